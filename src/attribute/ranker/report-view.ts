import { verbOf } from '../../lexicon/verbs.ts';
import type { Mention, Report, Scene } from '../../types.ts';
import type { Fragment } from '../rule.ts';
import { isQuoted, normAt } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { AT, rankerFeatures } from './fields.ts';
import type { Values } from './fields.ts';
import { bucket, TELLING } from './setting.ts';
import { justBefore } from '../../text/just-before.ts';

const MARKS = new Set('but while ; who which whose because when where after though although if'.split(' '));
const NEXT = new Set(
  'that to of for as on in by with it him her them how whether if , : the a about at like .'.split(' '),
);

const BELIEFS = [0.1, 0.3, 0.6, 0.85, 0.95, 0.99];
const SURENESSES = [0.4, 0.6, 0.8, 0.95];

/** What a candidate that a cue gives shows. */
export function reportView(candidate: Candidate, report: Report, fragment: Fragment, scene: Scene): Values {
  const { place, rank, source } = candidate;
  const ahead = place !== 'after';
  const view = rankerFeatures.view();
  view[AT.rank] = rank;
  view[AT.classes] = verbOf(normAt(scene, report.head))?.className ?? report.kind;
  view[AT.lemma] = report.lemma;
  view[AT.near] = nearness(scene, fragment, report, ahead);
  view[AT.next] = nextWord(scene, report);
  view[AT.link] = report.link;
  view[AT.form] = report.form;
  view[AT.nested] = nestingOf(scene, report);
  view[AT.sourceGap] = sourceGapOf(source, fragment, ahead);
  view[AT.source] = source === null ? 'none' : sourceClass(scene, source);
  view[AT.belief] = bucket(report.belief, BELIEFS);
  view[AT.sure] = bucket(report.sureness, SURENESSES);
  view[AT.rival] = candidate.rival ? 1 : 0;
  view[AT.taken] = takenBy(fragment, scene, report);
  addBetween(scene, ahead ? report.to : fragment.to, ahead ? fragment.from : report.from, view);
  addFinding(candidate, report, fragment, scene, view);
  return view;
}

/** The form in which a cue takes words that the fragment is among, or whether it takes others. */
function takenBy(fragment: Fragment, scene: Scene, report: Report): string {
  const reported = scene.reported.get(report.index);
  if (reported === undefined) return 'none';
  const holds = reported.content.some((span) => span.start < fragment.end && fragment.start < span.end);
  return holds ? reported.form : 'others';
}

/** What the sequence models say of the cue, of the fragment as its content, and of the source as its source. */
function addFinding({ source }: Candidate, report: Report, fragment: Fragment, scene: Scene, view: Values): void {
  const finding = scene.findings.get(report.index);
  view[AT.heard] = finding === undefined ? 'none' : shareBand(finding.belief);
  if (finding === undefined) return;
  const { from } = scene.sentences[report.sentence]!;
  const inside = report.sentence === fragment.sentence;
  view[AT.said] = inside ? shareBand(finding.contentShares[fragment.from - from] ?? 0) : 'out';
  view[AT.voice] =
    source === null ? 'none' : shareBand(meanOf(finding.sourceShares, source.from - from, source.to - from));
}

const SHARES = [0.03, 0.15, 0.4, 0.65, 0.85, 0.96];

/** A share of belief in seven steps. */
export function shareBand(share: number): number {
  return bucket(share, SHARES);
}

function meanOf(shares: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += shares[i] ?? 0;
  return sum / (to - from);
}

function sourceGapOf(source: Mention | null, fragment: Fragment, ahead: boolean): string | number {
  if (!ahead && source !== null && source.from >= fragment.to) return bucket(source.from - fragment.to, [0, 1, 2, 4]);
  return source !== null && source.to <= fragment.from ? 'l' : 'i';
}

function nextWord(scene: Scene, report: Report): string {
  const norm = normAt(scene, report.to);
  if (NEXT.has(norm)) return norm;
  if (isQuoted(scene, report.to)) return 'Q';
  return scene.tokens[report.to]?.pos ?? 'X';
}

/** How a source is worded. */
export function sourceClass(scene: Scene, source: Mention): string {
  return source.kind === 'pronoun' ? pronounClass(scene, source.from) : source.kind;
}

function pronounClass(scene: Scene, at: number): string {
  const norm = normAt(scene, at);
  return /^(?:he|she)$/.test(norm) ? 'he' : /^(?:his|her|its|their|my|our)$/.test(norm) ? 'his' : norm;
}

/** Quotations between two places, and words that open another clause. */
function addBetween(scene: Scene, from: number, to: number, view: Values): void {
  let quotes = 0;
  let marks = '';
  for (let i = from; i < to; i++) {
    const norm = normAt(scene, i);
    if (!isQuoted(scene, i)) marks += MARKS.has(norm) && !marks.includes(norm) ? ` ${norm}` : '';
    else if (!isQuoted(scene, i - 1)) quotes++;
  }
  view[AT.quotes] = Math.min(quotes, 2);
  view[AT.marks] = marks;
}

/** What stands between the cue and the fragment, when that is little. */
function nearness(scene: Scene, fragment: Fragment, report: Report, ahead: boolean): string {
  if (ahead) {
    const gap = fragment.from - report.to;
    if (gap <= 0) return '0';
    const last = normAt(scene, fragment.from - 1);
    if (last === ':' || last === ',') return gap === 1 ? last : `..${last}`;
    if (gap === 1) return `1${TELLING.has(last) ? last : (justBefore(scene.tokens, fragment.from)?.pos ?? '')}`;
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
