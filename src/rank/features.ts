import { hashOf } from '../hash.ts';
import { Conjunctions, mixed } from './conjunctions.ts';
import type { Conjunction } from './conjunctions.ts';
import type { Weights } from './weights.ts';

/** What speaks for or against a candidate: conjunctions of named values, each with a weight. */

export type Value = string | number;

/** Values by the column of their field, `Features.at`; a field without one is empty. */
export type View<Field extends string> = (Value | undefined)[] & { readonly fields?: Field };

/** A candidate as a model sees it. */
export interface Option<Field extends string, Group extends string> {
  readonly group: Group;
  /** What is true of this candidate. */
  readonly own: Readonly<View<Field>>;
  /** What is true of all candidates that share this very object, where `own` does not say otherwise. */
  readonly shared: Readonly<View<Field>>;
}

interface Template {
  /** In the order of their keys. */
  readonly named: readonly Conjunction[];
  readonly conjunctions: Conjunctions;
  /** The fields that any of them holds. */
  readonly fields: Int32Array;
}

const EMPTY = hashOf('');
const SMALL = Array.from({ length: 64 }, (_, value) => hashOf(String(value)));

function hashOfValue(value: Value): number {
  return typeof value === 'number' ? (SMALL[value] ?? hashOf(String(value))) : hashOf(value);
}

/** The features that candidates of some groups have: for each group, conjunctions of fields such as `'lemma near'`. */
export class Features<Field extends string, Group extends string> {
  /** The column of each field. */
  readonly at: Readonly<Record<Field, number>>;
  readonly #fields: readonly Field[];
  readonly #empty: Readonly<View<Field>>;
  readonly #groups = new Map<string, Template>();
  readonly #values: Int32Array;
  readonly #sharedValues: Int32Array;
  #shared: Readonly<View<Field>> | null = null;

  constructor(fields: readonly Field[], groups: Readonly<Record<Group, readonly string[]>>) {
    this.#fields = fields;
    this.#empty = fields.map(() => undefined);
    this.at = Object.fromEntries(fields.map((field, at) => [field, at])) as Record<Field, number>;
    this.#values = new Int32Array(fields.length);
    this.#sharedValues = new Int32Array(fields.length);
    for (const [group, names] of Object.entries<readonly string[]>(groups)) {
      const named = names
        .map((name) => this.#compiled(group, name.split(' ').filter(Boolean)))
        .sort((a, b) => a.places.length - b.places.length);
      const fields = Int32Array.from(new Set(named.flatMap(({ places }) => places)));
      this.#groups.set(group, { named, conjunctions: new Conjunctions(named), fields });
    }
  }

  /** A view without values. */
  view(): View<Field> {
    return this.#empty.slice();
  }

  /** The keys of a candidate's features. */
  keys(option: Option<Field, Group>): Int32Array {
    const conjunctions = this.#fill(option);
    const keys = new Int32Array(conjunctions.count);
    conjunctions.fill(this.#values, 0, keys);
    return keys;
  }

  /** The sum of the weights of a candidate's features. */
  score(option: Option<Field, Group>, weights: Weights): number {
    return weights.sum(this.#fill(option), this.#values);
  }

  /** Writes down the values of a candidate's fields, and returns the conjunctions of its group. */
  #fill({ group, own, shared }: Option<Field, Group>): Conjunctions {
    if (shared !== this.#shared) this.#share(shared);
    const { fields, conjunctions } = this.#groups.get(group)!;
    const values = this.#values;
    for (const at of fields) {
      const value = own[at];
      values[at] = value === undefined ? this.#sharedValues[at]! : hashOfValue(value);
    }
    return conjunctions;
  }

  #share(shared: Readonly<View<Field>>): void {
    this.#shared = shared;
    const values = this.#sharedValues;
    for (let at = 0; at < values.length; at++) {
      const value = shared[at];
      values[at] = value === undefined ? EMPTY : hashOfValue(value);
    }
  }

  /** The same features in words: `before|lemma=say|near=0`. */
  names({ group, own, shared }: Option<Field, Group>): string[] {
    const valueOf = (at: number): Value => own[at] ?? shared[at] ?? '';
    return this.#groups
      .get(group)!
      .named.map(({ places }) =>
        [group, ...places.map((at) => `${this.#fields[at]!}=${String(valueOf(at))}`)].join('|'),
      );
  }

  /** A candidate's features in words, without their group, with their weights; the weightiest first. */
  reasons(option: Option<Field, Group>, weights: Weights): (readonly [string, number])[] {
    const keys = this.keys(option);
    return this.names(option)
      .map((name, at) => [name.slice(option.group.length + 1), weights.of(keys[at]!)] as const)
      .filter(([name, weight]) => name !== '' && weight !== 0)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  }

  #compiled(group: string, names: readonly string[]): Conjunction {
    const fields = names.map((name) => this.#fields.indexOf(name as Field));
    if (fields.includes(-1)) throw new Error(`no field of ${names.join(' ')} is unknown`);
    return { seed: seedOf(group, names), places: fields };
  }
}

/** The key of a feature in words: what `seedOf` gives its group and fields, mixed with its values. */
export function keyOf(name: string): number {
  const values: number[] = [];
  let at = endOf(name, 0);
  let seed = hashOf('|', 0, 1, hashOf(name, 0, at));
  while (at < name.length) {
    const equals = name.indexOf('=', at);
    const end = endOf(name, equals);
    if (values.length > 0) seed = hashOf(' ', 0, 1, seed);
    seed = hashOf(name, at + 1, equals, seed);
    values.push(hashOf(name, equals + 1, end));
    at = end;
  }
  return values.reduce(mixed, seed);
}

function seedOf(group: string, fields: readonly string[]): number {
  return hashOf(`${group}|${fields.join(' ')}`);
}

/** Where the part of a feature's name that holds a place ends. */
function endOf(name: string, from: number): number {
  const end = name.indexOf('|', from);
  return end < 0 ? name.length : end;
}
