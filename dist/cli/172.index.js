export const id = 172;
export const ids = [172];
export const modules = {

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFormat: () => (/* binding */ runFormat)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _opam_normal_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1575);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2627);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9389);





const usage = `Usage: dune-publish format [FILE]

Prints the opam file (default: standard input) in opam's normal form, as opam lint --normalise does:
without comments and without what opam cannot read.
`;
/**
 * The verb `format [FILE]`. Answers the exit status: 0; 1 when the file cannot be read or opam would
 * refuse it; 2 when the command line is wrong.
 */
async function runFormat(args) {
    const request = readRequest(args);
    if (request.kind === 'help')
        return print(usage);
    if (request.kind === 'wrong')
        return complain(`${request.fact}\n${usage}`, 2);
    const text = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .i)(request.file);
    if (text === undefined)
        return complain(`${JSON.stringify(request.file)} cannot be read.\n`, 1);
    const { text: formatted, refusal } = (0,_opam_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .normalForm */ .I)({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.file), text });
    if (refusal !== undefined)
        return complain((0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosticText */ .J)(refusal), 1);
    return print(Buffer.from(formatted, 'latin1'));
}
function readRequest(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { help: { type: 'boolean', short: 'h', default: false } },
        });
        if (values.help)
            return { kind: 'help' };
        const [file = '-', ...more] = positionals;
        if (more.length > 0)
            return { kind: 'wrong', fact: 'One FILE is formatted at a time.' };
        return { kind: 'format', file };
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'message' in error) {
            return { kind: 'wrong', fact: String(error.message) };
        }
        throw error;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
function complain(text, status) {
    process.stderr.write(text);
    return status;
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** A file, or standard input for `-`, as a byte string; `undefined` when it cannot be read. */
async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
async function readInput() {
    let text = '';
    process.stdin.setEncoding('latin1');
    for await (const chunk of process.stdin)
        text += String(chunk);
    return text;
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ impliedPackage)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8783);

/**
 * The package a file is for by its place, as in an opam repository: `…/foo.1.0/opam` or
 * `…/foo.1.0.opam` (opam 2.6.1). `undefined` for other places; `foo.opam` implies nothing.
 */
function impliedPackage(path) {
    const [base = '', folder = ''] = path.split('/').toReversed();
    if (base === 'opam')
        return (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(folder);
    return base.endsWith('.opam') ? (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(base.slice(0, -'.opam'.length)) : undefined;
}


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   P: () => (/* binding */ withImpliedPackage)
/* harmony export */ });
/* harmony import */ var _implied_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9358);
/* harmony import */ var _package_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8646);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9671);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3528);
/* harmony import */ var _printer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6366);





/**
 * A file in opam's normal form, as `opam lint --normalise` prints it: without comments and without
 * what opam cannot read, with the name and version that its place implies. `text` is a byte string
 * with a line break at the end; empty when opam refuses the file.
 */
function normalForm(source) {
    const { file, diagnostics } = (0,_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOpamFile */ .b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { text: '', refusal: syntaxError };
    const read = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .LY)(file);
    if (read.refusal !== undefined)
        return { text: '', refusal: read.refusal };
    const named = withImpliedPackage(read.package, source.name);
    return { text: `${(0,_printer_js__WEBPACK_IMPORTED_MODULE_4__/* .printItems */ .oz)((0,_package_items_js__WEBPACK_IMPORTED_MODULE_1__/* .packageItems */ .T)(named))}\n`, refusal: undefined };
}
/** The package with the name and version its place implies, where it does not state them. */
function withImpliedPackage(stated, path) {
    const implied = (0,_implied_package_js__WEBPACK_IMPORTED_MODULE_0__/* .impliedPackage */ .n)(path);
    if (implied === undefined)
        return stated;
    return {
        ...stated,
        name: stated.name ?? implied.name,
        version: stated.version ?? implied.version,
    };
}


/***/ }),

/***/ 2627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ diagnosticText)
});

// EXTERNAL MODULE: ./build/src/text/excerpt.js
var excerpt = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
;// CONCATENATED MODULE: ./build/src/text/fill.js

/** Where dune folds its messages: the last column that text may reach. */
const MESSAGE_WIDTH = 77;
/** The columns a byte string takes on a terminal, as OCaml ≥ 5.4 counts them: one a character. */
function columns(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes.length;
    let count = 0;
    for (const _ of (0,source/* decodeBytes */.yj)(bytes))
        count++;
    return count;
}
/**
 * Folds a text (a byte string) at its blanks, as many words on a line as fit; a longer word stands
 * alone. Line breaks in the text stay.
 */
function fill(text, width = MESSAGE_WIDTH) {
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

;// CONCATENATED MODULE: ./build/src/text/diagnostic-text.js


const PREFIX = {
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
};
/** A diagnostic in dune's layout: its place, the message and the hints, a byte string of whole lines. */
function diagnosticText(diagnostic, prefix = PREFIX[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,excerpt/* excerpt */.K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${fill(text)}\n`).join('');
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** Excerpts of more line breaks than this show their first and last lines only. */
const LONGEST = 10;
/** The lines shown at either end of a longer one. */
const KEPT = 3;
/** The offsets at which the lines of a text start. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
const known = new WeakMap();
/** Several excerpts of a text need its lines once. */
function startsOf(source) {
    const starts = known.get(source) ?? lineStarts(source.text);
    known.set(source, starts);
    return starts;
}
/** The index of the last of the ascending numbers that is not above `value`. */
function lastUpTo(ascending, value) {
    let [low, high] = [0, ascending.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function linesOf({ source, span, uncountedLines }) {
    const starts = startsOf(source);
    const index = lastUpTo(starts, span.start);
    const lineStart = starts[index] ?? 0;
    const last = uncountedLines === true ? index : lastUpTo(starts, span.end);
    return {
        source,
        starts,
        first: index + 1,
        last: last + 1,
        from: span.start - lineStart,
        to: span.end - lineStart,
    };
}
/** A line's text without its line break; nothing for the empty rest after the last line break. */
function lineText({ source, starts }, line) {
    const start = starts[line - 1];
    if (start === undefined || start >= source.text.length)
        return undefined;
    const next = starts[line];
    return source.text.slice(start, next === undefined ? undefined : next - 1);
}
function numbered(lines, first, last) {
    const padding = String(lines.last).length;
    const shown = [];
    for (let line = first; line <= last; line++) {
        const text = lineText(lines, line);
        if (text === undefined)
            return undefined;
        shown.push(`${String(line).padStart(padding)} | ${text}`);
    }
    return shown;
}
function excerptLines(lines) {
    const { first, last, from, to } = lines;
    if (from === 0 && to === 0)
        return [];
    const padding = String(last).length;
    if (first === last) {
        const carets = '^'.repeat(to - from).padStart(to + padding + 3);
        const shown = numbered(lines, first, last);
        return shown === undefined ? [] : [...shown, carets];
    }
    if (last - first <= LONGEST)
        return numbered(lines, first, last) ?? [];
    const head = numbered(lines, first, first + KEPT - 1);
    const tail = numbered(lines, last - KEPT + 1, last);
    return head === undefined || tail === undefined ? [] : [...head, '.'.repeat(padding + 2), ...tail];
}
function headerOf({ source, first, last, from, to }) {
    const where = first === last ? `line ${first}` : `lines ${first}-${last}`;
    return `File "${source.name}", ${where}, characters ${from}-${to}:`;
}
/**
 * A place as dune names it, `File "dune-project", line 3, characters 1-5:`. Columns are bytes; both
 * count from the start of the first line.
 */
function placeText(location) {
    return headerOf(linesOf(location));
}
/**
 * A place as dune shows it: named, with its lines, and carets below a part of one line. Carets drift
 * after non-ASCII text. A place of no width at the start of a line has no lines (dune 3.24,
 * `stdune/loc.ml`). A byte string of whole lines.
 */
function excerpt(location) {
    const lines = linesOf(location);
    return `${[headerOf(lines), ...excerptLines(lines)].join('\n')}\n`;
}


/***/ })

};
