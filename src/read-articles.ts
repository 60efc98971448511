import PQueue from 'p-queue';

/** What an input gave, beside the input. */
export interface Read<Input, Result> {
  readonly input: Input;
  readonly result: Result;
}

/** How inputs are read. */
export interface Flow<Input> {
  /** How many batches are read at the same time. */
  readonly jobs: number;
  /** How many inputs are held in all. */
  readonly inFlight: number;
  readonly bytesOf: (input: Input) => number;
  /** Once it is aborted no more inputs are begun; those that were begun are finished. */
  readonly stop?: AbortSignal | undefined;
}

/** Inputs that are read together at most, and bytes, unless one alone has more. */
export const LARGEST = 32;
const MOST_BYTES = 256 * 1024;
/** Batches for each job: one that is read, and one that waits. */
const EACH = 2;

/**
 * Reads inputs in batches and gives what they gave, in the order in which they come. At most `inFlight`, or `EACH` for each job, are
 * held at a time, so that memory does not grow with their number. `read` turns what fails into a result, so that the rest goes on.
 */
export async function* readArticles<Input, Result>(
  inputs: readonly Input[],
  read: (inputs: readonly Input[]) => Promise<readonly Result[]>,
  flow: Flow<Input>,
): AsyncGenerator<Read<Input, Result>> {
  const { jobs, stop } = flow;
  const queue = new PQueue({ concurrency: jobs });
  const waiting: Promise<Read<Input, Result>[]>[] = [];
  const begin = async (batch: readonly Input[]): Promise<Read<Input, Result>[]> => {
    if (stop?.aborted === true) return [];
    const results = await read(batch);
    return batch.map((input, at) => ({ input, result: results[at]! }));
  };
  for (const batch of batchesOf(inputs, flow)) {
    if (stop?.aborted === true) break;
    waiting.push(queue.add(() => begin(batch)));
    if (waiting.length >= EACH * jobs) yield* (await waiting.shift())!;
  }
  for (const next of waiting) yield* await next;
}

function* batchesOf<Input>(inputs: readonly Input[], { jobs, inFlight, bytesOf }: Flow<Input>): Generator<Input[]> {
  const share = Math.min(Math.ceil(inputs.length / (EACH * jobs)), Math.floor(inFlight / (EACH * jobs)));
  const most = Math.max(1, Math.min(LARGEST, share));
  let batch: Input[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const more = bytesOf(input);
    if (batch.length > 0 && (batch.length === most || bytes + more > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(input);
    bytes += more;
  }
  if (batch.length > 0) yield batch;
}
