import { verbOf } from '../../lexicon/verbs.ts';
import type { Mention, Report, Scene } from '../../types.ts';
import type { Fragment } from '../rule.ts';
import { isQuoted, normAt } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { bucket, TELLING } from './setting.ts';
import type { Setting } from './setting.ts';

/** What the features of a report are made of. */
interface View {
  readonly p: string;
  readonly rank: number;
  readonly report: Report;
  readonly setting: Setting;
  readonly gap: Gap;
  readonly classes: string;
  readonly next: string;
  readonly kind: string;
  readonly near: string;
  readonly nested: string;
  readonly sourceGap: string;
  readonly form: string;
}

/** Features of a candidate that a cue gives. */
export function reportFeatures(
  candidate: Candidate,
  report: Report,
  fragment: Fragment,
  scene: Scene,
  setting: Setting,
): string[] {
  const { place, rank, source } = candidate;
  const ahead = place !== 'after';
  const view = {
    p: place,
    rank,
    report,
    setting,
    gap: gapOf(scene, ahead ? report.to : fragment.to, ahead ? fragment.from : report.from),
    classes: [...(verbOf(normAt(scene, report.head))?.classes ?? [report.kind])].join('+'),
    next: nextWord(scene, report),
    kind: source === null ? 'none' : source.kind === 'pronoun' ? pronounClass(scene, source.from) : source.kind,
    near: nearness(scene, fragment, report, ahead),
    nested: nestingOf(scene, report),
    sourceGap: sourceGapOf(source, fragment, ahead),
    form: normAt(scene, report.head).endsWith('ing') ? 'ing' : 'fin',
  };
  return [...cueFeatures(view), ...placeFeatures(view)];
}

function sourceGapOf(source: Mention | null, fragment: Fragment, ahead: boolean): string {
  if (!ahead && source !== null && source.from >= fragment.to) return bucket(source.from - fragment.to, [0, 1, 2, 4]);
  return source !== null && source.to <= fragment.from ? 'l' : 'i';
}

function cueFeatures({ p, rank, report, setting, classes, next, kind, near, nested, sourceGap }: View): string[] {
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
  ];
}

function placeFeatures({ p, rank, report, setting, gap, classes, next, nested, sourceGap, form }: View): string[] {
  return [
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
  if (/^(?:that|to|of|for|as|on|in|by|with|it|him|her|them|how|whether|if|,|:|the|a|about|at|like|\.)$/.test(norm))
    return norm;
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
    else if (
      /^(?:but|while|;|who|which|whose|because|when|where|after|though|although|if)$/.test(token.norm) &&
      !marks.includes(token.norm)
    )
      marks += ` ${token.norm}`;
  }
  return {
    length: bucket(outside, [0, 1, 2, 3, 5, 8, 12, 20]),
    commas: String(Math.min(commas, 3)),
    verbs: String(Math.min(verbs, 4)),
    quotes: String(Math.min(quotes, 2)),
    marks,
  };
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
  const start =
    report.source !== null && report.source.from >= fragment.to
      ? Math.min(report.source.from, report.from)
      : report.from;
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
  for (let high = scene.reports.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((scene.reports[middle]?.head ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
