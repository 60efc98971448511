import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Config } from './config.ts';

/** Settings that do not change what an article gives. One that is not named here makes every article be read again. */
const WITHOUT_EFFECT: readonly string[] = [
  '$schema', 'input', 'output', 'formats', 'csv', 'articlesInFlight', 'jobs', 'removed',
]; // prettier-ignore

/** Code that has no part in reading an article, and copies of code. The rest counts, so that what is forgotten here costs time and not truth. */
const APART =
  /^(?:commands|evaluate|explain|review|store|watch|write)$|^(?:chunk|cli|config|exit-codes|fingerprint|log|plan|report|run|threads|version|worker)\b/;

/** Code that decides what the tables look like. */
const TABLES = /^(?:store|write)$/;

/** A digest of what an article's records depend on beside its bytes: the settings that matter, the rules, the weights and the lexicons. */
export function fingerprintOf(config: Config): string {
  const settings = Object.entries(config)
    .filter(([key, value]) => !WITHOUT_EFFECT.includes(key) && value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return digestOf(JSON.stringify(settings), codeDigests().rules);
}

/** A digest of the code that turns the store into tables. */
export function tablesFingerprint(): string {
  return codeDigests().tables;
}

let digests: { readonly rules: string; readonly tables: string } | undefined;

/** Digests of the program's own files and of the versions of what they use; takes some milliseconds, once a process. */
function codeDigests(): { readonly rules: string; readonly tables: string } {
  return (digests ??= {
    rules: digestOf(...codeOf((folder) => !APART.test(folder)), dependencies(), process.versions.unicode ?? ''),
    tables: digestOf(...codeOf((folder) => TABLES.test(folder)), dependencies()),
  });
}

/** The files whose first folder, or own name, is wanted. */
function* codeOf(isWanted: (name: string) => boolean): Generator<string | Buffer> {
  const root = import.meta.dirname;
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:ts|js|json)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => isWanted(file.split(path.sep)[0] ?? ''))
    .sort();
  for (const file of entries) {
    yield file;
    yield readFileSync(path.join(root, file));
  }
}

function dependencies(): string {
  const { dependencies: versions } = createRequire(import.meta.url)('../package.json') as { dependencies: unknown };
  return JSON.stringify(versions);
}

function digestOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}
