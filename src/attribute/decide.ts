import { isWord } from '../text/words.ts';
import type { Draft, Scene } from '../types.ts';
import type { Decision, Fragment, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** The fragments of a scene: every stretch with the places that rules ask for. */
export function fragmentsOf(scene: Draft): Fragment[] {
  const fragments: Fragment[] = [];
  let at = 0;
  scene.stretches.forEach((stretch, index) => {
    while (at < scene.tokens.length && (scene.quotedBy[at] ?? -1) < index) at++;
    const from = at;
    let words = 0;
    for (; scene.quotedBy[at] === index; at++) if (isWord(scene.tokens[at]?.text ?? '')) words++;
    const { start, end, paragraph } = stretch;
    fragments.push({
      index,
      stretch,
      from,
      to: at,
      sentence: scene.tokens[from]?.sentence ?? 0,
      paragraph,
      start,
      end,
      words,
    });
  });
  return fragments;
}

/** Asks the rules about every fragment, in order; the first rule that answers wins. */
export function decide(scene: Scene, list: readonly Rule[] = rules): Decision[] {
  const decisions: Decision[] = [];
  const spoken: Decision[] = [];
  for (const fragment of fragmentsOf(scene)) {
    for (const rule of list) {
      const answer = rule.find(fragment, scene, spoken);
      if (answer === undefined) continue;
      const decision = { ...answer, fragment, rule: rule.id };
      decisions.push(decision);
      if (!decision.nobody) spoken.push(decision);
      break;
    }
  }
  return decisions;
}
