/** A thread that some articles kill, by what their text asks for; the others it reads as always. */
import { readFileSync } from 'node:fs';
import readBatch from '../dist/worker.js';

export default function (batch) {
  for (const { file } of batch.tasks) {
    const text = readFileSync(file.path, 'utf8');
    if (text.startsWith('EXIT')) process.exit(7);
    if (text.startsWith('LOOP')) for (;;);
    if (text.startsWith('THROW'))
      setImmediate(() => {
        throw new Error('out of the blue');
      });
    if (text.startsWith('THROW')) return new Promise(() => undefined);
    if (text.startsWith('MEMORY')) for (const all = []; ;) all.push(new Array(1e5).fill({}));
  }
  return readBatch(batch);
}
