/** A question that is asked once, however often its answer is wanted: its answer does not change. */
export function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return async () => {
    asked ??= ask()
    return await asked
  }
}
