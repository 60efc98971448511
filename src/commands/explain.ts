import path from 'node:path';
import pc from 'picocolors';
import { clean } from '../clean/clean.ts';
import { loadConfig } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation, Weighed } from '../explain/explain.ts';
import { ingest, isRejected } from '../ingest/ingest.ts';
import { UserError } from '../user-error.ts';

export interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly config?: string;
}

/** `whosaid explain FILE`: each quotation with its rule, the evidence in words, and what else was weighed. Returns the exit code. */
export async function explainCommand(file: string, { format, config: name }: ExplainOptions): Promise<number> {
  const config = await loadConfig(name, process.cwd());
  const id = path.basename(file, path.extname(file));
  const raw = ingest({ path: path.resolve(file), sourceFile: file, id, outside: false }, config);
  if (isRejected(raw)) throw new UserError(`Cannot explain ${file}: ${raw.reason}.`);
  const explanations = explain(clean(raw));
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(explanations, null, 2)}\n` : explanations.map(paragraphOf).join('\n'),
  );
  return EXIT.done;
}

const LONGEST_QUOTE = 100;
const LEAST_SHARE = 0.005;

function paragraphOf({ start, words, source, nobody, rule, evidence, confidence, candidates }: Explanation): string {
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  const answer = nobody ? 'nobody’s words' : (source ?? 'somebody the text does not name');
  const weighed = candidates.filter(({ share }) => share >= LEAST_SHARE).map(lineOf);
  return [
    `${pc.dim(String(start))} ${quote}`,
    `  ${pc.bold(answer)}: ${evidence}`,
    `  rule ${rule}, right ${(100 * confidence).toFixed(0)} times of 100`,
    ...(weighed.length === 0 ? [] : ['  weighed:', ...weighed]),
    '',
  ].join('\n');
}

function lineOf({ place, source, cue, share, reasons }: Weighed): string {
  const who = place === 'nobody' ? 'nobody' : (source ?? 'unknown');
  const where = cue === null ? (place === 'nobody' || source === null ? '' : ` (${place})`) : ` (“${cue}”, ${place})`;
  const why = reasons.map(
    ([name, weight]) => `${name.replaceAll('|', ' ')} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`,
  );
  return `    ${share.toFixed(2)} ${who}${where}${why.length === 0 ? '' : pc.dim(`  ${why.join(', ')}`)}`;
}
