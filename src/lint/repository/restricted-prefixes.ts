import type { RepositoryRule } from './rule.ts'

/** Prefixes of names that stand for a class of packages of which one can be installed. */
const classes: readonly (readonly [prefix: string, conflictClass: string])[] = [
  ['mysys2-', 'msys2-env'],
  ['arch-', 'ocaml-arch'],
  ['ocaml-env-mingw', 'ocaml-env-mingw'],
  ['ocaml-env-msvc', 'ocaml-env-msvc'],
  ['host-arch-', 'ocaml-host-arch'],
  ['host-system-', 'ocaml-host-system'],
  ['system-', 'ocaml-system'],
]

/** Such a prefix and its class of conflicts go together. */
export const prefixWithoutClass: RepositoryRule = {
  severity: 'error',
  check: ({ name, package: { conflictClass } }) => {
    const restricted = classes.find(([prefix]) => name.startsWith(prefix))
    const missing =
      restricted === undefined || conflictClass.includes(restricted[1])
        ? []
        : [`package with prefix '${restricted[0]}' requires conflict class '${restricted[1]}'`]
    const unnamed = conflictClass.flatMap((listed) =>
      classes
        .filter(([prefix, required]) => required === listed && !name.startsWith(prefix))
        .map(([prefix]) => {
          return `package with conflict class '${listed}' requires name prefix '${prefix}'`
        }),
    )
    return [...missing, ...unnamed]
  },
}

/** A new package takes such a prefix. */
export const restrictedPrefix: RepositoryRule = {
  severity: 'warning',
  check: ({ name, isNew }) =>
    isNew
      ? classes
          .filter(([prefix]) => name.startsWith(prefix))
          .map(([prefix]) => `package name has restricted prefix '${prefix}'`)
      : [],
}
