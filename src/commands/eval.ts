import { loadConfig } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import { clean } from '../clean/clean.ts';
import { compare } from '../evaluate/compare.ts';
import type { Counts, Difference, Relation } from '../evaluate/compare.ts';
import { figuresOf } from '../evaluate/figures.ts';
import type { Figure, Figures } from '../evaluate/figures.ts';
import { readGold } from '../evaluate/gold.ts';
import type { GoldArticle } from '../evaluate/gold.ts';
import { readArticle } from '../read-article.ts';
import type { QuoteRecord } from '../types.ts';
import { UserError } from '../user-error.ts';

export interface EvalOptions {
  readonly gold: string;
  readonly errors: string;
  readonly json?: true;
  readonly config?: string;
}

/** `whosaid eval`: what whosaid finds in annotated articles, measured against the annotation. Returns the exit code. */
export async function evalCommand({ gold, errors, json, config: file }: EvalOptions): Promise<number> {
  const shown = Number(errors);
  if (!Number.isInteger(shown) || shown < 0) throw new UserError(`--errors takes a whole number, found ${errors}.`);
  const { assumedPublished } = await loadConfig(file, process.cwd());
  const counts: Counts[] = [];
  const lines: string[] = [];
  for (const article of await readGold(gold)) {
    const compared = compare(article.text, article.relations, relationsOf(article, assumedPublished));
    counts.push(compared.counts);
    for (const difference of compared.differences) if (lines.length < shown) lines.push(lineOf(article, difference));
  }
  const figures = figuresOf(counts);
  process.stdout.write(json === true ? `${JSON.stringify(figures)}\n` : tableOf(figures));
  for (const line of lines) process.stdout.write(`${line}\n`);
  return EXIT.done;
}

function relationsOf({ id, text }: GoldArticle, published: string | undefined): Relation[] {
  const article = clean({ id, sourceFile: id, text });
  const reading = readArticle({ ...article, published: article.published ?? published ?? null });
  if ('error' in reading) throw new UserError(`${id} cannot be read: ${reading.error}`);
  return reading.records.map(relationOf);
}

function relationOf({ source_span: source, content, speaker, speaker_kind: kind }: QuoteRecord): Relation {
  return { source: source === null ? [] : [source], content, speaker, kind };
}

function tableOf({ articles, counts, quoted, speaker, relations }: Figures): string {
  const rows = [
    rowOf('quoted, found', quoted.found),
    rowOf('quoted, attributed', quoted.attributed),
    ...(speaker.share === null
      ? []
      : [
          `${'speaker named right'.padEnd(24)}${percent(speaker.share)}  (${String(speaker.right)} of ${String(speaker.of)})`,
        ]),
    rowOf('relations, found', relations.found),
    rowOf('relations, exact', relations.exact),
    rowOf('relations, attributed', relations.attributed),
  ];
  const head = `${String(articles)} articles, ${String(counts.units)} quoted units and ${String(counts.relations)} relations in gold; in brackets the 95% interval of F1\n`;
  return `${head}${''.padEnd(24)}    P     R    F1\n${rows.join('\n')}\n`;
}

function rowOf(name: string, { precision, recall, f1, interval: [low, high] }: Figure): string {
  return `${name.padEnd(24)}${percent(precision)} ${percent(recall)} ${percent(f1)}  [${percent(low).trim()}, ${percent(high).trim()}]`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function lineOf({ id, text }: GoldArticle, { kind, unit, gold, predicted }: Difference): string {
  const words = (relation: Relation | null): string =>
    relation?.source.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? 'nobody';
  const quote = text.slice(unit.start, unit.end).replace(/\s+/g, ' ').slice(0, 80);
  const names = kind === 'wrong speaker' ? ` (${String(predicted?.speaker)} for ${String(gold?.speaker)})` : '';
  return `${kind}: ${id}, ${String(unit.start)}: “${quote}”: found ${words(predicted)}, gold ${words(gold)}${names}`;
}
