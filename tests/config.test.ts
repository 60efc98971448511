import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConfig, loadConfig } from '../src/config.ts';

describe('the configuration', () => {
  it.each([
    [{ fromats: ['csv'] }, 'fromats: no such setting. Did you mean formats?'],
    [{ csv: { escapeFormula: true } }, 'csv.escapeFormula: no such setting. Did you mean escapeFormulas?'],
    [{ minConfidence: 2 }, 'minConfidence: Too big: expected number to be <=1. Found 2.'],
    [{ formats: ['xml'] }, 'formats.0: Invalid option: expected one of "csv"|"json". Found "xml".'],
    [{ colour: 1 }, 'colour: no such setting. Expected one of'],
  ])('names what is wrong with %j', (value, message) => {
    expect(() => checkConfig(value, 'my.json')).toThrow(message);
  });

  it('has defaults, and folders relative to its file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'whosaid-'));
    await writeFile(path.join(folder, 'my.json'), '{ "input": "articles" }');
    const config = await loadConfig('my.json', folder);
    expect(config).toMatchObject({
      input: path.join(folder, 'articles'),
      output: path.join(folder, 'output'),
      formats: ['csv', 'json'],
    });
    expect(await loadConfig(undefined, folder)).toMatchObject({ input: path.join(folder, 'input') });
  });

  it('says which file is missing or broken', async () => {
    await expect(loadConfig('missing.json', tmpdir())).rejects.toThrow('Cannot read the configuration');
    const folder = await mkdtemp(path.join(tmpdir(), 'whosaid-'));
    await writeFile(path.join(folder, 'my.json'), '{ "input": ');
    await expect(loadConfig('my.json', folder)).rejects.toThrow('is not valid JSON');
  });
});
