import model from 'wink-eng-lite-web-model';
import cacheOf from 'wink-nlp/src/cache.js';
import patternsOf from 'wink-nlp/src/compile-trex.js';
import wrapped from 'wink-nlp/src/dd-wrapper.js';
import tokenizerOf from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import type { PartOfSpeech } from '../../types.ts';

interface Core {
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
  readonly pos: { readonly list: readonly string[] };
}
/** What wink-nlp asks of a language model. */
interface LanguageModel {
  readonly core: () => Core;
  readonly pos: () => { readonly machines: readonly string[] };
  readonly featureFn: unknown;
}
const { core: coreOf, pos: taggerOf, featureFn } = model as unknown as LanguageModel;
const core = coreOf();
const cache = cacheOf(core, featureFn);
const tokenize = tokenizerOf(patternsOf(core.trex), core.tcat.hash, core.preserve);

/** The parts of speech by their numbers. */
export const tagNames = core.pos.list as readonly PartOfSpeech[];
/** The machines that correct parts of speech, in their order. */
export const { machines } = taggerOf();

/** What wink-nlp knows of a word, or of each part where it takes one for several, as "cannot". */
export interface WordPart {
  /** The number of the part of speech that it has most often. */
  readonly tag: number;
  /** Of which kind of ambiguous words it is, 0 for none. */
  readonly hint: number;
  /** The parts of speech that it may have: bit n for number n. */
  readonly possible: number;
  /** Whether its part of speech is certain. */
  readonly fixed: boolean;
}

/** Few differ, and what many words share stays at hand. */
const known = new Map<string, WordPart>();

/** The parts of a word; one for nearly all. */
export function partsOf(word: string): WordPart[] {
  const document = { cache, tokens: [] as number[], nonBreakingSpaces: {}, numOfTokens: 0 };
  tokenize(wrapped(document), word);
  document.numOfTokens = document.tokens.length / 4;
  const lexemes = mappers.mapRawTokens2UIdOfNormal(document);
  return mappers.mapRawTokens2UIdOfDefaultPOS(document).map((tag, at) => {
    const [lexeme = 0, , fixed] = document.tokens.slice(4 * at);
    return shared({ tag, hint: cache.property(lexeme, 'posHint'), possible: possibleOf(lexemes[at]!), fixed: fixed !== 0 });
  }); // prettier-ignore
}

function possibleOf(lexeme: number): number {
  return tagNames.reduce((bits, _, tag) => (cache.isMemberPOS(lexeme, tag) ? bits | (1 << tag) : bits), 0);
}

function shared(part: WordPart): WordPart {
  const key = `${String(part.tag)} ${String(part.hint)} ${String(part.possible)} ${String(part.fixed)}`;
  if (!known.has(key)) known.set(key, part);
  return known.get(key)!;
}
