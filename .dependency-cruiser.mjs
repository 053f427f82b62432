// The order of the house: `npm run check:imports` holds it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The packages that the bundles hold. Nothing is installed for them, so package.json has them with the tools. */
const bundled = [
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@octokit/plugin-retry',
  '@octokit/plugin-throttling',
  'bottleneck',
  'fflate',
  'graphql',
  'mdast-util-from-markdown',
  'micromark',
  'semver',
  'undici',
]

/**
 * The folders of src/ from left to right; those of one row are siblings and do not know each other. A folder
 * stands for the files in it, not for its subfolders, which have places of their own; so may a file have.
 */
const rows = [
  ['text'],
  ['version'],
  ['dune', 'opam', 'changelog', 'archive'],
  ['generate', 'solver', 'lint/model', 'lint/view'],
  ['lint/opam', 'lint/ci', 'lint/review'],
  ['lint'],
  ['forecast'],
  ['release/model/failure.ts'],
  ['release/model/repository.ts', 'release/model/token-power.ts'],
  ['release/model/ports'],
  ['release/model'],
  ['release/source'],
  ['release/look'],
  ['release/artefacts'],
  ['release/findings'],
  ['release/steps'],
  ['release'],
  ['fix'],
  ['reproduce', 'status', 'amend'],
  ['process'],
  ['git', 'github', 'disk', 'report'],
  ['embedded-github/git'],
  ['embedded-github/world'],
  ['embedded-github/rest', 'embedded-github/seed'],
  ['embedded-github/graphql'],
  ['embedded-github/server'],
  ['embedded-github'],
  ['inputs', 'environment'],
  ['connect'],
  ['rehearsal'],
  ['command-line'],
  ['checkout'],
  ['action', 'command'],
  ['main.ts', 'cli.ts'],
]

const places = rows.flat()
const gone = places.filter((place) => !existsSync(join(import.meta.dirname, 'src', place)))
if (gone.length > 0) throw new Error(`Not in src/, but in the order: ${gone.join(', ')}`)
const escaped = (path) => path.replaceAll('.', String.raw`\.`)

/** The files of a place: those that have none of their own. */
function filesOf(place) {
  if (place.endsWith('.ts')) return `^src/${escaped(place)}$`
  const apart = places
    .filter((other) => other.endsWith('.ts') && other.startsWith(`${place}/`))
    .map((other) => escaped(other.slice(place.length + 1)))
  const others = apart.length === 0 ? '' : `(?!(?:${apart.join('|')})$)`
  return `^src/${escaped(place)}/${others}[^/]+$`
}

const order = rows.flatMap((row, index) =>
  row.map((place) => ({
    name: `order of ${place}`,
    comment: 'A place imports itself and those that stand above it in .dependency-cruiser.mjs.',
    severity: 'error',
    from: { path: filesOf(place) },
    to: { path: '^src/', pathNot: [place, ...rows.slice(0, index).flat()].map(filesOf) },
  })),
)

/** Down to `release` everything computes. */
const computing = rows
  .slice(
    0,
    rows.findIndex((row) => row.includes('process')),
  )
  .flat()

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...order,
    {
      name: 'no place',
      comment: 'Every folder has its place in .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: places.map(filesOf) },
      to: {},
    },
    {
      name: 'no cycles',
      comment: 'Of types neither: the type belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'computing',
      comment: 'The network, the disk, the clock and the environment come in through a port.',
      severity: 'error',
      from: { path: computing.map(filesOf) },
      to: { path: '^node_modules/(?:@actions|@octokit|undici)/' },
    },
    {
      name: 'computing, without Node',
      comment: 'The network, the disk, the clock and the environment come in through a port.',
      severity: 'error',
      from: { path: computing.map(filesOf) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no engine flags',
      severity: 'error',
      from: {},
      to: { path: '^(?:v8|vm)$' },
    },
    {
      name: 'embedded GitHub of its own',
      comment: 'It knows nothing of the product, and can be taken out as it is.',
      severity: 'error',
      from: { path: '^src/embedded-github/' },
      to: { path: '^src/', pathNot: '^src/(?:embedded-github|text)/' },
    },
    {
      name: 'embedded GitHub for rehearsals',
      severity: 'error',
      from: { pathNot: '^src/(?:embedded-github|rehearsal)/' },
      to: { path: '^src/embedded-github/' },
    },
    {
      name: 'not in the action',
      comment: 'Its bundle holds neither the commands nor the embedded GitHub.',
      severity: 'error',
      from: { path: String.raw`^src/main\.ts$` },
      to: {
        path: '^src/(?:command|command-line|checkout|rehearsal|embedded-github)/|^node_modules/graphql/',
        reachable: true,
      },
    },
    {
      name: 'bundled',
      comment: 'The sources import these packages and no other: each becomes a part of the bundle.',
      severity: 'error',
      from: {},
      to: {
        path: '^node_modules/',
        pathNot: `^node_modules/(?:@types|${bundled.join('|')})/`,
      },
    },
    {
      name: 'known',
      comment: 'package.json lists each package that is imported.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
