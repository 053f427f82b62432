import { archiveAddress } from '../model/archive-address.ts'
import { otherTags } from '../model/forge-release.ts'
import { newestAbove } from './latest.ts'
import { publishes } from './publish.ts'
import { expectSameBytes } from './same-bytes.ts'
import { forgeReleaseOf, sourceWriter } from './step.ts'
import type { Run, Step } from './step.ts'

/**
 * The archive downloaded from its public address, as any opam user will, and compared: only an address that
 * gives the right bytes may go into an opam file. Every run does it.
 */
export const verify: Step = {
  kind: 'verify',
  writes: false,
  judge: (situation) =>
    publishes(situation) ? { title: 'Archive downloaded and compared', state: 'todo' } : undefined,
  perform: async (run, state) => {
    const { release, facts, readers } = run
    const forgeRelease = forgeReleaseOf(state)
    const address = archiveAddress(release, { ...facts.source, forgeRelease })
    if (state.madeLatest === true) await markNewerLatest(run)
    await expectSameBytes(readers, address, release.archive)
    return { state: { ...state, address }, detail: 'the bytes match', url: address }
  },
}

/**
 * Marks a newer version the latest that was published while this one was: each of two runs at once looked
 * before the other had published.
 */
async function markNewerLatest(run: Run): Promise<void> {
  const { release, readers, settings } = run
  const releases = await readers.source.releases()
  const others = otherTags(releases, release.tag.name)
  const newer = newestAbove(release.version, others, settings.tagPrefix)
  const there = releases.find(({ tag, draft }) => tag === newer && !draft)
  if (newer === undefined || there === undefined) return
  await sourceWriter(run).publish(there.id, { prerelease: false, makeLatest: true })
}
