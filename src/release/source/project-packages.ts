import { readProject } from '../../dune/project.ts'
import type { Project, ProjectReading } from '../../dune/project.ts'
import { generateOpamFiles, opamFilePath } from '../../generate/opam-files.ts'
import type { GeneratedFile } from '../../generate/opam-files.ts'
import { hasErrors } from '../../text/diagnostic.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { packageNameDefect } from '../../opam/package-name.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Source } from '../../text/source.ts'
import { judgeEarlierDune, judgeLaterDune } from './other-dune.ts'
import type { ProjectFiles } from './project-files.ts'
import type { PackagesReading, ProjectPackage } from './project-package.ts'

/**
 * The packages of a project, as dune defines them: its `(package)` stanzas, else the opam files at the
 * root or in `opam/`. Where `(generate_opam_files)` is on, the files of stanzas are generated; a file
 * written by hand that dune would overwrite is taken as it is.
 */
export function readPackages(files: ProjectFiles): PackagesReading {
  const text = files.texts.get('dune-project')
  if (text === undefined) return { read: undefined, diagnostics: [noProject()] }
  const source: Source = { name: 'dune-project', text }
  const atRoot = sourcesOf(files, /^[^/]+\.opam$/)
  const reading = readProject(
    source,
    atRoot.map(({ name }) => name),
  )
  const { project } = reading
  if (project === undefined) return readForOtherDune(files, source, reading)
  return readDescribed(files, project, reading.diagnostics)
}

/** The packages of a project that was read. */
function readDescribed(
  files: ProjectFiles,
  project: Project,
  diagnostics: readonly Diagnostic[],
): PackagesReading {
  const atRoot = sourcesOf(files, /^[^/]+\.opam$/)
  if (project.packages.length === 0) {
    const packages = handWritten(files)
    const found = [
      ...(packages.length === 0 ? [noPackages()] : []),
      ...packages.flatMap(invalidName),
    ]
    return { read: { project, packages }, diagnostics: [...diagnostics, ...found] }
  }
  const generation = generateOpamFiles({
    project,
    opamFiles: atRoot,
    templates: sourcesOf(files, /\.template$/),
    duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
  })
  const packages = stanzaPackages(files, project, generation.files)
  const missing = hasErrors(generation.diagnostics) ? [] : packages.flatMap(withoutFile)
  const invalid = packages.flatMap(invalidName)
  return {
    read: { project, packages },
    diagnostics: [...diagnostics, ...invalid, ...generation.diagnostics, ...missing],
  }
}

/** The packages of a project that another dune reads. */
function readForOtherDune(
  files: ProjectFiles,
  source: Source,
  { diagnostics, otherDune }: ProjectReading,
): PackagesReading {
  const refused: PackagesReading = { read: undefined, diagnostics }
  if (otherDune === undefined) return refused
  const names = sourcesOf(files, /^[^/]+\.opam$/).map(({ name }) => name)
  const { project, diagnostics: found } = readProject(source, names, otherDune.kind)
  switch (otherDune.kind) {
    case 'later': {
      if (project === undefined) return refused
      const packages = committedPackages(files, project)
      const reading: PackagesReading = {
        read: { project, packages },
        diagnostics: [...found, ...packages.flatMap(invalidName)],
      }
      return judgeLaterDune(reading, { refusal: diagnostics, asks: otherDune.asks })
    }
    case 'earlier':
      if (project === undefined) return refused
      return judgeEarlierDune(readDescribed(files, project, found), {
        refusal: diagnostics,
        otherDune,
      })
  }
}

/** The packages as they are committed, whatever generates their opam files. */
function committedPackages(files: ProjectFiles, project: Project): readonly ProjectPackage[] {
  return project.packages.length === 0 ? handWritten(files) : stanzaPackages(files, project, [])
}

function sourcesOf(files: ProjectFiles, name: RegExp): readonly Source[] {
  return [...files.texts].flatMap(([path, text]) => (name.test(path) ? [{ name: path, text }] : []))
}

function stanzaPackages(
  files: ProjectFiles,
  project: Project,
  generated: readonly GeneratedFile[],
): readonly ProjectPackage[] {
  const byPackage = new Map(generated.map((file) => [file.package, file]))
  return project.packages.map((stanza) => {
    const name = stanza.name.value
    const path = opamFilePath(project, name)
    const made = byPackage.get(name)
    return {
      name,
      path,
      committed: sourceOf(files, path),
      generated: made && {
        content: made.content,
        sources: { project, stanza, template: made.template },
      },
      place: { source: project.source, span: stanza.name.form },
    }
  })
}

/** Opam files that no stanza describes: at the root; in `opam/` where the root has none. */
function handWritten(files: ProjectFiles): readonly ProjectPackage[] {
  const atRoot = sourcesOf(files, /^[^/]+\.opam$/)
  const sources = atRoot.length > 0 ? atRoot : sourcesOf(files, /^opam\/[^/]+\.opam$/)
  return sources.map((source) => ({
    name: source.name.replace(/^opam\//, '').replace(/\.opam$/, ''),
    path: source.name,
    committed: source,
    generated: undefined,
    place: { source, span: { start: 0, end: 0 } },
  }))
}

function sourceOf(files: ProjectFiles, path: string): Source | undefined {
  const text = files.texts.get(path)
  return text === undefined ? undefined : { name: path, text }
}

/**
 * Before dune language 3.11 a stanza may have any name (`../../x`), and a file any at all; names become
 * folders of the opam repository.
 */
function invalidName({ name, place }: ProjectPackage): readonly Diagnostic[] {
  const defect = packageNameDefect(name)
  if (defect === undefined) return []
  return [
    {
      severity: 'error',
      code: 'package-name-invalid',
      message: `${decodeBytes(defect)}.`,
      hints: ['Use only letters, digits, "-", "_" and "+", with at least one letter.'],
      location: place,
    },
  ]
}

function noProject(): Diagnostic {
  return {
    severity: 'error',
    code: 'dune-project-missing',
    message: 'The project folder has no dune-project in this commit.',
    hints: ['Commit a dune-project, or set the input working-directory to the folder that has it.'],
  }
}

function noPackages(): Diagnostic {
  return {
    severity: 'error',
    code: 'packages-missing',
    message: 'The project has no package: it has neither a (package) stanza nor an opam file.',
    hints: ['Add the package to dune-project: (package (name …) (synopsis …)).'],
    location: { source: { name: 'dune-project', text: '' }, span: { start: 0, end: 0 } },
  }
}

function withoutFile({ name, path, committed, generated, place }: ProjectPackage): Diagnostic[] {
  if (committed !== undefined || generated !== undefined) return []
  return [
    {
      severity: 'error',
      code: 'opam-file-missing',
      message: `The package "${name}" has no opam file: ${path} is not committed, and dune-project does not contain (generate_opam_files).`,
      hints: ['Add (generate_opam_files) to dune-project, or commit the opam file.'],
      location: place,
    },
  ]
}
