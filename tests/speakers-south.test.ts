import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** Speaker and title of the first quotation. */
const first = (text: string): readonly (string | null | undefined)[] => {
  const [row] = extractQuotations(text);
  return [row?.speaker, row?.speaker_title];
};

/** The speakers of all quotations, in order. */
const speakers = (text: string): (string | null)[] => extractQuotations(text).map(({ speaker }) => speaker);

describe('offices of the police', () => {
  it.each([
    ['SI Mokbul Sarder said the van was found.', ['Mokbul Sarder']],
    ['SI Mokbul Sarder of the highway police said the van was found. “It was empty,” the SI said.', ['Mokbul Sarder', 'Mokbul Sarder']],
    ['SHO Balbir Dhanoa said the men fled.', ['Balbir Dhanoa']],
    ['Officer-in-Charge Delwar Miah of Jagannathpur Police Station said a case was filed.', ['Delwar Miah']],
    ['Officer-in-Charge Delwar Miah said a case was filed. “Two men were held,” the OC said.', ['Delwar Miah', 'Delwar Miah']],
    ['The Regional Police Officer (RPO), Zubair Marwat, said the road was clear. “Nobody was hurt,” the RPO said.', ['Zubair Marwat', 'Zubair Marwat']],
    ['The Station House Officer (SHO), Imtiaz Bajwa, however, denied the charge. The SHO said the men were freed.', ['Imtiaz Bajwa']],
  ])('%s', (text, expected) => {
    expect(speakers(text).slice(-expected.length)).toEqual(expected);
  });
}); // prettier-ignore

describe('titles in front of a name', () => {
  it.each([
    ['The Managing Director of Kudi Farms Limited, Chief (Dr) Obinna Ezeji, said prices would rise.', 'Obinna Ezeji', 'Managing Director'],
    ['The party’s information secretary, Mufti Saifur Kakar, said the talks were over.', 'Saifur Kakar', 'information secretary'],
    ['The chairman of the Union of Cattle Dealers, Birnin branch, Alhaji Danjuma Riba, said the market was shut.', 'Danjuma Riba', 'chairman'],
    ['The Director General of the Rivers Flood Agency (RFA), Hon. Tamuno Briggs, said the camp was full.', 'Tamuno Briggs', 'Director General'],
    ['The City Traffic Officer (CTO), Yasir Gondal, said the drain was dry.', 'Yasir Gondal', 'City Traffic Officer'],
    ['UN envoy for Somalia Henrik Dahlgren said the talks were over.', 'Henrik Dahlgren', 'envoy for Somalia'],
    ['Counsel for the HFA Anil Kurup said the plea was late.', 'Anil Kurup', 'Counsel for the HFA'],
    ['The Commissioner of Police, CP Musa Idoko, said the men were held.', 'Musa Idoko', 'Commissioner'],
    ['EU ambassador to Kenya Paula Lindqvist said the vote was fair.', 'Paula Lindqvist', 'ambassador to Kenya'],
    ['The Obi of Isele, HRH Chief Ikenna Oduah, said the river was low.', 'Ikenna Oduah', 'HRH Chief'],
    ['The president of the Drivers’ Union, Suresh Kallayi, said fares would rise.', 'Suresh Kallayi', 'president'],
    ['The chairman of the Association of Jute Sellers, Bala Musa, said the price was low.', 'Bala Musa', 'chairman'],
    ['Physiotherapist Alan Birch said the knee was sore.', 'Alan Birch', 'Physiotherapist'],
    ['The president of the All India Lorry Council, Ravi Pillai, said fares would rise.', 'Ravi Pillai', 'president'],
    ['Suresh Kallayi, president of the Lorry Drivers’ Union, said fares would rise.', 'Suresh Kallayi', 'president'],
    ['Mzee Wafula Barasa, 80, said the maize was dry.', 'Wafula Barasa', null],
  ])('%s', (text, speaker, title) => {
    expect(first(text)).toEqual([speaker, title]);
  });
}); // prettier-ignore

describe('names in part', () => {
  it.each([
    ['Abdul Mannan Sikdar lost a boat. “The river took it,” Mannan said.', ['Abdul Mannan Sikdar']],
    ['Md Habibur Rahman Khan lost a boat. “The road is bad,” Habibur said.', ['Md Habibur Rahman Khan']],
    ['HRH Chief Tamuno Boma met the press. The monarch said the farms were gone.', ['Tamuno Boma']],
    ['Counsel for the traders, Anil Kurup, submitted that the shops were old. The senior counsel argued that the order was void.', ['Anil Kurup', 'Anil Kurup']],
    ['The head of the Lake Rescue Agency (LRA), Dr. Simon Otieno, opened a camp. The LRA boss said the boats were late.', ['Simon Otieno']],
    ['A bench of Justice Meera Sathe and Justice Bo Rao heard the plea. “It is late,” Justice Sathe said.', ['Meera Sathe']],
    ['The HFA chief said the pitch was wet.', [null]],
    ['The army chief, Rao Anwar, met the press. The army chief also said the border was quiet.', ['Rao Anwar']],
    ['Alliance chief Rao Anwar said the vote was late. The Alliance chief also said the lists were old.', ['Rao Anwar', 'Rao Anwar']],
    ['The wife of the trader, Olori Bisi Alade, said the shop was gone.', ['Bisi Alade']],
    ['Sub-Inspector Litan Paul of Bhola Police Station said a case was filed. The SI said two men were held.', ['Litan Paul', 'Litan Paul']],
    ['Assistant Superintendent of Police (Bhola Circle) Ratan Sen said a case was filed. The ASP said two men were held.', ['Ratan Sen', 'Ratan Sen']],
    ['Janta lawmaker Savita Koli said the bill was late. The MLA said the canal was dry.', ['Savita Koli', 'Savita Koli']],
    ['Her aunt Shirin Ara Khanam lost a boat. Shirin Ara said the river was high.', ['Shirin Ara Khanam']],
    ['Counsel to the traders, Mr. Oghale Udi, SAN, told the court that the shops were old. According to the senior advocate, the order was void.', ['Oghale Udi', 'Oghale Udi']],
    ['A farmers’ leader, Comrade Tunde Alaba, who is the President of the Cocoa Growers’ Union, CGU, said prices were low.', ['Tunde Alaba']],
    ['The Selby and District Cricket Association said the pitch was wet.', ['Selby and District Cricket Association']],
    ['The Sindhu Kisan Ittehad said the canal was dry. It said the fields were lost.', ['Sindhu Kisan Ittehad', 'Sindhu Kisan Ittehad']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('pronouns behind a sentence about somebody else', () => {
  it.each([
    ['Party leader Rajan Thampi said the deal was bad. The Minister, Gopal Kaimal, was absent. The Minister was hiding, he said.', ['Rajan Thampi', 'Rajan Thampi']],
    ['“They barred the door,” said Karim Molla. Contacted, mill owner Tofazzal Mridha denied it. “The door was open,” he claimed.', ['Karim Molla', 'Tofazzal Mridha']],
    ['“We wrote to them,” Yusuf Bala said. The Executive Secretary of the Grain Board (GB), Hon. Kolo Maina, put the loss at 90 tonnes. He said the stores were full.', ['Yusuf Bala', 'Kolo Maina']],
  ])('%s', (text, expected) => {
    const found = speakers(text);
    expect([found[0], ...(expected.length > 1 ? [found.at(-1)] : [])]).toEqual(expected);
  });
}); // prettier-ignore

describe('bodies and those who speak for them', () => {
  it.each([
    ['The Coastal Overseas Workers’ Welfare Forum said the fees were high.', ['Coastal Overseas Workers’ Welfare Forum']],
    ['The Coastal Inland Ferry Board said the fees were high.', ['Coastal Inland Ferry Board']],
    ['Karim Sarder of the harbour police said the van was found. Sarder said it was empty.', ['Karim Sarder', 'Karim Sarder']],
    ['A medical source and activists told AFN on Sunday that the camp was full.', ['medical source and activists']],
    ['A senior officer of the Excise and Taxation Bureau said the tax was late.', [null]],
    ['The chairman of the Association of Jute Sellers said the price was low.', [null]],
    ['The president of the Drivers’ Union said the price was low.', [null]],
    ['The captain of the ferry Ana Okoye said it was late.', ['Ana Okoye']],
    ['The chairman of the Jute Sellers Association, Bala Musa, said it was late. The association said the price was low.', ['Bala Musa', 'Jute Sellers Association']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('who is quoted by somebody', () => {
  it.each([
    ['The spokesman, Sani Abba, quoted the governor as saying that the school would open.', 'that the school would open'],
    ['The paper quoted Ana Okoye as saying that the dam was weak.', 'that the dam was weak'],
    ['The ferry sank within minutes, Ana Okoye told The Daily Lamp.', 'The ferry sank within minutes'],
    ['The ferry sank within minutes, Ana Okoye told reporters on Sunday.', 'The ferry sank within minutes'],
    ['The judge, Ana Okoye, ruled that the vote was void.', 'that the vote was void'],
    ['Ana Okoye wanted to know why the clerk had not been asked.', 'why the clerk had not been asked'],
  ])('%s', (text, quote) => {
    expect(extractQuotations(text).map((row) => row.quote)).toEqual([quote]);
  });
}); // prettier-ignore
