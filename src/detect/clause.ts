import { reportsWithin } from './reports-within.ts';
import { mentionFrom } from '../mentions/places.ts';
import { timeWords } from '../lexicon/times.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import { isDash } from '../text/words.ts';
import type { Report, Scene } from '../types.ts';
import { justBefore } from '../text/just-before.ts';

/** Reading a sentence around a cue. Positions are token indexes. */

export function isOneOf(report: Report, scene: Scene, ...classes: VerbClass[]): boolean {
  const found = verbOf(scene.tokens[report.head]?.norm ?? '')?.classes;
  return report.kind === 'verb' && found !== undefined && classes.some((name) => found.has(name));
}

export function sentenceEnd(scene: Scene, at: number): number {
  let end = scene.sentences[scene.tokens[at]?.sentence ?? -1]?.to ?? at;
  while (end > at && /^[.!?…]+$/.test(justBefore(scene.tokens, end)?.text ?? '') && (scene.quotedBy[end - 1] ?? -1) < 0)
    end--;
  return end;
}

export function sentenceStart(scene: Scene, at: number): number {
  return scene.sentences[scene.tokens[at]?.sentence ?? -1]?.from ?? at;
}

/** Past the words between a cue and what it reports: an inverted subject, an addressee, when and where it was said. */
export function pastAdjuncts(scene: Scene, report: Report, limit = 14): number {
  const end = sentenceEnd(scene, report.head);
  let at = report.link === 'inverted' && report.source !== null ? report.source.to : report.to;
  for (let steps = 0; at < end && at < report.to + limit + 8 && steps < 8; steps++) {
    const next = pastOne(scene, report, at, steps);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function pastOne(scene: Scene, report: Report, at: number, step: number): number {
  const token = scene.tokens[at]!;
  if ((scene.quotedBy[at] ?? -1) >= 0) return at;
  if (token.pos === 'ADV' && !/^(?:how|why|when|where)$/.test(token.norm)) return at + 1;
  if (timeWords.has(token.norm) || (token.pos === 'NUM' && timeWords.has(justBefore(scene.tokens, at)?.norm ?? '')))
    return at + 1;
  if (/^(?:last|this|earlier|late|early|later)$/.test(token.norm) && timeWords.has(scene.tokens[at + 1]?.norm ?? ''))
    return at + 2;
  const mention = mentionFrom(scene, at);
  if (step === 0 && mention !== undefined && isOneOf(report, scene, 'tell')) return mention.to;
  if (token.pos === 'PRON' && isOneOf(report, scene, 'tell') && step === 0) return at + 1;
  if (token.pos === 'ADP' && token.norm !== 'like' && token.norm !== 'as') {
    if (scene.tokens[at + 1]?.pos === 'SCONJ') return at + 1;
    const object = mentionFrom(scene, at + 1);
    if (object !== undefined && !startsClause(scene, at + 1)) return object.to;
    if (timeWords.has(scene.tokens[at + 1]?.norm ?? '')) return at + 2;
  }
  return at;
}

/** Whether a subject and its finite verb start at a place: "the plan was", "he had". */
export function startsClause(scene: Scene, at: number): boolean {
  let to = at;
  for (let steps = 0; steps < 4; steps++) {
    const mention = mentionFrom(scene, to);
    if (mention === undefined) break;
    to = mention.to;
    const next = scene.tokens[to];
    if (next === undefined) return false;
    if (isFinite(scene, to)) return true;
    if (next.pos === 'ADV' && isFinite(scene, to + 1)) return true;
    if (next.pos !== 'ADP' && next.norm !== 'and' && next.norm !== ',') return false;
    to++;
  }
  return false;
}

function isFinite(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || (scene.quotedBy[at] ?? -1) >= 0) return false;
  return token.pos === 'AUX' || (token.pos === 'VERB' && !token.norm.endsWith('ing'));
}

/** Where what a cue reports ends: with its sentence, or before the next cue of the same speaker or of a frame around it. */
export function contentEnd(scene: Scene, report: Report, from: number): number {
  const end = sentenceEnd(scene, report.head);
  for (const other of reportsWithin(scene, Math.max(from, report.head) + 1, end)) {
    if (isAside(scene, from, other.head, end)) continue;
    const stop = stopBefore(scene, report, other, end);
    if (stop > from) return stop;
  }
  const clause = newClause(scene, from, end);
  return clause > from ? clause : end;
}

/** Whether a place stands between two dashes of `[from, end)`: what is said goes on behind them. */
function isAside({ tokens }: Scene, from: number, at: number, end: number): boolean {
  let before = 0;
  for (let i = from; i < at; i++) if (isDash(tokens[i]!.norm)) before++;
  if (before % 2 === 0) return false;
  for (let i = at + 1; i < end; i++) if (isDash(tokens[i]!.norm)) return true;
  return false;
}

function stopBefore(scene: Scene, report: Report, other: Report, end: number): number {
  const at =
    other.source !== null && other.source.to <= other.from && other.source.from > report.head
      ? other.source.from
      : other.from;
  const before = justBefore(scene.tokens, at)?.norm;
  if (other.kind === 'according') return before === ',' ? at - 1 : at;
  const sameSource = other.source !== null && report.source !== null && other.source.from === report.source.from;
  if (sameSource && other.link === 'participle') {
    let opener = at;
    while (justBefore(scene.tokens, opener)?.pos === 'ADV') opener--;
    if (justBefore(scene.tokens, opener)?.norm === ',') return opener - 1;
  }
  if (sameSource && other.link === 'conjoined') return commaBefore(scene, at - 1);
  const closes = isOneOf(other, scene, 'say') && pastAdjuncts(scene, other) >= end && before === ',';
  return closes && at - 1 > report.to ? at - 1 : -1;
}

function commaBefore(scene: Scene, conjunction: number): number {
  return justBefore(scene.tokens, conjunction)?.norm === ',' ? conjunction - 1 : conjunction;
}

/** A new main clause after a comma ("…, but the club refused", "…; she left") is no longer reported. */
function newClause(scene: Scene, from: number, end: number): number {
  for (let i = from + 2; i < end; i++) {
    if ((scene.quotedBy[i] ?? -1) >= 0) continue;
    const norm = scene.tokens[i]?.norm;
    if (norm === ';') return i;
    if (norm !== ',' || !/^(?:but|while|though|although)$/.test(scene.tokens[i + 1]?.norm ?? '')) continue;
    if (hasOwnCue(scene, i + 2, end)) return i;
  }
  return -1;
}

function hasOwnCue(scene: Scene, from: number, end: number): boolean {
  return reportsWithin(scene, from, Math.min(end, from + 12)).some(
    ({ kind, source }) => kind === 'verb' && source !== null && source.from >= from,
  );
}

/** Tokens between two commas or a comma and the sentence's edge: the cue's own part of "CLAUSE, X said, CLAUSE". */
export function cueSpan(scene: Scene, report: Report): readonly [number, number] {
  const { source } = report;
  const from =
    source !== null && source.from >= sentenceStart(scene, report.head) && source.to <= report.from
      ? source.from
      : report.from;
  return [Math.min(from, report.from), pastAdjuncts(scene, report)];
}
