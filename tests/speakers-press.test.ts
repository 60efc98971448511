import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speakers of all quotations, in order. */
const speakers = (text: string): (string | null)[] => extractQuotations(text).map(({ speaker }) => speaker);

describe('an office in front of its holder', () => {
  it.each([
    ['The Police Public Relations Officer in the state, SP Chidi Nwabuzor, said operatives were out. “We will get them,” he said.', ['Chidi Nwabuzor', 'Chidi Nwabuzor']],
    ['The Public Relations Officer of the GHA, Madam Faustina Tetteh, said the road was shut.', ['Faustina Tetteh']],
    ['The National Publicity Secretary of the APDC, Barrister Ifeoma Ezeokoli, dismissed the report.', ['Ifeoma Ezeokoli']],
    ['The Vice-Chancellor of the University of Oke, Prof. Tola Adeyemi, said the hall was shut.', ['Tola Adeyemi']],
    ['The chairman of Sharks United, Sir Victor Ikpeba-Duke, said the club had written.', ['Victor Ikpeba-Duke']],
    ['The secretary of the Traders’ Union, Ada Okafor, said prices would fall.', ['Ada Okafor']],
    ['The Olu of Ilaro-Oke, Oba Kehinde Adebanjo, said: “My subjects want water.”', ['Kehinde Adebanjo']],
    ['A chieftain of the party in Rivers State, Chief Dumo Wike-Amadi, said there was no crisis.', ['Dumo Wike-Amadi']],
    ['A former Minister of Aviation, Chief (Mrs.) Stella Odiawa, said the plan was dead.', ['Stella Odiawa']],
    ['Leader of the House Tariq Hanjra said that the levy was robbery.', ['Tariq Hanjra']],
    ['Leader of the Opposition in the National Assembly Makhdoom Tariq Hanjra announced that his party would leave. “They lie,” Mr Hanjra thundered.', ['Tariq Hanjra', 'Tariq Hanjra']],
    ['Mayor of Selby Steve Halloran said: “Our region deserves better.”', ['Steve Halloran']],
    ['The mayor of Harwick, Tom Hall, opened the bridge. “It will hold,” the mayor of Harwick said.', ['Tom Hall']],
    ['The mayor of Harwick said people should leave. “It is bad,” the head of Ofgrain said.', [null, null]],
    ['Columnist Dana Pruitt of the left-leaning Valley Progress wrote that the bridge “will fall”.', ['Dana Pruitt']],
    ['His mother, Rubina Naveed, said he was beaten. “They sent me a different son,” she said.', ['Rubina Naveed', 'Rubina Naveed']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('names and what stands around them', () => {
  it.each([
    ['“The case is weak,” said Brian Tuohy SC.', ['Brian Tuohy']],
    ['Garda Nora Looney told the court that the cab was empty.', ['Nora Looney']],
    ['Gogo Selina Radebe said the clinic was shut. Mama Esther Wambui said it was open.', ['Selina Radebe', 'Esther Wambui']],
    ['Subedar Naveed Akhtar said the pass was closed.', ['Naveed Akhtar']],
    ['Ana Ruiz Slams Ben Okoye For Remarks About Harbour\n\n“It was rude,” Ruiz said. “It was meant well,” Okoye replied.', ['Ana Ruiz', 'Ben Okoye']],
    ['Ana Ruiz Apologizes To Ben Okoye\n\n“I am sorry,” Ruiz said. “I am glad,” Okoye said.', ['Ana Ruiz', 'Ben Okoye']],
    ['Ben Okoye Explained: Why Harbour Prices Rise In May.\n\n“It is the wind,” Okoye said.', ['Ben Okoye', 'Ben Okoye']],
    ['The United States Fishing Board said the quota would stay.', ['United States Fishing Board']],
    ['“It is mud,” Engineer Peter Mwangi said. Eng Mwangi blamed the rain.', ['Peter Mwangi', 'Peter Mwangi']],
    ['The think tank Shoreline said the sum was wrong.', ['Shoreline']],
    ['A Conservative MP said towns were “places to wait”.', [null]],
    ['The mayor’s official spokesman said: “It is closed.” Asked whether Mrs Fairley agreed, the spokesman added: “No.”', [null, null, null]],
    ['Hotelier Barbara Tonks said it was closed.', ['Barbara Tonks']],
    ['Ana Ruiz took to X to say it was over. “It is,” she wrote.', ['Ana Ruiz', 'Ana Ruiz']],
    ['Icon Ana Ruiz said she was glad.', ['Ana Ruiz']],
    ['Ana Brooks Harper said it would fail.', ['Ana Brooks Harper']],
    ['The mayor met bakers in Selby, Calif., on Monday. “We are closed,” he said.', ['The mayor']],
    ['Sri Lanka Cricket said the tour was off.', ['Sri Lanka Cricket']],
    ['National Rail said the trains would not run.', ['National Rail']],
    ['The Directorate of Criminal Investigations said the suspect was held.', ['Directorate of Criminal Investigations']],
    ['Sue Hart said it would fail. Grant Miller said it would not.', ['Sue Hart', 'Grant Miller']],
    ['“I’m done,” said Robert “Bobby” Lane, the mayor.', ['Robert Lane']],
    ['DSP Imran Khan said two men were held. “They will be charged,” the DSP said.', ['Imran Khan', 'Imran Khan']],
    ['The Campaign for Better Roads said it was good.', ['Campaign for Better Roads']],
    ['“It is late,” said Ruma Das.', ['Ruma Das']],
    ['An official from the storm water drains department said the tenders were late.', [null]],
    ['The Liberal Democrats said the plan was “a mess”.', ['Liberal Democrats']],
    ['Ana Ruiz won. Ruiz’s most loyal backers claim that the vote was rigged.', ['Ruiz’s most loyal backers']],
    ['Mayor slams union’s ‘childish’ demands', ['Mayor']],
    ['The Selby City Council on Wednesday said the road was shut.', ['Selby City Council']],
    ['The agencies said the road was shut.', ['agencies']],
    ['The Jazirian military said the road was shut.', ['Jazirian military']],
    ['The attorney general’s office said the road was shut.', ['attorney general’s office']],
    ['Sen. Aisha Monroe, D-Md., the party’s lead negotiator, said the talks were dead.', ['Aisha Monroe']],
    ['Critics like Ana Ruiz contend that the law is old. Supporters such as Ben Okoye say it is new.', ['Critics', 'Supporters']],
    ['One of them, a schoolteacher named Yusuf, said the road was shut.', ['Yusuf']],
    ['The group’s spokesman, who goes by the name of Yusuf Hamza, said the road was shut.', ['Yusuf Hamza']],
    ['Friends of Sir Ben last night dismissed it as ‘tosh’. Councillors yesterday accused him of lying.', ['Friends of Sir Ben', 'Councillors']],
    ['The minister, Anita Da Costa, opened the dam. “It will hold,” she declared.', ['Anita Da Costa']],
    ['Minister for the Environment Orla Burke left the dam. “It will hold,” she said.', ['Orla Burke']],
    ['The Rural Sheriffs’ Alliance said the plan was “a mess”.', ['Rural Sheriffs’ Alliance']],
    ['The Health and Fisheries Executive confirmed that inspectors would come.', ['Health and Fisheries Executive']],
    ['Another motorist, simply identified as Bose Ade, said the road was shut.', ['Bose Ade']],
    ['The Harbour Post ran a photo. According to the school’s Facebook post, the gates were shut.', ['the school’s Facebook post']],
    ['Selby MLA said on Friday that the lake was dry.\n\n“It is dust,” Selby MLA Ana Ruiz told reporters.', ['Ana Ruiz', 'Ana Ruiz']],
    ['A trader who gave her name only as Bose Ade said the road was shut. “It is,” she said.', ['Bose Ade', 'Bose Ade']],
    ['The Harwick Fraternal Order of Police defended the officer.', ['Harwick Fraternal Order of Police']],
    ['The National Council of Churches said it was late.', ['National Council of Churches']],
    ['Social Democrats TD Niamh Corrigan said it was late.', ['Niamh Corrigan']],
    ['Senators Grant Mobley of Ohio and Susan Teague of Maine voted yes. Mr. Mobley said that it was late.', ['Grant Mobley']],
    ['Premier Dale Hutchings was ill. “We will get the aircraft,” the premier said.', ['Dale Hutchings']],
    ['Daniel Okafor scored twice. Okafor was modest. “I just try my best,” the forward said.', ['Daniel Okafor']],
    ['Coral Air said it was sorry. The Brisbane-based carrier said it would cut routes.', ['Coral Air', 'Coral Air']],
    ['Jean Hallam, 71, sat down. “They come up here in their hats,” she said.', ['Jean Hallam']],
    ['Its Executive Director, Barrister Blessing Ekanem, said the roads were bad. “There is only a signboard,” she lamented.', ['Blessing Ekanem', 'Blessing Ekanem']],
    ['Food and Consumer Affairs Minister Harbhajan Singh said it was late.', ['Harbhajan Singh']],
    ['Ministry of External Affairs spokesperson Anindita Bhaduri said it was late. “Our position is known,” Bhaduri added.', ['Anindita Bhaduri', 'Anindita Bhaduri']],
    ['The Harwick Football Association regretted the fight. The HFA said it was late.', ['Harwick Football Association', 'Harwick Football Association']],
    ['The Health Service Executive apologised. The HSE said it was late.', ['Health Service Executive']],
    ['District Collector S. Meenakshi Nair said schools would be shut.', ['S. Meenakshi Nair']],
    ['Wholesaler Md Nurul Haque said the supply had dwindled.', ['Md Nurul Haque']],
    ['Leader of the Opposition V. Joseph Kurien said the money was gone.', ['V. Joseph Kurien']],
    ['The Unemployed People’s Forum said it would go back to court.', ['Unemployed People’s Forum']],
    ['Jason Pruitt, vice president of Harwick Secure Storage, which has plans for a new building, said the ban was unfair.', ['Jason Pruitt']],
    ['Eskom said it was sorry. It said the water would be clean.', ['Eskom', 'Eskom']],
    ['Food Minister Maria Haines said prices would fall. The Chief Minister of Selby wrote: “Prices are high.”', ['Maria Haines', 'Chief Minister of Selby']],
    ['Peter Lane said it was late. But his sister-in-law, Rose, disagreed. “It is early,” she said.', ['Peter Lane', 'Rose']],
    ['Anil Das went home. “I have no option,” Das said.', ['Anil Das']],
    ['Water Cabinet Secretary Peter Kilonzi asked for patience. “It will rain,” said the CS.', ['Peter Kilonzi', 'Peter Kilonzi']],
    ['Harwick Football Association president Paul Baah called for calm. The HFA said it was late.', ['Paul Baah', 'HFA']],
    ['Sports Minister Rose Haines was ill. “We deserve answers,” the Selby Central MP said.', ['Selby Central MP']],
    ['From Peter Adeyemi-Cole, Ibadan\n\nJustice Rose Umeadi held that it was late. “I find that curious,” the judge said.', ['Rose Umeadi']],
    ['EFF MP Commissar Lindelani Maluleke said: “Polluters must pay.”', ['Lindelani Maluleke']],
    ['“The minister should go,” Debashis Sen shot back.', ['Debashis Sen']],
    ['Acme Motors said it would close the plant. “We are sorry,” the company said.', ['Acme Motors', 'Acme Motors']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
}); // prettier-ignore

describe('who is meant', () => {
  it.each([
    ['by “it”, of what has no name', 'The report notes the law is old. “It must change,” it said.', 'The report'],
    ['by an epithet', 'Neighbour Ana Ruiz, 29, saw it. The mum of three revealed: “I screamed.”', 'Ana Ruiz'],
    ['by a surname, of two whom nothing else tells apart', 'Breda Guinan was there. Senator Pádraig Guinan, her cousin, was not. “It is over,” Mr Guinan told the Selby Post.', 'Pádraig Guinan'],
    ['of two with one surname the nearer', 'Finance chief Gregory Tan said spending would fall. “The bad news is out,” said Carol Tan of Crest Capital. “We added this morning,” Tan said.', ['Gregory Tan', 'Carol Tan', 'Carol Tan']],
    ['nobody by a role that nobody was given', 'Tom Hall, 40, is in hospital. “I was asleep,” the witness said.', [null]],
    ['her in “according to her”', 'Ifeoma Ezeokoli dismissed the elders as “old men”. According to her, “The party has not taken any decision.”', ['Ifeoma Ezeokoli', 'Ifeoma Ezeokoli']],
    ['the subject behind a clause', 'Renee Baker said the family is overwhelmed.\n\nAsked if she plans to reopen, Maria Haines did not hesitate.\n\n“I have already ordered the flour,” she said.', 'Maria Haines'],
    ['the one with the title', 'Selby mayor Maria Sithebe said she would step aside. Port spokesperson Anna Mabuza said an inquiry was under way. “No arrests have been made,” Mabuza said.\n\nThe mayor ended the briefing with a proverb. “The bull is in the kraal,” she said.', 'Maria Sithebe'],
    ['no plural', 'Engineers noticed cracks late Tuesday, according to Marcus Dreyer, the dam’s manager. He said crews had placed 900 sandbags.', 'Marcus Dreyer'],
  ])('%s', (_, text, expected) => {
    const found = speakers(text);
    if (typeof expected === 'string') expect(found.at(-1)).toBe(expected);
    else expect(found).toEqual(expected);
  });
}); // prettier-ignore

describe('a speaker', () => {
  it.each([
    ['The Deputy Commissioner, Dr. Ana Ruiz, said the road was shut.', { speaker_title: 'Deputy Commissioner' }],
    ['Selby MP Sir Ben Okoye said the road was shut.', { speaker_title: 'Selby MP' }],
    ['Dr. Ana Ruiz said the road was shut.', { speaker_title: 'Dr.' }],
    ['The Christian Rev. Ana Ruiz said the road was shut.', { speaker_title: 'Christian Rev.' }],
    ['The Minister of State for Ports, Alhaji Musa Ade, said it was shut.', { speaker_title: 'Minister of State for Ports' }],
    ['Ana Ruiz, a professor of law at Oke University, said it was shut.', { speaker_title: 'professor of law', speaker_affiliation: 'Oke University' }],
    ['Ana Ruiz, director of communications for the Selby Port Authority, said it was shut.', { speaker_title: 'director of communications', speaker_affiliation: 'Selby Port Authority' }],
    ['Ana Ruiz, director of Oke University’s Centre for Rivers, said it was shut.', { speaker_title: 'director', speaker_affiliation: 'Oke University’s Centre for Rivers' }],
    ['Ana Ruiz, Friends of Selby’s executive director, said it was shut.', { speaker_title: 'executive director', speaker_affiliation: 'Friends of Selby' }],
    ['Ana Ruiz, the head of the clinic, said it was shut.', { speaker_title: 'head', speaker_affiliation: 'clinic' }],
    ['Ana Ruiz, chief of police in Selby, said it was shut.', { speaker_title: 'chief of police' }],
    ['Ana Ruiz, a Harwick broker who sells old boats, said it was shut.', { speaker_title: 'Harwick broker' }],
    ['Ana Ruiz, a nurse based in Selby, said it was shut.', { speaker_title: 'nurse' }],
    ['A lawyer representing Ana Ruiz said the road was shut.', { speaker: null, speaker_kind: 'person' }],
    ['A woman living in Harwick said the road was shut.', { speaker: null, speaker_kind: 'person' }],
    ['A man accused of a theft in Harwick told the court that he was ill.', { speaker: null, speaker_kind: 'person' }],
    ['Two shops facing losses in Harwick said the road was shut.', { speaker: null }],
    ['Last week Ruiz.org said the road was shut.', { speaker: 'Ruiz.org', speaker_kind: 'organization' }],
    ['Her chief rival Ana Ruiz said it was shut.', { speaker_title: 'chief rival' }],
    ['The banned Tehreek-e-Harwick said the road was shut.', { speaker: 'Tehreek-e-Harwick', speaker_kind: 'organization' }],
    ['A motorist said the road was shut.', { speaker_kind: 'person', speaker: null }],
    ['Several backers said the road was shut.', { speaker_kind: 'group', speaker: 'Several backers' }],
    ['Another Harwick commuter, Ana Ruiz, said the road was shut.', { speaker: 'Ana Ruiz' }],
    ['Ana Ruiz noted that the road was shut.', { act: 'speech' }],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text)).toMatchObject([expected]);
  });
}); // prettier-ignore

describe('labels of an interview that are no names', () => {
  const interview = 'Mayor Ana Ruiz met the Herald in May.\n\n';
  it.each([
    ['Q: Did you lose the boat?\n\nA: We did, in May.\n\nQ: And then?\n\nA: Then we swam.', 'Ana Ruiz'],
    ['Question: Did you lose it?\n\nAnswer: We did, in May.\n\nQuestion: And then?\n\nAnswer: Then we swam.', 'Ana Ruiz'],
    ['Herald: Did you lose it?\n\nAR: We did, in May.\n\nHerald: And then?\n\nAR: Then we swam.', 'Ana Ruiz'],
    ['A: Then we swam to the shore.\n\nQ: Did you lose it?\n\nA: We did, in May.\n\nQ: And then?', null],
    ['Ben Okoye was with her.\n\nQ: Did you lose it?\n\nA: We did, in May.\n\nQ: And then?\n\nA: Then we swam.', null],
  ])('%s', (turns, expected) => {
    expect(extractQuotations(interview + turns).at(-1)?.speaker).toBe(expected);
  });
}); // prettier-ignore
