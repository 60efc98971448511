import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean/clean.ts';
import { parseDate } from '../src/clean/dates.ts';
import { articleOf } from './examples.ts';

const skipped = (text: string): string[] =>
  clean(articleOf(text)).skip.map(({ start, end }) => text.slice(start, end).trim());
const BODY = 'The council met on Monday in the old town hall and heard eleven speakers before it voted.';

describe('metadata', () => {
  it('of front matter', () => {
    const article = clean(
      articleOf(
        `---\ntitle: Wells\noutlet: The Valley Post\ndate: 2026-02-03\nurl: https://example.org/a\n---\n${BODY}`,
      ),
    );
    expect(article).toMatchObject({
      title: 'Wells',
      outlet: 'The Valley Post',
      published: '2026-02-03',
      url: 'https://example.org/a',
    });
  });

  it('of a leading date, a title line and a byline', () => {
    expect(clean(articleOf(` date 2025-10-30 ${BODY}`)).published).toBe('2025-10-30');
    const article = clean(articleOf(`Council votes on the bridge\n\nBy Ines Calloway\n\n${BODY}`));
    expect(article).toMatchObject({ title: 'Council votes on the bridge', byline: 'Ines Calloway' });
  });

  it('of a title that asks', () => {
    const title = 'Fact check: Who will “close the bridge”, and when?';
    expect(clean(articleOf(`${title}\n\n${BODY}`)).title).toBe(title);
  });

  it('is not taken from a first line that quotes', () => {
    expect(clean(articleOf(`“Did we lose?”\n${BODY}`)).skip).toEqual([]);
    expect(clean(articleOf(`“We lost,” said Ruiz\n${BODY}`)).skip).toEqual([]);
  });

  it.each([
    ['2025-10-30', '2025-10-30'],
    ['October 30, 2025', '2025-10-30'],
    ['30 Oct 2025', '2025-10-30'],
    ['03/04/2025', null],
    ['2025-02-30', null],
  ])('dates: %s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });
});

describe('datelines', () => {
  it.each([
    ['SELBY, Ohio, June 4 (Newswire) — ', BODY],
    ['PORT SELBY (Newswire) - ', BODY],
    ['WILKES-HARWICK — ', BODY],
    ['SELBY: ', BODY],
    ['PORT SELBY/HARWICK, May 9 (Newswire) - ', BODY],
    ['Selby, Ohio – ', BODY],
    ['Port Selby (Newswire) — ', BODY],
  ])('%s', (place, body) => {
    expect(skipped(`${place}${body}`)).toEqual([place.trim()]);
    expect(skipped(`Council meets\n\n${place}${body}\n\n${BODY}`)).toContain(place.trim());
  });

  it.each([
    'RUIZ: We lost the boat in May, and nobody in the whole town has told us where it went or who took it from us.',
    'RUIZ: The boat was lost in May. Nobody in the whole town has heard where it went, or who took it away at night.\n\nOKOYE: When?\n\nRUIZ: In May.',
    'SELBY SAYS NO — HERE IS WHY IT DID',
    'MPs — all of them — voted for the bridge.',
    'Ana Ruiz, Mayor – elected in May – voted for the bridge.',
    'Ana Ruiz – The mayor voted for the bridge.',
  ])('are not seen in %s', (text) => {
    expect(skipped(text)).toEqual([]);
  });
});

describe('furniture', () => {
  it.each([
    'Originally published on example.org.',
    'Share this:',
    'Read more: The bridge',
    'Your email address will not be published.',
    '© 2026 The Post',
    'Photo: A. Ruiz',
    'Subscribe to our newsletter',
  ])('skips %s', (line) => {
    expect(skipped(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([line]);
  });

  it('skips the comments to the end', () => {
    expect(skipped(`${BODY}\n${BODY}\n${BODY}\nLeave a Reply\nOne reply on “The Bridge”`)).toEqual([
      'Leave a Reply\nOne reply on “The Bridge”',
    ]);
  });

  it('leaves prose alone', () => {
    expect(skipped('“Share this with your neighbours,” he said.\nSubscribe, he told them. “Now.”')).toEqual([]);
  });
});

it('any text keeps its characters, and what is skipped lies inside it in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const article = clean(articleOf(text));
      expect(article.text).toBe(text);
      let last = -1;
      for (const { start, end } of article.skip) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
