import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { once } from 'node:events'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
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
import { runReproduce } from '../../src/command/reproduce.ts'
import { startScriptedServer } from '../github/scripted-server.ts'
import { git, commitFiles, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'
import { tarOf } from '../support/tar-of.ts'

const { folder, remove } = temporaryFolder()
const opamRepository = join(folder, 'opam-repository')
/** What the server has, by path. */
const served = new Map<string, Buffer>()
let server: Server
let files: string
let source: string
let commit: string
let archive: Buffer

/** Publishes a version in the opam repository, with an archive on the server. */
function publish(
  name: string,
  content: Buffer,
  fields: Readonly<Record<string, string>> = {},
): void {
  served.set(`/${name}`, content)
  const version = fields['version'] ?? '1.2.0'
  const place = join(opamRepository, 'packages/tally', `tally.${version}`)
  mkdirSync(place, { recursive: true })
  const checksum = fields['sha256'] ?? createHash('sha256').update(content).digest('hex')
  writeFileSync(
    join(place, 'opam'),
    `opam-version: "2.0"
dev-repo: "${fields['dev-repo'] ?? ''}"
x-commit-hash: "${fields['commit'] ?? commit}"
url { src: "${files}/${name}" checksum: "sha256=${checksum}" }
`,
  )
}

async function reproduce(version = '1.2.0', ...more: readonly string[]): Promise<number> {
  const named = ['--opam-repository-dir', opamRepository, '--source', source]
  return await runReproduce([`tally.${version}`, ...named, ...more])
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const content = served.get(request.url ?? '')
    response.writeHead(content === undefined ? 403 : 200)
    response.end(content)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  files = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  source = newRepository(folder, 'tally')
  commit = commitFiles(source, {
    'dune-project': '(lang dune 3.0)\n(name tally)\n(package (name tally))\n',
    'tally.opam': 'opam-version: "2.0"\n',
    'src/tally.ml': 'let version = "%%VERSION%%"\n',
  })
  git(source, 'tag', '--annotate', '--message', 'Release', 'v1.2.0')
  keepWhatIsShown()
  await runPlan([source, '--tag', 'v1.2.0', '--out', join(folder, 'out')])
  jest.restoreAllMocks()
  archive = readFileSync(join(folder, 'out/tally-1.2.0.tbz'))
})
afterAll(() => {
  server.close()
  remove()
})
beforeEach(keepWhatIsShown)
afterEach(() => {
  jest.restoreAllMocks()
})

describe('reproduce', () => {
  test('says that the bytes are the same', async () => {
    publish('tally-1.2.0.tbz', archive)
    expect(await reproduce()).toBe(0)
    expect(shown.output).toBe(`✓ tally 1.2.0: the same bytes
  source     ${source}
  commit     ${commit}, tag v1.2.0
  made       as dune-publish makes it
  published  ${files}/tally-1.2.0.tbz, ${archive.length} bytes
             sha256=${createHash('sha256').update(archive).digest('hex')}
`)
  })

  test('prints what its page shows', async () => {
    publish('tally-1.2.0.tbz', archive)
    expect(await reproduce()).toBe(0)
    const page = readFileSync(new URL('../../docs/archive.md', import.meta.url), 'utf8')
    const [, example = ''] = /```text\r?\n([\s\S]*?)```/.exec(page) ?? []
    const form = (text: string): string =>
      text
        .replaceAll('\r\n', '\n')
        .replaceAll('ferry', 'tally')
        .replaceAll(/[0-9a-f]{40,64}/g, 'ID')
        .replaceAll(/^( {2}source {5}| {2}published {2}).*$/gm, '$1ADDRESS')
    expect(form(example)).toBe(form(shown.output))
  })

  test('says what is packed in another way', async () => {
    const tar = execFileSync('bzip2', ['-dc'], { input: archive })
    publish('tally-1.2.0.tbz', gzipSync(tar))
    expect(await reproduce()).toBe(1)
    expect(shown.output).toContain('✗ tally 1.2.0: the same files, packed in another way')
    expect(shown.output).toContain('Different: the format.')
  })

  test('recognises what git archive made', async () => {
    const made = execFileSync('git', [
      '-C',
      source,
      'archive',
      '--prefix=t/',
      '--format=tgz',
      commit,
    ])
    publish('v1.2.0.tar.gz', made)
    expect(await reproduce('1.2.0', '--json')).toBe(1)
    expect(JSON.parse(shown.output)).toMatchObject({
      package: { name: 'tally', version: '1.2.0' },
      verdict: 'same-files',
      files: [],
      source: { url: source, commit, tag: 'v1.2.0' },
      made: { manner: 'git-archive', withSubmodules: false },
      findings: [],
    })
  })

  test('takes a clone by a path from where it is called', async () => {
    publish('tally-1.2.0.tbz', archive)
    const named = ['--opam-repository-dir', opamRepository]
    const clone = relative(process.cwd(), source)
    expect(await runReproduce(['tally.1.2.0', ...named, '--source', clone])).toBe(0)
  })

  test('warns where only a mirror has the archive', async () => {
    publish('mirrored.tbz', archive)
    const place = join(opamRepository, 'packages/tally/tally.1.2.0/opam')
    const text = readFileSync(place, 'utf8')
    const mirrors = `mirrors: "${files}/mirrored.tbz" }`
    writeFileSync(place, text.replace('/mirrored.tbz', '/gone.tbz').replace(/\}\s*$/, mirrors))
    expect(await reproduce()).toBe(0)
    expect(shown.output).toContain('Warning: Only a mirror has the published archive: ')
    expect(shown.output).toContain(`  published  ${files}/mirrored.tbz, `)
  })

  test('prints names of files so that the runner of a workflow obeys none', async () => {
    const evil = { 'tally-1.2.0/\n::error::x': 'x', 'tally-1.2.0/##[error]y': 'y' }
    publish('tally-1.2.0.tbz', gzipSync(tarOf(evil)))
    expect(await reproduce()).toBe(1)
    expect(shown.output).toContain('error')
    expect(shown.output).not.toMatch(/^\s*::|##\[/m)
  })

  test('lists the files that differ', async () => {
    publish('tally-1.2.0.tbz', gzipSync(tarOf({ 'tally-1.2.0/evil.ml': 'x' })))
    expect(await reproduce()).toBe(1)
    expect(shown.output).toContain('other files (4)')
    expect(shown.output).toContain('  evil.ml: only in the published archive\n')
    expect(shown.output).toContain('  src/tally.ml: only in the source\n')
  })

  test('says it where the archive has changed since it was published', async () => {
    publish('tally-1.2.0.tbz', archive, { sha256: 'f'.repeat(64) })
    expect(await reproduce()).toBe(1)
    expect(shown.output).toContain('[archive-changed]')
    expect(shown.output).toContain('the same bytes')
  })

  test('goes by the checksums where the archive is not to be had', async () => {
    publish('tally-1.2.0.tbz', archive)
    served.clear()
    expect(await reproduce()).toBe(0)
    expect(shown.output).toContain('[archive-unavailable]')
    expect(shown.output).toContain('the same bytes, by the checksums in the opam repository')
  })

  test('takes the newest version of a package, or of a checkout, and a folder with an opam file', async () => {
    publish('tally-1.2.0.tbz', archive)
    const named = ['--opam-repository-dir', opamRepository, '--source', source]
    const place = join(opamRepository, 'packages/tally/tally.1.2.0/')
    for (const what of ['tally', source, place])
      expect(await runReproduce([what, ...named])).toBe(0)
  })

  test('reads the opam file from GitHub', async () => {
    await using github = await startScriptedServer([
      { status: 404, json: { message: 'Not Found' } },
    ])
    const before = process.env['OPAM_API_URL']
    process.env['OPAM_API_URL'] = github.url
    const status = await runReproduce(['tally.9'])
    if (before === undefined) delete process.env['OPAM_API_URL']
    else process.env['OPAM_API_URL'] = before
    expect(status).toBe(1)
    expect(github.log()).toEqual([
      'GET /repos/ocaml/opam-repository/contents/packages/tally/tally.9/opam',
    ])
    expect(shown.errors).toContain('tally.9 is not published in ocaml/opam-repository.')
  })

  test('never asks for a password', async () => {
    await using host = await startScriptedServer(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="git"' },
    }))
    publish('tally-1.2.0.tbz', archive, { 'dev-repo': `git+${host.url}/tally.git` })
    expect(await runReproduce(['tally.1.2.0', '--opam-repository-dir', opamRepository])).toBe(1)
    expect(shown.errors).toContain('the server asks for a password')
    expect(shown.errors).toContain('[source-unreachable]')
  })

  test.each([
    ['package-unpublished', '3.0', {}],
    ['source-commit-gone', '1.2.0', { commit: '0'.repeat(40), version: '4.0' }],
    ['archive-unreadable', '1.2.0', { content: 'Not an archive' }],
    ['archive-unavailable', '1.2.0', { sha256: 'e'.repeat(64), gone: 'yes' }],
  ])('fails with one message: %s', async (code, version, more: Record<string, string>) => {
    publish('tally-1.2.0.tbz', Buffer.from(more['content'] ?? archive), more)
    if (more['gone'] === 'yes') served.clear()
    expect(await reproduce(more['version'] ?? version)).toBe(1)
    expect(shown.output).toBe('')
    expect(shown.errors.match(/\[[a-z-]+\]/g)).toEqual([`[${code}]`])
  })

  test.each<[string, readonly string[]]>([
    ['Name a package', []],
    ['Name one package', ['a.1', 'b.1', '--opam-repository-dir', 'x']],
    ['There is no folder "nowhere".', ['a.1', '--opam-repository-dir', 'nowhere']],
    ['is not an opam repository', ['a.1', '--opam-repository-dir', 'src']],
    ['exclude each other', ['a.1', '--opam-repository-dir', 'x', '--opam-repository', 'o/r']],
    ['does not have the form owner/name', ['a.1', '--opam-repository', 'r']],
    ['is not a package and its version', ['a b.1']],
  ])('refuses a command line that is wrong: %s', async (fact, args) => {
    expect(await runReproduce(args)).toBe(2)
    expect(shown.errors).toContain(fact)
  })
})
