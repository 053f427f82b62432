import { Failure } from '../../src/release/model/failure.ts'
import type { Outcome, ReleasedPackage, ReleaseSubject } from '../../src/release/model/outcome.ts'
import type { Archive } from '../../src/release/model/ports/archive.ts'
import type { ForgeRelease } from '../../src/release/model/ports/source-forge.ts'
import { newFilesPatch } from '../../src/release/artefacts/new-files-patch.ts'
import type { Diagnostic, Severity } from '../../src/text/diagnostic.ts'
import { encodeBytes } from '../../src/text/source.ts'

/** A diagnostic on `part` of a file (its first occurrence), or of the whole project. */
export function diagnostic(
  severity: Severity,
  message: string,
  where?: { readonly file: string; readonly text: string; readonly part: string },
): Diagnostic {
  const common = { severity, code: 'example', message, hints: ['Do this.'] }
  if (where === undefined) return common
  const source = { name: where.file, text: encodeBytes(where.text) }
  const part = encodeBytes(where.part)
  const start = source.text.indexOf(part)
  return { ...common, location: { source, span: { start, end: start + part.length } } }
}

/** `count` diagnostics on the lines of a file, one each. */
export function manyDiagnostics(
  severity: Severity,
  file: string,
  count: number,
): readonly Diagnostic[] {
  const text = 'x\n'.repeat(count)
  return Array.from({ length: count }, (_, index) => ({
    severity,
    code: 'example',
    message: `finding ${index + 1} in ${file}`,
    hints: [],
    location: { source: { name: file, text }, span: { start: index * 2, end: index * 2 + 1 } },
  }))
}

export const archive: Archive = {
  path: '/tmp/tally-1.2.0.tbz',
  name: 'tally-1.2.0.tbz',
  size: 12345,
  root: 'tally-1.2.0',
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
}

export const release: ForgeRelease = {
  id: 42,
  tag: 'v1.2.0',
  name: '1.2.0',
  body: '',
  draft: false,
  prerelease: false,
  immutable: false,
  webUrl: 'https://github.com/ada/tally/releases/tag/v1.2.0',
  uploadUrl: 'https://uploads.github.com/',
  assets: [
    {
      id: 7,
      name: 'tally-1.2.0.tbz',
      state: 'uploaded',
      size: 12345,
      digest: undefined,
      downloadUrl: 'https://github.com/ada/tally/releases/download/v1.2.0/tally-1.2.0.tbz',
    },
  ],
}

const subject: ReleaseSubject = {
  project: 'tally',
  version: '1.2.0',
  tag: 'v1.2.0',
  commit: '1234567890abcdef1234567890abcdef12345678',
  prerelease: false,
  packages: [
    {
      name: 'tally',
      path: 'packages/tally/tally.1.2.0/opam',
      opam: 'opam-version: "2.0"\n\nsynopsis: "Count <things> & more"\n',
    },
    {
      name: 'tally-unix',
      path: 'packages/tally-unix/tally-unix.1.2.0/opam',
      opam: 'opam-version: "2.0"\n',
    },
  ],
}

/** A package whose opam file a reviewer edited on the branch of the pull request. */
const edited: ReleasedPackage = {
  name: 'tally',
  path: 'packages/tally/tally.1.2.0/opam',
  opam: 'opam-version: "2.0"\nsynopsis: "Count <things>"\ndepends: [ "fmt" {< "1"} ]\n',
  edited: {
    where: 'branch',
    ofProject: 'opam-version: "2.0"\nsynopsis: "Count <things>"\ndepends: [ "fmt" ]\n',
    commit: 'fedcba9876543210fedcba9876543210fedcba98',
    author: 'grace',
    url: 'https://github.com/ada/opam-repository/commit/fedcba9876543210fedcba9876543210fedcba98',
  },
}

/** A release that went through. */
export const published: Outcome = {
  status: 'published',
  subject,
  archive,
  release,
  ending: {
    kind: 'pull-request',
    number: 31000,
    url: 'https://github.com/ocaml/opam-repository/pull/31000',
    operation: 'created',
  },
  steps: [
    { title: 'Tag v1.2.0', state: 'done', detail: '1234567' },
    {
      title: 'GitHub release published',
      state: 'made',
      url: 'https://github.com/ada/tally/releases/tag/v1.2.0',
    },
  ],
  diagnostics: [],
}

const duneProject = `(lang dune 3.20)
(name tally)

(package
 (name tally)
 (depends
  (ocaml (>= 4.14))
\tfmt))
`

const { tag: _, ...supposed } = subject

/** A finding about a package, which names it. */
function ofPackage(name: string): Diagnostic {
  return {
    ...diagnostic('error', "Missing field 'license'", {
      file: 'dune-project',
      text: `${duneProject}${'\n'.repeat(name.length)}(package\n (name ${name}))\n`,
      part: `(package\n (name ${name})`,
    }),
    code: 'opam-lint-68',
    subjects: [name],
    hints: [`Add (license ISC) to the package "${name}", or whichever it is.`],
  }
}

/** One outcome of each way a run can end, by the name of its folder in `cases/`. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  published,
  refused: {
    status: 'refused',
    subject: { ...subject, packages: [] },
    steps: [],
    diagnostics: [
      {
        ...diagnostic('warning', 'Dependency "fmt" has no lower bound.', {
          file: 'dune-project',
          text: duneProject,
          part: 'fmt',
        }),
        code: 'missing-lower-bound',
        hints: ['Write (fmt (>= 0.9.0)) with the oldest version that works.'],
      },
      ofPackage('tally'),
      ofPackage('tally-cli'),
      ofPackage('tally-unix'),
      {
        ...diagnostic('error', 'CHANGES.md has no section for 1.2.0.', {
          file: 'CHANGES.md',
          text: '## 1.1.0 (2026-01-02)\n',
          part: '1.1.0',
        }),
        code: 'changelog-section-missing',
        hints: [],
      },
    ],
  },
  'refused-early': {
    status: 'refused',
    steps: [],
    diagnostics: [],
    failure: new Failure(
      'token-invalid',
      'GitHub does not recognise the token passed as opam-token.',
      {
        hint: 'Make a new one.',
      },
    ),
  },
  unchanged: {
    ...published,
    status: 'unchanged',
    ending: {
      kind: 'upstream',
      url: 'https://github.com/ocaml/opam-repository/tree/master/packages/tally/tally.1.2.0',
    },
    steps: published.steps.map((step) => ({ ...step, state: 'done' as const })),
  },
  rehearsed: {
    status: 'rehearsed',
    aim: 'preview',
    subject: supposed,
    archive,
    texts: {
      release: { title: '1.2.0', body: '- Count <things>\n- Faster' },
      pullRequest: { title: '[new release] tally (1.2.0)', body: 'Count things.\n\n- Faster' },
    },
    steps: [
      { title: 'Tag 1.3.0', state: 'todo' },
      { title: 'Draft of the GitHub release', state: 'todo' },
    ],
    diagnostics: [diagnostic('notice', 'This version is supposed.')],
  },
  failed: {
    ...published,
    status: 'failed',
    release: { ...release, draft: true },
    steps: [
      { title: 'Tag v1.2.0', state: 'done', detail: '1234567' },
      {
        title: 'Draft of the GitHub release',
        state: 'made',
        url: 'https://github.com/ada/tally/releases',
      },
      {
        title: 'Archive tally-1.2.0.tbz uploaded',
        state: 'failed',
        detail: 'GitHub answered 502.',
      },
      { title: 'GitHub release published', state: 'todo' },
    ],
    failure: new Failure('github-unavailable', 'GitHub answered 502.', {
      hint: 'Run again in a few minutes.',
    }),
  },
  'compare-link': {
    ...published,
    ending: {
      kind: 'compare-link',
      url: 'https://github.com/ocaml/opam-repository/compare/master...ada:opam-repository:release-tally-1.2.0?quick_pull=1',
    },
  },
  'new-file-link': {
    ...published,
    ending: {
      kind: 'new-file-link',
      url: 'https://github.com/ocaml/opam-repository/new/master?filename=packages%2Ftally',
    },
  },
  patch: {
    ...published,
    ending: {
      kind: 'patch',
      patch: {
        text: newFilesPatch(subject.packages.map(({ path, opam }) => ({ path, content: opam }))),
        branch: 'release-tally-1.2.0',
        base: 'master',
        headline: '[new release] tally and tally-unix (1.2.0)',
        forkUrl: 'https://github.com/ocaml/opam-repository/fork',
        cloneUrl: 'https://github.com/ada/opam-repository.git',
      },
      url: 'https://github.com/ocaml/opam-repository/compare/master...ada:opam-repository:release-tally-1.2.0?quick_pull=1',
    },
  },
  edited: {
    ...published,
    status: 'unchanged',
    subject: { ...subject, packages: [edited, ...subject.packages.slice(1)] },
  },
  drafted: { ...published, release: { ...release, draft: true } },
}
