import type { Interval, Share } from './bootstrap.ts';
import type { TypeFigures } from './by-type.ts';
import { SURE } from './calibration.ts';
import type { Bin, Calibration } from './calibration.ts';
import type { Figure, Figures } from './figures.ts';
import { MATCHES, PARTS } from './parts.ts';
import type { Report } from './report.ts';

/** Figures to be shown, in a terminal or on a page; shares are percentages with their 95% intervals in brackets. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** Quoted units, speakers and relations. */
export function figuresTable({ quoted, speaker, relations }: Figures): Table {
  const rows: [string, Figure][] = [
    ['quoted, found', quoted.found],
    ['quoted, attributed', quoted.attributed],
    ['relations, found', relations.found],
    ['relations, exact', relations.exact],
    ['relations, attributed', relations.attributed],
  ];
  return {
    title: 'What is found',
    header: ['', 'precision', 'recall', 'F1'],
    rows: rows.map(([name, figure]) => [name, ...figureCells(figure)]),
    notes: speaker.share === null ? [] : [`speaker named right: ${percent(speaker)}, ${ofText(speaker)}`],
  };
}

function figureCells({ precision, recall, f1, intervals }: Figure): string[] {
  return [cell(precision, intervals.precision), cell(recall, intervals.recall), cell(f1, intervals.f1)];
}

/** How well the words of each part agree: at both ends, at the beginning, anywhere. */
export function partTable({ parts }: Report): Table {
  return {
    title: 'Parts of a relation, by token',
    header: ['part', 'match', 'precision', 'recall', 'F1'],
    rows: PARTS.flatMap((part) => MATCHES.map((match) => [part, match, ...figureCells(parts[part][match])])),
    notes: [],
  };
}

/** Recall by the type that people saw, precision by the type that whosaid saw. */
export function typeTable({ types }: Report): Table {
  const row = ([type, { recall, precision }]: [string, TypeFigures]): string[] => [
    type,
    String(recall.found.of),
    percent(recall.found),
    percent(recall.attributed),
    String(precision.found.of),
    percent(precision.found),
    percent(precision.attributed),
  ];
  return {
    title: 'By type',
    header: ['type', 'gold', 'recall', 'with the source', 'predicted', 'precision', 'with the source'],
    rows: Object.entries(types).map(row),
    notes: [],
  };
}

/** The share of right rows of each rule. */
export function ruleTable({ rules }: Report): Table {
  return {
    title: 'By rule',
    header: ['rule', 'rows', 'right'],
    rows: Object.entries(rules).map(([id, right]) => [id, String(right.of), percent(right)]),
    notes: [],
  };
}

/** F1 of each group of articles. */
export function groupTable({ groups }: Report, name: string): Table {
  return {
    title: `By ${name}`,
    header: [name, 'articles', 'quoted, found', 'quoted, attributed', 'speaker named right', 'relations, attributed'],
    rows: Object.entries(groups).map(([group, { articles, quoted, speaker, relations }]) => [
      group,
      String(articles),
      ...[quoted.found, quoted.attributed].map(({ f1, intervals }) => cell(f1, intervals.f1)),
      percent(speaker),
      cell(relations.attributed.f1, relations.attributed.intervals.f1),
    ]),
    notes: [],
  };
}

/** Whether confidence means what it says. */
export function calibrationTables({ calibration: { quoted, all } }: Report): Table[] {
  return [calibrationTable('quoted rows', quoted), calibrationTable('all rows', all)];
}

/** What all acts give, beliefs and attitudes included. */
export function wideTables(report: Report): Table[] {
  return [figuresTable(report), typeTable(report), partTable(report)].map((table) => ({
    ...table,
    title: `${table.title}, all acts`,
  }));
}

/** All tables of a cross-validation, whose groups are its folds. */
export function measurementTables(report: Report): Table[] {
  return [
    figuresTable(report),
    groupTable(report, 'fold'),
    typeTable(report),
    partTable(report),
    ruleTable(report),
    ...calibrationTables(report),
  ];
}

function calibrationTable(rows: string, { bins, expectedError, right, sure }: Calibration): Table {
  const row = ({ from, to, rows: count, confidence, right: share }: Bin): string[] => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(count),
    confidence === null ? '–' : bare(confidence),
    percent(share),
  ];
  return {
    title: `Confidence of ${rows}`,
    header: ['confidence', 'rows', 'mean', 'right'],
    rows: bins.map(row),
    notes: [
      `right: ${percent(right)}% of ${String(right.of)} rows; expected calibration error ${expectedError.toFixed(3)}`,
      `rows with confidence ${String(SURE)} or more: ${String(sure.rows)} (${bare(sure.share)}% of rows), ${percent(sure.right)}% right`,
    ],
  };
}

function ofText({ right, of }: Share): string {
  return `${String(right)} of ${String(of)}`;
}

function percent({ share, interval }: Share): string {
  return share === null ? '–' : cell(share, interval);
}

function cell(share: number, interval: Interval | null): string {
  return interval === null ? bare(share) : `${bare(share)} [${bare(interval[0])}, ${bare(interval[1])}]`;
}

function bare(share: number): string {
  return (100 * share).toFixed(1);
}

/** A table in columns: the first to the left, the others to the right. */
export function textOfTable({ title, header, rows, notes }: Table): string {
  const lines = [header, ...rows];
  const widths = header.map((_, at) => Math.max(...lines.map((row) => row[at]?.length ?? 0)));
  const columns = lines.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return `${title}\n${[...columns, ...notes].map((line) => `  ${line}\n`).join('')}`;
}
