import type { QuotationType } from '../types.ts';
import type { Share } from './bootstrap.ts';
import { calibrationOf, rightAmong } from './calibration.ts';
import type { Calibration } from './calibration.ts';
import { compare } from './compare.ts';
import type { Counts, Difference } from './compare.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import type { GoldArticle } from './gold.ts';
import { judge } from './judge.ts';
import type { Judged, Predicted } from './judge.ts';
import { typeCountsOf, typeFiguresOf } from './by-type.ts';
import type { TypeCounts, TypeFigures } from './by-type.ts';
import { partCountsOf, partFiguresOf } from './parts.ts';
import type { PartCounts, PartFigures } from './parts.ts';
import { unitsOf } from './units.ts';

/** One article, measured. */
export interface Evaluated {
  /** What it is grouped by: its outlet, or its fold. */
  readonly group: string;
  readonly counts: Counts;
  readonly differences: readonly Difference[];
  readonly types: TypeCounts;
  readonly parts: PartCounts;
  readonly rows: readonly Judged[];
}

/** All that is known of several articles. */
export interface Report extends Figures {
  readonly calibration: { readonly quoted: Calibration; readonly all: Calibration };
  readonly types: Readonly<Record<QuotationType, TypeFigures>>;
  readonly parts: PartFigures;
  /** Share of right rows of every rule. */
  readonly rules: Readonly<Record<string, Share>>;
  readonly groups: Readonly<Record<string, Figures>>;
}

/** Compares what whosaid found in an article with what people found. */
export function evaluate(
  { text, relations: gold }: Pick<GoldArticle, 'text' | 'relations'>,
  predicted: readonly Predicted[],
  group: string,
): Evaluated {
  const units = unitsOf(text);
  return {
    group,
    ...compare(text, gold, predicted),
    types: typeCountsOf(gold, predicted),
    parts: partCountsOf(text, gold, predicted),
    rows: predicted.map((row) => judge(row, gold, units)),
  };
}

/** The figures of several articles together. */
export function reportOf(articles: readonly Evaluated[]): Report {
  const rows = articles.map((article) => article.rows);
  const rules = sorted(rows.flat().map(({ rule }) => rule));
  const groups = sorted(articles.map(({ group }) => group));
  const figures = (list: readonly Evaluated[]): Figures => figuresOf(list.map(({ counts }) => counts));
  return {
    ...figures(articles),
    calibration: {
      quoted: calibrationOf(rows.map((list) => list.filter(({ type }) => type !== 'indirect'))),
      all: calibrationOf(rows),
    },
    types: typeFiguresOf(articles.map(({ types }) => types)),
    parts: partFiguresOf(articles.map(({ parts }) => parts)),
    rules: Object.fromEntries(rules.map((id) => [id, rightAmong(rows, ({ rule }) => rule === id)])),
    groups: Object.fromEntries(groups.map((name) => [name, figures(articles.filter(({ group }) => group === name))])),
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
