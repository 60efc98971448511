import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../../ingest/decode.ts';
import { UserError } from '../../user-error.ts';
import type { GoldArticle } from '../gold.ts';
import { placesOf } from './places.ts';
import { relationsOf } from './relations.ts';
import { parseStandoff } from './standoff.ts';

/**
 * Reads brat's files: for each `ID.ann` below a folder the text `ID.txt` beside it. An article's id is its path below the folder.
 * @param annotations paths of the `.ann` files below the folder
 * @throws {UserError} naming the file and line, what was expected and what was found
 */
export async function readBrat(folder: string, annotations: readonly string[]): Promise<GoldArticle[]> {
  return Promise.all(
    annotations.map(async (name) => {
      const stem = name.slice(0, -path.extname(name).length);
      const file = path.join(folder, name);
      const bytes = await read(path.join(folder, `${stem}.txt`), name);
      const text = decode(bytes);
      const standoff = parseStandoff(decode(await read(file, name)), file);
      const relations = relationsOf(standoff, placesOf(standoff.entities, bytes, text), text);
      return { id: stem.split(path.sep).join('/'), text, outlet: null, relations };
    }),
  );
}

async function read(file: string, annotation: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `Cannot read ${file} (${error.code ?? error.message}). Beside ${annotation} stands the text it annotates, ID.txt with ID.ann.`,
    );
  });
}
