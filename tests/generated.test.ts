import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generate/files.ts';

it.each(generatedFiles())('$file is what the code generates', ({ file, content }) => {
  expect(readFileSync(file, 'utf8')).toBe(content);
});
