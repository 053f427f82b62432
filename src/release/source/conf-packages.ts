import { isConfPackage, readOpamFile } from '../../lint/model/opam-reading.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { remedyOf } from './remedy.ts'
import type { Selected, Selection } from './package-selection.ts'
import type { ProjectPackage } from './project-package.ts'

/**
 * Leaves out what a release cannot publish: a package with the flag `conf` has no sources, and the opam
 * file of a release names an archive (`opam lint` 46). It is an error where the user names the package, or
 * where nothing else is left.
 */
export function leaveOutConfPackages(
  { packages, diagnostics }: Selected<ProjectPackage>,
  { packages: named }: Pick<Selection, 'packages'>,
): Selected<ProjectPackage> {
  const conf = packages.filter((one) => isConf(one))
  if (conf.length === 0) return { packages, diagnostics }
  const isOnly = conf.length === packages.length
  return {
    packages: packages.filter((one) => !conf.includes(one)),
    diagnostics: [
      ...diagnostics,
      ...conf.map((one): Diagnostic => {
        const { location } = remedyOf({ field: 'flags' }, one)
        const isNamed = named.includes(one.name)
        return {
          severity: isOnly || isNamed ? 'error' : 'notice',
          code: 'conf-package',
          message:
            isOnly || isNamed
              ? `The package "${one.name}" is a conf package. It cannot be released from a tag, because it has no archive.`
              : `The conf package "${one.name}" is not part of the release, because it has no archive.`,
          hints: [
            ...(isNamed ? [`Remove "${one.name}" from the input packages.`] : []),
            'To publish it, propose its opam file to the opam repository by hand.',
          ],
          location,
        }
      }),
    ],
  }
}

function isConf({ path, generated, committed }: ProjectPackage): boolean {
  const text = generated?.content ?? committed?.text
  return text !== undefined && isConfPackage(readOpamFile({ name: path, text }))
}
