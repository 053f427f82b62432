export const id = 455;
export const ids = [455];
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

/***/ 67032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79555);
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20675);
/* harmony import */ var _tar_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43796);
/* harmony import */ var _text_decimal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52349);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71393);





function readTar(listener) {
    const reading = {
        listener,
        state: { kind: 'header' },
        records: new Map(),
        wrong: undefined,
    };
    const held = new Uint8Array(_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
    let holding = 0;
    return {
        push: (piece) => {
            for (let at = 0; at < piece.length && reading.wrong === undefined;) {
                if (reading.state.kind === 'content') {
                    at += takeContent(reading, reading.state, piece.subarray(at));
                    continue;
                }
                const part = piece.subarray(at, at + _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6 - holding);
                held.set(part, holding);
                holding = (holding + part.length) % _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
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
            reading.wrong = 'no entry follows a pax header';
        reading.state = { kind: 'end', blocks: state.kind === 'end' ? state.blocks + 1 : 1 };
    }
    else if (state.kind === 'end') {
        reading.wrong = 'something follows the end';
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
            reading.state = { kind: 'content', left: entry.size, fill: (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .padding */ .Ms)(entry.size) };
        }
    }
}
function takeRecords(reading, pax, block) {
    pax.text += (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(block);
    if (pax.text.length < pax.size)
        return;
    const { records, isWhole } = (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readPaxRecords */ .W)(pax.text.slice(0, pax.size));
    if (isWhole)
        reading.records = records;
    else
        reading.wrong = 'a pax header cannot be read';
    reading.state = { kind: 'header' };
}
function readHeader(block, records) {
    if (field(block, 'magic') !== _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarMagic */ .NZ)
        return 'a header is not ustar';
    if (number(block, 'checksum') !== (0,_tar_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .headerSum */ .n2)(block))
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
    return digits === undefined ? undefined : ((0,_text_decimal_js__WEBPACK_IMPORTED_MODULE_4__/* .readDecimal */ .e)(digits) ?? Number.NaN);
}
function field(block, name) {
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0[name];
    return (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(block.subarray(start, start + length));
}
function number(block, name) {
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0[name];
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
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0[name];
    const end = block.indexOf(0, start);
    return (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(block.subarray(start, end === -1 ? start + length : Math.min(end, start + length)));
}
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] !== 0)
            return false;
    return true;
}


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

/***/ 42170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bzip2Compression)
/* harmony export */ });
/* harmony import */ var _bzip2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85329);

const mostWaiting = 1024 * 1024;
function bzip2Compression(environment) {
    return {
        extension: 'tbz',
        compress: async function* (pieces, giveBack) {
            const filter = await (0,_bzip2_js__WEBPACK_IMPORTED_MODULE_0__/* .startBzip2 */ .aY)('-9', environment);
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
        unpack: async () => await (0,_bzip2_js__WEBPACK_IMPORTED_MODULE_0__/* .startBzip2 */ .aY)('-dc', environment),
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
        hint: 'Install bzip2 and make sure that it is on the PATH. On Windows, it comes with git for Windows.',
        cause,
    }));
}
function bzip2Failed(status, said) {
    const end = status === null ? 'was stopped by the system' : `failed with status ${status}`;
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('bzip2-failed', `"bzip2" ${end}${said === '' ? '.' : `: ${said}`}`, {
        hint: 'Check that the machine has enough memory, then run again.',
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
    const unconfirmed = new Set();
    stream.once('close', () => {
        for (const settle of unconfirmed)
            settle();
    });
    return {
        write: async (piece) => {
            if (stream.destroyed)
                return;
            await new Promise((resolve) => {
                unconfirmed.add(resolve);
                stream.write(piece, () => {
                    unconfirmed.delete(resolve);
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
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('gzip-failed', 'The run could not unpack what it had compressed with gzip.', {
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

/***/ 22366:
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
    const why = depends === 'time' ? 'when the archive is made' : 'the clone that it is made from';
    return {
        severity: 'warning',
        code: 'export-subst-changing',
        message: `"${(0,source/* decodeBytes */.yj)(path)}" keeps ${mark(format)} unchanged, because what git prints for ${(0,source/* decodeBytes */.yj)(placeholder)} depends on ${why}.`,
        hints: [
            'Use a placeholder that depends on the commit only, such as %cs for its date or %H for its id.',
        ],
    };
}
function overlongFormat(path, format) {
    return {
        severity: 'warning',
        code: 'export-subst-limit',
        message: `"${(0,source/* decodeBytes */.yj)(path)}" keeps ${mark(format)} unchanged, because a mark can have at most ${longestFormat.toLocaleString('en')} bytes, and what git prints for it at most 100,000.`,
        hints: ['Write a shorter format.'],
    };
}
const longestFormat = 2000;
function tooManyFormats(path, most) {
    return {
        severity: 'warning',
        code: 'export-subst-limit',
        message: `The files with "export-subst" contain more than ${most} different formats. The others, starting with one in "${(0,source/* decodeBytes */.yj)(path)}", stay unchanged.`,
        hints: ['Use fewer different formats.'],
    };
}
function overgrownFile(path) {
    return {
        severity: 'warning',
        code: 'export-subst-limit',
        message: `"${(0,source/* decodeBytes */.yj)(path)}" keeps its "$Format:…$" marks unchanged, because they would make the file more than 10 MB longer.`,
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
        hints: ['Replace the link by its target, or exclude it with "export-ignore".'],
        location: linkLocation(link),
    };
}
function leadsNowhere(link) {
    return {
        severity: 'warning',
        code: 'symlink-dangling',
        message: `"${(0,source/* decodeBytes */.yj)(link.path)}" is a symbolic link to "${(0,source/* decodeBytes */.yj)(link.target)}", which does not exist in the archive.`,
        hints: ['Remove the link, or exclude it with "export-ignore".'],
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
                'Set "submodules: include" to put their files into the archive.',
                'Set "submodules: exclude" to leave empty folders there.',
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
            message: `The archive contains "${(0,source/* decodeBytes */.yj)(first?.path ?? '')}"${more} as stored in git, because only a checkout applies "${(0,source/* decodeBytes */.yj)(attribute)}".`,
            hints: ['Store the file itself in git, or exclude it with "export-ignore".'],
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






function planArchive(tree, scope) {
    const mounted = mountTree(tree);
    const diagnostics = [];
    const planned = new Map();
    const inside = scope.folder === '' ? '' : `${scope.folder}/`;
    const { manner } = scope;
    const isOfGit = manner === 'git-archive';
    const opamFiles = isOfGit ? new Map() : linkedOpamFiles(mounted, inside);
    const project = { mounted, inside, manner, linkedOpamFiles: opamFiles };
    const linked = [];
    const recorded = [];
    for (const entry of mounted.entries.values()) {
        if (!entry.path.startsWith(inside))
            continue;
        if (manner !== 'dune-release' && mounted.isIgnored(entry))
            continue;
        const path = entry.path.slice(inside.length);
        if (!isOfGit && path.includes('.hg') && path.split('/').includes('.hg'))
            continue;
        if (entry.kind === 'submodule')
            recorded.push(path);
        const end = entry.kind === 'symlink' && !isOfGit ? (0,links/* followLink */.s)(mounted, entry.path) : undefined;
        if (end?.kind === 'folder')
            linked.push({ path, folder: end.path });
        const result = planEntry(project, entry, end);
        planned.set(path, result.entry);
        if (result.diagnostic !== undefined)
            diagnostics.push(result.diagnostic);
    }
    if (manner === 'dune-release')
        copyFolders(project, linked, planned);
    addFolders(planned);
    diagnostics.push(...danglingFolders(planned, linked, inside), ...unhandledFilters(filtersOf(project, planned.values())), ...(scope.submodules === undefined ? undecidedSubmodules(recorded) : []));
    const entries = [...planned.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
    return { entries, diagnostics };
}
function planEntry(project, entry, end) {
    const { mounted, inside } = project;
    const path = entry.path.slice(inside.length);
    const target = mounted.texts.get(entry.object) ?? '';
    const link = { kind: 'symlink', path, target };
    if (end === undefined) {
        if (entry.kind === 'symlink')
            return { entry: link };
        return entry.kind === 'submodule'
            ? { entry: { kind: 'folder', path } }
            : { entry: planFile(project, path, entry) };
    }
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
    const { mounted, inside, manner, linkedOpamFiles: linked } = project;
    const attributes = mounted.attributesOf(file);
    const conversion = conversionOf(manner === 'dune-release' ? withoutExportSubst(attributes) : attributes);
    const own = file.repository === '' && file.path.startsWith(inside) && manner !== 'git-archive';
    const rewrittenAs = linked.get(file.path) ?? (own ? file.path.slice(inside.length) : undefined);
    return {
        kind: 'file',
        path,
        executable: file.kind === 'executable',
        content: {
            repository: file.repository,
            object: file.object,
            size: file.size,
            conversion,
            rewrittenAs,
        },
    };
}
function withoutExportSubst(attributes) {
    return new Map([...attributes].filter(([name]) => name !== 'export-subst'));
}
const mostCopiedLinks = 100;
function copyFolders(project, linked, planned) {
    for (const { path, folder } of linked.slice(0, mostCopiedLinks)) {
        planned.delete(path);
        const prefix = folder === '' ? '' : `${folder}/`;
        for (const entry of project.mounted.entries.values()) {
            if (!entry.path.startsWith(prefix))
                continue;
            const copy = `${path}/${entry.path.slice(prefix.length)}`;
            const end = entry.kind === 'symlink' ? (0,links/* followLink */.s)(project.mounted, entry.path) : undefined;
            const copied = planEntry(project, entry, end).entry;
            planned.set(copy, { ...copied, path: copy });
        }
    }
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

// EXTERNAL MODULE: ./build/disk/bzip2-compression.js
var bzip2_compression = __webpack_require__(42170);
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

// EXTERNAL MODULE: ./build/archive/tar-reader.js
var tar_reader = __webpack_require__(67032);
;// CONCATENATED MODULE: ./build/disk/tar-check.js


function checkTar({ root, time, files, entries }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const metadata = new Map();
    let wrong;
    let count = 0;
    let pieces;
    const reader = (0,tar_reader/* readTar */.s)({
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

// EXTERNAL MODULE: ./build/archive/tar-entry.js
var tar_entry = __webpack_require__(20675);
// EXTERNAL MODULE: ./build/archive/tar-writer.js
var tar_writer = __webpack_require__(43796);
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
    return new failure/* Failure */.H('archive-damaged', `The archive "${path}" differs from what was written: ${wrong}.`, { hint: 'Check the disk and the program "bzip2", then run again.' });
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
    const compression = order.format === 'tgz' ? gzip_compression/* gzipCompression */.f : (0,bzip2_compression/* bzip2Compression */.a)(place.environment);
    const name = (0,asset_name/* archiveName */.uv)(order.project, order.version, compression.extension);
    const path = (0,external_node_path_.join)(place.folder, name);
    const tar = { root: order.topFolder ?? (0,source/* encodeBytes */.MW)(root), time: commit.committedAt, files };
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
        return { archive: undefined, diagnostics, metadata };
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
        hint: 'Free some space on the disk, or choose a folder that you can write to. Then run again.',
        cause: error,
    });
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
