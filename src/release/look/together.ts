/**
 * Several answers that do not depend on each other. Where one fails, the others are waited for before it is
 * told, so that nothing is asked any more once a run has ended; of several failures the first of the list is.
 */
export async function together<const T extends readonly unknown[]>(
  questions: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(questions)
  return await Promise.all(questions)
}
