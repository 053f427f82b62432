export const id = 754;
export const ids = [754];
export const modules = {

/***/ 35808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChangelog: () => (/* binding */ runChangelog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28822);
/* harmony import */ var _changelog_find_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47220);
/* harmony import */ var _changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5078);
/* harmony import */ var _text_short_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33633);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70393);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53914);
/* harmony import */ var _disk_read_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95476);









const usage = `Usage: dune-publish changelog [DIR|FILE] [--version VERSION] [--json]

Lists the sections of a changelog, or prints the text of one section with --version. In DIR (default: the
current folder), it finds the changelog by its name, as a release does: CHANGES.md, CHANGELOG.md, HISTORY.md
and NEWS.md, for example.

Exit status: 0; 1 when there is no changelog, it cannot be read, or it has no section for VERSION;
2 when the command line is wrong.
`;
const options = {
    version: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_6__/* .textOption */ .vU)('VERSION', 'Print only the section of this version'),
    json: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)('Print JSON'),
};
const runChangelog = (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(usage, options, async ({ positionals, values }) => {
    const [path = '.', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR or FILE.' };
    const names = path === '-' ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => undefined);
    if (names === undefined)
        return await tell([path], values);
    const files = (0,_changelog_changelog_file_js__WEBPACK_IMPORTED_MODULE_7__/* .changelogFiles */ .k)(names).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return await tell(files, values);
    (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)([`The folder ${quoted(path)} has no changelog, such as CHANGES.md.`]);
    return 1;
});
async function tell(files, { version, json }) {
    const changelogs = [];
    for (const name of files) {
        const text = await (0,_disk_read_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .i)(name);
        if (text === undefined)
            return (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(name, 'file or folder');
        const source = { name, text };
        const { sections } = (0,_changelog_parse_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChangelog */ .E)(source);
        changelogs.push({ source, sections });
        if (version === undefined) {
            (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(json ? asJson(sections) : asList(sections));
            return 0;
        }
        const section = (0,_changelog_find_section_js__WEBPACK_IMPORTED_MODULE_2__/* .findSection */ .rv)(sections, version, { project: '', packages: [] });
        if (section === undefined)
            continue;
        const { start, end } = section.body;
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(json ? asJson([section]) : Buffer.from(`${text.slice(start, end)}\n`, 'latin1'));
        return 0;
    }
    for (const { source, sections } of changelogs) {
        const fact = `${source.name} has no section for version ${quoted(version ?? '')}.`;
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)([`${fact} Its sections: ${named(sections)}.`]);
    }
    return 1;
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
    return (0,_text_short_list_js__WEBPACK_IMPORTED_MODULE_8__/* .shortList */ .p)(sections.map((section) => section.version ?? quoted(section.heading)));
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 95476:
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
