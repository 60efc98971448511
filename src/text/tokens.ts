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
  const tokens: NewToken[] = [];
  for (const word of outside(wordsOf(text), skip)) tokens.push(tokenOf(text, word, tokens.length));
  const tags = tagsOf(tokens);
  for (const token of tokens) token.pos = tags[token.index]!;
  for (const token of tokens) token.pos = retag(tokens, token.index);
  return tokens;
}

function tokenOf(article: string, { start, end }: Span, index: number): NewToken {
  const { text, norm, form } = formOf(article, start, end);
  return { index, start, end, text, norm, form, pos: 'X', sentence: 0 };
}
