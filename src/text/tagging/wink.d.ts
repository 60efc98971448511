/** The parts of wink-nlp that its own types leave out; `package.json` pins its version. */

interface WinkCache {
  readonly lookup: (word: string) => number[] | null;
  readonly property: (lexeme: number, name: 'posHint') => number;
  /** Whether a word may be of a part of speech. */
  readonly isMemberPOS: (lexeme: number, tag: number) => boolean;
}

/** A document as wink-nlp fills it: four numbers for each token. */
interface WinkDocument {
  readonly cache: WinkCache;
  readonly tokens: number[];
  readonly nonBreakingSpaces: Record<number, string>;
  numOfTokens: number;
}

declare module 'wink-nlp/src/cache.js' {
  export default function cacheOf(core: object, features: unknown): WinkCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function patternsOf(patterns: unknown): object;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  export default function wrapped(document: WinkDocument): object;
}

declare module 'wink-nlp/src/tokenizer.js' {
  export default function tokenizerOf(
    patterns: object,
    kinds: unknown,
    preserve: unknown,
  ): (document: object, text: string) => void;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
  const mappers: {
    /** Of each token the part of speech that it has most often. */
    readonly mapRawTokens2UIdOfDefaultPOS: (document: WinkDocument) => number[];
    /** Of each token the lexeme in lower case. */
    readonly mapRawTokens2UIdOfNormal: (document: WinkDocument) => number[];
  };
  export default mappers;
}
