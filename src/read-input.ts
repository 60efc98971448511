import { createHash } from 'node:crypto';
import { fromBytes, isRejected, load } from './ingest/ingest.ts';
import type { Limits, Loaded } from './ingest/ingest.ts';
import type { InputFile } from './ingest/inputs.ts';
import type { Outcome, ReadingOptions } from './read-raw.ts';

/** An input to read. It crosses threads, so it is flat. */
export interface Task {
  readonly file: InputFile;
  /** SHA-256 of bytes that need no reading, since what they give is known; or null. */
  readonly knownHash: string | null;
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

/** The SHA-256 that says whether bytes are the same, in hexadecimal digits. */
export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads one input from its file to its records. */
export async function readInput({ file, knownHash, options }: Task): Promise<InputReading> {
  const started = performance.now();
  const { content, stamp } = load(file, options);
  const hash = 'reason' in content ? null : hashOf(content);
  const outcome = hash !== null && hash === knownHash ? null : await outcomeOf(file, content, options);
  return { stamp, hash, ms: performance.now() - started, outcome };
}

/** What the bytes of an input give, or why there are none. */
export async function outcomeOf(
  file: Pick<InputFile, 'id' | 'sourceFile'>,
  content: Loaded['content'],
  options: ReadingOptions,
): Promise<Outcome> {
  const raw = 'reason' in content ? content : fromBytes(file, content);
  if (isRejected(raw)) return raw;
  // Loaded when there is something to read: the language model takes half a second.
  const { readRaw } = await import('./read-raw.ts');
  return readRaw(raw, options);
}
