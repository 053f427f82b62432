/** The forecast of what CI will install, in a check and in a release. */
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(60_000)

/** The files of an opam repository with one compiler. */
function compilerFiles(version: string): Readonly<Record<string, string>> {
  const packages = {
    [`ocaml-base-compiler.${version}`]: 'depends: "ocaml" {= version & post}',
    [`ocaml.${version}`]: 'depends: "ocaml-base-compiler" {= version}',
  }
  return Object.fromEntries(
    Object.entries(packages).map(([versioned, fields]) => [
      `packages/${versioned.replace(/\..*/, '')}/${versioned}/opam`,
      `opam-version: "2.0"\n${fields}\n`,
    ]),
  )
}

/** The opam repository has this compiler, too. */
async function seedCompiler({ github }: Scene, version: string): Promise<void> {
  const files = compilerFiles(version)
  const repository = 'ocaml/opam-repository'
  await github.seed.commit({ repository, branch: 'master', message: 'Compilers', files })
}

test('a release shows the forecast, and goes on', async () => {
  await using scene = await setScene()
  await seedCompiler(scene, '5.5.0')
  const env = { RUNNER_TOOL_CACHE: join(scene.folder, 'tools') }
  const { status, summary, outputs } = await scene.run({ inputs: { forecast: 'true' }, env })
  // The release has seen the head of the branch: nobody asks for it again.
  const added = scene.exchanges
    .map(({ path }) => path.replace(/[0-9a-f]{40}/, 'COMMIT'))
    .filter((path) => /opam-repository\/(?:commits|tarball|legacy)/.test(path))
  expect(added).toEqual([
    '/repos/ocaml/opam-repository/tarball/COMMIT',
    '/ocaml/opam-repository/legacy.tar.gz/COMMIT',
  ])
  expect(summary).toContain("<h3>What opam-repository's CI will install</h3>")
  expect(summary).toContain('<th align="left">OCaml 5.5</th><td align="center">✓</td>')
  expect(outputs['forecast']).toMatch(/forecast\.json$/)
  expect(status).toBe(0)
})

test('dependencies are looked for in every opam repository, and the first one is published to', async () => {
  await using scene = await setScene()
  const { seed } = scene.github
  const files = compilerFiles('5.5.0')
  await seed.repository({
    owner: 'ocaml',
    name: 'compilers',
    from: { kind: 'files', files, message: 'Compilers' },
  })
  const { status, summary, outputs } = await scene.run({
    inputs: { forecast: 'true', 'opam-repository': 'ocaml/opam-repository\nocaml/compilers' },
  })
  expect(summary).toContain('<th align="left">OCaml 5.5</th><td align="center">✓</td>')
  expect(outputs['pull-request-url']).toContain('/ocaml/opam-repository/pull/1')
  expect(status).toBe(0)
})

test('what was downloaded is kept in the tool cache of the runner', async () => {
  await using scene = await setScene()
  await seedCompiler(scene, '5.5.0')
  const env = { RUNNER_TOOL_CACHE: join(scene.folder, 'tools') }
  const inputs = { forecast: 'true', mode: 'check' }
  const tarballs = (): number =>
    scene.exchanges.filter(({ path }) => path.includes('legacy.tar.gz')).length
  const first = await scene.run({ inputs, env })
  expect(tarballs()).toBe(1)
  const second = await scene.run({ inputs, env })
  expect(tarballs()).toBe(1)
  expect(second.summary).toBe(first.summary)
})

test('a package that no compiler can install stops a release before anything is written', async () => {
  await using scene = await setScene()
  await seedCompiler(scene, '4.13.1')
  const { status, annotations } = await scene.run({ inputs: { forecast: 'true' } })
  expect(status).toBe(1)
  expect(annotations).toContainEqual(
    expect.objectContaining({ title: expect.stringContaining('forecast-no-solution') }),
  )
  expect(scene.writes()).toEqual([])
})

test('a release goes on where the opam repository cannot be downloaded', async () => {
  await using scene = await setScene()
  scene.github.inject({
    on: { path: /\/tarball\// },
    trouble: { kind: 'answer', when: 'before', status: 403, body: { message: 'Forbidden' } },
  })
  const { status, annotations } = await scene.run({ inputs: { forecast: 'true' } })
  expect(annotations).toContainEqual(
    expect.objectContaining({ severity: 'notice', title: expect.stringContaining('no-forecast') }),
  )
  expect(status).toBe(0)
})
