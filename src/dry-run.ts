import { fingerprintOf } from './fingerprint.ts';
import type { Config } from './config.ts';
import { load } from './ingest/ingest.ts';
import { planOf } from './plan.ts';
import type { Wanted } from './plan.ts';
import { hashOf } from './read-input.ts';
import { checkInput, inputsOf } from './run.ts';
import { knownFiles } from './store/files.ts';
import { peekStore } from './store/open.ts';

/** Says what a run would do, a line for each file, and does nothing. @throws {UserError} */
export async function dryRun(config: Config, force: boolean | undefined): Promise<string> {
  await checkInput(config.input);
  const store = peekStore(config.output);
  const known = store === null ? new Map<never, never>() : knownFiles(store);
  store?.close();
  const { wanted, unchanged, gone } = planOf(await inputsOf(config), known, { settings: fingerprintOf(config), force });
  const lines: string[] = [];
  for (const one of wanted) if (isNews(one, config)) lines.push(`${reasonOf(one)} ${one.file.sourceFile}`);
  const news = lines.length;
  const names = new Map([...known].map(([name, { number }]) => [number, name]));
  const left = gone.filter(({ removed, isRejected }) => !removed || isRejected || config.removed === 'drop');
  for (const { number } of left)
    lines.push(`${config.removed === 'drop' ? 'drop' : 'gone'} ${names.get(number) ?? ''}`);
  lines.push(
    `${String(news)} to read, ${String(unchanged.length + wanted.length - news)} unchanged, ${String(left.length)} gone`,
  );
  return `${lines.join('\n')}\n`;
}

function isNews({ file, knownHash }: Wanted, config: Config): boolean {
  if (knownHash === null) return true;
  const { content } = load(file, config);
  return 'reason' in content || hashOf(content) !== knownHash;
}

function reasonOf({ known, knownHash }: Wanted): string {
  if (known === null) return 'new';
  return knownHash === null ? 'again' : 'changed';
}
