import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** Who said the last quotation, with title and affiliation. */
function lastOf(text: string): (string | null)[] {
  const { speaker, speaker_title: title, speaker_affiliation: affiliation } = extractQuotations(text).at(-1)!;
  return [speaker, title, affiliation];
}

describe('a full name', () => {
  it.each([
    // Two syllables with a hyphen, the second in small letters.
    ['The dockers’ leader Han Ji-woon said the crane was old.', 'Han Ji-woon'],
    ['Yoon Bok-hee, 71, whose son was on the boat, said she had known. “It was cold,” Yoon said.', 'Yoon Bok-hee'],
    ['Economist Lam Ka-wai of Harwick University said the fare was high.', 'Lam Ka-wai'],
    ['Another passenger, Kelvin Tse Chi-kit, said he would wait. “I have time,” he said.', 'Kelvin Tse Chi-kit'],
    ['Constance Yip Lai-ming was late. “We will look at it,” Yip said.', 'Constance Yip Lai-ming'],
    // No part of a name.
    ['The Ruiz-led council said it was over.', 'Ruiz-led council'],
    // Surnames in the middle, particles, articles.
    ['Desmond Goh Wei Ling, 38, was there. “I lost it,” Goh said.', 'Desmond Goh Wei Ling'],
    ['Maria Clara dela Vega, a fish vendor, came. “We lost,” dela Vega said.', 'Maria Clara dela Vega'],
    ['Health minister Karim Nasser al-Habib was there. “We have no boats,” Habib said.', 'Karim Nasser al-Habib'],
    // Styles in front of it.
    ['Datuk Seri Haji Yusof bin Rahman came. “It is over,” Yusof said.', 'Yusof bin Rahman'],
    // Bodies.
    ['The dam leaks, according to the National Inventory of Bridges.', 'National Inventory of Bridges'],
    ['The boat leaked, according to the Centers for Flood Control and Rescue.', 'Centers for Flood Control and Rescue'],
    ['The boat leaked, according to the National Flood Control and Rescue Council.', 'National Flood Control and Rescue Council'],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

describe('words in front of a name', () => {
  it.each([
    ['Moderator Alicia Okoye said the debate was over.', 'Alicia Okoye', 'Moderator', null],
    ['City Engineer Paula Okoye said the bridge was old.', 'Paula Okoye', 'City Engineer', null],
    ['Harbour Users’ Association president Ben Okoye said it was over.', 'Ben Okoye', 'president', 'Harbour Users’ Association'],
    ['Prime Minister’s Department deputy minister Ben Okoye said it was over.', 'Ben Okoye', 'deputy minister', 'Prime Minister’s Department'],
    ['Opposition spokesman on agriculture Dr Ben Okoye said it was over.', 'Ben Okoye', 'Opposition spokesman on agriculture', null],
    ['University of Selby geomorphologist Dr Ben Okoye said it was over.', 'Ben Okoye', 'geomorphologist Dr', 'University of Selby'],
    ['Public Works Secretary Ben Okoye said it was over.', 'Ben Okoye', 'Public Works Secretary', null],
    ['Principal Secretary for Arid Lands Peter Okoye said it was over.', 'Peter Okoye', 'Principal Secretary for Arid Lands', null],
    ['Coun Peter Okoye said it was over.', 'Peter Okoye', null, null],
    ['Under-fire captain Ben Okoye said it was over.', 'Ben Okoye', 'captain', null],
    ['Madam Grace Okoye said it was over.', 'Grace Okoye', null, null],
    ['Senators Grace Okoye and Ben Moss met. Okoye said it was over.', 'Grace Okoye', 'Senator', null],
    ['Party candidates Grace Okoye and Ben Moss met. Okoye said it was over.', 'Grace Okoye', 'Party candidate', null],
    ['Harwick Port Authority spokeswoman Grace Okoye said it was over.', 'Grace Okoye', 'spokeswoman', 'Harwick Port Authority'],
    ['Harwick Coast Guard (HCG) spokesperson Commodore Ben Okoye said it was over.', 'Ben Okoye', 'spokesperson Commodore', 'Harwick Coast Guard'],
    ['NUT-HT President Grace Okoye said it was over.', 'Grace Okoye', 'President', 'NUT-HT'],
    ['PDP National Publicity Secretary Ben Okoye said it was over.', 'Ben Okoye', 'National Publicity Secretary', 'PDP'],
    ['Ministry of Foreign Affairs Spokesman Ben Okoye said it was over.', 'Ben Okoye', 'Spokesman', 'Ministry of Foreign Affairs'],
    ['Selby House Chief of Staff Grace Okoye said it was over.', 'Grace Okoye', 'Chief of Staff', 'Selby House'],
    ['Kenya President Grace Okoye said it was over.', 'Grace Okoye', 'President', 'Kenya'],
    ['Kenya Airways Chief Executive Grace Okoye said it was over.', 'Grace Okoye', 'Kenya Airways Chief Executive', null],
    ['Army Chief Gen. Ben Okoye said it was over.', 'Ben Okoye', 'Army Chief Gen.', null],
    ['Norwegian Defence Minister Grace Okoye said it was over.', 'Grace Okoye', 'Norwegian Defence Minister', null],
    ['TV presenter Grace Okoye said it was over.', 'Grace Okoye', 'TV presenter', null],
    ['The contractor, Ben Okoye of Selby Works Limited, said it was over.', 'Ben Okoye', 'contractor', null],
  ])('%s', (text, ...expected) => {
    expect(lastOf(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('who somebody is with', () => {
  it.each([
    ['The leader of the moderate People’s Party, Ben Okoye, said it was over.', 'leader', 'People’s Party'],
    ['The far-left Lamp party’s parliamentary leader, Ben Okoye, said it was over.', 'parliamentary leader', 'Lamp party'],
    ['Prof Ben Okoye, a river expert at Marlowe University, said it was over.', 'river expert', 'Marlowe University'],
    ['Selby’s harbour adviser, retired Commodore Ben Okoye, said it was over.', 'harbour adviser', 'Selby'],
    ['Son Ben, 34, a firefighter, said it was over.', 'Son', null],
    ['Colonel Ben Okoye, a spokesman for the fleet, said it was over.', 'spokesman', null],
    ['Selby’s oil minister, Sheikh Ben Okoye, said it was over.', 'oil minister', 'Selby'],
    ['Ben Okoye, head of Gulf harbour research at Marlowe Bank, said it was over.', 'head of Gulf harbour research', 'Marlowe Bank'],
    ['Ben Okoye, a fellow at the Selby Institute for Harbour Studies, said it was over.', 'fellow', 'Selby Institute for Harbour Studies'],
    ['Ben Okoye, president of the Selby Institute for the World Harbour, said it was over.', 'president', 'Selby Institute for the World Harbour'],
    ['Ben Okoye, an analyst at the noisy Marlowe & Pierce, said it was over.', 'analyst', 'Marlowe & Pierce'],
    ['Prime Minister Datuk Seri Ben Okoye said it was over.', 'Prime Minister', null],
    ['Ben Okoye, an analyst at Marlowe & Pierce, said it was over.', 'analyst', 'Marlowe & Pierce'],
    ['Ben Okoye, officer-in-charge of Selby Police Station, said it was over.', 'officer-in-charge', 'Selby Police Station'],
    ['Ben Okoye, a 77-year-old retired driver, said it was over.', 'retired driver', null],
    ['The group’s medical coordinator, Ben Okoye, said it was over.', 'medical coordinator', null],
    ['Ruiz’s son, Ben Okoye, said it was over.', 'son', null],
    ['Ben Okoye, head of the clinic, said it was over.', 'head', 'clinic'],
  ])('%s', (text, ...expected) => {
    expect(lastOf(text).slice(1)).toEqual(expected);
  });
}); // prettier-ignore

it('a ministry’s spokesperson is a person without a name', () => {
  const text = 'A Ministry for Primary Industries spokesperson said it was over.';
  expect(extractQuotations(text)).toMatchObject([{ speaker: null, speaker_kind: 'person' }]);
});

describe('a description that tells something new of the person named just before', () => {
  it.each([
    ['Headteacher Gareth Okoye said it was welcome. “Two rooms are not enough,” the father of three said.', 'Gareth Okoye'],
    ['When they came to Salma Ruiz’s orchard, they painted. “I asked why,” says the 62-year-old widow.', 'Salma Ruiz'],
    ['Leonard Okoye was taken away. From his bed, the retired driver said he owed her everything.', 'Leonard Okoye'],
    ['Harbour MP Grace Okoye took issue with it. “Were they asleep?” posed the first-term lawmaker.', 'Grace Okoye'],
    ['Chairman Ben Okoye warned that it was over. “We would lose,” said the Conservative.', 'Ben Okoye'],
    ['Grace Okoye – a farmer – said it was late.', 'Grace Okoye'],
    ['Madam Grace Okoye, 66, cried. “She told me,” Madam Okoye said. “I asked why.”\n\nThe retired nurse, who came along, said she was glad.', 'Grace Okoye'],
    ['Sobbing Grace Okoye said: “I rang.”', 'Grace Okoye'],
    ['Leanne and Craig Okoye waited. “We were told,” said Mrs Okoye.', 'Leanne Okoye'],
    ['One passenger, Walter Okoye, a driver from Selby, Ohio, said he had slept.', 'Walter Okoye'],
    ['“Our members remember,” said its chief negotiator, Jonas Okoye.', 'Jonas Okoye'],
    // Of another age.
    ['Ben Okoye, 31, was there. “I saw it,” said the 62-year-old retired driver.', null],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

describe('a pronoun', () => {
  it.each([
    // A paragraph turns to somebody.
    ['“We lost,” said Pran Ratnayake with a smile.\n\nKusal Okoye himself was in a bad mood. He had stopped reading, he said.', 'Kusal Okoye'],
    ['Caroline Biggs asked Tom about it. The jury also heard from the dead man’s widow, Attracta Okoye. She said her husband was a friend.', 'Attracta Okoye'],
    // A woman is no “he”, whatever her name.
    ['Everett Moss plays. Orrin met a young woman named Tilla Okoye. “It was hard,” Okoye recalled. Moss strikes a key. “The room,” he says.', 'Everett Moss'],
    // Nobody speaks of himself by name.
    ['Levan Okoye denied it. “I did not shout,” he said.\n\nThe coach, Vasyl Moss, came too. “Levan hears what he wants to hear,” he laughed.', 'Vasyl Moss'],
    ['Ana Ruiz came. “I’m Ana Ruiz,” she said.', 'Ana Ruiz'],
    // A paragraph about what somebody has or does turns to who that is.
    ['In the debate Ben Okoye lit into Tom Moss for one speech, because he’s not ready to lead.\n\nOkoye’s been making the case for weeks that Moss isn’t ready for the House. “You never came,” he said.', 'Ben Okoye'],
    ['Ben Okoye came. “Bengal is ours,” he said.', 'Ben Okoye'],
    ['Ingrid Okoye came. Cholera had been detected, she said.', 'Ingrid Okoye'],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

describe('a description', () => {
  it.each([
    ['Ben Moss spoke. “It is done,” Moss said.\n\nIts Executive Director, Comrade Hauwa Okoye, said it was late. “We wait,” Okoye stated.\n\nThe activist further alleged that it was abandoned.', 'Hauwa Okoye'],
    ['State secretary Ben Okoye was there. Mayor Ana Ruiz came. Her press secretary said it was late.', null],
    ['Mayor Ana Ruiz came. “We lost,” she said. The senator said it was late.', null],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

it('words in marks of a paragraph below are a quotation of their own', () => {
  const text = 'Ana Okoye said that the boat was late.\n\n“It was old. We lost it.”';
  expect(extractQuotations(text)).toMatchObject([
    { type: 'indirect', speaker: 'Ana Okoye', quote: 'that the boat was late' },
    { type: 'direct', speaker: 'Ana Okoye', quote: 'It was old. We lost it.' },
  ]);
});

describe('parts of a name', () => {
  it.each([
    ['Sen. Ana Maria “Tessa” Ruiz-Okoye came. “We lost,” Ruiz-Okoye said.', 'Ana Maria Ruiz-Okoye'],
    ['His lawyer, Ana de la Cruz Okoye, came. “We lost,” De la Cruz said.', 'Ana de la Cruz Okoye'],
    ['Its chief, Tan Sri Ahmad Okoye, came. “We lost,” Ahmad said.', 'Ahmad Okoye'],
    ['A lawyer, Atty. Ana de los Reyes, said it was over.', 'Ana de los Reyes'],
    ['José Luis “Tico” Okoyez came. Okoyez said it was late.', 'José Luis Okoyez'],
    ['Selby leader Oriol Puig i Casal said it was late.', 'Oriol Puig i Casal'],
    ['Zoran Rosić-Okoye came. “We lost,” Okoye said.', 'Zoran Rosić-Okoye'],
    ['“We lost,” said Ana Ruiz-Okoye of the Selby Lamp party.', 'Ana Ruiz-Okoye'],
    ['In Selby, Regent Ben Okoye said it was late.', 'Ben Okoye'],
    ['“We lost,” said Ana Ruiz of the Selby Institute for Rain and Hydrology.', 'Ana Ruiz'],
    ['The Selby Nurses and Midwives Organisation said it was over.', 'Selby Nurses and Midwives Organisation'],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

describe('who is described', () => {
  it.each([
    ['“We lost,” said the survey’s lead author, Dr Ana Ruiz.', 'Ana Ruiz'],
    ['It was late, said the harbour priest, the Rev. Ben Okoye.', 'Ben Okoye'],
    ['“We lost,” the ward’s head, Ana Ruiz, was quoted by the Lamp news agency as saying.', 'Ana Ruiz'],
    ['“We lost,” Yusuf Ruiz said.\n\nFor farmers such as Ben Okoye, it was over. He said he would leave.', 'Ben Okoye'],
    ['“We lost,” Ana Ruiz said.\n\nFor Ben Okoye, it was over. He said he would leave.', 'Ben Okoye'],
    ['“We lost,” said Ben Moss.\n\nA pensioner, Pa Ben Okoye, 78, told us he wept. “No,” the septuagenarian said.', 'Ben Okoye'],
    ['Ana Ruiz came. A farmer said that it was late. “No,” he told her. “Let me see,” she answered.', 'Ana Ruiz'],
    ['It was late, Starehe OCPD Ben Okoye said.', 'Ben Okoye'],
    ['His Special Adviser on Media, Ben Okoye, said that it was late.', 'Ben Okoye'],
    ['According to a notification issued by the mayor, it was late.', 'a notification'],
    // Nobody named.
    ['Ben Okoye came. A person familiar with the matter said it was late.', null],
    ['Ben Okoye came. “No,” he said. The person said it was late.', null],
    ['A Department of Harbours source said it was late.', null],
    ['Ana Ruiz, a mother, came. “We lost,” she said.\n\nThe nurse, who is not authorised to speak, confirmed it was late.', null],
    ['Ana Ruiz, a mother, came. “We lost,” she said.\n\nThe nurse in question confirmed it was late.', null],
    ['A tall diplomat in Selby, who asked for tea, said it was late.', null],
    ['The judge warned that it was late.\n\nJustice Minister Ben Okoye came.', null],
    ['The Harbour Fund came. The Selby fund said it was late.', 'Selby fund'],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)[0]).toBe(speaker);
  });
}); // prettier-ignore

it('who is anonymous goes on as “she”', () => {
  const text =
    'Ana Ruiz came. “We lost,” she said.\n\nThe nurse in question confirmed it was late. “I left,” she said.';
  expect(lastOf(text)[0]).toBe('The nurse');
});
