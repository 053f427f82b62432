import { compareVersions } from '../version/opam-version.ts'
import type { Span } from '../text/source.ts'
import { BadFormat, decode } from './codec.ts'
import { dependencyFieldCodec } from './dependency.ts'
import { readExtraSources, readOcamlVersion, readOs } from './deprecated-codecs.ts'
import { cleanConflicts, cleanDepopts, knownFlags, sortedFlags } from './clean-up.ts'
import type { OpamPackage } from './package.ts'
import {
  availableCodec,
  commandsCodec,
  depextsCodec,
  environmentCodec,
  featuresCodec,
  filteredCodec,
} from './package-codecs.ts'
import type { OpamValue } from './syntax.ts'
import { parseUrl, printUrl } from './url.ts'
import type { ValueCodec } from './value-codecs.ts'
import {
  checksumCodec,
  identCodec,
  listCodec,
  named,
  packageNameCodec,
  pairCodec,
  stringCodec,
  stripped,
  strippedStringCodec,
  urlCodec,
  versionCodec,
  versionedPackageCodec,
} from './value-codecs.ts'

/** A package that is being read. */
export type PackageDraft = { -readonly [Key in keyof OpamPackage]: OpamPackage[Key] }

/** A field of the format: how it gets into a package, and how it is printed from one. */
export interface PackageField {
  readonly name: string
  /** Sets the draft; throws `BadFormat` and nothing else. */
  readonly read: (draft: PackageDraft, value: OpamValue, at: Span | undefined) => void
  /** What opam silently mends after reading; left out where files are compared as they are. */
  readonly cleanUp?: (draft: PackageDraft) => void
  /** `undefined` where the package says nothing; a field that is only read has no such function. */
  readonly write?: (from: OpamPackage) => OpamValue | undefined
}

function field<T>(
  name: string,
  codec: ValueCodec<T>,
  access: {
    readonly set: (draft: PackageDraft, value: T) => void
    readonly get: (from: OpamPackage) => T | undefined
  },
): PackageField {
  return {
    name,
    read: (draft, value, at) => access.set(draft, decode(codec, value, at)),
    write: (from) => {
      const value = access.get(from)
      return value === undefined ? undefined : codec.write(value)
    },
  }
}

const strings = listCodec(stringCodec, 1)
const filteredStrings = listCodec(filteredCodec(stringCodec), 1)
const filteredTexts = listCodec(filteredCodec(strippedStringCodec), 1)
const fileCodec = named('file', stringCodec)

/** What a package says of itself. */
const descriptiveFields: readonly PackageField[] = [
  field('opam-version', named('opam-version', stringCodec), {
    set: (draft, value) => (draft.opamVersion = value),
    get: (from) => from.opamVersion,
  }),
  field('name', packageNameCodec, {
    set: (draft, value) => (draft.name = value),
    get: (from) => from.name,
  }),
  field('version', versionCodec, {
    set: (draft, value) => (draft.version = value),
    get: (from) => from.version,
  }),
  field('synopsis', strippedStringCodec, {
    set: (draft, value) =>
      (draft.description = { synopsis: value, text: draft.description?.text ?? '' }),
    get: (from) => from.description?.synopsis,
  }),
  field('description', strippedStringCodec, {
    set: (draft, value) =>
      (draft.description = { synopsis: draft.description?.synopsis ?? '', text: value }),
    get: (from) => (from.description?.text === '' ? undefined : from.description?.text),
  }),
  field('maintainer', strings, {
    set: (draft, value) => (draft.maintainer = value),
    get: (from) => from.maintainer,
  }),
  field('authors', strings, {
    set: (draft, value) => (draft.authors = value),
    get: (from) => from.authors,
  }),
  {
    name: 'author',
    read: (draft, value, at) => {
      const authors = decode(strings, value, at)
      if (draft.authors.length > 0) throw new BadFormat('multiple "authors:" fields', at)
      draft.authors = authors
    },
  },
  field('license', strings, {
    set: (draft, value) => (draft.license = value),
    get: (from) => from.license,
  }),
  field('tags', strings, {
    set: (draft, value) => (draft.tags = value),
    get: (from) => from.tags,
  }),
  field('homepage', strings, {
    set: (draft, value) => (draft.homepage = value),
    get: (from) => from.homepage,
  }),
  field('doc', strings, {
    set: (draft, value) => (draft.doc = value),
    get: (from) => from.doc,
  }),
  field('bug-reports', strings, {
    set: (draft, value) => (draft.bugReports = value),
    get: (from) => from.bugReports,
  }),
]

/** When and beside what a package can be installed. */
const relationFields: readonly PackageField[] = [
  field('depends', dependencyFieldCodec('and'), {
    set: (draft, value) => (draft.depends = value),
    get: (from) => from.depends,
  }),
  {
    ...field('depopts', dependencyFieldCodec('or'), {
      set: (draft, value) => (draft.depopts = value),
      get: (from) => from.depopts,
    }),
    cleanUp: (draft) => {
      if (compareVersions(draft.opamVersion, '1.2') >= 0) {
        draft.depopts = cleanDepopts(draft.depopts)
      }
    },
  },
  {
    ...field('conflicts', dependencyFieldCodec('or'), {
      set: (draft, value) => (draft.conflicts = value),
      get: (from) => from.conflicts,
    }),
    cleanUp: (draft) => (draft.conflicts = cleanConflicts(draft.conflicts)),
  },
  field('conflict-class', listCodec(packageNameCodec, 1), {
    set: (draft, value) => (draft.conflictClass = value),
    get: (from) => from.conflictClass,
  }),
  field('available', availableCodec, {
    set: (draft, value) => (draft.available = value),
    get: (from) => from.available,
  }),
  {
    ...field('flags', listCodec(named('package-flag', identCodec), 1), {
      set: (draft, value) => (draft.flags = sortedFlags(value)),
      get: (from) => from.flags,
    }),
    cleanUp: (draft) => (draft.flags = knownFlags(draft.flags)),
  },
  field('setenv', environmentCodec, {
    set: (draft, value) => (draft.setenv = value),
    get: (from) => from.setenv,
  }),
]

/** How a package is built and installed. */
const buildFields: readonly PackageField[] = [
  field('build', commandsCodec, {
    set: (draft, value) => (draft.build = value),
    get: (from) => from.build,
  }),
  field('run-test', commandsCodec, {
    set: (draft, value) => (draft.runTest = value),
    get: (from) => [...from.buildTest, ...from.runTest],
  }),
  field('install', commandsCodec, {
    set: (draft, value) => (draft.install = value),
    get: (from) => from.install,
  }),
  field('remove', commandsCodec, {
    set: (draft, value) => (draft.remove = value),
    get: (from) => from.remove,
  }),
  field('substs', listCodec(fileCodec, 1), {
    set: (draft, value) => (draft.substs = value),
    get: (from) => from.substs,
  }),
  field('patches', listCodec(filteredCodec(fileCodec), 1), {
    set: (draft, value) => (draft.patches = value),
    get: (from) => from.patches,
  }),
  field('build-env', environmentCodec, {
    set: (draft, value) => (draft.buildEnv = value),
    get: (from) => from.buildEnv,
  }),
  field('features', featuresCodec, {
    set: (draft, value) => (draft.features = value),
    get: (from) => from.features,
  }),
  field('messages', filteredTexts, {
    set: (draft, value) => (draft.messages = value),
    get: (from) => from.messages,
  }),
  field('post-messages', filteredTexts, {
    set: (draft, value) => (draft.postMessages = value),
    get: (from) => from.postMessages,
  }),
  field('depexts', depextsCodec, {
    set: (draft, value) => (draft.depexts = value),
    get: (from) => from.depexts,
  }),
  field('libraries', filteredStrings, {
    set: (draft, value) => (draft.libraries = value),
    get: (from) => from.libraries,
  }),
  field('syntax', filteredStrings, {
    set: (draft, value) => (draft.syntax = value),
    get: (from) => from.syntax,
  }),
]

/** Where a package and its parts come from. */
const originFields: readonly PackageField[] = [
  {
    ...field('dev-repo', urlCodec('vc-url'), {
      set: (draft, value) => (draft.devRepo = value),
      get: (from) => from.devRepo,
    }),
    cleanUp: (draft) => {
      if (draft.devRepo === undefined || compareVersions(draft.opamVersion, '1.3') >= 0) return
      const { relativePath } = draft.devRepo
      const parsed = parseUrl(printUrl(draft.devRepo), { handleSuffix: true })
      if (parsed.kind !== 'url') return
      draft.devRepo = { ...parsed.url, relativePath }
    },
  },
  field('pin-depends', listCodec(pairCodec(versionedPackageCodec, urlCodec('URL')), 2), {
    set: (draft, value) => (draft.pinDepends = value),
    get: (from) => from.pinDepends,
  }),
  field('extra-files', listCodec(pairCodec(fileCodec, checksumCodec), 2), {
    set: (draft, value) => (draft.extraFiles = value),
    get: (from) => from.extraFiles,
  }),
]

/** Fields of old that are read, and printed as something else. */
const deprecatedFields: readonly PackageField[] = [
  { name: 'configure-style', read: () => undefined },
  {
    name: 'ocaml-version',
    read: (draft, value, at) => (draft.ocamlVersion = readOcamlVersion(value, at)),
  },
  { name: 'os', read: (draft, value, at) => (draft.os = readOs(value, at)) },
  {
    name: 'descr',
    read: (draft, value, at) => {
      const text = decode(named('descr', strippedStringCodec), value, at)
      const lineEnd = text.includes('\n') ? text.indexOf('\n') : text.length
      draft.description = {
        synopsis: stripped(text.slice(0, lineEnd)),
        text: stripped(text.slice(lineEnd)),
      }
    },
  },
  {
    name: 'extra-sources',
    read: (draft, value, at) => (draft.extraSources = readExtraSources(value, at)),
  },
  {
    name: 'build-test',
    read: (draft, value, at) => (draft.buildTest = decode(commandsCodec, value, at)),
  },
  field('build-doc', commandsCodec, {
    set: (draft, value) => (draft.buildDoc = value),
    get: (from) => from.buildDoc,
  }),
]

/** The fields of an opam file, in the order opam reads and prints them (opam 2.6.1). */
export const packageFields: readonly PackageField[] = [
  ...descriptiveFields,
  ...relationFields,
  ...buildFields,
  ...originFields,
  ...deprecatedFields,
]
