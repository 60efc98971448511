import type { Mention, Scene, Span, Stretch } from '../types.ts';

/** A stretch as the rules see it: the unit that is attributed, before fragments of one quotation are joined. */
export interface Fragment extends Span {
  /** Index of its stretch, and of its answer. */
  readonly index: number;
  readonly stretch: Stretch;
  /** Its tokens, marks included, are `scene.tokens[from]` up to, not including, `scene.tokens[to]`. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Number of its words, marks and punctuation left out. */
  readonly words: number;
}

/** What a rule says about a fragment. */
export interface Answer {
  /** The words that stand for the speaker; null for one the text does not name. */
  readonly source: Mention | null;
  readonly cue: Span | null;
  /** Index in `scene.reports`, where a report gave the answer. */
  readonly report: number | null;
  /** Index in `scene.reports` of another cue that says once more whose words they are. */
  readonly repeatedBy?: number | undefined;
  /** True for marks that hold nobody's words: a title, a nickname, a scare quote. */
  readonly nobody: boolean;
  /** True where the fragment goes on with the quotation before it. */
  readonly continues: boolean;
  /** What was seen, in words. */
  readonly evidence: string;
  /** Belief in the answer where the rule has one of its own, before calibration, 0..1. */
  readonly belief?: number | undefined;
}

/** One named way to find whose words a fragment holds. It carries its examples, which are its tests. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  /** One sentence for docs/rules.md. */
  readonly summary: string;
  /** True for a rule that counts only where weighing all candidates gives the same source: of two witnesses that disagree, the ranker is right. */
  readonly needsRanker?: true;
  /** Texts in which this rule wins: `{cue}`, `<source>`, and `[fragment]` where it is not the first. */
  readonly fires: readonly string[];
  /** Texts in which this rule, asked alone, does not answer for the (marked or first) fragment. */
  readonly silent: readonly string[];
  /** The answer for a fragment, given those for the fragments before it that hold somebody’s words; undefined to leave it to the next rule. */
  readonly find: (fragment: Fragment, scene: Scene, earlier: readonly Decision[]) => Answer | undefined;
}

/** An answer and the rule that gave it. */
export interface Decision extends Answer {
  readonly fragment: Fragment;
  readonly rule: string;
}
