import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RawArticle } from '../types.ts';
import { binaryKind, decode } from './decode.ts';
import type { InputFile } from './inputs.ts';
import { isSettled, stampOf } from './stamp.ts';

/** An input that gave no article, and why. */
export interface Rejected {
  readonly sourceFile: string;
  readonly articleId: string;
  readonly reason: string;
}

export interface Limits {
  readonly maxArticleBytes: number;
}

/** The bytes of a file, or why there are none, and what tells later whether they are still the same. */
export interface Loaded {
  readonly content: Buffer | Rejected;
  /** Size and times; empty where they cannot vouch for the bytes. */
  readonly stamp: string;
}

/** Extensions whose bytes are the article's text. */
const TEXT_TYPES = ['.txt', '.text', '.md', '.markdown'];

const BIG = { bigint: true } as const;

/** Reads one input file. What cannot be an article comes back as rejected, with what was expected, found, and what to do. */
export function ingest(file: InputFile, limits: Limits): RawArticle | Rejected {
  return rawOf(file, load(file, limits).content);
}

/**
 * The bytes of one input file, if its kind and size are those of an article. Synchronous: a thread has nothing else to do, and waiting
 * for five answers of the system took a tenth of its time.
 */
export function load(file: InputFile, limits: Limits): Loaded {
  const reject = (reason: string): Loaded => ({
    content: { sourceFile: file.sourceFile, articleId: file.id, reason },
    stamp: '',
  });
  if (file.outside) return reject('is a link that leads out of the input folder. Copy the file into the folder');
  const type = path.extname(file.path).toLowerCase();
  try {
    if (!TEXT_TYPES.includes(type)) return { ...reject(otherType(type)), stamp: stampOf(statSync(file.path, BIG)) };
    // A pipe in the place of a file would otherwise keep us waiting for a writer.
    const descriptor = openSync(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return read(descriptor, limits, reject);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return reject(`cannot be read (${code ?? message}). Check that it exists and that you may read it`);
  }
}

function read(descriptor: number, limits: Limits, reject: (reason: string) => Loaded): Loaded {
  const stats = fstatSync(descriptor, BIG);
  if (stats.isDirectory()) return reject('is a folder with the name of an article. Rename it');
  if (!stats.isFile()) return reject('is no file but a device or a pipe. Save the article as a file');
  const stamp = isSettled(stats) ? stampOf(stats) : '';
  if (stats.size > limits.maxArticleBytes) return { ...reject(tooLarge(stats.size, limits)), stamp };
  return { content: readFileSync(descriptor), stamp };
}

function otherType(type: string): string {
  return `has the type "${type}"; expected one of ${TEXT_TYPES.join(', ')}. Save the article as plain text`;
}

function tooLarge(size: bigint, { maxArticleBytes }: Limits): string {
  return `has ${String(size)} bytes; expected at most ${String(maxArticleBytes)}. Split it, or raise maxArticleBytes in the configuration`;
}

/** The article in a file's content, or why there is none. */
export function rawOf(file: Pick<InputFile, 'id' | 'sourceFile'>, content: Loaded['content']): RawArticle | Rejected {
  return 'reason' in content ? content : fromBytes(file, content);
}

function fromBytes(file: Pick<InputFile, 'id' | 'sourceFile'>, bytes: Buffer): RawArticle | Rejected {
  const reject = (reason: string): Rejected => ({ sourceFile: file.sourceFile, articleId: file.id, reason });
  const kind = binaryKind(bytes);
  if (kind !== undefined) return reject(`is ${kind}; expected the text of an article. Save it as plain text`);
  const text = decode(bytes);
  if (text.trim() === '') return reject('is empty; expected the text of an article');
  if (text.includes('\0')) return reject('holds NUL characters, which no text has. Save it as plain text');
  return { id: file.id, sourceFile: file.sourceFile, text };
}

export function isRejected(result: RawArticle | Rejected): result is Rejected {
  return 'reason' in result;
}
