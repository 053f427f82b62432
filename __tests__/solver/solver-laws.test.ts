import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { explainNoSolution } from '../../src/solver/explanation.ts'
import { explanationLines } from '../../src/solver/explanation-text.ts'
import { meterOf, usualBudget } from '../../src/solver/budget.ts'
import { problemOf } from '../../src/solver/problem.ts'
import { search } from '../../src/solver/search.ts'
import { installDemand } from '../../src/solver/solve.ts'
import type { Model, RandomAtom, RandomFormula, RandomPackage } from './random-universe.ts'
import { atomHolds, defectsOf, filesOf, randomUniverse, solutionsOf } from './random-universe.ts'
import { platformOfFiles, requestOf, switchOf } from './universe-of-text.ts'

const preferences = fc.constantFrom('newest', 'oldest')
const runs = { numRuns: 200 }

/** The packages that are chosen with p.1, in order; `undefined` where there is no solution. */
function chosenIn(
  universe: readonly RandomPackage[],
  preference: 'newest' | 'oldest' = 'newest',
): readonly string[] | undefined {
  const platform = platformOfFiles(filesOf(universe))
  const requested = platform.universe.find('p', '1')
  if (requested === undefined) throw new Error('p.1 is there')
  const demand = installDemand(switchOf(''), { ...requestOf('p.1'), preference }, requested)
  const found = search(problemOf(platform, demand, meterOf(usualBudget)))
  return found?.map(({ name, version }) => `${name}.${version}`)
}

describe('on random universes', () => {
  test('a solution satisfies every requirement', () => {
    const holds = (universe: readonly RandomPackage[], preference: 'newest' | 'oldest'): void => {
      const chosen = chosenIn(universe, preference) ?? []
      const packages = universe.filter((one) => chosen.includes(`${one.name}.${one.version}`))
      const model = new Map(packages.map((one) => [one.name, one]))
      expect(model.size).toBe(chosen.length)
      expect(defectsOf(model)).toEqual([])
    }
    fc.assert(fc.property(randomUniverse, preferences, holds), runs)
  })

  test('there is no solution exactly where none exists', () => {
    const holds = (universe: readonly RandomPackage[]): void => {
      expect(chosenIn(universe) === undefined).toBe(solutionsOf(universe).length === 0)
    }
    fc.assert(fc.property(randomUniverse, holds), runs)
  })

  test('each decision takes the first choice with which there is still a solution', () => {
    const holds = (universe: readonly RandomPackage[], preference: 'newest' | 'oldest'): void => {
      expect(chosenIn(universe, preference)).toEqual(decidedWithForesight(universe, preference))
    }
    fc.assert(fc.property(randomUniverse, preferences, holds), runs)
  })

  test('the answer does not depend on the order in which files are read', () => {
    const shuffled = randomUniverse.chain((universe) =>
      fc.tuple(
        fc.constant(universe),
        fc.shuffledSubarray([...universe], { minLength: universe.length }),
      ),
    )
    const holds = ([universe, other]: readonly (readonly RandomPackage[])[]): void => {
      expect(chosenIn(other ?? [])).toEqual(chosenIn(universe ?? []))
    }
    fc.assert(fc.property(shuffled, holds), runs)
  })

  test('no solution is always explained', () => {
    const holds = (universe: readonly RandomPackage[]): void => {
      const platform = platformOfFiles(filesOf(universe))
      if (chosenIn(universe) !== undefined) return
      const request = requestOf('p.1')
      const explained = explainNoSolution({ platform, switch: switchOf(''), request })
      const lines = explained && explained.kind !== 'gave-up' ? explanationLines(explained) : []
      expect(lines.join('\n')).toMatch(
        /^[A-Z][^\n]*:\n- p 1|^[A-Z][^\n]* of p 1 in this switch:\n- /,
      )
    }
    fc.assert(fc.property(randomUniverse, holds), runs)
  })
})

/**
 * The order of decisions of the specification, by trying: a choice is taken if any of all solutions
 * agrees with it and with those before it.
 */
function decidedWithForesight(
  universe: readonly RandomPackage[],
  preference: 'newest' | 'oldest',
): readonly string[] | undefined {
  let solutions = solutionsOf(universe)
  if (solutions.length === 0) return undefined
  const decided: string[] = []
  const visit = (name: string): void => {
    const versions = universe.filter((one) => one.name === name)
    const best = versions.toSorted((a, b) => byPreference(a, b, preference))
    const taken = best.find((one) => solutions.some((model) => model.get(name) === one))
    if (taken === undefined || decided.includes(`${name}.${taken.version}`)) return
    solutions = solutions.filter((model) => model.get(name) === taken)
    decided.push(`${name}.${taken.version}`)
    for (const clause of normalForm(taken.depends)) {
      const holds = (atom: RandomAtom) => (model: Model) => atomHolds(atom, name, model)
      const branch = clause.find((atom) => solutions.some(holds(atom)))
      if (branch === undefined) throw new Error('a solution satisfies every clause')
      solutions = solutions.filter(holds(branch))
      if (branch.name !== name) visit(branch.name)
    }
  }
  visit('p')
  return decided
}

function byPreference(a: RandomPackage, b: RandomPackage, preference: 'newest' | 'oldest'): number {
  if (preference === 'oldest') return a.version - b.version
  return Number(a.isAvoided) - Number(b.isAvoided) || b.version - a.version
}

function normalForm(formula: RandomFormula): readonly (readonly RandomAtom[])[] {
  if (formula.kind === 'atom') return [[formula]]
  const parts = formula.parts.map(normalForm).filter((part) => part.length > 0)
  if (formula.kind === 'and' || parts.length === 0) return parts.flat()
  return parts.reduce((left, right) =>
    left.flatMap((one) => right.map((other) => [...one, ...other])),
  )
}
