import { isWord } from '../text/words.ts';
import type { Quotation, QuotationType, Scene, Span } from '../types.ts';
import { LEAST_BELIEF } from '../sequence/finding.ts';
import type { Finding } from '../sequence/finding.ts';
import { quotedAs } from './quoted-as.ts';
import type { Decision } from './rule.ts';
import { isSpokenTo } from './spoken-to.ts';
import { sharingSource } from './shared-source.ts';
import { toldBehind } from './told-behind.ts';
import { clauseAround } from './vocabulary.ts';

/** A quotation whose fragments are joined, with what was decided about the first of them. */
export interface Joined {
  readonly quotation: Quotation;
  /** Null for a quotation whose words stand outside marks. */
  readonly decision: Decision | null;
  readonly finding: Finding | null;
}

interface Group {
  readonly fragments: Decision[];
  readonly report: number | null;
}

/**
 * Joins fragments that share a cue or go on in the same paragraph, takes in the words that their cue has outside marks, and adds
 * quotations without marks. In the order in which they start; of those that start together those whose marks were decided about, then the longest.
 */
export function join(scene: Scene, decisions: readonly Decision[]): Joined[] {
  const groups = groupsOf(scene, decisions);
  const spoken = new Set(decisions.filter(({ nobody }) => !nobody).map(({ fragment }) => fragment.index));
  const owned = new Set<number | null | undefined>();
  for (const { report } of groups) owned.add(report);
  for (const { repeatedBy } of decisions) owned.add(repeatedBy);
  const joined: Joined[] = [];
  for (const group of groups) joined.push(markedQuotation(scene, spoken, group));
  for (const found of scene.findings.values()) {
    const finding = sharingSource(scene, toldBehind(scene, found));
    if (owned.has(finding.report) || finding.belief < LEAST_BELIEF) continue;
    if (!hasOwnWords(scene, finding) || isSpokenTo(scene, finding)) continue;
    joined.push(unmarkedQuotation(scene, spoken, quotedAs(scene, finding)));
  }
  return joined.sort(byPlace);
}

function byPlace(a: Joined, b: Joined): number {
  return startOf(a) - startOf(b) || Number(a.decision === null) - Number(b.decision === null) || endOf(b) - endOf(a);
}

/** Whether some content stands outside marks (whose the words in marks are has been decided already); who says nothing says no words. */
function hasOwnWords(scene: Scene, { content }: Finding): boolean {
  return content.some((span) => {
    for (let i = tokenFrom(scene, span.start); i < scene.tokens.length && scene.tokens[i]!.start < span.end; i++)
      if ((scene.quotedBy[i] ?? -1) < 0 && isWord(scene.tokens[i]!.text) && scene.tokens[i]!.norm !== 'nothing')
        return true;
    return false;
  });
}

/** Words in marks of a paragraph below a cue that reports words of its own: the same speaker says something else. */
function isApart(scene: Scene, { report, fragment, continues }: Decision): boolean {
  if (report === null || continues) return false;
  const said = scene.reports[report]!;
  const finding = scene.findings.get(report);
  if (finding === undefined || finding.belief < LEAST_BELIEF) return false;
  if (scene.sentences[said.sentence]!.paragraph >= fragment.paragraph) return false;
  return finding.content.some(({ end }) => end <= fragment.start) && hasOwnWords(scene, finding);
}

function groupsOf(scene: Scene, decisions: readonly Decision[]): Group[] {
  const groups: Group[] = [];
  const byReport = new Map<number, Group>();
  let last: Group | undefined;
  for (const decision of decisions) {
    if (decision.nobody) continue;
    const runsOn = last !== undefined && isNear(last, decision);
    const cued = decision.continues || decision.report === null ? undefined : byReport.get(decision.report);
    const goesOn = decision.continues || (cued !== undefined && !isNear(cued, decision));
    const shared = goesOn ? (runsOn ? last : undefined) : cued;
    const group = shared ?? { fragments: [], report: goesOn || isApart(scene, decision) ? null : decision.report };
    group.fragments.push(decision);
    if (shared === undefined) groups.push(group);
    if (shared === undefined && !goesOn && decision.report !== null) byReport.set(decision.report, group);
    last = group;
  }
  return groups;
}

/** Whether a fragment stands in the paragraph of the group's last one, or goes on with its open marks. */
function isNear({ fragments }: Group, { fragment }: Decision): boolean {
  const before = fragments.at(-1)?.fragment;
  return before !== undefined && (before.paragraph === fragment.paragraph || !before.stretch.closed);
}

function markedQuotation(scene: Scene, spoken: ReadonlySet<number>, { fragments, report }: Group): Joined {
  const own: Span[] = [];
  const indexes = new Set<number>();
  for (const { fragment } of fragments) {
    own.push({ start: fragment.start, end: fragment.end });
    indexes.add(fragment.index);
  }
  const finding = scene.findings.get(report ?? -1) ?? null;
  const around = contentBeside(scene, finding ?? formed(scene, fragments[0]!), own[0]!);
  const others = stretchesIn(scene, around).filter((index) => spoken.has(index) && !indexes.has(index));
  const content = union([...own, ...without(around, others.map((index) => scene.stretches[index]!))]); // prettier-ignore
  const decision = fragments[0]!;
  const notes: string[] = [];
  if (fragments.at(-1)?.fragment.stretch.closed === false) notes.push('unclosed-marks');
  return {
    quotation: {
      type: typeOf(scene, content, spoken),
      content,
      cue: report === null && decision.report !== null ? null : (finding?.cue ?? decision.cue),
      notes,
    },
    decision,
    finding,
  };
}

/** What grammar gives a cue that the models do not see. */
function formed(scene: Scene, { report, cue, fragment }: Decision): Pick<Finding, 'cue' | 'content'> | null {
  const clause = report === null ? undefined : clauseAround(scene, report, fragment);
  return cue === null || clause === undefined ? null : { cue, content: clause.content };
}

/** The words of a finding; of “On Monday, she wrote: “…”” nothing before the cue, since a colon opens all that is reported. */
function contentBeside(
  { article }: Scene,
  finding: Pick<Finding, 'cue' | 'content'> | null,
  fragment: Span,
): readonly Span[] {
  if (finding === null) return [];
  const { cue, content } = finding;
  const before = article.text.slice(cue.start, fragment.start);
  return /:\s*$/.test(before) ? content.filter(({ start }) => start >= cue.end) : content;
}

function unmarkedQuotation(scene: Scene, spoken: ReadonlySet<number>, finding: Finding): Joined {
  const { content, cue, report } = finding;
  const notes: string[] = [];
  if (scene.reports[report]?.negated === true || saysNothing(scene, finding)) notes.push('negated');
  return { quotation: { type: typeOf(scene, content, spoken), content, cue, notes }, decision: null, finding };
}

/** "No one said", "Neither candidate said", "She declined to say" */
function saysNothing({ article }: Scene, { source, cue }: Finding): boolean {
  const isNobody =
    source !== null && /^(?:no|nobody|none|neither)\b/i.test(article.text.slice(source.start, source.end));
  return isNobody || DECLINED.test(article.text.slice(cue.start, cue.start + LONGEST_DECLINED));
}

const DECLINED =
  /^(?:ha(?:s|d|ve) )?(?:repeatedly )?(?:declin|refus)(?:ed|es|ing) (?:comment|to (?:say|comment|discuss|answer|name|elaborate|reveal|disclose|speculate|speak|talk|be (?:drawn|interviewed|named|identified)))\b/i;
const LONGEST_DECLINED = 60;

/** Indexes of the stretches from the first of some spans to the last. */
function stretchesIn(scene: Scene, spans: readonly Span[]): number[] {
  const end = spans.at(-1)?.end ?? 0;
  const indexes = new Set<number>();
  for (let i = tokenFrom(scene, spans[0]?.start ?? end); (scene.tokens[i]?.start ?? end) < end; i++)
    indexes.add(scene.quotedBy[i] ?? -1);
  indexes.delete(-1);
  return [...indexes];
}

/** What is left of spans where others take their part. */
function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let left = spans;
  for (const { start, end } of others) {
    const rest: Span[] = [];
    for (const span of left) {
      if (span.start < Math.min(start, span.end)) rest.push({ start: span.start, end: Math.min(start, span.end) });
      if (Math.max(end, span.start) < span.end) rest.push({ start: Math.max(end, span.start), end: span.end });
    }
    left = rest;
  }
  return left;
}

/** Overlapping and touching spans made one. */
function union(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** Direct: every word between marks of `spoken` stretches; mixed: some; indirect: none. */
function typeOf(scene: Scene, content: readonly Span[], spoken: ReadonlySet<number>): QuotationType {
  let quoted = 0;
  let words = 0;
  for (const span of content)
    for (let i = tokenFrom(scene, span.start); i < scene.tokens.length && scene.tokens[i]!.start < span.end; i++) {
      if (!isWord(scene.tokens[i]!.text)) continue;
      words++;
      if (spoken.has(scene.quotedBy[i] ?? -1)) quoted++;
    }
  return quoted === 0 ? 'indirect' : quoted >= words ? 'direct' : 'mixed';
}

/** Index of the first token that ends after an offset. */
export function tokenFrom({ tokens }: Pick<Scene, 'tokens'>, offset: number): number {
  let low = 0;
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf({ quotation }: Joined): number {
  return quotation.content[0]?.start ?? 0;
}

function endOf({ quotation }: Joined): number {
  return quotation.content.at(-1)?.end ?? 0;
}
