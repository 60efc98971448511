import type { Span } from '../types.ts';
import type { Relation } from './relation.ts';
import { readGoldLines } from './gold-lines.ts';

/** A relation as people found it, with its cue. */
export interface GoldRelation extends Relation {
  readonly cue: readonly Span[];
}

/** One article with what people found in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** Null where the annotation does not say it. */
  readonly outlet: string | null;
  readonly relations: readonly GoldRelation[];
}

/** Reads annotated articles. */
export function readGold(folder: string): Promise<GoldArticle[]> {
  return readGoldLines(folder);
}
