const hashes = new Map<string, number>();
const MOST_HASHES = 100_000;

/** 32-bit FNV-1a, remembered. */
export function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  if (hashes.size < MOST_HASHES) hashes.set(text, hash | 0);
  return hash | 0;
}
