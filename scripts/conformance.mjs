// Runs the recordings of the real dune and opam through the bundled command and compares with
// .ci/conformance.json, the number of cases each suite passed when it was last written. Fewer is a
// failure; more is told, so that the floor is raised:
//
//   node scripts/conformance.mjs RECORDINGS [--write]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [recordings, write] = process.argv.slice(2)
if (recordings === undefined) throw new Error('the folder of the recordings is needed')
const root = join(import.meta.dirname, '..')
const floorFile = join(root, '.ci/conformance.json')
const floors = JSON.parse(readFileSync(floorFile, 'utf8'))

const scratch = mkdtempSync(join(tmpdir(), 'conformance-'))
const resultFile = join(scratch, 'result.json')
const suites = Object.keys(floors)
spawnSync(
  process.execPath,
  [join(recordings, 'conformance/run.mjs'), '--show', '3', '--json', resultFile, ...suites],
  { cwd: root, stdio: 'inherit' },
)
const results = JSON.parse(readFileSync(resultFile, 'utf8'))
rmSync(scratch, { recursive: true })

let fallen = 0
for (const [suite, floor] of Object.entries(floors)) {
  const { passed, total } = results[suite]
  if (passed < floor) {
    fallen++
    console.log(`${suite}: ${passed} of ${total} pass, there were ${floor}`)
  } else if (passed > floor)
    console.log(`${suite}: ${passed} pass, ${floor} before: raise the floor`)
}
if (write === '--write') {
  const now = Object.fromEntries(suites.map((suite) => [suite, results[suite].passed]))
  writeFileSync(floorFile, `${JSON.stringify(now, null, 2)}\n`)
}
process.exitCode = fallen === 0 ? 0 : 1
