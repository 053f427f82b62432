import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { PackageFolderEntry } from '../lint/ci/subject.ts'
import { unreadablePackage } from '../lint/ci/unreadable-package.ts'
import type { OpamReading } from '../lint/model/opam-reading.ts'
import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { Finding } from '../lint/model/rule.ts'
import { lintForCi, lintOpamFile, stopsRelease } from '../lint/run.ts'
import { encodeBytes } from '../text/source.ts'
import { readBytes } from '../disk/read-bytes.ts'
import { mentionsExtraFiles, readExtraFiles } from './extra-files.ts'
import { slashedPath } from '../command-line/slashed-path.ts'

/** A package of a checkout of an opam repository, and all that is found in it. */
export interface LintedPackage {
  /** `foo.1.0` */
  readonly name: string
  readonly file: string
  readonly reading: OpamReading
  /** Those of opam lint. */
  readonly findings: readonly Finding[]
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
  const reading = readOpamFile({ name: slashedPath(file), text })
  const findings = lintOpamFile(
    reading,
    mentionsExtraFiles(text) ? await readExtraFiles(file) : undefined,
  )
  const ofCi = reading.kind === 'read' ? lintForCi({ ...reading, ...surroundings }) : []
  return {
    name: full,
    file,
    reading,
    findings,
    messages:
      reading.kind === 'refused'
        ? [unreadablePackage(reading, encodeBytes(resolve(file)))]
        : ofCi.map(({ severity, message }) => {
            const kind = severity === 'error' ? 'Error' : 'Warning'
            return `${kind} in ${encodeBytes(full)}: ${message}`
          }),
    // opam lint has a finding, too, for a file that opam-repository cannot read.
    stops: stopsRelease(reading, [...findings, ...ofCi]),
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
