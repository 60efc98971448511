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

describe('“who” behind what describes a person', () => {
  it.each([
    ['The petition was filed by Anil Rao, a teacher, who contended that the rule was void.', 'Anil Rao'],
    ['The suit was brought by Grace Mwikali, a nurse at the county hospital, who argued that the levy was illegal.', 'Grace Mwikali'],
    ['Police arrested Joseph Tembo, 34, a driver, who claimed that he had been asleep.', 'Joseph Tembo'],
    ['The bill was opposed by Senator Ahmed Wase, a member of the opposition, who warned that it would fail.', 'Ahmed Wase'],
    ['He was followed by Kwame Asante, a farmer from Tamale, who said that the rains had failed.', 'Kwame Asante'],
    ['The house belongs to Sultana Begum, a widow, who says she will not sell it.', 'Sultana Begum'],
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
