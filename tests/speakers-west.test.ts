import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../src/index.ts';

/** The speaker of the last quotation. */
const lastSpeaker = (text: string): string | null | undefined => extractQuotations(text).at(-1)?.speaker;

describe('a lawmaker called by party and place', () => {
  it.each([
    ['Sen. Ana Ruiz, D-Wis., met Sen. Tom Hall, R-Utah, on Monday. The Wisconsin Democrat said the bill was dead.', 'Ana Ruiz'],
    ['Sen. Ana Ruiz, D-Wis., met Sen. Tom Hall, R-Utah, on Monday. The Utah Republican said the bill was dead.', 'Tom Hall'],
    ['Ana Ruiz, R-Ohio, and Bo Li, D-Md., said they were pleased.', 'Ana Ruiz and Bo Li'],
    ['Reps. Ana Ruiz (D-Ohio) and Bo Li (R-Texas) said they were pleased.', 'Ana Ruiz and Bo Li'],
    ['Rep. Ana Ruiz (D-N.M.) met Rep. Tom Hall (R-Idaho). “It is dead,” the Republican said.', 'Tom Hall'],
    ['Rep. Ana Ruiz (D-N.M.) met Rep. Bo Li (D-Md.). “It is dead,” the New Mexico Democrat said.', 'Ana Ruiz'],
    ['Rep. Ana Ruiz, D-Ohio, met Sen. Bo Li, D-Md. “It is dead,” the Ohio congresswoman said.', 'Ana Ruiz'],
    ['Former Rep. Tom Hall met the mayor. The former congressman said he was ill.', 'Tom Hall'],
    ['Rep. Tom Hall met the mayor. The congresswoman said she was ill.', null],
    ['The Rev. Amos Pell met the mayor, Tom Hall. “It is a sin,” the pastor said.', 'Amos Pell'],
    ['Lady Tansley met the mayor. “It will not do,” the peer said.', 'Lady Tansley'],
    ['Archbishop Eoin Keane met the mayor, Tom Hall. The prelate said the church was full.', 'Eoin Keane'],
    ['Sen. Rick Vance spoke at the fair. The Iowa Republican claimed that the bill was dead.', 'Rick Vance'],
    ['Fine Gael health spokeswoman Aoife Roe met the nurses on Monday and accused the HSE of delay. The Sligo TD said the ward would close.', 'Aoife Roe'],
    ['Minister for Trade Eoin Roe said the deal was fair. The Fianna Fáil TD said it would pass.', 'Eoin Roe'],
    ['Labour’s Tom Hall, the MP for Selby, said the cut was wrong. “It is cruel,” the shadow work and pensions secretary said.', 'Tom Hall'],
    ['Sen. Ana Ruiz, D-Wis., met the mayor, Tom Hall. The Utah Republican said the bill was dead.', null],
    ['Sen. Ana Ruiz, D-Wis., met Sen. Bo Li, D-Md. The Democrat said the bill was dead.', null],
    ['Tom Hall, a plumber, watched the debate. The Ohio Republican said the bill was dead.', null],
    ['Democratic front-runner Ana Ruiz went home. The GOP front-runner said the race was over.', null],
    ['Democratic front-runner Ana Ruiz met Republican front-runner Tom Hall. The GOP front-runner said the race was over.', 'Tom Hall'],
    ['Democratic nominee Ana Ruiz went home. The Democratic nominee said the race was over.', 'Ana Ruiz'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a person called by where they are from, how old they are or what they do', () => {
  it.each([
    ['Coach Goran Petrov praised his team after the match. “They ran all day,” the Croatian told reporters.', 'Goran Petrov'],
    ['“They ran all day,” Petrov said. Goran Petrov has never lost here. “I am proud,” said the Serbian.', 'Goran Petrov'],
    ['Senate leader Ward Kemp stayed silent. “I will talk later,” the Texan told reporters.', 'Ward Kemp'],
    ['The Egyptian said the road was shut.', null],
    ['“We lost,” Alan Petrie said. Lee Hogg’s first stop drew a gasp. The 22-year-old said he was lucky.', 'Lee Hogg'],
    ['Alan Petrie, 40, met Lee Hogg, 22. “We lost,” Alan Petrie said. The 22-year-old said he was lucky.', 'Lee Hogg'],
    ['Joan Tate, who runs the hall, wept. “It is all we have,” said the grandmother-of-six.', 'Joan Tate'],
    ['Neil Platt, who lives next door, wept. “It is all we have,” the father-of-two said.', 'Neil Platt'],
    ['Outside the court, his stepfather, Gary Lunn, said he was angry. “It is wrong,” the retired firefighter said.', 'Gary Lunn'],
    ['“I was there,” said Tom Hall, 71. The retired steelworker said nobody would help him.', 'Tom Hall'],
    ['“I did not see it,” Doyle, 34, of Elm Park, Sligo, told the inquest.', 'Doyle'],
    ['Mayor Ana Ruiz, who was to travel to Columbus, Ohio, on Wednesday to promote the rules, said it was an issue.', 'Ana Ruiz'],
    ['Coach Joan Puig praised his team. The Catalan said he was ready.', 'Joan Puig'],
    ['Karen Lunn, the firefighter’s widow, met the mayor. “He was brave,” a firefighter said.', null],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('somebody who is none of those named', () => {
  it.each([
    ['Tom Hall, a farmer, met Ana Ruiz. The president said the bill was dead.', null],
    ['Ana Ruiz sang at the fair. The queen said it was lovely.', null],
    ['A source close to the manager, Bo Li, said he was sorry.', null],
    ['A friend of the president, Bo Li, said he was sorry.', null],
    ['The manager of the club, Bo Li, said he was sorry.', 'Bo Li'],
    ['Alan Petrie accused the referee of cheating. The Town manager, who was booked, said it was wrong. United travel to Perth, where manager Colin Hay is ill.', 'Alan Petrie'],
    ['Tom Hall met the rail minister, Hugh Pryce. The minister said the offer was final. “They are furious,” she said.', null],
    ['The manager said it was wrong. Manager Colin Hay is ill.', 'Colin Hay'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a pronoun behind a person called by an office', () => {
  it.each([
    ['Mayor Ana Ruiz met Lena Moe, her lawyer. “It is over,” Lena Moe said. At noon, the mayor argued that her rival had lost. She vowed to stay.', 'Ana Ruiz'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a body named by what it is for', () => {
  it.each([
    ['A spokesman for the Department for Culture, Media and Sport said: “It is fair.”', null],
    ['The Department for Culture, Media and Sport said: “It is fair.”', 'Department for Culture, Media and Sport'],
    ['The Department for Environment, Food and Rural Affairs said it was fair.', 'Department for Environment, Food and Rural Affairs'],
    ['The Ministry of Health, Labour and Welfare said it was fair.', 'Ministry of Health, Labour and Welfare'],
    ['The Minister for Culture, Media and Sport, Ana Ruiz, said it was fair.', 'Ana Ruiz'],
  ])('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
}); // prettier-ignore

describe('a title', () => {
  it.each([
    ['Det Supt Ana Ruiz said it was an attack.', 'Det Supt'],
    ['Prof Sir Ian Todd, the chief medical officer, said it was late.', 'chief medical officer'],
    ['Garda Supt Tom Hall told the court that the accused made no reply.', 'Garda Supt'],
    ['Council leader Cllr Tom Hall (Con, Selby) said it was clear.', 'Council leader'],
    ['The deputy coroner for East Kent, Ana Ruiz, said it was clear.', 'deputy coroner'],
  ])('%s', (text, expected) => {
    expect(extractQuotations(text).at(-1)?.speaker_title).toBe(expected);
  });
}); // prettier-ignore
