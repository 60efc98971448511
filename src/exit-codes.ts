/** Exit codes of every command. 4 (another run holds the output folder) is kept for the lock. */
export const EXIT = { done: 0, failed: 1, usage: 2, rejected: 3 } as const;
