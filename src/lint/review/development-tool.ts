import { formulaAtoms, joinFormulas } from '../../opam/formula.ts'
import { mayHold } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import { policiesPage } from './subject.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** Programs for editors, formatting and releasing. */
const tools: ReadonlySet<string> = new Set([
  'dune-release',
  'earlybird',
  'merlin',
  'ocaml-lsp-server',
  'ocamlformat',
  'ocp-indent',
  'odig',
  'opam-dune-lint',
  'opam-publish',
  'tuareg',
  'user-setup',
  'utop',
])

/** If one of these holds, the tool is not installed for users. */
const notForUsers: ReadonlySet<string> = new Set(['with-dev-setup', 'with-test', 'with-doc', 'dev'])

/** Every user must install a tool that only developers of the package need. */
export const developmentTool: ReviewRule = {
  name: 'development-tool',
  severity: 'warning',
  isHabit: true,
  fields: ['depends'],
  why: `Every user would have to build it. See policy 9 of opam-repository (${policiesPage}).`,
  check: ({ package: found, together }) =>
    formulaAtoms(found.depends)
      .filter(
        ({ name, constraints }) =>
          tools.has(name) && !together.has(name) && mayHold(constraints, { off: notForUsers }),
      )
      .map((dependency): Defect => {
        const { name, constraints } = dependency
        const forDevelopers = {
          kind: 'atom',
          atom: {
            kind: 'filter',
            filter: { kind: 'ident', reference: { packages: [], variable: 'with-dev-setup' } },
          },
        } as const
        return {
          message: `Every user of the package must install "${name}", which only its developers need.`,
          about: dependencyParts(found).get(dependency),
          correction: {
            kind: 'dependency',
            field: 'depends',
            dependency: { name, constraints: joinFormulas('and', [constraints, forDevelopers]) },
          },
          advice: 'Or remove the dependency.',
        }
      }),
}
