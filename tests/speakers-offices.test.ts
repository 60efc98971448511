import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** Speaker and title of the first quotation. */
const first = (text: string): readonly (string | null | undefined)[] => {
  const [row] = extractQuotations(text);
  return [row?.speaker, row?.speaker_title];
};

/** The speakers of all quotations, in order. */
const speakers = (text: string): (string | null)[] => extractQuotations(text).map(({ speaker }) => speaker);

describe('a long office in front of its holder', () => {
  it.each([
    ['The Acting Assistant Director, Army Public Relations, 63 Brigade, Captain Musa Bello, said the road was shut.', 'Musa Bello', 'Acting Assistant Director'],
    ['The Deputy Director, Air Force Public Information, 12 Wing, Squadron Leader Tunde Obi, said the raid was over.', 'Tunde Obi', 'Deputy Director'],
    ['The Area Controller, Customs Service, Zone 4, Comptroller Halima Sani, said the rice was seized.', 'Halima Sani', 'Area Controller'],
    ['The State Coordinator, Relief Agency, Dr. Ifeanyi Odu, said the tents were wet.', 'Ifeanyi Odu', 'State Coordinator'],
    ['The Officer-in-Charge of Rampura Police Station Abdul Karim said the men were held.', 'Abdul Karim', 'Officer-in-Charge of Rampura Police Station'],
    ['Officer-in-Charge of Sonapur Police Station Nazmul Alam said a case was filed.', 'Nazmul Alam', 'Officer-in-Charge of Sonapur Police Station'],
    ['Officer-in-charge of Belkuchi thana Shafiqul Mridha said the bus was gone.', 'Shafiqul Mridha', 'Officer-in-charge of Belkuchi thana'],
    ['The member representing Uvwie Constituency in the House of Assembly, Hon. Ejiro Ovie, said the bill was dead.', 'Ejiro Ovie', 'member'],
    ['The lawmaker representing Oke East Federal Constituency in the House of Representatives, Hon. Femi Dada, said the dam was weak.', 'Femi Dada', 'lawmaker'],
    ['The senator representing Benue Delta in the National Assembly, Senator Ada Okoh, said the farms were gone.', 'Ada Okoh', 'Senator'],
    ['Controller of Budget Grace Wanjiru said the counties were late.', 'Grace Wanjiru', 'Controller of Budget'],
    ['Registrar of Political Parties Joyce Atieno said the party was late.', 'Joyce Atieno', 'Registrar of Political Parties'],
    ['Commissioner of Insurance Peter Njoroge said the firm was closed.', 'Peter Njoroge', 'Commissioner of Insurance'],
    ['Comptroller and Auditor General Anil Rao said the books were thin.', 'Anil Rao', 'Comptroller and Auditor General'],
    ['Chairman and Managing Director Sunita Kamath said the mine was safe.', 'Sunita Kamath', 'Chairman and Managing Director'],
    ['Founder and Chief Executive Tom Hallam said the app was late.', 'Tom Hallam', 'Founder and Chief Executive'],
    ['Director General of Health Services Dr. Rezaul Haque said the fever was back.', 'Rezaul Haque', 'Director General of Health Services'],
    ['Director of Public Instruction Dr. Meena Pillai said the schools were shut.', 'Meena Pillai', 'Director of Public Instruction'],
    ['Inspector General of Prisons Col. Dilip Wagh said the cells were full.', 'Dilip Wagh', 'Inspector General of Prisons Col.'],
    ['Additional Deputy Commissioner (Revenue) Fahim Malik said the land was sold.', 'Fahim Malik', 'Additional Deputy Commissioner (Revenue)'],
    ['Joint Secretary (Power) Lata Deshmukh said the grid was weak.', 'Lata Deshmukh', 'Joint Secretary (Power)'],
    ['Assistant Superintendent of Police (Traffic) Ravi Nair said the lane was shut.', 'Ravi Nair', 'Assistant Superintendent of Police (Traffic)'],
    ['The chair of Save Our Lido, a campaign group, Bernice Ogden, said the pool was cold.', 'Bernice Ogden', 'chair'],
    ['The head of Clear Skies, a charity, Martin Crewe, said the air was bad.', 'Martin Crewe', 'head'],
    ['The founder of Open Gates, a housing charity, Priya Nandan, said the hostel was full.', 'Priya Nandan', 'founder'],
    ['The Chief Medical Director of Oke Teaching Hospital, Prof. Sade Bello, said the ward was shut.', 'Sade Bello', 'Chief Medical Director'],
  ])('%s', (text, speaker, title) => {
    expect(first(text)).toEqual([speaker, title]);
  });
}); // prettier-ignore

describe('what stands behind a name', () => {
  it.each([
    ['Ravi Menon, IAS, however, said the file was lost.', ['Ravi Menon']],
    ['Latha Iyer, IPS, said the case was closed.', ['Latha Iyer']],
    ['Kofi Darko, FCA, also said the sum was wrong.', ['Kofi Darko']],
    ['Asha Patel, MBE, said the hall was cold.', ['Asha Patel']],
    ['Gordon Blake, KC, said the writ was late.', ['Gordon Blake']],
    ['Chief Wole Ajayi, SAN, said the ruling was odd.', ['Wole Ajayi']],
    ['Dr. Helen Marsh, MD, PhD, said the drug was safe.', ['Helen Marsh']],
    ['Carlos Reyes, RN, MSN, said the ward was full.', ['Carlos Reyes']],
    ['Susan Blythe, PhD, said the lake was warm.', ['Susan Blythe']],
    ['Anand Singh (PPP), said the budget was thin.', ['Anand Singh']],
    ['Mary Ouko (ODM) said the vote was bought.', ['Mary Ouko']],
    ['Peter Dawes (Lab, Oldham) said the bill was late.', ['Peter Dawes']],
    ['Ngozi Eze, president, Traders Association of Aba, said the market was shut.', ['Ngozi Eze']],
    ['Bala Usman, chairman, Farmers Council of Kebbi, said the rain was late.', ['Bala Usman']],
    ['Meera Joshi, director, Centre for Rivers, said the dam was old.', ['Meera Joshi']],
    ['Sunil Perera, Secretary, Bus Owners Union, said fares would rise.', ['Sunil Perera']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('titles and short names', () => {
  it.each([
    ['Contractor Kamal Hossain said the bridge was late.', 'Kamal Hossain', 'Contractor'],
    ['Headmaster Biplab Ghosh said the roof was gone.', 'Biplab Ghosh', 'Headmaster'],
    ['Upazila chairman Jahangir Alam said the dyke was weak.', 'Jahangir Alam', 'Upazila chairman'],
    ['Principal Farzana Akter said the exam was off.', 'Farzana Akter', 'Principal'],
    ['Minister of Water and Sanitation Senzo Mabaso said the dam was low.', 'Senzo Mabaso', 'Minister of Water and Sanitation'],
    ['Minister of Trade and Industry Kwame Boadu said the tax was fair.', 'Kwame Boadu', 'Minister of Trade and Industry'],
    ['Secretary of Housing and Urban Development Paula Reyes said the rents were high.', 'Paula Reyes', 'Secretary of Housing and Urban Development'],
    ['Minister of Arts and Culture Lindiwe Khoza said the hall was shut.', 'Lindiwe Khoza', 'Minister of Arts and Culture'],
  ])('%s', (text, speaker, title) => {
    expect(first(text)).toEqual([speaker, title]);
  });

  it.each([
    ['Justice R. Sundaram Iyer heard the plea. “It is late,” Justice Sundaram said.', ['R. Sundaram Iyer']],
    ['Mr Justice K. Sundaram said the plea was late. “It is,” Justice Sundaram added.', ['K. Sundaram', 'K. Sundaram']],
    ['Justice B. Venkat Reddy heard the plea. “The state slept,” Justice Venkat said.', ['B. Venkat Reddy']],
    ['Mr. Justice T. Gopalan Kurup sat on Monday. Justice Gopalan said it was late.', ['T. Gopalan Kurup']],
    ['Rafiqul Islam runs a shop. “I lost all,” Rafiqul said.', ['Rafiqul Islam']],
    ['Shyamal Barua, a farmer, lost a cow. Shyamal said the rain was late.', ['Shyamal Barua']],
    ['Nasrin Sultana sells fish. Her brother Monir Sultana drives. “Fish is dear,” Nasrin said.', ['Nasrin Sultana']],
    ['Jasim Uddin and Jasim Mia met. “It is late,” Jasim said.', ['Jasim']],
    ['A Division Bench of Justices A. Rao and B. Sen said the plea was late.', ['Division Bench']],
    ['A bench of Justices P. Menon and Q. Roy said the state had slept.', ['bench']],
    ['A two-judge bench of Justices Lal and Mathur observed that the law was old.', ['two-judge bench']],
    ['The Division Bench comprising Justice A. Rao and Justice B. Sen said the plea was late.', ['Division Bench']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('is an organization where a bench speaks', () => {
    const [row] = extractQuotations('A Division Bench of Justices A. Rao and B. Sen said the plea was late.');
    expect(row?.speaker_kind).toBe('organization');
  });
}); // prettier-ignore

describe('somebody said to be called so', () => {
  it.each([
    ['A trader who simply identified himself as Musa said the market was shut.', ['Musa']],
    ['A driver, who identified himself simply as Chidi, said the road was bad. “It is,” he said.', ['Chidi', 'Chidi']],
    ['A nurse who gave her name only as Agnes said the ward was full.', ['Agnes']],
    ['A woman, who gave her name as Bisi Ojo, said the water was brown.', ['Bisi Ojo']],
    ['A resident, identified only as Karim, said the gates were shut.', ['Karim']],
    ['One of the victims, identified simply as Mrs Ade, said the men were masked.', ['Ade']],
    ['“They took the goats,” said a herder who identified himself as Sani.', ['Sani']],
    ['A student, who asked to be identified only as Tola, said the hostel was hot.', ['Tola', 'Tola']],
    ['Another trader who wished to be called only Rekha said that sales were slow.', ['Rekha']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('the speaker of a sentence of the press', () => {
  it.each([
    ['The Commander, 14 Field Regiment, Lt. Col. Bayo Tijani, said the camp was quiet.', ['Bayo Tijani']],
    ['The Assistant Director, Army Public Relations, 8 Division, Lt. Col. Audu Bako, in a statement, said the raid was over.', ['Audu Bako']],
    ['The Permanent Secretary, Ministry of Works, Engr. Sola Ige, said the bridge was old.', ['Sola Ige']],
    ['The Executive Secretary, Niger Basin Authority, Dr. Amina Kolo, told reporters that the dam was full.', ['Amina Kolo']],
    ['The Commissioner for Information, Culture and Tourism, Mr. Dipo Alade, said the festival was off.', ['Dipo Alade']],
    ['The Public Relations Officer of the command, DSP Grace Idoko, said a suspect was held.', ['Grace Idoko']],
    ['Officer-in-Charge (OC) of Madhupur Police Station Rezaul Mia said two were arrested.', ['Rezaul Mia']],
    ['The officer-in-charge of Kalapara Police Station, Mofizul Haque, said a case was filed.', ['Mofizul Haque']],
    ['Officer in charge (OC) of Sadar police station Md Alamgir said the body was found.', ['Md Alamgir']],
    ['The member representing Ikwerre/Emohua Federal Constituency, Hon. Boma Peters, said the road was dead.', ['Boma Peters']],
    ['The member of the House of Assembly representing Ughelli North, Hon. Efe Okoro, said it was late.', ['Efe Okoro']],
    ['Auditor General Nancy Gitau said the sum was lost.', ['Nancy Gitau']],
    ['Registrar of Persons Daniel Kiptoo said the cards were late.', ['Daniel Kiptoo']],
    ['Director of Public Prosecutions Noor Adan said the file was closed.', ['Noor Adan']],
    ['Comptroller and Auditor General of India Mohan Pai said the audit was late.', ['Mohan Pai']],
    ['The comptroller and auditor general, Sheila Weir, said the audit was late.', ['Sheila Weir']],
    ['President and Chief Executive Officer Laura Brandt said the plant was safe.', ['Laura Brandt']],
    ['Managing director and chief executive officer Arun Bhat said the bank was sound.', ['Arun Bhat']],
    ['Vice President and General Manager Dev Arora said sales were slow.', ['Dev Arora']],
    ['Deputy Director of Health Services Dr Manzoor Lone said the fever was back.', ['Manzoor Lone']],
    ['Director General of Ports Kwesi Amoah said the crane was late.', ['Kwesi Amoah']],
    ['Assistant Commissioner (Land) Sumaiya Akter said the field was sold.', ['Sumaiya Akter']],
    ['Additional District Magistrate (Law and Order) Vinod Rana said the march was banned.', ['Vinod Rana']],
    ['Superintendent of Police (Rural) K. Murali said the road was shut.', ['K. Murali']],
    ['DCP (Traffic) Seema Joshi said the lane was shut.', ['Seema Joshi']],
    ['The chair of Friends of the Mill, a residents’ group, Colin Tate, said the roof was gone.', ['Colin Tate']],
    ['The director of Rivers for All, an environmental charity, Hannah Lowe, said the water was foul.', ['Hannah Lowe']],
    ['The leader of Harwick Borough Council, Councillor Ruth Pym, said the library would shut.', ['Ruth Pym']],
    ['The Conservative MP for Harwick East, Giles Trent, said the bill was thin.', ['Giles Trent']],
    ['The chief executive of Harwick NHS Trust, Dr Moira Fell, said the ward was full.', ['Moira Fell']],
    ['The state’s Commissioner of Police, Mr. Emeka Nnadi, said the men fled.', ['Emeka Nnadi']],
    ['National President of the Nurses Union, Comrade Titi Lawal, said the strike was on.', ['Titi Lawal']],
    ['The Chairman of the Senate Committee on Works, Senator Umar Dikko, said the road was bad.', ['Umar Dikko']],
    ['General Secretary of the Transport Workers Federation Shahid Baig said buses would stop.', ['Shahid Baig']],
    ['Upazila Nirbahi Officer (UNO) Tanvir Alam said the ferry was shut.', ['Tanvir Alam']],
    ['Union Parishad Chairman Motaleb Sheikh said the dyke broke.', ['Motaleb Sheikh']],
    ['Selby City Council Member Janet Ruiz said the tax was high.', ['Janet Ruiz']],
    ['Lagos State Commissioner for Health Prof. Kemi Ojo said the vaccine was safe.', ['Kemi Ojo']],
    ['Speaking at the event, the Deputy Governor, Chief Bode Alao, said the farm was big.', ['Bode Alao']],
    ['Sanjay Gokhale, IPS, told reporters that the gang was gone.', ['Sanjay Gokhale']],
    ['Prof. Ade Bright, FNSE, argued that the bridge was weak.', ['Ade Bright']],
    ['Helen Crane OBE said the school was shut.', ['Helen Crane']],
    ['Dame Joan Fisk, DBE, however, said it was late.', ['Joan Fisk']],
    ['“The law is clear,” said Tunji Alabi, SAN.', ['Tunji Alabi']],
    ['Lila Grant, M.D., said the drug was safe.', ['Lila Grant']],
    ['Sir Ken Moss, KC, MP, said the bill was thin.', ['Ken Moss']],
    ['Imran Siddiqui (PTI), however, said the vote was bought.', ['Imran Siddiqui']],
    ['Kwame Asante (NDC-Tema) said the levy was harsh.', ['Kwame Asante']],
    ['Uche Nwosu, National Chairman, Civic League, said the poll was fair.', ['Uche Nwosu']],
    ['Rita Daniels, secretary general, Film Makers Guild of Onitsha, said the hall was shut.', ['Rita Daniels']],
    ['Femi Bright, MD/CEO, Delta Foods Ltd, said prices would rise.', ['Femi Bright']],
    ['Nina Petrov, vice president, Harwick Teachers Association, said classes would stop.', ['Nina Petrov']],
    ['Arif Mahmud, general manager (operations), Padma Rail, said the train was late.', ['Arif Mahmud']],
    ['Sulaiman Dauda, a trader, said the market was slow.', ['Sulaiman Dauda']],
    ['Fisherman Abdul Gofur said the river was empty.', ['Abdul Gofur']],
    ['Rickshaw puller Nur Alam said fares were low.', ['Nur Alam']],
    ['Farmer Joynal Abedin said the rice was gone.', ['Joynal Abedin']],
    ['Stallholder Mavis Turner said trade was slow.', ['Mavis Turner']],
    ['Housewife Salma Begum said gas was dear.', ['Salma Begum']],
    ['Day labourer Kashem Ali said work was scarce.', ['Kashem Ali']],
    ['Minister of Lands and Natural Resources Kofi Baah said the mine was shut.', ['Kofi Baah']],
    ['Minister of Roads and Highways Yaw Darko said the bridge was late.', ['Yaw Darko']],
    ['Minister of Health and Family Welfare Zahida Noor said the ward was full.', ['Zahida Noor']],
    ['Minister for Sports, Arts and Culture Themba Khoza said the hall was shut.', ['Themba Khoza']],
    ['Deputy Minister of Trade, Industry and Competition Naledi Moloi said it was late.', ['Naledi Moloi']],
    ['Water and Sanitation Minister Senzo Dube said the dam was low.', ['Senzo Dube']],
    ['A Division Bench comprising Chief Justice A. Kelkar and Justice B. Tandon said the plea was late.', ['Division Bench']],
    ['The bench of Justices Rao and Pillai told the state that it was late.', ['bench']],
    ['A three-judge bench headed by Justice M. Kapoor said the law was old.', ['three-judge bench']],
    ['A man identified simply as Lawal said the gate was shut.', ['Lawal']],
    ['A passenger, who gave her name only as Shilpi, said the seats were torn.', ['Shilpi']],
    ['A student identified only as Bongani told the paper that the hall was cold.', ['Bongani']],
    ['The owner, identified only by his first name, Farid, said the shop was looted.', ['Farid']],
    ['A protester who would give only his first name, Milan, said the police were rough.', ['Milan']],
    ['Robert Ames, Ph.D., said the lake was warm.', ['Robert Ames']],
    ['The court’s division bench of Justice T. Raja and Justice S. Selvam said the plea was late.', ['court’s division bench']],
    ['Mizanur Rahman, 40, drives a van. Mizanur said the fuel was dear.', ['Mizanur Rahman']],
    ['Tahmina Khatun lost her home. “The river took it,” Tahmina said. Her neighbour Sokhina Bibi agreed. “It is gone,” Sokhina said.', ['Tahmina Khatun', 'Sokhina Bibi']],
    ['Harbinder Gill owns the shop. His brother Harbinder Singh works there. “It is late,” Harbinder said.', ['Harbinder']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore
