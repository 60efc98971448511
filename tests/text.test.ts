import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { describe, expect, it } from 'vitest';
import type { Form } from '../src/text/forms.ts';
import { wordsTagged } from '../src/lexicon/known-words.ts';
import { paragraphsOf } from '../src/text/paragraphs.ts';
import { tokensOf } from '../src/text/tokens.ts';
import { mistakes } from '../src/text/mistakes.ts';
import { retag } from '../src/text/retag.ts';
import { tagsOf } from '../src/text/tagging/tagger.ts';
import { sceneOf } from '../src/scene.ts';
import { clean } from '../src/clean/clean.ts';
import { articleOf } from './examples.ts';

const sentences = (text: string): string[] =>
  sceneOf(clean(articleOf(text))).sentences.map(({ start, end }) => text.slice(start, end));

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

  it('keep names of sites whole', () => {
    expect(tokensOf('Ruiz.org’s editor told OkoyeNews.co.uk, not Ruiz.com. No.').map(({ text }) => text)).toEqual(
      ['Ruiz.org', '’s', 'editor', 'told', 'OkoyeNews.co.uk', ',', 'not', 'Ruiz.com', '.', 'No', '.'], // prettier-ignore
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

describe('parts of speech', () => {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  const tagsByWink = (words: readonly string[]): string[] => nlp.readDoc(words.join(' ')).tokens().out(its.pos);
  const formsOf = (words: readonly string[]): Form[] =>
    words.map((text) => ({ text, norm: text.toLowerCase(), form: -1 }));

  it('are those that wink-nlp gives words in any order', () => {
    const texts = readdirSync('input').map((name) => readFileSync(`input/${name}`, 'utf8'));
    const used = [...texts, ...mistakes.map(({ example }) => example)].flatMap((text) =>
      tokensOf(text).map((token) => token.text),
    );
    const isOne = (word: string): boolean => tagsByWink([word]).length === 1;
    const common = [...new Set(used)].filter(isOne);
    const known = wordsTagged('').filter(isOne);
    expect(common.length).toBeGreaterThan(300);
    expect(known.length).toBeGreaterThan(10_000);
    const word = fc.oneof(fc.constantFrom(...common), fc.constantFrom(...known));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        expect(tagsOf(formsOf(words))).toEqual(tagsByWink(words));
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the first part of a word that wink-nlp takes for several', () => {
    expect(tagsByWink(['They', 'cannot', 'win', '.'])).toEqual(['PRON', 'AUX', 'PART', 'VERB', 'PUNCT']);
    expect(tagsOf(formsOf(['They', 'cannot', 'win', '.']))).toEqual(['PRON', 'AUX', 'VERB', 'PUNCT']);
  });
});

describe('sentences', () => {
  it.each([
    ['“We lost. We know why,” Ruiz said. Okoye left.', ['“We lost. We know why,” Ruiz said.', 'Okoye left.']],
    ['“Who knows?” Ruiz asked. “Nobody.”', ['“Who knows?” Ruiz asked.', '“Nobody.”']],
    ['Ruiz called it “over.” He left the room at once.', ['Ruiz called it “over.”', 'He left the room at once.']],
    ['She won Ruiz v. Vass in May. It rained.', ['She won Ruiz v. Vass in May.', 'It rained.']],
    ['Dr. Ruiz met Gov. Okoye. They spoke.', ['Dr. Ruiz met Gov. Okoye.', 'They spoke.']],
    ['One line\nAnother line', ['One line', 'Another line']],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  const line = 'The council met in the old town hall and heard eleven speakers on';

  it('hold the lines that a program wrapped', () => {
    expect(paragraphsOf(`${`${line}\n`.repeat(7)}\n${line}\n${line}`)).toHaveLength(2);
  });

  it.each([
    ['“We lost.\nWe know why,” Ruiz said.\nOkoye left.', ['“We lost.\nWe know why,” Ruiz said.', 'Okoye left.']],
    [
      'Ruiz read the last verse: "Rain on the roof,\r\nrain on the river." Then she left.',
      ['Ruiz read the last verse: "Rain on the roof,\r\nrain on the river." Then she left.'],
    ],
    [`${line}\na bridge.\nNobody left.`, [`${line}\na bridge.`, 'Nobody left.']],
    [`${line}\nBridges were dear.`, [line, 'Bridges were dear.']],
    ['apples\npears', ['apples', 'pears']],
    ['“First part.\n“Second part,” Ruiz said.', ['“First part.', '“Second part,” Ruiz said.']],
    ['"We lost, Ruiz said.\n"Never," said Okoye.', ['"We lost, Ruiz said.', '"Never," said Okoye.']],
    ['“We lost.\n\nWe know why,” Ruiz said.', ['“We lost.', 'We know why,” Ruiz said.']],
    ['“We lost it in the first half.\nAna Ruiz, Captain.”', ['“We lost it in the first half.', 'Ana Ruiz, Captain.”']],
    [
      `“We lost.\n${`${line}. `.repeat(30)}\nNever,” she said.`,
      ['“We lost.', `${line}. `.repeat(30).trim(), 'Never,” she said.'],
    ],
  ])('of %j', (text, expected) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('are not joined over what is skipped', () => {
    const text = '“We lost.\nPhoto: Ana Ruiz\nWe know why,” she said.';
    const skip = [{ start: text.indexOf('Photo'), end: text.indexOf('We know') }];
    expect(paragraphsOf(text, skip).map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We lost.',
      'We know why,” she said.',
    ]);
  });
});

describe('a mistake of the tagger', () => {
  it.each(mistakes.map(({ is, example }) => [example, is] as const))('%s is put right', (example, is) => {
    const start = example.indexOf('{');
    const token = tokensOf(example.replace(/[{}]/g, '')).find((one) => one.start === start);
    expect(token?.pos).toBe(is);
  });

  it.each(mistakes)('of $example is made', (mistake) => {
    const start = mistake.example.indexOf('{');
    const tokens = tokensOf(mistake.example.replace(/[{}]/g, ''));
    const at = tokens.findIndex((one) => one.start === start);
    const taken = (mistake.taken ?? ['NOUN']).map((pos) =>
      tokens.map((token, i) => (i === at ? { ...token, pos } : token)),
    );
    for (const words of taken) expect(retag(words, at)).toBe(mistake.is);
  });
});
