// How many requests a release makes, how many of them wait for one another, and how long that takes over a
// slow network: releases against the embedded GitHub, each of its answers 100 ms late. bench.mjs runs it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { line, load, makeRepository, projectHead } from './bench-frame.mjs'

const delay = 100
const upstream = 'ocaml/opam-repository'
const version = '1.2.0'

function makeProject(folder, names) {
  const stanzas = names
    .map((name) => `(package (name ${name}) (synopsis "Queues") (allow_empty))\n`)
    .join('')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'dune-project'), projectHead + stanzas)
  writeFileSync(join(folder, 'CHANGES.md'), `## ${version}\n\n- Faster\n`)
  makeRepository(folder, [['v1.1.0'], ['--annotate', '--message', 'Faster', `v${version}`]])
  return folder
}

/** A GitHub with the project, an older version of it published, and the fork, which is behind. */
async function openWorld({ folder, names, fork }) {
  const { startEmbeddedGitHub } = await load('embedded-github/embedded-github.js')
  const { seedOpamRepository } = await load('rehearsal/opam-repository.js')
  const github = await startEmbeddedGitHub({ folder: join(folder, 'github') })
  const { seed } = github
  await seedOpamRepository(github)
  seed.user('mara')
  const references = ['heads/main', 'tags/v1.1.0', `tags/v${version}`].map((name) => `refs/${name}`)
  const from = {
    kind: 'folder',
    folder: makeProject(join(folder, 'project'), names),
    references: Object.fromEntries(references.map((name) => [name, name])),
  }
  await seed.repository({ owner: 'harbour-works', name: 'harbour', from })
  if (fork) await seed.fork({ of: upstream, owner: 'mara' })
  const files = names.map((name) => [
    `packages/${name}/${name}.1.1.0/opam`,
    'opam-version: "2.0"\nsynopsis: "Queues"\n',
  ])
  await seed.commit({
    repository: upstream,
    branch: 'master',
    message: 'More',
    files: Object.fromEntries(files),
  })
  github.inject({ trouble: { kind: 'delay', milliseconds: delay }, times: Infinity })
  return github
}

async function release(github, folder) {
  const { connect } = await load('connect/connect.js')
  const { release: carryOut } = await load('release/release.js')
  const { defaultSettings } = await load('command/default-settings.js')
  const source = { owner: 'harbour-works', name: 'harbour' }
  const repository = `${source.owner}/${source.name}`
  const settings = defaultSettings(source, { kind: 'named-tag', tag: `v${version}` }, '')
  const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql }
  const permissions = { contents: 'write' }
  const scratch = join(folder, `run-${github.log.length}`)
  mkdirSync(scratch)
  const world = await connect({
    settings,
    hosts: { source: host, opam: host },
    tokens: {
      github: github.seed.token({ kind: 'workflow', repository, permissions }),
      opam: github.seed.token({ kind: 'classic', owner: 'mara', scopes: ['public_repo'] }),
    },
    sourceUrl: `${github.addresses.web}/${repository}.git`,
    directory: join(folder, 'project'),
    scratch,
    environment: process.env,
    notice: () => undefined,
    waitFactor: 0.001,
  })
  const silent = () => undefined
  const before = github.log.length
  const begin = performance.now()
  const progress = { started: silent, moved: silent, finished: silent, notice: silent }
  const { status, failure } = await carryOut(settings, world, progress)
  if (status !== 'published' && status !== 'unchanged') throw new Error(failure?.message ?? status)
  return { log: github.log.slice(before), took: performance.now() - begin }
}

/** Whether a request carries the archive, or leads to it, and asks nothing. */
const carries = ({ surface }) => surface === 'uploads' || surface === 'download'

/** Without the two polls that a fork takes until it is there. */
function withoutPolls(log) {
  const made = log.findIndex(({ path }) => path.endsWith('/forks'))
  return log.filter((_, index) => made === -1 || index <= made || index > made + 2)
}

/** How often each is measured: a busy machine tells requests side by side apart, so the least counts. */
const times = 3

/** A release and the same once more. */
async function both({ folder, names, fork }) {
  mkdirSync(folder)
  const github = await openWorld({ folder, names, fork })
  try {
    return [await release(github, folder), await release(github, folder)]
  } finally {
    await github.close()
  }
}

/** Prints a line for each release: fresh, and once more. */
export async function requests(scratch) {
  const { roundTrips } = await load('embedded-github/server/round-trips.js')
  for (const [name, count, fork] of [
    ['one package', 1, true],
    ['seven packages', 7, true],
    ['seven packages and a fork', 7, false],
  ]) {
    const names = Array.from({ length: count }, (_, n) => (n === 0 ? 'harbour' : `harbour-${n}`))
    const measured = []
    for (let time = 0; time < times; time++) {
      const folder = join(scratch, `requests-${count}-${fork}-${time}`)
      measured.push(await both({ folder, names, fork }))
    }
    for (const [index, what] of [`release of ${name}`, 'the same once more'].entries()) {
      const found = measured.map((one) => one[index])
      const counted = found.map(({ log }) => withoutPolls(log))
      const carrying = counted[0].filter(carries).length
      const trips = Math.min(...counted.map((log) => roundTrips(log))) - carrying
      const took = Math.min(...found.map((one) => one.took))
      line(
        `${what}, ${delay} ms an answer`,
        `${(took / 1000).toFixed(1)} s`,
        `${counted[0].length - carrying} requests in ${trips} round trips, besides ${carrying} with the archive`,
      )
    }
  }
  const remark = 'received with --depth 1, or whole: opam-repository on 22 August 2026'
  line('what dune-release clones before it can submit', '10–166 MiB', remark)
}
