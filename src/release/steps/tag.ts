import { Failure } from '../model/failure.ts'
import { ifMayWrite, sourceWriter } from './step.ts'
import type { Step } from './step.ts'

/** The tag of a manual run: annotated, on the commit that is released. */
export const tag: Step = {
  kind: 'tag',
  writes: true,
  judge: (situation) => {
    const { archiveUrl, commit, tag: wanted } = situation.release
    if (archiveUrl !== undefined) return undefined
    const title = `Tag ${wanted.name}`
    const exists = wanted.kind === 'existing' || (wanted.kind === 'supposed' && wanted.exists)
    return exists
      ? { title, state: 'done', evidence: commit }
      : ifMayWrite({ title, state: 'todo' }, situation)
  },
  perform: async (run, state) => {
    const { commit, tag: wanted } = run.release
    if (wanted.kind !== 'new') return { state }
    const { name, message } = wanted
    const made = await sourceWriter(run).createTag({ name, commit, message })
    if (made.commit !== commit) {
      throw new Failure(
        'tag-moved',
        `Somebody else created the tag ${name} on ${made.commit} while this run was about to create it on ${commit}.`,
        {
          hint: 'Run again to release the commit that the tag points to, or choose another version.',
        },
      )
    }
    return { state, detail: commit }
  },
}
