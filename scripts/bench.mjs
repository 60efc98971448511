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
const bare = () => {
  for (const text of texts) nlp.readDoc(text);
};
const raws = texts.map((text, index) => ({ id: String(index), sourceFile: String(index), text }));
const reading = (options) => () => {
  for (let from = 0; from < raws.length; from += LARGEST)
    together(raws.slice(from, from + LARGEST).map((raw) => rawSteps(raw, options)));
};
const whole = reading({ detect: { acts: ['speech', 'writing'] } });
const wide = reading({});
const seconds = (work) => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

bare();
whole();
const times = Array.from({ length: rounds }, () => ({
  bare: seconds(bare),
  whole: seconds(whole),
  wide: seconds(wide),
}));
const wink = median(times.map((time) => time.bare));
const own = median(times.map((time) => time.whole));
const all = median(times.map((time) => time.wide));
const result = {
  texts: fromCorpus ? CORPUS : 'generated',
  articles: texts.length,
  megabytes: Number(megabytes.toFixed(2)),
  wink_seconds: Number(wink.toFixed(2)),
  whosaid_seconds: Number(own.toFixed(2)),
  ratio: Number((own / wink).toFixed(2)),
  whosaid_seconds_all_acts: Number(all.toFixed(2)),
  ratio_all_acts: Number((all / wink).toFixed(2)),
  articles_per_second: Math.round(texts.length / own),
  megabytes_per_second: Number((megabytes / own).toFixed(2)),
  peak_memory_megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`);
else for (const [name, value] of Object.entries(result)) process.stdout.write(`${name.padEnd(26)}${String(value)}\n`);
