import { Failure } from '../release/model/failure.ts'
import { shellWord } from '../text/shell-word.ts'

/** A checkout lacks the tag that was named for the command. */
export function noLocalTag(tag: string): Failure {
  return new Failure('tag-missing', `There is no tag ${tag} in the checkout.`, {
    hint: `Make it with "git tag -a ${shellWord(tag)} -m ${shellWord(tag)}", or get those of the server with "git fetch --tags".`,
  })
}
