import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speakers of all quotations, in order. */
const speakers = (text: string): (string | null)[] => extractQuotations(text).map(({ speaker }) => speaker);

/** The speakers of the last quotations. */
const lastSpeakers = (text: string, expected: readonly unknown[]): (string | null)[] =>
  speakers(text).slice(-expected.length);

describe('nicknames in marks', () => {
  it.each([
    ['Rovers coach Lunga “Bra” Qwabe left. “We lost,” fumed Qwabe.', ['Lunga Qwabe']],
    ['Cane farmer Ezral “Tally” Bogle stood in the field. “It gone,” he told the paper.', ['Ezral Bogle']],
    ['The youth leader, Kofi Sarbah, popularly known as “Rasta Kofi”, said the road was bad.', ['Kofi Sarbah']],
    ['The driver, Biplob Sikdar alias “Kala Biplob”, said the van was his.', ['Biplob Sikdar']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('offices and letters for them', () => {
  it.each([
    ['Delwar Miah, officer-in-charge of Bhola Police Station, said a case was filed. “Nobody was hurt,” the OC added.', ['Delwar Miah', 'Delwar Miah']],
    ['Imran Bajwa, the superintendent of police in Okara, said two men were held. The SP said the van was found.', ['Imran Bajwa', 'Imran Bajwa']],
    ['The deputy commissioner, Rubina Khosa, opened a camp. The DC said the river was high.', ['Rubina Khosa']],
    ['Opposition Spokesman on Health Dr Errol Plummer labelled the plan a “joke”. “It is late,” he said.', ['Errol Plummer', 'Errol Plummer']],
    ['His captain Sunil Wickrama was happy. Left-hander Nimal Perera made 90. “He is slow,” quipped the skipper.', ['Sunil Wickrama']],
    ['The Independent Mill Owners of Kenya said the tax was high.', ['Independent Mill Owners of Kenya']],
    ['The Tea Growers of Selby said the tax was high.', ['Tea Growers of Selby']],
  ])('%s', (text, expected) => {
    expect(lastSpeakers(text, expected)).toEqual(expected);
  });
}); // prettier-ignore

describe('names between other words', () => {
  it.each([
    ['“We lost,” fumed Lunga Qwabe.', ['Lunga Qwabe']],
    ['Coach Lunga Qwabe left. “We lost,” the coach fumed.', ['Lunga Qwabe']],
    ['Local councillor Ghulam Murad Panhwar disputes the figure. “They lie,” says Panhwar.', ['Ghulam Murad Panhwar']],
    ['President of the Traders’ Chamber Reza Boodhoo called for “calm”.', ['Reza Boodhoo']],
    ['“He is rich,” wrote one user. “Give him a house!” wrote another, @selby_mom.', [null, '@selby_mom']],
    ['“He is rich,” said one trader, Bala Musa. “He was poor,” said another, Sule Garba.', ['Bala Musa', 'Sule Garba']],
    ['The Young Nurses Indaba, a trade union, said it was late. “We are tired,” the union said.', ['Young Nurses Indaba', 'Young Nurses Indaba']],
  ])('%s', (text, expected) => {
    expect(lastSpeakers(text, expected)).toEqual(expected);
  });
}); // prettier-ignore

describe('titles that stand for somebody', () => {
  it.each([
    ['The Mahaz chief, Maulana Abdul Ghani Zehri, met the press. The Maulana warned that “a third force” was waiting.', ['Abdul Ghani Zehri']],
    ['Pir Aslam Rashdi met the press. “I am a disciple,” the Pir said.', ['Aslam Rashdi']],
    ['Minister Ayesha Dasti met the press. Rana Latif replied. “These are stories,” said the former minister.', ['Rana Latif']],
    ['Coach Kwaku Tetteh left. Asked about his future, the gaffer said that it was for others to decide.', ['Kwaku Tetteh']],
    ['Delali Agbeko wrote: “No.” For the home side, captain Awudu Seidu was happy. “We won,” the centre-back told Star FM.', ['Awudu Seidu']],
    ['Village head Sabhuku Elias Moyo was angry. The sabhuku said the graves were open. “A goat!” he fumed.', ['Elias Moyo', 'Elias Moyo'].map((name) => `Sabhuku ${name}`)],
    ['Coach Greg Holt came. “The two overs won it,” Holt said. “We bowled well,” added the former New Zealand all-rounder.', ['Greg Holt', 'Greg Holt']],
    ['Sunrise Bank said it was late. Textile exporter and former RTMA chairman Gohar Rind blamed the tariffs. “It is late,” he said.', ['Gohar Rind', 'Gohar Rind']],
    ['Mabel Dube said it was late. Another villager, Ambuya Chenai Moyo, 81, wept. “My mother is there,” she said.', ['Ambuya Chenai Moyo']],
    ['Her sister Latoya Benn said it was late. A fellow vendor, who asked not to be named, said it was dark. “Three bulbs blow,” the woman said.', [null]],
    ['Substitute Prince Ofori made it two. Ofori said he was glad.', ['Ofori']],
    ['A goal from substitute Prince Ofori made it two. Ofori said he was glad.', ['Prince Ofori']],
    ['The deputy head, Sr Immaculate Nantongo, said the school was shut.', ['Immaculate Nantongo']],
    ['Justice Hadiza Bello held that the offence was bailable.', ['Hadiza Bello']],
    ['The Qaumi Ittehad ruled out talks, with its secretary general, Faisal Bugti, saying the “door was shut”.', ['Faisal Bugti']],
    ['A teacher from Badulla, who declined to be named, said she had come by bus. “I am paid little,” she said.', [null, 'A teacher']],
  ])('%s', (text, expected) => {
    expect(lastSpeakers(text, expected)).toEqual(expected);
  });
}); // prettier-ignore

describe('who is meant', () => {
  it.each([
    ['Dil Maya Gurung wakes up at dawn. “I hear the river,” says the 60-year-old of Melamchi.', ['Dil Maya Gurung']],
    ['Mr Yusuf Opio has a farm. Asked if he would sell it, he shook his head. “Never. Not me.”', ['Yusuf Opio']],
    ['Asked if the minister would resign, Grace Achan laughed. “Ask him.”', ['Grace Achan']],
    ['The plea was filed by S. Abdul Kadar, a retired clerk. The petitioner told the Bench that he was bitten. “I was bitten twice,” he said.', ['S. Abdul Kadar', 'S. Abdul Kadar']],
    ['A community leader, Chief Samuel Oloruntoba, was there. “Which rescue?” the septuagenarian fumed.', ['Samuel Oloruntoba']],
    ['Winston Mohammed met the press. Kelvin Sealy, reached by telephone, said: “No.”\n\nTold of this, Mohammed laughed. “We were there,” he said.', ['Winston Mohammed']],
    ['Ajman: A driver drove to a station because, he says, the money “had an owner”.', [null]],
    ['A driver who found Dh9,000 drove to a station because, he says, the money “had an owner”.', ['A driver']],
    ['Councillor Lindiwe Zulu met the press. Mayor Nomsa Dlamini’s office had no comment. In a message to councillors, however, she wrote: “Stay calm.”', ['Nomsa Dlamini']],
  ])('%s', (text, expected) => {
    expect(lastSpeakers(text, expected)).toEqual(expected);
  });
}); // prettier-ignore
