import type { VersionText } from './language-version.ts'
import type { DeletedExtension, Language, SupportedVersion } from './supported-versions.ts'

/** Pairs of an extension's version and the dune language it needs. */
const offered = (
  ...pairs: readonly (readonly [VersionText, VersionText])[]
): readonly SupportedVersion[] => pairs.map(([version, since]) => ({ version, since }))

/** The extensions of dune 3.25 that `(using …)` may name. */
export const offeredExtensions: readonly Language[] = [
  {
    name: 'action-plugin',
    description: 'action plugin extension',
    versions: offered(['0.1', '2.0']),
  },
  {
    name: 'cinaps',
    description: 'the cinaps extension',
    versions: offered(['1.0', '1.11'], ['1.1', '3.5'], ['1.2', '3.7'], ['1.3', '3.8']),
  },
  {
    name: 'ctypes',
    description: 'the ctypes extension',
    versions: [
      { version: '0.1', formerlySince: '3.0', deletedIn: '3.11' },
      { version: '0.2', formerlySince: '3.4', deletedIn: '3.11' },
      { version: '0.3', since: '3.7' },
    ],
  },
  {
    name: 'directory-targets',
    description: 'experimental support for directory targets',
    versions: [{ version: '0.1', since: '3.0', deletedIn: '3.24' }],
  },
  {
    name: 'dune-bootstrap-info',
    description: 'private extension to handle Dune bootstrap',
    versions: offered(['0.1', '2.0']),
  },
  {
    name: 'dune_site',
    description: 'the sites locations extension (experimental)',
    versions: offered(['0.1', '2.8']),
  },
  {
    name: 'experimental_building_ocaml_compiler_with_dune',
    description: 'experimental feature for building the compiler with dune',
    versions: offered(['0.1', '1.3']),
  },
  {
    name: 'fmt',
    description: 'integration with automatic formatters',
    versions: offered(['1.0', '1.4'], ['1.1', '1.7'], ['1.2', '1.11']),
  },
  {
    name: 'mdx',
    description: 'mdx extension to verify code blocks in .md files',
    versions: offered(
      ['0.1', '2.4'],
      ['0.2', '3.0'],
      ['0.3', '3.2'],
      ['0.4', '3.8'],
      ['0.5', '3.22'],
      ['0.6', '3.25'],
    ),
  },
  {
    name: 'melange',
    description: 'the Melange extension',
    versions: [
      { version: '0.1', since: '3.8', deletedIn: '3.25' },
      { version: '1.0', since: '3.20' },
    ],
  },
  {
    name: 'menhir',
    description: 'the menhir extension',
    versions: offered(
      ['1.0', '1.0'],
      ['1.1', '1.4'],
      ['2.0', '1.4'],
      ['2.1', '2.2'],
      ['3.0', '3.13'],
    ),
  },
  {
    name: 'mode_specific_stubs',
    description: 'syntax extension for mode-specific foreign stubs',
    versions: offered(['0.1', '3.5']),
  },
  {
    name: 'oxcaml',
    description: 'experimental support for OxCaml',
    versions: offered(['0.1', '3.20']),
  },
  {
    name: 'rocq',
    description: 'Rocq Prover build language',
    versions: offered(
      ['0.11', '3.21'],
      ['0.12', '3.22'],
      ['0.13', '3.23'],
      ['0.14', '3.24'],
      ['0.15', '3.25'],
    ),
  },
  {
    name: 'unreleased',
    description: 'a collection of dune features that have yet to be released',
    versions: offered(['0.1', '3.22']),
  },
]

/** The versions of an extension that a dune deleted as a whole. */
const deleted = (
  deletedIn: VersionText,
  ...pairs: readonly (readonly [VersionText, VersionText])[]
): readonly SupportedVersion[] =>
  pairs.map(([version, formerlySince]) => ({ version, formerlySince, deletedIn }))

/** The extensions that dune 3.24.1 refuses at every language. */
export const deletedExtensions: readonly DeletedExtension[] = [
  {
    name: 'coq',
    description: 'the Coq language',
    deletedIn: '3.24',
    hints: [
      'The Coq Build Language has been replaced by the Rocq Build Language. Use (using rocq <version>) instead.',
    ],
    versions: deleted(
      '3.24',
      ['0.1', '1.9'],
      ['0.2', '2.5'],
      ['0.3', '2.8'],
      ['0.4', '3.3'],
      ['0.5', '3.4'],
      ['0.6', '3.5'],
      ['0.7', '3.7'],
      ['0.8', '3.8'],
      ['0.9', '3.16'],
      ['0.10', '3.17'],
      ['0.11', '3.21'],
    ),
  },
  {
    name: 'library_variants',
    description: 'library variants',
    deletedIn: '2.6',
    hints: [],
    versions: deleted('2.6', ['0.1', '1.9'], ['0.2', '1.11']),
  },
]
