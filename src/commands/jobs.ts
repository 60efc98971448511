import { InvalidArgumentError } from 'commander';
import type { Config } from '../config.ts';

/** The argument of --jobs. */
export function jobsOf(value: string): Config['jobs'] {
  const number = Number(value);
  if (value !== 'auto' && !(Number.isInteger(number) && number >= 1 && number <= 256))
    throw new InvalidArgumentError('Expected auto or a whole number from 1 to 256.');
  return value === 'auto' ? value : number;
}
