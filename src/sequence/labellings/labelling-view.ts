import type { Scene } from '../../types.ts';
import type { Labelling } from '../best-few.ts';
import { PART } from '../part-model.ts';
import { distanceBand, LIKELY } from '../relative.ts';
import type { CueView } from '../cue-views.ts';
import { longestOf, runsOf } from '../runs.ts';
import type { Run } from '../runs.ts';
import type { Units } from '../units.ts';
import { AT, labellingFeatures } from './features.ts';
import type { Values } from './features.ts';
import type { SentenceView } from './sentence-view.ts';

/** A cue in its sentence; places count from the sentence's first unit. */
export interface Setting {
  readonly scene: Scene;
  readonly units: Units;
  readonly cue: CueView;
  readonly sentence: SentenceView;
  /** First unit of the sentence. */
  readonly first: number;
  /** The cue's units. */
  readonly run: Run;
}

export function settingOf(scene: Scene, units: Units, cue: CueView, sentence: SentenceView): Setting {
  const first = units.first[cue.run.sentence]!;
  return { scene, units, cue, sentence, first, run: { from: cue.run.from - first, to: cue.run.to - first } };
}

/** What is true of all labellings of a cue. */
export function cueValues(setting: Setting): Values {
  const { scene, units, cue, run } = setting;
  const { report } = cue;
  const values = labellingFeatures.view();
  values[AT.lemma] = report?.lemma ?? scene.tokens[units.from[cue.run.to - 1]!]!.norm;
  values[AT.form] = report === null ? 'none' : report.form + report.link;
  values[AT.ahead] = wordAt(setting, run.to);
  values[AT.behind] = wordAt(setting, run.from - 1);
  return values;
}

/** What a labelling shows. `top` is the score of the likeliest, `sum` of all together. */
export function labellingValues(setting: Setting, { labels, score }: Labelling, top: number, sum: number): Values {
  const values = labellingFeatures.view();
  values[AT.gap] = Math.min(12, Math.round(2 * (top - score)));
  values[AT.share] = Math.round(10 * Math.exp(score - sum));
  addSource(values, setting, runsOf(labels, PART.source));
  addContent(values, setting, labels, runsOf(labels, PART.content));
  return values;
}

function wordAt({ sentence, run }: Setting, at: number): string {
  if (at >= run.from && at < run.to) return 'CUE';
  return at < 0 ? '^' : (sentence.words[at] ?? '^');
}

function addSource(values: Values, setting: Setting, runs: readonly Run[]): void {
  const run = longestOf(runs);
  values[AT.proposed] = fitOf(setting, run);
  values[AT.side] = run === undefined ? 'none' : sideOf(setting, run);
  if (run === undefined) return;
  const { from, to } = run;
  values[AT.distance] = gapTo(setting, run);
  values[AT.size] = Math.min(to - from, 8) + (runs.length > 1 ? 10 : 0);
  values[AT.first] = wordAt(setting, from);
  values[AT.last] = wordAt(setting, to - 1);
  values[AT.prev] = wordAt(setting, from - 1);
  values[AT.next] = wordAt(setting, to);
  values[AT.nextTwo] = wordAt(setting, to + 1);
  values[AT.verbs] = countIn(setting.sentence.verbs, run);
  values[AT.commas] = countIn(setting.sentence.commas, run);
}

function addContent(values: Values, setting: Setting, labels: readonly number[], runs: readonly Run[]): void {
  const { sentence } = setting;
  const whole = { from: runs[0]!.from, to: runs.at(-1)!.to };
  const { from, to } = whole;
  values[AT.contentSide] = sideOf(setting, whole);
  values[AT.contentDistance] = gapTo(setting, whole);
  values[AT.contentSize] = distanceBand(to - from);
  values[AT.contentFirst] = wordAt(setting, from);
  values[AT.contentSecond] = wordAt(setting, from + 1);
  values[AT.contentLast] = wordAt(setting, to - 1);
  values[AT.contentPrev] = wordAt(setting, from - 1);
  values[AT.contentNext] = wordAt(setting, to);
  values[AT.contentNextTwo] = wordAt(setting, to + 1);
  values[AT.contentNextThree] = wordAt(setting, to + 2);
  values[AT.fronted] = frontedIn(sentence, whole);
  values[AT.resumes] = resumesAt(sentence, to);
  values[AT.contentVerbs] = countIn(sentence.verbs, runs[0]!);
  values[AT.runs] = runs.length === 1 ? '1' : `${String(Math.min(runs.length, 3))}${breakOf(setting, labels, runs)}`;
  values[AT.formed] = formOf(setting, whole);
  values[AT.rest] = restOf(setting, to);
  values[AT.pairs] = pairsOf(sentence, whole);
  values[AT.cues] = cuesIn(setting, labels);
}

/** Whether a part stands before the cue, after it, or around it. */
function sideOf({ run }: Setting, { from, to }: Run): string {
  return to <= run.from ? 'before' : from >= run.to ? 'after' : 'around';
}

/** How many units stand between a part and the cue. */
function gapTo({ run }: Setting, { from, to }: Run): number {
  return Math.min(6, to <= run.from ? run.from - to : from >= run.to ? from - run.to : 0);
}

function countIn(before: readonly number[], { from, to }: Run): number {
  return Math.min(3, before[to]! - before[from]!);
}

/** How a source stands to the one that grammar proposes. */
function fitOf({ units, cue, first }: Setting, run: Run | undefined): string {
  const proposed = cue.report?.source ?? null;
  if (run === undefined) return proposed === null ? 'neither' : 'only';
  if (proposed === null) return 'unproposed';
  const from = units.from[first + run.from]!;
  const to = units.to[first + run.to - 1]!;
  if (to <= proposed.from || proposed.to <= from) return 'other';
  return `${edgeOf(proposed.from - from)}${edgeOf(to - proposed.to)}`;
}

function edgeOf(more: number): string {
  return more > 0 ? '>' : more < 0 ? '<' : '=';
}

/** What stands between the first two runs of a content: the cue, the source, or so many other units. */
function breakOf({ run }: Setting, labels: readonly number[], [one, two]: readonly Run[]): string {
  const between = labels.slice(one!.to, two!.from);
  const cue = one!.to <= run.from && run.to <= two!.from ? 'cue' : '';
  const source = between.includes(PART.source) ? 'source' : '';
  return cue + source || String(Math.min(between.length, 3));
}

/** The form that grammar finds for the cue, and whether its content begins and ends where this does. */
function formOf({ scene, units, cue, first }: Setting, { from, to }: Run): string {
  const taken = scene.reported.get(cue.report?.index ?? -1);
  if (taken === undefined) return 'none';
  const begins = taken.content[0]!.start === scene.tokens[units.from[first + from]!]!.start;
  const ends = taken.content.at(-1)!.end === scene.tokens[units.to[first + to - 1]! - 1]!.end;
  return `${taken.form}${begins ? ' begins' : ''}${ends ? ' ends' : ''}`;
}

/** What is left of the sentence after the content. */
function restOf({ sentence }: Setting, to: number): string {
  const size = sentence.words.length;
  if (size - to < 2) return String(size - to);
  return sentence.verbs[size]! > sentence.verbs[to]! ? 'clause' : size - to < 5 ? 'short' : 'long';
}

/** Whether brackets and dashes come in pairs, and how many commas there are. */
function pairsOf({ brackets, dashes, commas }: SentenceView, run: Run): string {
  const marks = dashes[run.to]! - dashes[run.from]!;
  const open = brackets[run.to] === brackets[run.from] ? '' : '(';
  return `${open}${marks === 0 ? '' : marks % 2 === 0 ? '=' : '-'}${String(countIn(commas, run))}`;
}

/** Words that open a clause, or a phrase, which another clause follows after a comma. */
const OPENS_CLAUSE = new Set('while when if because after before as where SCONJ'.split(' '));
const OPENS_PHRASE = new Set('in on at by with for from like ADP'.split(' '));

/** What a content opens with in front of its main clause, and whether a comma closes it. */
function frontedIn({ words, commas }: SentenceView, { from, to }: Run): string {
  const first = words[from] === 'that' ? from + 1 : from;
  const word = words[first]!;
  const front = OPENS_CLAUSE.has(word) ? 'clause' : OPENS_PHRASE.has(word) ? 'phrase' : 'no';
  return front === 'no' || commas[to] === commas[from] ? front : `${front},`;
}

const CLOSING = new Map([',', '—', '–', '-', '--'].map((mark) => [mark, mark])).set('(', ')');

/** Where the mark behind a content opens an aside: whether a verb, or what else, follows the mark that closes it. */
function resumesAt({ words, verbs }: SentenceView, to: number): string {
  const mark = CLOSING.get(words[to] ?? '');
  if (mark === undefined) return 'none';
  const close = words.indexOf(mark, to + 1);
  if (close < 0 || close === words.length - 1) return 'open';
  return verbs[close + 2]! > verbs[close + 1]! ? 'verb' : 'other';
}

/** How many other cues a content holds. */
function cuesIn({ cue, first }: Setting, labels: readonly number[]): number {
  let cues = 0;
  for (const other of cue.others)
    if (other !== cue.run && other.belief > LIKELY && labels[other.from - first] === PART.content) cues++;
  return Math.min(cues, 3);
}
