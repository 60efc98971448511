import { clean } from '../../src/clean/clean.ts';
import { fragmentsOf } from '../../src/attribute/decide.ts';
import { readGold } from '../../src/evaluate/gold.ts';
import type { Relation } from '../../src/evaluate/relation.ts';
import { covered } from '../../src/evaluate/spans.ts';
import { draftOf } from '../../src/scene.ts';
import { possibleReports } from '../../src/detect/reports.ts';
import type { Draft, PossibleReport, Span } from '../../src/types.ts';
import type { Fragment } from '../../src/attribute/rule.ts';

/** An article with what people found in it, read so far as nothing is fitted. */
export interface GoldScene {
  readonly id: string;
  readonly fold: number;
  readonly draft: Draft;
  /** Every cue that grammar finds, not yet weighed. */
  readonly possible: readonly PossibleReport[];
  readonly relations: readonly Relation[];
  /** For each fragment whose words it holds; undefined for nobody's. */
  readonly owners: readonly (Relation | undefined)[];
  readonly fragments: readonly Fragment[];
}

export const FOLDS = 5;

/** Reads a gold folder and the scenes of its articles. */
export async function goldScenes(folder: string): Promise<GoldScene[]> {
  return (await readGold(folder)).map(({ id, text, relations }) => {
    const draft = draftOf(clean({ id, sourceFile: id, text }));
    const fragments = fragmentsOf(draft);
    return {
      id,
      fold: foldOf(id),
      draft,
      possible: possibleReports(draft),
      relations,
      fragments,
      owners: fragments.map((fragment) => ownerOf(fragment, relations)),
    };
  });
}

/** Depends on the article's id alone, so that a larger corpus leaves old articles where they were. */
function foldOf(id: string): number {
  let hash = 2166136261;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % FOLDS;
}

function ownerOf({ stretch: { inner } }: Fragment, relations: readonly Relation[]): Relation | undefined {
  let best: Relation | undefined;
  let most = (inner.end - inner.start) / 2;
  for (const relation of relations) {
    const share = covered(inner, relation.content);
    if (share > most) [best, most] = [relation, share];
  }
  return best;
}

/** Whether a source is the gold one: they overlap, or there is none on either side. */
export function isSource(relation: Relation, source: Span | null): boolean {
  if (relation.source.length === 0) return source === null;
  return source !== null && covered(source, relation.source) > 0;
}
