/** What a thread does: one input at a time. */
export { readInput as default } from './read-input.ts';
