import type { Mention, PartOfSpeech, Token } from '../types.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { tagsOf } from '../lexicon/known-words.ts';
import { bracketEnd } from './brackets.ts';
import { goesOnBehind, holdsOffice, namesOffices } from './links.ts';
import { afterParticles, isCapitalised, particles } from './name-words.ts';
import { nameIn } from './names.ts';
import { isLetters } from './letters.ts';
import { isMoney } from './money.ts';
import { isPartyTag } from './party-tag.ts';
import { isTime, isWhen } from './when.ts';
import { askedOnce } from '../text/forms.ts';
import { isUpper } from '../text/words.ts';
import { justBefore } from '../text/just-before.ts';

/** Pronouns that can speak. */
const SPEAKING = new Set(
  'he she they i we you it who someone somebody everyone nobody one others some many both most this those another none each several few anyone anybody which that'.split(' '),
); // prettier-ignore
/** They speak behind "according to". */
const OBJECT = new Set(['him', 'her', 'them']);
const isPointing = askedOnce((norm) => SPEAKING.has(norm) || OBJECT.has(norm));
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const isPossessive = askedOnce((norm) => POSSESSIVE.has(norm));
/** Who the words outside quotation marks name, describe or point at: noun phrases and pronouns, in order, disjoint. */
export function mentionsOf(tokens: readonly Token[], isQuoted: (token: number) => boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined || isQuoted(i)) {
      i++;
      continue;
    }
    const to = phraseEnd(tokens, i, isQuoted);
    if (
      to > i &&
      (isTime(tokens, i, to) || isPartyTag(tokens, i) || isLetters(tokens, i, to) || isMoney(tokens, i, to))
    ) {
      i = to;
      continue;
    }
    if (to > i) mentions.push(mentionOf(tokens, i, to));
    else if (isPronoun(tokens, i)) mentions.push(mentionOf(tokens, i, i + 1, 'pronoun'));
    i = Math.max(to, i + 1);
  }
  return mentions;
}

function isHead(pos: PartOfSpeech): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function isInside(pos: PartOfSpeech): boolean {
  return isHead(pos) || pos === 'ADJ' || pos === 'NUM';
}

function isPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (!isPointing(token)) return false;
  if (OBJECT.has(token.norm))
    return justBefore(tokens, at)?.norm === 'to' && justBefore(tokens, at - 1)?.norm === 'according';
  return !(token.norm === 'that' || token.norm === 'this') || token.pos === 'PRON';
}

function mentionOf(tokens: readonly Token[], from: number, to: number, pronoun?: 'pronoun'): Mention {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  const name = pronoun === undefined ? nameIn(tokens, from, to) : null;
  const kind = pronoun ?? (name === null ? 'description' : 'name');
  return { kind, from, to, start: first.start, end: last.end, name, apposition: null, sentence: first.sentence };
}

/** One past the last token of the noun phrase that starts at `from`; `from` itself where none starts. */
function phraseEnd(tokens: readonly Token[], from: number, isQuoted: (token: number) => boolean): number {
  const sentence = tokens[from]?.sentence;
  let head = from;
  let i = from;
  const first = tokens[from]!;
  if (first.pos === 'DET' || isPossessive(first)) i++;
  else if (!isCapitalised(justBefore(tokens, from), true)) i = Math.max(i, afterParticles(tokens, from));
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || isQuoted(i) || (i === from && isCue(token, isQuoted))) break;
    if (i > from && (token.norm === 'alias' || isHeadlineVerb(tokens, i) || (head === i && isWhen(tokens, i)))) break;
    const bracket = i > from ? bracketEnd(tokens, i) : i;
    if (bracket > i) {
      if (tokens[bracket + 1]?.norm === 'of') head = bracket + 1;
      i = bracket;
      continue;
    }
    if (
      isHead(token.pos) ||
      isChief(tokens, i) ||
      isCounted(tokens, i) ||
      isCapitalised(token, i > from || isInner(tokens, i)) ||
      isAge(tokens, i) ||
      isPosition(tokens, i)
    )
      head = i + 1;
    else if (isInside(token.pos)) {
      if (token.pos === 'NUM' && i > from && head === i && justBefore(tokens, i)?.pos === 'NOUN') break;
    } else if (!continues(tokens, i, head, from)) break;
  }
  if (head === from) return from;
  return linkedEnd(tokens, from, head, isQuoted);
}

/** “What is it?” Asked Beth: a verb of speech behind closing marks is no name, whatever its first letter. */
function isCue({ index, norm, pos }: Token, isQuoted: (token: number) => boolean): boolean {
  return pos === 'VERB' && isQuoted(index - 1) && verbOf(norm)?.classes.has('say') === true;
}

/** "Ana Ruiz Slams Ben Okoye", "Ben Okoye Explained": with all words in capitals a verb looks like a part of the name before it. */
function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, norm, sentence } = tokens[at]!;
  if (pos !== 'VERB' || !isCapitalised(tokens[at], true) || tokens[at - 1]!.pos !== 'PROPN') return false;
  if (!/(?:s|ed)$/.test(norm) || /LastName|Place/.test(tagsOf(norm))) return false;
  if (norm === 'works') return false;
  const next = tokens[at + 1];
  return verbOf(norm) !== undefined || (norm.endsWith('s') && next?.sentence === sentence && isUpper(next.text));
}

/** "The party chief said", where "chief" looks like an adjective. */
function isChief(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.pos !== 'ADJ' || tokens[at]!.norm !== 'chief') return false;
  const before = justBefore(tokens, at);
  if (before === undefined || !(isHead(before.pos) || before.pos === 'DET')) return false;
  const next = tokens[at + 1];
  return next === undefined || !isInside(next.pos);
}

const mayPrecede = askedOnce((norm) => /^[\p{L}’',”"&]/u.test(norm));

/** Not the first word of its sentence, so that a capital makes a name. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const before = justBefore(tokens, at);
  return before !== undefined && before.sentence === tokens[at]?.sentence && mayPrecede(before);
}

/** "six in 10 said", "39 said": a number that does something. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.pos !== 'NUM' || next === undefined) return false;
  return next.pos === 'VERB' || next.pos === 'AUX' || (next.norm === 'in' && tokens[at + 2]?.pos === 'NUM');
}

/** "the 46-year-old" */
function isAge(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'old' && justBefore(tokens, at)?.norm === '-' && justBefore(tokens, at - 1)?.norm === 'year'
  );
}

/** "the centre-back", where "back" looks like no noun */
function isPosition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm !== 'back' || justBefore(tokens, at)?.norm !== '-') return false;
  return /^(?:centre|center|left|right|full|half|wing|quarter|running)$/.test(justBefore(tokens, at - 1)?.norm ?? '');
}

/** "the most loyal", "Ruiz’s most loyal" */
function isDegree(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ';
}

/** Possessives, hyphens, initials, participles between determiner and noun, small words inside names. */
function continues(tokens: readonly Token[], i: number, head: number, from: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined || next.sentence !== token.sentence) return false;
  const text = token.norm;
  if ((text === "'s" || text === "'") && head === i)
    return isInside(next.pos) || next.pos === 'VERB' || isDegree(tokens, i + 1);
  if (text === '-' || text === '–' || text === '/')
    return token.start === justBefore(tokens, i)?.end && next.start === token.end && i > from;
  if (justBefore(tokens, i)?.norm === '-' && justBefore(tokens, i)?.end === token.start) return true;
  if (text === 'all' && next.norm === '-' && next.start === token.end) return true;
  if (isInName(tokens, i, head) || isWordOfName(tokens, i, from)) return true;
  const opened = i > from && head === from && (tokens[from]?.pos === 'DET' || POSSESSIVE.has(tokens[from]?.norm ?? ''));
  if (token.pos === 'VERB' && (opened || justBefore(tokens, i)?.norm === "'s") && /(?:ing|ed)$/.test(text))
    return isHead(next.pos) || next.pos === 'ADJ';
  if ((opened || justBefore(tokens, i)?.norm === "'s") && isDegree(tokens, i)) return true;
  return (
    token.pos === 'CCONJ' && text === 'and' && opened && justBefore(tokens, i)?.pos === 'ADJ' && next.pos === 'ADJ'
  );
}

/** "All" in "the All Farmers Council", "Inland" in "the Selby Inland Ferry Board": a small word that has a capital between others, or before them. */
function isWordOfName(tokens: readonly Token[], i: number, from: number): boolean {
  const { pos, text } = tokens[i]!;
  if (i === from || (text !== 'All' && pos !== 'ADV') || !isUpper(text)) return false;
  const next = tokens[i + 1]!;
  if (next.pos !== 'PROPN' || !isUpper(next.text)) return false;
  return text === 'All' || (i > from + 1 && tokens[i - 1]!.pos === 'PROPN' && tokens[from]!.norm === 'the');
}

/** "de" and "la" in "Rafael de la Cruz" */
function isInName(tokens: readonly Token[], i: number, head: number): boolean {
  let first = i;
  while (first > head && i - first < 3 && particles.has(tokens[first - 1]!.text)) first--;
  return first === head && isCapitalised(justBefore(tokens, head), true) && afterParticles(tokens, first) > i;
}

/** Follows "of" to the noun phrase it governs, and the small words inside names ("Council on Foreign Relations"). */
function linkedEnd(tokens: readonly Token[], from: number, head: number, isQuoted: (token: number) => boolean): number {
  const link = tokens[head];
  const next = tokens[head + 1];
  if (
    link === undefined ||
    next === undefined ||
    link.sentence !== tokens[from]?.sentence ||
    isQuoted(head) ||
    isQuoted(head + 1)
  )
    return head;
  if (next.sentence !== link.sentence) return head;
  const joinsOffices = namesOffices(tokens, from, head);
  if (!joinsOffices && !goesOnBehind(tokens, from, head)) return head;
  const to = phraseEnd(tokens, head + 1, isQuoted);
  return to > head + 1 && (!joinsOffices || holdsOffice(tokens, head + 1, to)) ? to : head;
}
