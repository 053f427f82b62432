import { concealing } from '../text/concealing.ts'

/** What prints: standard output and standard error. */
type Printing = Pick<NodeJS.WritableStream, 'write'>

let conceal: (text: string) => string = (text) => text

/**
 * Strikes secrets out of all that is printed from now on, whoever prints it, and out of what `withoutSecrets`
 * is asked for. The one place that keeps tokens out of what a run writes, whatever server, program or error
 * they came from.
 */
export function keepSecret(secrets: readonly string[], streams: readonly Printing[]): void {
  conceal = concealing(secrets)
  for (const stream of streams) {
    const write = stream.write.bind(stream)
    Object.assign(stream, {
      write: (chunk: string | Uint8Array, ...rest: readonly unknown[]): unknown =>
        Reflect.apply(write, stream, [printed(chunk), ...rest]),
    })
  }
}

/** A text for a file of the run's reports. */
export function withoutSecrets(text: string): string {
  return conceal(text)
}

function printed(chunk: string | Uint8Array): string | Uint8Array {
  if (typeof chunk === 'string') return conceal(chunk)
  const bytes = Buffer.from(chunk).toString('latin1')
  const concealed = conceal(bytes)
  return concealed === bytes ? chunk : Buffer.from(concealed, 'latin1')
}
