import { isTurn } from '../detect/turns.ts';
import type { Attribution, Scene } from '../types.ts';
import { initialsOf } from './initials.ts';
import type { Entity, People } from './people.ts';
import { unnamed } from './pronouns.ts';
import type { Found } from './within-words.ts';

/** Who a label of a transcript stands for that is no name: nobody known for “Q”, the one interviewed for “A”, Ana Ruiz for “AR”; undefined for other labels. */
export function labelled(scene: Scene, people: People, { source, rule }: Attribution): Found | undefined {
  if (rule !== 'turn' || source === null) return undefined;
  const label = scene.article.text.slice(source.start, source.end);
  if (/^(?:Q|Question|Interviewer)$/i.test(label)) return { speaker: unnamed(null, 'person', 'label') };
  if (/^(?:A|Answer)$/i.test(label)) {
    const entity = interviewed(scene, people);
    return entity === null ? { speaker: unnamed(null, 'person', 'label') } : { entity, by: 'label' };
  }
  const entity = /^\p{Lu}{2,4}$/u.test(label) ? only(initialledAs(people, label)) : null;
  return entity === null ? undefined : { entity, by: 'label' };
}

/** The person whom the words before the first turn name most often, or the headline does; null where several are named as often. */
function interviewed({ article, stretches, paragraphs }: Scene, { circles }: People): Entity | null {
  const begin = paragraphs[stretches.find(isTurn)!.paragraph]!.start;
  const timesBefore = ({ mentions }: Entity): number => mentions.filter(({ start }) => start < begin).length;
  const { entities: named } = circles.of(
    'before the interview',
    (one) => one.kind === 'person' && timesBefore(one) > 0,
  );
  const most = Math.max(...named.map(timesBefore));
  const title = article.title ?? '';
  return (
    only(named.filter(({ name }) => title.includes(name))) ?? only(named.filter((one) => timesBefore(one) === most))
  );
}

function initialledAs({ circles }: People, letters: string): readonly Entity[] {
  return circles.of(`initials ${letters}`, ({ kind, name }) => kind === 'person' && initialsOf(name) === letters)
    .entities;
}

function only(entities: readonly Entity[]): Entity | null {
  return entities.length === 1 ? entities[0]! : null;
}
