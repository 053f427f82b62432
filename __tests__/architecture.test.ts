import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

// The order of the folders, cycles, and what is unused: `npm run check:imports` and `check:unused`.

/** Rooms that compute: no clock, no environment and no chance. */
const pureRooms: ReadonlySet<string> = new Set(
  'text version dune opam changelog archive generate solver lint forecast release reproduce status'.split(
    ' ',
  ),
)

/**
 * Files that no test of their own room runs, and the test elsewhere that does: those at the right end are run
 * as users run them.
 */
const coveredElsewhere: Readonly<Record<string, string>> = {
  'action/amend.ts': 'end-to-end/amend.test.ts',
  'action/doctor.ts': 'end-to-end/doctor.test.ts',
  'action/release.ts': 'main.test.ts',
  'connect/connect.ts': 'main.test.ts',
  'connect/proposed-packages.ts': 'end-to-end/fix.test.ts',
  'connect/reproduction.ts': 'command/reproduce.test.ts',
  'action/status.ts': 'end-to-end/status.test.ts',
  'connect/status-readers.ts': 'command/status.test.ts',
  'connect/public-archives.ts': 'end-to-end/public-archive.test.ts',
  'environment/event-path.ts': 'end-to-end/system-troubles.test.ts',
  'fix/fix-examined.ts': 'end-to-end/check.test.ts',
  'main.ts': 'main.test.ts',
  'release/preview.ts': 'command/plan.test.ts',
  'process/interruption.ts': 'end-to-end/system-troubles.test.ts',
  'process/output.ts': 'end-to-end/system-troubles.test.ts',
  'process/temporary-folder.ts': 'end-to-end/system-troubles.test.ts',
  'cli.ts': 'cli.test.ts',
  'solver/ci-system.ts': 'command/solve.test.ts',
  'checkout/checkout-forge.ts': 'end-to-end/public-archive.test.ts',
  'checkout/checkout-source.ts': 'command/plan.test.ts',
  'checkout/nested-folders.ts': 'command/fix.test.ts',
  'checkout/opam-files-at.ts': 'command/opam-verbs.test.ts',
  'checkout/project-folder.ts': 'command/fix.test.ts',
  'command-line/github-variables.ts': 'command/doctor.test.ts',
  'command/outcome.ts': 'end-to-end/public-archive.test.ts',
  'command/propose.ts': 'end-to-end/public-archive.test.ts',
  'command/rehearsal.ts': 'cli.test.ts',
  'command/rehearse.ts': 'cli.test.ts',
  'reproduce/reproduce.ts': 'command/reproduce.test.ts',
  'rehearsal/play-release.ts': 'cli.test.ts',
  'rehearsal/scenarios.ts': 'command/rehearse.test.ts',
}

const root = fileURLToPath(new URL('..', import.meta.url))

interface SourceFile {
  /** With `/`, below its folder. */
  readonly path: string
  readonly text: string
}

function filesOf(folder: string): readonly SourceFile[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !/(?:^|\/)cases\//.test(name))
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(join(path, name), 'utf8') }))
}

/** What a module imports, exports from, or loads while it runs. */
function specifiersOf(text: string): readonly string[] {
  const scanners = [
    /^(?:import|export)\s[\w$*{},\s]*?\bfrom\s*['"]([^'"\n]+)['"]/gm,
    /^export\s*\*\s*from\s*['"]([^'"\n]+)['"]/gm,
    /^import\s*['"]([^'"\n]+)['"]/gm,
    /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g,
  ]
  const found = scanners.flatMap((scanner) => [...text.matchAll(scanner)].map(([, name]) => name))
  return [...new Set(found.filter((name) => name !== undefined))]
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

/** The file a relative specifier leads to, below `src/`; `..` leads out of it. */
function target(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier))
}

/** `dune/lexer.ts` is in the room `dune`, `main.ts` in `main`. */
function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*/g, '')
}

const sources = filesOf('src')
const tests = filesOf('__tests__')

describe('the rules themselves', () => {
  test.each([
    [`import { a } from './a.ts'`, ['./a.ts']],
    [`import type {\n  A,\n  B,\n} from '../b.ts'`, ['../b.ts']],
    [`export { c } from "./c.ts"`, ['./c.ts']],
    [`export * from './d.ts'`, ['./d.ts']],
    [`import './e.ts'`, ['./e.ts']],
    [`import * as core from '@actions/core'`, ['@actions/core']],
    [`const x = await import('./f.ts')`, ['./f.ts']],
    [`export const x = 1\nimport y from 'y'`, ['y']],
    [`export function f() {\n  return 'from here'\n}`, []],
  ])('%j imports %j', (text, expected) => {
    expect(specifiersOf(text)).toEqual(expected)
  })
})

describe('rooms that compute', () => {
  test('read no clock, no environment and no chance', () => {
    const worldly =
      /\b(?:process\.|Date\.now\b|new Date\(\s*\)|performance\.|Math\.random\b|set(?:Timeout|Interval)\()/
    const wrong = sources
      .filter(({ path }) => pureRooms.has(roomOf(path)))
      .map(({ path, text }) => ({ path, found: worldly.exec(withoutComments(text))?.[0] }))
      .filter(({ found }) => found !== undefined)
      .map(({ path, found }) => `${path}: ${found}`)
    expect(wrong).toEqual([])
  })
})

describe('programs', () => {
  test('are started with lists of arguments, never through a shell', () => {
    const wrong = sources.flatMap(({ path, text }) => {
      const [, names = ''] = /import \{([^}]*)\} from 'node:child_process'/.exec(text) ?? []
      const others = names.split(',').filter((name) => !/^\s*(?:spawn|type \w+|)\s*$/.test(name))
      const shell = /\bshell\s*:|child_process'\s*\)|\beval\(|new Function\(/.exec(
        withoutComments(text),
      )
      return [...others, ...(shell ?? [])].map((found) => `${path}: ${found.trim()}`)
    })
    expect(wrong).toEqual([])
    expect(sources.some(({ text }) => text.includes("from 'node:child_process'"))).toBe(true)
  })
})

describe('requests', () => {
  test('are sent from one file, which knows the proxies; only the embedded GitHub serves any', () => {
    // The names of the statuses send nothing.
    const network =
      /^import (?!type\b|\{ STATUS_CODES \}).* from '(?:undici|@actions\/http-client[^']*|node:(?:https?|http2|tls))'/m
    const senders = sources.filter(({ text }) => network.test(text)).map(({ path }) => path)
    const outside = senders.filter((path) => !path.startsWith('embedded-github/'))
    expect(outside).toEqual(['github/network.ts'])
    const globals = sources.filter(({ text }) => /(?<![\w.])fetch\(/.test(withoutComments(text)))
    const known = new Set([
      'github/network.ts',
      'git/fetch.ts',
      'release/model/ports/archive.ts',
      'release/model/ports/git.ts',
      'embedded-github/git/bare-repository.ts',
    ])
    expect(globals.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([])
  })
})

describe('files', () => {
  test('hold no more than 400 lines', () => {
    const written = sources.filter(({ text }) => !/written by scripts\/[\w-]+\.mjs/.test(text))
    const long = written.filter(({ text }) => text.split('\n').length > 401)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('are named for an idea, not for a drawer', () => {
    const drawer =
      /(?:^|[/-])(?:index|utils?|helpers?|common|managers?|constants?|types?|misc)(?=[/.-])/
    expect(sources.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('leave nothing for later', () => {
    // Written so that this file does not find itself.
    const later = /\b(?:T[O]DO|FI[X]ME|X[X]X)\b/
    const all = [...sources, ...tests, ...filesOf('scripts')]
    expect(all.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** The files of `src/` that a test of `room` runs: those it imports, and what these import in that room. */
function runByTestsOf(room: string): ReadonlySet<string> {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const queue = tests
    .filter(({ path }) => roomOf(path.replace(/\.test\.ts$/, '.ts')) === room)
    .flatMap(({ path, text }) =>
      specifiersOf(text)
        .filter(isRelative)
        .map((specifier) =>
          posix.relative('src', posix.join('__tests__', target(path, specifier))),
        ),
    )
  const reached = new Set<string>()
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = texts.get(path)
    if (text === undefined || roomOf(path) !== room || reached.has(path)) continue
    reached.add(path)
    for (const specifier of specifiersOf(text)) {
      if (isRelative(specifier)) queue.push(target(path, specifier))
    }
  }
  return reached
}

/** A file of types alone has nothing that runs. */
function hasCode({ text }: SourceFile): boolean {
  return /^(?:export )?(?:default )?(?:async )?(?:function|const|class|let)\b/m.test(text)
}

describe('tests', () => {
  test('of its room run every file, or the list says which other test does', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)))
    const reached = new Set([...rooms].flatMap((room) => [...runByTestsOf(room)]))
    const bare = sources
      .filter((file) => hasCode(file) && !reached.has(file.path))
      .map(({ path }) => path)
      .filter((path) => !Object.hasOwn(coveredElsewhere, path))
    expect(bare).toEqual([])
  })

  test('that the list names are there, and so are their files', () => {
    const missing = Object.entries(coveredElsewhere)
      .flat()
      .filter(
        (path) => !existsSync(join(root, path.endsWith('.test.ts') ? '__tests__' : 'src', path)),
      )
    expect(missing).toEqual([])
  })

  test('mirror a room that is there', () => {
    const ofTheWhole = new Set(
      [
        'architecture',
        'action',
        'documentation',
        'recommended-commands',
        'npm-package',
        'set-owner',
        'workflows',
      ].map((name) => `${name}.test.ts`),
    )
    const rooms = new Set(sources.map(({ path }) => roomOf(path)))
    const strays = tests
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.test.ts') && !ofTheWhole.has(path))
      .filter((path) => !path.startsWith('end-to-end/'))
      .filter((path) => !rooms.has(roomOf(path.replace(/\.test\.ts$/, '.ts'))))
    expect(strays).toEqual([])
  })
})
