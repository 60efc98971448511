/** Fills a folder with articles: `node scripts/soak/articles.mjs FOLDER COUNT`. They are recombined from paragraphs of a corpus where there is one beside the repository. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedTexts } from '../bench/texts.mjs';

const CORPUS = '../shared/corpus/polnear/text';
const PER_FOLDER = 1000;

/** Writes `count` articles of so many paragraphs below `folder`, the same on every run. */
export function writeArticles(folder, count, lengths = [8, 12, 16, 20, 24]) {
  const paragraphs = paragraphsOf();
  let state = 1;
  const random = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let index = 0; index < count; index++) {
    const below = path.join(folder, String(Math.floor(index / PER_FOLDER)).padStart(3, '0'));
    if (index % PER_FOLDER === 0) mkdirSync(below, { recursive: true });
    const text = Array.from({ length: lengths[random(lengths.length)] }, () => paragraphs[random(paragraphs.length)]);
    writeFileSync(path.join(below, `${String(index).padStart(6, '0')}.txt`), `${text.join('\n\n')}\n`);
  }
}

function paragraphsOf() {
  const texts = existsSync(CORPUS)
    ? readdirSync(CORPUS)
        .sort()
        .map((name) => readFileSync(path.join(CORPUS, name), 'utf8'))
    : generatedTexts(800);
  return texts.flatMap((text) => text.split(/\n+/)).filter((line) => line.trim() !== '');
}

if (process.argv[1] === import.meta.filename) writeArticles(process.argv[2], Number(process.argv[3]));
