import type { Span } from '../../types.ts';
import type { Relation } from '../relation.ts';
import { typeOf } from '../units.ts';
import { expected } from './standoff.ts';
import type { Entity, Link, Role, Standoff } from './standoff.ts';

/**
 * The quotations that a file of annotations describes: one for each event with a content, and one for each other content,
 * with the cues joined to it, and the sources joined to it or to these.
 * @param places where the words of each entity stand
 * @throws {UserError} for words that are joined to no content, or to words of their own type
 */
export function relationsOf(
  standoff: Standoff,
  places: ReadonlyMap<string, readonly Span[]>,
  text: string,
): Relation[] {
  const joined = neighboursOf(standoff);
  const parts = (ids: Iterable<string>, role: Role): string[] =>
    [...new Set(ids)].filter((id) => standoff.entities.get(id)?.role === role);
  const used = new Set<string>();
  const relations = groupsOf(standoff).map(({ id, ends }) => {
    const contents = parts(ends, 'content');
    const around = [...ends, ...contents.flatMap((end) => joined.get(end) ?? [])];
    const cues = parts(around, 'cue');
    const sources = parts([...around, ...cues.flatMap((cue) => joined.get(cue) ?? [])], 'source');
    for (const one of [...contents, ...cues, ...sources]) used.add(one);
    const spans = (ids: readonly string[]): Span[] => union(ids.flatMap((one) => places.get(one) ?? []));
    const content = spans(contents);
    return {
      source: spans(sources),
      cue: spans(cues),
      content,
      type: typeOf(text, content),
      ...speakerOf(standoff, [...sources, id, ...contents]),
    };
  });
  for (const { id, role, where, words } of standoff.entities.values())
    if (!used.has(id)) throw expected(where, `${role} ${id} joined to a content. Join it, or delete it`, words);
  return relations.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** What each entity is joined to by relations. */
function neighboursOf({ entities, links }: Standoff): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (const { event, ends, id, where } of links) {
    if (event) continue;
    const [left = '', right = ''] = ends;
    const [one, other] = [entities.get(left)?.role, entities.get(right)?.role];
    if (one === other)
      throw expected(where, `${id} to join two of source, cue and content. Words of one ${one ?? ''} are fragments of one annotation`, `${left} and ${right}`); // prettier-ignore
    joined.set(left, [...(joined.get(left) ?? []), right]);
    joined.set(right, [...(joined.get(right) ?? []), left]);
  }
  return joined;
}

/** The events with a content, and each content of no event as if it were one. */
function groupsOf({ entities, links }: Standoff): Pick<Link, 'id' | 'ends'>[] {
  const isContent = (id: string): boolean => entities.get(id)?.role === 'content';
  const events = links.filter(({ event, ends }) => event && ends.some(isContent));
  const inEvents = new Set(events.flatMap(({ ends }) => ends));
  const alone = [...entities.values()].filter(({ id, role }: Entity) => role === 'content' && !inEvents.has(id));
  return [...events, ...alone.map(({ id }) => ({ id, ends: [id] }))];
}

const KINDS = ['person', 'organization', 'group', 'document', 'unknown'];

/** The name and kind that notes or attributes give the first of some annotations: `Ana Ruiz`, or `Harbour Post | organization`. */
function speakerOf({ remarks }: Standoff, ids: readonly string[]): { speaker: string | null; kind: string | null } {
  const about = ids.flatMap((id) => remarks.filter(({ target, value }) => target === id && value !== ''));
  const note = about.find(({ name }) => name === 'annotatornotes' || name === 'speaker');
  const [speaker = '', kindOfNote] = note?.value.split('|').map((part) => part.trim()) ?? [];
  const attribute = about.find(({ name }) => name === 'kind');
  const kind = (attribute?.value ?? kindOfNote)?.toLowerCase();
  if (kind !== undefined && !KINDS.includes(kind))
    throw expected((attribute ?? note)?.where ?? '', `one of the kinds ${KINDS.join(', ')}`, kind);
  return speaker === '' ? { speaker: null, kind: kind ?? null } : { speaker, kind: kind ?? 'person' };
}

function union(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
