/** What stands just before a place of a list, undefined before the first. V8 takes `list[-1]` itself for a name, and is slow wherever it once met it. */
export function justBefore<Item>(list: readonly Item[], at: number): Item | undefined {
  return at > 0 ? list[at - 1] : undefined;
}
