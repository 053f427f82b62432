import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** A file, or standard input for `-`, as a byte string; `undefined` when it cannot be read. */
export async function readBytes(path: string): Promise<string | undefined> {
  try {
    return path === '-' ? await readInput() : await readFile(path, 'latin1')
  } catch {
    return undefined
  }
}

/** A file as a byte string, at once, which suits thousands of small ones. */
export function readFileBytes(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}

async function readInput(): Promise<string> {
  let text = ''
  process.stdin.setEncoding('latin1')
  for await (const chunk of process.stdin) text += String(chunk)
  return text
}
