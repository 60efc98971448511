import { loadConfig } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import type { Difference } from '../evaluate/compare.ts';
import { readGold } from '../evaluate/gold.ts';
import type { GoldArticle } from '../evaluate/gold.ts';
import { predictedOf } from '../evaluate/judge.ts';
import type { Relation } from '../evaluate/relation.ts';
import { evaluate, reportOf } from '../evaluate/report.ts';
import type { Evaluated, Report } from '../evaluate/report.ts';
import {
  calibrationTables,
  figuresTable,
  groupTable,
  partTable,
  ruleTable,
  textOfTable,
  typeTable,
} from '../evaluate/tables.ts';
import type { Table } from '../evaluate/tables.ts';
import { readRaw } from '../read-raw.ts';
import type { ReadingOptions } from '../read-raw.ts';
import type { Act } from '../types.ts';
import { UserError } from '../user-error.ts';

export interface EvalOptions {
  readonly gold: string;
  /** Each a comma list. */
  readonly by: readonly string[];
  readonly errors: string;
  readonly json?: true;
  readonly config?: string;
  readonly acts?: readonly Act[];
}

/** The tables of `--by`. */
const BY: Readonly<Record<string, (report: Report) => Table>> = {
  type: typeTable,
  rule: ruleTable,
  outlet: (report) => groupTable(report, 'outlet'),
};

/** `whosaid eval`: what whosaid finds in annotated articles, measured against the annotation. Returns the exit code. */
export async function evalCommand({ gold, by, errors, json, config: file, acts }: EvalOptions): Promise<number> {
  const shown = Number(errors);
  if (!Number.isInteger(shown) || shown < 0) throw new UserError(`--errors takes a whole number, found ${errors}.`);
  const tables = tablesOf(by);
  const config = await loadConfig(file, process.cwd());
  const options = { ...config, detect: { acts: acts ?? config.detect.acts } };
  const articles = await readGold(gold);
  const evaluated = articles.map((article) => evaluatedOf(article, options));
  const report = reportOf(evaluated);
  process.stdout.write(json === true ? `${JSON.stringify(report)}\n` : textOf(report, articles, tables));
  const lines = evaluated.flatMap(({ differences }, at) => differences.map((one) => lineOf(articles[at]!, one)));
  for (const line of lines.slice(0, shown)) process.stdout.write(`${line}\n`);
  return EXIT.done;
}

function tablesOf(by: readonly string[]): ((report: Report) => Table)[] {
  return [...new Set(by.flatMap((list) => list.split(',')))].map((name) => {
    const table = Object.hasOwn(BY, name) ? BY[name] : undefined;
    if (table === undefined) throw new UserError(`--by takes ${Object.keys(BY).join(', ')}, found ${name}.`);
    return table;
  });
}

function evaluatedOf(gold: GoldArticle, options: ReadingOptions): Evaluated {
  const outcome = readRaw({ id: gold.id, sourceFile: gold.id, text: gold.text }, options);
  if ('reason' in outcome) throw new UserError(`${gold.id} cannot be read: ${outcome.reason}`);
  const outlet = gold.outlet ?? outcome.article.outlet ?? /^([^_/]+)[_/]/.exec(gold.id)?.[1] ?? 'unknown';
  return evaluate(gold, outcome.records.map(predictedOf), outlet);
}

function textOf(report: Report, articles: readonly GoldArticle[], by: readonly ((report: Report) => Table)[]): string {
  const { counts } = report;
  const empty = articles.filter(({ relations }) => relations.length === 0).length;
  const without = empty === 0 ? '' : ` (${String(empty)} without any quotation in gold)`;
  const tables = [
    figuresTable(report),
    partTable(report),
    ...by.map((table) => table(report)),
    ...calibrationTables(report),
  ];
  return `${String(articles.length)} articles${without}, ${String(counts.units)} quoted units and ${String(counts.relations)} relations in gold; percentages, in brackets 95% intervals
${tables.map((table) => `\n${textOfTable(table)}`).join('')}`;
}

function lineOf({ id, text }: GoldArticle, { kind, unit, gold, predicted }: Difference): string {
  const words = (relation: Relation | null): string =>
    relation?.source.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? 'nobody';
  const quote = text.slice(unit.start, unit.end).replace(/\s+/g, ' ').slice(0, 80);
  const names = kind === 'wrong speaker' ? ` (${String(predicted?.speaker)} for ${String(gold?.speaker)})` : '';
  return `${kind}: ${id}, ${String(unit.start)}: “${quote}”: found ${words(predicted)}, gold ${words(gold)}${names}`;
}
