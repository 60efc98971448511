import type { Attribution, Quotation, Scene } from '../types.ts';
import { isAsked } from './pronouns.ts';

/** Whether words between marks end in a question mark. */
export function isQuestion({ article }: Scene, { type, content }: Quotation): boolean {
  const end = content.at(-1)?.end ?? 0;
  return type === 'direct' && /\?["”’']?$/.test(article.text.slice(Math.max(0, end - 2), end));
}

/** "“Will you go?” asked Ruiz. “No,” he replied": an answer, in the same paragraph or the next one. What answers "asked if …" answers nobody's quotation. */
export function isAnswer(scene: Scene, question: Attribution, { source, cue, quotation }: Attribution): boolean {
  if (cue === null || source === null || isAsked(scene, source)) return false;
  if (!REPLIES.test(scene.article.text.slice(cue.start, cue.end))) return false;
  return paragraphOf(scene, quotation) - paragraphOf(scene, question.quotation) < 2;
}

const REPLIES = /^(?:repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|sho(?:ots|t) back)\b/;

function paragraphOf({ paragraphs }: Scene, { content }: Quotation): number {
  const start = content[0]?.start ?? 0;
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
