export const id = 578;
export const ids = [578];
export const modules = {

/***/ 13578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionOf: () => (/* binding */ completionOf)
/* harmony export */ });
/* harmony import */ var _command_line_colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57123);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70393);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53914);



const usage = `Usage: dune-publish completion bash|zsh|fish

Prints a script that completes the verbs and options of dune-publish in a shell.

  bash  add to ~/.bashrc:  source <(dune-publish completion bash)
  zsh   add to ~/.zshrc, after compinit:  source <(dune-publish completion zsh)
  fish  run:  dune-publish completion fish > ~/.config/fish/completions/dune-publish.fish

Exit status: 0; 1 when the script cannot be written; 2 when the command line is wrong.
`;
const shells = { bash: bashScript, zsh: zshScript, fish: fishScript };
function completionOf(list) {
    return (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .verb */ .w3)(usage, {}, async ({ positionals: [shell, ...more] }) => {
        if (more.length > 0)
            return { wrong: 'Name one shell.' };
        if (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish') {
            const given = shell === undefined ? '' : `Unknown shell ${JSON.stringify(shell)}. `;
            return { wrong: `${given}Name one of bash, zsh and fish.` };
        }
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(shells[shell](await list()));
        return 0;
    });
}
const global = { ..._command_line_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .colourOption */ .ei, help: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('Show the help') };
function allOptions({ options }) {
    return { ...options, ...global };
}
function names(verbs) {
    return [...verbs.map(({ name }) => name), 'help'].join(' ');
}
function bashScript(verbs) {
    const options = verbs.map((one) => {
        const all = Object.keys(allOptions(one)).map((name) => `--${name}`);
        return `    ${one.name}) options='${all.join(' ')}' ;;\n`;
    });
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
`;
}
function bashWords(verbs) {
    return verbs
        .flatMap((one) => Object.entries(allOptions(one))
        .filter(([, { words }]) => words.length > 0)
        .map(([name, { words }]) => `    ${one.name}:--${name}) words='${words.join(' ')}' ;;\n`))
        .join('');
}
function zshScript(verbs) {
    const described = verbs.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`);
    const cases = verbs.map((one) => {
        const specs = Object.entries(allOptions(one)).map(([name, { help, value, words }]) => {
            const action = words.length > 0 ? `(${words.join(' ')})` : '_files';
            const label = value.replaceAll(/[:[\]]/g, ' ');
            const argument = value === '' ? '' : `:${label}:${action}`;
            const form = value === '' ? `--${name}` : `--${name}=`;
            return `      ${quoted(`*${form}[${help.replaceAll(/[[\]:]/g, ' ')}]${argument}`)}`;
        });
        return `    ${one.name}) _arguments -s ${['', ...specs].join(' \\\\\n')} '*:file:_files' ;;\n`;
    });
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
`;
}
function fishScript(verbs) {
    const lines = verbs.flatMap((one) => [
        `complete -c dune-publish -n __fish_use_subcommand -f -a ${one.name} -d ${quoted(one.summary)}`,
        ...Object.entries(allOptions(one)).map(([name, { help, value, words }]) => {
            const seen = `-n '__fish_seen_subcommand_from ${one.name}'`;
            const argument = words.length > 0 ? ` -x -a '${words.join(' ')}'` : value === '' ? '' : ' -r';
            return `complete -c dune-publish ${seen} -l ${name} -d ${quoted(help)}${argument}`;
        }),
    ]);
    return `# fish completion of dune-publish
${lines.join('\n')}
complete -c dune-publish -n __fish_use_subcommand -f -a help -d 'Show the help of a command'
complete -c dune-publish -n '__fish_seen_subcommand_from help' -f -a '${names(verbs)}'
complete -c dune-publish -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
`;
}
function quoted(text) {
    return `'${text.replaceAll("'", '’')}'`;
}


/***/ })

};
