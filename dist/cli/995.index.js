export const id = 995;
export const ids = [995];
export const modules = {

/***/ 92423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readForeignTar)
/* harmony export */ });
/* harmony import */ var _text_decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52349);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71393);
/* harmony import */ var _text_without_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11230);
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79555);
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20675);
/* harmony import */ var _tar_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43796);






const longestText = 1024 * 1024;
const usualLimits = { entries: 500_000, text: 32 * 1024 ** 2 };
function readForeignTar(listener, limits = usualLimits) {
    const reading = {
        listener,
        limits,
        state: { kind: 'header' },
        entries: 0,
        text: 0,
        next: new Map(),
        wrong: undefined,
    };
    const held = new Uint8Array(_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
    let holding = 0;
    return {
        push: (piece) => {
            for (let at = 0; at < piece.length && reading.wrong === undefined;) {
                const { state } = reading;
                if (state.kind === 'end')
                    break;
                if (state.kind !== 'header') {
                    at += takeBytes(reading, state, piece.subarray(at));
                    continue;
                }
                const part = piece.subarray(at, at + _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6 - holding);
                held.set(part, holding);
                holding = (holding + part.length) % _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
                at += part.length;
                if (holding === 0)
                    takeHeader(reading, held);
            }
            return reading.wrong;
        },
        end: () => {
            const { state, wrong } = reading;
            const isWhole = state.kind === 'end' || (state.kind === 'header' && holding === 0);
            return wrong ?? (isWhole ? undefined : 'it ends in the middle of a file');
        },
    };
}
function takeHeader(reading, block) {
    if (block.every((byte) => byte === 0)) {
        reading.state = { kind: 'end' };
        return;
    }
    const own = number(block, 'size');
    const stated = reading.next.get('size');
    const size = stated === undefined ? own : ((0,_text_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .readDecimal */ .e)(stated) ?? Number.NaN);
    const isHeader = number(block, 'checksum') === (0,_tar_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .headerSum */ .n2)(block);
    if (!isHeader || !Number.isSafeInteger(size) || size < 0) {
        reading.wrong = 'it is not a tar archive, or it is damaged';
        return;
    }
    const type = fieldText(block, 'type');
    if ('xgLK'.includes(type)) {
        reading.text += own;
        if (!(own <= longestText))
            reading.wrong = 'it contains a name that is too long';
        else if (reading.text > reading.limits.text)
            reading.wrong = 'its names are too long';
        const state = { kind: 'text', type, left: own, fill: (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .padding */ .Ms)(own), text: '' };
        reading.state = own === 0 ? { kind: 'header' } : { ...state };
        return;
    }
    reading.entries++;
    if (reading.entries > reading.limits.entries) {
        reading.wrong = `it contains more than ${reading.limits.entries} entries`;
        return;
    }
    const kind = kindOf(type);
    const path = (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEnd */ .M)(reading.next.get('path') ?? pathOf(block), '/');
    const target = reading.next.get('linkpath') ?? fieldText(block, 'target');
    reading.next = new Map();
    const wanted = reading.listener.entry({
        path,
        kind,
        size: kind === 'file' ? size : 0,
        target: kind === 'symlink' || kind === 'link' ? target : undefined,
        header: headerOf(block),
    });
    const left = kind === 'file' || kind === 'other' ? size : 0;
    reading.state =
        left === 0 ? { kind: 'header' } : { kind: 'content', left, fill: (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .padding */ .Ms)(left), wanted };
}
function takeBytes(reading, state, bytes) {
    const piece = bytes.subarray(0, state.left);
    if (state.kind === 'text')
        state.text += (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .byteString */ .iP)(piece);
    else if (state.wanted && piece.length > 0)
        reading.listener.content(piece);
    state.left -= piece.length;
    const fill = Math.min(state.fill, bytes.length - piece.length);
    state.fill -= fill;
    if (state.left + state.fill === 0) {
        reading.state = { kind: 'header' };
        if (state.kind === 'text')
            takeText(reading, state);
    }
    return piece.length + fill;
}
function takeText({ listener, next }, state) {
    switch (state.type) {
        case 'L':
            next.set('path', untilNul(state.text));
            return;
        case 'K':
            next.set('linkpath', untilNul(state.text));
            return;
        case 'x':
            for (const [name, record] of (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readPaxRecords */ .W)(state.text).records)
                next.set(name, record);
            return;
        case 'g': {
            const comment = (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readPaxRecords */ .W)(state.text).records.get('comment');
            if (comment !== undefined)
                listener.comment(comment);
        }
    }
}
function kindOf(type) {
    switch (type) {
        case '0':
        case '\0':
        case '7':
            return 'file';
        case '1':
            return 'link';
        case '2':
            return 'symlink';
        case '5':
            return 'folder';
        default:
            return 'other';
    }
}
function headerOf(block) {
    return {
        mode: number(block, 'mode') & 0o7777,
        time: number(block, 'time'),
        owner: number(block, 'owner'),
        group: number(block, 'group'),
    };
}
function pathOf(block) {
    const name = fieldText(block, 'name');
    const prefix = fieldText(block, 'magic').startsWith('ustar ') ? '' : fieldText(block, 'prefix');
    return prefix === '' ? name : `${prefix}/${name}`;
}
function number(block, name) {
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0[name];
    if (block[start] === 0x80) {
        return block.subarray(start + 1, start + length).reduce((sum, byte) => sum * 256 + byte, 0);
    }
    const digits = /^ *([0-7]*)[ \0]*$/.exec((0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .byteString */ .iP)(block.subarray(start, start + length)))?.[1];
    return digits === undefined ? Number.NaN : Number.parseInt(`0${digits}`, 8);
}
function fieldText(block, name) {
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0[name];
    const field = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .byteString */ .iP)(block.subarray(start, start + length));
    return length === 1 ? field : untilNul(field);
}
function untilNul(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}


/***/ }),

/***/ 79555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readPaxRecords)
/* harmony export */ });
/* harmony import */ var _text_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52349);

const lengthAndBlank = /([0-9]{1,16}) /y;
function readPaxRecords(text) {
    const records = new Map();
    for (let at = 0; at < text.length;) {
        lengthAndBlank.lastIndex = at;
        const length = (0,_text_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecimal */ .e)(lengthAndBlank.exec(text)?.[1] ?? '') ?? 0;
        const end = at + length;
        const record = text.slice(lengthAndBlank.lastIndex, Math.max(end - 1, at));
        const equals = record.indexOf('=');
        if (length === 0 || equals <= 0 || text[end - 1] !== '\n')
            return { records, isWhole: false };
        records.set(record.slice(0, equals), record.slice(equals + 1));
        at = end;
    }
    return { records, isWhole: true };
}


/***/ }),

/***/ 20675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   NZ: () => (/* binding */ ustarMagic),
/* harmony export */   XS: () => (/* binding */ ustarLimit),
/* harmony export */   m0: () => (/* binding */ ustarField)
/* harmony export */ });
const blockSize = 512;
function padding(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}
const ustarLimit = 8 ** 11;
const ustarField = {
    name: { start: 0, length: 100 },
    mode: { start: 100, length: 8 },
    owner: { start: 108, length: 8 },
    group: { start: 116, length: 8 },
    size: { start: 124, length: 12 },
    time: { start: 136, length: 12 },
    checksum: { start: 148, length: 8 },
    type: { start: 156, length: 1 },
    target: { start: 157, length: 100 },
    magic: { start: 257, length: 8 },
    device: { start: 329, length: 8 },
    prefix: { start: 345, length: 155 },
};
const ustarMagic = 'ustar\u000000';


/***/ }),

/***/ 43796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   n2: () => (/* binding */ headerSum),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20675);

const tarEnd = new Uint8Array(2 * _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
function tarHeader(entry, time) {
    const parts = splitPath(entry.path);
    const records = [];
    if (parts === undefined)
        records.push(['path', entry.path]);
    const target = entry.kind === 'symlink' ? entry.target : '';
    if (target.length > _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.target.length)
        records.push(['linkpath', target]);
    const size = entry.kind === 'file' ? entry.size : 0;
    if (size >= _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarLimit */ .XS)
        records.push(['size', String(size)]);
    if (time >= _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarLimit */ .XS)
        records.push(['mtime', String(time)]);
    const block = headerBlock({
        name: parts?.name ?? entry.path.slice(0, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.name.length),
        prefix: parts?.prefix ?? '',
        mode: modeOf(entry),
        size: size >= _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarLimit */ .XS ? 0 : size,
        time: ustarTime(time),
        type: typeOf(entry),
        target: target.slice(0, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.target.length),
    });
    return records.length === 0 ? block : join([paxHeader(records, ustarTime(time)), block]);
}
function ustarTime(time) {
    return time >= 0 && time < _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarLimit */ .XS ? time : 0;
}
function splitPath(path) {
    if (path.length <= _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.name.length)
        return { prefix: '', name: path };
    const cut = path.lastIndexOf('/', _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.prefix.length);
    const parts = { prefix: path.slice(0, Math.max(cut, 0)), name: path.slice(cut + 1) };
    return cut <= 0 || parts.name === '' || parts.name.length > _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.name.length
        ? undefined
        : parts;
}
function modeOf(entry) {
    switch (entry.kind) {
        case 'folder':
            return 0o775;
        case 'file':
            return entry.executable ? 0o775 : 0o664;
        case 'symlink':
            return 0o777;
    }
}
function typeOf(entry) {
    switch (entry.kind) {
        case 'folder':
            return '5';
        case 'file':
            return '0';
        case 'symlink':
            return '2';
    }
}
function headerBlock(fields) {
    const block = new Uint8Array(_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
    block.set(sameInAll);
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.name.start, fields.name);
    putOctal(block, 'mode', { value: fields.mode, digits: 7 });
    putOctal(block, 'size', { value: fields.size, digits: 11 });
    putOctal(block, 'time', { value: fields.time, digits: 11 });
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.type.start, fields.type);
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.target.start, fields.target);
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.prefix.start, fields.prefix);
    putOctal(block, 'checksum', { value: headerSum(block), digits: 8 });
    return block;
}
const sameInAll = new Uint8Array(_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
putOctal(sameInAll, 'owner', { value: 0, digits: 7 });
putOctal(sameInAll, 'group', { value: 0, digits: 7 });
putBytes(sameInAll, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.magic.start, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarMagic */ .NZ);
putOctal(sameInAll, 'device', { value: 0, digits: 7 });
function headerSum(block) {
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.checksum;
    let sum = length * 0x20;
    for (let at = 0; at < start; at++)
        sum += block[at] ?? 0;
    for (let at = start + length; at < _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6; at++)
        sum += block[at] ?? 0;
    return sum;
}
function putOctal(block, field, { value, digits }) {
    const { start } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0[field];
    let left = value;
    for (let at = start + digits - 1; at >= start; at--) {
        block[at] = 0x30 + (left % 8);
        left = Math.floor(left / 8);
    }
}
function paxHeader(records, time) {
    const binary = records.some(([, value]) => !isUtf8(value));
    const all = binary ? [['hdrcharset', 'BINARY'], ...records] : records;
    const text = all.map(([key, value]) => paxRecord(key, value)).join('');
    const content = new Uint8Array(text.length + (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .padding */ .Ms)(text.length));
    putBytes(content, 0, text);
    const header = headerBlock({
        name: 'pax_header',
        prefix: '',
        mode: 0o664,
        size: text.length,
        time,
        type: 'x',
        target: '',
    });
    return join([header, content]);
}
function paxRecord(key, value) {
    const rest = key.length + value.length + 3;
    let length = rest + String(rest).length;
    if (String(length).length > String(rest).length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
function isUtf8(bytes) {
    const buffer = new Uint8Array(bytes.length);
    putBytes(buffer, 0, bytes);
    return !new TextDecoder('utf-8').decode(buffer).includes('\uFFFD');
}
function putBytes(block, start, text) {
    for (let at = 0; at < text.length; at++)
        block[start + at] = text.charCodeAt(at);
}
function join(parts) {
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}


/***/ }),

/***/ 34371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readProjectFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
// EXTERNAL MODULE: ./build/opam/formula.js
var formula = __webpack_require__(47218);
;// CONCATENATED MODULE: ./build/fix/lock-files.js



function opamLock(source) {
    const { depends } = (0,package_reader/* readPackage */.LY)((0,parser/* parseOpamFile */.b)(source).file).package;
    const versions = (0,formula/* formulaAtoms */.xU)(depends).flatMap(({ name, constraints }) => (0,formula/* formulaAtoms */.xU)(constraints).flatMap((atom) => atom.kind === 'version' && atom.operator === '=' && atom.version.kind === 'string'
        ? [[name, atom.version.value]]
        : []));
    return { name: source.name, versions: new Map(versions) };
}
function duneLock(folder, files) {
    const versions = files.flatMap(({ name, text }) => {
        const version = /^\(version\s+"?([^\s()"]+)"?\s*\)/m.exec(text)?.[1];
        const locked = /^([^.]+)(?:\..*)?\.pkg$/.exec(name)?.[1];
        return version === undefined || locked === undefined ? [] : [[locked, version]];
    });
    return { name: folder, versions: new Map(versions) };
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/release/source/nested-projects.js
var nested_projects = __webpack_require__(67782);
;// CONCATENATED MODULE: ./build/checkout/nested-folders.js





async function nestedInFolder(dir) {
    return await nestedBelow(dir, '');
}
async function nestedBelow(dir, folder) {
    const here = (0,external_node_path_.join)(dir, (0,source/* decodeBytes */.yj)(folder));
    const entries = await (0,promises_.readdir)(here, { withFileTypes: true }).catch(() => []);
    const names = entries
        .filter((entry) => entry.isDirectory() && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, entry.name, '.git')))
        .map(({ name }) => (0,source/* encodeBytes */.MW)(name));
    const dune = await textIn(here, 'dune');
    const loaded = (0,nested_projects/* loadedOf */.BC)({ name: `${folder}dune`, text: dune }, names);
    const below = await Promise.all(loaded.toSorted().map(async (name) => await nestedBelow(dir, `${folder}${name}/`)));
    if (folder === '' || !entries.some(({ name }) => name === 'dune-project'))
        return below.flat();
    const language = (0,nested_projects/* languageOf */.eX)(await textIn(here, 'dune-project'));
    const path = `${folder}dune-project`;
    return [...(language === undefined ? [] : [{ path, language }]), ...below.flat()];
}
async function textIn(folder, name) {
    return await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'latin1').catch(() => '');
}

;// CONCATENATED MODULE: ./build/checkout/project-folder.js





const telling = /^(?:dune-project|dune|[^/]+\.opam|[^/]+\.template)$/;
async function readProjectFolder(dir) {
    const texts = new Map();
    const links = new Set();
    for (const folder of ['', 'opam/']) {
        for (const { name, text } of await filesIn((0,external_node_path_.join)(dir, folder), telling)) {
            const path = folder + name;
            if (folder !== '' && name === 'dune-project')
                continue;
            texts.set(path, text);
            if ((await (0,promises_.lstat)((0,external_node_path_.join)(dir, path))).isSymbolicLink())
                links.add(path);
        }
    }
    const opamLocks = await filesIn(dir, /\.opam\.locked$/);
    const dunePackages = await filesIn((0,external_node_path_.join)(dir, 'dune.lock'), /\.pkg$/);
    const locked = opamLocks.map((file) => opamLock(file));
    return {
        texts,
        links,
        nested: await nestedInFolder(dir),
        locked: dunePackages.length === 0 ? locked : [...locked, duneLock('dune.lock', dunePackages)],
    };
}
async function filesIn(folder, names) {
    const found = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => names.test(name));
    const read = await Promise.all(found.toSorted().map(async (name) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'latin1').catch(() => undefined);
        return text === undefined ? [] : [{ name: (0,source/* encodeBytes */.MW)(name), text }];
    }));
    return read.flat();
}


/***/ }),

/***/ 56996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* binding */ hostIn),
  y$: () => (/* binding */ opamHost),
  jf: () => (/* binding */ tokenIn)
});

// EXTERNAL MODULE: ./build/inputs/parsed.js
var parsed = __webpack_require__(11439);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
;// CONCATENATED MODULE: ./build/inputs/host.js


function parseApiUrl(text) {
    const hint = 'Write the root of the REST API, such as https://api.github.com.';
    if (/[^!-~]/.test(text) || !URL.canParse(text))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol))
        return (0,parsed/* defect */.g)('it is not a web address.', hint);
    if (url.username !== '' || url.password !== '') {
        return (0,parsed/* defect */.g)('it contains credentials. They belong in the input opam-token.', `${hint} Revoke the token in the address.`);
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,parsed/* defect */.g)('it has a query or a fragment, after "?" or "#".', hint);
    }
    const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol === 'http:' && !isLoopback) {
        return (0,parsed/* defect */.g)('it is not encrypted, so others could read the token.', 'Write https.');
    }
    return (0,parsed/* value */.U)((0,without_end/* withoutEnd */.M)(`${url.origin}${url.pathname}`, '/'));
}
function graphqlUrlOf(apiUrl) {
    const enterprise = /^(.*)\/api\/v3$/.exec(apiUrl)?.[1];
    return enterprise === undefined ? `${apiUrl}/graphql` : `${enterprise}/api/graphql`;
}
const gitHub = 'https://api.github.com';
function readHosts(run, fields) {
    const sourceApi = withoutEnd(nonEmpty(run.env['GITHUB_API_URL']) ?? gitHub, '/');
    const source = {
        apiUrl: sourceApi,
        graphqlUrl: nonEmpty(run.env['GITHUB_GRAPHQL_URL']) ?? graphqlUrlOf(sourceApi),
    };
    const apiUrl = fields.read('opam-api-url', (text) => withoutEnd(text, '/') === sourceApi ? value(sourceApi) : parseApiUrl(text)) ?? gitHub;
    return {
        source,
        opam: apiUrl === source.apiUrl ? source : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) },
    };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/command-line/github-variables.js


function hostIn(variable) {
    const text = process.env[variable] ?? '';
    const parsed = parseApiUrl(text === '' ? 'https://api.github.com' : text);
    if (parsed.kind === 'value') {
        return { apiUrl: parsed.value, graphqlUrl: graphqlUrlOf(parsed.value) };
    }
    throw new failure/* Failure */.H('input-invalid', `The variable ${variable} cannot be used: ${parsed.fact}`, {
        hint: parsed.hint,
    });
}
function opamHost(fields) {
    const apiUrl = fields.read('opam-api-url', parseApiUrl);
    return apiUrl === undefined
        ? hostIn('OPAM_API_URL')
        : { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl) };
}
function tokenIn(variable) {
    const token = (process.env[variable] ?? '').trim();
    return token === '' ? undefined : token;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/client.js + 9 modules
var github_client = __webpack_require__(80846);
// EXTERNAL MODULE: ./build/github/pull-request-reader.js + 3 modules
var pull_request_reader = __webpack_require__(33563);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/model/release.js
var release = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/solver/package-source.js
var package_source = __webpack_require__(91074);
;// CONCATENATED MODULE: ./build/connect/proposed-packages.js





async function proposedPackages({ host, token, opam, number }, names) {
    const client = (0,github_client/* githubClient */.$)({ ...host, token: token ?? '', tokenInput: 'opam-token' });
    const reader = (0,pull_request_reader/* pullRequestReader */.c)(client, opam);
    const { added, commits } = await reader.read(number);
    const head = commits.at(-1);
    const files = added.flatMap((path) => {
        const [folder = '', file] = path.split('/').slice(-2);
        const name = names.find((one) => folder.startsWith(`${one}.`)) ?? '';
        const version = folder.slice(name.length + 1);
        const isOwn = file === 'opam' && path === (0,release/* packagePath */.C)(opam.packagesDir, name, version);
        return isOwn && name !== '' ? [{ path, name, version }] : [];
    });
    if (head === undefined || files.length === 0) {
        throw new failure/* Failure */.H('version-unpublished', `Pull request #${number} adds no version of ${names.join(', ')}.`, { hint: 'Name the pull request that "dune-publish status" shows.' });
    }
    const texts = await reader.files(files.map(({ path }) => ({ commit: head.id, path })));
    const packages = {};
    for (const [index, { name, version }] of files.entries()) {
        const text = texts[index];
        if (text !== undefined)
            packages[name] = { ...packages[name], [version]: text };
    }
    return (0,package_source/* sourceOf */.v)(packages);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/process/system-error.js
var system_error = __webpack_require__(69222);
;// CONCATENATED MODULE: ./build/disk/replace-files.js




async function replaceFiles(files) {
    const made = [];
    try {
        const moves = [];
        for (const file of files) {
            const mode = await checkedMode(file);
            const from = `${file.path}.dune-publish-${process.pid}`;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file.path), { recursive: true });
            made.push(from);
            await (0,promises_.writeFile)(from, file.after, { encoding: 'latin1', mode, flag: 'wx' });
            moves.push({ from, file });
        }
        await moveAll(moves);
    }
    catch (error) {
        throw (0,system_error/* systemFailure */.o)(error, 'The corrections cannot be written.') ?? error;
    }
    finally {
        await Promise.all(made.map(async (path) => await (0,promises_.rm)(path, { force: true })));
    }
}
async function moveAll(moves) {
    const moved = [];
    try {
        for (const { from, file } of moves) {
            await (0,promises_.rename)(from, file.path);
            moved.push(file);
        }
    }
    catch (error) {
        for (const { path, before } of moved) {
            if (before === undefined)
                await (0,promises_.rm)(path, { force: true });
            else
                await (0,promises_.writeFile)(path, before, 'latin1');
        }
        throw error;
    }
}
async function checkedMode({ path, before }) {
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    if (status === undefined) {
        if (before === undefined)
            return 0o666;
        throw changed(path);
    }
    if (!status.isFile())
        throw notWritten(path, 'it is not a regular file');
    if ((status.mode & 0o200) === 0)
        throw notWritten(path, 'it is read-only');
    if ((await (0,promises_.readFile)(path, 'latin1')) !== before)
        throw changed(path);
    return status.mode & 0o777;
}
function changed(path) {
    return new failure/* Failure */.H('file-changed', `${path} changed while the command was running.`, {
        hint: 'Nothing was written. Run the command again.',
    });
}
function notWritten(path, why) {
    return new failure/* Failure */.H('file-not-written', `${path} cannot be written: ${why}.`, {
        hint: 'Nothing was written. Make the file writable, or apply the printed diff yourself.',
    });
}

// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/findings/finding-diagnostic.js + 1 modules
var finding_diagnostic = __webpack_require__(13661);
// EXTERNAL MODULE: ./build/release/findings/exemptions.js
var exemptions = __webpack_require__(34501);
// EXTERNAL MODULE: ./build/release/findings/findings.js
var findings = __webpack_require__(71463);
// EXTERNAL MODULE: ./build/release/source/text-form.js
var text_form = __webpack_require__(43098);
// EXTERNAL MODULE: ./build/lint/model/opam-reading.js + 1 modules
var opam_reading = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/lint/view/bounds.js
var bounds = __webpack_require__(35875);
// EXTERNAL MODULE: ./build/opam/formula.js
var formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
// EXTERNAL MODULE: ./build/fix/project-state.js
var project_state = __webpack_require__(55501);
;// CONCATENATED MODULE: ./build/fix/wanted.js


function fieldOf(wanted) {
    return wanted.kind === 'field' ? wanted.field.name : wanted.field;
}
function wantedText(wanted) {
    return wanted.kind === 'field'
        ? (0,printer/* printItems */.oz)([wanted.field])
        : `${wanted.field}: ${(0,bounds/* dependencyText */.tr)(wanted.dependency)}`;
}

;// CONCATENATED MODULE: ./build/fix/exact-effect.js







function sideEffect([before, after], name, { wanted, wantedOf }) {
    const field = fieldOf(wanted);
    const later = new Map(after.described.packages.map((one) => [one.name, one]));
    for (const one of before.described.packages) {
        const now = later.get(one.name);
        if (now === undefined)
            return `the package ${one.name} would disappear`;
        const isOwn = one.name === name;
        for (const changed of new Set([...(isOwn ? [field] : []), ...differingFields(one, now)])) {
            const asked = isOwn && changed === field ? wanted : wantedOf(one.name, changed);
            if (asked === undefined) {
                return isOwn
                    ? `the field ${changed} of ${one.path} would change, too`
                    : `${one.path} would change, too`;
            }
            if (!isDone([one, now], asked))
                return `${one.path} would not contain exactly this correction`;
        }
    }
    return undefined;
}
function hasWanted(described, wanted) {
    if (wanted.kind !== 'field')
        return false;
    return valuesOf(described).get(wanted.field.name) === elementsText(wanted.field.value);
}
function differingFields(one, other) {
    const [before, after] = [valuesOf(one), valuesOf(other)];
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name));
}
function valuesOf(one) {
    return new Map(itemsOf(one).map((item) => [nameOf(item), printed(item)]));
}
function itemsOf(one) {
    return (0,parser/* parseOpamFile */.b)({ name: one.path, text: (0,project_state.opamTextOf)(one) ?? '' }).file.items;
}
function nameOf(item) {
    return item.kind === 'field' ? item.name : `${item.sectionKind} ${item.name ?? ''}`;
}
function printed(item) {
    return item.kind === 'field' ? elementsText(item.value) : (0,printer/* printItems */.oz)(item.items);
}
function elementsText(value) {
    const elements = value.kind === 'list' ? value.items : [value];
    return JSON.stringify(elements.map((element) => (0,printer/* printValue */.jt)(element)));
}
function isDone([before, after], wanted) {
    if (wanted.kind === 'field')
        return hasWanted(after, wanted);
    const [earlier, later] = [dependenciesOf(before, wanted), dependenciesOf(after, wanted)];
    if (earlier === undefined || later === undefined)
        return false;
    const gone = without(earlier, later);
    const added = without(later, earlier);
    const { name } = wanted.dependency;
    const [only, ...more] = added;
    return (only !== undefined &&
        more.length === 0 &&
        gone.length <= 1 &&
        gone.every((one) => one.name === name) &&
        says(only.text, plain((0,bounds/* dependencyText */.tr)(wanted.dependency)), gone[0]?.text));
}
function says(found, wanted, before) {
    if (found === wanted)
        return true;
    if (before === undefined || !found.startsWith('"dune" '))
        return false;
    const [has, needed, had] = [found, wanted, before].map(conjuncts);
    if (has === undefined || needed === undefined || had === undefined)
        return false;
    return (needed.every((one) => has.includes(one)) &&
        has.every((one) => needed.includes(one) || had.includes(one)));
}
function conjuncts(text) {
    return text.slice(text.indexOf('{') + 1, -1).split(' & ');
}
function dependenciesOf(one, { field }) {
    const reading = (0,opam_reading/* readOpamFile */.q)({ name: one.path, text: (0,project_state.opamTextOf)(one) ?? '' });
    if (reading.kind === 'refused')
        return undefined;
    return (0,formula/* formulaAtoms */.xU)(reading.package[field]).map((dependency) => ({
        name: dependency.name,
        text: plain((0,bounds/* dependencyText */.tr)(dependency)),
    }));
}
function plain(text) {
    return text.replaceAll(/[()]/g, '');
}
function without(all, others) {
    const left = others.map(({ text }) => text);
    return all.filter(({ text }) => {
        const at = left.indexOf(text);
        if (at !== -1)
            left.splice(at, 1);
        return at === -1;
    });
}

;// CONCATENATED MODULE: ./build/fix/file-edit.js
function editOf(path, ...edits) {
    return { kind: 'edit', path, edits };
}
function replacement({ start, end }, text) {
    return { start, end, text };
}
function refused(why) {
    return { kind: 'refused', why };
}

// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/fix/opam-layout.js




function appendToOpamList(text, { items, span }, addition) {
    if (span === undefined)
        return undefined;
    const spans = items.flatMap((item) => (item.span === undefined ? [] : [item.span]));
    const last = spans.at(-1);
    if (last === undefined)
        return insertion(span.start + 1, addition);
    const before = spans.at(-2)?.end ?? span.start + 1;
    const ownLine = text.slice(before, last.start).includes('\n');
    const commented = endWithComment(text, last.end);
    if (!ownLine && commented === last.end)
        return insertion(last.end, ` ${addition}`);
    const indent = text.slice((0,source/* lineStart */.PT)(text, last.start), last.start).replaceAll(/[^\t]/g, ' ');
    return insertion(commented, `\n${indent}${addition}`);
}
function elementEdits(text, found, wanted) {
    if (found.kind !== 'list' || wanted.kind !== 'list')
        return undefined;
    if (found.items.length === 0 || found.items.length > wanted.items.length)
        return undefined;
    const edits = wanted.items.map((item, index) => {
        const other = found.items[index];
        if (other === undefined) {
            const added = appendToOpamList(text, found, (0,printer/* printValue */.jt)(item));
            return added && [added];
        }
        if ((0,printer/* printValue */.jt)(other) === (0,printer/* printValue */.jt)(item))
            return [];
        const { span } = other;
        return elementEdits(text, other, item) ?? (span && [{ ...span, text: (0,printer/* printValue */.jt)(item) }]);
    });
    return edits.includes(undefined) ? undefined : edits.flatMap((one) => one ?? []);
}
function appendField({ source: { text }, items }, addition) {
    const end = lastEnd(items);
    if (end === undefined) {
        const separator = text === '' || text.endsWith('\n') ? '' : '\n';
        return insertion(text.length, `${separator}${addition}\n`);
    }
    const at = endWithComment(text, end);
    return insertion(at, at === text.length ? `\n${addition}\n` : `\n${addition}`);
}
function hasOpamComment(text, { start, end }) {
    const strings = /"""(?:[^\\"]|\\[^]|"(?!""))*"""|"(?:[^\\"]|\\[^])*"/g;
    return /#|\(\*/.test(text.slice(start, end).replaceAll(strings, ''));
}
function namedElements(value, name) {
    return (0,tree/* treeNodes */.Qw)(value, partsOutsideBraces).filter((node) => opam_layout_nameOf(node) === name);
}
function partsOutsideBraces(value) {
    return value.kind === 'option' ? [] : (0,syntax/* valueParts */.uE)(value);
}
function opam_layout_nameOf(value) {
    let named = value;
    while (named.kind === 'option')
        named = named.value;
    return named.kind === 'string' ? named.value : undefined;
}
function lastEnd(items) {
    const fields = items.filter(({ kind }) => kind === 'field');
    return (fields.at(-1) ?? items.at(-1))?.span?.end;
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
function endWithComment(text, end) {
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
    const comment = /^[ \t]*#[^\r\n]*/.exec(rest);
    return end + (comment?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./build/fix/opam-file-edit.js





function opamFileEdit(source, wanted) {
    const { file } = (0,parser/* parseOpamFile */.b)(source);
    const name = wanted.kind === 'field' ? wanted.field.name : wanted.field;
    const [found, second] = fieldsNamed(file, name);
    if (second !== undefined)
        return refused(`${source.name} has the field ${name} twice`);
    return wanted.kind === 'field'
        ? fieldEdit(file, found, wanted.field)
        : dependencyEdit(file, found, wanted);
}
function hasField(source, name) {
    return fieldsNamed((0,parser/* parseOpamFile */.b)(source).file, name).length > 0;
}
function fieldsNamed({ items }, name) {
    return items.filter((item) => item.kind === 'field').filter((item) => item.name === name);
}
function fieldEdit(file, found, wanted) {
    const { name, text } = file.source;
    const written = (0,printer/* printItems */.oz)([wanted]);
    if (found === undefined)
        return editOf(name, appendField(file, written));
    if (found.span === undefined)
        return refused('the field was not found');
    const edits = elementEdits(text, found.value, wanted.value) ?? [replacement(found.span, written)];
    return edits.some((edit) => hasOpamComment(text, edit))
        ? refused('a comment is inside the field')
        : editOf(name, ...edits);
}
function dependencyEdit(file, found, { field, dependency, occurrence }) {
    const { name, text } = file.source;
    const written = (0,bounds/* dependencyText */.tr)(dependency);
    if (found === undefined)
        return editOf(name, appendField(file, `${field}: [\n  ${written}\n]`));
    const { value } = found;
    const same = namedElements(value, dependency.name);
    const place = same[occurrence] ?? same[0];
    if (place?.span !== undefined) {
        return hasOpamComment(text, place.span)
            ? refused('a comment is inside the dependency')
            : editOf(name, replacement(place.span, written));
    }
    if (value.kind === 'list') {
        const edit = appendToOpamList(text, value, written);
        return edit === undefined ? refused('the field was not found') : editOf(name, edit);
    }
    const { span } = value;
    if (span === undefined)
        return refused('the field was not found');
    const whole = `[${text.slice(span.start, span.end)} ${written}]`;
    return editOf(name, replacement(span, whole));
}

// EXTERNAL MODULE: ./build/generate/additions.js
var additions = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/generate/dune-correction.js
var dune_correction = __webpack_require__(79915);
;// CONCATENATED MODULE: ./build/fix/sexp-layout.js


function appendToList(text, list, addition) {
    const spans = list.elements.map(({ span }) => span);
    const last = spans.at(-1);
    if (last === undefined)
        return sexp_layout_insertion(list.span.start + 1, addition);
    return sexp_layout_insertion(sexp_layout_endWithComment(text, last), separatorIn(text, spans) + addition);
}
function appendEntry(text, after, addition) {
    return sexp_layout_insertion(sexp_layout_endWithComment(text, after), `\n${addition}`);
}
function hasComment(text, sexp) {
    let bare = '';
    let at = sexp.span.start;
    for (const { kind, span } of (0,tree/* treeNodes */.Qw)(sexp, partsOf)) {
        if (kind === 'list')
            continue;
        bare += text.slice(at, span.start);
        at = span.end;
    }
    return (bare + text.slice(at, sexp.span.end)).includes(';');
}
function partsOf(sexp) {
    return sexp.kind === 'list' ? sexp.elements : [];
}
function sexp_layout_insertion(at, text) {
    return { start: at, end: at, text };
}
function sexp_layout_endWithComment(text, { end }) {
    const comment = /^[ \t]*;[^\r\n]*/.exec(text.slice(end, lineEndAfter(text, end)));
    return end + (comment?.[0].length ?? 0);
}
function lineEndAfter(text, at) {
    const found = text.indexOf('\n', at);
    return found === -1 ? text.length : found;
}
function separatorIn(text, spans) {
    const [before, last] = spans.slice(-2);
    if (before === undefined || last === undefined)
        return ' ';
    const between = text.slice(before.end, last.start);
    if (!between.includes('\n'))
        return followsComment(text, last) ? `\n${indentOf(text, last)}` : ' ';
    return `\n${indentOf(text, last)}`;
}
function followsComment(text, last) {
    return sexp_layout_endWithComment(text, last) > last.end;
}
function indentOf(text, { start }) {
    const line = text.slice((0,source/* lineStart */.PT)(text, start), start);
    return line.replaceAll(/[^\t]/g, ' ');
}

;// CONCATENATED MODULE: ./build/fix/stanza-edit.js




const path = 'dune-project';
function stanzaDependencyEdit({ project, stanza }, { field, dependency, occurrence }) {
    const { text } = project.source;
    const written = (0,dune_correction/* stanzaDependency */.N)(dependency);
    if (written === undefined)
        return refused('dune-project cannot express it');
    const list = listAt(project.syntax.entries, stanza.span);
    if (list === undefined)
        return refused('the stanza of the package was not found');
    const stated = stanza[field];
    if (stated === undefined)
        return editOf(path, appendToList(text, list, `(${field} ${written})`));
    const own = listAt(list.elements, stated.form);
    if (own === undefined)
        return refused(`the field ${field} was not found`);
    const same = stated.value.filter(({ value }) => value.name === dependency.name);
    if (same.length === 0)
        return editOf(path, appendToList(text, own, written));
    const place = same[occurrence] ?? same[0];
    const element = own.elements.find(({ span }) => span.start === place?.span.start);
    if (element === undefined)
        return refused('the dependency was not found');
    return replaceElement(text, element, written);
}
function replaceElement(text, element, written) {
    if (hasComment(text, element))
        return refused('a comment is inside the dependency');
    const [name, constraint, ...more] = element.kind === 'list' ? element.elements : [];
    if (name === undefined || constraint === undefined || more.length > 0) {
        return editOf(path, replacement(element.span, written));
    }
    const head = `(${text.slice(name.span.start, name.span.end)} `;
    return written.startsWith(head)
        ? editOf(path, replacement(constraint.span, written.slice(head.length, -1)))
        : editOf(path, replacement(element.span, written));
}
function stanzaFieldTexts(field) {
    return [...(0,additions/* stanzaSources */.iN)(field), ...[(0,additions/* stanzaField */.Cc)(field)].filter((one) => one !== undefined)];
}
function stanzaFieldEdit({ project, stanza }, written, scope) {
    const { text } = project.source;
    const list = listAt(project.syntax.entries, stanza.span);
    if (list === undefined)
        return refused('the stanza of the package was not found');
    const name = headOf(written);
    const within = scope === 'package' ? list.elements : project.syntax.entries;
    const own = within.find((one) => isNamed(one, name));
    if (own !== undefined)
        return replaceField(text, own, written);
    if (scope === 'package')
        return editOf(path, appendToList(text, list, written));
    const neighbour = project.syntax.entries.findLast((one) => neighbours.some((each) => isNamed(one, each)));
    return neighbour && editOf(path, appendEntry(text, neighbour.span, written));
}
const neighbours = [
    'name',
    'source',
    'authors',
    'maintainers',
    'license',
    'homepage',
    'bug_reports',
    'documentation',
];
function replaceField(text, own, written) {
    if (hasComment(text, own))
        return refused('a comment is inside the field');
    const [name, first] = own.elements;
    const last = own.elements.at(-1);
    if (name === undefined || first === undefined || last === undefined) {
        return editOf(path, replacement(own.span, written));
    }
    const span = { start: first.span.start, end: last.span.end };
    const isQuoted = own.elements.slice(1).every(({ kind }) => kind === 'string');
    const values = written.slice(headOf(written).length + 2, -1);
    return editOf(path, replacement(span, isQuoted ? quoted(values) : values));
}
function quoted(values) {
    return /["()\\]/.test(values) ? values : `"${values.split(' ').join('" "')}"`;
}
function headOf(written) {
    return written.slice(1, written.indexOf(' '));
}
function isNamed(entry, name) {
    const [head] = entry.kind === 'list' ? entry.elements : [];
    return head?.kind === 'atom' && head.text === name;
}
function listAt(entries, { start }) {
    const found = entries.find(({ span }) => span.start === start);
    return found?.kind === 'list' ? found : undefined;
}

;// CONCATENATED MODULE: ./build/fix/apply-correction.js







function applyCorrection(state, { name, wanted }, { wantedOf, links }) {
    const described = state.described.packages.find((one) => one.name === name);
    if (described === undefined)
        return { kind: 'left', why: `there is no package ${name}` };
    if (hasWanted(described, wanted)) {
        return { kind: 'written', state, path: pathOf(described, wanted) };
    }
    let why = 'no file has it';
    for (const edit of waysToWrite(described, wanted)) {
        if (edit.kind === 'refused') {
            why = edit.why;
            continue;
        }
        if (links.has(edit.path)) {
            why = `${edit.path} is a symbolic link`;
            continue;
        }
        const { state: after } = (0,project_state.readState)((0,project_state/* editedTexts */.m)(state.texts, edit));
        if (after === undefined) {
            why = `dune would reject it in ${edit.path}`;
            continue;
        }
        const effect = sideEffect([state, after], name, { wanted, wantedOf });
        if (effect === undefined)
            return { kind: 'written', state: after, path: edit.path };
        why = effect;
    }
    return { kind: 'left', why };
}
function waysToWrite(described, wanted) {
    const { generated, committed, path } = described;
    if (generated === undefined) {
        return [
            committed === undefined ? refused(`there is no ${path}`) : opamFileEdit(committed, wanted),
        ];
    }
    const { template, project, stanza } = generated.sources;
    if (template !== undefined && hasField(template, fieldOf(wanted))) {
        return [opamFileEdit(template, wanted)];
    }
    const place = { project, stanza };
    if (wanted.kind === 'dependency')
        return [stanzaDependencyEdit(place, wanted)];
    const inProject = stanzaFieldTexts(wanted.field).flatMap((written) => [
        ...apply_correction_option(stanzaFieldEdit(place, written, 'project')),
        ...apply_correction_option(stanzaFieldEdit(place, written, 'package')),
    ]);
    if (inProject.length > 0)
        return inProject;
    if (template !== undefined)
        return [opamFileEdit(template, wanted)];
    const text = `${(0,printer/* printItems */.oz)([wanted.field])}\n`;
    return [editOf(`${path}.template`, { start: 0, end: 0, text })];
}
function apply_correction_option(value) {
    return value === undefined ? [] : [value];
}
function pathOf({ generated, path }, wanted) {
    if (generated === undefined)
        return path;
    const { template } = generated.sources;
    return template !== undefined && hasField(template, fieldOf(wanted))
        ? template.name
        : 'dune-project';
}

;// CONCATENATED MODULE: ./build/fix/fix-project.js




const mostRounds = 20;
function fixProject(question) {
    const { state: start, diagnostics } = (0,project_state.readState)(question.texts);
    if (start === undefined)
        return { fixed: undefined, diagnostics };
    const run = { state: start, written: [], left: [], tried: new Set() };
    for (let round = 0; round < mostRounds; round++)
        if (!correctOnce(run, question))
            break;
    const drifted = regenerated(start, run, question);
    run.written.push(...drifted.written);
    const files = changedFiles(question.texts, drifted.texts);
    return { fixed: { files, written: run.written, left: run.left }, diagnostics };
}
function correctOnce(run, { find, links }) {
    const found = find(run.state).filter((one) => !run.tried.has(keyOf(one)));
    const wantedOf = (name, field) => found
        .filter((one) => one.package === name)
        .flatMap(({ wanted }) => wanted ?? [])
        .find((wanted) => fieldOf(wanted) === field);
    const touched = new Set();
    for (const correction of found) {
        const { package: name, wanted, finding, origin } = correction;
        const spot = wanted === undefined ? undefined : spotOf(name, wanted);
        if (spot !== undefined && touched.has(spot))
            continue;
        run.tried.add(keyOf(correction));
        if (wanted === undefined || spot === undefined) {
            run.left.push({
                finding,
                why: origin ?? 'nothing says which version is the oldest that works',
                lines: [],
            });
            continue;
        }
        touched.add(spot);
        const applied = applyCorrection(run.state, { name, wanted }, { wantedOf, links });
        if (applied.kind === 'left') {
            const lines = linesToWrite(correction, wanted);
            run.left.push({ finding, why: applied.why, lines });
            continue;
        }
        const { code, message } = finding;
        const reasons = [message, ...(origin === undefined ? [] : [origin])];
        const { path } = applied;
        const change = changeOf(run, applied);
        run.state = applied.state;
        run.written.push({ code, package: name, path, reasons, change });
    }
    return found.length > 0;
}
function linesToWrite({ origin, finding }, wanted) {
    if (origin !== undefined)
        return [origin, wantedText(wanted).trim()];
    const isShown = finding.hints.some((hint) => hint.startsWith('Write '));
    return isShown ? [] : [wantedText(wanted).trim()];
}
function changeOf({ state, written }, { state: later, path }) {
    const [before = '', after = ''] = [state.texts.get(path), later.texts.get(path)];
    return before === after ? written.findLast((one) => one.path === path)?.change : { before, after };
}
function spotOf(name, wanted) {
    const element = wanted.kind === 'dependency' ? [wanted.dependency.name, wanted.occurrence] : [];
    return JSON.stringify([name, fieldOf(wanted), ...element]);
}
function keyOf({ package: name, wanted, finding: { code, message } }) {
    return JSON.stringify([name, code, message, wanted && wantedText(wanted)]);
}
function regenerated(start, { state }, { fixesDrift, links }) {
    const texts = new Map(state.texts);
    const written = [];
    const earlier = new Map(start.described.packages.map((one) => [one.name, one.generated?.content]));
    for (const { name, path, committed, generated } of state.described.packages) {
        if (committed === undefined || generated === undefined || links.has(path))
            continue;
        const { content } = generated;
        const drifts = (0,text_form/* plainText */.wh)(committed.text) !== (0,text_form/* plainText */.wh)(earlier.get(name) ?? content);
        if (earlier.get(name) === content && !(drifts && fixesDrift(name)))
            continue;
        texts.set(path, (0,project_state/* lineEndsOf */.q)(committed.text)((0,text_form/* plainText */.wh)(content)));
        if (drifts) {
            const reasons = [`${path} was not what dune generates from dune-project.`];
            written.push({ code: 'drift', package: name, path, reasons, change: undefined });
        }
    }
    return { texts, written };
}
function changedFiles(before, after) {
    const changed = [...after].flatMap(([path, text]) => before.get(path) === text ? [] : [{ path, before: before.get(path), after: text }]);
    return inOrder(changed);
}
function inOrder(files) {
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
function rank({ path }) {
    return path === 'dune-project' ? 0 : path.endsWith('.template') ? 1 : 2;
}
function joinFixes(first, second) {
    const files = new Map(first.files.map((file) => [file.path, file]));
    for (const file of second.files) {
        const { before } = files.get(file.path) ?? file;
        files.set(file.path, { ...file, before });
    }
    return {
        files: inOrder([...files.values()]),
        written: [...first.written, ...second.written],
        left: second.left,
    };
}
function textsAfter(texts, { files }) {
    return new Map([...texts, ...files.map(({ path, after }) => [path, after])]);
}

// EXTERNAL MODULE: ./build/lint/run.js + 86 modules
var run = __webpack_require__(89299);
// EXTERNAL MODULE: ./build/version/prerelease.js
var prerelease = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/fix/published-changes.js




function publishedChanges(subject, history) {
    const all = history.filter(({ source }) => source !== undefined);
    const releases = all.filter(({ version }) => !(0,prerelease/* isPrerelease */.V1)(version));
    const known = releases.length > 0 ? releases : all;
    const offered = new Set();
    return known.flatMap((previous, index) => {
        const newer = known.slice(0, index);
        return (0,run/* findLost */.i)({ ...subject, previous }).filter((finding) => {
            const spot = published_changes_spotOf(finding);
            if (offered.has(spot))
                return false;
            if (newer.length > 0 && !stillHolds(finding, { previous, newer, subject }))
                return false;
            offered.add(spot);
            return true;
        });
    });
}
function published_changes_spotOf({ correction }) {
    return JSON.stringify(correction?.kind === 'dependency'
        ? [correction.field, correction.dependency.name]
        : [correction?.kind === 'field' ? correction.field.name : undefined]);
}
function stillHolds({ correction }, { previous, newer, subject, }) {
    if (correction?.kind !== 'dependency' || correction.field !== 'depends')
        return false;
    const { dependency } = correction;
    const then = mentions(previous.source, dependency.name);
    return (newer.every(({ source }) => mentions(source, dependency.name) === then) &&
        raisesLowerBound(dependency, subject));
}
function raisesLowerBound({ name, constraints }, subject) {
    const there = (0,formula/* formulaAtoms */.xU)(subject.package.depends).filter((one) => one.name === name);
    if (there.length === 0 || there.some((one) => (0,bounds/* hasBound */.jd)(one, ['='])))
        return false;
    const known = new Set(there.flatMap((one) => (0,formula/* formulaAtoms */.xU)(one.constraints)).map((atom) => JSON.stringify(atom)));
    const added = (0,formula/* formulaAtoms */.xU)(constraints).filter((atom) => !known.has(JSON.stringify(atom)));
    return added.every((atom) => atom.kind === 'version' && ['>=', '>'].includes(atom.operator));
}
function mentions(file, name) {
    const all = file === undefined ? [] : (0,formula/* formulaAtoms */.xU)(file.package.depends);
    return all
        .filter((one) => one.name === name)
        .map((one) => (0,bounds/* dependencyText */.tr)(one))
        .join(' ');
}

// EXTERNAL MODULE: ./build/lint/ci/dubious-dune-subst.js
var dubious_dune_subst = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/fix/lower-bound.js



function knownBound(name, dependency, known) {
    const candidates = [
        ...publishedBound(known.previous.get(name), dependency),
        ...known.locked.flatMap(({ name: lock, versions }) => {
            const version = versions.get(dependency.name);
            return version === undefined
                ? []
                : [{ version, origin: `The bound ${version} is the version in ${lock}.` }];
        }),
        ...forecastBound(name, dependency.name, known.forecast),
    ];
    return candidates.find(({ version }) => (0,bounds/* mayHold */.BV)(dependency.constraints, { version }));
}
function publishedBound(previous, { name }) {
    if (previous === undefined)
        return [];
    const mentions = (0,formula/* formulaAtoms */.xU)(previous.published.package.depends).filter((one) => one.name === name);
    const bounds = mentions.flatMap(({ constraints }) => (0,formula/* formulaAtoms */.xU)(constraints).flatMap((atom) => atom.kind === 'version' && atom.operator === '>=' && atom.version.kind === 'string'
        ? [atom.version.value]
        : []));
    const [lowest] = bounds.toSorted(opam_version/* compareVersions */.Z);
    if (lowest === undefined || lowest.includes('%'))
        return [];
    const origin = `The bound ${lowest} is the one in version ${previous.version}, the last one published.`;
    return [{ version: lowest, origin }];
}
function forecastBound(name, dependency, forecast) {
    const chosen = (forecast.find((one) => one.name === name)?.lowest ?? [])
        .filter((one) => one.name === dependency)
        .map(({ version }) => version)
        .toSorted(opam_version/* compareVersions */.Z);
    const [lowest] = chosen;
    if (lowest === undefined)
        return [];
    const origin = `The bound ${lowest} is the oldest version that opam-repository's CI will build with.`;
    return [{ version: lowest, origin }];
}

// EXTERNAL MODULE: ./build/lint/opam/missing-fields.js
var missing_fields = __webpack_require__(33600);
// EXTERNAL MODULE: ./build/opam/repository-address.js
var repository_address = __webpack_require__(35851);
// EXTERNAL MODULE: ./build/opam/url.js
var url = __webpack_require__(91421);
;// CONCATENATED MODULE: ./build/fix/missing-field.js






const ofAddress = {
    homepage: 'homepage',
    'bug-reports': 'bugReports',
    'dev-repo': 'devRepo',
};
function missingField({ source, code }, described, repository) {
    const name = source === 'opam' ? fieldOfCode.get(code) : undefined;
    if (name === undefined)
        return undefined;
    const which = ofAddress[name];
    const known = which === undefined ? undefined : knownAddresses(described, repository);
    if (which === undefined || known === undefined)
        return { kind: 'unknown' };
    const { addresses, origin } = known;
    return { kind: 'known', field: (0,syntax/* field */.ZZ)(name, (0,syntax/* string */.Yj)(addresses[which])), origin };
}
const fieldOfCode = new Map(missing_fields/* missingFields */.S.flatMap(({ code, fields }) => fields.slice(0, 1).map((name) => [code, name])));
function knownAddresses(described, repository) {
    const reading = (0,opam_reading/* readOpamFile */.q)({ name: described.path, text: (0,project_state.opamTextOf)(described) ?? '' });
    if (reading.kind === 'refused')
        return undefined;
    const { devRepo, homepage, bugReports } = reading.package;
    const stated = [
        ...(devRepo === undefined ? [] : [['dev-repo', (0,url/* printUrl */.D1)(devRepo)]]),
        ...homepage.map((one) => ['homepage', one]),
        ...bugReports.map((one) => ['bug-reports', one]),
    ];
    for (const [name, address] of stated) {
        const addresses = (0,repository_address/* repositoryAddress */.n)(address);
        if (addresses !== undefined)
            return { addresses, origin: `The field ${name} gives the address.` };
    }
    if (devRepo !== undefined || repository === undefined)
        return undefined;
    return { addresses: repository, origin: 'The git repository gives the address.' };
}

;// CONCATENATED MODULE: ./build/fix/wanted-corrections.js






function wantedCorrection({ described, finding }, known) {
    const { correction } = finding;
    const shown = { package: described.name, finding: (0,finding_diagnostic/* diagnosticOf */.T)(finding, described) };
    if (isDunesOwn(finding, described)) {
        const origin = 'dune generates this command, and adds {dev} only from (lang dune 2.7) on';
        return { ...shown, wanted: undefined, origin };
    }
    if (correction === undefined) {
        const missing = missingField(finding, described, known.repository);
        if (missing === undefined)
            return undefined;
        return missing.kind === 'unknown'
            ? { ...shown, wanted: undefined, origin: 'only you know what to write' }
            : { ...shown, wanted: { kind: 'field', field: missing.field }, origin: missing.origin };
    }
    const occurrence = finding.about?.occurrence ?? 0;
    switch (correction.kind) {
        case 'field':
            return { ...shown, wanted: correction, origin: undefined };
        case 'dependency':
            return { ...shown, wanted: { ...correction, occurrence }, origin: undefined };
        case 'lower-bound': {
            const { dependency } = correction;
            const bound = knownBound(described.name, dependency, known);
            if (bound === undefined)
                return { ...shown, wanted: undefined, origin: undefined };
            const bounded = (0,bounds/* withLowerBound */.Es)(dependency, bound.version);
            const wanted = {
                kind: 'dependency',
                field: 'depends',
                dependency: bounded,
                occurrence,
            };
            return { ...shown, wanted, origin: bound.origin };
        }
    }
}
function isOptional({ severity, passedIn }) {
    return severity === 'notice' && passedIn === undefined;
}
function isDunesOwn({ source, code }, { generated }) {
    if (source !== 'ci' || code !== dubious_dune_subst/* dubiousDuneSubst */.H.name || generated === undefined)
        return false;
    const { template } = generated.sources;
    return template === undefined || !hasField(template, 'build');
}

;// CONCATENATED MODULE: ./build/fix/fix-findings.js










const driftCode = 'drift';
function fixFindings(subject) {
    const { texts, links, choice } = subject;
    const { codes, names, ignore } = choice;
    return fixProject({
        texts,
        links,
        find: (state) => find(state, subject),
        fixesDrift: (name) => names.has(name) &&
            (codes.length === 0 || codes.includes(driftCode)) &&
            !ignore.some(({ finding }) => finding === driftCode),
    });
}
function find({ described, texts }, subject) {
    const { around, known, choice, history } = subject;
    const packages = described.packages
        .filter(({ name }) => choice.names.has(name))
        .map((one) => ({ described: one, file: fileOf(one, around.version) }));
    const checked = { ...around, packages, forecast: undefined };
    const foreseen = texts === subject.texts ? forecastFindings(described.packages, known) : [];
    const found = [...foreseen, ...lost(checked, history), ...(0,findings/* packageFindings */.Rq)(checked)];
    return found
        .filter((one) => isChosen(one, choice))
        .map((one) => wantedCorrection(one, known))
        .filter((one) => one !== undefined);
}
function forecastFindings(packages, { forecast }) {
    return packages.flatMap((described) => forecast
        .filter(({ name }) => name === described.name)
        .flatMap(({ findings }) => findings.map((finding) => ({ described, finding }))));
}
function isChosen({ finding, described }, { codes, names, ignore }) {
    if (!names.has(described.name))
        return false;
    const diagnostic = (0,finding_diagnostic/* diagnosticOf */.T)(finding, described);
    if ((0,exemptions/* isExempt */.U)(diagnostic, ignore))
        return false;
    return codes.length === 0 ? !isOptional(finding) : codes.includes(diagnostic.code);
}
function lost(checked, history) {
    if (history === undefined)
        return [];
    return (0,findings/* reviewSubjects */.E3)(checked).flatMap(({ described, subject }) => publishedChanges(subject, history.get(described.name) ?? []).map((finding) => ({
        described,
        finding,
    })));
}
function fileOf(one, version) {
    const bare = (0,opam_file/* bareOpamFile */.ij)((0,text_form/* plainText */.wh)((0,project_state.opamTextOf)(one) ?? ''), { prerelease: false });
    const content = (0,opam_file/* finishOpamFile */.xG)(bare, {
        address: `https://example.org/${one.name}-${version}.tbz`,
        checksums: { sha256: '0'.repeat(64), sha512: '0'.repeat(128) },
        commit: '0'.repeat(40),
    });
    return { path: (0,release/* packagePath */.C)('packages', one.name, version), content };
}

// EXTERNAL MODULE: ./build/text/quoted-path.js
var quoted_path = __webpack_require__(94010);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(87158);
;// CONCATENATED MODULE: ./build/fix/corrected-lines.js

function correctedLines(changes) {
    const regions = changes.map(regionOf);
    const text = changes.at(-1)?.after ?? '';
    return regions.map(({ now }, index) => {
        const moved = regions.slice(index + 1).reduce(movedBy, now);
        return linesIn(text, moved);
    });
}
function regionOf({ before, after }) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start++;
    let tail = 0;
    while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    return {
        old: { start, end: before.length - tail },
        now: { start, end: after.length - tail },
    };
}
function movedBy(place, { old, now }) {
    const shift = now.end - old.end;
    if (old.end <= place.start)
        return { start: place.start + shift, end: place.end + shift };
    if (place.end <= old.start)
        return place;
    return {
        start: Math.min(place.start, old.start),
        end: Math.max(place.end, old.end) + shift,
    };
}
function linesIn(text, { start, end }) {
    const changed = text.slice(start, end);
    const blank = /^\s*/.exec(changed)?.[0].length ?? 0;
    const first = start + (blank === changed.length ? 0 : blank);
    const last = Math.max(first, start + changed.trimEnd().length - 1);
    return { first: (0,source/* positionAt */.t$)(text, first).line, last: (0,source/* positionAt */.t$)(text, last).line };
}

;// CONCATENATED MODULE: ./build/fix/patch.js




function patchText({ files, written }, folder) {
    return files.map((file) => `${reasonsText(file, written)}${filePatch(file, folder)}`).join('');
}
function reasonsText(file, written) {
    const own = written.filter(({ path }) => path === file.path);
    const changes = [...new Set(own.flatMap(({ change }) => change ?? []))];
    const places = correctedLines(changes);
    const reasons = own.map((one) => {
        const place = one.change && places[changes.indexOf(one.change)];
        const text = `${one.package}: ${one.reasons.join(' ')} (${one.code})`;
        return { at: place?.first ?? 0, line: place === undefined ? text : `${lines(place)}: ${text}` };
    });
    const shown = reasons.toSorted((one, other) => one.at - other.at).map(({ line }) => line);
    if (shown.length === 0)
        shown.push(`${file.path}: what dune generates from the corrected files.`);
    return [...new Set(shown)]
        .map((line) => `# ${(0,source/* encodeBytes */.MW)(line).replaceAll(/[\r\n]+/g, ' ')}\n`)
        .join('');
}
function lines({ first, last }) {
    return first === last ? `line ${first}` : `lines ${first}-${last}`;
}
function filePatch({ path, before, after }, folder) {
    const place = folder === '' ? path : `${folder}/${path}`;
    const [old, now] = [(0,quoted_path/* quotedPath */.M)(`a/${place}`), (0,quoted_path/* quotedPath */.M)(`b/${place}`)];
    const head = `diff --git ${old} ${now}\n`;
    return before === undefined
        ? `${head}new file mode 100644\n${(0,unified_diff/* unifiedDiff */.W)(['/dev/null', now], '', after)}`
        : head + (0,unified_diff/* unifiedDiff */.W)([old, now], before, after);
}

;// CONCATENATED MODULE: ./build/fix/fixable-codes.js

const fixableCodes = [
    driftCode,
    'forecast-lowest-unavailable',
    'opam-lint-35',
    'opam-lint-36',
    'opam-lint-37',
    'opam-lint-42',
    'opam-lint-47',
    'opam-lint-58',
    'opam-lint-62',
    'opam-repository-dubious-dune-subst',
    'opam-repository-dune-as-build-dependency',
    'opam-review-development-tool',
    'opam-review-dune-below-language',
    'opam-review-loose-sibling',
    'opam-review-lost-bound',
    'opam-review-lost-field',
    'opam-review-missing-lower-bound',
    'opam-review-missing-maintenance-intent',
    'opam-review-unpublished-bound',
];

// EXTERNAL MODULE: ./build/inputs/opam-settings.js
var opam_settings = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/release/source/release-version.js + 1 modules
var release_version = __webpack_require__(389);
// EXTERNAL MODULE: ./build/release/findings/listed-bounds.js
var listed_bounds = __webpack_require__(37548);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(11287);
;// CONCATENATED MODULE: ./build/report/fix-text.js



function leftLines(left, options) {
    const shown = left.map(({ finding, why, lines }) => {
        const wanted = lines.at(-1);
        const known = wanted === undefined
            ? []
            : [...lines.slice(0, -1), `In the opam file: ${(0,source/* decodeBytes */.yj)(wanted)}`];
        return { ...finding, hints: [...finding.hints, ...known, `This is left to you: ${why}.`] };
    });
    return (0,terminal.terminalDiagnostics)((0,listed_bounds/* listBounds */.I)(shown), options);
}

// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command-line/folder.js
var command_line_folder = __webpack_require__(35403);
// EXTERNAL MODULE: ./build/forecast/forecast-release.js + 7 modules
var forecast_release = __webpack_require__(46946);
// EXTERNAL MODULE: ./build/release/findings/forecast.js
var findings_forecast = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/checkout/checkout.js
var checkout = __webpack_require__(37777);
// EXTERNAL MODULE: ./build/release/look/upstream-facts.js
var upstream_facts = __webpack_require__(76065);
;// CONCATENATED MODULE: ./build/command/published-history.js



async function publishedHistory({ name, path }, published, clone) {
    const versions = published.versions(name).toSorted((a, b) => (0,opam_version/* compareVersions */.Z)(b, a));
    const history = await Promise.all(versions.map(async (version) => {
        const text = published.text(name, version);
        const file = text === undefined ? undefined : (0,upstream_facts/* acceptedFile */.MY)(`${name}.${version}`, text);
        if (file === undefined)
            return [];
        const source = clone && (await sourceAt(clone, { name, path, version }));
        return [{ version, published: file, source }];
    }));
    return history.flat();
}
async function sourceAt({ git, prefix, tagPrefix }, { name, path, version, }) {
    const folder = prefix === '' ? '' : `${prefix}/`;
    const paths = new Set([...(0,upstream_facts/* pathsFor */.sQ)(path), `${name}.opam`, `opam/${name}.opam`]);
    for (const tag of (0,upstream_facts/* tagNamesOf */.yE)(version, tagPrefix)) {
        const commit = await git.localTag(tag);
        if (commit === undefined)
            continue;
        const texts = new Map();
        for (const one of paths) {
            const bytes = await git.file(commit, folder + one);
            if (bytes !== undefined)
                texts.set(one, (0,source/* byteString */.iP)(bytes));
        }
        return (0,upstream_facts/* sourceFile */.sm)(name, texts);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/command/fix-surroundings.js











async function lookAround(question) {
    const { dir, repositories } = question;
    const read = await repositories?.read();
    if (read?.kind === 'unread') {
        throw new failure/* Failure */.H('opam-repository-unread', `The opam repository cannot be read: ${read.why}.`, {
            hint: 'Name a checkout with --opam-repository-dir, or run again later.',
        });
    }
    const sources = read?.sources;
    try {
        return await (0,checkout/* withCheckout */.j)(dir, async ({ checkout, git }) => await surroundingsOf(question, {
            sources,
            clone: { git, prefix: checkout.prefix, tagPrefix: question.tagPrefix },
            origin: checkout.origin?.webUrl,
        }));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || !withoutClone.includes(error.code))
            throw error;
        return await surroundingsOf(question, { sources, clone: undefined, origin: undefined });
    }
}
const withoutClone = ['not-a-repository', 'no-commit', 'git-missing'];
async function surroundingsOf({ state, withForecast, repositories, proposed }, { sources, clone, origin, }) {
    const prefix = clone?.prefix ?? '';
    const repository = origin === undefined ? undefined : (0,repository_address/* repositoryAddress */.n)(origin);
    if (sources === undefined || repositories === undefined) {
        const upstream = { kind: 'unseen', why: 'no opam repository was named' };
        return { upstream, history: new Map(), forecast: [], prefix, repository };
    }
    const published = (0,package_source/* layeredSource */.A)(proposed === undefined ? sources : [proposed, ...sources]);
    const history = new Map();
    for (const one of state.described.packages) {
        history.set(one.name, await publishedHistory(one, published, clone));
    }
    return {
        upstream: upstreamOf(state, published, history),
        history,
        forecast: withForecast ? await forecastOf(state, sources, repositories) : [],
        prefix,
        repository,
    };
}
function upstreamOf({ described }, published, history) {
    const named = new Set(described.packages.map(({ name }) => name));
    const files = described.packages.flatMap((one) => {
        const reading = (0,opam_reading/* readOpamFile */.q)({ name: one.path, text: (0,project_state.opamTextOf)(one) ?? '' });
        return reading.kind === 'read' ? [reading] : [];
    });
    const past = [...history.values()].flat().map((one) => one.published);
    for (const { package: found } of [...files, ...past]) {
        for (const field of ['depends', 'depopts', 'conflicts']) {
            for (const { name } of (0,formula/* formulaAtoms */.xU)(found[field]))
                named.add(name);
        }
    }
    return {
        kind: 'seen',
        published: {
            names: new Set(published.names()),
            versions: new Map([...named].map((name) => [name, published.versions(name)])),
            archived: new Map(),
        },
        present: new Map(),
        previous: new Map([...history].flatMap(([name, versions]) => {
            const last = versions.find(({ version }) => !(0,prerelease/* isPrerelease */.V1)(version)) ?? versions[0];
            return last === undefined ? [] : [[name, last]];
        })),
    };
}
async function forecastOf({ described }, repositories, reader) {
    const names = described.packages.map(({ name }) => name);
    const version = (0,findings_forecast/* versionAfter */.d)(names, repositories);
    const packages = described.packages.map((one) => ({
        name: one.name,
        version,
        opam: (0,project_state.opamTextOf)(one) ?? '',
    }));
    const forecast = await (0,forecast_release/* forecastRelease */.$)({ repositories, packages }, async () => await reader.pace());
    return forecast?.packages ?? [];
}

// EXTERNAL MODULE: ./build/command/forecast-options.js + 1 modules
var forecast_options = __webpack_require__(64689);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
// EXTERNAL MODULE: ./build/checkout/project-folder.js + 2 modules
var project_folder = __webpack_require__(34371);
;// CONCATENATED MODULE: ./build/command/fix.js























const usage = `Usage: dune-publish fix [DIR] [--write] [OPTION]…

Prints corrections for what the checks find in the project DIR (default: the current folder), as a patch
for "git apply" with the reason for each correction. A correction edits the file that a field comes from:
dune-project, a template or a hand-written opam file. The opam files that dune generates follow. The
command reads the files in the folder, committed or not. It describes what it cannot correct exactly.

A lower bound is never guessed. It comes from the last published version, from a lock file, or from the
oldest versions that opam-repository's CI will build with. The first and the last need an opam repository:
--from-opam downloads it, and --opam-repository-dir names a checkout.

Exit status: 0 when there is nothing to fix; 1 when corrections are shown or written; 2 when the project
cannot be read or written, or 2 when the command line is wrong.
`;
const options = {
    write: (0,command_line_option/* flag */.Jt)('Write the corrections: all files, or none'),
    only: (0,command_line_option/* textsOption */.YM)('CODE', 'Only the corrections of this finding'),
    package: (0,command_line_option/* textsOption */.YM)('NAME', 'Only the corrections of this package'),
    'from-opam': (0,command_line_option/* flag */.Jt)('Also add what opam-repository changed in published versions and the project lacks'),
    'pull-request': (0,command_line_option/* textOption */.vU)('NUMBER', 'Also what others pushed onto this pull request to opam-repository (implies --from-opam)'),
    'tag-prefix': (0,command_line_option/* textOption */.vU)('PREFIX', 'The text before the version in the tags'),
    ...forecast_options/* forecastOptions */.U,
};
const runFix = (0,command_line/* verb */.w3)(usage, options, async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR.' };
    const codes = readCodes(values.only ?? []);
    if ('wrong' in codes)
        return codes;
    const { write, only: _, package: names, 'from-opam': fromOpam, 'pull-request': pullRequest, 'opam-repository-dir': folders = [], ...inputs } = values;
    if (pullRequest !== undefined && !/^[1-9]\d{0,9}$/.test(pullRequest)) {
        return { wrong: '--pull-request needs the number of a pull request, such as 28123.' };
    }
    const isNamed = folders.length > 0 || inputs['opam-repository'] !== undefined;
    const bringsHome = fromOpam || pullRequest !== undefined;
    const isAsked = isNamed || bringsHome;
    const repositories = isAsked
        ? (0,forecast_options/* readForecastOptions */.A)({ fields: (0,input_options/* inputFields */.yD)(inputs), folders, moved: () => undefined })
        : undefined;
    if (repositories !== undefined && 'wrong' in repositories)
        return repositories;
    const asked = {
        dir: (0,external_node_path_.resolve)(dir),
        typed: dir,
        codes: codes.codes,
        names,
        fromOpam: bringsHome,
        proposed: pullRequest === undefined ? undefined : proposedIn(inputs, Number(pullRequest)),
        tagPrefix: inputs['tag-prefix'] ?? '',
        repositories: repositories?.opamRepositories,
        withForecast: isNamed,
        write,
    };
    try {
        return await fix(asked);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        (0,command_line/* complain */.cc)((0,terminal.terminalFailure)(error, { colour: (0,command_line/* showsColour */.Vq)(process.stderr) }));
        return 2;
    }
});
function proposedIn(inputs, number) {
    return async (names) => {
        const fields = (0,input_options/* inputFields */.yD)(inputs);
        const token = (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? (0,github_variables/* tokenIn */.jf)('GITHUB_TOKEN');
        const place = { host: (0,github_variables/* opamHost */.y$)(fields), token, opam: (0,opam_settings/* readOpamSettings */.B)(fields), number };
        return await proposedPackages(place, names);
    };
}
function readCodes(given) {
    const codes = given.map((code) => ({
        code,
        found: fixableCodes.find((one) => one === code || one.endsWith(`-${code}`)),
    }));
    const unknown = codes.find(({ found }) => found === undefined);
    if (unknown !== undefined) {
        const known = fixableCodes.join(', ');
        return {
            wrong: `There is no correction for ${JSON.stringify(unknown.code)}. --only knows these findings: ${known}.`,
        };
    }
    return { codes: codes.flatMap(({ found }) => found ?? []) };
}
async function fix(asked) {
    const { dir, typed, names } = asked;
    (0,command_line_folder/* requireFolder */.OK)(dir, typed);
    const folder = await (0,project_folder/* readProjectFolder */.O)(dir);
    if (!folder.texts.has('dune-project')) {
        (0,command_line/* complain */.cc)([`The folder ${JSON.stringify(typed)} has no dune-project.`]);
        return 2;
    }
    const { state, diagnostics } = (0,project_state.readState)(folder.texts);
    if (state === undefined) {
        (0,command_line/* complain */.cc)((0,terminal.terminalDiagnostics)(diagnostics, { colour: (0,command_line/* showsColour */.Vq)(process.stderr) }));
        return 2;
    }
    const known = state.described.packages.map(({ name }) => name);
    const unknown = names?.find((name) => !known.includes(name));
    if (unknown !== undefined) {
        return { wrong: `The project has no package ${JSON.stringify(unknown)}: ${known.join(', ')}.` };
    }
    const { fixed, prefix } = await fixAll(asked, folder, state);
    return fixed === undefined ? 2 : await tell(fixed, prefix, asked);
}
const mostForecasts = 8;
async function fixAll(asked, folder, start) {
    let fixed;
    let state = start;
    let prefix = '';
    const proposed = await asked.proposed?.(start.described.packages.map(({ name }) => name));
    for (let round = 0; state !== undefined && round < mostForecasts; round++) {
        const around = await lookAround({ ...asked, state, proposed });
        prefix = around.prefix;
        if (round === 0 && asked.fromOpam) {
            const lines = unknownPast(around.history);
            if (lines.length > 0)
                (0,command_line/* complain */.cc)(lines);
        }
        const subject = subjectOf(asked, { folder: { ...folder, texts: state.texts }, state, around });
        const found = fixFindings(subject).fixed;
        if (found === undefined)
            return { fixed, prefix };
        fixed = fixed === undefined ? found : joinFixes(fixed, found);
        if (!asked.withForecast || found.written.length === 0)
            break;
        state = (0,project_state.readState)(textsAfter(state.texts, found)).state;
    }
    return { fixed, prefix };
}
function unknownPast(history) {
    return [...history].flatMap(([name, versions]) => {
        const [newest] = versions;
        if (newest === undefined)
            return [`${name} is not published in the opam repository.`];
        if (versions.some(({ source }) => source !== undefined))
            return [];
        return [
            `The published versions of ${name} cannot be compared with their source: there is no tag for any of them here, such as ${newest.version}. Get the tags with "git fetch --tags".`,
        ];
    });
}
function subjectOf({ codes, names, fromOpam }, { folder, state, around, }) {
    const { upstream, history, forecast, repository } = around;
    const { project, packages } = state.described;
    return {
        ...folder,
        around: {
            version: release_version/* nextVersion */.yU,
            isSupposed: true,
            language: (0,language_version/* versionText */.KA)(project.lang.value),
            nested: folder.nested,
            documents: new Map(),
            upstream,
            versions: new Map(),
        },
        known: {
            previous: upstream.kind === 'seen' ? upstream.previous : new Map(),
            locked: folder.locked,
            forecast,
            repository,
        },
        choice: { codes, names: new Set(names ?? packages.map(({ name }) => name)), ignore: [] },
        history: fromOpam ? history : undefined,
    };
}
async function tell(fixed, prefix, { dir, write }) {
    const { files, written, left } = fixed;
    const patch = patchText(fixed, prefix);
    if (write) {
        await replaceFiles(files.map(({ path, before, after }) => ({
            path: (0,external_node_path_.join)(dir, (0,source/* decodeBytes */.yj)(path)),
            before,
            after,
        })));
    }
    (0,command_line/* say */.cv)(Buffer.from(patch, 'latin1'));
    const lines = leftLines(left, { colour: (0,command_line/* showsColour */.Vq)(process.stderr) });
    if (lines.length > 0)
        (0,command_line/* complain */.cc)(lines);
    if (files.length > 0) {
        const corrections = written.length === 1 ? '1 correction' : `${written.length} corrections`;
        const where = files.length === 1 ? '1 file' : `${files.length} files`;
        (0,command_line/* complain */.cc)([
            write
                ? `${corrections} written into ${where}.`
                : `${corrections} in ${where}. Run this again with --write to write them, or pipe the patch to "git apply".`,
        ]);
    }
    if (files.length + left.length > 0)
        return 1;
    (0,command_line/* complain */.cc)(['Nothing to fix.']);
    return 0;
}


/***/ }),

/***/ 64689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ forecastOptions),
  A: () => (/* binding */ readForecastOptions)
});

// EXTERNAL MODULE: ./build/connect/downloaded-repositories.js + 2 modules
var downloaded_repositories = __webpack_require__(65925);
// EXTERNAL MODULE: ./build/disk/opam-repository-folder.js
var opam_repository_folder = __webpack_require__(46573);
// EXTERNAL MODULE: ./build/connect/forecast-pace.js
var forecast_pace = __webpack_require__(18806);
;// CONCATENATED MODULE: ./build/connect/folder-repositories.js


function folderRepositories(checkouts) {
    const pace = (0,forecast_pace/* forecastPace */.B)();
    return {
        read: async () => {
            const sources = [];
            for (const { folder, packagesDir } of checkouts) {
                const source = (0,opam_repository_folder/* repositoryFolder */.p)(folder, packagesDir);
                if (source === undefined) {
                    const why = `${JSON.stringify(folder)} is not an opam repository: it has no folder ${JSON.stringify(packagesDir)}`;
                    return await Promise.resolve({ kind: 'unread', why });
                }
                sources.push(source);
            }
            return await Promise.resolve({ kind: 'read', sources });
        },
        pace: async () => await pace(),
    };
}

// EXTERNAL MODULE: ./build/environment/cache-folder.js
var cache_folder = __webpack_require__(89405);
// EXTERNAL MODULE: ./build/inputs/opam-settings.js
var opam_settings = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/command-line/github-variables.js + 1 modules
var github_variables = __webpack_require__(56996);
// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
;// CONCATENATED MODULE: ./build/command/forecast-options.js







const forecastOptions = {
    ...input_options/* opamRepositoryOptions */.iN,
    'opam-repository-dir': (0,command_line_option/* textsOption */.YM)('DIR', 'Read the opam repository from this checkout, and download nothing'),
    ...input_options/* opamApiOption */.Bw,
};
function readForecastOptions({ fields, folders, moved, }) {
    if (folders.length > 0 && fields.text('opam-repository') !== undefined) {
        return { wrong: 'Give --opam-repository or --opam-repository-dir, but not both.' };
    }
    const { repository, dependencies, packagesDir } = (0,opam_settings/* readOpamSettings */.B)(fields);
    const host = (0,github_variables/* opamHost */.y$)(fields);
    const wrong = (0,input_options/* wrongFields */.JH)(fields);
    if (wrong !== undefined)
        return wrong;
    if (folders.length > 0) {
        const checkouts = folders.map((folder, at) => ({
            folder,
            packagesDir: at === 0 ? packagesDir : 'packages',
        }));
        return { opamRepositories: folderRepositories(checkouts) };
    }
    const access = { ...host, token: (0,github_variables/* tokenIn */.jf)('OPAM_TOKEN') ?? '' };
    const wanted = [repository, ...dependencies].map((one, at) => ({
        ...(0,downloaded_repositories/* wholeRepository */.K)(access, one),
        packagesDir: at === 0 ? packagesDir : 'packages',
        moved,
    }));
    const cacheFolder = (0,cache_folder/* personalCacheFolder */.L)(process.env, process.platform);
    return { opamRepositories: (0,downloaded_repositories/* downloadedRepositories */.A)(wanted, cacheFolder) };
}


/***/ }),

/***/ 46573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repositoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _opam_repository_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57450);




function repositoryFolder(folder, packagesDir = 'packages') {
    const packages = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, packagesDir);
    const names = entriesOf(packages);
    if (names === undefined)
        return undefined;
    const known = new Set(names);
    const versions = new Map();
    const versionsOf = (name) => {
        const found = versions.get(name) ?? new Set(known.has(name) ? versionsIn(packages, name) : []);
        versions.set(name, found);
        return found;
    };
    return {
        names: () => known,
        versions: (name) => [...versionsOf(name)],
        text: (name, version) => versionsOf(name).has(version)
            ? readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, `${name}.${version}`, 'opam'))
            : undefined,
    };
}
function versionsIn(packages, name) {
    return (entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)) ?? []).flatMap((entry) => {
        const found = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionedPackage */ .dx)(entry);
        return found?.name === name ? [found.version] : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const isFit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size <= _opam_repository_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .largestOpamFile */ .AT;
            return isFit ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 57450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AT: () => (/* binding */ largestOpamFile),
  Ns: () => (/* binding */ readRepositoryTarball),
  t8: () => (/* binding */ tarballLimits)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/archive/foreign-tar.js
var foreign_tar = __webpack_require__(92423);
// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/disk/text-store.js
const chunkSize = 1024 * 1024;
function newTextStore() {
    const texts = new Map();
    let chunk = Buffer.allocUnsafeSlow(chunkSize);
    let used = 0;
    let bytes = 0;
    let current = [];
    return {
        get count() {
            return texts.size;
        },
        get bytes() {
            return bytes;
        },
        keys: () => texts.keys(),
        open: (key) => {
            current = [];
            texts.set(key, current);
        },
        append: (piece) => {
            bytes += piece.length;
            for (let at = 0; at < piece.length;) {
                if (used === chunkSize) {
                    chunk = Buffer.allocUnsafeSlow(chunkSize);
                    used = 0;
                }
                const part = piece.subarray(at, at + chunkSize - used);
                chunk.set(part, used);
                current.push({ chunk, start: used, end: used + part.length });
                used += part.length;
                at += part.length;
            }
        },
        text: (key) => texts
            .get(key)
            ?.map(({ chunk: from, start, end }) => from.toString('latin1', start, end))
            .join(''),
    };
}

// EXTERNAL MODULE: ./build/disk/opam-texts.js
var opam_texts = __webpack_require__(74090);
;// CONCATENATED MODULE: ./build/disk/opam-repository-tarball.js






const tarballLimits = {
    bytes: 2_000_000_000,
    keptBytes: 200_000_000,
    files: 200_000,
};
const largestOpamFile = 1024 * 1024;
async function readRepositoryTarball(pieces, packagesDir = 'packages', limits = tarballLimits) {
    const reading = newReading(packagesDir, limits);
    const tar = (0,foreign_tar/* readForeignTar */.w)(reading.listener);
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    const ended = (0,promises_.finished)(gunzip);
    ended.catch(() => undefined);
    let unpacked = 0;
    let wrong;
    gunzip.on('data', (piece) => {
        unpacked += piece.length;
        const broken = tar.push(piece);
        wrong ??= broken ?? reading.wrong();
        if (unpacked > limits.bytes)
            wrong ??= 'it is too large';
    });
    try {
        for await (const piece of pieces) {
            if (wrong !== undefined || gunzip.destroyed)
                break;
            if (!gunzip.write(piece))
                await Promise.race([drained(gunzip), ended]);
        }
        if (wrong === undefined) {
            gunzip.end();
            await ended;
        }
    }
    catch (error) {
        if (wrong === undefined && gunzip.errored === null)
            throw error;
        wrong ??= 'it is damaged or incomplete';
    }
    finally {
        gunzip.destroy();
    }
    const reason = wrong ?? tar.end() ?? (reading.store.count === 0 ? 'it contains no packages' : undefined);
    if (reason !== undefined)
        return { kind: 'unreadable', reason };
    const { store, tooLarge } = reading;
    const source = (0,opam_texts/* opamTexts */.K)(store.keys(), (key) => (tooLarge.has(key) ? undefined : store.text(key)));
    return { kind: 'read', source, commit: reading.commit() };
}
async function drained(gunzip) {
    await new Promise((resolve) => {
        gunzip.once('drain', resolve);
    });
}
function newReading(packagesDir, limits) {
    const store = newTextStore();
    const tooLarge = new Set();
    let wrong;
    let commit;
    return {
        listener: {
            entry: ({ path, kind, size }) => {
                const key = kind === 'file' ? packageAt(path, packagesDir) : undefined;
                if (key === undefined)
                    return false;
                store.open(key);
                if (store.count > limits.files)
                    wrong ??= 'it contains too many files';
                if (size > largestOpamFile) {
                    tooLarge.add(key);
                    return false;
                }
                if (store.bytes + size > limits.keptBytes)
                    wrong ??= 'its opam files are too large';
                return wrong === undefined;
            },
            content: (piece) => {
                store.append(piece);
            },
            comment: (text) => {
                if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text))
                    commit = text;
            },
        },
        store,
        tooLarge,
        wrong: () => wrong,
        commit: () => commit,
    };
}
function packageAt(path, packagesDir) {
    if (!path.endsWith('/opam'))
        return undefined;
    const parts = path.split('/');
    const above = parts.slice(0, -3).join('/');
    const [name, versioned = ''] = parts.slice(-3);
    const isPlace = above === packagesDir || above.slice(above.indexOf('/') + 1) === packagesDir;
    return isPlace && (0,package_name/* parseVersionedPackage */.dx)(versioned)?.name === name ? versioned : undefined;
}


/***/ }),

/***/ 74090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ opamTexts)
/* harmony export */ });
/* harmony import */ var _opam_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);

function opamTexts(keys, text) {
    const versions = new Map();
    for (const key of keys) {
        const found = (0,_opam_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionedPackage */ .dx)(key);
        if (found === undefined)
            continue;
        const known = versions.get(found.name);
        if (known === undefined)
            versions.set(found.name, [found.version]);
        else
            known.push(found.version);
    }
    return {
        names: () => versions.keys(),
        versions: (name) => versions.get(name) ?? [],
        text: (name, version) => text(`${name}.${version}`),
    };
}


/***/ }),

/***/ 89405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ personalCacheFolder)
/* harmony export */ });
/* unused harmony export runnerCacheFolder */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerCacheFolder(env) {
    return below(env['RUNNER_TOOL_CACHE']);
}
function personalCacheFolder(env, platform) {
    if (platform === 'win32')
        return below(env['LOCALAPPDATA']);
    const { HOME: home = '' } = env;
    return below(env['XDG_CACHE_HOME']) ?? below((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
}
function below(folder) {
    return folder !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'dune-publish') : undefined;
}


/***/ }),

/***/ 55501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ editedTexts),
/* harmony export */   opamTextOf: () => (/* binding */ opamTextOf),
/* harmony export */   q: () => (/* binding */ lineEndsOf),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _release_source_project_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25375);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30700);



function readState(texts) {
    const commit = { id: '', committedAt: 0 };
    const { read, diagnostics } = (0,_release_source_project_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPackages */ .q)({ commit, entries: [], texts });
    const isValid = read !== undefined && !(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(diagnostics);
    return { state: isValid ? { texts, described: read } : undefined, diagnostics };
}
function editedTexts(texts, { path, edits }) {
    const before = texts.get(path) ?? '';
    const lineEnds = lineEndsOf(before);
    const written = edits.map((edit) => ({ ...edit, text: lineEnds(edit.text) }));
    return new Map([...texts, [path, (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(before, written)]]);
}
function lineEndsOf(other) {
    const isConverted = other.includes('\r\n') && !/(?<!\r)\n/.test(other);
    return isConverted ? (text) => text.replaceAll('\n', '\r\n') : (text) => text;
}
function opamTextOf({ generated, committed }) {
    return generated?.content ?? committed?.text;
}


/***/ }),

/***/ 58287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ blobFields),
/* harmony export */   L: () => (/* binding */ blobText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17418);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63607);



const blobFields = '__typename ... on Blob { oid text }';
async function blobText(client, repository, blob) {
    if (blob === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(blob, '__typename') !== 'Blob')
        return undefined;
    const id = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(blob, 'oid');
    const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullableTextAt */ .cK)(blob, 'text');
    const bytes = Buffer.from(text ?? '', 'utf8');
    return text !== undefined && blobId(bytes) === id
        ? bytes.toString('latin1')
        : await (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlob */ .gm)(client, repository, id);
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readSubfolders),
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _blob_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58287);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63607);



const objectsPerRequest = 100;
async function readSubfolders(client, wanted) {
    const found = await askObjects(client, wanted, '__typename ... on Tree { entries { name type } }');
    return found.map((object) => {
        if (object === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object, '__typename') !== 'Tree')
            return undefined;
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(object, 'entries')
            .filter((entry) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'type') === 'tree')
            .map((entry) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'name'));
    });
}
async function readFiles(client, wanted) {
    const found = await askObjects(client, wanted, _blob_text_js__WEBPACK_IMPORTED_MODULE_1__/* .blobFields */ .D);
    return await Promise.all(wanted.objects.map(async ({ repository }, index) => await (0,_blob_text_js__WEBPACK_IMPORTED_MODULE_1__/* .blobText */ .L)(client, repository, found[index])));
}
async function askObjects(client, { objects, doing }, selection) {
    const parts = [];
    for (let start = 0; start < objects.length; start += objectsPerRequest) {
        const some = objects.slice(start, start + objectsPerRequest);
        parts.push(askSome(client, { objects: some, doing }, selection));
    }
    return (await Promise.all(parts)).flat();
}
async function askSome(client, { objects, doing }, selection) {
    const names = [...new Set(objects.map(({ repository }) => (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)))];
    const placed = objects.map(({ repository }) => names.indexOf((0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)));
    const parameters = [
        ...names.map((_, at) => `$owner${at}: String!, $name${at}: String!`),
        ...objects.map((_, index) => `$e${index}: String!`),
    ];
    const repositories = names.map((_, at) => {
        const fields = objects.flatMap((__, index) => placed[index] === at ? [`o${index}: object(expression: $e${index}) { ${selection} }`] : []);
        return `r${at}: repository(owner: $owner${at}, name: $name${at}) {
    ${fields.join('\n    ')}
  }`;
    });
    const data = await client.graphql({
        query: `query Objects(${parameters.join(', ')}) {
  ${repositories.join('\n  ')}
}`,
        variables: Object.fromEntries([
            ...names.flatMap((name, at) => {
                const [owner, own] = name.split('/');
                return [
                    [`owner${at}`, owner],
                    [`name${at}`, own],
                ];
            }),
            ...objects.map(({ expression }, index) => [`e${index}`, expression]),
        ]),
        doing: `${doing} in ${names.join(' and ')}`,
        repeatable: true,
        missingIsNull: true,
    });
    return placed.map((at, index) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullableAt */ .nv)(data, `r${at}.o${index}`));
}


/***/ }),

/***/ 33563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ pullRequestReader)
});

// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
;// CONCATENATED MODULE: ./build/github/found-pulls.js



const pullFields = 'number title url state isDraft headRefName author { __typename login }';
const fileFields = 'files(first: 100) { nodes { path changeType } }';
const newestFirst = 'orderBy: { field: CREATED_AT, direction: DESC }';
const mostPages = 20;
async function findPulls(client, opam, question) {
    if (client.tokenKind === 'none')
        throw withoutToken();
    const { repository, branch } = opam;
    const revision = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const searches = question.names.flatMap((name) => question.versions.map((version) => `repo:${(0,model_repository/* fullName */.fq)(repository)} is:pr in:title "${name}" "${version}"`));
    const data = await client.graphql({
        query: queryFor(question, searches),
        variables: {
            ...repository,
            ...numbered('branch', question.branches),
            ...numbered('path', question.paths.map((path) => `${revision}:${path}`)),
            ...numbered('search', searches),
        },
        doing: `find the pull request in ${(0,model_repository/* fullName */.fq)(repository)}`,
        repeatable: true,
        missingIsNull: true,
    });
    if ((0,shape/* nullableAt */.nv)(data, 'repository') === undefined)
        throw notThere(opam);
    const lists = [
        ...question.branches.map((_, index) => (0,shape/* listAt */.gT)(data, `repository.branch${index}.nodes`)),
        ...searches.map((_, index) => (0,shape/* listAt */.gT)(data, `search${index}.nodes`)),
    ];
    return {
        candidates: lists.flat().filter(isPull).map(foundPullIn),
        open: await allOpen(client, opam, (0,shape/* nullableAt */.nv)(data, 'repository.open')),
        published: new Set(question.paths.filter((_, index) => (0,shape/* nullableAt */.nv)(data, `repository.path${index}`) !== undefined)),
    };
}
function pullIn(data) {
    return {
        number: (0,shape/* numberAt */.tk)(data, 'number'),
        title: (0,shape/* textAt */.$6)(data, 'title'),
        webUrl: (0,shape/* textAt */.$6)(data, 'url'),
        state: states[(0,shape/* choiceAt */.Bn)(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
        draft: (0,shape/* flagAt */.Qc)(data, 'isDraft'),
        branch: (0,shape/* textAt */.$6)(data, 'headRefName'),
        author: (0,shape/* nullableTextAt */.cK)(data, 'author.login'),
    };
}
const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
function addedIn(files) {
    return files
        .filter((file) => (0,shape/* textAt */.$6)(file, 'changeType') === 'ADDED')
        .map((file) => (0,shape/* textAt */.$6)(file, 'path'));
}
function isPull(found) {
    return (0,shape/* textAt */.$6)(found, '__typename') === 'PullRequest';
}
function foundPullIn(data) {
    const files = (0,shape/* nullableAt */.nv)(data, 'files');
    return { ...pullIn(data), added: files === undefined ? [] : addedIn((0,shape/* listAt */.gT)(files, 'nodes')) };
}
function queryFor({ branches, paths }, searches) {
    const names = ['branch', 'path', 'search'];
    const counts = { branch: branches.length, path: paths.length, search: searches.length };
    const parameters = names.flatMap((name) => Array.from({ length: counts[name] }, (_, index) => `$${name}${index}: String!`));
    const ofBranches = branches.map((_, index) => `branch${index}: pullRequests(first: 30, headRefName: $branch${index}, ${newestFirst}) {
      nodes { __typename ${pullFields} ${fileFields} }
    }`);
    const ofPaths = paths.map((_, index) => `path${index}: object(expression: $path${index}) { __typename }`);
    const found = searches.map((_, index) => `search${index}: search(query: $search${index}, type: ISSUE, first: 30) {
    nodes { __typename ... on PullRequest { ${pullFields} ${fileFields} } }
  }`);
    return `query FindPullRequests($owner: String!, $name: String!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    open: pullRequests(first: 100, states: [OPEN], ${newestFirst}) {
      pageInfo { hasNextPage endCursor }
      nodes { ${pullFields} }
    }
    ${[...ofBranches, ...ofPaths].join('\n    ')}
  }
  ${found.join('\n  ')}
}`;
}
const openPullRequests = `query OpenPullRequests($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    open: pullRequests(first: 100, after: $after, states: [OPEN], ${newestFirst}) {
      pageInfo { hasNextPage endCursor }
      nodes { ${pullFields} }
    }
  }
}`;
async function allOpen(client, { repository }, first) {
    const pulls = (0,shape/* listAt */.gT)(first, 'nodes').map(pullIn);
    let last = first;
    for (let page = 1; page < mostPages && (0,shape/* flagAt */.Qc)(last, 'pageInfo.hasNextPage'); page++) {
        const data = await client.graphql({
            query: openPullRequests,
            variables: { ...repository, after: (0,shape/* textAt */.$6)(last, 'pageInfo.endCursor') },
            doing: `list the open pull requests of ${(0,model_repository/* fullName */.fq)(repository)}`,
            repeatable: true,
        });
        last = (0,shape/* nullableAt */.nv)(data, 'repository.open');
        pulls.push(...(0,shape/* listAt */.gT)(last, 'nodes').map(pullIn));
    }
    return pulls;
}
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}
function withoutToken() {
    return new failure/* Failure */.H('token-missing', 'The status of a pull request requires a token, because GitHub answers such questions only with one.', {
        hint: 'Remove the inputs github-token and opam-token, so that the run uses the token of the workflow.',
        terminalHint: 'Set OPAM_TOKEN or GITHUB_TOKEN to a token of any kind that can read.',
    });
}
function notThere({ repository }) {
    return new failure/* Failure */.H('not-found', `The token cannot see a repository ${(0,model_repository/* fullName */.fq)(repository)}.`, {
        hint: 'Check the name. If the repository is private, check that the token can read it.',
    });
}

// EXTERNAL MODULE: ./build/github/objects.js
var objects = __webpack_require__(8382);
// EXTERNAL MODULE: ./build/github/bounded-body.js
var bounded_body = __webpack_require__(62992);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
;// CONCATENATED MODULE: ./build/github/commit-checks.js



const commit_checks_mostPages = 20;
async function readChecks(client, repository, commit) {
    const list = async (what, member) => {
        const found = [];
        for (let page = 1; page <= commit_checks_mostPages; page++) {
            const path = (0,addresses/* repositoryPath */.SH)(repository, `commits/${commit}/${what}`);
            const { data } = await client.call({
                method: 'GET',
                path: `${path}?per_page=100&page=${page}`,
                doing: `read the checks of a commit in ${(0,model_repository/* fullName */.fq)(repository)}`,
            });
            const some = (0,shape/* listAt */.gT)(data, member);
            found.push(...some);
            if (some.length === 0 || found.length >= (0,shape/* numberAt */.tk)(data, 'total_count'))
                break;
        }
        return found;
    };
    const [statuses, runs] = await Promise.all([
        list('status', 'statuses'),
        list('check-runs', 'check_runs'),
    ]);
    return [
        ...statuses.map((one) => ({
            name: (0,shape/* textAt */.$6)(one, 'context'),
            state: (0,shape/* textAt */.$6)(one, 'state').toLowerCase(),
            words: (0,shape/* nullableTextAt */.cK)(one, 'description'),
            webUrl: (0,shape/* nullableTextAt */.cK)(one, 'target_url'),
        })),
        ...runs.map((one) => ({
            name: (0,shape/* textAt */.$6)(one, 'name'),
            state: ((0,shape/* nullableTextAt */.cK)(one, 'conclusion') ?? (0,shape/* textAt */.$6)(one, 'status')).toLowerCase(),
            words: undefined,
            webUrl: (0,shape/* nullableTextAt */.cK)(one, 'details_url'),
        })),
    ];
}

// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/seen-pull.js







const page = 'pageInfo { hasNextPage endCursor }';
const remark = 'author { __typename login } body';
const selections = {
    checks: `checks: commits(last: 1) { nodes { commit { statusCheckRollup {
      contexts(first: 100, after: $checks) { ${page} nodes {
        __typename
        ... on StatusContext { context state description targetUrl }
        ... on CheckRun { name status conclusion detailsUrl }
      } }
    } } } }`,
    commits: `commits(first: 100, after: $commits) { ${page} nodes {
      commit { oid message author { user { login } } committer { user { login } } }
    } }`,
    reviews: `reviews(first: 100, after: $reviews) { ${page} nodes { ${remark} state submittedAt url } }`,
    threads: `threads: reviewThreads(first: 100, after: $threads) { ${page} nodes {
      path isResolved comments(first: 100) { nodes { ${remark} createdAt url } }
    } }`,
    comments: `comments(first: 100, after: $comments) { ${page} nodes { ${remark} createdAt url } }`,
    files: `files(first: 100, after: $files) { ${page} nodes { path changeType } }`,
};
const lists = ['checks', 'commits', 'reviews', 'threads', 'comments', 'files'];
const facts = `${pullFields} createdAt closedAt mergedAt mergedBy { login }
    mergeable baseRefName headRepository { name }`;
const seen_pull_mostPages = 50;
async function readPull(client, repository, number) {
    try {
        return await readLists(client, { repository, number }, lists);
    }
    catch (error) {
        if (!(0,refusal/* isRefusal */.vu)(error, 403) || error.code === 'rate-limited')
            throw error;
        const others = lists.filter((list) => list !== 'checks');
        const pull = await readLists(client, { repository, number }, others);
        const head = pull.commits.at(-1);
        const checks = head === undefined ? [] : await readChecks(client, repository, head.id);
        return { ...pull, checks };
    }
}
async function readLists(client, { repository, number }, asked) {
    const nodes = {
        checks: [],
        commits: [],
        reviews: [],
        threads: [],
        comments: [],
        files: [],
    };
    let pull;
    let cursors;
    for (let turn = 0; turn === 0 || cursors !== undefined; turn++) {
        if (turn === seen_pull_mostPages)
            throw endless(number);
        const wanted = asked.filter((list) => cursors === undefined || cursors[list] !== undefined);
        const data = await client.graphql({
            query: seen_pull_queryFor(wanted, turn === 0),
            variables: { ...repository, number, ...cursors },
            doing: `read the pull request #${number} of ${(0,model_repository/* fullName */.fq)(repository)}`,
            repeatable: true,
        });
        const answered = (0,shape/* nullableAt */.nv)(data, 'repository.pullRequest');
        if (answered === undefined)
            throw gone(repository, number);
        pull ??= answered;
        const found = {};
        for (const list of wanted) {
            const connection = connectionIn(answered, list);
            if (connection === undefined)
                continue;
            nodes[list].push(...(0,shape/* listAt */.gT)(connection, 'nodes'));
            const isMore = (0,shape/* flagAt */.Qc)(connection, 'pageInfo.hasNextPage');
            if (isMore)
                found[list] = (0,shape/* textAt */.$6)(connection, 'pageInfo.endCursor');
        }
        cursors = Object.keys(found).length === 0 ? undefined : found;
    }
    return pullSeen(pull, nodes);
}
function seen_pull_queryFor(wanted, isFirst) {
    const cursors = wanted.map((list) => `$${list}: String`).join(', ');
    return `query PullRequest($owner: String!, $name: String!, $number: Int!, ${cursors}) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
    ${[...(isFirst ? [facts] : []), ...wanted.map((list) => selections[list])].join('\n    ')}
    }
  }
}`;
}
function connectionIn(pull, list) {
    if (list !== 'checks')
        return (0,shape/* nullableAt */.nv)(pull, list);
    const [newest] = (0,shape/* listAt */.gT)(pull, 'checks.nodes');
    return newest === undefined ? undefined : (0,shape/* nullableAt */.nv)(newest, 'commit.statusCheckRollup.contexts');
}
function pullSeen(pull, nodes) {
    const mergedAt = (0,shape/* nullableTextAt */.cK)(pull, 'mergedAt');
    const mergeable = (0,shape/* textAt */.$6)(pull, 'mergeable');
    return {
        ...pullIn(pull),
        added: addedIn(nodes.files),
        createdAt: (0,shape/* textAt */.$6)(pull, 'createdAt'),
        closedAt: (0,shape/* nullableTextAt */.cK)(pull, 'closedAt'),
        merged: mergedAt === undefined
            ? undefined
            : { at: mergedAt, by: (0,shape/* nullableTextAt */.cK)(pull, 'mergedBy.login') },
        mergeable: mergeable === 'MERGEABLE' ? 'yes' : mergeable === 'CONFLICTING' ? 'no' : 'unknown',
        base: (0,shape/* textAt */.$6)(pull, 'baseRefName'),
        forkGone: (0,shape/* nullableAt */.nv)(pull, 'headRepository') === undefined,
        commits: nodes.commits.map(commitIn),
        reviews: nodes.reviews.filter(isSubmitted).map(reviewIn),
        threads: nodes.threads.map(threadIn),
        comments: nodes.comments.map(commentIn),
        checks: nodes.checks.map(checkIn),
    };
}
const webFlow = 'web-flow';
function pusherIn(node) {
    const committer = (0,shape/* nullableTextAt */.cK)(node, 'commit.committer.user.login');
    const isPerson = committer !== undefined && committer !== webFlow;
    return isPerson ? committer : (0,shape/* nullableTextAt */.cK)(node, 'commit.author.user.login');
}
function commitIn(node) {
    return {
        id: (0,shape/* textAt */.$6)(node, 'commit.oid'),
        headline: (0,shape/* textAt */.$6)(node, 'commit.message').split('\n')[0] ?? '',
        author: pusherIn(node),
    };
}
function remarkIn(node, at) {
    return {
        author: (0,shape/* nullableTextAt */.cK)(node, 'author.login'),
        isBot: (0,shape/* nullableTextAt */.cK)(node, 'author.__typename') === 'Bot',
        body: (0,shape/* textAt */.$6)(node, 'body'),
        at,
        webUrl: (0,shape/* textAt */.$6)(node, 'url'),
    };
}
function commentIn(node) {
    return remarkIn(node, (0,shape/* textAt */.$6)(node, 'createdAt'));
}
function isSubmitted(node) {
    return (0,shape/* nullableTextAt */.cK)(node, 'submittedAt') !== undefined;
}
function reviewIn(node) {
    const state = (0,shape/* textAt */.$6)(node, 'state').toLowerCase();
    return { ...remarkIn(node, (0,shape/* textAt */.$6)(node, 'submittedAt')), state };
}
function threadIn(node) {
    return {
        path: (0,shape/* textAt */.$6)(node, 'path'),
        isResolved: (0,shape/* flagAt */.Qc)(node, 'isResolved'),
        remarks: (0,shape/* listAt */.gT)(node, 'comments.nodes').map(commentIn),
    };
}
function checkIn(node) {
    if ((0,shape/* textAt */.$6)(node, '__typename') === 'StatusContext') {
        return {
            name: (0,shape/* textAt */.$6)(node, 'context'),
            state: (0,shape/* textAt */.$6)(node, 'state').toLowerCase(),
            words: (0,shape/* nullableTextAt */.cK)(node, 'description'),
            webUrl: (0,shape/* nullableTextAt */.cK)(node, 'targetUrl'),
        };
    }
    const state = (0,shape/* nullableTextAt */.cK)(node, 'conclusion') ?? (0,shape/* textAt */.$6)(node, 'status');
    return {
        name: (0,shape/* textAt */.$6)(node, 'name'),
        state: state.toLowerCase(),
        words: undefined,
        webUrl: (0,shape/* nullableTextAt */.cK)(node, 'detailsUrl'),
    };
}
function gone(repository, number) {
    return new failure/* Failure */.H('not-found', `The pull request #${number} of ${(0,model_repository/* fullName */.fq)(repository)} is gone.`, { hint: 'Run again.' });
}
function endless(number) {
    return (0,bounded_body/* answerTooLarge */.AU)(`GitHub answered the request to read the pull request #${number} with more than ${seen_pull_mostPages} pages.`);
}

;// CONCATENATED MODULE: ./build/github/pull-request-reader.js



function pullRequestReader(client, opam) {
    const { repository } = opam;
    return {
        find: async (question) => await findPulls(client, opam, question),
        read: async (number) => await readPull(client, repository, number),
        files: async (wanted) => await (0,objects/* readFiles */.U)(client, {
            objects: wanted.map(({ commit, path }) => ({
                repository,
                expression: `${commit}:${path}`,
            })),
            doing: 'read what was changed',
        }),
    };
}


/***/ }),

/***/ 64769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readOpamSettings)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73368);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43636);



const parseOpamPush = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)({ fork: 'fork', direct: 'direct' });
function readOpamSettings(fields, proposes = true) {
    const { repository, dependencies } = fields.read('opam-repository', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamRepositories */ .x0) ?? {
        repository: { owner: 'ocaml', name: 'opam-repository' },
        dependencies: [],
    };
    const branch = fields.read('opam-branch', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBranch */ .Qd);
    const fork = fields.read('opam-fork', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU);
    const push = fields.read('opam-push', parseOpamPush) ?? 'fork';
    if (push === 'direct' && fork !== undefined) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The input opam-push is direct, but the input opam-fork names the fork ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(fork)}.`,
            hints: ['Remove one of them. A direct push needs no fork.'],
        });
    }
    if (fork !== undefined && (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(fork, repository)) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `The inputs opam-fork and opam-repository are both ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(fork)}.`,
            hints: ['Remove the input opam-fork, and the run finds or makes your fork.'],
        });
    }
    const requiresPullRequest = fields.read('require-pull-request', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG) ?? false;
    const packagesDir = fields.read('packages-dir', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr) ?? '';
    return {
        repository,
        dependencies,
        branch,
        packagesDir: packagesDir === '' ? 'packages' : packagesDir,
        fork,
        push,
        elsewhere: false,
        tokenMissing: fields.text('opam-token') === undefined,
        pullRequestRequired: proposes && requiresPullRequest,
    };
}


/***/ }),

/***/ 18827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function makeFolder(path) {
    if ((await kindOf(path)) === 'folder')
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path && (await kindOf(above)) === undefined)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((await kindOf(path)) !== 'folder')
            throw error;
    }
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'other';
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 76065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ acceptedFile),
/* harmony export */   nA: () => (/* binding */ lookAtPublished),
/* harmony export */   sQ: () => (/* binding */ pathsFor),
/* harmony export */   sm: () => (/* binding */ sourceFile),
/* harmony export */   yE: () => (/* binding */ tagNamesOf)
/* harmony export */ });
/* harmony import */ var _lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83022);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43323);
/* harmony import */ var _version_prerelease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62129);
/* harmony import */ var _source_project_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7717);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);






async function lookAtPublished(readers, question) {
    const { version, packages, contents, settings } = question;
    const isSeen = contents.kind === 'seen';
    const own = packages.flatMap(({ name }) => {
        const versions = contents.versions.get(name) ?? [];
        const older = isSeen ? lastBefore(version, versions) : [];
        return [...versions.filter((one) => one === version), ...older].map((one) => ({
            name,
            version: one,
            path: (0,_model_release_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePath */ .C)(settings.opam.packagesDir, name, one),
        }));
    });
    const older = own.filter((one) => one.version !== version);
    const tags = older.map((one) => ({ name: one.name, revisions: tagsOf(one.version, settings) }));
    const [texts, tagged] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_4__/* .together */ .b)([
        readers.opam.publishedFiles(own.map(({ path }) => path)),
        sourcesAt(tags, readers, question),
    ]);
    const paths = new Set(own.flatMap((one) => (one.version === version ? [one.path] : [])));
    const published = new Map([...texts].filter(([path]) => paths.has(path)));
    if (!isSeen)
        return { upstream: { kind: 'unseen', why: contents.why }, published };
    const read = own.flatMap((one) => {
        const text = texts.get(one.path);
        const file = text === undefined ? undefined : acceptedFile(one.path, text);
        return file === undefined ? [] : [{ ...one, file }];
    });
    const { names, versions, archived } = contents;
    const upstream = {
        kind: 'seen',
        published: { names, versions, archived },
        present: new Map(read.flatMap((one) => (one.version === version ? [[one.name, one.file]] : []))),
        previous: await previousOf(read.filter((one) => one.version !== version), { tagged, readers, question }),
    };
    return { upstream, published };
}
function lastBefore(version, versions) {
    const older = versions
        .filter((one) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(one, version) < 0)
        .toSorted((a, b) => (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(b, a));
    const last = older.find((one) => !(0,_version_prerelease_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(one)) ?? older[0];
    return last === undefined ? [] : [last];
}
async function previousOf(files, known) {
    const { tagged, readers, question } = known;
    const untagged = files.filter(({ name }) => !tagged.has(name));
    const commits = untagged.map(({ name, file }) => ({ name, revisions: commitIn(file) }));
    const committed = await sourcesAt(commits, readers, question);
    return new Map(files.map(({ name, version, file }) => [
        name,
        { version, published: file, source: tagged.get(name) ?? committed.get(name) },
    ]));
}
async function sourcesAt(places, readers, { packages, settings }) {
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const wanted = places.flatMap(({ name, revisions }) => {
        const { path } = packages.find((one) => one.name === name) ?? {};
        if (path === undefined)
            return [];
        return revisions.map((revision) => ({ name, revision, paths: pathsFor(path) }));
    });
    const files = wanted.flatMap(({ revision, paths }) => paths.map((path) => ({ revision, path: `${folder}${path}` })));
    const texts = await readers.source.files(files);
    const found = new Map();
    let start = 0;
    for (const { name, paths } of wanted) {
        const there = paths.flatMap((path, at) => {
            const text = texts[start + at];
            return text === undefined ? [] : [[path, text]];
        });
        start += paths.length;
        const source = sourceFile(name, new Map(there));
        if (source !== undefined && !found.has(name))
            found.set(name, source);
    }
    return found;
}
function tagsOf(version, { tagPrefix }) {
    return tagNamesOf(version, tagPrefix).map((name) => `refs/tags/${name}`);
}
function tagNamesOf(version, tagPrefix) {
    const escaped = version.replaceAll('~', '_');
    return [`${tagPrefix}${escaped}`, `${tagPrefix}v${escaped}`];
}
function commitIn(file) {
    const commit = file.package.extensions.get('x-commit-hash');
    return commit?.kind === 'string' && /^[0-9a-f]{40,64}$/.test(commit.value) ? [commit.value] : [];
}
function pathsFor(path) {
    return [path, `${path}.template`, 'dune-project'];
}
function sourceFile(name, texts) {
    if (!texts.has('dune-project')) {
        const [committed] = texts;
        return committed && acceptedFile(...committed);
    }
    const files = { commit: { id: '', committedAt: 0 }, entries: [], texts };
    const found = (0,_source_project_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackages */ .q)(files).read?.packages.find((one) => one.name === name);
    const text = found?.committed?.text ?? found?.generated?.content;
    return text === undefined ? undefined : acceptedFile(name, text);
}
function acceptedFile(name, text) {
    const reading = (0,_lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpamFile */ .q)({ name, text });
    return reading.kind === 'read' ? reading : undefined;
}


/***/ }),

/***/ 94010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ quotedPath)
/* harmony export */ });
function quotedPath(path) {
    if (/^[\w./+~-]+$/.test(path))
        return path;
    const escaped = path.replaceAll(/[^ -~]|["\\]/g, (character) => {
        if (character === '"' || character === '\\')
            return `\\${character}`;
        return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 72331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ unescapedAssetName),
/* harmony export */   bJ: () => (/* binding */ storedAssetName),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
function storedAssetName(name) {
    return name.replaceAll(/[^A-Za-z0-9._@+-]+/g, '.');
}
function unescapedAssetName(name) {
    return storedAssetName(name.replaceAll('+', ' '));
}
function archiveName(project, version, format) {
    return `${project}-${version}.${format}`;
}


/***/ })

};
