import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runEdit } from '../../src/command/edit.ts'
import { runFormat } from '../../src/command/format.ts'
import { runLint } from '../../src/command/lint.ts'
import { isPlain } from '../../src/command/repository-package.ts'
import { slashedPath } from '../../src/command-line/slashed-path.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const good = `opam-version: "2.0"
synopsis: "Zählt"
maintainer: "Ada <ada@example.org>"
authors: "Ada"
license: "MIT"
homepage: "https://example.org"
bug-reports: "https://example.org/issues"
`
const unlicensed = good.replace('license: "MIT"\n', '')

let folder = ''

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'opam-verbs-')))
  keepWhatIsShown()
})

afterEach(async () => {
  jest.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function write(path: string, text: string): Promise<string> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  await chmod(file, 0o644)
  return file
}

describe('format FILE', () => {
  test('prints the normal form, with the name its place implies', async () => {
    const file = await write('foo.1.0/opam', `# made by hand\nsynopsis: "é" opam-version: "2.0"`)
    expect(await runFormat([file])).toBe(0)
    expect(shown.output).toBe('opam-version: "2.0"\nname: "foo"\nversion: "1.0"\nsynopsis: "é"\n')
  })

  test('says where a file is broken', async () => {
    const file = await write('foo.opam', 'opam-version: "2.0"\ntags: [')
    expect(await runFormat([file])).toBe(1)
    expect(shown.output).toBe('')
    expect(shown.errors).toContain('line 2')
    expect(shown.errors).toContain('Error: Parse error')
  })
})

describe('edit FILE', () => {
  test('prints the file with the changes', async () => {
    const file = await write('foo.opam', '# é\nopam-version: "2.0"\nname: "foo"\n')
    const checksum = `sha256=${'0a'.repeat(32)}`
    const url = ['--set-url', 'https://example.org/a.tbz', '--checksum', checksum]
    const status = await runEdit([file, ...url, '--set', 'x-by=Zoë', '--remove', 'name'])
    expect(status).toBe(0)
    expect(shown.output).toBe(`# é
opam-version: "2.0"
url {
  src: "https://example.org/a.tbz"
  checksum:
    "${checksum}"
}
x-by: "Zoë"
`)
  })

  test('refuses what a field cannot hold', async () => {
    const file = await write('foo.opam', good)
    expect(await runEdit([file, '--set', 'version=1 0'])).toBe(1)
    expect(shown.errors).toContain('The field "version" cannot be set')
  })
})

describe('lint PATH', () => {
  test('prints what opam lint prints', async () => {
    const [first, second] = [await write('a/a.opam', good), await write('b.opam', unlicensed)]
    expect(await runLint([folder])).toBe(0)
    expect(shown.output).toBe(
      `${first}: Passed.\n${second}: Warnings.\n           warning 68: Missing field 'license'\n\n`,
    )
  })

  test('checks the packages of a project as a release takes them, and no fixtures', async () => {
    await write(
      'dune-project',
      '(lang dune 3.0)\n(generate_opam_files)\n(package (name a) (synopsis "Ä"))\n',
    )
    await write('a.opam', good)
    await write('test/fixtures/broken.opam', 'x: [')
    expect(await runLint(['--json', folder])).toBe(1)
    const lines = shown.output.trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        file: join(folder, 'a.opam'),
        findings: expect.arrayContaining([{ code: 23 }].map((one) => expect.objectContaining(one))),
      },
    ])
    await runLint(['--json', join(folder, 'test')])
    expect(shown.output).toContain('broken.opam')
  })

  test('checks the opam files of a project that are written by hand, in opam/ too', async () => {
    await write('dune-project', '(lang dune 3.0)\n')
    const file = await write('opam/a.opam', good)
    await write('test/broken.opam', 'x: [')
    expect(await runLint([folder])).toBe(0)
    expect(shown.output).toBe(`${file}: Passed.\n`)
  })

  test('says why a project cannot be read', async () => {
    await write('dune-project', '(lang dune 3.0)\n(nam a)\n')
    expect(await runLint([folder])).toBe(1)
    expect(shown.errors).toContain('Unknown field "nam"')
  })

  test('fails when a finding is an error', async () => {
    const file = await write('opam', unlicensed.replace(/maintainer.*\n/, ''))
    expect(await runLint([file])).toBe(1)
    expect(shown.output).toContain(`${file}: Errors.\n             error 23:`)
  })

  test('prints JSON, a line for each file, in the order given', async () => {
    const paths = [await write('b.opam', unlicensed), await write('a.opam', good)]
    const list = await write('list', paths.map((path) => `${path}\n`).join(''))
    expect(await runLint(['--json', '--files-from', list])).toBe(0)
    const lines = shown.output.trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        file: paths[0],
        stops: true,
        findings: [
          {
            code: 68,
            severity: 'warning',
            message: "Missing field 'license'",
            line: 1,
            column: 0,
          },
        ],
      },
      { file: paths[1], stops: false, findings: [] },
    ])
  })

  test.each([
    ['the synopsis starts with a small letter', good.replace('Zählt', 'zählt'), false],
    ['the license is missing', unlicensed, true],
    ['the file cannot be parsed', `${good}x-a: [`, true],
    ['the package is none of its own', `${unlicensed}flags: conf\n`, false],
  ])('says in JSON whether a release would stop: %s', async (_, text, stops) => {
    await runLint(['--json', await write('foo.opam', text)])
    expect(JSON.parse(shown.output)).toMatchObject({ stops })
  })

  test('says so of a package of an opam repository, from which a release removes name and version', async () => {
    await write('packages/foo/foo.1.0/opam', `${good}name: "foo"\nversion: "1.0"\n`)
    await write('packages/bar/bar.1.0/opam', `${good}depexts: ["a"] {true}\n`)
    await write('packages/baz/baz.1.0/opam', `${good}tags: "your"\n`)
    const paths = ['foo', 'bar', 'baz'].map((name) => `packages/${name}/${name}.1.0:new=false`)
    await runLint(['--json', '--repository', folder, ...paths])
    const lines = shown.output.trimEnd().split('\n')
    const told = lines.map((line): unknown => JSON.parse(line))
    expect(told).toMatchObject([{ stops: false }, { stops: false }, { stops: true }])
  })

  test('reads a list that was written on Windows', async () => {
    const paths = [await write('b.opam', good), await write('a.opam', good)]
    const list = await write('list', paths.map((path) => `${path}\r\n`).join(''))
    expect(await runLint(['--files-from', list])).toBe(0)
    expect(shown.output).toBe(paths.map((path) => `${path}: Passed.\n`).join(''))
  })

  test('compares the files beside the opam file with extra-files', async () => {
    const entry = `extra-files: ["a" "md5=${'0'.repeat(32)}"]\n`
    const file = await write('foo.1.0/opam', good + entry)
    await write('foo.1.0/files/deep/a', 'a')
    expect(await runLint([file])).toBe(1)
    expect(shown.output).toContain(`error 53: Mismatching 'extra-files:' field: "a", "deep/a"`)
  })

  test('follows links below files/ as opam does, and passes over those that lead nowhere', async () => {
    const md5 = 'd41d8cd98f00b204e9800998ecf8427e'
    const file = await write('foo.1.0/opam', `${good}extra-files: ["é" "md5=${md5}"]\n`)
    await write('foo.1.0/files/é', '')
    await write('outside/b', '')
    for (const [name, target] of [
      ['a', 'é'],
      ['here', '.'],
      ['nowhere', 'none'],
      ['outside', '../../outside'],
    ] as const) {
      await symlink(target, join(folder, 'foo.1.0/files', name))
    }
    expect(await runLint([file])).toBe(1)
    expect(shown.output).toContain(
      `error 53: Mismatching 'extra-files:' field: "a", "${slashedPath(folder)}/outside/b"\n`,
    )
  })

  test('prints what is not UTF-8 as it is', async () => {
    const file = await write('foo.opam', '')
    await writeFile(file, Buffer.from('opam-version: "2.0"\n\xe2', 'latin1'))
    const written = jest.spyOn(process.stdout, 'write')
    expect(await runLint([file])).toBe(1)
    const printed = written.mock.calls.map(([chunk]) => Buffer.from(chunk).toString('latin1'))
    expect(printed.join('')).toContain("column 0: '\xe2' is not a valid token\n")
  })

  test('makes relative addresses absolute whatever the letters of the folder', async () => {
    const file = await write('été/foo.opam', `${good}dev-repo: "foo.git"\n`)
    await runLint([file])
    const place = slashedPath(folder)
    // A drive of Windows has no `/` of its own.
    const address = place.startsWith('/') ? `file://${place}` : `file:///${place}`
    expect(shown.output).toContain(`${file}: Errors.\n`)
    expect(shown.output).toContain(`like version control URLs: "${address}/été/foo.git"\n`)
    await runFormat([file])
    expect(shown.output).toContain(`dev-repo: "${address}/été/foo.git"\n`)
  })

  test('goes on behind paths that cannot be asked for', async () => {
    const file = await write('foo.opam', good)
    const odd = [join(file, 'below'), 'a\0b', 'x'.repeat(5000)]
    expect(await runLint([file, ...odd, file])).toBe(1)
    expect(shown.output).toBe(`${file}: Passed.\n`.repeat(2))
    expect(shown.errors.match(/There is no file|cannot be read/g)).toHaveLength(odd.length)
  })

  test('adds the checks of an opam repository', async () => {
    await write('packages/foo/foo.1.0/opam', `${unlicensed}tags: "your"\n`)
    await write('packages/f-oo/f-oo.1.0/opam', good)
    const path = 'packages/foo/foo.1.0:new=true'
    expect(await runLint(['--json', '--repository', folder, path])).toBe(1)
    expect(JSON.parse(shown.output)).toMatchObject({
      file: path,
      package: 'foo.1.0',
      findings: [{ code: 68 }],
      repository: [
        'Warning in foo.1.0: The package has not replaced the following default, example tags: your',
        "Warning in foo.1.0: Possible name collision with package 'f-oo'",
      ],
    })
  })

  test('tells what is not to be in the folder of a package', async () => {
    const file = await write('packages/foo/foo.1.0/opam', good)
    await chmod(file, 0o4644)
    await symlink('none', join(dirname(file), 'é'))
    await runLint(['--json', '--repository', folder, 'packages/foo/foo.1.0:new=false'])
    const place = 'packages/foo/foo.1.0'
    const permission = `Error in foo.1.0: Forbidden permission for file ${place}/opam. All files should have permissions 644.`
    const wrong = [
      // Windows knows none.
      ...(process.platform === 'win32' ? [] : [permission]),
      `Error in foo.1.0: Unexpected file in ${place}/é`,
    ]
    expect(JSON.parse(shown.output)).toMatchObject({ repository: wrong })
  })

  test.each([
    [['packages/foo/foo.1.0'], true],
    [['packages/foo/foo.1.0', 'packages/foo/foo.2.0'], false],
  ])('infers from %j whether the package is new: %s', async (packages, isNew) => {
    for (const path of packages) await write(`${path}/opam`, good)
    await write('packages/f_oo/f_oo.1.0/opam', good)
    expect(await runLint(['--repository', folder, 'packages/foo/foo.1.0/'])).toBe(isNew ? 1 : 0)
    expect(shown.output.includes('name collision')).toBe(isNew)
  })
})

describe('whether a file has the permissions of a text', () => {
  test.each([
    [0o644, 'linux', true],
    [0o664, 'darwin', true],
    [0o755, 'linux', false],
    [0o666, 'linux', false],
    // Windows knows none.
    [0o666, 'win32', true],
    [0o444, 'win32', true],
  ] as const)('%o on %s: %s', (mode, system, expected) => {
    expect(isPlain({ mode: 0o100_000 | mode, isFile: () => true }, system)).toBe(expected)
    expect(isPlain({ mode, isFile: () => false }, system)).toBe(false)
  })
})

describe('a command line', () => {
  test.each([
    ['format', runFormat, ['a', 'b']],
    ['format', runFormat, ['--unknown']],
    ['edit', runEdit, []],
    ['edit', runEdit, ['a', 'b']],
    ['edit', runEdit, ['a', '--set', 'x']],
    ['edit', runEdit, ['a', '--checksum', 'md5=0']],
    ['lint', runLint, ['--repository', '.']],
    ['lint', runLint, ['--repository', 'nowhere', 'packages/a/a.1']],
    ['lint', runLint, ['--unknown']],
  ])('of %s that is wrong says so', async (verb, run, args) => {
    expect(await run(args)).toBe(2)
    expect(shown.errors).toContain(`Usage: dune-publish ${verb}`)
  })

  test.each([
    ['format', runFormat, 'file'],
    ['edit', runEdit, 'file'],
    ['lint', runLint, 'file or folder'],
  ])('of %s that names a file which is not there fails', async (_verb, run, expected) => {
    const path = join(folder, 'none.opam')
    expect(await run([path])).toBe(1)
    expect(shown.errors).toBe(`There is no ${expected} ${JSON.stringify(path)}.\n`)
  })

  test.each([
    ['format', runFormat],
    ['edit', runEdit],
  ])('of %s that names a folder fails', async (_verb, run) => {
    expect(await run([folder])).toBe(1)
    expect(shown.errors).toBe(`${JSON.stringify(folder)} is a folder.\n`)
  })
})
