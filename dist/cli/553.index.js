export const id = 553;
export const ids = [553];
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
        reading.wrong = 'it is no tar archive, or a damaged one';
        return;
    }
    const type = fieldText(block, 'type');
    if ('xgLK'.includes(type)) {
        reading.text += own;
        if (!(own <= longestText))
            reading.wrong = 'it holds a name that is far too long';
        else if (reading.text > reading.limits.text)
            reading.wrong = 'its names are far too long';
        const state = { kind: 'text', type, left: own, fill: (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .padding */ .Ms)(own), text: '' };
        reading.state = own === 0 ? { kind: 'header' } : { ...state };
        return;
    }
    reading.entries++;
    if (reading.entries > reading.limits.entries) {
        reading.wrong = `it holds more than ${reading.limits.entries} entries`;
        return;
    }
    const kind = kindOf(type);
    const path = (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEnd */ .M)(reading.next.get('path') ?? pathOf(block), '/');
    reading.next = new Map();
    const wanted = reading.listener.entry({ path, kind, size: kind === 'file' ? size : 0 });
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

/***/ 47164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ followLink)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65669);

const maximumLinks = 40;
const longestTarget = 4095;
function followLink(space, path) {
    let place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    const names = [];
    let links = 0;
    const enter = (link) => {
        const target = space.texts.get(link) ?? '';
        if (target.startsWith('/') || target === '')
            return { kind: 'outside' };
        if (target.length > longestTarget)
            return { kind: 'nothing' };
        names.push(...target.split('/').toReversed());
        return undefined;
    };
    const start = space.entries.get(path);
    if (start === undefined)
        return { kind: 'nothing' };
    const atOnce = enter(start.object);
    if (atOnce !== undefined)
        return atOnce;
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (place === '')
                return { kind: 'outside' };
            place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(place);
            continue;
        }
        const next = place === '' ? name : `${place}/${name}`;
        const entry = space.entries.get(next);
        if (entry?.kind === 'symlink') {
            if (++links >= maximumLinks)
                return { kind: 'nothing' };
            const end = enter(entry.object);
            if (end !== undefined)
                return end;
        }
        else if (entry !== undefined && entry.kind !== 'submodule') {
            return names.length === 0 ? { kind: 'file', path: next } : { kind: 'nothing' };
        }
        else if (space.folders.has(next)) {
            place = next;
        }
        else {
            return { kind: 'nothing' };
        }
    }
    return { kind: 'folder', path: place };
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

/***/ 65669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   gq: () => (/* binding */ isAttributesFile),
/* harmony export */   iR: () => (/* binding */ decidingObjects),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
const attributesFile = '.gitattributes';
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function isAttributesFile(entry) {
    return ((entry.kind === 'file' || entry.kind === 'executable') &&
        baseName(entry.path) === attributesFile);
}
function decidingObjects(entries) {
    return [
        ...new Set(entries
            .filter((entry) => entry.kind === 'symlink' || isAttributesFile(entry))
            .map((entry) => entry.object)),
    ];
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionedOpamFiles),
/* harmony export */   R: () => (/* binding */ withVersionLine)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65669);

function versionedOpamFiles(paths) {
    const all = [...paths].filter((path) => path.endsWith('.opam') && !(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path).startsWith('.'));
    const atRoot = all.filter((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path) === '');
    return atRoot.length > 0 ? atRoot : all.filter((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path) === 'opam');
}
function withVersionLine(text, version) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const others = lines.filter((line) => !/^version:[ \t-\r]*".+"[ \t-\r]*$/s.test(line));
    return [`version: "${version}"`, ...others].join('\n');
}


/***/ }),

/***/ 59127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ downloadedRepositories)
});

// EXTERNAL MODULE: ./build/disk/opam-repository-tarball.js + 1 modules
var opam_repository_tarball = __webpack_require__(57450);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
// EXTERNAL MODULE: ./build/github/patience.js
var patience = __webpack_require__(50919);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
;// CONCATENATED MODULE: ./build/github/repository-tarball.js





const largestTarball = 100_000_000;
const mostRedirects = 5;
async function takeTarball(wanted, take) {
    const { repository, moved } = wanted;
    try {
        const { status, headers, body, dismiss } = await followed(wanted);
        if (status === 200)
            return { kind: 'taken', value: await take(bounded(body, moved)) };
        await dismiss();
        const isLimit = status === 429 || headers.get('x-ratelimit-remaining') === '0';
        const reason = isLimit ? "GitHub's rate limit is reached" : `GitHub answered ${status}`;
        return { kind: 'refused', why: `${(0,model_repository/* fullName */.fq)(repository)} could not be downloaded: ${reason}` };
    }
    catch (error) {
        const why = `${(0,model_repository/* fullName */.fq)(repository)} could not be downloaded: ${(0,refusal/* networkWords */.GL)(error)}`;
        return { kind: 'refused', why };
    }
}
async function followed({ access, repository, branch, }) {
    const { apiUrl, token, patience: limits = patience/* patience */._L.answer } = access;
    const ref = (branch ?? 'HEAD').split('/').map(encodeURIComponent).join('/');
    let address = `${apiUrl}/repos/${repository.owner}/${repository.name}/tarball/${ref}`;
    for (let hops = 0; hops <= mostRedirects; hops++) {
        const isOwn = token !== '' && (0,addresses/* isOwnAddress */.v7)(apiUrl, address);
        const headers = {
            'user-agent': 'dune-publish',
            ...(isOwn ? { authorization: `token ${token}` } : {}),
        };
        const answer = await (0,network/* proxiedFetch */.i)(address, { headers, redirect: 'manual' }, limits);
        const location = answer.headers.get('location');
        const leads = [301, 302, 303, 307, 308].includes(answer.status);
        if (!leads || location === null || !URL.canParse(location, address))
            return answer;
        await answer.dismiss();
        const next = new URL(location, address);
        if (next.protocol !== new URL(apiUrl).protocol)
            throw new Error('it leads to another protocol');
        address = next.href;
    }
    throw new Error('it leads from one address to the next without an end');
}
async function* bounded(pieces, moved) {
    let done = 0;
    for await (const piece of pieces) {
        done += piece.byteLength;
        if (done > largestTarball)
            throw new Error('it is far too large');
        moved?.({ done });
        yield piece;
    }
}

// EXTERNAL MODULE: ./build/connect/forecast-pace.js
var forecast_pace = __webpack_require__(18806);
;// CONCATENATED MODULE: ./build/connect/downloaded-repositories.js




function downloadedRepositories(wanted) {
    const pace = (0,forecast_pace/* forecastPace */.B)();
    let downloaded;
    return {
        read: async () => {
            downloaded ??= downloadAll(wanted);
            return await downloaded;
        },
        pace: async () => await pace(),
    };
}
async function downloadAll(wanted) {
    const sources = [];
    for (const one of wanted) {
        const downloaded = await takeTarball(one, opam_repository_tarball/* readRepositoryTarball */.Ns);
        if (downloaded.kind === 'refused')
            return { kind: 'unread', why: downloaded.why };
        const { value: read } = downloaded;
        if (read.kind === 'unreadable') {
            const why = `the tarball of ${(0,model_repository/* fullName */.fq)(one.repository)} cannot be read: ${read.reason}`;
            return { kind: 'unread', why };
        }
        sources.push(read.source);
    }
    return { kind: 'read', sources };
}


/***/ }),

/***/ 18806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forecastPace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const longestForecast = 60_000;
function forecastPace(longest = longestForecast) {
    let begun;
    return async () => {
        begun ??= performance.now();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        return performance.now() - begun < longest;
    };
}


/***/ }),

/***/ 85329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ startBzip2),
/* harmony export */   q4: () => (/* binding */ isDamagedInput)
/* harmony export */ });
/* unused harmony export windowsBzip2 */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_not_started_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2907);
/* harmony import */ var _process_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2962);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19906);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66162);







async function startBzip2(option, environment) {
    const { BZIP: _, BZIP2: __, ...clean } = environment;
    const program = (0,_process_program_js__WEBPACK_IMPORTED_MODULE_4__/* .startProgram */ .Xd)(await bzip2Program(environment), [option], { environment: clean });
    let said = '';
    program.stderr.on('data', (chunk) => {
        said = (said + chunk.toString('utf8')).slice(-1000);
    });
    const wellEnded = async () => {
        const end = await program.ended;
        if (end.kind === 'not-started')
            throw bzip2Missing(end.cause);
        if (end.status !== 0)
            throw bzip2Failed(end.status, said.trim());
    };
    const ended = wellEnded();
    ended.catch(() => undefined);
    return {
        ...(0,_compression_js__WEBPACK_IMPORTED_MODULE_6__/* .filterInput */ .t)(program.stdin),
        output: program.stdout,
        ended,
        stop: () => program.stop(),
    };
}
async function bzip2Program(environment) {
    if (process.platform !== 'win32')
        return 'bzip2';
    const found = await windowsBzip2(environment, isThere);
    if (found === undefined)
        throw bzip2Missing(undefined);
    return found;
}
async function windowsBzip2(environment, isProgram) {
    const searched = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH');
    const folders = (searched?.[1] ?? '').split(';').filter((folder) => isNamedInFull(folder));
    const ofGit = [];
    for (const folder of folders) {
        const program = node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(folder, 'bzip2.exe');
        if (await isProgram(program))
            return program;
        if (await isProgram(node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(folder, 'git.exe'))) {
            ofGit.push(...['..', '../..'].map((above) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(folder, above, 'usr/bin/bzip2.exe')));
        }
    }
    for (const program of ofGit)
        if (await isProgram(program))
            return program;
    return undefined;
}
function isNamedInFull(folder) {
    return /^(?:[A-Z]:|\\)[\\/]/i.test(folder);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function bzip2Missing(cause) {
    return (0,_process_not_started_js__WEBPACK_IMPORTED_MODULE_3__/* .notStarted */ .D)('bzip2', cause, () => new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('bzip2-missing', 'The program "bzip2" could not be started.', {
        hint: 'Install bzip2 and make sure that it is on the PATH; on Windows it comes with git.',
        cause,
    }));
}
function bzip2Failed(status, said) {
    const end = status === null ? 'was ended by the system' : `ended with status ${status}`;
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('bzip2-failed', `"bzip2" ${end}${said === '' ? '.' : `: ${said}`}`, {
        hint: 'Check that the machine has memory to spare, then run again.',
        cause: status,
    });
}
function isDamagedInput(error) {
    return error instanceof _release_model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H && error.code === 'bzip2-failed' && error.cause === 2;
}


/***/ }),

/***/ 66162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ filterInput)
/* harmony export */ });
function filterInput(stream) {
    const untold = new Set();
    stream.once('close', () => {
        for (const settle of untold)
            settle();
    });
    return {
        write: async (piece) => {
            if (stream.destroyed)
                return;
            await new Promise((resolve) => {
                untold.add(resolve);
                stream.write(piece, () => {
                    untold.delete(resolve);
                    resolve();
                });
            });
        },
        waiting: () => stream.writableLength,
        end: () => {
            stream.end();
        },
    };
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gzipCompression)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19906);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66162);





const gzipCompression = { extension: 'tgz', compress, unpack };
async function* compress(pieces, giveBack) {
    const ready = [];
    const gzip = new fflate__WEBPACK_IMPORTED_MODULE_3__/* .Gzip */ .Ne({ level: 9, mtime: 0 }, (piece) => {
        ready.push(piece);
    });
    for await (const piece of pieces) {
        gzip.push(piece);
        giveBack(piece);
        yield* ready.splice(0);
    }
    gzip.push(new Uint8Array(0), true);
    yield* ready;
}
async function unpack() {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    const ended = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.finished)(gunzip).catch((cause) => {
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('gzip-failed', 'What was compressed with gzip could not be unpacked.', {
            hint: 'Check the memory and the disk of the machine, then run again.',
            cause,
        });
    });
    ended.catch(() => undefined);
    return await Promise.resolve({
        ...(0,_compression_js__WEBPACK_IMPORTED_MODULE_4__/* .filterInput */ .t)(gunzip),
        output: gunzip,
        ended,
        stop: () => gunzip.destroy(),
    });
}


/***/ }),

/***/ 57450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AT: () => (/* binding */ largestOpamFile),
  Ns: () => (/* binding */ readRepositoryTarball)
});

// UNUSED EXPORTS: tarballLimits

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

;// CONCATENATED MODULE: ./build/disk/opam-repository-tarball.js





const tarballLimits = {
    bytes: 2_000_000_000,
    keptBytes: 200_000_000,
    files: 200_000,
};
const largestOpamFile = 1024 * 1024;
async function readRepositoryTarball(pieces, limits = tarballLimits) {
    const reading = newReading(limits);
    const tar = (0,foreign_tar/* readForeignTar */.w)(reading.listener);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const ended = (0,promises_.finished)(gunzip);
    ended.catch(() => undefined);
    let unpacked = 0;
    let wrong;
    gunzip.on('data', (piece) => {
        unpacked += piece.length;
        const broken = tar.push(piece);
        wrong ??= broken ?? reading.wrong();
        if (unpacked > limits.bytes)
            wrong ??= 'it is far too large';
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
    catch {
        wrong ??= 'it is damaged, or it ends too early';
    }
    finally {
        gunzip.destroy();
    }
    const reason = wrong ?? tar.end() ?? (reading.store.count === 0 ? 'it holds no packages' : undefined);
    if (reason !== undefined)
        return { kind: 'unreadable', reason };
    return { kind: 'read', source: sourceIn(reading), commit: reading.commit() };
}
async function drained(gunzip) {
    await new Promise((resolve) => {
        gunzip.once('drain', resolve);
    });
}
function newReading(limits) {
    const store = newTextStore();
    const tooLarge = new Set();
    let wrong;
    let commit;
    return {
        listener: {
            entry: ({ path, kind, size }) => {
                const key = kind === 'file' ? packageAt(path) : undefined;
                if (key === undefined)
                    return false;
                store.open(key);
                if (store.count > limits.files)
                    wrong ??= 'it holds far too many files';
                if (size > largestOpamFile) {
                    tooLarge.add(key);
                    return false;
                }
                if (store.bytes + size > limits.keptBytes)
                    wrong ??= 'its opam files are far too large';
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
function packageAt(path) {
    if (!path.endsWith('/opam'))
        return undefined;
    const parts = path.split('/');
    const [above, name, versioned = ''] = parts.slice(-4);
    if (above !== 'packages' || parts.length > 5)
        return undefined;
    return (0,package_name/* parseVersionedPackage */.dx)(versioned)?.name === name ? versioned : undefined;
}
function sourceIn({ store, tooLarge }) {
    const versions = new Map();
    for (const key of store.keys()) {
        const found = (0,package_name/* parseVersionedPackage */.dx)(key);
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
        text: (name, version) => {
            const key = `${name}.${version}`;
            return tooLarge.has(key) ? undefined : store.text(key);
        },
    };
}


/***/ }),

/***/ 87578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ makeReleaseArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/archive/line-ends.js
function lineEndsOf(attributes) {
    const text = textOf(attributes.get('text')) ?? textOf(attributes.get('crlf'));
    if (text === false || attributes.get('eol') !== 'crlf')
        return 'as-stored';
    return text === 'auto' ? 'auto-crlf' : 'crlf';
}
function textOf(value) {
    return typeof value === 'string' && value !== 'auto' && value !== 'input' ? undefined : value;
}
function withLineEnds(text, ends) {
    switch (ends) {
        case 'as-stored':
            return text;
        case 'auto-crlf':
            return text.includes('\r') || looksBinary(text) ? text : toCrlf(text);
        case 'crlf':
            return toCrlf(text);
    }
}
function toCrlf(text) {
    return text.replaceAll(/\r?\n/g, '\r\n');
}
function looksBinary(text) {
    if (text.includes('\0'))
        return true;
    let odd = 0;
    for (let at = 0; at < text.length; at++)
        if (isOdd(text.charCodeAt(at)))
            odd++;
    if (text.endsWith('\u001A'))
        odd--;
    const breaks = text.length - text.replaceAll('\n', '').length;
    return Math.floor((text.length - breaks - odd) / 128) < odd;
}
function isOdd(code) {
    return (code === 0x7f ||
        (code < 0x20 &&
            code !== 0x08 &&
            code !== 0x09 &&
            code !== 0x0a &&
            code !== 0x0c &&
            code !== 0x1b));
}

;// CONCATENATED MODULE: ./build/archive/export-subst.js
const formatMark = /\$Format:([^$]*)\$/g;
function formatsIn(text) {
    return [...new Set([...text.matchAll(formatMark)].map((match) => match[1] ?? ''))];
}
function changingFormat(format) {
    for (const [placeholder, modifier = '', name = ''] of format.matchAll(placeholders)) {
        const depends = dependencyOf(modifier, name);
        if (depends !== undefined)
            return { placeholder, depends };
    }
    return undefined;
}
const placeholders = /%(?:%|([-+ ]?)(\([^)]*\)|[acgG][A-Za-z?]|[A-Za-z]))/g;
function dependencyOf(modifier, name) {
    if (/^[ac][rh]$/.test(name))
        return 'time';
    if (/^(?:[ac][NEL]|[gG].|[NPp]|\(decorate.*)$/s.test(name))
        return 'clone';
    return modifier !== '' && /^(?:[dDS]|\(describe.*)$/s.test(name) ? 'clone' : undefined;
}
const mostGrowth = 10_000_000;
function withFormats(text, formats) {
    let growth = 0;
    for (const [, format = ''] of text.matchAll(formatMark)) {
        growth += formats.get(format)?.length ?? 0;
        if (growth > mostGrowth)
            return undefined;
    }
    return text.replaceAll(formatMark, (mark, format) => formats.get(format) ?? mark);
}
function withTag(format, tag) {
    const name = (tag ?? '').replaceAll('%', '%%');
    const filled = (placeholder) => {
        if (placeholder === '%' || placeholder === '%%')
            return placeholder;
        if (placeholder === '%d')
            return tag === undefined ? '' : ` (tag: ${name})`;
        if (placeholder === '%D')
            return tag === undefined ? '' : `tag: ${name}`;
        return name;
    };
    const closed = format.lastIndexOf(')') + 1;
    return (format.slice(0, closed).replaceAll(/%(?:%|\(describe[^)]*\)|d|D|S)?/g, filled) +
        format.slice(closed).replaceAll(/%[%dDS]?/g, filled));
}

// EXTERNAL MODULE: ./build/text/cut-line.js
var cut_line = __webpack_require__(55257);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/archive/format-diagnostics.js


function unfilledFormat(path, format, { placeholder, depends }) {
    const why = depends === 'time' ? 'when the archive is made' : 'the clone it is made from';
    return {
        severity: 'warning',
        code: 'export-subst-changing',
        message: `"${(0,source/* decodeBytes */.yj)(path)}" keeps ${mark(format)} as it is: what git prints for ${(0,source/* decodeBytes */.yj)(placeholder)} depends on ${why}.`,
        hints: [
            'Use a placeholder that depends on the commit only, such as %cs for its date or %H for its id.',
        ],
    };
}
function overlongFormat(path, format) {
    return {
        severity: 'warning',
        code: 'export-subst-limit',
        message: `"${(0,source/* decodeBytes */.yj)(path)}" keeps ${mark(format)} as it is: a mark may have ${longestFormat.toLocaleString('en')} bytes, and what git prints for it 100,000.`,
        hints: ['Write a shorter format.'],
    };
}
const longestFormat = 2000;
function tooManyFormats(path, most) {
    return {
        severity: 'warning',
        code: 'export-subst-limit',
        message: `The files with "export-subst" ask for more than ${most} different formats. The others, the first of them in "${(0,source/* decodeBytes */.yj)(path)}", are kept as they are.`,
        hints: ['Use fewer different formats.'],
    };
}
function overgrownFile(path) {
    return {
        severity: 'warning',
        code: 'export-subst-limit',
        message: `"${(0,source/* decodeBytes */.yj)(path)}" keeps its "$Format:…$" marks as they are: filled in, they would make it more than 10 MB longer.`,
        hints: ['Use fewer marks, or shorter ones such as %h.'],
    };
}
function mark(format) {
    const { text } = (0,cut_line/* cutAround */.s)({ text: format, from: 0, to: 0 }, 80);
    return `"$Format:${(0,source/* decodeBytes */.yj)(text)}${text === format ? '$' : ''}"`;
}

// EXTERNAL MODULE: ./build/text/rewriting.js
var rewriting = __webpack_require__(69593);
;// CONCATENATED MODULE: ./build/archive/conversion.js




function conversionOf(attributes) {
    const conversion = {
        ident: attributes.get('ident') === true,
        lineEnds: lineEndsOf(attributes),
        exportSubst: attributes.get('export-subst') === true,
    };
    return conversion.ident || conversion.exportSubst || conversion.lineEnds !== 'as-stored'
        ? conversion
        : undefined;
}
function converting(conversion, facts) {
    return (0,rewriting/* wholeText */.r)((stored) => {
        const identified = conversion.ident ? withIdent(stored, facts.object) : stored;
        const ended = withLineEnds(identified, conversion.lineEnds);
        if (!conversion.exportSubst)
            return { text: ended, diagnostics: [] };
        const filled = withFormats(ended, facts.formats);
        return filled === undefined
            ? { text: ended, diagnostics: [overgrownFile(facts.path)] }
            : { text: filled, diagnostics: [] };
    });
}
function withIdent(text, object) {
    return text.replaceAll(/\$Id(?::(?:[^$\n][^ $\n]* ?)?)?\$/g, () => `$Id: ${object} $`);
}

// EXTERNAL MODULE: ./build/archive/links.js
var links = __webpack_require__(47164);
;// CONCATENATED MODULE: ./build/archive/plan-diagnostics.js

function leavesProject(link) {
    return {
        severity: 'error',
        code: 'symlink-outside',
        message: `"${(0,source/* decodeBytes */.yj)(link.path)}" is a symbolic link to "${(0,source/* decodeBytes */.yj)(link.target)}", which is outside the project.`,
        hints: ['Replace the link by what it leads to, or leave it out with "export-ignore".'],
        location: linkLocation(link),
    };
}
function leadsNowhere(link) {
    return {
        severity: 'warning',
        code: 'symlink-dangling',
        message: `"${(0,source/* decodeBytes */.yj)(link.path)}" is a symbolic link to "${(0,source/* decodeBytes */.yj)(link.target)}", which leads nowhere in the archive.`,
        hints: ['Remove the link, or leave it out with "export-ignore".'],
        location: linkLocation(link),
    };
}
function linkLocation(link) {
    return {
        source: { name: link.path, text: link.target },
        span: { start: 0, end: link.target.length },
    };
}
function undecidedSubmodules(paths) {
    if (paths.length === 0)
        return [];
    return [
        {
            severity: 'error',
            code: 'submodules',
            message: `The project has submodules: ${paths.map((path) => `"${(0,source/* decodeBytes */.yj)(path)}"`).join(', ')}.`,
            hints: [
                'Say "submodules: include" to put their files into the archive.',
                'Say "submodules: exclude" to leave empty folders there.',
            ],
        },
    ];
}
function unhandledFilters(files) {
    return [...new Set(files.map(({ attribute }) => attribute))].map((attribute) => {
        const [first, ...others] = files.filter((file) => file.attribute === attribute);
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return {
            severity: 'warning',
            code: 'filter-attribute',
            message: `"${(0,source/* decodeBytes */.yj)(attribute)}" is not carried out: the archive holds "${(0,source/* decodeBytes */.yj)(first?.path ?? '')}"${more} as git stores it.`,
            hints: ['Store the file itself in git, or leave it out with "export-ignore".'],
        };
    });
}

// EXTERNAL MODULE: ./build/archive/tree.js
var archive_tree = __webpack_require__(65669);
// EXTERNAL MODULE: ./build/archive/version-line.js
var version_line = __webpack_require__(18932);
;// CONCATENATED MODULE: ./build/archive/wildmatch.js
function wildmatch(pattern) {
    const steps = compile(pattern);
    if (steps === undefined)
        return () => false;
    const [first, ...others] = steps;
    const name = literal(steps);
    if (name !== undefined)
        return (text) => text === name;
    const ending = first?.kind === 'star' ? literal(others) : undefined;
    if (ending !== undefined) {
        return (text) => text.endsWith(ending) && !text.slice(0, -ending.length).includes('/');
    }
    const parts = literalParts(steps);
    return (text) => parts === undefined || text.includes('/') ? run(steps, text) : hasInOrder(text, parts);
}
function literalParts(steps) {
    const parts = [];
    let part = '';
    for (const step of steps) {
        if (step.kind === 'character') {
            part += step.character;
        }
        else if (step.kind === 'star') {
            parts.push(part);
            part = '';
        }
        else {
            return undefined;
        }
    }
    return [...parts, part];
}
function hasInOrder(text, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop() ?? '';
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at + last.length <= text.length && text.endsWith(last);
}
function literal(steps) {
    const characters = steps.map((step) => (step.kind === 'character' ? step.character : undefined));
    return steps.length === 0 || characters.includes(undefined) ? undefined : characters.join('');
}
function run(steps, text) {
    let at = skipStars(steps, new Set([0]));
    for (const character of text) {
        const next = new Set();
        for (const index of at) {
            const step = steps[index];
            if (step === undefined)
                continue;
            if (step.kind === 'star' ? character !== '/' : step.kind === 'stars')
                next.add(index);
            else if (takes(step, character))
                next.add(index + 1);
        }
        if (next.size === 0)
            return false;
        at = skipStars(steps, next);
    }
    return at.has(steps.length);
}
function skipStars(steps, at) {
    for (const index of at) {
        const kind = steps[index]?.kind;
        if (kind === 'star' || kind === 'stars')
            at.add(index + 1);
        if (kind === 'optional-folders')
            at.add(index + 1).add(index + 3);
    }
    return at;
}
function takes(step, character) {
    switch (step.kind) {
        case 'character':
            return step.character === character;
        case 'any':
            return character !== '/';
        case 'set':
            return (character !== '/' && step.ranges.some((range) => within(range, character)) !== step.negated);
        case 'star':
        case 'stars':
        case 'optional-folders':
            return false;
    }
}
function within(range, character) {
    const named = characterClasses.get(range);
    if (named !== undefined)
        return named.test(character);
    const [low = '', high = low] = range;
    return low <= character && character <= high;
}
const characterClasses = new Map([
    ['[:alnum:]', /[0-9A-Za-z]/],
    ['[:alpha:]', /[A-Za-z]/],
    ['[:blank:]', /[ \t]/],
    ['[:digit:]', /[0-9]/],
    ['[:graph:]', /[!-~]/],
    ['[:lower:]', /[a-z]/],
    ['[:print:]', /[ -~]/],
    ['[:punct:]', /[!-/:-@[-`{-~]/],
    ['[:space:]', /[ \t-\r]/],
    ['[:upper:]', /[A-Z]/],
    ['[:xdigit:]', /[0-9A-Fa-f]/],
]);
function compile(pattern) {
    const steps = [];
    const special = /[*?[\\]/.exec(pattern)?.index ?? 0;
    for (let at = 0; at < pattern.length;) {
        const character = pattern[at] ?? '';
        if (character === '*') {
            const end = endOfStars(pattern, at);
            const alone = end - at > 1 &&
                (at === special || pattern[at - 1] === '/') &&
                (end === pattern.length || pattern[end] === '/');
            if (alone && end < pattern.length)
                steps.push({ kind: 'optional-folders' });
            steps.push({ kind: alone ? 'stars' : 'star' });
            at = end;
        }
        else if (character === '[') {
            const set = readSet(pattern, at);
            if (set === undefined)
                return undefined;
            steps.push(set.step);
            at = set.end;
        }
        else if (character === '\\') {
            if (at + 1 === pattern.length)
                return undefined;
            steps.push({ kind: 'character', character: pattern[at + 1] ?? '' });
            at += 2;
        }
        else {
            steps.push(character === '?' ? { kind: 'any' } : { kind: 'character', character });
            at++;
        }
    }
    return steps;
}
function endOfStars(pattern, start) {
    let end = start;
    while (pattern[end] === '*')
        end++;
    return end;
}
function readSet(pattern, start) {
    let at = start + 1;
    const negated = pattern[at] === '!' || pattern[at] === '^';
    if (negated)
        at++;
    const ranges = [];
    for (const first = at; at < pattern.length;) {
        if (pattern[at] === ']' && at > first) {
            return { step: { kind: 'set', negated, ranges }, end: at + 1 };
        }
        const named = /^\[:[a-z]*:\]/.exec(pattern.slice(at, at + 12))?.[0];
        if (named !== undefined && !characterClasses.has(named))
            return undefined;
        if (named !== undefined) {
            ranges.push(named);
            at += named.length;
            continue;
        }
        const low = readMember(pattern, at);
        at = low.end;
        if (pattern[at] === '-' && pattern[at + 1] !== ']') {
            const high = readMember(pattern, at + 1);
            ranges.push(low.character + high.character);
            at = high.end;
        }
        else {
            ranges.push(low.character);
        }
    }
    return undefined;
}
function readMember(pattern, at) {
    const escaped = pattern[at] === '\\';
    return { character: pattern[escaped ? at + 1 : at] ?? '', end: escaped ? at + 2 : at + 1 };
}

;// CONCATENATED MODULE: ./build/archive/attributes.js


const builtInMacros = new Map([
    [
        'binary',
        [
            { name: 'diff', value: false },
            { name: 'merge', value: false },
            { name: 'text', value: false },
        ],
    ],
]);
function attributeLookup(files) {
    const macros = new Map(builtInMacros);
    const byFolder = new Map();
    for (const [folder, text] of files) {
        const rules = [];
        for (const line of text.replace(/^\u00EF\u00BB\u00BF/, '').split('\n')) {
            const parsed = parseLine(line);
            if (parsed?.kind === 'macro' && folder === '')
                macros.set(parsed.name, parsed.assignments);
            if (parsed?.kind === 'rule')
                rules.push(parsed.rule);
        }
        if (rules.length > 0)
            byFolder.set(folder, { folder, rules: rules.toReversed() });
    }
    const governing = governingFiles(byFolder);
    const look = (path, isFolder) => {
        const found = new Map();
        for (let each = governing((0,archive_tree/* folderOf */.yS)(path)); each !== undefined; each = each.above) {
            collect(each.file, { path, isFolder }, { found, macros });
        }
        if (found.size === 0)
            return noAttributes;
        const set = new Map();
        for (const [name, value] of found)
            if (value !== undefined)
                set.set(name, value);
        return set;
    };
    return { file: (path) => look(path, false), folder: (path) => look(path, true) };
}
const noAttributes = new Map();
function governingFiles(byFolder) {
    const root = byFolder.get('');
    const known = new Map([
        ['', root === undefined ? undefined : { file: root, above: undefined }],
    ]);
    return (folder) => {
        const unknown = [];
        let place = folder;
        for (; !known.has(place); place = (0,archive_tree/* folderOf */.yS)(place))
            unknown.push(place);
        let above = known.get(place);
        for (const below of unknown.toReversed()) {
            const file = byFolder.get(below);
            if (file !== undefined)
                above = { file, above };
            known.set(below, above);
        }
        return above;
    };
}
function collect(file, { path, isFolder }, collecting) {
    const below = file.folder === '' ? path : path.slice(file.folder.length + 1);
    const name = (0,archive_tree/* baseName */.Fl)(path);
    for (const rule of file.rules) {
        if (rule.foldersOnly && !isFolder)
            continue;
        if (rule.matches(rule.anchored ? below : name))
            attributes_assign(rule.assignments, collecting);
    }
}
function attributes_assign(assignments, { found, macros }) {
    const stack = [...assignments];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { name, value } = next;
        if (found.has(name))
            continue;
        found.set(name, value);
        const macro = value === true ? macros.get(name) : undefined;
        if (macro !== undefined)
            stack.push(...macro);
    }
}
const longestLine = 2047;
function parseLine(line) {
    if (line.length > longestLine)
        return undefined;
    const text = line.replace(/^[ \t\r]+/, '');
    if (text === '' || text.startsWith('#'))
        return undefined;
    const { pattern, rest } = splitPattern(text);
    const assignments = rest.split(/[ \t\r\n]+/).flatMap(parseAssignment);
    if (pattern.startsWith('[attr]')) {
        return { kind: 'macro', name: pattern.slice('[attr]'.length), assignments };
    }
    if (pattern.startsWith('!') || pattern === '')
        return undefined;
    const foldersOnly = pattern.endsWith('/');
    const bare = foldersOnly ? pattern.slice(0, -1) : pattern;
    const anchored = bare.includes('/');
    const matches = wildmatch(bare.startsWith('/') ? bare.slice(1) : bare);
    return { kind: 'rule', rule: { matches, anchored, foldersOnly, assignments } };
}
function splitPattern(text) {
    const quoted = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/.exec(text);
    if (quoted?.[1] !== undefined) {
        return { pattern: unquote(quoted[1]), rest: text.slice(quoted[0].length) };
    }
    const end = /[ \t\r]/.exec(text)?.index ?? text.length;
    return { pattern: text.slice(0, end), rest: text.slice(end) };
}
const escapes = new Map([
    ['a', '\u0007'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
function unquote(text) {
    return text.replaceAll(/\\([0-3][0-7]{2}|.)/g, (_, escaped) => escaped.length === 3
        ? String.fromCharCode(Number.parseInt(escaped, 8))
        : (escapes.get(escaped) ?? escaped));
}
function parseAssignment(word) {
    const sign = word.startsWith('-') || word.startsWith('!') ? word.slice(0, 1) : '';
    const equals = word.indexOf('=');
    const name = word.slice(sign.length, equals === -1 ? word.length : equals);
    if (!/^[-A-Za-z0-9_.]+$/.test(name) || name.startsWith('-'))
        return [];
    if (sign === '-')
        return [{ name, value: false }];
    if (sign === '!')
        return [{ name, value: undefined }];
    return [{ name, value: equals === -1 ? true : word.slice(equals + 1) }];
}

;// CONCATENATED MODULE: ./build/archive/mounted-tree.js


function mountTree(tree) {
    const parts = new Map();
    mount(parts, tree, '');
    const entries = new Map();
    const texts = new Map();
    for (const [repository, part] of parts) {
        for (const { path: inside, kind, object, size } of part.tree.entries) {
            const path = below(repository, inside);
            entries.set(path, { path, kind, object, size, repository });
        }
        for (const [object, text] of part.tree.texts)
            texts.set(object, text);
    }
    const folders = new Set(['']);
    for (const entry of entries.values()) {
        const first = entry.kind === 'submodule' ? entry.path : (0,archive_tree/* folderOf */.yS)(entry.path);
        for (let folder = first; !folders.has(folder); folder = (0,archive_tree/* folderOf */.yS)(folder))
            folders.add(folder);
    }
    return {
        entries,
        folders,
        texts,
        attributesOf: (entry) => parts.get(entry.repository)?.file(entry.path) ?? new Map(),
        isIgnored: (entry) => isIgnored(parts, entry),
    };
}
function mount(parts, tree, place) {
    const files = new Map(tree.entries
        .filter(archive_tree/* isAttributesFile */.gq)
        .map((entry) => [(0,archive_tree/* folderOf */.yS)(entry.path), tree.texts.get(entry.object) ?? '']));
    const lookup = attributeLookup(files);
    const start = place === '' ? 0 : place.length + 1;
    const known = new Map([['', false]]);
    const ignoresFolder = (folder) => {
        const unknown = [];
        let above = folder;
        for (; !known.has(above); above = (0,archive_tree/* folderOf */.yS)(above))
            unknown.push(above);
        let ignored = known.get(above) === true;
        for (const each of unknown.toReversed()) {
            ignored ||= lookup.folder(each).get('export-ignore') === true;
            known.set(each, ignored);
        }
        return ignored;
    };
    const answered = new Map();
    parts.set(place, {
        tree,
        file: (path) => {
            const found = answered.get(path) ?? lookup.file(path.slice(start));
            answered.set(path, found);
            return found;
        },
        ignoresFolder: (path) => ignoresFolder(path.slice(start)),
    });
    for (const [path, module] of tree.submodules)
        mount(parts, module, below(place, path));
}
function isIgnored(parts, entry) {
    const part = parts.get(entry.repository);
    if (part === undefined)
        return false;
    const folder = (0,archive_tree/* folderOf */.yS)(entry.path);
    if (part.file(entry.path).get('export-ignore') === true)
        return true;
    if (folder.length > entry.repository.length && part.ignoresFolder(folder))
        return true;
    const module = entry.repository === '' ? undefined : containing(parts, entry.repository);
    return module !== undefined && isIgnored(parts, module);
}
function containing(parts, place) {
    let repository = place;
    do {
        repository = (0,archive_tree/* folderOf */.yS)(repository);
        const part = parts.get(repository);
        const start = repository === '' ? 0 : repository.length + 1;
        const entry = part?.tree.entries.find(({ path }) => path === place.slice(start));
        if (entry?.kind === 'submodule')
            return { ...entry, path: place, repository };
    } while (repository !== '');
    return undefined;
}
function below(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./build/archive/plan.js






function planArchive(tree, wish) {
    const mounted = mountTree(tree);
    const diagnostics = [];
    const planned = new Map();
    const inside = wish.folder === '' ? '' : `${wish.folder}/`;
    const project = { mounted, inside, linkedOpamFiles: linkedOpamFiles(mounted, inside) };
    const linked = [];
    const recorded = [];
    for (const entry of mounted.entries.values()) {
        if (!entry.path.startsWith(inside) || mounted.isIgnored(entry))
            continue;
        const path = entry.path.slice(inside.length);
        if (path.includes('.hg') && path.split('/').includes('.hg'))
            continue;
        if (entry.kind === 'submodule')
            recorded.push(path);
        const end = entry.kind === 'symlink' ? (0,links/* followLink */.s)(mounted, entry.path) : undefined;
        if (end?.kind === 'folder')
            linked.push({ path, folder: end.path });
        const result = planEntry(project, entry, end);
        planned.set(path, result.entry);
        if (result.diagnostic !== undefined)
            diagnostics.push(result.diagnostic);
    }
    addFolders(planned);
    diagnostics.push(...danglingFolders(planned, linked, inside), ...unhandledFilters(filtersOf(project, planned.values())), ...(wish.submodules === undefined ? undecidedSubmodules(recorded) : []));
    const entries = [...planned.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
    return { entries, diagnostics };
}
function planEntry(project, entry, end) {
    const { mounted, inside } = project;
    const path = entry.path.slice(inside.length);
    if (end === undefined) {
        return entry.kind === 'submodule'
            ? { entry: { kind: 'folder', path } }
            : { entry: planFile(project, path, entry) };
    }
    const target = mounted.texts.get(entry.object) ?? '';
    const link = { kind: 'symlink', path, target };
    switch (end.kind) {
        case 'file': {
            const file = mounted.entries.get(end.path);
            return { entry: file === undefined ? link : planFile(project, path, file) };
        }
        case 'folder':
            return end.path === inside.slice(0, -1) || end.path.startsWith(inside)
                ? { entry: link }
                : { entry: link, diagnostic: leavesProject(link) };
        case 'nothing':
            return { entry: link, diagnostic: leadsNowhere(link) };
        case 'outside':
            return { entry: link, diagnostic: leavesProject(link) };
    }
}
function planFile(project, path, file) {
    const { mounted, inside, linkedOpamFiles: linked } = project;
    const conversion = conversionOf(mounted.attributesOf(file));
    const own = file.repository === '' && file.path.startsWith(inside);
    const rewrittenAs = linked.get(file.path) ?? (own ? file.path.slice(inside.length) : undefined);
    return {
        kind: 'file',
        path,
        executable: file.kind === 'executable',
        content: {
            repository: file.repository,
            object: file.object,
            size: file.size,
            ...(conversion === undefined ? {} : { conversion }),
            ...(rewrittenAs === undefined ? {} : { rewrittenAs }),
        },
    };
}
function linkedOpamFiles(mounted, inside) {
    const below = [...mounted.entries.keys()].filter((path) => path.startsWith(inside));
    const files = new Map();
    for (const path of (0,version_line/* versionedOpamFiles */.E)(below.map((each) => each.slice(inside.length)))) {
        if (mounted.entries.get(inside + path)?.kind !== 'symlink')
            continue;
        const end = (0,links/* followLink */.s)(mounted, inside + path);
        if (end.kind === 'file')
            files.set(end.path, path);
    }
    return files;
}
function addFolders(planned) {
    for (const path of planned.keys()) {
        for (let folder = (0,archive_tree/* folderOf */.yS)(path); folder !== '' && !planned.has(folder);) {
            planned.set(folder, { kind: 'folder', path: folder });
            folder = (0,archive_tree/* folderOf */.yS)(folder);
        }
    }
}
function danglingFolders(planned, linked, inside) {
    return linked.flatMap(({ path, folder }) => {
        const link = planned.get(path);
        const gone = folder.startsWith(inside) && !planned.has(folder.slice(inside.length));
        return link?.kind === 'symlink' && gone && folder !== '' ? [leadsNowhere(link)] : [];
    });
}
function filtersOf({ mounted, inside }, entries) {
    return [...entries].flatMap(({ path }) => {
        const file = mounted.entries.get(inside + path);
        if (file === undefined || file.kind === 'symlink')
            return [];
        const attributes = mounted.attributesOf(file);
        const filter = attributes.get('filter');
        const encoding = attributes.get('working-tree-encoding');
        if (typeof filter === 'string')
            return [{ path, attribute: `filter=${filter}` }];
        if (typeof encoding !== 'string')
            return [];
        return [{ path, attribute: `working-tree-encoding=${encoding}` }];
    });
}

// EXTERNAL MODULE: ./build/process/interruption.js
var interruption = __webpack_require__(92683);
// EXTERNAL MODULE: ./build/process/make-folder.js
var make_folder = __webpack_require__(18827);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
;// CONCATENATED MODULE: ./build/disk/commit-formats.js



const mostFormats = 100;
async function readFormats(loaded, entries, tag) {
    const unfilled = [];
    const formats = new Map();
    const seen = new Set();
    const name = tag === undefined ? undefined : (0,source/* encodeBytes */.MW)(tag);
    for (const entry of entries) {
        if (entry.kind !== 'file' || entry.content.conversion?.exportSubst !== true)
            continue;
        const { repository, object } = entry.content;
        const reader = loaded.readers.get(repository);
        const commit = loaded.commits.get(repository);
        if (reader === undefined || commit === undefined)
            continue;
        const known = formats.get(repository) ?? new Map();
        formats.set(repository, known);
        const text = Buffer.from(await reader.read(object)).toString('latin1');
        for (const format of formatsIn(text)) {
            const key = JSON.stringify([repository, format]);
            if (seen.has(key))
                continue;
            seen.add(key);
            if (seen.size > mostFormats) {
                return { formats, unfilled: [...unfilled, tooManyFormats(entry.path, mostFormats)] };
            }
            const changing = changingFormat(format);
            if (changing !== undefined) {
                unfilled.push(unfilledFormat(entry.path, format, changing));
                continue;
            }
            const own = withTag(format, repository === '' ? name : undefined);
            const value = own.length > longestFormat ? undefined : await reader.format(commit, own);
            if (value === undefined)
                unfilled.push(overlongFormat(entry.path, format));
            else
                known.set(format, value);
        }
    }
    return { formats, unfilled };
}

;// CONCATENATED MODULE: ./build/disk/commit-tree.js

async function loadTree(reader, commit, submodules) {
    const entries = await reader.entries(commit);
    const texts = new Map(await Promise.all((0,archive_tree/* decidingObjects */.iR)(entries).map(async (object) => {
        return [object, Buffer.from(await reader.read(object)).toString('latin1')];
    })));
    const modules = new Map();
    const readers = new Map([['', reader]]);
    const commits = new Map([['', commit]]);
    for (const { path, kind, object } of submodules === 'include' ? entries : []) {
        if (kind !== 'submodule')
            continue;
        const inner = await reader.submodule({ containing: commit, path, commit: object });
        const loaded = await loadTree(inner, object, submodules);
        modules.set(path, loaded.tree);
        for (const [place, each] of loaded.readers)
            readers.set(join(path, place), each);
        for (const [place, each] of loaded.commits)
            commits.set(join(path, place), each);
    }
    return { tree: { entries, texts, submodules: modules }, readers, commits };
}
function join(folder, path) {
    return path === '' ? folder : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./build/disk/bzip2.js
var bzip2 = __webpack_require__(85329);
;// CONCATENATED MODULE: ./build/disk/bzip2-compression.js

const mostWaiting = 1024 * 1024;
function bzip2Compression(environment) {
    return {
        extension: 'tbz',
        compress: async function* (pieces, giveBack) {
            const filter = await (0,bzip2/* startBzip2 */.aY)('-9', environment);
            const fed = feed(filter, pieces, giveBack);
            fed.catch(() => undefined);
            try {
                for await (const piece of filter.output)
                    yield piece;
                await fed;
                await filter.ended;
            }
            finally {
                filter.stop();
            }
        },
        unpack: async () => await (0,bzip2/* startBzip2 */.aY)('-dc', environment),
    };
}
async function feed(filter, pieces, giveBack) {
    const send = async (piece) => {
        await filter.write(piece);
        giveBack(piece);
    };
    try {
        for await (const piece of pieces) {
            const sent = send(piece);
            if (filter.waiting() > mostWaiting)
                await sent;
        }
    }
    finally {
        filter.end();
    }
}

// EXTERNAL MODULE: ./build/disk/gzip-compression.js
var gzip_compression = __webpack_require__(1649);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/disk/growing-file.js

async function growingFile(path) {
    const file = await (0,promises_.open)(path, 'w+');
    let size = 0;
    let ended = false;
    let grown;
    return {
        append: async (piece) => {
            for (let at = 0; at < piece.length;) {
                const { bytesWritten } = await file.write(piece, at, piece.length - at, size);
                at += bytesWritten;
                size += bytesWritten;
            }
            grown?.();
        },
        end: () => {
            ended = true;
            grown?.();
        },
        readBack: async function* () {
            const held = Buffer.allocUnsafeSlow(64 * 1024);
            for (let at = 0;;) {
                if (at < size) {
                    const { bytesRead } = await file.read(held, 0, held.length, at);
                    if (bytesRead === 0)
                        return;
                    at += bytesRead;
                    yield held.subarray(0, bytesRead);
                }
                else if (ended) {
                    return;
                }
                else {
                    await new Promise((resolve) => {
                        grown = resolve;
                    });
                }
            }
        },
        close: async () => {
            await file.close();
        },
    };
}

// EXTERNAL MODULE: ./build/archive/pax-records.js
var pax_records = __webpack_require__(79555);
// EXTERNAL MODULE: ./build/archive/tar-entry.js
var tar_entry = __webpack_require__(20675);
// EXTERNAL MODULE: ./build/archive/tar-writer.js
var tar_writer = __webpack_require__(43796);
// EXTERNAL MODULE: ./build/text/decimal.js
var decimal = __webpack_require__(52349);
;// CONCATENATED MODULE: ./build/archive/tar-reader.js





function readTar(listener) {
    const reading = {
        listener,
        state: { kind: 'header' },
        records: new Map(),
        wrong: undefined,
    };
    const held = new Uint8Array(tar_entry/* blockSize */.L6);
    let holding = 0;
    return {
        push: (piece) => {
            for (let at = 0; at < piece.length && reading.wrong === undefined;) {
                if (reading.state.kind === 'content') {
                    at += takeContent(reading, reading.state, piece.subarray(at));
                    continue;
                }
                const part = piece.subarray(at, at + tar_entry/* blockSize */.L6 - holding);
                held.set(part, holding);
                holding = (holding + part.length) % tar_entry/* blockSize */.L6;
                at += part.length;
                if (holding === 0)
                    takeBlock(reading, held);
            }
            return reading.wrong;
        },
        end: () => {
            const { state, wrong } = reading;
            if (wrong !== undefined)
                return wrong;
            return state.kind === 'end' && state.blocks === 2 && holding === 0
                ? undefined
                : 'it does not end with two blocks of zeros';
        },
    };
}
function takeContent(reading, content, bytes) {
    const piece = bytes.subarray(0, content.left);
    if (piece.length > 0)
        reading.listener.content(piece);
    content.left -= piece.length;
    const fill = bytes.subarray(piece.length, piece.length + content.fill);
    if (!isZero(fill))
        reading.wrong = 'the padding of a file is not zero';
    content.fill -= fill.length;
    if (content.left + content.fill === 0)
        reading.state = { kind: 'header' };
    return piece.length + fill.length;
}
function takeBlock(reading, block) {
    const { state } = reading;
    if (state.kind === 'pax') {
        takeRecords(reading, state, block);
    }
    else if (isZero(block)) {
        if (reading.records.size > 0)
            reading.wrong = 'a pax header stands before no entry';
        reading.state = { kind: 'end', blocks: state.kind === 'end' ? state.blocks + 1 : 1 };
    }
    else if (state.kind === 'end') {
        reading.wrong = 'something stands behind the end';
    }
    else {
        takeHeader(reading, block);
    }
}
function takeHeader(reading, block) {
    const read = readHeader(block, reading.records);
    if (typeof read === 'string') {
        reading.wrong = read;
    }
    else if (read.kind === 'pax') {
        if (reading.records.size > 0)
            reading.wrong = 'two pax headers follow each other';
        reading.state = { kind: 'pax', size: read.size, text: '' };
    }
    else {
        const { entry, time } = read;
        reading.records = new Map();
        reading.listener.entry(entry, time);
        if (entry.kind === 'file' && entry.size > 0) {
            reading.state = { kind: 'content', left: entry.size, fill: (0,tar_entry/* padding */.Ms)(entry.size) };
        }
    }
}
function takeRecords(reading, pax, block) {
    pax.text += (0,source/* byteString */.iP)(block);
    if (pax.text.length < pax.size)
        return;
    const { records, isWhole } = (0,pax_records/* readPaxRecords */.W)(pax.text.slice(0, pax.size));
    if (isWhole)
        reading.records = records;
    else
        reading.wrong = 'a pax header cannot be read';
    reading.state = { kind: 'header' };
}
function readHeader(block, records) {
    if (field(block, 'magic') !== tar_entry/* ustarMagic */.NZ)
        return 'a header is not ustar';
    if (number(block, 'checksum') !== (0,tar_writer/* headerSum */.n2)(block))
        return 'the checksum of a header is wrong';
    const time = recorded(records, 'mtime') ?? number(block, 'time');
    const size = recorded(records, 'size') ?? number(block, 'size');
    const mode = number(block, 'mode');
    const prefix = untilNul(block, 'prefix');
    const name = untilNul(block, 'name');
    const path = records.get('path') ?? (prefix === '' ? name : `${prefix}/${name}`);
    if (Number.isNaN(time + size + mode))
        return 'a number in a header cannot be read';
    switch (field(block, 'type')) {
        case 'x':
            return { kind: 'pax', size };
        case '5':
            return { kind: 'entry', entry: { kind: 'folder', path }, time };
        case '0':
            return {
                kind: 'entry',
                entry: { kind: 'file', path, executable: (mode & 0o100) !== 0, size },
                time,
            };
        case '2': {
            const target = records.get('linkpath') ?? untilNul(block, 'target');
            return { kind: 'entry', entry: { kind: 'symlink', path, target }, time };
        }
        default:
            return `the entry "${path}" is of an unknown type`;
    }
}
function recorded(records, name) {
    const digits = records.get(name);
    return digits === undefined ? undefined : ((0,decimal/* readDecimal */.e)(digits) ?? Number.NaN);
}
function field(block, name) {
    const { start, length } = tar_entry/* ustarField */.m0[name];
    return (0,source/* byteString */.iP)(block.subarray(start, start + length));
}
function number(block, name) {
    const { start, length } = tar_entry/* ustarField */.m0[name];
    let value = 0;
    for (let at = start; at < start + length; at++) {
        const digit = (block[at] ?? 0) - 0x30;
        if (digit === -0x30 && at > start)
            return value;
        if (digit < 0 || digit > 7)
            return Number.NaN;
        value = value * 8 + digit;
    }
    return value;
}
function untilNul(block, name) {
    const { start, length } = tar_entry/* ustarField */.m0[name];
    const end = block.indexOf(0, start);
    return (0,source/* byteString */.iP)(block.subarray(start, end === -1 ? start + length : Math.min(end, start + length)));
}
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] !== 0)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/disk/tar-check.js


function checkTar({ root, time, files, entries }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const metadata = new Map();
    let wrong;
    let count = 0;
    let pieces;
    const reader = readTar({
        entry: (entry, found) => {
            const planned = files[count]?.entry;
            const expected = entries[count];
            count++;
            const path = entry.path.slice(root.length + 1);
            if (found !== Math.max(time, 0) || planned?.path !== path || !sameEntry(entry, expected)) {
                wrong ??= `"${entry.path}" is not the entry that was planned`;
            }
            pieces = entry.kind === 'file' && isMetadata(path) ? [] : undefined;
            if (pieces !== undefined)
                metadata.set(path, pieces);
        },
        content: (piece) => {
            pieces?.push(Buffer.from(piece));
        },
    });
    return {
        push: (piece) => {
            hash.update(piece);
            const broken = reader.push(piece);
            wrong ??= broken;
        },
        end: (sha256) => {
            wrong ??= reader.end();
            if (count !== files.length)
                wrong ??= `it has ${count} entries instead of ${files.length}`;
            if (hash.digest('hex') !== sha256)
                wrong ??= 'its content differs';
            const texts = [...metadata].map(([path, parts]) => [
                path,
                Buffer.concat(parts).toString('latin1'),
            ]);
            return { wrong, metadata: new Map(texts) };
        },
    };
}
function isMetadata(path) {
    return path === 'dune-project' || /^(?:opam\/)?[^/]+\.opam$/.test(path);
}
function sameEntry(entry, expected) {
    if (expected === undefined || entry.kind !== expected.kind || entry.path !== expected.path) {
        return false;
    }
    if (entry.kind === 'file' && expected.kind === 'file') {
        return entry.size === expected.size && entry.executable === expected.executable;
    }
    return entry.kind !== 'symlink' || expected.kind !== 'symlink' || entry.target === expected.target;
}

;// CONCATENATED MODULE: ./build/disk/file-content.js
const largeFile = 4 * 1024 * 1024;
function smallContent(stored, file) {
    const { rewriting: start } = file;
    if (start === undefined || staysAsIs(stored, start)) {
        return { size: stored.length, bytes: stored, diagnostics: [] };
    }
    const text = Buffer.from(stored.buffer, stored.byteOffset, stored.length).toString('latin1');
    const rewriting = start();
    const begun = rewriting.push(text);
    const end = rewriting.end();
    const result = begun + end.text;
    const bytes = result === text ? stored : Buffer.from(result, 'latin1');
    return { size: bytes.length, bytes, diagnostics: end.diagnostics };
}
async function largeStaysAsIs({ reader, object }, onlyWith) {
    const reach = onlyWith.length - 1;
    let before = '';
    for await (const piece of reader.stream(object)) {
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
        const joint = before + bytes.toString('latin1', 0, reach);
        if (joint.includes(onlyWith) || bytes.includes(onlyWith, 'latin1'))
            return false;
        const end = Math.max(bytes.length - reach, Math.min(reach, bytes.length));
        before = (joint + bytes.toString('latin1', end)).slice(-reach);
    }
    return true;
}
function staysAsIs(stored, { onlyWith }) {
    if (onlyWith === undefined)
        return false;
    return !Buffer.from(stored.buffer, stored.byteOffset, stored.length).includes(onlyWith, 'latin1');
}
async function largeContent(file) {
    const { reader, object, rewriting } = file;
    const { onlyWith } = rewriting ?? {};
    const stays = onlyWith !== undefined && (await largeStaysAsIs(file, onlyWith));
    if (rewriting === undefined || stays) {
        return { size: file.size, pieces: reader.stream(object), diagnostics: [] };
    }
    let size = 0;
    let diagnostics = [];
    const measured = rewritten(file, rewriting, (found) => {
        diagnostics = found;
    });
    for await (const piece of measured)
        size += piece.length;
    return { size, pieces: rewritten(file, rewriting, () => undefined), diagnostics };
}
async function* rewritten({ reader, object }, start, tell) {
    const rewriting = start();
    for await (const piece of reader.stream(object)) {
        const text = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
        const ready = rewriting.push(text);
        if (ready !== '')
            yield Buffer.from(ready, 'latin1');
    }
    const end = rewriting.end();
    tell(end.diagnostics);
    if (end.text !== '')
        yield Buffer.from(end.text, 'latin1');
}

;// CONCATENATED MODULE: ./build/disk/tar-stream.js



function piecePool() {
    const free = [];
    return {
        take: () => free.pop() ?? Buffer.allocUnsafeSlow(pieceSize),
        give: (piece) => {
            if (piece.length === pieceSize)
                free.push(Buffer.from(piece.buffer));
        },
    };
}
const pieceSize = 256 * 1024;
async function* tarPieces({ root, time, files }, written) {
    const collector = collectPieces(written);
    for await (const { entry, content } of withContents(files)) {
        const path = `${root}/${entry.path}`;
        const size = content?.size ?? 0;
        const inArchive = entry.kind === 'file'
            ? { kind: 'file', path, executable: entry.executable, size }
            : { ...entry, path };
        written.entries.push(inArchive);
        collector.add((0,tar_writer/* tarHeader */.pI)(inArchive, time));
        if (content !== undefined) {
            for (const diagnostic of content.diagnostics)
                written.diagnostics.push(diagnostic);
            if (content.bytes === undefined) {
                for await (const piece of content.pieces) {
                    collector.add(piece);
                    yield* collector.full();
                }
            }
            else {
                collector.add(content.bytes);
            }
            collector.add(zeros.subarray(0, (0,tar_entry/* padding */.Ms)(size)));
        }
        if (collector.isFull())
            yield* collector.full();
    }
    collector.add(tar_writer/* tarEnd */.JO);
    yield* collector.full();
    yield collector.rest();
}
const zeros = new Uint8Array(tar_entry/* blockSize */.L6);
function collectPieces({ hash, pool }) {
    let held = pool.take();
    let used = 0;
    const full = [];
    const take = (piece) => {
        hash.update(piece);
        return piece;
    };
    return {
        add: (piece) => {
            for (let at = 0; at < piece.length;) {
                const part = piece.subarray(at, at + pieceSize - used);
                held.set(part, used);
                used += part.length;
                at += part.length;
                if (used < pieceSize)
                    continue;
                full.push(take(held));
                held = pool.take();
                used = 0;
            }
        },
        isFull: () => full.length > 0,
        full: () => full.splice(0),
        rest: () => take(held.subarray(0, used)),
    };
}
async function* withContents(files) {
    const small = smallFiles(files);
    try {
        for (const { entry, stored } of files) {
            if (stored === undefined) {
                yield { entry, content: undefined };
            }
            else if (isLarge(stored)) {
                yield { entry, content: await largeContent(stored) };
            }
            else {
                const next = await small.get(stored.reader)?.next();
                yield { entry, content: smallContent(next?.value ?? nothing, stored) };
            }
        }
    }
    finally {
        for (const contents of small.values())
            await contents.return?.();
    }
}
const nothing = new Uint8Array(0);
function smallFiles(files) {
    const objects = new Map();
    for (const { stored } of files) {
        if (stored === undefined || isLarge(stored))
            continue;
        const known = objects.get(stored.reader);
        if (known === undefined)
            objects.set(stored.reader, [stored.object]);
        else
            known.push(stored.object);
    }
    return new Map([...objects].map(([reader, all]) => [reader, reader.readAll(all)]));
}
function isLarge({ size }) {
    return size > largeFile;
}

;// CONCATENATED MODULE: ./build/disk/checked-archive.js





async function writeCheckedArchive(path, order, compression) {
    const entries = [];
    const diagnostics = [];
    const tarHash = (0,external_node_crypto_.createHash)('sha256');
    const check = checkTar({ ...order, entries });
    const filter = await compression.unpack();
    filter.output.on('data', (piece) => {
        check.push(piece);
    });
    const pool = piecePool();
    const tar = tarPieces(order, { entries, diagnostics, hash: tarHash, pool });
    const compressed = compression.compress(tar, (piece) => {
        pool.give(piece);
    });
    const onDisk = await writeAndRead(path, compressed, filter);
    const { wrong, metadata } = check.end(tarHash.digest('hex'));
    if (wrong !== undefined)
        throw damaged(path, wrong);
    return { ...onDisk, entries, metadata, diagnostics };
}
async function writeAndRead(path, compressed, filter) {
    try {
        return await checksumsOf(await growingFile(path), compressed, filter);
    }
    finally {
        filter.stop();
    }
}
async function checksumsOf(file, compressed, filter) {
    try {
        const [written, read, unpacked] = await Promise.allSettled([
            writeAll(file, compressed),
            hashAndUnpack(file, filter),
            filter.ended,
        ]);
        if (written.status === 'rejected')
            throw written.reason;
        if (read.status === 'rejected')
            throw read.reason;
        if (unpacked.status === 'rejected')
            throw unpacked.reason;
        return read.value;
    }
    finally {
        await file.close();
    }
}
async function writeAll(file, pieces) {
    try {
        for await (const piece of pieces)
            await file.append(piece);
    }
    finally {
        file.end();
    }
}
async function hashAndUnpack(file, filter) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    try {
        for await (const piece of file.readBack()) {
            sha256.update(piece);
            sha512.update(piece);
            size += piece.length;
            await filter.write(piece);
        }
    }
    finally {
        filter.end();
    }
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
function damaged(path, wrong) {
    return new failure/* Failure */.H('archive-damaged', `The archive "${path}" does not hold what was written: ${wrong}.`, { hint: 'Check the disk and the program "bzip2", then run again.' });
}

// EXTERNAL MODULE: ./build/version/asset-name.js
var asset_name = __webpack_require__(72331);
;// CONCATENATED MODULE: ./build/disk/release-archive.js

















async function makeReleaseArchive(reader, order, place) {
    const commit = await reader.commit(order.commit);
    if (commit === undefined) {
        throw new failure/* Failure */.H('commit-missing', `The commit ${order.commit} is not in the clone.`, {
            hint: 'Fetch it, then run again.',
        });
    }
    const loaded = await loadTree(reader, order.commit, order.submodules);
    const plan = planArchive(loaded.tree, order);
    const root = `${order.project}-${order.version}`;
    const { formats, unfilled } = await readFormats(loaded, plan.entries, order.tag);
    const rewriting = rewritings(plan.entries, order, formats);
    const files = plan.entries.map((entry) => ({
        entry,
        stored: entry.kind === 'file'
            ? {
                reader: loaded.readers.get(entry.content.repository) ?? reader,
                object: entry.content.object,
                size: entry.content.size,
                rewriting: rewriting(entry.path, entry.content),
            }
            : undefined,
    }));
    const compression = order.format === 'tgz' ? gzip_compression/* gzipCompression */.f : bzip2Compression(place.environment);
    const name = (0,asset_name/* archiveName */.uv)(order.project, order.version, compression.extension);
    const path = (0,external_node_path_.join)(place.folder, name);
    const tar = { root: (0,source/* encodeBytes */.MW)(root), time: commit.committedAt, files };
    try {
        await (0,make_folder/* makeFolder */.f)(place.folder);
        const written = await writeWhole(path, tar, compression);
        const { size, sha256, sha512, entries, metadata } = written;
        const diagnostics = [...plan.diagnostics, ...unfilled, ...written.diagnostics];
        if (!(0,diagnostic/* hasErrors */.C)(diagnostics)) {
            const archive = { path, name, root, size, sha256, sha512, entries };
            return { archive, diagnostics, metadata };
        }
        await (0,promises_.rm)(path);
        return { diagnostics, metadata };
    }
    catch (error) {
        throw diskFailure(error, path);
    }
}
async function writeWhole(path, tar, compression) {
    const unfinished = `${path}.unfinished`;
    const done = (0,interruption/* removeIfInterrupted */.Q)(unfinished);
    try {
        const written = await writeCheckedArchive(unfinished, tar, compression);
        await (0,promises_.rename)(unfinished, path);
        return written;
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
        done();
    }
}
function rewritings(entries, order, formats) {
    const versioned = new Set((0,version_line/* versionedOpamFiles */.E)(entries.map(({ path }) => path)));
    const versionLine = (0,rewriting/* wholeText */.r)((text) => ({
        text: (0,version_line/* withVersionLine */.R)(text, (0,source/* encodeBytes */.MW)(order.version)),
        diagnostics: [],
    }));
    return (path, { conversion, repository, object, rewrittenAs }) => (0,rewriting/* inTurn */.l)([
        conversion === undefined
            ? undefined
            : converting(conversion, { path, object, formats: formats.get(repository) ?? new Map() }),
        rewrittenAs === undefined ? undefined : order.rewrite(rewrittenAs),
        rewrittenAs !== undefined && versioned.has(rewrittenAs) ? versionLine : undefined,
    ]);
}
function diskFailure(error, path) {
    if (typeof error !== 'object' || error === null || !('syscall' in error))
        return error;
    const said = 'message' in error ? String(error.message) : String(error.syscall);
    return new failure/* Failure */.H('archive-unwritten', `The archive "${path}" could not be written: ${said}.`, {
        hint: 'Make room on the disk, or name a folder that may be written to; then run again.',
        cause: error,
    });
}


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _release_model_repository_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93930);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43662);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66070);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29716);





async function readCheckout(directory, environment) {
    return await checkoutAt({ directory, environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readingEnvironment */ .Oo)(environment) }, directory);
}
async function checkoutAt(place, directory) {
    const ask = async (...command) => await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, command);
    const [repository, head, ...others] = await Promise.all([
        ask('rev-parse', '--git-common-dir'),
        ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        ask('rev-parse', '--show-prefix'),
        ask('tag', '--points-at', 'HEAD', '--sort=-version:refname', '--sort=-creatordate'),
        ask('tag', '--sort=-creatordate'),
        ask('config', '--get', 'remote.origin.url'),
    ]);
    if (repository.status !== 0) {
        const isNamed = place.isGitDirectory === true;
        const found = isNamed || !(0,_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isDistrusted */ .k_)(repository) ? undefined : (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFolderOf */ .qb)(directory);
        if (found === undefined)
            throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .notARepository */ .di)(directory, repository);
        return await checkoutAt({ ...place, directory: found, isGitDirectory: true }, directory);
    }
    if (head.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommit */ .lN)(directory);
    const [prefix, tagsAtHead, tags, origin] = others;
    return {
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.directory, repository.stdout.toString('utf8').replace(/\r?\n$/, '')),
        head: head.stdout.toString('latin1').trim(),
        prefix: place.isGitDirectory === true
            ? (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixInTree */ .WB)(directory)
            : (lines('rev-parse', prefix)[0] ?? '').replace(/\/$/, ''),
        tagsAtHead: lines('tag', tagsAtHead),
        tags: lines('tag', tags),
        origin: (0,_release_model_repository_url_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOfUrl */ .J)(origin.stdout.toString('utf8').trim()),
    };
}
function lines(subcommand, answer) {
    if (answer.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailed */ .gk)([subcommand], answer);
    return answer.stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}


/***/ }),

/***/ 97981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openClone)
});

// UNUSED EXPORTS: refuseImpossiblePaths

// EXTERNAL MODULE: ./build/text/decimal.js
var decimal = __webpack_require__(52349);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/git/command.js
var git_command = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/git/environment.js
var git_environment = __webpack_require__(66070);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/git/fetch.js



const longestSilence = 60_000;
const fetchObjects = [
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    'fetch',
    '--progress',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
];
async function fetchCommit(place, from, id) {
    const refusal = await tryToFetch(place, from, id);
    if (refusal !== undefined)
        throw commitMissing(id, `git could not fetch it: ${refusal}`);
}
async function tryToFetch(place, from, id) {
    if (!/^[0-9a-f]{40,64}$/.test(id))
        throw commitMissing(id, 'It is no id of a commit.');
    const command = [
        ...fetchObjects,
        ...((await isComplete(place)) ? [] : ['--depth=1']),
        '--end-of-options',
        from.url,
        id,
    ];
    const answer = await fetchFrom(place, from, { command });
    return answer.status === 0 ? undefined : withoutProgress(answer.stderr);
}
async function fetchFrom(place, { environment, silence = longestSilence, ...remote }, { command, ...run }) {
    const fetch = async (from) => {
        const there = { ...place, environment: (0,git_environment/* fetchingEnvironment */.o)(environment, from) };
        return await (0,git_command/* runGit */.EO)(there, command, { ...run, silence });
    };
    const answer = await fetch(remote);
    if (answer.wasSilent)
        throw silent(remote.url, `it said nothing for ${silence / 1000} s`);
    if (isSlow(answer))
        throw silent(remote.url, withoutProgress(answer.stderr));
    const hasToken = remote.token !== undefined && remote.token !== '';
    if (answer.status === 0 || !hasToken)
        return answer;
    const again = await fetch({ ...remote, token: '' });
    return again.status === 0 ? again : answer;
}
function isSlow({ status, stderr }) {
    return status !== 0 && stderr.includes('Operation too slow');
}
function withoutProgress(stderr) {
    const lines = stderr.split(/[\r\n]+/);
    return lines
        .filter((line) => !/^(?:remote: )?[A-Z][a-z]+ [a-z]+: +\d/.test(line))
        .join('\n')
        .trim();
}
function silent(url, words) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    return new failure/* Failure */.H('fetch-silent', `git waited too long for ${host}: ${words}.`, {
        hint: 'Run again when the server answers. Behind a proxy, HTTPS_PROXY and NO_PROXY say the way.',
    });
}
async function promisorRemote(place) {
    const answer = await (0,git_command/* runGit */.EO)(place, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
    return /^remote\.(.*)\.promisor true$/m.exec(answer.stdout.toString('utf8'))?.[1];
}
async function fetchMissingFiles(place, source, promised) {
    const { remote, commit } = promised;
    const listing = ['rev-list', '--objects', '--no-walk', '--missing=print', commit];
    const command = [
        '-c',
        'fetch.negotiationAlgorithm=noop',
        ...fetchObjects,
        '--filter=blob:none',
        '--stdin',
        '--end-of-options',
        remote,
    ];
    for (let round = 0; round < 2; round++) {
        const listed = await (0,git_command/* runGit */.EO)(place, listing);
        const missing = listed.stdout.toString('latin1').match(/(?<=^\?)[0-9a-f]{40,64}$/gm) ?? [];
        if (missing.length === 0)
            return;
        const input = `${missing.join('\n')}\n`;
        if ((await fetchFrom(place, source, { command, input })).status !== 0)
            return;
    }
}
async function isComplete(place) {
    const shallow = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--is-shallow-repository']);
    if (shallow.stdout.toString('latin1').trim() === 'true')
        return false;
    const commits = await (0,git_command/* runGit */.EO)(place, ['rev-list', '--all', '--max-count=1']);
    return commits.stdout.length > 0;
}
function commitMissing(id, reason) {
    return new failure/* Failure */.H('commit-missing', `The commit ${id} is not in the clone. ${reason}`, {
        hint: 'Push the commit, check that the token may read the repository, then run again.',
    });
}
async function originUrl(place) {
    const answer = await (0,git_command/* runGit */.EO)(place, ['config', '--get', 'remote.origin.url']);
    const url = answer.stdout.toString('utf8').trim();
    return answer.status === 0 && url !== '' ? url : undefined;
}

// EXTERNAL MODULE: ./build/git/git-folder.js
var git_folder = __webpack_require__(29716);
// EXTERNAL MODULE: ./build/process/program.js
var program = __webpack_require__(2962);
;// CONCATENATED MODULE: ./build/git/object-reader.js



function openObjectReader(place) {
    let running;
    const queue = [];
    const giveUp = (error) => {
        running?.git.stop();
        running = undefined;
        for (const waiting of queue.splice(0))
            waiting.fail(error);
    };
    const serve = async (served) => {
        served.git.keepAlive(true);
        try {
            for (let next = queue[0]; next !== undefined; next = queue[0]) {
                await next.take(served.input);
                queue.shift();
            }
        }
        catch (error) {
            if (running === served)
                giveUp(error);
        }
        served.serving = false;
        served.git.keepAlive(false);
    };
    const ask = (name, waiting) => {
        queue.push(waiting);
        running ??= startCatFile(place, giveUp);
        running.git.stdin.write(`${name}\n`, 'latin1');
        if (running.serving)
            return;
        running.serving = true;
        void serve(running);
    };
    return {
        read: async (name) => await new Promise((resolve, reject) => {
            if (!isName(name)) {
                resolve(undefined);
                return;
            }
            const take = async (input) => {
                resolve(await takeWhole(input));
            };
            ask(name, { take, fail: reject });
        }),
        stream: (name) => streamObject(name, ask),
        readAll: (names) => readInOrder(place, names),
        close: () => {
            giveUp(object_reader_closed());
        },
    };
}
function isName(name) {
    return name !== '' && !/[\n\0]/.test(name);
}
function startCatFile(place, failed, options = []) {
    const git = (0,program/* startProgram */.Xd)('git', (0,git_command/* gitArguments */.D5)(place, ['cat-file', '--batch', ...options]), {
        folder: git_command/* startingFolder */.V6,
        environment: place.environment,
    });
    git.stderr.resume();
    const notice = async () => {
        const end = await git.ended;
        if (end.kind === 'not-started')
            failed((0,git_command/* cannotStart */.m3)(end.cause));
    };
    void notice();
    return { git, input: pull(git.stdout), serving: false };
}
async function takeHeader(input) {
    const line = await input.line();
    const match = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]+)$/.exec(line);
    const [, id, type, size] = match ?? [];
    if (id === undefined || type === undefined || size === undefined)
        return undefined;
    return { id, type, size: Number(size) };
}
async function takeWhole(input) {
    const header = await takeHeader(input);
    if (header === undefined)
        return undefined;
    const held = input.held(header.size + 1);
    if (held !== undefined) {
        return { id: header.id, type: header.type, content: held.subarray(0, header.size) };
    }
    const content = Buffer.allocUnsafe(header.size);
    for (let at = 0; at < header.size;) {
        const piece = await input.piece(header.size - at);
        piece.copy(content, at);
        at += piece.length;
    }
    await input.piece(1);
    return { id: header.id, type: header.type, content };
}
async function* streamObject(name, ask) {
    const { input, done } = await new Promise((resolve, reject) => {
        if (!isName(name)) {
            reject(missingObject(name));
            return;
        }
        const take = async (from) => {
            await new Promise((finish) => {
                resolve({ input: from, done: finish });
            });
        };
        ask(name, { take, fail: reject });
    });
    let left = -1;
    try {
        const header = await takeHeader(input);
        if (header === undefined)
            throw missingObject(name);
        for (left = header.size; left > 0;) {
            const piece = await input.piece(left);
            left -= piece.length;
            yield piece;
        }
    }
    finally {
        try {
            while (left > 0)
                left -= (await input.piece(left)).length;
            if (left === 0)
                await input.piece(1);
        }
        finally {
            done();
        }
    }
}
async function* readInOrder(place, names) {
    if (names.length === 0)
        return;
    let failure;
    const noticed = (error) => {
        failure = error;
    };
    const { git, input } = startCatFile(place, noticed, ['--buffer']);
    try {
        git.stdin.end(`${names.join('\n')}\n`);
        for (const name of names) {
            const object = await takeWhole(input);
            if (object === undefined)
                throw missingObject(name);
            yield object.content;
        }
    }
    catch (error) {
        throw failure ?? error;
    }
    finally {
        git.stop();
    }
}
function object_reader_closed() {
    return new failure/* Failure */.H('git-failed', 'The clone was closed before git had answered.', {
        hint: 'Run again.',
    });
}
function missingObject(name) {
    return new failure/* Failure */.H('object-missing', `The clone lacks the object "${name}".`, {
        hint: 'Check out again, or complete the clone with "git fetch --refetch", then run again.',
    });
}
function pull(stream) {
    const pieces = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const fill = async () => {
        const next = await pieces.next();
        if (next.done === true) {
            throw new failure/* Failure */.H('git-failed', '"git cat-file" ended in the middle of its answers.', {
                hint: 'Check that the clone is complete ("git fsck"), then run again.',
            });
        }
        rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    };
    return {
        line: async () => {
            let end = rest.indexOf(0x0a);
            for (; end === -1; end = rest.indexOf(0x0a))
                await fill();
            const line = rest.toString('latin1', 0, end);
            rest = rest.subarray(end + 1);
            return line;
        },
        piece: async (limit) => {
            if (rest.length === 0)
                await fill();
            const piece = rest.subarray(0, limit);
            rest = rest.subarray(piece.length);
            return piece;
        },
        held: (size) => {
            if (rest.length < size)
                return undefined;
            const piece = rest.subarray(0, size);
            rest = rest.subarray(size);
            return piece;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/without-end.js
var without_end = __webpack_require__(11230);
;// CONCATENATED MODULE: ./build/git/submodule.js






async function openSubmodule({ options, place, open }, recorded) {
    const { name, url } = await described(place, recorded);
    const parent = options.remote?.url ?? (await originUrl(place));
    const remotes = options.remote === undefined ? [] : remotesOf(url, parent, options.remote);
    const [first] = remotes;
    const inherited = { ...options, ...(first === undefined ? {} : { remote: first }) };
    const directory = await kept(place, name);
    if (directory !== undefined) {
        const reader = await open({ ...inherited, directory, isGitDirectory: true });
        if ((await reader.commit(recorded.commit)) !== undefined)
            return reader;
    }
    if (first === undefined) {
        throw new failure/* Failure */.H('submodule-missing', `The clone lacks the commit ${recorded.commit} of the submodule "${recorded.path}".`, { hint: 'Run "git submodule update --init --recursive", then run again.' });
    }
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.scratch, 'submodule-'));
    const made = { directory: fresh, environment: place.environment };
    const init = ['init', '--quiet', '--bare'];
    const answer = await (0,git_command/* runGit */.EO)(made, init);
    if (answer.status !== 0)
        throw (0,git_command/* gitFailed */.gk)(init, answer);
    const refusals = [];
    for (const remote of remotes) {
        const from = { ...remote, environment: options.environment };
        const refusal = await tryToFetch(made, from, recorded.commit);
        if (refusal === undefined) {
            return await open({ ...inherited, remote, directory: fresh, isGitDirectory: true });
        }
        refusals.push(`from ${remote.url}: ${refusal}`);
    }
    throw unfetched(recorded, refusals);
}
function unfetched({ path, commit }, refusals) {
    return new failure/* Failure */.H('submodule-missing', `The commit ${commit} of the submodule "${path}" could not be fetched ${refusals.join('; ')}`, {
        hint: 'Let actions/checkout fetch it: set "submodules: recursive" there, with an "ssh-key" or a "token" that may read the repository. Where everybody may read it, write its https address in ".gitmodules".',
    });
}
async function described(place, recorded) {
    const answer = await (0,git_command/* runGit */.EO)(place, [
        'config',
        '--blob',
        `${recorded.containing}:.gitmodules`,
        '-z',
        '--list',
    ]);
    const settings = new Map();
    for (const line of answer.stdout.toString('latin1').split('\0')) {
        const end = line.indexOf('\n');
        if (end !== -1)
            settings.set(line.slice(0, end), line.slice(end + 1));
    }
    for (const [key, path] of settings) {
        const name = /^submodule\.([^]*)\.path$/.exec(key)?.[1];
        const url = name === undefined ? undefined : settings.get(`submodule.${name}.url`);
        if (name !== undefined && url !== undefined && (0,without_end/* withoutEnd */.M)(path, '/') === recorded.path) {
            return { name, url: Buffer.from(url, 'latin1').toString('utf8') };
        }
    }
    throw new failure/* Failure */.H('submodule-unknown', `".gitmodules" does not say where the submodule "${recorded.path}" comes from.`, { hint: 'Add it to ".gitmodules", remove it, or leave submodules out of the archive.' });
}
async function kept(place, name) {
    if (name.split(/[/\\]/).includes('..'))
        return undefined;
    const answer = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--git-common-dir']);
    const from = place.isGitDirectory === true ? '.' : place.directory;
    const common = (0,external_node_path_.resolve)(from, answer.stdout.toString('utf8').trim());
    const directory = (0,external_node_path_.join)(common, 'modules', name);
    const found = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--resolve-git-dir', directory]);
    return found.status === 0 ? directory : undefined;
}
function remoteOf(url, parent, outer) {
    const address = /^\.\.?\//.test(url) && parent !== undefined ? resolveUrl(parent, url) : url;
    const { token } = outer;
    return token !== undefined && parent !== undefined && sameHost(address, parent)
        ? { url: address, token, fromCommit: true }
        : { url: address, fromCommit: true };
}
const forges = new Set([
    'bitbucket.org',
    'codeberg.org',
    'github.com',
    'gitlab.com',
]);
function remotesOf(url, parent, outer) {
    const stated = remoteOf(url, parent, outer);
    const match = /^ssh:\/\/(?:[^/@:]+@)?([^/@:]+)(?::\d+)?\/([^~/].*)$/.exec(stated.url) ??
        /^[^/@:]+@([^/@:]+):([^~/].*)$/.exec(stated.url);
    const [, host = '', path = ''] = match ?? [];
    const origin = `https://${host}/`;
    const isKnown = forges.has(host) || (parent !== undefined && httpHost(parent) === origin);
    return isKnown ? [remoteOf(origin + path, parent, outer), stated] : [stated];
}
function resolveUrl(parent, relative) {
    let base = (0,without_end/* withoutEnd */.M)(parent, '/');
    let rest = relative;
    for (;;) {
        if (rest.startsWith('./')) {
            rest = rest.slice(2);
        }
        else if (rest.startsWith('../')) {
            rest = rest.slice(3);
            base = base.slice(0, Math.max(base.lastIndexOf('/'), base.lastIndexOf(':')));
        }
        else {
            return `${base}/${rest}`;
        }
    }
}
function sameHost(one, other) {
    return httpHost(one) !== undefined && httpHost(one) === httpHost(other);
}
function httpHost(url) {
    return /^https?:\/\/[^/]+\//.exec(url)?.[0];
}

;// CONCATENATED MODULE: ./build/git/tree-listing.js
function parseTreeListing(listing) {
    const entries = [];
    for (let start = 0; start < listing.length;) {
        const type = listing.indexOf(' ', start) + 1;
        const object = listing.indexOf(' ', type) + 1;
        const size = listing.indexOf(' ', object);
        const tab = listing.indexOf('\t', size);
        const end = listing.indexOf('\0', tab);
        entries.push({
            path: listing.slice(tab + 1, end),
            kind: kindOf(listing.slice(start, type - 1), listing.slice(type, object - 1)),
            object: listing.slice(object, size),
            size: Number(listing.slice(size, tab)) || 0,
        });
        start = end + 1;
    }
    return entries;
}
function kindOf(mode, type) {
    if (type === 'commit')
        return 'submodule';
    if (mode === '120000')
        return 'symlink';
    return (Number.parseInt(mode, 8) & 0o100) === 0 ? 'file' : 'executable';
}

;// CONCATENATED MODULE: ./build/git/clone.js










const impossible = /(?:^|\/)\.?(?:\/|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/;
function refuseImpossiblePaths(commit, entries) {
    const found = entries.find(({ path }) => impossible.test(path));
    if (found === undefined)
        return;
    const shown = Buffer.from(found.path, 'latin1').toString('utf8');
    throw new failure/* Failure */.H('path-impossible', `The commit ${commit} holds the path "${shown}", which leads out of a checkout, or cannot be in one.`, { hint: 'Make the commit anew with git itself, and find out who made this one.' });
}
const showCommit = [
    'show',
    '-s',
    '--no-notes',
    '--no-color',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--date=default',
];
async function openClone(options) {
    const { place, promisor } = await lookAt({
        directory: options.directory,
        isGitDirectory: options.isGitDirectory ?? false,
        environment: (0,git_environment/* readingEnvironment */.Oo)(options.environment),
    });
    const list = async (commit) => {
        if (promisor !== undefined)
            await completeCommit({ options, place, promisor }, commit);
        return await listTree(place, commit);
    };
    const objects = openObjectReader(place);
    const opened = [];
    let listed;
    return {
        head: async () => {
            const head = await objects.read('HEAD^{commit}');
            if (head !== undefined)
                return head.id;
            throw (0,git_command/* noCommit */.lN)(options.directory);
        },
        localTag: async (name) => (await objects.read((0,source/* encodeBytes */.MW)(`refs/tags/${name}^{commit}`)))?.id,
        commit: async (id) => await readCommit(objects, id),
        commitsSince: async (base, commit) => await countCommits(place, base, commit),
        fetch: async (id) => {
            if (options.remote === undefined)
                throw commitMissing(id, 'Nothing may be fetched here.');
            await fetchCommit(place, await sourceOf(options, place), id);
        },
        entries: async (commit) => {
            if (listed?.commit !== commit)
                listed = { commit, entries: await list(commit) };
            return listed.entries;
        },
        file: async (commit, path) => {
            const found = await objects.read(`${commit}:${path}`);
            return found?.type === 'blob' ? found.content : undefined;
        },
        read: async (object) => {
            const found = await objects.read(object);
            if (found === undefined)
                throw missingObject(object);
            return found.content;
        },
        readAll: (all) => objects.readAll(all),
        stream: (object) => objects.stream(object),
        format: async (commit, format) => {
            const command = [...showCommit, `--format=format:${asArgument(format)}`, commit];
            const shown = await (0,git_command/* runGit */.EO)(place, command, { most: longestShown });
            if (shown.wasTooMuch)
                return undefined;
            if (shown.status !== 0)
                throw (0,git_command/* gitFailed */.gk)(command, shown);
            return shown.stdout.toString('latin1');
        },
        submodule: async (recorded) => {
            const reader = await openSubmodule({ options, place, open: openClone }, recorded);
            opened.push(reader);
            return reader;
        },
        close: () => {
            objects.close();
            for (const reader of opened.splice(0))
                reader.close();
        },
    };
}
const longestShown = 100_000;
function asArgument(format) {
    return format.replaceAll(/[^\n -~]/g, (byte) => `%x${byteNumber(byte)}`);
}
function byteNumber(byte) {
    return byte.charCodeAt(0).toString(16).padStart(2, '0');
}
async function lookAt(place) {
    const [answer, promisor] = await Promise.all([
        (0,git_command/* runGit */.EO)(place, ['rev-parse', '--git-dir']),
        promisorRemote(place),
    ]);
    if (answer.status === 0)
        return { place, promisor };
    const isNamed = place.isGitDirectory === true;
    const directory = isNamed || !(0,git_folder/* isDistrusted */.k_)(answer) ? undefined : (0,git_folder/* gitFolderOf */.qb)(place.directory);
    if (directory === undefined)
        throw (0,git_command/* notARepository */.di)(place.directory, answer);
    return await lookAt({ ...place, directory, isGitDirectory: true });
}
async function completeCommit({ options, place, promisor }, commit) {
    await fetchMissingFiles(place, await sourceOf(options, place), { remote: promisor, commit });
}
async function sourceOf({ remote, environment }, place) {
    return { ...remote, url: remote?.url ?? (await originUrl(place)) ?? 'origin', environment };
}
async function countCommits(place, base, commit) {
    const [shallow, counted] = await Promise.all([
        (0,git_command/* runGit */.EO)(place, ['rev-parse', '--is-shallow-repository']),
        (0,git_command/* runGit */.EO)(place, ['rev-list', '--left-right', '--count', `${base}...${commit}`, '--']),
    ]);
    if (shallow.stdout.toString('latin1').trim() !== 'false')
        return undefined;
    const since = /^0\s+([0-9]+)\n$/.exec(counted.stdout.toString('latin1'))?.[1];
    return since === undefined ? undefined : Number(since);
}
async function listTree(place, commit) {
    const command = ['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}^{commit}`];
    const listing = await (0,git_command/* runGit */.EO)(place, command);
    if (listing.status !== 0)
        throw (0,git_command/* gitFailed */.gk)(command, listing);
    const entries = parseTreeListing(listing.stdout.toString('latin1'));
    refuseImpossiblePaths(commit, entries);
    return entries;
}
async function readCommit(objects, id) {
    if (!/^[0-9a-f]{40,64}$/.test(id))
        return undefined;
    const found = await objects.read(`${id}^{commit}`);
    if (found === undefined || found.type !== 'commit')
        return undefined;
    const text = found.content.toString('latin1');
    const committer = /^committer .*> (-?[0-9]+) [-+][0-9]+$/m.exec(text);
    return { id: found.id, committedAt: (0,decimal/* readDecimal */.e)(committer?.[1] ?? '') ?? 0 };
}


/***/ }),

/***/ 43662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   V6: () => (/* binding */ startingFolder),
/* harmony export */   di: () => (/* binding */ notARepository),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   lN: () => (/* binding */ noCommit),
/* harmony export */   m3: () => (/* binding */ cannotStart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _process_not_started_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);
/* harmony import */ var _process_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19906);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66070);





function gitArguments(place, command) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.directory);
    const where = place.isGitDirectory === true
        ? [`--git-dir=${directory}`, `--work-tree=${directory}`]
        : ['-C', directory];
    const owner = place.checksOwner === true ? [] : _environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ofAnyOwner */ .dg;
    return [...where, ..._environment_js__WEBPACK_IMPORTED_MODULE_4__/* .globalArguments */ .yZ, ...owner, ...command];
}
const startingFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath);
async function runGit(place, command, { input, silence, most = Infinity } = {}) {
    const program = (0,_process_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startProgram */ .Xd)('git', gitArguments(place, command), {
        folder: startingFolder,
        environment: place.environment,
    });
    program.stdin.end(input);
    const chunks = [];
    let stderr = '';
    let printed = 0;
    program.stdout.on('data', (chunk) => {
        printed += chunk.length;
        if (printed > most)
            program.stop();
        else
            chunks.push(chunk);
    });
    let wasSilent = false;
    const quiet = silence === undefined
        ? undefined
        : setTimeout(() => {
            wasSilent = true;
            program.stop();
        }, silence);
    program.stderr.on('data', (chunk) => {
        quiet?.refresh();
        stderr = (stderr + chunk.toString('utf8')).slice(-4000);
    });
    const end = await program.ended;
    clearTimeout(quiet);
    if (end.kind === 'not-started')
        throw cannotStart(end.cause);
    const stdout = Buffer.concat(chunks);
    const wasTooMuch = printed > most;
    return { status: end.status ?? -1, stdout, stderr: stderr.trim(), wasSilent, wasTooMuch };
}
function cannotStart(cause) {
    return (0,_process_not_started_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .D)('git', cause, () => new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('git-missing', 'The program "git" could not be started.', {
        hint: 'Install git and make sure that it is on the PATH.',
        cause,
    }));
}
function notARepository(directory, { stderr }) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('not-a-repository', `"${directory}" is not in a git repository: ${stderr}`, {
        hint: 'Run "actions/checkout" first, or name the folder of a clone.',
    });
}
function noCommit(directory) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('no-commit', `The repository "${directory}" has no commit.`, {
        hint: 'Commit the project first.',
    });
}
function gitFailed(command, answer) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('git-failed', `"git ${command[0] ?? ''}" ended with status ${answer.status}: ${answer.stderr}`, { hint: 'Check that the clone is complete ("git fsck"), then run again.' });
}


/***/ }),

/***/ 66070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   dg: () => (/* binding */ ofAnyOwner),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment),
/* harmony export */   s9: () => (/* binding */ comparingEnvironment),
/* harmony export */   yZ: () => (/* binding */ globalArguments)
/* harmony export */ });
const reaching = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|ASKPASS$)/;
const globalArguments = [
    '--no-replace-objects',
    '--literal-pathspecs',
    '-c',
    'core.quotepath=off',
    '-c',
    'core.bigFileThreshold=4m',
    '-c',
    'core.abbrev=12',
    '-c',
    'http.lowSpeedLimit=1',
    '-c',
    'http.lowSpeedTime=30',
];
const ofAnyOwner = ['-c', 'safe.directory=*'];
function readingEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
function comparingEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => /^GIT_CONFIG_(?:NO)?(?:SYSTEM|GLOBAL)$/.test(name) || !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
function fetchingEnvironment(environment, remote) {
    const kept = Object.entries(environment).filter(([name]) => !name.toUpperCase().startsWith('GIT_') || reaching.test(name));
    const settings = authorization(remote);
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        ...(remote.fromCommit === true ? { GIT_PROTOCOL_FROM_USER: '0' } : {}),
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}
function authorization({ url, token }) {
    const origin = url === undefined ? undefined : /^https?:\/\/[^/]+\//.exec(url)?.[0];
    if (origin === undefined || token === undefined)
        return [];
    const key = `http.${origin}.extraheader`;
    if (token === '')
        return [[key, '']];
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
        ['http.followRedirects', 'false'],
    ];
}


/***/ }),

/***/ 29716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ prefixInTree),
/* harmony export */   k_: () => (/* binding */ isDistrusted),
/* harmony export */   qb: () => (/* binding */ gitFolderOf)
/* harmony export */ });
/* unused harmony export gitFolderIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function isDistrusted({ stderr }) {
    return /detected dubious ownership|unsafe repository/.test(stderr);
}
function gitFolderOf(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = gitFolderIn(at);
        if (found !== undefined)
            return found;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function prefixInTree(folder) {
    const inside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    for (let at = inside;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = gitFolderIn(at);
        if (found !== undefined && found !== at)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(at, inside).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
        if (found !== undefined || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return '';
    }
}
function gitFolderIn(folder) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(git, { throwIfNoEntry: false });
    if (kind?.isDirectory() === true)
        return git;
    if (kind?.isFile() === true) {
        const named = /^gitdir: ([^\r\n]*)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8'))?.[1];
        if (named !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    }
    const isBare = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects'));
    return isBare ? folder : undefined;
}


/***/ }),

/***/ 25362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Jw: () => (/* binding */ newTokenPage),
/* harmony export */   M1: () => (/* binding */ uploadAddress),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   ae: () => (/* binding */ withoutTrailingSlash),
/* harmony export */   eU: () => (/* binding */ fineGrainedTokensPage),
/* harmony export */   v7: () => (/* binding */ isOwnAddress)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88742);

function webAddress(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return `${protocol}//${host.startsWith('api.') ? host.slice('api.'.length) : host}`;
}
function newTokenPage(webUrl) {
    return `${webUrl}/settings/tokens/new?scopes=public_repo&description=dune-publish`;
}
function fineGrainedTokensPage(webUrl) {
    return `${webUrl}/settings/personal-access-tokens`;
}
function repositoryPath({ owner, name }, rest = '') {
    const path = `/repos/${owner}/${name}`;
    return (0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .y)(rest === '' ? path : `${path}/${rest}`);
}
function uploadAddress(template, name) {
    const end = template.indexOf('{');
    const base = end === -1 ? template : template.slice(0, end);
    return `${base}?name=${encodeURIComponent(name)}`;
}
function isOwnAddress(apiUrl, address) {
    if (!URL.canParse(address))
        return false;
    const [api, asked] = [new URL(apiUrl), new URL(address)];
    const web = new URL(webAddress(apiUrl)).host;
    const isOwn = [api.host, web, `uploads.${web}`].includes(asked.host);
    return isOwn && asked.protocol === api.protocol && asked.username + asked.password === '';
}
function withoutTrailingSlash(url) {
    let end = url.length;
    while (url[end - 1] === '/')
        end--;
    return url.slice(0, end);
}


/***/ }),

/***/ 63214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CountedBlob)
/* harmony export */ });
class CountedBlob extends Blob {
    #file;
    #moved;
    constructor(file, moved) {
        super([file]);
        this.#file = file;
        this.#moved = moved;
    }
    alsoTelling(taken) {
        return new CountedBlob(this.#file, (transfer) => {
            this.#moved(transfer);
            taken();
        });
    }
    stream() {
        let done = 0;
        const of = this.size;
        const moved = this.#moved;
        return super.stream().pipeThrough(new TransformStream({
            transform(chunk, controller) {
                done += chunk.byteLength;
                moved({ done, of });
                controller.enqueue(chunk);
            },
        }));
    }
}


/***/ }),

/***/ 50788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxiedFetch),
/* harmony export */   k: () => (/* binding */ proxiedDownload)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22779);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19783);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46752);
/* harmony import */ var _counted_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63214);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50919);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32074);






const ways = new Map();
async function proxiedFetch(url, init = {}, limits = sendsFile(init) ? _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .patience */ ._L.file : _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .patience */ ._L.answer) {
    const watch = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .watchFor */ .Hg)(limits);
    const { body } = init;
    const counted = body instanceof _counted_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .CountedBlob */ .Q ? { body: body.alsoTelling(watch.heard) } : {};
    const bounded = { ...init, ...counted, signal: watch.signal };
    const ask = async (dispatched) => await (0,undici__WEBPACK_IMPORTED_MODULE_2__.fetch)(url, { ...bounded, ...dispatched });
    const response = await watched(watch, onWay(url, ask));
    return {
        status: response.status,
        headers: response.headers,
        body: heardOf(watch, response.body ?? noBody()),
        dismiss: async () => {
            watch.end();
            await response.body?.cancel();
        },
    };
}
async function proxiedDownload(url, limits = _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .patience */ ._L.file) {
    const watch = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .watchFor */ .Hg)(limits);
    const init = {
        headers: { 'user-agent': 'dune-publish', accept: '*/*' },
        signal: watch.signal,
    };
    const ask = async (dispatched) => await (0,undici__WEBPACK_IMPORTED_MODULE_2__.request)(url, { ...init, ...dispatched });
    const { statusCode: status, headers: said, body } = await watched(watch, onWay(url, ask));
    body.on('error', () => undefined);
    return {
        status,
        headers: headersOf(said),
        body: heardOf(watch, body),
        dismiss: async () => {
            watch.end();
            await body.dump();
        },
    };
}
async function watched(watch, asked) {
    try {
        const answer = await asked;
        watch.heard();
        return answer;
    }
    catch (error) {
        watch.end();
        throw error;
    }
}
async function* heardOf(watch, body) {
    try {
        for await (const chunk of body) {
            watch.heard();
            yield chunk;
        }
    }
    finally {
        watch.end();
    }
}
async function* noBody() { }
function headersOf(said) {
    const headers = new undici__WEBPACK_IMPORTED_MODULE_2__.Headers();
    for (const [name, value] of Object.entries(said)) {
        for (const one of [value ?? []].flat())
            headers.append(name, one);
    }
    return headers;
}
async function onWay(url, ask) {
    const way = wayTo(new URL(url));
    if (way.kind === 'straight')
        return await ask({});
    const { dispatcher, proxy } = way;
    return await ask({ dispatcher }).catch((error) => {
        const impatient = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .outOfPatience */ .V8)(error);
        if (impatient !== undefined)
            throw impatient;
        throw new Error(`the proxy ${proxy} did not lead there: ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .networkWords */ .GL)(error)}`);
    });
}
function sendsFile({ body }) {
    return body !== undefined && body !== null && typeof body !== 'string';
}
function wayTo(url) {
    const known = ways.get(url.origin);
    if (known !== undefined)
        return known;
    const way = findWay(url);
    ways.set(url.origin, way);
    return way;
}
function findWay(url) {
    if ((0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__/* .checkBypass */ .H)(url))
        return { kind: 'straight' };
    const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const { env } = process;
    const given = [env[variable.toLowerCase()], env[variable]].find((text) => (text ?? '') !== '');
    if (given === undefined)
        return { kind: 'straight' };
    const way = proxiedWay(url);
    if (way !== undefined)
        return way;
    throw new Error(`${variable} does not name a proxy such as http://proxy.example:8080`);
}
function proxiedWay(url) {
    try {
        const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__/* .getProxyUrl */ .s)(url);
        const dispatcher = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq().getAgentDispatcher(url.origin);
        return proxy === undefined || dispatcher === undefined
            ? undefined
            : { kind: 'proxied', dispatcher, proxy: `${proxy.protocol}//${proxy.host}` };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 50919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ watchFor),
/* harmony export */   V8: () => (/* binding */ outOfPatience),
/* harmony export */   _L: () => (/* binding */ patience)
/* harmony export */ });
const patience = {
    answer: { silence: 20_000, total: 60_000 },
    file: { silence: 60_000, total: 900_000 },
};
class OutOfPatience extends Error {
    name = 'OutOfPatience';
    mayRepeat;
    constructor(words, mayRepeat) {
        super(words);
        this.mayRepeat = mayRepeat;
    }
}
function watchFor({ silence, total }) {
    const aborter = new AbortController();
    let hasMoved = false;
    const quiet = setTimeout(() => {
        hasMoved = false;
        setImmediate(() => {
            if (hasMoved)
                return;
            aborter.abort(new OutOfPatience(`nothing came for ${silence / 1000} seconds`, 1));
        });
    }, silence).unref();
    const whole = setTimeout(() => {
        aborter.abort(new OutOfPatience(`it took more than ${total / 1000} seconds`, 0));
    }, total).unref();
    return {
        signal: aborter.signal,
        heard: () => {
            hasMoved = true;
            quiet.refresh();
        },
        end: () => {
            clearTimeout(quiet);
            clearTimeout(whole);
        },
    };
}
function outOfPatience(error) {
    let inner = error;
    for (let depth = 0; inner instanceof Error && depth < 8; depth++) {
        if (inner instanceof OutOfPatience)
            return inner;
        inner = inner.cause;
    }
    return undefined;
}


/***/ }),

/***/ 32074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ networkWords),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* unused harmony export fieldErrors */
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);


class Refusal extends _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    status;
    errors;
    constructor(said, told) {
        super(told.code, told.message, { hint: told.hint, cause: told.cause });
        this.status = said.status;
        this.errors = said.errors;
    }
    get lost() {
        return this.status === undefined || this.status >= 500;
    }
    names(code) {
        return this.errors.some((error) => error.code === code);
    }
}
function isRefusal(error, ...statuses) {
    return (error instanceof Refusal &&
        (statuses.length === 0 || (error.status !== undefined && statuses.includes(error.status))));
}
function readRefusal(error) {
    const response = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, 'response');
    const status = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(response, 'status');
    const data = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(response, 'data');
    const answered = typeof status === 'number' && status >= 100;
    const errors = fieldErrors((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, 'errors'));
    return {
        ...(answered ? { status: statusOf(status, errors) } : {}),
        words: onOneLine((answered ? wordsOf(data) : undefined) ?? (answered ? '' : networkWords(error))),
        errors,
        headers: textHeaders((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(response, 'headers')),
    };
}
const statusOfType = {
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    STALE_DATA: 409,
    UNPROCESSABLE: 422,
    INTERNAL: 500,
    SERVICE_UNAVAILABLE: 503,
};
function statusOf(status, [first]) {
    if (status !== 200)
        return status;
    if (first?.message?.startsWith('Something went wrong while executing your query') === true) {
        return 500;
    }
    return statusOfType[first?.code ?? ''] ?? 422;
}
function fieldErrors(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((entry) => {
        if (typeof entry === 'string')
            return { code: 'custom', message: entry };
        const code = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'code') ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'type') ?? 'custom';
        const field = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'field');
        const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'message');
        return {
            code,
            ...(field === undefined ? {} : { field }),
            ...(message === undefined ? {} : { message: onOneLine(message) }),
        };
    });
}
function onOneLine(words) {
    return words
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(': ');
}
function wordsOf(data) {
    const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(data, 'message');
    if (message !== undefined)
        return message;
    if (typeof data !== 'string' || data.trimStart().startsWith('<'))
        return undefined;
    return data.trim().split('\n', 1)[0]?.slice(0, 200);
}
function networkWords(error) {
    let words = 'no answer';
    let inner = error;
    for (let depth = 0; (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(inner) && depth < 8; depth++) {
        const code = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(inner, 'code');
        const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(inner, 'message');
        if (message !== undefined && message !== '')
            words = message;
        if (code !== undefined && !words.includes(code))
            words = `${code} ${words}`;
        inner = inner['cause'] ?? firstOf(inner['errors']);
    }
    return words;
}
function firstOf(errors) {
    return Array.isArray(errors) ? errors[0] : undefined;
}
function textHeaders(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return {};
    const headers = {};
    for (const [name, field] of Object.entries(value)) {
        if (typeof field === 'string' || typeof field === 'number') {
            headers[name.toLowerCase()] = String(field);
        }
    }
    return headers;
}


/***/ }),

/***/ 43636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Qd: () => (/* binding */ parseBranch),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   UZ: () => (/* binding */ parseTagPrefix)
/* harmony export */ });
/* unused harmony export parseVersion */
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84024);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11439);




function parseRepository(text) {
    const plain = parts(text);
    if (plain !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(plain);
    const within = /^(?:https?:\/\/|ssh:\/\/|git@)[^/:\s]+[/:]([^\s]+?)(?:\.git)?\/?$/.exec(text);
    const meant = within?.[1] === undefined ? undefined : parts(within[1]);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it is not of the form owner/name.', meant === undefined
        ? 'Write the repository as owner/name, such as ocaml/opam-repository.'
        : `Write it without the server: ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(meant)}.`);
}
function parts(text) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..')
        return undefined;
    return { owner, name };
}
const noRefName = 'git accepts no tag or branch of such a name.';
function parseTag(text) {
    if (text.startsWith('refs/heads/')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it names a branch.', 'Name a tag; to release a branch, give version instead.');
    }
    const name = text.replace(/^refs\/tags\//, '');
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(name)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(name)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(noRefName, 'Write the name of the tag as git tag lists it, such as v1.2.0.');
}
function parseBranch(text) {
    const name = text.replace(/^refs\/heads\//, '');
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(name)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(name)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(noRefName, 'Write the name of the branch as git branch lists it, such as master.');
}
function parseTagPrefix(text) {
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(`${text}1`)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(noRefName, 'Write what stands before the version in the tags, such as carton- .');
}
function parseVersion(text) {
    return isVersion(text)
        ? value(text)
        : defect('an opam version holds letters, digits, "-", "_", "+", "." and "~" only.', 'Write the version as opam shows it, such as 1.2.0 or 1.2.0~beta1.');
}
function parsePath(text) {
    const path = text.replaceAll('\\', '/');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it is an absolute path.', 'Write the path as it is inside the repository.');
    }
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    return names.includes('..')
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it leads out with "..".', 'Write a path that stays inside, without "..".')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(names.join('/'));
}


/***/ }),

/***/ 11439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ value),
/* harmony export */   g: () => (/* binding */ defect)
/* harmony export */ });
function value(parsed) {
    return { kind: 'value', value: parsed };
}
function defect(fact, hint) {
    return { kind: 'defect', fact, hint };
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ notStarted)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);

const limits = {
    EAGAIN: 'too many processes',
    EMFILE: 'this process has too many open files',
    ENFILE: 'the system has too many open files',
    ENOMEM: 'not enough memory',
};
function notStarted(program, cause, missing) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    const limit = typeof code === 'string' ? limits[code] : undefined;
    if (limit === undefined)
        return missing();
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('system-limit', `The system did not start the program "${program}": ${limit} (${String(code)}).`, {
        hint: 'Raise the limit ("ulimit -n" for files, "ulimit -u" for processes), or run less at the same time. Then run again.',
        cause,
    });
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
async function together(questions) {
    await Promise.allSettled(questions);
    return await Promise.all(questions);
}


/***/ }),

/***/ 65667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ seemsWhole),
/* harmony export */   UR: () => (/* binding */ otherTags),
/* harmony export */   XN: () => (/* binding */ holdsArchive),
/* harmony export */   cu: () => (/* binding */ assetOf),
/* harmony export */   lU: () => (/* binding */ releaseOfTag)
/* harmony export */ });
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72331);

function assetOf({ assets }, { name }) {
    const names = [name, (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_0__/* .storedAssetName */ .bJ)(name), (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapedAssetName */ .KX)(name)];
    return assets.find((asset) => names.includes(asset.name));
}
function holdsArchive(asset, archive) {
    return asset.state === 'uploaded' && asset.digest === `sha256:${archive.sha256}`;
}
function releaseOfTag(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    const published = ofTag.find((release) => !release.draft);
    return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0];
}
function otherTags(releases, tag) {
    return releases
        .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
        .map((release) => release.tag);
}
function seemsWhole(asset, archive) {
    if (asset.digest !== undefined)
        return holdsArchive(asset, archive);
    return asset.state === 'uploaded' && asset.size === archive.size;
}


/***/ }),

/***/ 93930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repositoryOfUrl)
/* harmony export */ });
/* harmony import */ var _text_without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11230);

function repositoryOfUrl(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^[^/:@]+@([^/:]+):(.+)$/.exec(url);
    const host = match?.[1];
    const parts = (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(match?.[2] ?? '', '/')
        .replace(/\.git$/, '')
        .split('/');
    const name = parts.at(-1);
    const owner = parts.slice(0, -1).join('/');
    if (host === undefined || name === undefined || owner === '')
        return undefined;
    if (owner.includes('/') && host === 'github.com')
        return undefined;
    return { owner, name, webUrl: `https://${host}/${owner}/${name}` };
}


/***/ }),

/***/ 52006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   jk: () => (/* binding */ archivedRepository),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);

function fullName({ owner, name }) {
    return `${owner}/${name}`;
}
function isSameRepository(a, b) {
    return fullName(a).toLowerCase() === fullName(b).toLowerCase();
}
function archivedRepository(repository) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('repository-archived', `The repository ${fullName(repository)} is archived: nothing can be written to it.`, { hint: `Its owner can take it out of the archive at ${repository.webUrl}/settings.` });
}


/***/ }),

/***/ 29271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   VI: () => (/* binding */ preformattedLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   mo: () => (/* binding */ breakable),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

function html(text) {
    return escaped(text).replaceAll('\n', '<br>');
}
function code(text) {
    return `<code>${html(text)}</code>`;
}
function breakable(text) {
    return text.replaceAll(/[0-9a-f]{32}(?=[0-9a-f])/g, '$&<wbr>');
}
function preformatted(text) {
    return `<pre>${escaped(text).replaceAll('\n', '&#10;')}</pre>`;
}
function preformattedLines(lines) {
    return `<pre class="diff">${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</pre>`;
}
function link(label, url) {
    return url !== undefined && /^https?:\/\/[^\s]+$/.test(url)
        ? `<a href="${escaped(url)}">${label}</a>`
        : label;
}
function clipped(text, longest) {
    return text.length <= longest
        ? text
        : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}


/***/ }),

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export plainLog */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
function printable(text) {
    return text.replace(/\r\n/g, '\n').replace(unprintable, (character) => {
        if (character === '\n' || character === '\t')
            return character;
        const code = character.charCodeAt(0);
        return code < 0x20
            ? String.fromCharCode(0x2400 + code)
            : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
function oneLine(text) {
    const lines = printable(text).split('\n');
    const last = lines.length - 1;
    return lines
        .map((line, index) => {
        const begun = index === 0 ? line : line.trimStart();
        return index === last ? begun : begun.trimEnd();
    })
        .filter((line, index) => line !== '' || index === 0 || index === last)
        .join(' ');
}
function plainLog(text) {
    return printable(text)
        .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ')
        .replace(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf)
/* harmony export */ });
function styleOf({ colour }) {
    const painted = (...codes) => (text) => colour && text !== '' ? `\u001B[${codes.join(';')}m${text}\u001B[0m` : text;
    const bySeverity = {
        error: painted(1, 31),
        warning: painted(1, 35),
        notice: painted(1, 36),
    };
    return {
        severity: (severity, text) => bySeverity[severity](text),
        bold: painted(1),
        faint: painted(2),
        good: painted(32),
        bad: painted(31),
    };
}


/***/ }),

/***/ 52349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readDecimal)
/* harmony export */ });
function readDecimal(digits) {
    if (!/^[0-9]{1,16}$/.test(digits))
        return undefined;
    const value = Number(digits);
    return Number.isSafeInteger(value) ? value : undefined;
}


/***/ }),

/***/ 88742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 69593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn),
/* harmony export */   r: () => (/* binding */ wholeText)
/* harmony export */ });
function wholeText(change) {
    return () => {
        const pieces = [];
        return {
            push: (piece) => {
                pieces.push(piece);
                return '';
            },
            end: () => change(pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')),
        };
    };
}
function inTurn(rewritings) {
    const present = rewritings.filter((start) => start !== undefined);
    const [first, ...others] = present;
    return first === undefined
        ? undefined
        : others.reduce((before, after) => () => pipe(before(), after()), first);
}
function pipe(before, after) {
    return {
        push: (piece) => {
            const ready = before.push(piece);
            return ready === '' ? '' : after.push(ready);
        },
        end: () => {
            const last = before.end();
            const ready = last.text === '' ? '' : after.push(last.text);
            const end = after.end();
            return { text: ready + end.text, diagnostics: [...last.diagnostics, ...end.diagnostics] };
        },
    };
}


/***/ }),

/***/ 34381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w./:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
function withoutEnd(text, dropped) {
    let end = text.length;
    while (end > 0 && dropped.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
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


/***/ }),

/***/ 84024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ releaseBranch),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
function isRefName(name) {
    if (name === '' || name.startsWith('-') || name.endsWith('/') || name.endsWith('.'))
        return false;
    if (hasForbiddenCharacter(name) || name.includes('..') || name.includes('@{'))
        return false;
    return name
        .split('/')
        .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
function hasForbiddenCharacter(name) {
    for (let at = 0; at < name.length; at++) {
        const code = name.charCodeAt(at);
        if (code <= 0x20 || code === 0x7f || '~^:?*[\\'.includes(name.charAt(at)))
            return true;
    }
    return false;
}
function releaseBranch(project, version) {
    const name = `release-${project}-${version}`
        .replaceAll('~', '_')
        .replaceAll(/[^A-Za-z0-9_.+-]/g, '-')
        .replaceAll(/\.(?=\.|$)/g, '-');
    return name.endsWith('.lock') ? `${name}-` : name;
}


/***/ })

};
