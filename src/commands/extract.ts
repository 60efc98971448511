import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import pc from 'picocolors';
import { loadConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import { load, rawOf } from '../ingest/ingest.ts';
import type { Rejected } from '../ingest/ingest.ts';
import { listInputs, sizeOf } from '../ingest/inputs.ts';
import type { InputFile } from '../ingest/inputs.ts';
import { readArticles } from '../read-articles.ts';
import { outcomesOf, unpacked } from '../read-input.ts';
import type { Outcome } from '../read-raw.ts';
import { UserError } from '../user-error.ts';
import { csvOf, header, rowOf } from '../write/csv.ts';
import { articleLine, quoteJson } from '../write/json.ts';

export interface ExtractOptions {
  readonly format: 'jsonl' | 'json' | 'csv';
  readonly config?: string;
  readonly jobs?: Config['jobs'];
  readonly acts?: Config['detect']['acts'];
}

/** `whosaid extract [PATH…]`: files, folders or standard input in, records on standard output. Returns the exit code. */
export async function extractCommand(
  paths: readonly string[],
  { format, config: file, jobs, acts }: ExtractOptions,
): Promise<number> {
  const loaded = await loadConfig(file, process.cwd());
  const config = { ...loaded, detect: { acts: acts ?? loaded.detect.acts } };
  const inputs = await inputsOf(paths);
  const reader = await readerOf(inputs, { ...config, jobs: jobs ?? config.jobs });
  // Standard input is not for a thread, so it goes alone.
  const bytesOf = (file: InputFile): number => (file.path === '-' ? Infinity : sizeOf(file));
  const flow = { jobs: reader.jobs, inFlight: config.articlesInFlight, bytesOf };
  const rejected = await print(readArticles(inputs, reader.read, flow), format, config.csv.escapeFormulas).finally(
    reader.close,
  );
  for (const { sourceFile, reason } of rejected)
    process.stderr.write(`${pc.yellow('rejected')} ${sourceFile} ${reason}.\n`);
  return rejected.length > 0 ? EXIT.rejected : EXIT.done;
}

/** Reads inputs to what they give. */
interface InputReader {
  readonly jobs: number;
  readonly read: (inputs: readonly InputFile[]) => Promise<Outcome[]>;
  readonly close: () => Promise<void>;
}

/** Threads where there is more than one input; a single one is sooner read here than a thread has begun. */
async function readerOf(inputs: readonly InputFile[], config: Config): Promise<InputReader> {
  const here = async ([file]: readonly InputFile[]): Promise<Outcome[]> => {
    const content = file!.path === '-' ? await fromStdin() : load(file!, config).content;
    return (await outcomesOf([rawOf(file!, content)], config)).map(({ result }) => given(result));
  };
  if (inputs.length <= 1) return { jobs: 1, read: here, close: () => Promise.resolve() };
  const { startThreads } = await import('../threads.ts');
  const { jobs, read, close } = startThreads(config);
  const onThread = async (files: readonly InputFile[]): Promise<Outcome[]> => {
    const tasks = files.map((file) => ({ file, knownHash: null }));
    return (await read({ tasks, options: config })).map((reading) => given(unpacked(reading).outcome));
  };
  return { jobs, read: (files) => (files[0]!.path === '-' ? here(files) : onThread(files)), close };
}

function given(outcome: Outcome | null): Outcome {
  if (outcome === null) throw new Error('An input without known bytes was taken for known.');
  return outcome;
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

async function fromStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function print(
  outcomes: AsyncIterable<{ readonly result: Outcome }>,
  format: ExtractOptions['format'],
  escapeFormulas: boolean,
): Promise<Rejected[]> {
  const rejected: Rejected[] = [];
  const csv = format === 'csv' ? csvOf(header, escapeFormulas) : null;
  csv?.pipe(process.stdout, { end: false });
  let first = true;
  for await (const { result } of outcomes) {
    if ('reason' in result) {
      rejected.push(result);
      continue;
    }
    const { article, records } = result;
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
