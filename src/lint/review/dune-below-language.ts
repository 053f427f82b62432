import type { OpamPackage } from '../../opam/package.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { mayHold } from '../view/bounds.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** A version of dune is allowed that does not know the language of a `dune-project`. */
export const duneBelowLanguage: ReviewRule = {
  name: 'dune-below-language',
  severity: 'warning',
  fields: ['depends'],
  why: 'dune refuses the whole build if one dune-project, even a vendored one, is written in a newer language. opam-repository also builds with the oldest dune that the bound allows.',
  check: ({ package: found, language, nested }): readonly Defect[] => {
    const root = language === undefined ? [] : [{ path: 'dune-project', language }]
    const [newest] = [...root, ...nested].toSorted((a, b) =>
      compareVersions(b.language, a.language),
    )
    if (newest === undefined || !buildsWithDune(found)) return []
    const { path, language: needed } = newest
    const correction = {
      kind: 'dependency',
      field: 'depends',
      dependency: { name: 'dune', constraints: atLeast(needed) },
    } as const
    const dependencies = formulaAtoms(found.depends).filter(({ name }) => name === 'dune')
    if (dependencies.length === 0) {
      const message = `The package needs dune ${needed} or later (see ${path}), but does not depend on dune.`
      return [{ message, about: { field: 'depends' }, correction }]
    }
    const tooOld = dependencies.every(({ constraints }) =>
      mayHold(constraints, { version: `${needed}~~` }),
    )
    if (!tooOld) return []
    return [
      {
        message: `The bound on dune allows versions older than ${needed}, but ${path} says (lang dune ${needed}).`,
        about: dependencyPart(found, ['depends'], ({ name }) => name === 'dune'),
        correction,
      },
    ]
  },
}

function atLeast(version: string) {
  return {
    kind: 'atom',
    atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
  } as const
}

function buildsWithDune({ build }: OpamPackage): boolean {
  return build.some(({ value: [first] }) => first?.value.text === 'dune')
}
