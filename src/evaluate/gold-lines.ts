import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { decode } from '../ingest/decode.ts';
import { UserError } from '../user-error.ts';
import type { Span } from '../types.ts';
import type { GoldArticle } from './gold.ts';
import { typeOf } from './units.ts';

export const GOLD_LINES = 'gold.jsonl';

const spans = z
  .array(z.tuple([z.int().min(0), z.int().min(0)]))
  .nullish()
  .transform((list): Span[] => (list ?? []).map(([start, end]) => ({ start, end })));
const optional = z.string().nullish().transform((value) => value ?? null); // prettier-ignore
const line = z.object({
  id: z.string().min(1),
  outlet: optional,
  attributions: z.array(
    z.object({
      type: z.enum(['direct', 'mixed', 'indirect']).nullish(),
      source: spans,
      cue: spans,
      content: spans,
      speaker: optional,
      kind: optional,
    }),
  ),
});

/**
 * Reads gold of the layout `gold.jsonl` (an article a line, spans as `[start, end)` in UTF-16 code units) and `text/ID.txt`.
 * @throws {UserError} naming the file and line, what was expected and what was found
 */
export async function readGoldLines(folder: string): Promise<GoldArticle[]> {
  const file = path.join(folder, GOLD_LINES);
  const lines = decode(await read(file)).split('\n');
  const articles: GoldArticle[] = [];
  for (const [at, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const where = `${file}, line ${String(at + 1)}`;
    const { id, outlet, attributions } = parsed(content, where);
    const text = decode(await read(path.join(folder, 'text', `${id}.txt`)));
    const relations = attributions.map(({ type, ...relation }) => {
      for (const span of [...relation.source, ...relation.cue, ...relation.content]) checkInside(span, text, where);
      return { ...relation, type: type ?? typeOf(text, relation.content) };
    });
    articles.push({ id, text, outlet, relations });
  }
  return articles;
}

async function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `Cannot read ${file} (${error.code ?? error.message}). A gold folder holds gold.jsonl and text/ID.txt for each of its lines.`,
    );
  });
}

function checkInside({ start, end }: Span, text: string, where: string): void {
  if (start < end && end <= text.length) return;
  throw new UserError(
    `${where}: expected spans [start, end) inside the ${String(text.length)} UTF-16 code units of its text, found [${String(start)}, ${String(end)}].`,
  );
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
