import { readOpamFile } from '../lint/model/opam-reading.ts'
import { dependencyText } from '../lint/view/bounds.ts'
import { formulaAtoms } from '../opam/formula.ts'
import { parseOpamFile } from '../opam/parser.ts'
import { printItems, printValue } from '../opam/printer.ts'
import type { OpamItem, OpamValue } from '../opam/syntax.ts'
import type { ProjectPackage } from '../release/source/project-package.ts'
import type { ProjectState } from './project-state.ts'
import { opamTextOf } from './project-state.ts'
import type { Wanted, WantedDependency } from './wanted.ts'
import { fieldOf } from './wanted.ts'

/** What is asked for in a field of a package, if anything is. */
export type WantedOf = (name: string, field: string) => Wanted | undefined

/**
 * Why an edit is none to make; `undefined` where it did to the opam files what was asked for and nothing else: the
 * one field of the package changed, and in it the one dependency; other fields, and other packages, at most as
 * another correction asks for it.
 */
export function sideEffect(
  [before, after]: readonly [before: ProjectState, after: ProjectState],
  name: string,
  { wanted, wantedOf }: { readonly wanted: Wanted; readonly wantedOf: WantedOf },
): string | undefined {
  const field = fieldOf(wanted)
  const later = new Map(after.described.packages.map((one) => [one.name, one]))
  for (const one of before.described.packages) {
    const now = later.get(one.name)
    if (now === undefined) return `the package ${one.name} would disappear`
    const isOwn = one.name === name
    for (const changed of new Set([...(isOwn ? [field] : []), ...differingFields(one, now)])) {
      const asked = isOwn && changed === field ? wanted : wantedOf(one.name, changed)
      if (asked === undefined) {
        return isOwn
          ? `the field ${changed} of ${one.path} would change, too`
          : `${one.path} would change, too`
      }
      if (!isDone([one, now], asked)) return `${one.path} would not contain exactly this correction`
    }
  }
  return undefined
}

/** Whether the opam file of a package has a field as it is wanted. */
export function hasWanted(described: ProjectPackage, wanted: Wanted): boolean {
  if (wanted.kind !== 'field') return false
  return valuesOf(described).get(wanted.field.name) === elementsText(wanted.field.value)
}

function differingFields(one: ProjectPackage, other: ProjectPackage): readonly string[] {
  const [before, after] = [valuesOf(one), valuesOf(other)]
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name))
}

/** Each field's value as it is printed: layout and comments are no difference. */
function valuesOf(one: ProjectPackage): ReadonlyMap<string, string> {
  return new Map(itemsOf(one).map((item) => [nameOf(item), printed(item)]))
}

function itemsOf(one: ProjectPackage): readonly OpamItem[] {
  return parseOpamFile({ name: one.path, text: opamTextOf(one) ?? '' }).file.items
}

function nameOf(item: OpamItem): string {
  return item.kind === 'field' ? item.name : `${item.sectionKind} ${item.name ?? ''}`
}

function printed(item: OpamItem): string {
  return item.kind === 'field' ? elementsText(item.value) : printItems(item.items)
}

/** A single value is as good as a list of it. */
function elementsText(value: OpamValue): string {
  const elements = value.kind === 'list' ? value.items : [value]
  return JSON.stringify(elements.map((element) => printValue(element)))
}

type Change = readonly [before: ProjectPackage, after: ProjectPackage]

function isDone([before, after]: Change, wanted: Wanted): boolean {
  if (wanted.kind === 'field') return hasWanted(after, wanted)
  const [earlier, later] = [dependenciesOf(before, wanted), dependenciesOf(after, wanted)]
  if (earlier === undefined || later === undefined) return false
  const gone = without(earlier, later)
  const added = without(later, earlier)
  const { name } = wanted.dependency
  const [only, ...more] = added
  return (
    only !== undefined &&
    more.length === 0 &&
    gone.length <= 1 &&
    gone.every((one) => one.name === name) &&
    says(only.text, plain(dependencyText(wanted.dependency)), gone[0]?.text)
  )
}

/** Whether a dependency says what is wanted; a bound that dune adds itself stays beside it. */
function says(found: string, wanted: string, before: string | undefined): boolean {
  if (found === wanted) return true
  if (before === undefined || !found.startsWith('"dune" ')) return false
  const [has, needed, had] = [found, wanted, before].map(conjuncts)
  if (has === undefined || needed === undefined || had === undefined) return false
  return (
    needed.every((one) => has.includes(one)) &&
    has.every((one) => needed.includes(one) || had.includes(one))
  )
}

function conjuncts(text: string): readonly string[] {
  return text.slice(text.indexOf('{') + 1, -1).split(' & ')
}

interface Mention {
  readonly name: string
  readonly text: string
}

function dependenciesOf(
  one: ProjectPackage,
  { field }: WantedDependency,
): readonly Mention[] | undefined {
  const reading = readOpamFile({ name: one.path, text: opamTextOf(one) ?? '' })
  if (reading.kind === 'refused') return undefined
  return formulaAtoms(reading.package[field]).map((dependency) => ({
    name: dependency.name,
    text: plain(dependencyText(dependency)),
  }))
}

/** Parentheses are dune's to set. */
function plain(text: string): string {
  return text.replaceAll(/[()]/g, '')
}

/** The mentions that another list has not, counted. */
function without(all: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const left = others.map(({ text }) => text)
  return all.filter(({ text }) => {
    const at = left.indexOf(text)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
