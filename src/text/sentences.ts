import { isSpeech } from '../lexicon/verbs.ts';
import type { Paragraph, Sentence, Span, Token } from '../types.ts';
import { askedOnce } from './forms.ts';
import type { NewToken } from './tokens.ts';
import { justBefore } from './just-before.ts';

/** No sentence has more tokens outside quotations, nor many more in all: what looks at all pairs of a sentence stays quick. */
const LONGEST = { open: 300, whole: 2000 };

/** Sentences, which end at paragraph ends and never inside `closed` spans (quotations); writes each token's sentence. */
export function sentencesOf(
  tokens: readonly NewToken[],
  paragraphs: readonly Paragraph[],
  closed: readonly Span[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let span = 0;
  let from = 0;
  let open = 0;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    while (token.start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph++;
    while (span < closed.length && closed[span]!.end <= token.start) span++;
    token.sentence = sentences.length;
    const leaves = next === undefined || next.start >= (paragraphs[paragraph]?.end ?? Infinity);
    if (!isInside(token, closed[span])) open++;
    const short = open < LONGEST.open && i - from < LONGEST.whole;
    if (!leaves && !endsSentence(tokens, i, closed[span]) && (short || isInside(token, closed[span]))) continue;
    open = 0;
    const { start } = tokens[from]!;
    sentences.push({ index: sentences.length, paragraph, from, to: i + 1, start, end: token.end });
    from = i + 1;
  }
  return sentences;
}

const STOP = /[.!?…]["”’')\]]*$/;
const STOPS = /^[.!?…]+$/;
const INITIALS = /^(?:\p{L}\.){2,}$|^(?:Inc|Corp|Co|Ltd|etc)\.$/u;
const OPENS =
  /^(?:The|A|An|This|That|These|Those|It|He|She|We|They|I|You|In|On|At|As|By|For|But|And|Yet|So|If|When|While|After|His|Her|Its|Their|Our|There|What|Now|Then|[“"])$/;

/** Whether more of a quotation follows a token. */
function isInside(token: Token, around: Span | undefined): boolean {
  return around !== undefined && around.start <= token.start && token.end < around.end;
}

function endsSentence(tokens: readonly Token[], at: number, around: Span | undefined): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  if (isInside(token, around)) return false;
  if (around === undefined || token.end !== around.end) return stops(tokens, at) && !goesOn(token, next);
  if (!STOP.test(justBefore(tokens, at)?.text ?? '')) return STOPS.test(token.text);
  return /^[\p{Lu}\p{N}“‘"'([—–@#*•-]/u.test(next.text) && !startsCue(tokens, at);
}

const mayStop = askedOnce((norm) => /[.!?…)\]]$/.test(norm));

/** A stop, a bracket closed after one, or initials before a word that mostly opens sentences. */
function stops(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (!mayStop(tokens[at]!)) return false;
  if (STOPS.test(text)) return true;
  if (text === ')' || text === ']') return STOPS.test(justBefore(tokens, at)?.text ?? '');
  return text.endsWith('.') && OPENS.test(tokens[at + 1]!.text) && INITIALS.test(text);
}

function goesOn(token: Token, next: Token): boolean {
  return /^[,;:)\]]|^\p{Ll}/u.test(next.text) || (next.start === token.end && /^[“‘"(]/u.test(next.text));
}

const REPORTS =
  /^(?:said|says|asked|asks|wrote|writes|added|adds|replied|told|tweeted|shouted|exclaimed|cried|screamed|demanded|responded|answered|continued|quipped|yelled|insisted|declared|joked|wondered|explained|noted|concluded|chanted|announced|stated|recalled|posted|argued|remarked|tells|warned)$/;

/**
 * `“What?” Beth asked` and `“What?” asked Beth` run on: within five words after the marks stands a verb of speech, before any stop.
 * After a full stop inside the marks (`“No.” Beth said.`) the clause must hold nothing more, or it is the next sentence.
 */
function startsCue(tokens: readonly Token[], at: number): boolean {
  const full = justBefore(tokens, at)?.text === '.';
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || /^[.,;:!?“”"—–]$/.test(token.text)) return false;
    if (REPORTS.test(token.norm)) return !full || i === at + 1 || isStop(tokens[i + 1]);
    if (!full && isSpeech(token.norm) && i > at + 1) return isStop(tokens[i + 1]);
  }
  return false;
}

function isStop(token: Token | undefined): boolean {
  return token?.text === '.';
}
