import { copyFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/store/database.ts';
import type { Database } from '../src/store/database.ts';
import { migrations } from '../src/store/migrations.ts';
import { openStore } from '../src/store/open.ts';
import { columns } from '../src/write/columns.ts';
import { GOOD, project, rows, whosaid } from './program.ts';

async function outputOf(files: Record<string, string>): Promise<string> {
  const folder = await project(files);
  expect(whosaid(['run'], { cwd: folder }).code).toBe(0);
  return path.join(folder, 'output');
}

function all(store: Database, sql: string): unknown[] {
  return store
    .prepare(sql)
    .all()
    .map((row) => ({ ...(row as object) })); // without SQLite's null prototype
}

/** A store as the first `version` steps make it, with what an early run would have put there. */
function olderStore(folder: string, version: number): void {
  const store = openDatabase(path.join(folder, 'quotes.sqlite'));
  for (const step of migrations.slice(0, version)) store.exec(step);
  store.exec(`PRAGMA user_version = ${String(version)};
    INSERT INTO runs (id, started, whosaid) VALUES (1, '2026-01-01T00:00:00.000Z', '0.1.0');
    INSERT INTO files (number, source_file, id, stamp, hash, settings, changed) VALUES (1, 'gone.txt', 'gone', '', 'abc', 'old', 1);
    INSERT INTO articles (number, file, id, direct, mixed, indirect, content_hash, text) VALUES (1, 1, 'gone', 1, 0, 0, 'abc', '“We lost,” said Ana Ruiz.');
    INSERT INTO quotes (article, quote_id, quote, quote_raw, type, speaker, speaker_kind, sentence, paragraph, start, "end", rule, confidence, notes, content, evidence)
      VALUES (1, '0123456789abcdef', 'We lost', '“We lost,”', 'direct', 'Ana Ruiz', 'person', '“We lost,” said Ana Ruiz.', 1, 0, 10, 'x', 0.9, '', '[{"start":0,"end":10}]', '');`);
  store.close();
}

describe('the store', () => {
  it('holds articles, quotations, speakers, runs and what was rejected, and finds words', async () => {
    const output = await outputOf({ 'a.txt': GOOD, 'b.txt': 'Ben Okoye said that the café was closed.' });
    const store = openStore(output);
    expect(all(store, 'SELECT id, direct, indirect, text FROM articles ORDER BY id')).toEqual([
      { id: 'a', direct: 1, indirect: 0, text: GOOD },
      { id: 'b', direct: 0, indirect: 1, text: 'Ben Okoye said that the café was closed.' },
    ]);
    expect(all(store, 'SELECT name, kind, quotes FROM speakers')).toEqual([
      { name: 'Ana Ruiz', kind: 'person', quotes: 1 },
      { name: 'Ben Okoye', kind: 'person', quotes: 1 },
    ]);
    const found = (words: string): unknown[] =>
      all(
        store,
        `SELECT speaker FROM quotes WHERE number IN (SELECT rowid FROM quotes_text WHERE quotes_text MATCH '${words}')`,
      );
    expect([found('cafe'), found('lost AND match'), found('nowhere')]).toEqual([
      [{ speaker: 'Ben Okoye' }],
      [{ speaker: 'Ana Ruiz' }],
      [],
    ]);
    expect(all(store, 'SELECT count(*) AS runs FROM runs WHERE finished IS NOT NULL')).toEqual([{ runs: 1 }]);
    expect(all(store, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    store.close();
  });

  it('finds the words it holds and no others after articles were read again, changed and dropped', async () => {
    const output = await outputOf({
      'a.txt': GOOD,
      'b.txt': 'Ben Okoye said that the café was closed.',
      'c.txt': GOOD,
    });
    const folder = path.dirname(output);
    writeFileSync(path.join(folder, 'input', 'b.txt'), 'Ben Okoye said that the bakery was open.');
    rmSync(path.join(folder, 'input', 'c.txt'));
    writeFileSync(path.join(folder, 'pipeline.config.json'), '{ "removed": "drop" }');
    expect(whosaid(['run', '--force'], { cwd: folder }).code).toBe(0);
    const store = openStore(output);
    // Compares the index with the table that it is of.
    store.exec("INSERT INTO quotes_text (quotes_text, rank) VALUES ('integrity-check', 1)");
    const rowsWith = (word: string): unknown[] =>
      all(store, `SELECT rowid FROM quotes_text WHERE quotes_text MATCH '${word}'`);
    expect([rowsWith('cafe').length, rowsWith('bakery').length, rowsWith('lost').length]).toEqual([0, 1, 1]);
    store.close();
  });

  it('has a place for every column of the tables', async () => {
    const store = openStore(await outputOf({ 'a.txt': GOOD }));
    const places = all(
      store,
      "SELECT name FROM pragma_table_info('quotes') UNION SELECT name FROM pragma_table_info('articles') UNION SELECT name FROM pragma_table_info('files')",
    );
    const names = new Set(places.map((place) => (place as { name: string }).name));
    store.close();
    expect(columns.map(({ name }) => name).filter((name) => !names.has(name))).toEqual(['article_id']); // articles.id
  });

  it.each(migrations.slice(1).map((_, index) => index + 1))('is brought up from version %i', async (version) => {
    const folder = await project({ 'new.txt': 'Ben Okoye said that it was over.' });
    const output = path.join(folder, 'output');
    expect(whosaid(['run', '--input', 'input'], { cwd: folder }).code).toBe(0);
    const fresh = all(
      openStore(output),
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    renameSync(path.join(output, 'quotes.sqlite'), path.join(output, 'other'));
    olderStore(output, version);
    const result = whosaid(['run'], { cwd: folder });
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(rows(folder).map(({ speaker, notes }) => [speaker, notes])).toEqual([
      ['Ana Ruiz', 'removed'],
      ['Ben Okoye', ''],
    ]);
    const store = openStore(output);
    expect(
      all(store, "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"),
    ).toEqual(fresh);
    expect(all(store, "SELECT rowid FROM quotes_text WHERE quotes_text MATCH 'lost'")).toEqual([{ rowid: 1 }]);
    expect(all(store, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    store.close();
  });

  it('that a newer whosaid made is left as it is', async () => {
    const folder = await project({ 'a.txt': GOOD });
    whosaid(['run'], { cwd: folder });
    const store = openStore(path.join(folder, 'output'));
    store.exec('PRAGMA user_version = 99');
    store.close();
    for (const args of [['run'], ['run', '--dry-run']])
      expect(whosaid(args, { cwd: folder })).toMatchObject({
        code: 2,
        err: expect.stringContaining('was made by a newer whosaid') as string,
      });
  });

  it('that is damaged is named, with what to do', async () => {
    const folder = await project({ 'a.txt': GOOD });
    whosaid(['run'], { cwd: folder });
    const file = path.join(folder, 'output', 'quotes.sqlite');
    const tables = readFileSync(path.join(folder, 'output', 'quotes.csv'));
    writeFileSync(file, 'no store at all, but words that somebody typed '.repeat(100));
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Move it away and run again') as string,
    });
    expect(readFileSync(path.join(folder, 'output', 'quotes.csv'))).toEqual(tables);
  });

  it('that is a link out of the output folder is not followed', async () => {
    const folder = await project({ 'a.txt': GOOD });
    whosaid(['run'], { cwd: folder });
    const file = path.join(folder, 'output', 'quotes.sqlite');
    copyFileSync(file, path.join(folder, 'elsewhere.sqlite'));
    renameSync(file, path.join(folder, 'old.sqlite'));
    symlinkSync(path.join(folder, 'elsewhere.sqlite'), file);
    expect(whosaid(['run'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a link') as string,
    });
  });
});
