import { describe, expect, it } from 'vitest';
import { baseOf } from '../src/lexicon/base.ts';
import { extractQuotations } from '../src/index.ts';

/** What the middle one of three sentences gives. */
const recordsOf = (sentence: string): unknown =>
  extractQuotations(`The town of Lindow met on Monday. ${sentence} Work goes on.`);

describe('cues of several words', () => {
  it.each([
    ['Mayor Ana Ruiz made clear that the bridge will stay closed.', 'Ana Ruiz', 'that the bridge will stay closed'],
    ['Ana Ruiz made it known that she would run again.', 'Ana Ruiz', 'that she would run again'],
    ['As per the police, two men fled on a motorcycle.', 'police', 'two men fled on a motorcycle'],
    ['According to sources, the talks broke down over fishing.', 'sources', 'the talks broke down over fishing'],
    [
      'As the Harbour Post reported on Monday, the town has run out of luck.',
      'Harbour Post',
      'the town has run out of luck',
    ],
    ['Ana Ruiz voiced concern that the water was not clean.', 'Ana Ruiz', 'that the water was not clean'],
    ['Ana Ruiz voiced hope that the talks would resume.', 'Ana Ruiz', 'that the talks would resume'],
    ['Ana Ruiz gave an assurance that no family would be moved.', 'Ana Ruiz', 'that no family would be moved'],
  ])('%s', (sentence, speaker, quote) => {
    expect(recordsOf(sentence)).toMatchObject([{ speaker, quote, act: 'speech' }]);
  });

  it('report nothing where things are put and made', () => {
    expect(recordsOf('Ana Ruiz put it on the table and made a clear soup.')).toEqual([]);
  });

  it('tell who is convinced from who convinces', () => {
    expect(recordsOf('The voters are not convinced that the plan will work.')).toEqual([]);
    expect(recordsOf('Ana Ruiz convinced the council that the plan would work.')).toMatchObject([{ act: 'speech' }]);
  });
});

describe('a settlement', () => {
  it('is no person who could be a lawyer', () => {
    expect(recordsOf('The lawyer contended that his client had been elsewhere.')).toMatchObject([{ speaker: null }]);
  });
});

describe('the note `negated`', () => {
  it.each([
    ['Ana Ruiz did not say who it was.', 'negated'],
    ['No one said that the bridge was closed.', 'negated'],
    ['Neither candidate said that the bridge was closed.', 'negated'],
    ['Ana Ruiz declined to say who it was.', 'negated'],
    ['Noah Ruiz said that the bridge was closed.', ''],
    ['Ana Ruiz refused to pay, saying that the bridge was closed.', ''],
  ])('of “%s” is “%s”', (text, note) => {
    expect(recordsOf(text)).toMatchObject([{ notes: note === '' ? [] : [note] }]);
  });
});

describe('the lemma of a cue', () => {
  it.each([
    ['Ana Ruiz also made it clear that she would stay.', 'make clear'],
    ['As per the police, the bridge is closed.', 'as per'],
    ['It was, as Ana Ruiz put it, “a very long night”.', 'put it'],
    ['Ana Ruiz said: “We lost.”', 'say'],
    ['“We lost,” Ana Ruiz added: “We will be back.”', 'add'],
    ['Ana Ruiz released a statement saying that the bridge was closed.', 'say'],
    ['Ana Ruiz went on to say that the bridge was closed.', 'say'],
    ['Ana Ruiz pointed out that the bridge was closed.', 'point'],
    ['“We lost,” Ana Ruiz groused.', 'grouse'],
    ['“We lost,” Ana Ruiz sighed.', 'sigh'],
    ['“We lost,” Ana Ruiz texted.', 'text'],
    ['Ana Ruiz’s assertion that the bridge was closed was denied.', 'assertion'],
    ['Ana Ruiz decried the plan as “a gift to the rich”.', 'decry'],
  ])('of “%s” is %s', (text, lemma) => {
    expect(recordsOf(text)).toContainEqual(expect.objectContaining({ cue_lemma: lemma }));
  });
});

describe('the base of a word', () => {
  it.each([
    ['griped', 'gripe'],
    ['chiming', 'chime'],
    ['barred', 'bar'],
    ['targeted', 'target'],
    ['trashes', 'trash'],
    ['sang', 'sing'],
  ])('of the verb “%s” is %s', (word, base) => {
    expect(baseOf(word, 'verb')).toBe(base);
  });

  it.each([
    ['suggestions', 'suggestion'],
    ['testimonies', 'testimony'],
    ['willingness', 'willingness'],
  ])('of the noun “%s” is %s', (word, base) => {
    expect(baseOf(word, 'noun')).toBe(base);
  });
});
