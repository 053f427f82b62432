export const id = 804;
export const ids = [804];
export const modules = {

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ followLink)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5669);

/** Linux gives up after as many. */
const maximumLinks = 40;
/** Follows the link at a path as the kernel does, link by link. */
function followLink(space, path) {
    let place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    // What is still to walk, the next name last.
    const names = [];
    let links = 0;
    const enter = (link) => {
        const target = space.texts.get(link) ?? '';
        names.push(...target.split('/').toReversed());
        return !target.startsWith('/') && target !== '';
    };
    const start = space.entries.get(path);
    if (start === undefined)
        return { kind: 'nothing' };
    if (!enter(start.object))
        return { kind: 'outside' };
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
            if (!enter(entry.object))
                return { kind: 'outside' };
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

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   NZ: () => (/* binding */ ustarMagic),
/* harmony export */   m0: () => (/* binding */ ustarField),
/* harmony export */   uk: () => (/* binding */ ustarSizeLimit)
/* harmony export */ });
/** tar counts in blocks of this many bytes. */
const blockSize = 512;
/** How many zero bytes stand after a content of that size, up to the next block. */
function padding(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}
/** Sizes from here on (8 GiB) do not fit into eleven octal digits. */
const ustarSizeLimit = 8 ** 11;
/** Where ustar's fields lie in a header block: offset and length in bytes. */
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
/** The mark of a ustar header with its version. */
const ustarMagic = 'ustar\u000000';


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   n2: () => (/* binding */ headerSum),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(675);

/** The two blocks of zeros that end an archive. It is not filled up to 10,240 bytes. */
const tarEnd = new Uint8Array(2 * _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
/**
 * The header of an entry, bit for bit as `dune-release` 2.2.1 writes it: ustar, owner and group 0,
 * `devminor` written over `devmajor`, the checksum eight octal digits without a NUL. Where ustar
 * cannot hold a path, a link's target or a size, a pax header stands before it.
 *
 * @param time seconds since the epoch; what lies before it counts as 0.
 */
function tarHeader(entry, time) {
    const parts = splitPath(entry.path);
    const records = [];
    if (parts === undefined)
        records.push(['path', entry.path]);
    const target = entry.kind === 'symlink' ? entry.target : '';
    if (target.length > _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.target.length)
        records.push(['linkpath', target]);
    const size = entry.kind === 'file' ? entry.size : 0;
    if (size >= _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarSizeLimit */ .uk)
        records.push(['size', String(size)]);
    const block = headerBlock({
        name: parts?.name ?? entry.path.slice(0, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.name.length),
        prefix: parts?.prefix ?? '',
        mode: modeOf(entry),
        size: size >= _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarSizeLimit */ .uk ? 0 : size,
        time,
        type: typeOf(entry),
        target: target.slice(0, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.target.length),
    });
    return records.length === 0 ? block : join([paxHeader(records, time), block]);
}
/**
 * A path over 100 bytes is cut at a slash, the last that leaves both parts short enough;
 * `undefined`: there is none.
 */
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
    putOctal(block, 'time', { value: Math.max(fields.time, 0), digits: 11 });
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.type.start, fields.type);
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.target.start, fields.target);
    putBytes(block, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.prefix.start, fields.prefix);
    putOctal(block, 'checksum', { value: headerSum(block), digits: 8 });
    return block;
}
/** A header with the fields that are the same in all. */
const sameInAll = new Uint8Array(_tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
putOctal(sameInAll, 'owner', { value: 0, digits: 7 });
putOctal(sameInAll, 'group', { value: 0, digits: 7 });
putBytes(sameInAll, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.magic.start, _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarMagic */ .NZ);
putOctal(sameInAll, 'device', { value: 0, digits: 7 });
/** The sum of a header's bytes, which its checksum field must hold. */
function headerSum(block) {
    const { start, length } = _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ustarField */ .m0.checksum;
    // The field itself counts as blanks.
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
/**
 * A pax header (POSIX.1-2001) and its records. Paths are written as they are; one that is not UTF-8
 * is announced as binary.
 */
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
/** `LENGTH KEY=VALUE` and a line break, where the length counts its own digits. */
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

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   gq: () => (/* binding */ isAttributesFile),
/* harmony export */   iR: () => (/* binding */ decidingObjects),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The name of git's attribute files. */
const attributesFile = '.gitattributes';
/** The last component of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder a path lies in; empty for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** Whether an entry is a file of git attributes. git follows no symlink there. */
function isAttributesFile(entry) {
    return ((entry.kind === 'file' || entry.kind === 'executable') &&
        baseName(entry.path) === attributesFile);
}
/** The objects that must be read before an archive can be planned: attributes and link targets. */
function decidingObjects(entries) {
    return [
        ...new Set(entries
            .filter((entry) => entry.kind === 'symlink' || isAttributesFile(entry))
            .map((entry) => entry.object)),
    ];
}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ bzip2Failed),
/* harmony export */   aY: () => (/* binding */ startBzip2)
/* harmony export */ });
/* unused harmony export windowsBzip2 */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(648);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6162);






/**
 * Starts `bzip2`, without a shell and without the options that a user may keep in the environment.
 *
 * @param option `-9` to compress, `-dc` to unpack.
 * @throws Failure `bzip2-missing`, `bzip2-failed` (by `ended`).
 */
async function startBzip2(option, environment) {
    const { BZIP: _, BZIP2: __, ...clean } = environment;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(await bzip2Program(environment), [option], { env: clean, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    let said = '';
    child.stderr.on('data', (chunk) => {
        said = (said + chunk.toString('utf8')).slice(-1000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(bzip2Missing(cause));
        });
        child.on('close', (status) => {
            if (status === 0)
                resolve();
            else
                reject(bzip2Failed(status, said.trim()));
        });
    });
    // A broken pipe is told by the status.
    child.stdin.on('error', () => undefined);
    return {
        ...(0,_compression_js__WEBPACK_IMPORTED_MODULE_5__/* .filterInput */ .t)(child.stdin),
        output: child.stdout,
        ended,
        stop: () => child.kill(),
    };
}
/** The program's name; on Windows its full path. */
async function bzip2Program(environment) {
    if (process.platform !== 'win32')
        return 'bzip2';
    const found = await windowsBzip2(environment, isThere);
    if (found === undefined)
        throw bzip2Missing(undefined);
    return found;
}
/**
 * Where `bzip2.exe` lies on Windows: in a folder of the `PATH`, else where git for Windows keeps its own
 * programs, `usr/bin` beside the folders that have a `git.exe` (`cmd`, `bin`, `mingw64/bin`). Folders that
 * are not named in full do not count: below the current one lies what others have committed.
 */
async function windowsBzip2(environment, isProgram) {
    const searched = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH');
    const folders = (searched?.[1] ?? '').split(';').filter((folder) => isNamedInFull(folder));
    const ofGit = [];
    for (const folder of folders) {
        const program = node_path__WEBPACK_IMPORTED_MODULE_3__.win32.join(folder, 'bzip2.exe');
        if (await isProgram(program))
            return program;
        if (await isProgram(node_path__WEBPACK_IMPORTED_MODULE_3__.win32.join(folder, 'git.exe'))) {
            ofGit.push(...['..', '../..'].map((above) => node_path__WEBPACK_IMPORTED_MODULE_3__.win32.join(folder, above, 'usr/bin/bzip2.exe')));
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function bzip2Missing(cause) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('bzip2-missing', 'The program "bzip2" could not be started.', {
        hint: 'Install bzip2 and make sure that it is on the PATH; on Windows it comes with git.',
        cause,
    });
}
/** The failure of a `bzip2` that did not do what it should. */
function bzip2Failed(status, said) {
    const end = status === null ? 'was ended by the system' : `ended with status ${status}`;
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('bzip2-failed', `"bzip2" ${end}${said === '' ? '.' : `: ${said}`}`, {
        hint: 'Check that the machine has memory to spare, then run again.',
    });
}


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ filterInput)
/* harmony export */ });
/** Feeds a stream. Any number of pieces may be on their way. */
function filterInput(stream) {
    const untold = new Set();
    // One that goes wrong is closed, and never tells that it took the piece it was at.
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
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1306);
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6162);





/**
 * gzip at its best level, in JavaScript: the zlib of a machine or of a Node version would give bytes
 * of its own. No name and no time stand in the header. The check unpacks with Node's zlib, which is
 * another program.
 */
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
        throw new _release_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('gzip-failed', 'What was compressed with gzip could not be unpacked.', {
            hint: 'Check the memory and the disk of the machine, then run again.',
            cause,
        });
    });
    // Looked at when all is written; until then a failure is not unhandled.
    ended.catch(() => undefined);
    return await Promise.resolve({
        ...(0,_compression_js__WEBPACK_IMPORTED_MODULE_4__/* .filterInput */ .t)(gunzip),
        output: gunzip,
        ended,
        stop: () => gunzip.destroy(),
    });
}


/***/ }),

/***/ 829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ makeReleaseArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/archive/line-ends.js
/** The line ends that a file's attributes ask for; `core.autocrlf` and `core.eol` have no say. */
function lineEndsOf(attributes) {
    // `crlf` is the old name of `text`.
    const text = textOf(attributes.get('text')) ?? textOf(attributes.get('crlf'));
    if (text === false || attributes.get('eol') !== 'crlf')
        return 'as-stored';
    return text === 'auto' ? 'auto-crlf' : 'crlf';
}
/** A value that git knows for `text`; others count as none. */
function textOf(value) {
    return typeof value === 'string' && value !== 'auto' && value !== 'input' ? undefined : value;
}
/** A stored text with the line ends of a checkout, as git 2.39 writes them. */
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
/** git's guess: a NUL, or more than one control character among 128 printable ones. */
function looksBinary(text) {
    if (text.includes('\0'))
        return true;
    let odd = 0;
    for (let at = 0; at < text.length; at++)
        if (isOdd(text.charCodeAt(at)))
            odd++;
    // A Control-Z at the end is DOS's end of file.
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

// EXTERNAL MODULE: ./build/text/rewriting.js
var rewriting = __webpack_require__(9593);
;// CONCATENATED MODULE: ./build/archive/conversion.js


/** The conversion that a file's attributes ask for; `undefined`: the file stays as it is. */
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
/** The rewriting that carries a conversion out, in git's order. */
function converting(conversion, facts) {
    return (0,rewriting/* wholeText */.r)((stored) => {
        const identified = conversion.ident ? withIdent(stored, facts.object) : stored;
        const ended = withLineEnds(identified, conversion.lineEnds);
        const text = conversion.exportSubst ? withFormats(ended, facts.formats) : ended;
        return { text, diagnostics: [] };
    });
}
/**
 * An id that is there already is replaced; one with a blank inside is another tool's and stays.
 */
function withIdent(text, object) {
    return text.replaceAll(/\$Id(?::(?:[^$\n][^ $\n]* ?)?)?\$/g, () => `$Id: ${object} $`);
}
const formatMark = /\$Format:([^$]*)\$/g;
/** The formats that a text with `export-subst` asks for. */
function formatsIn(text) {
    return [...new Set([...text.matchAll(formatMark)].map((match) => match[1] ?? ''))];
}
function withFormats(text, formats) {
    return text.replaceAll(formatMark, (mark, format) => formats.get(format) ?? mark);
}
/**
 * A format in which what depends on the clone's tags and branches is replaced by the released tag:
 * a shallow clone then answers as a full one. `%d` and `%D` name that tag alone.
 *
 * @param tag its name; `undefined` for a supposed version.
 */
function withTag(format, tag) {
    const name = (tag ?? '').replaceAll('%', '%%');
    return format.replaceAll(/%(?:%|\(describe[^)]*\)|d|D|S)?/g, (placeholder) => {
        if (placeholder === '%' || placeholder === '%%')
            return placeholder;
        if (placeholder === '%d')
            return tag === undefined ? '' : ` (tag: ${name})`;
        if (placeholder === '%D')
            return tag === undefined ? '' : `tag: ${name}`;
        return name;
    });
}

// EXTERNAL MODULE: ./build/archive/links.js
var links = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/archive/plan-diagnostics.js

/** A link that leads out of what goes into the archive, wherever the archive is unpacked. */
function leavesProject(link) {
    return {
        severity: 'error',
        code: 'symlink-outside',
        message: `"${(0,source/* decodeBytes */.yj)(link.path)}" is a symbolic link to "${(0,source/* decodeBytes */.yj)(link.target)}", which is outside the project.`,
        hints: ['Replace the link by what it leads to, or leave it out with "export-ignore".'],
        location: linkLocation(link),
    };
}
/** A link to what is not there. */
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
/** Submodules of which nobody said what becomes of them. */
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
/** One warning for each attribute that is not carried out. */
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
var archive_tree = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/archive/version-line.js

/**
 * The opam files that get a version: those at the root of the project, or those in `opam/` where the
 * root has none (`dune-release` 2.2.1, which passes over hidden ones).
 */
function versionedOpamFiles(paths) {
    const all = [...paths].filter((path) => path.endsWith('.opam') && !(0,archive_tree/* baseName */.Fl)(path).startsWith('.'));
    const atRoot = all.filter((path) => (0,archive_tree/* folderOf */.yS)(path) === '');
    return atRoot.length > 0 ? atRoot : all.filter((path) => (0,archive_tree/* folderOf */.yS)(path) === 'opam');
}
/**
 * An opam file with its version on the first line, exactly as `dune-release` 2.2.1 writes it: other
 * lines that give a version are left out, and there is no line break behind the last line.
 *
 * @param version opam's, without a quote or a backslash.
 */
function withVersionLine(text, version) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const others = lines.filter((line) => !/^version:[ \t-\r]*".+"[ \t-\r]*$/s.test(line));
    return [`version: "${version}"`, ...others].join('\n');
}

;// CONCATENATED MODULE: ./build/archive/wildmatch.js
/**
 * Compiles a pattern of `.gitattributes` as git's `wildmatch` reads it with `WM_PATHNAME` (git
 * 2.39): `*`, `?` and `[…]` take no slash, `**` between slashes takes any number of folders.
 * Matching is linear in text times pattern, whatever the stars.
 */
function wildmatch(pattern) {
    const steps = compile(pattern);
    if (steps === undefined)
        return () => false;
    const [first, ...others] = steps;
    // Nearly every pattern is a name or `*.ext`.
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
/** The texts between the single stars of a pattern that has nothing else; `undefined` of others. */
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
/** Whether a text begins with the first part, ends with the last, and has the others between. */
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
/** Follows all ways through the pattern at once: `at` holds the steps that may come next. */
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
/** Adds what may come next when stars take nothing. */
function skipStars(steps, at) {
    // A set that grows while it is walked is walked to its end.
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
/** `undefined` for a pattern that matches nothing: an open bracket, a backslash at the end. */
function compile(pattern) {
    const steps = [];
    // git compares what stands before the first special character by itself and takes the rest for a
    // pattern of its own: `a/b**` is then `a/b` followed by anything.
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
        if (pattern[at] === '-' && at + 1 < pattern.length && pattern[at + 1] !== ']') {
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
    const escaped = pattern[at] === '\\' && at + 1 < pattern.length;
    return { character: pattern[escaped ? at + 1 : at] ?? '', end: escaped ? at + 2 : at + 1 };
}

;// CONCATENATED MODULE: ./build/archive/attributes.js


/** git's own macro, which every repository knows. */
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
/**
 * The attributes of a commit's entries, from its own `.gitattributes` files only: neither the
 * machine's nor the clone's configuration has a say, so the answer is the same everywhere. The
 * language is git's (git 2.39, gitattributes(5)).
 *
 * @param files byte strings of the `.gitattributes` files, by the folder they lie in.
 */
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
    const governing = new Map();
    /** The files that say something of a folder's entries, the deepest first. */
    const filesFor = (folder) => {
        const known = governing.get(folder);
        if (known !== undefined)
            return known;
        const own = byFolder.get(folder);
        const above = folder === '' ? [] : filesFor((0,archive_tree/* folderOf */.yS)(folder));
        const all = own === undefined ? above : [own, ...above];
        governing.set(folder, all);
        return all;
    };
    const look = (path, isFolder) => {
        const found = new Map();
        for (const file of filesFor((0,archive_tree/* folderOf */.yS)(path))) {
            collect(file, { path, isFolder }, { found, macros });
        }
        // Nearly every entry of most commits.
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
function attributes_assign(assignments, collecting) {
    for (const { name, value } of assignments.toReversed()) {
        if (collecting.found.has(name))
            continue;
        collecting.found.set(name, value);
        const macro = collecting.macros.get(name);
        if (macro !== undefined && value === true)
            attributes_assign(macro, collecting);
    }
}
function parseLine(line) {
    const text = line.replace(/^[ \t\r]+/, '');
    if (text === '' || text.startsWith('#'))
        return undefined;
    const { pattern, rest } = splitPattern(text);
    const assignments = rest.split(/[ \t\r\n]+/).flatMap(parseAssignment);
    if (pattern.startsWith('[attr]')) {
        return { kind: 'macro', name: pattern.slice('[attr]'.length), assignments };
    }
    // A negative pattern means nothing here; git leaves it out with a warning.
    if (pattern.startsWith('!') || pattern === '')
        return undefined;
    const foldersOnly = pattern.endsWith('/');
    const bare = foldersOnly ? pattern.slice(0, -1) : pattern;
    const anchored = bare.includes('/');
    const matches = wildmatch(bare.startsWith('/') ? bare.slice(1) : bare);
    return { kind: 'rule', rule: { matches, anchored, foldersOnly, assignments } };
}
/** A pattern may be quoted, as in C; quotes around what C would refuse belong to the pattern. */
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


/** Puts the trees of submodules in their places. */
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
        const answer = known.get(folder);
        if (answer !== undefined)
            return answer;
        const ignored = ignoresFolder((0,archive_tree/* folderOf */.yS)(folder)) || lookup.folder(folder).get('export-ignore') === true;
        known.set(folder, ignored);
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
/** The entry of the submodule itself, in the repository that records it. */
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






/**
 * Decides what an archive of a commit holds, as `dune-release` 2.2.1 does but for what it does
 * wrong: entries in byte order of their paths, files that are links as copies; `export-ignore` is
 * honoured, a link to a folder stays one, one to nothing stays one with a warning, one that leaves
 * the project is an error. `.hg` is left out.
 */
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
/** dune and dune-release write through links: a version that goes into one goes into its file. */
function linkedOpamFiles(mounted, inside) {
    const below = [...mounted.entries.keys()].filter((path) => path.startsWith(inside));
    const files = new Map();
    for (const path of versionedOpamFiles(below.map((each) => each.slice(inside.length)))) {
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
/** Links to folders of which nothing goes into the archive. */
function danglingFolders(planned, linked, inside) {
    return linked.flatMap(({ path, folder }) => {
        const link = planned.get(path);
        const gone = folder.startsWith(inside) && !planned.has(folder.slice(inside.length));
        return link?.kind === 'symlink' && gone && folder !== '' ? [leadsNowhere(link)] : [];
    });
}
/** Files that a checkout would hand to another program, such as Git LFS. */
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

// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
;// CONCATENATED MODULE: ./build/disk/commit-tree.js

/**
 * Reads a commit's entries, the texts that decide about them, and, where they are to be included,
 * the same of its submodules and theirs.
 */
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/archive/bzip2-pieces.js
/** The size of a block of `bzip2 -9`, in bytes after its run-length coding (bzip2 1.0.8, `nblockMAX`). */
const blockLimit = 9 * 100_000 - 19;
/** Runs are cut at this length. */
const longestRun = 255;
/**
 * Cuts an input exactly where `bzip2 -9` ends a block: a block depends on nothing before it, so the
 * pieces, compressed at the same time and joined by `joinPieces`, are the stream that `bzip2 -9`
 * makes of the whole (bzip2 1.0.8, `copy_input_until_stop`).
 *
 * @param blocks of every piece but the last.
 */
function pieceCutter(blocks) {
    let run = 0;
    let previous = -1;
    let size = 0;
    let full = 0;
    /** Whether the piece ends before the byte that begins a new run. */
    const endsHere = () => {
        if (size < blockLimit)
            return false;
        // The block is full before this byte, which begins the next one.
        size = 0;
        full = (full + 1) % blocks;
        return full === 0;
    };
    const push = (bytes) => {
        const ends = [];
        // Where the next attempt to go fast is worth it.
        let patience = 0;
        for (let at = 0; at < bytes.length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === previous && run < longestRun) {
                run++;
                continue;
            }
            size += codedSize(run);
            previous = byte;
            run = 1;
            if (endsHere())
                ends.push(at);
            const safe = Math.floor((blockLimit - size) / growth) - 2 * longestRun;
            if (at < patience || safe < worthwhile)
                continue;
            const to = Math.min(at + safe, bytes.length);
            const runs = measureRuns(bytes, at, to);
            patience = runs.end === at ? to : 0;
            if (runs.end === at)
                continue;
            size += runs.size;
            at = runs.end;
            previous = bytes[at] ?? 0;
        }
        return ends;
    };
    return { push, lastBlocks: () => (previous === -1 ? 0 : full + 1) };
}
/** Run-length coding makes an input longer by no more than this factor: four bytes can become five. */
const growth = 5 / 4;
/** Spans below this many bytes are not worth a look ahead. */
const worthwhile = 1024;
/** Four equal bytes and more become five: the four, and how many follow. */
function codedSize(run) {
    return run < 4 ? run : 5;
}
/**
 * The coded size of the runs that begin and end in a part of the input, and where the run begins that
 * reaches to the end of that part. Looks at every third byte: only four equal ones in a row change the size.
 *
 * @param from where a run begins.
 */
function measureRuns(bytes, from, to) {
    let size = 0;
    let counted = from;
    let last = to - 1;
    for (let at = from; at + 1 < to; at += 3) {
        const byte = bytes[at];
        if (byte !== bytes[at + 1])
            continue;
        let start = at;
        while (start > counted && bytes[start - 1] === byte)
            start--;
        let end = at + 2;
        while (end < to && bytes[end] === byte)
            end++;
        if (end === to) {
            last = start;
            break;
        }
        if (end - start >= 4) {
            const length = end - start;
            const whole = Math.floor(length / longestRun);
            size += start - counted + whole * 5 + codedSize(length % longestRun);
            counted = end;
        }
        at = end - 1;
    }
    while (last > counted && bytes[last - 1] === bytes[last])
        last--;
    return { end: last, size: size + last - counted };
}
const magic = [0x42, 0x5a, 0x68, 0x39];
/** Stands behind the last block, before the checksum of all; in halves of 24 bits. */
const endMark = [0x177245, 0x385090];
const endBits = 48 + 32;
/** Joins the streams of an input's pieces, bit by bit, as blocks do not end where bytes do. */
function joinPieces() {
    let checksum = 0;
    let begun = false;
    // The last byte, of which only some bits are known, the highest first.
    let open = 0;
    let openBits = 0;
    const append = (bits, into) => {
        const { stream, start, count } = bits;
        const head = begun ? [] : magic;
        const out = into.subarray(0, head.length + Math.floor((openBits + count) / 8));
        out.set(head);
        begun = true;
        let at = head.length;
        const whole = start + Math.floor(count / 8);
        // Only the last byte may be known in part.
        for (let from = start; from < whole; from++) {
            const byte = stream[from] ?? 0;
            out[at++] = open | (byte >> openBits);
            open = (byte << (8 - openBits)) & 0xff;
        }
        const left = count % 8;
        const byte = (stream[whole] ?? 0) & (0xff << (8 - left)) & 0xff;
        open |= byte >> openBits;
        if (openBits + left >= 8) {
            out[at] = open;
            open = (byte << (8 - openBits)) & 0xff;
        }
        openBits = (openBits + left) % 8;
        return out;
    };
    return {
        add: (stream, blocks, into) => {
            const end = findEnd(stream);
            if (end === undefined || magic.some((byte, index) => stream[index] !== byte))
                return undefined;
            // Each block turns the checksum by one bit.
            const turn = blocks % 32;
            const turned = turn === 0 ? checksum : (checksum << turn) | (checksum >>> (32 - turn));
            checksum = (turned ^ end.checksum) >>> 0;
            const start = magic.length;
            return append({ stream, start, count: end.bit - start * 8 }, into);
        },
        end: () => {
            const tail = new Uint8Array(endBits / 8 + 1);
            const view = new DataView(tail.buffer);
            view.setUint32(0, endMark[0] * 256 + (endMark[1] >>> 16));
            view.setUint16(4, endMark[1] & 0xffff);
            view.setUint32(6, checksum);
            // Zeros fill the last byte.
            const count = endBits + ((8 - openBits) % 8);
            return append({ stream: tail, start: 0, count }, new Uint8Array(magic.length + tail.length));
        },
    };
}
/** Where the mark of a stream's end stands, in bits, and the checksum behind it. */
function findEnd(stream) {
    for (let padding = 0; padding < 8; padding++) {
        const bit = stream.length * 8 - padding - endBits;
        if (bit < magic.length * 8)
            return undefined;
        if (bitsAt(stream, bit, 24) !== endMark[0])
            continue;
        if (bitsAt(stream, bit + 24, 24) !== endMark[1])
            continue;
        return { bit, checksum: bitsAt(stream, bit + 48, 16) * 65536 + bitsAt(stream, bit + 64, 16) };
    }
    return undefined;
}
/** At most 24 bits. */
function bitsAt(bytes, bit, count) {
    const first = bit >>> 3;
    let value = 0;
    for (let at = first; at < first + 4; at++)
        value = value * 256 + (bytes[at] ?? 0);
    return Math.floor(value / 2 ** (32 - (bit & 7) - count)) % 2 ** count;
}

// EXTERNAL MODULE: ./build/disk/bzip2.js
var bzip2 = __webpack_require__(5329);
;// CONCATENATED MODULE: ./build/disk/bzip2-compression.js



/** Blocks (900 kB each) that one `bzip2` is given. */
const blocksPerPiece = 2;
/** More at once would hold more in memory than they gain. */
const mostAtOnce = 4;
/** How much may wait in this process for a `bzip2` that is busy, in bytes. */
const mostWaiting = 3 * 1024 * 1024;
/**
 * `bzip2 -9`, on all processors: the input is cut where blocks end, several programs compress pieces
 * at the same time, and the joined stream is bit for bit the one that `bzip2 -9` makes alone.
 */
function bzip2Compression(environment) {
    return {
        extension: 'tbz',
        compress: (pieces, giveBack) => compress(pieces, { environment, giveBack }),
        unpack: async () => await (0,bzip2/* startBzip2 */.aY)('-dc', environment),
    };
}
async function* compress(pieces, { environment, giveBack }) {
    // One more than there are processors: its input is on its way while the others compress.
    const atOnce = Math.min((0,external_node_os_.availableParallelism)(), mostAtOnce) + 1;
    const cutter = pieceCutter(blocksPerPiece);
    const outputs = [];
    const join = joining(outputs);
    const works = [];
    let current = await startWork(environment, outputs);
    try {
        for await (const piece of pieces) {
            const ends = cutter.push(piece);
            const feed = feeding(ends.length + 1, () => {
                giveBack(piece);
            });
            let start = 0;
            for (const end of ends) {
                // Waited for where the result is.
                void feed(current, piece.subarray(start, end));
                current.filter.end();
                start = end;
                works.push(current);
                for (let first = works[0]; first !== undefined && works.length >= atOnce; first = works[0]) {
                    yield join(await first.result, blocksPerPiece);
                    works.shift();
                }
                current = await startWork(environment, outputs);
            }
            const sent = feed(current, piece.subarray(start));
            if (current.filter.waiting() > mostWaiting)
                await sent;
        }
        current.filter.end();
        for (const work of works)
            yield join(await work.result, blocksPerPiece);
        yield join(await current.result, cutter.lastBlocks());
        yield join.end();
    }
    finally {
        for (const { filter } of [...works, current])
            filter.stop();
    }
}
/** Writes the parts of a piece, and tells when the last one has left this process. */
function feeding(parts, done) {
    let left = parts;
    return async ({ filter }, part) => {
        await filter.write(part);
        left--;
        if (left === 0)
            done();
    };
}
/** Joins what the programs print, into one buffer. */
function joining(outputs) {
    const joiner = joinPieces();
    let into = new Uint8Array(0);
    const join = (printed, blocks) => {
        if (into.length < printed.length)
            into = new Uint8Array(printed.length * 2);
        const joined = joiner.add(printed, blocks, into);
        if (joined === undefined)
            throw (0,bzip2/* bzip2Failed */.F$)(0, 'it did not print what "bzip2 -9" prints');
        outputs.push({ bytes: new Uint8Array(printed.buffer), used: 0 });
        return joined;
    };
    return Object.assign(join, { end: () => joiner.end() });
}
function append(output, chunk) {
    const { bytes, used } = output;
    if (used + chunk.length > bytes.length) {
        output.bytes = new Uint8Array(2 * (used + chunk.length));
        output.bytes.set(bytes.subarray(0, used));
    }
    output.bytes.set(chunk, used);
    output.used += chunk.length;
}
/** @param outputs memory that is free; it comes back when the result is joined. */
async function startWork(environment, outputs) {
    const filter = await (0,bzip2/* startBzip2 */.aY)('-9', environment);
    const output = outputs.pop() ?? { bytes: new Uint8Array(0), used: 0 };
    filter.output.on('data', (chunk) => {
        append(output, chunk);
    });
    const result = filter.ended.then(() => output.bytes.subarray(0, output.used));
    // Looked at when it is its turn; until then a failure is not unhandled.
    result.catch(() => undefined);
    return { filter, result };
}

// EXTERNAL MODULE: ./build/disk/gzip-compression.js
var gzip_compression = __webpack_require__(1649);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/disk/growing-file.js

/** Makes a file, or empties the one that is there. */
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
                    // Somebody cut it: what is missing shows where the archive is read.
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

// EXTERNAL MODULE: ./build/archive/tar-entry.js
var tar_entry = __webpack_require__(675);
// EXTERNAL MODULE: ./build/archive/tar-writer.js
var tar_writer = __webpack_require__(3796);
;// CONCATENATED MODULE: ./build/archive/tar-reader.js



/**
 * A strict reader: it takes exactly what `tarHeader` writes (ustar with pax headers for what ustar
 * cannot hold) and calls everything else wrong. Memory does not grow with the archive.
 */
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
/** @returns how many of the bytes belong to the file and its padding. */
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
    const records = readRecords(pax.text.slice(0, pax.size));
    if (records === undefined)
        reading.wrong = 'a pax header cannot be read';
    else
        reading.records = records;
    reading.state = { kind: 'header' };
}
function readHeader(block, records) {
    if (field(block, 'magic') !== tar_entry/* ustarMagic */.NZ)
        return 'a header is not ustar';
    if (number(block, 'checksum') !== (0,tar_writer/* headerSum */.n2)(block))
        return 'the checksum of a header is wrong';
    const time = number(block, 'time');
    const size = records.has('size') ? Number(records.get('size')) : number(block, 'size');
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
function readRecords(text) {
    const records = new Map();
    for (let at = 0; at < text.length;) {
        const space = text.indexOf(' ', at);
        const length = Number(text.slice(at, Math.max(space, at)));
        const record = text.slice(space + 1, at + length - 1);
        const equals = record.indexOf('=');
        if (!Number.isInteger(length) || length <= 0 || equals <= 0)
            return undefined;
        if (text[at + length - 1] !== '\n')
            return undefined;
        records.set(record.slice(0, equals), record.slice(equals + 1));
        at += length;
    }
    return records;
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
/** A field that ends with a NUL, or where it is full. */
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


/** Compares a tar archive, piece by piece, with the one that was to be written. */
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
            if (found !== time || planned?.path !== path || !sameEntry(entry, expected)) {
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
            // Not in one expression: the listener may find something wrong meanwhile.
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
/** `dune-project` and the opam files at the places where dune and opam look for a project's own. */
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
/** Files above this size (4 MiB) are never held whole, unless their rewriting needs it. */
const largeFile = 4 * 1024 * 1024;
/** The final content of a file that fits into memory. */
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
/** The same for a file that is not held: read once, byte by byte, without making text of it. */
async function largeStaysAsIs({ reader, object }, onlyWith) {
    // Where two pieces meet.
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
/**
 * The final content of a large file. Its size stands before it in an archive, so a file that is
 * rewritten is read more than once.
 */
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



/** A pool that is empty at first. */
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
/** A pipe takes few large pieces faster than many small ones. */
const pieceSize = 256 * 1024;
/**
 * The bytes of a tar archive, in large pieces.
 *
 * @throws Failure those of the readers.
 */
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
            written.diagnostics.push(...content.diagnostics);
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
/** The contents of the files that are held whole, of each repository in the order of the archive. */
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





/**
 * Writes a compressed tar archive to a file. What lies on the disk is read back while more is written:
 * these bytes are hashed, unpacked and compared with the order.
 *
 * @throws Failure `archive-damaged` where something differs; those of the readers and of the compression.
 */
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
    const file = await growingFile(path);
    const onDisk = await checksumsOf(file, compressed, filter);
    const { wrong, metadata } = check.end(tarHash.digest('hex'));
    if (wrong !== undefined)
        throw damaged(path, wrong);
    return { ...onDisk, entries, metadata, diagnostics };
}
/** Of those that fail together the first counts: it is the cause, the broken pipe behind it is not. */
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

;// CONCATENATED MODULE: ./build/disk/disk-failure.js

/**
 * What a disk that is full, or may not be written to, makes of writing a file, as a `Failure`
 * `archive-unwritten`; every other error stays what it is.
 */
function diskFailure(error, path) {
    // Errors of the system alone tell which call it was.
    if (typeof error !== 'object' || error === null || !('syscall' in error))
        return error;
    const said = 'message' in error ? String(error.message) : String(error.syscall);
    return new failure/* Failure */.H('archive-unwritten', `The archive "${path}" could not be written: ${said}.`, {
        hint: 'Make room on the disk, or name a folder that may be written to; then run again.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/disk/release-archive.js














/**
 * Makes the archive of a commit: `PROJECT-VERSION.tbz`, bit for bit as `dune-release` 2.2.1 does, or
 * the same compressed with gzip. It is checked while it is written, then hashed. The same commit
 * gives the same bytes from every clone and on every machine; memory does not grow with the size of
 * its files.
 *
 * @throws Failure `commit-missing`, `bzip2-missing`, `bzip2-failed`, `gzip-failed`,
 *   `archive-unwritten`, `archive-damaged`, and the reader's own.
 */
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
    const formats = await readFormats(loaded, plan.entries, order.tag);
    const rewriting = rewritings(plan.entries, order, formats);
    const files = plan.entries.map((entry) => ({
        entry,
        stored: entry.kind === 'file'
            ? {
                reader: loaded.readers.get(entry.content.repository) ?? reader,
                object: entry.content.object,
                size: entry.content.size,
                rewriting: rewriting(entry.content),
            }
            : undefined,
    }));
    const compression = order.format === 'tgz' ? gzip_compression/* gzipCompression */.f : bzip2Compression(place.environment);
    const name = `${root}.${compression.extension}`;
    const path = (0,external_node_path_.join)(place.folder, name);
    const tar = { root: (0,source/* encodeBytes */.MW)(root), time: commit.committedAt, files };
    try {
        await (0,promises_.mkdir)(place.folder, { recursive: true });
        const written = await writeWhole(path, tar, compression);
        const { size, sha256, sha512, entries, metadata } = written;
        const diagnostics = [...plan.diagnostics, ...written.diagnostics];
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
/** The archive gets its name when all of it is there and checked; else nothing stays. */
async function writeWhole(path, tar, compression) {
    const unfinished = `${path}.unfinished`;
    try {
        const written = await writeCheckedArchive(unfinished, tar, compression);
        await (0,promises_.rename)(unfinished, path);
        return written;
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
}
async function readFormats(loaded, entries, tag) {
    const formats = new Map();
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
            if (known.has(format))
                continue;
            // The tag is the project's: a submodule's commit has none that is known.
            const own = withTag(format, repository === '' ? tag : undefined);
            known.set(format, await reader.format(commit, own));
        }
    }
    return formats;
}
function rewritings(entries, order, formats) {
    const versioned = new Set(versionedOpamFiles(entries.map(({ path }) => path)));
    const versionLine = (0,rewriting/* wholeText */.r)((text) => ({
        text: withVersionLine(text, (0,source/* encodeBytes */.MW)(order.version)),
        diagnostics: [],
    }));
    return ({ conversion, repository, object, rewrittenAs }) => (0,rewriting/* inTurn */.l)([
        conversion === undefined
            ? undefined
            : converting(conversion, { object, formats: formats.get(repository) ?? new Map() }),
        rewrittenAs === undefined ? undefined : order.rewrite(rewrittenAs),
        rewrittenAs !== undefined && versioned.has(rewrittenAs) ? versionLine : undefined,
    ]);
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yE: () => (/* binding */ programEnvironment)
/* harmony export */ });
/* unused harmony exports readEnvironment, secretsOf, reportContext */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * What the runner tells of the run: its variables, and the event's payload from the file that
 * `GITHUB_EVENT_PATH` names. A payload that is missing or no JSON counts as none: the variables alone
 * decide then.
 */
function readEnvironment(env = process.env) {
    return { env, event: readEvent(env['GITHUB_EVENT_PATH'] ?? '') };
}
function readEvent(path) {
    if (path === '')
        return undefined;
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Variables that hold secrets: the inputs, the runner's own tokens, and those people keep for tools. */
const secretVariable = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH|OPAM)_TOKEN$/i;
/**
 * The secrets of the environment: the tokens as they are, and as git sends them (`x-access-token:TOKEN`
 * in base64).
 */
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        const token = /TOKEN$/i.test(name) && secretVariable.test(name) ? (value ?? '').trim() : '';
        return token === '' ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
    });
}
/** Files through which a program would speak to the runner in the name of this step. */
const runnerFile = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i;
/**
 * The environment for programs that are started: without the variables that hold secrets, and without
 * those that name the files of the step's outputs and of the variables of later steps.
 */
function programEnvironment(env = process.env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !secretVariable.test(name) && !runnerFile.test(name)));
}
/**
 * Where the files of the run's reports are found on the web, as the runner's variables say; what they do
 * not say is left out. `uses: ./` names no repository of the action, so there is no documentation to link.
 *
 * @param settings absent where the inputs could not be read
 */
function reportContext(env, settings) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const source = env['GITHUB_REPOSITORY'] ?? '';
    const commit = env['GITHUB_SHA'] ?? '';
    const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const ref = env['GITHUB_ACTION_REF'] ?? '';
    return {
        workingDirectory: settings?.workingDirectory ?? '',
        ...(settings === undefined ? {} : { settings }),
        ...(server === '' || source === '' ? {} : { sourceUrl: `${server}/${source}` }),
        ...(commit === '' ? {} : { commit }),
        ...(action === '' || ref === ''
            ? {}
            : {
                docsUrl: `https://github.com/${action}/blob/${encodeURI(ref)}/docs`,
                action: { url: `https://github.com/${action}`, ref },
            }),
    };
}


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* unused harmony export repositoryOfUrl */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3662);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);



/**
 * Reads what a checkout (or a bare repository) says of itself.
 *
 * @throws Failure `not-a-repository`, `no-commit`, `git-missing`.
 */
async function readCheckout(directory, environment) {
    const place = { directory, environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)(environment) };
    const ask = async (...command) => await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, command);
    const [repository, head, ...others] = await Promise.all([
        ask('rev-parse', '--git-common-dir'),
        ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        ask('rev-parse', '--show-prefix'),
        ask('tag', '--points-at', 'HEAD', '--sort=-creatordate'),
        ask('tag', '--sort=-creatordate'),
        ask('config', '--get', 'remote.origin.url'),
    ]);
    if (repository.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .notARepository */ .di)(directory, repository);
    if (head.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommit */ .lN)(directory);
    const [prefix, tagsAtHead, tags, origin] = others;
    return {
        // git answers relative to the folder, or in full.
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, repository.stdout.toString('utf8').replace(/\r?\n$/, '')),
        head: head.stdout.toString('latin1').trim(),
        prefix: (lines('rev-parse', prefix)[0] ?? '').replace(/\/$/, ''),
        tagsAtHead: lines('tag', tagsAtHead),
        tags: lines('tag', tags),
        origin: repositoryOfUrl(origin.stdout.toString('utf8').trim()),
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
/** `git@github.com:o/r.git`, `https://github.com/o/r`: what they name; nothing for a local path. */
function repositoryOfUrl(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^[^/:@]+@([^/:]+):(.+)$/.exec(url);
    const host = match?.[1];
    const parts = match?.[2]
        ?.replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/');
    const name = parts?.at(-1);
    // GitLab has groups in groups.
    const owner = parts?.slice(0, -1).join('/');
    if (host === undefined || name === undefined || owner === undefined || owner === '')
        return undefined;
    if (owner.includes('/') && host === 'github.com')
        return undefined;
    return { owner, name, webUrl: `https://${host}/${owner}/${name}` };
}


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/git/command.js
var git_command = __webpack_require__(3662);
// EXTERNAL MODULE: ./build/git/environment.js
var git_environment = __webpack_require__(6070);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
;// CONCATENATED MODULE: ./build/git/fetch.js



const fetchObjects = [
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
];
/**
 * Fetches a commit by its id. A shallow clone, and one that is empty, gets that commit alone; in a
 * complete one `--depth` would cut the history off, so it gets what it lacks. No reference is
 * written.
 *
 * @throws Failure `commit-missing` where the server does not hand it out.
 */
async function fetchCommit(place, { environment, ...remote }, id) {
    // What is no id might be a refspec, which would write a reference.
    if (!/^[0-9a-f]{40,64}$/.test(id))
        throw commitMissing(id, 'It is no id of a commit.');
    const command = [
        ...fetchObjects,
        ...((await isComplete(place)) ? [] : ['--depth=1']),
        '--end-of-options',
        remote.url,
        id,
    ];
    const answer = await fetchFrom(place, { ...remote, environment }, { command });
    if (answer.status !== 0)
        throw commitMissing(id, `git could not fetch it: ${answer.stderr}`);
}
/** Fetches with the token, then without: what is answered is the first refusal. */
async function fetchFrom(place, { environment, ...remote }, { command, input }) {
    const fetch = async (from) => await (0,git_command/* runGit */.EO)({ ...place, environment: (0,git_environment/* fetchingEnvironment */.o)(environment, from) }, command, input);
    const answer = await fetch(remote);
    // A repository that was renamed redirects, and redirects are followed without a token only.
    const hasToken = remote.token !== undefined && remote.token !== '';
    if (answer.status === 0 || !hasToken)
        return answer;
    const again = await fetch({ ...remote, token: '' });
    return again.status === 0 ? again : answer;
}
/**
 * The remote that a partial clone gets missing objects from, as `actions/checkout` leaves one with
 * `sparse-checkout` or `filter`; `undefined`: the clone holds what its commits name.
 */
async function promisorRemote(place) {
    const answer = await (0,git_command/* runGit */.EO)(place, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
    return /^remote\.(.*)\.promisor true$/m.exec(answer.stdout.toString('utf8'))?.[1];
}
/**
 * Fetches all files of a commit that a partial clone lacks at once: git by itself would ask for each
 * alone when it tells their sizes. What cannot be fetched here is left for git to do so.
 *
 * @param promised the clone's remote that has them, and the commit.
 */
async function fetchMissingFiles(place, source, promised) {
    const { remote, commit } = promised;
    // Names what is missing without fetching it.
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
    // Where folders are missing, too, they come first.
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
/** The failure of a commit that neither the clone nor its remote has. */
function commitMissing(id, reason) {
    return new failure/* Failure */.H('commit-missing', `The commit ${id} is not in the clone. ${reason}`, {
        hint: 'Push the commit, check that the token may read the repository, then run again.',
    });
}
/** The address a clone came from; `undefined` where it does not say. */
async function originUrl(place) {
    const answer = await (0,git_command/* runGit */.EO)(place, ['config', '--get', 'remote.origin.url']);
    const url = answer.stdout.toString('utf8').trim();
    return answer.status === 0 && url !== '' ? url : undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/git/object-reader.js




/**
 * Starts git at the first request and keeps it until it is closed: while nothing is asked, it does not
 * keep this process alive.
 */
function openObjectReader(place) {
    let running;
    const queue = [];
    const giveUp = (error) => {
        if (running !== undefined)
            endGit(running.child);
        running = undefined;
        for (const waiting of queue.splice(0))
            waiting.fail(error);
    };
    const serve = async (served) => {
        keepAlive(served.child, true);
        try {
            for (let next = queue[0]; next !== undefined; next = queue[0]) {
                await next.take(served.input);
                queue.shift();
            }
        }
        catch (error) {
            // What waits now may wait for another git, if this one was closed.
            if (running === served)
                giveUp(error);
        }
        served.serving = false;
        keepAlive(served.child, false);
    };
    const ask = (name, waiting) => {
        queue.push(waiting);
        running ??= startCatFile(place, giveUp);
        running.child.stdin.write(`${name}\n`, 'latin1');
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
/** What may stand on a line of `cat-file --batch`. */
function isName(name) {
    return name !== '' && !/[\n\0]/.test(name);
}
function startCatFile(place, failed, options = []) {
    const child = (0,external_node_child_process_.spawn)('git', (0,git_command/* gitArguments */.D5)(place, ['cat-file', '--batch', ...options]), {
        cwd: git_command/* startingFolder */.V6,
        env: place.environment,
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    child.on('error', (error) => {
        failed((0,git_command/* cannotStart */.m3)(error));
    });
    // A write to a git that ended says so here; that it ended is noticed where its output is read.
    child.stdin.on('error', () => undefined);
    return { child, input: pull(child.stdout), serving: false };
}
/** Git for Windows starts a git of its own, which nobody kills: it ends when its pipes are closed. */
function endGit(child) {
    child.stdin.destroy();
    child.stdout.destroy();
    child.kill();
}
function keepAlive(child, alive) {
    for (const handle of [child, child.stdin, child.stdout]) {
        if (handle === child || handle instanceof external_node_net_.Socket) {
            if (alive)
                handle.ref();
            else
                handle.unref();
        }
    }
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
            // Given up in the middle: the rest must leave the pipe before the next answer.
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
    // Without this option git writes each object by itself, in three parts.
    const { child, input } = startCatFile(place, noticed, ['--buffer']);
    try {
        child.stdin.end(`${names.join('\n')}\n`);
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
        endGit(child);
    }
}
function object_reader_closed() {
    return new failure/* Failure */.H('git-failed', 'The clone was closed before git had answered.', {
        hint: 'Run again.',
    });
}
/** The failure of an object that the clone should have. */
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

;// CONCATENATED MODULE: ./build/git/impossible-path.js

/**
 * Refuses a commit with a path that no checkout can hold: git writes none such, but a tree that was made
 * by hand may have an entry `..`, and an archive of it would be unpacked elsewhere.
 *
 * @throws Failure `path-impossible`.
 */
function refuseImpossiblePaths(commit, entries) {
    const found = entries.find(({ path }) => /(?:^|\/)\.{0,2}(?:\/|$)/.test(path));
    if (found === undefined)
        return;
    const shown = Buffer.from(found.path, 'latin1').toString('utf8');
    throw new failure/* Failure */.H('path-impossible', `The commit ${commit} holds the path "${shown}", which no checkout can hold.`, { hint: 'Make the commit anew with git itself, and find out who made this one.' });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/git/submodule.js





/**
 * Opens the repository of a submodule: the one the clone keeps in `modules/` if it has the commit,
 * else one made in the scratch folder, with that commit fetched from the address in `.gitmodules`.
 *
 * @throws Failure `submodule-unknown` where `.gitmodules` does not describe it, `commit-missing`.
 */
async function openSubmodule({ options, place, open }, recorded) {
    const { name, url } = await described(place, recorded);
    const parent = options.remote?.url ?? (await originUrl(place));
    const remote = options.remote === undefined ? undefined : remoteOf(url, parent, options.remote);
    const inherited = { ...options, ...(remote === undefined ? {} : { remote }) };
    const directory = await kept(place, name);
    if (directory !== undefined) {
        const reader = await open({ ...inherited, directory, isGitDirectory: true });
        if ((await reader.commit(recorded.commit)) !== undefined)
            return reader;
    }
    if (remote === undefined) {
        throw new failure/* Failure */.H('submodule-missing', `The clone lacks the commit ${recorded.commit} of the submodule "${recorded.path}".`, { hint: 'Run "git submodule update --init --recursive", then run again.' });
    }
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.scratch, 'submodule-'));
    const made = { directory: fresh, environment: place.environment };
    const init = ['init', '--quiet', '--bare'];
    const answer = await (0,git_command/* runGit */.EO)(made, init);
    if (answer.status !== 0)
        throw (0,git_command/* gitFailed */.gk)(init, answer);
    await fetchCommit(made, { ...remote, environment: options.environment }, recorded.commit);
    return await open({ ...inherited, directory: fresh, isGitDirectory: true });
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
        if (name !== undefined && url !== undefined && path.replace(/\/+$/, '') === recorded.path) {
            return { name, url: Buffer.from(url, 'latin1').toString('utf8') };
        }
    }
    throw new failure/* Failure */.H('submodule-unknown', `".gitmodules" does not say where the submodule "${recorded.path}" comes from.`, { hint: 'Add it to ".gitmodules", remove it, or leave submodules out of the archive.' });
}
/** The repository a clone keeps for a submodule of that name. */
async function kept(place, name) {
    // git refuses such names too: they would leave the folder.
    if (name.split('/').includes('..'))
        return undefined;
    const answer = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--git-common-dir']);
    // Of a git directory it is told from here, of a working tree from there.
    const from = place.isGitDirectory === true ? '.' : place.directory;
    const common = (0,external_node_path_.resolve)(from, answer.stdout.toString('utf8').trim());
    const directory = (0,external_node_path_.join)(common, 'modules', name);
    const found = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--resolve-git-dir', directory]);
    return found.status === 0 ? directory : undefined;
}
/**
 * Where a submodule is fetched from: the address of `.gitmodules`, resolved against the containing
 * repository's. The token goes along to the very host (and protocol) that it was given for, and to no
 * other, since the address is written by whoever wrote the commit.
 *
 * @param parent the address of the containing repository, where it has one
 * @param outer how the containing repository is fetched
 */
function remoteOf(url, parent, outer) {
    const address = /^\.\.?\//.test(url) && parent !== undefined ? resolveUrl(parent, url) : url;
    const { token } = outer;
    return token !== undefined && parent !== undefined && sameHost(address, parent)
        ? { url: address, token, fromCommit: true }
        : { url: address, fromCommit: true };
}
/** An address relative to that of the containing repository, as git resolves it. */
function resolveUrl(parent, relative) {
    let base = parent.replace(/\/+$/, '');
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
/**
 * The entries in the output of `git ls-tree -r -l -z`, in git's order. Paths are byte strings, as git
 * keeps them.
 */
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
            // Blanks stand before the number; a submodule has `-`.
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
    // Old trees hold modes such as 100664; only the owner's executable bit means something to git.
    return (Number.parseInt(mode, 8) & 0o100) === 0 ? 'file' : 'executable';
}

;// CONCATENATED MODULE: ./build/git/clone.js








/** Says of a commit what a format asks for, whatever the clone's configuration prefers. */
const showCommit = [
    'show',
    '-s',
    '--no-notes',
    '--no-color',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--date=default',
];
/**
 * Opens a clone for reading by object: full, shallow, a worktree or a bare repository. Its working
 * tree, index, tags and configuration do not change what is read, and nothing of it is written but
 * the objects of commits that are fetched.
 *
 * @throws Failure `git-missing`, `not-a-repository`.
 */
async function openClone(options) {
    const place = {
        directory: options.directory,
        isGitDirectory: options.isGitDirectory ?? false,
        environment: (0,git_environment/* readingEnvironment */.Oo)(options.environment),
    };
    const promisor = await promisorOf(place);
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
        fetch: async (id) => {
            if (options.remote === undefined)
                throw commitMissing(id, 'Nothing may be fetched here.');
            await fetchCommit(place, await sourceOf(options, place), id);
        },
        entries: async (commit) => {
            // A release asks for those of one commit, more than once.
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
            const command = [...showCommit, `--format=format:${format}`, commit];
            const shown = await (0,git_command/* runGit */.EO)(place, command);
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
/** The remote that a clone gets from what it lacks; `undefined`: it is whole. */
async function promisorOf(place) {
    const [answer, promisor] = await Promise.all([
        (0,git_command/* runGit */.EO)(place, ['rev-parse', '--git-dir']),
        promisorRemote(place),
    ]);
    if (answer.status !== 0)
        throw (0,git_command/* notARepository */.di)(place.directory, answer);
    return promisor;
}
async function completeCommit({ options, place, promisor }, commit) {
    await fetchMissingFiles(place, await sourceOf(options, place), { remote: promisor, commit });
}
async function sourceOf({ remote, environment }, place) {
    return { ...remote, url: remote?.url ?? (await originUrl(place)) ?? 'origin', environment };
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
    return { id: found.id, committedAt: Number(committer?.[1] ?? 0) };
}


/***/ }),

/***/ 3662:
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
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);




/** The arguments of a git command in a place. */
function gitArguments(place, command) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.directory);
    // -C instead of the child's working directory: a missing folder is then git's error, and ENOENT
    // can only mean that git itself is missing.
    const where = place.isGitDirectory === true
        ? [`--git-dir=${directory}`, `--work-tree=${directory}`]
        : ['-C', directory];
    return [...where, ..._environment_js__WEBPACK_IMPORTED_MODULE_3__/* .globalArguments */ .yZ, ...command];
}
/**
 * The folder in which git is started: Node's own. Windows looks for a program there before it looks
 * along the `PATH`, and in the checkout that might find a `git.exe` that somebody committed.
 */
const startingFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath);
/**
 * Runs git without a shell and collects what it prints. A status other than 0 is an answer.
 *
 * @param input what it reads; absent: nothing.
 * @throws Failure `git-missing` where there is no git.
 */
async function runGit(place, command, input) {
    return await new Promise((answer, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(place, command), {
            cwd: startingFolder,
            env: place.environment,
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // A git that ends before it has read all says so by its status.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        const chunks = [];
        let stderr = '';
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.stderr.on('data', (chunk) => {
            stderr = (stderr + chunk.toString('utf8')).slice(-4000);
        });
        child.on('error', (error) => {
            reject(cannotStart(error));
        });
        child.on('close', (status) => {
            answer({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr: stderr.trim() });
        });
    });
}
/** The failure of a git that cannot be started. */
function cannotStart(cause) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-missing', 'The program "git" could not be started.', {
        hint: 'Install git and make sure that it is on the PATH.',
        cause,
    });
}
/** The failure of a folder in which git finds no repository. */
function notARepository(directory, { stderr }) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('not-a-repository', `"${directory}" is not in a git repository: ${stderr}`, {
        hint: 'Run "actions/checkout" first, or name the folder of a clone.',
    });
}
/** The failure of a repository in which nothing was committed yet. */
function noCommit(directory) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('no-commit', `The repository "${directory}" has no commit.`, {
        hint: 'Commit the project first.',
    });
}
/** The failure of a git command that ended badly, for a reason nobody foresaw. */
function gitFailed(command, answer) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-failed', `"git ${command[0] ?? ''}" ended with status ${answer.status}: ${answer.stderr}`, { hint: 'Check that the clone is complete ("git fsck"), then run again.' });
}


/***/ }),

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment),
/* harmony export */   yZ: () => (/* binding */ globalArguments)
/* harmony export */ });
/** The variables of git's that say how to reach a server and nothing else. */
const reaching = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|ASKPASS$)/;
/** The arguments before every subcommand. */
const globalArguments = [
    '--no-replace-objects',
    '--literal-pathspecs',
    // In a container the checkout belongs to another user. What runs here reads objects by id and
    // neither hooks nor the working tree, which is what the ownership check protects.
    '-c',
    'safe.directory=*',
    '-c',
    'core.quotepath=off',
    // Makes git stream large blobs out of its packs instead of holding them.
    '-c',
    'core.bigFileThreshold=4m',
    '-c',
    'core.abbrev=12',
];
/**
 * The environment in which git reads objects: the caller's without anything of git's, so that no
 * configuration but the clone's own is seen. Messages come in English, paths as they are.
 */
function readingEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_CONFIG_NOSYSTEM: '1',
        // git for Windows knows this name too.
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
/**
 * The environment in which git fetches: the caller's configuration counts here (proxies,
 * certificates, credentials), for objects are named by their content. The token travels in it and
 * nowhere else: an argument list is public.
 *
 * The header is set for the host, after an empty one: `actions/checkout` leaves one for the host in
 * the clone's configuration, a less specific one would lose against it, and two are refused.
 */
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
        // git would take the header along to wherever a redirect leads (seen with 2.39).
        ['http.followRedirects', 'false'],
    ];
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Qd: () => (/* binding */ parseBranch),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   UZ: () => (/* binding */ parseTagPrefix)
/* harmony export */ });
/* unused harmony export parseVersion */
/* harmony import */ var _release_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2398);
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4024);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1439);




/** A repository as GitHub names it, `owner/name`. */
function parseRepository(text) {
    const plain = parts(text);
    if (plain !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(plain);
    const within = /^(?:https?:\/\/|ssh:\/\/|git@)[^/:\s]+[/:]([^\s]+?)(?:\.git)?\/?$/.exec(text);
    const meant = within?.[1] === undefined ? undefined : parts(within[1]);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is not of the form owner/name.', meant === undefined
        ? 'Write the repository as owner/name, such as ocaml/opam-repository.'
        : `Write it without the server: ${(0,_release_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(meant)}.`);
}
function parts(text) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..')
        return undefined;
    return { owner, name };
}
const noRefName = 'git accepts no tag or branch of such a name.';
/** The name of a tag; `refs/tags/` before it is dropped. */
function parseTag(text) {
    if (text.startsWith('refs/heads/')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it names a branch.', 'Name a tag; to release a branch, give version instead.');
    }
    const name = text.replace(/^refs\/tags\//, '');
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(name)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(name)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(noRefName, 'Write the name of the tag as git tag lists it, such as v1.2.0.');
}
/** The name of a branch; `refs/heads/` before it is dropped. */
function parseBranch(text) {
    const name = text.replace(/^refs\/heads\//, '');
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(name)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(name)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(noRefName, 'Write the name of the branch as git branch lists it, such as master.');
}
/** What a tag's name begins with: anything that a version can follow. */
function parseTagPrefix(text) {
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(`${text}1`)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(noRefName, 'Write what stands before the version in the tags, such as carton- .');
}
/** A version as opam accepts it. */
function parseVersion(text) {
    return isVersion(text)
        ? value(text)
        : defect('an opam version holds letters, digits, "-", "_", "+", "." and "~" only.', 'Write the version as opam shows it, such as 1.2.0 or 1.2.0~beta1.');
}
/** A path below a folder, with `/`; `./` and a last `/` are dropped, the folder itself is empty. */
function parsePath(text) {
    const path = text.replaceAll('\\', '/');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is an absolute path.', 'Write the path as it is inside the repository.');
    }
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    return names.includes('..')
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it leads out with "..".', 'Write a path that stays inside, without "..".')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(names.join('/'));
}


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ value),
/* harmony export */   g: () => (/* binding */ defect)
/* harmony export */ });
/** A value that was understood. */
function value(parsed) {
    return { kind: 'value', value: parsed };
}
/** A text that cannot be understood. */
function defect(fact, hint) {
    return { kind: 'defect', fact, hint };
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ archivedRepository)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2398);


/** A repository that can only be read, by anybody: no release, branch or pull request is made in it. */
function archivedRepository(repository) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('repository-archived', `The repository ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(repository)} is archived: nothing can be written to it.`, { hint: `Its owner can take it out of the archive at ${repository.webUrl}/settings.` });
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ archiveAddress),
  cu: () => (/* binding */ assetOf),
  XN: () => (/* binding */ holdsArchive),
  LP: () => (/* binding */ predictedAddress)
});

// EXTERNAL MODULE: ./build/text/encoded-path.js
var encoded_path = __webpack_require__(8742);
;// CONCATENATED MODULE: ./build/version/asset-name.js
/**
 * The name under which GitHub stores a release's asset: what is not a letter, a digit, `.`, `_`, `-`, `@`
 * or `+` becomes a `.` (`lsp-1.28.0-506~preview.tbz` is stored as `lsp-1.28.0-506.preview.tbz`). Only a
 * forecast: after an upload the API's answer counts.
 */
function storedAssetName(name) {
    return name.replaceAll(/[^A-Za-z0-9._@+-]+/g, '.');
}
/**
 * The name GitHub gave an asset whose upload did not escape the `+` of its name, which is a blank in a
 * query: `coq-lsp-0.2.2+8.17.tbz` became `coq-lsp-0.2.2.8.17.tbz`.
 */
function unescapedAssetName(name) {
    return storedAssetName(name.replaceAll('+', ' '));
}

;// CONCATENATED MODULE: ./build/release/asset.js


/** The release's asset of the archive's name, as GitHub spells it, or spelt it for another tool. */
function assetOf({ assets }, archive) {
    const { name } = archive;
    const names = [name, storedAssetName(name), unescapedAssetName(name)];
    return assets.find((asset) => names.includes(asset.name));
}
/** Whether an asset is known to hold the archive's bytes. */
function holdsArchive(asset, archive) {
    return asset.state === 'uploaded' && asset.digest === `sha256:${archive.sha256}`;
}
/** Where the archive is (or will be, once its release is published). */
function archiveAddress(candidate, facts) {
    if (candidate.archiveUrl !== undefined)
        return candidate.archiveUrl;
    const { release } = facts;
    const asset = release?.draft === false ? assetOf(release, candidate.archive) : undefined;
    return asset?.downloadUrl ?? predictedAddress(candidate, facts.repository.webUrl);
}
/**
 * The archive's address, if it is public already; else the one GitHub gives an asset of a published
 * release, from that of the repository's page.
 */
function predictedAddress(candidate, webUrl) {
    if (candidate.archiveUrl !== undefined)
        return candidate.archiveUrl;
    const tag = (0,encoded_path/* encodedPath */.y)(candidate.tag.name);
    const name = encodeURIComponent(storedAssetName(candidate.archive.name));
    return `${webUrl}/releases/download/${tag}/${name}`;
}


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findOpamWay)
});

// EXTERNAL MODULE: ./build/release/archived.js
var archived = __webpack_require__(5086);
// EXTERNAL MODULE: ./build/release/steps/ending.js
var ending = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/release/facts/direct-push.js



/**
 * How far a token reaches that is to push to the opam repository itself. git's server is asked, since it
 * alone knows of every kind of token; who may push there may also open a pull request from there.
 *
 * @throws Failure where the server does not answer.
 */
async function reachOfDirectPush(forge, { identity, upstream }) {
    // What is wrong with the token itself is told as ever: unknown, none, or without a scope.
    const alone = (0,ending/* reachOfToken */.id)({ identity, upstream, fork: undefined });
    if (identity.kind === 'none' || identity.kind === 'invalid')
        return alone;
    if (alone instanceof failure/* Failure */.H && alone.code === 'opam-token-scope')
        return alone;
    const access = await forge.pushAccess(upstream.webUrl);
    if (access.kind === 'granted')
        return 'pull-request';
    // Without a clear answer the API's word about the person counts; it knows nothing of an installation.
    const isTold = identity.kind === 'user' && upstream.canPush === false;
    if (access.kind === 'unknown' && !isTold)
        return 'pull-request';
    const why = access.kind === 'unknown' ? access.why : access.words.replace(/\.$/, '');
    const target = (0,repository_name/* fullName */.f)(upstream);
    return new failure/* Failure */.H('opam-push-rights', `opam-push is direct, and the token given as opam-token may not write to ${target} (${why}).`, {
        hint: `Leave opam-push out to propose from a fork; or use a token that may write contents and pull requests of ${target}.`,
    });
}

;// CONCATENATED MODULE: ./build/release/facts/opam-way.js





/**
 * Finds the fork, and out how far the token reaches. Nothing here depends on what is released.
 *
 * @throws Failure where a repository, branch or folder that the settings name is not there, or the forge
 * does not answer.
 */
async function findOpamWay(forge, settings) {
    const identity = await forge.identity();
    const look = await forge.look(wantedFork(settings, identity));
    const { upstream, base } = look;
    requireBase(look, settings.packagesDir);
    if (upstream.archived === true)
        throw (0,archived/* archivedRepository */.j)(upstream);
    if (settings.push === 'direct') {
        const reach = await reachOfDirectPush(forge, { identity, upstream });
        // The branch begins where it is to be merged.
        return { identity, upstream, base, fork: { ...upstream, defaultBranch: base }, reach };
    }
    const fork = proposesFromItself(settings, identity) ? upstream : look.fork;
    if (settings.fork !== undefined && fork === undefined)
        throw forkMissing(settings.fork, upstream);
    const situation = { identity, upstream, fork };
    const access = fork !== undefined && (0,ending/* asksPushAccess */.TR)(situation)
        ? await forge.pushAccess(fork.webUrl)
        : undefined;
    const reach = reachIn(fork, (0,ending/* reachOfToken */.id)({ ...situation, access }));
    return { identity, upstream, base, fork, reach, access };
}
/** How far that is where the fork may be archived. */
function reachIn(fork, reach) {
    return fork?.archived === true && reach !== 'new-file-links' ? (0,archived/* archivedRepository */.j)(fork) : reach;
}
/** The branch and the folder of packages must be there: a misspelt one would be made. */
function requireBase({ upstream, base, lacks }, packagesDir) {
    const target = (0,repository_name/* fullName */.f)(upstream);
    switch (lacks) {
        case undefined:
            return;
        case 'branch':
            throw new failure/* Failure */.H('opam-branch-missing', `${target} has no branch ${base}.`, {
                hint: 'Correct the input opam-branch, or leave it out to release to the default branch.',
            });
        case 'folder':
            throw new failure/* Failure */.H('packages-dir-missing', `The branch ${base} of ${target} has no folder ${packagesDir}.`, { hint: 'Correct the input packages-dir: the folder in which each package has a folder.' });
    }
}
/** A repository of the token's own owner is its own fork. */
function proposesFromItself(settings, identity) {
    const { fork: named, repository } = settings;
    return named === undefined && identity.kind === 'user' && isOwner(identity.login, repository);
}
function isOwner(login, { owner }) {
    return login.toLowerCase() === owner.toLowerCase();
}
/** The named fork, else the token owner's; a token that is nobody's has none. */
function wantedFork(settings, identity) {
    if (settings.push === 'direct' || proposesFromItself(settings, identity))
        return undefined;
    if (settings.fork !== undefined)
        return { kind: 'named', repository: settings.fork };
    return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined;
}
function forkMissing({ owner, name }, upstream) {
    return new failure/* Failure */.H('opam-fork-missing', `The repository ${owner}/${name}, given as opam-fork, is not a fork of ${(0,repository_name/* fullName */.f)(upstream)} that the token can see.`, { hint: 'Name an existing fork, or leave opam-fork out: then yours is found or made.' });
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ observeSource),
/* harmony export */   Lz: () => (/* binding */ privateSource),
/* harmony export */   UR: () => (/* binding */ otherTags),
/* harmony export */   lU: () => (/* binding */ releaseOfTag)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);
/* harmony import */ var _asset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1994);
/* harmony import */ var _source_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);



/**
 * Asks the source's forge what a release of the candidate will meet.
 *
 * The right to write is asked for unless there is nothing to write.
 *
 * @throws Failure where the token is unknown, or the forge does not answer.
 */
async function observeSource(forge, candidate, { writes, releases, }) {
    if (candidate.archiveUrl !== undefined)
        return await observeReleased(forge);
    const tag = candidate.tag.name;
    const release = releaseOfTag(releases, tag);
    const asks = writes && !isComplete(release, candidate);
    const repository = await forge.repository();
    if (repository.private)
        throw privateSource(repository);
    const denied = asks ? await denialOf(forge, repository) : undefined;
    return {
        repository,
        ...(denied === undefined ? {} : { denied }),
        release,
        otherTags: otherTags(releases, tag),
    };
}
/** Whether a release is public, with the candidate's archive. */
function isComplete(release, { archive }) {
    return release?.draft === false && release.assets.some((asset) => (0,_asset_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsArchive */ .XN)(asset, archive));
}
async function denialOf(forge, repository) {
    const [identity, access] = await Promise.all([
        forge.identity(),
        forge.pushAccess(repository.webUrl),
    ]);
    if (identity.kind === 'invalid')
        throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
    return (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedBySource */ .c)(identity, repository, access);
}
/** A source whose archive is public already is only read: no release is looked for, or needed. */
async function observeReleased(forge) {
    const [identity, repository] = await Promise.all([forge.identity(), forge.repository()]);
    if (identity.kind === 'invalid')
        throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
    return { repository, release: undefined, otherTags: [] };
}
/** Tags of the published releases besides `tag`'s that are no pre-releases. */
function otherTags(releases, tag) {
    return releases
        .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
        .map((release) => release.tag);
}
/** opam users download archives without a token. */
function privateSource({ owner, name }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('source-private', `The repository ${owner}/${name} is private: opam users could not download the archive of its release.`, { hint: 'Make the repository public, or publish the archive elsewhere.' });
}
/** The published release of a tag, else the draft with the lowest id: two runs agree on it. */
function releaseOfTag(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    const published = ofTag.find((release) => !release.draft);
    return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0];
}


/***/ }),

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deniedBySource),
/* harmony export */   i: () => (/* binding */ invalidSourceToken)
/* harmony export */ });
/* harmony import */ var _archived_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);
/* harmony import */ var _steps_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7911);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2398);




const ownToken = 'Leave github-token out, so that the workflow uses its own, and give the job "permissions: contents: write".';
/**
 * Why a token cannot make a tag or a release in the source repository, as far as the server tells: all of
 * that takes the right to write contents.
 *
 * @param access what git's server says of pushing there; absent where it was not asked.
 */
function deniedBySource(identity, repository, access) {
    if (repository.archived === true)
        return (0,_archived_js__WEBPACK_IMPORTED_MODULE_0__/* .archivedRepository */ .j)(repository);
    const target = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .f)(repository);
    switch (identity.kind) {
        case 'invalid':
            return invalidSourceToken();
        case 'none':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-missing', `A release in ${target} takes a token.`, {
                hint: 'Pass one as github-token; in a workflow, leave that out, so that it uses its own.',
            });
        case 'user': {
            const { login, scopes } = identity;
            if (repository.canPush === false && scopes !== undefined) {
                return rights(`belongs to ${login}, who may not write to ${target}.`, ownToken);
            }
            if (scopes !== undefined && !scopes.some((scope) => _steps_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .writingScopes */ .gu.includes(scope))) {
                return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-scope', `The token given as github-token belongs to ${login} and lacks the scope public_repo: it cannot make a release.`, { hint: ownToken });
            }
            if (access?.kind !== 'refused')
                return undefined;
            const form = scopes !== undefined ? 'classic' : identity.ofApp === true ? "App's" : 'fine-grained';
            return rights(`is a ${form} one of ${login} and may not write to ${target} (${said(access.words)}).`, scopes === undefined
                ? `${ownToken} Or give the token "Contents: read and write" on ${target}.`
                : ownToken);
        }
        case 'installation':
            return access?.kind === 'refused'
                ? rights(`is the workflow's own, or another App installation's, and may not write to ${target} (${said(access.words)}).`, 'Give the job "permissions: contents: write".')
                : undefined;
    }
}
/** The server does not know the token. */
function invalidSourceToken() {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-invalid', 'GitHub does not know the token given as github-token.', {
        hint: 'Leave github-token out, so that the workflow uses its own.',
    });
}
function rights(fact, hint) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-rights', `The token given as github-token ${fact}`, { hint });
}
/** Words of a server inside a sentence of ours. */
function said(words) {
    return words.replace(/\.$/, '');
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/**
 * The world said no: the network, a right, a moved tag. Expected, one at a time; thrown by adapters,
 * or held by a step of the plan that is refused.
 */
class Failure extends Error {
    name = 'Failure';
    /** Stable and human, the anchor of its paragraph in `docs/errors.md`: `tag-moved`, `token-invalid`. */
    code;
    /** What to do about it, as a sentence. */
    hint;
    /** What the world said in several lines, such as the end of a program's output. */
    detail;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
        this.detail = options.detail;
    }
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fullName),
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** `owner/name`. */
function fullName({ owner, name }) {
    return `${owner}/${name}`;
}
/** Whether two names are the same repository's: GitHub's names ignore the case of letters. */
function isSameRepository(a, b) {
    return fullName(a).toLowerCase() === fullName(b).toLowerCase();
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ asksPushAccess),
/* harmony export */   gu: () => (/* binding */ writingScopes),
/* harmony export */   id: () => (/* binding */ reachOfToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2398);


/** Scopes of a classic token of which one is needed to write to a public repository, or propose to it. */
const writingScopes = ['public_repo', 'repo'];
/**
 * Whether only git's server knows what the token may do in the fork. A classic token's scopes and its
 * owner's rights say all, unless an organisation wants each token let in; of other tokens the API tells
 * the right of the person, or nothing.
 */
function asksPushAccess({ identity, fork }) {
    if (fork === undefined)
        return false;
    if (identity.kind === 'installation')
        return fork.canPush !== undefined;
    if (identity.kind !== 'user')
        return false;
    return identity.scopes === undefined || !sameOwner(fork.owner, identity.login);
}
function sameOwner(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/**
 * How far the token reaches, found out from what the API and git's server tell of it before anything is
 * written.
 *
 * A classic token with `public_repo` does all. A fine-grained one may push to a fork of its owner but
 * cannot open a pull request in a repository its owner has no part in (GitHub's documentation,
 * "limitations of fine-grained personal access tokens"), and has one owner whose repositories it reaches;
 * nor can an App's on behalf of a person, where the App is not installed. An installation's token, such as the workflow's own, sees nothing but the
 * repositories it is installed on.
 *
 * @param access what git's server says of a push to the fork; absent where it was not asked.
 * @returns the reach, or the failure that explains what the token lacks and the way out.
 */
function reachOfToken(situation) {
    const { identity, upstream, fork, access } = situation;
    switch (identity.kind) {
        case 'invalid':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('token-invalid', 'GitHub does not know the token given as opam-token.', {
                hint: `Make a new classic token with the scope public_repo and put it in the secret that the workflow passes as opam-token.`,
            });
        case 'none':
            return 'new-file-links';
        case 'installation':
            return reachOfInstallation(fork, access);
        case 'user':
            if (fork?.canPush === false && access?.kind !== 'granted') {
                return forkOfOthers(fork, identity.login);
            }
            return identity.scopes === undefined
                ? reachOfLimited(identity, upstream, { fork, access })
                : reachOfClassic(identity, identity.scopes, { fork, access });
    }
}
/**
 * An App that is installed on a fork can push there, which only git's server tells: the `permissions` that
 * its token is told say `false` all the same. Those of the workflow's own token are absent; it is no
 * mistake to name a fork beside it, but it helps nobody.
 */
function reachOfInstallation(fork, access) {
    if (fork === undefined || fork.canPush === undefined)
        return 'new-file-links';
    if (access?.kind !== 'refused')
        return 'compare-link';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-fork', `The token given as opam-token is an App installation's, and may not write to the fork ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(fork)} (${saidBy(access)}).`, {
        hint: `Install the App on ${fork.webUrl} with "Contents: read and write"; or leave opam-fork out to end with links that propose the files in the browser.`,
    });
}
function reachOfClassic({ login }, scopes, { fork, access }) {
    if (!scopes.some((scope) => writingScopes.includes(scope))) {
        const has = scopes.length === 0 ? 'no scope at all' : `only ${scopes.join(', ')}`;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-scope', `The token given as opam-token belongs to ${login} and has ${has}: it can neither push to a fork nor open a pull request.`, {
            hint: 'Edit the token on GitHub (Settings, Developer settings, Personal access tokens, Tokens (classic)) and tick public_repo.',
        });
    }
    if (fork === undefined || access?.kind !== 'refused')
        return 'pull-request';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-rights', `The token given as opam-token is a classic one of ${login} and may not write to the fork ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(fork)} (${saidBy(access)}).`, {
        hint: `Let the token into ${fork.owner} (Settings, Developer settings, Personal access tokens, Tokens (classic), Configure SSO), or leave opam-fork out to use a fork of ${login}.`,
    });
}
function reachOfLimited(person, upstream, { fork, access }) {
    const refused = access?.kind === 'refused' ? access : undefined;
    if (fork !== undefined && refused === undefined) {
        return sameOwner(fork.owner, upstream.owner) ? 'pull-request' : 'compare-link';
    }
    const target = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(upstream);
    const { login } = person;
    const kind = person.ofApp === true ? `an App's on behalf of ${login}` : `a fine-grained one of ${login}`;
    const grant = person.ofApp === true
        ? 'install the App on the fork with "Contents: read and write"'
        : 'give the token "Contents: read and write" on the fork';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-token-fork', fork === undefined
        ? `The token given as opam-token is ${kind}, who has no fork of ${target}; such a token cannot make one.`
        : `The token given as opam-token is ${kind} and may not write to the fork ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(fork)}${refused === undefined ? '' : ` (${saidBy(refused)})`}.`, {
        hint: `Use a classic token with the scope public_repo; or ${fork === undefined ? `fork ${upstream.webUrl} by hand and ` : ''}${grant}.`,
    });
}
function forkOfOthers({ owner, name }, login) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('opam-fork-rights', `The token given as opam-token belongs to ${login}, who may not write to the fork ${owner}/${name}.`, {
        hint: 'Name a fork that its owner may write to, or leave opam-fork out: then theirs is found or made.',
    });
}
/** A server's words inside a sentence. */
function saidBy({ words }) {
    return words.replace(/\.$/, '');
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/**
 * The paragraph of the documentation about a failure or a finding, whose codes are its headings there.
 *
 * @param docsUrl the web folder of the documentation; absent: nobody knows where it is
 */
function pageOf(code, docsUrl) {
    if (docsUrl === undefined || !/^[a-z0-9-]+$/.test(code))
        return undefined;
    const isOfLint = /^opam-(?:lint|repository|review)-/.test(code);
    return `${docsUrl}/${isOfLint ? 'lint' : 'errors'}.md#${code}`;
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ sayHintsOnce),
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   SF: () => (/* binding */ othersInWords),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3060);

/**
 * Findings that say the same but for the name of the package, together, in the order of the first of each:
 * what is missing in thirty packages is one thing to learn.
 */
function groupFindings(diagnostics) {
    const groups = new Map();
    for (const diagnostic of diagnostics) {
        const key = withoutPackage(diagnostic);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: diagnostic, others: [] });
        else
            group.others.push(diagnostic);
    }
    return [...groups.values()];
}
/** The groups with the advice that all of a kind share in the first of the kind alone. */
function sayHintsOnce(groups) {
    const kinds = new Map();
    for (const group of groups) {
        const kind = `${group.first.severity} ${group.first.code}`;
        const members = kinds.get(kind);
        if (members === undefined)
            kinds.set(kind, [group]);
        else
            members.push(group);
    }
    const spared = new Map();
    for (const members of kinds.values()) {
        const shared = sharedHints(members);
        for (const group of members.slice(1))
            spared.set(group, shared);
    }
    return groups.map((group) => {
        const shared = spared.get(group);
        if (shared === undefined)
            return group;
        const hints = group.first.hints.filter((hint) => !shared.has(hint));
        return { ...group, first: { ...group.first, hints } };
    });
}
/** What is advised for every finding of a kind. */
function sharedHints(kind) {
    const counts = new Map();
    for (const { first } of kind) {
        for (const hint of new Set(first.hints))
            counts.set(hint, (counts.get(hint) ?? 0) + 1);
    }
    return new Set([...counts].flatMap(([hint, count]) => (count === kind.length ? [hint] : [])));
}
/** The package that a finding is about; `undefined` where it is about the project. */
function packageOf({ subjects }) {
    return subjects?.[0];
}
/**
 * The other findings of a group, each place once.
 *
 * @param workingDirectory the project's folder below the repository's root, empty for the root
 */
function otherPlaces({ others }, workingDirectory) {
    const named = new Map();
    for (const other of others) {
        const place = other.location && (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(other.location, workingDirectory);
        const where = place === undefined ? '' : `${place.file}:${place.startLine}`;
        const label = packageOf(other) ?? where;
        if (label !== '')
            named.set(`${label} ${where}`, { label, place });
    }
    return [...named.values()];
}
/** Places named in a text that has no fold. */
const namedInText = 30;
/** The other findings of a group as words: `The same for tally-cli (line 12), tally-unix (line 20)`. */
function othersInWords(group, workingDirectory) {
    const places = otherPlaces(group, workingDirectory);
    if (places.length === 0)
        return undefined;
    const file = group.first.location && (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(group.first.location, workingDirectory).file;
    const named = places.slice(0, namedInText).map(({ label, place }) => {
        if (place === undefined || label === `${place.file}:${place.startLine}`)
            return label;
        return place.file === file
            ? `${label} (line ${place.startLine})`
            : `${label} (${place.file}:${place.startLine})`;
    });
    const left = places.length - named.length;
    return `The same for ${[...named, ...(left === 0 ? [] : [`${left} more`])].join(', ')}`;
}
/** All that a finding says, with a gap where it names its package. */
function withoutPackage(diagnostic) {
    const { severity, code, message, hints, detail, ignored } = diagnostic;
    const name = packageOf(diagnostic);
    const gap = (text) => (name === undefined ? text : withGaps(text, name));
    return JSON.stringify([
        severity,
        code,
        name === undefined,
        gap(message),
        hints.map(gap),
        detail === undefined ? '' : gap(detail),
        ignored,
    ]);
}
/** A text without a package's name, where that stands alone: `tally` is no part of `tally-cli`. */
function withGaps(text, name) {
    return text
        .split(name)
        .reduce((before, after) => isOfName(before.at(-1)) || isOfName(after[0])
        ? `${before}${name}${after}`
        : `${before}\0${after}`);
}
/** Whether a character goes on with a package's name. */
function isOfName(character) {
    return character !== undefined && /[A-Za-z0-9_+-]/.test(character);
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   k: () => (/* binding */ findingsBlock)
/* harmony export */ });
/* harmony import */ var _text_encoded_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8742);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1265);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3060);





const signs = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const order = ['error', 'warning', 'notice'];
/** A message longer than this is cut. */
const longestMessage = 4000;
/** A diff longer than this is cut; the archive's project shows the rest. */
const longestDetail = 20_000;
/** Packages with the same finding that are named in one row. */
const mostOthers = 100;
/** Of these, as many as are named outside a fold. */
const othersInLine = 6;
/** How many there are of each severity: `2 errors, 1 warning, 3 ignored`; empty for none. */
function countFindings(diagnostics) {
    const counted = diagnostics.filter(({ ignored }) => ignored === undefined);
    const ignored = diagnostics.length - counted.length;
    return [
        ...order
            .map((severity) => ({
            severity,
            count: counted.filter((one) => one.severity === severity).length,
        }))
            .filter(({ count }) => count > 0)
            .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`),
        ...(ignored === 0 ? [] : [`${ignored} ignored`]),
    ].join(', ');
}
/**
 * The findings as a table, errors first and those of a kind together, each with a link to its lines in the
 * source repository. One that several packages have is a row that names them, and advice that all of a kind
 * share stands in the first row of that kind.
 */
function findingsBlock(diagnostics, links) {
    return {
        open: `<h3>Findings: ${countFindings(diagnostics)}</h3>\n\n<table>\n<tr><th></th><th>Where</th><th>What</th></tr>`,
        rows: (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .sayHintsOnce */ .Hi)(byKind((0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .kG)(diagnostics))).map((group) => {
            const { severity } = group.first;
            const cells = [placeCell(group.first, links), whatCell(group, links)];
            return `<tr><td nowrap>${signs[severity]} ${severity}</td><td nowrap>${cells.join('</td><td>')}</td></tr>`;
        }),
        close: '</table>',
        left: (count) => `<tr><td></td><td></td><td>and ${count} more</td></tr>`,
    };
}
/** Errors before all others, and behind the first of each code the others of it. */
function byKind(groups) {
    return order.flatMap((severity) => {
        const kinds = new Map();
        for (const group of groups) {
            const { first } = group;
            if (first.severity !== severity)
                continue;
            const kind = kinds.get(first.code);
            if (kind === undefined)
                kinds.set(first.code, [group]);
            else
                kind.push(group);
        }
        return [...kinds.values()].flat();
    });
}
function whatCell(group, links) {
    const { message, hints, code: name, detail } = group.first;
    const lines = [
        `<strong>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(message, longestMessage))}</strong> (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name), (0,_documentation_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .Z)(name, links.context.docsUrl))})`,
        ...hints.map((hint) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(hint, longestMessage))),
    ];
    const fold = detail === undefined
        ? ''
        : `<details><summary>Difference</summary>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(detail, longestDetail))}</details>`;
    return `${lines.join('<br>')}${othersLine(group, links)}${fold}`;
}
/** Packages that have the same finding, each linked to its place; in a fold where they are many. */
function othersLine(group, links) {
    const places = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .otherPlaces */ .RA)(group, links.context.workingDirectory);
    if (places.length === 0)
        return '';
    const named = places
        .slice(0, mostOthers)
        .map(({ label, place }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(label), place && lineUrl(place, links)));
    const rest = places.length > named.length ? [`${places.length - named.length} more`] : [];
    const list = [...named, ...rest].join(', ');
    return places.length <= othersInLine
        ? `<br>The same for ${list}`
        : `<details><summary>The same for ${places.length} others</summary>${list}</details>`;
}
function placeCell(diagnostic, links) {
    const { location } = diagnostic;
    const name = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .wg)(diagnostic);
    const place = location && (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(location, links.context.workingDirectory);
    const lines = [
        ...(place === undefined
            ? []
            : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(`${place.file}:${place.startLine}`), lineUrl(place, links))]),
        ...(name === undefined || place?.file.endsWith(`${name}.opam`) === true ? [] : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name)]),
    ];
    return lines.join('<br>');
}
/** The page of a file at its lines; prose is asked for as it was written, since only that has lines. */
function lineUrl({ file, startLine, endLine }, { context: { sourceUrl }, commit }) {
    if (commit === undefined || sourceUrl === undefined)
        return undefined;
    const plain = /\.(?:md|markdown|adoc|asciidoc|org|rst)$/i.test(file) ? '?plain=1' : '';
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${sourceUrl}/blob/${commit}/${(0,_text_encoded_path_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedPath */ .y)(file)}${plain}#${lines}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);

/** What became of the release, in one line. */
function headline(outcome) {
    const { subject, status, diagnostics, failure } = outcome;
    const project = subject === undefined ? 'The project' : subject.project;
    const name = subject === undefined ? project : `${project} ${subject.version}`;
    // Without a tag it is about the project as it stands, whatever its next version will be called.
    const isTagged = subject?.tag !== undefined;
    switch (status) {
        case 'published':
            return published(name, outcome);
        case 'unchanged':
            return `${name} was released before, and nothing has changed`;
        case 'rehearsed':
            return isTagged
                ? `${name} can be released${inSpiteOf(diagnostics)}`
                : `${project} can be released from here${inSpiteOf(diagnostics)}`;
        case 'refused': {
            const found = failure === undefined ? (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(diagnostics) : '';
            const fact = isTagged || subject === undefined
                ? `${name} is not released`
                : `${project} cannot be released from here`;
            return `${fact}${found === '' ? '' : `: ${found}`}`;
        }
        case 'failed':
            return `${name} is not released completely`;
    }
}
function published(name, { release, ending }) {
    if (release?.draft === true)
        return `${name} is drafted`;
    switch (ending?.kind) {
        case 'compare-link':
            return `${name} is released, and its pull request is left to open`;
        case 'new-file-links':
            return `${name} is released, and its opam files are left to propose`;
        case 'pull-request':
        case 'upstream':
        case undefined:
            return `${name} is released`;
    }
}
/** Errors that the input `fail-on` lets pass. */
function inSpiteOf(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? '' : `, in spite of ${(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(errors)}`;
}


/***/ }),

/***/ 9271:
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
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);

/**
 * Readable text as HTML for a page that is Markdown, too. Inside an HTML block Markdown is silent until
 * a blank line, so no line break is left: it becomes `<br>`.
 */
function html(text) {
    return escaped(text).replaceAll('\n', '<br>');
}
/** Text as the machine writes it. */
function code(text) {
    return `<code>${html(text)}</code>`;
}
/** HTML whose one long word a narrow table may break; what is copied has no break in it. */
function breakable(text) {
    return text.replaceAll(/[0-9a-f]{32}(?=[0-9a-f])/g, '$&<wbr>');
}
/** A file's text, spaces and all; line breaks as references, for the same reason as above. */
function preformatted(text) {
    return `<pre>${escaped(text).replaceAll('\n', '&#10;')}</pre>`;
}
/** Lines of a diff, each on a ground of its own. */
function preformattedLines(lines) {
    return `<pre class="diff">${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</pre>`;
}
/** A link, where the address is a web address; else the label alone. `label` is HTML. */
function link(label, url) {
    return url !== undefined && /^https?:\/\/[^\s]+$/.test(url)
        ? `<a href="${escaped(url)}">${label}</a>`
        : label;
}
/** A text of a length to read; where it was cut, an ellipsis tells. */
function clipped(text, longest) {
    // A cut between the halves of a character outside the basic plane takes the first half, too.
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

/***/ 3576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);

/** What the reader may want to know, or has to do, after the run. */
function nextSteps(outcome) {
    switch (outcome.status) {
        case 'published':
        case 'unchanged':
            return [...afterRelease(outcome), ...afterEnding(outcome.ending)];
        case 'rehearsed':
            return [
                {
                    text: outcome.subject?.tag === undefined
                        ? 'Nothing was written. The tag of the next version releases what is shown here.'
                        : 'Nothing was written. A release of this tag publishes what is shown here.',
                },
            ];
        case 'failed':
            return [
                {
                    text: 'What is done stays. Run the job again when the cause is gone: it goes on from there, and does nothing twice.',
                },
            ];
        case 'refused':
            return afterRefusal(outcome);
    }
}
function afterRelease({ release }) {
    return release?.draft === true
        ? [
            {
                text: 'The GitHub release is a draft. Run again without the input draft to publish it.',
                url: release.webUrl,
            },
        ]
        : [];
}
function afterEnding(ending) {
    switch (ending?.kind) {
        case undefined:
            return [];
        case 'pull-request':
            return [
                { text: `Pull request ${ending.number} waits for review.`, url: ending.url },
                {
                    text: 'The opam repository now builds the packages on many systems, with all that depends on them, and a maintainer reads the result; most are merged in a day or two. Packages that fail there may fail for reasons of their own: the maintainers say so.',
                },
                {
                    text: 'If an opam file has to change, change it on the branch of the pull request, and in the source for the next time. The tag and the archive must stay as they are.',
                },
            ];
        case 'compare-link':
            return [
                {
                    text: 'The branch is pushed. Open this page and create the pull request: title and text are filled in.',
                    url: ending.url,
                },
            ];
        case 'new-file-links':
            return [
                {
                    text: 'The token reaches no further than this repository. Open each page below and propose the file: name and content are filled in. With a classic token of scope public_repo as opam-token, the next run opens the pull request.',
                },
                ...ending.links.map(({ package: name, url }) => ({ text: name, url })),
            ];
        case 'upstream':
            return [
                { text: 'The opam repository has this version. Nothing is left to do.', url: ending.url },
            ];
    }
}
function afterRefusal({ diagnostics, failure, subject }) {
    const nothing = { text: 'Nothing was written.' };
    if (failure !== undefined) {
        return [nothing, { text: 'Run the job again when the cause is gone.' }];
    }
    if (!(0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .C)(diagnostics))
        return [nothing];
    if (subject?.tag === undefined) {
        return [{ text: 'Nothing was written. A release would stop at the errors found.' }];
    }
    return [
        nothing,
        {
            text: 'Mend what was found and tag the corrected commit: with the next version, or with this tag, as long as nothing was published from it.',
        },
    ];
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   h: () => (/* binding */ characters)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1393);

/**
 * Where a location is in the repository.
 *
 * @param workingDirectory the project's folder below the repository's root, empty for the root
 */
function placeOf(location, workingDirectory) {
    const { source, span, uncountedLines } = location;
    const start = pointAt(source.text, span.start);
    const lineEnd = source.text.indexOf('\n', span.start);
    const isCut = uncountedLines === true && lineEnd !== -1 && lineEnd < span.end;
    const last = (isCut ? lineEnd : span.end) - 1;
    const end = last > span.start ? pointAt(source.text, last) : start;
    return {
        file: repositoryPath(source.name, workingDirectory),
        startLine: start.line,
        endLine: end.line,
        startColumn: start.column,
        endColumn: end.column,
    };
}
/** The path of a file of the project, from the repository's root. */
function repositoryPath(name, workingDirectory) {
    return workingDirectory === '' ? name : `${workingDirectory}/${name}`;
}
function pointAt(text, offset) {
    const { line, column } = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(text, offset);
    const start = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(text, Math.min(offset, text.length));
    return { line, column: characters((0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(text.slice(start, start + column))) + 1 };
}
/** How many characters a text has, one outside the basic plane counting once. */
function characters(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export plainLog */
/**
 * Controls, which a terminal or a log viewer would obey instead of showing them (colours, cursor
 * moves, a carriage return that overwrites the line), the marks that turn the direction of writing, and
 * halves of characters, which no file can hold.
 */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
/** A text with its controls made visible; line breaks and tabs stay, `\r\n` is a line break. */
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
/** A text on one line. */
function oneLine(text) {
    return printable(text).replace(/\s*\n\s*/g, ' ');
}
/**
 * A text that the runner takes for nothing but text. In a line of a step's output it obeys `::command …::`
 * at the start, blanks before it or not, and `##[command]` anywhere (actions/runner 2.330, `ActionCommand`);
 * a blank put between the signs makes them plain.
 */
function plainLog(text) {
    return printable(text)
        .replace(/^(\s*):(?=:)/gmu, '$1: ')
        .replace(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sizeInWords),
/* harmony export */   s: () => (/* binding */ transferInWords)
/* harmony export */ });
/** A size for the eye, and in bytes for comparing. */
function sizeInWords(bytes) {
    const exact = `${bytes.toLocaleString('en-US')} bytes`;
    return bytes < 1000 ? exact : `${roundSize(bytes)} (${exact})`;
}
/** How far a transfer is: `1.2 MB of 10.3 MB`. */
function transferInWords({ done, of }) {
    return of === undefined ? roundSize(done) : `${roundSize(done)} of ${roundSize(of)}`;
}
function roundSize(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${amount.toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stateSigns)
/* harmony export */ });
/** How the state of a step is shown: a sign for the eye, and the words for it. */
const stateSigns = {
    done: { sign: '✓', words: 'was done before' },
    made: { sign: '✓', words: 'done now' },
    todo: { sign: '·', words: 'to do' },
    refused: { sign: '✗', words: 'refused' },
    failed: { sign: '✗', words: 'failed' },
};


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf)
/* harmony export */ });
/** The style of a terminal (ECMA-48's "select graphic rendition"), or of a plain file. */
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

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lT: () => (/* binding */ terminalDiagnostics),
  NS: () => (/* binding */ terminalFailure),
  vi: () => (/* binding */ terminalOutcome),
  e3: () => (/* binding */ terminalProgress)
});

// EXTERNAL MODULE: ./build/report/finding-groups.js
var finding_groups = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/report/findings-table.js
var findings_table = __webpack_require__(248);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/next-steps.js
var next_steps = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/report/size.js
var size = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/report/step-signs.js
var step_signs = __webpack_require__(3546);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/terminal-diagnostic.js



const words = {
    error: 'Error',
    warning: 'Warning',
    notice: 'Notice',
};
/** Lines of a span that are shown before it is cut short. */
const longestExcerpt = 6;
/** Lines of a detail that are shown. */
const longestDetail = 60;
/** Characters of a line that are shown around the span. */
const widestExcerpt = 160;
/**
 * A diagnostic as OCaml's tools lay theirs out, so that editors find the place: where, the lines with the
 * span underlined, what, and what to do. Made for eyes: carets stand below characters, not bytes, controls are
 * shown, and there may be colour. What must be dune's layout to the byte is `diagnosticText`.
 */
function diagnosticLines(diagnostic, style) {
    const { severity, message, code, hints, location, detail } = diagnostic;
    const where = location === undefined ? [] : locationLines(location, style, severity);
    const label = style.severity(severity, words[severity]);
    const [first = '', ...others] = (0,printable/* printable */.g$)(message).split('\n');
    return [
        ...where,
        ...[`${label}: ${first}`, ...others].map((line, index) => index === others.length ? `${line} ${style.faint(`[${code}]`)}` : line),
        ...hints.map((hint) => `${style.bold('Hint')}: ${(0,printable/* printable */.g$)(hint)}`),
        ...(detail === undefined ? [] : detailLines(detail)),
    ];
}
/** Detail, indented, cut where it would bury the rest. */
function detailLines(detail) {
    const lines = (0,printable/* printable */.g$)(detail).trimEnd().split('\n');
    const shown = lines.slice(0, longestDetail).map((line) => `  ${line}`);
    const left = lines.length - shown.length;
    return left === 0 ? shown : [...shown, `  … and ${left} more lines`];
}
function locationLines({ source, span }, style, severity) {
    const start = (0,text_source/* positionAt */.t$)(source.text, span.start);
    const end = (0,text_source/* positionAt */.t$)(source.text, Math.max(span.end, span.start));
    const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line}-${end.line}`;
    const heading = `File "${(0,printable/* printable */.g$)(source.name)}", ${lines}, characters ${start.column}-${end.column}:`;
    return [style.bold(heading), ...excerpt({ source, span }, style, severity)];
}
function excerpt({ source, span }, style, severity) {
    const { text } = source;
    const first = (0,text_source/* positionAt */.t$)(text, span.start).line;
    const from = (0,text_source/* lineStart */.PT)(text, Math.min(span.start, text.length));
    const end = text.indexOf('\n', Math.max(span.end - 1, span.start));
    const lines = text.slice(from, end === -1 ? text.length : end).split('\n');
    if (text.length === 0)
        return [];
    const shown = lines.slice(0, longestExcerpt);
    const width = String(first + shown.length - 1).length;
    const numbered = shown.map((line, index) => {
        const number = String(first + index).padStart(width);
        return `${style.faint(`${number} |`)} ${readable(clippedLine(line))}`;
    });
    if (lines.length > shown.length)
        return [...numbered, style.faint(`${'.'.repeat(width)} |`)];
    const [only] = lines;
    if (lines.length !== 1 || only === undefined)
        return numbered;
    const marks = underline(only, { from: span.start - from, to: span.end - from });
    if (marks === undefined)
        return numbered;
    return [
        ...numbered,
        `${' '.repeat(width + 3)}${marks.blank}${style.severity(severity, marks.carets)}`,
    ];
}
/** The carets below a span of a line; tabs before it are kept, so that they stand below it. */
function underline(line, span) {
    const before = readable(line.slice(0, span.from));
    const marked = readable(line.slice(span.from, span.to));
    if ((0,place/* characters */.h)(before) + (0,place/* characters */.h)(marked) > widestExcerpt)
        return undefined;
    const blank = before.replace(/[^\t]/gu, ' ');
    return { blank, carets: '^'.repeat(Math.max((0,place/* characters */.h)(marked), 1)) };
}
function clippedLine(line) {
    return line.length > 2 * widestExcerpt ? `${line.slice(0, 2 * widestExcerpt)}...` : line;
}
function readable(bytes) {
    return (0,printable/* printable */.g$)((0,text_source/* decodeBytes */.yj)(bytes.replace(/\r$/, '')));
}

;// CONCATENATED MODULE: ./build/report/terminal.js









/**
 * Diagnostics for a terminal, in their order, with their excerpts and a last line that counts them. One that
 * several packages have is shown once, and names them; advice that all of a kind share is given once.
 */
function terminalDiagnostics(diagnostics, options) {
    if (diagnostics.length === 0)
        return [];
    const style = (0,report_style/* styleOf */.V)(options);
    return [
        ...(0,finding_groups/* sayHintsOnce */.Hi)((0,finding_groups/* groupFindings */.kG)(diagnostics)).flatMap((group) => [
            ...diagnosticLines(group.first, style),
            ...othersLine(group),
            '',
        ]),
        style.bold(`${(0,findings_table/* countFindings */.G)(diagnostics)}.`),
    ];
}
/** The other packages of a finding; the paths are those of the project, as in the excerpts. */
function othersLine(group) {
    const text = (0,finding_groups/* othersInWords */.SF)(group, '');
    return text === undefined ? [] : [`${(0,printable/* printable */.g$)(text)}.`];
}
/** A failure for a terminal: the fact, and what to do. */
function terminalFailure(failure, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    return [
        `${style.severity('error', 'Error')}: ${(0,printable/* printable */.g$)(failure.message)} ${style.faint(`[${failure.code}]`)}`,
        `${style.bold('Hint')}: ${(0,printable/* printable */.g$)(failure.hint)}`,
    ];
}
/**
 * A whole outcome for a terminal: findings, why not, what is released, and where to look. Steps that were
 * carried out were told while they went; those of a refusal or a rehearsal are told here.
 */
function terminalOutcome(outcome, options) {
    const style = (0,report_style/* styleOf */.V)(options);
    const { status, failure } = outcome;
    const paint = status === 'refused' || status === 'failed' ? style.bad : style.good;
    const parts = [
        terminalDiagnostics(outcome.diagnostics, options),
        status === 'refused' || status === 'rehearsed'
            ? outcome.steps.map((step) => stepLine(step, style))
            : [],
        failure === undefined ? [] : terminalFailure(failure, options),
        [style.bold(paint(`${(0,printable/* printable */.g$)((0,headline/* headline */.P)(outcome))}.`)), ...factLines(outcome, style)],
        (0,next_steps/* nextSteps */.Z)(outcome).flatMap(({ text, url }) => url === undefined ? [(0,printable/* printable */.g$)(text)] : [(0,printable/* printable */.g$)(text), `  ${(0,printable/* oneLine */.TN)(url)}`]),
    ];
    return parts
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function factLines({ subject, archive, release }, style) {
    const facts = [
        ['packages', subject?.packages.map(({ name }) => name).join(', ')],
        ['version', subject?.version],
        ['tag', subject?.tag],
        ['commit', subject?.commit],
        ['archive', archive && `${archive.path}, ${(0,size/* sizeInWords */._)(archive.size)}`],
        ['sha256', archive?.sha256],
        ['sha512', archive?.sha512],
        ['release', release?.webUrl],
    ];
    return facts.flatMap(([name, fact]) => fact === undefined || fact === '' ? [] : [`  ${style.faint(name.padEnd(8))} ${(0,printable/* oneLine */.TN)(fact)}`]);
}
function stepLine(step, style) {
    const { sign, words } = step_signs/* stateSigns */.S[step.state];
    const isBad = step.state === 'refused' || step.state === 'failed';
    const painted = isBad ? style.bad(sign) : style.good(sign);
    const parts = [words, step.detail, step.url].filter((part) => part !== undefined);
    return `${painted} ${(0,printable/* oneLine */.TN)(step.title)}: ${style.faint(parts.map(printable/* oneLine */.TN).join(' · '))}`;
}
/**
 * Tells the progress on a terminal: a live line for the step that goes on, with its time and how far a
 * transfer is, and a line per step once it is over.
 *
 * @param write takes one line, without its end
 */
function terminalProgress(write, { live, now = () => performance.now(), ...options }) {
    const style = (0,report_style/* styleOf */.V)(options);
    let transfer;
    return {
        started(title) {
            transfer = undefined;
            const begun = now();
            live?.show(() => liveText(title, { took: now() - begun, transfer }));
        },
        moved(far) {
            transfer = far;
        },
        finished(step) {
            live?.clear();
            write(stepLine(step, style));
        },
        notice(text) {
            live?.clear();
            for (const line of (0,printable/* printable */.g$)(text).split('\n'))
                write(style.faint(line));
        },
    };
}
function liveText(title, { took, transfer }) {
    const far = transfer === undefined ? [] : [(0,size/* transferInWords */.s)(transfer)];
    return `· ${(0,printable/* oneLine */.TN)(title)} (${[...far, `${(took / 1000).toFixed(1)} s`].join(', ')})`;
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
/**
 * A path, or a tag's name, as it stands in an address: each part percent-encoded, the slashes kept.
 * Names of tags hold `/`, `+`, `~`, `%` and `#`. Half a character outside the basic plane, which no
 * address can hold, becomes U+FFFD.
 */
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}


/***/ }),

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn),
/* harmony export */   r: () => (/* binding */ wholeText)
/* harmony export */ });
/** A rewriting that needs the whole file. */
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
/** One rewriting after the other; `undefined` where there is none of them. */
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

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ releaseBranch),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * Whether git accepts `refs/tags/NAME` or `refs/heads/NAME` (the rules of `git check-ref-format`,
 * git 2.47). Total; linear.
 */
function isRefName(name) {
    if (name === '' || name.startsWith('-') || name.endsWith('/') || name.endsWith('.'))
        return false;
    if (hasForbiddenCharacter(name) || name.includes('..') || name.includes('@{'))
        return false;
    return name
        .split('/')
        .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
/** Control characters, blanks, and the characters git keeps for revisions and patterns. */
function hasForbiddenCharacter(name) {
    for (let at = 0; at < name.length; at++) {
        const code = name.charCodeAt(at);
        if (code <= 0x20 || code === 0x7f || '~^:?*[\\'.includes(name.charAt(at)))
            return true;
    }
    return false;
}
/**
 * The branch a release is proposed from: `release-PROJECT-VERSION`, the name `dune-release` gives it
 * where the tag is the version. `~` is written `_` as in tags; whatever else a branch must not hold
 * becomes `-`. The same release always has the same branch: running again finds it.
 */
function releaseBranch(project, version) {
    const name = `release-${project}-${version}`
        .replaceAll('~', '_')
        .replaceAll(/[^A-Za-z0-9_.+-]/g, '-')
        .replaceAll(/\.(?=\.|$)/g, '-');
    return name.endsWith('.lock') ? `${name}-` : name;
}


/***/ })

};
