import { kindOfHead } from '../lexicon/heads.ts';
import { titleWords } from '../lexicon/titles.ts';
import { tokenFrom } from '../attribute/join.ts';
import { mentionsIn } from '../mentions/places.ts';
import type { Mention, Scene, Sentence } from '../types.ts';
import { genderOfNoun } from './gender.ts';
import { kindOfNoun } from './kinds.ts';
import { ageOf } from './near.ts';
import type { Entity } from './people.ts';
import type { Discourse } from './pronouns.ts';

/**
 * Whom "the retired banker" or "the father of three" tells something new of, as papers do where they would not repeat a name: the only person
 * of the sentence before, or the one with whom it opens.
 */
export function retold(discourse: Discourse, head: string, mention: Mention): Entity | null {
  const { scene, people, meanings, content } = discourse;
  if (!tellsNew(scene, head, mention)) return null;
  const start = Math.min(content[0]?.start ?? mention.start, mention.start);
  const first = scene.tokens[tokenFrom(scene, start)]?.sentence ?? mention.sentence;
  const before = narratedBefore(scene, first);
  if (before === undefined) return null;
  const persons = new Map<Entity, Mention>();
  for (const other of mentionsIn(scene, before)) {
    const person = people.of.get(other) ?? meanings.get(other);
    if (person?.kind === 'person' && !persons.has(person)) persons.set(person, other);
  }
  const [[entity, named] = []] = persons;
  if (entity === undefined || (persons.size > 1 && named!.from !== before.from)) return null;
  return mayBe(scene, entity, head, mention) ? entity : null;
}

/** The sentence before one, over what is quoted between them. */
function narratedBefore({ sentences, quotedBy, tokens }: Scene, at: number): Sentence | undefined {
  for (let sentence = at - 1; sentence >= 0 && at - sentence < FARTHEST; sentence--) {
    const { from, to } = sentences[sentence]!;
    for (let i = from; i < to; i++)
      if ((quotedBy[i] ?? -1) < 0 && tokens[i]!.pos !== 'PUNCT') return sentences[sentence];
  }
  return undefined;
}

const FARTHEST = 6;

/** Not who is called by an office or as somebody’s ("the lawyer"), unless more is told of her ("the retired lawyer"). */
function tellsNew({ tokens }: Scene, head: string, { from, to }: Mention): boolean {
  if (tokens[from]!.norm !== 'the') return false;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (words.some((word) => /^(?:'s?|for|at|in|from|who)$/.test(word))) return false;
  if (isParent(tokens.slice(from, to + 2).map(({ norm }) => norm))) return true;
  if (kindOfNoun(head) !== 'person' || words.includes('of')) return false;
  if (PAST.test(words[1]!) || words.includes('year')) return true;
  if (POLITICIAN.test(head)) return true;
  return words.length > 2 && !titleWords.has(head) && !RIVAL.test(head) && kindOfHead(head) === null;
}

/** Of those who stand for an office or lead a debate the reader is told who they are. */
const RIVAL = /^(?:runner|hopeful|moderator|host|challenger|opponent)$/;

const PAST = /^(?:retired|veteran|first-term|one-time|onetime)$/;
const POLITICIAN = /^(?:lawmaker|legislator|politician)$/;

/** "The father of three" */
function isParent(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  return (
    of > 0 &&
    /^(?:father|mother|dad|mum|mom|grand(?:father|mother))$/.test(words[of - 1]!) &&
    COUNT.test(words[of + 1] ?? '')
  );
}

const COUNT = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

function mayBe(scene: Scene, entity: Entity, head: string, { from, to }: Mention): boolean {
  const shown = genderOfNoun(head);
  if (shown !== null && entity.gender !== null && shown !== entity.gender) return false;
  const age = scene.tokens[from + 1]?.pos === 'NUM' && to - from > 4 ? scene.tokens[from + 1]!.norm : undefined;
  return age === undefined || (ageOf(scene, entity) ?? age) === age;
}
