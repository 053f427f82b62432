export const id = 944;
export const ids = [944];
export const modules = {

/***/ 35808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChangelog: () => (/* binding */ runChangelog)
/* harmony export */ });
/* harmony import */ var _changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47220);
/* harmony import */ var _changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _text_short_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33633);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3762);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);





const usage = `Usage: dune-publish changelog FILE [--version V] [--json]

The sections of a changelog; with --version, the text of that version's.

Exit status: 0; 1 when the file cannot be read or has no such version; 2 when the command line is wrong.
`;
const options = {
    version: { type: 'string' },
    json: { type: 'boolean', default: false },
};
const runChangelog = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [file, ...more] = positionals;
    if (file === undefined)
        return { wrong: 'The changelog FILE is missing.' };
    if (more.length > 0)
        return { wrong: 'One FILE is read at a time.' };
    const text = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(file);
    if (text === undefined)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(file);
    return tell({ name: file, text }, values);
});
function tell(source, { version, json }) {
    const { sections } = (0,_changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChangelog */ .E)(source);
    if (version === undefined) {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(json ? asJson(sections) : asList(sections));
        return 0;
    }
    const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(sections, version, { project: '', packages: [] });
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


async function readBytes(path) {
    try {
        return path === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
const buffer = Buffer.allocUnsafeSlow(64 * 1024);
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

/***/ 71393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 43323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [mainA, revisionA] = splitRevision(a);
    const [mainB, revisionB] = splitRevision(b);
    const order = compareParts(mainA, mainB);
    return order !== 0 ? order : compareParts(revisionA, revisionB);
}
function splitRevision(version) {
    const dash = version.lastIndexOf('-');
    return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
}
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
function rank(text, at) {
    if (at >= text.length || isDigit(text, at))
        return 0;
    const code = text.charCodeAt(at);
    if (code === 126)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 0x10000;
}
function compareNumbers(a, b) {
    const left = a.replace(/^0+/, '');
    const right = b.replace(/^0+/, '');
    if (left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Z$: () => (/* binding */ hasPrereleaseBuild),
/* harmony export */   ko: () => (/* binding */ setOffPrerelease),
/* harmony export */   zP: () => (/* binding */ hasAttachedPrerelease)
/* harmony export */ });
/* harmony import */ var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15714);

function isPrerelease(version) {
    return version.includes('~') || hasAttachedPrerelease(version);
}
const attached = /^([vV]?\d+(?:\.\d+)*)\.?((?:(?:alpha|beta|dev|nightly|preview|prerel(?:ease)?|pre|rc|snapshot)(?:\.?\d+(?:\.\d+)*)?|[ab]\d+(?:\.\d+)*)(?:[-+~].*)?)$/i;
function hasAttachedPrerelease(version) {
    return attached.test(version);
}
function hasPrereleaseBuild(version) {
    return /\+(?:alpha|beta|dev|preview|pre|rc)[-.\d]*$/i.test(version);
}
const later = /^(?:bugfix|fix|hotfix|ocaml|patch|pl|post|p|rev|r)[-.]?\d*(?:$|[-+.~])|^(?:final|ga|release)$/i;
function setOffPrerelease(version) {
    if (attached.test(version))
        return version.replace(attached, '$1~$2');
    const dash = version.indexOf('-');
    if (dash === -1)
        return version;
    const suffix = semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(`0.0.0${version.slice(dash).replaceAll('~', '.')}`, { loose: true });
    const first = suffix?.[0];
    if (typeof first !== 'string' || !/^[A-Za-z]/.test(first))
        return version;
    if (later.test(version.slice(dash + 1)))
        return version;
    return `${version.slice(0, dash)}~${version.slice(dash + 1)}`;
}


/***/ }),

/***/ 78939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ publishedCarryV),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   o2: () => (/* binding */ carriesV)
/* harmony export */ });
function isVersion(text) {
    return /^[A-Za-z0-9_+.~-]+$/.test(text);
}
function carriesV(version) {
    return /^[vV]\d/.test(version);
}
function publishedCarryV(versions) {
    const carrying = versions.filter(carriesV).length;
    return carrying > 0 && carrying * 2 >= versions.length;
}


/***/ })

};
