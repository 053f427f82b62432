export const id = 42;
export const ids = [42];
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

/***/ 76853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSolve: () => (/* binding */ runSolve)
/* harmony export */ });
/* harmony import */ var _disk_opam_repository_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46573);
/* harmony import */ var _solver_ci_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65216);
/* harmony import */ var _solver_defect_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70836);
/* harmony import */ var _solver_explanation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87058);
/* harmony import */ var _solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(70325);
/* harmony import */ var _solver_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74823);
/* harmony import */ var _solver_solve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33903);
/* harmony import */ var _solver_switch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16752);
/* harmony import */ var _solver_universe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37010);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25666);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71393);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70393);
/* harmony import */ var _command_line_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35403);
/* harmony import */ var _command_line_option_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53914);
/* harmony import */ var _disk_read_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95476);















const usage = `Usage: dune-publish solve --opam-repository-dir DIR [--set NAME=VALUE]…

Shows what "opam install" would choose with opam's solver builtin-0install. Each line of standard input is a
question, a JSON object with package, version, compiler, prefer ("newest" or "oldest") and withTest. The
answers are printed in the same order, one on each line. DIR is a checkout of opam-repository.

Exit status: 0; 1 when DIR or a question cannot be read; 2 when the command line is wrong.
`;
const options = {
    'opam-repository-dir': (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_10__/* .textOption */ .vU)('DIR', 'A checkout of opam-repository'),
    set: (0,_command_line_option_js__WEBPACK_IMPORTED_MODULE_10__/* .textsOption */ .YM)('NAME=VALUE', 'Set a variable of the system, such as os-version'),
};
const runSolve = (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(usage, options, async ({ values }) => {
    const { 'opam-repository-dir': folder, set = [] } = values;
    if (folder === undefined)
        return { wrong: 'Name the --opam-repository-dir.' };
    const wrong = set.find((setting) => !/^[^=]+=/.test(setting));
    if (wrong !== undefined) {
        return { wrong: `--set needs NAME=VALUE, but got ${JSON.stringify(wrong)}.` };
    }
    const source = (0,_disk_opam_repository_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFolder */ .p)(folder);
    if (source === undefined) {
        const fact = `${JSON.stringify(folder)} is not an opam repository: it has no folder "packages".`;
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)([(0,_command_line_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNoFolder */ .ub)(folder) ?? fact]);
        return 1;
    }
    const settings = set.map((setting) => {
        const equals = setting.indexOf('=');
        return [setting.slice(0, equals), setting.slice(equals + 1)];
    });
    const platform = (0,_solver_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .platformOf */ .tj)((0,_solver_universe_js__WEBPACK_IMPORTED_MODULE_6__/* .universeOf */ .De)(source), new Map([..._solver_ci_system_js__WEBPACK_IMPORTED_MODULE_1__/* .ciSystem */ ._, ...settings]));
    return answerAll(platform, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeBytes */ .yj)((await (0,_disk_read_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .readBytes */ .i)('-')) ?? ''));
});
function answerAll(platform, questions) {
    const switches = new Map();
    for (const [index, line] of questions.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const question = readQuestion(line);
        if (question === undefined) {
            (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)([`Line ${index + 1} of standard input is not a question.`]);
            return 1;
        }
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(`${JSON.stringify(answer(question, platform, switches))}\n`);
    }
    complainOfDefects(platform.universe.defects);
    return 0;
}
function complainOfDefects(defects) {
    for (const defect of defects)
        (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)([(0,_solver_defect_line_js__WEBPACK_IMPORTED_MODULE_12__/* .defectLine */ .K)(defect)]);
}
function readQuestion(line) {
    const read = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_13__/* .parseJson */ .qF)(line);
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isRecord */ .u4)(read))
        return undefined;
    const { package: name, version, compiler, prefer = 'newest', withTest = false } = read;
    const isWhole = typeof name === 'string' && typeof version === 'string' && typeof compiler === 'string';
    if (!isWhole || typeof withTest !== 'boolean')
        return undefined;
    if (prefer !== 'newest' && prefer !== 'oldest')
        return undefined;
    return { name, version, compiler, preference: prefer, withTest };
}
function answer({ compiler, ...asked }, platform, switches) {
    const made = (0,_solver_universe_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(switches, compiler, () => (0,_solver_switch_js__WEBPACK_IMPORTED_MODULE_5__/* .compilerSwitch */ ._)(platform, compiler));
    if (made.kind === 'gave-up')
        return { status: made.kind };
    if (made.kind === 'no-solution') {
        return { status: made.kind, explanation: `OCaml ${compiler} cannot be installed.` };
    }
    const { switch: from } = made;
    const request = { ...asked, pins: new Map() };
    const answered = (0,_solver_solve_js__WEBPACK_IMPORTED_MODULE_4__/* .solveInstall */ .JX)({ platform, switch: from, request });
    switch (answered.kind) {
        case 'solved':
            return { status: 'solved', ...shownActions(answered.actions()) };
        case 'no-solution': {
            const explained = (0,_solver_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .explainNoSolution */ ._)({ platform, switch: from, request });
            if (explained === undefined || explained.kind === 'gave-up')
                return { status: 'no-solution' };
            return { status: 'no-solution', explanation: (0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_14__/* .explanationLines */ .bO)(explained).join('\n') };
        }
        case 'cycle':
            return { status: 'no-solution', explanation: (0,_solver_explanation_text_js__WEBPACK_IMPORTED_MODULE_14__/* .cycleLine */ .H)(answered.packages) };
        case 'unavailable':
        case 'gave-up':
            return { status: answered.kind };
    }
}
function shownActions({ install, change, remove, recompile }) {
    return {
        install: sorted(install),
        change: sorted(change),
        remove: sorted(remove),
        recompile: sorted(recompile),
    };
}
function sorted(versions) {
    return Object.fromEntries([...versions].toSorted(([a], [b]) => (a < b ? -1 : 1)));
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

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ holdsForOrder)
/* harmony export */ });
function holdsForOrder(operator, order) {
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}


/***/ }),

/***/ 65216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ciMacSystem),
/* harmony export */   _: () => (/* binding */ ciSystem)
/* harmony export */ });
const ciSystem = new Map([
    ['arch', 'x86_64'],
    ['os', 'linux'],
    ['os-distribution', 'debian'],
    ['os-family', 'debian'],
    ['os-version', '13'],
    ['opam-version', '2.6.1'],
    ['root', '/home/opam/.opam'],
    ['user', 'opam'],
    ['group', 'opam'],
    ['make', 'make'],
    ['jobs', '1'],
]);
const ciMacSystem = new Map([
    ...ciSystem,
    ['arch', 'arm64'],
    ['os', 'macos'],
    ['os-distribution', 'homebrew'],
    ['os-family', 'homebrew'],
    ['os-version', '15'],
    ['root', '/Users/opam/.opam'],
]);


/***/ }),

/***/ 70836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defectLine)
/* harmony export */ });
function defectLine({ name, version, message, leftOut }) {
    const what = message.replace(/\.$/, '');
    return `packages/${name}/${name}.${version}/opam: ${what}. The ${leftOut ? 'package' : 'field'} is ignored.`;
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


/***/ })

};
