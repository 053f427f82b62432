import type { OpamPackage } from '../../opam/package.ts'
import { policiesPage } from './subject.ts'
import type { ReviewRule } from './subject.ts'

/**
 * The version that a check assumes is already published. The version of a release is not assumed: there, the
 * plan refuses a published version.
 */
export const publishedVersion: ReviewRule = {
  name: 'published-version',
  severity: 'notice',
  fields: ['version'],
  why: `The sources of a published version never change. See policy 11 of opam-repository (${policiesPage}).`,
  check: ({ name, version, isSupposed, present, package: found }) =>
    !isSupposed || present === undefined || haveSameSources(present.package, found)
      ? []
      : [
          {
            message: `${name} ${version} is already published, and this check found no newer version.`,
            advice:
              'Nothing is wrong yet. Before the next release, add a section for it to the changelog, or set the input version.',
          },
        ],
}

/** Whether both name a checksum of the same archive. */
function haveSameSources(one: OpamPackage, other: OpamPackage): boolean {
  const hexes = new Set(one.url?.checksums.map(({ hex }) => hex))
  return other.url?.checksums.some(({ hex }) => hexes.has(hex)) === true
}
