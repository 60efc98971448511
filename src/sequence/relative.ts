import type { Report, Scene, Token } from '../types.ts';
import { LABELS } from './cue-model.ts';
import type { CueRun, Shares } from './cue-runs.ts';
import type { CueView } from './cue-views.ts';
import { hashOf } from '../hash.ts';
import { AT, fillField, STRIDE } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { Units } from './units.ts';
import { justBefore } from '../text/just-before.ts';

const NONE = hashOf('none');

/** Another cue counts from this belief on. */
export const LIKELY = 0.4;

/** Fills the columns of a sentence with what its units show with regard to a cue. */
export function fillRelative(scene: Scene, units: Units, view: CueView, sheet: Sheet): void {
  const { run } = view;
  const first = units.first[run.sentence]!;
  const last = units.last[run.sentence]!;
  fillCue(scene, units, view, sheet);
  for (const field of ['side', 'where', 'between', 'crossed'] as const)
    fillField(sheet, field, SIDE.cue, run.from, run.to);
  fillSide(scene, units, view, sheet, first - 1);
  fillSide(scene, units, view, sheet, last);
  fillProposed(scene, units, view, sheet);
}

const OPEN = /^(?:VERB|NOUN|PROPN|ADJ|NUM|ADV)$/;

/** What is the same for all units: the cue, what it stands behind, and what other cues are near. */
function fillCue(scene: Scene, units: Units, { run, others, report }: CueView, sheet: Sheet): void {
  const first = units.first[run.sentence]!;
  const last = units.last[run.sentence]!;
  fillField(sheet, 'grammatical', hashOf(grammarOf(scene, units, run, report)), first, last);
  fillField(sheet, 'opening', hashOf(wordBefore(scene, units, run)), first, last);
  fillField(sheet, 'nested', hashOf(nestingOf(run, others)), first, last);
  fillField(sheet, 'sure', bandOf(run.belief), first, last);
  fillField(sheet, 'proposed', NONE, first, last);
  fillField(sheet, 'formed', NONE, first, last);
}

/** The form of a cue and its link to its source, or of which kind its word is. */
function grammarOf(scene: Scene, units: Units, run: CueRun, report: Report | null): string {
  if (report !== null) return report.form + report.link;
  const { pos, norm } = scene.tokens[headOf(scene, units, run)]!;
  return pos + (norm.endsWith('ing') ? 'ing' : norm.endsWith('ed') ? 'ed' : '');
}

function wordBefore({ tokens }: Scene, units: Units, { from, sentence }: CueRun): string {
  if (from === units.first[sentence]) return '^';
  const { pos, norm } = tokens[units.from[from - 1]!]!;
  return units.quoted[from - 1] === 1 ? 'Q' : OPEN.test(pos) ? pos : norm;
}

/** The token that says what a cue is that grammar has no head for: its last verb, or its last word. */
export function headOf({ tokens }: Scene, units: Units, run: CueRun): number {
  for (let at = run.to - 1; at >= run.from; at--) if (tokens[units.from[at]!]!.pos === 'VERB') return units.from[at]!;
  return units.from[run.to - 1]!;
}

/** Whether likely cues stand before and after, and how near. */
function nestingOf(run: CueRun, others: readonly CueRun[]): string {
  const likely = others.filter((other) => other !== run && other.belief > LIKELY);
  const before = likely.findLast((other) => other.to <= run.from);
  const after = likely.find((other) => other.from >= run.to);
  const near = (gap: number): string => (gap < 5 ? 'near' : 'far');
  return `${before === undefined ? 'no' : near(run.from - before.to)}${after === undefined ? 'no' : near(after.from - run.to)}`;
}

const SIDE = { before: 1, cue: 2, after: 3 } as const;
/** Words that open another clause, each with a number. */
const MARKS = new Map(
  'Q but and while that who which because as after when if ; :'.split(' ').map((mark, at) => [mark, at + 1]),
);
const QUOTATION = MARKS.get('Q')!;

/** Walks away from the cue on one side, and notes what has been passed. */
function fillSide(scene: Scene, units: Units, { run, others }: CueView, sheet: Sheet, end: number): void {
  const after = end >= run.to;
  const start = after ? run.to : run.from - 1;
  const step = after ? 1 : -1;
  const side = after ? SIDE.after : SIDE.before;
  const passed = { verbs: 0, commas: 0, cues: 0, mark: 0 };
  for (let at = start; at !== end; at += step) {
    sheet[at * STRIDE + AT.side] = side;
    sheet[at * STRIDE + AT.where] = side * 16 + distanceBand(Math.abs(at - start) + 1);
    sheet[at * STRIDE + AT.between] =
      ((side * 4 + Math.min(passed.verbs, 3)) * 4 + Math.min(passed.commas, 3)) * 16 + passed.mark;
    sheet[at * STRIDE + AT.crossed] = passed.cues;
    const token = scene.tokens[units.from[at]!]!;
    if (units.quoted[at] === 1) passed.mark = QUOTATION;
    else if (token.norm === ',') passed.commas++;
    else if (isFirstVerb(scene, token)) passed.verbs++;
    else passed.mark = MARKS.get(token.norm) ?? passed.mark;
    if (passed.cues < 3 && others.length > 1 && isLikelyCue(others, run, at)) passed.cues++;
  }
}

/** Whether a likely cue other than `run` begins at a unit. */
function isLikelyCue(others: readonly CueRun[], run: CueRun, at: number): boolean {
  for (const other of others) if (other !== run && other.from === at && other.belief > LIKELY) return true;
  return false;
}

export function distanceBand(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : 8;
}

/** One verb group counts once. */
export function isFirstVerb({ tokens }: Scene, { pos, index }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && justBefore(tokens, index)?.pos !== 'AUX');
}

/** What grammar proposes as source and content, and where other cues stand. */
function fillProposed(scene: Scene, units: Units, { run, others, report }: CueView, sheet: Sheet): void {
  const first = units.first[run.sentence]!;
  const last = units.last[run.sentence]!;
  for (const other of others)
    if (other !== run) fillField(sheet, 'formed', hashOf(`other${String(bandOf(other.belief))}`), other.from, other.to);
  if (report === null) return;
  const paint = (span: { from: number; to: number } | null, name: string): void => {
    if (span === null) return;
    const opens = hashOf(`${name}B`);
    const goesOn = hashOf(`${name}I`);
    for (let i = span.from; i < span.to; i++) {
      const at = units.of[i]!;
      if (at >= first && at < last) sheet[at * STRIDE + AT.proposed] = i === span.from ? opens : goesOn;
    }
  };
  paint(report.rival, 'rival');
  paint(report.source, `source${report.sureness > 0.8 ? '2' : '1'}`);
  const taken = scene.reported.get(report.index);
  if (taken === undefined) return;
  for (let at = first; at < last; at++) {
    const { start } = scene.tokens[units.from[at]!]!;
    const { end } = scene.tokens[units.to[at]! - 1]!;
    const holder = taken.content.find((span) => span.start <= start && end <= span.end);
    if (holder === undefined) continue;
    const place = holder.start === start ? 'B' : holder.end === end ? 'E' : 'I';
    sheet[at * STRIDE + AT.formed] = hashOf(taken.form + place);
  }
}

/** Belief in six steps. */
function bandOf(value: number): number {
  return value > 0.9 ? 5 : value > 0.7 ? 4 : value > 0.45 ? 3 : value > 0.2 ? 2 : value > 0.05 ? 1 : 0;
}

/** Writes what was believed of each unit before any cue was looked at: its likeliest label, and the next where that is none. */
export function fillSeen(units: Units, shares: Shares, sheet: Sheet): void {
  for (const [sentence, from] of units.first.entries())
    for (let at = from; at < units.last[sentence]!; at++) sheet[at * STRIDE + AT.seen] = seenAt(shares, at * LABELS);
}

function seenAt(shares: Shares, row: number): number {
  const best = likeliest(shares, row, 0);
  return best === 0
    ? codeOf(shares, row, 0) * 64 + codeOf(shares, row, likeliest(shares, row, 1))
    : codeOf(shares, row, best) * 64;
}

/** The likeliest label of a unit from one on. */
function likeliest(shares: Shares, row: number, from: number): number {
  let best = from;
  for (let label = from + 1; label < LABELS; label++) if (shares[row + label]! > shares[row + best]!) best = label;
  return best;
}

function codeOf(shares: Shares, row: number, label: number): number {
  return label * 8 + bandOf(shares[row + label]!);
}
