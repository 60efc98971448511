import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Span, Token } from '../types.ts';
import { formOf } from './forms.ts';
import { outside } from './outside.ts';
import { retag } from './retag.ts';
import { wordsOf } from './words.ts';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** A token whose sentence is not known yet: 0 everywhere. */
export type NewToken = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * Tokens with exact offsets and parts of speech; `text.slice(start, end)` is the token.
 * The words are our own and wink-nlp gets them ready cut: left to itself it cuts "Ruiz’s" in one or in two, depending on what
 * it read before in the same process, and takes quadratic time over a long run without spaces.
 * Source: parts of speech from wink-nlp with its English lite web model.
 */
export function tokensOf(text: string, skip: readonly Span[] = []): NewToken[] {
  const tokens: NewToken[] = [];
  for (const word of outside(wordsOf(text), skip)) tokens.push(tokenOf(text, word, tokens.length));
  const words = nlp.readDoc(tokens.map((token) => forWink(token.text)).join(' ')).tokens();
  const tags = words.out(its.pos) as PartOfSpeech[];
  if (tags.length === tokens.length) tokens.forEach((token, index) => (token.pos = tags[index]!));
  else {
    const owners = ownersOf(tokens, words.out(its.value));
    for (let i = owners.length - 1; i >= 0; i--) tokens[owners[i]!]!.pos = tags[i]!;
  }
  tokens.forEach((token, index) => (token.pos = retag(tokens, index)));
  return tokens;
}

/** wink-nlp would cut a mark of two signs. */
function forWink(word: string): string {
  return word === "''" || word === '``' ? '"' : word;
}

/** For each token of wink-nlp the word it is a part of. */
function ownersOf(words: readonly Token[], parts: readonly string[]): number[] {
  let word = -1;
  let left = 0;
  return parts.map((part) => {
    while (left <= 0 && word + 1 < words.length) {
      const { text } = words[++word]!;
      left += forWink(text).length;
    }
    left -= part.trim().length;
    return word;
  });
}

function tokenOf(article: string, { start, end }: Span, index: number): NewToken {
  const { text, norm, form } = formOf(article, start, end);
  return { index, start, end, text, norm, form, pos: 'X', sentence: 0 };
}
