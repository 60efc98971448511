import { verbOf } from '../../lexicon/verbs.ts';
import type { Fragment, Report, Scene } from '../../types.ts';
import { isQuoted, normAt, reportsAfter, reportsBefore, sentenceOf, standsAlone } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';

/** What is the same for all candidates of a fragment. */
interface Setting {
  readonly length: string;
  readonly ending: string;
  readonly opening: string;
  readonly before: string;
  readonly after: string;
  readonly beforePos: string;
  readonly afterPos: string;
  readonly capitals: string;
  readonly cues: string;
  readonly alone: boolean;
  readonly single: boolean;
}

/** Names of what speaks for or against each candidate; a weight belongs to each name. */
export function featuresOf(fragment: Fragment, scene: Scene, candidates: readonly Candidate[]): string[][] {
  const setting = settingOf(fragment, scene);
  return candidates.map((candidate) => {
    if (candidate.report !== null) return reportFeatures(candidate, candidate.report, fragment, scene, setting);
    if (candidate.place === 'continues') return continuedFeatures(candidate, fragment, setting);
    if (candidate.place === 'nobody' || candidate.place === 'unknown') return absentFeatures(candidate, fragment, scene, setting);
    return mentionFeatures(candidate, fragment, setting);
  });
}

function settingOf(fragment: Fragment, scene: Scene): Setting {
  const { start, end } = fragment.stretch.inner;
  const inner = scene.article.text.slice(start, end).trim();
  const own = sentenceOf(scene, fragment);
  const tail = /[,.?!;:…—–-]["'’]?$/.exec(inner)?.[0][0] ?? 'w';
  return {
    length: bucket(fragment.words, [1, 2, 3, 5, 8, 13, 25]),
    ending: tail,
    opening: /^\p{Lu}/u.test(inner) ? 'A' : /^\p{Ll}/u.test(inner) ? 'a' : 'x',
    before: fragment.from === own.from ? '^' : wordBefore(scene, fragment),
    after: fragment.to >= own.to ? '$' : normAt(scene, fragment.to),
    beforePos: fragment.from === own.from ? '^' : (scene.tokens[fragment.from - 1]?.pos ?? '^'),
    afterPos: fragment.to >= own.to ? '$' : (scene.tokens[fragment.to]?.pos ?? '$'),
    capitals: capitalShare(fragment, scene),
    cues: `${String(Math.min(3, reportsBefore(scene, fragment).length))}${String(Math.min(2, reportsAfter(scene, fragment).length))}`,
    alone: standsAlone(scene, fragment),
    single: fragment.stretch.single,
  };
}

const TELLING = new Set(['so-called', 'called', 'as', 'a', 'an', 'the', 'of', 'to', 'in', 'was', 'is', 'were', 'be', 'been', 'and', 'or', 'that', 'this', 'those', 'for', 'his', 'her', 'their', 'with', 'by', 'on', 'titled', 'named', 'dubbed', 'term', 'word', 'words', 'phrase', 'known', 'not', 'more', 'at', 'from', 'about', 'song', 'film', 'movie', 'book', 'show', 'series', 'slogan', 'program', 'article', ',', ':', '(', '—', '-', "'s", 'its', 'are', 'no', 'said', 'says', 'but', 'because', 'all', 'being', 'chanted', 'entitled', 'labeled', 'like', 'it', 'him', 'them']);

function wordBefore(scene: Scene, fragment: Fragment): string {
  const norm = normAt(scene, fragment.from - 1);
  if (norm === 'called' && normAt(scene, fragment.from - 2) === '-') return 'so-called';
  return TELLING.has(norm) ? norm : (scene.tokens[fragment.from - 1]?.pos ?? 'X');
}

function capitalShare(fragment: Fragment, scene: Scene): string {
  let capitals = 0;
  let words = 0;
  for (let i = fragment.from; i < fragment.to; i++) {
    const text = scene.tokens[i]?.text ?? '';
    if (!/^\p{L}/u.test(text) || /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|’s|'s)$/.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words === 0 ? '0' : capitals === words ? (words === 1 ? '1' : 'all') : capitals / words > 0.6 ? 'most' : capitals > 1 ? 'some' : 'few';
}

function bucket(value: number, edges: readonly number[]): string {
  let i = 0;
  while (i < edges.length && value > (edges[i] ?? 0)) i++;
  return String(i);
}

function reportFeatures(candidate: Candidate, report: Report, fragment: Fragment, scene: Scene, setting: Setting): string[] {
  const { place, rank, source } = candidate;
  const p = place;
  const ahead = place !== 'after';
  const gap = gapOf(scene, ahead ? report.to : fragment.to, ahead ? fragment.from : report.from);
  const classes = [...(verbOf(normAt(scene, report.head))?.classes ?? [report.kind])].join('+');
  const next = nextWord(scene, report);
  const kind = source === null ? 'none' : source.kind === 'pronoun' ? pronounClass(scene, source.from) : source.kind;
  const near = nearness(scene, fragment, report, ahead);
  const nested = nestingOf(scene, report);
  const sourceGap = !ahead && source !== null && source.from >= fragment.to ? bucket(source.from - fragment.to, [0, 1, 2, 4]) : source !== null && source.to <= fragment.from ? 'l' : 'i';
  const form = normAt(scene, report.head).endsWith('ing') ? 'ing' : 'fin';
  return [
    `${p}`,
    `${p} r${String(rank)}`,
    `${p} r${String(rank)} ${classes}`,
    `${p} ${report.lemma}`,
    `${p} ${report.lemma} ${near}`,
    `${p} ${report.lemma} ${next}`,
    `${p} ${classes} ${near}`,
    `${p} ${classes} ${next}`,
    `${p} ${report.kind} ${report.link}`,
    `${p} ${report.link} ${near}`,
    `${p} ${report.link} ${sourceGap}`,
    `${p} src ${kind}`,
    `${p} src ${kind} ${nested}`,
    `${p} src ${kind} r${String(rank)}`,
    `${p} near ${near}`,
    `${p} near ${near} e${setting.ending}`,
    `${p} near ${near} o${setting.opening} l${setting.length}`,
    `${p} near ${near} b${setting.before}`,
    `${p} gap ${gap.length}`,
    `${p} commas ${gap.commas} verbs ${gap.verbs}`,
    `${p} verbs ${gap.verbs} r${String(rank)}`,
    `${p} quotes ${gap.quotes}`,
    `${p} ${gap.marks}`,
    `${p} nested ${nested}`,
    `${p} nested ${nested} ${classes}`,
    `${p} next ${next}`,
    `${p} next ${next} b${setting.before}`,
    `${p} ${form} ${classes}`,
    `${p} b${setting.before} ${classes}`,
    `${p} a${setting.afterPos}`,
    `${p} a${setting.after === ',' ? ',' : setting.afterPos} e${setting.ending}`,
    `${p} l${setting.length}`,
    `${p} c${setting.cues}`,
    `${p} c${setting.cues} r${String(rank)}`,
    `${p} neg ${String(report.negated)}`,
    `${p} alone ${String(setting.alone)}`,
    `${p} caps ${setting.capitals} ${classes}`,
    `${p} sgap ${sourceGap} e${setting.ending}`,
    `${p} sgap ${sourceGap} ${classes}`,
  ];
}

function nextWord(scene: Scene, report: Report): string {
  const norm = normAt(scene, report.to);
  if (/^(?:that|to|of|for|as|on|in|by|with|it|him|her|them|how|whether|if|,|:|the|a|about|at|like|\.)$/.test(norm)) return norm;
  if (isQuoted(scene, report.to)) return 'Q';
  return scene.tokens[report.to]?.pos ?? 'X';
}

function pronounClass(scene: Scene, at: number): string {
  const norm = normAt(scene, at);
  return /^(?:he|she)$/.test(norm) ? 'he' : /^(?:his|her|its|their|my|our)$/.test(norm) ? 'his' : norm;
}

interface Gap {
  readonly length: string;
  readonly commas: string;
  readonly verbs: string;
  readonly quotes: string;
  readonly marks: string;
}

function gapOf(scene: Scene, from: number, to: number): Gap {
  let commas = 0;
  let verbs = 0;
  let quotes = 0;
  let marks = '';
  let outside = 0;
  for (let i = from; i < to; i++) {
    if (isQuoted(scene, i)) {
      if (!isQuoted(scene, i - 1)) quotes++;
      continue;
    }
    outside++;
    const token = scene.tokens[i];
    if (token === undefined) continue;
    if (token.norm === ',') commas++;
    else if (token.pos === 'VERB' || token.pos === 'AUX') verbs++;
    else if (/^(?:but|while|;|who|which|whose|because|when|where|after|though|although|if)$/.test(token.norm) && !marks.includes(token.norm)) marks += ` ${token.norm}`;
  }
  return { length: bucket(outside, [0, 1, 2, 3, 5, 8, 12, 20]), commas: String(Math.min(commas, 3)), verbs: String(Math.min(verbs, 4)), quotes: String(Math.min(quotes, 2)), marks };
}

/** What stands between the cue and the fragment, when that is little. */
function nearness(scene: Scene, fragment: Fragment, report: Report, ahead: boolean): string {
  if (ahead) {
    const gap = fragment.from - report.to;
    if (gap <= 0) return '0';
    const last = normAt(scene, fragment.from - 1);
    if (last === ':' || last === ',') return gap === 1 ? last : `..${last}`;
    if (gap === 1) return `1${TELLING.has(last) ? last : (scene.tokens[fragment.from - 1]?.pos ?? '')}`;
    return gap < 4 ? 'near' : gap < 9 ? 'mid' : 'far';
  }
  const start = report.source !== null && report.source.from >= fragment.to ? Math.min(report.source.from, report.from) : report.from;
  const gap = start - fragment.to;
  if (gap <= 0) return '0';
  const first = normAt(scene, fragment.to);
  return gap === 1 ? `1${first === ',' ? ',' : 'w'}` : gap < 4 ? 'near' : gap < 9 ? 'mid' : 'far';
}

/** Whether a cue stands in what another cue reports ("said he considered"), or has one within its own. */
function nestingOf(scene: Scene, report: Report): string {
  const at = report.source !== null && report.source.to <= report.from ? report.source.from : report.from;
  const before = normAt(scene, at - 1);
  const index = lastReportBefore(scene, at);
  const outer = scene.reports[index];
  if (outer === undefined || outer.sentence !== report.sentence || outer.kind === 'noun') return 'no';
  if (outer.to === at) return 'direct';
  if (before === 'that' || before === 'whether' || before === 'if') return at - outer.to < 4 ? 'that' : 'farthat';
  if (before === ',' || before === 'and' || before === 'but') return `after${before}`;
  return 'maybe';
}

function lastReportBefore(scene: Scene, at: number): number {
  let low = 0;
  for (let high = scene.reports.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((scene.reports[middle]?.head ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function continuedFeatures({ earlier }: Candidate, fragment: Fragment, setting: Setting): string[] {
  const previous = earlier as NonNullable<Candidate['earlier']>;
  const gap = String(fragment.paragraph - previous.fragment.paragraph);
  const same = previous.fragment.sentence === fragment.sentence ? 'same' : previous.fragment.sentence === fragment.sentence - 1 ? 'next' : 'far';
  const cue = previous.cue === null ? 'none' : previous.cue.start < previous.fragment.start ? 'before' : previous.cue.start > fragment.start ? 'over' : 'after';
  return [
    'con',
    `con g${gap} ${String(setting.alone)}`,
    `con g${gap} ${same}`,
    `con g${gap} ${same} c${setting.cues}`,
    `con ${same} cue ${cue}`,
    `con ${same} cue ${cue} b${setting.before}`,
    `con ${String(setting.alone)} cue ${cue} g${gap}`,
    `con closed ${String(previous.fragment.stretch.closed)} g${gap} ${String(setting.alone)}`,
    `con chain ${String(previous.continues)} g${gap}`,
    `con l${setting.length} ${String(setting.alone)}`,
    `con l${setting.length} ${same}`,
    `con o${setting.opening} e${setting.ending}`,
    `con b${setting.before} ${same}`,
    `con a${setting.afterPos}`,
    `con caps ${setting.capitals}`,
    `con before ${previous.fragment.words > 8 ? 'long' : previous.fragment.words > 3 ? 'mid' : 'short'} ${same}`,
    `con null ${String(previous.source === null)}`,
  ];
}

function absentFeatures({ place: p }: Candidate, fragment: Fragment, scene: Scene, setting: Setting): string[] {
  const around = normAt(scene, fragment.from - 1) === '(' || normAt(scene, fragment.to) === ')';
  const beforeTwo = normAt(scene, fragment.from - 2);
  return [
    p,
    `${p} l${setting.length}`,
    `${p} l${setting.length} e${setting.ending}`,
    `${p} l${setting.length} c${setting.cues}`,
    `${p} l${setting.length} o${setting.opening}`,
    `${p} caps ${setting.capitals}`,
    `${p} caps ${setting.capitals} b${setting.before}`,
    `${p} caps ${setting.capitals} l${setting.length}`,
    `${p} b${setting.before}`,
    `${p} b${setting.before} o${setting.opening}`,
    `${p} b${setting.before} c${setting.cues}`,
    `${p} bp${setting.beforePos} a${setting.afterPos}`,
    `${p} bb${TELLING.has(beforeTwo) ? beforeTwo : ''}`,
    `${p} a${setting.after === ',' || setting.after === '.' || setting.after === ')' ? setting.after : setting.afterPos}`,
    `${p} a${setting.afterPos} e${setting.ending}`,
    `${p} c${setting.cues}`,
    `${p} alone ${String(setting.alone)} l${setting.length}`,
    `${p} single ${String(setting.single)}`,
    `${p} paren ${String(around)}`,
    `${p} closed ${String(fragment.stretch.closed)}`,
  ];
}

function mentionFeatures({ place: p, source }: Candidate, fragment: Fragment, setting: Setting): string[] {
  const kind = source?.kind ?? 'none';
  const gap = source === null ? '' : bucket(Math.abs(fragment.from - source.to), [1, 3, 8, 15]);
  return [
    p,
    `${p} ${kind}`,
    `${p} ${kind} alone ${String(setting.alone)}`,
    `${p} gap ${gap}`,
    `${p} gap ${gap} ${kind}`,
    `${p} c${setting.cues}`,
    `${p} c${setting.cues} ${kind}`,
    `${p} b${setting.before}`,
    `${p} b${setting.before} c${setting.cues}`,
    `${p} l${setting.length}`,
    `${p} l${setting.length} e${setting.ending}`,
    `${p} caps ${setting.capitals}`,
    `${p} o${setting.opening}`,
    `${p} bp${setting.beforePos}`,
  ];
}
