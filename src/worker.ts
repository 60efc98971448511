/** What a thread does: some inputs at a time. */
export { readBatch as default } from './read-input.ts';
