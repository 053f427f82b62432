import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { LintFinding } from '../lint/lint-opam-file.ts'
import { lintOpamFile } from '../lint/lint-opam-file.ts'
import { lintRepositoryPackage } from '../lint/ci/lint-repository-package.ts'
import { unreadablePackage } from '../lint/ci/unreadable-package.ts'
import type { PackageFolderEntry } from '../lint/ci/rule.ts'
import { stopsRelease } from '../lint/stops-release.ts'
import { encodeBytes } from '../text/source.ts'
import { readBytes } from './read-bytes.ts'
import { mentionsExtraFiles, readExtraFiles } from './extra-files.ts'
import { slashedPath } from './slashed-path.ts'

/** A package of a checkout of an opam repository, and all that is found in it. */
export interface LintedPackage {
  /** `foo.1.0` */
  readonly name: string
  readonly file: string
  readonly findings: readonly LintFinding[]
  /** The lines that opam-ci-check would print beyond opam lint's, as byte strings. */
  readonly messages: readonly string[]
  /** Whether a release would be refused because of this file. */
  readonly stops: boolean
}

/**
 * Lints `packages/foo/foo.1.0` of the repository, with `:new=true` or `:new=false` behind where it is
 * known whether the package is new there. Its sources are taken to be at hand. `undefined` when there
 * is no such package.
 */
export async function lintInRepository(
  repository: string,
  path: string,
): Promise<LintedPackage | undefined> {
  const [, folder = path, told] = /^(.*?)\/?(?::new=(true|false))?$/s.exec(path) ?? []
  const place = join(repository, folder)
  const file = join(place, 'opam')
  const text = await readBytes(file)
  if (text === undefined) return undefined
  const full = basename(folder)
  const dot = full.includes('.') ? full.indexOf('.') : full.length
  const [name, version] = [full.slice(0, dot), full.slice(dot + 1)]
  const surroundings = {
    name,
    version,
    entries: await entriesOf(place),
    isNew: told === undefined ? await isOnly(repository, name, full) : told === 'true',
    packageNames: await namesIn(join(repository, 'packages')),
  }
  const source = { name: slashedPath(file), text }
  const unreadable = unreadablePackage({ name: encodeBytes(resolve(file)), text })
  const findings = lintOpamFile(
    source,
    mentionsExtraFiles(text) ? { extraFiles: await readExtraFiles(file) } : {},
  )
  const ofRepository = unreadable === undefined ? lintRepositoryPackage(source, surroundings) : []
  return {
    name: full,
    file,
    findings,
    messages:
      unreadable === undefined
        ? ofRepository.map(({ severity, message }) => {
            const kind = severity === 'error' ? 'Error' : 'Warning'
            return `${kind} in ${encodeBytes(full)}: ${message}`
          })
        : [unreadable],
    // opam lint has a finding, too, for a file that opam-repository cannot read.
    stops: stopsRelease(source, [...findings, ...ofRepository]),
  }
}

async function entriesOf(place: string): Promise<readonly PackageFolderEntry[]> {
  const isPlainFile = isPlain(await stat(join(place, 'opam')), process.platform)
  const names = await readdir(place)
  // Of the others only the names matter: they are not to be there.
  return names.map((name) => ({
    name: encodeBytes(name),
    isPlainFile: name === 'opam' && isPlainFile,
  }))
}

/** Whether a file has the permissions of a text. Windows knows none: what it says there is made up. */
export function isPlain(file: Pick<Stats, 'isFile' | 'mode'>, system: NodeJS.Platform): boolean {
  const permissions = file.mode & 0o7777
  return file.isFile() && (system === 'win32' || permissions === 0o644 || permissions === 0o664)
}

/** Whether the repository has no other version of a package. */
async function isOnly(repository: string, name: string, full: string): Promise<boolean> {
  const versions = await namesIn(join(repository, 'packages', name))
  return versions.every((version) => version === full)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}
