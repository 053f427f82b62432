import type { Ending, Outcome } from '../release/outcome.ts'
import { hasErrors } from '../text/diagnostic.ts'

/** A sentence of what happens now, with the page where. */
export interface NextStep {
  readonly text: string
  readonly url?: string
}

/** What the reader may want to know, or has to do, after the run. */
export function nextSteps(outcome: Outcome): readonly NextStep[] {
  switch (outcome.status) {
    case 'published':
    case 'unchanged':
      return [...afterRelease(outcome), ...afterEnding(outcome.ending)]
    case 'rehearsed':
      return [
        {
          text:
            outcome.subject?.tag === undefined
              ? 'Nothing was written. The tag of the next version releases what is shown here.'
              : 'Nothing was written. A release of this tag publishes what is shown here.',
        },
      ]
    case 'failed':
      return [
        {
          text: 'What is done stays. Run the job again when the cause is gone: it goes on from there, and does nothing twice.',
        },
      ]
    case 'refused':
      return afterRefusal(outcome)
  }
}

function afterRelease({ release }: Outcome): readonly NextStep[] {
  return release?.draft === true
    ? [
        {
          text: 'The GitHub release is a draft. Run again without the input draft to publish it.',
          url: release.webUrl,
        },
      ]
    : []
}

function afterEnding(ending: Ending | undefined): readonly NextStep[] {
  switch (ending?.kind) {
    case undefined:
      return []
    case 'pull-request':
      return [
        { text: `Pull request ${ending.number} waits for review.`, url: ending.url },
        {
          text: 'The opam repository now builds the packages on many systems, with all that depends on them, and a maintainer reads the result; most are merged in a day or two. Packages that fail there may fail for reasons of their own: the maintainers say so.',
        },
        {
          text: 'If an opam file has to change, change it on the branch of the pull request, and in the source for the next time. The tag and the archive must stay as they are.',
        },
      ]
    case 'compare-link':
      return [
        {
          text: 'The branch is pushed. Open this page and create the pull request: title and text are filled in.',
          url: ending.url,
        },
      ]
    case 'new-file-links':
      return [
        {
          text: 'The token reaches no further than this repository. Open each page below and propose the file: name and content are filled in. With a classic token of scope public_repo as opam-token, the next run opens the pull request.',
        },
        ...ending.links.map(({ package: name, url }) => ({ text: name, url })),
      ]
    case 'upstream':
      return [
        { text: 'The opam repository has this version. Nothing is left to do.', url: ending.url },
      ]
  }
}

function afterRefusal({ diagnostics, failure, subject }: Outcome): readonly NextStep[] {
  const nothing = { text: 'Nothing was written.' }
  if (failure !== undefined) {
    return [nothing, { text: 'Run the job again when the cause is gone.' }]
  }
  if (!hasErrors(diagnostics)) return [nothing]
  if (subject?.tag === undefined) {
    return [{ text: 'Nothing was written. A release would stop at the errors found.' }]
  }
  return [
    nothing,
    {
      text: 'Mend what was found and tag the corrected commit: with the next version, or with this tag, as long as nothing was published from it.',
    },
  ]
}
