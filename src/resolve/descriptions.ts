import { kindOfHead, organizationNouns, personNouns } from '../lexicon/heads.ts';
import type { Mention, Scene, Speaker } from '../types.ts';
import type { Entity, People } from './people.ts';
import { antecedentOf, unnamed } from './pronouns.ts';

/** Who a description such as "the minister" or "the ministry" stands for: the one with that title or name; else the description itself. */
export function describedBy(
  scene: Scene,
  people: People,
  mention: Mention,
  last: Entity | null,
): { entity: Entity } | { speaker: Speaker } {
  const named = nameBehind(scene, people, mention);
  if (named !== undefined) return { entity: named };
  const words = scene.tokens.slice(mention.from, mention.to);
  const head = headOf(scene, mention);
  const definite = words[0]?.norm === 'the' || words[0]?.norm === 'this' || words[0]?.pos === 'PRON';
  const entity = definite ? (titled(people, head, mention) ?? organized(people, head, mention)) : null;
  if (entity !== null) return { entity };
  const salient =
    definite && words.length < 5 && (personNouns.has(head) || head === 'old')
      ? antecedentOf(scene, people, mention, last, null)
      : null;
  if (salient !== null) return { entity: salient };
  const name = scene.article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const kind = kindOfHead(head);
  const bare = kind === 'document' ? name : name.replace(/^(?:the|a|an) /i, '');
  const proper = words.some((word) => word.pos === 'PROPN');
  if (kind === 'person' || (kind === null && !proper))
    return { speaker: unnamed(null, kind ?? 'unknown', 'description') };
  return {
    speaker: unnamed(bare, kind ?? 'organization', 'description'),
  };
}

/** "a spokesman, Ana Ruiz", "his friend at the club, Bo Li,": the person that the name between commas names. */
function nameBehind(scene: Scene, people: People, mention: Mention): Entity | undefined {
  const { tokens, mentions, startingAt } = scene;
  if (!personNouns.has(headOf(scene, mention))) return undefined;
  const place = tokens[mention.to]?.pos === 'ADP' ? mentions[startingAt[mention.to + 1] ?? -1] : undefined;
  const comma = place?.to ?? mention.to;
  const name = tokens[comma]?.norm === ',' ? mentions[startingAt[comma + 1] ?? -1] : undefined;
  if (name?.sentence !== mention.sentence) return undefined;
  const next = tokens[name.to];
  const entity = people.of.get(name);
  return (next === undefined || next.pos === 'PUNCT') && entity?.kind === 'person' ? entity : undefined;
}

/** The last noun before a prepositional phrase: "head" in "the head of the agency". */
export function headOf(scene: Scene, mention: Mention): string {
  for (let i = mention.from; i < mention.to; i++)
    if (scene.tokens[i + 1]?.norm === 'of' || i === mention.to - 1) return scene.tokens[i]?.norm ?? '';
  return '';
}

function titled(people: People, head: string, mention: Mention): Entity | null {
  if (!personNouns.has(head)) return null;
  return nearest(
    people.entities.filter(
      ({ title }) =>
        title !== null &&
        title
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(head),
    ),
    mention,
  );
}

function organized(people: People, head: string, mention: Mention): Entity | null {
  if (!organizationNouns.has(head)) return null;
  return nearest(
    people.entities.filter(({ name, kind }) => kind === 'organization' && name.toLowerCase().split(' ').includes(head)),
    mention,
  );
}

/** The entity named last before a mention. */
function nearest(entities: readonly Entity[], mention: Mention): Entity | null {
  let best: Entity | null = null;
  let at = -1;
  for (const entity of entities)
    for (const { start } of entity.mentions) if (start < mention.start && start > at) [best, at] = [entity, start];
  return best;
}
