import type { Draft, Mention, SourceLink, Token } from '../types.ts';
import { timeWords } from '../lexicon/times.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { isInsideMention, verbGroupOf } from './verb-group.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who does what a verb says, and how that was found. */
export interface Subject {
  readonly mention: Mention;
  readonly link: SourceLink;
}

const RELATIVE = new Set(['who', 'which', 'that']);
/** Verbs of speech that take no person as their object, so that a name behind them is their subject. */
const INTRANSITIVE = new Set(['said', 'says', 'say', 'added', 'adds', 'wrote', 'writes', 'replied', 'asked', 'explained', 'insisted', 'argued', 'continued', 'tweeted', 'recalled', 'noted', 'notes', 'concluded', 'declared', 'reply', 'insists', 'asks']);
/** Words that open a clause, where a preposition would hang its noun on the one before. */
const OPENS_CLAUSE = new Set(['as', 'after', 'before', 'since', 'until', 'though', 'although', 'if', 'when', 'while', 'because', 'that', 'than', 'whether', 'once', 'unless', 'like', 'where']);
const STOPS_CLAUSE = /^[;:]$/;

/** The subject of a verb group: in front of it, behind it, or the subject of the verb that it leans on. */
export function subjectOf(draft: Draft, group: VerbGroup): Subject | undefined {
  if (group.form === 'passive') return agentOf(draft, group);
  if (group.form === 'infinitive') return leanedSubject(draft, group, 'infinitive');
  if (group.form === 'participle') return participleSubject(draft, group);
  return finiteSubject(draft, group) ?? leanedSubject(draft, group, 'conjoined');
}

function finiteSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  return INTRANSITIVE.has((draft.tokens[group.head] as Token).norm)
    ? (invertedSubject(draft, group) ?? frontSubject(draft, group.from))
    : (frontSubject(draft, group.from) ?? invertedSubject(draft, group));
}

/** Documents speak for those who issue them: "she released a statement saying". */
const ISSUED = /^(?:statements?|letters?|ads?|tweets?|messages?|posts?|emails?|memos?|reports?|signs?|notes?|comments?|speech|remarks?|video|videos|releases?|interview|op-ed|banners?|placards?)$/;

/** "signs saying" has its subject beside it; "…, saying" and "released a statement saying" lean on the verb before. */
function participleSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  const beside = draft.mentions[draft.endingAt[group.from] ?? -1];
  const leaned = beside === undefined || ISSUED.test(draft.tokens[beside.to - 1]?.norm ?? '') ? leanedSubject(draft, group, 'participle') : undefined;
  return leaned ?? (beside === undefined ? undefined : frontSubject(draft, group.from));
}

/** The mention before a place, over adverbs, appositions, relative clauses and the prepositional phrases that hang on it. */
export function frontSubject(draft: Draft, at: number): Subject | undefined {
  const { tokens } = draft;
  const sentence = tokens[at]?.sentence;
  const first = draft.sentences[sentence ?? -1]?.from ?? 0;
  let i = at;
  for (let steps = 0; i > first && steps < 6; steps++) {
    const token = tokens[i - 1] as Token;
    const mention = draft.mentions[draft.endingAt[i] ?? -1];
    if (mention !== undefined) return headSubject(draft, mention, first);
    if ((draft.quotedBy[i - 1] ?? -1) >= 0) return undefined;
    if (token.pos === 'ADV' || isTime(draft, i - 1)) i--;
    else if (token.norm === ',' || token.norm === '—' || token.norm === '–' || token.norm === '--' || token.norm === ')') {
      const opening = openingOf(draft, i - 1, first);
      if (opening === undefined) return undefined;
      i = opening;
    } else return undefined;
  }
  return undefined;
}

/** "on Monday", "last week", "May 3" between a subject and its verb. */
function isTime(draft: Draft, at: number): boolean {
  const token = draft.tokens[at] as Token;
  if (timeWords.has(token.norm)) return true;
  const next = draft.tokens[at + 1]?.norm ?? '';
  if (token.pos === 'NUM') return timeWords.has(draft.tokens[at - 1]?.norm ?? '');
  return /^(?:on|in|at|last|this|earlier|later|early|late|that|the|next)$/.test(token.norm) && (timeWords.has(next) || /^(?:last|this|early|late)$/.test(next));
}

/** Where the parenthesis that ends with the mark at `closing` begins, if what stands in it describes the words before it. */
function openingOf(draft: Draft, closing: number, first: number): number | undefined {
  const mark = (draft.tokens[closing] as Token).norm;
  const partner = mark === ')' ? '(' : mark;
  for (let i = closing - 1; i > first; i--) {
    if ((draft.quotedBy[i] ?? -1) >= 0 && mark !== ')') continue;
    const token = draft.tokens[i] as Token;
    if (STOPS_CLAUSE.test(token.norm)) return undefined;
    if (token.norm !== partner) continue;
    if (mark === ')' || (draft.endingAt[i] ?? -1) >= 0 || (draft.tokens[i - 1]?.norm === ')' )) return describes(draft, i + 1, closing) ? i : undefined;
  }
  return undefined;
}

/** A description after a name: no clause of its own, unless it opens with a relative pronoun or a participle. */
function describes(draft: Draft, from: number, to: number): boolean {
  const opener = draft.tokens[from] as Token;
  if (RELATIVE.has(opener.norm) || opener.norm === 'whose' || opener.norm === 'whom' || opener.norm === 'where' || opener.norm === 'when' || opener.norm === 'as' || opener.pos === 'ADP') return true;
  if (opener.pos === 'VERB' && /(?:ing|ed|en)$/.test(opener.norm)) return true;
  for (let i = from; i < to; i++) {
    const token = draft.tokens[i] as Token;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && (draft.quotedBy[i] ?? -1) < 0 && !/ing$/.test(token.norm) && draft.tokens[i - 1]?.norm !== 'to') {
      const subject = draft.mentions[draft.endingAt[i] ?? -1];
      if (subject !== undefined && subject.from > from && draft.tokens[subject.from - 1]?.pos === 'PUNCT') return false;
      if (subject !== undefined && subject.from === from && token.pos === 'AUX') return false;
    }
  }
  return true;
}

/** "a spokesman for the club", "the man who spoke to Ruiz", "Trump, who": from the mention beside the verb to the one it hangs on. */
function headSubject(draft: Draft, beside: Mention, first: number): Subject | undefined {
  let mention = beside;
  for (let steps = 0; steps < 4; steps++) {
    const before = draft.tokens[mention.from - 1];
    if (mention.from <= first || before === undefined) break;
    if (mention.kind === 'pronoun' && RELATIVE.has(draft.tokens[mention.from]?.norm ?? '')) return relativeSubject(draft, mention);
    if (before.pos === 'CCONJ' && isPersonal(mention)) {
      const partner = draft.mentions[draft.endingAt[mention.from - 1] ?? -1];
      if (partner === undefined || !isPersonal(partner) || !startsClause(draft, partner.from, first)) break;
      return { mention: joined(partner, mention), link: 'subject' };
    }
    if (OPENS_CLAUSE.has(before.norm)) break;
    if (before.pos === 'VERB' && (draft.quotedBy[mention.from - 1] ?? -1) < 0) {
      const antecedent = relativeBefore(draft, mention.from - 1, first);
      return { mention: antecedent ?? mention, link: 'subject' };
    }
    if (before.pos !== 'ADP' && before.norm !== 'to') break;
    const governor = draft.mentions[draft.endingAt[mention.from - 1] ?? -1];
    if (governor === undefined) {
      const antecedent = relativeBefore(draft, mention.from - 1, first);
      return antecedent === undefined ? undefined : { mention: antecedent, link: 'subject' };
    }
    mention = governor;
  }
  return { mention, link: 'subject' };
}

/** "the man who spoke to Ruiz said": back over the clause to the pronoun and the words it stands for. */
function relativeBefore(draft: Draft, at: number, first: number): Mention | undefined {
  for (let i = at; i > Math.max(first, at - 14); i--) {
    const token = draft.tokens[i] as Token;
    if (token.pos === 'PUNCT') return undefined;
    if (RELATIVE.has(token.norm)) return draft.mentions[draft.endingAt[i] ?? -1];
  }
  return undefined;
}

function relativeSubject(draft: Draft, pronoun: Mention): Subject {
  const gap = draft.tokens[pronoun.from - 1]?.norm === ',' ? 1 : 0;
  const antecedent = draft.mentions[draft.endingAt[pronoun.from - gap] ?? -1];
  if (antecedent === undefined) return { mention: pronoun, link: 'relative' };
  return { mention: { ...antecedent, end: pronoun.end, to: pronoun.to }, link: 'relative' };
}

function isPersonal(mention: Mention): boolean {
  return mention.kind !== 'description' || mention.to - mention.from < 6;
}

function startsClause(draft: Draft, at: number, first: number): boolean {
  const before = draft.tokens[at - 1];
  return at === first || before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.pos === 'ADV';
}

/** One mention for two joined by "and", and all between them. */
export function joined(left: Mention, right: Mention): Mention {
  return { ...left, end: right.end, to: right.to, kind: left.kind === 'pronoun' ? right.kind : left.kind, name: left.name !== null && right.name !== null ? { start: left.name.start, end: right.name.end } : null };
}

/** “We lost,” said Ruiz. · “We lost,” reply Burton and Nick. */
function invertedSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  const before = draft.tokens[group.from - 1];
  if (before === undefined || before.sentence !== draft.tokens[group.head]?.sentence) {
    if (!opensAfterQuotation(draft, group.from)) return undefined;
  } else if (!((draft.quotedBy[group.from - 1] ?? -1) >= 0 || before.norm === ',' || before.norm === '—' || before.norm === '–' || before.norm === '-')) return undefined;
  let at = group.to;
  while (draft.tokens[at]?.pos === 'ADV') at++;
  const mention = draft.mentions[draft.startingAt[at] ?? -1];
  if (mention === undefined || mention.sentence !== draft.tokens[group.head]?.sentence || mention.kind === 'pronoun' && RELATIVE.has(draft.tokens[mention.from]?.norm ?? '')) return undefined;
  if (group.form !== 'finite' || (before?.norm === ',' && (draft.quotedBy[group.from - 2] ?? -1) < 0 && !closesClause(draft, mention.to))) return undefined;
  const next = draft.tokens[mention.to];
  const partner = next?.norm === 'and' ? draft.mentions[draft.startingAt[mention.to + 1] ?? -1] : undefined;
  if (partner !== undefined && isPersonal(partner) && closesClause(draft, partner.to)) return { mention: joined(mention, partner), link: 'inverted' };
  return { mention, link: 'inverted' };
}

function opensAfterQuotation(draft: Draft, at: number): boolean {
  return at > 0 && (draft.quotedBy[at - 1] ?? -1) >= 0 && draft.sentences[draft.tokens[at]?.sentence ?? 0]?.paragraph === draft.sentences[draft.tokens[at - 1]?.sentence ?? 0]?.paragraph;
}

function closesClause(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  return token === undefined || token.pos === 'PUNCT' || token.sentence !== draft.tokens[at - 1]?.sentence || token.pos === 'ADP' || token.norm === 'who';
}

/** was described by Ruiz as … */
function agentOf(draft: Draft, group: VerbGroup): Subject | undefined {
  const sentence = draft.tokens[group.head]?.sentence;
  for (let i = group.to; i < group.to + 12; i++) {
    const token = draft.tokens[i];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.norm !== 'by' || (draft.quotedBy[i] ?? -1) >= 0) continue;
    const mention = draft.mentions[draft.startingAt[i + 1] ?? -1];
    if (mention === undefined) continue;
    const partner = draft.tokens[mention.to]?.norm === 'and' ? draft.mentions[draft.startingAt[mention.to + 1] ?? -1] : undefined;
    return { mention: partner === undefined ? mention : joined(mention, partner), link: 'agent' };
  }
  return undefined;
}

/** Of a verb without a subject of its own: the subject of the verb before it, of a verb of speech if there is one. */
function leanedSubject(draft: Draft, group: VerbGroup, link: SourceLink): Subject | undefined {
  const first = draft.sentences[draft.tokens[group.head]?.sentence ?? 0]?.from ?? 0;
  return governingSubject(draft, group, first, link, true) ?? governingSubject(draft, group, first, link, false);
}

function governingSubject(draft: Draft, group: VerbGroup, first: number, link: SourceLink, speechOnly: boolean): Subject | undefined {
  for (let i = group.from - 1; i >= first; i--) {
    const token = draft.tokens[i] as Token;
    if ((token.pos !== 'VERB' && token.pos !== 'AUX') || (draft.quotedBy[i] ?? -1) >= 0) continue;
    if (speechOnly && (verbOf(token.norm) === undefined || isInsideMention(draft, i))) continue;
    const governor = verbGroupOf(draft, i);
    const subject = governor.form === 'passive' ? frontSubject(draft, governor.from) : governor.form === 'finite' ? finiteSubject(draft, governor) : undefined;
    if (subject !== undefined) return { mention: subject.mention, link };
    i = governor.from;
  }
  return undefined;
}
