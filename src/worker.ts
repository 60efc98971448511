import { packed, readBatch } from './read-input.ts';
import type { Batch, PackedReading } from './read-input.ts';

/** What a thread does: some inputs at a time. */
export default async function readPacked(batch: Batch): Promise<PackedReading[]> {
  return (await readBatch(batch)).map(packed);
}
