import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { longName } from '../support/tar-of.ts'
import { runBundle } from './support/bundle.ts'
import { startFront } from './support/front.ts'
import type { Front, Instead } from './support/front.ts'
import { commitChanges, git, gitBytes, makeRepository } from './support/git.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { archiveFields } from './support/published-opam-file.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'
import { spellings } from './support/spellings.ts'

jest.setTimeout(60_000)

/** The scene that tests of refusals share: none of them writes to it. */
let shared: Scene
/** What `git archive` makes of the tag: `.tar.gz` of the working tree's files, nothing filled in. */
let archive: Buffer

beforeAll(async () => {
  shared = await setScene()
  archive = await gitArchive(shared.origin, 'v1.2.0')
})
afterAll(async () => {
  await shared[Symbol.asyncDispose]()
})

async function gitArchive(repository: string, commit: string): Promise<Buffer> {
  return await gitBytes(repository, 'archive', '--format=tar.gz', '--prefix=tally/', commit)
}

/** A server of files: what it has at a path, or answers there. */
async function serve(files: Readonly<Record<string, Instead>>): Promise<Front> {
  return await startFront(undefined, {
    instead: ({ path }) => files[path] ?? { status: 404, body: 'Not Found' },
  })
}

const hash = (algorithm: string, content: Uint8Array): string =>
  createHash(algorithm).update(content).digest('hex')

describe('archive-url', () => {
  test('proposes an archive that is public elsewhere, behind redirects, and writes nothing to the source', async () => {
    await using scene = await setScene()
    const { seed } = scene.github
    await using storage = await serve({ '/key?x=1': { status: 200, body: archive } })
    await using server = await serve({
      '/v1.2.0/tally-1.2.0.tar.gz': {
        status: 302,
        headers: { location: `${storage.url}/key?x=1` },
      },
    })
    const { repository } = scene
    const token = seed.token({ kind: 'workflow', repository, permissions: { contents: 'read' } })
    const inputs = {
      'github-token': token,
      'archive-url': `${server.url}/\${tag}/tally-\${version}.tar.gz`,
    }
    const before = (await scene.github.snapshot()).repositories[repository]
    const step = await scene.run({ inputs })
    expect(step).toMatchObject({ status: 0, stderr: '' })
    const url = `${server.url}/v1.2.0/tally-1.2.0.tar.gz`
    const [sha256, sha512] = [hash('sha256', archive), hash('sha512', archive)]
    expect(step.outputs).toMatchObject({
      status: 'published',
      'archive-url': url,
      sha256,
      sha512,
      'release-url': '',
      'pull-request-operation': 'created',
    })
    expect(await readFile(step.outputs['archive'] ?? '')).toEqual(archive)
    expect(step.summary).toContain(url)
    expect(step.summary).not.toContain('To build it again')
    const { repositories } = await scene.github.snapshot()
    expect(repositories[repository]).toEqual(before)
    const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
    const opam = pull?.files['packages/tally/tally.1.2.0/opam'] ?? ''
    expect(opam).toContain(archiveFields({ url, sha256, sha512, commit: scene.commit }))
    expect(pull?.body).not.toContain('/releases/tag/')
    for (const { headers } of [...server.seen, ...storage.seen]) {
      expect(headers).not.toMatch(/^authorization:/im)
      for (const one of [token, scene.tokens.classic].flatMap(spellings)) {
        expect(headers).not.toContain(one)
      }
    }
    const again = await scene.run({ inputs })
    expect(again).toMatchObject({ status: 0, outputs: { status: 'unchanged' } })
    expect(scene.check.violations).toEqual([])
  })

  test('takes the archive that dune-release would make, with its version and watermarks filled in', async () => {
    const made = await shared.run({ inputs: { 'dry-run': 'true' } })
    const content = await readFile(made.outputs['archive'] ?? '')
    await using server = await serve({ '/tally.tbz': { status: 200, body: content } })
    const inputs = { 'dry-run': 'true', 'archive-url': `${server.url}/tally.tbz` }
    const step = await shared.run({ inputs })
    expect(step).toMatchObject({ status: 0, stderr: '' })
    expect(step.outputs).toMatchObject({ status: 'rehearsed', sha256: made.outputs['sha256'] })
  })

  test('is not asked for a version that is only supposed', async () => {
    await using server = await serve({})
    const event = { ...shared.dispatched(), name: 'pull_request' }
    const inputs = { 'archive-url': `${server.url}/tally-\${version}.tbz` }
    const step = await shared.run({ event, inputs })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'rehearsed' } })
    expect(server.seen).toEqual([])
  })
})

describe('one error says what is wrong with the archive, and nothing is written, where', () => {
  /** Runs the release with that answer at the address; answers the one error. */
  async function refusal(answer: Instead) {
    await using server = await serve({ '/a.tbz': answer })
    const step = await shared.run({ inputs: { 'archive-url': `${server.url}/a.tbz` } })
    expect(step).toMatchObject({ status: 1, stderr: '', outputs: { status: 'refused' } })
    expect(shared.writes()).toEqual([])
    const errors = step.annotations.filter(({ severity }) => severity === 'error')
    expect(errors).toHaveLength(1)
    return errors[0]
  }

  test('there is none', async () => {
    const shown = await refusal({ status: 404 })
    expect(shown).toMatchObject({ title: 'archive-url-missing' })
    expect(shown?.message).toContain('/a.tbz')
  })

  test('a branch and a tag have its name', async () => {
    const shown = await refusal({ status: 300, body: 'the given path has multiple possibilities' })
    expect(shown).toMatchObject({ title: 'download-refused' })
    expect(shown?.message).toContain('refs/tags/')
  })

  test('a web page comes', async () => {
    const shown = await refusal({ status: 200, body: '<!DOCTYPE html><title>Sign in</title>' })
    expect(shown).toMatchObject({ title: 'archive-url-page' })
  })

  test.each([
    ['a name of slashes', longName('L', '/'.repeat(131_072))],
    ['a header of line breaks', longName('x', '\n'.repeat(131_072))],
    [
      'forty names of a megabyte',
      Buffer.concat(Array.from({ length: 40 }, () => longName('L', 'a'.repeat(1 << 20)))),
    ],
  ])('it holds %s', async (_, tar) => {
    const shown = await refusal({ status: 200, body: gzipSync(tar) })
    expect(shown?.title).toMatch(/^archive-url-(?:damaged|differs)$/)
  })

  test('it was made from another commit', async () => {
    const later = await commitChanges(shared.origin, { 'src/tally.ml': 'let count = Fun.id\n' })
    const shown = await refusal({ status: 200, body: await gitArchive(shared.origin, later) })
    expect(shown).toMatchObject({ title: 'archive-url-differs' })
    expect(shown?.message).toContain(later)
    expect(shown?.message).toContain(shared.commit)
  })

  test('an opam file in it is another', async () => {
    const tree = await commitChanges(shared.origin, { 'tally.opam': 'opam-version: "2.0"\n' })
    // Of a tree, git writes down no commit.
    const body = await gitArchive(shared.origin, `${tree}^{tree}`)
    const shown = await refusal({ status: 200, body })
    expect(shown?.title).toBe('archive-url-differs')
    expect(shown?.message).toContain('tally.opam in the archive at')
    expect(shown?.message).toContain('-synopsis')
  })

  test('nothing has the tag that a manual run would make', async () => {
    await using scene = await setScene({ tag: false })
    const inputs = { version: '1.2.0', 'archive-url': 'https://files.example/${version}.tbz' }
    const step = await scene.run({ event: scene.dispatched(), inputs })
    expect(step).toMatchObject({ status: 1, outputs: { status: 'refused' } })
    expect(step.annotations.map(({ title }) => title)).toContain('tag-missing')
    expect(scene.writes()).toEqual([])
  })
})

describe('the command propose', () => {
  test('does the same from a checkout of any forge, as on GitLab CI', async () => {
    await using scene = await setScene({
      changes: { 'CHANGES.md': '## 1.2.0\n\n- Faster (#31, @bo)\n' },
    })
    const body = await gitArchive(scene.origin, 'v1.2.0')
    await using server = await serve({ '/tally-1.2.0.tgz': { status: 200, body } })
    const url = 'https://gitlab-ci-token:glcbt-secret@gitlab.com/tallyers/tools/tally.git'
    await git(scene.origin, 'remote', 'add', 'origin', url)
    const propose = async (...args: readonly string[]) =>
      await runBundle(
        'command',
        [
          'propose',
          scene.origin,
          `--archive-url=${server.url}/tally-\${version}.tgz`,
          `--opam-api-url=${scene.github.addresses.api}`,
          '--json',
          ...args,
        ],
        {
          cwd: scene.folder,
          env: { ...isolatedEnvironment(scene.folder), OPAM_TOKEN: scene.tokens.classic },
        },
      )
    const dry = await propose('--dry-run')
    expect(dry).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(dry.stdout)).toMatchObject({ status: 'rehearsed', project: 'tally' })
    expect(scene.writes()).toEqual([])

    const done = await propose('--tag', 'v1.2.0')
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(done.stdout)).toMatchObject({
      status: 'published',
      version: '1.2.0',
      commit: scene.commit,
      ending: { kind: 'pull-request', operation: 'created' },
    })
    const { repositories } = await scene.github.snapshot()
    const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
    expect(Object.keys(pull?.files ?? {})).toHaveLength(2)
    expect(pull?.body).toContain('- Faster (#\u200b31, @\u200bbo)')
    expect(repositories[scene.repository]?.releases).toEqual([])
    expect(JSON.parse((await propose()).stdout)).toMatchObject({ status: 'unchanged' })
    expect(`${done.stdout}${done.stderr}`).not.toMatch(/glcbt-secret/)
  })

  test.each([
    { what: 'no token', args: [], tells: 'OPAM_TOKEN' },
    {
      what: 'an address that is not encrypted',
      args: ['--archive-url=http://x.example/a'],
      tells: 'not encrypted',
      wrong: true,
    },
    {
      what: 'an unknown placeholder',
      args: ['--archive-url=https://x.example/${name}'],
      tells: '${name}',
      wrong: true,
    },
    {
      what: 'a finding to ignore without a reason',
      args: ['--dry-run', '--ignore=opam-lint-35'],
      tells: 'does not name a finding and a reason',
      wrong: true,
    },
    {
      what: 'no tag',
      args: ['--dry-run', '--archive-url=https://x.example/a'],
      tells: 'has no tag',
    },
  ])('tells of $what, and asks nobody', async ({ args, tells, wrong = false }) => {
    const checkout = join(shared.folder, `plain-${tells.replace(/\W/g, '')}`)
    await git(
      shared.folder,
      'clone',
      '--quiet',
      '--no-tags',
      '--branch=main',
      shared.origin,
      checkout,
    )
    const usual = ['propose', checkout, '--archive-url=https://x.example/a.tbz']
    const { status, stdout, stderr } = await runBundle('command', [...usual, ...args], {
      cwd: shared.folder,
      env: isolatedEnvironment(shared.folder),
    })
    expect(status).toBe(wrong ? 2 : 1)
    expect(wrong ? stderr : stdout).toContain(tells)
  })

  test('tells where nothing says where the source is public', async () => {
    const checkout = join(shared.folder, 'lone')
    await makeRepository(checkout, fileURLToPath(new URL('cases/grain/', import.meta.url)))
    await git(checkout, 'tag', '0.4')
    const args = ['propose', checkout, '--dry-run', '--archive-url=https://x.example/a.tbz']
    const { status, stdout } = await runBundle('command', args, {
      cwd: shared.folder,
      env: isolatedEnvironment(shared.folder),
    })
    expect(status).toBe(1)
    expect(stdout).toContain('[source-unknown]')
  })
})
