import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RawArticle } from '../types.ts';
import { binaryKind, decode } from './decode.ts';
import type { InputFile } from './inputs.ts';

/** An input that gave no article, and why. */
export interface Rejected {
  readonly sourceFile: string;
  readonly articleId: string;
  readonly reason: string;
}

export interface Limits {
  readonly maxArticleBytes: number;
}

/** Extensions whose bytes are the article's text. */
const TEXT_TYPES = ['.txt', '.text', '.md', '.markdown'];

/** Reads one input file. What cannot be an article comes back as rejected, with what was expected, found, and what to do. */
export async function ingest(file: InputFile, limits: Limits): Promise<RawArticle | Rejected> {
  const reject = (reason: string): Rejected => ({ sourceFile: file.sourceFile, articleId: file.id, reason });
  if (file.outside) return reject('is a link that leads out of the input folder. Copy the file into the folder');
  const type = path.extname(file.path).toLowerCase();
  if (!TEXT_TYPES.includes(type))
    return reject(`has the type "${type}"; expected one of ${TEXT_TYPES.join(', ')}. Save the article as plain text`);
  try {
    const { size } = await stat(file.path);
    if (size > limits.maxArticleBytes) return reject(tooLarge(size, limits));
    return fromBytes(file, await readFile(file.path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return reject(`cannot be read (${code ?? message}). Check that it exists and that you may read it`);
  }
}

function tooLarge(size: number, { maxArticleBytes }: Limits): string {
  return `has ${String(size)} bytes; expected at most ${String(maxArticleBytes)}. Split it, or raise maxArticleBytes in the configuration`;
}

/** The article in a file's bytes, or why there is none. */
export function fromBytes(file: Pick<InputFile, 'id' | 'sourceFile'>, bytes: Buffer): RawArticle | Rejected {
  const reject = (reason: string): Rejected => ({ sourceFile: file.sourceFile, articleId: file.id, reason });
  const kind = binaryKind(bytes);
  if (kind !== undefined) return reject(`is ${kind}; expected the text of an article. Save it as plain text`);
  const text = decode(bytes);
  if (text.trim() === '') return reject('is empty; expected the text of an article');
  return { id: file.id, sourceFile: file.sourceFile, text };
}

export function isRejected(result: RawArticle | Rejected): result is Rejected {
  return 'reason' in result;
}
