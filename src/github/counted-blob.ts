import type { Transfer } from '../release/model/progress.ts'

/** A file to upload that tells how much of it was taken; sent again, it counts anew. */
export class CountedBlob extends Blob {
  readonly #file: Blob
  readonly #moved: (transfer: Transfer) => void

  constructor(file: Blob, moved: (transfer: Transfer) => void) {
    super([file])
    this.#file = file
    this.#moved = moved
  }

  /** The same file, that tells somebody else, too, whenever a piece of it was taken. */
  alsoTelling(taken: () => void): CountedBlob {
    return new CountedBlob(this.#file, (transfer) => {
      this.#moved(transfer)
      taken()
    })
  }

  override stream(): ReturnType<Blob['stream']> {
    let done = 0
    const of = this.size
    const moved = this.#moved
    return super.stream().pipeThrough(
      new TransformStream({
        transform(chunk, controller) {
          done += chunk.byteLength
          moved({ done, of })
          controller.enqueue(chunk)
        },
      }),
    )
  }
}
