import type { Step } from './step.ts'

/**
 * The archive that is public already: it was downloaded and looked into when the release was made, so that
 * nothing is left to carry out.
 */
export const publicArchive: Step = {
  kind: 'public-archive',
  writes: false,
  judge: ({ release: { archive, archiveUrl, tag } }) => {
    if (archiveUrl === undefined) return undefined
    const title = `Archive ${archive.name} downloaded and checked`
    return tag.kind === 'supposed'
      ? { title, state: 'todo' }
      : { title, state: 'done', evidence: `${archive.size} bytes`, url: archiveUrl }
  },
  perform: async (_, state) => await Promise.resolve({ state, found: true }),
}
