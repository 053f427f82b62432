import { parseVersionedPackage, packageNameDefect } from '../opam/package-name.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { Source } from '../text/source.ts'
import { parseDependency } from './parse-formula.ts'
import type { DependentsRequest, Selection } from './request.ts'
import type { Written } from './written.ts'
import { divided, wrong } from './written.ts'

const dependentsHint =
  'Write --dependents tally.2.0.0, and --only FILE where only some of the dependents get the bound.'

/** The words of a request for the dependents of a version. */
export interface DependentsWords {
  readonly dependents: readonly Written[]
  readonly only: readonly Written[]
  /** What does not belong to it. */
  readonly others: readonly Written[]
}

/** Reads a request for the dependents of a version, or every defect in it. */
export function parseDependents({
  dependents,
  only,
  others,
}: DependentsWords): DependentsRequest | readonly Diagnostic[] {
  const found = others.map((one) =>
    wrong(one, '--dependents cannot be combined with other changes.', dependentsHint),
  )
  const [first, second] = dependents
  if (first === undefined) {
    found.push(wrong({ location: undefined }, '--only needs --dependents.', dependentsHint))
  }
  if (second !== undefined) {
    found.push(wrong(second, '--dependents names one version at a time.', dependentsHint))
  }
  const [file, more] = only
  if (more !== undefined) found.push(wrong(more, '--only names one file.', dependentsHint))
  const of = first && parseVersionedPackage(first.text)
  if (first !== undefined && of === undefined) {
    const message = `--dependents "${decodeBytes(first.text)}" names no version of a package.`
    found.push(wrong(first, message, dependentsHint))
  }
  if (found.length > 0 || of === undefined) return found
  return { kind: 'dependents', of, only: file?.text }
}

/**
 * Reads a list of packages: a name or `NAME.VERSION` a line. `#` begins a comment, and empty lines are left out.
 */
export function parsePackageList(source: Source): {
  readonly values: readonly Selection[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const words: Written[] = []
  let start = 0
  for (const line of source.text.split('\n')) {
    const text = line.replace(/#.*$/s, '').trim()
    const at = start + line.indexOf(text)
    if (text !== '') {
      words.push({ text, location: { source, span: { start: at, end: at + text.length } } })
    }
    start += line.length + 1
  }
  return divided(words.map(parseListed))
}

function parseListed(written: Written): Selection | Diagnostic {
  const { text } = written
  const exact = parseVersionedPackage(text)
  if (exact !== undefined) return { kind: 'version', ...exact }
  const named = packageNameDefect(text) === undefined ? parseDependency(text) : undefined
  if (named?.kind === 'dependency') {
    return { kind: 'range', name: named.name, range: named.formula, text }
  }
  const message = `"${decodeBytes(text)}" names no package.`
  return wrong(
    written,
    message,
    'Write a package or NAME.VERSION on each line. "#" begins a comment.',
  )
}
