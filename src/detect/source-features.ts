import { kindOfHead } from '../lexicon/heads.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { Features } from '../rank/features.ts';
import type { Option, View } from '../rank/features.ts';
import type { Draft, Mention, PossibleReport } from '../types.ts';

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

/** What a cue shows by itself. */
export function cueView(draft: Draft, report: PossibleReport): View<Field> {
  const { tokens } = draft;
  const head = tokens[report.head]!;
  const sentence = draft.sentences[report.sentence]!;
  return {
    kind: report.kind,
    lemma: report.lemma,
    classes: [...(verbOf(head.norm)?.classes ?? [report.kind])].join('+'),
    form: report.form,
    prev: wordAt(draft, report.from - 1, report.sentence),
    next: wordAt(draft, report.to, report.sentence),
    link: report.link,
    heads: quotesIn(draft, sentence.from, sentence.to),
    tail: report.to < sentence.to ? quotesIn(draft, report.to, Math.min(sentence.to, report.to + 6)) : 0,
  };
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

/** The word at a place, or its part of speech where the word itself tells little. */
function wordAt(draft: Draft, at: number, sentence: number): string {
  const token = draft.tokens[at];
  if (token === undefined || token.sentence !== sentence) return '^';
  if ((draft.quotedBy[at] ?? -1) >= 0) return 'Q';
  return TELLING.has(token.norm) ? token.norm : token.pos;
}

/** What one mention shows as the source of a cue. */
export function mentionView(draft: Draft, report: PossibleReport, around: readonly Mention[], at: number): View<Field> {
  const mention = around[at]!;
  const ahead = mention.to <= report.from;
  const behind = mention.from >= report.to;
  const [from, to] = ahead ? [mention.to, report.from] : [report.to, mention.from];
  let index = 0;
  for (const other of around) {
    if (other === mention) continue;
    if (
      ahead ? other.from >= mention.to && other.to <= report.from : other.from >= report.to && other.to <= mention.from
    )
      index++;
  }
  const { verbs, marks } = betweenOf(draft, from, to);
  return {
    side: ahead ? 'b' : behind ? 'a' : 'i',
    index: Math.min(index, 5),
    verbs,
    marks,
    mention: mentionClass(draft, mention),
    head: kindOfHead(draft.tokens[mention.to - 1]?.norm ?? '') ?? (mention.name === null ? 'thing' : 'name'),
    mprev: wordAt(draft, mention.from - 1, mention.sentence),
    mnext: wordAt(draft, mention.to, mention.sentence),
    rule: report.source === null ? 'none' : report.source === mention ? 'same' : 'other',
  };
}

function mentionClass(draft: Draft, mention: Mention): string {
  const norm = draft.tokens[mention.to - 1]?.norm ?? '';
  if (mention.kind !== 'pronoun') return /^(?:who|which|that)$/.test(norm) ? `${mention.kind}+${norm}` : mention.kind;
  return norm;
}

function betweenOf(draft: Draft, from: number, to: number): { verbs: number; marks: string } {
  let verbs = 0;
  let marks = '';
  for (let i = from; i < to; i++) {
    if ((draft.quotedBy[i] ?? -1) >= 0) {
      if (!marks.includes('Q')) marks += 'Q';
      continue;
    }
    const token = draft.tokens[i]!;
    if (
      (token.pos === 'VERB' || token.pos === 'AUX') &&
      draft.tokens[i - 1]?.norm !== 'to' &&
      draft.tokens[i - 1]?.pos !== 'AUX'
    )
      verbs++;
    else if (MARKS.has(token.norm) && !marks.includes(token.norm)) marks += ` ${token.norm}`;
  }
  return { verbs: Math.min(verbs, 4), marks };
}

const MARKS = new Set([
  'but',
  'while',
  ';',
  ':',
  'who',
  'which',
  'whose',
  'that',
  'because',
  'when',
  'where',
  'after',
  'as',
  'and',
  'than',
  'if',
]);
