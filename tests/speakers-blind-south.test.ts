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

describe('who is meant', () => {
  it.each([
    ['Dil Maya Gurung wakes up at dawn. “I hear the river,” says the 60-year-old of Melamchi.', ['Dil Maya Gurung']],
    ['Mr Yusuf Opio has a farm. Asked if he would sell it, he shook his head. “Never. Not me.”', ['Yusuf Opio']],
    ['Asked if the minister would resign, Grace Achan laughed. “Ask him.”', ['Grace Achan']],
    ['Councillor Lindiwe Zulu met the press. Mayor Nomsa Dlamini’s office had no comment. In a message to councillors, however, she wrote: “Stay calm.”', ['Nomsa Dlamini']],
  ])('%s', (text, expected) => {
    expect(lastSpeakers(text, expected)).toEqual(expected);
  });
}); // prettier-ignore
