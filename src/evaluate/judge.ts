import type { QuotationType, QuoteRecord, Span } from '../types.ts';
import { LIKE, ownerOf, sameSource } from './relation.ts';
import type { Relation } from './relation.ts';
import { covered, likeness } from './spans.ts';

/** A quotation as whosaid found it, with its rule and confidence. */
export interface Predicted extends Relation {
  readonly rule: string;
  readonly confidence: number;
}

/** One row of the output, right or wrong. */
export interface Judged {
  readonly type: QuotationType;
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** What of a record is compared with gold. */
export function predictedOf(record: QuoteRecord): Predicted {
  const { source_span: source, cue_span: cue, content, speaker, speaker_kind: kind, type, rule, confidence } = record;
  const list = (span: Span | null): Span[] => (span === null ? [] : [span]);
  return { source: list(source), cue: list(cue), content, speaker, kind, type, rule, confidence };
}

/**
 * Whether a row is right: people found a quotation with the same source that shares at least half of all their words,
 * or they gave that source more than half of the row's words between quotation marks.
 * @param units the quoted units of the article
 */
export function judge(row: Predicted, gold: readonly Relation[], units: readonly Span[]): Judged {
  const { type, rule, confidence } = row;
  const right = gold.some((one) => sameSource(one, row) && likeness(one.content, row.content) >= LIKE);
  return { type, rule, confidence, right: right || hasRightStretches(row, gold, stretchesOf(row, units)) };
}

/** A row's words between quotation marks; all of a direct one's where its marks are not double ones. */
function stretchesOf({ type, content }: Predicted, units: readonly Span[]): readonly Span[] {
  const own = units.filter((unit) => covered(unit, content) > 0);
  return own.length === 0 && type === 'direct' ? content : own;
}

function hasRightStretches(row: Predicted, gold: readonly Relation[], stretches: readonly Span[]): boolean {
  let all = 0;
  let right = 0;
  for (const stretch of stretches) {
    const share = covered(stretch, row.content);
    all += share;
    const owner = ownerOf(stretch, gold);
    if (owner !== null && sameSource(owner, row)) right += share;
  }
  return right > all / 2;
}
