import { organizationNouns } from '../lexicon/heads.ts';
import { fullTitles, portfolios } from '../lexicon/titles.ts';
import { mentionFrom, mentionTo } from '../mentions/places.ts';
import type { Mention, Scene } from '../types.ts';
import { justBefore } from '../text/just-before.ts';
import { isUpper } from '../text/words.ts';
import { headOf } from './head.ts';
import { kindOfNoun } from './kinds.ts';
import { officeLettersOf } from './office-letters.ts';

/** Adds the words by which a mention introduces whom it names: "cleric" of "cleric Yusuf Bux", "trader" of "Bose Ade, a trader at the market,". */
export function addRoles(scene: Scene, mention: Mention, roles: string[]): void {
  if (mention.name !== null && mention.name.start > mention.start) addInside(scene, mention, mention.name.start, roles);
  if (scene.tokens[mention.to]?.norm === ',') addBehind(scene, mention, roles);
  const before = justBefore(scene.tokens, mention.from)?.norm;
  if (before === 'by') {
    addParty(scene, mention.from - 2, roles);
    roles.push(...(HOLDERS.get(scene.tokens[mention.from - 2]?.norm ?? '') ?? []));
  }
  if (before === ')' && mentionTo(scene, mention.from - 3)?.kind === 'description')
    addLetters(scene, mention.from - 3, roles);
  else if (before === ',') {
    addInFront(scene, mention, roles);
    if (isForOffice(scene, mention.from - 4)) addLetters(scene, mention.from - 4, roles);
  }
}

/** “The committee, chaired by Ana Ruiz”: “the chairwoman”. */
const HOLDERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    chaired: ['chairman', 'chairwoman', 'chairperson', 'chair'],
    headed: ['head'],
    led: ['leader'],
  }),
);

/** "Petitioner" where a plea is filed by somebody, at the verb. */
function addParty({ tokens }: Scene, filed: number, roles: string[]): void {
  if (!/^(?:filed|moved|lodged|brought|instituted)$/.test(tokens[filed]?.norm ?? '')) return;
  for (let i = filed - 1; i >= 0 && filed - i < MOST_PLEA_WORDS; i--) {
    const party = PARTIES.find(([plea]) => plea.test(tokens[i]!.norm));
    if (party !== undefined) return void roles.push(party[1]);
  }
}

const MOST_PLEA_WORDS = 4;

/** Who goes to a court, by what they file there. */
const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:petitions?|pleas?|litigation|pil|writ)$/, 'petitioner'],
  [/^applications?$/, 'applicant'],
  [/^(?:law)?suits?$/, 'plaintiff'],
  [/^appeals?$/, 'appellant'],
  [/^(?:complaints?|fir)$/, 'complainant'],
];

/** Those between an owner, if one is named, and the name; in "Mayor rebuffs Ruiz" nothing introduces her. */
function addInside(scene: Scene, { from }: Mention, nameStart: number, roles: string[]): void {
  const { tokens } = scene;
  let to = from;
  for (; tokens[to]!.start < nameStart; to++) addLetters(scene, to, roles);
  const last = tokens[to - 1]!;
  if (!isUpper(last.text) && kindOfNoun(last.norm) !== 'person') return;
  for (let i = to - 1; i >= from && !tokens[i]!.norm.startsWith("'"); i--) {
    const { norm } = tokens[i]!;
    const short = norm.endsWith('.') ? norm.slice(0, -1) : norm;
    roles.push(short);
    // A justice minister is no judge.
    const full = i < to - 1 && portfolios.has(short) ? undefined : fullTitles.get(short);
    if (full !== undefined) roles.push(full);
  }
}

/** "Bose Ade, a trader," · "Kamal Das, 34, officer-in-charge (OC) of the station," */
function addBehind(scene: Scene, { to, sentence }: Mention, roles: string[]): void {
  const { tokens } = scene;
  const comma = tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.norm === ',' ? to + 2 : to;
  const described = mentionFrom(scene, comma + 1);
  if (described?.kind !== 'description' || described.sentence !== sentence) return;
  const next = tokens[described.to];
  if (next !== undefined && next.sentence === sentence && next.pos !== 'PUNCT' && next.pos !== 'ADP') return;
  roles.push(headOf(scene, described));
  addOfficeLetters(scene, described, roles);
  for (let at = described.from + 1; at <= described.to; at++) addLetters(scene, at, roles);
}

/** "The chairman, Abdul Karim," */
function addInFront(scene: Scene, { from, to }: Mention, roles: string[]): void {
  const next = scene.tokens[to];
  const described = next === undefined || next.pos === 'PUNCT' ? mentionTo(scene, from - 1) : undefined;
  if (described?.kind !== 'description') return;
  roles.push(headOf(scene, described));
  addOfficeLetters(scene, described, roles);
}

function addOfficeLetters(scene: Scene, described: Mention, roles: string[]): void {
  const letters = officeLettersOf(scene, described);
  if (letters !== undefined) roles.push(letters);
}

/** Whether the brackets that open at a place are short for the office before them: "(CTO)" of "City Traffic Officer (CTO)", but not the body in "head of the Port Agency (PA)". */
function isForOffice(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  if (at < 1 || tokens[at]!.norm !== '(') return false;
  const described = mentionTo(scene, at);
  if (described?.kind !== 'description' || organizationNouns.has(tokens[at - 1]!.norm)) return false;
  const first = tokens[described.from]!;
  const word = first.pos === 'DET' ? tokens[described.from + 1]! : first;
  return word.norm.startsWith(tokens[at + 1]!.norm.charAt(0));
}

/** "OC" of "officer-in-charge (OC)": letters between brackets that open at a place behind the words that they are short for. */
function addLetters(scene: Scene, at: number, roles: string[]): void {
  const { tokens } = scene;
  if (at < 1 || tokens[at]?.norm !== '(' || tokens[at + 2]?.norm !== ')') return;
  const { text } = tokens[at + 1]!;
  if (/^[A-Z]{2,4}$/.test(text)) roles.push(text);
}
