/**
 * A pure function of texts that remembers what it answered. In thousands of opam files the same few
 * variables, licenses and versions stand again and again. When `limit` answers are known all are
 * forgotten, so that memory stays bounded whatever the texts are.
 */
export function remembering<T>(limit: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.value
    const value = answer(text)
    if (known.size >= limit) known.clear()
    known.set(text, { value })
    return value
  }
}
