/** What a maintainer pushed onto the pull request of a release, written into its source by the command. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { runBundle } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('fix writes what a maintainer changed in the open pull request, and finds nothing then', async () => {
  await using scene = await setScene()
  await scene.run()
  const { github, origin, folder, tokens } = scene
  const { repositories } = await github.snapshot()
  const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
  const path = 'packages/tally/tally.1.2.0/opam'
  const proposed = pull?.files[path] ?? ''
  await github.seed.commit({
    repository: 'ana/opam-repository',
    branch: 'release-tally-1.2.0',
    message: 'Not on 32 bits',
    files: { [path]: proposed.replace('url {', 'available: arch != "x86_32"\nurl {') },
    author: 'kit',
  })
  const env = {
    ...isolatedEnvironment(folder),
    OPAM_TOKEN: tokens.classic,
    OPAM_API_URL: github.addresses.api,
    XDG_CACHE_HOME: join(folder, 'cache'),
  }
  const command = async (...words: readonly string[]) =>
    await runBundle('command', words, { cwd: origin, env })

  const seen = await command('status')
  expect(seen.stdout).toContain('"dune-publish fix --pull-request 1" brings this into your source.')
  const shown = await command('fix', '--pull-request', '1', '--only', 'lost-field', '--write')
  expect(shown.stdout).toContain('Version 1.2.0 was published with available: arch != "x86_32"')
  expect(shown.stderr).toContain('written into 2 files.')
  expect(shown.status).toBe(1)
  expect(await readFile(join(origin, 'tally.opam.template'), 'utf8')).toBe(
    'available: arch != "x86_32"\n',
  )
  const again = await command('fix', '--pull-request', '1', '--only', 'lost-field')
  expect(again).toMatchObject({ status: 0, stdout: '', stderr: 'Nothing to fix.\n' })
  const other = await command('fix', '--pull-request', '99')
  expect(other).toMatchObject({ status: 2, stdout: '' })
  expect(scene.check.violations).toEqual([])
})
