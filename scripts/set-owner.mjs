// Replaces `OWNER` by the account that hosts dune-publish: in the documents, the workflows, the sources and
// the tests. Build afterwards, since the bundle in dist/ holds it, too.
//
//   node scripts/set-owner.mjs NAME
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const [name, ...more] = process.argv.slice(2)
// An account of GitHub: letters, digits and single dashes between them, 39 at most.
if (name === undefined || more.length > 0 || !/^(?!.{40})[a-z\d]+(?:-[a-z\d]+)*$/i.test(name)) {
  process.stderr.write(
    'Usage: node scripts/set-owner.mjs NAME, where NAME is an account of GitHub\n',
  )
  process.exit(2)
}

const placeholder = ['OWNER', 'dune-publish'].join('/')
/** What only stands there as long as nobody has replaced it. */
const instruction = /\n?<!-- owner -->[\s\S]*?<!-- \/owner -->/g

const listed = execFileSync('git', ['ls-files', '-z', '--', '.', ':!dist'], { cwd: root })
const changed = listed
  .toString('utf8')
  .split('\0')
  .filter((path) => path !== '')
  .filter((path) => {
    const file = join(root, path)
    const before = readFileSync(file, 'latin1')
    if (!before.includes(placeholder)) return false
    const after = before.replaceAll(placeholder, `${name}/dune-publish`).replaceAll(instruction, '')
    writeFileSync(file, after, 'latin1')
    return true
  })
for (const path of changed) process.stdout.write(`${path}\n`)
process.stdout.write(
  changed.length === 0
    ? `Nothing to replace: ${placeholder} stands nowhere.\n`
    : 'Now run "npm run build", and commit.\n',
)
