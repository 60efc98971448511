import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../src/text/paragraphs.ts';
import { tokensOf } from '../src/text/tokens.ts';
import { sceneOf } from '../src/scene.ts';
import { clean } from '../src/clean/clean.ts';
import { stretchesOf } from '../src/detect/marks.ts';
import { articleOf } from './examples.ts';

const sentences = (text: string): string[] =>
  sceneOf(clean(articleOf(text))).sentences.map(({ start, end }) => text.slice(start, end));
const stretches = (text: string): string[] =>
  paragraphsOf(text)
    .flatMap((paragraph) => stretchesOf(text, paragraph))
    .map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('have exact places in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on what was read before', () => {
    const text = 'Ana “Ruiz’s” team lost. Ruiz’s coach said “Ruiz’s out”, and Ruiz’s fans left.';
    const first = tokensOf(text).map(({ text: word, pos }) => `${word}/${pos}`);
    tokensOf('“Ruiz’s” (Ruiz’s) Ruiz’s, “coach’s”');
    expect(tokensOf(text).map(({ text: word, pos }) => `${word}/${pos}`)).toEqual(first);
  });

  it('part clitics and keep the stop of abbreviations', () => {
    expect(tokensOf('Sen. Ruiz’s team didn’t win in the U.S. on Nov. 3.').map(({ text }) => text)).toEqual(
      ['Sen.', 'Ruiz', '’s', 'team', 'did', 'n’t', 'win', 'in', 'the', 'U.S.', 'on', 'Nov.', '3', '.'], // prettier-ignore
    );
  });

  it.each(['a', 'a-', "'", '"', '“', 'x/', '\u0000', '😀', '\ud800', '́', '(['])(
    'read a megabyte of %j in seconds',
    (unit) => {
      const started = performance.now();
      tokensOf(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});

describe('sentences', () => {
  it.each([
    ['“We lost. We know why,” Ruiz said. Okoye left.', ['“We lost. We know why,” Ruiz said.', 'Okoye left.']],
    ['“Who knows?” Ruiz asked. “Nobody.”', ['“Who knows?” Ruiz asked.', '“Nobody.”']],
    ['Ruiz called it “over.” He left the room at once.', ['Ruiz called it “over.”', 'He left the room at once.']],
    ['Dr. Ruiz met Gov. Okoye. They spoke.', ['Dr. Ruiz met Gov. Okoye.', 'They spoke.']],
    ['One line\nAnother line', ['One line', 'Another line']],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('stretches between marks', () => {
  it.each([
    ['“One,” she said. "Two," he said. «Three». „Four“.', ['“One,”', '"Two,"', '«Three»', '„Four“']],
    ['‘We lost,’ said Ruiz of the players’ union in the ’90s.', ['‘We lost,’']],
    ["''We lost,'' Ruiz said. ``We know why.''", ["''We lost,''", "``We know why.''"]],
    ['“Opened twice.\n“Closed once.”', ['“Opened twice.', '“Closed once.”']],
    ['“She said ‘never’ to me,” he said.', ['“She said ‘never’ to me,”']],
    ["He is 6' 2\" tall and doesn't mind.", []],
    ['“Low review“ and “high”', ['“Low review“', '“high”']],
  ])('of %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

it('wrapped lines are one paragraph', () => {
  const line = 'The council met in the old town hall and heard eleven speakers on';
  expect(paragraphsOf(`${`${line}\n`.repeat(7)}\n${line}\n${line}`)).toHaveLength(2);
});
