import { carriesV } from '../../version/version.ts'
import { policiesPage } from './subject.ts'
import type { ReviewRule } from './subject.ts'

/** A version has a `v`, but no version before it did. */
export const vInVersion: ReviewRule = {
  name: 'v-in-version',
  severity: 'notice',
  fields: ['version'],
  why: `opam orders v1.0 after every version that starts with a digit, so there is no way back. See policy 6 of opam-repository (${policiesPage}).`,
  check: ({ version, published, together }) => {
    if (published === undefined || !carriesV(version)) return []
    const versions = [...together].flatMap((name) => published.versions.get(name) ?? [])
    return versions.some((one) => one !== version && carriesV(one))
      ? []
      : [
          {
            message: `The version ${version} starts with a "v", but no published version does.`,
            advice: `Publish it as ${version.slice(1)}. That is what the tag ${version} means without the input keep-v.`,
          },
        ]
  },
}
