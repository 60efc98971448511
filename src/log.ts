import { createRequire } from 'node:module';
import pc from 'picocolors';
import type { Logger } from 'pino';

/** Where a command tells what happens, beside its results: standard error. */
export interface Log {
  /** Of interest to machines, and to people who watch: `fields` are for the former. */
  readonly info: (words: string, fields?: object) => void;
  /** Of interest to everybody. */
  readonly warn: (words: string, fields?: object) => void;
  readonly isJson: boolean;
}

/** One JSON object a line for machines, or words for people, who get all the news only if they are `curious`. */
export function logOf(format: 'text' | 'json', { curious = false } = {}): Log {
  if (format === 'json') return jsonLog();
  const say = (words: string): void => {
    process.stderr.write(`${words}\n`);
  };
  return {
    info: curious ? (words) => { say(`${pc.dim(new Date().toISOString())} ${words}`); } : () => undefined,
    warn: (words) => { say(`${pc.yellow('warning')} ${words}`); },
    isJson: false,
  }; // prettier-ignore
}

function jsonLog(): Log {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  const logger: Logger = pino({ base: { name: 'whosaid' } }, pino.destination({ dest: 2, sync: true }));
  return {
    info: (words, fields = {}) => { logger.info(fields, words); },
    warn: (words, fields = {}) => { logger.warn(fields, words); },
    isJson: true,
  }; // prettier-ignore
}
