import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../user-error.ts';
import type { Span } from '../types.ts';
import type { Relation } from './compare.ts';

/** A relation as people found it, with its cue. */
export interface GoldRelation extends Relation {
  readonly cue: readonly Span[];
}

/** One article with what people found in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly relations: readonly GoldRelation[];
}

const spans = z
  .array(z.tuple([z.int().min(0), z.int().min(0)]))
  .nullish()
  .transform((list): Span[] => (list ?? []).map(([start, end]) => ({ start, end })));
const line = z.object({
  id: z.string().min(1),
  attributions: z.array(
    z.object({
      source: spans,
      cue: spans,
      content: spans,
      speaker: z.string().nullish().transform((name) => name ?? null),
      kind: z.string().nullish().transform((kind) => kind ?? null),
    }),
  ),
}); // prettier-ignore

/**
 * Reads gold of the layout `gold.jsonl` (an article a line, spans as `[start, end)` in UTF-16 code units) and `text/ID.txt`.
 * @throws {UserError} naming the file and line, what was expected and what was found
 */
export async function readGold(folder: string): Promise<GoldArticle[]> {
  const file = path.join(folder, 'gold.jsonl');
  const lines = (await read(file)).split('\n');
  const articles: GoldArticle[] = [];
  for (const [at, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const { id, attributions } = parsed(content, `${file}, line ${String(at + 1)}`);
    articles.push({ id, text: await read(path.join(folder, 'text', `${id}.txt`)), relations: attributions });
  }
  return articles;
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `Cannot read ${file} (${error.code ?? error.message}). A gold folder holds gold.jsonl and text/ID.txt for each of its lines.`,
    );
  });
}

function parsed(content: string, where: string): z.output<typeof line> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new UserError(`${where} is no JSON: ${(error as Error).message}. Expected {"id": …, "attributions": […]}.`);
  }
  const result = line.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not as expected'}.`);
}
