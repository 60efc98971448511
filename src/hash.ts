/** 32-bit FNV-1a of a text, or of its part `[from, to)`, going on from a hash. For the short words that we hash it is as fast as remembering. */
export function hashOf(text: string, from = 0, to = text.length, start = 2166136261): number {
  let hash = start;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash | 0;
}
