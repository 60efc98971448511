import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../src/record/cue-lemma.ts';
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

describe('the lemma of a cue', () => {
  it.each([
    ['also made it clear', 'make clear'],
    ['As per', 'as per'],
    ['puts it bluntly', 'put it'],
    ['according, at least, to', 'according to'],
    ['has called', 'call'],
  ])('“%s” is %s', (cue, lemma) => {
    expect(lemmaOf(cue)).toBe(lemma);
  });
});
