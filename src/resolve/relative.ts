import { lastMentionBefore, mentionFrom, mentionTo } from '../mentions/places.ts';
import type { Mention, Scene } from '../types.ts';
import { justBefore } from '../text/just-before.ts';
import { headOf } from './head.ts';
import { kindOfNoun, mayBeThing } from './kinds.ts';
import { nameGiven } from './name-given.ts';
import type { Entity, People } from './people.ts';

/** Pronouns that open a relative clause. */
export const RELATIVE = /^(?:who|which|that)$/;

/** Whom a pronoun goes back to that opens a clause: the name just before it; for want of any mention there, the last person of the sentence. */
export function relativeOf(scene: Scene, people: People, source: Mention): Entity | undefined {
  const { tokens, mentions } = scene;
  const { norm } = tokens[source.from]!;
  if (!RELATIVE.test(norm)) return undefined;
  const near = mentionTo(scene, antecedentEnd(scene, source.from));
  if (near !== undefined || norm !== 'who')
    return near && (bearerOf(scene, people, source) ?? people.of.get(near) ?? nameGiven(scene, people, near));
  const first = scene.sentences[source.sentence]!.start;
  for (let i = lastMentionBefore(scene, source.start); i >= 0 && mentions[i]!.start >= first; i--) {
    const person = people.of.get(mentions[i]!);
    if (person?.kind === 'person' && mentions[i]!.end <= source.start) return person;
  }
  return undefined;
}

function antecedentEnd({ tokens }: Scene, relative: number): number {
  return justBefore(tokens, relative)?.norm === ',' ? relative - 1 : relative;
}

/** "Ana Ruiz, a nurse, who": the person named before the words that "who" stands behind, if these only describe her. */
export function bearerOf(scene: Scene, people: People, { to }: Mention): Entity | undefined {
  if (scene.tokens[to - 1]!.norm !== 'who') return undefined;
  const near = mentionTo(scene, antecedentEnd(scene, to - 1));
  const named = near && people.of.get(near);
  return near === undefined || (named !== undefined && !mayBeThing(named)) ? undefined : apposedTo(scene, people, near);
}

const FARTHEST_COMMA = 14;

/** "Ana Ruiz, 34, a nurse at the county hospital": who the words are about that `last` ends, if they only describe a person named before. */
function apposedTo(scene: Scene, people: People, last: Mention): Entity | undefined {
  const { tokens } = scene;
  const first = scene.sentences[last.sentence]!.from;
  for (let i = last.to - 1; i > Math.max(first, last.to - FARTHEST_COMMA); i--) {
    const { norm, pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return undefined;
    if (norm !== ',') continue;
    const described = mentionFrom(scene, i + 1);
    if (described === undefined || !isOfPerson(scene, described)) return undefined;
    const name = mentionTo(scene, beforeAge(scene, i));
    const entity = name && people.of.get(name);
    return entity?.kind === 'person' ? entity : undefined;
  }
  return undefined;
}

function isOfPerson(scene: Scene, mention: Mention): boolean {
  return mention.kind === 'description' && kindOfNoun(headOf(scene, mention)) === 'person';
}

/** The comma before ", 34" where one ends at `comma`; else the same comma. */
function beforeAge({ tokens }: Scene, comma: number): number {
  return tokens[comma - 1]!.pos === 'NUM' && tokens[comma - 2]?.norm === ',' ? comma - 2 : comma;
}
