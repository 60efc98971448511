import { kindOfHead } from '../lexicon/heads.ts';
import type { Mention, PartOfSpeech, Scene, Token } from '../types.ts';
import { hashOf } from '../hash.ts';
import { AT, EDGE, STRIDE } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { Units } from './units.ts';
import { FACT, facts, factsAt } from './word-facts.ts';
import { isUpper } from '../text/words.ts';

/** Writes what each unit of a scene shows by itself. */
export function fillFields(scene: Scene, units: Units, sheet: Sheet): void {
  for (const sentence of scene.sentences) {
    const to = units.last[sentence.index]!;
    for (let at = units.first[sentence.index]!; at < to; at++) fillWord(scene, units, sheet, at);
    fillContext(scene, units, sheet, sentence.index);
  }
  fillMentions(scene, units, sheet);
  fillGrammar(scene, units, sheet);
}

const QUOTED = hashOf('Q');
const NONE = hashOf('none');

function fillWord(scene: Scene, units: Units, sheet: Sheet, at: number): void {
  const token = scene.tokens[units.from[at]!]!;
  sheet[at * STRIDE + AT.mention] = NONE;
  sheet[at * STRIDE + AT.head] = NONE;
  sheet[at * STRIDE + AT.grammar] = NONE;
  if (units.quoted[at] === 1) {
    fillQuoted(scene, units, sheet, at);
    return;
  }
  showWord(sheet, at, token);
}

function showWord(sheet: Sheet, at: number, token: Pick<Token, 'text' | 'norm' | 'form' | 'pos'>): void {
  const word = factsAt(token);
  sheet[at * STRIDE + AT.word] = facts[word + FACT.word]!;
  sheet[at * STRIDE + AT.lemma] = facts[word + FACT.lemma]!;
  sheet[at * STRIDE + AT.suffix] = facts[word + FACT.suffix]!;
  sheet[at * STRIDE + AT.classes] = facts[word + FACT.classes]!;
  sheet[at * STRIDE + AT.shape] = facts[word + FACT.shape]!;
  sheet[at * STRIDE + AT.sense] = senseAt(word, token.pos);
  sheet[at * STRIDE + AT.pos] = hashOf(token.pos);
}

function senseAt(word: number, pos: PartOfSpeech): number {
  return pos === 'VERB' ? facts[word + FACT.verb]! : pos === 'NOUN' ? facts[word + FACT.noun]! : NONE;
}

function fillQuoted(scene: Scene, units: Units, sheet: Sheet, at: number): void {
  const from = units.from[at]!;
  const to = units.to[at]!;
  const { inner } = scene.stretches[scene.quotedBy[from]!]!;
  const size = to - from < 5 ? 'short' : to - from < 12 ? 'mid' : 'long';
  const end = scene.article.text[inner.end - 1] ?? '';
  sheet[at * STRIDE + AT.word] = hashOf(`Q${size}${/[,.?!]/.test(end) ? end : ''}`);
  sheet[at * STRIDE + AT.lemma] = QUOTED;
  sheet[at * STRIDE + AT.suffix] = hashOf(/[,.?!]/.test(end) ? end : 'w');
  sheet[at * STRIDE + AT.classes] = QUOTED;
  sheet[at * STRIDE + AT.sense] = QUOTED;
  sheet[at * STRIDE + AT.pos] = QUOTED;
  sheet[at * STRIDE + AT.shape] = hashOf(isUpper(scene.tokens[from + 1]?.text ?? '') ? 'QA' : 'Qa');
}

const VERB = hashOf('VERB');

/** What comes next in the sentence, whether it has quotations, and what kind of line it stands on. */
function fillContext(scene: Scene, units: Units, sheet: Sheet, sentence: number): void {
  const from = units.first[sentence]!;
  const to = units.last[sentence]!;
  const line = lineOf(scene, sentence);
  let next = EDGE;
  let quotes = 0;
  for (let at = from; at < to; at++) quotes += units.quoted[at]!;
  const total = Math.min(quotes, 2);
  let seen = quotes;
  for (let at = to - 1; at >= from; at--) {
    sheet[at * STRIDE + AT.ahead] = next;
    sheet[at * STRIDE + AT.line] = line;
    sheet[at * STRIDE + AT.quotes] = total * 3 + Math.min(seen, 2);
    if (units.quoted[at] === 1) {
      seen--;
      next = QUOTED;
    } else {
      const token = scene.tokens[units.from[at]!]!;
      const opened = facts[factsAt(token) + FACT.ahead]!;
      if (opened !== 0) next = opened;
      else if (token.pos === 'VERB' || token.pos === 'AUX') next = VERB;
    }
  }
}

/** A line that ends without a stop is a headline or a list's; the first sentence of a paragraph may follow a lead-in. */
function lineOf({ sentences, tokens, article, paragraphs }: Scene, index: number): number {
  const sentence = sentences[index]!;
  const paragraph = paragraphs[sentence.paragraph];
  const last = article.text.slice(sentence.end - 1, sentence.end);
  const stops = /[.!?”"’':…)\]]/.test(last);
  const capitals = capitalShare(tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 20)));
  const opens = paragraph?.start === sentence.start ? 'first' : 'later';
  return hashOf(`${stops ? 'stop' : 'bare'}${capitals > 0.7 ? 'Title' : ''}${opens}`);
}

function capitalShare(tokens: readonly Token[]): number {
  let capitals = 0;
  let words = 0;
  for (const { text } of tokens) {
    const code = text.charCodeAt(0);
    if (text.length < 4) continue;
    words++;
    if (code >= 65 && code <= 90) capitals++;
  }
  return words === 0 ? 0 : capitals / words;
}

const KINDS = ['name', 'pronoun', 'description'] as const;
/** Of each kind of mention what its only unit, its first, one inside, and its last are. */
const places = Object.fromEntries(
  KINDS.map((kind) => [kind, ['only', 'first', 'inside', 'last'].map((place) => hashOf(place + kind))]),
) as Record<Mention['kind'], number[]>;

/** Where a unit stands in a mention and what this is; and which mention ended last before it. */
function fillMentions(scene: Scene, units: Units, sheet: Sheet): void {
  for (const mention of scene.mentions) {
    const head = hashOf(headOf(scene, mention));
    const own = places[mention.kind];
    for (let i = mention.from; i < mention.to; i++) {
      const place = mention.to - mention.from === 1 ? 0 : i === mention.from ? 1 : i === mention.to - 1 ? 3 : 2;
      const at = units.of[i]!;
      sheet[at * STRIDE + AT.mention] = own[place]!;
      sheet[at * STRIDE + AT.head] = head;
    }
    const after = units.of[mention.to - 1]! + 1;
    const end = Math.min(units.last[mention.sentence]!, after + 8);
    for (let at = after; at < end; at++) sheet[at * STRIDE + AT.left] = head + Math.min(at - after, 3);
  }
}

function headOf({ tokens }: Scene, mention: Mention): string {
  if (mention.kind === 'pronoun') return tokens[mention.to - 1]!.norm;
  return kindOfHead(tokens[mention.to - 1]!.norm) ?? (mention.name === null ? 'thing' : 'name');
}

/** What the words of a rare cue show: those of a common one that is used alike. */
const ALIKE: ReadonlyMap<string, readonly Pick<Token, 'text' | 'norm' | 'form' | 'pos'>[]> = new Map(
  Object.entries({
    'as per': [
      { text: 'according', norm: 'according', form: -1, pos: 'VERB' },
      { text: 'to', norm: 'to', form: -1, pos: 'PART' },
    ],
    'be of the view': [{ text: 'argued', norm: 'argued', form: -1, pos: 'VERB' }],
  }),
);

/** What grammar says of a cue. */
function fillGrammar(scene: Scene, units: Units, sheet: Sheet): void {
  for (const { lemma, head, form, link, belief } of scene.reports) {
    const at = units.of[head]!;
    ALIKE.get(lemma)?.forEach((word, index) => {
      showWord(sheet, at + index, word);
    });
    const sure = belief > 0.9 ? 3 : belief > 0.6 ? 2 : belief > 0.25 ? 1 : 0;
    sheet[at * STRIDE + AT.grammar] = hashOf(`${form}${link}${String(sure)}`);
  }
}
