import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speakers of the quotations in marks, in order. */
const speakers = (text: string): (string | null)[] =>
  extractQuotations(text)
    .filter(({ quote_raw: quote }) => /[“‘]/.test(quote))
    .map(({ speaker }) => speaker);

describe('speakers of South Asia', () => {
  it.each([
    [
      'titles of clergy, land and law',
      `Maulana Abdul Wadood Kakar addressed the gathering on Friday. “We will not leave,” he said.

Mian Tariq Daultana, who owns the mill, disagreed. “They must go,” Daultana said.

Barrister Saima Gilani told reporters that the order was “void”. “It will not stand,” Ms Gilani added.`,
      ['Abdul Wadood Kakar', 'Tariq Daultana', 'Saima Gilani', 'Saima Gilani'],
    ],
    [
      'retired officers and judges',
      `Lt Gen (retd) Naeem Malik said the border was “quiet”. Justice (retd) Farida Anwar, who headed the inquiry, said: “Nobody answered our letters.”

“We wrote to everyone,” Justice Anwar said. Gen Malik called the findings “thin”.`,
      ['Naeem Malik', 'Farida Anwar', 'Farida Anwar', 'Naeem Malik'],
    ],
    [
      'names with ul, ur and bin',
      `Finance Minister Ehsan ul Haq Bhatti presented the budget. “The deficit will shrink,” Bhatti said.

Opposition leader Zia-ur-Rehman Tanoli said it was “a joke”. “Read the numbers,” Tanoli said.`,
      ['Ehsan ul Haq Bhatti', 'Zia-ur-Rehman Tanoli', 'Zia-ur-Rehman Tanoli'],
    ],
    [
      'one name and initials',
      `K. R. Subramaniam, a fisherman of Nagapuram, lost two boats. “The sea took them in a minute,” he said.

Collector Meenakshi visited the village. “Help is on its way,” she said. “Every family will be paid,” Meenakshi added.`,
      ['K. R. Subramaniam', 'Meenakshi', 'Meenakshi'],
    ],
    [
      'Shri, Smt and Begum',
      `Shri Devraj Mhatre inaugurated the bridge. “It took nine years,” Shri Mhatre said.

Begum Rokeya Talukder said the road “still floods”.`,
      ['Devraj Mhatre', 'Rokeya Talukder'],
    ],
    [
      'an inspector general and a spokesperson',
      `Inspector General of Police Javed Khattak said the men were “armed and ready”. The IG said: “We lost nobody.”

“The talks were frank,” Foreign Office spokesperson Sadia Lodhi said at her weekly briefing. She said the ministry had “no further comment”.`,
      ['Javed Khattak', 'Javed Khattak', 'Sadia Lodhi', 'Sadia Lodhi'],
    ],
    [
      'a police officer with a rank in letters',
      `SSP Rashid Mehmood told the court that the file was “lost”. “I looked for it myself,” SSP Mehmood said.`,
      ['Rashid Mehmood', 'Rashid Mehmood'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('speakers of Britain', () => {
  it.each([
    [
      'honours',
      `Sir Alan Pemberton, the former permanent secretary, said the plan was “half-baked”. “Nobody costed it,” Sir Alan said.

Dame Judith Holroyd disagreed. “It was costed twice,” Dame Judith told the committee.`,
      ['Alan Pemberton', 'Alan Pemberton', 'Judith Holroyd'],
    ],
    [
      'peers',
      `Baroness Ashdown said ministers had been “asleep at the wheel”. “They were warned,” Lady Ashdown told peers.

Lord Thornbury of Wick replied that the charge was “absurd”. “We acted in days,” Lord Thornbury said.`,
      ['Baroness Ashdown', 'Baroness Ashdown', 'Lord Thornbury of Wick', 'Lord Thornbury of Wick'],
    ],
    [
      'MPs and councillors',
      `Fiona Garside MP said residents felt “abandoned”. “They ring me every day,” Ms Garside said.

Cllr Dev Bhogal, leader of the council, said: “We hear them.” Mr Bhogal said the money was “ring-fenced”.

“It is too late,” said Morag Kinnear MSP.`,
      ['Fiona Garside', 'Fiona Garside', 'Dev Bhogal', 'Dev Bhogal', 'Morag Kinnear'],
    ],
    [
      'ranks of the police',
      `Det Ch Insp Gareth Pugh said the attack was “senseless”. “We need witnesses,” he said.

Chief Constable Moira Lennox said: “He will be found.” Ch Con Lennox asked people to “stay calm”.

PC Tom Addy said it was “dark”.`,
      ['Gareth Pugh', 'Gareth Pugh', 'Moira Lennox', 'Moira Lennox', 'Tom Addy'],
    ],
    [
      'ages and places',
      `Shopkeeper Dilys Probert, 61, from Llanfair, saw the van. ‘It came from nowhere,’ she said. ‘I ran,’ added Mrs Probert.`,
      ['Dilys Probert', 'Dilys Probert'],
    ],
    [
      'shadow ministers',
      `The shadow health secretary, Imogen Blakely, said the service was “on its knees”. “It needs money,” the shadow health secretary said.`,
      ['Imogen Blakely', 'Imogen Blakely'],
    ],
    ['Number 10', `Downing Street said the story was “nonsense”.`, ['Downing Street']],
  ])('with %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('speakers of Africa', () => {
  it.each([
    [
      'Chief, Alhaji and Otunba',
      `Chief Dele Adeyinka said the levy was “an insult”. “We shall not pay it,” Chief Adeyinka said.

Alhaji Musa Dangida, chairman of the traders, said his members were “tired”. “Let them come,” Alhaji Dangida said.

Hajiya Rabi Sule asked for “patience”.`,
      ['Dele Adeyinka', 'Dele Adeyinka', 'Musa Dangida', 'Musa Dangida', 'Rabi Sule'],
    ],
    [
      'Honourable, Engineer and Professor',
      `Hon. Nkechi Ubani said the bill was “dead on arrival”. Engr Tobi Lawanson said: “The turbines are ready.”

“They have been ready for years,” Engr Lawanson said.

Prof Ato Quansah-Mills called it “a waste”.`,
      ['Nkechi Ubani', 'Tobi Lawanson', 'Tobi Lawanson', 'Ato Quansah-Mills'],
    ],
    [
      'a cabinet secretary and a senator',
      `Cabinet Secretary Wekesa Barasa said the maize was “safe”. CS Barasa said: “Eat it.”

Nandi Senator Chelimo Rotich told a rally that farmers were “on their own”. “They buy at night,” Rotich said.`,
      ['Wekesa Barasa', 'Wekesa Barasa', 'Chelimo Rotich', 'Chelimo Rotich'],
    ],
    [
      'van der, a spokesperson with a rank, and a party',
      `Brigadier Sizwe Makgoba, a police spokesperson, said the suspects were “known to us”. “They will appear on Monday,” Makgoba said.

Hanneke van der Westhuizen, who farms near Kestell, said she had “lost count”. “I sleep with the light on,” Van der Westhuizen said.

The United Farmers Party said it was “shocked”.`,
      [
        'Sizwe Makgoba',
        'Sizwe Makgoba',
        'Hanneke van der Westhuizen',
        'Hanneke van der Westhuizen',
        'United Farmers Party',
      ],
    ],
    [
      'a statement signed by a spokesman',
      `In a statement signed by his spokesman, Bayo Ogunleye, the governor said the road was “a priority”.`,
      [null],
    ],
  ])('with %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

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
