import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/evaluate/report.ts';
import type { QuotationType } from '../src/types.ts';
import { whosaid } from './program.ts';

/** Gold data and a scorer that lie beside the project where it is developed; elsewhere these tests say that they are missing. */
const SHARED = path.resolve('../shared');
const present = existsSync(SHARED);
if (!present)
  process.stderr.write('tests/corpora.test.ts: no ../shared folder here, so nothing is scored against gold data\n');

interface Figures {
  readonly quoted: Readonly<Record<'found' | 'attributed', { readonly f1: number }>>;
  readonly speaker: { readonly right: number; readonly of: number };
  readonly relations: Readonly<
    Record<'found' | 'exact' | 'attributed', { readonly f1: number; readonly tp: number }>
  > & {
    readonly recall: Readonly<
      Record<QuotationType, { readonly found: number; readonly attributed: number; readonly gold: number }>
    >;
  };
}

/** What `whosaid eval` says of a corpus. */
function evaluated(corpus: string): Report {
  const { out } = whosaid(['eval', '--gold', path.join(SHARED, 'corpus', corpus), '--json']);
  return JSON.parse(out) as Report;
}

function scored(corpus: string): { figures: Figures; lines: string[] } {
  const folder = path.join(SHARED, 'corpus', corpus);
  const work = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  const config = path.join(work, 'config.json');
  writeFileSync(config, '{ "assumedPublished": "2025-10-30" }');
  const { code, out } = whosaid(['extract', path.join(folder, 'text'), '--config', config]);
  expect(code).toBe(0);
  const file = path.join(work, 'predicted.jsonl');
  writeFileSync(file, out);
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(SHARED, 'eval/score.mjs'), '--gold', folder, '--pred', file, '--json'],
    { encoding: 'utf8' },
  );
  return { figures: JSON.parse(stdout) as Figures, lines: out.trim().split('\n') };
}

describe.runIf(present)('the articles the project was asked for', () => {
  const { figures, lines } = present ? scored('seeds') : { figures: null, lines: [] };
  const quotations = lines.flatMap(
    (line) => (JSON.parse(line) as { quotations: Record<string, unknown>[] }).quotations,
  );

  it('have every quotation found, attributed and named', () => {
    expect(figures?.quoted).toMatchObject({ found: { f1: 1 }, attributed: { f1: 1 } });
    expect(figures?.speaker).toMatchObject({ right: figures?.speaker.of });
    expect(figures?.relations).toMatchObject({ found: { tp: 28 } });
    expect(figures?.relations.attributed.tp).toBeGreaterThanOrEqual(26);
  });

  it('name the speakers in full', () => {
    const names = new Set(quotations.map(({ speaker }) => speaker));
    for (const name of ['Khwaja Asif', 'Tameem Bahiss', 'Ali M. Latifi', 'TOLO News', 'Donald Trump', 'Shehbaz Sharif'])
      expect(names).toContain(name);
  });

  it('say where and when', () => {
    const media = new Set(quotations.map(({ speaker, medium }) => `${String(speaker)}: ${String(medium)}`));
    for (const medium of [
      'TOLO News: X',
      'Ali M. Latifi: X',
      'Tameem Bahiss: X',
      'Khwaja Asif: Geo News',
      'Khwaja Asif: Dawn',
    ])
      expect(media).toContain(medium);
    expect(quotations.map(({ said_on: date }) => date)).toContain('2025-10-28');
  });

  it('give no quotation from the comment section', () => {
    const file = path.join(SHARED, 'corpus/seeds/text/003_cea107937b106c00.txt');
    const comments = readFileSync(file, 'utf8').indexOf('Leave a Reply');
    const second = (JSON.parse(lines[1] ?? '{}') as { quotations: { content: [number, number][] }[] }).quotations;
    expect(second.filter(({ content }) => content.some(([, end]) => end > comments))).toEqual([]);
  });
});

describe.runIf(present)('840 news articles', () => {
  it('have nearly all their quoted words found and most attributed, and whosaid eval counts them as the outside scorer does', () => {
    const { figures } = scored('polnear');
    expect(figures.quoted.found.f1).toBeGreaterThan(0.96);
    expect(figures.quoted.attributed.f1).toBeGreaterThan(0.92);
    const own = evaluated('polnear');
    for (const name of ['found', 'attributed'] as const)
      expect(own.quoted[name].f1).toBeCloseTo(figures.quoted[name].f1, 12);
    expect(own.speaker).toMatchObject({ right: figures.speaker.right, of: figures.speaker.of });
    for (const name of ['found', 'exact', 'attributed'] as const)
      expect(own.relations[name].f1).toBeCloseTo(figures.relations[name].f1, 12);
    for (const type of ['direct', 'mixed', 'indirect'] as const) {
      const { found, attributed, gold } = figures.relations.recall[type];
      expect(own.types[type].recall.found.of).toBe(gold);
      expect(own.types[type].recall.found.share).toBeCloseTo(found, 12);
      expect(own.types[type].recall.attributed.share).toBeCloseTo(attributed, 12);
    }
  });
});
