import { colourOption } from '../command-line/colour.ts'
import { say, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { flag } from '../command-line/option.ts'
import type { Options } from '../command-line/option.ts'

/** A verb as a shell completes it. */
export interface CompletedVerb {
  readonly name: string
  readonly summary: string
  readonly options: Options
}

const usage = `Usage: dune-publish completion bash|zsh|fish

Prints a script that completes the verbs and options of dune-publish in a shell.

  bash  add to ~/.bashrc:  source <(dune-publish completion bash)
  zsh   add to ~/.zshrc, after compinit:  source <(dune-publish completion zsh)
  fish  run:  dune-publish completion fish > ~/.config/fish/completions/dune-publish.fish

Exit status: 0; 1 when the script cannot be written; 2 when the command line is wrong.
`

const shells = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** Makes the verb `completion SHELL`, which completes the verbs that are listed. */
export function completionOf(list: () => Promise<readonly CompletedVerb[]>): Verb {
  return verb(usage, {}, async ({ positionals: [shell, ...more] }) => {
    if (more.length > 0) return { wrong: 'Name one shell.' }
    if (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish') {
      const given = shell === undefined ? '' : `Unknown shell ${JSON.stringify(shell)}. `
      return { wrong: `${given}Name one of bash, zsh and fish.` }
    }
    say(shells[shell](await list()))
    return 0
  })
}

const global: Options = { ...colourOption, help: flag('Show the help') }

function allOptions({ options }: CompletedVerb): Options {
  return { ...options, ...global }
}

function names(verbs: readonly CompletedVerb[]): string {
  return [...verbs.map(({ name }) => name), 'help'].join(' ')
}

/** For bash 3.2 (that of macOS) and later, without the package bash-completion. */
function bashScript(verbs: readonly CompletedVerb[]): string {
  const options = verbs.map((one) => {
    const all = Object.keys(allOptions(one)).map((name) => `--${name}`)
    return `    ${one.name}) options='${all.join(' ')}' ;;\n`
  })
  return `# bash completion of dune-publish
_dune_publish() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} verb=\${COMP_WORDS[1]} options='' words=''
  # The shell takes "--option=value" apart.
  if [ "$word" = = ]; then word=''; elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" = 1 ] || { [ "$verb" = help ] && [ "$COMP_CWORD" = 2 ]; }; then
    COMPREPLY=($(compgen -W '${names(verbs)}' -- "$word"))
    return
  fi
  case $verb:$previous in
${bashWords(verbs)}    completion:completion) words='bash zsh fish' ;;
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  case $verb in
${options.join('')}  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
  esac
}
complete -o default -o bashdefault -F _dune_publish dune-publish
`
}

function bashWords(verbs: readonly CompletedVerb[]): string {
  return verbs
    .flatMap((one) =>
      Object.entries(allOptions(one))
        .filter(([, { words }]) => words.length > 0)
        .map(([name, { words }]) => `    ${one.name}:--${name}) words='${words.join(' ')}' ;;\n`),
    )
    .join('')
}

function zshScript(verbs: readonly CompletedVerb[]): string {
  const described = verbs.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`)
  const cases = verbs.map((one) => {
    const specs = Object.entries(allOptions(one)).map(([name, { help, value, words }]) => {
      const action = words.length > 0 ? `(${words.join(' ')})` : '_files'
      const label = value.replaceAll(/[:[\]]/g, ' ')
      const argument = value === '' ? '' : `:${label}:${action}`
      const form = value === '' ? `--${name}` : `--${name}=`
      return `      ${quoted(`*${form}[${help.replaceAll(/[[\]:]/g, ' ')}]${argument}`)}`
    })
    return `    ${one.name}) _arguments -s ${['', ...specs].join(' \\\\\n')} '*:file:_files' ;;\n`
  })
  return `#compdef dune-publish
# zsh completion of dune-publish
_dune_publish() {
  local -a verbs
  verbs=(
${described.join('')}    'help:Show the help of a command'
  )
  if (( CURRENT == 2 )); then
    _describe command verbs
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
    help) (( CURRENT == 2 )) && _describe command verbs ;;
    completion) _values shell bash zsh fish ;;
${cases.filter((_, index) => verbs[index]?.name !== 'completion').join('')}  esac
}
compdef _dune_publish dune-publish
`
}

function fishScript(verbs: readonly CompletedVerb[]): string {
  const lines = verbs.flatMap((one) => [
    `complete -c dune-publish -n __fish_use_subcommand -f -a ${one.name} -d ${quoted(one.summary)}`,
    ...Object.entries(allOptions(one)).map(([name, { help, value, words }]) => {
      const seen = `-n '__fish_seen_subcommand_from ${one.name}'`
      const argument = words.length > 0 ? ` -x -a '${words.join(' ')}'` : value === '' ? '' : ' -r'
      return `complete -c dune-publish ${seen} -l ${name} -d ${quoted(help)}${argument}`
    }),
  ])
  return `# fish completion of dune-publish
${lines.join('\n')}
complete -c dune-publish -n __fish_use_subcommand -f -a help -d 'Show the help of a command'
complete -c dune-publish -n '__fish_seen_subcommand_from help' -f -a '${names(verbs)}'
complete -c dune-publish -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
`
}

/** A word in single quotes; an apostrophe in it is typographic, which every shell takes as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`
}
