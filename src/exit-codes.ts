/** Exit codes of every command; a run that a signal stopped ends with 128 and the signal's number, as is the custom. */
export const EXIT = { done: 0, failed: 1, usage: 2, rejected: 3, held: 4 } as const;
