import { readFile } from 'node:fs/promises'

/** A file, or standard input for `-`, as a byte string; `undefined` when it cannot be read. */
export async function readBytes(path: string): Promise<string | undefined> {
  try {
    return path === '-' ? await readInput() : await readFile(path, 'latin1')
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
