// Prints the figures of docs/performance.md. Build first: the command and the action are measured as
// bundled in dist/, what happens inside a process with the compiled sources in build/.
//
//   node scripts/bench.mjs [RUNS]
//
// DUNE_PUBLISH_RECORDINGS names a folder with recordings of the real dune and opam, ORACLE_ROOT one
// with the real tools; what needs them is left out where they are not there.
//
// DUNE_PUBLISH_BENCH_REPOSITORY names a clone whose archive is measured beside "git archive | bzip2 -9",
// DUNE_PUBLISH_BENCH_TAG its tag. With DUNE_PUBLISH_BENCH_LARGE=1 a repository of 1 GB in files of 200 MB is
// made and its archive measured once, which takes some two minutes and 2 GB of the disk for temporary files.
//
// DUNE_PUBLISH_BENCH_ONLY=archive leaves out everything but archives.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveOf, fillLarge } from './bench-archive.mjs'
import {
  line,
  load,
  median,
  milliseconds,
  processorTime,
  projectHead,
  root,
  seconds,
} from './bench-frame.mjs'
import { requests } from './bench-requests.mjs'

const runs = Number(process.argv[2] ?? 15)
const cli = join(root, 'dist/cli/index.js')
const action = join(root, 'dist/index.js')
const recordings = String(process.env.DUNE_PUBLISH_RECORDINGS ?? join(root, '../shared'))
const oracle = String(process.env.ORACLE_ROOT ?? 'none')
const scratch = mkdtempSync(join(tmpdir(), 'dune-publish-bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** Milliseconds a program takes, from start to exit. */
function time(program, args, expected) {
  const begin = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), HOME: scratch },
  })
  if (status !== expected)
    throw new Error(`${args.join(' ')}: status ${status}\n${stdout}${stderr}`)
  return performance.now() - begin
}

/** A command, each run in turn with `node -e 0`, so that a busy machine slows both. */
function measure(name, args, expected = 0) {
  const ours = []
  const floor = []
  for (let run = 0; run < runs; run++) {
    floor.push(time(process.execPath, ['-e', '0'], 0))
    ours.push(time(process.execPath, args, expected))
  }
  line(name, milliseconds(median(ours)), `${(median(ours) / median(floor)).toFixed(2)} × node -e 0`)
}

/** Milliseconds a function takes inside this process, after it was run twice. */
async function inside(work) {
  await work()
  await work()
  const times = []
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  return median(times)
}

const stanza = (n) => `(package
 (name ${n === 0 ? 'harbour' : `harbour-${n}`})
 (synopsis "Package number ${n}")
 (description "One of many packages, each with a description that is longer than a line is wide.")
 (depends
  (ocaml (>= 4.14.0))
  (harbour (= :version))
  (alcotest (and :with-test (>= 1.7.0)))
  cmdliner))
`
const projectOf = (count) =>
  projectHead + Array.from({ length: count }, (_, n) => stanza(n)).join('')

function folderWith(name, text) {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'dune-project'), text)
  return folder
}

async function generation() {
  const { readProject } = await load('dune/project.js')
  const { generateOpamFiles } = await load('generate/opam-files.js')
  const generate = (text) => {
    const { project } = readProject({ name: 'dune-project', text })
    return generateOpamFiles({ project, templates: [], opamFiles: [] }).files.length
  }
  for (const count of [10, 100, 1000]) {
    const text = projectOf(count)
    const took = await inside(() => generate(text))
    line(`generate, ${count} packages, inside the process`, milliseconds(took), dune(count, text))
  }
  const largest = largestProject()
  if (largest === undefined) return
  const took = await inside(() => generate(largest.text))
  line(`generate, ${largest.name}, ${largest.packages} packages`, milliseconds(took))
}

/** What the real dune takes for the same project, its start included, where it is installed. */
function dune(count, text) {
  if (!existsSync(join(oracle, 'usr/bin/dune'))) return ''
  const folder = join(oracle, 'tmp', `bench-${count}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'dune-project'), text)
  const build = ['-c', `cd /tmp/bench-${count} && rm -rf _build && exec dune build @opam`]
  const begin = performance.now()
  // Its status is 1: the files are not in the source tree yet, which dune reports as differences.
  spawnSync('chroot', [oracle, '/bin/sh', ...build])
  const took = performance.now() - begin
  rmSync(folder, { recursive: true, force: true })
  return `dune build @opam: ${milliseconds(took)}`
}

/** Milliseconds of processor time a shell command takes with all it starts, as the shell tells them. */
function processorTimeOf(shell, before = []) {
  const [program, ...args] = [...before, '/bin/sh', '-c', `(${shell}) >/dev/null 2>&1; times`]
  const { stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: scratch, OPAMROOTISOK: '1' },
  })
  return processorTime(stdout)
}

/** All recorded files of opam-repository, linted by the command and by the real opam in turn. */
function lint() {
  const packed = join(recordings, 'corpus/lint/opam-repository.tar.gz')
  if (!existsSync(packed) || !existsSync(join(oracle, 'usr/bin/opam'))) return
  const folder = mkdtempSync(join(oracle, 'tmp', 'bench-lint-'))
  try {
    spawnSync('tar', ['-xzf', packed, '-C', folder])
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:^|\/|\.)opam$/.test(name),
    )
    const list = (place) => files.map((name) => `${join(place, name)}\n`).join('')
    writeFileSync(join(folder, 'ours'), list(folder))
    writeFileSync(join(folder, 'theirs'), list(folder.slice(oracle.length)))
    const times = Array.from({ length: 3 }, () => ({
      ours: processorTimeOf(
        `"${process.execPath}" "${cli}" lint --json --files-from "${join(folder, 'ours')}"`,
      ),
      theirs: processorTimeOf(
        `xargs opam lint --short < "${join(folder.slice(oracle.length), 'theirs')}"`,
        ['chroot', oracle],
      ),
    }))
    const ours = median(times.map((one) => one.ours))
    const theirs = median(times.map((one) => one.theirs))
    const remark = `opam lint: ${seconds(theirs)}, ratio ${(ours / theirs).toFixed(2)}`
    line(`lint, ${files.length} files, processor time`, seconds(ours), remark)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the solver takes on the recorded snapshot of opam-repository. */
function solver() {
  const packed = join(recordings, 'corpus/solve/opam-repository.tar.gz')
  if (!existsSync(packed)) return
  const script = join(import.meta.dirname, 'bench-solve.mjs')
  spawnSync(process.execPath, [script, packed], { stdio: ['ignore', 'inherit', 'inherit'] })
}

/** The recorded project with the most packages. */
function largestProject() {
  const packed = join(recordings, 'corpus/projects.tar.gz')
  if (!existsSync(packed)) return undefined
  spawnSync('tar', ['-xzf', packed, '-C', scratch])
  const counted = readdirSync(scratch).flatMap((name) => {
    const file = join(scratch, name, 'files/dune-project')
    if (!existsSync(file)) return []
    const text = readFileSync(file, 'latin1')
    return [{ name, text, packages: text.match(/\(package\b/g)?.length ?? 0 }]
  })
  return counted.toSorted((a, b) => b.packages - a.packages)[0]
}

/** A repository of 1 GB. */
function largeRepository() {
  const folder = folderWith('large', projectOf(1))
  spawnSync(process.execPath, [cli, 'generate', folder])
  fillLarge(folder)
  return folder
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, medians of ${runs} runs`,
)
const {
  DUNE_PUBLISH_BENCH_REPOSITORY: repository,
  DUNE_PUBLISH_BENCH_TAG: tag,
  DUNE_PUBLISH_BENCH_LARGE: large,
  DUNE_PUBLISH_BENCH_ONLY: only,
} = process.env
if (only !== 'archive') {
  measure('node -e 0', ['-e', '0'])
  measure('command, cold start: --version', [cli, '--version'])
  measure('command: generate, one package', [cli, 'generate', folderWith('one', projectOf(1))])
  // Without the runner's environment the action refuses at once: that is its cold start.
  measure('action, cold start: no environment', [action], 1)
  measure('rehearsal of the sample, everything included', [cli, 'rehearse'])
  await generation()
  await requests(scratch)
}
if (repository !== undefined && tag !== undefined) {
  archiveOf(tag, { repository, tag, times: Math.min(runs, 9) }, { cli, scratch })
}
if (large === '1') {
  const order = { repository: largeRepository(), tag: '1.0.0', times: 1 }
  archiveOf('1 GB', order, { cli, scratch })
}
if (only !== 'archive') {
  lint()
  solver()
}
