/** Fits the weights and measures every rule on folds that were not fitted on: `npm run fit -- [--gold DIR] [--dry-run]`. */
import { writeFileSync } from 'node:fs';
import { rankerFeatures } from '../src/attribute/ranker/fields.ts';
import { sourceFeatures } from '../src/detect/source-features.ts';
import { Weights } from '../src/rank/weights.ts';
import { named, rankerCases, sourceCases } from './fit/cases.ts';
import { goldScenes } from './fit/gold.ts';
import { measure } from './fit/measure.ts';
import { crossFitted } from './fit/models.ts';

const at = process.argv.indexOf('--gold');
const folder = at < 0 ? '../shared/corpus/polnear' : (process.argv[at + 1] ?? '');
const articles = await goldScenes(folder);
const fitted = crossFitted(articles);
const measured = measure(articles, fitted.without);
process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
if (!process.argv.includes('--dry-run')) {
  const sources = new Weights(fitted.sources);
  writeWeights('src/detect/source-weights.json', named(fitted.sources, articles.flatMap(sourceCases), sourceFeatures));
  writeWeights(
    'src/attribute/ranker/weights.json',
    named(fitted.ranker, articles.flatMap((article) => rankerCases(article, sources)), rankerFeatures),
  ); // prettier-ignore
  writeFileSync('src/attribute/measured.json', `${JSON.stringify(measured, null, 2)}\n`);
}

function writeWeights(file: string, weights: Readonly<Record<string, number>>): void {
  const rows = Object.entries(weights).map(([name, weight]) => `    ${JSON.stringify(name)}: ${String(weight)}`);
  writeFileSync(file, `{\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`);
}
