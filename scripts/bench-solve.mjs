// What the solver takes on a tarball of opam-repository: one package on eight compilers, three questions
// each, its dependents, its whole forecast, and the cache. In a process of its own, as the bench starts it, for the memory's sake.
//
//   node scripts/bench-solve.mjs TARBALL [NAME VERSION]
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const [tarball = '', name = 'dune-release', version = '2.1.0'] = process.argv.slice(2)
const build = join(import.meta.dirname, '..', 'build')
const load = async (path) => await import(join(build, path))
const { readRepositoryTarball } = await load('disk/opam-repository-tarball.js')
const { forecastRelease } = await load('forecast/forecast-release.js')
const { opamRepositoryCache } = await load('disk/opam-repository-cache.js')
const { ciSystem } = await load('solver/ci-system.js')
const { dependentsOf } = await load('solver/dependents.js')
const { platformOf } = await load('solver/platform.js')
const { solveInstall } = await load('solver/solve.js')
const { compilerSwitch } = await load('solver/switch.js')
const { universeOf } = await load('solver/universe.js')

const compilers = ['4.11.2', '4.12.1', '4.13.1', '4.14.4', '5.1.1', '5.2.1', '5.4.1', '5.5.0']
const questions = [
  { preference: 'newest', withTest: false },
  { preference: 'newest', withTest: true },
  { preference: 'oldest', withTest: false },
]

/** Milliseconds of processor time since the process started. */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const line = (what, value, remark = '') =>
  console.log(`${what.padEnd(52)} ${value.padStart(10)}  ${remark}`)
const milliseconds = (value) => `${value.toFixed(0)} ms`

const read = await readRepositoryTarball(createReadStream(tarball))
if (read.kind === 'unreadable') throw new Error(read.reason)
line('solver: reading the tarball, processor time', milliseconds(spent()))
const platform = platformOf(universeOf(read.source), ciSystem)
const times = []
for (const compiler of compilers) {
  const made = compilerSwitch(platform, compiler)
  if (made.kind !== 'switch') throw new Error(`${compiler}: ${made.kind}`)
  for (const question of questions) {
    const begin = spent()
    const request = { name, version, ...question, pins: new Map() }
    solveInstall({ platform, switch: made.switch, request })
    times.push(spent() - begin)
  }
}
const [least = 0, ...others] = times.toSorted((a, b) => a - b)
const middle = others[Math.floor(others.length / 2)] ?? least
line('solver: a question, median', milliseconds(middle), `the first ${milliseconds(times[0] ?? 0)}`)
line('solver: 24 questions, the tarball and Node included', milliseconds(spent()))
const last = compilerSwitch(platform, compilers.at(-1))
const of = platform.universe.find(name, version)
const begin = spent()
const { recursive } = dependentsOf({ platform, switch: last.switch, of })
const count = recursive.kind === 'list' ? recursive.installable.length : recursive.kind
line('solver: dependents', milliseconds(spent() - begin), `${count} of ${name}.${version}`)
const files = [{ name, version, opam: read.source.text(name, version) }]
const asked = spent()
await forecastRelease({ repositories: [read.source], packages: files }, async () => true)
line('forecast: all compilers, dependents, last version', milliseconds(spent() - asked))
line('solver: memory at the peak', `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`)
const folder = mkdtempSync(join(tmpdir(), 'dune-publish-bench-'))
const cache = opamRepositoryCache(folder)
const entry = { repository: 'opam-repository', commit: 'snapshot' }
const kept = spent()
await cache.keep(entry, read.source)
const cached = spent()
if ((await cache.read(entry)) === undefined) throw new Error('The cache has nothing.')
line('cache: keeping the opam files', milliseconds(cached - kept))
line('cache: reading them', milliseconds(spent() - cached))
rmSync(folder, { recursive: true })
