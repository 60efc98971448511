import { figureOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Relation } from './relation.ts';

/** The parts of a relation, in the order in which they claim the words that several would have. */
export const PARTS = ['content', 'source', 'cue'] as const;
export type Part = (typeof PARTS)[number];

/** How much of a run must agree: both ends, its first token, or any token. */
export const MATCHES = ['exact', 'begin', 'overlap'] as const;
export type Match = (typeof MATCHES)[number];

/** Runs of each part in gold and predicted, and those of each that have a partner on the other side. */
export type PartCounts = Readonly<
  Record<Part, Readonly<Record<Match, { readonly gold: number; readonly predicted: number; readonly hits: number }>>>
>;

/** First and last token of a part of one relation within one paragraph, as places in the text. */
interface Run {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/**
 * Counts the runs of source, cue and content that agree, by token. A paragraph is a line; a word belongs to one part of one relation,
 * the first that claims it; a run that crosses a paragraph begins again. Source: the metric of CofeNet (COLING 2022), table 6.
 */
export function partCountsOf(text: string, gold: readonly Relation[], predicted: readonly Relation[]): PartCounts {
  const right = runsOf(text, gold);
  const found = runsOf(text, predicted);
  const counts = (part: Part, match: Match) => {
    const own = right.filter((run) => run.part === part);
    const others = found.filter((run) => run.part === part);
    return { gold: own.length, predicted: others.length, hits: hitsOf(own, others, match) };
  };
  return Object.fromEntries(
    PARTS.map((part) => [part, Object.fromEntries(MATCHES.map((match) => [match, counts(part, match)]))]),
  ) as PartCounts;
}

function hitsOf(gold: readonly Run[], predicted: readonly Run[], match: Match): number {
  if (match === 'overlap') {
    let at = 0;
    return gold.filter(({ first, last }) => {
      while (at < predicted.length && predicted[at]!.last < first) at++;
      return at < predicted.length && predicted[at]!.first <= last;
    }).length;
  }
  const keyOf = ({ first, last }: Run): string =>
    match === 'exact' ? `${String(first)}-${String(last)}` : String(first);
  const keys = new Set(predicted.map(keyOf));
  return gold.filter((run) => keys.has(keyOf(run))).length;
}

function runsOf(text: string, relations: readonly Relation[]): Run[] {
  const owners = ownersOf(text, relations);
  const runs: Run[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let before = '';
    for (const token of line[0].matchAll(TOKEN)) {
      const place = line.index + token.index;
      const owner = owners.get(place) ?? '';
      if (owner !== '' && owner === before) runs.push({ ...runs.pop()!, last: place });
      else if (owner !== '') runs.push({ part: owner.split(' ')[0] as Part, first: place, last: place });
      before = owner;
    }
  }
  return runs;
}

/** For each place of a relation's words its part and relation. */
function ownersOf(text: string, relations: readonly Relation[]): Map<number, string> {
  const owners = new Map<number, string>();
  relations.forEach((relation, index) => {
    for (const part of PARTS)
      for (const { start, end } of relation[part])
        for (let at = start; at < Math.min(end, text.length); at++)
          if (!owners.has(at)) owners.set(at, `${part} ${String(index)}`);
  });
  return owners;
}

/** The figures of the parts of several articles. */
export type PartFigures = Readonly<Record<Part, Readonly<Record<Match, Figure>>>>;

export function partFiguresOf(articles: readonly PartCounts[]): PartFigures {
  return Object.fromEntries(
    PARTS.map((part) => [
      part,
      Object.fromEntries(MATCHES.map((match) => [match, figureOf(articles.map((one) => one[part][match]))])),
    ]),
  ) as PartFigures;
}
