import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../user-error.ts';
import { readBrat } from './brat/folder.ts';
import { GOLD_LINES, readGoldLines } from './gold-lines.ts';
import type { Relation } from './relation.ts';

/** One article with what people found in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** Null where the annotation does not say it. */
  readonly outlet: string | null;
  readonly relations: readonly Relation[];
}

/**
 * Reads annotated articles: `gold.jsonl` with `text/ID.txt`, or else the brat files (`ID.txt` with `ID.ann`) anywhere below the folder.
 * @throws {UserError} naming the file and line, what was expected and what was found
 */
export async function readGold(folder: string): Promise<GoldArticle[]> {
  if (await exists(path.join(folder, GOLD_LINES))) return readGoldLines(folder);
  const files = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `Cannot read the folder ${folder} (${error.code ?? error.message}). Give a folder of annotated articles.`,
    );
  });
  const annotations = files.filter((file) => file.endsWith('.ann')).sort();
  if (annotations.length > 0) return readBrat(folder, annotations);
  throw new UserError(
    `${folder} holds no annotated articles: expected ${GOLD_LINES} with text/ID.txt, or brat files (ID.txt with ID.ann), found ${String(files.length)} other files. docs/annotating.md says how to make them.`,
  );
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
