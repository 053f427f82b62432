import { repositoryAddress } from '../opam/repository-address.ts'
import type { OpamField } from '../opam/syntax.ts'
import { atomOrQuoted } from '../dune/escape.ts'

const person = '"Name <mail@example.org>"'

/**
 * What to add to `dune-project` where a field is missing in the opam file: a field ready to paste, with
 * placeholders for what only the author knows. With a source (`(source (github …))` and its kind) dune makes
 * three fields of it. `undefined` for a field that `dune-project` does not have.
 */
export function stanzaAddition(
  field: string,
  name: string,
  { hasSource }: { readonly hasSource: boolean },
): string | undefined {
  const site = `https://example.org/${name}`
  const source = `(source (github OWNER/${name}))`
  const additions: Readonly<Record<string, string>> = {
    synopsis: '(synopsis "What the package is, in one line")',
    maintainer: `(maintainers ${person})`,
    authors: `(authors ${person})`,
    license: '(license ISC)',
    homepage: hasSource ? `(homepage ${site})` : source,
    'bug-reports': hasSource ? `(bug_reports ${site}/issues)` : source,
    'dev-repo': source,
  }
  return additions[field]
}

/** The same for a template or an opam file that is written by hand. */
export function opamAddition(field: string, name: string): string | undefined {
  const site = `https://example.org/${name}`
  const additions: Readonly<Record<string, string>> = {
    synopsis: '"What the package is, in one line"',
    maintainer: person,
    authors: person,
    license: '"ISC"',
    homepage: `"${site}"`,
    'bug-reports': `"${site}/issues"`,
    'dev-repo': `"git+${site}.git"`,
    flags: 'conf',
    depexts: '[["system-package"] {os-family = "debian"}]',
    'conflict-class': '"class"',
  }
  const value = additions[field]
  return value === undefined ? undefined : `${field}: ${value}`
}

/** The fields of opam that `dune-project` calls otherwise, or the same, and that hold texts. */
const stanzaNames: Readonly<Record<string, string>> = {
  synopsis: 'synopsis',
  maintainer: 'maintainers',
  authors: 'authors',
  license: 'license',
  homepage: 'homepage',
  'bug-reports': 'bug_reports',
  doc: 'documentation',
}

/**
 * A field of an opam file as `dune-project` says it: a byte string. `undefined` where it has to stand in a
 * template.
 */
export function stanzaField({ name, value }: OpamField): string | undefined {
  const inStanza = stanzaNames[name]
  const values = value.kind === 'list' ? value.items : [value]
  const texts = values.flatMap((one) => (one.kind === 'string' ? [atomOrQuoted(one.value)] : []))
  if (inStanza === undefined || texts.length !== values.length) return undefined
  return `(${[inStanza, ...texts].join(' ')})`
}

/** The forges that dune has a name for. */
const forges: Readonly<Record<string, string>> = {
  'bitbucket.org': 'bitbucket',
  'codeberg.org': 'codeberg',
  'github.com': 'github',
  'gitlab.com': 'gitlab',
}

/** The sources that dune makes an address from: `(source (github owner/name))`, or `(source (uri …))`. */
export function stanzaSources({ name, value }: OpamField): readonly string[] {
  if (!['homepage', 'bug-reports', 'dev-repo'].includes(name) || value.kind !== 'string') return []
  const [, host = '', path = ''] =
    /^https:\/\/([^/]+)\/(.+)$/.exec(repositoryAddress(value.value)?.homepage ?? '') ?? []
  const forge = forges[host]
  return [
    ...(forge === undefined ? [] : [`(source (${forge} ${atomOrQuoted(path)}))`]),
    ...(name === 'dev-repo' ? [`(source (uri ${atomOrQuoted(value.value)}))`] : []),
  ]
}
