import type { Settings } from './settings.ts'

/** How a text calls an input, with or without a value: `the input tag: v1.2.0`, `--tag v1.2.0`. */
export function inputText(
  { commandLine }: Pick<Settings, 'commandLine'>,
  name: string,
  value?: string,
): string {
  if (commandLine) return value === undefined ? `--${name}` : `--${name} ${value}`
  return value === undefined ? `the input ${name}` : `the input ${name}: ${value}`
}
