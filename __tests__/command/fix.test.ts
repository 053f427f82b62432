import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runFix } from '../../src/command/fix.ts'
import { git, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)
beforeEach(keepWhatIsShown)
afterEach(() => {
  jest.restoreAllMocks()
})

let made = 0

function write(place: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), text, 'latin1')
  }
  return place
}

function project(files: Readonly<Record<string, string>>): string {
  made++
  return write(join(folder, `project-${made}`), files)
}

const addresses =
  'license: "ISC"\nhomepage: "https://example.org"\nbug-reports: "https://example.org/bugs"\ndev-repo: "git+https://example.org/a.git"\n'
const handWritten = (depends: string, more = '') =>
  `opam-version: "2.0"\nsynopsis: "A"\n${addresses}maintainer: "a@example.org"\nauthors: "A"\ndepends: [${depends}]\n${more}`
const intent = 'x-maintenance-intent: ["(latest)"]\n'
const lock = 'opam-version: "2.0"\ndepends: ["lwt" {= "5.7.0"} "fmt" {= "0.9.0"}]\n'

const fixable = {
  'dune-project': '(lang dune 3.0)\n',
  'a.opam': handWritten('"lwt"', intent),
  'a.opam.locked': lock,
}

describe('fix', () => {
  test('prints the corrections as a patch, with the reason and the source of a bound', async () => {
    const dir = project(fixable)
    expect(await runFix([dir])).toBe(1)
    expect(shown.output)
      .toBe(`# line 9: a: The dependency "lwt" has no lower bound. The bound 5.7.0 is the version in a.opam.locked. (opam-review-missing-lower-bound)
diff --git a/a.opam b/a.opam
--- a/a.opam
+++ b/a.opam
@@ -6,5 +6,5 @@
 dev-repo: "git+https://example.org/a.git"
 maintainer: "a@example.org"
 authors: "A"
-depends: ["lwt"]
+depends: ["lwt" {>= "5.7.0"}]
 x-maintenance-intent: ["(latest)"]
`)
    expect(shown.errors).toContain('1 correction in 1 file.')
    expect(readFileSync(join(dir, 'a.opam'), 'latin1')).toBe(fixable['a.opam'])
  })

  test('writes them with --write, and finds nothing then', async () => {
    const dir = project(fixable)
    expect(await runFix([dir, '--write'])).toBe(1)
    expect(shown.errors).toContain('1 correction written into 1 file.')
    expect(readFileSync(join(dir, 'a.opam'), 'latin1')).toContain('"lwt" {>= "5.7.0"}')
    expect(readdirSync(dir).toSorted()).toEqual(['a.opam', 'a.opam.locked', 'dune-project'])
    keepWhatIsShown()
    expect(await runFix([dir])).toBe(0)
    expect(shown).toEqual({ output: '', errors: 'Nothing to fix.\n' })
  })

  test("takes a bound from dune's lock folder", async () => {
    const { 'a.opam.locked': _, ...files } = fixable
    const dir = project({ ...files, 'dune.lock/lwt.5.9.1.pkg': '(version 5.9.1)\n(build)\n' })
    expect(await runFix([dir])).toBe(1)
    expect(shown.output).toContain('The bound 5.9.1 is the version in dune.lock.')
  })

  test('asks for the dune that projects in folders below need, as far as dune loads them', async () => {
    const build = 'build: ["dune" "build"]\n'
    const dir = project({
      'dune-project': '(lang dune 2.0)\n',
      'a.opam': handWritten('"dune" {>= "2.0"}', `${intent}${build}`),
      dune: '(vendored_dirs vendor)\n(data_only_dirs data)\n',
      'vendor/b/dune-project': '(lang dune 3.7)\n',
      'data/dune-project': '(lang dune 3.8)\n',
      '_build/dune-project': '(lang dune 3.9)\n',
      'test/a.t/dune-project': '(lang dune 3.10)\n',
      'clone/.git/HEAD': 'ref: refs/heads/main\n',
      'clone/dune-project': '(lang dune 3.11)\n',
    })
    expect(await runFix([dir])).toBe(1)
    expect(shown.output).toContain('vendor/b/dune-project says (lang dune 3.7)')
    expect(shown.output).toContain('+depends: ["dune" {>= "3.7"}]')
  })

  test('shows a bound that nobody knows as text', async () => {
    const dir = project({ ...fixable, 'a.opam': handWritten('"yojson"', intent) })
    expect(await runFix([dir])).toBe(1)
    expect(shown.output).toBe('')
    expect(shown.errors).toContain('nothing says which version is the oldest that works')
  })

  test.each([
    [['--only', 'missing-maintenance-intent'], '+x-maintenance-intent', '"lwt" {'],
    [['--only', 'opam-review-missing-lower-bound'], '"lwt" {', '+x-maintenance-intent'],
    [['--package', 'b'], 'b/b.opam', 'b/a.opam'],
  ])('chooses with %j', async (args, expected, other) => {
    const dir = project({
      ...fixable,
      'a.opam': handWritten('"lwt"'),
      'b.opam': handWritten('"lwt"'),
    })
    expect(await runFix([dir, ...args])).toBe(1)
    expect(shown.output).toContain(expected)
    expect(shown.output).not.toContain(other)
  })

  test('makes a patch that git applies, from a folder of the repository, to the generated files, too', async () => {
    const repository = newRepository(folder, 'applied')
    git(repository, 'config', 'core.bare', 'false')
    const work = join(folder, 'work')
    git(folder, 'clone', '--quiet', repository, work)
    const dir = write(join(work, 'sub dir'), {
      'dune-project':
        '(lang dune 3.0)\n(generate_opam_files)\n(source (github o/a))\n(license ISC)\n(maintainers "M")\n(authors "A")\n(package\n (name a)\n (synopsis "A")\n (depends\n  lwt ; io\n  (fmt :with-test)))',
      'a.opam': '',
      'a.opam.locked': lock,
    })
    git(work, 'add', '--all')
    git(work, 'commit', '--quiet', '--message', 'A project')
    expect(await runFix([dir])).toBe(1)
    const patch = join(folder, 'a.patch')
    writeFileSync(patch, shown.output)
    git(work, 'apply', patch)
    const projectText = readFileSync(join(dir, 'dune-project'), 'latin1')
    expect(projectText).toContain('  (lwt (>= 5.7.0)) ; io\n')
    expect(projectText.endsWith('(fmt :with-test)))')).toBe(true)
    expect(readFileSync(join(dir, 'a.opam.template'), 'latin1')).toBe(intent)
    expect(readFileSync(join(dir, 'a.opam'), 'latin1')).toContain('"lwt" {>= "5.7.0"}')
    keepWhatIsShown()
    expect(await runFix([dir])).toBe(0)
  })
})

describe('fix with an opam repository', () => {
  const published = (depends: string, more = '') => handWritten(depends, `${more}${intent}`)

  function opamRepository(files: Readonly<Record<string, string>>): string {
    const packages = {
      'lwt.5.0.0': '',
      'lwt.6.0.0': '',
      'fmt.0.8.0': '',
      'fmt.0.9.0': '',
      ...files,
    }
    return project(
      Object.fromEntries(
        Object.entries(packages).map(([name, text]) => [
          `packages/${name.replace(/\..*/, '')}/${name}/opam`,
          text === '' ? 'opam-version: "2.0"\n' : text,
        ]),
      ),
    )
  }

  /** A project whose versions are tagged with these opam files, the last one also checked out. */
  function tagged(versions: readonly (readonly [tag: string, depends: string])[]): string {
    made++
    const bare = newRepository(folder, `bare-${made}`)
    const work = join(folder, `work-${made}`)
    git(folder, 'clone', '--quiet', bare, work)
    for (const [tag, depends] of versions) {
      write(work, { 'dune-project': '(lang dune 3.0)\n', 'a.opam': published(depends) })
      git(work, 'add', '--all')
      git(work, 'commit', '--quiet', '--allow-empty', '--message', tag)
      git(work, 'tag', tag)
    }
    return work
  }

  test('brings home what its maintainers changed in the newest version', async () => {
    const dir = tagged([['1.0', '"lwt" {>= "5.0.0"}']])
    const opam = opamRepository({
      'a.1.0': published('"lwt" {>= "5.0.0" & < "6.0.0"}', 'available: arch != "s390x"\n'),
    })
    expect(await runFix([dir, '--from-opam', '--opam-repository-dir', opam])).toBe(1)
    expect(shown.output).toContain('+depends: ["lwt" {>= "5.0.0" & < "6.0.0"}]')
    expect(shown.output).toContain('+available: arch != "s390x"')
    expect(shown.output).toContain('Version 1.0 was published with "lwt" {< "6.0.0"}')
  })

  test('brings home a lower bound of an older version, but nothing that a newer one disproves', async () => {
    const dir = tagged([
      ['1.0', '"lwt" {>= "5.0.0"} "fmt"'],
      ['1.1', '"lwt" {>= "5.0.0"} "fmt"'],
    ])
    const opam = opamRepository({
      'a.1.0': published('"lwt" {>= "5.0.0" & < "6.0.0"} "fmt" {>= "0.9.0"}'),
      'a.1.1': published('"lwt" {>= "5.0.0"} "fmt"'),
    })
    expect(await runFix([dir, '--from-opam', '--opam-repository-dir', opam])).toBe(1)
    expect(shown.output).toContain('+depends: ["lwt" {>= "5.0.0"} "fmt" {>= "0.9.0"}]')
    expect(shown.output).toContain('Version 1.0 was published with "fmt" {>= "0.9.0"}')
  })

  test('does not bring home what the source has changed since', async () => {
    const dir = tagged([
      ['1.0', '"fmt" {>= "0.7"}'],
      ['1.1', '"fmt" {>= "0.8.0"}'],
    ])
    const opam = opamRepository({
      'a.1.0': published('"fmt" {>= "0.9.0"}'),
      'a.1.1': published('"fmt" {>= "0.8.0"}'),
    })
    expect(await runFix([dir, '--from-opam', '--opam-repository-dir', opam])).toBe(0)
  })

  test('takes a missing bound from the last published version', async () => {
    const dir = project({ 'dune-project': '(lang dune 3.0)\n', 'a.opam': published('"fmt"') })
    const opam = opamRepository({ 'a.1.0': published('"fmt" {>= "0.8.0"}') })
    expect(await runFix([dir, '--opam-repository-dir', opam])).toBe(1)
    expect(shown.output).toContain(
      'The bound 0.8.0 is the one in version 1.0, the last one published.',
    )
  })

  test.each([
    ['package', {}, 'a is not published in the opam repository.'],
    [
      'tag',
      { 'a.1.0': published('"fmt"') },
      'there is no tag for any of them here, such as 1.0. Get the tags with "git fetch --tags".',
    ],
  ])('says that a %s is missing for what is to be brought home', async (_, files, message) => {
    const dir = tagged([['0.9', '"fmt" {>= "0.8.0"}']])
    const opam = opamRepository(files)
    expect(await runFix([dir, '--from-opam', '--opam-repository-dir', opam])).toBe(0)
    expect(shown.errors).toContain(message)
  })

  test('says that a folder is no opam repository', async () => {
    expect(await runFix([project(fixable), '--opam-repository-dir', folder])).toBe(2)
    expect(shown.errors).toContain('[opam-repository-unread]')
  })
})

describe('fix refuses', () => {
  test.each([
    ['two folders', ['a', 'b'], 'Name one DIR.'],
    [
      'a code of no correction',
      ['--only', 'opam-lint-3'],
      'There is no correction for "opam-lint-3".',
    ],
    [
      'a pull request that is no number',
      ['--pull-request', '#1'],
      '--pull-request needs the number of a pull request',
    ],
    ['an unknown package', ['--package', 'z'], 'The project has no package "z": a.'],
  ])('%s', async (_, args, message) => {
    const dir = args.includes('a') ? [] : [project(fixable)]
    expect(await runFix([...dir, ...args])).toBe(2)
    expect(shown.errors).toContain(message)
  })

  test('a folder that is not there', async () => {
    expect(await runFix([join(folder, 'nowhere')])).toBe(2)
    expect(shown.errors).toContain('There is no folder')
  })

  test('a folder without a dune-project', async () => {
    expect(await runFix([folder])).toBe(2)
    expect(shown.errors).toContain('has no dune-project.')
  })

  test('a dune-project that dune refuses', async () => {
    expect(await runFix([project({ 'dune-project': '(lang dune 3.0)\n(package' })])).toBe(2)
    expect(shown.errors).toContain('unclosed parenthesis')
  })

  test('a read-only file, and writes no other', async () => {
    const dir = project({ ...fixable, 'b.opam': handWritten('"lwt"', intent) })
    chmodSync(join(dir, 'b.opam'), 0o444)
    expect(await runFix([dir, '--write'])).toBe(2)
    expect(shown.errors).toContain('it is read-only')
    expect(readFileSync(join(dir, 'a.opam'), 'latin1')).toBe(fixable['a.opam'])
    expect(readdirSync(dir)).toHaveLength(4)
  })

  test('a symbolic link, as text', async () => {
    const dir = project({ 'dune-project': '(lang dune 3.0)\n', 'a.opam.locked': lock })
    write(dir, { 'below/a': fixable['a.opam'] })
    symlinkSync(join('below', 'a'), join(dir, 'a.opam'))
    expect(await runFix([dir, '--write'])).toBe(1)
    expect(shown.errors).toContain('a.opam is a symbolic link')
    expect(shown.errors).toContain('In the opam file: depends: "lwt" {>= "5.7.0"}')
    expect(readFileSync(join(dir, 'a.opam'), 'latin1')).toBe(fixable['a.opam'])
  })
})
