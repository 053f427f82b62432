export const id = 191;
export const ids = [191];
export const modules = {

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFormat: () => (/* binding */ runFormat)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _opam_normal_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8256);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9750);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3954);
/* harmony import */ var _slashed_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2072);






const usage = `Usage: dune-publish format [FILE]

Prints the opam file (default: standard input) in opam's normal form, as opam lint --normalise does:
without comments and without what opam cannot read.

Exit status: 0; 1 when the file cannot be read or opam would refuse it; 2 when the command line is wrong.
`;
/**
 * The verb `format [FILE]`. Answers the exit status: 0; 1 when the file cannot be read or opam would
 * refuse it; 2 when the command line is wrong.
 */
async function runFormat(args) {
    const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommandLine */ .ye)(args, {});
    if (line.kind === 'help') {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCommandLine */ .WO)(line.fact, usage);
    const [file = '-', ...more] = line.positionals;
    if (more.length > 0)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCommandLine */ .WO)('One FILE is formatted at a time.', usage);
    const text = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .i)(file);
    if (text === undefined)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file);
    const { text: formatted, refusal } = (0,_opam_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .normalForm */ .I)({ name: (0,_slashed_path_js__WEBPACK_IMPORTED_MODULE_5__/* .slashedPath */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)), text });
    if (refusal !== undefined) {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)([(0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticText */ .J)(refusal).trimEnd()]);
        return 1;
    }
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(Buffer.from(formatted, 'latin1'));
    return 0;
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFileBytes),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** A file, or standard input for `-`, as a byte string; `undefined` when it cannot be read. */
async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
// Of thousands of small files, reading into one buffer without asking for their sizes first takes
// 105 ms of processor time where readFileSync takes 150 (12,400 files, Node 20, a busy machine).
const buffer = Buffer.allocUnsafeSlow(64 * 1024);
/** A file as a byte string, at once, which suits thousands of small ones; `undefined` for a folder. */
function readFileBytes(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            let text = '';
            for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer)) {
                text += buffer.toString('latin1', 0, length);
            }
            return text;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
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

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ slashedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * A path with `/` between its names, as opam has them, whatever stands there on this system: the name and
 * the version of a package are read from it.
 */
function slashedPath(path, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    return path.replaceAll(separator, '/');
}


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ impliedPackage)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

/**
 * The package a file is for by its place, as in an opam repository: `…/foo.1.0/opam` or
 * `…/foo.1.0.opam` (opam 2.6.1). `undefined` for other places; `foo.opam` implies nothing.
 */
function impliedPackage(path) {
    const slash = path.lastIndexOf('/');
    const base = path.slice(slash + 1);
    if (base === 'opam') {
        const folder = path.slice(0, Math.max(0, slash));
        return (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(folder.slice(folder.lastIndexOf('/') + 1));
    }
    return base.endsWith('.opam') ? (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(base.slice(0, -'.opam'.length)) : undefined;
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm),
/* harmony export */   P: () => (/* binding */ withImpliedPackage)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
/* harmony import */ var _implied_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7409);
/* harmony import */ var _package_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(301);
/* harmony import */ var _package_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(518);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4085);
/* harmony import */ var _printer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5184);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3802);








/**
 * A file in opam's normal form, as `opam lint --normalise` prints it: without comments and without
 * what opam cannot read, with the name and version that its place implies, and relative addresses
 * made absolute: they lead from the folder of the file. `text` is a byte string with a line break at
 * the end; empty when opam refuses the file.
 */
function normalForm(source) {
    const { file, diagnostics } = (0,_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOpamFile */ .b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { text: '', refusal: syntaxError };
    const read = (0,_package_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)(file);
    if (read.refusal !== undefined)
        return { text: '', refusal: read.refusal };
    const named = withImpliedPackage(read.package, (0,_implied_package_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedPackage */ .n)(source.name));
    const folder = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBytes */ .MW)(source.name.slice(0, Math.max(0, source.name.lastIndexOf('/'))));
    const text = (0,_printer_js__WEBPACK_IMPORTED_MODULE_5__/* .printItems */ .oz)((0,_package_items_js__WEBPACK_IMPORTED_MODULE_2__/* .packageItems */ .T)(withUrlsFrom(named, folder)));
    if (text.length > _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .longestLayout */ .T)
        return { text: '', refusal: tooLong };
    return { text: `${text}\n`, refusal: undefined };
}
/** opam prints gigabytes of a file that nests millions deep. */
const tooLong = {
    severity: 'error',
    code: 'opam-syntax',
    message: 'The values nest so deep that the normal form is longer than 64 MB.',
    hints: [],
};
/** The package with addresses that lead from a folder where they are relative. */
function withUrlsFrom(from, folder) {
    const absolute = (url) => (0,_url_js__WEBPACK_IMPORTED_MODULE_7__/* .fromFolder */ .FC)(url, folder);
    const absoluteSection = (section) => ({
        ...section,
        url: absolute(section.url),
        mirrors: section.mirrors.map(absolute),
    });
    const { devRepo, url, extraSources, pinDepends } = from;
    return {
        ...from,
        devRepo: devRepo && absolute(devRepo),
        url: url && absoluteSection(url),
        extraSources: extraSources.map(([name, section]) => [name, absoluteSection(section)]),
        pinDepends: pinDepends.map(([pinned, address]) => [pinned, absolute(address)]),
    };
}
/** The package with the name and version its place implies, where it does not state them. */
function withImpliedPackage(stated, implied) {
    if (implied === undefined)
        return stated;
    return {
        ...stated,
        name: stated.name ?? implied.name,
        version: stated.version ?? implied.version,
    };
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ diagnosticText)
});

// EXTERNAL MODULE: ./build/text/excerpt.js
var excerpt = __webpack_require__(6167);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/text/fill.js

/** Where dune folds its messages: the last column that text may reach. */
const messageWidth = 77;
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

;// CONCATENATED MODULE: ./build/text/diagnostic-text.js


const prefixes = {
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
};
/** A diagnostic in dune's layout: its place, the message and the hints, a byte string of whole lines. */
function diagnosticText(diagnostic, prefix = prefixes[diagnostic.severity]) {
    const { location, message, hints } = diagnostic;
    const place = location === undefined ? '' : (0,excerpt/* excerpt */.K)(location);
    const said = [`${prefix}${message}`, ...hints.map((hint) => `Hint: ${hint}`)];
    return place + said.map((text) => `${fill(text)}\n`).join('');
}


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** Excerpts of more line breaks than this show their first and last lines only. */
const longestExcerpt = 10;
/** The lines shown at either end of a longer one. */
const keptLines = 3;
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
    if (last - first <= longestExcerpt)
        return numbered(lines, first, last) ?? [];
    const head = numbered(lines, first, first + keptLines - 1);
    const tail = numbered(lines, last - keptLines + 1, last);
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
