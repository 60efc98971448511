import { reportsWithin } from '../../detect/reports-within.ts';
import { mentionFrom, mentionTo } from '../../mentions/places.ts';
import { isDash } from '../../text/words.ts';
import type { Mention, Report, Scene, Sentence } from '../../types.ts';
import type { Decision, Fragment } from '../rule.ts';
import { endsWith, frontMention, normAt, reportsAfter, reportsBefore, sentenceOf, standsAlone } from '../vocabulary.ts';
import { justBefore } from '../../text/just-before.ts';

/** Where a candidate speaker stands to a fragment. */
export type Place =
  'before' | 'after' | 'lead' | 'subject' | 'near' | 'label' | 'dash' | 'previous' | 'continues' | 'nobody' | 'unknown';

/** One possible answer for a fragment. */
export interface Candidate {
  readonly place: Place;
  readonly report: Report | null;
  readonly source: Mention | null;
  /** 0 for the nearest of its place. */
  readonly rank: number;
  /** True for the second likeliest source of its cue. */
  readonly rival: boolean;
  /** The answer it goes on with. */
  readonly earlier: Decision | null;
}

const FARTHEST = 4;
const NOBODY: Candidate = { place: 'nobody', report: null, source: null, rank: 0, rival: false, earlier: null };
/** Words that no title and no scare quote has. */
const MANY_WORDS = 8;

/** Every answer that the ranker weighs for a fragment; "unknown" is among them, and "nobody" unless it is a whole sentence. */
export function candidatesOf(fragment: Fragment, scene: Scene, earlier: readonly Decision[]): Candidate[] {
  return [
    ...reported(reportsBefore(scene, fragment), 'before'),
    ...reported(reportsAfter(scene, fragment), 'after'),
    ...leadIn(fragment, scene),
    ...named(fragment, scene),
    ...continued(fragment, earlier),
    ...(isWholeSentence(fragment, scene) ? [] : [NOBODY]),
    { place: 'unknown', report: null, source: null, rank: 0, rival: false, earlier: null },
  ];
}

function isWholeSentence(fragment: Fragment, scene: Scene): boolean {
  const long = fragment.words >= MANY_WORDS;
  const stops = endsWith(scene, fragment, /[.?!]$/);
  if (standsAlone(scene, fragment)) return long || stops;
  return long && stops && fragment.from - sentenceOf(scene, fragment).from < 2;
}

function reported(reports: readonly Report[], place: Place): Candidate[] {
  const list: Candidate[] = [];
  for (let rank = 0; rank < Math.min(FARTHEST, reports.length); rank++) {
    const report = reports[rank]!;
    const { source, rival } = report;
    list.push({ place, report, source, rank, rival: false, earlier: null });
    if (rival !== null) list.push({ place, report, source: rival, rank, rival: true, earlier: null });
  }
  return list;
}

/** The cues of the sentence before, where the fragment opens its own. */
function leadIn(fragment: Fragment, scene: Scene): Candidate[] {
  const own = sentenceOf(scene, fragment);
  const before = justBefore(scene.sentences, fragment.sentence);
  if (before === undefined || own.from < fragment.from - 1 || own.paragraph - before.paragraph > 1) return [];
  const askedTo = askedEnd(scene, before);
  return reported(reportsWithin(scene, askedTo, before.to).reverse().slice(0, 3), 'lead');
}

/** Mentions without a cue: the subject of the sentence, a label with a colon, a name after a dash, the subject of the sentence before. */
function named(fragment: Fragment, scene: Scene): Candidate[] {
  const own = sentenceOf(scene, fragment);
  const list: Candidate[] = [];
  const add = (place: Place, source: Mention | undefined): void => {
    if (source !== undefined && !list.some((one) => one.source === source))
      list.push({ place, report: null, source, rank: 0, rival: false, earlier: null });
  };
  if (normAt(scene, fragment.from - 1) === ':') add('label', mentionTo(scene, fragment.from - 1));
  if (isDash(normAt(scene, fragment.to))) add('dash', mentionFrom(scene, fragment.to + 1));
  add('subject', frontMention(scene, own.from, fragment.from));
  for (const source of mentionsNear(scene, fragment)) add('near', source);
  const before = justBefore(scene.sentences, fragment.sentence);
  if (before !== undefined && own.paragraph - before.paragraph < 2)
    add('previous', frontMention(scene, askedEnd(scene, before), before.to));
  return list;
}

/** The mentions nearest to a fragment in its sentence: two before it, one after. */
function mentionsNear(scene: Scene, fragment: Fragment): Mention[] {
  const own = sentenceOf(scene, fragment);
  const found: Mention[] = [];
  for (let at = fragment.from; at > own.from && found.length < 2; at--) {
    const mention = mentionTo(scene, at);
    if (mention !== undefined) found.push(mention);
  }
  for (let at = fragment.to; at < own.to; at++) {
    const mention = mentionFrom(scene, at);
    if (mention !== undefined) return [...found, mention];
  }
  return found;
}

function continued(fragment: Fragment, earlier: readonly Decision[]): Candidate[] {
  const previous = earlier.findLast((one) => !one.nobody);
  if (previous === undefined || fragment.paragraph - previous.fragment.paragraph > 2) return [];
  return [{ place: 'continues', report: null, source: previous.source, rank: 0, rival: false, earlier: previous }];
}

/** Past "Asked if he would sell," in front of a sentence, where who asks is not told, to who is asked; the start of any other sentence. */
function askedEnd(scene: Scene, { from, to }: Sentence): number {
  const asked = normAt(scene, from) === 'when' ? from + 1 : from;
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(normAt(scene, asked))) return from;
  for (let at = asked + 1; at < to; at++) {
    const mention = normAt(scene, at) === ',' ? mentionFrom(scene, at + 1) : undefined;
    if (mention !== undefined && /^(?:VERB|AUX|ADV)$/.test(scene.tokens[mention.to]?.pos ?? '')) return at + 1;
  }
  return from;
}
