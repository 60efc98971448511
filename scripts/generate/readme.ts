import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkConfig } from '../../src/config.ts';
import { readRaw } from '../../src/read-raw.ts';
import { rowOf } from '../../src/write/csv.ts';
import { columns } from '../../src/write/columns.ts';
import type { QuoteRecord } from '../../src/types.ts';

const SHOWN: readonly (keyof QuoteRecord)[] = ['quote', 'type', 'speaker', 'source', 'cue', 'medium', 'confidence'];
const SAMPLE = 'input/harbour-strike.txt';

/** README.md with its tables replaced by what the code gives now. */
export function readmePage(tables: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = { 'rows of harbour-strike': sampleRows(), ...tables };
  return readFileSync('README.md', 'utf8').replace(
    /(<!-- (rows|table) of ([\w./-]+) -->)\n\n?(?:\|.*\n)*/g,
    (_whole, marker: string, kind: string, name: string) => {
      return `${marker}\n\n${all[`${kind} of ${name}`] ?? ''}\n`;
    },
  );
}

function sampleRows(): string {
  const id = path.basename(SAMPLE, '.txt');
  const raw = { id, sourceFile: SAMPLE, text: readFileSync(SAMPLE, 'utf8') };
  const reading = readRaw(raw, checkConfig({}, 'the defaults'));
  const records = 'records' in reading ? reading.records : [];
  const rows = records.map((record) => {
    const cells = rowOf(record);
    return SHOWN.map((name) => String(cells[columns.findIndex((column) => column.name === name)] ?? ''));
  });
  return markdownTable(SHOWN, rows);
}

/** A table as Prettier leaves it: columns padded to the same width. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, at) => Math.max(3, ...cells.map((row) => [...(row[at] ?? '')].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(line)].join('\n');
}
