import type { Mention, Scene } from '../types.ts';

/** Offices by the letters that papers write for them afterwards. Source: own reading of South Asian and African papers. */
const letters: readonly (readonly [string, string])[] = [
  ['officer in charge', 'OC'],
  ['officer incharge', 'OC'],
  ['station house officer', 'SHO'],
  ['superintendent of police', 'SP'],
  ['deputy superintendent', 'DSP'],
  ['additional superintendent', 'ASP'],
  ['assistant superintendent', 'ASP'],
  ['sub inspector', 'SI'],
  ['assistant sub inspector', 'ASI'],
  ['inspector general', 'IG'],
  ['deputy inspector general', 'DIG'],
  ['deputy commissioner', 'DC'],
  ['commissioner of police', 'CP'],
  ['divisional police officer', 'DPO'],
  ['district police officer', 'DPO'],
  ['public relations officer', 'PRO'],
  ['police public relations officer', 'PPRO'],
  ['block development officer', 'BDO'],
  ['district education officer', 'DEO'],
  ['upazila nirbahi officer', 'UNO'],
  ['chief minister', 'CM'],
  ['prime minister', 'PM'],
  ['member of parliament', 'MP'],
  ['cabinet secretary', 'CS'],
];

/** The letters for the office that a description opens with: "OC" of "officer-in-charge of Selby station"; none for most. */
export function officeLettersOf({ article, tokens }: Scene, { from, start, end }: Mention): string | undefined {
  const first = tokens[from]!.pos === 'DET' ? tokens[from + 1]!.start : start;
  const words = article.text
    .slice(first, Math.min(end, first + LONGEST))
    .toLowerCase()
    .replaceAll('-', ' ');
  return letters.find(([office]) => words === office || words.startsWith(`${office} `))?.[1];
}

const LONGEST = 40;
