// Makes `npm start` and `npm test` work right after a clone: installs what is missing and builds what is stale.
// Uses nothing but Node itself, and takes milliseconds when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`whosaid needs Node 20.19 or later, this is ${process.version}. Install a newer Node.`);

const installed = at('node_modules', '.package-lock.json');
if (changed(installed) < changed(at('package-lock.json'))) {
  process.stderr.write('Installing what whosaid needs (once)…\n');
  run(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'the installation',
  );
}

const stamp = at('dist', '.built');
const bundle = at('scripts', 'bundle.mjs');
if (changed(stamp) < Math.max(newest(at('src')), changed(at('tsconfig.build.json')), changed(bundle))) {
  run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tsconfig.build.json')], 'the build');
  run(process.execPath, [bundle], 'the build');
  writeFileSync(stamp, '');
}

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (latest, entry) => Math.max(latest, changed(path.join(entry.parentPath, entry.name))),
    0,
  );
}

function run(command, args, what) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${what} failed (its messages are above). Mend the cause and run the same command again.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
