import type { OtherDune } from '../../dune/other-dune.ts'
import { mayHold, statedBounds } from '../../lint/view/bounds.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import { readPackage } from '../../opam/package-reader.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import { compareVersions } from '../../version/opam-version.ts'
import type { PackagesReading, ProjectPackage } from './project-package.ts'

/**
 * A project for a dune that is not known here yet is released with its opam files as they are
 * committed: dune-publish only has to be able to compare them. Without them it is an error.
 */
export function judgeLaterDune(
  reading: PackagesReading,
  { refusal, asks }: { readonly refusal: readonly Diagnostic[]; readonly asks: string },
): PackagesReading {
  const packages = reading.read?.packages ?? []
  const location = refusal.at(-1)?.location
  const missing = packages.filter(({ committed }) => committed === undefined)
  const about = `This version of dune-publish does not know ${asks}`
  if (packages.length > 0 && missing.length === 0) {
    const warning: Diagnostic = {
      severity: 'warning',
      code: 'dune-version-unknown',
      message: `${about}. It publishes the committed opam files unchanged, without comparing them with what dune generates.`,
      hints: ['Check for a newer version of dune-publish.'],
      location,
    }
    return { ...reading, diagnostics: [warning, ...reading.diagnostics] }
  }
  const paths = missing.map(({ path }) => decodeBytes(path)).join(', ')
  const error: Diagnostic = {
    severity: 'error',
    code: 'dune-version-unknown',
    message: `${about}, so it cannot generate the opam files.`,
    hints: [
      `Commit ${paths === '' ? 'the opam files' : paths}. Committed opam files are published unchanged.`,
      'Or check for a newer version of dune-publish.',
    ],
    location,
  }
  return { read: undefined, diagnostics: [error] }
}

/** An extension that dune deleted, and what dune says of it since. */
interface Deletion {
  readonly refusal: readonly Diagnostic[]
  readonly otherDune: Extract<OtherDune, { readonly kind: 'earlier' }>
}

/**
 * A project may use an extension that dune deleted, if its packages only allow an earlier dune. That one
 * allows a later dune as well is an error where its opam file is generated, since the dune that generates
 * it must be an earlier one; a warning where it is written by hand.
 */
export function judgeEarlierDune(
  reading: PackagesReading,
  { refusal, otherDune: { extension, deletedIn } }: Deletion,
): PackagesReading {
  const allowing = (reading.read?.packages ?? []).filter((one) =>
    allowsDune(opamText(one), deletedIn),
  )
  const [first] = allowing
  if (first === undefined) return reading
  const bound = `If the build needs (using ${extension}), add an upper bound on dune`
  if (allowing.some(({ generated }) => generated !== undefined)) {
    const hint = `${bound} to each package: (dune (< ${deletedIn})).`
    return {
      read: undefined,
      diagnostics: refusal.map((one) => ({ ...one, hints: [...one.hints, hint] })),
    }
  }
  const names = allowing.map(({ name }) => decodeBytes(name)).join(', ')
  const location = refusal.at(-1)?.location
  const warning: Diagnostic = {
    severity: 'warning',
    code: 'dune-extension-deleted',
    message: `dune ${deletedIn} and later cannot load this project, because they no longer support (using ${extension}). These packages allow such a dune: ${names}.`,
    hints: [`${bound} to the opam file: "dune" {< "${deletedIn}"}.`],
    location,
  }
  return { ...reading, diagnostics: [warning, ...reading.diagnostics] }
}

function opamText({ generated, committed }: ProjectPackage): string {
  return generated?.content ?? committed?.text ?? ''
}

/** Whether an opam file allows this version of dune or any later one. */
export function allowsDune(text: string, version: string): boolean {
  const { depends } = readPackage(parseOpamFile({ name: 'opam', text }).file).package
  const dependencies = formulaAtoms(depends).filter(({ name }) => name === 'dune')
  return dependencies.every((dependency) => {
    const later = statedBounds(dependency)
      .map(({ bound }) => bound)
      .filter((bound) => compareVersions(bound, version) > 0)
    // Between two bounds nothing changes: one version behind each stands for them all.
    const tried = [version, ...later].flatMap((bound) => [bound, `${bound}+`])
    return tried.some((one) => mayHold(dependency.constraints, { version: one }))
  })
}
