import { readProject } from '../../src/dune/project.ts'
import { substitution } from '../../src/dune/subst.ts'
import type { ArchiveOrder } from '../../src/release/model/ports/archive.ts'
import type { TestFile } from '../support/git-repository.ts'
import { commitFiles, git, newRepository } from '../support/git-repository.ts'

const duneProject = `(lang dune 3.12)
(name lantern)
(source (github example/lantern))
(license MIT)
(authors "Ida Example")
(maintainers "Ida Example <ida@example.org>")
(package (name lantern) (synopsis "Light for dark corners") (depends ocaml))
`

const opamFile = `opam-version: "2.0"
synopsis: "Light for dark corners"
homepage: "https://github.com/example/lantern"
`

/** A project that has one of everything an archive treats in its own way. */
export const sampleFiles: Readonly<Record<string, TestFile>> = {
  '.gitattributes':
    '/internal export-ignore\ndocs/commit.txt export-subst\n*.bat text eol=crlf\nident.ml ident\n',
  '.ocamlformat': 'version = 0.27.0\n',
  'LICENSE.md': 'MIT\n',
  'dune-project': duneProject,
  'lantern.opam': opamFile,
  'docs/commit.txt': 'of $Format:%ct$, $Format:%D$, $Format:%(describe)$\n',
  'docs/index.md': { link: '../README.md' },
  'docs/code': { link: '../src' },
  'README.md': '# lantern %%VERSION%%\n',
  'internal/notes.md': 'nobody reads this\n',
  'run.bat': 'rem %%NAME%%\nrem end\n',
  'scripts/light.sh': { executable: '#!/bin/sh\necho %%VERSION_NUM%%\n' },
  'src-gen/gen.ml': '',
  'src/ident.ml': '(* $Id$ *)\n',
  'src/lantern.ml': 'let version = "%%VERSION%%"\nlet home = "%%PKG_HOMEPAGE%%"\n',
  'src/logo.png': '\u0089PNG\r\n%%VERSION%%\0',
  'src/data.bin': '\0\u00FF%%NAME%%\u00E9',
  'test/caf\u00C3\u00A9.ml': 'let () = ()\n',
  [`test/${'deep/'.repeat(25)}leaf.ml`]: '(* %%NAME%% *)\n',
  [`test/${'long-'.repeat(24)}name.ml`]: '(* long *)\n',
}

/** The sample project, tagged `v0.3.0`, and one commit more. */
export function sampleRepository(folder: string): { directory: string; commit: string } {
  const directory = newRepository(folder, 'lantern')
  const commit = commitFiles(directory, sampleFiles)
  git(directory, 'tag', '--annotate', '--message', 'Release', 'v0.3.0')
  commitFiles(directory, { 'README.md': '# lantern, changed since\n' })
  return { directory, commit }
}

/** The order of the sample's release. */
export function sampleOrder(commit: string): ArchiveOrder {
  const { project } = readProject({ name: 'dune-project', text: duneProject })
  if (project === undefined) throw new Error('The sample project is wrong.')
  const made = substitution(project, {
    version: 'v0.3.0',
    commit,
    opamFiles: ['lantern.opam'],
    described: () => undefined,
  })
  return {
    commit,
    project: 'lantern',
    version: '0.3.0',
    tag: 'v0.3.0',
    folder: '',
    manner: 'dune-publish',
    rewrite: made.kind === 'enabled' ? made.rewrite : () => undefined,
  }
}
