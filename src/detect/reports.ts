import { changed } from '../mentions/changed.ts';
import { mentionFrom } from '../mentions/places.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { Draft, Mention, PartOfSpeech, PossibleReport, Token } from '../types.ts';
import { joined } from './front-subject.ts';
import { idiomAt, isHeldView } from './idioms.ts';
import { subjectOf } from './subject.ts';
import { verbGroupOf } from './verb-group.ts';
import { justBefore } from '../text/just-before.ts';

/** Forms that report whatever part of speech the tagger gave them. */
const SURE = new Set(['said', 'says', 'told', 'tweeted', 'wrote', 'added']);
/** Parts of speech that no cue has, however wrong the tagger. */
const NEVER: ReadonlySet<PartOfSpeech> = new Set([
  'PUNCT',
  'DET',
  'ADP',
  'PRON',
  'NUM',
  'PART',
  'CCONJ',
  'SCONJ',
  'SYM',
]);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** Every cue outside quotation marks, with its source where grammar gives one; every verb of a sentence with quotation marks may be one. */
export function possibleReports(draft: Draft): PossibleReport[] {
  const reports: PossibleReport[] = [];
  for (const token of draft.tokens) {
    if ((draft.quotedBy[token.index] ?? -1) >= 0) continue;
    const report = reportAt(draft, token);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

function reportAt(draft: Draft, token: Token): PossibleReport | undefined {
  if (token.norm === 'to' && justBefore(draft.tokens, token.index)?.norm === 'according')
    return accordingTo(draft, token.index, 'according to');
  if (token.norm === 'per' && justBefore(draft.tokens, token.index)?.norm === 'as')
    return accordingTo(draft, token.index, 'as per');
  if (token.pos === 'NOUN' && cueNouns.has(token.norm))
    return isHeldView(draft.tokens, token.index) ? viewReport(draft, token.index) : nounReport(draft, token.index);
  if (NEVER.has(token.pos)) return undefined;
  const idiom = idiomAt(draft.tokens, token.index);
  if (idiom !== undefined) return verbReport(draft, token.index, idiom);
  if (mayBeVerb(token)) {
    const verb = verbOf(token.norm);
    if (verb !== undefined) return isVerb(draft, token) ? verbReport(draft, token.index, verb.lemma) : undefined;
  }
  return token.pos === 'VERB' && hasQuotation(draft, token.sentence)
    ? verbReport(draft, token.index, token.norm)
    : undefined;
}

/** What grammar knows of a word that something else takes for a cue. */
export function reportAround(draft: Draft, head: number): PossibleReport {
  const token = draft.tokens[head]!;
  if (token.pos === 'NOUN') return nounReport(draft, head);
  return verbReport(draft, head, verbOf(token.norm)?.lemma ?? token.norm);
}

/** Whether a word looks like a verb, whatever its place. */
function mayBeVerb({ pos, norm }: Token): boolean {
  if (pos === 'VERB' || pos === 'AUX' || SURE.has(norm)) return true;
  return pos !== 'NOUN' && pos !== 'PROPN' && norm.endsWith('ed');
}

/** Whether a word that may be a verb is one in its place. */
function isVerb(draft: Draft, token: Token): boolean {
  if (SURE.has(token.norm)) return true;
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return (draft.endingAt[token.index] ?? -1) >= 0;
  const before = justBefore(draft.tokens, token.index);
  const mention = mentionFrom(draft, token.index);
  return mention === undefined && !(before?.pos === 'DET' && before.sentence === token.sentence);
}

function hasQuotation(draft: Draft, sentence: number): boolean {
  const { from, to } = draft.sentences[sentence]!;
  for (let i = from; i < to; i++) if ((draft.quotedBy[i] ?? -1) >= 0) return true;
  return false;
}

function verbReport(draft: Draft, head: number, lemma: string): PossibleReport {
  const group = verbGroupOf(draft, head);
  const subject = subjectOf(draft, group);
  return {
    lemma,
    kind: 'verb',
    head,
    from: group.from,
    to: group.to,
    start: draft.tokens[group.from]!.start,
    end: draft.tokens[group.to - 1]!.end,
    form: group.form,
    source: subject?.mention ?? null,
    link: subject?.link ?? 'none',
    negated: group.negated,
    sentence: draft.tokens[head]!.sentence,
  };
}

/** "was of the view" */
function viewReport(draft: Draft, head: number): PossibleReport {
  let be = head - 2;
  while (draft.tokens[be]!.norm !== 'of') be--;
  const report = verbReport(draft, be - 1, 'be of the view');
  return { ...report, head, to: head + 1, end: draft.tokens[head]!.end, form: 'finite' };
}

function accordingTo(draft: Draft, to: number, lemma: 'according to' | 'as per'): PossibleReport {
  const first = draft.tokens[to - 1]!;
  const last = draft.tokens[to]!;
  const mention = mentionFrom(draft, to + 1);
  const partner =
    mention !== undefined && draft.tokens[mention.to]?.norm === 'and' ? mentionFrom(draft, mention.to + 1) : undefined;
  const source =
    mention === undefined ? null : partner === undefined ? reportOf(draft, mention) : joined(mention, partner);
  return {
    lemma,
    kind: 'according',
    head: to - 1,
    from: to - 1,
    to: to + 1,
    start: first.start,
    end: last.end,
    form: 'according',
    source,
    link: source === null ? 'none' : 'according',
    negated: false,
    sentence: first.sentence,
  };
}

/** "a report by TOLO News": the words of the source take the maker of the document with them. */
function reportOf(draft: Draft, mention: Mention): Mention {
  const link = draft.tokens[mention.to]?.norm;
  const maker = link === 'by' || link === 'from' ? mentionFrom(draft, mention.to + 1) : undefined;
  return maker === undefined ? mention : changed(maker, { start: mention.start, from: mention.from });
}

/** Ruiz’s claim · his call for · the claim */
function nounReport(draft: Draft, head: number): PossibleReport {
  const token = draft.tokens[head]!;
  const possessor = possessorOf(draft, head);
  return {
    lemma: token.norm.replace(/s$/, ''),
    kind: 'noun',
    head,
    from: head,
    to: head + 1,
    start: token.start,
    end: token.end,
    form: 'noun',
    source: possessor,
    link: possessor === null ? 'none' : 'possessor',
    negated: false,
    sentence: token.sentence,
  };
}

function possessorOf(draft: Draft, head: number): Mention | null {
  for (let i = head - 1; i >= Math.max(0, head - 4); i--) {
    const token = draft.tokens[i]!;
    if (token.norm === "'s" || token.norm === "'") return nounBefore(draft, i);
    if (POSSESSIVE.has(token.norm))
      return {
        kind: 'pronoun',
        from: i,
        to: i + 1,
        start: token.start,
        end: token.end,
        name: null,
        apposition: null,
        sentence: token.sentence,
      };
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADV') return null;
  }
  return null;
}

/** The part of a mention before its possessive ’s. */
function nounBefore(draft: Draft, possessive: number): Mention | null {
  for (let i = possessive - 1; i >= Math.max(0, possessive - 10); i--) {
    const mention = mentionFrom(draft, i);
    if (mention === undefined) continue;
    if (mention.to < possessive) return null;
    const last = draft.tokens[possessive - 1]!;
    return changed(mention, {
      to: possessive,
      end: last.end,
      name: last.pos === 'PROPN' ? { start: draft.tokens[i]!.start, end: last.end } : null,
      kind: last.pos === 'PROPN' ? 'name' : 'description',
    });
  }
  return null;
}
