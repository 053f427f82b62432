import { Failure } from '../release/failure.ts'

/** A checkout lacks the tag that was named for the command. */
export function noLocalTag(tag: string): Failure {
  return new Failure('tag-missing', `There is no tag ${tag} in the checkout.`, {
    hint: `Make it first (git tag -a ${tag}), or fetch it (git fetch --tags).`,
  })
}
