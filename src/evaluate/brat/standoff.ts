import { UserError } from '../../user-error.ts';

export type Role = 'source' | 'cue' | 'content';

/** Words that are marked as one of the three; `[start, end)` in Unicode code points of the text as brat read it. */
export interface Entity {
  readonly id: string;
  readonly role: Role;
  readonly fragments: readonly (readonly [start: number, end: number])[];
  /** The words, as brat wrote them beside their place. */
  readonly words: string;
  /** File and line, for messages. */
  readonly where: string;
}

/** What joins words: two of them by a relation, or a trigger and its arguments by an event. */
export interface Link {
  readonly id: string;
  readonly event: boolean;
  readonly ends: readonly string[];
  readonly where: string;
}

/** What is said of a target: `name` is its type (AnnotatorNotes, Kind), in lower case. */
export interface Remark {
  readonly name: string;
  readonly target: string;
  readonly value: string;
  readonly where: string;
}

/** What stands in a file of annotations. */
export interface Standoff {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly links: readonly Link[];
  readonly remarks: readonly Remark[];
}

interface Draft {
  readonly entities: Map<string, Entity>;
  readonly links: Link[];
  readonly remarks: Remark[];
}

/** A kind of line: by its first sign, how it looks to people and to the program, and what it adds. */
interface Kind {
  readonly looks: string;
  readonly pattern: RegExp;
  readonly add: (draft: Draft, parts: readonly string[], where: string) => void;
}

const addRemark: Kind['add'] = ({ remarks }, [, name = '', target = '', value = ''], where) => {
  remarks.push({ name: name.toLowerCase(), target, value: value.trim(), where });
};
const ATTRIBUTE: Kind = { looks: 'A1⇥Kind T1 person', pattern: /^\S+\t(\S+) (\S+)(?: (.*))?$/, add: addRemark };
const KINDS: Readonly<Record<string, Kind>> = {
  T: { looks: 'T1⇥Content 0 5⇥words', pattern: /^(\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/, add: addEntity },
  R: {
    looks: 'R1⇥Said-by Arg1:T1 Arg2:T2',
    pattern: /^(\S+)\t\S+ [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/,
    add: ({ links }, [, id = '', ...ends], where) => links.push({ id, event: false, ends, where }),
  },
  E: {
    looks: 'E1⇥Cue:T1 Source:T2 Content:T3',
    pattern: /^(\S+)\t([^\s:]+:\S+(?: [^\s:]+:\S+)*)\s*$/,
    add: ({ links }, [, id = '', list = ''], where) =>
      links.push({ id, event: true, ends: list.split(' ').map((part) => part.replace(/^.*:/, '')), where }),
  },
  A: ATTRIBUTE,
  M: ATTRIBUTE,
  '#': { looks: '#1⇥AnnotatorNotes T1⇥the note', pattern: /^\S+\t(\S+) (\S+)\t(.*)$/, add: addRemark },
  // Equivalences and links to databases say nothing that is measured.
  '*': { looks: '*⇥Equiv T1 T2', pattern: /^\*\t/, add: () => undefined },
  N: { looks: 'N1⇥Reference T1 base:id⇥name', pattern: /^\S+\t/, add: () => undefined },
};

/**
 * Reads the lines of brat's standoff format. Source: brat.nlplab.org/standoff.html.
 * @throws {UserError} naming the line, what was expected and what was found
 */
export function parseStandoff(content: string, file: string): Standoff {
  const draft: Draft = { entities: new Map(), links: [], remarks: [] };
  for (const [at, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const where = `${file}, line ${String(at + 1)}`;
    const kind = KINDS[line[0] ?? ''];
    if (kind === undefined) throw expected(where, `a line that starts with ${Object.keys(KINDS).join(', ')}`, line);
    const parts = kind.pattern.exec(line);
    if (parts === null) throw expected(where, `${kind.looks} (⇥ is a tab)`, line);
    kind.add(draft, parts, where);
  }
  return { ...draft, links: draft.links.map((link) => resolved(link, draft)) };
}

/** A link with the trigger of each event that it leads to. */
function resolved({ ends, ...link }: Link, { entities, links }: Draft): Link {
  const triggers = ends.map((end) => links.find(({ event, id }) => event && id === end)?.ends[0] ?? end);
  const unknown = triggers.find((end) => !entities.has(end));
  if (unknown !== undefined) throw expected(link.where, 'ends that stand in this file', unknown);
  return { ...link, ends: triggers };
}

function addEntity(
  { entities }: Draft,
  [, id = '', type = '', places = '', words = '']: readonly string[],
  where: string,
): void {
  const role = type.toLowerCase();
  if (role !== 'source' && role !== 'cue' && role !== 'content')
    throw expected(where, 'the type Source, Cue or Content', type);
  if (entities.has(id)) throw expected(where, `every id once, but ${id} was used before`, id);
  const fragments = places.split(';').map((part) => {
    const [start = 0, end = 0] = part.split(' ').map(Number);
    if (start >= end) throw expected(where, 'a start before its end', part);
    return [start, end] as const;
  });
  entities.set(id, { id, role, fragments, words, where });
}

/** The message for what is not as expected. */
export function expected(where: string, wanted: string, found: string): UserError {
  return new UserError(`${where}: expected ${wanted}; found “${found.slice(0, LONGEST)}”.`);
}

const LONGEST = 100;
