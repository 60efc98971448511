import { mentionFrom } from '../mentions/places.ts';
import { organizationNouns, personNouns } from '../lexicon/heads.ts';
import { isPersonNoun } from '../lexicon/senses.ts';
import { occupations, ranks, shortTitles, titleWords } from '../lexicon/titles.ts';
import type { Mention, Scene, Token } from '../types.ts';
import { bodyOf, isContent, isKnown, isOfFamily, NONE, officeIn, orElse, textOf } from './office.ts';
import type { Office } from './office.ts';
import { parted } from './body-in-title.ts';
import { officeInFront } from './office-in-front.ts';
import { isUpper } from '../text/words.ts';
import { justBefore } from '../text/just-before.ts';

const HONORIFIC = /^(?:(?:mr|mrs|ms|miss|mx|madam|madame)\.?|daughter|mum|mom|wife|husband|gran|granddad|grandad)$/;

/** Title and affiliation in front of a name, else in the apposition behind it. */
export function officeOf(scene: Scene, mention: Mention): Office {
  const before = officeBefore(scene, mention);
  if (before.title !== null && !isPersonal(before.title) && !isRank(before.title)) return before;
  const after = officeAfter(scene, mention);
  if (before.title !== null && !isPersonal(before.title))
    return orElse(officeInFront(scene, mention), isHeld(after) ? after : before);
  return orElse(orElse(after, officeInFront(scene, mention)), before);
}

/** “A spokesman for the air force”, but not “a mother of two”. */
function isHeld({ title }: Office): boolean {
  return title !== null && title.split(' ').some((word) => titleWords.has(word.toLowerCase()));
}

/** "State news agency": what a body is, and nobody’s office, as "head of the agency" is. */
export function describesBody(title: string): boolean {
  const words = title.toLowerCase().split(' ');
  return !words.includes('of') && organizationNouns.has(words.at(-1)!);
}

/** "Captain", "Lt. Col.", "Chief": what stands before names whatever office their bearers hold: "the director of music, Captain Ana Ruiz". */
function isRank(title: string): boolean {
  return title.split(' ').every((word) => word === 'retired' || ranks.has(word.toLowerCase().replace(/[().]/g, '')));
}

/** What belongs to a person and says nothing of an office: "the Deputy Commissioner, Dr. Ana Ruiz". */
const PERSONAL =
  /^(?:dr|prof|sir|dame|rev|hon|cllr|coun|barr|engr|eng|alhaji|alhaja|hajiya|mallam|mian|haji|nawab|sardar|begum|makhdoom|sheikha?|shaikh|sheik|datuk|dato|datin|seri|sri|tun|tan|puan|encik|tuan|atty|pa)\.?$/i;

/** "Dr", "Prof Sir" */
function isPersonal(title: string): boolean {
  return title.split(' ').every((word) => PERSONAL.test(word));
}

function officeBefore(scene: Scene, { from: first, name }: Mention): Office {
  if (name === null) return NONE;
  const words: Token[] = [];
  for (let i = first + Number(isCut(scene, first)); (scene.tokens[i]?.start ?? Infinity) < name.start; i++)
    words.push(scene.tokens[i]!);
  const ownerEnd = ownerEndIn(words);
  const owner = words.slice(0, ownerEnd);
  const from = ownerEnd + Number(/^'s?$/.test(words[ownerEnd]?.norm ?? ''));
  const title = words.slice(from).filter((word) => isContent(word) && !HONORIFIC.test(word.norm));
  const based = title.findIndex((word, at) => word.norm === 'based' && justBefore(title, at)?.norm === '-');
  const office = ofHolder(title.slice(based + 1));
  const { body, title: own } = ownerEnd > 0 ? { body: owner, title: office } : parted(office);
  return {
    title: titleText(scene, own),
    affiliation: isOfFamily(words.at(-1)) ? null : bodyOf(scene, body.filter(isContent)),
  };
}

/** “fire” of “under-fire captain”, where a mention begins with the second part of a word. */
function isCut({ tokens }: Scene, at: number): boolean {
  const [hyphen, { norm, text, start }] = [tokens[at - 1], tokens[at]!];
  return hyphen?.norm === '-' && hyphen.end === start && norm === text && !titleWords.has(norm);
}

/** Where what owns an office ends: "the club" of "the club’s captain", "Water Users’ Association" of "Water Users’ Association president"; 0 where nothing does. */
function ownerEndIn(words: readonly Token[]): number {
  const mark = words.findLastIndex(({ norm }) => norm === "'s" || norm === "'");
  if (mark < 0) return 0;
  const body = words.findIndex(({ norm, text }, at) => at > mark && text !== norm && organizationNouns.has(norm));
  return body < 0 || !words.slice(mark + 1, body).every(({ text }) => isUpper(text)) ? mark : body + 1;
}

/** "Mayor" of "supporters of Mayor": what is somebody’s, and no office, says nothing of who it is; nothing of "the party of". */
function ofHolder(words: readonly Token[]): readonly Token[] {
  const of = words.findIndex(({ norm }) => norm === 'of');
  if (of < 0) return words;
  const { norm, text } = words[of - 1] ?? words[of]!;
  const isOffice =
    isKnown(norm) || organizationNouns.has(norm) || titleWords.has(norm) || norm === 'charge' || isUpper(text);
  if (!isOffice) return ofHolder(words.slice(of + 1));
  return of === words.length - 1 ? [] : words;
}

/** "Ana Ruiz, the club’s captain," · "Ruiz, a professor at Lagos University," */
function officeAfter(scene: Scene, { to }: Mention): Office {
  const { tokens } = scene;
  if (tokens[to]?.norm !== ',') return NONE;
  const aged = tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.norm === ',';
  const described = mentionFrom(scene, aged ? to + 3 : to + 1);
  if (described === undefined || described.kind === 'pronoun' || tokens[described.from]!.norm === 'whose') return NONE;
  return isClosed(scene, described) ? officeIn(scene, described, isKnown) : NONE;
}

/** "a broker based in Oslo", "a broker who" */
const TELLS_MORE = /^(?:who|whose|based|living|working)$/;

/** Whether an apposition may end with what is described; "the runner" of "the runner-up" does not, "the founder of the centre" of "the founder of the centre-left club" may. */
function isClosed({ tokens }: Scene, { from, to, sentence }: Mention): boolean {
  const next = tokens[to];
  if (next === undefined || next.pos === 'ADP' || next.sentence !== sentence || TELLS_MORE.test(next.norm)) return true;
  return next.pos === 'PUNCT' && (next.norm !== '-' || tokens.slice(from, to).some(({ norm }) => norm === 'of'));
}

function titleText(scene: Scene, words: readonly Token[]): string | null {
  const office = words.slice(0, words.findLastIndex(({ norm }) => !PERSONAL.test(norm)) + 1);
  const told = [office, words].find((some) => some.some(isTitle));
  const title = told === undefined ? null : textOf(scene, told);
  return title && singular(title);
}

/** "candidate" of "candidates Ana Ruiz and Ben Okoye", "Sen." of "Sens." */
function singular(title: string): string {
  const last = title.slice(title.lastIndexOf(' ') + 1);
  const one = last.replace(/s(?=\.?$)/, '');
  const isPlural = one !== last && !isOne(last) && isOne(one);
  return isPlural ? title.slice(0, -last.length) + one : title;
}

function isOne(word: string): boolean {
  const noun = word.toLowerCase();
  return !SEVERAL.test(noun) && (personNouns.has(noun) || titleWords.has(noun) || occupations.has(noun));
}

/** Plurals among the titles. */
const SEVERAL = /^(?:sens|reps|senators|representatives|councillors)\.?$/;

function isTitle({ norm, text }: Token): boolean {
  return titleWords.has(norm) || personNouns.has(norm) || shortTitles.has(text) || isWork(norm, text);
}

/** "Headmaster", "Welder": with a capital, since what has none before a name may say what somebody is like. */
function isWork(norm: string, text: string): boolean {
  return norm !== text && (occupations.has(norm) || isPersonNoun(norm));
}
