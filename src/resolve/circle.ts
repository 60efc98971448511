import type { Entity } from './people.ts';
import { justBefore } from '../text/just-before.ts';

/** Entities that share something, such as a title. */
export interface Circle {
  readonly entities: readonly Entity[];
  /** Whoever of them is named last before an offset. */
  readonly lastBefore: (offset: number) => Entity | null;
}

/** Finds out once where each is named, since "the minister" may be asked for in every sentence. */
function circleOf(entities: readonly Entity[]): Circle {
  const places = entities
    .flatMap((entity) => entity.mentions.map(({ start }) => ({ entity, start })))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => justBefore(all, at)?.start !== start);
  return {
    entities,
    lastBefore: (offset) => {
      let low = 0;
      for (let high = places.length; low < high;) {
        const middle = (low + high) >> 1;
        if (places[middle]!.start < offset) low = middle + 1;
        else high = middle;
      }
      return low === 0 ? null : places[low - 1]!.entity;
    },
  };
}

/** Circles by a name for what they share, each made when it is first asked for. */
export class Circles {
  readonly #entities: readonly Entity[];
  readonly #known = new Map<string, Circle>();

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
  }

  of(shared: string, fits: (entity: Entity) => boolean): Circle {
    let circle = this.#known.get(shared);
    if (circle === undefined) {
      circle = circleOf(this.#entities.filter(fits));
      this.#known.set(shared, circle);
    }
    return circle;
  }
}
