import type { OpamPackage } from './package.ts'
import { packageFields } from './package-fields.ts'
import { tagFlags } from './package-reader.ts'
import type { OpamField, OpamItem, OpamSection } from './syntax.ts'
import { field } from './syntax.ts'
import { urlSectionItems } from './url-section.ts'

/**
 * A package as the items of a file in normal form: opam's fields in opam's order, those with
 * nothing to say left out, then the sections, then the extensions by name (opam 2.6.1, what
 * `opam lint --normalise` prints).
 */
export function packageItems(from: OpamPackage): readonly OpamItem[] {
  const printed = withFlagsInTags(from)
  const fields = packageFields.flatMap(({ name, write }): OpamField[] => {
    const value = write?.(printed)
    if (value === undefined) return []
    const isEmpty = (value.kind === 'list' || value.kind === 'group') && value.items.length === 0
    return isEmpty ? [] : [field(name, value)]
  })
  const sections: OpamSection[] = from.extraSources.map(([name, section]) => ({
    kind: 'section',
    sectionKind: 'extra-source',
    name,
    items: urlSectionItems(section),
  }))
  if (from.url !== undefined) {
    sections.unshift({ kind: 'section', sectionKind: 'url', items: urlSectionItems(from.url) })
  }
  const extensions = [...from.extensions]
    .filter(([name, value]) => {
      return name !== 'x-locked' || value.kind !== 'string' || value.value !== ''
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => field(name, value))
  return [...fields, ...sections, ...extensions]
}

/** A flag that a tag gives is printed as that tag, once, and not among the flags. */
function withFlagsInTags(from: OpamPackage): OpamPackage {
  let { flags } = from
  const tags: string[] = []
  for (const tag of from.tags.toReversed()) {
    const [flag] = tagFlags([tag])
    if (flag === undefined) {
      tags.push(tag)
    } else if (flags.includes(flag)) {
      flags = flags.filter((other) => other !== flag)
      tags.push(tag)
    }
  }
  return { ...from, flags, tags: tags.toReversed() }
}
