import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../src/read-articles.ts';
import type { Flow, Read } from '../src/read-articles.ts';
import { rawSteps, readRaw } from '../src/read-raw.ts';
import { noSteps, together } from '../src/steps.ts';
import type { Steps } from '../src/steps.ts';
import type { RawArticle } from '../src/types.ts';

describe('works taken together', () => {
  function* counting(name: string, steps: number, seen: string[]): Steps<string> {
    for (let at = 0; at < steps; at++) {
      seen.push(`${name}${String(at)}`);
      yield;
    }
    return name;
  }

  it('take the first step of all, then the second, and answer in their order', () => {
    const seen: string[] = [];
    const timed = together([counting('a', 3, seen), noSteps('b'), counting('c', 1, seen)]);
    expect(seen).toEqual(['a0', 'c0', 'a1', 'a2']);
    expect(timed.map(({ result }) => result)).toEqual(['a', 'b', 'c']);
    expect(timed.every(({ ms }) => ms >= 0)).toBe(true);
  });

  it('give of articles what each gives alone', () => {
    const folder = 'input';
    const raws = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name): RawArticle => {
        const text = readFileSync(path.join(folder, name), 'utf8');
        return { id: name, sourceFile: name, text };
      });
    expect(raws.length).toBeGreaterThan(1);
    const alone = raws.map((raw) => readRaw(raw, {}));
    expect(together(raws.map((raw) => rawSteps(raw, {}))).map(({ result }) => result)).toEqual(alone);
  });
});

describe('inputs read in batches', () => {
  const flow = { jobs: 2, inFlight: 1000, bytesOf: () => 1000 };

  async function batchesOf(sizes: readonly number[], options: Partial<Flow<number>>): Promise<number[][]> {
    const batches: number[][] = [];
    const read = (batch: readonly number[]): Promise<readonly number[]> => {
      batches.push([...batch]);
      return Promise.resolve(batch.map((one) => -one));
    };
    const all: Read<number, number>[] = [];
    for await (const one of readArticles(sizes, read, { ...flow, ...options })) all.push(one);
    expect(all).toEqual(sizes.map((input) => ({ input, result: -input })));
    return batches;
  }

  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

  it('are shared out so that every job has some', async () => {
    expect((await batchesOf(numbers(16), {})).map(({ length }) => length)).toEqual([4, 4, 4, 4]);
    expect(Math.max(...(await batchesOf(numbers(1000), {})).map(({ length }) => length))).toBe(32);
  });

  it.each([
    [1, 4],
    [5, 5],
    [50, 50],
  ])('are no more than may be held: with %i at most %i', async (inFlight, most) => {
    let begun = 0;
    let held = 0;
    const read = (batch: readonly number[]): Promise<readonly number[]> => {
      begun += batch.length;
      return Promise.resolve(batch);
    };
    let given = 0;
    for await (const one of readArticles(numbers(200), read, { ...flow, inFlight })) {
      held = Math.max(held, begun - given);
      given += one.input > 0 ? 1 : 0;
    }
    expect(given).toBe(200);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(most);
  });

  it('leave a large input alone', async () => {
    const bytesOf = (one: number): number => (one === 500 ? 1e6 : 10);
    expect(await batchesOf(numbers(1000), { bytesOf })).toContainEqual([500]);
  });
});
