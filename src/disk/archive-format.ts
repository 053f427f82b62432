import { bzip2Compression } from './bzip2-compression.ts'
import type { Compression } from './compression.ts'
import { gzipCompression } from './gzip-compression.ts'

/** How an archive of ours is compressed, by its name: `tally-1.2.0.tgz`, else `tbz`. */
export function compressionOf(name: string, environment: NodeJS.ProcessEnv): Compression {
  return name.endsWith('.tgz') ? gzipCompression : bzip2Compression(environment)
}
