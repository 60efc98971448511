import { kindOfHead } from '../lexicon/heads.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { Features } from '../rank/features.ts';
import type { Option, View } from '../rank/features.ts';
import { askedOnce } from '../text/forms.ts';
import type { Draft, Mention, PossibleReport, Token } from '../types.ts';
import { justBefore } from '../text/just-before.ts';

const FIELDS = [
  'kind', 'lemma', 'classes', 'form', 'prev', 'next', 'link', 'heads', 'tail',
  'side', 'index', 'verbs', 'marks', 'mention', 'head', 'mprev', 'mnext', 'rule',
] as const; // prettier-ignore
type Field = (typeof FIELDS)[number];
type Group = 'mention' | 'unnamed' | 'nocue';

/** One thing that may be true of a cue. */
export interface SourceOption extends Option<Field, Group> {
  readonly mention: Mention | null;
}

const CUE = [
  '', 'kind', 'lemma', 'classes', 'form', 'lemma next', 'lemma form', 'classes next', 'classes prev', 'form prev',
  'link', 'link next', 'prev next', 'kind prev', 'heads', 'tail lemma', 'tail classes',
]; // prettier-ignore

/** What speaks for a cue and for each of its possible sources. */
export const sourceFeatures = new Features<Field, Group>(FIELDS, {
  mention: [
    '', 'rule link', 'rule link lemma', 'rule mnext verbs', 'rule mprev', 'side form lemma', 'side index form', 'side index verbs', 'side mention',
    'side mention form', 'side mention next', 'head side', 'head lemma', 'head classes', 'mprev side', 'mprev form side', 'mnext side', 'mnext form side',
    'mprev mnext side', 'mprev index side', 'prev form side index', 'kind side mprev', 'lemma side mprev', 'marks verbs',
  ],
  unnamed: ['', 'kind', 'lemma', 'form', 'form prev', 'link', 'link next', 'prev next', 'heads'],
  nocue: CUE,
}); // prettier-ignore

const AT = sourceFeatures.at;

/** What a cue shows by itself. */
export function cueView(draft: Draft, report: PossibleReport): View<Field> {
  const head = draft.tokens[report.head]!;
  const sentence = draft.sentences[report.sentence]!;
  const view = sourceFeatures.view();
  view[AT.kind] = report.kind;
  view[AT.lemma] = report.lemma;
  view[AT.classes] = verbOf(head.norm)?.className ?? report.kind;
  view[AT.form] = report.form;
  view[AT.prev] = wordAt(draft, report.from - 1, report.sentence);
  view[AT.next] = wordAt(draft, report.to, report.sentence);
  view[AT.link] = report.link;
  view[AT.heads] = quotesIn(draft, sentence.from, sentence.to);
  view[AT.tail] = report.to < sentence.to ? quotesIn(draft, report.to, Math.min(sentence.to, report.to + 6)) : 0;
  return view;
}

function quotesIn(draft: Draft, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if ((draft.quotedBy[i] ?? -1) >= 0 && (i === from || (draft.quotedBy[i - 1] ?? -1) < 0)) count++;
  return Math.min(count, 2);
}

const TELLING = new Set(
  `that to of for as on in by with at from about it him her them us me how whether if why what who which whose where when , : ; . ? ! the a an and or but not n't 's ( ) - – — -- be is was are were been has have had will would could can also so while after before because like than over against up out off back down there " “ ”`.split(
    ' ',
  ),
);

const isTelling = askedOnce((norm) => TELLING.has(norm));

/** The word at a place, or its part of speech where the word itself tells little. */
export function wordAt(draft: Draft, at: number, sentence: number): string {
  const token = at < 0 ? undefined : draft.tokens[at];
  if (token?.sentence !== sentence) return '^';
  if ((draft.quotedBy[at] ?? -1) >= 0) return 'Q';
  return isTelling(token) ? token.norm : token.pos;
}

/** What one mention shows as the source of a cue. */
export function mentionView(draft: Draft, report: PossibleReport, around: readonly Mention[], at: number): View<Field> {
  const mention = around[at]!;
  const ahead = mention.to <= report.from;
  const behind = mention.from >= report.to;
  const [from, to] = ahead ? [mention.to, report.from] : [report.to, mention.from];
  const last = justBefore(draft.tokens, mention.to)?.norm ?? '';
  const view = sourceFeatures.view();
  view[AT.side] = ahead ? 'b' : behind ? 'a' : 'i';
  view[AT.index] = Math.min(mentionsIn(around, from, to), 5);
  view[AT.mention] = mentionClass(mention, last);
  view[AT.head] = kindOfHead(last) ?? (mention.name === null ? 'thing' : 'name');
  view[AT.mprev] = wordAt(draft, mention.from - 1, mention.sentence);
  view[AT.mnext] = wordAt(draft, mention.to, mention.sentence);
  view[AT.rule] = report.source === null ? 'none' : report.source === mention ? 'same' : 'other';
  addBetween(draft, from, to, view);
  return view;
}

/** How many mentions stand in `[from, to)`. */
function mentionsIn(mentions: readonly Mention[], from: number, to: number): number {
  let count = 0;
  for (const mention of mentions) if (mention.from >= from && mention.to <= to) count++;
  return count;
}

function mentionClass({ kind }: Mention, last: string): string {
  if (kind === 'pronoun') return last;
  return last === 'who' || last === 'which' || last === 'that' ? `${kind}+${last}` : kind;
}

/** Verbs and words that open another clause between a mention and the cue. */
function addBetween({ tokens, quotedBy }: Draft, from: number, to: number, view: View<Field>): void {
  let verbs = 0;
  let marks = '';
  for (let i = from; i < to; i++) {
    if ((quotedBy[i] ?? -1) >= 0) {
      if (!marks.includes('Q')) marks += 'Q';
      continue;
    }
    const token = tokens[i]!;
    const before = justBefore(tokens, i);
    if (isVerb(token) && before?.norm !== 'to' && before?.pos !== 'AUX') verbs++;
    else if (isMark(token) && !marks.includes(token.norm)) marks += ` ${token.norm}`;
  }
  view[AT.verbs] = Math.min(verbs, 4);
  view[AT.marks] = marks;
}

const MARKS = new Set('but while ; : who which whose that because when where after as and than if'.split(' '));
const isMark = askedOnce((norm) => MARKS.has(norm));

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
