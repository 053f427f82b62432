/** A release, merged, and its archive made again by the command: over HTTP and git, as anybody can do it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { runBundle } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('the published archive of a release has the bytes that are made of its commit', async () => {
  await using scene = await setScene()
  const { github, repository, commit, folder } = scene
  const { summary } = await scene.run()
  expect(summary).toContain('tally and tally-cli are published for the first time.')
  expect(summary).toContain('mode: status')
  const upstream = 'ocaml/opam-repository'
  const [pull] = (await github.snapshot()).repositories[upstream]?.pulls ?? []
  const files = Object.fromEntries(
    Object.entries(pull?.files ?? {}).map(([path, text]) => [path, text ?? '']),
  )
  await github.seed.commit({ repository: upstream, branch: 'master', message: 'Merged', files })
  const home = join(folder, 'home')
  await mkdir(home)
  const source = `${github.addresses.web}/${repository}`
  const { status, stdout, stderr } = await runBundle(
    'command',
    ['reproduce', 'tally.1.2.0', '--source', source, '--json'],
    { cwd: home, env: { ...isolatedEnvironment(home), OPAM_API_URL: github.addresses.api } },
  )
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'same-bytes',
    source: { url: source, commit, tag: 'v1.2.0' },
    made: { manner: 'dune-publish' },
    findings: [],
  })
  expect(status).toBe(0)
})
