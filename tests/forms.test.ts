import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../src/detect/forms/index.ts';
import { reportedOf } from '../src/detect/reported.ts';
import { sceneOf } from '../src/scene.ts';
import type { Scene } from '../src/types.ts';
import { parseExample } from './examples.ts';

function sceneOfText(text: string): Scene {
  return sceneOf({
    id: 'x',
    sourceFile: 'x',
    text,
    title: null,
    outlet: null,
    published: null,
    url: null,
    byline: null,
    skip: [],
  });
}

describe.each(forms)('form $id', (form) => {
  it.each(form.fires)('fires: %s', (example) => {
    const { text, cue, source, marked } = parseExample(example);
    const scene = sceneOfText(text);
    const found = [...reportedOf(scene).values()].find((one) => one.form === form.id);
    expect(found?.content).toEqual(marked);
    const report = scene.reports[found?.report ?? -1];
    expect(report).toMatchObject(cue ?? {});
    expect(report?.source).toMatchObject(source ?? {});
  });

  it.each(form.silent)('silent: %s', (text) => {
    const scene = sceneOfText(text);
    for (const report of scene.reports) expect(form.find(report, scene)).toBeUndefined();
  });
});

it('the list of forms has every file of its folder, with examples of both kinds', () => {
  const files = readdirSync('src/detect/forms')
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'form');
  expect(forms.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const form of forms) expect(Math.min(form.fires.length, form.silent.length), form.id).toBeGreaterThan(0);
});
