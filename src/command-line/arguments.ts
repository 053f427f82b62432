import { parseArgs } from 'node:util'
import { nearestName } from '../text/nearest-name.ts'
import type { Options } from './option.ts'

/** Why arguments cannot be used. The exit status is 2 then. */
export interface WrongArguments {
  readonly wrong: string
}

/** What stands on a command line with the options `O`. */
export type Arguments<O extends Options> = Pick<
  ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>>,
  'values' | 'positionals'
>

/** Reads arguments, or says what is wrong with the first one that cannot be used. */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
): Arguments<O> | WrongArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowNegative: true,
  })
  for (const token of tokens) {
    const wrong = token.kind === 'option' ? wrongOption(token, options) : undefined
    if (wrong !== undefined) return { wrong }
  }
  return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true })
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function wrongOption(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Options,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  const isNegated = rawName.startsWith('--no-') && rawName !== `--${name}`
  if (option === undefined || (isNegated && option.type === 'string')) {
    return unknownOption(rawName, options)
  }
  if (option.type === 'boolean') {
    return value === undefined ? undefined : `The option ${rawName} has no value.`
  }
  if (value === undefined) return `The option ${rawName} needs a value: ${option.value}.`
  if (value === '') return `The option ${rawName} needs a value, but it is empty.`
  // "-" alone is standard input.
  if (inlineValue === true || !/^-./.test(value)) return undefined
  return `The option ${rawName} needs a value. If the value is ${JSON.stringify(value)}, write ${rawName}=${value}.`
}

function unknownOption(rawName: string, options: Options): string {
  const near = nearestName(rawName.replace(/^-+/, ''), Object.keys(options))
  const fact = `Unknown option ${JSON.stringify(rawName)}.`
  return near === undefined ? fact : `${fact} Did you mean ${JSON.stringify(`--${near}`)}?`
}
