import path from 'node:path';
import { loadConfig } from '../config.ts';
import type { Config } from '../config.ts';

/** Options of the commands that go from the input folder to the output folder. */
export interface FolderOptions {
  readonly config?: string;
  readonly input?: string;
  readonly output?: string;
  readonly jobs?: Config['jobs'];
  readonly acts?: Config['detect']['acts'];
  readonly log: 'text' | 'json';
}

/** The configuration with what the command line says before it. @throws {UserError} */
export async function configOf({ config: file, input, output, jobs, acts }: FolderOptions): Promise<Config> {
  const cwd = process.cwd();
  const config = await loadConfig(file, cwd);
  return {
    ...config,
    input: input === undefined ? config.input : path.resolve(cwd, input),
    output: output === undefined ? config.output : path.resolve(cwd, output),
    jobs: jobs ?? config.jobs,
    detect: { acts: acts ?? config.detect.acts },
  };
}
