import type { Span, Token } from '../types.ts';
import { formOf } from './forms.ts';
import { outside } from './outside.ts';
import { retag } from './retag.ts';
import { tagsOf } from './tagging/tagger.ts';
import { wordsOf } from './words.ts';

/** A token whose sentence is not known yet: 0 everywhere. */
export type NewToken = { -readonly [Key in keyof Token]: Token[Key] };

/** Tokens with exact offsets and parts of speech; `text.slice(start, end)` is the token. */
export function tokensOf(text: string, skip: readonly Span[] = []): NewToken[] {
  const words = wordsOf(text);
  const all: NewToken[] = [];
  for (let at = 0; at < words.length; at += 2) all.push(tokenOf(text, words[at]!, words[at + 1]!, all.length));
  const tokens = outside(all, skip);
  if (tokens.length < all.length) tokens.forEach((token, index) => (token.index = index));
  const tags = tagsOf(tokens);
  for (const token of tokens) token.pos = tags[token.index]!;
  for (const token of tokens) token.pos = retag(tokens, token.index);
  return tokens;
}

function tokenOf(article: string, start: number, end: number, index: number): NewToken {
  const { text, norm, form } = formOf(article, start, end);
  return { index, start, end, text, norm, form, pos: 'X', sentence: 0 };
}
