import { execFileSync } from 'node:child_process';

/** The tests of the command line run the built program: it is built first if it is stale. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/ensure-installed.mjs'], { stdio: 'inherit' });
}
