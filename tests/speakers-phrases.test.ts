import { describe, expect, it } from 'vitest';
import { ACTS } from '../src/lexicon/acts.ts';
import { extractQuotations } from '../src/index.ts';

const speakers = (text: string): (string | null)[] => extractQuotations(text).map(({ speaker }) => speaker);

describe('a noun phrase that runs on over its cue', () => {
  it.each([
    ['Ana Ruiz met the press. Ruiz cast the vote as a test of the council.', 'Ana Ruiz'],
    ['Ana Ruiz met the press. Ruiz hints that she will run again.', 'Ana Ruiz'],
    ['Ana Ruiz Hints She Will Run Again', 'Ana Ruiz'],
    ['Critics charge that the bridge is old.', 'Critics'],
  ])('%s', (text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });
});

describe('a plural that opens a sentence', () => {
  it.each([
    ['Ana Ruiz and Ben Okoye sang. Okoye led. Audiences can expect him to be loud. “It is my last show,” he said.', 'Ben Okoye'],
    ['Ben Okoye sang. Spectators cheered. “It is my last show,” he said.', 'Ben Okoye'],
  ])('is nobody in particular: %s', (text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
}); // prettier-ignore

it('gives nobody the name “those”', () => {
  expect(speakers('Those surveyed said the bridge was “a waste of money”.')).toEqual([null]);
});

it('takes no book for the body that its author is with', () => {
  const [row] = extractQuotations('The author of the book, Ana Ruiz, said that the story was true.');
  expect([row?.speaker, row?.speaker_affiliation]).toEqual(['Ana Ruiz', null]);
});

describe('titles', () => {
  it.each([
    ['The endorsement of Mayor Ana Ruiz made news. “It is late,” Ruiz said.', 'Mayor'],
    ['The supporters of Mayor Ana Ruiz met. “It is late,” Ruiz said.', 'Mayor'],
    ['Even the party of Ana Ruiz met. “It is late,” Ruiz said.', null],
    ['The chief of staff Ana Ruiz met the press. “It is late,” Ruiz said.', 'chief of staff'],
  ])('are offices, and not what belongs to their bearers: %s', (text, title) => {
    expect(extractQuotations(text)[0]?.speaker_title).toBe(title);
  });
});

it.each([
  ['The fine was late. Daughter Julie, 58, said: “Mum was in bits.”', 'Julie'],
  ['Mum Sarah Lowe said: “It’s madness.”', 'Sarah Lowe'],
  ['Local MP Fergus Ballantyne has taken up her case. The Tory said the fine was “bonkers”.', 'Fergus Ballantyne'],
])('names whom a paper calls by kin or party: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

it('takes two turns of one who is named, and one of another, for a transcript', () => {
  const text =
    'Anchor: With us are Dana Whitlock and Steve Varga.\n\nWHITLOCK: I hope that we can agree.\n\nVARGA: That is just not true.\n\nWHITLOCK: Let me finish, please.';
  expect(speakers(text)).toEqual(['Anchor', 'Dana Whitlock', 'Steve Varga', 'Dana Whitlock']);
});

describe('whose something is', () => {
  it.each([
    ['Ben Okoye left. Tom Bell likes it. “It is big,” Mr. Bell said.\n\nMr. Okoye’s decision has shown how weak the council is. He said it was late.', 'Ben Okoye'],
    ['Ben Okoye left. Tom Bell likes it. “It is big,” Mr. Bell said.\n\nOkoye’s plan is late, he said.', 'Tom Bell'],
    ['Ana Ruiz met Ivo Price at noon. It rained for Tom Bell. She drew Mr. Price’s ire: he called her “weak”.', 'Ivo Price'],
    ['Speaker Paul Okoye says the allies were rattled by Republican Donald Tate’s comments.\n\nOn Thursday the Selby Republican said they were “late”.', null],
    ['Ben Okoye left. Tom Bell likes it. “It is big,” Mr. Bell said.\n\nOkoye’s brother laughed. He said it was late.', 'Tom Bell'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text).at(-1)?.speaker).toBe(expected);
  });
}); // prettier-ignore

describe('whom “he” and “she” mean', () => {
  it.each([
    ['It rained when Tom Bell left. And then Ivo Price — a baker — came. He said it was late.', 'Ivo Price'],
    ['Hillary Ruiz left. Ivo Price spoke to the miners.\n\nMiners still smart from remarks Ruiz made in May. She said it was late.', 'Hillary Ruiz'],
    ['A boat of Tom Bell’s was sold. The Selby 30 Cruiser is new. It was late, he said.', 'Tom Bell'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text).at(-1)?.speaker).toBe(expected);
  });
}); // prettier-ignore

describe('what kind of speaker a name stands for', () => {
  const kind = (text: string): unknown => extractQuotations(text).at(-1)?.speaker_kind;

  it.each([
    ['The Skiffler said the bridge was late.', 'organization'],
    ['The Okoyes said the bridge was late.', 'group'],
    ['RiverWatch said the bridge was late.', 'organization'],
    ['McAlder said the bridge was late.', 'person'],
    ['Lake Selby said the bridge was late.', 'organization'],
    ['The Skiffler left. Mr. Skiffler said the bridge was late.', 'person'],
  ])('%s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });
}); // prettier-ignore

describe('who is called by an office', () => {
  it.each([
    ['Additional Government Pleader Milind Sathe said the state was ready.', 'Milind Sathe'],
    ['Harwick’s defence minister said the talks were late.\n\nDefence Minister Zahir Durrani left at noon.', 'Zahir Durrani'],
    ['Harwick’s defence minister said the talks were late.\n\nForeign Minister Zahir Durrani left at noon.', null],
    ['Writer and former aid worker Lucy Haddad said it was late.', 'Lucy Haddad'],
    ['Asked at Prime Minister’s Questions, the PM said it was late.', null],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text)[0]?.speaker ?? null).toBe(expected);
  });
}); // prettier-ignore

it('a title is the office in front of a name with letters behind it, and not whom it serves', () => {
  const [record] = extractQuotations(
    'Reacting, counsel to the defendant, Chief Bola Adeshina (SAN), said it was late.',
  );
  expect(record).toMatchObject({ speaker: 'Bola Adeshina', speaker_title: 'counsel' });
});

describe('the company', () => {
  it.each([
    ['A spokesman for the builder, Oslo Homes, left at noon. In court the company said it was “following orders”.', 'Oslo Homes'],
    ['RiverWatch fell by a tenth on Monday. The company said it was late.', 'RiverWatch'],
    ['RiverWatch and HarbourNet fell on Monday. The company said it was late.', 'company'],
    ['It rained in Selby. The company said it was late.', 'company'],
    ['Oslo Foods fell on Monday. The supermarket chain said it was late.', 'Oslo Foods'],
    ['Lakeside Construction did not answer. On its page, the company says it was late.', 'Lakeside Construction'],
    ['Oslo Foods fell on Monday. The police union said it was late.', 'police union'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text).at(-1)?.speaker).toBe(expected);
  });

  it('is not taken for its spokesman, nor for “she”', () => {
    const text = 'A spokesman for the builder, Oslo Homes, did not answer.\n\nOutside, Josie Begay, a rancher who drove far, was in tears. “My sheep won’t drink it,” she said.';
    expect(speakers(text).at(-1)).toBe('Josie Begay');
  });

  it('has nationals who go on in a clause', () => {
    expect(speakers('Boss Marta Lind was calm. “Fine,” said the Swede, who described it as “a foul”.').at(-1)).toBe('Marta Lind');
  });
}); // prettier-ignore

it('“he” is who gave no more than a first name, and a whip is one of the members', () => {
  const driver =
    'Ben Okoye left. A driver, who only identified himself as Karis, summed it up. “We are used to it,” he said.';
  expect(speakers(driver).at(-1)).toBe('Karis');
  const whip =
    'Leader Hon. Kiprop Moi left.\n\nMinority Whip Ayo Lund dismissed it as “robbery”. The Selby MP claimed it was late.';
  expect(speakers(whip).at(-1)).toBe('Ayo Lund');
});

describe('who has no name', () => {
  it.each([
    ['Ana Ruiz left.\n\nBakers are not so sure. One, who works nights, said there was no flour. “I would like some,” she sighed.', null],
    ['Ana Ruiz left.\n\nAn official close to her, who asked not to be named, said it was late. According to him, two ships had sunk.', 'An official'],
  ])('%s', (text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
}); // prettier-ignore

it('police offices and clubs are told from names', () => {
  const [record] = extractQuotations('OCPD Ruth Naliaka said: “We are still looking.”');
  expect(record).toMatchObject({ speaker: 'Ruth Naliaka', speaker_title: 'OCPD' });
  expect(extractQuotations('Selby Wanderers said it was late.')[0]?.speaker_kind).toBe('organization');
});

it.each([
  ['the survey', 'found'],
  ['a survey by the Oslo Institute', 'found'],
  ['a study published on Tuesday', 'suggests'],
  ['new figures', 'show'],
])('what %s %s stands before it too', (source, cue) => {
  const text = `The film was too long for most of them, ${source} ${cue}.`;
  const [record] = extractQuotations(text, { acts: ACTS });
  expect(record).toMatchObject({ quote: 'The film was too long for most of them', cue });
  expect(source).toContain(record?.source);
});

it('who was told stands before when and where', () => {
  const text = 'Ana Ruiz, who was late, told reporters outside that talks would resume.';
  expect(extractQuotations(text)[0]).toMatchObject({ speaker: 'Ana Ruiz', quote: 'that talks would resume' });
});

it('who chairs a committee is its chairman, and “Sardar” is no part of an office', () => {
  const text = 'The panel, chaired by Senator Gul Zaman, met on Monday. “No,” the chairman remarked.';
  expect(speakers(text).at(-1)).toBe('Gul Zaman');
  const [record] = extractQuotations('Federal Minister for Ports Sardar Asim Leghari said it was over.');
  expect(record?.speaker_title).toBe('Federal Minister for Ports');
});

it('“which officials” are the officials', () => {
  expect(speakers('The rules, which officials said will change in May, are old.')).toEqual(['officials']);
});

it('a heading in capitals is nobody', () => {
  expect(speakers('FULL TEXT.\n\nThe plan is old. He said it was late.')).toEqual([null]);
});
