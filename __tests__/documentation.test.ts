import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { verbs } from '../src/command/verbs.ts'
import { findSection } from '../src/changelog/find-section.ts'
import { parseChangelog } from '../src/changelog/parse-changelog.ts'
import { makeReleaseArchive } from '../src/disk/release-archive.ts'
import { readProject } from '../src/dune/project.ts'
import { generateOpamFiles } from '../src/generate/opam-files.ts'
import { openClone } from '../src/git/clone.ts'
import { newTokenPage, webAddress } from '../src/github/addresses.ts'
import { silence } from '../src/release/artefacts/notes-references.ts'
import { tagTree } from '../src/release/artefacts/notes-links.ts'
import { readNotes } from '../src/release/source/notes.ts'
import { releaseBody, releaseNotes } from '../src/release/artefacts/release-notes.ts'
import { wayOutOf } from '../src/report/way-out.ts'
import { readTag } from '../src/version/tag.ts'
import { commitFiles, newRepository, temporaryFolder } from './support/git-repository.ts'
import { closingAll } from './support/closing-all.ts'

const openTestClone = closingAll(openClone)

const root = fileURLToPath(new URL('..', import.meta.url))

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}

/** What people read, by path; with `/`. */
const documents: ReadonlyMap<string, string> = new Map(
  [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].map((path) => [path, read(path)]),
)

function document(path: string): string {
  const text = documents.get(path)
  if (text === undefined) throw new Error(`There is no ${path}.`)
  return text
}

/** The fenced blocks of a language. */
function blocks(markdown: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...markdown.matchAll(fence)].map(([, text = '']) => text)
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '')
}

/** The part of a document below a heading, up to the next one of that level or above. */
function below(markdown: string, heading: string): string {
  const lines = withoutBlocks(markdown).split('\n')
  const first = lines.indexOf(heading)
  if (first === -1) throw new Error(`There is no heading "${heading}".`)
  const level = heading.indexOf(' ')
  const rest = lines.slice(first + 1)
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level)
  return rest.slice(0, end === -1 ? undefined : end).join('\n')
}

/** The rows of the first table in a text, without its head. */
function rows(markdown: string): string[][] {
  const lines = markdown.split('\n')
  const first = lines.findIndex((line) => /^\|[-|]+\|$/.test(line))
  if (first === -1) throw new Error('There is no table.')
  const rest = lines.slice(first + 1)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

/** The text in the code marks a cell starts with. */
function code(cell: string | undefined): string {
  return /^`([^`]*)`/.exec(cell ?? '')?.[1] ?? ''
}

/** What GitHub makes of a heading's text for links to it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-')
}

function anchors(markdown: string): ReadonlySet<string> {
  const text = withoutBlocks(markdown)
  return new Set([
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading)),
    ...[...text.matchAll(/<a id="([^"]*)">/g)].map(([, id = '']) => id),
  ])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw new Error(`Not a mapping: ${JSON.stringify(value)}`)
}

describe('the README', () => {
  const readme = document('README.md')

  test('has a table of contents that leads to each part', () => {
    const titles = [...withoutBlocks(readme).matchAll(/^## (.+)$/gm)].map(([, title]) => title)
    const contents = [...readme.matchAll(/^- \[(.+)\]\(#/gm)].map(([, title]) => title)
    expect(contents.length).toBeGreaterThan(5)
    expect(contents).toEqual(titles)
  })

  test('names the owner once, in the workflow to copy', () => {
    expect(readme.match(/uses: [\w-]+\/dune-publish@v1/g)).toHaveLength(1)
  })

  test('asks for the Node that the program needs', () => {
    const { node } = record(record(JSON.parse(read('package.json')))['engines'])
    const asked = [...readme.matchAll(/\bNode (\d+(?:\.\d+)*) or newer/g)].map(([, one]) => one)
    expect(asked).toEqual([String(node).replace(/^>=/, '')])
  })

  test('links to the page that makes the token, as the program does', () => {
    const pages = [...documents.values()].flatMap((text) =>
      [...text.matchAll(/\((https:[^)]*\/tokens\/new[^)]*)\)/g)].map(([, page]) => page),
    )
    expect(new Set(pages)).toEqual(new Set([newTokenPage(webAddress('https://api.github.com'))]))
  })

  test('names the archive as the program does', async () => {
    const { folder, remove } = temporaryFolder()
    const directory = newRepository(folder, 'project')
    const commit = commitFiles(directory, { 'dune-project': '(lang dune 3.0)\n' })
    const environment = { PATH: process.env['PATH'], HOME: folder }
    const git = await openTestClone({ directory, environment, scratch: folder })
    const order = { commit, project: 'PROJECT', version: 'VERSION', folder: '' }
    const { archive } = await makeReleaseArchive(
      git,
      { ...order, manner: 'dune-publish', rewrite: () => undefined },
      { folder: join(folder, 'archive'), environment },
    )
    remove()
    expect(readme).toContain(`\`${archive?.name}\` is made`)
  })
})

describe('commands in the documents', () => {
  const all = [...documents.values()].join('\n')
  const shell = [...documents.values()].flatMap((text) => blocks(text, 'sh')).join('')

  test('are those of npm that package.json has', () => {
    const scripts = Object.keys(record(record(JSON.parse(read('package.json')))['scripts']))
    const named = [...all.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name)
    const own = [
      ...all.matchAll(/(?:^|`|&& )npm (?!(?:run|ci|install|pack|pkg|publish)\b)([a-z]+)/gm),
    ].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(0)
    expect([...named, ...own].filter((name) => !scripts.includes(name))).toEqual([])
  })

  test('are verbs of the program, with options that the verb has', async () => {
    const lines = [
      ...all.matchAll(/\bnode (?:[\w./-]*\/)?dist\/cli\/index\.js +([^\n`]*)/g),
      ...all.matchAll(/`(?:npx )?dune-publish +([^\n`]*)`/g),
    ].map(([, line = '']) => line)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      const [verb = '', ...rest] = line.split(' ')
      expect(['help', ...Object.keys(verbs)]).toContain(verb)
      const options = Object.keys((await verbs[verb]?.load())?.options ?? {})
      for (const option of rest.filter((word) => word.startsWith('--'))) {
        expect(options).toContain(option.slice(2).replace(/=.*/, ''))
      }
    }
  })

  test('and the files that texts and scripts name are there', () => {
    const scripts = readdirSync(join(root, 'scripts')).map((name) => read(`scripts/${name}`))
    const named = [
      ...[all, ...scripts].flatMap((text) => [...text.matchAll(/\bnode (scripts\/[\w.-]+)/g)]),
      ...all.matchAll(
        /`((?:docs|scripts|src\/(?:release|report|lint|dune|generate|github|embedded-github|rehearsal)|__tests__)\/[\w./-]+)`/g,
      ),
      ...scripts.flatMap((text) => [...text.matchAll(/\b(docs\/[\w-]+\.md)\b/g)]),
    ].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(3)
    const missing = new Set(named.filter((path) => !existsSync(join(root, path))))
    expect([...missing]).toEqual([])
  })

  test('to copy are nothing but git, npm and the program', () => {
    const lines = shell.split('\n').filter((line) => line !== '')
    expect(
      lines.filter(
        (line) => !/^(?:DUNE_PUBLISH_\w+=\S+ )*(?:git|npm|node dist\/cli\/index\.js) /.test(line),
      ),
    ).toEqual([])
  })
})

describe('links', () => {
  /** Every link of a document that leads to a file, or to a heading of one. */
  const links = [...documents].flatMap(([path, text]) =>
    [
      ...withoutBlocks(text)
        .replaceAll(/`[^`\n]*`/g, '')
        .matchAll(/\]\(([^()\s]+)\)/g),
    ]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => [path, target] as const),
  )

  test('are there to look at', () => {
    expect(links.length).toBeGreaterThan(10)
  })

  test.each(links)('of %s: %s leads to what is in the repository', (from, target) => {
    const [file = '', heading] = target.split('#')
    const path = file === '' ? from : posix.join(dirname(from), file)
    expect(path.startsWith('..')).toBe(false)
    expect(existsSync(join(root, path))).toBe(true)
    const there = heading === undefined ? [heading] : [...anchors(document(path))]
    expect(there).toContain(heading)
  })

  test.each(
    [...documents].flatMap(([path, text]) =>
      [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, picture = '']) => [path, picture]),
    ),
  )('of %s: the picture %s is there, and small', (from = '', picture = '') => {
    const { size } = statSync(join(root, dirname(from), picture))
    expect(size).toBeLessThan(100_000)
  })

  test.each([...documents])('%s names no place on somebody’s machine', (_, text) => {
    expect(text).not.toMatch(
      /(?<![\w.~])\/(?:home|root|work|tmp|Users|opt|usr|mnt|var)\/|\b[A-Z]:\\|file:\/\//,
    )
  })
})

describe('CONTRIBUTING', () => {
  test('has a place for every folder and file at the top of src/', () => {
    const table = rows(below(document('CONTRIBUTING.md'), '## Structure'))
    const told = table.flatMap(([names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, one]) => one),
    )
    const there = readdirSync(join(root, 'src')).map((name) => name.replace(/\.ts$/, ''))
    expect([...new Set(there)].filter((name) => !told.includes(name))).toEqual([])
    expect(told.filter((name) => !there.includes(name ?? ''))).toEqual([])
  })
})

/**
 * The codes of failures and diagnostics, found in the text of the sources, comments left out:
 * - the first argument of `new Failure(…)`;
 * - `code: '…'` of an object, but for the folder and the file that deal in GitHub's own codes;
 * - the first argument of a function whose first parameter is `code: string`;
 * - what `computed` says of a code that is put together. Whatever is none of these makes a test fail.
 */
const computed: Readonly<Record<string, readonly string[]>> = {
  // dune/stop.ts
  "saying.code ?? 'dune-project'": ['dune-project'],
  // github/failures.ts
  '`${tokenInput}-rights`': ['github-token-rights', 'opam-token-rights'],
  'conceal(error.code)': [],
  // release/findings/finding-diagnostic.ts: each explained in docs/lint.md or docs/forecast.md.
  '`${codePrefixes[source]}${code}`': ['opam-lint', 'opam-repository', 'opam-review', 'forecast'],
  // lint/run.ts: of a finding; the code of its diagnostic is the one above.
  'rule.code ?? rule.name': [],
  // Handed on, for a machine or a person to read.
  'failure.code': [],
  'step.failure.code': [],
  'first.code': [],
  name: [],
}

interface CodesFound {
  readonly codes: readonly string[]
  /** What could not be read, with its file. */
  readonly unread: readonly string[]
}

function codesOf(path: string, source: string): CodesFound {
  const text = source.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '').replaceAll(/^\s*\/\/.*$/gm, '')
  const codes: string[] = []
  const unread: string[] = []
  const take = (written: string): void => {
    const literal = /^'([^']*)'$/.exec(written)?.[1]
    const known = literal === undefined ? computed[written] : [literal]
    if (known === undefined) unread.push(`${path}: ${written}`)
    else codes.push(...known)
  }
  for (const [, written = ''] of text.matchAll(/\bnew Failure\(\s*('[^']*'|[^\s,)]*)/g)) {
    take(written)
  }
  if (!path.startsWith('embedded-github/') && path !== 'github/refusal.ts') {
    for (const [, written = ''] of text.matchAll(
      /(?<!readonly )(?<![\w.$])code: ('[^']*'|`[^`]*`|[^\n,}]*[^\n,} ])/g,
    )) {
      // A type, or one of opam's numbers.
      if (!/^(?:\d+|string|number|[A-Z]\w*\))/.test(written)) take(written)
    }
  }
  const makers = [...text.matchAll(/\bfunction (\w+)\(\s*code: string/g)]
  for (const [, maker = ''] of makers) {
    const calls = new RegExp(`(?<!function )\\b${maker}\\(\\s*('[^']*'|[^\\s,)]*)`, 'g')
    for (const [, written = ''] of text.matchAll(calls)) take(written)
  }
  if (makers.length === 0 && /severity: '\w+', code,/.test(text)) unread.push(`${path}: code`)
  return { codes, unread }
}

describe('errors.md', () => {
  const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => codesOf(name, read(`src/${name}`)))
  const headings = [...document('docs/errors.md').matchAll(/^## (.+)$/gm)].map(
    ([, one = '']) => one,
  )

  test.each<[string, string, readonly string[]]>([
    ['a failure', "throw new Failure('a', 'b', { hint: 'c' })", ['a']],
    ['a failure on several lines', "new Failure(\n  'a-b',\n  `c`,", ['a-b']],
    ['a diagnostic', "{ severity: 'error', code: 'a-b', message }", ['a-b']],
    [
      'a function that makes one',
      "function no(code: string) {}\nno('a', b)\nno(\n  'b',",
      ['a', 'b'],
    ],
    ['no comment', "  // code: 'a'\n  /** code: 'a' */", []],
    ['no type', 'interface A { readonly code: string }\n  code: number', []],
  ])('codes are found: %s', (_, text, codes) => {
    expect(codesOf('a.ts', text)).toEqual({ codes, unread: [] })
  })

  test('codes that cannot be read are told', () => {
    expect(codesOf('a.ts', 'new Failure(x, y)\n{ code: `${z}` }').unread).toHaveLength(2)
  })

  test('every code in the sources can be read', () => {
    expect(found.flatMap(({ unread }) => unread)).toEqual([])
  })

  test('has a heading for every code in the sources, and no other', () => {
    const codes = new Set(found.flatMap((one) => one.codes))
    expect(headings.toSorted()).toEqual([...codes].toSorted())
  })

  test('src/report/way-out.ts says of every code what helps', () => {
    expect(headings.filter((heading) => wayOutOf(heading) === undefined)).toEqual([])
  })

  test.each(headings)('%s says what to do, and what was written', (heading) => {
    const text = below(document('docs/errors.md'), `## ${heading}`)
    expect(text).toMatch(/^\*\*Do:\*\* /m)
    expect(text).toMatch(/\*\*Written:\*\* /)
  })
})

describe('changelog.md', () => {
  const text = document('docs/changelog.md')
  const owner = { project: 'ferry', packages: ['ferry'] }

  test.each(rows(below(text, '## From tag to version')))(
    'the tag %s is version %s',
    (tag, version) => {
      const meaning = readTag(code(tag), { prefix: '', keepV: false })
      expect(meaning.kind === 'version' ? meaning.version : '').toBe(code(version))
    },
  )

  test.each(rows(below(text, '## Recognized headings')))(
    '%s is version %s of %s',
    (heading, version, date) => {
      const lines = code(heading).replaceAll('⏎', '\n')
      const { sections } = parseChangelog({ name: 'CHANGES', text: `${lines}\n\n- x\n` })
      expect(sections).toHaveLength(1)
      expect(sections[0]?.version).toBe(code(version))
      expect(sections[0]?.date ?? '').toBe(date)
    },
  )

  test.each(rows(below(text, '## The section of a version')))(
    '%s in %s: %s',
    (version, heading, answer = '') => {
      const { sections } = parseChangelog({ name: 'CHANGES.md', text: `${code(heading)}\n\n- x\n` })
      const section = findSection(sections, code(version), owner)
      expect(section !== undefined).toBe(answer.startsWith('yes'))
    },
  )

  test.each(rows(below(text, '## Text in the release and the pull request')))(
    '%s in a release: %s; in a pull request: %s',
    (written, inRelease = '', inPullRequest = '') => {
      const notes = code(written)
      const changelog = parseChangelog({ name: 'CHANGES.md', text: `## 1.2.0\n\n${notes}\n` })
      const [section] = changelog.sections
      if (section === undefined) throw new Error('There is no section.')
      const tree = tagTree('https://github.com/you/ferry', 'v1.2.0', 'CHANGES.md')
      const references = { repository: { owner: 'you', name: 'ferry' } }
      const release = inRelease === 'the same' ? notes : code(inRelease)
      expect(releaseBody(readNotes(changelog, section), tree)).toBe(release)
      const request = releaseNotes(readNotes(changelog, section), { tree, references })
      expect(request.replaceAll(silence, '')).toBe(
        inPullRequest.startsWith('`') ? code(inPullRequest) : release,
      )
      expect(request.includes(silence)).toBe(inPullRequest.endsWith('nobody is notified'))
    },
  )

  test('a heading without a number starts a section among others of its manner', () => {
    const headings = (beta: string): readonly (string | undefined)[] =>
      parseChangelog({
        name: 'CHANGES',
        text: ['In ferry-1.1:', beta, 'In ferry-0.9:']
          .map((line) => `${line}\n\n * x\n\n`)
          .join(''),
      }).sections.map(({ heading }) => heading)
    expect(headings('In ferry-beta:')).toHaveLength(3)
    expect(headings('In another-beta:')).toHaveLength(2)
  })

  test('a version heading of another level is a section of its own', () => {
    const lines = ['## 0.7.0 - 2014-03-08', '# 0.6.1 - 2014-02-11', '## 0.6.0 - 2013-08-29']
    const { sections } = parseChangelog({
      name: 'CHANGES.md',
      text: lines.map((line) => `${line}\n\n* x\n\n`).join(''),
    })
    expect(sections.map(({ heading }) => heading)).toEqual(lines)
  })
})

describe('dune-project.md', () => {
  const text = document('docs/dune-project.md')
  const [source = ''] = blocks(text, 'dune')
  const generate = (project: string): string | undefined => {
    const { project: described } = readProject({ name: 'dune-project', text: project })
    if (described === undefined) return undefined
    return generateOpamFiles({ project: described, templates: [], opamFiles: [] }).files[0]?.content
  }

  test('the opam file shown is the one that is generated', () => {
    expect(generate(source)).toBe(blocks(text, 'opam')[0])
  })

  test('the newest language version shown is the newest that is read', () => {
    const newest = /up to `\(lang dune (\d+)\.(\d+)\)`/.exec(text)
    const at = (minor: number): string | undefined =>
      generate(source.replace('3.17', `${newest?.[1]}.${minor}`))
    expect(at(Number(newest?.[2]))).toBeDefined()
    expect(at(Number(newest?.[2]) + 1)).toBeUndefined()
  })

  test.each([
    ['`dune` with a lower bound', '"dune" {>='],
    ['`odoc {with-doc}`', '"odoc" {with-doc}'],
    ['`x-maintenance-intent: ["(latest)"]`', 'x-maintenance-intent: ["(latest)"]'],
  ])('%s is added from the version that the table tells', (what, added) => {
    const since = rows(below(text, '## Generated opam files')).find(
      ([first]) => first === what,
    )?.[1]
    const [major = '', minor = ''] = (since ?? '').split('.')
    // The oldest versions know neither (license) nor (source) as it is written today.
    const bare = '(name ferry)\n(generate_opam_files true)\n(package (name ferry) (synopsis x))\n'
    expect(generate(`(lang dune ${since})\n${bare}`)).toContain(added)
    expect(generate(`(lang dune ${major}.${Number(minor) - 1})\n${bare}`)).not.toContain(added)
  })
})

describe('the journeys of architecture.md', () => {
  const text = document('docs/architecture.md')
  const section = text.slice(text.indexOf('## Three journeys'), text.indexOf('## Where to look'))
  const journeys = section.split(/^### /m).slice(1)

  /** Whether a file imports another. */
  const imports = (from: string, to: string): boolean =>
    [...read(from).matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].some(
      ([, specifier = '']) => posix.join(posix.dirname(from), specifier) === to,
    )

  test.each(journeys.map((journey) => [journey.split('\n')[0] ?? '', journey]))(
    '%s: each file imports the next, or is imported by it',
    (_, journey) => {
      const files = [...journey.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path)
      expect(files.length).toBeGreaterThan(5)
      const apart = files
        .slice(1)
        .map((file, index) => [files[index] ?? '', file] as const)
        .filter(([one, next]) => !imports(one, next) && !imports(next, one))
      expect(apart).toEqual([])
    },
  )
})

test('no document has a conflict of a merge left in it', () => {
  const marked = [...documents].filter(([, text]) => /^(?:<{7}|>{7}) /m.test(text))
  expect(marked.map(([path]) => path)).toEqual([])
})
