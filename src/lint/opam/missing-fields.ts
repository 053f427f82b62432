import type { OpamPackage } from '../../opam/package.ts'
import type { ReleaseWeight } from '../model/rule.ts'
import { defectIf } from '../model/rule.ts'
import type { OpamRule, OpamSubject } from './subject.ts'

/** A field that every package is to have. */
interface RequiredField {
  readonly name: string
  readonly code: number
  readonly severity: OpamRule['severity']
  readonly inRelease?: ReleaseWeight
  readonly fields: readonly [string, ...string[]]
  /** Instead of opam's usual words. */
  readonly message?: string
  readonly isMissing: (found: OpamPackage) => boolean
}

const requiredFields: readonly RequiredField[] = [
  {
    name: 'missing-maintainer',
    code: 23,
    severity: 'error',
    fields: ['maintainer'],
    isMissing: ({ maintainer }) => maintainer.length === 0,
  },
  {
    name: 'missing-authors',
    code: 25,
    severity: 'warning',
    fields: ['authors', 'author'],
    isMissing: ({ authors }) => authors.length === 0,
  },
  {
    name: 'missing-homepage',
    code: 35,
    severity: 'warning',
    fields: ['homepage'],
    isMissing: ({ homepage }) => homepage.length === 0,
  },
  {
    name: 'missing-bug-reports',
    code: 36,
    severity: 'warning',
    inRelease: 'warning',
    fields: ['bug-reports'],
    isMissing: ({ bugReports }) => bugReports.length === 0,
  },
  {
    name: 'missing-dev-repo',
    code: 37,
    severity: 'warning',
    inRelease: 'warning',
    fields: ['dev-repo'],
    // A package without an archive need not say where its repository is.
    isMissing: ({ devRepo, url }) => devRepo === undefined && url !== undefined,
  },
  {
    name: 'missing-synopsis',
    code: 57,
    severity: 'error',
    fields: ['synopsis', 'descr'],
    message: 'Synopsis must not be empty',
    isMissing: ({ description }) => (description?.synopsis ?? '') === '',
  },
  {
    name: 'missing-license',
    code: 68,
    severity: 'warning',
    fields: ['license'],
    isMissing: ({ license }) => license.length === 0,
  },
]

/** A field is missing that says who wrote the package, what it is, and where more is to be found. */
export const missingFields: readonly OpamRule[] = requiredFields.map(
  ({ isMissing, message, ...rule }) => ({
    ...rule,
    check: ({ package: found }: OpamSubject) =>
      defectIf(isMissing(found), message ?? `Missing field '${rule.fields[0]}'`),
  }),
)
