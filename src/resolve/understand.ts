import type { Mention, Scene } from '../types.ts';
import { onlyTitledBy, titledBy } from './titled.ts';
import { kindOfNoun } from './kinds.ts';
import { nameGiven } from './name-given.ts';
import { possessorIn } from './named-within.ts';
import type { Entity, People } from './people.ts';
import { antecedentOf, followerOf, genderOf } from './pronouns.ts';
import type { Discourse } from './pronouns.ts';

/** Notes whom "he", "she" or "the mayor" as a subject stands for, so that later pronouns can go on from it. */
export function understand(discourse: Discourse, mention: Mention, meanings: Map<Mention, Entity>): void {
  const entity =
    mention.kind === 'pronoun' ? pronounMeaning(discourse, mention) : descriptionMeaning(discourse, mention);
  if (entity !== null) meanings.set(mention, entity);
}

function pronounMeaning(discourse: Discourse, mention: Mention): Entity | null {
  const gender = genderOf(discourse.scene, mention);
  if (gender === null) return null;
  return followerOf(discourse.scene, discourse.people, mention) ?? antecedentOf(discourse, mention, gender);
}

function descriptionMeaning(discourse: Discourse, mention: Mention): Entity | null {
  const { scene } = discourse;
  if (mention.kind !== 'description') return null;
  const { norm } = scene.tokens[mention.from]!;
  if (norm === 'a' || norm === 'an') return nameGiven(scene, discourse.people, mention) ?? null;
  if (norm !== 'the') return ownerOf(scene, discourse.people, mention);
  if (scene.sentences[mention.sentence]!.from === mention.from) return titledBy(discourse, mention);
  return isSubject(scene, mention) ? onlyTitledBy(discourse, mention) : null;
}

/** "Mayor Ana Ruiz’s office", "Ruiz’s plan": the mayor, whom "she" may mean afterwards; but not "Ruiz’s wife". */
function ownerOf(scene: Scene, people: People, mention: Mention): Entity | null {
  const owner = possessorIn(scene, mention);
  if (owner === null) return null;
  const { norm } = scene.tokens[mention.to - 1]!;
  const isOffice = /^(?:office|ministry|administration|campaign|team)$/.test(norm);
  return (isOffice || !/^(?:person|group)$/.test(kindOfNoun(norm) ?? '') ? people.named(owner) : null) ?? null;
}

/** Whether a verb follows. */
function isSubject({ tokens }: Scene, { to }: Mention): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '');
}
