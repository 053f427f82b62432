import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../release/model/failure.ts'
import type { Verification, Verifier } from '../release/model/ports/archive.ts'
import { runLogged } from './logged-run.ts'
import type { ProgramCall } from './logged-run.ts'
import { removeFolder } from './remove-folder.ts'
import { unpackArchive } from './unpack.ts'
import { bzip2Compression } from './bzip2-compression.ts'
import type { Compression } from './compression.ts'
import { gzipCompression } from './gzip-compression.ts'

/** Where packages are built. */
export interface VerifierPlace {
  /** An existing folder. */
  readonly scratch: string
  /** Whether what the programs print stays out of the output. */
  readonly silent: boolean
  /** Without secrets: what is built are programs. */
  readonly environment: NodeJS.ProcessEnv
}

/** How dune is called, its own arguments left out; `ocaml/setup-ocaml` leaves it to opam to find it. */
const dunes: readonly ProgramCall[] = [['dune'], ['opam', 'exec', '--', 'dune']]

/**
 * Builds packages from their archive with the dune of the machine, as opam does for users: `dune build
 * -p`, then for tests `dune runtest -p`. What it prints goes to the log; commands to the runner in it
 * are not obeyed.
 */
export function duneVerifier(place: VerifierPlace): Verifier {
  return {
    verify: async (verification) => {
      const dune = await findDune(place)
      const folder = await mkdtemp(join(place.scratch, 'build-'))
      try {
        await build(dune, verification, { ...place, folder })
      } finally {
        await removeFolder(folder)
      }
    },
  }
}

async function findDune({ scratch, environment }: VerifierPlace): Promise<ProgramCall> {
  for (const dune of dunes) {
    const { status } = await runLogged([...dune, '--version'], {
      folder: scratch,
      environment,
      silent: true,
    })
    if (status === 0) return dune
  }
  throw new Failure(
    'dune-missing',
    'The run cannot verify the archive, because it found no dune.',
    {
      hint: 'Run "ocaml/setup-ocaml" and "opam install . --deps-only --with-test" in earlier steps, or remove the input verify.',
      terminalHint:
        'Install dune, then run "opam install . --deps-only --with-test" and "eval $(opam env)". Or leave --verify out.',
    },
  )
}

async function build(
  dune: ProgramCall,
  { archive, packages, test }: Verification,
  { folder, environment, silent }: VerifierPlace & { readonly folder: string },
): Promise<void> {
  await unpackArchive(archive.path, folder, compressionOf(archive.name, environment))
  for (const verb of test ? ['build', 'runtest'] : ['build']) {
    const words = [verb, '-p', packages.join(',')]
    const { status, lastLines } = await runLogged([...dune, ...words], {
      folder: join(folder, archive.root),
      environment,
      silent,
    })
    if (status === 0) continue
    throw new Failure(
      'verify-failed',
      `"dune ${words.join(' ')}" failed with status ${status ?? -1} in the unpacked archive.`,
      {
        hint: `The log has the whole output. Unpack ${archive.name} and run the command there. Often the archive lacks a file that the checkout has, or a dependency is not installed.`,
        detail: lastLines === '' ? undefined : lastLines,
      },
    )
  }
}

/** How an archive of ours is compressed, by its name: `tally-1.2.0.tgz`, else `tbz`. */
function compressionOf(name: string, environment: NodeJS.ProcessEnv): Compression {
  return name.endsWith('.tgz') ? gzipCompression : bzip2Compression(environment)
}
