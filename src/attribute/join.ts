import type { Quotation, QuotationType, Reported, Scene, Span } from '../types.ts';
import type { Decision } from './rule.ts';

/** A quotation whose fragments are joined, with what was decided about the first of them. */
export interface Joined {
  readonly quotation: Quotation;
  /** Null for a quotation without marks. */
  readonly decision: Decision | null;
  readonly report: number | null;
  /** The form that found its words outside marks. */
  readonly form: string | null;
}

interface Group {
  readonly fragments: Decision[];
  readonly report: number | null;
}

/** Joins fragments that share a cue or go on in the same paragraph, takes in the words that the cue's grammar adds, and adds quotations without marks. */
export function join(scene: Scene, decisions: readonly Decision[]): Joined[] {
  const { reported } = scene;
  const groups = groupsOf(decisions);
  const spoken = new Set(decisions.filter(({ nobody }) => !nobody).map(({ fragment }) => fragment.index));
  const owned = new Set(groups.map((group) => group.report));
  const marked = groups.map((group) =>
    markedQuotation(scene, spoken, group, group.report === null ? undefined : reported.get(group.report)),
  );
  const unmarked = [...reported.values()]
    .filter((found) => !owned.has(found.report) && !isRefused(found, decisions))
    .map((found) => unmarkedQuotation(scene, spoken, found));
  return [...marked, ...unmarked].sort((a, b) => endOf(a) - endOf(b) || startOf(b) - startOf(a));
}

/** Forms whose content the words in marks make: where these are another's, nothing is left. */
const MADE_BY_MARKS = new Set(['judged-object', 'wanted-action', 'noun-clause']);

/** Whether the words in marks that a form took have been given to another source. */
function isRefused({ form, content }: Reported, decisions: readonly Decision[]): boolean {
  return (
    MADE_BY_MARKS.has(form) &&
    decisions.some(
      ({ nobody, fragment }) =>
        !nobody && content.some((span) => span.start <= fragment.start && fragment.end <= span.end),
    )
  );
}

function groupsOf(decisions: readonly Decision[]): Group[] {
  const groups: Group[] = [];
  const byReport = new Map<number, Group>();
  let last: Group | undefined;
  for (const decision of decisions) {
    if (decision.nobody) continue;
    const runsOn = last !== undefined && isNear(last, decision);
    const cued = decision.continues || decision.report === null ? undefined : byReport.get(decision.report);
    const goesOn = decision.continues || (cued !== undefined && !isNear(cued, decision));
    const shared = goesOn ? (runsOn ? last : undefined) : cued;
    const group = shared ?? { fragments: [], report: goesOn ? null : decision.report };
    group.fragments.push(decision);
    if (shared === undefined) groups.push(group);
    if (shared === undefined && group.report !== null) byReport.set(group.report, group);
    last = group;
  }
  return groups;
}

/** Whether a fragment stands in the paragraph of the group's last one, or goes on with its open marks. */
function isNear({ fragments }: Group, { fragment }: Decision): boolean {
  const before = fragments.at(-1)?.fragment;
  return before !== undefined && (before.paragraph === fragment.paragraph || !before.stretch.closed);
}

function markedQuotation(
  scene: Scene,
  spoken: ReadonlySet<number>,
  { fragments, report }: Group,
  reported: Reported | undefined,
): Joined {
  const own = fragments.map(({ fragment }) => ({ start: fragment.start, end: fragment.end }));
  const around =
    reported?.content.filter((span) =>
      own.some((fragment) => fragment.start < span.end && span.start < fragment.end),
    ) ?? [];
  const content = union([...own, ...around]);
  const decision = fragments[0]!;
  const notes = fragments.some(({ fragment }, index) => !fragment.stretch.closed && index === fragments.length - 1)
    ? ['unclosed-marks']
    : [];
  return {
    quotation: {
      type: typeOf(scene, content, spoken),
      content,
      cue: report === null && decision.report !== null ? null : decision.cue,
      notes,
    },
    decision,
    report,
    form: around.length > 0 ? (reported?.form ?? null) : null,
  };
}

function unmarkedQuotation(scene: Scene, spoken: ReadonlySet<number>, { report, form, content }: Reported): Joined {
  const cue = scene.reports[report] ?? null;
  return {
    quotation: { type: typeOf(scene, content, spoken), content, cue, notes: cue?.negated === true ? ['negated'] : [] },
    decision: null,
    report,
    form,
  };
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
    for (
      let i = tokenFrom(scene, span.start);
      i < scene.tokens.length && (scene.tokens[i]?.start ?? 0) < span.end;
      i++
    ) {
      if (!/[\p{L}\p{N}]/u.test(scene.tokens[i]?.text ?? '')) continue;
      words++;
      if (spoken.has(scene.quotedBy[i] ?? -1)) quoted++;
    }
  return quoted === 0 ? 'indirect' : quoted >= words ? 'direct' : 'mixed';
}

/** Index of the first token that ends after an offset. */
export function tokenFrom(scene: Scene, offset: number): number {
  let low = 0;
  for (let high = scene.tokens.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((scene.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
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
