import { constants } from 'node:os';

/** A terminal's signal reaches us twice, from itself and through npm; that is one wish. */
const ONE_WISH_MS = 300;

type StopSignal = 'SIGINT' | 'SIGTERM';

export interface Stopping {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** 128 and the number of the signal that came, as is the custom. */
  readonly exitCode: () => number;
}

/** From now on the first SIGINT or SIGTERM asks for an end in good order, and a second one ends the process at once. */
export function stopOnSignals(onFirst: () => void): Stopping {
  const controller = new AbortController();
  let first: { readonly signal: StopSignal; readonly at: number } | null = null;
  const stop = (signal: StopSignal): void => {
    if (first === null) {
      first = { signal, at: Date.now() };
      onFirst();
      controller.abort();
    } else if (Date.now() - first.at > ONE_WISH_MS) process.exit(codeOf(signal));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, exitCode: () => codeOf(first?.signal ?? 'SIGTERM') };
}

function codeOf(signal: StopSignal): number {
  return 128 + constants.signals[signal];
}
