import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speaker of the last quotation. */
const lastSpeaker = (text: string): string | null | undefined => extractQuotations(text).at(-1)?.speaker;
/** The speaker of the first quotation. */
const firstSpeaker = (text: string): string | null | undefined => extractQuotations(text)[0]?.speaker;

describe('a turn of a transcript', () => {
  const turns = (text: string): (string | null)[] => extractQuotations(text).map(({ speaker }) => speaker);

  it('is of who is named in full within what is said', () => {
    const text = 'BANNER: I’m Ruth Banner. With me is Senator Ana Ruiz. Did it pass?\n\nRUIZ: No.\n\nBANNER: I see.\n\nRUIZ: It did not pass.';
    expect(turns(text)).toEqual(['Ruth Banner', 'Ana Ruiz', 'Ruth Banner', 'Ana Ruiz']);
  });
  it('has a label with an office behind the name', () => {
    const text = 'BEN OKOYE, HOST: Here she is.\n\nANA RUIZ, MAYOR OF SELBY: We lost the boat.\n\nOKOYE: When was that?\n\nRUIZ (voice-over): It was in May.';
    expect(turns(text)).toEqual(['BEN OKOYE', 'ANA RUIZ', 'BEN OKOYE', 'ANA RUIZ']);
  });
  it('comes with the full name once and with the surname afterwards', () => {
    const text = 'Ana Ruiz: The boat is old.\n\nBen Okoye: It is older than that.\n\nRuiz: We know it.\n\nOkoye: Then sell it.';
    expect(turns(text)).toEqual(['Ana Ruiz', 'Ben Okoye', 'Ana Ruiz', 'Ben Okoye']);
  });
}); // prettier-ignore

describe('a nickname in marks inside the name of who speaks', () => {
  it.each([
    ['“We lost,” said League President Teodoro “Ted” Bantry. “Our men are tired.”', 'Teodoro Bantry'],
    ['“We lost,” said Khalimat “Kay” Osgood. “Our men are tired.”', 'Khalimat Osgood'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text).map(({ speaker, quote }) => [speaker, quote])).toEqual([[expected, 'We lost Our men are tired.']]);
  });
}); // prettier-ignore

describe('who answers', () => {
  it.each([
    ['Jonah Price is a lawyer. Colin Marsh is a clerk.\n\n“Is it late?” asks Price.\n\n“It is,” he replies.', 'Colin Marsh'],
    ['Jonah Price met Colin Marsh. “Is it late?” asked Marsh. “It is,” he answered.', 'Jonah Price'],
    ['“Is it late?” Colin Marsh said. Asked if it was, he replied: “It is.”', 'Colin Marsh'],
    ['“Is it late?” Colin Marsh said. “It is,” he added.', 'Colin Marsh'],
    ['The poet Vernon Gadd spoke. “He threw a pot,” he said.\n\nI put this to Sir Rupert Hale. “It was a small one,” he says.', 'Rupert Hale'],
    ['The poet Vernon Gadd spoke. “He threw a pot,” he said.\n\nI asked Tom Hale about it. “It was a small one,” he says.', 'Tom Hale'],
    ['The poet Vernon Gadd spoke. “He threw a pot,” he said.\n\nThey gave it to Tom Hale. “It was a small one,” he said.', 'Vernon Gadd'],
    ['Mr Reith, a Conservative, called it “a raid”.\n\nHer deputy, Tim Lovell, was less sure. He replied: “I will not say.”', 'Tim Lovell'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a lead whose words come again below', () => {
  it.each([
    ['A flood was called “a kick in the teeth” on Monday.\n\nThe river rose at noon.\n\nJoan Tate, 71, who lost her car, said it was “a kick in the teeth”.', 'Joan Tate'],
    ['A woman has told of “the worst night of my life” in a flood.\n\nThe river rose at noon.\n\nJoan Tate, 71, said it was “the worst night of my life”.', 'Joan Tate'],
    ['A woman has told of “the worst night of my life” in a flood.\n\nThe river rose at noon.\n\nJoan Tate, 71, said it was “the best night”.', null],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('what critics call something', () => {
  it.each([
    ['It was the last day of what critics called “a circus”.', 'critics'],
    ['Marco Bell was sad.\n\nThe father-of-three, who lives in Essex with wife Tanya, 39, told fans he was “gutted”.', 'Marco Bell'],
    ['“Sorry,” said Mr Ashdown.\n\nOne old hand in the hall muttered that he had heard it of the Selby Tunnel. “And that,” he said, “they built.”', null],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore
