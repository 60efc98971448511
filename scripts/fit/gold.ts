import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clean } from '../../src/clean/clean.ts';
import { fragmentsOf } from '../../src/attribute/decide.ts';
import { sceneOf } from '../../src/scene.ts';
import { possibleReports } from '../../src/detect/reports.ts';
import type { PossibleReport, Scene, Span } from '../../src/types.ts';
import type { Fragment } from '../../src/attribute/rule.ts';

type Spans = readonly (readonly [number, number])[];

/** One attribution of a gold corpus; spans are `[start, end)` in UTF-16 code units of the article's text. */
export interface GoldAttribution {
  readonly type: string;
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

/** An article with what people found in it. */
export interface GoldArticle {
  readonly id: string;
  readonly fold: number;
  readonly scene: Scene;
  /** Every cue that grammar finds, not yet weighed. */
  readonly possible: readonly PossibleReport[];
  readonly attributions: readonly GoldAttribution[];
  /** For each fragment whose words it holds; undefined for nobody's. */
  readonly owners: readonly (GoldAttribution | undefined)[];
  readonly fragments: readonly Fragment[];
}

export const FOLDS = 5;

/** Reads `gold.jsonl` and `text/ID.txt` of a corpus folder. */
export function readGold(folder: string): GoldArticle[] {
  const lines = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, attributions } = JSON.parse(line) as { id: string; attributions: GoldAttribution[] };
    const text = readFileSync(path.join(folder, 'text', `${id}.txt`), 'utf8');
    const scene = sceneOf(clean({ id, sourceFile: `${id}.txt`, text }));
    const possible = possibleReports(scene);
    const fragments = fragmentsOf(scene);
    return {
      id,
      fold: foldOf(id),
      scene,
      possible,
      attributions,
      fragments,
      owners: fragments.map((fragment) => ownerOf(fragment, attributions)),
    };
  });
}

/** Depends on the article's id alone, so that a larger corpus leaves old articles where they were. */
function foldOf(id: string): number {
  let hash = 2166136261;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % FOLDS;
}

function ownerOf(
  { stretch: { inner } }: Fragment,
  attributions: readonly GoldAttribution[],
): GoldAttribution | undefined {
  let best: GoldAttribution | undefined;
  let most = (inner.end - inner.start) / 2;
  for (const attribution of attributions) {
    const covered = attribution.content.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, inner.end) - Math.max(start, inner.start)),
      0,
    );
    if (covered > most) [best, most] = [attribution, covered];
  }
  return best;
}

/** Whether a source is the gold one: they overlap, or there is none on either side. */
export function isSource(attribution: GoldAttribution, source: Span | null): boolean {
  if (attribution.source.length === 0) return source === null;
  return source !== null && attribution.source.some(([start, end]) => source.start < end && start < source.end);
}
