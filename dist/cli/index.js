#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17);
/* harmony import */ var _command_program_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2423);
/* harmony import */ var _command_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2838);



const commands = {
    rehearse: {
        summary: 'a whole release against a GitHub inside this command',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(306), __nccwpck_require__.e(714), __nccwpck_require__.e(631), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(725), __nccwpck_require__.e(916), __nccwpck_require__.e(658), __nccwpck_require__.e(804), __nccwpck_require__.e(995), __nccwpck_require__.e(227), __nccwpck_require__.e(731), __nccwpck_require__.e(20), __nccwpck_require__.e(266), __nccwpck_require__.e(536), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3636))).runRehearse,
    },
    plan: {
        summary: 'all that a release would publish, without a network',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(306), __nccwpck_require__.e(714), __nccwpck_require__.e(893), __nccwpck_require__.e(931), __nccwpck_require__.e(725), __nccwpck_require__.e(916), __nccwpck_require__.e(658), __nccwpck_require__.e(804), __nccwpck_require__.e(995), __nccwpck_require__.e(227), __nccwpck_require__.e(731), __nccwpck_require__.e(20), __nccwpck_require__.e(536), __nccwpck_require__.e(519)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1519))).runPlan,
    },
    propose: {
        summary: 'the pull request for an archive that is public already',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(306), __nccwpck_require__.e(714), __nccwpck_require__.e(631), __nccwpck_require__.e(893), __nccwpck_require__.e(725), __nccwpck_require__.e(916), __nccwpck_require__.e(658), __nccwpck_require__.e(804), __nccwpck_require__.e(995), __nccwpck_require__.e(227), __nccwpck_require__.e(731), __nccwpck_require__.e(20), __nccwpck_require__.e(266), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9438))).runPropose,
    },
    doctor: {
        summary: 'what the tokens may do, and what would fail',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(306), __nccwpck_require__.e(631), __nccwpck_require__.e(804), __nccwpck_require__.e(266), __nccwpck_require__.e(318)]).then(__nccwpck_require__.bind(__nccwpck_require__, 250))).runDoctor,
    },
    generate: {
        summary: 'the opam files that dune generates',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(658), __nccwpck_require__.e(731), __nccwpck_require__.e(962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7503))).runGenerate,
    },
    changelog: {
        summary: 'the sections of a changelog',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(714), __nccwpck_require__.e(227), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5808))).runChangelog,
    },
    lint: {
        summary: "what opam lint and opam-repository's CI say of opam files",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(916), __nccwpck_require__.e(995), __nccwpck_require__.e(472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9472))).runLint,
    },
    format: {
        summary: 'an opam file in the layout of "opam lint --normalise"',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(916), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8191))).runFormat,
    },
    edit: {
        summary: 'an opam file with fields changed and all else kept',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(916), __nccwpck_require__.e(886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8886))).runEdit,
    },
    subst: {
        summary: 'what "dune subst" does to a tree',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(725), __nccwpck_require__.e(658), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1027))).runSubst,
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
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(usage());
        return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`dune-publish ${_command_program_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`);
        return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .cc)([`There is no command "${name}".`, '', usage().trimEnd()]);
        return 2;
    }
    const run = await command.load();
    try {
        return await run(args);
    }
    catch (error) {
        const answer = (0,_command_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorText */ .f)(error);
        if (answer === undefined)
            throw error;
        (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .cc)([answer]);
        return 1;
    }
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ complain),
  gO: () => (/* binding */ liveOutput),
  ye: () => (/* binding */ readCommandLine),
  WO: () => (/* binding */ refuseCommandLine),
  cv: () => (/* binding */ say),
  Vq: () => (/* binding */ showsColour),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/report/live-line.js
/** Back to the line's first column, and everything in it erased. */
const eraseLine = '\r\u001B[K';
const everyMilliseconds = 100;
const usualColumns = 80;
/** A live line on a terminal. It never keeps the process alive. */
function liveLine(screen) {
    let drawing;
    const clear = () => {
        if (drawing === undefined)
            return;
        clearInterval(drawing);
        drawing = undefined;
        screen.write(eraseLine);
    };
    return {
        show(text) {
            clear();
            // A line that is wrapped could not be erased.
            const draw = () => {
                const { columns } = screen;
                const width = columns > 1 ? columns : usualColumns;
                return screen.write(eraseLine + text().slice(0, width - 1));
            };
            draw();
            drawing = setInterval(draw, everyMilliseconds).unref();
        },
        clear,
    };
}

;// CONCATENATED MODULE: ./build/command/command-line.js


/** Reads the arguments of a verb; `--help` and `-h` are known to every verb. */
function readCommandLine(args, options) {
    if (args.includes('--help') || args.includes('-h'))
        return { kind: 'help' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options });
        return { kind: 'read', values, positionals };
    }
    catch (error) {
        // parseArgs throws a TypeError whose message says which option is unknown or lacks its value.
        if (typeof error === 'object' && error !== null && 'message' in error) {
            return { kind: 'wrong', fact: String(error.message) };
        }
        throw error;
    }
}
/** Prints to standard output: a readable text, or bytes as they are. */
function say(text) {
    process.stdout.write(text);
}
/** Prints to standard error. */
function complain(lines) {
    process.stderr.write(`${lines.join('\n')}\n`);
}
/** Prints what is wrong with a command line and how it is used; answers the exit status for that. */
function refuseCommandLine(fact, usage) {
    complain([fact, '', usage.trimEnd()]);
    return 2;
}
/** Says that a file cannot be read; answers the exit status for that. */
function unreadable(path) {
    complain([`${JSON.stringify(path)} cannot be read.`]);
    return 1;
}
/** Whether a stream shows colours: on a terminal, unless that has none or `NO_COLOR` says no. */
function showsColour(stream) {
    const { env } = process;
    return stream.isTTY && env['TERM'] !== 'dumb' && (env['NO_COLOR'] ?? '') === '';
}
/** A line on standard output for what goes on; none where that is no terminal, or one that cannot redraw. */
function liveOutput() {
    const { stdout, env } = process;
    return stdout.isTTY && env['TERM'] !== 'dumb' ? { live: liveLine(stdout) } : {};
}


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of dune-publish; a test holds it against `package.json`. */
const version = '0.1.0';


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ systemErrorText)
/* harmony export */ });
/**
 * What the system answered when a file or folder could not be read or made: `"out/x": not a directory
 * (ENOTDIR).`; `undefined` for any other error. Told by its shape, as the runtime has several classes.
 */
function systemErrorText(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if (!('code' in error) || !('syscall' in error) || !('message' in error))
        return undefined;
    const { code, message } = error;
    const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
    if (typeof code !== 'string' || typeof message !== 'string')
        return undefined;
    // `ENOTDIR: not a directory, mkdir '/out/x'`
    const words = /^[A-Z0-9]+: ([^,]*)/.exec(message)?.[1] ?? message;
    return `${path === undefined ? 'The system says' : JSON.stringify(path)}: ${words} (${code}).`;
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
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
