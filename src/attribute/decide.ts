import { isWord } from '../text/words.ts';
import type { Draft, Scene } from '../types.ts';
import type { Answer, Decision, Fragment, Rule } from './rule.ts';
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
    const decision = decisionOn(fragment, scene, spoken, list);
    if (decision === undefined) continue;
    decisions.push(decision);
    if (!decision.nobody) spoken.push(decision);
  }
  return decisions;
}

/** The last rule weighs all candidates; it is asked once, and only if its answer is needed. */
function decisionOn(
  fragment: Fragment,
  scene: Scene,
  earlier: readonly Decision[],
  list: readonly Rule[],
): Decision | undefined {
  const precise = list.slice(0, -1);
  const last = list.at(-1)!;
  let weighed: Answer | undefined;
  for (const rule of precise) {
    const answer = rule.find(fragment, scene, earlier);
    if (answer === undefined) continue;
    if (rule.needsRanker !== true) return decided(answer, fragment, rule);
    weighed ??= last.find(fragment, scene, earlier);
    if (isSame(answer, weighed) || passesOn(scene, weighed)) return decided(answer, fragment, rule);
  }
  weighed ??= last.find(fragment, scene, earlier);
  return weighed && decided(weighed, fragment, last);
}

function decided(answer: Answer, fragment: Fragment, rule: Rule): Decision {
  const { source, cue, report, repeatedBy, nobody, continues, evidence, belief } = answer;
  return { source, cue, report, repeatedBy, nobody, continues, evidence, belief, fragment, rule: rule.id };
}

function isSame({ source }: Answer, other: Answer | undefined): boolean {
  return source?.start === other?.source?.start && source?.end === other?.source?.end;
}

/** “…,” X said, according to Y: the words are X’s, though Y is the source of all that. */
function passesOn({ reports }: Scene, answer: Answer | undefined): boolean {
  return answer?.report != null && reports[answer.report]!.kind === 'according';
}
