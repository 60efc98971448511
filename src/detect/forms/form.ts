import type { Report, Scene } from '../../types.ts';

/** Token ranges of reported words: `[from, to)` each. */
export type TokenRanges = readonly (readonly [number, number])[];

/** One way in which a cue takes the words it reports, with or without quotation marks. It carries its examples. */
export interface Form {
  /** The name of its file. */
  readonly id: string;
  /** One sentence for docs/rules.md. */
  readonly summary: string;
  /** Texts in which this form wins: `{cue}`, `<source>`, `[content]`. */
  readonly fires: readonly string[];
  /** Texts in which it finds nothing for any cue. */
  readonly silent: readonly string[];
  /** The reported words of a report, or undefined. */
  readonly find: (report: Report, scene: Scene) => TokenRanges | undefined;
}
