import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { isRejected, load, rawOf } from './ingest/ingest.ts';
import type { Limits, Rejected } from './ingest/ingest.ts';
import type { InputFile } from './ingest/inputs.ts';
import type { Outcome, ReadingOptions } from './read-raw.ts';
import { noSteps, together } from './steps.ts';
import type { Done } from './steps.ts';
import type { RawArticle } from './types.ts';

/** An input to read. */
export interface Task {
  readonly file: InputFile;
  /** SHA-256 of bytes that need no reading, since what they give is known; or null. */
  readonly knownHash: string | null;
}

/** Inputs to read together. It crosses threads, so it is flat. */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly options: ReadingOptions & Limits;
}

/** What an input gave. */
export interface InputReading {
  /** Size and times of the file; empty where they cannot vouch for its bytes. */
  readonly stamp: string;
  /** SHA-256 of its bytes; null where they could not be read. */
  readonly hash: string | null;
  /** How long it took. */
  readonly ms: number;
  /** Null where the bytes are the known ones. */
  readonly outcome: Outcome | null;
}

/** A reading in bytes. So it crosses threads and waits, since the objects of many that wait would be taken for ones that stay, and fill the memory. */
export type PackedReading = Uint8Array;

export function packed(reading: InputReading): PackedReading {
  return serialize(reading);
}

export function unpacked(reading: PackedReading): InputReading {
  return deserialize(reading) as InputReading;
}

/** The SHA-256 that says whether bytes are the same, in hexadecimal digits. */
export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads inputs from their files to their records. */
export async function readBatch({ tasks, options }: Batch): Promise<InputReading[]> {
  const opened = tasks.map((task) => open(task, options));
  const outcomes = await outcomesOf(
    opened.map(({ raw }) => raw),
    options,
  );
  return outcomes.map(({ result, ms }, at) => {
    const { stamp, hash, ms: before } = opened[at]!;
    return { stamp, hash, ms: before + ms, outcome: result };
  });
}

/** An input before it is read; `raw` is null where its bytes are the known ones. */
interface Opened extends Omit<InputReading, 'outcome'> {
  readonly raw: RawArticle | Rejected | null;
}

function open({ file, knownHash }: Task, options: Limits): Opened {
  const started = performance.now();
  const { content, stamp } = load(file, options);
  const hash = 'reason' in content ? null : hashOf(content);
  const raw = hash !== null && hash === knownHash ? null : rawOf(file, content);
  return { stamp, hash, raw, ms: performance.now() - started };
}

/** What articles give, read together; null where nothing is to be read. */
export async function outcomesOf(
  raws: readonly (RawArticle | Rejected | null)[],
  options: ReadingOptions,
): Promise<Done<Outcome | null>[]> {
  if (!raws.some(isRaw)) return raws.map((rest) => ({ result: rest as Rejected | null, ms: 0 }));
  // Loaded when there is something to read: the language model takes half a second.
  const { rawSteps } = await import('./read-raw.ts');
  return together(raws.map((raw) => (isRaw(raw) ? rawSteps(raw, options) : noSteps(raw))));
}

function isRaw(raw: RawArticle | Rejected | null): raw is RawArticle {
  return raw !== null && !isRejected(raw);
}
