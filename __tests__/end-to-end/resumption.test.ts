import { expect, jest, test } from '@jest/globals'
import type { Snapshot } from '../../src/embedded-github/world/snapshot.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(120_000)

/** The writes of a release that finds nothing but the tag, in their order. */
const writes = [
  { what: 'the draft', method: 'POST', path: /\/releases$/ },
  { what: 'the upload', method: 'POST', path: /\/assets$/ },
  { what: 'the publication', method: 'PATCH', path: /\/releases\/\d+$/ },
  { what: 'the fork', method: 'POST', path: /\/forks$/ },
  { what: 'the branch', method: 'POST', path: /\/git\/refs$/ },
  { what: 'the commit', method: 'POST', path: '/graphql', writes: true },
  { what: 'the pull request', method: 'POST', path: /\/pulls$/ },
] as const

/** What an undisturbed run leaves behind. Addresses differ from scene to scene: they are taken out. */
async function undisturbed(): Promise<unknown> {
  await using scene = await setScene()
  const { status } = await scene.run()
  expect(status).toBe(0)
  expect(scene.writes()).toHaveLength(writes.length)
  return comparable(await scene.github.snapshot())
}

/** A snapshot without ports, and without what follows from them: the trees that hold opam files. */
function comparable({ repositories }: Snapshot): unknown {
  return JSON.parse(
    JSON.stringify(repositories, (key, value: unknown) =>
      key === 'tree' ? undefined : value,
    ).replaceAll(/127\.0\.0\.1:\d+/g, 'github.example'),
  )
}

const expected = undisturbed()

test.concurrent.each([
  { what: 'the reply is lost', trouble: { kind: 'cut', when: 'after' } },
  { what: 'the server fails', trouble: { kind: 'answer', when: 'before', status: 500 } },
] as const)(
  'where $what once at each write, the run still makes all, and nothing twice',
  async ({ trouble }) => {
    await using scene = await setScene()
    for (const { what: _, ...on } of writes) scene.github.inject({ on, trouble })
    const disturbed = await scene.run()
    expect(scene.github.log.filter(({ faulty }) => faulty)).toHaveLength(writes.length)
    expect(disturbed).toMatchObject({ status: 0, stderr: '', outputs: { status: 'published' } })
    expect(comparable(await scene.github.snapshot())).toEqual(await expected)
    expect((await scene.run()).outputs['status']).toBe('unchanged')
  },
)

test.concurrent.each(writes.map(({ what }, index) => ({ what, nth: index + 1 })))(
  'a run that is killed right after $what was made is completed by the next one',
  async ({ nth }) => {
    await using scene = await setScene()
    let seen = 0
    const killed = await scene.run({
      killAt: (exchange) => exchange.writes && (seen += 1) === nth,
    })
    expect(killed.status).toBeNull()
    const again = await scene.run()
    expect(again).toMatchObject({ status: 0, stderr: '' })
    expect(comparable(await scene.github.snapshot())).toEqual(await expected)
  },
)

test.concurrent('a run during which GitHub is down ends with one error, and says that the next goes on', async () => {
  await using scene = await setScene()
  scene.github.inject({
    on: { path: /\/git\/refs$/ },
    trouble: { kind: 'answer', when: 'before', status: 503 },
    times: Infinity,
  })
  const failed = await scene.run()
  expect(failed).toMatchObject({ status: 1, stderr: '', outputs: { status: 'failed' } })
  // Fork and branch come before the release is public.
  expect(failed.outputs['release-url']).toContain('/releases/tag/untagged-')
  expect(failed.annotations.map(({ severity }) => severity)).toEqual(['error'])
  expect(failed.summary).toContain('The next run continues from there')
  scene.github.clearFaults()
  expect(await scene.run()).toMatchObject({ status: 0, outputs: { status: 'published' } })
  expect(comparable(await scene.github.snapshot())).toEqual(await expected)
})
