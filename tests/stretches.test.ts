import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../src/detect/stretches.ts';
import { paragraphsOf } from '../src/text/paragraphs.ts';

const stretches = (text: string): string[] =>
  stretchesOf(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('stretches between marks', () => {
  it.each([
    ['“One,” she said. "Two," he said. «Three». „Four“.', ['“One,”', '"Two,"', '«Three»', '„Four“']],
    ["''We lost,'' Ruiz said. ``We know why.''", ["''We lost,''", "``We know why.''"]],
    ['“Opened twice.\n“Closed once.”', ['“Opened twice.', '“Closed once.”']],
    ["He is 6' 2\" tall and doesn't mind.", []],
    ['“Low review“ and “high”', ['“Low review“', '“high”']],
    ['A stray mark " here, and "one pair" there.', ['"one pair"']],
    ['She wrote " We lost " on the wall.', ['" We lost "']],
    ["The sign \" fell. 'We lost,' Ruiz said.", ["'We lost,'"]],
    ['“We lost. “We know why,” Ruiz said.', ['“We lost. ', '“We know why,”']],
  ])('of %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('stretches within others', () => {
  it.each([
    ['“She said ‘never’ to me,” he said.', ['“She said ‘never’ to me,”']],
    ['“Her so-called “plan” failed,” he said.', ['“Her so-called “plan” failed,”']],
    ['"Her so-called "plan" failed," he said.', ['"Her so-called "plan" failed,"']],
    ['"Her so-called “plan” failed," he said.', ['"Her so-called “plan” failed,"']],
    ["'Her \"plan\" failed,' he said, 'and we paid.'", ['\'Her "plan" failed,\'', "'and we paid.'"]],
    ['\'"Never" was her word,\' he said.', ['\'"Never" was her word,\'']],
    ['"\'Never\' was her word," he said.', ['"\'Never\' was her word,"']],
    ['‘“Never” was her word,’ he said.', ['‘“Never” was her word,’']],
    ['The ’90s “plan” and the players’ “fund”', ['“plan”', '“fund”']],
  ])('count as one: %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('stretches between single marks', () => {
  it.each([
    ['‘We lost,’ said Ruiz of the players’ union in the ’90s.', ['‘We lost,’']],
    ["'The players' union lost,' said Ruiz. 'We know why.'", ["'The players' union lost,'", "'We know why.'"]],
    ["'We were dancin' all night,' said Ruiz.", ["'We were dancin' all night,'"]],
    ["''Twas a loss,' said Ruiz.", ["''Twas a loss,'"]],
    ["`We lost,' said Ruiz.", ["`We lost,'"]],
    ["'Twas a loss, and nobody's fault.", []],
    ['The report calls it ‘a players’ market’ throughout.', ['‘a players’ market’']],
  ])('of %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it('go on in the next paragraph where that opens again', () => {
    expect(stretches("Ruiz said: 'We lost.\n\n'The players' union knows why.\n\n'Ask them.' She left.")).toEqual([
      "'We lost.",
      "'The players' union knows why.",
      "'Ask them.'",
    ]);
    expect(stretches("Ruiz said: 'We lost.\n\nThe union knows.\n\n'Ask them.' She left.")).toEqual(["'Ask them.'"]);
  });
});

describe('any text', () => {
  const MARKS = [
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    "''",
    '``',
    '`',
    '«',
    '»',
    '„',
    'a',
    's',
    'B',
    ' ',
    ', ',
    '. ',
    '\n',
    '\n\n',
  ];
  const texts = fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }).map((units) => units.join(''));

  it('has its stretches in order, disjoint, inside their paragraphs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = paragraphsOf(text);
        let last = 0;
        for (const { start, end, inner, paragraph } of stretchesOf(text, paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(Math.max(last, paragraphs[paragraph]!.start));
          expect(inner.start).toBeGreaterThanOrEqual(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
          last = end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('has every visible sign in one paragraph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const inside = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
        expect(inside.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has a plain quotation found whatever stands in the paragraphs around it', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'ab ,.’‘“"'), maxLength: 40 });
    fc.assert(
      fc.property(noise, noise, (before, behind) => {
        const own = '“We know exactly why,” Ruiz said.';
        expect(stretches(`${before}\n\n${own}\n\n${behind}`)).toContain('“We know exactly why,”');
      }),
    );
  });

  it.each(["'", '"', '“', " 'a", ' "a', "'s a ", '“a ‘b ', '\n"a', '"a\n', '\n‘a', '\'" ', '“\n“a” ', "''Tis "])(
    'of a megabyte of %j takes seconds',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const started = performance.now();
      stretchesOf(text, paragraphsOf(text));
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    40_000,
  );
});
