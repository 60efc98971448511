import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide, fragmentsOf } from '../src/attribute/decide.ts';
import type { Fragment } from '../src/attribute/rule.ts';
import { rules } from '../src/attribute/rules/index.ts';
import { sceneOf } from '../src/scene.ts';
import type { Scene } from '../src/types.ts';
import { parseExample } from './examples.ts';
import type { Example } from './examples.ts';

function sceneOfExample({ text }: Example): Scene {
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

function meant(scene: Scene, { marked }: Example): Fragment {
  const [span] = marked;
  const fragment = fragmentsOf(scene).find(
    ({ start, end }) => span === undefined || (start < span.end && span.start < end),
  );
  if (fragment === undefined) throw new Error('the example has no quotation marks');
  return fragment;
}

describe.each(rules)('rule $id', (rule) => {
  it.each(rule.fires)('fires: %s', (text) => {
    const example = parseExample(text);
    const scene = sceneOfExample(example);
    const decision = decide(scene)[meant(scene, example).index];
    expect(decision?.rule).toBe(rule.id);
    expect(decision?.source).toMatchObject(example.source ?? {});
    expect(decision?.cue).toMatchObject(example.cue ?? {});
  });

  it.each(rule.silent)('silent: %s', (text) => {
    const example = parseExample(text);
    const scene = sceneOfExample(example);
    expect(rule.find(meant(scene, example), scene, [])).toBeUndefined();
  });
});

describe('the list of rules', () => {
  it('has every file of its folder, under the name of the file', () => {
    const files = readdirSync('src/attribute/rules')
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('gives every rule examples of both kinds; only the last one always answers', () => {
    for (const rule of rules) expect(rule.fires.length, rule.id).toBeGreaterThan(0);
    for (const rule of rules.slice(0, -1)) expect(rule.silent.length, rule.id).toBeGreaterThan(0);
  });
});
