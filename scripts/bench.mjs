// Prints the figures of docs/performance.md: medians of wall time over RUNS runs, each measured in turn
// with `node -e 0`, so that a busy machine slows both.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'

const runs = Number(process.argv[2] ?? 15)
const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli/index.js')
const action = join(root, 'dist/index.js')

/** Milliseconds a program takes, from start to exit. */
function time(args, expected) {
  const begin = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? '/tmp' },
  })
  if (status !== expected)
    throw new Error(`${args.join(' ')}: status ${status}\n${stdout}${stderr}`)
  return performance.now() - begin
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function measure(name, args, expected = 0) {
  const ours = []
  const floor = []
  for (let run = 0; run < runs; run++) {
    floor.push(time(['-e', '0'], 0))
    ours.push(time(args, expected))
  }
  const ratio = median(ours) / median(floor)
  console.log(
    `${name.padEnd(44)} ${median(ours).toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(7)} × node -e 0`,
  )
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, medians of ${runs} runs`,
)
measure('node -e 0', ['-e', '0'])
measure('command, cold start: --version', [cli, '--version'])
// Without the runner's environment the action refuses at once: that is its cold start.
measure('action, cold start: no environment', [action], 1)
measure('rehearsal of the sample, everything included', [cli, 'rehearse'])
