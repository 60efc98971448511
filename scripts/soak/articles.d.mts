/** Writes `count` articles of so many paragraphs below `folder`, the same on every run. */
export function writeArticles(folder: string, count: number, lengths?: readonly number[]): void;
