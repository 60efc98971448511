import { changed } from '../mentions/changed.ts';
import { isPartyTag } from '../mentions/party-tag.ts';
import { mentionFrom, mentionTo } from '../mentions/places.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { timeWords } from '../lexicon/times.ts';
import type { Draft, Mention } from '../types.ts';
import { openingOf, RELATIVE } from './apposition.ts';
import { clauseOpening } from './relative-clause.ts';
import type { Subject } from './subject.ts';
import { justBefore } from '../text/just-before.ts';

/** Words that open a clause, where a preposition would hang its noun on the one before. */
const OPENS_CLAUSE = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'though',
  'although',
  'if',
  'when',
  'while',
  'because',
  'that',
  'than',
  'whether',
  'once',
  'unless',
  'like',
  'where',
]);

/** The mention before a place, over adverbs, appositions, relative clauses and the prepositional phrases that hang on it. */
export function frontSubject(draft: Draft, at: number): Subject | undefined {
  const { tokens } = draft;
  const sentence = tokens[at]?.sentence;
  const first = draft.sentences[sentence ?? -1]?.from ?? 0;
  let i = at;
  for (let steps = 0; i > first && steps < 6; steps++) {
    const token = tokens[i - 1]!;
    const mention = mentionTo(draft, i);
    if (mention !== undefined) return headSubject(draft, mention, first);
    if ((draft.quotedBy[i - 1] ?? -1) >= 0) return undefined;
    if (token.pos === 'ADV' || isTime(draft, i - 1)) i--;
    else if (endsPartyTag(draft, i)) i -= PARTY_TAG + 1;
    else if (
      token.norm === ',' ||
      token.norm === '—' ||
      token.norm === '–' ||
      token.norm === '--' ||
      token.norm === ')'
    ) {
      const near = openingOf(draft, i - 1, first);
      if (near === undefined) return undefined;
      const opening = clauseOpening(draft, near, first) ?? near;
      const named = namedApposition(draft, opening, i - 1);
      if (named !== undefined) return { mention: named, link: 'subject' };
      i = opening;
    } else return undefined;
  }
  return undefined;
}

/** Tokens of "D-Md.". */
const PARTY_TAG = 3;

/** Whether ", D-Md." ends before a place. */
function endsPartyTag({ tokens }: Draft, at: number): boolean {
  const from = at - PARTY_TAG;
  return from > 0 && tokens[from - 1]!.norm === ',' && isPartyTag(tokens, from);
}

/** "Its director, Henrik Vass, called": a description and the name between its commas are one mention. */
function namedApposition(draft: Draft, opening: number, closing: number): Mention | undefined {
  const described = mentionTo(draft, opening);
  const name = mentionFrom(draft, opening + 1);
  if (described?.kind !== 'description' || name?.kind !== 'name' || name.to !== closing) return undefined;
  return changed(name, { start: described.start, from: described.from });
}

/** "on Monday", "last week", "May 3" between a subject and its verb. */
function isTime(draft: Draft, at: number): boolean {
  const token = draft.tokens[at]!;
  if (timeWords.has(token.norm)) return true;
  const next = draft.tokens[at + 1]?.norm ?? '';
  if (token.pos === 'NUM') return timeWords.has(justBefore(draft.tokens, at)?.norm ?? '');
  return (
    /^(?:on|in|at|last|this|earlier|later|early|late|that|the|next)$/.test(token.norm) &&
    (timeWords.has(next) || /^(?:last|this|early|late)$/.test(next))
  );
}

/** "a spokesman for the club", "the man who spoke to Ruiz", "Trump, who": from the mention beside the verb to the one it hangs on. */
function headSubject(draft: Draft, beside: Mention, first: number): Subject | undefined {
  let mention = beside;
  for (let steps = 0; steps < 4; steps++) {
    const before = justBefore(draft.tokens, mention.from);
    if (mention.from <= first || before === undefined) break;
    if (mention.kind === 'pronoun' && RELATIVE.has(draft.tokens[mention.from]?.norm ?? ''))
      return relativeSubject(draft, mention);
    if (before.pos === 'CCONJ' && isPersonal(mention)) {
      const partner = mentionTo(draft, mention.from - 1);
      if (partner === undefined || !isPersonal(partner) || !startsClause(draft, partner.from, first)) break;
      return { mention: joined(partner, mention), link: 'subject' };
    }
    const group = groupBefore(draft, mention.from);
    if (group !== undefined) return { mention: group, link: 'subject' };
    if (OPENS_CLAUSE.has(before.norm)) break;
    if (before.pos === 'VERB' && (draft.quotedBy[mention.from - 1] ?? -1) < 0) {
      const antecedent = relativeBefore(draft, mention.from - 1, first);
      const head = antecedent === undefined ? participleHead(draft, mention.from - 1, TELLS) : undefined;
      if (head === undefined) return { mention: antecedent ?? mention, link: 'subject' };
      mention = head;
      continue;
    }
    if (before.pos !== 'ADP' && before.norm !== 'to') break;
    const gap = justBefore(draft.tokens, mention.from - 1)?.norm === ',' ? 2 : 1;
    const governor =
      mentionTo(draft, mention.from - gap) ??
      participleHead(draft, mention.from - 2, TELLS_OR_TOLD) ??
      (KNOWING.test(draft.tokens[mention.from - 2]?.norm ?? '') ? mentionTo(draft, mention.from - 2) : undefined);
    if (governor === undefined) {
      const antecedent = relativeBefore(draft, mention.from - 1, first);
      return antecedent === undefined ? undefined : { mention: antecedent, link: 'subject' };
    }
    mention = governor;
  }
  return { mention, link: 'subject' };
}

/** “A person familiar with the matter” */
const KNOWING = /^(?:familiar|close|privy|aware)$/;

/** "A lawyer representing Ruiz", "a firm being sold to Ruiz": what a participle whose last word stands at `verb` tells more of; its first must have a certain ending. */
function participleHead(draft: Draft, verb: number, ending: RegExp): Mention | undefined {
  const { tokens } = draft;
  let from = verb;
  while (from > 0 && /^(?:VERB|AUX)$/.test(tokens[from]!.pos)) from--;
  const opens = from < verb && ending.test(tokens[from + 1]!.norm);
  const mention = opens ? mentionTo(draft, from + 1) : undefined;
  return mention?.kind === 'description' ? mention : undefined;
}

const TELLS = /^(?!includ|accord|follow|regard).*ing$/;
/** "the trader sold Ruiz" would be a clause: before an object only the first tells more. */
const TELLS_OR_TOLD = /^(?!includ|accord|follow|regard).*(?:ing|ed)$/;

/** The critics of "critics like Ruiz" and "critics such as Ruiz". */
function groupBefore(draft: Draft, at: number): Mention | undefined {
  const [such, like] = [justBefore(draft.tokens, at - 1)?.norm, justBefore(draft.tokens, at)?.norm];
  const link = like === 'like' ? 1 : like === 'as' && such === 'such' ? 2 : 0;
  const group = link === 0 ? undefined : mentionTo(draft, at - link);
  return group !== undefined && kindOfHead(draft.tokens[group.to - 1]!.norm) === 'group' ? group : undefined;
}

/** "the man who spoke to Ruiz said": back over the clause to the pronoun and the words it stands for. */
function relativeBefore(draft: Draft, at: number, first: number): Mention | undefined {
  for (let i = at; i > Math.max(first, at - 14); i--) {
    const token = draft.tokens[i]!;
    if (token.pos === 'PUNCT') return undefined;
    if (RELATIVE.has(token.norm)) return mentionTo(draft, i);
  }
  return undefined;
}

function relativeSubject(draft: Draft, pronoun: Mention): Subject {
  const gap = justBefore(draft.tokens, pronoun.from)?.norm === ',' ? 1 : 0;
  const beside = mentionTo(draft, pronoun.from - gap);
  const antecedent = beside && (draft.tokens[pronoun.from]!.norm === 'who' ? personAt(draft, beside) : beside);
  if (antecedent === undefined) return { mention: pronoun, link: 'relative' };
  return { mention: changed(antecedent, { end: pronoun.end, to: pronoun.to }), link: 'relative' };
}

/** The diplomat of “a diplomat in Kyiv, who”: no place is anybody. */
function personAt(draft: Draft, beside: Mention): Mention {
  const link = justBefore(draft.tokens, beside.from);
  const person = beside.kind === 'name' && link?.norm === 'in' ? mentionTo(draft, beside.from - 1) : undefined;
  const isPerson = person?.kind === 'description' && kindOfHead(draft.tokens[person.to - 1]!.norm) === 'person';
  return isPerson ? person : beside;
}

export function isPersonal(mention: Mention): boolean {
  return mention.kind !== 'description' || mention.to - mention.from < 6;
}

function startsClause(draft: Draft, at: number, first: number): boolean {
  const before = justBefore(draft.tokens, at);
  return (
    at === first ||
    before === undefined ||
    before.pos === 'PUNCT' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.pos === 'ADV'
  );
}

/** One mention for two joined by "and", and all between them. */
export function joined(left: Mention, right: Mention): Mention {
  return changed(left, {
    end: right.end,
    to: right.to,
    kind: left.kind === 'pronoun' ? right.kind : left.kind,
    name: left.name !== null && right.name !== null ? { start: left.name.start, end: right.name.end } : null,
  });
}
