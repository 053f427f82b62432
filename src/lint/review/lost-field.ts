import type { OpamField, OpamFile, OpamValue } from '../../opam/syntax.ts'
import { field, list } from '../../opam/syntax.ts'
import { printItems, printValue } from '../../opam/printer.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** Fields that describe one version, that another rule checks, or that a release writes itself. */
const ofOneVersion: ReadonlySet<string> = new Set([
  'conflicts',
  'depends',
  'depopts',
  'description',
  'extra-files',
  'extra-source',
  'extra-sources',
  'name',
  'opam-version',
  'patches',
  'pin-depends',
  'substs',
  'synopsis',
  'tags',
  'version',
  'x-commit-hash',
  'x-maintained',
  'x-maintenance-intent',
])

/** Flags that describe one version. */
const flagsOfOneVersion: ReadonlySet<string> = new Set(['avoid-version', 'deprecated'])

/** Fields that are reported even if it is unknown whether the source ever had them. */
const hardlyDropped: readonly string[] = [
  'available',
  'conflict-class',
  'depexts',
  'x-ci-accept-failures',
]

/** A field has its old value again that opam-repository's maintainers changed in the last version. */
export const lostField: ReviewRule = {
  name: 'lost-field',
  severity: 'warning',
  fields: [],
  why: 'A fix made only in opam-repository is lost with the next version, and the package fails there again.',
  check: ({ file, previous }) => {
    if (previous === undefined) return []
    const { published, source, version } = previous
    return fieldsOf(published.file).flatMap((there): readonly Defect[] => {
      const { name } = there
      if (ofOneVersion.has(name)) return []
      const now = fieldNamed(file, name)
      const then = source && fieldNamed(source.file, name)
      if (sameValue(now, there)) return []
      const isLost =
        source === undefined
          ? hardlyDropped.includes(name) && now === undefined
          : sameValue(now, then)
      const wanted = name === 'flags' ? withFlags(now, there) : there
      if (!isLost || wanted === undefined) return []
      const what =
        now === undefined ? 'which is missing here' : 'but this version has the old value'
      return [
        {
          message: `Version ${version} was published with ${shown(there)}, ${what}.`,
          about: { field: name },
          correction: { kind: 'field', field: wanted },
          advice: 'If this version works without it, change nothing.',
          ...(source === undefined ? { severity: 'notice' } : {}),
        },
      ]
    })
  },
}

function fieldsOf({ items }: OpamFile): readonly OpamField[] {
  return items.filter((item) => item.kind === 'field')
}

function fieldNamed(file: OpamFile, name: string): OpamField | undefined {
  return fieldsOf(file).find((one) => one.name === name)
}

/** A single value is as good as a list of it. */
function elements({ value }: OpamField): readonly OpamValue[] {
  return value.kind === 'list' ? value.items : [value]
}

function sameValue(one: OpamField | undefined, other: OpamField | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  const texts = [one, other].map((each) => elements(each).map((value) => printValue(value)))
  return JSON.stringify(texts[0]) === JSON.stringify(texts[1])
}

/** The flags of both that are for all versions; nothing where that adds none. */
function withFlags(now: OpamField | undefined, there: OpamField): OpamField | undefined {
  const own = now === undefined ? [] : elements(now)
  const present = new Set(own.map((value) => printValue(value)))
  const added = elements(there).filter((value) => {
    const text = printValue(value)
    return !present.has(text) && !flagsOfOneVersion.has(text)
  })
  return added.length === 0 ? undefined : field('flags', list([...own, ...added]))
}

/** On one line, and not too long. */
function shown(item: OpamField): string {
  const text = printItems([item]).replace(/\s+/g, ' ').trim()
  return text.length > 120 ? `${text.slice(0, 120)} …` : text
}
