import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Place } from '../store/exports.ts';

/** A part of a table: bytes that the earlier table has, or new text. */
export type Part = { readonly key: number } & (
  { readonly old: Place } | { readonly old: null; readonly render: () => string }
);

/** The most bytes that are read from the earlier table at once. */
const CHUNK = 1 << 20;
/** The most new parts that go into the stream as one: so few that tables written side by side want the same at about the same time. */
const PARTS = 32;

/**
 * The parts of a table one after the other, `separator` between those that are not empty. What the earlier table has is copied
 * from it as it stands, neighbours in one go, so that one change among many costs no more than reading and writing the bytes.
 * @param at how many bytes stand before the first part
 * @param place is told where each part stands now
 */
export async function* splice(
  earlier: string | null,
  parts: Iterable<Part>,
  { separator, at }: { readonly separator: string; readonly at: number },
  place: (key: number, place: Place) => void,
): AsyncGenerator<Buffer> {
  const pieces = new Pieces();
  const handle = earlier === null ? null : await open(earlier);
  try {
    const gap = Buffer.from(separator);
    let end = at;
    let range: Place | null = null;
    let waiting = 0;
    for (const part of parts) {
      const fresh = part.old === null ? Buffer.from(part.render()) : null;
      const bytes = fresh?.length ?? part.old!.bytes;
      const before = end > at && bytes > 0 ? gap.length : 0;
      place(part.key, { at: end + before, bytes });
      end += before + bytes;
      if (bytes === 0) continue;
      if (range !== null && part.old?.at === range.at + range.bytes + gap.length) {
        range = { at: range.at, bytes: range.bytes + gap.length + bytes };
        continue;
      }
      if (range !== null) yield* copy(handle!, range);
      range = part.old;
      if (before > 0) pieces.add(gap);
      if (fresh !== null) pieces.add(fresh);
      if (range !== null || ++waiting === PARTS || pieces.bytes > CHUNK) {
        yield pieces.take();
        waiting = 0;
      }
    }
    if (range !== null) yield* copy(handle!, range);
    yield pieces.take();
  } finally {
    await handle?.close();
  }
}

/** Small pieces that go into the stream as one, since each costs it a turn. */
class Pieces {
  #list: Buffer[] = [];
  bytes = 0;

  add(piece: Buffer): void {
    this.#list.push(piece);
    this.bytes += piece.length;
  }

  take(): Buffer {
    const all = Buffer.concat(this.#list, this.bytes);
    this.#list = [];
    this.bytes = 0;
    return all;
  }
}

async function* copy(handle: FileHandle, { at, bytes }: Place): AsyncGenerator<Buffer> {
  for (let done = 0; done < bytes;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(CHUNK, bytes - done)), {
      position: at + done,
    });
    if (bytesRead === 0) throw new Error('The earlier table ended too soon while it was copied.');
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
