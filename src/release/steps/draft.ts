import { ifMayWrite, sourceWriter } from './step.ts'
import type { Step } from './step.ts'

/** The draft of the GitHub release, invisible to others until it is published with its archive. */
export const draft: Step = {
  kind: 'draft',
  writes: true,
  judge: (situation) => {
    const { release, facts } = situation
    if (release.archiveUrl !== undefined) return undefined
    const title = 'Draft of the GitHub release'
    const { forgeRelease: there } = facts.source
    if (there === undefined) return ifMayWrite({ title, state: 'todo' }, situation)
    const evidence = there.draft ? 'the draft exists' : 'it is published'
    return { title, state: 'done', evidence, url: there.webUrl }
  },
  perform: async (run, state) => {
    const { release, readers } = run
    const { name, body } = release.texts.release
    const forgeRelease = await sourceWriter(run).createDraft({
      tag: release.tag.name,
      name,
      body: body ?? (await readers.source.generatedNotes(release.tag.name)),
      prerelease: release.prerelease,
    })
    return { state: { ...state, forgeRelease }, url: forgeRelease.webUrl }
  },
}
