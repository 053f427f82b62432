export const id = 576;
export const ids = [576];
export const modules = {

/***/ 5808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChangelog: () => (/* binding */ runChangelog)
/* harmony export */ });
/* harmony import */ var _changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(322);
/* harmony import */ var _text_short_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3633);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);





const usage = `Usage: dune-publish changelog FILE [--version V] [--json]

The sections of a changelog; with --version, the text of that version's.

Exit status: 0; 1 when the file cannot be read or has no such version; 2 when the command line is wrong.
`;
/**
 * The verb `changelog FILE [--version V] [--json]`: lists the sections of a changelog, or prints the
 * text of one version's. Answers the exit status: 0; 1 when the file cannot be read or names no such
 * version; 2 when the command line is wrong.
 */
async function runChangelog(args) {
    const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommandLine */ .ye)(args, {
        version: { type: 'string' },
        json: { type: 'boolean', default: false },
    });
    if (line.kind === 'help') {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCommandLine */ .WO)(line.fact, usage);
    const [file, ...more] = line.positionals;
    if (file === undefined)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCommandLine */ .WO)('The changelog FILE is missing.', usage);
    if (more.length > 0)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseCommandLine */ .WO)('One FILE is read at a time.', usage);
    const text = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(file);
    if (text === undefined)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(file);
    return tell({ name: file, text }, line.values);
}
function tell(source, { version, json }) {
    const { sections } = (0,_changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChangelog */ .E)(source);
    if (version === undefined) {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(json ? asJson(sections) : asList(sections));
        return 0;
    }
    const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .r)(sections, version, { project: '', packages: [] });
    if (section === undefined) {
        const fact = `${source.name} has no section for version ${quoted(version)}.`;
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)([`${fact} Its sections: ${named(sections)}.`]);
        return 1;
    }
    const { start, end } = section.body;
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(json ? asJson([section]) : Buffer.from(`${source.text.slice(start, end)}\n`, 'latin1'));
    return 0;
}
function asJson(sections) {
    const shown = sections.map((section) => ({
        version: section.version ?? null,
        heading: section.heading,
        date: section.date ?? null,
        start: section.startLine,
        end: section.endLine,
        unreleased: section.unreleased,
    }));
    return `${JSON.stringify({ sections: shown })}\n`;
}
function asList(sections) {
    return sections
        .map((section) => {
        const version = section.version ?? (section.unreleased ? 'unreleased' : section.heading);
        const state = section.unreleased && section.version !== undefined ? '  unreleased' : '';
        const lines = `lines ${section.startLine}-${section.endLine}`;
        return `${version.padEnd(16)}  ${section.date ?? '----------'}  ${lines}${state}\n`;
    })
        .join('');
}
function named(sections) {
    if (sections.length === 0)
        return 'none';
    return (0,_text_short_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortList */ .p)(sections.map((section) => section.version ?? quoted(section.heading)));
}
function quoted(text) {
    return JSON.stringify(text);
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

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   MW: () => (/* binding */ encodeBytes),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yj: () => (/* binding */ decodeBytes)
/* harmony export */ });
/** The offset at which the line that holds `offset` starts. */
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** Line and column of a byte offset; an offset past the end counts as the end. */
function positionAt(text, offset) {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < clamped; at = text.indexOf('\n', at + 1)) {
        line++;
    }
    return { line, column: clamped - lineStart(text, clamped) };
}
/** The readable text of a byte string: UTF-8, with U+FFFD for what is not. */
function decodeBytes(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes;
    // ignoreBOM: true keeps a byte order mark in the text; widths and excerpts count it.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(bytes));
}
/** The byte string of a readable text: its UTF-8 bytes, one character each. */
function encodeBytes(text) {
    if (!/[\u0080-\uffff]/.test(text))
        return text;
    return byteString(new TextEncoder().encode(text));
}
/** Bytes as a byte string: one character each. */
function byteString(bytes) {
    let text = '';
    // In slices, as a call takes no more than some ten thousand arguments. Spread, they would have to be
    // an array first, which takes ten times as long.
    const step = 0x1000;
    for (let at = 0; at < bytes.length; at += step) {
        const slice = bytes.subarray(at, at + step);
        text += String(Reflect.apply(String.fromCharCode, undefined, slice));
    }
    return text;
}
/** The bytes of a byte string. */
function bytesOf(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++)
        bytes[at] = text.charCodeAt(at);
    return bytes;
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/**
 * The order of opam versions (opam 2.6.1, `OpamVersionCompare`): Debian's, without epochs. Negative
 * when `a` is older, positive when it is newer, 0 when the two count as the same version although
 * their texts may differ (`1.0` and `1.00`, `1` and `1.`). Total over all strings, valid versions or not.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
/** What stands before and after the last `-`; no `-`, no revision. */
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
/** Compares character by character where there are no digits, and as numbers where both have some. */
function compareParts(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
            const order = rank(a, i) - rank(b, j);
            if (order !== 0)
                return order;
            i++;
            j++;
        }
        const endA = digitsEnd(a, i);
        const endB = digitsEnd(b, j);
        const order = compareNumbers(a.slice(i, endA), b.slice(j, endB));
        if (order !== 0)
            return order;
        i = endA;
        j = endB;
    }
    return 0;
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
function digitsEnd(text, start) {
    let end = start;
    while (end < text.length && isDigit(text, end))
        end++;
    return end;
}
/** Where a character stands: `~`, then the end or a digit to come, then letters, then all others. */
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
/** Compares runs of digits of any length by value. */
function compareNumbers(a, b) {
    const left = a.replace(/^0+/, '');
    const right = b.replace(/^0+/, '');
    if (left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ })

};
