import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'
import { runPlan } from '../../src/command/plan.ts'
import { sampleFiles } from '../../src/rehearsal/sample-project.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
const project = '(lang dune 3.0)\n(name whole)\n'
const wholeOpam = 'opam-version: "2.0"\nsynopsis: "A whole"\n'
let source: string

beforeAll(() => {
  source = newRepository(folder, 'source')
  const files = sampleFiles.filter(({ mode }) => mode === '100644')
  commitFiles(source, Object.fromEntries(files.map(({ path, content }) => [path, content])))
})
afterAll(remove)

beforeEach(() => {
  keepWhatIsShown()
})
afterEach(() => {
  jest.restoreAllMocks()
})

async function planned(...args: string[]): Promise<Record<string, unknown>> {
  expect(await runPlan([source, '--json', ...args])).toBe(0)
  return Object.fromEntries(Object.entries(JSON.parse(shown.output)))
}

describe('plan', () => {
  test('supposes the newest version of the changelog where the commit has no tag', async () => {
    expect(await planned()).toMatchObject({
      project: 'ferry',
      version: '1.2.0',
      tag: null,
      release: { name: '1.2.0', prerelease: false },
      pullRequest: {
        title: '[new release] ferry and ferry-cli (1.2.0)',
        branch: 'release-ferry-1.2.0',
        files: [
          { path: 'packages/ferry/ferry.1.2.0/opam' },
          { path: 'packages/ferry-cli/ferry-cli.1.2.0/opam' },
        ],
      },
      // It says what it left out.
      findings: [{ severity: 'notice', code: 'opam-repository-unseen' }],
    })
  })

  test('takes the version it is given', async () => {
    expect(await planned('--version', '2.0.0~rc1')).toMatchObject({
      version: '2.0.0~rc1',
      release: { prerelease: true },
      findings: [
        { severity: 'warning', code: 'changelog-section-missing' },
        { severity: 'notice', code: 'opam-repository-unseen' },
      ],
    })
  })

  test('takes the tag of the commit, and addresses under the repository dune-project states', async () => {
    git(source, 'tag', 'v1.2.0')
    const { packages } = await planned('--tag', 'v1.2.0')
    git(source, 'tag', '--delete', 'v1.2.0')
    expect(JSON.stringify(packages)).toContain(
      'https://github.com/harbour-works/ferry/releases/download/v1.2.0/ferry-1.2.0.tbz',
    )
  })

  test('leaves archive, opam files and texts where it is told to', async () => {
    const out = join(folder, 'out')
    const { archive } = await planned('--out', out)
    expect(archive).toMatchObject({ path: join(out, 'ferry-1.2.0.tbz'), root: 'ferry-1.2.0' })
    const opam = await readFile(
      join(out, 'opam-repository/packages/ferry/ferry.1.2.0/opam'),
      'utf8',
    )
    expect(opam).toContain('x-commit-hash:')
    expect(await readFile(join(out, 'release.md'), 'utf8')).toContain('`Ferry.load` takes a limit')
    expect(await readFile(join(out, 'pull-request.md'), 'utf8')).toContain('[new release]')
    await rm(out, { recursive: true })
  })

  test('tells exactly this of a release, with null for what nobody knows', async () => {
    const plan = await planned('--version', '9.9.9')
    expect(Object.keys(plan)).toEqual([
      'project',
      'version',
      'tag',
      'commit',
      'packages',
      'archive',
      'release',
      'pullRequest',
      'findings',
    ])
    expect(plan).toMatchObject({ release: { name: '9.9.9', body: null, prerelease: false } })
    expect(Object.keys(Object(plan['release']))).toEqual(['name', 'body', 'prerelease'])
    expect(Object.keys(Object(plan['pullRequest']))).toEqual(['title', 'body', 'branch', 'files'])
  })

  test('lists what dune installs for each package', async () => {
    const { packages } = await planned()
    const documents = ['CHANGES.md', 'LICENSE', 'README.md']
    expect(packages).toMatchObject([
      {
        name: 'ferry',
        installs: { libraries: ['ferry'], executables: [], documents, mayHaveMore: false },
      },
      {
        name: 'ferry-cli',
        installs: { libraries: [], executables: ['ferry'], documents, mayHaveMore: false },
      },
    ])
  })

  test('publishes opam files with LF and without a byte order mark, and leaves conf packages out', async () => {
    const crlf = newRepository(folder, 'crlf')
    const opam = `\u00EF\u00BB\u00BF${wholeOpam}depends: ["dune"]\n`.replaceAll('\n', '\r\n')
    commitFiles(crlf, {
      'dune-project': project,
      'whole.opam': opam,
      'conf-part.opam': `${wholeOpam}flags: conf\n`,
      'ignored.opam': wholeOpam,
      '.gitattributes': 'ignored.opam export-ignore\nday.txt export-subst\n',
      'day.txt': '$Format:%ar$ $Format:%cs$',
    })
    await runPlan([crlf, '--json', '--version', '1.2.0'])
    const { pullRequest, findings } = Object(JSON.parse(shown.output))
    expect(pullRequest.files).toMatchObject([
      { path: 'packages/ignored/ignored.1.2.0/opam' },
      {
        path: 'packages/whole/whole.1.2.0/opam',
        content: expect.stringMatching(/^opam-version: "2\.0"\nsynopsis: [^\r]*$/),
      },
    ])
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          severity: 'warning',
          code: 'opam-file-text',
          file: 'whole.opam',
        }),
        expect.objectContaining({ severity: 'notice', code: 'conf-package' }),
        expect.objectContaining({ severity: 'warning', code: 'export-subst-changing' }),
        expect.objectContaining({
          severity: 'error',
          code: 'archive-incomplete',
          message: expect.stringContaining('no ignored.opam,'),
        }),
      ]),
    )
  })

  test('describes the archive, and no place of it where it is not kept', async () => {
    expect(Object(await planned())['archive']).toEqual({
      path: null,
      root: 'ferry-1.2.0',
      size: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      sha512: expect.stringMatching(/^[0-9a-f]{128}$/),
    })
  })

  test('makes the release that the inputs of the action made', async () => {
    const tag = 'ferry-v1.2.0'
    git(source, 'tag', tag)
    const options = ['--tag-prefix', 'ferry-', '--keep-v', 'true', '--archive-format', 'tgz']
    const out = join(folder, 'as-the-action')
    const made = await planned('--tag', tag, ...options, '--out', out)
    git(source, 'tag', '--delete', tag)
    const path = join(out, 'ferry-v1.2.0.tgz')
    expect(made).toMatchObject({ version: 'v1.2.0', tag, archive: { path } })
  })

  test('takes submodules into the archive, or leaves them out, as it is told', async () => {
    const part = newRepository(folder, 'part')
    const commit = commitFiles(part, { 'part.txt': 'part\n' })
    const whole = newRepository(folder, 'whole')
    git(whole, 'submodule', '--quiet', 'add', '--name', 'part', part, 'part')
    commitFiles(whole, { 'dune-project': project, 'whole.opam': wholeOpam }, { part: commit })
    const sizes: unknown[] = []
    for (const submodules of ['include', 'exclude']) {
      Object.assign(shown, { output: '' })
      await runPlan([whole, '--version', '1', '--json', '--submodules', submodules])
      sizes.push(JSON.parse(shown.output).archive.size)
    }
    expect(sizes[0]).toBeGreaterThan(Number(sizes[1]))
  })

  test('tells a person the same in lines', async () => {
    expect(await runPlan([source])).toBe(0)
    expect(shown.output).toMatch(/^ferry 1\.2\.0, without a tag, commit [0-9a-f]{40}$/m)
    expect(shown.output).toMatch(/^archive ferry-1\.2\.0\.tbz, \d+ bytes, sha256 [0-9a-f]{64}$/m)
  })
})

test('plan ends with what a release would come to', async () => {
  expect(await runPlan([source])).toBe(0)
  expect(shown.output).toMatch(/\nferry can be released from here\.\n$/)
})

describe('plan refuses', () => {
  test.each([
    ['two folders', ['a', 'b']],
    ['a tag and a version', ['--tag', 'v1', '--version', '1']],
    ['an unknown option', ['--tags']],
    ['a value that an option does not have', ['--submodules', 'all']],
  ])('%s', async (_, args) => {
    expect(await runPlan(args)).toBe(2)
    expect(shown.errors).toContain('Usage: dune-publish plan')
  })

  test('a tag that is not there', async () => {
    expect(await runPlan([source, '--tag', 'v9'])).toBe(1)
    expect(shown.errors).toContain('There is no tag v9 in the clone.')
    expect(shown.errors).toContain('git tag -a v9')
  })

  test('a folder that is no checkout', async () => {
    expect(await runPlan([join(folder, 'nowhere')])).toBe(1)
    expect(shown.errors).toContain('not-a-repository')
  })

  test('a project with errors, and tells them', async () => {
    const broken = newRepository(folder, 'broken')
    commitFiles(broken, { 'dune-project': '(lang dune 3.0)\n(nam x)\n' })
    expect(await runPlan([broken])).toBe(1)
    expect(shown.output).toContain('Unknown field "nam"')
  })
})
