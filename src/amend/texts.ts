import { printValue } from '../opam/printer.ts'
import type { OpamValue } from '../opam/syntax.ts'
import type { PullRequestTexts } from '../release/model/ports/opam-forge.ts'
import { plainText, signature } from '../release/artefacts/pull-request-text.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { decodeBytes } from '../text/source.ts'
import { plainBound } from './implied-bound.ts'
import { printConjunct } from './narrowing.ts'
import type { Operation, PublishedVersion } from './operation.ts'
import { selectionText } from './request.ts'
import type { Amendment, Selection } from './request.ts'

/** The texts of an amendment, and its branch. */
export interface AmendTexts {
  readonly pullRequest: PullRequestTexts
  readonly branch: string
  readonly commit: { readonly headline: string; readonly body: string }
}

/** Who amends, as the pull request names them. */
export interface Author {
  readonly actor: string | undefined
  /** Whether the person's login is one of another server. */
  readonly elsewhere: boolean
}

/** The texts of amendments, as the people of opam-repository write them: `[metadata] tally: upper bound on ocaml`. */
export function editTexts(
  amendments: readonly Amendment[],
  versions: readonly PublishedVersion[],
  author: Author,
): AmendTexts {
  const operations = amendments.flatMap((one) => one.operations)
  const changes = [...new Set(operations.flatMap(shortWords))].slice(0, 2).join(', ')
  const title = `[metadata] ${subjectOf(versions)}: ${changes}`
  const lines = amendments.flatMap((one) => amendmentLines(one))
  return textsOf({ title, lines, author, branch: branchOf(amendments) })
}

/** Texts of a title and the lines that say what is done. */
function textsOf({
  title,
  lines,
  author,
  branch,
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly author: Author
  readonly branch: string
}): AmendTexts {
  const said = lines.join('\n')
  return {
    pullRequest: { title, body: `${said}\n\n---\n${signature(author, 'Amended')}` },
    branch,
    // By these words the next run knows its own commit.
    commit: { headline: title, body: `Amendment ${branch}` },
  }
}

/** Most packages that the text names one by one. */
const mostNamed = 200

/** The texts of the upper bound that dependents get. */
export function dependentsTexts(
  of: PublishedVersion,
  {
    versions,
    only,
    author,
  }: {
    readonly versions: readonly PublishedVersion[]
    readonly only: readonly Selection[] | undefined
    readonly author: Author
  },
): AmendTexts {
  const byName = new Map<string, string[]>()
  for (const { name, version } of versions) {
    byName.set(name, [...(byName.get(name) ?? []), version])
  }
  const names = [...byName]
  const rest = names.length - mostNamed
  const lines = [
    `These versions cannot be built with ${code(`${of.name}.${of.version}`)}. Each gets the bound ${code(`"${of.name}" {< "${of.version}"}`)}.`,
    '',
    ...names
      .slice(0, mostNamed)
      .map(([name, those]) => `- ${code(name)}: ${those.map(code).join(', ')}`),
    ...(rest > 0 ? [`- and ${rest} more packages`] : []),
  ]
  // Dependents that are published later go into the same pull request.
  const named = (only ?? []).map(selectionText).toSorted()
  const what = ['dependents', `${of.name}.${of.version}`, ...named].join('\n')
  return textsOf({
    title: `[metadata] ${subjectOf(versions)}: upper bound on ${of.name}`,
    lines,
    author,
    branch: amendBranch(`dependents-${of.name}`, what),
  })
}

function subjectOf(versions: readonly PublishedVersion[]): string {
  const [first] = versions
  if (first !== undefined && versions.length === 1) return `${first.name}.${first.version}`
  const names = [...new Set(versions.map(({ name }) => name))]
  return names.length <= 2 ? names.join(' and ') : `${names.length} packages`
}

/** In a title; a message goes with another change. */
function shortWords(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'add':
      return [boundWords(operation.name, operation.constraints)]
    case 'remove':
      return [`no dependency on ${operation.name}`]
    case 'set':
      return operation.field === 'available' && printValue(operation.value) === 'false'
        ? ['mark as unavailable']
        : [`correct ${operation.field}`]
    case 'flag':
      return operation.flag === 'deprecated' ? ['deprecate'] : [`flag ${operation.flag}`]
    case 'message':
      return []
  }
}

function boundWords(name: string, constraints: readonly OpamValue[]): string {
  const operators = constraints.flatMap((one) => plainBound(one)?.operator ?? [])
  const isUpper = operators.some((one) => one.startsWith('<'))
  const isLower = operators.some((one) => one.startsWith('>'))
  if (isUpper && isLower) return `bounds on ${name}`
  if (isUpper) return `upper bound on ${name}`
  if (isLower) return `lower bound on ${name}`
  return constraints.length === 0 ? `dependency on ${name}` : `constraint on ${name}`
}

function amendmentLines({ selections, operations, reason }: Amendment): readonly string[] {
  const subject = selections.map((one) => code(selectionText(one))).join(', ')
  const done = operations.map((one) => `- ${subject}: ${longWords(one)}`)
  return reason === undefined ? done : [...done, '', plainText(decodeBytes(reason))]
}

function longWords(operation: Operation): string {
  switch (operation.kind) {
    case 'add': {
      const constraints = operation.constraints.map(printConjunct).join(' & ')
      const braces = constraints === '' ? '' : ` {${constraints}}`
      return `depends on ${code(`"${operation.name}"${braces}`)}`
    }
    case 'remove':
      return `no longer depends on ${code(operation.name)}`
    case 'set':
      return code(`${operation.field}: ${printValue(operation.value)}`)
    case 'flag':
      return `has the flag ${code(operation.flag)}`
    case 'message':
      return `says once it is installed: ${code(operation.text)}`
  }
}

/** A byte string as code in Markdown. */
function code(bytes: string): string {
  const text = decodeBytes(bytes).replaceAll(/\s+/g, ' ')
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`
}

/** The same amendments have the same branch, so that running again finds it. */
function branchOf(amendments: readonly Amendment[]): string {
  const said = amendments.map(({ selections, operations }) =>
    [...selections.map(selectionText), ...operations.map(longWords)].join('\n'),
  )
  const name = amendments[0]?.selections[0]?.name ?? ''
  return amendBranch(name, said.join('\n\n'))
}

/** The branch of an amendment: of what it is about, and a fingerprint of what it does. */
function amendBranch(subject: string, what: string): string {
  const slug = subject.replaceAll(/[^A-Za-z0-9_+-]/g, '-')
  return `amend-${slug}-${fingerprint(what)}`
}
