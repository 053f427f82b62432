import { afterAll } from '@jest/globals'

/** Makes a function that opens something close all that it opened once the tests of the file are over. */
export function closingAll<Options, Opened extends { close(): void }>(
  open: (options: Options) => Promise<Opened>,
): (options: Options) => Promise<Opened> {
  const opened: Opened[] = []
  afterAll(() => {
    for (const one of opened.splice(0)) one.close()
  })
  return async (options) => {
    const one = await open(options)
    opened.push(one)
    return one
  }
}
