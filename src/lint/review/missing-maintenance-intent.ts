import { field, list, string } from '../../opam/syntax.ts'
import type { ReviewRule } from './subject.ts'

const page = 'https://github.com/ocaml/opam-repository/blob/master/governance/policies/archiving.md'

/** The package does not say which versions will be maintained. */
export const missingMaintenanceIntent: ReviewRule = {
  name: 'missing-maintenance-intent',
  severity: 'warning',
  isHabit: true,
  fields: ['x-maintenance-intent'],
  why: `opam-repository uses it to decide which versions to keep when it archives old ones (${page}).`,
  check: ({ package: { extensions } }) =>
    extensions.has('x-maintenance-intent')
      ? []
      : [
          {
            message: 'The field x-maintenance-intent is missing.',
            correction: {
              kind: 'field',
              field: field('x-maintenance-intent', list([string('(latest)')])),
            },
            advice:
              '"(latest)" means that you maintain only the newest version, and "(any)" that you maintain all versions. From (lang dune 3.18) on, dune adds "(latest)" itself.',
          },
        ],
}
