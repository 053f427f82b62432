import type { Release } from '../../src/release/model/release.ts'
import { noProposal } from '../../src/release/model/facts.ts'
import type { OpamFacts, SourceFacts } from '../../src/release/model/facts.ts'
import type { Archive } from '../../src/release/model/ports/archive.ts'
import type { ForgeAsset, ForgeRelease } from '../../src/release/model/ports/source-forge.ts'
import type { ForgeRepository } from '../../src/release/model/repository.ts'
import type { Settings } from '../../src/release/model/settings.ts'

/** A release of one package and the world it meets when nothing was done yet. */

export const archive: Archive = {
  path: '/tmp/ferry-1.2.0.tbz',
  name: 'ferry-1.2.0.tbz',
  size: 2002,
  root: 'ferry-1.2.0',
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
}

export const exampleRelease: Release = {
  project: 'ferry',
  version: '1.2.0',
  tag: { kind: 'existing', name: 'v1.2.0' },
  commit: 'c'.repeat(40),
  prerelease: false,
  packages: [{ name: 'ferry', opam: 'opam-version: "2.0"\nsynopsis: "Ferry"\n' }],
  archive,
  archiveUrl: undefined,
  texts: {
    release: { name: '1.2.0', body: '- Faster' },
    pullRequest: {
      title: '[new release] ferry (1.2.0)',
      body: 'Ferry\n\n- Faster',
      branch: 'release-ferry-1.2.0',
    },
    commit: {
      headline: '[new release] ferry (1.2.0)',
      body: 'Changes: https://github.com/harbour-works/ferry/releases/tag/v1.2.0',
    },
  },
}

export const settings: Settings = {
  source: { owner: 'harbour-works', name: 'ferry' },
  trigger: { kind: 'named-tag', tag: 'v1.2.0' },
  workingDirectory: '',
  tagPrefix: '',
  keepV: 'auto',
  packages: [],
  exclude: [],
  changelog: { required: false },
  drift: 'error',
  failOn: 'error',
  ignore: [],
  prerelease: 'auto',
  submodules: undefined,
  archiveFormat: 'tbz',
  archiveUrl: undefined,
  verify: 'none',
  allowFork: false,
  forecast: false,
  draft: false,
  dryRun: false,
  opam: {
    elsewhere: false,
    repository: { owner: 'ocaml', name: 'opam-repository' },
    dependencies: [],
    branch: undefined,
    packagesDir: 'packages',
    fork: undefined,
    push: 'fork',
    tokenMissing: false,
    pullRequestRequired: false,
  },
  commandLine: false,
  actor: undefined,
}

export const sourceFacts: SourceFacts = {
  repository: {
    owner: 'harbour-works',
    name: 'ferry',
    defaultBranch: 'main',
    webUrl: 'https://github.com/harbour-works/ferry',
    canPush: true,
    private: false,
  },
  denied: undefined,
  forgeRelease: undefined,
}

export const fork: ForgeRepository = {
  owner: 'mara',
  name: 'opam-repository',
  defaultBranch: 'master',
  webUrl: 'https://github.com/mara/opam-repository',
  canPush: true,
}

export const opamFacts: OpamFacts = {
  upstream: {
    owner: 'ocaml',
    name: 'opam-repository',
    defaultBranch: 'master',
    webUrl: 'https://github.com/ocaml/opam-repository',
    canPush: false,
  },
  base: 'master',
  reach: 'pull-request',
  login: 'mara',
  expires: undefined,
  published: new Map(),
  fork: undefined,
  proposal: noProposal,
}

export const asset: ForgeAsset = {
  id: 7,
  name: 'ferry-1.2.0.tbz',
  state: 'uploaded',
  size: 2002,
  digest: `sha256:${archive.sha256}`,
  downloadUrl: 'https://github.com/harbour-works/ferry/releases/download/v1.2.0/ferry-1.2.0.tbz',
}

export const published: ForgeRelease = {
  id: 5,
  tag: 'v1.2.0',
  name: '1.2.0',
  body: '- Faster',
  draft: false,
  prerelease: false,
  immutable: false,
  webUrl: 'https://github.com/harbour-works/ferry/releases/tag/v1.2.0',
  uploadUrl: 'https://uploads.github.com/repos/harbour-works/ferry/releases/5/assets{?name,label}',
  assets: [asset],
}
