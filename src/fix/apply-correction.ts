import type { ProjectPackage } from '../release/source/project-package.ts'
import { hasWanted, sideEffect } from './exact-effect.ts'
import type { WantedOf } from './exact-effect.ts'
import type { EditOrRefusal } from './file-edit.ts'
import { editOf, refused } from './file-edit.ts'
import { hasField, opamFileEdit } from './opam-file-edit.ts'
import type { ProjectState } from './project-state.ts'
import { editedTexts, readState } from './project-state.ts'
import { stanzaDependencyEdit, stanzaFieldEdit, stanzaFieldTexts } from './stanza-edit.ts'
import type { Wanted } from './wanted.ts'
import { fieldOf } from './wanted.ts'
import { printItems } from '../opam/printer.ts'

/** A project after a correction, or why that cannot be written. */
export type Applied =
  | { readonly kind: 'written'; readonly state: ProjectState; readonly path: string }
  | { readonly kind: 'left'; readonly why: string }

/** What a correction is applied with. */
export interface Surroundings {
  /** What else is asked for. */
  readonly wantedOf: WantedOf
  /** The files that are links to others, which are not written. */
  readonly links: ReadonlySet<string>
}

/**
 * Writes a correction into the file that the field comes from. The first way to write it that changes the opam
 * files as asked, and in nothing else, is taken.
 */
export function applyCorrection(
  state: ProjectState,
  { name, wanted }: { readonly name: string; readonly wanted: Wanted },
  { wantedOf, links }: Surroundings,
): Applied {
  const described = state.described.packages.find((one) => one.name === name)
  if (described === undefined) return { kind: 'left', why: `there is no package ${name}` }
  if (hasWanted(described, wanted)) {
    return { kind: 'written', state, path: pathOf(described, wanted) }
  }
  let why = 'no file has it'
  for (const edit of waysToWrite(described, wanted)) {
    if (edit.kind === 'refused') {
      why = edit.why
      continue
    }
    if (links.has(edit.path)) {
      why = `${edit.path} is a symbolic link`
      continue
    }
    const { state: after } = readState(editedTexts(state.texts, edit))
    if (after === undefined) {
      why = `dune would reject it in ${edit.path}`
      continue
    }
    const effect = sideEffect([state, after], name, { wanted, wantedOf })
    if (effect === undefined) return { kind: 'written', state: after, path: edit.path }
    why = effect
  }
  return { kind: 'left', why }
}

/** The edits that may do it, the likeliest first. */
function waysToWrite(described: ProjectPackage, wanted: Wanted): readonly EditOrRefusal[] {
  const { generated, committed, path } = described
  if (generated === undefined) {
    return [
      committed === undefined ? refused(`there is no ${path}`) : opamFileEdit(committed, wanted),
    ]
  }
  const { template, project, stanza } = generated.sources
  if (template !== undefined && hasField(template, fieldOf(wanted))) {
    return [opamFileEdit(template, wanted)]
  }
  const place = { project, stanza }
  if (wanted.kind === 'dependency') return [stanzaDependencyEdit(place, wanted)]
  const inProject = stanzaFieldTexts(wanted.field).flatMap((written) => [
    ...option(stanzaFieldEdit(place, written, 'project')),
    ...option(stanzaFieldEdit(place, written, 'package')),
  ])
  if (inProject.length > 0) return inProject
  if (template !== undefined) return [opamFileEdit(template, wanted)]
  const text = `${printItems([wanted.field])}\n`
  return [editOf(`${path}.template`, { start: 0, end: 0, text })]
}

function option<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

/** The file that says a field of a package. */
function pathOf({ generated, path }: ProjectPackage, wanted: Wanted): string {
  if (generated === undefined) return path
  const { template } = generated.sources
  return template !== undefined && hasField(template, fieldOf(wanted))
    ? template.name
    : 'dune-project'
}
