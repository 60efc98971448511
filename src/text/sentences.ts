import type { Paragraph, Sentence, Span, Token } from '../types.ts';
import type { Tokens } from './tokens.ts';

const STOP = /[.!?…]["”’')\]]*$/;

/** Sentences, which end at paragraph ends and never inside `closed` spans (quotations); writes each token's sentence. */
export function sentencesOf(
  words: Tokens,
  paragraphs: readonly Paragraph[],
  closed: readonly Span[],
): { sentences: Sentence[]; tokens: Token[] } {
  const { tokens, ends } = words;
  const isEnd = new Uint8Array(tokens.length);
  for (const end of ends) isEnd[end] = 1;
  const sentences: Sentence[] = [];
  const placed: Token[] = [];
  let paragraph = 0;
  let span = 0;
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    while (token.start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph++;
    while (span < closed.length && closed[span]!.end <= token.start) span++;
    placed.push(token.sentence === sentences.length ? token : { ...token, sentence: sentences.length });
    const leaves = next === undefined || next.start >= (paragraphs[paragraph]?.end ?? Infinity);
    if (!leaves && !endsSentence(tokens, i, isEnd[i] === 1, closed[span])) continue;
    sentences.push({
      index: sentences.length,
      paragraph,
      from,
      to: i + 1,
      start: tokens[from]!.start,
      end: token.end,
    });
    from = i + 1;
  }
  return { sentences, tokens: placed };
}

function endsSentence(tokens: readonly Token[], at: number, winkEnds: boolean, around: Span | undefined): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  const inside = around !== undefined && around.start <= token.start && token.end < around.end;
  if (inside) return false;
  const closes = around !== undefined && token.end === around.end;
  if (!closes)
    return winkEnds && !/^[,;:]$/.test(token.text) && !(next.start === token.end && /^[“‘"(\p{Ll}]/u.test(next.text));
  if (!STOP.test(tokens[at - 1]?.text ?? '')) return winkEnds && /[.!?]/.test(token.text);
  return /^[\p{Lu}\p{N}“‘"'([—–@#*•-]/u.test(next.text) && !startsCue(tokens, at);
}

const REPORTS =
  /^(?:said|says|asked|asks|wrote|writes|added|adds|replied|told|tweeted|shouted|exclaimed|cried|screamed|demanded|responded|answered|continued|quipped|yelled|insisted|declared|joked|wondered|explained|noted|concluded|chanted|announced|stated|recalled|posted|argued|remarked|tells|warned)$/;

/**
 * `“What?” Beth asked` and `“What?” asked Beth` run on: within five words after the marks stands a verb of speech, before any stop.
 * After a full stop inside the marks (`“No.” Beth said.`) the clause must hold nothing more, or it is the next sentence.
 */
function startsCue(tokens: readonly Token[], at: number): boolean {
  const full = tokens[at - 1]?.text === '.';
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || /^[.,;:!?“”"—–]$/.test(token.text)) return false;
    if (REPORTS.test(token.norm)) return !full || i === at + 1 || /^[.]$/.test(tokens[i + 1]?.text ?? '');
  }
  return false;
}
