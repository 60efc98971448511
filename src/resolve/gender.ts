import type { Mention, Scene } from '../types.ts';
import { askedOnce } from '../text/forms.ts';
import { justBefore } from '../text/just-before.ts';

export type Gender = 'he' | 'she' | null;

/** What the words before a name say of its owner's gender. */
export function honorific(scene: Scene, mention: Mention): Gender {
  if (mention.name === null || mention.name.start === mention.start) return null;
  const before = scene.article.text.slice(mention.start, mention.name.start).toLowerCase();
  if (
    /\b(?:mrs|ms|miss|lady|dame|sister|queen|congresswoman|spokeswoman|chairwoman|actress|businesswoman)\b/.test(before)
  )
    return 'she';
  return /\b(?:mr|sir|lord|father|king|congressman|businessman)\b/.test(before) ? 'he' : null;
}

/** "A young woman named Ana Ruiz", "a man, Ben Okoye," */
export function introducedAs({ article }: Scene, { start }: Mention): Gender {
  // Most names stand behind something else.
  if (!/[,d]/.test(article.text[start - 2] ?? '')) return null;
  const noun = INTRODUCED.exec(article.text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start))?.[1];
  return noun === undefined ? null : /^(?:woman|girl|lady)$/.test(noun) ? 'she' : 'he';
}

const INTRODUCED = /\b(woman|girl|lady|man|boy|guy)(?:,| named| called) $/;
const LONGEST_INTRODUCTION = 20;

const WOMAN =
  /^(?:.*woman|lady|girl|(?:grand)?mother|wife|daughter|sister|aunt|widow|queen|princess|actress|mum|mom|gran|granny|nan|schoolgirl)$/;
const MAN =
  /^(?:man|gentleman|boy|(?:grand)?father|husband|son|brother|uncle|widower|king|prince|dad|grand?dad|lad|schoolboy|(?:business|congress)man)$/;

/** The gender that a noun shows: "the woman". */
export function genderOfNoun(noun: string): Gender {
  return WOMAN.test(noun) ? 'she' : MAN.test(noun) ? 'he' : null;
}

/** "Lord", "Lady", "Baroness" … directly before a name, as the article writes it; null before others. */
export function peerageOf(scene: Scene, { start, name }: Mention): string | null {
  if (name === null || name.start === start) return null;
  const before = scene.article.text.slice(start, name.start).trimEnd();
  return /(?:^|\s)(Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Duke|Duchess)$/.exec(before)?.[1] ?? null;
}

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
]);

const isGendered = askedOnce((norm) => PRONOUNS.has(norm));

/** A sentence with more names in it tells nothing of any of them. */
const MOST_NAMED = 20;

const NOBODY: readonly Mention[] = [];

/** Which pronoun stands for each named person most often, where only one named before it in its sentence or in the sentence before can be meant. */
export function genderVotes<Person>(scene: Scene, owner: ReadonlyMap<Mention, Person>): Map<Person, Gender> {
  const balance = new Map<Person, number>();
  const namedIn = new Map<number, Mention[]>();
  for (const mention of owner.keys()) {
    const list = namedIn.get(mention.sentence);
    if (list === undefined) namedIn.set(mention.sentence, [mention]);
    else if (list.length < MOST_NAMED) list.push(mention);
  }
  for (const token of scene.tokens) {
    if (!isGendered(token) || (scene.quotedBy[token.index] ?? -1) >= 0) continue;
    const { index, start, sentence } = token;
    const here = namedIn.get(sentence)?.filter((mention) => mention.end <= start) ?? NOBODY;
    const opens = here.length === 0 && index - scene.sentences[sentence]!.from < 2;
    const meant = opens ? (namedIn.get(sentence - 1) ?? NOBODY) : here;
    const [first] = meant;
    if (first === undefined) continue;
    const person = owner.get(first)!;
    const isOnly = meant.every((mention) => owner.get(mention) === person);
    if (isOnly && !meant.every((mention) => isGoverned(scene, mention)))
      balance.set(person, (balance.get(person) ?? 0) + (PRONOUNS.get(token.norm) === 'he' ? 1 : -1));
  }
  return new Map([...balance].map(([person, he]) => [person, he > 0 ? 'he' : he < 0 ? 'she' : null]));
}

/** "for Ruiz": a pronoun behind it most often goes back to somebody else. */
function isGoverned({ tokens }: Scene, { from }: Mention): boolean {
  return justBefore(tokens, from)?.pos === 'ADP';
}
