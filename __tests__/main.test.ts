import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { runBundle } from './end-to-end/support/bundle.ts'
import { git } from './end-to-end/support/git.ts'
import { isolatedEnvironment } from './end-to-end/support/isolated-environment.ts'
import { expectedOpamFile } from './end-to-end/support/published-opam-file.ts'
import { setScene } from './end-to-end/support/scene.ts'
import { annotationsIn, outputsIn } from './end-to-end/support/workflow-commands.ts'

jest.setTimeout(60_000)

describe('a pushed tag', () => {
  test('becomes a published release and an open pull request, and every request is one that GitHub describes', async () => {
    await using scene = await setScene({ forkPolls: 1 })
    const step = await scene.run()
    expect(step).toMatchObject({ status: 0, stderr: '' })
    const { repositories } = await scene.github.snapshot()
    const { web } = scene.github.addresses
    const archiveUrl = `${web}/ana/tally/releases/download/v1.2.0/tally-1.2.0.tbz`
    const archive = Buffer.from(await (await fetch(archiveUrl)).arrayBuffer())
    const sha256 = createHash('sha256').update(archive).digest('hex')
    const sha512 = createHash('sha512').update(archive).digest('hex')

    const folder = dirname(step.outputs['archive'] ?? '')
    expect(dirname(folder)).toBe(step.temp)
    expect(step.outputs).toEqual({
      version: '1.2.0',
      tag: 'v1.2.0',
      packages: '["tally","tally-cli"]',
      patch: '',
      prerelease: 'false',
      archive: join(folder, 'tally-1.2.0.tbz'),
      'archive-url': archiveUrl,
      sha256,
      sha512,
      'opam-files': join(folder, 'opam-files'),
      'edited-opam-files': '[]',
      forecast: '',
      'release-url': `${web}/ana/tally/releases/tag/v1.2.0`,
      'release-id': expect.stringMatching(/^\d+$/),
      'pull-request-url': `${web}/ocaml/opam-repository/pull/1`,
      'pull-request-number': '1',
      'pull-request-operation': 'created',
      status: 'published',
      state: '',
      ci: '',
      'needs-attention': '',
    })
    expect(repositories['ana/tally']?.releases).toEqual([
      {
        tag: 'v1.2.0',
        name: '1.2.0',
        body: '- `Tally.count` takes a start (#31, @bo)\n- Zero is a number again (#28)',
        state: 'published',
        latest: true,
        immutable: false,
        assets: { 'tally-1.2.0.tbz': { state: 'uploaded', digest: `sha256:${sha256}` } },
      },
    ])

    const fork = join(scene.folder, 'fork')
    const branch = 'release-tally-1.2.0'
    await git(scene.folder, 'clone', '--quiet', '-b', branch, `${web}/ana/opam-repository`, fork)
    expect(await git(fork, 'diff', '--name-only', 'origin/master', branch)).toBe(
      'packages/tally-cli/tally-cli.1.2.0/opam\npackages/tally/tally.1.2.0/opam',
    )
    const files: Record<string, string> = {}
    for (const name of ['tally', 'tally-cli']) {
      const path = `packages/${name}/${name}.1.2.0/opam`
      const generated = await readFile(join(scene.origin, `${name}.opam`), 'utf8')
      const release = { url: archiveUrl, sha256, sha512, commit: scene.commit }
      files[path] = expectedOpamFile(generated, release)
      expect(await readFile(join(fork, path), 'utf8')).toBe(files[path])
      expect(await readFile(join(step.outputs['opam-files'] ?? '', path), 'utf8')).toBe(files[path])
    }
    expect(repositories['ocaml/opam-repository']?.pulls).toEqual([
      {
        number: 1,
        title: '[new release] tally and tally-cli (1.2.0)',
        body: `Count things that come in sevens

- Project page: <https://github.com/ana/tally>
- Documentation: <https://tally.example/doc>

##### CHANGES:

- \`Tally.count\` takes a start (ana/tally#31, @\u200Bbo)
- Zero is a number again (ana/tally#28)

---
Released by @ana with dune-publish.

<!-- dune-publish wrote title 644ad2ea and text 5ea4dabb -->`,
        state: 'open',
        author: 'ana',
        base: 'master',
        head: 'ana/opam-repository:release-tally-1.2.0',
        commits: 1,
        files,
      },
    ])
    expect(scene.check.violations).toEqual([])
    expect(scene.check.checked()).toBeGreaterThan(8)
  })

  test('is told in a job summary: what was released and how to make it again, each step with its link', async () => {
    await using scene = await setScene()
    const { summary, outputs, annotations } = await scene.run()
    expect(summary).toContain('<h2>tally 1.2.0 is released</h2>')
    const told = ['sha256', 'sha512', 'release-url', 'archive-url', 'pull-request-url']
    for (const name of told) expect(summary).toContain(outputs[name])
    expect(summary).toContain(scene.commit)
    expect(summary).toContain('packages/tally-cli/tally-cli.1.2.0/opam')
    expect(summary).toContain('synopsis: &quot;Count from the command line&quot;')
    expect(annotations).toEqual([])
    const again = /To build it again.*<pre>(.*)<\/pre>/.exec(summary)?.[1]?.split('&#10;') ?? []
    const [clone = '', ...more] = again
    const [program, ...words] = (more.pop() ?? '').split(' ').slice(1)
    expect(program).toBe('dune-publish/dist/cli/index.js')
    await git(scene.folder, ...clone.split(' ').slice(1))
    const where = { cwd: scene.folder, env: isolatedEnvironment(scene.folder) }
    const rebuilt = await runBundle('command', [...words, '--json'], where)
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ archive: { sha256: outputs['sha256'] } })
    const links = [...summary.matchAll(/href="(http:\/\/127[^"]+)"/g)].map(([, url = '']) => url)
    expect(links.length).toBeGreaterThan(5)
    const answers = await Promise.all(links.map(async (url) => [url, (await fetch(url)).status]))
    // The pages of commits are the only ones that the embedded GitHub does not have.
    expect(
      answers.filter(([url, code]) => code !== 200 && !String(url).includes('/commit/')),
    ).toEqual([])
  })
})

describe('an error that nobody expected', () => {
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'

  test('is told as a fault of dune-publish, with where to report it and without a secret', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dune-publish-fault-'))
    const output = join(folder, 'output')
    await writeFile(output, '')
    // What the bundle cannot foresee: a function of Node that throws an error of no kind it knows.
    const broken = join(folder, 'broken.cjs')
    await writeFile(
      broken,
      `require('node:os').tmpdir = () => { throw new TypeError('broken ${token}') }
require('node:module').syncBuiltinESMExports()`,
    )
    const { status, stdout, stderr } = await runBundle('action', [], {
      cwd: folder,
      env: {
        ...isolatedEnvironment(folder),
        'INPUT_OPAM-TOKEN': token,
        GITHUB_ACTION_REPOSITORY: 'harbour-works/dune-publish',
        GITHUB_OUTPUT: output,
        NODE_OPTIONS: `--require ${broken}`,
      },
    })
    const outputs = outputsIn(await readFile(output, 'utf8'))
    await rm(folder, { recursive: true })
    expect({ status, stderr, outputs }).toEqual({
      status: 1,
      stderr: '',
      outputs: { status: 'failed' },
    })
    expect(annotationsIn(stdout)).toMatchObject([{ title: 'A bug in dune-publish' }])
    expect(stdout).toMatch(/This is a bug in dune-publish, not in your project: TypeError: broken/)
    expect(stdout).toContain('https://github.com/harbour-works/dune-publish/issues')
    expect(stdout).toMatch(/^ +at /m)
    // Only the runner is told what to hide.
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)
  })
})
