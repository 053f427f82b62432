import type { CiRule } from './subject.ts'

/** Prefixes of names for a class of packages of which only one can be installed. */
const classes: readonly (readonly [prefix: string, conflictClass: string])[] = [
  ['mysys2-', 'msys2-env'],
  ['arch-', 'ocaml-arch'],
  ['ocaml-env-mingw', 'ocaml-env-mingw'],
  ['ocaml-env-msvc', 'ocaml-env-msvc'],
  ['host-arch-', 'ocaml-host-arch'],
  ['host-system-', 'ocaml-host-system'],
  ['system-', 'ocaml-system'],
]

/** Whether a name has such a prefix, which a new package must not use. */
export function hasRestrictedPrefix(name: string): boolean {
  return classes.some(([prefix]) => name.startsWith(prefix))
}

/** Such a prefix requires its conflict class, and the class requires the prefix. */
export const prefixWithoutClass: CiRule = {
  name: 'prefix-without-class',
  severity: 'error',
  fields: ['conflict-class'],
  check: ({ name, package: { conflictClass } }) => {
    const restricted = classes.find(([prefix]) => name.startsWith(prefix))
    const missing =
      restricted === undefined || conflictClass.includes(restricted[1])
        ? []
        : [
            {
              message: `package with prefix '${restricted[0]}' requires conflict class '${restricted[1]}'`,
            },
          ]
    const unnamed = conflictClass.flatMap((listed) =>
      classes
        .filter(([prefix, required]) => required === listed && !name.startsWith(prefix))
        .map(([prefix]) => ({
          message: `package with conflict class '${listed}' requires name prefix '${prefix}'`,
          about: { element: listed },
        })),
    )
    return [...missing, ...unnamed]
  },
}

/** The name of a new package has such a prefix. */
export const restrictedPrefix: CiRule = {
  name: 'restricted-prefix',
  severity: 'warning',
  fields: ['name'],
  check: ({ name, isNew }) =>
    isNew
      ? classes
          .filter(([prefix]) => name.startsWith(prefix))
          .map(([prefix]) => ({ message: `package name has restricted prefix '${prefix}'` }))
      : [],
}
