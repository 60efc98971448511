import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from './user-error.ts';

const csv = z
  .strictObject({
    escapeFormulas: z
      .boolean()
      .default(true)
      .describe('Put an apostrophe before cells that a spreadsheet would run as a formula'),
  })
  .prefault({});

const detect = z
  .strictObject({
    acts: z
      .array(z.enum(['speech', 'writing', 'thought', 'attitude', 'perception']))
      .min(1)
      .default(['speech', 'writing'])
      .describe('What somebody must do to be quoted without marks: say, write, think, be for or against, see'),
  })
  .prefault({});

/** Settings that hold others. */
const groups = { csv, detect };

/** Every setting with its default and its meaning: this table reads, checks and documents pipeline.config.json. */
const settings = {
  $schema: z.string().optional().describe('Where editors find the schema that completes this file'),
  input: z.string().min(1).default('input').describe('Folder of articles, relative to this file'),
  output: z.string().min(1).default('output').describe('Folder for the results, relative to this file'),
  formats: z
    .array(z.enum(['csv', 'json']))
    .min(1)
    .default(['csv', 'json'])
    .describe('Which tables to write'),
  csv: csv.describe('Settings of quotes.csv'),
  detect: detect.describe('What is looked for'),
  maxArticleBytes: z.int().min(1).default(5_000_000).describe('Larger files are rejected'),
  maxArticleSeconds: z.number().min(0.1).max(86_400).default(30).describe('An article that takes longer is rejected'),
  maxArticleMemory: z
    .int()
    .min(64)
    .max(65_536)
    .default(512)
    .describe('Megabytes of memory for a thread; an article that needs more is rejected'),
  jobs: z
    .union([z.literal('auto'), z.int().min(1).max(256)])
    .default('auto')
    .describe('How many threads read articles; `auto` is one for each processor'),
  removed: z
    .enum(['keep', 'drop'])
    .default('keep')
    .describe('Whether the quotations of a file that is gone stay (with the note `removed`) or go'),
  articlesInFlight: z
    .int()
    .min(1)
    .max(1024)
    .default(128)
    .describe('How many articles are held in memory at the same time'),
  assumedPublished: z.iso
    .date()
    .optional()
    .describe('Day of publication to take for articles that give none; days in the text are resolved against it'),
  minConfidence: z.number().min(0).max(1).default(0).describe('Quotations whose confidence is lower are left out'),
};
const schema = z.strictObject(settings);

export type Config = z.output<typeof schema>;

/** The file that is read when no other is named. */
export const CONFIG_FILE = 'pipeline.config.json';

/**
 * Reads and checks the configuration; folders in it become absolute. Without a file of the default name, the defaults.
 * @throws {UserError} naming the key, what was expected and what was found
 */
export async function loadConfig(file: string | undefined, cwd: string): Promise<Config> {
  const where = path.resolve(cwd, file ?? CONFIG_FILE);
  const text = await readFile(where, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (file === undefined && error.code === 'ENOENT') return '{}';
    throw new UserError(
      `Cannot read the configuration ${where} (${error.code ?? error.message}). Name an existing file with --config, or leave the option out.`,
    );
  });
  return resolveFolders(checkConfig(parse(text, where), where), path.dirname(where));
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new UserError(
      `${where} is not valid JSON: ${(error as Error).message}. Mend the file, or delete it to use the defaults.`,
    );
  }
}

/** Checks settings that were read from `where`. @throws {UserError} */
export function checkConfig(value: unknown, where: string): Config {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(issue.path, key))
      : [wrongValue(issue, value)],
  );
  throw new UserError(
    `${where} has ${problems.length === 1 ? 'a setting' : 'settings'} that whosaid cannot use:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
  );
}

function unknownKey(at: readonly PropertyKey[], key: string): string {
  const known = Object.keys(isGroup(at[0]) ? groups[at[0]].unwrap().shape : settings);
  const near = known.find((name) => isNear(name.toLowerCase(), key.toLowerCase()));
  const place = [...at, key].join('.');
  return `${place}: no such setting. ${near === undefined ? `Expected one of ${known.join(', ')}.` : `Did you mean ${near}?`}`;
}

function isGroup(key: PropertyKey | undefined): key is keyof typeof groups {
  return key !== undefined && Object.hasOwn(groups, key);
}

function wrongValue(issue: z.core.$ZodIssue, root: unknown): string {
  let found: unknown = root;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown>)[key];
  return `${issue.path.join('.') || 'the file'}: ${issue.message}. Found ${JSON.stringify(found) ?? 'nothing'}.`;
}

/** One letter more, less, changed or swapped, or one word inside the other. */
function isNear(left: string, right: string): boolean {
  if (left.startsWith(right) || right.startsWith(left)) return true;
  let start = 0;
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return Math.max(left.length, right.length) - start - end <= 2;
}

function resolveFolders(config: Config, base: string): Config {
  return { ...config, input: path.resolve(base, config.input), output: path.resolve(base, config.output) };
}

/** JSON Schema of the configuration file. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** The settings as rows of documentation. */
export function configTable(): { key: string; type: string; default: string; meaning: string }[] {
  const rows: { key: string; type: string; default: string; meaning: string }[] = [];
  const add = (prefix: string, shape: Readonly<Record<string, z.ZodType>>): void => {
    for (const [key, setting] of Object.entries(shape)) {
      if (key === '$schema') continue;
      if (isGroup(key)) {
        add(`${key}.`, groups[key].unwrap().shape);
        continue;
      }
      const json = z.toJSONSchema(setting, { io: 'input' });
      rows.push({
        key: prefix + key,
        type: typeOf(json),
        default: json.default === undefined ? '' : JSON.stringify(json.default),
        meaning: setting.description ?? '',
      });
    }
  };
  add('', settings);
  return rows;
}

function typeOf(json: z.core.JSONSchema.BaseSchema): string {
  if (json.anyOf !== undefined) return json.anyOf.map((one) => typeOf(one)).join(' or ');
  if (json.const !== undefined) return JSON.stringify(json.const);
  if (json.enum !== undefined) return json.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (json.type === 'array') return `list of ${((json.items as z.core.JSONSchema.BaseSchema).enum ?? []).join(', ')}`;
  if (json.minimum !== undefined && json.maximum !== undefined)
    return `${String(json.type)} ${String(json.minimum)} to ${String(json.maximum)}`;
  return typeof json.type === 'string' ? json.type : '';
}
