import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speaker of the last quotation. */
const lastSpeaker = (text: string): string | null | undefined => extractQuotations(text).at(-1)?.speaker;

describe('a clause with “who” behind the subject', () => {
  it.each([
    ['Ukpe, who visited the site alongside the Commissioner for Works, Dr Ita Bassey, promised that the road would be ready.', 'Ukpe'],
    ['Farida Khan, who travelled with the Home Secretary, Sir Peter Lane, to the border, warned that the fence was useless.', 'Farida Khan'],
    ['Mrs Adjei, who was accompanied by the Regional Director, Mr Kofi Boateng, said the school would get a roof.', 'Adjei'],
    ['Governor Bala Sule, who spoke through his deputy, Alhaji Umar Dikko, urged residents to stay calm.', 'Bala Sule'],
    ['Nadia Afzal, who was flanked by the treasurer, Saleem Butt, and the secretary, Hina Gul, alleged that votes were bought.', 'Nadia Afzal'],
    ['Femi Alade, whose lawyer, Bisi Cole, was in court, said he was innocent.', 'Femi Alade'],
    ['Zainab Bukar, whose father, Alhaji Umar Bukar, founded the school, said it would close.', 'Zainab Bukar'],
    ['Ravi Menon, whom the opposition leader, Dev Pillai, had accused of theft, denied that he had taken money.', 'Ravi Menon'],
    ['The union, which had written to the Minister for Trade, Akua Donkor, said it would strike.', 'union'],
    ['“The dam will hold,” said Suresh Rao, who met Chief Minister Anil Das on Monday.', 'Suresh Rao'],
    ['“We lost,” said Rao, the club’s secretary, who met Anil Das on Monday.', 'Rao'],
    ['The nurse, who met the mayor, Bo Li, said the ward was full.', null],
    ['Kofi Boateng, who resigned, said the Minister for Trade, Akua Donkor, was wrong.', 'Kofi Boateng'],
    ['Kofi Boateng resigned, and the Minister for Trade, Akua Donkor, said she was sorry.', 'Akua Donkor'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a clause without a subject in front of the sentence', () => {
  it.each([
    ['Observing that “a lamp is no lighthouse”, the High Court left.', 'High Court'],
    ['While admitting that “errors were made”, Grace Ruiz, the mayor, left.', 'Grace Ruiz'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text)[0]?.speaker).toBe(expected);
  });
}); // prettier-ignore

describe('“who” behind what describes a person', () => {
  it.each([
    ['The petition was filed by Anil Rao, a teacher, who contended that the rule was void.', 'Anil Rao'],
    ['The suit was brought by Grace Mwikali, a nurse at the county hospital, who argued that the levy was illegal.', 'Grace Mwikali'],
    ['Police arrested Joseph Tembo, 34, a driver, who claimed that he had been asleep.', 'Joseph Tembo'],
    ['The bill was opposed by Senator Ahmed Wase, a member of the opposition, who warned that it would fail.', 'Ahmed Wase'],
    ['He was followed by Kwame Asante, a farmer from Tamale, who said that the rains had failed.', 'Kwame Asante'],
    ['The house belongs to Sultana Begum, a widow, who says she will not sell it.', 'Sultana Begum'],
    ['The appeal was brought by Salma Jatoi, a schoolteacher, who submitted that the order was unlawful.', 'Salma Jatoi'],
    ['They met Saira Bano, mother of the victim, who claimed that nobody had called her.', 'Saira Bano'],
    ['Musa Bello, a trader at the market, who lost his shop, said the fire began at night.', 'Musa Bello'],
    ['Rao met Anil Das, the chief minister, who said the dam would hold.', 'Anil Das'],
    ['The letter was signed by a clerk, Ben Okoye, who said the road was shut.', 'Ben Okoye'],
    ['Ukpe visited the site with the Commissioner for Works, Dr Ita Bassey, who promised that the road would be ready.', 'Ita Bassey'],
    ['Ana Ruiz, a teacher, met a driver, who said the road was shut.', null],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a person called by an office or by work', () => {
  it.each([
    ['Abdul Karim, chairman of the union, met Police Superintendent Ravi Nath. The chairman said the road was shut.', 'Abdul Karim'],
    ['Activist Lata Nair filed the case against Gopal Shah. “The river is dead,” the activist added.', 'Lata Nair'],
    ['Cleric Maulana Yusuf Haqqani met Interior Minister Zafar Ali. The cleric said the talks had failed.', 'Yusuf Haqqani'],
    ['The cleric, Maulana Yusuf Haqqani, met Interior Minister Zafar Ali. “They failed,” the cleric said.', 'Yusuf Haqqani'],
    ['Bishop Paul Okonkwo met Governor Dele Ojo. The cleric said the land was dry.', 'Paul Okonkwo'],
    ['Pastor Sam Oduya met Governor Dele Ojo. The clergyman said the land was dry.', 'Sam Oduya'],
    ['Officer-in-charge (OC) Kamal Hossain of Sadar Police Station held the man. Rahim Uddin, his father, wept. The OC said a case was filed.', 'Kamal Hossain'],
    ['Kamal Hossain, officer-in-charge (OC) of Sadar Police Station, held the man. His father, Rahim Uddin, wept. “A case was filed,” the OC said.', 'Kamal Hossain'],
    ['OC Kamal Hossain spoke to the family of Rahim Uddin. The OC said a case was filed.', 'Kamal Hossain'],
    ['Senator Ngozi Eze met Chief Dapo Ilori on Friday. The lawmaker said the bill was dead.', 'Ngozi Eze'],
    ['Representative Musa Dogo met the union’s chairman, Bala Ige. The lawmaker said the bill was dead.', 'Musa Dogo'],
    ['Prof. Tola Adeyemi addressed the hall. The registrar, Bola Ige, was there. The don said the strike was wrong.', 'Tola Adeyemi'],
    ['The Emir of Kazaure-Oke, Alhaji Sani Bako, met Governor Dele Ojo. The monarch said the land was dry.', 'Sani Bako'],
    ['Deputy Governor Bisi Cole met the Emir of Kazaure, Alhaji Sani Bako. The emir said the land was dry.', 'Sani Bako'],
    ['Oba Kehinde Adebanjo met Governor Dele Ojo. The monarch said the land was dry.', 'Kehinde Adebanjo'],
    ['Oba Kehinde Adebanjo met Gov. Dele Ojo. The governor said the land was dry.', 'Dele Ojo'],
    ['Trader Bose Ade lost her shop to a fire set by Musa Bello. “I have nothing,” the trader said.', 'Bose Ade'],
    ['Joseph Tembo, 34, a driver, met Grace Mwikali, a nurse. The driver said he had stopped.', 'Joseph Tembo'],
    ['Advocate Neha Kapoor met Justice Arun Bose. The lawyer said the letter was forged.', 'Neha Kapoor'],
    ['Inspector Zahid Gul arrested Bilal Anwar. The police officer said the man had run.', 'Zahid Gul'],
    ['Health Minister Zehra Lakhani opened the ward with Finance Minister Tariq Hanjra. The health minister said it would help.', 'Zehra Lakhani'],
    ['Labour MP Fiona Garside met Conservative MP Dev Bhogal. “It is late,” the Labour MP said.', 'Fiona Garside'],
    ['BJP leader Devraj Mhatre met EFF leader Sizwe Makgoba. The BJP said it would win.', 'BJP'],
    ['Environmentalist Jayanthi Perera took the company to court. Its director, Nimal Silva, stayed away. “We will win,” the environmentalist said.', 'Jayanthi Perera'],
    ['The Alake of Egun, Oba Lanre Sowande, received the Deputy Governor, Mrs Tosin Ade. The monarch said the roads were better.', 'Lanre Sowande'],
    ['Fisherman Kojo Annan lost two boats to the storm, assemblyman Yaw Darko said. The fisherman said nobody had called him.', 'Kojo Annan'],
    ['Senator Ngozi Eze met Senator Bala Ige. The chairman said the bill was dead.', null],
    ['Ana Ruiz met Ben Okoye. The monarch said the land was dry.', null],
    ['Trader Bose Ade met trader Musa Bello. Councillor Tom Hall left. The lawyer said the fire began at night.', null],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('family', () => {
  it.each([
    ['Grace Mwikali sells tea. Her late husband used to say tea was money. She said he was right.', 'Grace Mwikali'],
    ['Farida Anwar sat in the yard. Her late husband would say that the yard was a court. She added that it was empty now.', 'Farida Anwar'],
    ['Ifeoma Ezeokoli buried two sons. Her late father often said that grief is a river. “I believe him,” she said.', 'Ifeoma Ezeokoli'],
    ['Housewife Parveen Akhtar wept. Her late son used to say that the river would take them. She said the house was gone.', 'Parveen Akhtar'],
    ['Bilal Anwar sells tea. His late mother used to say tea was money. He said she was right.', 'Bilal Anwar'],
    ['The woman said the road was shut. She added that the bus was late.', 'The woman'],
    ['Peter Lane and his wife, Susan Lane, own the farm. “It is cold,” said Mr Lane. “It is bitter,” Mrs Lane said.', 'Susan Lane'],
    ['Arun Bose met Rina Bose at the club. “It is late,” Ms Bose said.', 'Rina Bose'],
    ['Arun Bose met Rina Bose at the club. “It is late,” Mr Bose said.', 'Arun Bose'],
    ['Kwame Asante and Akosua Asante sued the firm. “We were robbed,” Akosua said.', 'Akosua Asante'],
    ['Zubair Lodhi said the road was shut. His cousin, Kashif Lodhi, said it was open. “I drove on it,” Zubair added.', 'Zubair Lodhi'],
    ['Lagos United beat Harwick United. “We ran,” Lagos said.', 'Lagos'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('documents', () => {
  it.each([
    ['A report by the Centre for Rural Studies titled “Dry Wells” said the wells were failing. It also noted that prices had doubled.', 'A report by the Centre for Rural Studies'],
    ['A survey conducted by the Harwick Institute said that one house in four was damp. It also noted that rents had doubled.', 'A survey conducted by the Harwick Institute'],
    ['A letter from the National Union of Tailors to Labour Minister Musa Bello said the law was old. It also warned that shops would close.', 'A letter from the National Union of Tailors'],
    ['According to a report by the Centre for Rural Studies, the wells were failing. It also noted that prices had doubled.', 'Centre for Rural Studies'],
    ['In a report titled “Dry Wells”, the Centre for Rural Studies said the wells were failing. It added that prices had doubled.', 'Centre for Rural Studies'],
    ['The Global Index of Rivers 2024 report, released in Geneva, said that fish were dying. It also noted that nets were empty.', 'Global Index of Rivers 2024 report'],
    ['The study, published in the journal Soil and Rain, found that fields were bare. It also noted that rain came late.', 'The study'],
    ['The report was released by Dr Ravi Nath on Monday. “It is grave,” he said. The document also says that prices had doubled.', 'The document'],
    ['The petition, filed by Advocate Neha Kapoor, states that the rule was void.', 'The petition'],
    ['The petition, filed by Advocate Neha Kapoor, states that the rule was void. It further says that the minister, Anil Das, was told.', 'The petition'],
    ['A communiqué issued by the Forum of Elders and signed by Alhaji Sani Bako said the road was shut.', 'A communiqué issued by the Forum of Elders'],
    ['“No worker shall be dismissed,” reads the document, signed by secretary Bola Ige.', 'the document'],
    ['“No worker shall be dismissed,” read the letter signed by Bola Ige.', 'the letter'],
    ['The club was founded by Musa Bello. It said that the road was shut.', 'club'],
    ['The road was built by Musa Bello. It said that the mile was long.', null],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

it('a verb behind “but” has the subject of the one before it', () => {
  const text = 'Leader of the Opposition Grace Ruiz pledged support but questioned why only two had lamps.';
  expect(extractQuotations(text).map(({ speaker }) => speaker)).toEqual(['Grace Ruiz', 'Grace Ruiz']);
});
