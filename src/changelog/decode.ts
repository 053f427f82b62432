import { bytesOf } from '../text/source.ts'

/**
 * The readable text of a changelog's byte string: UTF-8, or Latin-1 where the bytes are not UTF-8 (old
 * changelogs are). A byte order mark is left out.
 */
export function decodeChangelog(bytes: string): string {
  if (isAscii(bytes)) return bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(bytes))
  } catch {
    // Not UTF-8, and there is no other reason to refuse bytes: a byte string already is Latin-1.
    return bytes
  }
}

function isAscii(bytes: string): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes.charCodeAt(at) > 0x7f) return false
  return true
}
