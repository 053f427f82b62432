export const id = 237;
export const ids = [237];
export const modules = {

/***/ 27237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearse: () => (/* binding */ runRehearse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/disk/remove-folder.js
var remove_folder = __webpack_require__(14423);
// EXTERNAL MODULE: ./build/process/interruption.js
var interruption = __webpack_require__(92683);
// EXTERNAL MODULE: ./build/process/make-folder.js
var make_folder = __webpack_require__(18827);
// EXTERNAL MODULE: ./build/process/temporary-folder.js
var temporary_folder = __webpack_require__(49866);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
;// CONCATENATED MODULE: ./build/rehearsal/scenarios.js

const scenarios = {
    'bound-requested': 'a reviewer asks for a lower bound',
    'lower-bounds-failed': 'CI fails with the oldest versions that the bounds allow',
    'branch-changed': 'a maintainer pushes a commit onto the branch',
    merged: 'a maintainer merges the pull request',
};
function isScenario(name) {
    return Object.hasOwn(scenarios, name);
}
const maintainer = 'kit';
const ciPage = 'https://opam.ci.ocaml.org/github/ocaml/opam-repository';
async function playScenario(scenario, github, { outcome, repository }) {
    const { ending, subject } = outcome;
    const changed = subject?.packages[0];
    if (ending?.kind !== 'pull-request' || changed === undefined)
        return false;
    const place = { github, repository: (0,model_repository/* fullName */.fq)(repository), number: ending.number };
    await events[scenario]({ ...place, version: subject?.version ?? '', changed });
    return true;
}
const events = {
    'bound-requested': async (stage) => {
        passCi(stage);
        const { repository, number, changed } = stage;
        const body = `Thank you! Which versions does ${changed.name} need?\nPlease add a lower bound to its dependencies.`;
        const review = { repository, number, author: maintainer, body };
        stage.github.seed.review({ ...review, state: 'CHANGES_REQUESTED' });
        await Promise.resolve();
    },
    'lower-bounds-failed': async ({ github, repository, number, changed, version }) => {
        github.seed.status({
            repository,
            number,
            context: 'opam-ci',
            state: 'failure',
            description: 'Failed - 2 jobs failed, 3 jobs skipped, 58 jobs passed',
            url: `${ciPage}/variant/compilers,4.14,${changed.name}.${version},lower-bounds`,
        });
        passLinter({ github, repository, number });
        await Promise.resolve();
    },
    'branch-changed': async (stage) => {
        const { github, repository, number, changed } = stage;
        const { repositories } = await github.snapshot();
        const pull = repositories[repository]?.pulls.find((one) => one.number === number);
        const [from = '', branch = ''] = pull?.head.split(':') ?? [];
        const content = Buffer.from(`${changed.opam.trimEnd()}\n${acceptedFailure}`, 'latin1');
        await github.seed.commit({
            repository: from,
            branch,
            message: `Accept a failure of ${changed.name} on a system in development`,
            files: { [changed.path]: content },
            author: maintainer,
        });
        passCi(stage);
    },
    merged: async (stage) => {
        passCi(stage);
        const { github, repository, number } = stage;
        await github.seed.merge(repository, number, maintainer);
    },
};
const acceptedFailure = 'x-ci-accept-failures: ["debian-unstable"]\n';
function passCi(place) {
    const { github, repository, number } = place;
    const ci = { repository, number, state: 'success', url: ciPage };
    github.seed.status({ ...ci, context: 'opam-ci', description: 'Passed - 63 jobs passed' });
    passLinter(place);
    const name = 'target/host: x86_64-w64-mingw32, build: cygwin';
    github.seed.checkRun({ repository, number, name, conclusion: 'success' });
}
function passLinter({ github, repository, number }) {
    const linter = { context: 'opam-repo-ci (linter)', state: 'success' };
    github.seed.status({ repository, number, ...linter });
}

// EXTERNAL MODULE: ./build/report/status-json.js
var status_json = __webpack_require__(21484);
// EXTERNAL MODULE: ./build/report/status-text.js
var status_text = __webpack_require__(98397);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(11287);
// EXTERNAL MODULE: ./build/command-line/command-line.js + 1 modules
var command_line = __webpack_require__(70393);
// EXTERNAL MODULE: ./build/command/outcome.js
var command_outcome = __webpack_require__(90246);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./build/disk/logged-run.js


const longestTail = 4000;
const tailLines = 25;
async function runLogged([program, ...words], { folder, environment, silent }) {
    const env = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
    let tail = Buffer.alloc(0);
    const keep = (data) => {
        tail = Buffer.concat([tail, data]).subarray(-longestTail);
    };
    const end = (status) => ({ status, lastLines: lastLines(tail) });
    const word = (0,external_node_crypto_.randomUUID)();
    if (!silent)
        process.stdout.write(`::stop-commands::${word}\n`);
    try {
        const listeners = { stdout: keep, stderr: keep };
        const how = { cwd: folder, env, silent, listeners, ignoreReturnCode: true };
        return end(await (0,exec/* exec */.m)(program, words, how));
    }
    catch {
        return end(undefined);
    }
    finally {
        if (!silent)
            process.stdout.write(`\n::${word}::\n`);
    }
}
function lastLines(tail) {
    const text = tail.toString('utf8').replaceAll(/\p{Cc}\[[\d;]*m/gu, '');
    const lines = text.trimEnd().split(/\r?\n/);
    const isCut = tail.length === longestTail && lines.length > 1;
    return lines
        .slice(isCut ? 1 : 0)
        .slice(-tailLines)
        .join('\n');
}

// EXTERNAL MODULE: ./build/archive/tar-reader.js
var tar_reader = __webpack_require__(67032);
;// CONCATENATED MODULE: ./build/disk/unpack.js





async function unpackArchive(path, folder, compression) {
    let current;
    const close = () => {
        if (current !== undefined)
            (0,external_node_fs_.closeSync)(current);
        current = undefined;
    };
    const place = placesBelow(folder);
    const reader = (0,tar_reader/* readTar */.s)({
        entry: (entry) => {
            close();
            const target = place(entry.path);
            if (entry.kind === 'folder')
                (0,external_node_fs_.mkdirSync)(target, { recursive: true });
            else if (entry.kind === 'file')
                current = openNew(target, entry);
            else
                (0,external_node_fs_.symlinkSync)(Buffer.from(entry.target, 'latin1').toString('utf8'), target, 'junction');
        },
        content: (piece) => {
            const file = current;
            if (file === undefined)
                return;
            for (let at = 0; at < piece.length;)
                at += (0,external_node_fs_.writeSync)(file, piece, at);
        },
    });
    const filter = await compression.unpack();
    let trouble;
    filter.output.on('data', (piece) => {
        if (trouble !== undefined)
            return;
        try {
            reader.push(piece);
        }
        catch (error) {
            trouble = String(error);
        }
    });
    try {
        const file = await (0,promises_.open)(path);
        const pieces = file.createReadStream();
        for await (const piece of pieces)
            await filter.write(piece);
        filter.end();
        await filter.ended;
    }
    finally {
        close();
        filter.stop();
    }
    const wrong = trouble ?? reader.end();
    if (wrong !== undefined) {
        throw new failure/* Failure */.H('archive-damaged', `The archive "${path}" cannot be unpacked: ${wrong}.`, {
            hint: 'Check the disk, then run again. If this system cannot store a name, verify the archive on Linux.',
        });
    }
}
function placesBelow(folder) {
    const made = new Set();
    return (entry) => {
        const components = Buffer.from(entry, 'latin1').toString('utf8').split('/');
        if (!components.every((part) => isName(part, process.platform))) {
            throw new Error(`this system cannot store a file called "${entry}"`);
        }
        const above = (0,external_node_path_.join)(folder, ...components.slice(0, -1));
        if (!made.has(above))
            (0,external_node_fs_.mkdirSync)(above, { recursive: true });
        made.add(above);
        return (0,external_node_path_.join)(folder, ...components);
    };
}
function isName(part, system) {
    const isSpecial = part === '' || part === '.' || part === '..' || part.includes('\0');
    return !isSpecial && !(system === 'win32' && /[\\/:*?"<>|]|\p{Cc}/u.test(part));
}
function openNew(target, { path, executable }) {
    try {
        return (0,external_node_fs_.openSync)(target, 'wx', executable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!(0,external_node_fs_.existsSync)(target))
            throw error;
        throw new Error(`"${path}" already exists; on this system, names cannot differ only in case`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/disk/bzip2-compression.js
var bzip2_compression = __webpack_require__(42170);
// EXTERNAL MODULE: ./build/disk/gzip-compression.js
var gzip_compression = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/disk/dune-verifier.js








const dunes = [['dune'], ['opam', 'exec', '--', 'dune']];
function duneVerifier(place) {
    return {
        verify: async (verification) => {
            const dune = await findDune(place);
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.scratch, 'build-'));
            try {
                await build(dune, verification, { ...place, folder });
            }
            finally {
                await (0,remove_folder/* removeFolder */.v)(folder);
            }
        },
    };
}
async function findDune({ scratch, environment }) {
    for (const dune of dunes) {
        const { status } = await runLogged([...dune, '--version'], {
            folder: scratch,
            environment,
            silent: true,
        });
        if (status === 0)
            return dune;
    }
    throw new failure/* Failure */.H('dune-missing', 'The run cannot verify the archive, because it found no dune.', {
        hint: 'Run "ocaml/setup-ocaml" and "opam install . --deps-only --with-test" in earlier steps, or remove the input verify.',
        terminalHint: 'Install dune, then run "opam install . --deps-only --with-test" and "eval $(opam env)". Or leave --verify out.',
    });
}
async function build(dune, { archive, packages, test }, { folder, environment, silent }) {
    await unpackArchive(archive.path, folder, compressionOf(archive.name, environment));
    for (const verb of test ? ['build', 'runtest'] : ['build']) {
        const words = [verb, '-p', packages.join(',')];
        const { status, lastLines } = await runLogged([...dune, ...words], {
            folder: (0,external_node_path_.join)(folder, archive.root),
            environment,
            silent,
        });
        if (status === 0)
            continue;
        throw new failure/* Failure */.H('verify-failed', `"dune ${words.join(' ')}" failed with status ${status ?? -1} in the unpacked archive.`, {
            hint: `The log has the whole output. Unpack ${archive.name} and run the command there. Often the archive lacks a file that the checkout has, or a dependency is not installed.`,
            detail: lastLines === '' ? undefined : lastLines,
        });
    }
}
function compressionOf(name, environment) {
    return name.endsWith('.tgz') ? gzip_compression/* gzipCompression */.f : (0,bzip2_compression/* bzip2Compression */.a)(environment);
}

// EXTERNAL MODULE: ./build/connect/connect.js + 13 modules
var connect = __webpack_require__(63591);
// EXTERNAL MODULE: ./build/connect/status-readers.js + 2 modules
var status_readers = __webpack_require__(89442);
;// CONCATENATED MODULE: ./build/embedded-github/server/faults.js
function matches(match, { method, path, writes }) {
    return ((match.method === undefined || match.method === method) &&
        (match.writes === undefined || match.writes === writes) &&
        (match.path === undefined ||
            (typeof match.path === 'string' ? match.path === path : match.path.test(path))));
}
function createFaults() {
    const active = [];
    const remove = (fault) => {
        const index = active.findIndex((entry) => entry.fault === fault);
        if (index >= 0)
            active.splice(index, 1);
    };
    return {
        inject: (fault) => {
            active.push({ fault, seen: 0, left: fault.times ?? 1 });
            return () => remove(fault);
        },
        clear: () => {
            active.length = 0;
        },
        strike: (request) => {
            const struck = [];
            for (const entry of active.slice()) {
                if (!matches(entry.fault.on ?? {}, request))
                    continue;
                entry.seen += 1;
                const { nth = entry.seen, from = entry.seen } = entry.fault.on ?? {};
                if (nth !== entry.seen || entry.seen < from)
                    continue;
                struck.push(entry.fault.trouble);
                entry.left -= 1;
                if (entry.left <= 0)
                    remove(entry.fault);
            }
            return struck;
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/embedded-github/git/git-process.js


const settingsFile = 'process-settings';
const settingsText = `[safe]
\tdirectory = *
[uploadpack]
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;
function gitEnvironment(folder) {
    const environment = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            environment[name] = value;
    }
    return {
        ...environment,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(folder, settingsFile),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
const hasGroups = process.platform !== 'win32';
const running = new Set();
process.on('exit', () => {
    for (const stop of running)
        stop();
});
function spawnGit(folder, args, environment = {}) {
    const child = (0,external_node_child_process_.spawn)('git', [`--git-dir=${folder}`, ...args], {
        cwd: folder,
        env: { ...gitEnvironment(folder), ...environment },
        windowsHide: true,
        detached: hasGroups,
    });
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream.on('error', () => undefined);
    let isOver = false;
    const stop = () => {
        if (isOver)
            return;
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
        try {
            if (hasGroups && child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
        }
        child.kill('SIGKILL');
    };
    const ended = new Promise((resolve) => {
        child.on('error', (error) => {
            if (child.pid === undefined)
                resolve(error);
        });
        child.on('close', (status) => {
            isOver = true;
            running.delete(stop);
            resolve(status ?? -1);
        });
    });
    running.add(stop);
    return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended, stop };
}
async function runGit(folder, args, given = {}) {
    const git = spawnGit(folder, args, given.environment);
    const stdout = [];
    const stderr = [];
    git.stdout.on('data', (chunk) => stdout.push(chunk));
    git.stderr.on('data', (chunk) => stderr.push(chunk));
    git.stdin.end(given.input ?? '');
    const status = await git.ended;
    if (status instanceof Error)
        throw status;
    return {
        status,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/git/git-object.js

function objectTypeOf(name) {
    return name === 'commit' || name === 'tree' || name === 'blob' || name === 'tag'
        ? name
        : undefined;
}
function typeOfMode(mode) {
    if (mode === '40000')
        return 'tree';
    return mode === '160000' ? 'commit' : 'blob';
}
function withHeader(type, bytes) {
    return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`, 'latin1'), bytes]);
}
function idOf(withItsHeader) {
    return (0,external_node_crypto_.createHash)('sha1').update(withItsHeader).digest('hex');
}
function parseHeaders(bytes) {
    const text = bytes.toString('utf8');
    const end = text.indexOf('\n\n');
    const values = new Map();
    for (const line of (end < 0 ? text : text.slice(0, end)).split('\n')) {
        const space = line.indexOf(' ');
        if (space <= 0)
            continue;
        const name = line.slice(0, space);
        values.set(name, [...(values.get(name) ?? []), line.slice(space + 1)]);
    }
    return { values, message: end < 0 ? '' : text.slice(end + 2) };
}
function parseSignature(text) {
    const match = /^(.*?) ?<([^>]*)> (\d+) [+-]\d{4}$/.exec(text ?? '');
    return { name: match?.[1] ?? '', email: match?.[2] ?? '', seconds: Number(match?.[3] ?? 0) };
}
function signatureText(signature) {
    const [name, email] = [signature.name, signature.email].map((text) => text.replaceAll(/[<>\n]/g, ''));
    return `${name} <${email}> ${signature.seconds} +0000`;
}
function parseCommit(bytes) {
    const { values, message } = parseHeaders(bytes);
    return {
        tree: values.get('tree')?.[0] ?? '',
        parents: values.get('parent') ?? [],
        author: parseSignature(values.get('author')?.[0]),
        committer: parseSignature(values.get('committer')?.[0]),
        message,
    };
}
function formatCommit(commit) {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${signatureText(commit.author)}`,
        `committer ${signatureText(commit.committer)}`,
    ];
    return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`, 'utf8');
}
function parseTag(bytes) {
    const { values, message } = parseHeaders(bytes);
    return {
        object: values.get('object')?.[0] ?? '',
        type: objectTypeOf(values.get('type')?.[0] ?? '') ?? 'commit',
        tag: values.get('tag')?.[0] ?? '',
        tagger: parseSignature(values.get('tagger')?.[0]),
        message,
    };
}
function formatTag(tag) {
    const head = [`object ${tag.object}`, `type ${tag.type}`, `tag ${tag.tag}`];
    return Buffer.from(`${head.join('\n')}\ntagger ${signatureText(tag.tagger)}\n\n${tag.message}`, 'utf8');
}
function parseTree(bytes) {
    const lines = [];
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        lines.push({
            mode: bytes.toString('latin1', at, space),
            name: bytes.toString('utf8', space + 1, end),
            id: bytes.toString('hex', end + 1, end + 21),
        });
        at = end + 21;
    }
    return lines;
}
function formatTree(lines) {
    const key = (line) => Buffer.from(line.mode === '40000' ? `${line.name}/` : line.name, 'utf8');
    const sorted = lines.toSorted((a, b) => Buffer.compare(key(a), key(b)));
    return Buffer.concat(sorted.flatMap((line) => [
        Buffer.from(`${line.mode} ${line.name}\0`, 'utf8'),
        Buffer.from(line.id, 'hex'),
    ]));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/embedded-github/git/loose-object.js




function looseObjectPath(folder, id) {
    return (0,external_node_path_.join)(folder, 'objects', id.slice(0, 2), id.slice(2));
}
function readLooseObject(folder, id) {
    let content;
    try {
        content = (0,external_node_zlib_.inflateSync)((0,external_node_fs_.readFileSync)(looseObjectPath(folder, id)));
    }
    catch {
        return undefined;
    }
    const end = content.indexOf(0);
    const [word = '', size] = content.toString('latin1', 0, end).split(' ');
    const type = objectTypeOf(word);
    const bytes = content.subarray(end + 1);
    return type === undefined || bytes.length !== Number(size) ? undefined : { id, type, bytes };
}
function storeLooseObject(folder, id, content) {
    makeFile(looseObjectPath(folder, id), (path) => {
        (0,external_node_fs_.writeFileSync)(path, (0,external_node_zlib_.deflateSync)(content), { flag: 'wx' });
    });
}
function copyLooseObject(source, target, id) {
    makeFile(looseObjectPath(target, id), (path) => {
        (0,external_node_fs_.copyFileSync)(looseObjectPath(source, id), path, external_node_fs_.constants.COPYFILE_EXCL);
    });
}
function makeFile(path, make) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        make(path);
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
        if (code !== 'EEXIST')
            throw error;
    }
}
function hasPacks(folder) {
    const packs = namesIn((0,external_node_path_.join)(folder, 'objects', 'pack'));
    return (packs.some((name) => name.endsWith('.pack')) ||
        namesIn((0,external_node_path_.join)(folder, 'objects', 'info')).includes('alternates'));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/embedded-github/git/references.js


function isReferenceName(name) {
    if (!/^refs\/[^/]+\/./.test(name))
        return false;
    if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|[./]$/.test(name))
        return false;
    return true;
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function packed(folder) {
    const references = [];
    for (const line of textOf((0,external_node_path_.join)(folder, 'packed-refs')).split('\n')) {
        const match = /^([0-9a-f]{40}) (refs\/.+)$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined) {
            references.push({ id: match[1], name: match[2] });
        }
    }
    return references;
}
function readReference(folder, name) {
    if (!isReferenceName(name))
        return undefined;
    const loose = textOf((0,external_node_path_.join)(folder, name)).trim();
    if (/^[0-9a-f]{40}$/.test(loose))
        return loose;
    return packed(folder).find((reference) => reference.name === name)?.id;
}
function listReferences(folder, prefix) {
    const all = new Map(packed(folder).map(({ name, id }) => [name, id]));
    for (const file of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'refs'), { recursive: true, encoding: 'utf8' })) {
        const name = `refs/${file.replaceAll('\\', '/')}`;
        const id = textOf((0,external_node_path_.join)(folder, name)).trim();
        if (/^[0-9a-f]{40}$/.test(id))
            all.set(name, id);
    }
    return [...all]
        .filter(([name]) => name.startsWith(prefix) && isReferenceName(name))
        .map(([name, id]) => ({ name, id }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function moveReference(folder, name, move) {
    const path = (0,external_node_path_.join)(folder, name);
    const lock = `${path}.lock`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(lock, move.id === undefined ? '' : `${move.id}\n`, { flag: 'wx' });
    }
    catch {
        return false;
    }
    try {
        if (readReference(folder, name) !== move.old)
            return false;
        if (move.id === undefined)
            (0,external_node_fs_.rmSync)(path);
        else
            (0,external_node_fs_.renameSync)(lock, path);
        return true;
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(lock, { force: true });
        if (move.id === undefined)
            removeEmptyFolders(folder, name);
    }
}
function removeEmptyFolders(folder, name) {
    for (let above = (0,external_node_path_.dirname)(name); above.split('/').length > 2; above = (0,external_node_path_.dirname)(above)) {
        try {
            (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(folder, above));
        }
        catch {
            return;
        }
    }
}
function hasPackedReferences(folder) {
    return textOf((0,external_node_path_.join)(folder, 'packed-refs')) !== '';
}

;// CONCATENATED MODULE: ./build/embedded-github/git/local-fetch.js





function copyFromFolder(target, from, what) {
    const source = plainGitDirectory(from);
    if (source === undefined)
        return undefined;
    const asked = [];
    for (const one of what) {
        const found = resolveRefspec(source, one);
        if (found === undefined)
            return undefined;
        asked.push(...found);
    }
    const missing = missingObjects(source, target, new Set(asked.map(({ id }) => id)));
    if (missing === undefined)
        return undefined;
    for (const id of missing.toReversed())
        copyLooseObject(source, target, id);
    return asked.flatMap(({ id, reference }) => reference === undefined ? [] : [{ id, name: reference }]);
}
function plainGitDirectory(from) {
    if (!(0,external_node_path_.isAbsolute)(from))
        return undefined;
    for (const folder of [(0,external_node_path_.join)(from, '.git'), from]) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'objects')) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'HEAD')))
            continue;
        const isPlain = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'shallow')) && !hasPacks(folder);
        return isPlain ? folder : undefined;
    }
    return undefined;
}
function resolveRefspec(source, refspec) {
    const [name = '', reference] = refspec.replace(/^\+/, '').split(':');
    if (name.endsWith('/*') && reference?.endsWith('/*') === true) {
        const prefix = name.slice(0, -1);
        const into = reference.slice(0, -1);
        return listReferences(source, prefix).map(({ name: found, id }) => ({
            id,
            reference: `${into}${found.slice(prefix.length)}`,
        }));
    }
    const id = objectNamed(source, name);
    return id === undefined ? undefined : [{ id, reference }];
}
function objectNamed(source, name) {
    if (/^[0-9a-f]{40}$/.test(name))
        return name;
    if (name !== 'HEAD')
        return readReference(source, name);
    const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(source, 'HEAD'), 'utf8').trim();
    return head.startsWith('ref: ')
        ? readReference(source, head.slice('ref: '.length))
        : /^[0-9a-f]{40}$/.exec(head)?.[0];
}
function missingObjects(source, target, wanted) {
    const missing = new Set();
    const visited = new Set();
    let next = [...wanted];
    while (next.length > 0) {
        const below = [];
        for (const id of next) {
            if (visited.has(id))
                continue;
            visited.add(id);
            if ((0,external_node_fs_.existsSync)(looseObjectPath(target, id)))
                continue;
            const object = readLooseObject(source, id);
            if (object === undefined)
                return undefined;
            missing.add(id);
            below.push(...leadsTo(object));
        }
        next = below;
    }
    return [...missing];
}
function leadsTo({ type, bytes }) {
    switch (type) {
        case 'commit': {
            const { tree, parents } = parseCommit(bytes);
            return [tree, ...parents];
        }
        case 'tag':
            return [parseTag(bytes).object];
        case 'tree':
            return parseTree(bytes).flatMap(({ mode, id }) => (mode === '160000' ? [] : [id]));
        case 'blob':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/embedded-github/git/object-reader.js



function createObjectReader(folder) {
    const waiting = [];
    let child;
    let unread = Buffer.alloc(0);
    let arrived = [];
    let needed = 0;
    const take = (chunk) => {
        arrived.push(chunk);
        needed -= chunk.length;
        if (needed > 0)
            return;
        unread = Buffer.concat([unread, ...arrived]);
        arrived = [];
        for (;;) {
            const next = waiting[0];
            const answer = next === undefined ? undefined : parseAnswer(unread);
            if (next === undefined || answer === undefined)
                return;
            if (answer.kind === 'incomplete') {
                needed = answer.missing;
                return;
            }
            waiting.shift();
            unread = unread.subarray(answer.length);
            next.resolve(answer.object);
        }
    };
    const fail = (error) => {
        child = undefined;
        for (const { reject } of waiting.splice(0))
            reject(error);
    };
    const start = () => {
        const started = spawnGit(folder, ['cat-file', '--batch']);
        started.stdout.on('data', take);
        started.stderr.resume();
        void started.ended.then(() => fail(new Error('git cat-file ended before it answered')));
        return started;
    };
    return {
        read: async (id) => {
            if (!/^[0-9a-f]{40}$/.test(id))
                return undefined;
            const loose = readLooseObject(folder, id);
            if (loose !== undefined || !hasPacks(folder))
                return loose;
            return await new Promise((resolve, reject) => {
                waiting.push({ id, resolve, reject });
                child ??= start();
                child.stdin.write(`${id}\n`);
            });
        },
        close: async () => {
            const running = child;
            running?.stop();
            await running?.ended;
        },
    };
}
function parseAnswer(bytes) {
    const end = bytes.indexOf(0x0a);
    if (end < 0)
        return undefined;
    const [id = '', type = '', size = ''] = bytes.toString('latin1', 0, end).split(' ');
    const known = objectTypeOf(type);
    if (known === undefined)
        return { kind: 'complete', length: end + 1, object: undefined };
    const start = end + 1;
    const length = start + Number(size) + 1;
    if (bytes.length < length)
        return { kind: 'incomplete', missing: length - bytes.length };
    const content = Buffer.from(bytes.subarray(start, length - 1));
    return { kind: 'complete', length, object: { id, type: known, bytes: content } };
}

;// CONCATENATED MODULE: ./build/embedded-github/git/bare-repository.js








const noObject = '0'.repeat(40);
function createBareRepository(folder, branch) {
    for (const below of ['objects', 'refs/heads'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, below), { recursive: true });
    const write = (name, text) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
    write('HEAD', `ref: refs/heads/${branch}\n`);
    write('config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    write(settingsFile, settingsText);
    return openBareRepository(folder);
}
function openBareRepository(folder) {
    const reader = createObjectReader(folder);
    const started = new Set();
    const typed = async (id, type) => {
        const object = await reader.read(id);
        return object?.type === type ? object.bytes : undefined;
    };
    const parsed = async (id, type, parse) => {
        const bytes = await typed(id, type);
        return bytes === undefined ? undefined : parse(bytes);
    };
    const mayName = async (name, id) => {
        if (id === undefined)
            return true;
        const object = await reader.read(id);
        return object !== undefined && (object.type === 'commit' || !name.startsWith('refs/heads/'));
    };
    return {
        folder,
        object: async (id) => await reader.read(id),
        commit: async (id) => await parsed(id, 'commit', parseCommit),
        tree: async (id) => await parsed(id, 'tree', parseTree),
        tag: async (id) => await parsed(id, 'tag', parseTag),
        write: async (type, bytes) => {
            const content = withHeader(type, bytes);
            const id = idOf(content);
            storeLooseObject(folder, id, content);
            return id;
        },
        reference: async (name) => await Promise.resolve(readReference(folder, name)),
        references: async (prefix) => await Promise.resolve(listReferences(folder, prefix)),
        move: async (name, change) => {
            if (!isReferenceName(name) || !(await mayName(name, change.id)))
                return false;
            if (hasPackedReferences(folder))
                return await moveWithGit(folder, name, change);
            return moveReference(folder, name, change);
        },
        fetch: async (from, what, depth) => {
            const copied = depth === undefined ? copyFromFolder(folder, from, what) : undefined;
            if (copied === undefined)
                await fetchWithGit(folder, from, { what, depth });
            for (const { name, id } of copied ?? []) {
                const old = readReference(folder, name);
                if (old !== id)
                    moveReference(folder, name, { id, old });
            }
        },
        git: async (args, given) => await runGit(folder, args, given),
        start: (args, environment) => {
            const git = spawnGit(folder, args, environment);
            started.add(git);
            void git.ended.then(() => started.delete(git));
            return git;
        },
        close: async () => {
            for (const git of started)
                git.stop();
            await Promise.all([reader.close(), ...[...started].map(async ({ ended }) => await ended)]);
        },
    };
}
async function moveWithGit(folder, name, { id, old }) {
    const change = id === undefined
        ? ['update-ref', '-d', name, ...(old === undefined ? [] : [old])]
        : ['update-ref', name, id, old ?? noObject];
    return (await runGit(folder, change)).status === 0;
}
async function fetchWithGit(folder, from, { what, depth }) {
    const limit = depth === undefined ? [] : [`--depth=${depth}`];
    const args = ['fetch', '--quiet', '--no-tags', '--update-shallow', ...limit, from, ...what];
    const { status, stderr } = await runGit(folder, args);
    if (status !== 0)
        throw new Error(`${from} could not be fetched from: ${stderr.trim()}`);
}

;// CONCATENATED MODULE: ./build/embedded-github/world/tokens.js
function refusedReach(token) {
    return token.kind === 'fine-grained'
        ? 'Resource not accessible by personal access token'
        : 'Resource not accessible by integration';
}
function repositoriesOf(token) {
    switch (token.kind) {
        case 'classic':
            return undefined;
        case 'fine-grained':
        case 'app-user':
        case 'installation':
            return token.repositories;
        case 'workflow':
            return [token.repository];
    }
}
function personOf(token) {
    return 'owner' in token ? token.owner : undefined;
}
function permits(token, permission, level) {
    const granted = token.permissions[permission];
    return granted === 'write' || (granted === 'read' && level === 'read');
}
function secretOf(authorization) {
    const match = /^(\S+) +(\S+) *$/.exec(authorization ?? '');
    const scheme = match?.[1]?.toLowerCase();
    const value = match?.[2];
    if (value === undefined)
        return undefined;
    if (scheme === 'bearer' || scheme === 'token')
        return value;
    if (scheme !== 'basic')
        return undefined;
    const text = Buffer.from(value, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    const user = text.slice(0, Math.max(0, colon));
    const password = text.slice(colon + 1);
    return password === '' || password === 'x-oauth-basic' ? user : password;
}

;// CONCATENATED MODULE: ./build/embedded-github/world/world.js

function fullName(repository) {
    return `${repository.owner.login}/${repository.name}`;
}
function findRepository(world, name) {
    return world.repositories.get(name.toLowerCase());
}
function allRepositories(world) {
    return [...world.repositories.values()].toSorted((a, b) => (fullName(a) < fullName(b) ? -1 : 1));
}
function timestamp(world) {
    return world
        .now()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z');
}
function actorOf(world, token) {
    const person = personOf(token);
    const owner = person === undefined ? undefined : world.accounts.get(person.toLowerCase());
    if (owner !== undefined)
        return owner;
    const slug = token.kind === 'installation' ? token.app : 'github-actions';
    const login = `${slug}[bot]`;
    const known = world.accounts.get(login);
    if (known !== undefined)
        return known;
    const bot = {
        id: world.nextId(),
        login,
        name: login,
        type: 'Bot',
        members: new Set(),
    };
    world.accounts.set(login, bot);
    return bot;
}
function signatureOf(world, account) {
    return {
        name: account.name,
        email: `${account.id}+${account.login}@users.noreply.github.com`,
        seconds: Math.floor(world.now().getTime() / 1000),
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/world/fork.js



function freeName(world, owner, wanted) {
    const taken = (name) => world.repositories.has(`${owner.login}/${name}`.toLowerCase());
    if (!taken(wanted))
        return wanted;
    let number = 1;
    while (taken(`${wanted}-${number}`))
        number += 1;
    return `${wanted}-${number}`;
}
async function makeFork(world, parent, request) {
    const there = [...world.repositories.values()].find((repository) => repository.parent === parent && repository.owner === request.owner);
    if (there !== undefined)
        return there;
    const name = freeName(world, request.owner, request.name ?? parent.name);
    const folder = (0,external_node_path_.join)(world.folder, 'repositories', request.owner.login, `${name}.git`);
    const bare = createBareRepository(folder, parent.defaultBranch);
    const main = `refs/heads/${parent.defaultBranch}`;
    const what = request.defaultBranchOnly
        ? [`+${main}:${main}`]
        : ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    await bare.fetch(parent.bare.folder, what);
    const fork = {
        id: world.nextId(),
        owner: request.owner,
        name,
        bare,
        private: parent.private,
        defaultBranch: parent.defaultBranch,
        description: parent.description,
        parent,
        collaborators: new Set(),
        immutableReleases: false,
        archived: false,
        burntTags: new Set(),
        releases: [],
        latest: undefined,
        pulls: [],
        statuses: new Map(),
        checkRuns: new Map(),
        verified: new Set(parent.verified),
        pollsUntilReady: request.ready ? 0 : world.forkPolls,
        pollsUntilFilled: request.ready ? 0 : world.emptyForkPolls,
        createdAt: timestamp(world),
    };
    world.repositories.set(fullName(fork).toLowerCase(), fork);
    return fork;
}

;// CONCATENATED MODULE: ./build/embedded-github/world/pull-heads.js

async function keepHead(repository, pull) {
    const { repository: source, branch } = pull.head;
    const target = `refs/pull/${pull.number}/head`;
    await repository.bare.fetch(source.bare.folder, [`+refs/heads/${branch}:${target}`]);
}
async function followBranch(world, repository, reference) {
    if (!reference.startsWith('refs/heads/'))
        return;
    const branch = reference.slice('refs/heads/'.length);
    for (const target of world.repositories.values()) {
        for (const pull of target.pulls) {
            const ours = pull.head.repository === repository && pull.head.branch === branch;
            if (!ours || pull.state !== 'open')
                continue;
            const commit = await repository.bare.reference(reference);
            pull.updatedAt = timestamp(world);
            if (commit === undefined) {
                pull.state = 'closed';
                pull.closedAt = timestamp(world);
            }
            else {
                pull.headCommit = commit;
                await keepHead(target, pull);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/embedded-github/seed/seed-account.js

function addAccount(world, account) {
    const made = { id: world.nextId(), ...account };
    world.accounts.set(made.login.toLowerCase(), made);
    return made;
}
function accountOf(world, login) {
    const account = world.accounts.get(login.toLowerCase());
    return account ?? addAccount(world, { login, name: login, type: 'User', members: new Set() });
}
function repositoryNamed(world, name) {
    const repository = findRepository(world, name);
    if (repository === undefined)
        throw new Error(`The embedded GitHub has no repository ${name}.`);
    return repository;
}

;// CONCATENATED MODULE: ./build/embedded-github/world/asset-name.js
function storedAssetName(name) {
    const dotted = name
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/[^A-Za-z0-9._@+-]+/g, '.')
        .replaceAll(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return dotted.startsWith('.') || dotted === '' ? `default${dotted}` : dotted;
}

;// CONCATENATED MODULE: ./build/embedded-github/seed/seed-release.js






async function addAsset(world, uploader, [name, content]) {
    const bytes = Buffer.from(content);
    const id = world.nextId();
    const file = (0,external_node_path_.join)(world.folder, 'assets', `seed-${id}`);
    await (0,promises_.writeFile)(file, bytes);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return {
        id,
        name: storedAssetName(name),
        label: '',
        contentType: 'application/octet-stream',
        state: 'uploaded',
        size: bytes.length,
        digest: `sha256:${sha256}`,
        uploader,
        createdAt: timestamp(world),
        file,
        key: `${id.toString(16)}-${sha256.slice(0, 24)}`,
        downloads: 0,
    };
}
async function addRelease(world, seed) {
    const repository = repositoryNamed(world, seed.repository);
    const id = world.nextId();
    const now = timestamp(world);
    const draft = seed.draft ?? false;
    const assets = [];
    for (const asset of Object.entries(seed.assets ?? {})) {
        assets.push(await addAsset(world, repository.owner, asset));
    }
    const release = {
        id,
        tag: seed.tag,
        target: repository.defaultBranch,
        name: seed.name ?? seed.tag,
        body: seed.body ?? null,
        draft,
        prerelease: seed.prerelease ?? false,
        immutable: repository.immutableReleases && !draft,
        untagged: `untagged-${id.toString(16).padStart(20, '0')}`,
        author: repository.owner,
        createdAt: now,
        updatedAt: now,
        publishedAt: draft ? null : now,
        assets,
    };
    repository.releases.push(release);
    return id;
}

;// CONCATENATED MODULE: ./build/embedded-github/world/open-pull.js


async function openPull(world, repository, given) {
    const now = timestamp(world);
    const pull = {
        ...given,
        id: world.nextId(),
        number: Math.max(0, ...repository.pulls.map(({ number }) => number)) + 1,
        state: 'open',
        mergedAt: null,
        closedAt: null,
        mergeCommit: null,
        createdAt: now,
        updatedAt: now,
        comments: [],
        reviews: [],
        threads: [],
        mergedBy: null,
        conflicts: false,
    };
    await keepHead(repository, pull);
    repository.pulls.push(pull);
    return pull;
}

;// CONCATENATED MODULE: ./build/embedded-github/seed/seed-pull.js




function pullSeeds(world) {
    return {
        pull: async (seed) => await addPull(world, seed),
        merge: async (repository, number, by) => await mergePull(world, { repository, number, by }),
        close: (place) => {
            const { pull } = pullNamed(world, place);
            Object.assign(pull, { state: 'closed', closedAt: timestamp(world) });
        },
        conflict: (place) => {
            pullNamed(world, place).pull.conflicts = true;
        },
        status: (seed) => {
            addStatus(world, seed);
        },
        checkRun: (seed) => {
            addCheckRun(world, seed);
        },
        review: (seed) => {
            addReview(world, seed);
        },
        comment: (seed) => {
            addComment(world, seed);
        },
    };
}
function pullNamed(world, { repository, number }) {
    const found = repositoryNamed(world, repository);
    const pull = found.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw new Error(`${repository} has no pull request ${number}.`);
    return { repository: found, pull };
}
async function addPull(world, seed) {
    const repository = repositoryNamed(world, seed.repository);
    const from = repositoryNamed(world, seed.from);
    const base = repository.defaultBranch;
    const baseCommit = await repository.bare.reference(`refs/heads/${base}`);
    const headCommit = await from.bare.reference(`refs/heads/${seed.branch}`);
    if (baseCommit === undefined || headCommit === undefined) {
        throw new Error(`There is no branch ${seed.branch} to open a pull request from.`);
    }
    const { number } = await openPull(world, repository, {
        title: seed.title,
        body: seed.body ?? null,
        draft: seed.draft ?? false,
        author: accountOf(world, seed.author ?? from.owner.login),
        base,
        baseCommit,
        head: { repository: from, branch: seed.branch },
        headCommit,
        maintainerCanModify: true,
    });
    return number;
}
function addStatus(world, seed) {
    const { repository, pull } = pullNamed(world, seed);
    const status = {
        id: world.nextId(),
        context: seed.context,
        state: seed.state,
        description: seed.description ?? null,
        targetUrl: seed.url ?? null,
        creator: repository.owner,
        createdAt: timestamp(world),
    };
    const there = repository.statuses.get(pull.headCommit) ?? [];
    repository.statuses.set(pull.headCommit, [...there, status]);
}
function addCheckRun(world, seed) {
    const { repository, pull } = pullNamed(world, seed);
    const run = {
        id: world.nextId(),
        name: seed.name,
        status: seed.conclusion === undefined ? 'in_progress' : 'completed',
        conclusion: seed.conclusion ?? null,
        detailsUrl: seed.url ?? null,
        startedAt: timestamp(world),
    };
    const there = repository.checkRuns.get(pull.headCommit) ?? [];
    repository.checkRuns.set(pull.headCommit, [...there, run]);
}
function addReview(world, seed) {
    pullNamed(world, seed).pull.reviews.push({
        id: world.nextId(),
        author: accountOf(world, seed.author),
        state: seed.state,
        body: seed.body ?? '',
        submittedAt: timestamp(world),
    });
}
function addComment(world, seed) {
    const { pull } = pullNamed(world, seed);
    const comment = {
        id: world.nextId(),
        author: accountOf(world, seed.author),
        body: seed.body,
        createdAt: timestamp(world),
    };
    if (seed.path === undefined)
        pull.comments.push(comment);
    else {
        const isResolved = seed.resolved ?? false;
        pull.threads.push({ path: seed.path, isResolved, comments: [comment] });
    }
}
async function mergePull(world, place) {
    const { repository, pull } = pullNamed(world, place);
    const base = `refs/heads/${pull.base}`;
    const old = await repository.bare.reference(base);
    if (pull.state !== 'open' || old === undefined) {
        throw new Error(`${place.repository} has no open pull request ${place.number}.`);
    }
    const { status, stdout } = await repository.bare.git([
        'merge-tree',
        '--write-tree',
        old,
        pull.headCommit,
    ]);
    if (status !== 0) {
        throw new Error(`Pull request ${place.number} of ${place.repository} conflicts with its base.`);
    }
    const author = signatureOf(world, repository.owner);
    const head = `${pull.head.repository.owner.login}/${pull.head.branch}`;
    const bytes = formatCommit({
        tree: stdout.toString('latin1').slice(0, 40),
        parents: [old, pull.headCommit],
        author,
        committer: author,
        message: `Merge pull request #${pull.number} from ${head}\n\n${pull.title}`,
    });
    const id = await repository.bare.write('commit', bytes);
    await repository.bare.move(base, { id, old });
    const now = timestamp(world);
    Object.assign(pull, { state: 'closed', mergedAt: now, closedAt: now, mergeCommit: id });
    pull.mergedBy = accountOf(world, place.by ?? repository.owner.login);
    pull.baseCommit = old;
    return id;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/embedded-github/git/tree-edit.js

async function editTree(repository, base, changes) {
    const before = base === undefined ? [] : ((await repository.tree(base)) ?? []);
    const lines = new Map(before.map((line) => [line.name, line]));
    const below = new Map();
    for (const change of changes) {
        const slash = change.path.indexOf('/');
        if (slash < 0) {
            if (change.id === undefined)
                lines.delete(change.path);
            else
                lines.set(change.path, { mode: change.mode, name: change.path, id: change.id });
            continue;
        }
        const name = change.path.slice(0, slash);
        const rest = { ...change, path: change.path.slice(slash + 1) };
        below.set(name, [...(below.get(name) ?? []), rest]);
    }
    for (const [name, inner] of below) {
        const folder = lines.get(name);
        const id = await editTree(repository, folder?.mode === '40000' ? folder.id : undefined, inner);
        if (id === emptyTree)
            lines.delete(name);
        else
            lines.set(name, { mode: '40000', name, id });
    }
    return await repository.write('tree', formatTree([...lines.values()]));
}
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
async function lineAt(repository, tree, path) {
    let line = { mode: '40000', name: '', id: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
        if (line.mode !== '40000')
            return undefined;
        const next = (await repository.tree(line.id))?.find((candidate) => candidate.name === name);
        if (next === undefined)
            return undefined;
        line = next;
    }
    return line;
}
async function filesBelow(repository, tree, prefix = '') {
    const files = [];
    for (const line of (await repository.tree(tree)) ?? []) {
        const path = `${prefix}${line.name}`;
        if (line.mode === '40000')
            files.push(...(await filesBelow(repository, line.id, `${path}/`)));
        else
            files.push({ path, mode: line.mode, id: line.id });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/embedded-github/seed/seed-repository.js








async function writeCommit(bare, parent, seed) {
    const changes = (seed.deletions ?? []).map((path) => ({ path, mode: '100644' }));
    for (const [path, content] of Object.entries(seed.files ?? {})) {
        const id = await bare.write('blob', Buffer.from(content));
        changes.push({ path, mode: '100644', id });
    }
    const before = parent === undefined ? undefined : (await bare.commit(parent))?.tree;
    const tree = await editTree(bare, before, changes);
    const { author, committer = author, message } = seed;
    const parents = parent === undefined ? [] : [parent];
    return await bare.write('commit', formatCommit({ tree, parents, author, committer, message }));
}
async function fillRepository(bare, branch, seed) {
    const { from, author } = seed;
    if (from.kind === 'files') {
        const message = from.message ?? 'Initial commit\n';
        const id = await writeCommit(bare, undefined, { files: from.files, message, author });
        await bare.move(`refs/heads/${branch}`, { id });
        return;
    }
    const references = Object.entries(from.references).map(([to, what]) => `+${what}:${to}`);
    const source = from.depth === undefined ? from.folder : (0,external_node_url_.pathToFileURL)(from.folder).href;
    await bare.fetch(source, references, from.depth);
}
async function addRepository(world, seed) {
    const owner = accountOf(world, seed.owner);
    const branch = seed.defaultBranch ?? 'main';
    const folder = (0,external_node_path_.join)(world.folder, 'repositories', seed.owner, `${seed.name}.git`);
    const bare = createBareRepository(folder, branch);
    await fillRepository(bare, branch, { from: seed.from, author: signatureOf(world, owner) });
    const repository = {
        id: world.nextId(),
        owner,
        name: seed.name,
        bare,
        private: seed.private ?? false,
        defaultBranch: branch,
        description: seed.description ?? null,
        parent: undefined,
        collaborators: new Set(seed.collaborators),
        immutableReleases: seed.immutableReleases ?? false,
        archived: false,
        burntTags: new Set(),
        releases: [],
        latest: undefined,
        pulls: [],
        statuses: new Map(),
        checkRuns: new Map(),
        verified: new Set(),
        pollsUntilReady: 0,
        pollsUntilFilled: 0,
        createdAt: timestamp(world),
    };
    world.repositories.set(fullName(repository).toLowerCase(), repository);
}
async function addCommit(world, seed) {
    const repository = repositoryNamed(world, seed.repository);
    const { bare } = repository;
    const name = `refs/heads/${seed.branch}`;
    const old = await bare.reference(name);
    const parent = old ?? (await bare.reference(`refs/heads/${repository.defaultBranch}`));
    const login = seed.author ?? repository.owner.login;
    const author = signatureOf(world, accountOf(world, login));
    const committer = signatureOf(world, accountOf(world, seed.committer ?? login));
    const { message, files, deletions } = seed;
    const id = await writeCommit(bare, parent, {
        message,
        author,
        committer,
        files,
        deletions,
    });
    await bare.move(name, { id, old });
    await followBranch(world, repository, name);
    return id;
}

;// CONCATENATED MODULE: ./build/embedded-github/seed/seed.js










const tokenPrefixes = {
    classic: 'ghp_',
    'fine-grained': 'github_pat_',
    'app-user': 'ghu_',
    installation: 'ghs_',
    workflow: 'ghs_',
};
function createSeed(world) {
    return {
        ...pullSeeds(world),
        user: (login, name) => {
            addAccount(world, { login, name: name ?? login, type: 'User', members: new Set() });
        },
        organization: (login, members, rules) => {
            const account = { login, name: login, type: 'Organization', ...rules };
            addAccount(world, { ...account, members: new Set(members) });
        },
        token: (token, secret) => {
            const made = secret ?? `${tokenPrefixes[token.kind]}${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
            const person = personOf(token);
            if (person !== undefined)
                accountOf(world, person);
            world.tokens.set(made, token);
            return made;
        },
        repository: async (seed) => await addRepository(world, seed),
        fork: async ({ of, owner, name }) => {
            const request = {
                owner: accountOf(world, owner),
                name,
                defaultBranchOnly: false,
                ready: true,
            };
            return fullName(await makeFork(world, repositoryNamed(world, of), request));
        },
        commit: async (seed) => await addCommit(world, seed),
        reference: async ({ repository: of, name, commit, message }) => {
            const repository = repositoryNamed(world, of);
            const { bare } = repository;
            const tag = {
                object: commit,
                type: 'commit',
                tag: name.replace(/^refs\/tags\//, ''),
                tagger: signatureOf(world, repository.owner),
                message: message ?? '',
            };
            const id = message === undefined ? commit : await bare.write('tag', formatTag(tag));
            const old = await bare.reference(name);
            await bare.move(name, { id, old });
            await followBranch(world, repository, name);
            return id;
        },
        release: async (seed) => await addRelease(world, seed),
        remove: (repository) => {
            world.repositories.delete(repository.toLowerCase());
        },
        immutableReleases: (repository, on) => {
            repositoryNamed(world, repository).immutableReleases = on;
        },
        archive: (repository) => {
            repositoryNamed(world, repository).archived = true;
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/embedded-github/world/refusal.js
class Refusal extends Error {
    name = 'Refusal';
    status;
    members;
    headers;
    constructor(status, message, more = {}) {
        super(message);
        this.status = status;
        this.members = more.members ?? {};
        this.headers = more.headers ?? {};
    }
}
function notFound() {
    return new Refusal(404, 'Not Found');
}
function validationFailed(...errors) {
    return new Refusal(422, 'Validation Failed', {
        members: { errors: errors.map((e) => ({ ...e })) },
    });
}
function unprocessable(message) {
    return new Refusal(422, message);
}
function requiresAuthentication() {
    return new Refusal(401, 'Requires authentication');
}

// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
;// CONCATENATED MODULE: ./build/embedded-github/rest/call.js


function call_json(status, value, headers = {}) {
    return { status, headers, body: { kind: 'json', value } };
}
const noContent = { status: 204 };
function textField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return value;
    throw wrongType(name, value, 'a string');
}
function requiredText(body, name) {
    const value = textField(body, name);
    if (value === undefined)
        throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
    return value;
}
function flagField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'boolean')
        return value;
    throw wrongType(name, value, 'a boolean');
}
function objectField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if ((0,json/* isRecord */.u4)(value))
        return value;
    throw wrongType(name, value, 'an object');
}
function wrongType(name, value, wanted) {
    return unprocessable(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${wanted}.`);
}
function page(call, items) {
    const number = (name, usual) => {
        const value = Number(call.query.get(name) ?? usual);
        return Number.isInteger(value) && value > 0 ? value : usual;
    };
    const size = Math.min(number('per_page', 30), 100);
    const current = number('page', 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (to, relation) => {
        const url = new URL(call.url);
        url.searchParams.set('page', String(to));
        return `<${url.href}>; rel="${relation}"`;
    };
    const links = [
        ...(current > 1 ? [link(current - 1, 'prev')] : []),
        ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
        ...(current > 1 ? [link(1, 'first')] : []),
    ];
    return call_json(200, items.slice((current - 1) * size, current * size), links.length === 0 ? {} : { Link: links.join(', ') });
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/api-version.js

const supportedVersions = ['2022-11-28', '2026-03-10'];
function apiVersion(field, retired) {
    const version = field ?? supportedVersions.find((supported) => !retired.includes(supported)) ?? '';
    if (retired.includes(version)) {
        throw new Refusal(410, `The API version "${version}" is no longer supported.`);
    }
    const known = supportedVersions;
    if (known.includes(version))
        return version;
    const offered = known.filter((supported) => !retired.includes(supported)).toReversed();
    const list = offered.map((supported, index) => index === 0 ? `"${supported}" (most recent)` : `"${supported}"`);
    throw new Refusal(400, `The version you specified in the "X-GitHub-API-Version" request header, "${version}", is not a supported version. The following versions are currently supported: ${list.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/account-json.js
function nodeId(kind, id) {
    return `${kind}_kgDO${Buffer.from(String(id)).toString('base64url')}`;
}
function simpleUser(world, account) {
    const { login } = account;
    const url = `${world.addresses.api}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id: account.id,
        node_id: nodeId('U', account.id),
        avatar_url: `${world.addresses.web}/avatars/u/${account.id}?`,
        gravatar_id: '',
        url,
        html_url: `${world.addresses.web}/${encodeURIComponent(login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: account.type,
        site_admin: false,
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/account-routes.js





function authenticatedUser(world, account) {
    return {
        ...simpleUser(world, account),
        name: account.name,
        company: null,
        blog: '',
        location: null,
        email: null,
        hireable: null,
        bio: null,
        twitter_username: null,
        public_repos: [...world.repositories.values()].filter(({ owner }) => owner === account).length,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
    };
}
async function user({ token, world }) {
    if (token === undefined)
        throw requiresAuthentication();
    if (token.kind === 'installation' || token.kind === 'workflow') {
        throw new Refusal(403, refusedReach(token));
    }
    return call_json(200, authenticatedUser(world, actorOf(world, token)));
}
const accountRoutes = [
    { method: 'GET', path: '/user', writes: false, takesFile: false, handle: user },
];

;// CONCATENATED MODULE: ./build/embedded-github/world/access.js



function personMayPush(login, repository) {
    return (repository.owner.login.toLowerCase() === login.toLowerCase() ||
        repository.owner.members.has(login) ||
        repository.collaborators.has(login));
}
function reaches(token, repository) {
    const names = repositoriesOf(token);
    return names?.some((name) => name.toLowerCase() === fullName(repository).toLowerCase()) ?? true;
}
function maySee(token, repository) {
    if (!repository.private)
        return true;
    if (token === undefined)
        return false;
    if (token.kind === 'classic') {
        return token.scopes.includes('repo') && personMayPush(token.owner, repository);
    }
    return reaches(token, repository);
}
const signOnWords = 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';
function needsSignOn(token, { owner }) {
    if (owner.singleSignOn !== true || token?.kind !== 'classic')
        return false;
    return owner.members.has(token.owner) && token.signedOn?.includes(owner.login) !== true;
}
const archivedWords = 'Repository was archived so is read-only.';
function acceptedScopes(repository, need) {
    if (need.level === 'read')
        return [];
    return repository.private ? ['repo'] : ['public_repo', 'repo'];
}
function may(token, repository, need) {
    if (token === undefined)
        return need.level === 'read' && !repository.private;
    if (token.kind === 'classic') {
        if (need.level === 'read')
            return true;
        const scoped = acceptedScopes(repository, need).some((scope) => token.scopes.includes(scope));
        return scoped && (need.participant === true || personMayPush(token.owner, repository));
    }
    if (need.level === 'read' && !repository.private && !reaches(token, repository))
        return true;
    if (!reaches(token, repository) || !permits(token, need.permission, need.level)) {
        return need.level === 'read' && !repository.private;
    }
    const person = personOf(token);
    return person === undefined || personMayPush(person, repository);
}
function demand(token, repository, need) {
    if (!maySee(token, repository))
        throw notFound();
    if (may(token, repository, need))
        return;
    if (token === undefined)
        throw requiresAuthentication();
    if (token.kind === 'classic') {
        const headers = { 'X-Accepted-OAuth-Scopes': acceptedScopes(repository, need).join(', ') };
        throw new Refusal(404, 'Not Found', { headers });
    }
    throw new Refusal(403, refusedReach(token), {
        headers: { 'X-Accepted-GitHub-Permissions': `${need.permission}=${need.level}` },
    });
}
function mayPush(token, repository) {
    return may(token, repository, { permission: 'contents', level: 'write' });
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/repository-json.js



function repositoryUrl(world, repository) {
    return `${world.addresses.api}/repos/${fullName(repository)}`;
}
function repositoryPage(world, repository) {
    return `${world.addresses.web}/${fullName(repository)}`;
}
function templates(url) {
    const address = (path) => `${url}/${path}`;
    return {
        archive_url: address('{archive_format}{/ref}'),
        assignees_url: address('assignees{/user}'),
        blobs_url: address('git/blobs{/sha}'),
        branches_url: address('branches{/branch}'),
        collaborators_url: address('collaborators{/collaborator}'),
        comments_url: address('comments{/number}'),
        commits_url: address('commits{/sha}'),
        compare_url: address('compare/{base}...{head}'),
        contents_url: address('contents/{+path}'),
        contributors_url: address('contributors'),
        deployments_url: address('deployments'),
        downloads_url: address('downloads'),
        events_url: address('events'),
        forks_url: address('forks'),
        git_commits_url: address('git/commits{/sha}'),
        git_refs_url: address('git/refs{/sha}'),
        git_tags_url: address('git/tags{/sha}'),
        hooks_url: address('hooks'),
        issue_comment_url: address('issues/comments{/number}'),
        issue_events_url: address('issues/events{/number}'),
        issues_url: address('issues{/number}'),
        keys_url: address('keys{/key_id}'),
        labels_url: address('labels{/name}'),
        languages_url: address('languages'),
        merges_url: address('merges'),
        milestones_url: address('milestones{/number}'),
        notifications_url: address('notifications{?since,all,participating}'),
        pulls_url: address('pulls{/number}'),
        releases_url: address('releases{/id}'),
        stargazers_url: address('stargazers'),
        statuses_url: address('statuses/{sha}'),
        subscribers_url: address('subscribers'),
        subscription_url: address('subscription'),
        tags_url: address('tags'),
        teams_url: address('teams'),
        trees_url: address('git/trees{/sha}'),
    };
}
function permissions(token, repository) {
    switch (token.kind) {
        case 'classic':
        case 'fine-grained':
        case 'app-user': {
            const push = personMayPush(token.owner, repository);
            const admin = token.owner.toLowerCase() === repository.owner.login.toLowerCase();
            return { admin, maintain: admin, push, triage: push, pull: true };
        }
        case 'installation':
            return { admin: false, maintain: false, push: false, triage: false, pull: false };
        case 'workflow':
            return undefined;
    }
}
function simpleRepository(world, repository, asking) {
    const url = repositoryUrl(world, repository);
    const page = repositoryPage(world, repository);
    const forks = [...world.repositories.values()].filter((r) => r.parent === repository).length;
    const open = repository.pulls.filter(({ state }) => state === 'open').length;
    return {
        id: repository.id,
        node_id: nodeId('R', repository.id),
        name: repository.name,
        full_name: fullName(repository),
        private: repository.private,
        owner: simpleUser(world, repository.owner),
        html_url: page,
        description: repository.description,
        fork: repository.parent !== undefined,
        url,
        ...templates(url),
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        pushed_at: repository.createdAt,
        git_url: `${page.replace(/^http:/, 'git:')}.git`,
        ssh_url: `git@${new URL(world.addresses.web).hostname}:${fullName(repository)}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
        mirror_url: null,
        homepage: null,
        size: 0,
        stargazers_count: 0,
        watchers_count: 0,
        watchers: 0,
        language: null,
        forks_count: forks,
        forks,
        open_issues_count: open,
        open_issues: open,
        license: null,
        default_branch: repository.defaultBranch,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        ...(asking.version < '2026-03-10' ? { has_downloads: true } : {}),
        archived: repository.archived,
        disabled: false,
        visibility: repository.private ? 'private' : 'public',
        allow_forking: true,
        topics: [],
        permissions: asking.token === undefined ? undefined : permissions(asking.token, repository),
    };
}
function fullRepository(world, repository, asking) {
    const { parent } = repository;
    let source = parent;
    while (source?.parent !== undefined)
        source = source.parent;
    return {
        ...simpleRepository(world, repository, asking),
        ...(parent === undefined ? {} : { parent: simpleRepository(world, parent, asking) }),
        ...(source === undefined ? {} : { source: simpleRepository(world, source, asking) }),
        ...(repository.owner.type === 'Organization'
            ? { organization: simpleUser(world, repository.owner) }
            : {}),
        network_count: 0,
        subscribers_count: 0,
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/release-json.js


function addressName(release) {
    return release.draft ? release.untagged : encodeURIComponent(release.tag);
}
function assetAnswer(place, release, asset) {
    const { world, repository } = place;
    const page = repositoryPage(world, repository);
    return {
        url: `${repositoryUrl(world, repository)}/releases/assets/${asset.id}`,
        id: asset.id,
        node_id: nodeId('RA', asset.id),
        name: asset.name,
        label: asset.label,
        uploader: simpleUser(world, asset.uploader),
        content_type: asset.contentType,
        state: asset.state,
        size: asset.size,
        digest: asset.digest,
        download_count: asset.downloads,
        created_at: asset.createdAt,
        updated_at: asset.createdAt,
        browser_download_url: `${page}/releases/download/${addressName(release)}/${encodeURIComponent(asset.name)}`,
    };
}
function releaseAnswer(place, release) {
    const { world, repository } = place;
    const url = `${repositoryUrl(world, repository)}/releases/${release.id}`;
    const archive = `${repositoryUrl(world, repository)}/{}/refs/tags/${encodeURIComponent(release.tag)}`;
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${world.addresses.uploads}${new URL(url).pathname.replace(/^\/api\/v3/, '')}/assets{?name,label}`,
        html_url: `${repositoryPage(world, repository)}/releases/tag/${addressName(release)}`,
        id: release.id,
        node_id: nodeId('RE', release.id),
        author: simpleUser(world, release.author),
        tag_name: release.tag,
        target_commitish: release.target,
        name: release.name,
        draft: release.draft,
        immutable: release.immutable,
        prerelease: release.prerelease,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        assets: release.assets.map((asset) => assetAnswer(place, release, asset)),
        tarball_url: release.draft ? null : archive.replace('{}', 'tarball'),
        zipball_url: release.draft ? null : archive.replace('{}', 'zipball'),
        body: release.body,
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/route.js



const reading = { permission: 'contents', level: 'read' };
const writing = { permission: 'contents', level: 'write' };
function repositoryIn(call) {
    return visibleRepository(call, `${call.path['owner']}/${call.path['repo']}`);
}
function visibleRepository(call, name) {
    const repository = findRepository(call.world, name);
    if (repository === undefined || !maySee(call.token, repository))
        throw notFound();
    if (needsSignOn(call.token, repository)) {
        const { web } = call.world.addresses;
        const page = `${web}/orgs/${repository.owner.login}/sso?authorization_request=A`;
        throw new Refusal(403, signOnWords, { headers: { 'X-GitHub-SSO': `required; url=${page}` } });
    }
    if (repository.pollsUntilReady > 0) {
        repository.pollsUntilReady -= 1;
        throw notFound();
    }
    return repository;
}
function onRepository(operation, { writes, takesFile, ...need }, handle) {
    const [method = '', below = ''] = operation.split(' ');
    return {
        method,
        path: `/repos/{owner}/{repo}${below}`,
        writes: writes ?? need.level === 'write',
        takesFile: takesFile ?? false,
        handle: async (call) => {
            const repository = repositoryIn(call);
            demand(call.token, repository, need);
            const isClosed = repository.archived && below !== '/forks';
            if (isClosed && need.level === 'write')
                throw new Refusal(403, archivedWords);
            if (below.startsWith('/git/') && repository.pollsUntilFilled > 0) {
                repository.pollsUntilFilled -= 1;
                throw new Refusal(409, 'Git Repository is empty.');
            }
            const answer = await handle(call, repository);
            const scopes = acceptedScopes(repository, need).join(', ');
            return { ...answer, headers: { 'X-Accepted-OAuth-Scopes': scopes, ...answer.headers } };
        },
    };
}
function matchPath(template, path) {
    const wanted = template.split('/');
    const given = path.split('/');
    const values = {};
    for (const [index, part] of wanted.entries()) {
        const name = /^\{\+?(\w+)\}$/.exec(part)?.[1];
        const rest = part.startsWith('{+');
        const text = rest ? given.slice(index).join('/') : given[index];
        if (text === undefined || (text === '' && part !== '' && !rest))
            return undefined;
        if (name === undefined) {
            if (part !== text)
                return undefined;
        }
        else {
            try {
                values[name] = decodeURIComponent(text);
            }
            catch {
                return undefined;
            }
        }
        if (rest)
            return values;
    }
    return wanted.length === given.length ? values : undefined;
}
function findRoute(routes, method, path) {
    for (const route of routes) {
        if (route.method !== method)
            continue;
        const values = matchPath(route.path, path);
        if (values !== undefined)
            return { route, path: values };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded-github/git/resolve.js
async function peel(repository, id) {
    let object = await repository.object(id);
    while (object?.type === 'tag') {
        const tag = await repository.tag(object.id);
        object = tag === undefined ? undefined : await repository.object(tag.object);
    }
    return object?.type === 'commit' ? object.id : undefined;
}
async function resolveCommit(repository, defaultBranch, name) {
    if (/^[0-9a-f]{40}$/.test(name))
        return await peel(repository, name);
    const branch = name === 'HEAD' ? defaultBranch : name;
    for (const full of [`refs/heads/${branch}`, `refs/tags/${name}`, `refs/${name}`, name]) {
        const id = await repository.reference(full);
        if (id !== undefined)
            return await peel(repository, id);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded-github/world/releases.js
function listedReleases(repository, drafts) {
    return repository.releases
        .filter((release) => drafts || !release.draft)
        .toSorted((a, b) => b.id - a.id);
}
function latestRelease(repository) {
    const published = repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease);
    return (published.find(({ id }) => id === repository.latest) ??
        published.toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '')).at(-1));
}

;// CONCATENATED MODULE: ./build/embedded-github/world/workflow-rule.js


const workflowFolder = '.github/workflows';
function mayWriteWorkflows(token) {
    return token.kind === 'classic'
        ? token.scopes.includes('workflow')
        : permits(token, 'workflows', 'write');
}
async function workflowsOf(bare, commit) {
    const tree = (await bare.commit(commit))?.tree;
    const folder = tree === undefined ? undefined : await lineAt(bare, tree, workflowFolder);
    return folder?.mode === '40000' ? await filesBelow(bare, folder.id, `${workflowFolder}/`) : [];
}
async function foreignWorkflow(repository, commit) {
    const brought = await workflowsOf(repository.bare, commit);
    if (brought.length === 0)
        return undefined;
    const known = new Set();
    const heads = await repository.bare.references('refs/heads/');
    for (const id of new Set(heads.map((head) => head.id))) {
        for (const file of await workflowsOf(repository.bare, id))
            known.add(`${file.id} ${file.path}`);
    }
    return brought.find((file) => !known.has(`${file.id} ${file.path}`))?.path;
}
function listed(files) {
    return files.map((file) => `${file.id} ${file.path}`).join('\n');
}
async function changesWorkflows(bare, commit) {
    const parent = (await bare.commit(commit))?.parents[0];
    const before = parent === undefined ? [] : await workflowsOf(bare, parent);
    return listed(before) !== listed(await workflowsOf(bare, commit));
}
function workflowRefusal(token, path) {
    const [who, right] = token.kind === 'classic' || token.kind === 'fine-grained'
        ? ['Personal Access Token', token.kind === 'classic' ? 'scope' : 'permission']
        : ['GitHub App', 'permission'];
    const name = right === 'scope' ? 'workflow' : 'workflows';
    return `refusing to allow a ${who} to create or update workflow \`${path}\` without \`${name}\` ${right}`;
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/release-routes.js













const longestBody = 125_000;
function invalid(field) {
    return validationFailed({ resource: 'Release', ...field });
}
function releaseIn(call, repository) {
    const id = Number(call.path['release_id']);
    const release = repository.releases.find((candidate) => candidate.id === id);
    if (release === undefined || (release.draft && !mayPush(call.token, repository)))
        throw notFound();
    return release;
}
function answer(call, repository, release) {
    return call_json(200, releaseAnswer({ world: call.world, repository }, release));
}
async function list(call, repository) {
    const place = { world: call.world, repository };
    const shown = listedReleases(repository, mayPush(call.token, repository));
    return page(call, shown.map((release) => releaseAnswer(place, release)));
}
async function get(call, repository) {
    return answer(call, repository, releaseIn(call, repository));
}
async function checkTarget(call, repository) {
    const target = textField(call.body, 'target_commitish');
    const { token } = call;
    if (target === undefined || target === '' || token === undefined)
        return;
    const commit = await resolveCommit(repository.bare, repository.defaultBranch, target);
    if (commit === undefined) {
        throw invalid({ code: 'invalid', field: 'target_commitish' });
    }
    if (token.kind === 'classic' || permits(token, 'workflows', 'write'))
        return;
    if (await changesWorkflows(repository.bare, commit))
        throw new Refusal(403, refusedReach(token));
}
function checkText(call) {
    if ((textField(call.body, 'body') ?? '').length > longestBody) {
        throw invalid({
            code: 'custom',
            field: 'body',
            message: `body is too long (maximum is ${longestBody} characters)`,
        });
    }
    const latestMark = textField(call.body, 'make_latest');
    if (latestMark !== undefined && !['true', 'false', 'legacy'].includes(latestMark)) {
        throw invalid({ code: 'invalid', field: 'make_latest' });
    }
}
function checkTagFree(repository, tag, id) {
    const taken = repository.releases.some((other) => other.tag === tag && !other.draft && other.id !== id);
    if (taken)
        throw invalid({ code: 'already_exists', field: 'tag_name' });
}
async function publish(call, repository, release) {
    checkTagFree(repository, release.tag, release.id);
    const name = `refs/tags/${release.tag}`;
    if (repository.burntTags.has(release.tag)) {
        throw invalid({
            code: 'custom',
            field: 'tag_name',
            message: 'tag_name was used by an immutable release',
        });
    }
    if ((await repository.bare.reference(name)) === undefined) {
        const target = release.target === '' ? repository.defaultBranch : release.target;
        const commit = await resolveCommit(repository.bare, repository.defaultBranch, target);
        const made = commit !== undefined && (await repository.bare.move(name, { id: commit }));
        if (!made)
            throw invalid({ code: 'custom', message: 'Published releases must have a valid tag' });
    }
    release.draft = false;
    release.publishedAt = timestamp(call.world);
    release.immutable = repository.immutableReleases;
    if (textField(call.body, 'make_latest') === undefined && !release.prerelease) {
        repository.latest = release.id;
    }
}
function markLatest(call, repository, release) {
    const mark = textField(call.body, 'make_latest');
    if (release.draft || release.prerelease) {
        if (repository.latest === release.id)
            repository.latest = undefined;
        return;
    }
    if (mark === 'true')
        repository.latest = release.id;
    if (mark === 'legacy')
        repository.latest = undefined;
    if (mark === 'false' && repository.latest === release.id)
        repository.latest = undefined;
}
async function create(call, repository) {
    const tag = requiredText(call.body, 'tag_name');
    if (!isReferenceName(`refs/tags/${tag}`)) {
        throw invalid({ code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' });
    }
    checkText(call);
    await checkTarget(call, repository);
    const draft = flagField(call.body, 'draft') ?? false;
    if (!draft)
        checkTagFree(repository, tag, undefined);
    const now = timestamp(call.world);
    const id = call.world.nextId();
    const release = {
        id,
        tag,
        target: textField(call.body, 'target_commitish') ?? repository.defaultBranch,
        name: textField(call.body, 'name') ?? null,
        body: textField(call.body, 'body') ?? null,
        draft: true,
        prerelease: flagField(call.body, 'prerelease') ?? false,
        immutable: false,
        untagged: `untagged-${id.toString(16).padStart(20, '0')}`,
        author: call.token === undefined ? repository.owner : actorOf(call.world, call.token),
        createdAt: now,
        updatedAt: now,
        publishedAt: null,
        assets: [],
    };
    if (flagField(call.body, 'generate_release_notes') === true) {
        const notes = await generatedNotes(call, repository, tag);
        release.name ??= notes.name;
        release.body = [release.body, notes.body].filter((text) => text !== null).join('\n\n');
    }
    if (!draft)
        await publish(call, repository, release);
    repository.releases.push(release);
    markLatest(call, repository, release);
    const made = releaseAnswer({ world: call.world, repository }, release);
    return call_json(201, made, { Location: (0,json/* asText */.e1)(made['url']) });
}
async function update(call, repository) {
    const release = releaseIn(call, repository);
    checkText(call);
    await checkTarget(call, repository);
    const { body } = call;
    const tag = textField(body, 'tag_name') ?? release.tag;
    if (release.immutable && tag !== release.tag) {
        throw invalid({ code: 'custom', field: 'tag_name', message: 'tag_name cannot be changed' });
    }
    const before = { ...release };
    release.tag = tag;
    release.target = textField(body, 'target_commitish') ?? release.target;
    release.name = textField(body, 'name') ?? release.name;
    release.body = textField(body, 'body') ?? release.body;
    release.prerelease = flagField(body, 'prerelease') ?? release.prerelease;
    const draft = flagField(body, 'draft') ?? release.draft;
    try {
        if (release.draft && !draft)
            await publish(call, repository, release);
        else if (!release.draft)
            checkTagFree(repository, tag, release.id);
    }
    catch (refusal) {
        Object.assign(release, before);
        throw refusal;
    }
    if (!release.immutable)
        release.draft = draft;
    release.updatedAt = timestamp(call.world);
    markLatest(call, repository, release);
    return answer(call, repository, release);
}
async function remove(call, repository) {
    const release = releaseIn(call, repository);
    if (release.immutable)
        repository.burntTags.add(release.tag);
    repository.releases.splice(repository.releases.indexOf(release), 1);
    if (repository.latest === release.id)
        repository.latest = undefined;
    return noContent;
}
async function generatedNotes(call, repository, tag) {
    const site = repositoryPage(call.world, repository);
    const given = textField(call.body, 'previous_tag_name');
    const previous = given ?? latestRelease(repository)?.tag;
    const merged = repository.pulls
        .filter(({ mergedAt }) => mergedAt !== null)
        .map(({ title, author, number }) => `* ${title} by @${author.login} in ${site}/pull/${number}`);
    const changed = merged.length === 0 ? '' : `## What's Changed\n${merged.join('\n')}\n\n\n`;
    const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`;
    return { name: tag, body: `${changed}**Full Changelog**: ${site}/${range}` };
}
async function generateNotes(call, repository) {
    const notes = await generatedNotes(call, repository, requiredText(call.body, 'tag_name'));
    return call_json(200, { ...notes });
}
const releaseRoutes = [
    onRepository('GET /releases', reading, list),
    onRepository('POST /releases', writing, create),
    onRepository('POST /releases/generate-notes', { ...writing, writes: false }, generateNotes),
    onRepository('GET /releases/{release_id}', reading, get),
    onRepository('PATCH /releases/{release_id}', writing, update),
    onRepository('DELETE /releases/{release_id}', writing, remove),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/asset-routes.js









function assetIn(call, repository) {
    const id = Number(call.path['asset_id']);
    for (const release of repository.releases) {
        if (release.draft && !mayPush(call.token, repository))
            continue;
        const asset = release.assets.find((candidate) => candidate.id === id);
        if (asset !== undefined)
            return { release, asset };
    }
    throw notFound();
}
function checkNameFree(release, name) {
    if (!release.assets.some((asset) => asset.name === name))
        return;
    throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
}
async function asset_routes_list(call, repository) {
    const release = releaseIn(call, repository);
    const place = { world: call.world, repository };
    return page(call, release.assets.map((asset) => assetAnswer(place, release, asset)));
}
async function upload(call, repository) {
    const release = releaseIn(call, repository);
    const file = call.upload;
    const wanted = call.query.get('name') ?? '';
    if (wanted === '') {
        throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
    }
    if (release.immutable)
        throw unprocessable('Cannot upload assets to an immutable release.');
    if (file === undefined || (file.complete && file.size === 0)) {
        throw new Refusal(400, 'Bad Content-Length: an asset has at least one byte');
    }
    const name = storedAssetName(wanted);
    checkNameFree(release, name);
    const id = call.world.nextId();
    const asset = {
        id,
        name,
        label: call.query.get('label') ?? '',
        contentType: call.headers['content-type'] ?? 'application/octet-stream',
        state: file.complete ? 'uploaded' : 'starter',
        size: file.size,
        digest: file.complete ? `sha256:${file.sha256}` : null,
        uploader: call.token === undefined ? repository.owner : actorOf(call.world, call.token),
        createdAt: timestamp(call.world),
        file: file.file,
        key: `${id.toString(16)}-${file.sha256.slice(0, 24)}`,
        downloads: 0,
    };
    release.assets.push(asset);
    const made = assetAnswer({ world: call.world, repository }, release, asset);
    return call_json(201, made, { Location: (0,json/* asText */.e1)(made['url']) });
}
async function asset_routes_remove(call, repository) {
    const { release, asset } = assetIn(call, repository);
    if (release.immutable) {
        const message = 'Cannot delete asset from an immutable release';
        throw validationFailed({ resource: 'ReleaseAsset', code: 'custom', message });
    }
    release.assets.splice(release.assets.indexOf(asset), 1);
    return noContent;
}
const assetRoutes = [
    onRepository('GET /releases/{release_id}/assets', reading, asset_routes_list),
    onRepository('DELETE /releases/assets/{asset_id}', writing, asset_routes_remove),
];
const uploadRoutes = [
    onRepository('POST /releases/{release_id}/assets', { ...writing, takesFile: true }, upload),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/git-data-json.js



function dateOf(seconds) {
    return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function person(signature) {
    return { name: signature.name, email: signature.email, date: dateOf(signature.seconds) };
}
function verification(repository, id) {
    const verified = repository.verified.has(id);
    return {
        verified,
        reason: verified ? 'valid' : 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
    };
}
function referenceAnswer({ world, repository }, reference, type) {
    const url = repositoryUrl(world, repository);
    return {
        ref: reference.name,
        node_id: nodeId('REF', `${repository.id}:${reference.name}`),
        url: `${url}/git/${reference.name.split('/').map(encodeURIComponent).join('/')}`,
        object: { sha: reference.id, type, url: `${url}/git/${type}s/${reference.id}` },
    };
}
function parentsOf({ world, repository }, commit, kind) {
    return commit.parents.map((sha) => ({
        sha,
        url: `${repositoryUrl(world, repository)}/${kind}/${sha}`,
        html_url: `${repositoryPage(world, repository)}/commit/${sha}`,
    }));
}
function git_data_json_accountOf(world, signature) {
    const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1];
    return login === undefined ? undefined : world.accounts.get(login.toLowerCase());
}
function commitAnswer(place, id, commit) {
    const { world, repository } = place;
    const url = repositoryUrl(world, repository);
    const author = git_data_json_accountOf(world, commit.author);
    const committer = git_data_json_accountOf(world, commit.committer);
    return {
        sha: id,
        node_id: nodeId('C', id),
        commit: {
            author: person(commit.author),
            committer: person(commit.committer),
            message: commit.message.replace(/\n$/, ''),
            tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
            url: `${url}/git/commits/${id}`,
            comment_count: 0,
            verification: verification(repository, id),
        },
        url: `${url}/commits/${id}`,
        html_url: `${repositoryPage(world, repository)}/commit/${id}`,
        comments_url: `${url}/commits/${id}/comments`,
        author: author === undefined ? null : simpleUser(world, author),
        committer: committer === undefined ? null : simpleUser(world, committer),
        parents: parentsOf(place, commit, 'commits'),
    };
}
function tagAnswer(place, object) {
    const tag = parseTag(object.bytes);
    const url = repositoryUrl(place.world, place.repository);
    return {
        node_id: nodeId('TA', object.id),
        tag: tag.tag,
        sha: object.id,
        url: `${url}/git/tags/${object.id}`,
        message: tag.message,
        tagger: person(tag.tagger),
        object: { sha: tag.object, type: tag.type, url: `${url}/git/${tag.type}s/${tag.object}` },
        verification: verification(place.repository, object.id),
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/pull-json.js




function side(world, [repository, ref, sha], asking) {
    return {
        label: `${repository.owner.login}:${ref}`,
        ref,
        sha,
        user: simpleUser(world, repository.owner),
        repo: simpleRepository(world, repository, asking),
    };
}
function simplePull(place, pull, asking) {
    const { world, repository } = place;
    const api = repositoryUrl(world, repository);
    const url = `${api}/pulls/${pull.number}`;
    const issue = `${api}/issues/${pull.number}`;
    const page = `${repositoryPage(world, repository)}/pull/${pull.number}`;
    const head = pull.head.repository;
    const statuses = `${api}/statuses/${pull.headCommit}`;
    return {
        url,
        id: pull.id,
        node_id: nodeId('PR', pull.id),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: issue,
        number: pull.number,
        state: pull.state,
        locked: false,
        title: pull.title,
        user: simpleUser(world, pull.author),
        body: pull.body,
        labels: [],
        milestone: null,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        ...(asking.version < '2026-03-10'
            ? { merge_commit_sha: pull.mergeCommit, assignee: null }
            : {}),
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        draft: pull.draft,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${api}/pulls/comments{/number}`,
        comments_url: `${issue}/comments`,
        statuses_url: statuses,
        head: side(world, [head, pull.head.branch, pull.headCommit], asking),
        base: side(world, [repository, pull.base, pull.baseCommit], asking),
        _links: {
            self: { href: url },
            html: { href: page },
            issue: { href: issue },
            comments: { href: `${issue}/comments` },
            review_comments: { href: `${url}/comments` },
            review_comment: { href: `${api}/pulls/comments{/number}` },
            commits: { href: `${url}/commits` },
            statuses: { href: statuses },
        },
        author_association: personMayPush(pull.author.login, repository) ? 'MEMBER' : 'NONE',
        auto_merge: null,
        active_lock_reason: null,
    };
}
function fullPull(place, { pull, changes, commits }, asking) {
    const sum = (count) => changes.reduce((total, change) => total + count(change), 0);
    return {
        ...simplePull(place, pull, asking),
        merged: pull.mergedAt !== null,
        mergeable: pull.state === 'open' ? !pull.conflicts : null,
        mergeable_state: pull.state === 'open' ? (pull.conflicts ? 'dirty' : 'clean') : 'unknown',
        merged_by: pull.mergedBy === null ? null : simpleUser(place.world, pull.mergedBy),
        comments: pull.comments.length,
        review_comments: pull.threads.flatMap(({ comments }) => comments).length,
        maintainer_can_modify: pull.maintainerCanModify,
        commits,
        additions: sum(({ additions }) => additions),
        deletions: sum(({ deletions }) => deletions),
        changed_files: changes.length,
    };
}
function changeAnswer(place, change, commit) {
    const page = repositoryPage(place.world, place.repository);
    const path = change.path.split('/').map(encodeURIComponent).join('/');
    return {
        sha: change.id,
        filename: change.path,
        status: change.status,
        additions: change.additions,
        deletions: change.deletions,
        changes: change.additions + change.deletions,
        blob_url: `${page}/blob/${commit}/${path}`,
        raw_url: `${page}/raw/${commit}/${path}`,
        contents_url: `${repositoryUrl(place.world, place.repository)}/contents/${path}?ref=${commit}`,
    };
}
function branchLabel(repository, branch, other) {
    return fullName(repository) === fullName(other) ? branch : `${repository.owner.login}:${branch}`;
}

;// CONCATENATED MODULE: ./build/embedded-github/git/changes.js

function alsoReading(others) {
    const separator = process.platform === 'win32' ? ';' : ':';
    return {
        GIT_ALTERNATE_OBJECT_DIRECTORIES: others
            .map(({ folder }) => (0,external_node_path_.join)(folder, 'objects'))
            .join(separator),
    };
}
async function relate(repositories, base, head) {
    if (base === head)
        return { mergeBase: base, ahead: [], behind: 0 };
    const [ofBase, ofHead] = await Promise.all([
        historyOf(repositories, base),
        historyOf(repositories, head),
    ]);
    const reachable = new Set(ofHead.map(({ id }) => id));
    const common = ofBase.filter(({ id }) => reachable.has(id));
    const older = new Set(common.flatMap(({ parents }) => parents));
    return {
        mergeBase: common.findLast(({ id }) => !older.has(id))?.id,
        ahead: without(ofHead, common),
        behind: without(ofBase, common).length,
    };
}
function without(history, common) {
    const left = new Set(history.map(({ id }) => id));
    for (const { id } of common)
        left.delete(id);
    return [...left];
}
async function historyOf(repositories, start) {
    const history = new Map();
    const parentsOf = new Map();
    const stack = [start];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
        const parents = parentsOf.get(id);
        if (parents !== undefined) {
            history.set(id, { id, parents });
            stack.pop();
            continue;
        }
        const known = await parentsIn(repositories, id);
        if (known === undefined) {
            stack.pop();
            continue;
        }
        parentsOf.set(id, known);
        stack.push(...known.filter((parent) => !parentsOf.has(parent)).toReversed());
    }
    return [...history.values()];
}
async function parentsIn(repositories, id) {
    for (const repository of repositories) {
        const commit = await repository.commit(id);
        if (commit !== undefined)
            return commit.parents;
    }
    return undefined;
}
async function changesBetween(repositories, from, to) {
    const [first, ...others] = repositories;
    const args = [
        'diff-tree',
        '-r',
        '-z',
        '--no-renames',
        '--raw',
        '--numstat',
        '--no-abbrev',
        from,
        to,
    ];
    const { stdout } = await first.git(args, { environment: alsoReading(others) });
    const fields = stdout.toString('utf8').split('\0');
    const counts = new Map();
    const raw = [];
    for (let at = 0; at < fields.length; at += 1) {
        const field = fields[at] ?? '';
        const status = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(field);
        if (status !== null) {
            at += 1;
            const [, before = '', after = '', letter = ''] = status;
            raw.push({ path: fields[at] ?? '', letter, before, after });
            continue;
        }
        const numbers = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(field);
        if (numbers?.[3] !== undefined) {
            counts.set(numbers[3], [Number(numbers[1]) || 0, Number(numbers[2]) || 0]);
        }
    }
    return raw.map(({ path, letter, before, after }) => {
        const [additions = 0, deletions = 0] = counts.get(path) ?? [];
        const status = statusOfLetter[letter] ?? 'modified';
        return { path, status, id: letter === 'D' ? before : after, additions, deletions };
    });
}
const statusOfLetter = {
    A: 'added',
    D: 'removed',
    M: 'modified',
    T: 'changed',
};

;// CONCATENATED MODULE: ./build/embedded-github/rest/commit-routes.js









async function commitJson(call, repository, id) {
    const commit = await repository.bare.commit(id);
    if (commit === undefined)
        throw notFound();
    return commitAnswer({ world: call.world, repository }, id, commit);
}
async function getBranch(call, repository) {
    const name = call.path['branch'] ?? '';
    const id = await repository.bare.reference(`refs/heads/${name}`);
    if (id === undefined)
        throw new Refusal(404, 'Branch not found');
    const self = `${repositoryUrl(call.world, repository)}/branches/${encodeURIComponent(name)}`;
    return call_json(200, {
        name,
        commit: await commitJson(call, repository, id),
        _links: { self, html: `${repositoryPage(call.world, repository)}/tree/${name}` },
        protected: false,
        protection: {
            enabled: false,
            required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
        },
        protection_url: `${self}/protection`,
    });
}
async function getCommit(call, repository) {
    const name = call.path['ref'] ?? '';
    const id = await resolveCommit(repository.bare, repository.defaultBranch, name);
    if (id === undefined)
        throw unprocessable(`No commit found for SHA: ${name}`);
    const { accept = '' } = call.headers;
    if (accept === 'application/vnd.github.sha') {
        return { status: 200, body: { kind: 'text', text: id, type: 'application/vnd.github.sha' } };
    }
    return call_json(200, await commitJson(call, repository, id));
}
async function compared(call, repository, text) {
    const parts = text.split(':');
    const ref = parts.at(-1) ?? '';
    let found = repository;
    if (parts.length === 3)
        found = visibleRepository(call, `${parts[0]}/${parts[1]}`);
    if (parts.length === 2) {
        const owner = (parts[0] ?? '').toLowerCase();
        const root = repository.parent ?? repository;
        found = [...call.world.repositories.values()].find((candidate) => candidate.owner.login.toLowerCase() === owner &&
            (candidate === root || candidate.parent === root));
    }
    if (found === undefined)
        throw notFound();
    const commit = await resolveCommit(found.bare, found.defaultBranch, ref);
    if (commit === undefined)
        throw notFound();
    return { repository: found, commit };
}
async function compare(call, repository) {
    const basehead = call.path['basehead'] ?? '';
    const dots = basehead.indexOf('...');
    if (dots < 0)
        throw notFound();
    const base = await compared(call, repository, basehead.slice(0, dots));
    const head = await compared(call, repository, basehead.slice(dots + 3));
    const stores = [base.repository.bare, head.repository.bare];
    const relation = await relate(stores, base.commit, head.commit);
    const { mergeBase, ahead, behind } = relation;
    if (mergeBase === undefined) {
        throw new Refusal(404, `No common ancestor between ${basehead.replace('...', ' and ')}.`);
    }
    const forward = ahead.length > 0 ? 'ahead' : 'identical';
    const status = behind > 0 ? (ahead.length > 0 ? 'diverged' : 'behind') : forward;
    const changes = await changesBetween(stores, mergeBase, head.commit);
    const url = `${repositoryUrl(call.world, repository)}/compare/${basehead}`;
    const web = `${repositoryPage(call.world, repository)}/compare/${basehead}`;
    const shown = page(call, await Promise.all(ahead.map(async (id) => await commitJson(call, head.repository, id))));
    const commits = shown.body?.kind === 'json' ? shown.body.value : [];
    return call_json(200, {
        url,
        html_url: web,
        permalink_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        base_commit: await commitJson(call, base.repository, base.commit),
        merge_base_commit: await commitJson(call, base.repository, mergeBase),
        status,
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits,
        files: changes.map((change) => changeAnswer({ world: call.world, repository: head.repository }, change, head.commit)),
    }, shown.headers);
}
async function checkRuns(call, repository) {
    const id = await resolveCommit(repository.bare, repository.defaultBranch, call.path['ref'] ?? '');
    if (id === undefined)
        throw unprocessable(`No commit found for SHA: ${call.path['ref']}`);
    const runs = repository.checkRuns.get(id) ?? [];
    const url = `${repositoryUrl(call.world, repository)}/check-runs`;
    const shown = page(call, runs.map((run) => ({
        id: run.id,
        node_id: nodeId('CR', run.id),
        name: run.name,
        head_sha: id,
        external_id: '',
        url: `${url}/${run.id}`,
        html_url: run.detailsUrl,
        details_url: run.detailsUrl,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.conclusion === null ? null : run.startedAt,
        output: {
            title: null,
            summary: null,
            text: null,
            annotations_count: 0,
            annotations_url: `${url}/${run.id}/annotations`,
        },
        check_suite: null,
        app: null,
        pull_requests: [],
    })));
    const listed = shown.body?.kind === 'json' ? shown.body.value : [];
    return call_json(200, { total_count: runs.length, check_runs: listed }, shown.headers);
}
async function combinedStatus(call, repository) {
    const sha = await resolveCommit(repository.bare, repository.defaultBranch, call.path['ref'] ?? '');
    if (sha === undefined)
        throw notFound();
    const url = repositoryUrl(call.world, repository);
    const newest = new Map((repository.statuses.get(sha) ?? []).map((one) => [one.context, one]));
    const statuses = [...newest.values()];
    const has = (...states) => statuses.some((one) => states.includes(one.state));
    const isWaiting = statuses.length === 0 || has('pending');
    return call_json(200, {
        state: has('error', 'failure') ? 'failure' : isWaiting ? 'pending' : 'success',
        statuses: statuses.map((one) => ({
            id: one.id,
            node_id: nodeId('SC', one.id),
            url: `${url}/statuses/${sha}`,
            avatar_url: null,
            state: one.state,
            description: one.description,
            target_url: one.targetUrl,
            context: one.context,
            created_at: one.createdAt,
            updated_at: one.createdAt,
        })),
        sha,
        total_count: statuses.length,
        repository: simpleRepository(call.world, repository, call),
        commit_url: `${url}/commits/${sha}`,
        url: `${url}/commits/${sha}/status`,
    });
}
const commitRoutes = [
    onRepository('GET /branches/{+branch}', reading, getBranch),
    onRepository('GET /commits/{ref}/check-runs', reading, checkRuns),
    onRepository('GET /commits/{ref}/status', reading, combinedStatus),
    onRepository('GET /commits/{+ref}', reading, getCommit),
    onRepository('GET /compare/{+basehead}', reading, compare),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/content-routes.js







async function entryJson(call, repository, shown) {
    const { path, line, inFolder } = shown;
    const api = repositoryUrl(call.world, repository);
    const site = repositoryPage(call.world, repository);
    const ref = call.query.get('ref') ?? repository.defaultBranch;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const kind = typeOfMode(line.mode);
    const blob = kind === 'blob' ? await repository.bare.object(line.id) : undefined;
    const folder = kind === 'tree';
    const url = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const git = `${api}/git/${folder ? 'trees' : 'blobs'}/${line.id}`;
    const html = `${site}/${folder ? 'tree' : 'blob'}/${ref}/${encoded}`;
    const symlink = line.mode === '120000';
    let type = folder ? 'dir' : 'file';
    if (symlink)
        type = 'symlink';
    if (kind === 'commit' && (!inFolder || call.version >= '2026-03-10'))
        type = 'submodule';
    return {
        name: line.name,
        path,
        sha: line.id,
        size: blob?.bytes.length ?? 0,
        url,
        html_url: html,
        git_url: git,
        download_url: blob === undefined ? null : `${site}/raw/${ref}/${encoded}`,
        type,
        ...(inFolder || blob === undefined ? {} : contentOf(blob.bytes, symlink)),
        ...(!inFolder && kind === 'commit' ? { submodule_git_url: `${site}.git` } : {}),
        _links: { self: url, git, html },
    };
}
const mostInline = 1024 * 1024;
function contentOf(bytes, symlink) {
    if (symlink)
        return { target: bytes.toString('utf8') };
    if (bytes.length > mostInline)
        return { content: '', encoding: 'none' };
    return {
        content: bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n'),
        encoding: 'base64',
    };
}
const mostListed = 1000;
async function getContent(call, repository) {
    const path = (call.path['path'] ?? '').replaceAll(/^\/+|\/+$/g, '');
    const ref = call.query.get('ref') ?? repository.defaultBranch;
    const id = await resolveCommit(repository.bare, repository.defaultBranch, ref);
    const commit = id === undefined ? undefined : await repository.bare.commit(id);
    if (commit === undefined)
        throw new Refusal(404, `No commit found for the ref ${ref}`);
    const line = await lineAt(repository.bare, commit.tree, path);
    if (line === undefined)
        throw notFound();
    const raw = call.headers.accept?.includes('application/vnd.github.raw') === true;
    if (line.mode === '40000') {
        const below = ((await repository.bare.tree(line.id)) ?? []).slice(0, mostListed);
        const entries = below.map(async (inner) => await entryJson(call, repository, {
            path: path === '' ? inner.name : `${path}/${inner.name}`,
            line: inner,
            inFolder: true,
        }));
        return call_json(200, await Promise.all(entries));
    }
    const blob = await repository.bare.object(line.id);
    if (raw && blob !== undefined) {
        return {
            status: 200,
            body: {
                kind: 'bytes',
                bytes: blob.bytes,
                type: 'application/vnd.github.raw+json; charset=utf-8',
            },
        };
    }
    return call_json(200, await entryJson(call, repository, { path, line, inFolder: false }));
}
const contentRoutes = [
    onRepository('GET /contents/{+path}', reading, getContent),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/git-data-routes.js








async function objectOf(repository, id, type) {
    const object = await repository.bare.object(id);
    if (object?.type !== type)
        throw notFound();
    return object;
}
function actor(call, repository) {
    const account = call.token === undefined ? repository.owner : actorOf(call.world, call.token);
    return signatureOf(call.world, account);
}
function signatureField(body, name, usual) {
    const given = objectField(body, name);
    if (given === undefined)
        return usual;
    const date = textField(given, 'date');
    const seconds = date === undefined ? usual.seconds : Math.floor(Date.parse(date) / 1000);
    if (Number.isNaN(seconds))
        throw unprocessable(`Invalid request.\n\n"${date}" is not a date.`);
    return { name: requiredText(given, 'name'), email: requiredText(given, 'email'), seconds };
}
async function getBlob(call, repository) {
    const blob = await objectOf(repository, call.path['file_sha'] ?? '', 'blob');
    return call_json(200, {
        sha: blob.id,
        node_id: nodeId('B', blob.id),
        size: blob.bytes.length,
        url: `${repositoryUrl(call.world, repository)}/git/blobs/${blob.id}`,
        content: blob.bytes.toString('base64'),
        encoding: 'base64',
    });
}
async function getTag(call, repository) {
    const tag = await objectOf(repository, call.path['tag_sha'] ?? '', 'tag');
    return call_json(200, tagAnswer({ world: call.world, repository }, tag));
}
async function createTag(call, repository) {
    const object = requiredText(call.body, 'object');
    const type = objectTypeOf(requiredText(call.body, 'type'));
    const there = await repository.bare.object(object);
    if (type === undefined || there?.type !== type)
        throw unprocessable('Object does not exist');
    const bytes = formatTag({
        object,
        type,
        tag: requiredText(call.body, 'tag'),
        tagger: signatureField(call.body, 'tagger', actor(call, repository)),
        message: requiredText(call.body, 'message'),
    });
    const id = await repository.bare.write('tag', bytes);
    return call_json(201, tagAnswer({ world: call.world, repository }, { id, type: 'tag', bytes }));
}
const gitDataRoutes = [
    onRepository('GET /git/blobs/{file_sha}', reading, getBlob),
    onRepository('GET /git/tags/{tag_sha}', reading, getTag),
    onRepository('POST /git/tags', writing, createTag),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/pulls.js




function invalidPull(field) {
    return validationFailed({ resource: 'PullRequest', ...field });
}
function pullIn(call, repository) {
    const number = Number(call.path['pull_number'] ?? call.path['issue_number']);
    const pull = repository.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw notFound();
    return pull;
}
function callerOf(call) {
    if (call.token === undefined)
        throw requiresAuthentication();
    return actorOf(call.world, call.token);
}
async function contentsOf(repository, pull) {
    const { bare } = repository;
    const { mergeBase, ahead } = await relate([bare], pull.baseCommit, pull.headCommit);
    const changes = mergeBase === undefined ? [] : await changesBetween([bare], mergeBase, pull.headCommit);
    return { changes, commits: ahead.length };
}
async function pullJson(call, repository, pull) {
    const contents = await contentsOf(repository, pull);
    return fullPull({ world: call.world, repository }, { pull, ...contents }, call);
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/issue-routes.js








function commentAnswer(call, repository, [pull, comment]) {
    const url = repositoryUrl(call.world, repository);
    const site = repositoryPage(call.world, repository);
    return {
        id: comment.id,
        node_id: nodeId('IC', comment.id),
        url: `${url}/issues/comments/${comment.id}`,
        html_url: `${site}/pull/${pull.number}#issuecomment-${comment.id}`,
        issue_url: `${url}/issues/${pull.number}`,
        user: simpleUser(call.world, comment.author),
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.createdAt,
        author_association: personMayPush(comment.author.login, repository) ? 'MEMBER' : 'NONE',
    };
}
async function listComments(call, repository) {
    const pull = pullIn(call, repository);
    return page(call, pull.comments.map((comment) => commentAnswer(call, repository, [pull, comment])));
}
async function issue_routes_addComment(call, repository) {
    const pull = pullIn(call, repository);
    const body = requiredText(call.body, 'body');
    if (body.trim() === '')
        throw unprocessable('Body cannot be blank');
    const made = {
        id: call.world.nextId(),
        author: callerOf(call),
        body,
        createdAt: timestamp(call.world),
    };
    pull.comments.push(made);
    return call_json(201, commentAnswer(call, repository, [pull, made]));
}
const issue_routes_reading = { permission: 'issues', level: 'read' };
const takingPart = { permission: 'issues', level: 'write', participant: true };
const issueRoutes = [
    onRepository('GET /issues/{issue_number}/comments', issue_routes_reading, listComments),
    onRepository('POST /issues/{issue_number}/comments', takingPart, issue_routes_addComment),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/new-pull.js









const new_pull_longestBody = 65_536;
function headOf(call, repository) {
    const head = requiredText(call.body, 'head');
    const colon = head.indexOf(':');
    const branch = head.slice(colon + 1);
    if (colon < 0)
        return { repository, branch };
    const owner = head.slice(0, colon).toLowerCase();
    const named = textField(call.body, 'head_repo');
    const candidates = [...call.world.repositories.values()].filter((candidate) => candidate.owner.login.toLowerCase() === owner &&
        (candidate === repository ||
            candidate.parent === repository ||
            repository.parent === candidate));
    const found = named === undefined
        ? candidates[0]
        : candidates.find((candidate) => candidate === findNamed(call.world, owner, named));
    if (found === undefined)
        throw invalidPull({ code: 'invalid', field: 'head' });
    return { repository: found, branch };
}
function findNamed(world, owner, name) {
    return findRepository(world, name.includes('/') ? name : `${owner}/${name}`);
}
function new_pull_checkText(call) {
    if ((textField(call.body, 'body') ?? '').length > new_pull_longestBody) {
        throw validationFailed({
            resource: 'Issue',
            code: 'custom',
            field: 'body',
            message: `body is too long (maximum is ${new_pull_longestBody} characters)`,
        });
    }
}
function checkNew(repository, head, base) {
    const there = repository.pulls.some((pull) => pull.state === 'open' &&
        pull.base === base &&
        pull.head.branch === head.branch &&
        pull.head.repository === head.repository);
    if (!there)
        return;
    const label = `${head.repository.owner.login}:${head.branch}`;
    throw invalidPull({ code: 'custom', message: `A pull request already exists for ${label}.` });
}
function collaboration(call, repository, head) {
    if (head.repository === repository)
        return false;
    const login = callerOf(call).login;
    const granted = personMayPush(login, head.repository);
    if (flagField(call.body, 'maintainer_can_modify') === true && !granted) {
        throw invalidPull({
            code: 'custom',
            field: 'fork_collab',
            message: "fork_collab Fork collab can't be granted by someone without permission",
        });
    }
    const wished = flagField(call.body, 'maintainer_can_modify') ?? true;
    return granted && wished && head.repository.owner.type !== 'Organization';
}
async function createPull(call, repository) {
    const author = callerOf(call);
    const title = textField(call.body, 'title') ?? '';
    if (title.trim() === '') {
        throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
    }
    new_pull_checkText(call);
    const base = requiredText(call.body, 'base');
    const head = headOf(call, repository);
    const baseCommit = await repository.bare.reference(`refs/heads/${base}`);
    const headCommit = await head.repository.bare.reference(`refs/heads/${head.branch}`);
    if (baseCommit === undefined)
        throw invalidPull({ code: 'invalid', field: 'base' });
    if (headCommit === undefined)
        throw invalidPull({ code: 'invalid', field: 'head' });
    checkNew(repository, head, base);
    const stores = [repository.bare, head.repository.bare];
    const relation = await relate(stores, baseCommit, headCommit);
    const from = branchLabel(repository, base, head.repository);
    const to = branchLabel(head.repository, head.branch, repository);
    if (relation.mergeBase === undefined) {
        throw invalidPull({
            code: 'custom',
            message: `The ${to} branch has no history in common with ${from}`,
        });
    }
    if (relation.ahead.length === 0) {
        throw invalidPull({ code: 'custom', message: `No commits between ${from} and ${to}` });
    }
    const pull = await openPull(call.world, repository, {
        title,
        body: textField(call.body, 'body') ?? null,
        draft: flagField(call.body, 'draft') ?? false,
        author,
        base,
        baseCommit,
        head,
        headCommit,
        maintainerCanModify: collaboration(call, repository, head),
    });
    const made = await pullJson(call, repository, pull);
    return call_json(201, made, { Location: (0,json/* asText */.e1)(made['url']) });
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/pull-routes.js









async function pull_routes_list(call, repository) {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head') ?? '';
    const base = call.query.get('base');
    const shown = repository.pulls.filter((pull) => {
        const label = `${pull.head.repository.owner.login}:${pull.head.branch}`;
        return ((state === 'all' || pull.state === state) &&
            (!head.includes(':') || label.toLowerCase() === head.toLowerCase()) &&
            (base === null || pull.base === base));
    });
    const rising = call.query.get('direction') === 'asc';
    const ordered = shown.toSorted((a, b) => (rising ? a.number - b.number : b.number - a.number));
    const place = { world: call.world, repository };
    return page(call, ordered.map((pull) => simplePull(place, pull, call)));
}
async function pull_routes_update(call, repository) {
    const pull = pullIn(call, repository);
    const { login } = callerOf(call);
    const mine = pull.author.login === login || personMayPush(login, repository);
    if (!mine && call.token !== undefined && personOf(call.token) !== undefined) {
        throw notFound();
    }
    new_pull_checkText(call);
    const state = textField(call.body, 'state');
    if (state === 'open' && pull.mergedAt !== null) {
        throw invalidPull({ code: 'invalid', field: 'state' });
    }
    const base = textField(call.body, 'base');
    if (base !== undefined) {
        const commit = await repository.bare.reference(`refs/heads/${base}`);
        if (commit === undefined)
            throw invalidPull({ code: 'invalid', field: 'base' });
        pull.base = base;
        pull.baseCommit = commit;
    }
    pull.title = textField(call.body, 'title') ?? pull.title;
    pull.body = textField(call.body, 'body') ?? pull.body;
    pull.updatedAt = timestamp(call.world);
    if (state === 'closed' && pull.state === 'open') {
        pull.state = 'closed';
        pull.closedAt = timestamp(call.world);
    }
    if (state === 'open' && pull.state === 'closed') {
        checkNew(repository, pull.head, pull.base);
        pull.state = 'open';
        pull.closedAt = null;
    }
    return call_json(200, await pullJson(call, repository, pull));
}
async function pull_routes_get(call, repository) {
    return call_json(200, await pullJson(call, repository, pullIn(call, repository)));
}
const pull_routes_reading = { permission: 'pull_requests', level: 'read' };
const pull_routes_takingPart = { permission: 'pull_requests', level: 'write', participant: true };
const pullRoutes = [
    onRepository('GET /pulls', pull_routes_reading, pull_routes_list),
    onRepository('POST /pulls', pull_routes_takingPart, createPull),
    onRepository('GET /pulls/{pull_number}', pull_routes_reading, pull_routes_get),
    onRepository('PATCH /pulls/{pull_number}', pull_routes_takingPart, pull_routes_update),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/reference-routes.js









async function reference_routes_answer(call, repository, reference) {
    const object = await repository.bare.object(reference.id);
    return referenceAnswer({ world: call.world, repository }, reference, object?.type ?? 'commit');
}
async function getReference(call, repository) {
    const name = `refs/${call.path['ref']}`;
    const id = await repository.bare.reference(name);
    if (id === undefined)
        throw notFound();
    return call_json(200, await reference_routes_answer(call, repository, { name, id }));
}
async function matchingReferences(call, repository) {
    const references = await repository.bare.references(`refs/${call.path['ref']}`);
    return call_json(200, await Promise.all(references.map(async (reference) => await reference_routes_answer(call, repository, reference))));
}
function checkedSha(call) {
    const sha = requiredText(call.body, 'sha');
    if (/^[0-9a-f]{40}$/.test(sha))
        return sha;
    throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
}
function checkImmutable(repository, name) {
    const frozen = repository.releases.some((release) => release.immutable && `refs/tags/${release.tag}` === name);
    if (!frozen)
        return;
    throw unprocessable('Repository rule violations found\n\nCannot delete this tag\n\n');
}
async function reference_routes_checkTarget(repository, token, id) {
    if ((await repository.bare.object(id)) === undefined)
        throw unprocessable('Object does not exist');
    const commit = await peel(repository.bare, id);
    if (commit === undefined || token === undefined || mayWriteWorkflows(token))
        return;
    if ((await foreignWorkflow(repository, commit)) === undefined)
        return;
    if (token.kind === 'classic')
        throw notFound();
    throw new Refusal(403, refusedReach(token));
}
async function makeReference(repository, token, { name, id }) {
    if (!isReferenceName(name))
        throw unprocessable(`${name} is not a valid ref name.`);
    await reference_routes_checkTarget(repository, token, id);
    if (name.startsWith('refs/heads/') && (await repository.bare.commit(id)) === undefined) {
        throw unprocessable('Reference update failed');
    }
    if ((await repository.bare.reference(name)) !== undefined) {
        throw unprocessable('Reference already exists');
    }
    if (name.startsWith('refs/tags/') && repository.burntTags.has(name.slice('refs/tags/'.length))) {
        throw unprocessable('Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n');
    }
    if (!(await repository.bare.move(name, { id })))
        throw unprocessable('Reference update failed');
}
async function createReference(call, repository) {
    const name = requiredText(call.body, 'ref');
    const id = checkedSha(call);
    await makeReference(repository, call.token, { name, id });
    return call_json(201, await reference_routes_answer(call, repository, { name, id }), {
        Location: `${call.url.origin}${call.url.pathname}`,
    });
}
async function deleteReference(call, repository) {
    const name = `refs/${call.path['ref']}`;
    const old = await repository.bare.reference(name);
    if (old === undefined)
        throw unprocessable('Reference does not exist');
    checkImmutable(repository, name);
    if (!(await repository.bare.move(name, { old })))
        throw unprocessable('Reference update failed');
    await followBranch(call.world, repository, name);
    return noContent;
}
const referenceRoutes = [
    onRepository('GET /git/ref/{+ref}', reading, getReference),
    onRepository('GET /git/matching-refs/{+ref}', reading, matchingReferences),
    onRepository('POST /git/refs', writing, createReference),
    onRepository('DELETE /git/refs/{+ref}', writing, deleteReference),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/repository-routes.js







async function createFork(call, repository) {
    const { world, token } = call;
    if (token === undefined || token.kind !== 'classic') {
        throw new Refusal(403, token === undefined ? 'Forbidden' : refusedReach(token));
    }
    const organization = textField(call.body, 'organization');
    const owner = organization === undefined
        ? actorOf(world, token)
        : world.accounts.get(organization.toLowerCase());
    if (owner === undefined || (owner.type === 'Organization' && !owner.members.has(token.owner))) {
        throw validationFailed({ resource: 'Fork', code: 'invalid', field: 'organization' });
    }
    if (owner === repository.owner) {
        throw new Refusal(403, 'You cannot fork a repository into the account that owns it.');
    }
    const fork = await makeFork(world, repository, {
        owner,
        name: textField(call.body, 'name'),
        defaultBranchOnly: call.body['default_branch_only'] === true,
        ready: false,
    });
    return call_json(202, fullRepository(world, fork, call));
}
const repositoryRoutes = [
    onRepository('GET', { permission: 'metadata', level: 'read' }, async (call, repository) => call_json(200, fullRepository(call.world, repository, call))),
    onRepository('POST /forks', { permission: 'administration', level: 'write', participant: true }, createFork),
];

;// CONCATENATED MODULE: ./build/embedded-github/rest/tarball-routes.js






const tarballKind = 'legacy.tar.gz';
const tarballRoutes = [
    onRepository('GET /tarball/{+ref}', reading, async ({ world, path }, repository) => {
        const { ref = '' } = path;
        const commit = await resolveCommit(repository.bare, repository.defaultBranch, ref);
        if (commit === undefined)
            throw notFound();
        const page = repositoryPage(world, repository);
        return { status: 302, headers: { Location: `${page}/${tarballKind}/${commit}` } };
    }),
];
async function tarball(world, token, { repository: name, commit }) {
    const repository = findRepository(world, name);
    if (repository === undefined || !maySee(token, repository) || !/^[0-9a-f]{40}$/.test(commit)) {
        return { status: 404 };
    }
    const prefix = `${name.replace('/', '-')}-${commit.slice(0, 7)}/`;
    const { status, stdout } = await repository.bare.git([
        'archive',
        '--format=tar.gz',
        `--prefix=${prefix}`,
        commit,
    ]);
    if (status !== 0)
        return { status: 404 };
    return { status: 200, body: { kind: 'bytes', bytes: stdout, type: 'application/x-gzip' } };
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/api.js













const restRoutes = [
    ...accountRoutes,
    ...repositoryRoutes,
    ...referenceRoutes,
    ...gitDataRoutes,
    ...commitRoutes,
    ...contentRoutes,
    ...assetRoutes,
    ...releaseRoutes,
    ...pullRoutes,
    ...issueRoutes,
    ...tarballRoutes,
];
function refusalAnswer(refusal) {
    const value = {
        message: refusal.message,
        ...refusal.members,
        documentation_url: 'https://docs.github.com/rest',
        status: String(refusal.status),
    };
    return call_json(refusal.status, value, refusal.headers);
}
async function perform(match, call) {
    try {
        return await match.route.handle(call);
    }
    catch (error) {
        if (error instanceof Refusal)
            return refusalAnswer(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
;// CONCATENATED MODULE: ./build/embedded-github/graphql/served-schema.js
const servedSchema = `
interface Actor {
  login: String!
}

scalar Base64String

type Blob implements GitObject {
  oid: GitObjectID!
  text: String
}

type Bot implements Actor {
  login: String!
}

enum CheckConclusionState {
  ACTION_REQUIRED
  CANCELLED
  FAILURE
  NEUTRAL
  SKIPPED
  STALE
  STARTUP_FAILURE
  SUCCESS
  TIMED_OUT
}

type CheckRun {
  conclusion: CheckConclusionState
  detailsUrl: URI
  name: String!
  status: CheckStatusState!
}

enum CheckStatusState {
  COMPLETED
  IN_PROGRESS
  PENDING
  QUEUED
  REQUESTED
  WAITING
}

type Commit implements GitObject {
  author: GitActor
  committedDate: DateTime!
  committer: GitActor
  message: String!
  oid: GitObjectID!
  statusCheckRollup: StatusCheckRollup
}

input CommitMessage {
  body: String
  headline: String!
}

input CommittableBranch {
  branchName: String
  id: ID
  repositoryNameWithOwner: String
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  clientMutationId: String
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}

type CreateCommitOnBranchPayload {
  commit: Commit
}

scalar DateTime

input FileAddition {
  contents: Base64String!
  path: String!
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileDeletion {
  path: String!
}

type GitActor {
  email: String
  name: String
  user: User
}

interface GitObject {
  oid: GitObjectID!
}

scalar GitObjectID

type IssueComment {
  author: Actor
  body: String!
  createdAt: DateTime!
  url: URI!
}

type IssueCommentConnection {
  nodes: [IssueComment]
  pageInfo: PageInfo!
  totalCount: Int!
}

input IssueCommentOrder {
  direction: OrderDirection!
  field: IssueCommentOrderField!
}

enum IssueCommentOrderField {
  UPDATED_AT
}

input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}

enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}

input MarkPullRequestReadyForReviewInput {
  clientMutationId: String
  pullRequestId: ID!
}

type MarkPullRequestReadyForReviewPayload {
  pullRequest: PullRequest
}

enum MergeableState {
  CONFLICTING
  MERGEABLE
  UNKNOWN
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
}

enum OrderDirection {
  ASC
  DESC
}

type Organization implements Actor & RepositoryOwner {
  login: String!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
}

enum PatchStatus {
  ADDED
  CHANGED
  COPIED
  DELETED
  MODIFIED
  RENAMED
}

type PullRequest {
  author: Actor
  baseRefName: String!
  body: String!
  closedAt: DateTime
  comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
  commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
  createdAt: DateTime!
  files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
  headRefName: String!
  headRefOid: GitObjectID!
  headRepository: Repository
  headRepositoryOwner: RepositoryOwner
  id: ID!
  isDraft: Boolean!
  mergeable: MergeableState!
  mergedAt: DateTime
  mergedBy: Actor
  number: Int!
  reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
  reviews(after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection
  state: PullRequestState!
  title: String!
  url: URI!
}

type PullRequestChangedFile {
  changeType: PatchStatus!
  path: String!
}

type PullRequestChangedFileConnection {
  nodes: [PullRequestChangedFile]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestCommit {
  commit: Commit!
}

type PullRequestCommitConnection {
  nodes: [PullRequestCommit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestConnection {
  nodes: [PullRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestReview {
  author: Actor
  body: String!
  state: PullRequestReviewState!
  submittedAt: DateTime
  url: URI!
}

type PullRequestReviewComment {
  author: Actor
  body: String!
  createdAt: DateTime!
  url: URI!
}

type PullRequestReviewCommentConnection {
  nodes: [PullRequestReviewComment]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestReviewConnection {
  nodes: [PullRequestReview]
  pageInfo: PageInfo!
  totalCount: Int!
}

enum PullRequestReviewState {
  APPROVED
  CHANGES_REQUESTED
  COMMENTED
  DISMISSED
  PENDING
}

type PullRequestReviewThread {
  comments(after: String, before: String, first: Int, last: Int, skip: Int): PullRequestReviewCommentConnection!
  isResolved: Boolean!
  path: String!
}

type PullRequestReviewThreadConnection {
  nodes: [PullRequestReviewThread]
  pageInfo: PageInfo!
  totalCount: Int!
}

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  search(after: String, before: String, first: Int, last: Int, query: String!, type: SearchType!): SearchResultItemConnection!
}

type Ref {
  associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  name: String!
  target: GitObject
}

type RefConnection {
  nodes: [Ref]
  pageInfo: PageInfo!
  totalCount: Int!
}

input RefOrder {
  direction: OrderDirection!
  field: RefOrderField!
}

enum RefOrderField {
  ALPHABETICAL
  TAG_COMMIT_DATE
}

type Repository {
  defaultBranchRef: Ref
  forks(affiliations: [RepositoryAffiliation], after: String, before: String, first: Int, hasIssuesEnabled: Boolean, isLocked: Boolean, last: Int, orderBy: RepositoryOrder, ownerAffiliations: [RepositoryAffiliation] = [OWNER, COLLABORATOR], privacy: RepositoryPrivacy, visibility: RepositoryVisibility): RepositoryConnection!
  isArchived: Boolean!
  isFork: Boolean!
  isPrivate: Boolean!
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  owner: RepositoryOwner!
  parent: Repository
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  ref(qualifiedName: String!): Ref
  refs(after: String, before: String, direction: OrderDirection, first: Int, last: Int, orderBy: RefOrder, query: String, refPrefix: String!): RefConnection
  url: URI!
  viewerPermission: RepositoryPermission
}

enum RepositoryAffiliation {
  COLLABORATOR
  ORGANIZATION_MEMBER
  OWNER
}

type RepositoryConnection {
  nodes: [Repository]
  totalCount: Int!
}

input RepositoryOrder {
  direction: OrderDirection!
  field: RepositoryOrderField!
}

enum RepositoryOrderField {
  CREATED_AT
  NAME
  PUSHED_AT
  STARGAZERS
  UPDATED_AT
}

interface RepositoryOwner {
  login: String!
}

enum RepositoryPermission {
  ADMIN
  MAINTAIN
  READ
  TRIAGE
  WRITE
}

enum RepositoryPrivacy {
  PRIVATE
  PUBLIC
}

enum RepositoryVisibility {
  INTERNAL
  PRIVATE
  PUBLIC
}

union SearchResultItem = Organization | PullRequest | Repository | User

type SearchResultItemConnection {
  issueCount: Int!
  nodes: [SearchResultItem]
  pageInfo: PageInfo!
}

enum SearchType {
  DISCUSSION
  ISSUE
  REPOSITORY
  USER
}

type StatusCheckRollup {
  contexts(after: String, before: String, first: Int, last: Int): StatusCheckRollupContextConnection!
  state: StatusState!
}

union StatusCheckRollupContext = CheckRun | StatusContext

type StatusCheckRollupContextConnection {
  nodes: [StatusCheckRollupContext]
  pageInfo: PageInfo!
  totalCount: Int!
}

type StatusContext {
  context: String!
  description: String
  state: StatusState!
  targetUrl: URI
}

enum StatusState {
  ERROR
  EXPECTED
  FAILURE
  PENDING
  SUCCESS
}

type Tag implements GitObject {
  message: String
  oid: GitObjectID!
  target: GitObject!
}

type Tree implements GitObject {
  entries: [TreeEntry!]
  oid: GitObjectID!
}

type TreeEntry {
  name: String!
  type: String!
}

scalar URI

type User implements Actor & RepositoryOwner {
  login: String!
}
`;

;// CONCATENATED MODULE: ./build/embedded-github/graphql/execute.js


class FieldRefusal extends Error {
    name = 'FieldRefusal';
    type;
    extensions;
    constructor(type, message, extensions) {
        super(message);
        this.type = type;
        this.extensions = extensions;
    }
}
let built;
function schema() {
    built ??= (0,graphql/* buildSchema */.IV5)(servedSchema);
    return built;
}
function documentIn(body) {
    const query = body['query'];
    if (typeof query !== 'string')
        return new graphql/* GraphQLError */.eOn('A query attribute must be specified and must be a string.');
    try {
        return (0,graphql/* parse */.qgA)(query);
    }
    catch (error) {
        if (error instanceof graphql/* GraphQLError */.eOn)
            return error;
        throw error;
    }
}
function isMutation(document) {
    return (0,graphql/* getOperationAST */.APv)(document)?.operation === graphql/* OperationTypeNode */.cEU.MUTATION;
}
async function answerDocument(document, root, variableValues) {
    const defects = (0,graphql/* validate */.tfT)(schema(), document);
    if (defects.length > 0)
        return { errors: defects.map((defect) => shownError(defect)) };
    const { data, errors } = await (0,graphql/* execute */.g7Y)({
        schema: schema(),
        document,
        variableValues,
        rootValue: root,
    });
    const shown = errors === undefined ? {} : { errors: errors.map((error) => shownError(error)) };
    return data === undefined ? shown : { data: plain(data), ...shown };
}
function plain(data) {
    const copied = JSON.parse(JSON.stringify(data));
    return copied;
}
function shownError({ message, locations, path, originalError }) {
    const places = (locations ?? []).map(({ line, column }) => ({ line, column }));
    if (originalError instanceof FieldRefusal) {
        const { type, extensions } = originalError;
        return { type, path, ...(extensions && { extensions }), locations: places, message };
    }
    if (originalError !== undefined && !(originalError instanceof graphql/* GraphQLError */.eOn))
        throw originalError;
    return { locations: places, message };
}

;// CONCATENATED MODULE: ./build/embedded-github/graphql/connection.js


function connection(typename, nodes, { first, last, after }) {
    const size = sizeOf(first) ?? sizeOf(last);
    if (size === undefined) {
        throw new FieldRefusal('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value of 1 to 100 to properly paginate the connection.');
    }
    const isLast = sizeOf(first) === undefined;
    const start = isLast ? Math.max(0, nodes.length - size) : Number((0,json/* asText */.e1)(after ?? '0'));
    const end = Math.min(nodes.length, start + size);
    return {
        __typename: typename,
        nodes: nodes.slice(start, end),
        totalCount: nodes.length,
        issueCount: nodes.length,
        pageInfo: {
            __typename: 'PageInfo',
            hasNextPage: end < nodes.length,
            endCursor: end === start ? null : String(end),
        },
    };
}
function sizeOf(wanted) {
    return typeof wanted === 'number' && wanted >= 1 && wanted <= 100 ? wanted : undefined;
}

;// CONCATENATED MODULE: ./build/embedded-github/graphql/pull-parts.js


function accountNode({ type, login }) {
    return { __typename: type, login };
}
function pullParts(world, repository, pull) {
    const page = `${repositoryPage(world, repository)}/pull/${pull.number}`;
    return {
        __typename: 'PullRequest',
        headRefName: pull.head.branch,
        author: accountNode(pull.author),
        createdAt: pull.createdAt,
        mergedAt: pull.mergedAt,
        mergedBy: pull.mergedBy === null ? null : accountNode(pull.mergedBy),
        closedAt: pull.closedAt,
        mergeable: mergeable(pull),
        comments: (args) => connection('IssueCommentConnection', pull.comments.map((one) => commentNode('IssueComment', one, `${page}#issuecomment`)), args),
        reviews: (args) => connection('PullRequestReviewConnection', pull.reviews.map((one) => ({
            __typename: 'PullRequestReview',
            author: accountNode(one.author),
            state: one.state,
            body: one.body,
            submittedAt: one.submittedAt,
            url: `${page}#pullrequestreview-${one.id}`,
        })), args),
        reviewThreads: (args) => connection('PullRequestReviewThreadConnection', pull.threads.map(({ path, isResolved, comments }) => ({
            __typename: 'PullRequestReviewThread',
            path,
            isResolved,
            comments: (inner) => connection('PullRequestReviewCommentConnection', comments.map((one) => commentNode('PullRequestReviewComment', one, `${page}#discussion`)), inner),
        })), args),
    };
}
function mergeable({ state, conflicts }) {
    if (state !== 'open')
        return 'UNKNOWN';
    return conflicts ? 'CONFLICTING' : 'MERGEABLE';
}
function commentNode(typename, comment, anchor) {
    const { id, author, body, createdAt } = comment;
    return {
        __typename: typename,
        author: accountNode(author),
        body,
        createdAt,
        url: `${anchor}-${id}`,
    };
}
function rollupNode(repository, commit) {
    const statuses = repository.statuses.get(commit) ?? [];
    const runs = repository.checkRuns.get(commit) ?? [];
    const newest = [...new Map(statuses.map((one) => [one.context, one])).values()];
    if (newest.length + runs.length === 0)
        return null;
    const states = [
        ...newest.map(({ state }) => state.toUpperCase()),
        ...runs.map(({ conclusion }) => stateOfRun(conclusion)),
    ];
    const contexts = [
        ...newest.map(({ context, state, description, targetUrl }) => ({
            __typename: 'StatusContext',
            context,
            state: state.toUpperCase(),
            description,
            targetUrl,
        })),
        ...runs.map(({ name, status, conclusion, detailsUrl }) => ({
            __typename: 'CheckRun',
            name,
            status: status.toUpperCase(),
            conclusion: conclusion?.toUpperCase() ?? null,
            detailsUrl,
        })),
    ];
    return {
        __typename: 'StatusCheckRollup',
        state: ['ERROR', 'FAILURE', 'PENDING'].find((one) => states.includes(one)) ?? 'SUCCESS',
        contexts: (args) => connection('StatusCheckRollupContextConnection', contexts, args),
    };
}
function stateOfRun(conclusion) {
    if (conclusion === null)
        return 'PENDING';
    return ['success', 'neutral', 'skipped'].includes(conclusion) ? 'SUCCESS' : 'FAILURE';
}

;// CONCATENATED MODULE: ./build/embedded-github/graphql/nodes.js















function ready(viewer, repository) {
    if (repository === undefined || !maySee(viewer.token, repository))
        return undefined;
    return repository.pollsUntilReady === 0 ? repository : undefined;
}
function forksOf(viewer, repository, args) {
    const { affiliations } = args;
    const { login } = actorOf(viewer.world, viewer.token);
    const wanted = Array.isArray(affiliations) ? affiliations : undefined;
    const isWanted = ({ owner, collaborators }) => wanted === undefined ||
        (wanted.includes('OWNER') && owner.login === login) ||
        (wanted.includes('COLLABORATOR') && collaborators.has(login)) ||
        (wanted.includes('ORGANIZATION_MEMBER') && owner.members.has(login));
    const forks = allRepositories(viewer.world).filter((fork) => fork.parent === repository && isWanted(fork) && ready(viewer, fork) !== undefined);
    const nodes = forks.toSorted((a, b) => b.id - a.id).map((fork) => repositoryNode(viewer, fork));
    return connection('RepositoryConnection', nodes, args);
}
function pullsOf(viewer, repository, args) {
    const { headRefName, baseRefName, states, orderBy } = args;
    const pulls = repository.pulls.filter((pull) => (typeof headRefName !== 'string' || pull.head.branch === headRefName) &&
        (typeof baseRefName !== 'string' || pull.base === baseRefName) &&
        (!Array.isArray(states) || states.includes(stateOf(pull))));
    const falling = (0,json/* isRecord */.u4)(orderBy) && orderBy['direction'] === 'DESC';
    const ordered = pulls.toSorted((a, b) => (falling ? b.number - a.number : a.number - b.number));
    const nodes = ordered.map((pull) => pullNode(viewer, repository, pull));
    return connection('PullRequestConnection', nodes, args);
}
function stateOf({ mergedAt, state }) {
    return mergedAt === null ? state.toUpperCase() : 'MERGED';
}
const changeTypes = {
    added: 'ADDED',
    removed: 'DELETED',
    modified: 'MODIFIED',
    changed: 'CHANGED',
};
function pullNode(viewer, repository, pull) {
    const { world } = viewer;
    const head = pull.head.repository;
    return {
        ...pullParts(world, repository, pull),
        id: nodeId('PR', pull.id),
        number: pull.number,
        title: pull.title,
        body: pull.body ?? '',
        url: `${repositoryPage(world, repository)}/pull/${pull.number}`,
        state: stateOf(pull),
        isDraft: pull.draft,
        headRefOid: pull.headCommit,
        baseRefName: pull.base,
        headRepository: () => (isThere(viewer, head) ? repositoryNode(viewer, head) : null),
        headRepositoryOwner: () => accountNode(head.owner),
        files: async (args) => {
            const { changes } = await contentsOf(repository, pull);
            const nodes = changes.map(({ path, status }) => ({
                __typename: 'PullRequestChangedFile',
                path,
                changeType: changeTypes[status],
            }));
            return connection('PullRequestChangedFileConnection', nodes, args);
        },
        commits: async (args) => {
            const { bare } = repository;
            const { ahead } = await relate([bare], pull.baseCommit, pull.headCommit);
            const nodes = await Promise.all(ahead.map(async (id) => ({
                __typename: 'PullRequestCommit',
                commit: await objectNode(viewer, repository, id),
            })));
            return connection('PullRequestCommitConnection', nodes, args);
        },
    };
}
function isThere({ world, token }, repository) {
    return maySee(token, repository) && allRepositories(world).includes(repository);
}
async function objectNode(viewer, repository, id) {
    const object = await repository.bare.object(id);
    if (object === undefined)
        return null;
    switch (object.type) {
        case 'commit':
            return commitNode(viewer, repository, object);
        case 'tree':
            return treeNode(object);
        case 'blob':
            return blobNode(object);
        case 'tag': {
            const tag = parseTag(object.bytes);
            return {
                __typename: 'Tag',
                oid: id,
                message: tag.message,
                target: async () => await objectNode(viewer, repository, tag.object),
            };
        }
    }
}
function actorNode(viewer, signature) {
    const { name, email } = signature;
    const user = () => {
        const account = git_data_json_accountOf(viewer.world, signature);
        return account === undefined ? null : accountNode(account);
    };
    return { __typename: 'GitActor', name, email, user };
}
function commitNode(viewer, repository, object) {
    const commit = parseCommit(object.bytes);
    return {
        __typename: 'Commit',
        oid: object.id,
        message: commit.message,
        author: actorNode(viewer, commit.author),
        committer: actorNode(viewer, commit.committer),
        committedDate: new Date(commit.committer.seconds * 1000).toISOString(),
        statusCheckRollup: () => rollupNode(repository, object.id),
    };
}
function treeNode(object) {
    return {
        __typename: 'Tree',
        oid: object.id,
        entries: parseTree(object.bytes).map((line) => ({
            __typename: 'TreeEntry',
            name: line.name,
            type: typeOfMode(line.mode),
        })),
    };
}
function blobNode(object) {
    const isBinary = object.bytes.includes(0);
    return {
        __typename: 'Blob',
        oid: object.id,
        text: isBinary ? null : object.bytes.toString('utf8'),
    };
}
async function referenceNode(viewer, repository, name) {
    const id = await repository.bare.reference(name);
    if (id === undefined)
        return null;
    const [, , ...rest] = name.split('/');
    return {
        __typename: 'Ref',
        name: rest.join('/'),
        target: async () => await objectNode(viewer, repository, id),
        associatedPullRequests: (args) => pullsFrom(viewer, repository, { name, args }),
    };
}
function pullsFrom(viewer, repository, { name, args }) {
    const { states } = args;
    const found = allRepositories(viewer.world).flatMap((target) => target.pulls
        .filter(({ head }) => head.repository === repository && `refs/heads/${head.branch}` === name)
        .filter((pull) => !Array.isArray(states) || states.includes(stateOf(pull)))
        .map((pull) => pullNode(viewer, target, pull)));
    return connection('PullRequestConnection', found, args);
}
async function referencesOf(viewer, repository, args) {
    const all = await repository.bare.references((0,json/* asText */.e1)(args['refPrefix']));
    const wanted = (0,json/* asText */.e1)(args['query']);
    const nodes = await Promise.all(all
        .filter(({ name }) => name.includes(wanted))
        .map(async ({ name }) => await referenceNode(viewer, repository, name)));
    return connection('RefConnection', nodes.filter((node) => node !== null), args);
}
async function expressed(viewer, repository, args) {
    const oid = args['oid'];
    if (typeof oid === 'string')
        return await objectNode(viewer, repository, oid);
    const expression = (0,json/* asText */.e1)(args['expression']);
    const colon = expression.indexOf(':');
    const revision = colon < 0 ? expression : expression.slice(0, colon);
    const commit = await resolveCommit(repository.bare, repository.defaultBranch, revision);
    if (commit === undefined)
        return null;
    if (colon < 0)
        return await objectNode(viewer, repository, commit);
    const tree = (await repository.bare.commit(commit))?.tree ?? '';
    const line = await lineAt(repository.bare, tree, expression.slice(colon + 1));
    return line === undefined ? null : await objectNode(viewer, repository, line.id);
}
function repositoryNode(viewer, repository) {
    const { world } = viewer;
    return {
        __typename: 'Repository',
        name: repository.name,
        nameWithOwner: fullName(repository),
        url: repositoryPage(world, repository),
        isArchived: repository.archived,
        isFork: repository.parent !== undefined,
        isPrivate: repository.private,
        owner: accountNode(repository.owner),
        parent: () => repository.parent === undefined ? null : repositoryNode(viewer, repository.parent),
        viewerPermission: permissionOf(viewer, repository),
        defaultBranchRef: async () => {
            if (repository.pollsUntilFilled > 0) {
                repository.pollsUntilFilled -= 1;
                return null;
            }
            return await referenceNode(viewer, repository, `refs/heads/${repository.defaultBranch}`);
        },
        ref: async (args) => await namedReference(viewer, repository, (0,json/* asText */.e1)(args['qualifiedName'])),
        refs: async (args) => await referencesOf(viewer, repository, args),
        object: async (args) => await expressed(viewer, repository, args),
        forks: (args) => forksOf(viewer, repository, args),
        pullRequests: (args) => pullsOf(viewer, repository, args),
        pullRequest: (args) => {
            const pull = repository.pulls.find(({ number }) => number === args['number']);
            if (pull !== undefined)
                return pullNode(viewer, repository, pull);
            throw new FieldRefusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${(0,json/* asText */.e1)(args['number'])}.`);
        },
    };
}
async function namedReference(viewer, repository, name) {
    if (name.startsWith('refs/'))
        return await referenceNode(viewer, repository, name);
    return ((await referenceNode(viewer, repository, `refs/heads/${name}`)) ??
        (await referenceNode(viewer, repository, `refs/tags/${name}`)));
}
function permissionOf({ token }, repository) {
    const person = personOf(token);
    if (person === undefined)
        return null;
    return personMayPush(person, repository) ? 'WRITE' : 'READ';
}
function searchNode(viewer, args) {
    const words = (0,json/* asText */.e1)(args['query']).match(/"[^"]*"|\S+/g) ?? [];
    const named = words.find((word) => word.startsWith('repo:'))?.slice('repo:'.length);
    const wanted = words.filter((word) => !/^(?:repo|is|in):/.test(word));
    const texts = wanted.map((word) => word.replaceAll('"', '').toLowerCase());
    const found = allRepositories(viewer.world)
        .filter((one) => fullName(one) === named && ready(viewer, one) !== undefined)
        .flatMap((repository) => repository.pulls
        .filter(({ title }) => texts.every((text) => title.toLowerCase().includes(text)))
        .toSorted((a, b) => b.number - a.number)
        .map((pull) => pullNode(viewer, repository, pull)));
    return connection('SearchResultItemConnection', found, args);
}

;// CONCATENATED MODULE: ./build/embedded-github/graphql/mutations.js













function objectIn(value, where) {
    if ((0,json/* isRecord */.u4)(value))
        return value;
    throw invalidInput(where);
}
function textIn(input, name) {
    const value = input[name];
    if (typeof value === 'string')
        return value;
    throw invalidInput(name);
}
function invalidInput(name) {
    return new FieldRefusal('INVALID_ARGUMENT', `Variable $input was provided invalid value for ${name} (Expected value to not be null)`);
}
function mutations_repositoryNamed(viewer, name) {
    try {
        return visibleRepository(viewer, name);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        if (error.status === 403) {
            throw new FieldRefusal('FORBIDDEN', error.message, { saml_failure: true });
        }
        throw new FieldRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
    }
}
function forbidden(message) {
    return new FieldRefusal('FORBIDDEN', message, { saml_failure: false });
}
function incorrectPermissions({ world, token }, operation) {
    const { login } = actorOf(world, token);
    return `${login} does not have the correct permissions to execute \`${operation}\``;
}
function demandPush({ world, token }, repository, [field, operation]) {
    const allowed = may(token, repository, { permission: 'contents', level: 'write' });
    if (allowed && repository.archived)
        throw forbidden(archivedWords);
    if (allowed)
        return;
    if (token.kind !== 'classic')
        throw forbidden(refusedReach(token));
    if (!token.scopes.includes('public_repo') && !token.scopes.includes('repo')) {
        throw new FieldRefusal('INSUFFICIENT_SCOPES', `Your token has not been granted the required scopes to execute this query. The '${field}' field requires one of the following scopes: ['public_repo', 'repo'].`);
    }
    throw forbidden(incorrectPermissions({ world, token }, operation));
}
function branchOf(viewer, branch) {
    const repository = mutations_repositoryNamed(viewer, textIn(branch, 'repositoryNameWithOwner'));
    return { repository, name: textIn(branch, 'branchName').replace(/^refs\/heads\//, '') };
}
function listIn(changes, name) {
    const value = changes?.[name];
    return Array.isArray(value) ? value : [];
}
async function treeChanges(viewer, repository, { given, tree }) {
    const changes = [];
    const path = (entry) => {
        const text = textIn(objectIn(entry, 'path'), 'path');
        if (text.startsWith('.github/workflows/') && !mayWriteWorkflows(viewer.token)) {
            throw forbidden(workflowRefusal(viewer.token, text));
        }
        const parts = text.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
            throw new FieldRefusal('UNPROCESSABLE', `A path was malformed: ${text}`);
        }
        return text;
    };
    for (const entry of listIn(given, 'additions')) {
        const contents = textIn(objectIn(entry, 'additions'), 'contents');
        const id = await repository.bare.write('blob', Buffer.from(contents, 'base64'));
        changes.push({ path: path(entry), mode: '100644', id });
    }
    for (const entry of listIn(given, 'deletions')) {
        const gone = path(entry);
        if ((await lineAt(repository.bare, tree, gone)) === undefined) {
            throw new FieldRefusal('UNPROCESSABLE', `A path was requested for deletion which does not exist: ${gone}`);
        }
        changes.push({ path: gone, mode: '100644' });
    }
    return changes;
}
async function createCommitOnBranch(viewer, args) {
    const { world, token } = viewer;
    const input = objectIn(args['input'], 'input');
    const expected = textIn(input, 'expectedHeadOid');
    const message = objectIn(input['message'], 'message');
    const { repository, name } = branchOf(viewer, objectIn(input['branch'], 'branch'));
    demandPush(viewer, repository, ['createCommitOnBranch', 'CreateCommitOnBranch']);
    const reference = `refs/heads/${name}`;
    const head = await repository.bare.reference(reference);
    if (head === undefined) {
        throw new FieldRefusal('NOT_FOUND', `Could not resolve to a branch named '${name}'.`);
    }
    const stale = new FieldRefusal('STALE_DATA', `Expected branch to point to "${expected}" but it did not.  Pull and try again.`);
    if (head !== expected)
        throw stale;
    const tree = (await repository.bare.commit(head))?.tree ?? '';
    const fileChanges = input['fileChanges'];
    const given = (0,json/* isRecord */.u4)(fileChanges) ? fileChanges : undefined;
    const changes = await treeChanges(viewer, repository, { given, tree });
    const author = signatureOf(world, actorOf(world, token));
    const body = message['body'];
    const text = typeof body === 'string' && body !== '' ? `\n\n${body}` : '';
    const bytes = formatCommit({
        tree: await editTree(repository.bare, tree, changes),
        parents: [head],
        author,
        committer: { name: 'GitHub', email: 'noreply@github.com', seconds: author.seconds },
        message: `${textIn(message, 'headline')}${text}`,
    });
    const id = await repository.bare.write('commit', bytes);
    if (!(await repository.bare.move(reference, { id, old: head })))
        throw stale;
    repository.verified.add(id);
    await followBranch(world, repository, reference);
    return {
        __typename: 'CreateCommitOnBranchPayload',
        commit: commitNode(viewer, repository, { id, type: 'commit', bytes }),
    };
}
function pullOfNode({ world }, id) {
    for (const repository of world.repositories.values()) {
        const pull = repository.pulls.find((candidate) => nodeId('PR', candidate.id) === id);
        if (pull !== undefined)
            return { repository, pull };
    }
    return undefined;
}
async function markReady(viewer, args) {
    const input = objectIn(args['input'], 'input');
    const id = textIn(input, 'pullRequestId');
    const found = pullOfNode(viewer, id);
    if (found === undefined) {
        throw new FieldRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    }
    const { repository, pull } = found;
    const { login } = actorOf(viewer.world, viewer.token);
    const allowed = may(viewer.token, repository, {
        permission: 'pull_requests',
        level: 'write',
        participant: true,
    });
    if (!allowed || (pull.author.login !== login && !personMayPush(login, repository))) {
        throw forbidden(viewer.token.kind === 'classic'
            ? incorrectPermissions(viewer, 'MarkPullRequestReadyForReview')
            : refusedReach(viewer.token));
    }
    pull.draft = false;
    pull.updatedAt = timestamp(viewer.world);
    return {
        __typename: 'MarkPullRequestReadyForReviewPayload',
        pullRequest: pullNode(viewer, repository, pull),
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/graphql/graphql-answer.js






function queryRoot(viewer) {
    return {
        __typename: 'Query',
        repository: ({ owner, name }) => repositoryNode(viewer, mutations_repositoryNamed(viewer, `${(0,json/* asText */.e1)(owner)}/${(0,json/* asText */.e1)(name)}`)),
        search: (args) => searchNode(viewer, args),
    };
}
function mutationRoot(viewer) {
    return {
        __typename: 'Mutation',
        createCommitOnBranch: async (args) => await createCommitOnBranch(viewer, args),
        markPullRequestReadyForReview: async (args) => await markReady(viewer, args),
    };
}
async function graphqlAnswer(viewer, document, variables) {
    if (document instanceof graphql/* GraphQLError */.eOn) {
        return call_json(200, { errors: [{ message: document.message }] });
    }
    const root = isMutation(document) ? mutationRoot(viewer) : queryRoot(viewer);
    const values = (0,json/* isRecord */.u4)(variables) ? variables : {};
    return call_json(200, await answerDocument(document, root, values));
}

;// CONCATENATED MODULE: ./build/embedded-github/server/smart-http.js



function gitRequest(url) {
    const match = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(url.pathname);
    const [, repository, service] = match ?? [];
    if (repository === undefined || service === undefined)
        return undefined;
    const asked = url.searchParams.get('service');
    const push = service === '/git-receive-pack' || asked === 'git-receive-pack';
    return { repository, service, url, push };
}
function gitAccess(world, token, request) {
    const repository = findRepository(world, request.repository);
    const visible = repository !== undefined && maySee(token, repository);
    if (!visible || repository.pollsUntilReady > 0) {
        return token === undefined
            ? { status: 401, text: 'Repository not found.' }
            : { status: 404, text: 'Repository not found.' };
    }
    if (needsSignOn(token, repository)) {
        const org = repository.owner.login;
        const text = `The '${org}' organization has enabled or enforced SAML SSO. To access this repository, you must use the HTTPS remote with a personal access token that has been authorized for this organization.`;
        return { status: 403, text };
    }
    const allowed = !request.push || mayPush(token, repository);
    if (allowed && request.push && repository.archived) {
        return { status: 403, text: 'This repository was archived so it is read-only.' };
    }
    if (allowed)
        return repository;
    if (token === undefined)
        return { status: 401, text: 'No anonymous write access.' };
    const { login } = actorOf(world, token);
    return { status: 403, text: `Permission to ${fullName(repository)}.git denied to ${login}.` };
}
function cgiEnvironment(repository, asked, request) {
    const field = (name) => {
        const value = request.headers[name];
        return typeof value === 'string' ? value : '';
    };
    return {
        GIT_PROJECT_ROOT: repository.bare.folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: field('git-protocol'),
        PATH_INFO: asked.service,
        QUERY_STRING: asked.url.searchParams.toString(),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: field('content-type'),
        CONTENT_LENGTH: field('content-length'),
        HTTP_CONTENT_ENCODING: field('content-encoding'),
        REMOTE_ADDR: '127.0.0.1',
        ...(asked.push ? { REMOTE_USER: 'pusher' } : {}),
    };
}
async function serveGit(repository, asked, [request, response]) {
    const environment = cgiEnvironment(repository, asked, request);
    const backend = repository.bare.start(['http-backend'], environment);
    let head = Buffer.alloc(0);
    let status = 200;
    backend.stderr.resume();
    request.pipe(backend.stdin);
    response.on('close', () => backend.stop());
    if (response.destroyed)
        backend.stop();
    backend.stdout.on('data', (chunk) => {
        if (head === undefined) {
            response.write(chunk);
            return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0)
            return;
        const { status: told, headers } = cgiHead(head.toString('latin1', 0, end));
        status = told ?? status;
        response.writeHead(status, headers);
        response.write(head.subarray(end + 4));
        head = undefined;
    });
    const end = await backend.ended;
    if (end instanceof Error)
        throw end;
    return status;
}
function cgiHead(text) {
    const headers = {};
    let status;
    for (const line of text.split('\r\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon);
        const value = line.slice(colon + 1).trim();
        if (name.toLowerCase() === 'status')
            status = Number.parseInt(value, 10);
        else
            headers[name] = value;
    }
    return { status, headers };
}
async function afterPush(world, repository) {
    for (const target of world.repositories.values()) {
        for (const pull of target.pulls) {
            if (pull.state !== 'open' || pull.head.repository !== repository)
                continue;
            const name = `refs/heads/${pull.head.branch}`;
            if ((await repository.bare.reference(name)) !== pull.headCommit) {
                await followBranch(world, repository, name);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/embedded-github/rest/downloads.js


const storagePath = '/storage-of-release-assets/';
function storageUrl(world, asset) {
    return `${world.addresses.web}${storagePath}${asset.key}/${encodeURIComponent(asset.name)}`;
}
const gone = {
    status: 404,
    body: { kind: 'text', text: 'Not Found', type: 'text/plain; charset=utf-8' },
};
function storedAsset(world, path) {
    const key = path.slice(storagePath.length).split('/')[0];
    for (const repository of world.repositories.values()) {
        for (const release of repository.releases) {
            const asset = release.assets.find((candidate) => candidate.key === key);
            if (asset?.state === 'uploaded') {
                return {
                    status: 200,
                    headers: { 'Content-Disposition': `attachment; filename=${asset.name}` },
                    body: { kind: 'file', path: asset.file, type: 'application/octet-stream' },
                };
            }
        }
    }
    return gone;
}
function assetAt(repository, token, [tag, name]) {
    const release = repository.releases.find((candidate) => candidate.draft
        ? candidate.untagged === tag && mayPush(token, repository)
        : candidate.tag === tag);
    return release?.assets.find((asset) => asset.name === name && asset.state === 'uploaded');
}
function download(world, token, path) {
    const repository = findRepository(world, path.repository);
    if (repository === undefined || !maySee(token, repository))
        return gone;
    const asset = assetAt(repository, token, [path.tag, path.name]);
    if (asset === undefined)
        return gone;
    asset.downloads += 1;
    return { status: 302, headers: { Location: storageUrl(world, asset) } };
}

;// CONCATENATED MODULE: ./build/embedded-github/server/web.js




function web_text(status, content) {
    return { status, body: { kind: 'text', text: `${content}\n`, type: 'text/plain; charset=utf-8' } };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
async function webAnswer(world, token, url) {
    if (url.pathname.startsWith(storagePath))
        return storedAsset(world, url.pathname);
    const [owner = '', name = '', kind = '', ...rest] = url.pathname.slice(1).split('/').map(decoded);
    if (kind === 'releases' && rest[0] === 'download') {
        const path = { repository: `${owner}/${name}`, tag: rest.slice(1, -1).join('/') };
        return download(world, token, { ...path, name: rest.at(-1) ?? '' });
    }
    if (kind === tarballKind) {
        return await tarball(world, token, { repository: `${owner}/${name}`, commit: rest[0] ?? '' });
    }
    const repository = findRepository(world, `${owner}/${name}`);
    if (repository === undefined || !maySee(token, repository))
        return web_text(404, 'Not Found');
    if (kind === '')
        return web_text(200, fullName(repository));
    if (kind === 'releases' && rest[0] === 'tag') {
        const tag = rest.slice(1).join('/');
        const release = repository.releases.find((r) => !r.draft && r.tag === tag);
        return release === undefined ? web_text(404, 'Not Found') : web_text(200, release.name ?? release.tag);
    }
    if (kind === 'pull') {
        const pull = repository.pulls.find(({ number }) => String(number) === rest[0]);
        return pull === undefined ? web_text(404, 'Not Found') : web_text(200, pull.title);
    }
    return web_text(404, 'Not Found');
}

;// CONCATENATED MODULE: ./build/embedded-github/server/outcome.js








async function restOutcome(service, reception, [wire, upload]) {
    const { world } = service;
    const { match, token, body } = reception;
    const { headers } = wire[0];
    let version = '';
    try {
        const field = headers['x-github-api-version'];
        version = apiVersion(typeof field === 'string' ? field : undefined, service.retiredVersions);
        if (headers['user-agent'] === undefined) {
            throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header');
        }
        if (reception.tokenKind === 'unknown')
            throw new Refusal(401, 'Bad credentials');
        if (match === undefined)
            throw new Refusal(404, 'Not Found');
        if (body === undefined)
            throw new Refusal(400, 'Problems parsing JSON');
        if (!(0,json/* isRecord */.u4)(body))
            throw new Refusal(400, 'Body should be a JSON object');
        const { path } = match;
        const { url } = reception;
        const call = {
            world,
            token,
            path,
            query: url.searchParams,
            headers,
            body,
            upload,
            version,
            url,
        };
        return { kind: 'answer', answer: await perform(match, call), version };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { kind: 'answer', answer: refusalAnswer(error), version };
    }
}
function refuse(status, message) {
    const documentation_url = 'https://docs.github.com/graphql';
    return { kind: 'answer', answer: call_json(status, { message, documentation_url }), version: '' };
}
async function graphqlOutcome({ world }, reception) {
    const { token, document, body } = reception;
    if (reception.tokenKind === 'unknown')
        return refuse(401, 'Bad credentials');
    if (token === undefined)
        return refuse(401, 'This endpoint requires you to be authenticated.');
    if (reception.method !== 'POST' || document === undefined)
        return refuse(404, 'Not Found');
    if (!(0,json/* isRecord */.u4)(body))
        return refuse(400, 'Problems parsing JSON');
    const answer = await graphqlAnswer({ world, token }, document, body['variables']);
    return { kind: 'answer', answer, version: '' };
}
async function gitOutcome({ world }, reception, wire) {
    const { git, token } = reception;
    if (git === undefined)
        return { kind: 'answer', answer: { status: 404 }, version: '' };
    const repository = gitAccess(world, token, git);
    if ('status' in repository) {
        const { status, text } = repository;
        const headers = status === 401 ? { 'WWW-Authenticate': 'Basic realm="GitHub"' } : {};
        const type = 'text/plain; charset=utf-8';
        const answer = { status, headers, body: { kind: 'text', text: `${text}\n`, type } };
        return { kind: 'answer', answer, version: '' };
    }
    const status = await serveGit(repository, git, wire);
    if (reception.writes)
        await afterPush(world, repository);
    return { kind: 'sent', status };
}
async function outcomeOf(service, reception, [wire, upload]) {
    switch (reception.surface) {
        case 'rest':
        case 'uploads':
            return await restOutcome(service, reception, [wire, upload]);
        case 'graphql':
            return await graphqlOutcome(service, reception);
        case 'git':
            return await gitOutcome(service, reception, wire);
        case 'download':
        case 'web': {
            const answer = await webAnswer(service.world, reception.token, reception.url);
            return { kind: 'answer', answer, version: '' };
        }
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/embedded-github/server/received-body.js




async function readBody(request) {
    const chunks = [];
    try {
        for await (const chunk of request)
            chunks.push(Buffer.from(chunk));
    }
    catch {
        return undefined;
    }
    return Buffer.concat(chunks);
}
async function receiveFile(request, file, most = Infinity) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const counted = new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            const taken = chunk.subarray(0, Math.max(0, most - size));
            hash.update(taken);
            size += taken.length;
            done(null, taken);
        },
    });
    let complete = true;
    try {
        await (0,external_node_stream_promises_.pipeline)(request, counted, (0,external_node_fs_.createWriteStream)(file));
    }
    catch {
        complete = false;
    }
    return { file, size, sha256: hash.digest('hex'), complete: complete && most === Infinity };
}

;// CONCATENATED MODULE: ./build/embedded-github/server/reception.js










function surfaceOf(url) {
    const { pathname } = url;
    for (const [root, surface] of [
        ['/api/v3', 'rest'],
        ['/api/uploads', 'uploads'],
        ['/api/graphql', 'graphql'],
    ]) {
        if (pathname === root || pathname.startsWith(`${root}/`)) {
            return [surface, surface === 'graphql' ? '/graphql' : pathname.slice(root.length)];
        }
    }
    if (gitRequest(url) !== undefined)
        return ['git', pathname];
    const download = pathname.startsWith(storagePath) || pathname.includes('/releases/download/');
    return [download ? 'download' : 'web', pathname];
}
async function receive(world, request) {
    const url = new URL(request.url ?? '/', world.addresses.web);
    const [surface, path] = surfaceOf(url);
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    const routes = surface === 'uploads' ? uploadRoutes : restRoutes;
    const api = surface === 'rest' || surface === 'uploads';
    const match = api ? findRoute(routes, method, path) : undefined;
    const git = surface === 'git' ? gitRequest(url) : undefined;
    const secret = secretOf(request.headers.authorization);
    const token = secret === undefined ? undefined : world.tokens.get(secret);
    const streamed = surface === 'git' || match?.route.takesFile === true;
    const bytes = streamed ? Buffer.alloc(0) : await readBody(request);
    const text = bytes?.toString('utf8') ?? '';
    const body = text === '' ? {} : (0,json/* parseJson */.qF)(text);
    const document = surface === 'graphql' ? documentIn((0,json/* isRecord */.u4)(body) ? body : {}) : undefined;
    const mutation = document !== undefined && !(document instanceof graphql/* GraphQLError */.eOn) && isMutation(document);
    return {
        surface,
        method,
        url,
        path,
        token,
        tokenKind: secret === undefined ? 'none' : (token?.kind ?? 'unknown'),
        match,
        document,
        git,
        body,
        broken: bytes === undefined,
        writes: mutation || match?.route.writes === true || (git?.push === true && method === 'POST'),
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/server/response.js



function standingHeaders(world, token, version) {
    return {
        Server: 'github.com',
        'X-GitHub-Media-Type': 'github.v3; format=json',
        ...(version === '' ? {} : { 'X-GitHub-Api-Version-Selected': version }),
        ...rateLimitHeaders(world, token),
        ...(token?.kind === 'classic' ? classicHeaders(token) : {}),
    };
}
function classicHeaders({ scopes, expires, }) {
    return {
        'X-OAuth-Scopes': scopes.join(', '),
        'X-Accepted-OAuth-Scopes': '',
        ...(expires === undefined ? {} : { 'GitHub-Authentication-Token-Expiration': expires }),
    };
}
function requestId(number) {
    return `EMB0:${number.toString(16).toUpperCase().padStart(6, '0')}`;
}
async function send(answer, headers, [request, response]) {
    const { body } = answer;
    const all = { ...headers, ...answer.headers };
    request.resume();
    if (body === undefined) {
        response.writeHead(answer.status, all).end();
        return;
    }
    if (body.kind === 'file') {
        all['Content-Type'] = body.type;
        all['Content-Length'] = (await (0,promises_.stat)(body.path)).size;
        response.writeHead(answer.status, all);
        if (request.method === 'HEAD')
            response.end();
        else
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(body.path), response).catch(() => undefined);
        return;
    }
    let bytes;
    switch (body.kind) {
        case 'json':
            bytes = Buffer.from(JSON.stringify(body.value), 'utf8');
            all['Content-Type'] = 'application/json; charset=utf-8';
            break;
        case 'bytes':
            bytes = body.bytes;
            all['Content-Type'] = body.type;
            break;
        case 'text':
            bytes = Buffer.from(body.text, 'utf8');
            all['Content-Type'] = body.type;
            break;
    }
    all['Content-Length'] = bytes.length;
    response.writeHead(answer.status, all);
    response.end(request.method === 'HEAD' ? undefined : bytes);
}
function hourly(token) {
    if (token === undefined)
        return 60;
    return token.kind === 'workflow' ? 1000 : 5000;
}
function rateLimitHeaders(world, token) {
    const most = hourly(token);
    const reset = Math.floor(world.now().getTime() / 1000) + 3600;
    return {
        'X-RateLimit-Limit': String(most),
        'X-RateLimit-Remaining': String(most),
        'X-RateLimit-Used': '0',
        'X-RateLimit-Reset': String(reset),
        'X-RateLimit-Resource': 'core',
    };
}

;// CONCATENATED MODULE: ./build/embedded-github/server/server.js








function createGate() {
    let last = Promise.resolve();
    return async (work) => {
        const before = last;
        const result = (async () => {
            await before;
            return await work();
        })();
        last = result.catch(() => undefined);
        return await result;
    };
}
function faultAnswer(trouble) {
    const { status, body, headers = {} } = trouble;
    if (body === undefined)
        return { status, headers };
    if (typeof body !== 'string')
        return call_json(status, body, headers);
    return { status, headers, body: { kind: 'text', text: body, type: 'text/html; charset=utf-8' } };
}
function server_plain(headers) {
    return Object.fromEntries(Object.entries(headers)
        .filter(([name]) => name !== 'authorization')
        .map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function exchangeOf(story, end) {
    const { number, began, reception, request, troubles } = story;
    const { surface, method, path, writes, match, body } = reception;
    return {
        number,
        surface,
        method,
        path,
        query: reception.url.search,
        status: end.status,
        token: reception.tokenKind,
        writes,
        faulty: troubles.length > 0,
        began,
        ended: performance.now(),
        operation: match?.route.path.replace('{+', '{'),
        version: end.version ?? '',
        requestHeaders: server_plain(request.headers),
        requestBody: match?.route.takesFile === true ? undefined : body,
        responseHeaders: server_plain(end.headers ?? {}),
        responseBody: end.answer?.body?.kind === 'json' ? end.answer.body.value : undefined,
    };
}
function cuts(troubles, when) {
    return troubles.some((trouble) => trouble.kind === 'cut' && trouble.when === when);
}
async function hold(troubles, when) {
    for (const trouble of troubles) {
        if (trouble.kind === 'hold' && trouble.when === when)
            await trouble.until();
    }
}
async function answerWith(site, [story, wire], end) {
    const { answer } = end;
    if (answer === undefined) {
        wire[0].socket.destroy();
        site.onExchange(exchangeOf(story, end));
        return;
    }
    const { surface, token } = story.reception;
    const api = surface === 'rest' || surface === 'uploads' || surface === 'graphql';
    const headers = {
        'X-GitHub-Request-Id': requestId(story.number),
        ...(api ? standingHeaders(site.world, token, end.version ?? '') : {}),
        ...answer.headers,
    };
    site.onExchange(exchangeOf(story, { ...end, headers }));
    await send(answer, headers, wire);
}
function createHttpServer(site) {
    const alone = createGate();
    let requests = 0;
    let uploads = 0;
    const receiveUpload = async (request, half) => {
        uploads += 1;
        const length = Number(request.headers['content-length'] ?? 0);
        const file = (0,external_node_path_.join)(site.world.folder, 'assets', String(uploads));
        return await receiveFile(request, file, half ? Math.floor(length / 2) : Infinity);
    };
    const serve = async (wire, number) => {
        const [request] = wire;
        const began = performance.now();
        const reception = await receive(site.world, request);
        const { method, path, writes } = reception;
        const troubles = site.faults.strike({ method, path, writes });
        const told = [{ number, began, reception, request, troubles }, wire];
        const cut = async () => await answerWith(site, told, { status: undefined });
        const answer = async (given, version = '') => await answerWith(site, told, { status: given.status, answer: given, version });
        for (const trouble of troubles) {
            if (trouble.kind === 'delay')
                await (0,external_node_timers_promises_.setTimeout)(trouble.milliseconds);
        }
        await hold(troubles, 'before');
        const instead = troubles.find((trouble) => trouble.kind === 'answer');
        if (cuts(troubles, 'before') || reception.broken)
            return await cut();
        if (instead?.when === 'before')
            return await answer(faultAnswer(instead));
        const half = cuts(troubles, 'during');
        const takesFile = reception.match?.route.takesFile === true;
        const upload = takesFile ? await receiveUpload(request, half) : undefined;
        if (half && upload === undefined)
            return await cut();
        const work = async () => await outcomeOf(site, reception, [wire, upload]);
        const outcome = writes ? await alone(work) : await work();
        await hold(troubles, 'after');
        if (upload?.complete === false || cuts(troubles, 'after'))
            return await cut();
        if (outcome.kind === 'sent') {
            site.onExchange(exchangeOf(told[0], { status: outcome.status }));
            wire[1].end();
            return;
        }
        const given = instead === undefined ? outcome.answer : faultAnswer(instead);
        await answer(given, outcome.version);
    };
    return (0,external_node_http_.createServer)((request, response) => {
        requests += 1;
        serve([request, response], requests).catch((error) => {
            const stack = typeof error === 'object' && error !== null && 'stack' in error;
            if (!response.headersSent)
                response.writeHead(500, { 'Content-Type': 'text/plain' });
            response.end(String(stack ? error.stack : error));
        });
    });
}

;// CONCATENATED MODULE: ./build/embedded-github/world/snapshot.js




const longestHistory = 20;
async function referenceSnapshot({ bare }, id) {
    const tag = await bare.tag(id);
    const tip = await peel(bare, id);
    const first = tip === undefined ? undefined : await bare.commit(tip);
    if (first === undefined)
        return undefined;
    const history = [];
    let commit = first;
    while (commit !== undefined && history.length < longestHistory) {
        history.push(commit.message.split('\n')[0] ?? '');
        const parent = commit.parents[0];
        commit = parent === undefined ? undefined : await bare.commit(parent);
    }
    return {
        tree: first.tree,
        history,
        author: first.author.name,
        message: tag?.message,
    };
}
function releaseSnapshot(repository, release) {
    const published = release.prerelease ? 'prerelease' : 'published';
    return {
        tag: release.tag,
        name: release.name,
        body: release.body,
        state: release.draft ? 'draft' : published,
        latest: latestRelease(repository) === release,
        immutable: release.immutable,
        assets: Object.fromEntries(release.assets.map(({ name, state, digest }) => [name, { state, digest }])),
    };
}
async function pullSnapshot(repository, pull) {
    const { bare } = repository;
    const { mergeBase, ahead } = await relate([bare], pull.baseCommit, pull.headCommit);
    const changes = mergeBase === undefined ? [] : await changesBetween([bare], mergeBase, pull.headCommit);
    const files = {};
    for (const { path, status, id } of changes) {
        const blob = status === 'removed' ? undefined : await bare.object(id);
        files[path] = blob?.bytes.toString('utf8') ?? null;
    }
    const open = pull.draft ? 'draft' : 'open';
    const closed = pull.mergedAt === null ? 'closed' : 'merged';
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body,
        state: pull.state === 'open' ? open : closed,
        author: pull.author.login,
        base: pull.base,
        head: `${fullName(pull.head.repository)}:${pull.head.branch}`,
        commits: ahead.length,
        files,
    };
}
async function repositorySnapshot(repository) {
    const references = {};
    for (const { name, id } of await repository.bare.references('refs/')) {
        const reference = await referenceSnapshot(repository, id);
        if (reference !== undefined && !name.startsWith('refs/pull/'))
            references[name] = reference;
    }
    return {
        parent: repository.parent === undefined ? null : fullName(repository.parent),
        references,
        releases: listedReleases(repository, true).map((r) => releaseSnapshot(repository, r)),
        pulls: await Promise.all(repository.pulls.map(async (pull) => await pullSnapshot(repository, pull))),
    };
}
async function takeSnapshot(world) {
    const repositories = {};
    for (const repository of allRepositories(world)) {
        repositories[fullName(repository)] = await repositorySnapshot(repository);
    }
    return { repositories };
}

;// CONCATENATED MODULE: ./build/embedded-github/embedded-github.js







function entryOf(exchange) {
    const { number, surface, method, path, query, status, token, ...more } = exchange;
    const { writes, faulty, began, ended } = more;
    return { number, surface, method, path, query, status, token, writes, faulty, began, ended };
}
const firstId = 1000;
async function startEmbeddedGitHub(options) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(options.folder, 'assets'), { recursive: true });
    const addresses = { web: '', api: '', graphql: '', uploads: '' };
    let ids = firstId;
    const world = {
        addresses,
        folder: options.folder,
        now: options.now ?? (() => new Date()),
        nextId: () => (ids += 1),
        accounts: new Map(),
        repositories: new Map(),
        tokens: new Map(),
        forkPolls: options.forkPolls ?? 1,
        emptyForkPolls: options.emptyForkPolls ?? 0,
    };
    const log = [];
    const faults = createFaults();
    const server = createHttpServer({
        world,
        faults,
        retiredVersions: options.retiredVersions ?? [],
        onExchange: (exchange) => {
            log.push(entryOf(exchange));
            options.onExchange?.(exchange);
        },
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    addresses.web = `http://127.0.0.1:${port}`;
    addresses.api = `${addresses.web}/api/v3`;
    addresses.graphql = `${addresses.web}/api/graphql`;
    addresses.uploads = `${addresses.web}/api/uploads`;
    return {
        addresses,
        seed: createSeed(world),
        inject: (fault) => faults.inject(fault),
        clearFaults: () => faults.clear(),
        log,
        snapshot: async () => await takeSnapshot(world),
        repositoryFolder: (name) => findRepository(world, name)?.bare.folder,
        close: async () => {
            await new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
            await Promise.all(allRepositories(world).map(async ({ bare }) => await bare.close()));
        },
    };
}

// EXTERNAL MODULE: ./build/git/object-reader.js
var object_reader = __webpack_require__(27350);
// EXTERNAL MODULE: ./build/release/artefacts/pull-request-mark.js
var pull_request_mark = __webpack_require__(75121);
// EXTERNAL MODULE: ./build/release/release.js + 19 modules
var release = __webpack_require__(24537);
// EXTERNAL MODULE: ./build/status/status.js + 5 modules
var status_status = __webpack_require__(26669);
// EXTERNAL MODULE: ./build/status/subject.js
var status_subject = __webpack_require__(78527);
;// CONCATENATED MODULE: ./build/rehearsal/opam-repository.js
const rehearsedOpamRepository = { owner: 'ocaml', name: 'opam-repository' };
const opam_repository_packages = {
    alcotest: ['1.7.0', '1.9.1'],
    cmdliner: ['1.3.0', '2.1.0'],
    dune: ['2.9.3', '3.0.3', '3.17.0', '3.18.0', '3.24.1'],
    fmt: ['0.9.0', '0.10.0'],
    lwt: ['5.7.0', '6.0.0'],
    ocaml: ['4.08.0', '4.14.0', '5.4.0'],
    odoc: ['2.4.4', '3.1.0'],
};
const opamFile = `opam-version: "2.0"
synopsis: "A package to depend on"
maintainer: "platform@example.org"
authors: "The OCaml authors"
license: "LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception"
homepage: "https://ocaml.org"
bug-reports: "https://github.com/ocaml/ocaml/issues"
`;
const readme = `# An opam repository to rehearse with

It has the shape of ocaml/opam-repository and next to nothing in it.
`;
async function seedOpamRepository(github) {
    const { owner, name } = rehearsedOpamRepository;
    github.seed.organization(owner, []);
    const files = Object.entries(opam_repository_packages).flatMap(([one, versions]) => versions.map((version) => [`packages/${one}/${one}.${version}/opam`, opamFile]));
    await github.seed.repository({
        owner,
        name,
        defaultBranch: 'master',
        from: {
            kind: 'files',
            files: {
                'README.md': readme,
                repo: 'opam-version: "2.0"\n',
                ...Object.fromEntries(files),
            },
            message: 'An opam repository to rehearse with',
        },
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/play-release.js













const rehearser = 'you';
async function playRelease(rehearsal, progress) {
    const { source, checkout, git, directory, environment, out } = rehearsal;
    const scratch = (0,external_node_path_.join)(out, 'archive');
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const github = await startEmbeddedGitHub({ folder: (0,external_node_path_.join)(out, 'github') });
    try {
        const tokens = await seed(github, rehearsal);
        const notice = (text) => progress.notice(text);
        const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql };
        const settings = {
            ...rehearsal.settings,
            opam: { ...rehearsal.settings.opam, repository: rehearsedOpamRepository },
            actor: rehearser,
        };
        const world = await (0,connect/* connect */.Ng)({
            settings,
            hosts: { source: host, opam: host },
            tokens,
            sourceUrl: (0,connect/* cloneUrl */.vY)(github.addresses.web, source),
            directory,
            scratch,
            cacheFolder: undefined,
            environment,
            verifier: rehearsal.verifier,
            notice,
            moved: (transfer) => progress.moved(transfer),
            waitFactor: 0.02,
        });
        const seen = rehearsal.isSample ? world : withoutContents(withTags(world, checkout, git));
        const played = async () => {
            const outcome = await (0,release/* release */._)(settings, seen, progress);
            const texts = await textsOn(github, source);
            const { scenario } = rehearsal;
            const isPlayed = scenario !== undefined &&
                (await playScenario(scenario, github, { outcome, repository: rehearsedOpamRepository }));
            const hosts = { source: host, opam: host };
            const status = isPlayed
                ? await statusAfter(outcome, seen, { settings, hosts, tokens, notice })
                : undefined;
            return { outcome, texts, status };
        };
        return await played().finally(() => {
            world.git.close();
        });
    }
    finally {
        await github.close();
    }
}
async function statusAfter({ subject }, { git, readers }, surroundings) {
    const trigger = { kind: 'named-tag', tag: subject?.tag ?? '' };
    const settings = { ...surroundings.settings, trigger };
    const released = await (0,status_subject/* findSubject */.o)(settings, { git, source: readers.source });
    return await (0,status_status/* readStatus */.rk)(released, (0,status_readers/* statusReaders */.L)({ ...surroundings, waitFactor: 0.02 }));
}
function withoutContents(world) {
    const why = 'the opam repository of a rehearsal holds next to nothing';
    const { readers } = world;
    const contents = async (question) => {
        const { versions } = await readers.opam.contents(question);
        return { kind: 'unseen', why, versions };
    };
    return { ...world, readers: { ...readers, opam: { ...readers.opam, contents } } };
}
function withTags(world, { tags }, git) {
    const { readers } = world;
    const source = {
        ...readers.source,
        tagNames: async () => await Promise.resolve(tags),
        tag: async (name) => {
            const there = await readers.source.tag(name);
            if (there !== undefined)
                return there;
            const commit = await git.localTag(name);
            return commit === undefined ? undefined : { name, commit };
        },
    };
    return { ...world, readers: { ...readers, source } };
}
async function seed(github, { source, checkout, tag }) {
    github.seed.user(rehearser);
    await seedOpamRepository(github);
    await github.seed
        .repository({
        ...source,
        from: {
            kind: 'folder',
            folder: checkout.repository,
            references: {
                'refs/heads/main': checkout.head,
                ...(tag === undefined ? {} : { [`refs/tags/${tag}`]: `refs/tags/${tag}` }),
            },
            depth: 1,
        },
    })
        .catch((error) => {
        throw missingIn(error) ?? error;
    });
    const repository = (0,model_repository/* fullName */.fq)(source);
    return {
        github: github.seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } }),
        opam: github.seed.token({ kind: 'classic', owner: rehearser, scopes: ['public_repo'] }),
    };
}
function missingIn(error) {
    const said = error instanceof Error ? error.message : '';
    const id = /unable to read (?:tree |\()?([0-9a-f]{40})/.exec(said)?.[1];
    return id === undefined ? undefined : (0,object_reader/* missingObject */.K)(id);
}
async function textsOn(github, source) {
    const { repositories } = await github.snapshot();
    const published = repositories[(0,model_repository/* fullName */.fq)(source)]?.releases.at(-1);
    const pull = repositories[(0,model_repository/* fullName */.fq)(rehearsedOpamRepository)]?.pulls.at(-1);
    return {
        release: published && { title: published.name ?? '', body: published.body ?? '' },
        pullRequest: pull && { title: pull.title, body: (0,pull_request_mark/* withoutMark */.E_)(pull.body ?? '') },
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/sample-project.js
const sampleRepository = { owner: 'harbour-works', name: 'ferry' };
const sampleTag = 'v1.2.0';
const duneProject = `(lang dune 3.18)

(name ferry)

(generate_opam_files true)

(source
 (github harbour-works/ferry))

(license ISC)

(authors "Mara Quay <mara@harbour-works.example>")

(maintainers "Mara Quay <mara@harbour-works.example>")

(documentation https://harbour-works.example/ferry)

(package
 (name ferry)
 (synopsis "Move values between bounded queues")
 (description
  "Ferry carries values from one bounded queue to another and keeps count of what is on board.")
 (tags
  (queue concurrency))
 (depends
  (ocaml
   (>= 4.14.0))
  (alcotest
   (and
    :with-test
    (>= 1.7.0)))))

(package
 (name ferry-cli)
 (synopsis "Watch a ferry from the command line")
 (description "A command that prints what a ferry carries, built on the ferry library.")
 (depends
  (ocaml
   (>= 4.14.0))
  (ferry
   (= :version))
  (cmdliner
   (>= 1.3.0))))
`;
const generatedTail = `  "odoc" {with-doc}
]
build: [
  ["dune" "subst"] {dev}
  [
    "dune"
    "build"
    "-p"
    name
    "-j"
    jobs
    "@install"
    "@runtest" {with-test}
    "@doc" {with-doc}
  ]
]
dev-repo: "git+https://github.com/harbour-works/ferry.git"
x-maintenance-intent: ["(latest)"]
`;
const opamHeader = `# This file is generated by dune, edit dune-project instead
opam-version: "2.0"
`;
const opamContacts = `maintainer: ["Mara Quay <mara@harbour-works.example>"]
authors: ["Mara Quay <mara@harbour-works.example>"]
license: "ISC"
`;
const opamPages = `homepage: "https://github.com/harbour-works/ferry"
doc: "https://harbour-works.example/ferry"
bug-reports: "https://github.com/harbour-works/ferry/issues"
depends: [
  "dune" {>= "3.18"}
  "ocaml" {>= "4.14.0"}
`;
const ferryOpam = `${opamHeader}synopsis: "Move values between bounded queues"
description:
  "Ferry carries values from one bounded queue to another and keeps count of what is on board."
${opamContacts}tags: ["queue" "concurrency"]
${opamPages}  "alcotest" {with-test & >= "1.7.0"}
${generatedTail}`;
const cliOpam = `${opamHeader}synopsis: "Watch a ferry from the command line"
description:
  "A command that prints what a ferry carries, built on the ferry library."
${opamContacts}${opamPages}  "ferry" {= version}
  "cmdliner" {>= "1.3.0"}
${generatedTail}`;
const changes = `# Changes

## 1.2.0 (2026-03-14)

- \`Ferry.load\` takes a limit (#31, @mara)
- The crossing no longer forgets the last value on board (#28)

## 1.1.0 (2025-11-02)

- \`ferry-cli\`: a command that shows what is on board (#19)
`;
const license = `ISC License

Copyright (c) 2025 Mara Quay

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES.
`;
const sample_project_readme = `# ferry

Moves values between bounded queues. This is version %%VERSION_NUM%%.

    opam install ferry
`;
const ferryModule = `type 'a t = { limit : int; aboard : 'a Queue.t }

let version = "%%VERSION%%"
let create ~limit = { limit; aboard = Queue.create () }

let load ferry value =
  let room = Queue.length ferry.aboard < ferry.limit in
  if room then Queue.add value ferry.aboard;
  room

let aboard ferry = Queue.length ferry.aboard
`;
const cliModule = `let () = Printf.printf "ferry %s\\n" Ferry.version
`;
const sampleFiles = [
    { path: '.gitattributes', mode: '100644', content: '/harbour export-ignore\n' },
    { path: '.gitignore', mode: '100644', content: '_build/\n' },
    { path: 'CHANGES.md', mode: '100644', content: changes },
    { path: 'LICENSE', mode: '100644', content: license },
    { path: 'README.md', mode: '100644', content: sample_project_readme },
    {
        path: 'bin/dune',
        mode: '100644',
        content: '(executable\n (name watch)\n (public_name ferry)\n (package ferry-cli)\n (libraries ferry))\n',
    },
    { path: 'bin/watch.ml', mode: '100644', content: cliModule },
    { path: 'doc/index.md', mode: '120000', content: '../README.md' },
    { path: 'dune-project', mode: '100644', content: duneProject },
    { path: 'ferry-cli.opam', mode: '100644', content: cliOpam },
    { path: 'ferry.opam', mode: '100644', content: ferryOpam },
    { path: 'harbour/notes.md', mode: '100644', content: 'Notes that stay in the repository.\n' },
    {
        path: 'script/crossing.sh',
        mode: '100755',
        content: '#!/bin/sh\necho "crossing with %%VERSION_NUM%%"\n',
    },
    { path: 'src/dune', mode: '100644', content: '(library\n (name ferry)\n (public_name ferry))\n' },
    { path: 'src/ferry.ml', mode: '100644', content: ferryModule },
];

;// CONCATENATED MODULE: ./build/rehearsal/sample-repository.js




const sample_repository_person = { name: 'Mara Quay', email: 'mara@harbour-works.example', seconds: 1_773_489_600 };
const message = 'Release 1.2.0\n';
async function makeSampleRepository(folder) {
    const bare = createBareRepository(folder, 'main');
    const changes = sampleFiles.map(async ({ path, mode, content }) => ({
        path,
        mode,
        id: await bare.write('blob', Buffer.from(content)),
    }));
    const tree = await editTree(bare, undefined, await Promise.all(changes));
    const commit = { tree, parents: [], author: sample_repository_person, committer: sample_repository_person, message };
    const id = await bare.write('commit', formatCommit(commit));
    await bare.move('refs/heads/main', { id });
    const tag = { object: id, type: 'commit', tag: sampleTag, tagger: sample_repository_person, message };
    await bare.move(`refs/tags/${sampleTag}`, { id: await bare.write('tag', formatTag(tag)) });
    await bare.close();
}

// EXTERNAL MODULE: ./build/checkout/checkout.js
var checkout = __webpack_require__(37777);
// EXTERNAL MODULE: ./build/checkout/checkout-source.js
var checkout_source = __webpack_require__(46587);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(24365);
// EXTERNAL MODULE: ./build/checkout/chosen-tag.js
var chosen_tag = __webpack_require__(89050);
// EXTERNAL MODULE: ./build/command/publication.js + 3 modules
var publication = __webpack_require__(52800);
// EXTERNAL MODULE: ./build/report/spelling.js
var spelling = __webpack_require__(9869);
;// CONCATENATED MODULE: ./build/command/rehearsal.js












const sha1Length = 40;
function notOnGitHub() {
    return new failure/* Failure */.H('object-format', 'The repository names its objects by SHA-256.', {
        hint: 'GitHub accepts only repositories of SHA-1. Run "dune-publish plan" to see what a release would hold.',
    });
}
async function rehearse(order, progress) {
    const { dir, out, version, scenario } = order;
    const isSample = dir === undefined;
    const directory = isSample ? (0,external_node_path_.join)(out, 'sample.git') : dir;
    if (isSample)
        await makeSampleRepository(directory);
    return await (0,checkout/* withCheckout */.j)(directory, async (opened) => {
        const { head, prefix } = opened.checkout;
        if (head.length !== sha1Length)
            throw notOnGitHub();
        const source = isSample ? sampleRepository : onGitHub(await (0,checkout_source/* sourceOfCheckout */.T)(opened));
        const { tag, notices } = await (0,chosen_tag/* chooseTag */.u)(opened, order);
        const trigger = triggerOf(head, { tag, version });
        const settings = { ...(0,default_settings/* defaultSettings */.L)(source, trigger, prefix), ...order.settings };
        const { environment } = opened;
        const verifier = duneVerifier({ scratch: opened.scratch, environment, silent: true });
        const rehearsed = { ...opened, settings, source, tag, isSample, out, verifier, scenario };
        const played = await playRelease(rehearsed, progress);
        const outcome = (0,spelling/* spelledOutcome */.Sy)({
            ...played.outcome,
            diagnostics: [...notices, ...played.outcome.diagnostics],
        });
        await (0,publication/* leaveBehind */.k)(out, withoutAddresses(outcome), {
            ...played.texts,
            workingDirectory: prefix,
            isRehearsal: true,
            status: played.status,
        });
        return { outcome, status: played.status };
    });
}
function triggerOf(commit, { tag, version }) {
    return tag === undefined ? { kind: 'version', version, commit } : { kind: 'named-tag', tag };
}
function onGitHub({ owner, name }) {
    return { owner: owner.replaceAll('/', '-'), name };
}
function withoutAddresses(outcome) {
    const { steps, release: published, ending } = outcome;
    return {
        ...outcome,
        steps: steps.map((step) => ({ ...step, url: '' })),
        release: published && {
            ...published,
            webUrl: '',
            assets: published.assets.map((asset) => ({ ...asset, downloadUrl: '' })),
        },
        ending: ending && { ...ending, url: '' },
    };
}

// EXTERNAL MODULE: ./build/command-line/input-options.js + 1 modules
var input_options = __webpack_require__(86859);
// EXTERNAL MODULE: ./build/command-line/option.js
var command_line_option = __webpack_require__(53914);
;// CONCATENATED MODULE: ./build/command/rehearse.js















const usage = `Usage: dune-publish rehearse [DIR] [--tag TAG | --version VERSION] [OPTION]…

Runs a whole release of the clone DIR against a GitHub inside the command. Nothing leaves your machine.
Without DIR, it releases a small sample project.

Without --tag and --version, the version is the newest tag of the commit that is checked out, or else the
newest version in the changelog, if it has not been tagged yet.

--scenario plays what may happen to the pull request afterwards:
${Object.entries(scenarios)
    .map(([name, what]) => `  ${name.padEnd(21)}${what}`)
    .join('\n')}

Exit status: 0 when the release succeeded, 1 when it was refused or failed, 2 when the command line
is wrong.
`;
const rehearseOptions = {
    ...input_options/* versionOptions */.dz,
    ...input_options/* ruleOptions */.js,
    ...input_options/* archiveOptions */.Fy,
    verify: (0,command_line_option/* wordOption */.qw)(['none', 'build', 'test'], 'Build or test the packages from the archive, with the dune of this machine'),
    ...input_options/* draftOption */.F,
    scenario: (0,command_line_option/* wordOption */.qw)(Object.keys(scenarios), 'Play what happens to the pull request, and show what status says then'),
    out: (0,command_line_option/* textOption */.vU)('OUT', 'Write what was published to this folder instead of a new temporary one'),
    json: (0,command_line_option/* flag */.Jt)('Print JSON'),
};
const runRehearse = (0,command_line/* verb */.w3)(usage, rehearseOptions, async ({ positionals, values }) => {
    const [dir, ...more] = positionals;
    if (more.length > 0)
        return { wrong: 'Name one DIR.' };
    const { json, out: _, scenario, ...given } = values;
    if (scenario !== undefined && !isScenario(scenario)) {
        const known = Object.keys(scenarios).join(', ');
        return { wrong: `There is no scenario "${scenario}". The scenarios are ${known}.` };
    }
    const asked = (0,input_options/* readReleaseOptions */.qi)((0,input_options/* inputFields */.yD)(given));
    if ('wrong' in asked)
        return asked;
    const { path: out, keep } = await outFolder(values.out);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(out, 'github'))) {
        keep();
        (0,command_line/* complain */.cc)([
            `The folder ${JSON.stringify(out)} holds an earlier rehearsal. Remove it, or name another folder.`,
        ]);
        return 1;
    }
    try {
        const { outcome, status } = await rehearse({ dir, out, scenario, ...asked }, (0,command_outcome/* progressOnOutput */.O)(json));
        const after = status === undefined ? {} : { afterwards: (0,status_json/* statusAsJson */.X)(status) };
        (0,command_line/* say */.cv)(json
            ? `${JSON.stringify({ ...(0,command_outcome/* outcomeAsJson */.H)(outcome), ...after, out }, null, 2)}\n`
            : asText(outcome, { status, scenario, out }));
        return outcome.status === 'published' ? 0 : 1;
    }
    catch (error) {
        if (values.out === undefined)
            await (0,remove_folder/* removeFolder */.v)(out);
        throw error;
    }
    finally {
        keep();
    }
});
async function outFolder(wanted) {
    if (wanted === undefined)
        return (0,temporary_folder/* makeTemporaryFolder */.w)('dune-publish-rehearsal-');
    const path = (0,external_node_path_.resolve)(wanted);
    const isNew = !(0,external_node_fs_.existsSync)(path);
    const parts = ['archive', 'github', 'sample.git'].map((name) => (0,external_node_path_.join)(path, name));
    const made = isNew ? [path] : parts.filter((part) => !(0,external_node_fs_.existsSync)(part));
    const kept = made.map((part) => (0,interruption/* removeIfInterrupted */.Q)(part));
    await (0,make_folder/* makeFolder */.f)(path);
    return {
        path,
        keep: () => {
            for (const keep of kept)
                keep();
        },
    };
}
function asText(outcome, { status, scenario, out }) {
    const colour = (0,command_line/* showsColour */.Vq)(process.stdout);
    const lines = [
        '',
        ...(0,terminal.terminalOutcome)(outcome, { colour, isRehearsal: true }),
        ...afterwards(status, scenario),
        '',
        ...whereToLook(outcome, out),
    ];
    return `${lines.join('\n')}\n`;
}
function afterwards(status, scenario) {
    if (status !== undefined) {
        const colour = (0,command_line/* showsColour */.Vq)(process.stdout);
        return ['', 'Afterwards:', '', ...(0,status_text/* statusLines */.C)(status, { colour })];
    }
    return scenario === undefined
        ? []
        : ['', `The scenario ${scenario} was not played: there is no pull request.`];
}
function whereToLook({ status }, out) {
    if (status !== 'published') {
        return [`Nothing left your machine. What was made is in ${out}:`, pageLine(out)];
    }
    return [
        'Nothing left your machine. The addresses above belong to the GitHub inside the command and no longer',
        'work. The release published:',
        pageLine(out),
        `  ${(0,external_node_path_.join)(out, 'opam-repository')}  the opam files of the pull request, at their places in the opam repository`,
        `  ${(0,external_node_path_.join)(out, 'archive')}  the archive`,
        `  ${(0,external_node_path_.join)(out, 'release.md')}, ${(0,external_node_path_.join)(out, 'pull-request.md')}  the texts`,
        `  ${(0,external_node_path_.join)(out, 'github')}  the repositories, for git`,
    ];
}
function pageLine(out) {
    return `  ${(0,external_node_path_.join)(out, 'report.html')}  all of it, as a page to open in a browser`;
}


/***/ }),

/***/ 89442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ releaseBranchesOf),
  L: () => (/* binding */ statusReaders)
});

// EXTERNAL MODULE: ./build/github/client.js + 9 modules
var github_client = __webpack_require__(80846);
// EXTERNAL MODULE: ./build/github/pull-request-reader.js + 3 modules
var pull_request_reader = __webpack_require__(33563);
// EXTERNAL MODULE: ./build/release/artefacts/pull-request-mark.js
var pull_request_mark = __webpack_require__(75121);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/github/addresses.js
var addresses = __webpack_require__(25362);
// EXTERNAL MODULE: ./build/github/branches.js
var branches = __webpack_require__(26436);
// EXTERNAL MODULE: ./build/github/identity.js
var github_identity = __webpack_require__(20530);
// EXTERNAL MODULE: ./build/github/repetition.js
var repetition = __webpack_require__(45039);
// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
// EXTERNAL MODULE: ./build/github/upstream.js
var upstream = __webpack_require__(79397);
;// CONCATENATED MODULE: ./build/github/release-branches.js









function releaseBranches(client, opam) {
    const places = findPlaces(client, opam);
    return {
        list: async () => {
            const { upstream, fork } = await places();
            return fork === undefined ? [] : await listBranches(client, upstream, fork);
        },
        remove: async ({ name, head }) => {
            const { fork } = await places();
            if (fork === undefined || (await (0,branches/* readBranch */.pG)(client, fork, name))?.head !== head)
                return false;
            const path = (0,addresses/* repositoryPath */.SH)(fork, `git/refs/heads/${name}`);
            const doing = `delete the branch ${name} of ${(0,repository/* fullName */.fq)(fork)}`;
            await (0,repetition/* unlessMissing */.F2)(client.call({ method: 'DELETE', path, doing }));
            return true;
        },
    };
}
function findPlaces(client, opam) {
    let found;
    const find = async () => {
        if (client.tokenKind === 'none')
            throw withoutToken();
        const identity = await (0,github_identity/* identityOf */.c)(client);
        if (identity.kind !== 'user')
            throw notAPerson();
        return await (0,upstream/* lookAtUpstream */.i)(client, opam, { kind: 'owned', login: identity.login });
    };
    return async () => await (found ??= find());
}
const query = `query ReleaseBranches($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/heads/", query: "release-", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name target { oid }
        associatedPullRequests(first: 20) { nodes { number state headRefOid body url } }
      }
    }
  }
}`;
const mostPages = 20;
async function listBranches(client, upstream, { owner, name }) {
    const found = [];
    let after;
    for (let page = 0; page < mostPages; page++) {
        const data = await client.graphql({
            query,
            variables: { owner, name, after: after ?? null },
            doing: `list the branches of releases in ${owner}/${name}`,
            repeatable: true,
        });
        const refs = (0,shape/* nullableAt */.nv)(data, 'repository.refs');
        if (refs === undefined)
            return found;
        found.push(...(0,shape/* listAt */.gT)(refs, 'nodes').map((node) => branchIn(node, upstream)));
        if (!(0,shape/* flagAt */.Qc)(refs, 'pageInfo.hasNextPage'))
            return found;
        after = (0,shape/* textAt */.$6)(refs, 'pageInfo.endCursor');
    }
    return found;
}
function branchIn(node, upstream) {
    const pulls = (0,shape/* listAt */.gT)(node, 'associatedPullRequests.nodes');
    return {
        name: (0,shape/* textAt */.$6)(node, 'name'),
        head: (0,shape/* textAt */.$6)(node, 'target.oid'),
        pulls: pulls
            .filter((pull) => (0,shape/* textAt */.$6)(pull, 'url').startsWith(`${upstream.webUrl}/pull/`))
            .map(pullIn),
    };
}
const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
function pullIn(data) {
    return {
        number: (0,shape/* numberAt */.tk)(data, 'number'),
        state: states[(0,shape/* choiceAt */.Bn)(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
        head: (0,shape/* textAt */.$6)(data, 'headRefOid'),
        isOwn: (0,pull_request_mark/* isMarked */.rZ)((0,shape/* textAt */.$6)(data, 'body')),
    };
}
function withoutToken() {
    return new failure/* Failure */.H('token-missing', 'Without a token, GitHub does not say which fork is yours.', {
        hint: personsToken,
    });
}
const personsToken = 'Set OPAM_TOKEN to your classic token with the scope public_repo.';
function notAPerson() {
    return new failure/* Failure */.H('token-missing', 'The token does not belong to a person, and only a person has a fork.', {
        hint: personsToken,
    });
}

// EXTERNAL MODULE: ./build/github/network.js
var network = __webpack_require__(50788);
;// CONCATENATED MODULE: ./build/github/web-page.js

const patience = { silence: 5000, total: 10_000 };
const webPages = {
    look: async (url) => {
        try {
            const init = { method: 'HEAD', headers: { 'user-agent': 'dune-publish' } };
            const { status, dismiss } = await (0,network/* proxiedFetch */.i)(url, init, patience);
            await dismiss();
            if (status === 404)
                return 'missing';
            return status === 200 ? 'there' : 'unknown';
        }
        catch {
            return 'unknown';
        }
    },
};

;// CONCATENATED MODULE: ./build/connect/status-readers.js





function statusReaders({ settings, hosts, tokens, notice, waitFactor = 1, }) {
    const { opam } = settings;
    const client = (0,github_client/* githubClient */.$)({
        ...hosts.opam,
        token: tokens.opam ?? '',
        tokenInput: 'opam-token',
        notice,
        waitFactor,
    });
    const isOcamls = hosts.opam.apiUrl === 'https://api.github.com' &&
        (0,repository/* isSameRepository */.ve)(opam.repository, { owner: 'ocaml', name: 'opam-repository' });
    return { pulls: (0,pull_request_reader/* pullRequestReader */.c)(client, opam), pages: isOcamls ? webPages : undefined };
}
function releaseBranchesOf({ host, token, repository, }) {
    const client = (0,github_client/* githubClient */.$)({ ...host, token: token ?? '', tokenInput: 'opam-token' });
    return releaseBranches(client, { repository, packagesDir: 'packages' });
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

/***/ 74506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ versionsOfTag)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83639);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);


function versionsOfTag(tag, { tagPrefix, keepV }) {
    const kept = keepV === 'auto' ? [false, true] : [keepV === 'always'];
    const readings = kept.flatMap((v) => [false, true].map((keepAttached) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tag, { prefix: tagPrefix, keepV: v, keepAttached })));
    const [first] = readings;
    const versions = readings.flatMap((one) => (one.kind === 'version' ? [one.version] : []));
    if (first?.kind === 'no-version' && versions.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('tag-no-version', `No release was found: ${first.cause}.`, {
            hint: first.fix,
        });
    }
    return [...new Set(versions)];
}


/***/ }),

/***/ 21484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ statusAsJson)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71393);

function statusAsJson(status) {
    const { project, version, tag, packages, state, ci, needsAttention, sentence } = status;
    const { pull, points, others, superseded, rivals, isPublished, pages } = status;
    return {
        project,
        version,
        tag,
        packages,
        state,
        ci: ci.state,
        needsAttention,
        now: sentence,
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                url: pull.webUrl,
                title: pull.title,
                author: pull.author ?? null,
                createdAt: pull.createdAt,
                closedAt: pull.closedAt ?? null,
                mergedAt: pull.merged?.at ?? null,
                mergedBy: pull.merged?.by ?? null,
                mergeable: pull.mergeable,
                forkGone: pull.forkGone,
            },
        checks: ci.checks.map(({ name, verdict, state: word, words, webUrl }) => ({
            name,
            verdict,
            state: word,
            description: words ?? null,
            url: webUrl ?? null,
        })),
        open: points.map(({ kind, author, at, webUrl, path, lines }) => ({
            kind,
            author,
            at,
            url: webUrl,
            path: path ?? null,
            lines,
        })),
        others: {
            commits: others.commits.map(({ id, author, headline }) => ({ id, author, headline })),
            diffs: others.diffs.map(({ path, diff }) => ({ path, diff: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBytes */ .yj)(diff) })),
        },
        samePackages: rivals.map(({ number, webUrl }) => ({ number, url: webUrl })),
        superseded: superseded.map(({ number, webUrl }) => ({ number, url: webUrl })),
        published: isPublished,
        pages: pages.map(({ url, state: there }) => ({ url, state: there })),
    };
}


/***/ }),

/***/ 98397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74628);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18961);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);



function statusLines(status, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .styleOf */ .V)(options);
    const isGood = !status.needsAttention;
    return [
        style.bold(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_status_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusHeadline */ .Z)(status))}.`),
        '',
        ...(0,_status_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSections */ .r)(status).flatMap(({ title, items }) => [
            style.bold(plain(title)),
            ...items.flatMap((item) => itemLines(item, style)),
            '',
        ]),
        `${style.bold('Now')}: ${(isGood ? style.good : style.bad)(plain(status.sentence))}`,
    ];
}
function plain(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLog */ .Ly)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text));
}
function itemLines({ sign, text, url, quote, diff }, style) {
    const paint = sign === '✗' ? style.bad : sign === '✓' ? style.good : style.faint;
    return [
        `  ${paint(sign)} ${plain(text)}`,
        ...quote.map((line) => `    | ${plain(line)}`),
        ...(diff === undefined
            ? []
            : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLog */ .Ly)(diff
                .trimEnd()
                .split('\n')
                .map((line) => `    ${line}`.trimEnd())
                .join('\n')).split('\n')),
        ...(url === undefined ? [] : [`    ${style.faint(plain(url))}`]),
    ];
}


/***/ }),

/***/ 26669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gn: () => (/* binding */ isUnderWay),
  rk: () => (/* binding */ readStatus)
});

// UNUSED EXPORTS: failsJob

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/release/model/release.js
var release = __webpack_require__(62129);
;// CONCATENATED MODULE: ./build/status/choice.js


const order = ['open', 'merged', 'closed'];
function choosePull(subject, found) {
    const { branches, paths, project } = subject;
    const isOf = ({ branch, added }) => branches.includes(branch) || added.some((path) => paths.includes(path));
    const once = new Map(found.candidates.filter(isOf).map((pull) => [pull.number, pull]));
    const all = [...once.values()].toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.number - a.number);
    const [pull, ...others] = all;
    const version = versionOf(subject, pull, found.published);
    const isProposed = pull !== undefined && pull.state !== 'closed';
    const older = found.open.filter(({ number, branch }) => isProposed && !once.has(number) && isOlder(branch, { project, version }));
    const packages = releasedPackages(subject, version, pull);
    const published = packages.map((name) => (0,release/* packagePath */.C)(subject.packagesDir, name, version));
    return {
        version,
        pull,
        rivals: others.filter(({ state }) => state === 'open'),
        superseded: older.map(({ number, title, webUrl }) => ({ number, title, webUrl })),
        packages,
        isPublished: published.every((path) => found.published.has(path)),
    };
}
function versionOf({ packages, packagesDir, versions }, pull, published) {
    const added = new Set(pull?.added);
    const holds = (paths) => (version) => packages.some((name) => paths.has((0,release/* packagePath */.C)(packagesDir, name, version)));
    return versions.find(holds(added)) ?? versions.find(holds(published)) ?? versions[0] ?? '';
}
function releasedPackages({ packages, packagesDir }, version, pull) {
    const added = new Set(pull?.added);
    const some = packages.filter((name) => added.has((0,release/* packagePath */.C)(packagesDir, name, version)));
    return some.length === 0 ? packages : some;
}
function pathsOf({ packages, packagesDir }, version) {
    return packages.map((name) => (0,release/* packagePath */.C)(packagesDir, name, version));
}
function isOlder(branch, { project, version }) {
    const start = `release-${project}-`;
    const rest = branch.startsWith(start) ? branch.slice(start.length).replaceAll('_', '~') : '';
    return /^[vV]?\d/.test(rest) && (0,opam_version/* compareVersions */.Z)(rest, version) < 0;
}

// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(87158);
;// CONCATENATED MODULE: ./build/status/points.js
const shownLines = 3;
function openPoints(pull) {
    const { comments, reviews, threads } = pull;
    const isOwn = ({ author }) => isSame(author, pull.author);
    const own = [...comments, ...reviews, ...threads.flatMap(({ remarks }) => remarks)].filter(isOwn);
    const lastOwn = own
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '';
    const isOpen = (one) => !one.isBot && !isOwn(one) && one.at > lastOwn && one.body.trim() !== '';
    const requests = changeRequests(reviews).filter((one) => !isOwn(one));
    const remarks = [...comments, ...reviews.filter(({ state }) => state === 'commented')];
    const conversations = threads.flatMap(({ path, isResolved, remarks: all }) => {
        const last = all.at(-1);
        return last === undefined || isResolved || last.isBot || isOwn(last)
            ? []
            : [pointOf('comment', last, path)];
    });
    return [
        ...requests.map((one) => pointOf('changes-requested', one)),
        ...remarks.filter(isOpen).map((one) => pointOf('comment', one)),
        ...conversations,
    ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function changeRequests(reviews) {
    const decisions = new Map();
    for (const review of reviews) {
        if (review.state !== 'commented' && review.state !== 'pending') {
            decisions.set(review.author ?? '', review);
        }
    }
    return [...decisions.values()].filter(({ state }) => state === 'changes_requested');
}
function pointOf(kind, remark, path) {
    const { author = 'ghost', at, webUrl, body } = remark;
    const lines = body
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    const more = lines.length > shownLines ? ['…'] : [];
    return { kind, author, at, webUrl, path, lines: [...lines.slice(0, shownLines), ...more] };
}
function isSame(a, b) {
    return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/status/changes.js


function commitsOfOthers({ author, commits }) {
    return commits.filter((one) => one.author !== undefined && !isSame(one.author, author));
}
async function readOthersWork(pull, paths, reader) {
    const commits = commitsOfOthers(pull);
    const [first] = commits;
    const proposed = pull.commits[pull.commits.findIndex((one) => one === first) - 1];
    const head = pull.commits.at(-1);
    if (proposed === undefined || head === undefined)
        return { commits, diffs: [] };
    const at = ({ id }) => paths.map((path) => ({ commit: id, path }));
    const texts = await reader.files([...at(proposed), ...at(head)]);
    const diffs = paths.map((path, index) => {
        const [before = '', after = ''] = [texts[index], texts[paths.length + index]];
        return { path, diff: (0,unified_diff/* unifiedDiff */.W)([`a/${path}`, `b/${path}`], before, after) };
    });
    return { commits, diffs: diffs.filter(({ diff }) => diff !== '') };
}

;// CONCATENATED MODULE: ./build/status/ci.js
const verdicts = {
    success: 'passed',
    error: 'failed',
    failure: 'failed',
    action_required: 'failed',
    cancelled: 'failed',
    startup_failure: 'failed',
    timed_out: 'failed',
    neutral: 'skipped',
    skipped: 'skipped',
    expected: 'pending',
    in_progress: 'pending',
    pending: 'pending',
    queued: 'pending',
    requested: 'pending',
    stale: 'pending',
    waiting: 'pending',
};
function judgeCi(seen) {
    const checks = seen.map((one) => ({ ...one, verdict: verdictOf(one.state) }));
    const has = (...wanted) => checks.some(({ verdict }) => wanted.includes(verdict));
    if (checks.length === 0)
        return { state: 'none', checks };
    if (has('failed'))
        return { state: 'failed', checks };
    return { state: has('pending', 'unknown') ? 'pending' : 'passed', checks };
}
function verdictOf(state) {
    return Object.hasOwn(verdicts, state) ? (verdicts[state] ?? 'unknown') : 'unknown';
}

;// CONCATENATED MODULE: ./build/status/next.js
function nextStep(situation) {
    const { pull } = situation;
    if (pull === undefined)
        return withoutPull(situation);
    switch (pull.state) {
        case 'merged':
            return afterMerge(situation);
        case 'closed':
            return afterClosing(situation);
        case 'open':
            return hindrance(pull, situation) ?? waiting(pull, situation);
    }
}
function withoutPull({ project, version, isPublished }) {
    return isPublished
        ? calm(`Nothing is left to do. ${project} ${version} is published, by a pull request that was not found.`)
        : needed(`Run the release of ${project} ${version} again: it opens the pull request.`);
}
function afterClosing({ project, version, isPublished }) {
    return isPublished
        ? calm(`Nothing is left to do. ${project} ${version} is in the opam repository, though this pull request was not merged.`)
        : needed('Read why it was closed. Then reopen the pull request, or release a new version.');
}
function afterMerge({ project, version, isChanged, superseded }) {
    if (!isChanged && superseded.length > 0)
        return calm(closing(superseded, version));
    return calm(isChanged
        ? `Bring what others changed into your source with "dune-publish fix --from-opam". Otherwise the next release of ${project} loses them.`
        : `Nothing is left to do. ${project} ${version} is in the opam repository.`);
}
function hindrance(pull, { rivals, points, ci }) {
    if (rivals.length > 0) {
        const numbers = [pull, ...rivals].map(({ number }) => `#${number}`);
        return needed(`Close all but one of the pull requests that propose the same: ${listed(numbers)}.`);
    }
    if (pull.forkGone) {
        return needed('Close the pull request and run the release again: its fork was deleted, so nobody can push to it.');
    }
    if (pull.mergeable === 'no')
        return needed(`Resolve the conflict with the branch ${pull.base}.`);
    const requests = points.filter(({ kind }) => kind === 'changes-requested');
    if (requests.length > 0) {
        const names = [...new Set(requests.map(({ author }) => author))];
        return needed(`Answer the request for changes from ${listed(names)}.`);
    }
    if (ci.state !== 'failed')
        return undefined;
    const names = ci.checks.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name);
    return needed(`Open the log of ${listed(names)}. If the release did not cause the failure, say so in the pull request.`);
}
function waiting({ draft }, { ci, points, superseded, version }) {
    if (ci.state === 'none')
        return calm('Wait: CI has not reported anything yet.');
    if (ci.state === 'pending')
        return calm('Wait: CI is still running.');
    if (draft)
        return needed('Mark the pull request as ready for review.');
    if (points.length === 0 && superseded.length > 0) {
        return calm(`${closing(superseded, version)} Then wait for a maintainer of the opam repository to merge this one.`);
    }
    return calm(points.length === 0
        ? 'Wait for a maintainer of the opam repository to merge it.'
        : 'Read the comments, then wait for a maintainer of the opam repository to merge it.');
}
function closing(superseded, version) {
    const numbers = superseded.map(({ number }) => `#${number}`);
    return `Close ${listed(numbers)}: ${version} is newer.`;
}
function needed(sentence) {
    return { needsAttention: true, sentence };
}
function calm(sentence) {
    return { needsAttention: false, sentence };
}
function listed(names) {
    const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/status/status.js





async function readStatus(subject, readers) {
    const { project, tag } = subject;
    const found = await readers.pulls.find(subject);
    const choice = choosePull(subject, found);
    const { version } = choice;
    const pull = choice.pull && (await readers.pulls.read(choice.pull.number));
    const ci = judgeCi(pull?.checks ?? []);
    const points = pull?.state === 'open' ? openPoints(pull) : [];
    const paths = pathsOf(subject, version);
    const none = { commits: [], diffs: [] };
    const [others, pages] = await Promise.all([
        pull === undefined ? none : readOthersWork(pull, paths, readers.pulls),
        choice.isPublished ? lookAtPages(choice.packages, version, readers.pages) : [],
    ]);
    const isChanged = others.diffs.length > 0;
    const next = nextStep({ ...choice, project, pull, ci, points, isChanged });
    const common = { project, tag, state: stateOf(pull), pull, ci, points, others, pages };
    return { ...choice, ...common, ...next };
}
function stateOf(pull) {
    if (pull === undefined)
        return 'none';
    return pull.state === 'open' && pull.draft ? 'draft' : pull.state;
}
async function lookAtPages(packages, version, reader) {
    if (reader === undefined)
        return [];
    const urls = packages.map((name) => `https://ocaml.org/p/${name}/${encodeURIComponent(version)}`);
    return await Promise.all(urls.map(async (url) => ({ url, state: await reader.look(url) })));
}
function isUnderWay({ state, ci, needsAttention }) {
    return !needsAttention && (state === 'open' || state === 'draft') && ci.state !== 'passed';
}
function failsJob({ state, ci, needsAttention, isPublished }, failOn) {
    if (failOn === 'never')
        return false;
    const isLeft = state === 'closed' && !isPublished;
    const isError = isLeft || (ci.state === 'failed' && (state === 'open' || state === 'draft'));
    return isError || (failOn === 'warning' && needsAttention);
}


/***/ }),

/***/ 78527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findSubject)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83639);
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84024);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);
/* harmony import */ var _release_model_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62129);
/* harmony import */ var _release_source_read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85677);
/* harmony import */ var _release_source_tag_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74506);
/* harmony import */ var _release_source_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);







async function findSubject(settings, readers) {
    const tag = await chosenTag(settings, readers.source);
    const versions = (0,_release_source_tag_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsOfTag */ .b)(tag, settings);
    const target = await (0,_release_source_target_js__WEBPACK_IMPORTED_MODULE_4__/* .findTarget */ .F)({ trigger: { kind: 'named-tag', tag } }, readers.source);
    const { source, diagnostics } = await (0,_release_source_read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(readers.git, target, settings);
    if (source === undefined) {
        const why = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('dune-project', `The project cannot be read at the tag ${tag}: ${why}`, {
            hint: 'Name the tag of a release of this project with the tag option or input.',
        });
    }
    const { packagesDir } = settings.opam;
    const packages = source.packages.map(({ name }) => name);
    return {
        project: source.project,
        tag,
        packages,
        packagesDir,
        names: packages.includes(source.project) ? [source.project] : packages.slice(0, 1),
        versions,
        branches: [...new Set(versions.map((version) => (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseBranch */ .CT)(source.project, version)))],
        paths: versions.flatMap((version) => packages.map((name) => (0,_release_model_release_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePath */ .C)(packagesDir, name, version))),
    };
}
async function chosenTag({ trigger, tagPrefix }, forge) {
    if (trigger.kind === 'named-tag' || trigger.kind === 'pushed-tag')
        return trigger.tag;
    const names = await forge.tagNames();
    const newest = names.find((name) => !(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isMovingTag */ .Tp)(name, tagPrefix) &&
        (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(name, { prefix: tagPrefix, keepV: false }).kind === 'version');
    if (newest !== undefined)
        return newest;
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('tag-missing', 'There is no tag that names a version.', {
        hint: 'Release a version first, or name its tag. To get the tags of the server, run "git fetch --tags".',
    });
}


/***/ })

};
