import { mentionFrom, mentionTo } from '../mentions/places.ts';
import type { Draft, Mention, SourceLink } from '../types.ts';
import { RELATIVE } from './apposition.ts';
import { frontSubject, isPersonal, joined } from './front-subject.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { isInsideMention, verbGroupOf } from './verb-group.ts';
import type { VerbGroup } from './verb-group.ts';
import { justBefore } from '../text/just-before.ts';
/** Who does what a verb says, and how that was found. */
export interface Subject {
  readonly mention: Mention;
  readonly link: SourceLink;
}

/** Verbs of speech that take no person as their object, so that a name behind them is their subject. */
const INTRANSITIVE = new Set([
  'said',
  'says',
  'say',
  'added',
  'adds',
  'wrote',
  'writes',
  'replied',
  'asked',
  'explained',
  'insisted',
  'argued',
  'continued',
  'tweeted',
  'recalled',
  'noted',
  'notes',
  'concluded',
  'declared',
  'reply',
  'insists',
  'asks',
]);

/** The subject of a verb group: in front of it, behind it, or the subject of the verb that it leans on. */
export function subjectOf(draft: Draft, group: VerbGroup): Subject | undefined {
  if (group.form === 'passive')
    return draft.tokens[group.head]!.norm === 'quoted' ? frontSubject(draft, group.from) : agentOf(draft, group);
  if (group.form === 'infinitive') return leanedSubject(draft, group, 'infinitive');
  if (group.form === 'participle') return participleSubject(draft, group);
  return finiteSubject(draft, group) ?? describedSubject(draft, group) ?? leanedSubject(draft, group, 'conjoined');
}

function finiteSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  return INTRANSITIVE.has(draft.tokens[group.head]!.norm)
    ? (invertedSubject(draft, group) ?? frontSubject(draft, group.from))
    : (frontSubject(draft, group.from) ?? invertedSubject(draft, group));
}

/** “A study published on Tuesday suggests”: nothing joins the two verbs, so the first describes the subject of the second. */
function describedSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  const subject = leanedSubject(draft, group, 'subject');
  const first = draft.tokens[subject?.mention.to ?? -1];
  if (subject === undefined || first?.pos !== 'VERB' || !/(?:ed|en|made|held|led|sent)$/.test(first.norm))
    return undefined;
  for (let i = subject.mention.to; i < group.from; i++)
    if (JOINS.test(draft.tokens[i]!.norm) || (draft.quotedBy[i] ?? -1) >= 0) return undefined;
  return subject;
}

const JOINS = /^(?:[,;:–—-]|and|but|or|then|who|which|that)$/;

/** Documents speak for those who issue them: "she released a statement saying". */
const ISSUED =
  /^(?:statements?|letters?|ads?|tweets?|messages?|posts?|emails?|memos?|reports?|signs?|notes?|comments?|speech|remarks?|video|videos|releases?|interview|op-ed|banners?|placards?)$/;

/** "signs saying" has its subject beside it; "…, saying" and "released a statement saying" lean on the verb before. */
function participleSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  const opened = openedSubject(draft, group);
  if (opened !== undefined) return { mention: opened, link: 'subject' };
  const beside = mentionTo(draft, group.from);
  const accompanying = beside === undefined ? accompanyingSubject(draft, group) : undefined;
  if (accompanying !== undefined) return { mention: accompanying, link: 'subject' };
  const leaned =
    beside === undefined || ISSUED.test(justBefore(draft.tokens, beside.to)?.norm ?? '')
      ? leanedSubject(draft, group, 'participle')
      : undefined;
  return leaned ?? (beside === undefined ? undefined : frontSubject(draft, group.from));
}

/** “Noting that it was late, the mayor left”: whose clause a participle opens. */
function openedSubject(draft: Draft, { from, to }: VerbGroup): Mention | undefined {
  const { tokens } = draft;
  const sentence = draft.sentences[tokens[from]!.sentence]!;
  if (from > sentence.from + 1 || (from > sentence.from && !OPENS.test(tokens[sentence.from]!.norm))) return undefined;
  for (let at = to; at < sentence.to; at++) {
    const mention = tokens[at]!.norm === ',' ? mentionFrom(draft, at + 1) : undefined;
    if (mention === undefined) continue;
    const next = tokens[mention.to]!;
    if (/^(?:VERB|AUX|ADV)$/.test(next.pos) || next.norm === ',') return mention;
  }
  return undefined;
}

const OPENS = /^(?:while|when|after|before|by|in)$/;

/** "The club left, with its captain, Ana Ruiz, saying …": the one named between the commas. */
function accompanyingSubject(draft: Draft, { from }: VerbGroup): Mention | undefined {
  const { tokens } = draft;
  const name = justBefore(tokens, from)?.norm === ',' ? mentionTo(draft, from - 1) : undefined;
  if (name?.kind !== 'name' || justBefore(tokens, name.from)?.norm !== ',') return undefined;
  const office = mentionTo(draft, name.from - 1);
  const isWith = office !== undefined && justBefore(tokens, office.from)?.norm === 'with';
  return isWith && office.sentence === tokens[from]!.sentence ? name : undefined;
}

/** “We lost,” said Ruiz. · “We lost,” reply Burton and Nick. */
function invertedSubject(draft: Draft, group: VerbGroup): Subject | undefined {
  const before = justBefore(draft.tokens, group.from);
  if (before === undefined || before.sentence !== draft.tokens[group.head]?.sentence) {
    if (!opensAfterQuotation(draft, group.from)) return undefined;
  } else if (!(
    (draft.quotedBy[group.from - 1] ?? -1) >= 0 ||
    before.norm === ',' ||
    before.norm === '—' ||
    before.norm === '–' ||
    before.norm === '-'
  ))
    return undefined;
  let at = group.to;
  while (draft.tokens[at]?.pos === 'ADV') at++;
  const mention = mentionFrom(draft, at);
  if (
    mention === undefined ||
    mention.sentence !== draft.tokens[group.head]?.sentence ||
    (mention.kind === 'pronoun' && RELATIVE.has(draft.tokens[mention.from]?.norm ?? ''))
  )
    return undefined;
  if (
    group.form !== 'finite' ||
    (before?.norm === ',' && (draft.quotedBy[group.from - 2] ?? -1) < 0 && !closesClause(draft, mention.to))
  )
    return undefined;
  const next = draft.tokens[mention.to];
  const partner = next?.norm === 'and' ? mentionFrom(draft, mention.to + 1) : undefined;
  if (partner !== undefined && isPersonal(partner) && closesClause(draft, partner.to))
    return { mention: joined(mention, partner), link: 'inverted' };
  return { mention, link: 'inverted' };
}

function opensAfterQuotation(draft: Draft, at: number): boolean {
  return (
    at > 0 &&
    (draft.quotedBy[at - 1] ?? -1) >= 0 &&
    draft.sentences[draft.tokens[at]?.sentence ?? 0]?.paragraph ===
      draft.sentences[justBefore(draft.tokens, at)?.sentence ?? 0]?.paragraph
  );
}

function closesClause(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  return (
    token === undefined ||
    token.pos === 'PUNCT' ||
    token.sentence !== justBefore(draft.tokens, at)?.sentence ||
    token.pos === 'ADP' ||
    token.norm === 'who'
  );
}

/** was described by Ruiz as … */
function agentOf(draft: Draft, group: VerbGroup): Subject | undefined {
  const sentence = draft.tokens[group.head]?.sentence;
  for (let i = group.to; i < group.to + 12; i++) {
    const token = draft.tokens[i];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.norm !== 'by' || (draft.quotedBy[i] ?? -1) >= 0) continue;
    const mention = mentionFrom(draft, i + 1);
    if (mention === undefined) continue;
    const partner = draft.tokens[mention.to]?.norm === 'and' ? mentionFrom(draft, mention.to + 1) : undefined;
    return { mention: partner === undefined ? mention : joined(mention, partner), link: 'agent' };
  }
  return undefined;
}

/** Of a verb without a subject of its own: the subject of the verb before it, of a verb of speech if there is one. */
function leanedSubject(draft: Draft, group: VerbGroup, link: SourceLink): Subject | undefined {
  const first = draft.sentences[draft.tokens[group.head]?.sentence ?? 0]?.from ?? 0;
  return governingSubject(draft, group, first, link, true) ?? governingSubject(draft, group, first, link, false);
}

function governingSubject(
  draft: Draft,
  group: VerbGroup,
  first: number,
  link: SourceLink,
  speechOnly: boolean,
): Subject | undefined {
  for (let i = group.from - 1; i >= first; i--) {
    const token = draft.tokens[i]!;
    if ((token.pos !== 'VERB' && token.pos !== 'AUX') || (draft.quotedBy[i] ?? -1) >= 0) continue;
    if (speechOnly && (verbOf(token.norm) === undefined || isInsideMention(draft, i))) continue;
    const governor = verbGroupOf(draft, i);
    const subject =
      governor.form === 'passive'
        ? frontSubject(draft, governor.from)
        : governor.form === 'finite'
          ? finiteSubject(draft, governor)
          : undefined;
    if (subject !== undefined) return { mention: subject.mention, link };
    i = governor.from;
  }
  return undefined;
}
