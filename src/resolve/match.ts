import { genderOfName, isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { particles } from '../mentions/name-words.ts';
import { isPlace, kindOfName } from './kinds.ts';
import type { Mention } from '../types.ts';
import type { Gender } from './gender.ts';
import type { NameIndex } from './name-index.ts';
import type { Draft } from './people.ts';

/** The entity whose name a shorter name is part of: the same words, the surname, the first name; the nearest earlier one of several. */
export function bestMatch(
  drafts: NameIndex<Draft>,
  words: readonly string[],
  gender: Gender,
  mention: Mention,
): Draft | undefined {
  const ending = drafts.endingIn(words.at(-1) ?? '');
  const same = drafts.sameAs(words);
  if (same !== undefined && words.length > 1) return same;
  const shown = (draft: Draft): Gender => draft.gender ?? genderOfName(draft.words[0] ?? '');
  const fits = (draft: Draft): boolean => gender === null || shown(draft) === null || shown(draft) === gender;
  const bySurname = ending.filter((draft) => fits(draft) && endsIn(words, draft.words) && isIntroduced(draft, mention));
  const starting = drafts.startingWith(words[0] ?? '');
  const longer =
    bySurname.length > 0
      ? bySurname
      : starting.filter(
          (draft) => fits(draft) && (startsWith(words, draft, mention) || isOfFamily(drafts, words, draft, mention)),
        );
  if (longer.length === 0)
    return (
      same ??
      (ending.length === 0
        ? (calledByFirst(starting, words, mention) ?? calledByMiddle(drafts, words, mention))
        : undefined)
    );
  const isDoubtful = bySurname.length === 0 && starting.length > 1 && words.length === 1 && !isGiven(words[0]);
  if (isDoubtful) return same;
  if (longer.length === 1) return longer[0];
  const weight = (draft: Draft): number =>
    (draft.mentions.some(({ start }) => start < mention.start) ? 1000 : 0) +
    (gender !== null && draft.gender === gender ? 500 : 0) +
    (gender !== null && shown(draft) === gender ? 0.5 : 0) +
    ((gender === null || shown(draft) === null) &&
    isPerson(draft) &&
    draft.mentions.some((other) => isJustBefore(other, mention))
      ? RECENT
      : 0) +
    draft.mentions.length;
  const isNearer = (draft: Draft, best: Draft): boolean =>
    gender !== null && shown(draft) === null && shown(best) === null && lastOf(draft, mention) > lastOf(best, mention);
  return longer.reduce((best, draft) => {
    const more = weight(draft) - weight(best);
    return more > 0 || (more === 0 && isNearer(draft, best)) ? draft : best;
  });
}

/** Where somebody is named last before a mention, -1 where nowhere. */
function lastOf({ mentions }: Draft, mention: Mention): number {
  return mentions.reduce((last, { start }) => (start < mention.start && start > last ? start : last), -1);
}

/** "Kofi" of "Kofi Asante", where another Asante is named: they are told apart by their given names. */
function isOfFamily(drafts: NameIndex<Draft>, words: readonly string[], draft: Draft, mention: Mention): boolean {
  const [given, surname] = draft.words;
  if (words.length > 1 || words[0] !== given || surname === undefined || !isTwoNames(draft, mention)) return false;
  return drafts.endingIn(surname).some((other) => other.words[0] !== given && isTwoNames(other, mention));
}

function isTwoNames({ name, words, mentions }: Draft, { start }: Mention): boolean {
  if (words.length !== 2 || !mentions.some((other) => other.start < start)) return false;
  return !isPlainWord(words[1]!) && kindOfName(name) === 'person';
}

/** What it counts to be named in full just before, in mentions: somebody else may still be who the article is about. */
const RECENT = 2;

function isPerson({ words, title }: Draft): boolean {
  return title !== null || isGiven(words[0]);
}

function isJustBefore({ start, sentence }: Mention, mention: Mention): boolean {
  return start < mention.start && mention.sentence - sentence < 2;
}

/** "Ana Ruiz" beside a longer "Forward Ana Ruiz": what stands before the given name is no part of the name. */
export function dropsTitle(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 1 &&
    short.length < long.length &&
    isGiven(short[0]) &&
    !isGiven(long[0]) &&
    short.every((word, at) => word === long[long.length - short.length + at])
  );
}

/** Persons may be named in full later; of anything else ("Lagos United" and "United") the full name comes first. */
function isIntroduced(draft: Draft, mention: Mention): boolean {
  const given = draft.words[0] ?? '';
  return draft.kind === 'person' || isGiven(given) || draft.mentions.some(({ start }) => start < mention.start);
}

function endsIn(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || long.includes('of') || long.includes('for')) return false;
  return (
    short.every((word, at) => word === long[long.length - short.length + at]) ||
    (short.length === 1 && long.at(-1)!.endsWith(`-${short[0]!}`)) ||
    (short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}

/** "Rafiqul" for Rafiqul Islam, a name that we do not know: the only one of the article that begins so, named in full before. */
function calledByFirst(starting: readonly Draft[], words: readonly string[], mention: Mention): Draft | undefined {
  const [draft] = starting;
  if (draft === undefined || starting.length > 1 || isPlace(words[0]!)) return undefined;
  const { words: long, kind, name, mentions } = draft;
  if (long.length <= words.length || long.length > 4 || long.includes('of')) return undefined;
  if (words.length > 1 && !words.every((word, at) => word === long[at])) return undefined;
  const isNamed =
    mentions.some(({ start }) => start < mention.start) && !long.some((word) => word !== 'md' && isPlainWord(word));
  return isNamed && name !== name.toUpperCase() && (kind ?? kindOfName(name)) === 'person' ? draft : undefined;
}

/** "Fung" for Constance Fung Lai-kwan, "García" for Ana García Ruiz, "De la Vega" for Ana de la Vega Ruiz: the only one of the article with such a second name, named in full before. */
function calledByMiddle(drafts: NameIndex<Draft>, words: readonly string[], mention: Mention): Draft | undefined {
  const isParted = particles.has(words[0]!);
  const [draft, another] = words.length === 1 || isParted ? drafts.withSecond(words[0]!) : [];
  if (draft === undefined || another !== undefined || !isGiven(draft.words[0])) return undefined;
  const { words: long, mentions, kind, name } = draft;
  if (isParted ? !words.every((word, at) => word === long[at + 1]) : long.length > 4 || long.some(isPlainOrSmall))
    return undefined;
  const isNamed = mentions.some(({ start }) => start < mention.start);
  return isNamed && (kind ?? kindOfName(name)) === 'person' ? draft : undefined;
}

function isPlainOrSmall(word: string): boolean {
  return isPlainWord(word) || particles.has(word);
}

/** The first name or names alone, of somebody who was introduced with a title unless we know the given name, and the seat of a peer ("Thornbury of Wick"). */
function startsWith(short: readonly string[], draft: Draft, mention: Mention): boolean {
  const { words: long, mentions } = draft;
  if (short.length >= long.length || short.some((word, at) => word !== long[at])) return false;
  if (short.length === 1 && (isGiven(short[0]) || (long[1] === 'of' && draft.peerage !== null))) return true;
  if (long.length > 4 || long.includes('of') || !mentions.some(({ start }) => start < mention.start)) return false;
  return draft.kind === 'person';
}
