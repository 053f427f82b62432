import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

/** The rooms of the house from left to right; those of one row are siblings and do not know each other. */
const rows: readonly (readonly string[])[] = [
  ['text'],
  ['version', 'embedded-github'],
  ['dune', 'opam', 'changelog', 'archive'],
  ['generate', 'lint', 'solver'],
  ['release'],
  ['process'],
  ['git', 'github', 'disk', 'report'],
  ['inputs', 'environment'],
  ['connect'],
  ['rehearsal'],
  ['action', 'command'],
  ['main', 'cli'],
]

/** Rooms that compute: no network, no disk, no clock, no environment. */
const pureRooms: ReadonlySet<string> = new Set(
  rows
    .slice(0, 5)
    .flat()
    .filter((room) => room !== 'embedded-github'),
)

/**
 * Files that no test of their own room runs, and the test elsewhere that does: those at the right end are run
 * as users run them.
 */
const coveredElsewhere: Readonly<Record<string, string>> = {
  'action/doctor.ts': 'end-to-end/doctor.test.ts',
  'action/release.ts': 'main.test.ts',
  'connect/connect.ts': 'main.test.ts',
  'connect/public-archives.ts': 'end-to-end/public-archive.test.ts',
  'environment/event-path.ts': 'end-to-end/system-troubles.test.ts',
  'main.ts': 'main.test.ts',
  'process/interruption.ts': 'end-to-end/system-troubles.test.ts',
  'process/output.ts': 'end-to-end/system-troubles.test.ts',
  'process/temporary-folder.ts': 'end-to-end/system-troubles.test.ts',
  'cli.ts': 'cli.test.ts',
  'solver/ci-system.ts': 'command/solve.test.ts',
  'command/checkout-forge.ts': 'end-to-end/public-archive.test.ts',
  'command/outcome-json.ts': 'end-to-end/public-archive.test.ts',
  'command/propose-options.ts': 'end-to-end/public-archive.test.ts',
  'command/propose.ts': 'end-to-end/public-archive.test.ts',
  'command/rehearsal.ts': 'cli.test.ts',
  'rehearsal/play-release.ts': 'cli.test.ts',
  'command/rehearse.ts': 'cli.test.ts',
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

function rowOf(room: string): number {
  return rows.findIndex((row) => row.includes(room))
}

/** Whether a file may import another: from its own room, or from a row further left. */
function mayImport(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (here === there) return true
  const [row, otherRow] = [rowOf(here), rowOf(there)]
  return row !== -1 && otherRow !== -1 && otherRow < row
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*/g, '')
}

/** The values a module exports; types are no values. */
function exportedValues(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map(
    ([, name = '']) => name,
  )
}

/** What a module imports by name from other files, as `FILE#NAME`, FILE being below the module's root. */
function importedNames({ path, text }: SourceFile): readonly string[] {
  const statements = text.matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm)
  const expressions = text.matchAll(/\bimport\('(\.[^']+)'\)\)\.([\w$]+)/g)
  return [
    ...[...statements].flatMap(([, names = '', specifier = '']) =>
      names
        .split(',')
        .map((name) =>
          name
            .trim()
            .replace(/^type /, '')
            .replace(/ as .*$/, ''),
        )
        .filter((name) => name !== '')
        .map((name) => `${target(path, specifier)}#${name}`),
    ),
    ...[...expressions].map(
      ([, specifier = '', name = '']) => `${target(path, specifier)}#${name}`,
    ),
  ]
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

  test.each([
    [`import { a, type B, c as d } from './x.ts'`, ['dune/x.ts#a', 'dune/x.ts#B', 'dune/x.ts#c']],
    [`import {\n  a,\n} from '../y.ts'`, ['y.ts#a']],
    [`load: async () => (await import('./z.ts')).run,`, ['dune/z.ts#run']],
    [`import { join } from 'node:path'`, []],
  ])('%j imports %j by name', (text, expected) => {
    expect(importedNames({ path: 'dune/lexer.ts', text })).toEqual(expected)
  })

  test.each([
    ['export const a = 1', ['a']],
    ['export async function b() {}', ['b']],
    ['export async function* c() {}', ['c']],
    ['export class D {}', ['D']],
    ['export type E = 1\nexport interface F {}\nconst g = 1', []],
  ])('%j exports %j', (text, expected) => {
    expect(exportedValues(text)).toEqual(expected)
  })

  test.each([
    ['dune/lexer.ts', 'text/source.ts', true],
    ['dune/lexer.ts', 'dune/parser.ts', true],
    ['dune/lexer.ts', 'opam/lexer.ts', false],
    ['text/source.ts', 'dune/lexer.ts', false],
    ['lint/walk.ts', 'opam/parser.ts', true],
    ['github/releases.ts', 'release/model/ports/source-forge.ts', true],
    ['solver/walk.ts', 'lint/rule.ts', false],
    ['release/steps/plan.ts', 'github/releases.ts', false],
    ['report/action.ts', 'github/client.ts', false],
    ['inputs/read-inputs.ts', 'inputs/names.ts', true],
    ['inputs/names.ts', 'environment/environment.ts', false],
    ['embedded-github/server/server.ts', 'process/program.ts', false],
    ['main.ts', 'inputs/read-inputs.ts', true],
    ['main.ts', 'cli.ts', false],
    ['attic/x.ts', 'text/source.ts', false],
    ['cli.ts', '../package.ts', false],
  ])('%s may import %s: %s', (from, to, expected) => {
    expect(mayImport(from, to)).toBe(expected)
  })
})

describe('one direction', () => {
  test('there are files to look at, each in a room that has a place', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(
      sources.filter(({ path }) => rowOf(roomOf(path)) === -1).map(({ path }) => path),
    ).toEqual([])
  })

  test('every file imports only its own room and those to the left', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      specifiersOf(text)
        .filter(isRelative)
        .map((specifier) => target(path, specifier))
        .filter((to) => !mayImport(path, to))
        .map((to) => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  // The bundle of the action holds neither the embedded GitHub nor graphql-js.
  test.each([
    ['embedded-github/', ['embedded-github', 'rehearsal']],
    ['rehearsal/', ['command', 'rehearsal']],
    ['graphql', ['embedded-github']],
  ])('%s is known to %j alone', (wanted, expected) => {
    const knowing = sources.filter(({ path, text }) =>
      specifiersOf(text).some((name) =>
        isRelative(name) ? target(path, name).startsWith(wanted) : name === wanted,
      ),
    )
    const rooms = new Set(knowing.map(({ path }) => roomOf(path)))
    expect([...rooms].toSorted()).toEqual(expected)
  })

  test('every import of a file names one that is there, with its ending', () => {
    const paths = new Set(sources.map(({ path }) => path))
    const wrong = sources.flatMap(({ path, text }) =>
      specifiersOf(text)
        .filter((specifier) => isRelative(specifier) && !paths.has(target(path, specifier)))
        .map((specifier) => `${path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('nothing is left over', () => {
  test('every exported value is imported by another file, or by a test of its room', () => {
    const imported = new Set(sources.flatMap(importedNames))
    const tested = new Set(
      tests.flatMap((file) => {
        const room = roomOf(file.path.replace(/\.test\.ts$/, '.ts'))
        return importedNames(file)
          .map((name) => posix.relative('src', posix.join('__tests__', name)))
          .filter((name) => roomOf(name.replace(/#.*/, '')) === room)
      }),
    )
    const idle = sources.flatMap(({ path, text }) =>
      exportedValues(text)
        .map((name) => `${path}#${name}`)
        .filter((name) => !imported.has(name) && !tested.has(name)),
    )
    expect(idle).toEqual([])
  })

  test('every package that the program depends on is imported', () => {
    const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const names = sources.flatMap(({ text }) => specifiersOf(text))
    const idle = Object.keys(manifest.dependencies).filter(
      (name) => !names.some((one) => one === name || one.startsWith(`${name}/`)),
    )
    expect(idle).toEqual([])
  })
})

describe('rooms that compute', () => {
  const pure = sources.filter(({ path }) => pureRooms.has(roomOf(path)))

  test('import nothing that reaches the world', () => {
    const wrong = pure.flatMap(({ path, text }) =>
      specifiersOf(text)
        .filter((name) => isBuiltin(name) || /^@(?:actions|octokit)\//.test(name))
        .map((name) => `${path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('read no clock, no environment and no chance', () => {
    const worldly =
      /\b(?:process\.|Date\.now\b|new Date\(\s*\)|performance\.|Math\.random\b|set(?:Timeout|Interval)\()/
    const wrong = pure
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
    const long = sources.filter(({ text }) => text.split('\n').length > 401)
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
      ['architecture', 'action', 'documentation', 'recommended-commands', 'workflows'].map(
        (name) => `${name}.test.ts`,
      ),
    )
    const strays = tests
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.test.ts') && !ofTheWhole.has(path))
      .filter((path) => !path.startsWith('end-to-end/'))
      .filter((path) => rowOf(roomOf(path.replace(/\.test\.ts$/, '.ts'))) === -1)
    expect(strays).toEqual([])
  })
})
