// Builds dist/: the sources are compiled by tsc, then bundled by ncc, once for the action and once for
// the command. The folders are removed first, as ncc leaves files of former builds behind.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')
const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
node(join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.build.json')
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'))
node(ncc, 'build', 'build/main.js', '--out', 'dist', '--license', 'licenses.txt')
node(ncc, 'build', 'build/cli.js', '--out', 'dist/cli', '--license', 'licenses.txt')
