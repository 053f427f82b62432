import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { generateOpamFiles } from '../../src/generate/opam-files.ts'
import { diagnosticText } from '../../src/text/diagnostic-text.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import type { Source } from '../../src/text/source.ts'

/** Each folder is a project and what dune 3.24.1 wrote for it, warned of or refused. */
const cases = join(import.meta.dirname, 'cases')

/** The files below a folder as byte strings, by path. */
function filesBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(path, 'latin1'),
    ]),
  )
}

const sourcesOf = (files: ReadonlyMap<string, string>, names: RegExp): readonly Source[] =>
  [...files].filter(([name]) => names.test(name)).map(([name, text]) => ({ name, text }))

/** Templates are shown where dune copies them to, and one error has no prefix. */
function shown(diagnostic: Diagnostic): string {
  if (diagnostic.code === 'dune-project-warnings') return diagnosticText(diagnostic, '')
  const { code, location } = diagnostic
  if (code !== 'opam-template' || location === undefined) return diagnosticText(diagnostic)
  const source = { ...location.source, name: `_build/default/${location.source.name}` }
  return diagnosticText({ ...diagnostic, location: { ...location, source } })
}

function generate(files: ReadonlyMap<string, string>) {
  const [source] = sourcesOf(files, /^dune-project$/)
  if (source === undefined) throw new Error('a case without dune-project')
  const opamFiles = sourcesOf(files, /^[^/]+\.opam$/)
  const reading = readProject(
    source,
    opamFiles.map(({ name }) => name),
  )
  const { project } = reading
  const generation =
    project === undefined
      ? { files: [], diagnostics: [] }
      : generateOpamFiles({
          project,
          opamFiles,
          templates: sourcesOf(files, /^(?:opam\/)?[^/]+\.template$/),
          duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
        })
  const diagnostics = [...reading.diagnostics, ...generation.diagnostics]
  return {
    severities: diagnostics.map(({ severity }) => severity),
    said: diagnostics.map(shown).join(''),
    written: Object.fromEntries(
      generation.files.map(({ path, content }) => [`expected/${path}`, content]),
    ),
  }
}

const names = readdirSync(cases)

test('there are cases of all three sorts', () => {
  const sorts = names.map((name) => {
    const files = filesBelow(join(cases, name))
    if (files.has('expected-error.txt')) return 'refused'
    return files.has('expected-warnings.txt') ? 'warned of' : 'written'
  })
  expect(new Set(sorts)).toEqual(new Set(['refused', 'warned of', 'written']))
})

describe('dune-project', () => {
  test.each(names)('%s', (name) => {
    const files = filesBelow(join(cases, name))
    const { severities, said, written } = generate(files)
    const error = files.get('expected-error.txt')
    expect(said).toBe(error ?? files.get('expected-warnings.txt') ?? '')
    expect(severities.includes('error')).toBe(error !== undefined)
    expect(written).toEqual(
      Object.fromEntries([...files].filter(([path]) => path.startsWith('expected/'))),
    )
  })
})
