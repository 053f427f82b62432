import { editAmong, keepingMessage, metadataMessage } from '../release/steps/branch-edits.ts'
import type { Proposed } from '../release/steps/proposal-step.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { patchOf } from './proposal.ts'
import type { PlannedMetadata } from './plan-metadata.ts'

/** The metadata of a commit as one more commit on the branch of a release, whose pull request keeps its texts. */
export function proposedMetadata(planned: PlannedMetadata): {
  readonly proposed: Proposed
  readonly diagnostics: readonly Diagnostic[]
} {
  const { changes, kept, facts, project, version, commit } = planned
  const { branch } = facts.proposal
  const edit = editAmong(facts)
  const words = metadataMessage(commit)
  const proposed: Proposed = {
    branch: branch?.name ?? '',
    paths: changes.map(({ path }) => path),
    commit: {
      headline: `[metadata] ${project} ${version}: as in ${commit.slice(0, 7)}`,
      body: edit === undefined ? words : `${keepingMessage(edit)}\n${words}`,
    },
    commitTitle: changes.length === 1 ? 'Commit of the opam file' : 'Commit of the opam files',
    texts: undefined,
    changes: ({ files }) => ({
      write: changes
        .filter(({ path, after }) => files.get(path) !== after)
        .map(({ path, after }) => ({ path, content: after })),
      remove: [],
      kept: [],
      // The body says whose edits are kept.
      edit: undefined,
    }),
    byHand: { title: 'Patch of the pull request', patch: patchOf(changes), newFile: undefined },
  }
  return {
    proposed,
    diagnostics: [
      ...planned.diagnostics,
      ...kept.map((path): Diagnostic => ({
        severity: 'warning',
        code: 'metadata-kept',
        message: `${path} stays as it is in the pull request: somebody edited the same lines there.`,
        hints: [
          'Edit the file on the branch of the pull request, or bring the edit into your project first.',
        ],
      })),
    ],
  }
}
