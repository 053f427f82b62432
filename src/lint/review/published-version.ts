import type { OpamPackage } from '../../opam/package.ts'
import { policiesPage } from './rule.ts'
import type { ReviewRule } from './rule.ts'

/** The version is published already, with other sources. */
export const publishedVersion: ReviewRule = {
  name: 'published-version',
  severity: 'error',
  fields: ['version'],
  why: `The sources of a published version never change: policy 11 of opam-repository (${policiesPage}).`,
  check: ({ name, version, isSupposed, present, package: found }) => {
    if (present === undefined || haveSameSources(present.package, found)) return []
    return [
      isSupposed
        ? {
            severity: 'notice',
            message: `Version ${version} of ${name}, which this check supposes, is published already.`,
            advice:
              'Give the changelog a section for the next version, or say it with the input version.',
          }
        : {
            message: `${name} ${version} is published already, with another archive.`,
            advice: 'Release the next version from a new tag.',
          },
    ]
  },
}

/** Whether both name a checksum of the same archive. */
function haveSameSources(one: OpamPackage, other: OpamPackage): boolean {
  const hexes = new Set(one.url?.checksums.map(({ hex }) => hex))
  return other.url?.checksums.some(({ hex }) => hexes.has(hex)) === true
}
