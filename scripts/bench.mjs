/** Articles and megabytes a second, and the time of the built program against a bare wink-nlp pass over the same texts, both warm, articles in batches as `run` reads them: `npm run bench -- [--json] [--rounds N]`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { LARGEST } from '../dist/read-articles.js';
import { rawSteps } from '../dist/read-raw.js';
import { together } from '../dist/steps.js';
import { generatedTexts } from './bench/texts.mjs';

const CORPUS = '../shared/corpus/polnear/text';
const flag = process.argv.indexOf('--rounds');
const rounds = flag < 0 ? 3 : Number(process.argv[flag + 1]);
const fromCorpus = existsSync(CORPUS);
const texts = fromCorpus
  ? readdirSync(CORPUS)
      .sort()
      .map((name) => readFileSync(path.join(CORPUS, name), 'utf8'))
  : generatedTexts(800);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const nlp = winkNLP(model, ['sbd', 'pos']);
const raws = texts.map((text, index) => ({ id: String(index), sourceFile: String(index), text }));
const batches = Array.from({ length: Math.ceil(raws.length / LARGEST) }, (_, at) =>
  raws.slice(at * LARGEST, (at + 1) * LARGEST),
);
const reading = (options) => (batch) => void together(batch.map((raw) => rawSteps(raw, options)));
const passes = {
  wink: (batch) => batch.forEach(({ text }) => nlp.readDoc(text)),
  own: reading({ detect: { acts: ['speech', 'writing'] } }),
  all: reading({}),
};

/** Seconds of one pass of each over all texts. They take turns batch by batch: a machine that slows down does so for all of them. */
function round() {
  const seconds = { wink: 0, own: 0, all: 0 };
  for (const batch of batches)
    for (const [name, pass] of Object.entries(passes)) {
      const start = performance.now();
      pass(batch);
      seconds[name] += (performance.now() - start) / 1000;
    }
  return seconds;
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

round();
const times = Array.from({ length: rounds }, round);
const [wink, own, all] = Object.keys(passes).map((name) => median(times.map((time) => time[name])));
const ratio = (name) => Number(median(times.map((time) => time[name] / time.wink)).toFixed(2));
const result = {
  texts: fromCorpus ? CORPUS : 'generated',
  articles: texts.length,
  megabytes: Number(megabytes.toFixed(2)),
  wink_seconds: Number(wink.toFixed(2)),
  whosaid_seconds: Number(own.toFixed(2)),
  ratio: ratio('own'),
  whosaid_seconds_all_acts: Number(all.toFixed(2)),
  ratio_all_acts: ratio('all'),
  articles_per_second: Math.round(texts.length / own),
  megabytes_per_second: Number((megabytes / own).toFixed(2)),
  peak_memory_megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`);
else for (const [name, value] of Object.entries(result)) process.stdout.write(`${name.padEnd(26)}${String(value)}\n`);
