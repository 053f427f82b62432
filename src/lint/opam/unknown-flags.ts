import { knownFlags } from '../../opam/clean-up.ts'
import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** A tag `flags:…` names a flag that opam does not know. In `flags:` itself such are passed over. */
export const unknownFlags: OpamRule = {
  name: 'unknown-flags',
  code: 28,
  severity: 'error',
  fields: ['tags'],
  check: ({ package: { flags } }) => {
    if (flags.length === 0) return []
    const known = new Set(knownFlags(flags))
    const unknown = flags.filter((flag) => !known.has(flag))
    return defectOf('Unknown package flags found', unknown, () => ({
      element: `flags:${unknown[0]}`,
    }))
  },
}
