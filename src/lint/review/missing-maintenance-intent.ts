import { field, list, string } from '../../opam/syntax.ts'
import type { ReviewRule } from './subject.ts'

const page = 'https://github.com/ocaml/opam-repository/blob/master/governance/policies/archiving.md'

/** Nothing says which versions will be looked after. */
export const missingMaintenanceIntent: ReviewRule = {
  name: 'missing-maintenance-intent',
  severity: 'warning',
  isHabit: true,
  fields: ['x-maintenance-intent'],
  why: `By it opam-repository decides which versions stay when old ones are archived (${page}).`,
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
              '"(latest)" says that only the newest version will be looked after, "(any)" that all will be; dune writes the former by itself from (lang dune 3.18) on.',
          },
        ],
}
