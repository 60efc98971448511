import type { Mention, Report, Scene } from '../../types.ts';
import type { Decision, Fragment } from '../rule.ts';
import {
  frontMention,
  mentionFrom,
  mentionTo,
  normAt,
  reportsAfter,
  reportsBefore,
  reportsWithin,
  sentenceOf,
} from '../vocabulary.ts';

/** Where a candidate speaker stands to a fragment. */
export type Place =
  'before' | 'after' | 'lead' | 'subject' | 'label' | 'dash' | 'previous' | 'continues' | 'nobody' | 'unknown';

/** One possible answer for a fragment. */
export interface Candidate {
  readonly place: Place;
  readonly report: Report | null;
  readonly source: Mention | null;
  /** 0 for the nearest of its place. */
  readonly rank: number;
  /** The answer it goes on with. */
  readonly earlier: Decision | null;
}

const FARTHEST = 4;

/** Every answer that the ranker weighs for a fragment; "nobody" and "unknown" are among them. */
export function candidatesOf(fragment: Fragment, scene: Scene, earlier: readonly Decision[]): Candidate[] {
  return [
    ...reported(reportsBefore(scene, fragment), 'before'),
    ...reported(reportsAfter(scene, fragment), 'after'),
    ...leadIn(fragment, scene),
    ...named(fragment, scene),
    ...continued(fragment, earlier),
    { place: 'nobody', report: null, source: null, rank: 0, earlier: null },
    { place: 'unknown', report: null, source: null, rank: 0, earlier: null },
  ];
}

function reported(reports: readonly Report[], place: Place): Candidate[] {
  return reports
    .slice(0, FARTHEST)
    .map((report, rank) => ({ place, report, source: report.source, rank, earlier: null }));
}

/** The cues of the sentence before, where the fragment opens its own. */
function leadIn(fragment: Fragment, scene: Scene): Candidate[] {
  const own = sentenceOf(scene, fragment);
  const before = scene.sentences[fragment.sentence - 1];
  if (before === undefined || own.from < fragment.from - 1 || own.paragraph - before.paragraph > 1) return [];
  return reported(reportsWithin(scene, before.from, before.to).reverse().slice(0, 3), 'lead');
}

/** Mentions without a cue: the subject of the sentence, a label with a colon, a name after a dash, the subject of the sentence before. */
function named(fragment: Fragment, scene: Scene): Candidate[] {
  const own = sentenceOf(scene, fragment);
  const list: Candidate[] = [];
  const add = (place: Place, source: Mention | undefined): void => {
    if (source !== undefined && !list.some((one) => one.source === source))
      list.push({ place, report: null, source, rank: 0, earlier: null });
  };
  if (normAt(scene, fragment.from - 1) === ':') add('label', mentionTo(scene, fragment.from - 1));
  if (/^[-–—―]$|^--$/.test(normAt(scene, fragment.to))) add('dash', mentionFrom(scene, fragment.to + 1));
  add('subject', frontMention(scene, own.from, fragment.from));
  const before = scene.sentences[fragment.sentence - 1];
  if (before !== undefined && own.paragraph - before.paragraph < 2)
    add('previous', frontMention(scene, before.from, before.to));
  return list;
}

function continued(fragment: Fragment, earlier: readonly Decision[]): Candidate[] {
  const previous = earlier.findLast((one) => !one.nobody);
  if (previous === undefined || fragment.paragraph - previous.fragment.paragraph > 2) return [];
  return [{ place: 'continues', report: null, source: previous.source, rank: 0, earlier: previous }];
}
