import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import pc from 'picocolors';
import { loadConfig } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import { fromBytes, ingest, isRejected } from '../ingest/ingest.ts';
import type { Rejected } from '../ingest/ingest.ts';
import { listInputs } from '../ingest/inputs.ts';
import type { InputFile } from '../ingest/inputs.ts';
import { readArticles } from '../read-articles.ts';
import type { Outcome } from '../read-articles.ts';
import { UserError } from '../user-error.ts';
import { csvOf, header, rowOf } from '../write/csv.ts';
import { articleLine, quoteJson } from '../write/json.ts';
import type { RawArticle } from '../types.ts';

export interface ExtractOptions {
  readonly format: 'jsonl' | 'json' | 'csv';
  readonly config?: string;
}

/** `whosaid extract [PATH…]`: files, folders or standard input in, records on standard output. Returns the exit code. */
export async function extractCommand(
  paths: readonly string[],
  { format, config: file }: ExtractOptions,
): Promise<number> {
  const config = await loadConfig(file, process.cwd());
  const inputs = await inputsOf(paths);
  const read = (input: InputFile): Promise<RawArticle | Rejected> =>
    input.path === '-' ? fromStdin() : ingest(input, config);
  const outcomes = readArticles(inputs, read, config.articlesInFlight, config);
  const rejected = await print(outcomes, format, config.csv.escapeFormulas);
  for (const { sourceFile, reason } of rejected)
    process.stderr.write(`${pc.yellow('rejected')} ${sourceFile} ${reason}.\n`);
  return rejected.length > 0 ? EXIT.rejected : EXIT.done;
}

async function inputsOf(paths: readonly string[]): Promise<InputFile[]> {
  const stdin: InputFile = { path: '-', sourceFile: 'stdin', id: 'stdin', outside: false };
  if (paths.length === 0) return [stdin];
  const lists = await Promise.all(
    paths.map(async (name): Promise<InputFile[]> => {
      if (name === '-') return [stdin];
      const found = await stat(name).catch(() => null);
      if (found === null)
        throw new UserError(`Cannot find ${name}. Expected a file or a folder of articles, or - for standard input.`);
      const files = found.isDirectory()
        ? await listInputs(name)
        : [{ path: path.resolve(name), sourceFile: name, id: name, outside: false }];
      return files.map((input) => ({ ...input, id: path.basename(input.path, path.extname(input.path)) }));
    }),
  );
  return lists.flat();
}

async function fromStdin(): Promise<RawArticle | Rejected> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return fromBytes({ id: 'stdin', sourceFile: 'stdin' }, Buffer.concat(chunks));
}

async function print(
  outcomes: AsyncIterable<Outcome>,
  format: ExtractOptions['format'],
  escapeFormulas: boolean,
): Promise<Rejected[]> {
  const rejected: Rejected[] = [];
  const csv = format === 'csv' ? csvOf(header, escapeFormulas) : null;
  csv?.pipe(process.stdout, { end: false });
  let first = true;
  for await (const outcome of outcomes) {
    if (isRejected(outcome as Rejected)) {
      rejected.push(outcome as Rejected);
      continue;
    }
    const { article, records } = outcome as Exclude<Outcome, Rejected>;
    if (format === 'jsonl') await emit(articleLine(article, records));
    for (const record of format === 'jsonl' ? [] : records) {
      if (csv !== null) csv.write(rowOf(record));
      else await emit(`${first ? '[' : ','}\n${JSON.stringify(quoteJson(record))}`);
      first = false;
    }
  }
  if (format === 'json') await emit(first ? '[]\n' : '\n]\n');
  if (csv !== null) {
    csv.end();
    await once(csv, 'end');
  }
  return rejected;
}

/** Waits while the reader of a pipe is slow. */
async function emit(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
