#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 33986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _environment_event_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33756);
/* harmony import */ var _command_line_colour_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57123);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70393);
/* harmony import */ var _command_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(73291);
/* harmony import */ var _command_verbs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76740);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(55271);
/* harmony import */ var _report_secrecy_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(29003);
/* harmony import */ var _process_interruption_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92683);
/* harmony import */ var _process_output_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(61381);
/* harmony import */ var _process_system_error_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(69222);










async function main(line) {
    const taken = (0,_command_line_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .takeColour */ .oi)(line);
    if ('wrong' in taken) {
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)([taken.wrong]);
        return 2;
    }
    (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseColour */ .GQ)(taken.choice);
    const [name, ...args] = taken.args;
    if (name === undefined) {
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)([(0,_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)(_command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P).trimEnd()]);
        return 2;
    }
    if (name === '--version') {
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`dune-publish ${_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE}\n`);
        return 0;
    }
    if (name === '--help' || name === '-h')
        return await help([]);
    if (name === 'help')
        return await help(args);
    return asksForHelp(args) ? await help([name]) : await run(name, args);
}
function asksForHelp(args) {
    const end = args.indexOf('--');
    return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}
async function help([name]) {
    if (name === undefined || name.startsWith('-')) {
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)(_command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P));
        return 0;
    }
    const entry = Object.hasOwn(_command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P, name) ? _command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P[name] : undefined;
    if (entry === undefined)
        return refuse(name);
    (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .verbHelp */ .Fx)(await entry.load(), entry));
    return 0;
}
async function run(name, args) {
    const entry = Object.hasOwn(_command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P, name) ? _command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P[name] : undefined;
    if (entry === undefined)
        return refuse(name);
    try {
        const verb = await entry.load();
        return await verb(args);
    }
    catch (error) {
        const unexpected = error instanceof Error ? error.stack : undefined;
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)([(0,_process_system_error_js__WEBPACK_IMPORTED_MODULE_8__/* .systemErrorText */ .f)(error) ?? unexpected ?? String(error)]);
        return 1;
    }
}
function refuse(name) {
    (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)((0,_command_help_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownVerb */ .iE)(name, _command_verbs_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P));
    return 2;
}
(0,_process_output_js__WEBPACK_IMPORTED_MODULE_7__/* .outliveOutput */ .u)();
(0,_process_interruption_js__WEBPACK_IMPORTED_MODULE_6__/* .endInOrder */ .t)();
(0,_report_secrecy_js__WEBPACK_IMPORTED_MODULE_9__/* .keepSecret */ .g)((0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOf */ .Fj)(process.env), [process.stdout, process.stderr]);
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 57123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ colourOption),
/* harmony export */   hy: () => (/* binding */ usesColour),
/* harmony export */   oi: () => (/* binding */ takeColour)
/* harmony export */ });
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53914);

const choices = ['auto', 'always', 'never'];
const colourOption = {
    color: (0,_option_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOption */ .qw)(choices, 'When to use colors: auto means on a terminal'),
};
function takeColour(args) {
    const end = args.indexOf('--');
    const last = end === -1 ? args.length : end;
    const at = args.findIndex((arg, index) => index < last && /^--color(?:=|$)/.test(arg));
    if (at === -1)
        return { args, choice: undefined };
    const inline = /=(.*)$/s.exec(args[at] ?? '')?.[1];
    const choice = inline ?? (at + 1 < last ? args[at + 1] : undefined);
    if (choice === undefined || !choices.includes(choice)) {
        const given = choice === undefined ? 'needs a value' : `is ${JSON.stringify(choice)}`;
        return { wrong: `The option --color ${given}: write one of ${choices.join(', ')}.` };
    }
    const rest = args.toSpliced(at, inline === undefined ? 2 : 1);
    const later = takeColour(rest);
    return 'wrong' in later ? later : { args: later.args, choice: later.choice ?? choice };
}
function usesColour({ choice, isTerminal, env }) {
    if (choice === 'always' || choice === 'never')
        return choice === 'always';
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    if (!['', '0'].includes(env['CLICOLOR_FORCE'] ?? ''))
        return true;
    return isTerminal && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 70393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ chooseColour),
  cc: () => (/* binding */ complain),
  cv: () => (/* binding */ say),
  Vq: () => (/* binding */ showsColour),
  O$: () => (/* binding */ unreadable),
  w3: () => (/* binding */ verb),
  rE: () => (/* binding */ version)
});

// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __nccwpck_require__(19906);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/text/nearest-name.js
var nearest_name = __nccwpck_require__(42358);
;// CONCATENATED MODULE: ./build/command-line/arguments.js


function readArguments(args, options) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options,
        strict: false,
        tokens: true,
        allowNegative: true,
    });
    for (const token of tokens) {
        const wrong = token.kind === 'option' ? wrongOption(token, options) : undefined;
        if (wrong !== undefined)
            return { wrong };
    }
    return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, allowNegative: true });
}
function wrongOption({ name, rawName, value, inlineValue }, options) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const isNegated = rawName.startsWith('--no-') && rawName !== `--${name}`;
    if (option === undefined || (isNegated && option.type === 'string')) {
        return unknownOption(rawName, options);
    }
    if (option.type === 'boolean') {
        return value === undefined ? undefined : `The option ${rawName} has no value.`;
    }
    if (value === undefined)
        return `The option ${rawName} needs a value: ${option.value}.`;
    if (value === '')
        return `The option ${rawName} needs a value, but it is empty.`;
    if (inlineValue === true || !/^-./.test(value))
        return undefined;
    return `The option ${rawName} needs a value. If the value is ${JSON.stringify(value)}, write ${rawName}=${value}.`;
}
function unknownOption(rawName, options) {
    const near = (0,nearest_name/* nearestName */.q)(rawName.replace(/^-+/, ''), Object.keys(options));
    const fact = `Unknown option ${JSON.stringify(rawName)}.`;
    return near === undefined ? fact : `${fact} Did you mean ${JSON.stringify(`--${near}`)}?`;
}

// EXTERNAL MODULE: ./build/command-line/colour.js
var colour = __nccwpck_require__(57123);
// EXTERNAL MODULE: ./build/command-line/folder.js
var folder = __nccwpck_require__(35403);
// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __nccwpck_require__(9869);
;// CONCATENATED MODULE: ./build/command-line/command-line.js





const version = '0.1.0';
function verb(usage, options, run) {
    const answer = async (args) => {
        const line = readArguments(args, options);
        const answered = 'wrong' in line ? line : await run(line).catch(showFailure);
        if (typeof answered === 'number')
            return answered;
        complain([answered.wrong, '', ...firstUsage(usage)]);
        return 2;
    };
    return Object.assign(answer, { usage, options });
}
function firstUsage(usage) {
    const call = usage.split('\n\n')[0] ?? '';
    const name = /^Usage: dune-publish (\S+)/.exec(call)?.[1] ?? '';
    return [call, `Run "dune-publish help ${name}" for more.`];
}
async function showFailure(error) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const show = (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(287), __nccwpck_require__.e(568)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11287))).terminalFailure;
    complain(show((0,spelling/* spelledFailure */.AY)(error), { colour: showsColour(process.stderr) }));
    return 1;
}
function say(text) {
    process.stdout.write(text);
}
function complain(lines) {
    process.stderr.write(`${lines.join('\n')}\n`);
}
function unreadable(path, expected = 'file') {
    complain([(0,folder/* whyUnreadable */._p)(path, expected)]);
    return 1;
}
let colourChoice;
function chooseColour(choice) {
    colourChoice = choice;
}
function showsColour(stream) {
    return (0,colour/* usesColour */.hy)({ choice: colourChoice, isTerminal: stream.isTTY, env: process.env });
}


/***/ }),

/***/ 35403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ requireFolder),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   ub: () => (/* binding */ whyNoFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19906);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25666);



function requireFolder(path, typed = path) {
    const wrong = whyNoFolder(path, typed);
    if (wrong === undefined)
        return;
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('not-a-repository', wrong, { hint: 'Name the folder of the project.' });
}
function whyNoFolder(path, typed = path) {
    const name = JSON.stringify(typed);
    switch (whatIsAt(path)) {
        case 'folder':
            return undefined;
        case 'file':
            return `${name} is a file.`;
        case 'nothing':
            return `There is no folder ${name}.`;
        case 'unknown':
            return `The folder ${name} cannot be read.`;
    }
}
function whyUnreadable(path, expected = 'file') {
    const name = JSON.stringify(path);
    switch (whatIsAt(path)) {
        case 'folder':
            return expected === 'file' ? `${name} is a folder.` : `The folder ${name} cannot be read.`;
        case 'nothing':
            return `There is no ${expected} ${name}.`;
        case 'file':
        case 'unknown':
            return `${name} cannot be read.`;
    }
}
function whatIsAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        const isMissing = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(error) && (error['code'] === 'ENOENT' || error['code'] === 'ENOTDIR');
        return isMissing ? 'nothing' : 'unknown';
    }
}


/***/ }),

/***/ 53914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   YM: () => (/* binding */ textsOption),
/* harmony export */   qw: () => (/* binding */ wordOption),
/* harmony export */   vU: () => (/* binding */ textOption)
/* harmony export */ });
function flag(help) {
    return { type: 'boolean', default: false, help, value: '', words: [] };
}
function toggle(help) {
    return { type: 'boolean', help, value: '', words: [] };
}
function textOption(value, help) {
    return { type: 'string', help, value, words: [] };
}
function textsOption(value, help) {
    return { type: 'string', multiple: true, help: `${help} (can be repeated)`, value, words: [] };
}
function wordOption(words, help) {
    return { type: 'string', help, value: words.join('|'), words };
}


/***/ }),

/***/ 73291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ verbHelp),
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   iE: () => (/* binding */ unknownVerb)
/* harmony export */ });
/* harmony import */ var _text_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42358);
/* harmony import */ var _text_fill_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(86933);
/* harmony import */ var _command_line_colour_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57123);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(53914);
/* harmony import */ var _verbs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76740);





function overview(verbs) {
    const named = Object.entries(verbs);
    const width = Math.max(...named.map(([name]) => name.length)) + 2;
    const groups = Object.entries(_verbs_js__WEBPACK_IMPORTED_MODULE_1__/* .verbGroups */ .y).flatMap(([group, title]) => {
        const members = named.filter(([, entry]) => entry.group === group);
        if (members.length === 0)
            return [];
        const lines = members.map(([name, { summary, example }]) => {
            const column = ' '.repeat(width + 2);
            return `  ${name.padEnd(width)}${summary}\n${column}$ dune-publish ${example}\n`;
        });
        return [`${title}:\n${lines.join('')}`];
    });
    return `Release dune projects to opam. The GitHub Action of the same name does the same in a workflow.

Usage: dune-publish COMMAND [OPTION]…

${groups.join('\n')}
Run "dune-publish help COMMAND" for the options of a command, and "dune-publish --version" for the version.
`;
}
function unknownVerb(name, verbs) {
    const near = (0,_text_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, Object.keys(verbs));
    const guess = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
    return [
        `Unknown command ${JSON.stringify(name)}.${guess}`,
        'Run "dune-publish help" for the list of commands.',
    ];
}
function verbHelp({ usage, options }, { example }) {
    const all = { ...options, ..._command_line_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .colourOption */ .ei, help: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('Show this help') };
    return `${usage.trimEnd()}\n\nOptions:\n${optionLines(all)}\nExample:\n  $ dune-publish ${example}\n`;
}
const longestLine = 100;
const widestName = 34;
function optionLines(options) {
    const rows = Object.entries(options).map(([name, option]) => ({
        name: `  --${name}${option.value === '' ? '' : ` ${option.value}`}`,
        help: `${option.help}.`,
    }));
    const fitting = rows.map(({ name }) => name.length + 2).filter((width) => width <= widestName);
    const column = Math.max(...fitting);
    return rows
        .map(({ name, help }) => {
        const lines = (0,_text_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .G)(help, longestLine - column).split('\n');
        const indent = ' '.repeat(column);
        const first = name.length + 2 <= column ? name.padEnd(column) : `${name}\n${indent}`;
        return `${first}${lines.join(`\n${indent}`)}\n`;
    })
        .join('');
}


/***/ }),

/***/ 76740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ verbs),
/* harmony export */   y: () => (/* binding */ verbGroups)
/* harmony export */ });
const verbGroups = {
    before: 'Before a release',
    release: 'Release',
    after: 'After the release',
    plumbing: 'Plumbing',
};
const verbs = {
    rehearse: {
        group: 'before',
        summary: 'Run a whole release against a GitHub inside the command',
        example: 'rehearse .',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(306), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(392), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(299), __nccwpck_require__.e(455), __nccwpck_require__.e(837), __nccwpck_require__.e(998), __nccwpck_require__.e(883), __nccwpck_require__.e(744), __nccwpck_require__.e(283), __nccwpck_require__.e(641), __nccwpck_require__.e(509), __nccwpck_require__.e(355), __nccwpck_require__.e(879), __nccwpck_require__.e(908), __nccwpck_require__.e(190), __nccwpck_require__.e(237)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27237))).runRehearse,
    },
    plan: {
        group: 'before',
        summary: 'Show what a release would publish, without a network',
        example: 'plan . --out /tmp/plan',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(306), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(299), __nccwpck_require__.e(455), __nccwpck_require__.e(837), __nccwpck_require__.e(998), __nccwpck_require__.e(744), __nccwpck_require__.e(283), __nccwpck_require__.e(641), __nccwpck_require__.e(509), __nccwpck_require__.e(879), __nccwpck_require__.e(908), __nccwpck_require__.e(398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78398))).runPlan,
    },
    doctor: {
        group: 'before',
        summary: 'Show what your tokens may do and which step of a release would fail',
        example: 'doctor .',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(306), __nccwpck_require__.e(274), __nccwpck_require__.e(261), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(859), __nccwpck_require__.e(455), __nccwpck_require__.e(883), __nccwpck_require__.e(355), __nccwpck_require__.e(220)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31128))).runDoctor,
    },
    forecast: {
        group: 'before',
        summary: "Show what opam-repository's CI will install for a release",
        example: 'forecast .',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(306), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(299), __nccwpck_require__.e(455), __nccwpck_require__.e(837), __nccwpck_require__.e(998), __nccwpck_require__.e(744), __nccwpck_require__.e(283), __nccwpck_require__.e(641), __nccwpck_require__.e(509), __nccwpck_require__.e(879), __nccwpck_require__.e(908), __nccwpck_require__.e(433)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21433))).runForecast,
    },
    lint: {
        group: 'before',
        summary: "Check opam files as opam lint and opam-repository's CI do",
        example: 'lint .',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(729), __nccwpck_require__.e(802), __nccwpck_require__.e(299), __nccwpck_require__.e(537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 967))).runLint,
    },
    fix: {
        group: 'before',
        summary: 'Show or write the corrections of what the checks find',
        example: 'fix .',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(299), __nccwpck_require__.e(837), __nccwpck_require__.e(883), __nccwpck_require__.e(744), __nccwpck_require__.e(509), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13411))).runFix,
    },
    generate: {
        group: 'before',
        summary: 'Write the opam files that dune generates from dune-project',
        example: 'generate . --check',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31375))).runGenerate,
    },
    changelog: {
        group: 'before',
        summary: 'List the sections of a changelog, or print one',
        example: 'changelog . --version 1.2.0',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(998), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35808))).runChangelog,
    },
    propose: {
        group: 'release',
        summary: 'Open the pull request for an archive that is already public',
        example: "propose . --archive-url 'https://example.org/tally-${version}.tbz' --dry-run",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(306), __nccwpck_require__.e(893), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(299), __nccwpck_require__.e(455), __nccwpck_require__.e(837), __nccwpck_require__.e(998), __nccwpck_require__.e(883), __nccwpck_require__.e(744), __nccwpck_require__.e(283), __nccwpck_require__.e(641), __nccwpck_require__.e(509), __nccwpck_require__.e(355), __nccwpck_require__.e(879), __nccwpck_require__.e(190), __nccwpck_require__.e(0)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79000))).runPropose,
    },
    status: {
        group: 'after',
        summary: 'Show what has become of the pull request, and what to do now',
        example: 'status . --watch',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(893), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(998), __nccwpck_require__.e(883), __nccwpck_require__.e(283), __nccwpck_require__.e(11)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26426))).runStatus,
    },
    reproduce: {
        group: 'after',
        summary: 'Make a published archive again and compare it with the published one',
        example: 'reproduce tally.1.2.0',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(306), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(455), __nccwpck_require__.e(883), __nccwpck_require__.e(100)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82904))).runReproduce,
    },
    amend: {
        group: 'after',
        summary: 'Change bounds, flags or availability of published versions by pull request',
        example: `amend 'tally < 2.0' --add 'ocaml < "5.0"'`,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(779), __nccwpck_require__.e(59), __nccwpck_require__.e(306), __nccwpck_require__.e(893), __nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(729), __nccwpck_require__.e(322), __nccwpck_require__.e(287), __nccwpck_require__.e(802), __nccwpck_require__.e(859), __nccwpck_require__.e(299), __nccwpck_require__.e(455), __nccwpck_require__.e(837), __nccwpck_require__.e(998), __nccwpck_require__.e(883), __nccwpck_require__.e(744), __nccwpck_require__.e(283), __nccwpck_require__.e(641), __nccwpck_require__.e(355), __nccwpck_require__.e(262)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28262))).runAmend,
    },
    format: {
        group: 'plumbing',
        summary: 'Print an opam file in the normal form of opam lint --normalise',
        example: 'format tally.opam',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58191))).runFormat,
    },
    edit: {
        group: 'plumbing',
        summary: 'Print an opam file with some fields changed and the rest kept',
        example: 'edit tally.opam --remove version',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68886))).runEdit,
    },
    solve: {
        group: 'plumbing',
        summary: "Show what opam's solver would install",
        example: 'solve --opam-repository-dir ~/opam-repository < questions.jsonl',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(274), __nccwpck_require__.e(518), __nccwpck_require__.e(837), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76853))).runSolve,
    },
    subst: {
        group: 'plumbing',
        summary: 'Replace watermarks in a folder as dune subst does',
        example: 'subst . --version 1.2.0 --out /tmp/substituted',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(274), __nccwpck_require__.e(261), __nccwpck_require__.e(918), __nccwpck_require__.e(188)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81027))).runSubst,
    },
    completion: {
        group: 'plumbing',
        summary: 'Print a script that completes the commands in bash, zsh or fish',
        example: 'completion bash',
        load: async () => (await __nccwpck_require__.e(/* import() */ 578).then(__nccwpck_require__.bind(__nccwpck_require__, 13578))).completionOf(completedVerbs),
    },
};
async function completedVerbs() {
    const completed = [];
    for (const [name, { summary, load }] of Object.entries(verbs)) {
        const { options } = await load();
        completed.push({ name, summary, options });
    }
    return completed;
}


/***/ }),

/***/ 55271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   yE: () => (/* binding */ programEnvironment)
/* harmony export */ });
/* unused harmony exports readEnvironment, reportContext */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _text_concealing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7459);


function readEnvironment(env = process.env) {
    return { env, event: readEvent(env['GITHUB_EVENT_PATH'] ?? '') };
}
function readEvent(path) {
    if (path === '')
        return undefined;
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
const secretVariable = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH|OPAM)_TOKEN$/i;
function secretsOf(env) {
    const tokens = Object.entries(env).map(([name, value = '']) => /TOKEN$/i.test(name) && secretVariable.test(name) ? value.trim() : '');
    return [...new Set(tokens)].filter((token) => token !== '');
}
const runnerFile = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i;
const githubToken = /\b(?:gh[opsu]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20})/;
const gitSetting = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/i;
function programEnvironment(env = process.env) {
    const conceal = (0,_text_concealing_js__WEBPACK_IMPORTED_MODULE_1__/* .concealing */ .s)(secretsOf(env));
    const holdsSecret = ([, value = '']) => githubToken.test(value) || conceal(value) !== value;
    const plain = Object.entries(env).filter(([name]) => !secretVariable.test(name) && !runnerFile.test(name));
    const isSecretSetting = plain.some((one) => gitSetting.test(one[0]) && holdsSecret(one));
    return Object.fromEntries(plain.filter((one) => !holdsSecret(one) && !(isSecretSetting && gitSetting.test(one[0]))));
}
function reportContext(env, settings) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const source = env['GITHUB_REPOSITORY'] ?? '';
    const commit = env['GITHUB_SHA'] ?? '';
    const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const ref = env['GITHUB_ACTION_REF'] ?? '';
    return {
        workingDirectory: settings?.workingDirectory ?? '',
        settings,
        sourceUrl: server === '' || source === '' ? undefined : `${server}/${source}`,
        commit: commit === '' ? undefined : commit,
        ...(action === '' || ref === ''
            ? {}
            : {
                docsUrl: `https://github.com/${action}/blob/${encodeURI(ref)}/docs`,
                action: { url: `https://github.com/${action}`, ref },
            }),
    };
}


/***/ }),

/***/ 33756:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

const path = process.env['GITHUB_EVENT_PATH'] ?? '';
if (path !== '' && !isJson(path))
    delete process.env['GITHUB_EVENT_PATH'];
function isJson(file) {
    try {
        JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 92683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ removeIfInterrupted),
/* harmony export */   t: () => (/* binding */ endInOrder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2962);



const passing = new Set();
function removeIfInterrupted(path) {
    passing.add(path);
    return () => {
        passing.delete(path);
    };
}
function endInOrder() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => {
            (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .stopPrograms */ .U3)();
            for (const path of passing)
                removeAtOnce(path);
            process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
        });
    }
}
function removeAtOnce(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
    }
    catch {
    }
}


/***/ }),

/***/ 61381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ outliveOutput)
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69222);

function outliveOutput() {
    let isLost = false;
    process.stdout.on('error', (error) => {
        if (isLost || ('code' in error && error.code === 'EPIPE'))
            return;
        isLost = true;
        const said = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorText */ .f)(error) ?? String(error);
        process.stderr.write(`Standard output cannot be written. ${said}\n`);
    });
    process.stderr.on('error', () => undefined);
    process.on('exit', (status) => {
        if (isLost && status === 0)
            process.exitCode = 1;
    });
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ stopPrograms),
/* harmony export */   Xd: () => (/* binding */ startProgram)
/* harmony export */ });
/* unused harmony export runningPrograms */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77030);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57075);



const running = new Set();
function startProgram(name, args, { folder, environment }) {
    const hasGroups = process.platform !== 'win32';
    let child;
    try {
        child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, args, {
            cwd: folder,
            env: environment,
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            detached: hasGroups,
        });
    }
    catch (cause) {
        return streamsOf(undefined, Promise.resolve({ kind: 'not-started', cause }));
    }
    const ended = new Promise((resolve) => {
        child.on('error', (cause) => {
            if (child.pid === undefined)
                resolve({ kind: 'not-started', cause });
        });
        child.on('close', (status) => {
            resolve({ kind: 'ended', status });
        });
    });
    const program = streamsOf(child, ended);
    running.add(program);
    void ended.then(() => running.delete(program));
    return program;
}
function streamsOf(child, ended) {
    const stdin = child?.stdin ?? new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({ write: (_piece, _encoding, done) => done() });
    const stdout = child?.stdout ?? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]);
    const stderr = child?.stderr ?? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]);
    for (const stream of [stdin, stdout, stderr])
        stream.on('error', () => undefined);
    let isOver = child === undefined;
    const over = async () => {
        await ended;
        isOver = true;
    };
    void over();
    return {
        stdin,
        stdout,
        stderr,
        ended,
        stop: () => {
            if (isOver || child === undefined)
                return;
            for (const stream of [stdin, stdout, stderr])
                stream.destroy();
            killGroup(child);
        },
        keepAlive: (alive) => {
            for (const handle of [child, stdin, stdout, stderr]) {
                if (handle === child || handle instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket) {
                    if (alive)
                        handle?.ref();
                    else
                        handle?.unref();
                }
            }
        },
    };
}
function killGroup(child) {
    if (process.platform !== 'win32' && child.pid !== undefined) {
        try {
            process.kill(-child.pid, 'SIGKILL');
            return;
        }
        catch {
        }
    }
    child.kill('SIGKILL');
}
function stopPrograms() {
    for (const program of running)
        program.stop();
}
function runningPrograms() {
    return running.size;
}


/***/ }),

/***/ 69222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ systemErrorText),
/* harmony export */   o: () => (/* binding */ systemFailure)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19906);

function systemErrorText(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if (!('code' in error) || !('syscall' in error) || !('message' in error))
        return undefined;
    const { code, message } = error;
    const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
    if (typeof code !== 'string' || typeof message !== 'string')
        return undefined;
    if (error.syscall === 'uv_cwd')
        return `The working directory no longer exists (${code}).`;
    const words = /^[A-Z0-9]+: ([^,]*)/.exec(message)?.[1] ?? message;
    return `${path === undefined ? 'The system says' : JSON.stringify(path)}: ${words} (${code}).`;
}
function systemFailure(error, what) {
    const text = systemErrorText(error);
    if (text === undefined)
        return undefined;
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('system-error', `${what} ${text}`, {
        hint: 'Check the path, its permissions, the free space on the disk, and the limit for open files. Then run again.',
        cause: error,
    });
}


/***/ }),

/***/ 19906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
class Failure extends Error {
    name = 'Failure';
    code;
    hint;
    terminalHint;
    detail;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.hint = options.hint;
        this.terminalHint = options.terminalHint;
        this.detail = options.detail;
    }
}


/***/ }),

/***/ 29003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   g: () => (/* binding */ keepSecret)
/* harmony export */ });
/* harmony import */ var _text_concealing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7459);

let conceal = (text) => text;
function keepSecret(secrets, streams) {
    conceal = (0,_text_concealing_js__WEBPACK_IMPORTED_MODULE_0__/* .concealing */ .s)(secrets);
    for (const stream of streams) {
        const write = stream.write.bind(stream);
        Object.assign(stream, {
            write: (chunk, ...rest) => Reflect.apply(write, stream, [printed(chunk), ...rest]),
        });
    }
}
function withoutSecrets(text) {
    return conceal(text);
}
function printed(chunk) {
    if (typeof chunk === 'string')
        return conceal(chunk);
    const bytes = Buffer.from(chunk).toString('latin1');
    const concealed = conceal(bytes);
    return concealed === bytes ? chunk : Buffer.from(concealed, 'latin1');
}


/***/ }),

/***/ 9869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ spelledDiagnostic),
/* harmony export */   AY: () => (/* binding */ spelledFailure),
/* harmony export */   Sy: () => (/* binding */ spelledOutcome),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   wZ: () => (/* binding */ spelledProspect)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19906);

function spelled(text) {
    return text
        .replace(/\b[Tt]he inputs ([a-z-]+) and ([a-z-]+)/g, (_, one, other) => `${typed(one)} and ${typed(other)}`)
        .replace(/\b[Tt]he input ([a-z][a-z-]*[a-z])(?:: true\b)?/g, (_, name) => typed(name))
        .replace(/(?<![\w-])(?:passed as )?((?:github|opam)-token)(?![\w-])/g, (given, name) => given.startsWith('passed') ? `in ${typed(name)}` : typed(name));
}
function typed(name) {
    switch (name) {
        case 'working-directory':
            return 'DIR';
        case 'github-token':
        case 'opam-token':
            return name.toUpperCase().replace('-', '_');
        default:
            return `--${name}`;
    }
}
function spelledFailure(failure) {
    const { message, hint, terminalHint, detail, cause } = failure;
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(failure.code, spelled(message), {
        hint: spelled(terminalHint ?? hint),
        detail,
        cause,
    });
}
function spelledDiagnostic(diagnostic) {
    const { message, hints } = diagnostic;
    return { ...diagnostic, message: spelled(message), hints: hints.map(spelled) };
}
function spelledOutcome(outcome) {
    const { diagnostics, failure, steps } = outcome;
    return {
        ...outcome,
        diagnostics: diagnostics.map(spelledDiagnostic),
        steps: steps.map(spelledStep),
        failure: failure && spelledFailure(failure),
    };
}
function spelledStep(step) {
    return step.detail === undefined ? step : { ...step, detail: spelled(step.detail) };
}
function spelledProspect(prospect) {
    const { detail, failure } = prospect;
    return {
        ...prospect,
        detail: spelled(detail),
        failure: failure && spelledFailure(failure),
    };
}


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ concealing)
/* harmony export */ });
const shortest = 8;
const telling = 16;
function concealing(secrets) {
    const patterns = [...new Set(secrets)]
        .map((secret) => secret.trim())
        .filter((secret) => secret.length >= shortest)
        .flatMap((secret) => [patternOf(secret), ...encoded(secret).map(patternOf)]);
    if (patterns.length === 0)
        return (text) => text;
    const pattern = new RegExp(patterns.join('|'), 'g');
    return (text) => text.replace(pattern, '***');
}
function patternOf(secret) {
    const isLong = secret.length > telling;
    const start = Array.from(isLong ? secret.slice(0, telling) : secret, spelt).join('');
    return isLong ? `${start}(?:[A-Za-z0-9]|\\\\?[-_.~+/=]|%[0-9A-Fa-f]{2})*` : start;
}
function spelt(character) {
    if (/[A-Za-z0-9]/.test(character))
        return character;
    const code = character.charCodeAt(0);
    const hex = code.toString(16).padStart(2, '0');
    const itself = `\\\\{0,3}\\u${code.toString(16).padStart(4, '0')}`;
    const percent = `%(?:${hex}|${hex.toUpperCase()})`;
    return `(?:${itself}|${percent}|&#0*${code};|\\\\u00${hex}|&(?:amp|lt|gt|quot|apos);)`;
}
function encoded(secret) {
    return [0, 1, 2].map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        const whole = Math.floor((bytes.length * 8) / 6);
        return bytes.toString('base64').slice(before === 0 ? 0 : before + 1, whole);
    });
}


/***/ }),

/***/ 30046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let index = 0; index < from.length; index++) {
        const next = [index + 1];
        for (let column = 0; column < to.length; column++) {
            const exchanged = (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1);
            const shifted = Math.min(row[column + 1] ?? 0, next[column] ?? 0) + 1;
            next.push(Math.min(exchanged, shifted));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 86933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/* unused harmony export messageWidth */
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71393);

const messageWidth = 77;
function columns(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes.length;
    let count = 0;
    for (const _ of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(bytes))
        count++;
    return count;
}
function fill(text, width = messageWidth) {
    const lines = text.split('\n').map((paragraph) => {
        const pieces = [];
        let column = 0;
        for (const [index, word] of paragraph.split(' ').entries()) {
            const length = columns(word);
            if (index === 0) {
                column = length;
                pieces.push(word);
            }
            else if (column + 1 + length > width) {
                column = length;
                pieces.push('\n', word);
            }
            else {
                column += 1 + length;
                pieces.push(' ', word);
            }
        }
        return pieces.join('');
    });
    return lines.join('\n');
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hc: () => (/* binding */ textIfThere),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return undefined;
    }
}
function asText(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function follow(value, path) {
    let found = value;
    for (const name of path.split('.')) {
        if (found === null)
            return { kind: 'null' };
        if (!isRecord(found))
            return { kind: found === undefined ? 'missing' : 'no-object' };
        if (!Object.hasOwn(found, name))
            return { kind: 'missing' };
        found = found[name] ?? null;
    }
    return found === null ? { kind: 'null' } : { kind: 'value', value: found };
}
function valueAt(value, path) {
    const found = follow(value, path);
    return found.kind === 'value' ? found.value : undefined;
}
function textIfThere(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}


/***/ }),

/***/ 42358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30046);

function nearestName(name, known) {
    const folded = fold(name);
    const same = known.find((candidate) => fold(candidate) === folded);
    if (same !== undefined)
        return same;
    const reach = folded.length <= 4 ? 1 : 2;
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(folded, fold(candidate)) }))
        .filter(({ distance }) => distance <= reach)
        .toSorted((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
function fold(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}


/***/ }),

/***/ 71393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   MW: () => (/* binding */ encodeBytes),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yj: () => (/* binding */ decodeBytes)
/* harmony export */ });
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
function positionAt(text, offset) {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < clamped; at = text.indexOf('\n', at + 1)) {
        line++;
    }
    return { line, column: clamped - lineStart(text, clamped) };
}
function decodeBytes(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(bytes));
}
function encodeBytes(text) {
    if (!/[\u0080-\uffff]/.test(text))
        return text;
    return byteString(new TextEncoder().encode(text));
}
function byteString(bytes) {
    let text = '';
    const step = 0x1000;
    for (let at = 0; at < bytes.length; at += step) {
        const slice = bytes.subarray(at, at + step);
        text += String(Reflect.apply(String.fromCharCode, undefined, slice));
    }
    return text;
}
function bytesOf(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++)
        bytes[at] = text.charCodeAt(at);
    return bytes;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(33986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
