import type { Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Options } from 'csv-stringify';
import { stringify as stringifySync } from 'csv-stringify/sync';
import type { QuoteRecord } from '../types.ts';
import { columns } from './columns.ts';

/** The most characters that a spreadsheet takes in one cell. */
const LONGEST_CELL = 32_767;
export const ROWS_PER_FILE = 1_000_000;

type Cell = string | number | null;

/** A stream of rows to the bytes of a CSV file: UTF-8 with byte order mark, RFC 4180, formulas made harmless. */
export function csvOf(header: readonly string[], escapeFormulas: boolean): Transform {
  return stringify({ ...optionsOf(escapeFormulas), bom: true, header: true, columns: [...header] });
}

/** The first line of a CSV file, with its byte order mark. */
export function csvHead(header: readonly string[], escapeFormulas: boolean): string {
  return stringifySync([[...header]], { ...optionsOf(escapeFormulas), bom: true });
}

/** Rows as lines of a CSV file. */
export function csvLines(rows: readonly (readonly Cell[])[], escapeFormulas: boolean): string {
  return rows.length === 0 ? '' : stringifySync([...rows], optionsOf(escapeFormulas));
}

function optionsOf(escapeFormulas: boolean): Options {
  return { record_delimiter: '\r\n', escape_formulas: escapeFormulas, quoted_match: /[\r\n]/ };
}

export const header: readonly string[] = columns.map(({ name }) => name);

/** The cells of a record, in the order of the columns. */
export function rowOf(record: QuoteRecord): Cell[] {
  const isCut = columns.some(({ name }) => typeof record[name] === 'string' && record[name].length > LONGEST_CELL);
  const notes = isCut ? [...record.notes, 'truncated'] : record.notes;
  return columns.map(({ name }) => (name === 'notes' ? notes.join('; ') : cellOf(record, name)));
}

function cellOf(record: QuoteRecord, name: keyof QuoteRecord): Cell {
  const value = record[name];
  if (name === 'confidence') return record.confidence.toFixed(2);
  if (typeof value === 'string')
    return value.length > LONGEST_CELL ? `${whole(value.slice(0, LONGEST_CELL - 1))}…` : value;
  return typeof value === 'number' ? value : null;
}

/** Without half a surrogate pair at the end. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** Name of the n-th file of a table that is longer than one file holds: quotes.csv, quotes-2.csv. */
export function numbered(file: string, part: number): string {
  return part === 1 ? file : file.replace(/(\.\w+)$/, `-${String(part)}$1`);
}
