import type { Span } from '../types.ts';
import { sameName } from './names.ts';
import { matched, ownerOf, sameSource } from './relation.ts';
import type { Relation } from './relation.ts';
import { unitsOf } from './units.ts';

/** What was counted in one article, or in several. */
export interface Counts {
  /** Quoted units in gold and in what was predicted, in both, and in both with the same source. */
  units: number;
  predictedUnits: number;
  found: number;
  attributed: number;
  /** Attributed units whose speaker gold names, and those of them that are named right. */
  named: number;
  namedRight: number;
  /** Relations in gold and predicted; those with half their words in common, with the same words, with the same source. */
  relations: number;
  predictedRelations: number;
  relationsFound: number;
  relationsExact: number;
  relationsAttributed: number;
}

/** Where gold and prediction part, for a reader. */
export interface Difference {
  readonly kind: 'missed' | 'spurious' | 'wrong source' | 'wrong speaker';
  readonly unit: Span;
  readonly gold: Relation | null;
  readonly predicted: Relation | null;
}

export const NOTHING: Readonly<Counts> = Object.freeze({
  units: 0, predictedUnits: 0, found: 0, attributed: 0, named: 0, namedRight: 0,
  relations: 0, predictedRelations: 0, relationsFound: 0, relationsExact: 0, relationsAttributed: 0,
}); // prettier-ignore

/** Counts what of an article's gold was found, unit by unit and relation by relation. */
export function compare(
  text: string,
  gold: readonly Relation[],
  predicted: readonly Relation[],
): { counts: Counts; differences: Difference[] } {
  const counts = { ...NOTHING, relations: gold.length, predictedRelations: predicted.length };
  const differences: Difference[] = [];
  for (const unit of unitsOf(text)) {
    const difference = compareUnit(unit, ownerOf(unit, gold), ownerOf(unit, predicted), counts);
    if (difference !== null) differences.push({ ...difference, unit });
  }
  for (const [left, right] of matched(gold, predicted)) {
    counts.relationsFound++;
    if (wordsOf(text, left.content) === wordsOf(text, right.content)) counts.relationsExact++;
    if (sameSource(left, right)) counts.relationsAttributed++;
  }
  return { counts, differences };
}

function compareUnit(
  unit: Span,
  gold: Relation | null,
  predicted: Relation | null,
  counts: Counts,
): Omit<Difference, 'unit'> | null {
  if (gold !== null) counts.units++;
  if (predicted !== null) counts.predictedUnits++;
  if (gold === null || predicted === null)
    return gold === predicted ? null : { kind: gold === null ? 'spurious' : 'missed', gold, predicted };
  counts.found++;
  if (!sameSource(gold, predicted)) return { kind: 'wrong source', gold, predicted };
  counts.attributed++;
  if (gold.speaker === null || !/^(?:person|organization)$/.test(gold.kind ?? '')) return null;
  counts.named++;
  if (!sameName(gold.speaker, predicted.speaker)) return { kind: 'wrong speaker', gold, predicted };
  counts.namedRight++;
  return null;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
