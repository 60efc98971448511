import { isTurn } from '../../detect/turns.ts';
import type { Mention, Scene } from '../../types.ts';
import { mentionFrom, mentionTo } from '../../mentions/places.ts';
import type { Fragment, Rule } from '../rule.ts';

export const turn: Rule = {
  id: 'turn',
  summary: 'In a transcript, what stands behind the label and its colon is the words of whom the label names.',
  fires: [
    '<Ana Ruiz>{:} We lost the boat.\n\nBen Okoye: When was that?\n\nAna Ruiz: In May.\n\nBen Okoye: I see now.',
    '<Q>{:} Did you lose the boat?\n\nA: We did, in May.\n\nQ: And then?\n\nA: Then we swam.',
    '<ANA RUIZ>, MAYOR OF SELBY{:} We lost the boat.\n\nBEN OKOYE: When?\n\nRUIZ: In May.\n\nOKOYE: I see now.',
  ],
  silent: ['Ana Ruiz: “We lost.”', 'The result: “We lost.”'],
  find: (fragment, scene) => {
    if (!isTurn(fragment.stretch)) return undefined;
    const colon = scene.tokens[fragment.from - 1]!;
    return {
      source: labelOf(fragment, scene),
      cue: { start: colon.start, end: colon.end },
      report: null,
      nobody: false,
      continues: false,
      evidence: 'it is a turn of a transcript, behind its label',
    };
  },
};

/** The mention that the label is; a letter is none by itself. */
function labelOf({ from, sentence, paragraph }: Fragment, scene: Scene): Mention {
  const named = mentionTo(scene, from - 1);
  const { start } = scene.paragraphs[paragraph]!;
  const { end } = scene.tokens[from - 2]!;
  if (named?.start === start && end - start > 1) return named;
  let first = from - 2;
  while (scene.tokens[first]!.start > start) first--;
  const opening = mentionFrom(scene, first);
  if (opening?.kind === 'name' && /^[,(]$/.test(scene.tokens[opening.to]!.norm)) return opening;
  return { kind: 'description', from: first, to: from - 1, start, end, name: null, apposition: null, sentence };
}
