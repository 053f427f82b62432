import type { Diagnostic } from '../text/diagnostic.ts'
import type { Rewriting, StartRewriting } from '../text/rewriting.ts'
import { wholeText } from '../text/rewriting.ts'
import { atomOrQuoted } from './escape.ts'
import type { Info } from './info.ts'
import { mergeInfo } from './info.ts'
import { atLeast } from './language-version.ts'
import type { Project } from './project.ts'
import type { ProjectSource } from './source-host.ts'
import { bugReportsOf, homepageOf } from './source-host.ts'
import type { WatermarkValue, Watermarks } from './watermarks.ts'
import { fillWatermarks, fillingWatermarks } from './watermarks.ts'

/** What version control says of the tree. */
export interface TreeVersion {
  /** What `git describe` answers: the tag, `v1.2.0`; absent where there is no repository. */
  readonly version?: string
  /** The full id of the commit. */
  readonly commit?: string | undefined
}

/** What is stated of a package, as far as watermarks show it. */
export interface StatedInfo {
  readonly source: ProjectSource | undefined
  readonly license: readonly string[] | undefined
  readonly authors: readonly string[] | undefined
  readonly maintainers: readonly string[] | undefined
  readonly homepage: string | undefined
  readonly bugReports: string | undefined
  readonly documentation: string | undefined
}

/** The tree of a project that is to be substituted. */
export interface SubstTree extends TreeVersion {
  /** The paths of the project's opam files, at the root and in `opam/`. */
  readonly opamFiles: readonly string[]
  /**
   * What the opam file of a package says that no `(package)` describes, the project's statements
   * included; before dune language 3.0 the watermarks come from it.
   */
  readonly described: (name: string) => StatedInfo | undefined
}

/** What `dune subst` makes of a project, file by file. */
export type Substitution =
  /** A file's rewriting by its path in the project, absent for those that dune passes over. */
  | { readonly kind: 'enabled'; readonly rewrite: (path: string) => StartRewriting | undefined }
  /** The project forbids it, or lacks what it needs; the diagnostic is dune's error. */
  | { readonly kind: 'disabled' | 'impossible'; readonly diagnostic: Diagnostic }

/** Decides what `dune subst` does to each file of a project (dune 3.24, `bin/subst.ml`). */
export function substitution(project: Project, tree: SubstTree): Substitution {
  const { source, subst, name, version } = project
  if (subst?.value === 'disabled') {
    return {
      kind: 'disabled',
      diagnostic: {
        severity: 'error',
        code: 'dune-subst',
        message: "'dune subst' has been disabled in this project. Any use of it is forbidden.",
        hints: ['If you wish to re-enable it, change to (subst enabled) in the dune-project file.'],
        location: { source, span: subst.span },
      },
    }
  }
  if (name === undefined) {
    return {
      kind: 'impossible',
      diagnostic: {
        severity: 'error',
        code: 'dune-subst',
        message:
          'The project name is not defined, please add a (name <name>) field to your dune-project file.',
        hints: [],
        location: { source: { ...source, text: '' }, span: { start: 0, end: 0 } },
      },
    }
  }
  const info = statedInfo(project, name.value, tree)
  if (info === undefined) {
    return {
      kind: 'impossible',
      diagnostic: {
        severity: 'error',
        code: 'dune-subst',
        message: `Package ${name.value} doesn't exist.`,
        hints: [],
        location: { source, span: name.span },
      },
    }
  }
  const marks = watermarks(info, {
    name: name.value,
    version: tree.version ?? version?.value,
    commit: tree.commit,
  })
  return { kind: 'enabled', rewrite: rewriteFiles(project, marks, tree) }
}

/** What holds for the watermarks; whose it is has changed with the dune language. */
function statedInfo(project: Project, name: string, tree: SubstTree): StatedInfo | undefined {
  const own = stated(project.info)
  if (atLeast(project.lang.value, '3.0')) return own
  const stanza = project.packages.find((each) => each.name.value === name)
  const named =
    stanza === undefined
      ? ofOpamFile(project, name, tree)
      : stated(mergeInfo(project.info, stanza.info))
  return atLeast(project.lang.value, '2.8') ? (named ?? own) : named
}

/** A package without a stanza; one stanza makes all others strangers. */
function ofOpamFile(project: Project, name: string, tree: SubstTree): StatedInfo | undefined {
  return project.packages.length === 0 && tree.opamFiles.includes(`${name}.opam`)
    ? tree.described(name)
    : undefined
}

function stated(info: Info): StatedInfo {
  return {
    source: info.source?.value,
    license: texts(info.license),
    authors: texts(info.authors),
    maintainers: texts(info.maintainers),
    homepage: info.homepage?.value,
    bugReports: info.bugReports?.value,
    documentation: info.documentation?.value,
  }
}

function texts(list: Info['authors']): readonly string[] | undefined {
  return list?.value.map(({ value }) => value)
}

interface Known {
  readonly name: string
  readonly version: string | undefined
  readonly commit: string | undefined
}

function watermarks(info: StatedInfo, { name, version, commit }: Known): Watermarks {
  const { source } = info
  const homepage = info.homepage ?? (source && homepageOf(source))
  const issues = info.bugReports ?? (source && bugReportsOf(source))
  const repository = source?.kind === 'uri' ? source.uri : source && homepageOf(source)
  const number = version?.startsWith('v') === true ? version.slice(1) : version
  const noVersion = 'repository does not contain any version information'
  const field = (value: string | undefined, opamName: string): WatermarkValue =>
    valueOr(value, `variable "${opamName}" not found in dune-project file`)
  return new Map([
    ['NAME', { kind: 'value', text: name }],
    ['VERSION', valueOr(version, noVersion)],
    ['VERSION_NUM', valueOr(number, noVersion)],
    ['VCS_COMMIT_ID', valueOr(commit, 'repository does not contain any commits')],
    ['PKG_MAINTAINER', field(info.maintainers?.join(', '), 'maintainer')],
    ['PKG_AUTHORS', field(info.authors?.join(', '), 'authors')],
    ['PKG_HOMEPAGE', field(homepage, 'homepage')],
    ['PKG_ISSUES', field(issues, 'bug-reports')],
    ['PKG_DOC', field(info.documentation, 'doc')],
    ['PKG_LICENSE', field(info.license?.join(', '), 'license')],
    ['PKG_REPO', valueOr(repository, 'variable dev-repo not found in dune-project file')],
  ])
}

function valueOr(text: string | undefined, message: string): WatermarkValue {
  return text === undefined ? { kind: 'absent', message } : { kind: 'value', text }
}

/** Files that are passed over; a name that begins with dots has no extension there. */
const passedOver = /[^./]\.+(?:flv|gif|ico|jpe?g|mov|mp[34]|otf|pdf|png|ttf|woff)$/

function rewriteFiles(
  project: Project,
  marks: Watermarks,
  tree: SubstTree,
): (path: string) => StartRewriting | undefined {
  const number = marks.get('VERSION_NUM')
  const opamFiles = new Set(ownOpamFiles(project, tree))
  return (path) => {
    if (path === 'dune-project') {
      return wholeText((text) =>
        fillWatermarks(
          { name: path, text: withProjectVersion(project, text, tree.version) },
          marks,
        ),
      )
    }
    if (passedOver.test(path)) return undefined
    if (number?.kind !== 'value' || !opamFiles.has(path)) {
      const filling = (): Rewriting => fillingWatermarks(path, marks)
      return Object.assign(filling, { onlyWith: '%%' })
    }
    return wholeText((text) => {
      const filled = fillWatermarks({ name: path, text }, marks)
      return { ...filled, text: withOpamVersion(filled.text, number.text) }
    })
  }
}

/** The opam files of the project's packages. */
function ownOpamFiles({ packages, opamFileLocation }: Project, tree: SubstTree): readonly string[] {
  const folder = opamFileLocation?.value === 'inside_opam_directory' ? 'opam/' : ''
  return packages.length === 0
    ? tree.opamFiles.filter((path) => !path.includes('/'))
    : packages.map(({ name }) => `${folder}${name.value}.opam`)
}

/**
 * A `dune-project` with the version in its `(version)` field, or in a new one on the line below its
 * name. The version is the describe text as it is, a leading `v` included.
 */
function withProjectVersion(project: Project, text: string, version: string | undefined): string {
  if (version === undefined) return text
  const written = atomOrQuoted(version)
  if (project.version !== undefined) {
    const { start, end } = project.version.span
    return text.slice(0, start) + written + text.slice(end)
  }
  const lineBreak = text.indexOf('\n', project.name?.form.end ?? 0)
  const field = `(version ${written})\n`
  return lineBreak === -1
    ? `${text}\n${field}`
    : text.slice(0, lineBreak + 1) + field + text.slice(lineBreak + 1)
}

/** An opam file in which each line that gives a version gives this one; else it is the first line. */
function withOpamVersion(text: string, version: string): string {
  const line = `version: "${version}"`
  return /(?:^|\n)version:/.test(text)
    ? text.replaceAll(/(^|\n)version:[^\n]*/g, (_, before: string) => before + line)
    : `${line}\n${text}`
}
