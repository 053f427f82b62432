import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { bundles, root, runBundle } from './end-to-end/support/bundle.ts'
import type { Ended } from './end-to-end/support/bundle.ts'
import { git, makeRepository } from './end-to-end/support/git.ts'
import { withScripts } from './support/by-system.ts'
import { isolatedEnvironment } from './end-to-end/support/isolated-environment.ts'

jest.setTimeout(60_000)

const cases = fileURLToPath(new URL('end-to-end/cases/', import.meta.url))
const manifest: { readonly version: string } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)
let folder = ''

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dune-publish-cli-')))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
})

/** Runs the command in the folder. */
async function command(...args: readonly string[]): Promise<Ended> {
  return await runBundle('command', args, { cwd: folder, env: isolatedEnvironment(folder) })
}

/** Runs it with `--json`; answers what it printed. */
async function rehearsed(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await command('rehearse', '--json', ...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const told: Record<string, unknown> = JSON.parse(stdout)
  return told
}

describe('the command', () => {
  test('tells its version', async () => {
    expect(await command('--version')).toEqual({
      status: 0,
      stdout: `dune-publish ${manifest.version}\n`,
      stderr: '',
    })
  })

  test.each([['--help'], ['-h'], ['help'], ['help', 'rehearse'], ['rehearse', '--help']])(
    'explains itself with %s %s',
    async (...words) => {
      const { status, stdout, stderr } = await command(...words.filter((word) => word !== ''))
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('$ dune-publish rehearse .')
    },
  )

  test.each([
    { args: [], why: 'Usage' },
    { args: ['rehears'], why: 'Unknown command "rehears". Did you mean "rehearse"?' },
    { args: ['help', 'toString'], why: 'Unknown command "toString".' },
    { args: ['rehearse', '--dry-run'], why: 'Unknown option "--dry-run".' },
    { args: ['rehearse', '--tag'], why: 'The option --tag needs a value' },
    { args: ['rehearse', 'one', 'two'], why: 'Name one DIR.' },
    { args: ['rehearse', '--keep-v', 'yes'], why: 'one of auto, true, false' },
    { args: ['generate', '--version'], why: 'Unknown option "--version".' },
  ])('ends with 2 and says why on $args', async ({ args, why }) => {
    const { status, stdout, stderr } = await command(...args)
    expect(status).toBe(2)
    expect(stdout + stderr).toContain(why)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

test.each([
  ['plan', ['plan', 'placed']],
  ['rehearse', ['rehearse', 'placed']],
  ['generate', ['generate', 'placed']],
  ['subst', ['subst', 'placed', '--version', '1.0']],
])('%s says that a folder cannot be made below a file', async (verb, args) => {
  const out = join(folder, `file-${verb}`)
  await makeRepository(join(folder, 'placed'), join(cases, 'tally'))
  await writeFile(out, '')
  const { status, stderr } = await command(...args, '--out', join(out, 'x'))
  expect(status).toBe(1)
  expect(stderr).toContain('ENOTDIR).')
  expect(stderr).not.toContain('    at ')
})

describe('generate', () => {
  test('writes the opam files that dune writes', async () => {
    const out = join(folder, 'generated')
    const { status, stderr } = await command('generate', join(cases, 'tally'), '--out', out)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect((await readdir(out)).toSorted()).toEqual(['tally-cli.opam', 'tally.opam'])
    for (const name of await readdir(out)) {
      const written = await readFile(join(out, name), 'utf8')
      expect(written).toBe(await readFile(join(cases, 'tally', name), 'utf8'))
    }
  })
})

describe('rehearse', () => {
  test('releases the sample project, quickly, and leaves what it published to look at', async () => {
    const out = join(folder, 'sample')
    const start = performance.now()
    const { status, stdout, stderr } = await command('rehearse', '--out', out)
    const took = performance.now() - start
    console.log(`rehearsal of the sample: ${took.toFixed(0)} ms`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('ferry 1.2.0 would be released.')
    expect(stdout).not.toContain('\u001b')
    expect((await readdir(out)).toSorted()).toEqual([
      'archive',
      'github',
      'opam-repository',
      'pull-request.md',
      'release.md',
      'report.html',
      'sample.git',
    ])
    const opam = join(out, 'opam-repository', 'packages', 'ferry', 'ferry.1.2.0', 'opam')
    expect(await readFile(opam, 'utf8')).toContain('x-commit-hash: ')
    expect(await readFile(join(out, 'pull-request.md'), 'utf8')).toContain(
      '# [new release] ferry and ferry-cli (1.2.0)\n',
    )
    expect(took).toBeLessThan(10_000)
  })

  test('gives the same archive each time', async () => {
    const one = await rehearsed('--out', join(folder, 'one'))
    const other = await rehearsed('--out', join(folder, 'other'))
    expect(one['archive']).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const { sha256, sha512 }: { sha256?: string; sha512?: string } = Object(one['archive'])
    expect(other['archive']).toMatchObject({ sha256, sha512 })
  })

  test('releases a checkout without any tag: the changelog says the version', async () => {
    const project = join(folder, 'untagged')
    await makeRepository(project, join(cases, 'tally'))
    const told = await rehearsed(project, '--out', join(folder, 'untagged-out'))
    expect(told).toMatchObject({
      status: 'published',
      project: 'tally',
      version: '1.3.0~beta1',
      tag: '1.3.0_beta1',
      commit: await git(project, 'rev-parse', 'HEAD'),
      packages: [{ name: 'tally' }, { name: 'tally-cli' }],
      release: { name: '1.3.0~beta1', body: '- Counts above a million (#40)' },
      ending: { kind: 'pull-request', operation: 'created' },
      failure: null,
    })
    expect(await git(project, 'tag')).toBe('')
    expect(await git(project, 'status', '--porcelain')).toBe('')
  })

  test('releases the tag that is named, and without one that of the commit', async () => {
    const project = join(folder, 'tagged')
    await makeRepository(project, join(cases, 'tally'))
    await git(project, 'tag', 'v1.1.0')
    await git(project, 'commit', '--quiet', '--allow-empty', '--message=Go on')
    await git(project, 'tag', '--annotate', '--message=Release', '1.2.0')
    const newest = await rehearsed(project, '--out', join(folder, 'tagged-1'))
    expect(newest).toMatchObject({ status: 'published', version: '1.2.0', tag: '1.2.0' })
    const named = await rehearsed(project, '--tag', 'v1.1.0', '--out', join(folder, 'tagged-2'))
    expect(named).toMatchObject({
      status: 'published',
      tag: 'v1.1.0',
      commit: await git(project, 'rev-parse', 'v1.1.0'),
    })
  })

  test('reads tag and version as its options say', async () => {
    const project = join(folder, 'prefixed')
    await makeRepository(project, join(cases, 'tally'))
    await git(project, 'tag', 'tally/v1.2.0')
    const options = ['--tag-prefix', 'tally/', '--keep-v', 'true', '--archive-format', 'tgz']
    const told = await rehearsed(project, ...options, '--out', join(folder, 'prefixed-out'))
    expect(told).toMatchObject({
      status: 'published',
      tag: 'tally/v1.2.0',
      version: 'v1.2.0',
      archive: { name: 'tally-v1.2.0.tgz' },
    })
  })

  test('refuses a repository of SHA-256, which GitHub does not take', async () => {
    const project = join(folder, 'sha256')
    await mkdir(project)
    await git(project, 'init', '--quiet', '--object-format=sha256', '--initial-branch=main')
    await git(project, 'commit', '--quiet', '--allow-empty', '--message=Begin')
    const { status, stderr } = await command('rehearse', project, '--out', join(folder, 'no'))
    expect(status).toBe(1)
    expect(stderr).toContain('by SHA-256. [object-format]')
    expect(stderr).not.toContain('    at ')
  })

  test('releases the project of a folder in a repository', async () => {
    const repository = join(folder, 'several')
    await mkdir(join(repository, 'libs'), { recursive: true })
    await cp(join(cases, 'tally'), join(repository, 'libs', 'tally'), { recursive: true })
    await makeRepository(repository, undefined)
    const project = join(repository, 'libs', 'tally')
    const told = await rehearsed(project, '--out', join(folder, 'several-out'))
    expect(told).toMatchObject({ status: 'published', project: 'tally', version: '1.3.0~beta1' })
  })

  test('refuses a project with defects, shows each with its line, and ends with 1', async () => {
    const project = join(folder, 'drifted')
    await makeRepository(project, join(cases, 'tally'), { 'tally.opam': 'opam-version: "2.0"\n' })
    const { status, stdout } = await command(
      'rehearse',
      project,
      '--out',
      join(folder, 'drift-out'),
    )
    expect(status).toBe(1)
    expect(stdout).toContain('tally.opam')
    expect(stdout).toContain('is not what dune generates')
    expect(stdout).not.toContain('you/opam-repository')
  })

  test.each([
    { what: 'a folder that is no checkout', args: ['plain'], code: 'not-a-repository' },
    { what: 'a folder that is not there', args: ['nosuchdir'], code: 'not-a-repository' },
    { what: 'a tag that is not there', args: ['small', '--tag', 'v9'], code: 'tag-missing' },
  ])('says in one error what is wrong with $what', async ({ args, code }) => {
    await mkdir(join(folder, 'plain'), { recursive: true })
    await makeRepository(join(folder, 'small'), join(cases, 'grain'))
    const { status, stdout, stderr } = await command(
      'rehearse',
      ...args,
      '--out',
      join(folder, 'no'),
    )
    expect(status).toBe(1)
    expect(stdout + stderr).toContain(`[${code}]`)
    expect(stdout + stderr).not.toMatch(/actions\/checkout/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('the color of what is printed', () => {
  const escape = '\u001b['

  test.each([
    ['always', true],
    ['never', false],
  ])('is chosen by --color %s', async (choice, isColoured) => {
    const { status, stdout, stderr } = await command('plan', 'nowhere', '--color', choice)
    expect(status).toBe(1)
    expect(`${stdout}${stderr}`).toContain('There is no folder "nowhere".')
    expect(`${stdout}${stderr}`.includes(escape)).toBe(isColoured)
  })
})

withScripts('a pipe that is closed early', () => {
  test('ends the command quietly, with the status that it would have had', async () => {
    const place = join(folder, 'many')
    await mkdir(place)
    for (let at = 0; at < 300; at++)
      await writeFile(join(place, `p${at}.opam`), 'opam-version: "2.0"\n')
    const script = '"$0" "$1" lint --json many | head -n 1 | wc -l; echo "${PIPESTATUS[0]}"'
    const ended = spawnSync('bash', ['-c', script, process.execPath, bundles.command], {
      cwd: folder,
      env: isolatedEnvironment(folder),
      encoding: 'utf8',
    })
    expect(ended.stdout.split(/\s+/).filter((word) => word !== '')).toEqual(['1', '1'])
    expect(ended.stderr).toBe('')
  })
})
