import type { Diagnostic } from '../text/diagnostic.ts'
import type { Location } from '../text/source.ts'
import { decodeBytes } from '../text/source.ts'

/** A symbolic link; byte strings. */
export interface Link {
  readonly path: string
  readonly target: string
}

/** A link that leads out of what goes into the archive, wherever the archive is unpacked. */
export function leavesProject(link: Link): Diagnostic {
  return {
    severity: 'error',
    code: 'symlink-outside',
    message: `"${decodeBytes(link.path)}" is a symbolic link to "${decodeBytes(link.target)}", which is outside the project.`,
    hints: ['Replace the link by its target, or exclude it with "export-ignore".'],
    location: linkLocation(link),
  }
}

/** A link to what is not there. */
export function leadsNowhere(link: Link): Diagnostic {
  return {
    severity: 'warning',
    code: 'symlink-dangling',
    message: `"${decodeBytes(link.path)}" is a symbolic link to "${decodeBytes(link.target)}", which does not exist in the archive.`,
    hints: ['Remove the link, or exclude it with "export-ignore".'],
    location: linkLocation(link),
  }
}

function linkLocation(link: Link): Location {
  return {
    source: { name: link.path, text: link.target },
    span: { start: 0, end: link.target.length },
  }
}

/** Submodules of which nobody said what becomes of them. */
export function undecidedSubmodules(paths: readonly string[]): readonly Diagnostic[] {
  if (paths.length === 0) return []
  return [
    {
      severity: 'error',
      code: 'submodules',
      message: `The project has submodules: ${paths.map((path) => `"${decodeBytes(path)}"`).join(', ')}.`,
      hints: [
        'Set "submodules: include" to put their files into the archive.',
        'Set "submodules: exclude" to leave empty folders there.',
      ],
    },
  ]
}

/** A file with an attribute that only a checkout can carry out. */
export interface FilteredFile {
  readonly path: string
  /** `filter=lfs`. */
  readonly attribute: string
}

/** One warning for each attribute that is not carried out. */
export function unhandledFilters(files: readonly FilteredFile[]): readonly Diagnostic[] {
  return [...new Set(files.map(({ attribute }) => attribute))].map((attribute) => {
    const [first, ...others] = files.filter((file) => file.attribute === attribute)
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    return {
      severity: 'warning',
      code: 'filter-attribute',
      message: `The archive contains "${decodeBytes(first?.path ?? '')}"${more} as stored in git, because only a checkout applies "${decodeBytes(attribute)}".`,
      hints: ['Store the file itself in git, or exclude it with "export-ignore".'],
    }
  })
}
