// Imports the sources as they are written, on every Node that the project supports.
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transformFile } from '@swc/core'

// Node loads this file once more, as the hooks, in a thread of their own.
if (isMainThread) register(import.meta.url)

/** A module of the sources, by its path below `src/`. */
export async function source(path) {
  return await import(new URL(path, new URL('../src/', import.meta.url)).href)
}

/** The hook that reads a module. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return await next(url, context)
  const { code } = await transformFile(fileURLToPath(url), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  })
  return { format: 'module', source: code, shortCircuit: true }
}
