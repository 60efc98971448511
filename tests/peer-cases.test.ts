import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';
import { paragraphsOf } from '../src/text/paragraphs.ts';
import type { QuoteRecord } from '../src/index.ts';
import { stretchesOf } from '../src/detect/stretches.ts';
import { sameName } from '../src/evaluate/names.ts';

/** Short cases that other tools of the field got wrong or disagree on; they lie beside the project where it is developed. */
const FILE = '../shared/corpus/peer-cases/cases.json';
const present = existsSync(FILE);
if (!present)
  process.stderr.write(`tests/peer-cases.test.ts: no ${FILE} here, so the cases of other tools are not run\n`);

interface Expected {
  readonly quote: string;
  readonly speaker: string | null;
  readonly canonical?: string;
  readonly parts?: readonly string[];
}
interface Case {
  readonly id: string;
  readonly stage: 'record' | 'span';
  readonly lang?: string;
  readonly scope?: string;
  readonly text: string;
  readonly expect: readonly Expected[];
}

const cases = present
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Case[]).filter(({ lang = 'en' }) => lang === 'en')
  : [];
const plain = (words: string | null): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .trim();

/** The places of the expected quotes, each searched for behind the one before it. */
function placesOf({ text, expect: list }: Case): (readonly [number, number])[] {
  let from = 0;
  return list.flatMap(({ quote, parts = [quote] }) =>
    parts.map((part) => {
      const start = Math.max(text.indexOf(part, from), 0);
      from = start + 1;
      return [start, start + part.length] as const;
    }),
  );
}

/** Whether every letter of a place lies in what a record holds. */
function covers(
  text: string,
  { content }: Pick<QuoteRecord, 'content'>,
  [start, end]: readonly [number, number],
): boolean {
  for (let at = start; at < end; at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !content.some((span) => span.start <= at && at < span.end))
      return false;
  return true;
}

/** What is wrong with the records of a case, in words; empty when all is right. */
function faultsOf(one: Case): string[] {
  const scope = one.scope?.split(',') ?? ['direct', 'mixed', 'indirect'];
  const records = extractQuotations(one.text);
  const places = placesOf(one);
  const wanted = one.expect.flatMap((expected) => (expected.parts ?? [expected.quote]).map(() => expected));
  const faults = wanted.flatMap((expected, at) => {
    const found = records.find((record) => covers(one.text, record, places[at]!));
    if (found === undefined) return [`not found: ${expected.quote}`];
    const [source, speaker] = [plain(found.source), plain(expected.speaker)];
    const named =
      speaker === '' ? source === '' : source !== '' && (source.includes(speaker) || speaker.includes(source));
    return [
      ...(named ? [] : [`${expected.quote}: ${String(found.source)} instead of ${String(expected.speaker)}`]),
      ...(expected.canonical === undefined || sameName(found.speaker, expected.canonical)
        ? []
        : [`${expected.quote}: resolved to ${String(found.speaker)} instead of ${expected.canonical}`]),
    ];
  });
  const extra = records.filter(
    (record) =>
      scope.includes(record.type) &&
      !places.some((place) => covers(one.text, record, place)) &&
      !places.some(([start, end]) => record.start >= start && record.end <= end),
  );
  return one.stage === 'span'
    ? faults
    : [...faults, ...extra.map(({ quote_raw: quote }) => `nobody expects: ${quote}`)];
}

/** Quotes whose marks were not found, and marks where none are expected; quotes of several paragraphs are found in parts. */
function markFaultsOf(one: Case): string[] {
  const found = stretchesOf(one.text, paragraphsOf(one.text));
  const content = found.map(({ start, end }) => ({ start, end }));
  const missed = placesOf(one).flatMap((place, at) => {
    const [start, end] = place;
    const whole = covers(one.text, { content }, place) && content.some((span) => span.start === start);
    const within = content.every(
      (span) => span.end <= start || end <= span.start || (start <= span.start && span.end <= end),
    );
    return whole && within ? [] : [`not found: ${one.expect[at]?.quote ?? ''}`];
  });
  return one.expect.length === 0 ? content.map(({ start, end }) => `no marks: ${one.text.slice(start, end)}`) : missed;
}

describe.runIf(present)('cases of other tools', () => {
  const wrong = (stage: Case['stage'], faultsIn: (one: Case) => string[]): string[] =>
    cases
      .filter((one) => one.stage === stage)
      .flatMap((one) => {
        const faults = faultsIn(one);
        return faults.length === 0 ? [] : [`${one.id}: ${faults.join('; ')}`];
      });

  it('come out right, 80 of 86 whole records', () => {
    const faults = wrong('record', faultsOf);
    process.stdout.write(`${faults.join('\n')}\n`);
    expect(cases.filter(({ stage }) => stage === 'record')).toHaveLength(86);
    expect(faults.length).toBeLessThanOrEqual(6);
  });

  it('have their marks found, 28 of 29', () => {
    const faults = wrong('span', markFaultsOf);
    process.stdout.write(`${faults.join('\n')}\n`);
    expect(faults.length).toBeLessThanOrEqual(1);
  });
});
