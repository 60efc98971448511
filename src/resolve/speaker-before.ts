import { isPlainWord } from '../lexicon/known-words.ts';
import { mentionsIn } from '../mentions/places.ts';
import type { Mention, Scene, Span } from '../types.ts';
import type { Gender } from './gender.ts';
import { possessorIn } from './named-within.ts';
import type { Entity } from './people.ts';
import { antecedentOf } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';

/** "The minister was away, he said", "Ruiz’s plan was late, he said": nobody calls himself by his office or speaks so of his own plan, so "he" is not who the words in front of the cue call so. By names, papers do. */
export function speakerBefore(discourse: Discourse, source: Mention, gender: Gender): Entity | null {
  const { scene, meanings, content, asker } = discourse;
  const answers = asker === null ? null : antecedentOf(discourse, source, gender, (entity) => entity !== asker);
  if (answers !== null) return answers;
  const [first] = content;
  if (first === undefined || first.end > source.start) return antecedentOf(discourse, source, gender);
  const quoted = quotedBefore(scene, first);
  if (quoted !== null) {
    const names = new Set(quoted.match(NAME));
    return antecedentOf(discourse, source, gender, (entity) => !isNamedIn(names, entity));
  }
  const spokenOf = new Set<Entity | undefined>();
  for (const mention of mentionsIn(scene, first))
    if (mention.to - mention.from === 2 || (mention.start === first.start && possessorIn(scene, mention) !== null))
      spokenOf.add(meanings.get(mention));
  spokenOf.add(namedOnce(discourse, first));
  // Somebody whose gender is not known is less likely than one who fits and is spoken of so.
  const other = antecedentOf(discourse, source, gender, (entity) => !spokenOf.has(entity));
  return other?.gender === gender
    ? other
    : antecedentOf(discourse, source, gender, (entity) => !spokenOf.has(entity) || entity.gender === gender);
}

/** "Cholera was found, she said": a word that the article has but once, with the capital that opens the clause, is not who speaks. */
function namedOnce({ people }: Discourse, { start }: Span): Entity | undefined {
  const entity = people.entities.find(({ mentions }) => mentions.length === 1 && mentions[0]!.start === start);
  return entity?.name.includes(' ') === false ? entity : undefined;
}

/** What stands between marks, unless its speaker says who he is. */
function quotedBefore({ article }: Scene, { start, end }: Span): string | null {
  const text = article.text.slice(start, end);
  return /^["“‘']/.test(text) && !INTRODUCES.test(text) ? text : null;
}

const INTRODUCES = /\b(?:I['’]m|I am|my name|name is|this is)\b/i;

/** “Ruiz will stay,” he said: nobody speaks of himself so. */
function isNamedIn(names: ReadonlySet<string>, { name }: Entity): boolean {
  return name.split(' ').some((word) => names.has(word) && !isPlainWord(word.toLowerCase()));
}

/** A word of three letters or more with a capital. */
const NAME = /\p{Lu}[\p{L}\p{M}-]{2,}/gu;
