/** Fits the ranker's weights and measures every rule on folds that were not fitted on: `npm run fit -- [--gold DIR] [--dry-run]`. */
import { writeFileSync } from 'node:fs';
import { measure } from './fit/measure.ts';
import { FOLDS, readGold } from './fit/gold.ts';
import { train } from './fit/train.ts';

const at = process.argv.indexOf('--gold');
const folder = at < 0 ? '../shared/corpus/polnear' : (process.argv[at + 1] ?? '');
const articles = readGold(folder);
const folds = Array.from({ length: FOLDS }, (_, fold) => train(articles.filter((article) => article.fold !== fold)));
const measured = measure(articles, folds);
process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
if (!process.argv.includes('--dry-run')) {
  const weights = train(articles);
  const rows = [...weights].map(([name, weight]) => `    ${JSON.stringify(name)}: ${String(weight)}`);
  writeFileSync('src/attribute/ranker/weights.json', `{\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`);
  writeFileSync('src/attribute/measured.json', `${JSON.stringify(measured, null, 2)}\n`);
}
