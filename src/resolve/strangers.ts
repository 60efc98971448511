import { kindOfHead } from '../lexicon/heads.ts';
import { lastMentionBefore, mentionFrom } from '../mentions/places.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import type { Mention, Scene } from '../types.ts';
import { genderOfNoun } from './gender.ts';
import { headOf } from './head.ts';
import { arePersons } from './kinds.ts';
import type { Entity, People } from './people.ts';
import { genderOf } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';

/** Somebody described, whom "he" or "she" may mean afterwards: neither a pronoun nor several nor a document. */
export function isStranger(scene: Scene, source: Mention): boolean {
  const head = headOf(scene, source);
  const kind = kindOfHead(head);
  if (head === 'one') return isOneOfSome(scene, source);
  return source.kind === 'description' && (kind === 'person' || (kind === null && !head.endsWith('s')));
}

/** “The nurse, who is not authorised to speak,”, “the nurse in question”: nobody whom the article names. */
export function isAnonymous({ article, tokens }: Scene, mention: Mention): boolean {
  const next = tokens[mention.to]?.norm;
  if (next === 'in') return tokens[mention.to + 1]?.norm === 'question';
  if (next !== ',' || tokens[mention.to + 1]?.norm !== 'who') return false;
  return WANTS_NO_NAME.test(article.text.slice(mention.end, mention.end + LONGEST_WISH));
}

const LONGEST_WISH = 120;
const WANTS_NO_NAME =
  /^, who [^.,“”"]{0,60}\b(?:not authori[sz]ed to|anonymity|anonymously|not to be (?:named|identified|quoted)|not (?:want|wish) to be)\b/;

/** "One of the traders", "One, who trades in fish," */
function isOneOfSome(scene: Scene, { to }: Mention): boolean {
  if (scene.tokens[to]?.norm === ',' && scene.tokens[to + 1]?.norm === 'who') return true;
  const some = scene.tokens[to]?.norm === 'of' ? mentionFrom(scene, to + 1) : undefined;
  return some !== undefined && arePersons(headOf(scene, some));
}

/** "A shopkeeper", "the mayor's spokesman": spoken of for the first time. */
export function isIntroduced({ tokens }: Scene, { from, to }: Mention): boolean {
  return /^(?:an?|another)$/.test(tokens[from]!.norm) || tokens.slice(from, to).some(({ norm }) => norm === "'s");
}

/** "a shopkeeper said. … She asked": the pronoun is the unnamed speaker before, unless somebody is named in between. */
export function goesOnAs(scene: Scene, people: People, source: Mention, stranger: Mention): boolean {
  if (!(isPersonal(scene, source) || isManOrWoman(scene, source)) || source.sentence - stranger.sentence > 2)
    return false;
  if (!mayMean(scene, source, stranger)) return false;
  for (let i = lastMentionBefore(scene, source.start); i >= 0 && scene.mentions[i]!.start > stranger.end; i--) {
    const between = scene.mentions[i]!;
    if (between.end <= source.start && people.of.get(between)?.kind === 'person') return false;
  }
  return true;
}

/** "He", "according to him" */
function isPersonal({ tokens }: Scene, { from }: Mention): boolean {
  const isAccording = tokens[from - 2]?.norm === 'according' && tokens[from - 1]?.norm === 'to';
  return (isAccording ? /^h(?:im|er)$/ : /^s?he$/).test(tokens[from]?.norm ?? '');
}

/** "A vendor blamed the lights. “It is dark,” the woman said." */
function isManOrWoman({ tokens }: Scene, { from, to }: Mention): boolean {
  return to - from === 2 && tokens[from]!.norm === 'the' && /^(?:man|woman)$/.test(tokens[from + 1]!.norm);
}

/** "She" is no husband. */
function mayMean(scene: Scene, pronoun: Mention, described: Mention): boolean {
  const gender = genderOfNoun(headOf(scene, described));
  return gender === null || gender === (genderOf(scene, pronoun) ?? genderOfNoun(headOf(scene, pronoun)));
}

const FARTHEST_STRANGER = 12;

/** "An official said. … The official added": who spoke without a name. */
export function strangerOf({ strangers }: Discourse, head: string, { sentence }: Mention): Mention | undefined {
  const stranger = strangers.get(head);
  return stranger !== undefined && sentence - stranger.sentence <= FARTHEST_STRANGER ? stranger : undefined;
}

/** Whether a stranger has spoken since somebody was last named. */
export function isLater(stranger: Mention | undefined, { mentions }: Entity, { start }: Mention): boolean {
  if (stranger === undefined) return false;
  const named = mentions.findLast((mention) => mention.start < start);
  return (named?.start ?? -1) < stranger.start;
}

const FARTHEST_DESCRIPTION = 3;

/** The last "the stranger" that opened a sentence before a "he" for whom the article has no name, and who is nobody named either. */
export function describedBefore({ scene, meanings }: Discourse, source: Mention): string | null {
  for (let i = lastMentionBefore(scene, source.start); i >= 0; i--) {
    const mention = scene.mentions[i]!;
    if (source.sentence - mention.sentence > FARTHEST_DESCRIPTION) return null;
    const opens = mention.end <= source.start && scene.sentences[mention.sentence]?.from === mention.from;
    const described = opens && !meanings.has(mention) ? describing(scene, mention) : null;
    if (described !== null && mayMean(scene, source, mention)) return described;
  }
  return null;
}

/** What an unnamed speaker is called where only a pronoun stands at the cue. */
export function describing(scene: Scene, mention: Mention): string | null {
  const person = mention.kind === 'description' && kindOfHead(headOf(scene, mention)) === 'person';
  return person ? singleSpaced(scene.article.text.slice(mention.start, mention.end)) : null;
}
