import type { Checksum } from '../../opam/checksum.ts'
import type { OpamPackage } from '../../opam/package.ts'
import type { VersionedPackage } from '../../opam/package-name.ts'
import type { ReadOpamFile } from '../model/opam-reading.ts'
import type { Rule } from '../model/rule.ts'

/** A file that lies in the folder `files/` next to the opam file. */
export interface ExtraFile {
  /** Its path below that folder, with `/`, a byte string. */
  readonly path: string
  /** Whether its bytes have the checksum. */
  readonly matches: (checksum: Checksum) => boolean
}

/** What `opam lint` looks at. */
export interface OpamSubject extends ReadOpamFile {
  /** With the name and version that the file's place implies, where it states none. */
  readonly package: OpamPackage
  /** As the file states it. */
  readonly stated: OpamPackage
  readonly implied: VersionedPackage | undefined
  /** `undefined` if the folder was not read. */
  readonly extraFiles: readonly ExtraFile[] | undefined
}

/** A check of `opam lint`. Its messages are opam's. */
export type OpamRule = Rule<OpamSubject> & { readonly code: number }
