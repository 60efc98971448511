import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Span, Token } from '../types.ts';
import { retag } from './retag.ts';
import { wordsOf } from './words.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** The words of a text with where wink-nlp ends its sentences. */
export interface Tokens {
  /** `sentence` is not known yet: 0 everywhere. */
  readonly tokens: Token[];
  /** Index of each sentence's last token. */
  readonly ends: readonly number[];
}

/**
 * Tokens with exact offsets and parts of speech; `text.slice(start, end)` is the token.
 * The words are our own and wink-nlp gets them ready cut: left to itself it cuts "Ruiz’s" in one or in two, depending on what
 * it read before in the same process, and takes quadratic time over a long run without spaces.
 * Source: parts of speech and sentence ends from wink-nlp with its English lite web model.
 */
export function tokensOf(text: string, skip: readonly Span[] = []): Tokens {
  const words = outside(wordsOf(text), skip);
  const doc = nlp.readDoc(spaced(text, words));
  const owners = ownersOf(words, doc.tokens().out(its.value));
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
  const tagOf = new Array<PartOfSpeech>(words.length).fill('X');
  for (let i = owners.length - 1; i >= 0; i--) tagOf[owners[i] ?? 0] = tags[i] ?? 'X';
  const ends = (doc.sentences().out(its.span) as unknown as [number, number][]).map(
    ([, last]) => owners[last] ?? words.length - 1,
  );
  const drafts = words.map((word, index) => tokenOf(text, word, index, tagOf[index] ?? 'X'));
  const tokens = drafts.map((token, index) => {
    const tag = retag(drafts[index - 1], token, drafts[index + 1]);
    return tag === token.pos ? token : { ...token, pos: tag };
  });
  return { tokens, ends };
}

/** Spans that no span to skip touches; both lists are sorted. */
function outside(spans: Span[], skip: readonly Span[]): Span[] {
  if (skip.length === 0) return spans;
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < skip.length && skip[at]!.end <= start) at++;
    return at >= skip.length || skip[at]!.start >= end;
  });
}

function spaced(text: string, words: readonly Span[]): string {
  let out = '';
  for (const { start, end } of words) out += text.slice(start, end) + ' ';
  return out;
}

/** For each token of wink-nlp the word it is a part of. */
function ownersOf(words: readonly Span[], values: readonly string[]): number[] {
  const owners: number[] = [];
  let word = -1;
  let left = 0;
  for (const part of values) {
    if (part.trim() === '') {
      owners.push(Math.max(word, 0));
      continue;
    }
    while (left <= 0 && word + 1 < words.length) {
      word++;
      left += (words[word]?.end ?? 0) - (words[word]?.start ?? 0);
    }
    owners.push(word);
    left -= part.length;
  }
  return owners;
}

function tokenOf(text: string, { start, end }: Span, index: number, tag: PartOfSpeech): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return {
    index,
    start,
    end,
    text: word,
    norm: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    pos: tag,
    sentence: 0,
  };
}
