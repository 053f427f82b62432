#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

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

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

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
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3762);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55271);
/* harmony import */ var _report_secrecy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(29003);
/* harmony import */ var _process_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92683);
/* harmony import */ var _process_output_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(61381);
/* harmony import */ var _process_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69222);







const commands = {
    rehearse: {
        summary: 'a whole release against a GitHub inside this command',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(468), __nccwpck_require__.e(893), __nccwpck_require__.e(59), __nccwpck_require__.e(931), __nccwpck_require__.e(645), __nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(767), __nccwpck_require__.e(215), __nccwpck_require__.e(553), __nccwpck_require__.e(414), __nccwpck_require__.e(287), __nccwpck_require__.e(231), __nccwpck_require__.e(161), __nccwpck_require__.e(715), __nccwpck_require__.e(858), __nccwpck_require__.e(165), __nccwpck_require__.e(841), __nccwpck_require__.e(288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44288))).runRehearse,
    },
    plan: {
        summary: 'all that a release would publish, without a network',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(468), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(767), __nccwpck_require__.e(215), __nccwpck_require__.e(553), __nccwpck_require__.e(414), __nccwpck_require__.e(287), __nccwpck_require__.e(231), __nccwpck_require__.e(161), __nccwpck_require__.e(715), __nccwpck_require__.e(165), __nccwpck_require__.e(398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78398))).runPlan,
    },
    forecast: {
        summary: "what opam-repository's CI will install for a release",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(468), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(767), __nccwpck_require__.e(215), __nccwpck_require__.e(553), __nccwpck_require__.e(414), __nccwpck_require__.e(287), __nccwpck_require__.e(231), __nccwpck_require__.e(161), __nccwpck_require__.e(715), __nccwpck_require__.e(165), __nccwpck_require__.e(433)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21433))).runForecast,
    },
    propose: {
        summary: 'the pull request for an archive that is public already',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(468), __nccwpck_require__.e(893), __nccwpck_require__.e(59), __nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(767), __nccwpck_require__.e(215), __nccwpck_require__.e(553), __nccwpck_require__.e(414), __nccwpck_require__.e(287), __nccwpck_require__.e(231), __nccwpck_require__.e(161), __nccwpck_require__.e(715), __nccwpck_require__.e(858), __nccwpck_require__.e(841), __nccwpck_require__.e(453)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99453))).runPropose,
    },
    doctor: {
        summary: 'what the tokens may do, and what would fail',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(468), __nccwpck_require__.e(59), __nccwpck_require__.e(553), __nccwpck_require__.e(858), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31128))).runDoctor,
    },
    generate: {
        summary: 'the opam files that dune generates',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(767), __nccwpck_require__.e(161), __nccwpck_require__.e(93)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31375))).runGenerate,
    },
    changelog: {
        summary: 'the sections of a changelog',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(231), __nccwpck_require__.e(944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35808))).runChangelog,
    },
    lint: {
        summary: "what opam lint and opam-repository's CI say of opam files",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(215), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99463))).runLint,
    },
    format: {
        summary: 'an opam file in the layout of "opam lint --normalise"',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58191))).runFormat,
    },
    edit: {
        summary: 'an opam file with fields changed and all else kept',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68886))).runEdit,
    },
    solve: {
        summary: "what opam would install, by its solver's rules",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(518), __nccwpck_require__.e(414), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76853))).runSolve,
    },
    subst: {
        summary: 'what "dune subst" does to a tree',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(767), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81027))).runSubst,
    },
};
function usage() {
    const verbs = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}\n`);
    return `Usage: dune-publish COMMAND …

Releases dune projects to opam, as the action of the same name does.

${verbs.join('')}
"dune-publish COMMAND --help" tells more. --version prints the version.
`;
}
async function main([name, ...args]) {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(usage());
        return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`dune-publish ${_command_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE}\n`);
        return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)([`There is no command "${name}".`, '', usage().trimEnd()]);
        return 2;
    }
    try {
        const run = await command.load();
        return await run(args);
    }
    catch (error) {
        const unexpected = error instanceof Error ? error.stack : undefined;
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)([(0,_process_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorText */ .f)(error) ?? unexpected ?? String(error)]);
        return 1;
    }
}
(0,_process_output_js__WEBPACK_IMPORTED_MODULE_4__/* .outliveOutput */ .u)();
(0,_process_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .endInOrder */ .t)();
(0,_report_secrecy_js__WEBPACK_IMPORTED_MODULE_6__/* .keepSecret */ .g)((0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(process.env), [process.stdout, process.stderr]);
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Vq: () => (/* binding */ showsColour),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19906);


const version = '0.1.0';
function verb(usage, options, run) {
    return async (args) => {
        if (args.includes('--help') || args.includes('-h')) {
            say(usage);
            return 0;
        }
        const line = readArguments(args, options);
        const answer = 'wrong' in line ? line : await run(line).catch(showFailure);
        if (typeof answer === 'number')
            return answer;
        complain([answer.wrong, '', usage.trimEnd()]);
        return 2;
    };
}
function readArguments(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options });
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'message' in error) {
            return { wrong: String(error.message) };
        }
        throw error;
    }
}
async function showFailure(error) {
    if (!(error instanceof _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H))
        throw error;
    const show = (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(287), __nccwpck_require__.e(821)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11287))).terminalFailure;
    complain(show(error, { colour: showsColour(process.stderr) }));
    return 1;
}
function say(text) {
    process.stdout.write(text);
}
function complain(lines) {
    process.stderr.write(`${lines.join('\n')}\n`);
}
function unreadable(path) {
    complain([`${JSON.stringify(path)} cannot be read.`]);
    return 1;
}
function showsColour(stream) {
    const { env } = process;
    return stream.isTTY && env['TERM'] !== 'dumb' && (env['NO_COLOR'] ?? '') === '';
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
            ...(folder === undefined ? {} : { cwd: folder }),
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
/* harmony export */   f: () => (/* binding */ systemErrorText)
/* harmony export */ });
/* unused harmony export systemFailure */
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
        return `The working directory does not exist any more (${code}).`;
    const words = /^[A-Z0-9]+: ([^,]*)/.exec(message)?.[1] ?? message;
    return `${path === undefined ? 'The system says' : JSON.stringify(path)}: ${words} (${code}).`;
}
function systemFailure(error, what) {
    const text = systemErrorText(error);
    if (text === undefined)
        return undefined;
    return new Failure('system-error', `${what} ${text}`, {
        hint: 'Check that the path is right, that it may be written to, and that the disk and the limit for open files have room. Then run again.',
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
    detail;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
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
