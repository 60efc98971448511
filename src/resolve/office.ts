import { isGiven } from '../lexicon/first-names.ts';
import { documentNouns, personNouns } from '../lexicon/heads.ts';
import { modifiers, occupations, titleWords } from '../lexicon/titles.ts';
import { mentionFrom } from '../mentions/places.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene, Token } from '../types.ts';
import { kindOfNoun } from './kinds.ts';

/** What a noun phrase says about the person it names: "Pakistan’s Defence Minister Khwaja Asif". */
export interface Office {
  readonly title: string | null;
  readonly affiliation: string | null;
}

export const NONE: Office = { title: null, affiliation: null };
export function orElse(office: Office, other: Office): Office {
  return office.title !== null ? office : other;
}

/** The office that a description names, and whose: "the captain of Selby’s team", "the port’s captain", "a professor of law at Lagos University". */
export function officeIn(scene: Scene, described: Mention, isHolder: Holder): Office {
  const words = scene.tokens.slice(described.from, described.to);
  // “head of Gulf research at Marlowe & Pierce”
  const isAt =
    scene.tokens[described.to]?.norm === 'at' && words.at(-2)?.pos !== 'DET' && memberOf(scene, described).length > 0;
  const of = words.findIndex(
    (word, at) => word.norm === 'of' && words[at + 1]?.norm !== 'state' && !isField(words.slice(at + 1)) && !isAt,
  );
  const possessive = words.findLastIndex((word) => word.norm === "'s" || word.norm === "'");
  const office = (title: readonly Token[], owner: readonly Token[], isOwner = false): Office | null =>
    isOfficer(title, isHolder)
      ? {
          title: textOf(scene, withoutAge(title.filter(isContent))),
          affiliation:
            isWork(owner) || isOfFamily(title.at(-1))
              ? null
              : (isOwner ? bodyOf : textOf)(scene, named(owner.filter(isContent))),
        }
      : null;
  const parted = of > 0 && (possessive < 0 || of < possessive) ? office(words.slice(0, of), words.slice(of + 1)) : null;
  if (parted !== null) return parted;
  const isWhole = of < 0 || personNouns.has(words.at(-1)!.norm);
  if (possessive < 0) return (isWhole ? office(words, memberOf(scene, described)) : null) ?? NONE;
  const end = of > possessive ? of : words.length;
  return office(words.slice(possessive + 1, end), words.slice(0, possessive), true) ?? NONE;
}

/** "retired driver" of "77-year-old retired driver" */
function withoutAge(words: readonly Token[]): readonly Token[] {
  const isAged = words[1]?.norm === '-' && words[2]?.norm === 'year' && words[4]?.norm === 'old';
  return isAged && words.length > 5 ? words.slice(5) : words;
}

/** "son", "widow": somebody’s, and with no body. */
export function isOfFamily(noun: Token | undefined): boolean {
  return FAMILY.test(noun?.norm ?? '');
}

const FAMILY =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter|child)|(?:half-|step)?(?:brother|sister)|husband|wife|widow|widower|uncle|aunt|niece|nephew|cousin|fianc[eé]e?|girlfriend|boyfriend|neighbou?r|friend)$/;

/** What somebody is with, where it is named; "group" of "the group’s captain" names nothing. */
export function bodyOf(scene: Scene, all: readonly Token[]): string | null {
  const words = named(all);
  return words.some(({ text, norm }) => text !== norm || /\d/.test(text)) ? textOf(scene, words) : null;
}

/** “People’s Party” of “the conservative People’s Party”, but all of “board of Marlowe Bank” and of “clinic”. */
function named(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(({ text }) => isUpper(text) || /^\d/.test(text));
  return first > 0 && !words.slice(0, first).some(({ norm }) => norm === 'of') ? words.slice(first) : words;
}

/** "captain", "professor of law", "commissioner for refugees"; but no "presidential debate" and no "campaign group". */
function isOfficer(words: readonly Token[], isHolder: Holder): boolean {
  if (words.at(-1)?.norm === 'charge' && isHolder(words[0]!.norm)) return true;
  const link = words.findIndex(({ norm }) => norm === 'of' || norm === 'for');
  return words.length > 0 && (isHolder(words.at(-1)!.norm) || (link > 0 && isHolder(words[link - 1]!.norm)));
}

/** Whether a noun says what its holder is. */
export type Holder = (noun: string) => boolean;

export const isListed: Holder = (noun) =>
  personNouns.has(noun) ||
  occupations.has(noun) ||
  (titleWords.has(noun) && !modifiers.has(noun)) ||
  /^(?:elect|designate|emerit(?:us|a))$/.test(noun);

/** In front of a name such nouns most often judge: "ever the optimist, Ana Ruiz". */
export const isKnown: Holder = (noun) =>
  isListed(noun) || (kindOfNoun(noun) === 'person' && !isGiven(noun) && !JUDGES.test(noun));

/** Nouns that say what somebody is like. */
const JUDGES = /^(?:ideal|optim|pessim|real|sex|rac|fasc|ego|extrem|pur|popul|national|social|commun)ist$/;

/** "law", "public health": a professor's or a director's, and nobody to be with. */
function isField(words: readonly Token[]): boolean {
  return words.every(({ pos, text }) => pos !== 'DET' && pos !== 'PRON' && !isUpper(text));
}

/** "the book": its author is with nobody. */
function isWork(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return last !== undefined && !isUpper(last.text) && documentNouns.has(last.norm);
}

export function isContent(word: Token): boolean {
  return (word.pos !== 'DET' || word.text === 'All') && word.pos !== 'PRON';
}

function isMemberLink({ tokens }: Scene, at: number): boolean {
  return at >= 0 && /^(?:at|for|with|from)$/.test(tokens[at]?.norm ?? '');
}

function memberOf(scene: Scene, described: Mention): Token[] {
  const place = isMemberLink(scene, described.to) ? mentionFrom(scene, described.to + 1) : undefined;
  if (place?.name == null) return [];
  const words = scene.tokens.slice(place.from, place.to);
  return words.slice(
    Math.max(
      0,
      words.findIndex(({ text }) => isUpper(text)),
    ),
  );
}

export function textOf(scene: Scene, words: readonly Token[]): string | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : scene.article.text.slice(first.start, last.end);
}
