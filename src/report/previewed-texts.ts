import { nextVersion } from '../release/source/release-version.ts'
import type { Outcome, PublishedText } from '../release/model/outcome.ts'
import type { Block } from './blocks.ts'
import { html, preformatted } from './markup.ts'

/** A text that a release would publish, and what it is. */
export interface PreviewedText {
  readonly name: string
  readonly text: string
}

/** The texts that a run shows because it writes none of them: a check or a dry run. */
export function previewedTexts({ aim, subject, texts }: Outcome): readonly PreviewedText[] {
  // Of the next version there are none yet.
  if (aim !== 'preview' || texts === undefined || subject?.version === nextVersion) return []
  const { release, pullRequest } = texts
  return [
    ...(release === undefined ? [] : [previewed('GitHub release', release)]),
    ...(pullRequest === undefined ? [] : [previewed('Pull request', pullRequest)]),
  ]
}

function previewed(what: string, { title, body }: PublishedText): PreviewedText {
  const name = `${what}: ${title}`
  return body === undefined
    ? {
        name,
        text: 'The changelog has no section for this version. GitHub generates the notes from the merged pull requests.',
      }
    : { name, text: body === '' ? '(empty)' : body }
}

/** These texts as a part of the job summary; absent where there are none. */
export function previewedTextsBlock(outcome: Outcome): Block | undefined {
  const texts = previewedTexts(outcome)
  if (texts.length === 0) return undefined
  return {
    open: '<h3>Texts</h3>',
    rows: texts.map(
      ({ name, text }) =>
        `\n<details><summary>${html(name)}</summary>${preformatted(text)}</details>`,
    ),
    close: '',
    left: (count) => `\n<p>and ${count} more, which do not fit here</p>`,
  }
}
