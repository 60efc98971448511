/** A product of sums this large, or as small, is written down as a logarithm, before it leaves what numbers can hold. */
export const LARGE = 1e100;

/** What a chain's passes read and write; `end` is one past the last number of the last place. */
export interface Passes {
  /** @returns the logarithm of the sum of the potentials of all labellings */
  readonly forward: (steps: Numbers, node: Numbers, opens: Numbers, closes: Numbers, forward: Numbers, end: number) => number;
  readonly backward: (steps: Numbers, node: Numbers, opens: Numbers, closes: Numbers, forward: Numbers, backward: Numbers, shares: Numbers, end: number) => void;
} // prettier-ignore
type Numbers = Float64Array;

const known = new Map<number, Passes>();

/**
 * The forward and the backward pass over a chain with so many labels. Their code is written for the number, label by label, so that what
 * one place leaves to the next never leaves the processor: loops over labels take three times as long.
 * Source: forward-backward with scaling, Rabiner 1989.
 */
export function passesFor(count: number): Passes {
  let passes = known.get(count);
  if (passes === undefined) known.set(count, (passes = new PassCode(count).passes()));
  return passes;
}

class PassCode {
  readonly #count: number;
  readonly #labels: readonly number[];

  constructor(count: number) {
    this.#count = count;
    this.#labels = Array.from({ length: count }, (_, label) => label);
  }

  passes(): Passes {
    const reads = ['steps', 'node', 'opens', 'closes', 'forward'];
    /* eslint-disable @typescript-eslint/no-implied-eval -- it holds numbers of our own alone */
    return {
      forward: new Function(...reads, 'end', this.#forward()) as Passes['forward'],
      backward: new Function(...reads, 'backward', 'shares', 'end', this.#backward()) as Passes['backward'],
    };
    /* eslint-enable @typescript-eslint/no-implied-eval */
  }

  #forward(): string {
    return `
    ${this.#steps()}
    ${this.#each((to) => `let way${to} = opens[${to}] * node[${to}];`)}
    let sum = ${this.#sum((to) => `way${to}`)};
    ${this.#each((to) => `forward[${to}] = way${to} /= sum;`)}
    let product = sum, logarithms = 0;
    for (let row = ${this.#count}; row < end; row += ${this.#count}) {
      ${this.#each((from) => `const leaves${from} = way${from} * closes[row + ${from}];`)}
      ${this.#each((to) => `const next${to} = ((${this.#others(to, (from) => `leaves${from} * step${from}_${to}`)})
        * opens[row + ${to}] + way${to} * step${to}_${to}) * node[row + ${to}];`)}
      sum = ${this.#sum((to) => `next${to}`)};
      ${this.#each((to) => `forward[row + ${to}] = way${to} = next${to} / sum;`)}
      product *= sum;
      if (product > ${LARGE} || product < ${1 / LARGE}) {
        logarithms += Math.log(product);
        product = 1;
      }
    }
    return logarithms + Math.log(product);`;
  } // prettier-ignore

  #backward(): string {
    const believe = (row: string): string => `
      total = ${this.#sum((label) => `(shares[${row} + ${label}] = forward[${row} + ${label}] * rest${label})`)};
      ${this.#each((label) => `shares[${row} + ${label}] /= total; backward[${row} + ${label}] = rest${label};`)}`;
    return `
    ${this.#steps()}
    ${this.#each((label) => `let rest${label} = 1;`)}
    let total = 0;
    for (let row = end - ${this.#count}; row > 0; row -= ${this.#count}) {
      ${believe('row')}
      ${this.#each((to) => `const stays${to} = node[row + ${to}] * rest${to}, enters${to} = stays${to} * opens[row + ${to}];`)}
      ${this.#each((from) => `const next${from} = stays${from} * step${from}_${from}
        + (${this.#others(from, (to) => `step${from}_${to} * enters${to}`)}) * closes[row + ${from}];`)}
      const sum = ${this.#sum((from) => `next${from}`)};
      ${this.#each((from) => `rest${from} = next${from} / sum;`)}
    }
    ${believe('0')}`;
  } // prettier-ignore

  #steps(): string {
    return this.#each((from) => this.#each((to) => `const step${from}_${to} = steps[${from * this.#count + to}];`));
  }

  #each(code: (label: number) => string): string {
    return this.#labels.map(code).join('\n');
  }

  #sum(code: (label: number) => string): string {
    return this.#labels.map(code).join(' + ');
  }

  /** The sum over all labels but one. */
  #others(label: number, code: (other: number) => string): string {
    return ['0', ...this.#labels.filter((other) => other !== label).map(code)].join(' + ');
  }
}
