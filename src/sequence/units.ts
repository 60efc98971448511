import type { Scene, Sentence } from '../types.ts';

/** The units of a scene: its tokens, and each run between quotation marks as one. Two empty ones stand before every sentence, and two at the end. */
export interface Units {
  readonly count: number;
  /** First token of each unit, -1 for an empty one. */
  readonly from: Int32Array;
  /** One past its last token. */
  readonly to: Int32Array;
  /** 1 for a run between quotation marks. */
  readonly quoted: Uint8Array;
  /** First unit of each sentence. */
  readonly first: Int32Array;
  /** One past the last unit of each sentence. */
  readonly last: Int32Array;
  /** The unit of each token. */
  readonly of: Int32Array;
}

export const PADDING = 2;

export function unitsOf({ tokens, sentences, quotedBy }: Pick<Scene, 'tokens' | 'sentences' | 'quotedBy'>): Units {
  const most = tokens.length + PADDING * (sentences.length + 1);
  const units = {
    count: 0,
    from: new Int32Array(most).fill(-1),
    to: new Int32Array(most).fill(-1),
    quoted: new Uint8Array(most),
    first: new Int32Array(sentences.length),
    last: new Int32Array(sentences.length),
    of: new Int32Array(tokens.length),
  };
  let at = 0;
  const add = (sentence: Sentence): void => {
    for (let i = sentence.from; i < sentence.to; at++) {
      const stretch = quotedBy[i] ?? -1;
      units.from[at] = i;
      units.quoted[at] = stretch >= 0 ? 1 : 0;
      units.of[i++] = at;
      while (stretch >= 0 && i < sentence.to && quotedBy[i] === stretch) units.of[i++] = at;
      units.to[at] = i;
    }
  };
  for (const sentence of sentences) {
    at += PADDING;
    units.first[sentence.index] = at;
    add(sentence);
    units.last[sentence.index] = at;
  }
  units.count = at + PADDING;
  return units;
}
