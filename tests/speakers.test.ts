import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speakers of the quotations in marks, in order. */
const speakers = (text: string): (string | null)[] =>
  extractQuotations(text)
    .filter(({ quote_raw: quote }) => /[“‘]/.test(quote))
    .map(({ speaker }) => speaker);

describe('pronouns', () => {
  it.each([
    [
      'stand for the one whose gender is told, not for an organization',
      `Nordlys Energy fired Marit Helgesen in May. “I was told by letter,” she said.`,
      ['Marit Helgesen'],
    ],
    [
      'after two people stand for the subject',
      `Arvo Tamm met Peeter Kask at the harbour. “We talked for an hour,” he said.`,
      ['Arvo Tamm'],
    ],
    [
      'go back to the one who spoke',
      `“The bridge is safe,” said Yusra Halabi, an engineer. The mayor, Rana Daoud, sat beside her. “I tested it myself,” Halabi said. “Twice,” she added.`,
      ['Yusra Halabi', 'Yusra Halabi', 'Yusra Halabi'],
    ],
    [
      'who is the one before',
      `The prize went to Ilse Brandt, who said it was “a dream”. Her brother Kurt, who was in the hall, called it “overdue”.`,
      ['Ilse Brandt', 'Kurt'],
    ],
    [
      'which is the panel before it',
      `The figures came from a harbour panel, which said the locks were “unsafe”.`,
      ['harbour panel'],
    ],
    [
      'take their gender from pronouns for the same person elsewhere',
      `Sarpreet Dhanoa brought her daughter to the office of Gurveer Saran. Saran had lost his keys. “I waited outside,” she said. “It was cold,” he said.`,
      ['Sarpreet Dhanoa', 'Gurveer Saran'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    [
      'keep their particles',
      `“We are late,” said Rafael de la Cruz. “Very late,” de la Cruz said.`,
      ['Rafael de la Cruz', 'Rafael de la Cruz'],
    ],
    [
      'keep particles with a capital or at the start',
      `Jorge de Almeida spoke. De Almeida said it was “over”. “Go home,” de Almeida said.`,
      ['Jorge de Almeida', 'Jorge de Almeida'],
    ],
    [
      'of places are not people',
      `“It rained for a week,” Nora Kell said in Jackson, Miss., on Friday. “We drank from the river,” she said.`,
      ['Nora Kell', 'Nora Kell'],
    ],
    [
      'coordinated speak together',
      `“We are going home,” Ana Ruiz and Ben Okoye said in a joint statement.`,
      ['Ana Ruiz and Ben Okoye'],
    ],
    ['of couples stand together', `“We are going home,” said Ana and Luis Ruiz.`, ['Ana and Luis Ruiz']],
    [
      'of spokesmen are found',
      `A spokeswoman for the port, Elin Dahl, said the crane was “old”. “It will be replaced,” the spokeswoman said.`,
      ['Elin Dahl', 'Elin Dahl'],
    ],
    [
      'of spokesmen follow the office',
      `Harbour spokesman Nils Aune said the crane was “old”. “It will go,” the spokesman said.`,
      ['Nils Aune', 'Nils Aune'],
    ],
    [
      'own what their office says',
      `Governor Ines Prado was away. Prado’s office said she was “resting”.`,
      ['Prado’s office'],
    ],
    [
      'of one word come from the full name',
      `Dr Rajinder Pal Malhi was at the mill. “No,” said Malhi. “Never,” said Rajinder Pal.`,
      ['Rajinder Pal Malhi', 'Rajinder Pal Malhi'],
    ],
    [
      'with patronymics and accents',
      `Aleksei Nikolaevich Borodulin was freed. “I am thin,” Borodulin said. Þóra Jónsdóttir, his lawyer, said he was “weak”. “He sleeps,” Þóra said.`,
      ['Aleksei Nikolaevich Borodulin', 'Þóra Jónsdóttir', 'Þóra Jónsdóttir'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('pronouns and descriptions of longer articles', () => {
  it.each([
    [
      'a new subject comes before the one who spoke last',
      `“We are ready,” said Ruben Falk. “We always were.”

The union's chairman, Pelle Strand, has doubts. “Ready for what?” he asked.`,
      ['Ruben Falk', 'Pelle Strand'],
    ],
    [
      'who is asked is the pronoun itself',
      `Lena Osei took questions on Monday. Asked about Minister Adwoa Mensah, she replied: “Nothing at all.”`,
      ['Lena Osei'],
    ],
    [
      'a clause in front points ahead',
      `Tamsin Rowe praised Oliver Brandt. As he had done in May, Brandt thanked Ms Rowe. “It was an honour,” he said.`,
      ['Oliver Brandt'],
    ],
    [
      'a chain of pronouns keeps its subject',
      `Sipho Ndaba opened the clinic. He thanked the nurses. He said the roof, which Thabo Mokoena paid for, was “watertight”.`,
      ['Sipho Ndaba'],
    ],
    [
      'an office belongs to the one meant',
      `Senator Grace Amadi was ill. Her office said the vote was “a formality”.`,
      ['Grace Amadi’s office'],
    ],
    [
      'the governor has a short title',
      `Gov. Helen Pratt met Mayor Sol Bloom. “The levee will hold,” the governor said. “I doubt it,” the mayor said.`,
      ['Helen Pratt', 'Sol Bloom'],
    ],
    [
      'nobody is the governor whose title is another',
      `Spokesman Bayo Ogunleye read the statement. The governor said the road was “a priority”.`,
      [null],
    ],
    ['the 52-year-old', `Welder Joao Braga lost his house. “I heard it go,” the 52-year-old said.`, ['Joao Braga']],
    [
      'the newspaper is the one named',
      `The Selby Courier printed an apology. “We were wrong,” the newspaper said.`,
      ['Selby Courier'],
    ],
    [
      'a full name stands inside a longer phrase',
      `Prime Minister Ilmari Kettunen’s ruling Centre Party lost nine seats. “I hear you,” Kettunen said.`,
      ['Ilmari Kettunen'],
    ],
    [
      'a word that is small elsewhere is nobody',
      `Farmers burn straw. Many farmers burn it at night. Asha Pillai, a doctor, met farmers there. Farmers cough too, she said: “They all cough.”`,
      ['Asha Pillai'],
    ],
    [
      'he after somebody described',
      `A shopkeeper said the street was “flooded”. He said the water was “up to here”.`,
      [null, 'A shopkeeper'],
    ],
    [
      'the official is the one without a name',
      `Mayor Sol Bloom rejected the claim. “It is false,” Bloom said.

According to a senior official of the port, who asked not to be named, two cranes had failed. “We wrote twice,” the official said.`,
      ['Sol Bloom', null],
    ],
    [
      'a title belongs to who was last introduced by it',
      `A minister resigned over the bridge. Minister Adwoa Mensah stayed. “It will be mended,” the minister said.`,
      ['Adwoa Mensah'],
    ],
    [
      'a dateline is nobody, and who is voted for shows no gender',
      `HARWICK, Ohio — Sheriff Dale Prewitt opened the fair. Linda Foss, whose husband backs Prewitt, is undecided. Her son is voting for Prewitt; she will not say.

In a letter on Monday, he wrote that he was “content”.`,
      ['Dale Prewitt'],
    ],
    [
      'the woman is no man',
      `Maria Bow sat behind Henry Stone. Mr Stone spoke first. “I would go again,” the woman said.`,
      ['Maria Bow'],
    ],
    [
      'he after one of several',
      `Harbour master Nils Aker kept quiet. “I know nothing,” Aker said.

One of the traders said the fees were “too high”. “Where is the money?” he asked.`,
      ['Nils Aker', null, null],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('sources with a description behind the name', () => {
  it.each([
    ['A second witness, Paul Reed of Dayton, Ohio, recalled the storm.', 'Paul Reed'],
    ['Musa Okoye, a farmer from Kaduna, Nigeria, complained that the rain came late.', 'Musa Okoye'],
    ['The harbour’s director, Ana Ruiz, complained that the rain came late.', 'Ana Ruiz'],
    ['Ana Ruiz, the paper’s editor, complained that the rain came late.', 'Ana Ruiz'],
    ['A lobby group, Clean Rivers, complained that the rain came late.', 'Clean Rivers'],
    ['The charity, Open Doors, complained that the rain came late.', 'Open Doors'],
    ['The Conservative MP for Harwick East, Sir Alan Poole, complained that the rain came late.', 'Alan Poole'],
    ['A Labour MP, Rhian Tudor, complained that the rain came late.', 'Rhian Tudor'],
    ['Rhian Tudor MP complained that the rain came late.', 'Rhian Tudor'],
    ['Former mayor and civic activist N S Ramdas complained that the rain came late.', 'N S Ramdas'],
    ['Former Selby mayor and Port Selby banker Rhian Tudor complained that the rain came late.', 'Rhian Tudor'],
    ['Leader of Opposition K Devaraj complained that the rain came late.', 'K Devaraj'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text).map(({ speaker }) => speaker)).toEqual([expected]);
  });
});
