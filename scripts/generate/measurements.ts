import { readFileSync } from 'node:fs';
import measured from '../../src/attribute/measured.json' with { type: 'json' };
import type { Report } from '../../src/evaluate/report.ts';
import { measurementTables, wideTables } from '../../src/evaluate/tables.ts';
import type { Table } from '../../src/evaluate/tables.ts';
import { markdownTable } from './readme.ts';

/** What `npm run fit` writes to docs/measurements.json. */
export interface Measurements {
  /** What was read, and the day, ISO 8601. */
  readonly corpus: string;
  readonly date: string;
  readonly command: string;
  /** SHA-256 of every file of weights, by its path. */
  readonly weights: Readonly<Record<string, string>>;
  readonly report: Report;
  /** The same for all acts. */
  readonly wide: Report;
}

export function readMeasurements(): Measurements {
  return JSON.parse(readFileSync('docs/measurements.json', 'utf8')) as Measurements;
}

/** docs/measurements.md below its notice. */
export function measurementsPage(): string {
  const { corpus, date, command, report, wide } = readMeasurements();
  const { articles, counts } = report;
  return `Corpus: ${corpus}, ${String(articles)} articles with ${String(counts.relations)} relations and ${String(counts.units)} stretches between double quotation marks that are somebody's words. No word of it is in the project.
Date: ${date}. Command: \`${command}\`, which writes these figures to \`docs/measurements.json\`.

Every article was read with weights that were fitted without its fold (${String(measured.folds)} folds, by article id), and its rows have the confidence that was
measured without its fold. Figures are percentages; brackets hold the interval of 95 of 100 samples of articles (percentile bootstrap).
The first tables are of what is given by default, speech and writing; the last of all acts, which the corpus holds too: beliefs, intentions, attitudes.
[annotating.md](annotating.md) says what is counted, and how to measure on your own articles.

${[...measurementTables(report), ...wideTables(wide)].map(section).join('\n')}
## Confidence of the rules and forms

An answer is about one fragment between marks, or one quotation without. Those of one rule in one article are alike: they say as much as the effective
number of answers (Kish) in articles of their own. Confidence is the share of right answers, smoothed as if eight more had been seen, each in an article of its own,
and six of them right, less one standard error. A rule for nobody's words is right where people gave them to nobody; such answers make no row.

${sharesTable('rule', Object.entries(measured.rules))}

## Confidence of the ranker and of the sequence models

By their own belief, from the given value to the next: of the ranker about fragments between marks, of the sequence models about quotations without.
Neighbours that would disagree with the order are pooled.

${bandsTable('belief of the ranker', measured.bands.ranked)}

${bandsTable('belief of the sequence models', measured.bands.sequence)}
`;
}

function section({ title, header, rows, notes }: Table): string {
  const below = notes.map((note) => `\n${note[0]?.toUpperCase() ?? ''}${note.slice(1)}.\n`).join('');
  return `## ${title}\n\n${markdownTable(header, rows)}\n${below}`;
}

function bandsTable(name: string, bands: readonly (Share & { readonly from: number })[]): string {
  return sharesTable(name, bands.map((band) => [String(band.from), band])); // prettier-ignore
}

interface Share {
  readonly answers: number;
  readonly right: number;
  readonly effective: number;
  readonly confidence: number;
}

function sharesTable(name: string, shares: readonly (readonly [string, Share])[]): string {
  return markdownTable(
    [name, 'answers', 'right', 'effective', 'confidence'],
    shares.map(([id, { answers, right, effective, confidence }]) => [
      id,
      String(answers),
      String(right),
      String(effective),
      confidence.toFixed(3),
    ]),
  );
}
