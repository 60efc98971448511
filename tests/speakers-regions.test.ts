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

describe('newspaper styles', () => {
  it.each([
    [
      'of Karachi',
      `ISLAMABAD: Federal Minister for Water Resources Syed Murtaza Gardezi on Tuesday told the National Assembly that the canals were “dead”.

Speaking to reporters outside Parliament House, he said: “We inherited ruin.”

PTI leader Barrister Gul Nawaz Mohmand, however, rejected the claim. “They had four years,” he said.

Talking to this paper, Advocate General Khalid Ishaq Niazi said the petition was “not maintainable”. The AG said: “It will be dismissed.”

Minister for Information and Broadcasting Zehra Lakhani said the channel was “free to report”. “Nobody was stopped,” the information minister said.`,
      [
        'Syed Murtaza Gardezi',
        'Syed Murtaza Gardezi',
        'Gul Nawaz Mohmand',
        'Khalid Ishaq Niazi',
        'Khalid Ishaq Niazi',
        'Zehra Lakhani',
        'Zehra Lakhani',
      ],
    ],
    [
      'of Delhi',
      `Chief Minister Bhupinder Deswal said the fields were “under water”. “No farmer will be left alone,” the Chief Minister said.

Deputy CM Ranjit Hooda, who toured Jhajjar, said: “The pumps are running.”

BJP MLA Sunita Dahiya called the relief “a drop”. “We want justice,” Smt Dahiya said.`,
      ['Bhupinder Deswal', 'Bhupinder Deswal', 'Ranjit Hooda', 'Sunita Dahiya', 'Sunita Dahiya'],
    ],
    [
      'of Lagos',
      `The Speaker of the Lagos Assembly, Rt. Hon. Gbenga Oyelaran, said the budget was “people-centred”.

The Commissioner for Works, Engr. (Mrs.) Yetunde Akinsola, said: “The bridge will open in June.” She added that the contractor was “on site”.

A civil rights lawyer, Mr Inibehe Etim, SAN, described it as “cosmetic”. Etim said: “We shall see.”`,
      ['Gbenga Oyelaran', 'Yetunde Akinsola', 'Yetunde Akinsola', 'Inibehe Etim', 'Inibehe Etim'],
    ],
    [
      'of London',
      `Rt Hon Sir Desmond Carew MP, who chairs the committee, said it was ‘a shambles’. ‘Heads should roll,’ Sir Desmond told the BBC.

Labour's Nadine Achebe said the bill was ‘rushed’. ‘We will vote against,’ the shadow minister added.

Professor Dame Ruth Kettley, chief nurse, said: ‘Wash your hands.’`,
      ['Desmond Carew', 'Desmond Carew', 'Nadine Achebe', 'Nadine Achebe', 'Ruth Kettley'],
    ],
    [
      'of Nairobi',
      `Interior CS Kiprono Sang said the curfew was “lawful”. “It ends on Friday,” Dr Sang said.

Azimio MP Wambui Gathogo differed. “It must end today,” the legislator said.

Mama Akinyi, who sells fish in Kondele, said: “We sleep hungry.”`,
      ['Kiprono Sang', 'Kiprono Sang', 'Wambui Gathogo', 'Mama Akinyi'],
    ],
    [
      'of Dhaka and Colombo',
      `Awami League general secretary Obaidul Haque Chowdhury said the strike was “a flop”. “People went to work,” Quader Mollah, a driver, said.

Ven. Medagama Sumana Thera said the temple was “open to all”.`,
      ['Obaidul Haque Chowdhury', 'Quader Mollah', 'Medagama Sumana Thera'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
