import type { EditedFile, Outcome, ReleasedPackage } from '../release/model/outcome.ts'
import { decodeBytes } from '../text/source.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import type { Block } from './blocks.ts'
import { clipped, code, html, link, preformatted } from './markup.ts'

/** A difference longer than this is cut. */
const longestDifference = 20_000

interface Edited {
  readonly path: string
  readonly edited: EditedFile
  /** How it differs from the project's: a unified diff. */
  readonly difference: string
}

/** The opam files that are not the project's, since somebody edited them, with the difference. */
export function editedFiles({ subject }: Outcome): readonly Edited[] {
  return (subject?.packages ?? []).flatMap((one) => {
    const { path, edited } = one
    return edited === undefined ? [] : [{ path, edited, difference: differenceOf(one, edited) }]
  })
}

function differenceOf({ path, opam }: ReleasedPackage, { where, ofProject }: EditedFile): string {
  const place = where === 'branch' ? 'pull request' : 'published'
  return decodeBytes(unifiedDiff([`${path} (project)`, `${path} (${place})`], ofProject, opam))
}

/** Whose the file is, behind its path. */
function story({ where, commit, author = 'somebody' }: EditedFile): string {
  if (where === 'published') return 'was edited before it was published'
  const made = commit === undefined ? '' : ` in ${commit.slice(0, 7)}`
  return `stays as ${author} edited it${made}`
}

const advice = 'Make the same changes in your project. Otherwise the next release loses them.'

/** The edited files for a log or a terminal: whose they are, how they differ, what to do. */
export function editedFileLines(outcome: Outcome): readonly string[] {
  const files = editedFiles(outcome)
  if (files.length === 0) return []
  return [
    ...files.flatMap(({ path, edited, difference }) => [
      `${path} ${story(edited)}:`,
      ...clipped(difference, longestDifference).trimEnd().split('\n'),
    ]),
    advice,
  ]
}

/** The edited files as a part of a page; absent where there are none. */
export function editedFilesBlock(outcome: Outcome): Block | undefined {
  const files = editedFiles(outcome)
  if (files.length === 0) return undefined
  return {
    open: '<h3>Edited opam files</h3>',
    rows: files.map(({ path, edited, difference }) => {
      const told = link(html(story(edited)), edited.url)
      return `<details open><summary>${code(path)} ${told}</summary>${preformatted(clipped(difference, longestDifference))}</details>`
    }),
    close: `\n<p>${html(advice)}</p>`,
    left: (count) => `<p>and ${count} more</p>`,
  }
}
