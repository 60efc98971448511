/** Fits the weights and measures everything on folds that were not fitted on: `npm run fit -- [--gold DIR] [--dry-run]`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rankerFeatures } from '../src/attribute/ranker/fields.ts';
import { sourceFeatures } from '../src/detect/source-features.ts';
import { labellingFeatures } from '../src/sequence/labellings/features.ts';
import { measurementTables, textOfTable, wideTables } from '../src/evaluate/tables.ts';
import { named, rankerCases, sourceCases } from './fit/cases.ts';
import { fingerprints } from './fit/fingerprints.ts';
import { FOLDS, goldScenes } from './fit/gold.ts';
import type { Measurements } from './generate/measurements.ts';
import { measure } from './fit/measure.ts';
import { crossFitted } from './fit/models.ts';

const CORPUS = {
  folder: '../shared/corpus/polnear',
  name: 'PolNeAR 1.0, its training part (Newell, Margolin and Ruths, LREC 2018)',
};

const at = process.argv.indexOf('--gold');
const folder = at < 0 ? CORPUS.folder : (process.argv[at + 1] ?? '');
const articles = await goldScenes(folder);
const started = Date.now();
const fitted = crossFitted(articles, (what) => {
  process.stderr.write(`${String(Math.round((Date.now() - started) / 1000))} s: ${what}\n`);
});
const { shares, report, wide } = measure(articles, fitted);
for (const table of [...measurementTables(report), ...wideTables(wide)])
  process.stdout.write(`${textOfTable(table)}\n`);
if (!process.argv.includes('--dry-run')) {
  const { sources, cues, parts, labellings, labellingCases, belief, ranker, scenes } = fitted;
  writeWeights('src/detect/source-weights.json', named(sources.all, articles.flatMap(sourceCases), sourceFeatures));
  writeFileSync('src/sequence/cue-weights.json', `${JSON.stringify(cues.all)}\n`);
  writeFileSync('src/sequence/part-weights.json', `${JSON.stringify(parts.all)}\n`);
  writeWeights('src/sequence/labellings/weights.json', named(labellings.all, labellingCases, labellingFeatures));
  writeJson('src/sequence/belief-weights.json', { weights: belief });
  writeWeights(
    'src/attribute/ranker/weights.json',
    named(ranker.all, articles.flatMap((article, at) => rankerCases(article, scenes[at]!)), rankerFeatures),
  ); // prettier-ignore
  const weights = fingerprints();
  writeJson('src/attribute/measured.json', { articles: articles.length, folds: FOLDS, weights, ...shares });
  const corpus = at < 0 ? CORPUS.name : path.basename(folder);
  const date = new Date().toISOString().slice(0, 10);
  const measurements: Measurements = { corpus, date, command: 'npm run fit -- --gold FOLDER', weights, report, wide };
  writeJson('docs/measurements.json', measurements);
  // Another process, because this one has read the figures of before.
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' });
}

function writeJson(file: string, value: unknown): void {
  const rounded = (_: string, one: unknown): unknown => (typeof one === 'number' ? Math.round(one * 1e6) / 1e6 : one);
  writeFileSync(file, `${JSON.stringify(value, rounded, 2)}\n`);
}

function writeWeights(file: string, weights: Readonly<Record<string, number>>): void {
  const rows = Object.entries(weights).map(([name, weight]) => `    ${JSON.stringify(name)}: ${String(weight)}`);
  writeFileSync(file, `{\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`);
}
