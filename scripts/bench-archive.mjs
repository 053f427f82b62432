// What the archive of a tag costs beside "git archive | bzip2 -9", which neither fills in watermarks nor reads
// back what it wrote. bench.mjs runs it.
import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { line, makeRepository, median, processorTime, seconds } from './bench-frame.mjs'

const making = join(import.meta.dirname, 'bench-making.mjs')

/** Wall and processor time of a line of shell with all that it starts, and what it said, in milliseconds. */
function run(shell, args, home) {
  const begin = performance.now()
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', `${shell}; times`, ...args], {
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), HOME: home },
    encoding: 'utf8',
  })
  const took = performance.now() - begin
  const said = stdout.trimEnd().split('\n').at(-3)
  return { took, processor: processorTime(stdout), said, stderr }
}

/** The command, which tells the greatest memory of its own process when it ends. */
const watched = `
  process.argv.splice(1, 1)
  process.on('exit', () => require('node:fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS / 1024))
  import(process.argv[1])`

/**
 * Three things in turn, so that a busy machine slows all: the reference; the archive made and read back
 * inside a process, from the order to the checked file; and `plan`, from the start of Node to its end.
 * Medians, and in brackets the least. The memory is that of our own process, without git and `bzip2`.
 */
export function archiveOf(name, { repository, tag, times }, { cli, scratch }) {
  const packed = join(scratch, 'reference.tbz')
  const printed = join(scratch, 'plan.json')
  const all = { reference: [], made: [], plan: [] }
  for (let turn = 0; turn < times; turn++) {
    const shell = 'git -C "$0" archive "$1" | bzip2 -9 > "$2"'
    all.reference.push(run(shell, [repository, tag, packed], scratch))
    rmSync(packed)
    const node = [process.execPath, making, repository, tag, join(scratch, 'made')]
    const made = run('"$0" "$@"', node, scratch)
    const [took, memory] = (made.said ?? '').split(' ').map(Number)
    if (!(memory > 0)) throw new Error(`No archive: ${made.stderr}`)
    all.made.push({ took, processor: made.processor, memory })
    rmSync(join(scratch, 'made'), { recursive: true })
    const command = ['-e', watched, '-', cli, 'plan', repository, '--tag', tag, '--json']
    const plan = run(`"$0" "$@" > "${printed}"`, [process.execPath, ...command], scratch)
    if (!readFileSync(printed, 'utf8').includes('"sha256"')) {
      throw new Error(`No archive: ${plan.stderr}`)
    }
    all.plan.push({ ...plan, memory: Number(plan.stderr.split('\n').at(-1)) })
  }
  tell(`${name}: git archive | bzip2 -9`, all.reference)
  const { reference } = all
  tell(`${name}: the archive, made and read back`, all.made, reference)
  tell(`${name}: plan, from start to end`, all.plan, reference)
}

function tell(name, ones, reference) {
  const of = (runs, figure) => runs.map((one) => one[figure])
  const middle = (runs, figure) => median(of(runs, figure))
  const least = (runs, figure) => Math.min(...of(runs, figure))
  const times = (figure, choose) => (choose(ones, figure) / choose(reference, figure)).toFixed(2)
  const remarks = [
    ...(reference === undefined
      ? [`(${seconds(least(ones, 'took'))})`]
      : [`${times('took', middle)} × (${times('took', least)} ×)`]),
    `processor ${seconds(middle(ones, 'processor'))}`,
    ...(reference === undefined ? [] : [`${Math.max(...of(ones, 'memory')).toFixed(0)} MB`]),
  ]
  line(name, seconds(middle(ones, 'took')), remarks.join(', '))
}

/**
 * A project of 1 GB in five files of 200 MB, one of them with watermarks: lines that are quickly compressed, so
 * that pieces follow each other fast, and a twentieth of noise, which does not get smaller.
 *
 * @param folder with its `dune-project` and opam files.
 */
export function fillLarge(folder) {
  for (const [seed, name] of ['a.txt', 'b.txt', 'marked.txt', 'd.txt', 'e.txt'].entries()) {
    writeLarge(join(folder, name), seed + 1)
  }
  appendFileSync(join(folder, 'marked.txt'), '%%VERSION%%\n')
  // Files this large go into a pack as they come, without being held.
  const options = ['-c', 'core.bigFileThreshold=4m', '-c', 'core.compression=1']
  makeRepository(folder, [['1.0.0']], options)
}

function writeLarge(path, seed) {
  const piece = Buffer.alloc(1024 * 1024)
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.imul(state ^ (state >>> 15), 2246822519)
  }
  for (let written = 0; written < 200; written++) {
    if (written % 20 === 0) {
      for (let at = 0; at < piece.length; at += 4) piece.writeInt32LE(next(), at)
    } else {
      for (let at = 0; at < piece.length; at += 128) {
        piece.fill(0x20 + ((next() >>> 9) % 90), at, at + 127)
        piece[at + 127] = 0x0a
      }
    }
    appendFileSync(path, piece)
  }
}
