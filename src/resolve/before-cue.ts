import { changed } from '../mentions/changed.ts';
import { nameIn } from '../mentions/names.ts';
import type { Attribution, Mention, Scene } from '../types.ts';

/**
 * A source without what its noun phrase takes of the cue, where a verb looks like a noun, or the cue is one: "Ruiz hints" in
 * "Ruiz hints that", "Ruiz’s critique".
 */
export function beforeCue({ tokens }: Scene, { source, words, cue }: Attribution): Mention | null {
  if (source === null || words === null || cue === null) return source;
  const isCut = source.start < words.end && words.end <= cue.start && cue.start < source.end;
  if (!isCut) return source;
  let to = source.from;
  while (to < source.to && tokens[to]!.end <= words.end) to++;
  while (to > source.from && /^['’]s?$/.test(tokens[to - 1]!.norm)) to--;
  // "Ruiz-backed lawsuit"
  if (to === source.from || /^[-–/]$/.test(tokens[to]!.norm) || /^[-–/]$/.test(tokens[to - 1]!.norm)) return source;
  const name = nameIn(tokens, source.from, to);
  const kind = name === null ? 'description' : 'name';
  return changed(source, { kind, to, end: tokens[to - 1]!.end, name, apposition: null });
}
