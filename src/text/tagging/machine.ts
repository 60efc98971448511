import type { Line } from './line.ts';
import { HINTS, SIGNS } from './line.ts';

/** How the model writes a hint, and what holds whatever comes next. */
const STORED_HINTS = 1080000;
const OTHERWISE = '2070003';
/** One step of the model is by a word that is never met. */
const IS_SIGN = /^\d+$/;

type Steps = Readonly<Record<string, number>>;
type Stored = readonly [
  version: number,
  last: number,
  steps: Readonly<Record<string, Steps>>,
  corrections: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

/**
 * A finite-state machine that finds sequences of words whose parts of speech, or hints, show that one of them is another part of speech
 * than it mostly is. The longest sequence counts, and no two overlap.
 * Source: wink-nlp 2.4.0, whose machines these are.
 */
export class Machine {
  /** The next state for each sign in each state; 0 where no sequence goes on. */
  readonly #next: Uint8Array;
  /** The state in which a sequence has ended, by the state that has seen its last word; 0 where none has. */
  readonly #ended: Uint8Array;
  /** Of each state that ends sequences: which of its words is corrected, to what, and whether only where the word may be that. */
  readonly #place: Uint8Array;
  readonly #tag: Uint8Array;
  readonly #ifPossible: Uint8Array;
  /** Whether a state ends the search: no sequence goes on from it. */
  readonly #last: Uint8Array;

  constructor(json: string) {
    const [, last, steps, corrections, marks] = JSON.parse(json) as Stored;
    const column = (): Uint8Array => new Uint8Array(last + 1);
    this.#next = new Uint8Array((last + 1) * SIGNS);
    this.#ended = column();
    this.#place = column();
    this.#tag = column();
    this.#ifPossible = column();
    this.#last = column();
    for (const [state, row] of Object.entries(steps))
      for (const [event, next] of Object.entries(row))
        if (event === OTHERWISE) this.#ended[Number(state)] = next;
        else if (IS_SIGN.test(event)) this.#next[Number(state) * SIGNS + signOf(Number(event))] = next;
    for (const [key, correction] of Object.entries(corrections)) {
      const state = Number(key);
      const isLast = !(key in steps);
      if (isLast) this.#ended[state] = state;
      this.#last[state] = Number(isLast);
      this.#place[state] = marks[key]?.[0] ?? 0;
      this.#tag[state] = Math.abs(Number(correction));
      this.#ifPossible[state] = Number(Number(correction) > 0);
    }
  }

  /** Corrects the parts of speech of a line of words. */
  correct(line: Line): void {
    const { signs, length } = line;
    for (let from = 0; from < length; from++) {
      let found = 0;
      let end = from;
      for (let at = from, state = 0; at < length; at++) {
        state = this.#next[state * SIGNS + signs[at]!]!;
        if (this.#ended[state]! > 0) {
          found = this.#ended[state]!;
          end = at;
        }
        if (state === 0 || this.#last[state] === 1) break;
      }
      if (found === 0) continue;
      line.correct(from + this.#place[found]!, this.#tag[found]!, this.#ifPossible[found] === 1);
      from = end;
    }
  }
}

function signOf(event: number): number {
  return event >= STORED_HINTS ? HINTS + event - STORED_HINTS : event;
}
