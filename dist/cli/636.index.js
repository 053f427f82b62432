export const id = 636;
export const ids = [636];
export const modules = {

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outcomeAsJson)
/* harmony export */ });
/** What a release came to, for a program to read; what it does not have is `null`. */
function outcomeAsJson(outcome) {
    const { status, subject, archive, release, ending, steps, diagnostics, failure } = outcome;
    return {
        status,
        project: subject?.project ?? null,
        version: subject?.version ?? null,
        tag: subject?.tag ?? null,
        commit: subject?.commit ?? null,
        packages: subject?.packages.map(({ name, path }) => ({ name, path })) ?? [],
        archive: archive === undefined ? null : { ...archive, entries: undefined },
        release: release === undefined ? null : { name: release.name, body: release.body },
        ending: ending ?? null,
        steps,
        findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
        failure: failure === undefined ? null : { code: failure.code, message: failure.message },
    };
}


/***/ }),

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearse: () => (/* binding */ runRehearse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/disk/young-memory.js
var young_memory = __webpack_require__(786);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/command/command-line.js + 1 modules
var command_line = __webpack_require__(17);
// EXTERNAL MODULE: ./build/command/outcome-json.js
var outcome_json = __webpack_require__(5421);
// EXTERNAL MODULE: ./build/connect.js + 40 modules
var connect = __webpack_require__(8266);
// EXTERNAL MODULE: ./build/environment.js
var build_environment = __webpack_require__(7853);
// EXTERNAL MODULE: ./build/git/checkout.js
var git_checkout = __webpack_require__(2223);
// EXTERNAL MODULE: ./build/git/clone.js + 5 modules
var clone = __webpack_require__(1508);
;// CONCATENATED MODULE: ./build/rehearsal/faults.js
function matches(match, { method, path, writes }) {
    return ((match.method === undefined || match.method === method) &&
        (match.writes === undefined || match.writes === writes) &&
        (match.path === undefined ||
            (typeof match.path === 'string' ? match.path === path : match.path.test(path))));
}
/** A list of faults, empty. */
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/rehearsal/git/git-process.js


/** The file beside a bare repository's own that holds the settings of git processes in it. */
const settingsFile = 'process-settings';
/**
 * What is in that file: repositories of other users may be read, any commit may be fetched, and
 * nothing is packed behind our back. It stands for the user's configuration, because a git process
 * passes that on to the one it fetches from, unlike settings given in the environment.
 */
const settingsText = `[safe]
\tdirectory = *
[uploadpack]
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;
/**
 * The environment of git processes in a repository of the embedded GitHub: the caller's without its
 * `GIT_*` variables, and no configuration of the machine or its user, so that the same run makes the
 * same objects everywhere.
 */
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
/** Starts `git --git-dir=FOLDER ARGUMENTS…`; the caller talks to it. */
function spawnGit(folder, args, environment = {}) {
    return (0,external_node_child_process_.spawn)('git', [`--git-dir=${folder}`, ...args], {
        cwd: folder,
        env: { ...gitEnvironment(folder), ...environment },
        windowsHide: true,
    });
}
/** Runs `git --git-dir=FOLDER ARGUMENTS…` to its end; rejects only when git cannot be started. */
async function runGit(folder, args, given = {}) {
    return await new Promise((resolve, reject) => {
        const child = spawnGit(folder, args, given.environment);
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // A process that ends early closes its input; its exit status says why.
        child.stdin.on('error', () => undefined);
        child.on('error', reject);
        child.on('close', (status) => {
            resolve({
                status: status ?? -1,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            });
        });
        child.stdin.end(given.input ?? '');
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/git/git-object.js

/** The type of that name, if it is one. */
function objectTypeOf(name) {
    return name === 'commit' || name === 'tree' || name === 'blob' || name === 'tag'
        ? name
        : undefined;
}
/** The type of object a tree's line names. */
function typeOfMode(mode) {
    if (mode === '40000')
        return 'tree';
    return mode === '160000' ? 'commit' : 'blob';
}
/** The header git hashes and stores before an object's bytes. */
function withHeader(type, bytes) {
    return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`, 'latin1'), bytes]);
}
/** The id of an object with its header (SHA-1; other object formats are not kept here). */
function idOf(withItsHeader) {
    return (0,external_node_crypto_.createHash)('sha1').update(withItsHeader).digest('hex');
}
function parseHeaders(bytes) {
    const text = bytes.toString('utf8');
    const end = text.indexOf('\n\n');
    const values = new Map();
    for (const line of (end < 0 ? text : text.slice(0, end)).split('\n')) {
        const space = line.indexOf(' ');
        // A line that begins with a space continues a signature, which nothing here reads.
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
/** Reads a commit object. */
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
/** Writes a commit object, times in UTC. */
function formatCommit(commit) {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${signatureText(commit.author)}`,
        `committer ${signatureText(commit.committer)}`,
    ];
    return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`, 'utf8');
}
/** Reads an annotated tag. */
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
/** Writes an annotated tag. */
function formatTag(tag) {
    const head = [`object ${tag.object}`, `type ${tag.type}`, `tag ${tag.tag}`];
    return Buffer.from(`${head.join('\n')}\ntagger ${signatureText(tag.tagger)}\n\n${tag.message}`, 'utf8');
}
/** Reads a tree, in git's order. */
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
/** Writes a tree; git orders names as bytes, a folder's as if it ended with `/`. */
function formatTree(lines) {
    const key = (line) => Buffer.from(line.mode === '40000' ? `${line.name}/` : line.name, 'utf8');
    const sorted = lines.toSorted((a, b) => Buffer.compare(key(a), key(b)));
    return Buffer.concat(sorted.flatMap((line) => [
        Buffer.from(`${line.mode} ${line.name}\0`, 'utf8'),
        Buffer.from(line.id, 'hex'),
    ]));
}

;// CONCATENATED MODULE: ./build/rehearsal/git/object-reader.js


/**
 * A reader for the repository in `folder`. The process starts with the first question; ids must be
 * forty hexadecimal digits, everything else is answered `undefined` without asking git.
 */
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
        started.stdin.on('error', () => undefined);
        started.on('error', fail);
        started.on('close', () => fail(new Error('git cat-file ended before it answered')));
        return started;
    };
    return {
        read: async (id) => {
            if (!/^[0-9a-f]{40}$/.test(id))
                return undefined;
            return await new Promise((resolve, reject) => {
                waiting.push({ id, resolve, reject });
                child ??= start();
                child.stdin.write(`${id}\n`);
            });
        },
        close: async () => {
            const running = child;
            if (running === undefined)
                return;
            await new Promise((resolve) => {
                running.once('close', () => resolve());
                running.stdin.end();
            });
        },
    };
}
/** One answer of `cat-file --batch` at the start of the bytes; `undefined` before its first line is whole. */
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

;// CONCATENATED MODULE: ./build/rehearsal/git/references.js


/** Whether git would accept the name (`git check-ref-format`), `refs/` included. */
function isReferenceName(name) {
    if (!/^refs\/[^/]+\/./.test(name))
        return false;
    // eslint-disable-next-line no-control-regex -- git forbids exactly these
    if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|[./]$/.test(name))
        return false;
    return true;
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        // Absent, or a folder: there is no such reference.
        return '';
    }
}
async function packed(folder) {
    const references = [];
    for (const line of (await textOf((0,external_node_path_.join)(folder, 'packed-refs'))).split('\n')) {
        const match = /^([0-9a-f]{40}) (refs\/.+)$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined) {
            references.push({ id: match[1], name: match[2] });
        }
    }
    return references;
}
/**
 * The object a reference names, read from the repository's files: git's own name lookup would also
 * take `v1.0-3-gabcdef0` for a commit.
 */
async function readReference(folder, name) {
    if (!isReferenceName(name))
        return undefined;
    const loose = (await textOf((0,external_node_path_.join)(folder, name))).trim();
    if (/^[0-9a-f]{40}$/.test(loose))
        return loose;
    return (await packed(folder)).find((reference) => reference.name === name)?.id;
}
/** Every reference whose full name starts with `prefix`, ordered by name. */
async function listReferences(folder, prefix) {
    const all = new Map((await packed(folder)).map(({ name, id }) => [name, id]));
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'refs'), { recursive: true });
    await Promise.all(files.map(async (file) => {
        const name = `refs/${file.replaceAll('\\', '/')}`;
        const id = (await textOf((0,external_node_path_.join)(folder, name))).trim();
        if (/^[0-9a-f]{40}$/.test(id))
            all.set(name, id);
    }));
    return [...all]
        .filter(([name]) => name.startsWith(prefix) && isReferenceName(name))
        .map(([name, id]) => ({ name, id }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/rehearsal/git/bare-repository.js








const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
const noObject = '0'.repeat(40);
/** Writes an object into its file, unless it is there. */
async function store(folder, id, content) {
    const directory = (0,external_node_path_.join)(folder, 'objects', id.slice(0, 2));
    await (0,promises_.mkdir)(directory, { recursive: true });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, id.slice(2)), await compress(content), { flag: 'wx' });
    }
    catch (error) {
        if (!isThere(error))
            throw error;
    }
}
function isThere(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
/**
 * Makes an empty bare repository in a new folder, its `HEAD` on `branch`. Written by hand: it is a few
 * small files, and starting git costs more.
 */
async function createBareRepository(folder, branch) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects', 'info'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects', 'pack'));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs', 'heads'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs', 'tags'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), `ref: refs/heads/${branch}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, settingsFile), settingsText);
    return openBareRepository(folder);
}
function openBareRepository(folder) {
    const reader = createObjectReader(folder);
    const writing = new Map();
    const typed = async (id, type) => {
        const object = await reader.read(id);
        return object?.type === type ? object.bytes : undefined;
    };
    const parsed = async (id, type, parse) => {
        const bytes = await typed(id, type);
        return bytes === undefined ? undefined : parse(bytes);
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
            // Whoever asks for the same object meanwhile waits until its file is whole.
            const stored = writing.get(id) ?? store(folder, id, content);
            writing.set(id, stored);
            await stored;
            return id;
        },
        reference: async (name) => await readReference(folder, name),
        references: async (prefix) => await listReferences(folder, prefix),
        move: async (name, { id, old }) => {
            if (!isReferenceName(name))
                return false;
            const change = id === undefined
                ? ['update-ref', '-d', name, ...(old === undefined ? [] : [old])]
                : ['update-ref', name, id, old ?? noObject];
            return (await runGit(folder, change)).status === 0;
        },
        fetch: async (from, what, depth) => {
            const limit = depth === undefined ? [] : [`--depth=${depth}`];
            const args = ['fetch', '--quiet', '--no-tags', '--update-shallow', ...limit, from, ...what];
            const { status, stderr } = await runGit(folder, args);
            if (status !== 0)
                throw new Error(`git fetch from ${from} failed: ${stderr.trim()}`);
        },
        git: async (args, given) => await runGit(folder, args, given),
        close: async () => await reader.close(),
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/tokens.js
/** What GitHub says to a token of limited reach that reaches too far. */
function refusedReach(token) {
    return token.kind === 'fine-grained'
        ? 'Resource not accessible by personal access token'
        : 'Resource not accessible by integration';
}
/** The repositories a token of limited reach is for; `undefined`: whatever its owner reaches. */
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
/** The login of the person whose token it is; an installation's is nobody's. */
function personOf(token) {
    return 'owner' in token ? token.owner : undefined;
}
/** Whether a token of limited reach was given the permission (`write` includes `read`). */
function permits(token, permission, level) {
    const granted = token.permissions[permission];
    return granted === 'write' || (granted === 'read' && level === 'read');
}
/** The secret in an `Authorization` field: `Bearer …`, `token …`, or the password of `Basic …`. */
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

;// CONCATENATED MODULE: ./build/rehearsal/world.js

/** `owner/name`. */
function fullName(repository) {
    return `${repository.owner.login}/${repository.name}`;
}
/** The repository of that name, upper and lower case being the same. */
function findRepository(world, name) {
    return world.repositories.get(name.toLowerCase());
}
/** Every repository, ordered by name. */
function allRepositories(world) {
    return [...world.repositories.values()].toSorted((a, b) => (fullName(a) < fullName(b) ? -1 : 1));
}
/** The time as GitHub writes it, to the second. */
function timestamp(world) {
    return world
        .now()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z');
}
/** Who a token acts as: its owner, or the App's bot. */
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
/** The author line of an account's commits, with the address GitHub hides the real one behind. */
function signatureOf(world, account) {
    return {
        name: account.name,
        email: `${account.id}+${account.login}@users.noreply.github.com`,
        seconds: Math.floor(world.now().getTime() / 1000),
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/fork.js



function freeName(world, owner, wanted) {
    const taken = (name) => world.repositories.has(`${owner.login}/${name}`.toLowerCase());
    if (!taken(wanted))
        return wanted;
    let number = 1;
    while (taken(`${wanted}-${number}`))
        number += 1;
    return `${wanted}-${number}`;
}
/**
 * The account's fork of a repository: the one it has, whatever its name, or a new one with all
 * branches and tags. Its objects are its own: nothing reaches a fork through its parent.
 */
async function makeFork(world, parent, wish) {
    const there = [...world.repositories.values()].find((repository) => repository.parent === parent && repository.owner === wish.owner);
    if (there !== undefined)
        return there;
    const name = freeName(world, wish.owner, wish.name ?? parent.name);
    const folder = (0,external_node_path_.join)(world.folder, 'repositories', wish.owner.login, `${name}.git`);
    const bare = await createBareRepository(folder, parent.defaultBranch);
    const main = `refs/heads/${parent.defaultBranch}`;
    const what = wish.defaultBranchOnly
        ? [`+${main}:${main}`]
        : ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    await bare.fetch(parent.bare.folder, what);
    const fork = {
        id: world.nextId(),
        owner: wish.owner,
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
        verified: new Set(parent.verified),
        pollsUntilReady: wish.ready ? 0 : world.forkPolls,
        pollsUntilFilled: wish.ready ? 0 : world.emptyForkPolls,
        createdAt: timestamp(world),
    };
    world.repositories.set(fullName(fork).toLowerCase(), fork);
    return fork;
}

;// CONCATENATED MODULE: ./build/rehearsal/pull-heads.js

/** Copies a pull request's commits into the repository it is for, as `refs/pull/N/head`. */
async function keepHead(repository, pull) {
    const { repository: source, branch } = pull.head;
    const target = `refs/pull/${pull.number}/head`;
    await repository.bare.fetch(source.bare.folder, [`+refs/heads/${branch}:${target}`]);
}
/**
 * Lets the open pull requests of a branch show where it stands now; they are closed when the branch is
 * gone. `reference` is the full name of what moved.
 */
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

;// CONCATENATED MODULE: ./build/rehearsal/seed-account.js

/** Adds an account. */
function addAccount(world, account) {
    const made = { id: world.nextId(), ...account };
    world.accounts.set(made.login.toLowerCase(), made);
    return made;
}
/** The account of that login; a person where there was none. */
function accountOf(world, login) {
    const account = world.accounts.get(login.toLowerCase());
    return account ?? addAccount(world, { login, name: login, type: 'User', members: new Set() });
}
/**
 * The repository of that name.
 *
 * @throws Error where there is none: the seed is wrong.
 */
function repositoryNamed(world, name) {
    const repository = findRepository(world, name);
    if (repository === undefined)
        throw new Error(`The embedded GitHub has no repository ${name}.`);
    return repository;
}

;// CONCATENATED MODULE: ./build/rehearsal/asset-name.js
/**
 * The name GitHub stores an uploaded file under. Runs of other characters than letters, digits and
 * `-_.@+` become one dot (`tally-1.0~rc1.tbz` is `tally-1.0.rc1.tbz`); a name that would begin with a
 * dot gets `default` before it, one at the end goes. GitHub documents that it renames, not how; these
 * are observations.
 */
function storedAssetName(name) {
    const dotted = name
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/[^A-Za-z0-9._@+-]+/g, '.')
        .replaceAll(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return dotted.startsWith('.') || dotted === '' ? `default${dotted}` : dotted;
}

;// CONCATENATED MODULE: ./build/rehearsal/seed-release.js






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
/** Makes a release with its assets; answers its id. */
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/rehearsal/git/tree-edit.js

/** Writes the tree that results from the changes; folders left empty disappear. Answers its id. */
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
/** The line of a tree at a path (`undefined` where there is none); the empty path is the tree itself. */
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
/** Every entry below a tree, folders left out, in git's order. */
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

;// CONCATENATED MODULE: ./build/rehearsal/seed-repository.js








/** Writes a commit on top of `parent`. */
async function writeCommit(bare, parent, seed) {
    const changes = (seed.deletions ?? []).map((path) => ({ path, mode: '100644' }));
    for (const [path, content] of Object.entries(seed.files ?? {})) {
        const id = await bare.write('blob', Buffer.from(content));
        changes.push({ path, mode: '100644', id });
    }
    const before = parent === undefined ? undefined : (await bare.commit(parent))?.tree;
    const tree = await editTree(bare, before, changes);
    const { author, message } = seed;
    const parents = parent === undefined ? [] : [parent];
    return await bare.write('commit', formatCommit({ tree, parents, author, committer: author, message }));
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
    // Only an address makes git heed a depth; a plain path would be cloned whole.
    const source = from.depth === undefined ? from.folder : (0,external_node_url_.pathToFileURL)(from.folder).href;
    await bare.fetch(source, references, from.depth);
}
/** Makes a repository, its git repository included. */
async function addRepository(world, seed) {
    const owner = accountOf(world, seed.owner);
    const branch = seed.defaultBranch ?? 'main';
    const folder = (0,external_node_path_.join)(world.folder, 'repositories', seed.owner, `${seed.name}.git`);
    const bare = await createBareRepository(folder, branch);
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
        verified: new Set(),
        pollsUntilReady: 0,
        pollsUntilFilled: 0,
        createdAt: timestamp(world),
    };
    world.repositories.set(fullName(repository).toLowerCase(), repository);
}
/** Commits files onto a branch; answers the commit's id. */
async function addCommit(world, seed) {
    const repository = repositoryNamed(world, seed.repository);
    const { bare } = repository;
    const name = `refs/heads/${seed.branch}`;
    const old = await bare.reference(name);
    const parent = old ?? (await bare.reference(`refs/heads/${repository.defaultBranch}`));
    const author = signatureOf(world, accountOf(world, seed.author ?? repository.owner.login));
    const { message, files, deletions } = seed;
    const id = await writeCommit(bare, parent, {
        message,
        author,
        ...(files === undefined ? {} : { files }),
        ...(deletions === undefined ? {} : { deletions }),
    });
    await bare.move(name, { id, ...(old === undefined ? {} : { old }) });
    await followBranch(world, repository, name);
    return id;
}
/** Merges an open pull request with a merge commit; answers its id. */
async function mergePull(world, name, number) {
    const repository = repositoryNamed(world, name);
    const pull = repository.pulls.find((candidate) => candidate.number === number);
    const base = `refs/heads/${pull?.base}`;
    const old = await repository.bare.reference(base);
    if (pull?.state !== 'open' || old === undefined) {
        throw new Error(`${name} has no open pull request ${number}.`);
    }
    const { status, stdout } = await repository.bare.git([
        'merge-tree',
        '--write-tree',
        old,
        pull.headCommit,
    ]);
    if (status !== 0)
        throw new Error(`Pull request ${number} of ${name} conflicts with its base.`);
    const author = signatureOf(world, repository.owner);
    const head = `${pull.head.repository.owner.login}/${pull.head.branch}`;
    const bytes = formatCommit({
        tree: stdout.toString('latin1').slice(0, 40),
        parents: [old, pull.headCommit],
        author,
        committer: author,
        message: `Merge pull request #${number} from ${head}\n\n${pull.title}`,
    });
    const id = await repository.bare.write('commit', bytes);
    await repository.bare.move(base, { id, old });
    const now = timestamp(world);
    Object.assign(pull, { state: 'closed', mergedAt: now, closedAt: now, mergeCommit: id });
    pull.baseCommit = old;
    return id;
}

;// CONCATENATED MODULE: ./build/rehearsal/seed.js









const tokenPrefixes = {
    classic: 'ghp_',
    'fine-grained': 'github_pat_',
    'app-user': 'ghu_',
    installation: 'ghs_',
    workflow: 'ghs_',
};
/** The seed of a world. */
function createSeed(world) {
    return {
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
            const wish = { owner: accountOf(world, owner), name, defaultBranchOnly: false, ready: true };
            return fullName(await makeFork(world, repositoryNamed(world, of), wish));
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
            await bare.move(name, { id, ...(old === undefined ? {} : { old }) });
            await followBranch(world, repository, name);
            return id;
        },
        release: async (seed) => await addRelease(world, seed),
        merge: async (repository, number) => await mergePull(world, repository, number),
        immutableReleases: (repository, on) => {
            repositoryNamed(world, repository).immutableReleases = on;
        },
        archive: (repository) => {
            repositoryNamed(world, repository).archived = true;
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/rehearsal/refusal.js
/**
 * The embedded GitHub says no, in GitHub's own words and with its status code. Thrown by handlers,
 * made an answer by the server.
 */
class Refusal extends Error {
    name = 'Refusal';
    /** The HTTP status. */
    status;
    /** Members beside `message`: `errors`, or another `documentation_url`. */
    members;
    /** Header fields beside the usual ones. */
    headers;
    constructor(status, message, more = {}) {
        super(message);
        this.status = status;
        this.members = more.members ?? {};
        this.headers = more.headers ?? {};
    }
}
/** 404: there is nothing, or the token may not know that there is something. */
function notFound() {
    return new Refusal(404, 'Not Found');
}
/** 422 `Validation Failed` with its list of defects. */
function validationFailed(...errors) {
    return new Refusal(422, 'Validation Failed', {
        members: { errors: errors.map((e) => ({ ...e })) },
    });
}
/** 422 with a message of its own and no list. */
function unprocessable(message) {
    return new Refusal(422, message);
}
/** 401: a write, or `GET /user`, with no token at all. */
function requiresAuthentication() {
    return new Refusal(401, 'Requires authentication');
}

;// CONCATENATED MODULE: ./build/rehearsal/json.js
/** The value a text holds, or `undefined` where it is not JSON. */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return undefined;
    }
}
/** A value as text: a string as it is, anything else as JSON; the empty string where there is none. */
function asText(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Whether the value is an object (not an array, not `null`). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/rehearsal/call.js


/** An answer in JSON. */
function json(status, value, headers = {}) {
    return { status, headers, body: { kind: 'json', value } };
}
/** 204: done, and nothing to say. */
const noContent = { status: 204 };
/** A member that is a string; absent where it is missing or `null`; 422 where it is something else. */
function textField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return value;
    throw wrongType(name, value, 'a string');
}
/** A member that must be there and be a string. */
function requiredText(body, name) {
    const value = textField(body, name);
    if (value === undefined)
        throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
    return value;
}
/** A member that is `true` or `false`; absent where it is missing or `null`. */
function flagField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'boolean')
        return value;
    throw wrongType(name, value, 'a boolean');
}
/** A member that is a list; empty where it is missing. */
function listField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw wrongType(name, value, 'an array');
}
/** A member that is an object; absent where it is missing. */
function objectField(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (isJsonObject(value))
        return value;
    throw wrongType(name, value, 'an object');
}
function wrongType(name, value, wanted) {
    return unprocessable(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${wanted}.`);
}
/** One page of a list, and the `Link` field that leads to the others. */
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
    return json(200, items.slice((current - 1) * size, current * size), links.length === 0 ? {} : { Link: links.join(', ') });
}

;// CONCATENATED MODULE: ./build/rehearsal/api-version.js

/** Versions of the REST API the server speaks, oldest first; the oldest is meant where none is named. */
const supportedVersions = ['2022-11-28', '2026-03-10'];
/**
 * The version a request is for. One that is not supported is refused with 400; one in `retired` with
 * 410, as GitHub announces for versions past their end.
 */
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

;// CONCATENATED MODULE: ./build/rehearsal/answers/account.js
/** An opaque id in the style of GitHub's GraphQL node ids: a letter for the kind, then the number. */
function nodeId(kind, id) {
    return `${kind}_kgDO${Buffer.from(String(id)).toString('base64url')}`;
}
/** An account as it stands inside other answers (`simple-user`). */
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
/** The answer of `GET /user` (`public-user`). */
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

;// CONCATENATED MODULE: ./build/rehearsal/rate-limit.js
function limit(world, most) {
    const reset = Math.floor(world.now().getTime() / 1000) + 3600;
    return { limit: most, used: 0, remaining: most, reset };
}
/** Requests an hour, by kind of token; nothing is ever used up, limits are met through faults only. */
function hourly(token) {
    if (token === undefined)
        return 60;
    return token.kind === 'workflow' ? 1000 : 5000;
}
/** The answer of `GET /rate_limit`. */
function rateLimits(world, token) {
    const rate = limit(world, hourly(token));
    return { rate, resources: { core: rate, search: limit(world, 30), graphql: limit(world, 5000) } };
}
/** The header fields every answer carries. */
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

;// CONCATENATED MODULE: ./build/rehearsal/routes/account-routes.js






async function user({ token, world }) {
    if (token === undefined)
        throw requiresAuthentication();
    if (token.kind === 'installation' || token.kind === 'workflow') {
        throw new Refusal(403, refusedReach(token));
    }
    return json(200, authenticatedUser(world, actorOf(world, token)));
}
async function limits({ world, token, version }) {
    const { rate, resources } = rateLimits(world, token);
    return json(200, version < '2026-03-10' ? { resources, rate } : { resources });
}
/** Operations about the one who asks. */
const accountRoutes = [
    {
        method: 'GET',
        path: '/user',
        documentation: 'users/users#get-the-authenticated-user',
        writes: false,
        handle: user,
    },
    {
        method: 'GET',
        path: '/rate_limit',
        documentation: 'rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
        writes: false,
        handle: limits,
    },
];

;// CONCATENATED MODULE: ./build/rehearsal/access.js



/** Whether a person may push to the repository: owner, member of the organisation, or collaborator. */
function personMayPush(login, repository) {
    return (repository.owner.login.toLowerCase() === login.toLowerCase() ||
        repository.owner.members.has(login) ||
        repository.collaborators.has(login));
}
function reaches(token, repository) {
    const names = repositoriesOf(token);
    return names?.some((name) => name.toLowerCase() === fullName(repository).toLowerCase()) ?? true;
}
/** Whether the token may know that the repository exists. */
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
/** What GitHub says to a token that an organisation with single sign-on has not let in. */
const signOnWords = 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';
/**
 * Whether an organisation's single sign-on keeps the token out: a classic token of a member, even from
 * what everybody may read.
 */
function needsSignOn(token, { owner }) {
    if (owner.singleSignOn !== true || token?.kind !== 'classic')
        return false;
    return owner.members.has(token.owner) && token.signedOn?.includes(owner.login) !== true;
}
/** What GitHub says of a write to an archived repository. */
const archivedWords = 'Repository was archived so is read-only.';
/** The scopes of which a classic token needs one, as `X-Accepted-OAuth-Scopes` tells them. */
function acceptedScopes(repository, need) {
    if (need.level === 'read')
        return [];
    return repository.private ? ['repo'] : ['public_repo', 'repo'];
}
/** Whether the token may do that to a repository it sees. */
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
/**
 * Throws GitHub's answer to a token that may not: 401 without one, 404 for a classic token (it is not
 * told more), 403 for one of limited reach.
 */
function demand(token, repository, need) {
    if (!maySee(token, repository))
        throw notFound();
    if (may(token, repository, need))
        return;
    if (token === undefined)
        throw requiresAuthentication();
    if (token.kind === 'classic') {
        // The scopes that would do are told even so.
        const headers = { 'X-Accepted-OAuth-Scopes': acceptedScopes(repository, need).join(', ') };
        throw new Refusal(404, 'Not Found', { headers });
    }
    throw new Refusal(403, refusedReach(token), {
        headers: { 'X-Accepted-GitHub-Permissions': `${need.permission}=${need.level}` },
    });
}
/** Whether the token may write contents; such a token also sees drafts. */
function mayPush(token, repository) {
    return may(token, repository, { permission: 'contents', level: 'write' });
}

;// CONCATENATED MODULE: ./build/rehearsal/answers/repository.js



/** The API's address of a repository. */
function repositoryUrl(world, repository) {
    return `${world.addresses.api}/repos/${fullName(repository)}`;
}
/** The repository's page. */
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
/**
 * What the repository tells of rights there: a person's own, whatever the token was given. An App's
 * installation is told that it has none, even where it may push; a workflow's own token is told nothing.
 * (So `@semantic-release/github` found, which asks for the same.)
 */
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
/** A repository as it stands in lists and inside other answers (`minimal-repository`, `repository`). */
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
/** A repository in full (`full-repository`): with its parent, where it is a fork. */
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

;// CONCATENATED MODULE: ./build/rehearsal/answers/release.js


/** What stands for the tag in a release's addresses: a draft has none yet. */
function addressName(release) {
    return release.draft ? release.untagged : encodeURIComponent(release.tag);
}
/** A release's file (`release-asset`). */
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
/** A release (`release`). */
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

;// CONCATENATED MODULE: ./build/rehearsal/route.js



/** The repository a path names, where the token may see it and it is ready; else 404. */
function repositoryIn(call) {
    return visibleRepository(call, `${call.path['owner']}/${call.path['repo']}`);
}
/** The repository of that name, where the token may see it and it is ready; else 404. */
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
/** A route to an operation on one repository, which looks it up and checks the token's rights first. */
function onRepository(route, handle) {
    return {
        ...route,
        writes: route.writes ?? route.need.level === 'write',
        handle: async (call) => {
            const repository = repositoryIn(call);
            demand(call.token, repository, route.need);
            // Anybody may fork it still.
            const isClosed = repository.archived && !route.path.endsWith('/forks');
            if (isClosed && route.need.level === 'write')
                throw new Refusal(403, archivedWords);
            if (route.path.startsWith('/repos/{owner}/{repo}/git/') && repository.pollsUntilFilled > 0) {
                repository.pollsUntilFilled -= 1;
                throw new Refusal(409, 'Git Repository is empty.');
            }
            const answer = await handle(call, repository);
            const scopes = acceptedScopes(repository, route.need).join(', ');
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
/** The first route of the table that the request is for. */
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

;// CONCATENATED MODULE: ./build/rehearsal/downloads.js


/** Below this path lie the bytes of assets; downloads redirect there, as GitHub's do to its storage. */
const storagePath = '/storage-of-release-assets/';
/** The address of an asset's bytes: whoever has it may read them. */
function storageUrl(world, asset) {
    return `${world.addresses.web}${storagePath}${asset.key}/${encodeURIComponent(asset.name)}`;
}
const gone = {
    status: 404,
    body: { kind: 'text', text: 'Not Found', type: 'text/plain; charset=utf-8' },
};
/** The bytes behind a storage address. */
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
/**
 * What `…/releases/download/TAG/NAME` answers: a redirect to the bytes. Published files are for
 * everybody; a draft's lie at an `untagged-…` address, for those who may push, until it is published.
 */
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

;// CONCATENATED MODULE: ./build/rehearsal/git/resolve.js
/** The commit an object is, or that a tag object leads to. */
async function peel(repository, id) {
    let object = await repository.object(id);
    while (object?.type === 'tag') {
        const tag = await repository.tag(object.id);
        object = tag === undefined ? undefined : await repository.object(tag.object);
    }
    return object?.type === 'commit' ? object.id : undefined;
}
/**
 * The commit that a name stands for where the API takes "a SHA, branch or tag": an id in full, a
 * branch, a tag, `heads/…` or `tags/…`, or `HEAD`.
 */
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

;// CONCATENATED MODULE: ./build/rehearsal/releases.js
/** Releases as lists show them, newest first; drafts for those who may push. */
function listedReleases(repository, drafts) {
    return repository.releases
        .filter((release) => drafts || !release.draft)
        .toSorted((a, b) => b.id - a.id);
}
/** The release marked latest, else the one published last that is no pre-release. */
function latestRelease(repository) {
    const published = repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease);
    return (published.find(({ id }) => id === repository.latest) ??
        published.toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '')).at(-1));
}

;// CONCATENATED MODULE: ./build/rehearsal/workflow-rule.js


/** The folder whose files start workflows. */
const workflowFolder = '.github/workflows';
/** Whether the token may bring workflow files. */
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
/**
 * The first workflow file of a commit that no branch of the repository has with the same path and
 * content: a token without the `workflow` scope may not bring it. ("Workflow files can be committed
 * without this scope if the same file (with both the same path and contents) exists on another branch
 * in the same repository", GitHub's page on scopes.)
 */
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
/** Whether a commit's workflow files differ from its first parent's. */
async function changesWorkflows(bare, commit) {
    const parent = (await bare.commit(commit))?.parents[0];
    const before = parent === undefined ? [] : await workflowsOf(bare, parent);
    return listed(before) !== listed(await workflowsOf(bare, commit));
}
/** How a refusal calls the right that is missing. */
function workflowRefusal(token, path) {
    const [who, right] = token.kind === 'classic' || token.kind === 'fine-grained'
        ? ['Personal Access Token', token.kind === 'classic' ? 'scope' : 'permission']
        : ['GitHub App', 'permission'];
    const name = right === 'scope' ? 'workflow' : 'workflows';
    return `refusing to allow a ${who} to create or update workflow \`${path}\` without \`${name}\` ${right}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/routes/release-routes.js













const releasesPath = '/repos/{owner}/{repo}/releases';
const reading = { permission: 'contents', level: 'read' };
const writing = { permission: 'contents', level: 'write' };
/** GitHub takes this many characters of text. */
const longestBody = 125_000;
function invalid(field) {
    return validationFailed({ resource: 'Release', ...field });
}
/** The release a path names by id; drafts are there only for those who may push. */
function releaseIn(call, repository) {
    const id = Number(call.path['release_id']);
    const release = repository.releases.find((candidate) => candidate.id === id);
    if (release === undefined || (release.draft && !mayPush(call.token, repository)))
        throw notFound();
    return release;
}
function answer(call, repository, release) {
    return json(200, releaseAnswer({ world: call.world, repository }, release));
}
async function list(call, repository) {
    const place = { world: call.world, repository };
    const shown = listedReleases(repository, mayPush(call.token, repository));
    return page(call, shown.map((release) => releaseAnswer(place, release)));
}
async function byTag(call, repository) {
    const release = repository.releases.find(({ tag, draft }) => tag === call.path['tag'] && !draft);
    if (release === undefined)
        throw notFound();
    return answer(call, repository, release);
}
async function latest(call, repository) {
    const release = latestRelease(repository);
    if (release === undefined)
        throw notFound();
    return answer(call, repository, release);
}
/** A workflow's own token may not name a commit that changes workflows, even where the tag exists. */
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
/** Makes the release public: with its tag, which is made on the target where there is none. */
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
    return json(201, made, { Location: asText(made['url']) });
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
    return json(200, { ...notes });
}
function on(method, path, [name, handle]) {
    const need = method === 'GET' ? reading : writing;
    const documentation = `releases/releases#${name}`;
    return onRepository({ method, path: `${releasesPath}${path}`, documentation, need }, handle);
}
/** Operations on releases. */
const releaseRoutes = [
    on('GET', '', ['list-releases', list]),
    on('POST', '', ['create-a-release', create]),
    on('GET', '/latest', ['get-the-latest-release', latest]),
    on('GET', '/tags/{+tag}', ['get-a-release-by-tag-name', byTag]),
    onRepository({
        method: 'POST',
        path: `${releasesPath}/generate-notes`,
        documentation: 'releases/releases#generate-release-notes-content-for-a-release',
        need: writing,
        writes: false,
    }, generateNotes),
    on('GET', '/{release_id}', [
        'get-a-release',
        async (call, repository) => answer(call, repository, releaseIn(call, repository)),
    ]),
    on('PATCH', '/{release_id}', ['update-a-release', update]),
    on('DELETE', '/{release_id}', ['delete-a-release', remove]),
];

;// CONCATENATED MODULE: ./build/rehearsal/routes/asset-routes.js










const asset_routes_releasesPath = '/repos/{owner}/{repo}/releases';
const asset_routes_reading = { permission: 'contents', level: 'read' };
const asset_routes_writing = { permission: 'contents', level: 'write' };
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
async function get(call, repository) {
    const { release, asset } = assetIn(call, repository);
    if (call.headers.accept?.includes('application/octet-stream') === true) {
        asset.downloads += 1;
        return { status: 302, headers: { Location: storageUrl(call.world, asset) } };
    }
    return json(200, assetAnswer({ world: call.world, repository }, release, asset));
}
/** Takes the file that came; one that broke off stays as a `starter` under its name. */
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
    return json(201, made, { Location: asText(made['url']) });
}
async function asset_routes_update(call, repository) {
    const { release, asset } = assetIn(call, repository);
    if (release.immutable)
        throw unprocessable('Cannot update assets of an immutable release.');
    const name = textField(call.body, 'name');
    if (name !== undefined && name !== asset.name) {
        const stored = storedAssetName(name);
        checkNameFree(release, stored);
        asset.name = stored;
    }
    asset.label = textField(call.body, 'label') ?? asset.label;
    return json(200, assetAnswer({ world: call.world, repository }, release, asset));
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
function asset_routes_on(method, path, [name, handle]) {
    const need = method === 'GET' ? asset_routes_reading : asset_routes_writing;
    const documentation = `releases/assets#${name}`;
    return onRepository({ method, path: `${asset_routes_releasesPath}${path}`, documentation, need }, handle);
}
/** Operations on the files of releases. */
const assetRoutes = [
    asset_routes_on('GET', '/assets/{asset_id}', ['get-a-release-asset', get]),
    asset_routes_on('PATCH', '/assets/{asset_id}', ['update-a-release-asset', asset_routes_update]),
    asset_routes_on('DELETE', '/assets/{asset_id}', ['delete-a-release-asset', asset_routes_remove]),
    asset_routes_on('GET', '/{release_id}/assets', ['list-release-assets', asset_routes_list]),
];
/** The operation of the uploads host. */
const uploadRoutes = [
    onRepository({
        method: 'POST',
        path: `${asset_routes_releasesPath}/{release_id}/assets`,
        documentation: 'releases/assets#upload-a-release-asset',
        need: asset_routes_writing,
        takesFile: true,
    }, upload),
];

;// CONCATENATED MODULE: ./build/rehearsal/answers/git-data.js



/** A second since the epoch as GitHub writes it. */
function dateOf(seconds) {
    return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function person(signature) {
    return { name: signature.name, email: signature.email, date: dateOf(signature.seconds) };
}
/**
 * What GitHub says about a signature. The embedded GitHub has no key: it vouches for the commits it
 * made itself, without a signature to show.
 */
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
/** A reference (`git-ref`). */
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
/** A commit as git knows it (`git-commit`). */
function gitCommitAnswer(place, object) {
    const commit = parseCommit(object.bytes);
    const url = repositoryUrl(place.world, place.repository);
    return {
        sha: object.id,
        node_id: nodeId('C', object.id),
        url: `${url}/git/commits/${object.id}`,
        html_url: `${repositoryPage(place.world, place.repository)}/commit/${object.id}`,
        author: person(commit.author),
        committer: person(commit.committer),
        tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
        message: commit.message.replace(/\n$/, ''),
        parents: parentsOf(place, commit, 'git/commits'),
        verification: verification(place.repository, object.id),
    };
}
/** The account behind a name in a commit, where its address is the one GitHub gave it. */
function git_data_accountOf(world, signature) {
    const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1];
    return login === undefined ? undefined : world.accounts.get(login.toLowerCase());
}
/** A commit as GitHub knows it (`commit`): with the accounts behind its names, where there are any. */
function commitAnswer(place, id, commit) {
    const { world, repository } = place;
    const url = repositoryUrl(world, repository);
    const author = git_data_accountOf(world, commit.author);
    const committer = git_data_accountOf(world, commit.committer);
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
/** An annotated tag (`git-tag`). */
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

;// CONCATENATED MODULE: ./build/rehearsal/answers/pull.js




/** A label (`label`). */
function labelAnswer({ world, repository }, name) {
    return {
        id: 1,
        node_id: nodeId('LA', name),
        url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`,
        name,
        description: null,
        color: 'ededed',
        default: false,
    };
}
function side(world, [repository, ref, sha], asking) {
    return {
        label: `${repository.owner.login}:${ref}`,
        ref,
        sha,
        user: simpleUser(world, repository.owner),
        repo: simpleRepository(world, repository, asking),
    };
}
/** A pull request as lists show it (`pull-request-simple`). */
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
        labels: pull.labels.map((name) => labelAnswer(place, name)),
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
/** A pull request in full (`pull-request`). */
function fullPull(place, { pull, changes, commits }, asking) {
    const sum = (count) => changes.reduce((total, change) => total + count(change), 0);
    return {
        ...simplePull(place, pull, asking),
        merged: pull.mergedAt !== null,
        mergeable: pull.state === 'open' ? true : null,
        mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
        merged_by: null,
        comments: pull.comments.length,
        review_comments: 0,
        maintainer_can_modify: pull.maintainerCanModify,
        commits,
        additions: sum(({ additions }) => additions),
        deletions: sum(({ deletions }) => deletions),
        changed_files: changes.length,
    };
}
/** A changed file (`diff-entry`), as it stands at `commit`. */
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
/** How messages about pull requests name a branch: with its owner where that differs. */
function branchLabel(repository, branch, other) {
    return fullName(repository) === fullName(other) ? branch : `${repository.owner.login}:${branch}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/git/changes.js

/** Lets git processes of one repository see the objects of others too, without keeping them. */
function alsoReading(others) {
    const separator = process.platform === 'win32' ? ';' : ':';
    return {
        GIT_ALTERNATE_OBJECT_DIRECTORIES: others
            .map(({ folder }) => (0,external_node_path_.join)(folder, 'objects'))
            .join(separator),
    };
}
/** How `head` relates to `base`; each may lie in another of the repositories. */
async function relate(repositories, base, head) {
    const [first, ...others] = repositories;
    const environment = alsoReading(others);
    if (base === head)
        return { mergeBase: base, ahead: [], behind: 0 };
    const [ancestor, sides] = await Promise.all([
        first.git(['merge-base', base, head], { environment }),
        first.git(['rev-list', '--topo-order', '--left-right', `${base}...${head}`], { environment }),
    ]);
    const lines = sides.stdout.toString('latin1').split('\n');
    return {
        mergeBase: ancestor.status === 0 ? ancestor.stdout.toString('latin1').trim() : undefined,
        ahead: lines
            .filter((line) => line.startsWith('>'))
            .map((line) => line.slice(1))
            .toReversed(),
        behind: lines.filter((line) => line.startsWith('<')).length,
    };
}
/** The files that differ between two trees or commits, ordered by path. */
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

;// CONCATENATED MODULE: ./build/rehearsal/routes/commit-routes.js








const repositoryPath = '/repos/{owner}/{repo}';
const commit_routes_reading = { permission: 'contents', level: 'read' };
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
    return json(200, {
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
    if (call.headers.accept?.includes('application/vnd.github.sha') === true) {
        return {
            status: 200,
            body: { kind: 'text', text: id, type: 'application/vnd.github.v3.sha; charset=utf-8' },
        };
    }
    return json(200, await commitJson(call, repository, id));
}
/** One end of a comparison: `branch`, `owner:branch` or `owner:repository:branch`, in one network. */
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
    return json(200, {
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
    return json(200, { total_count: 0, check_runs: [] });
}
async function combinedStatus(call, repository) {
    const sha = await resolveCommit(repository.bare, repository.defaultBranch, call.path['ref'] ?? '');
    if (sha === undefined)
        throw notFound();
    const url = repositoryUrl(call.world, repository);
    return json(200, {
        state: 'pending',
        statuses: [],
        sha,
        total_count: 0,
        repository: simpleRepository(call.world, repository, call),
        commit_url: `${url}/commits/${sha}`,
        url: `${url}/commits/${sha}/status`,
    });
}
/** Operations that read branches, commits, what was checked of them, and comparisons. */
const commitRoutes = [
    onRepository({
        method: 'GET',
        path: `${repositoryPath}/branches/{+branch}`,
        documentation: 'branches/branches#get-a-branch',
        need: commit_routes_reading,
    }, getBranch),
    onRepository({
        method: 'GET',
        path: `${repositoryPath}/commits/{ref}/check-runs`,
        documentation: 'checks/runs#list-check-runs-for-a-git-reference',
        need: commit_routes_reading,
    }, checkRuns),
    onRepository({
        method: 'GET',
        path: `${repositoryPath}/commits/{ref}/status`,
        documentation: 'commits/statuses#get-the-combined-status-for-a-specific-reference',
        need: commit_routes_reading,
    }, combinedStatus),
    onRepository({
        method: 'GET',
        path: `${repositoryPath}/commits/{+ref}`,
        documentation: 'commits/commits#get-a-commit',
        need: commit_routes_reading,
    }, getCommit),
    onRepository({
        method: 'GET',
        path: `${repositoryPath}/compare/{+basehead}`,
        documentation: 'commits/commits#compare-two-commits',
        need: commit_routes_reading,
    }, compare),
];

;// CONCATENATED MODULE: ./build/rehearsal/routes/content-routes.js







const content_routes_repositoryPath = '/repos/{owner}/{repo}';
const content_routes_reading = { permission: 'contents', level: 'read' };
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
    // Before this version, lists called a submodule a file.
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
/** GitHub puts up to 1 MiB of a file into the answer; more has to be asked for as `raw`. */
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
/** A folder is listed up to its thousandth entry, and GitHub does not say that there are more. */
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
        return json(200, await Promise.all(entries));
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
    return json(200, await entryJson(call, repository, { path, line, inFolder: false }));
}
/** The operation that reads files and folders. */
const contentRoutes = [
    onRepository({
        method: 'GET',
        path: `${content_routes_repositoryPath}/contents/{+path}`,
        documentation: 'repos/contents#get-repository-content',
        need: content_routes_reading,
    }, getContent),
];

;// CONCATENATED MODULE: ./build/rehearsal/routes/git-data-routes.js













const gitPath = '/repos/{owner}/{repo}/git';
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
async function git_data_routes_getCommit(call, repository) {
    const object = await objectOf(repository, call.path['commit_sha'] ?? '', 'commit');
    return json(200, gitCommitAnswer({ world: call.world, repository }, object));
}
async function createCommit(call, repository) {
    const usual = actor(call, repository);
    const author = signatureField(call.body, 'author', usual);
    const parents = listField(call.body, 'parents').map(String);
    const tree = requiredText(call.body, 'tree');
    if ((await repository.bare.tree(tree)) === undefined)
        throw unprocessable('Tree SHA does not exist');
    for (const parent of parents) {
        if ((await repository.bare.commit(parent)) === undefined) {
            throw unprocessable('Parent SHA does not exist or is not a commit object');
        }
    }
    const bytes = formatCommit({
        tree,
        parents,
        author,
        committer: signatureField(call.body, 'committer', author),
        message: requiredText(call.body, 'message'),
    });
    const id = await repository.bare.write('commit', bytes);
    // GitHub signs for bots, and only where they leave author and committer to it.
    const bot = call.token?.kind === 'installation' || call.token?.kind === 'workflow';
    const named = call.body['author'] !== undefined || call.body['committer'] !== undefined;
    if (bot && !named)
        repository.verified.add(id);
    return json(201, gitCommitAnswer({ world: call.world, repository }, { id, type: 'commit', bytes }));
}
async function git_data_routes_listed(repository, lines, below) {
    const all = [];
    for (const line of lines) {
        const path = `${below.prefix}${line.name}`;
        all.push({ ...line, path });
        if (!below.recursive || line.mode !== '40000')
            continue;
        const inner = (await repository.bare.tree(line.id)) ?? [];
        all.push(...(await git_data_routes_listed(repository, inner, { ...below, prefix: `${path}/` })));
    }
    return all;
}
async function treeAnswer(call, repository, tree) {
    const url = repositoryUrl(call.world, repository);
    const recursive = call.query.has('recursive');
    const lines = await git_data_routes_listed(repository, parseTree(tree.bytes), { prefix: '', recursive });
    const entries = lines.map(async ({ path, mode, id }) => {
        const type = typeOfMode(mode);
        const blob = type === 'blob' ? await repository.bare.object(id) : undefined;
        return {
            path,
            mode: mode.padStart(6, '0'),
            type,
            sha: id,
            ...(blob === undefined ? {} : { size: blob.bytes.length }),
            ...(type === 'commit' ? {} : { url: `${url}/git/${type}s/${id}` }),
        };
    });
    return {
        sha: tree.id,
        url: `${url}/git/trees/${tree.id}`,
        tree: await Promise.all(entries),
        truncated: false,
    };
}
async function getTree(call, repository) {
    const name = call.path['tree_sha'] ?? '';
    const commit = await resolveCommit(repository.bare, repository.defaultBranch, name);
    const id = commit === undefined ? name : ((await repository.bare.commit(commit))?.tree ?? '');
    return json(200, await treeAnswer(call, repository, await objectOf(repository, id, 'tree')));
}
async function treeChange(call, repository, entry) {
    if (!isJsonObject(entry))
        throw unprocessable('Invalid tree info');
    const path = requiredText(entry, 'path');
    const mode = requiredText(entry, 'mode').replace(/^0+/, '');
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
        throw unprocessable('tree.path contains a malformed path component');
    }
    if (path.startsWith('.github/workflows/') && call.token !== undefined) {
        if (!mayWriteWorkflows(call.token)) {
            throw call.token.kind === 'classic' ? notFound() : new Refusal(403, refusedReach(call.token));
        }
    }
    if (entry['sha'] === null)
        return { path, mode };
    const content = textField(entry, 'content');
    if (content !== undefined) {
        return { path, mode, id: await repository.bare.write('blob', Buffer.from(content, 'utf8')) };
    }
    const id = requiredText(entry, 'sha');
    if (mode !== '160000' && (await repository.bare.object(id)) === undefined) {
        throw unprocessable('tree.sha is not a valid blob');
    }
    return { path, mode, id };
}
async function createTree(call, repository) {
    const base = textField(call.body, 'base_tree');
    const commit = base === undefined ? undefined : await repository.bare.commit(base);
    const from = commit?.tree ?? base;
    if (from !== undefined && (await repository.bare.tree(from)) === undefined) {
        throw unprocessable('base_tree is not a valid tree oid');
    }
    const changes = [];
    for (const entry of listField(call.body, 'tree')) {
        changes.push(await treeChange(call, repository, entry));
    }
    const id = await editTree(repository.bare, from, changes);
    return json(201, await treeAnswer(call, repository, await objectOf(repository, id, 'tree')));
}
async function getBlob(call, repository) {
    const blob = await objectOf(repository, call.path['file_sha'] ?? '', 'blob');
    return json(200, {
        sha: blob.id,
        node_id: nodeId('B', blob.id),
        size: blob.bytes.length,
        url: `${repositoryUrl(call.world, repository)}/git/blobs/${blob.id}`,
        content: blob.bytes.toString('base64'),
        encoding: 'base64',
    });
}
async function createBlob(call, repository) {
    const content = requiredText(call.body, 'content');
    const encoding = textField(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const sha = await repository.bare.write('blob', Buffer.from(content, encoding));
    return json(201, { sha, url: `${repositoryUrl(call.world, repository)}/git/blobs/${sha}` });
}
async function getTag(call, repository) {
    const tag = await objectOf(repository, call.path['tag_sha'] ?? '', 'tag');
    return json(200, tagAnswer({ world: call.world, repository }, tag));
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
    return json(201, tagAnswer({ world: call.world, repository }, { id, type: 'tag', bytes }));
}
function git_data_routes_reading(path, documentation, handle) {
    const need = { permission: 'contents', level: 'read' };
    return onRepository({ method: 'GET', path: `${gitPath}/${path}`, documentation, need }, handle);
}
function git_data_routes_writing(path, documentation, handle) {
    const need = { permission: 'contents', level: 'write' };
    return onRepository({ method: 'POST', path: `${gitPath}/${path}`, documentation, need }, handle);
}
/** Operations on git's objects. */
const gitDataRoutes = [
    git_data_routes_reading('commits/{commit_sha}', 'git/commits#get-a-commit-object', git_data_routes_getCommit),
    git_data_routes_writing('commits', 'git/commits#create-a-commit', createCommit),
    git_data_routes_reading('trees/{+tree_sha}', 'git/trees#get-a-tree', getTree),
    git_data_routes_writing('trees', 'git/trees#create-a-tree', createTree),
    git_data_routes_reading('blobs/{file_sha}', 'git/blobs#get-a-blob', getBlob),
    git_data_routes_writing('blobs', 'git/blobs#create-a-blob', createBlob),
    git_data_routes_reading('tags/{tag_sha}', 'git/tags#get-a-tag', getTag),
    git_data_routes_writing('tags', 'git/tags#create-a-tag-object', createTag),
];

;// CONCATENATED MODULE: ./build/rehearsal/routes/pulls.js




/** 422 with one defect of a pull request. */
function invalidPull(field) {
    return validationFailed({ resource: 'PullRequest', ...field });
}
/** The pull request whose number the path has; else 404. */
function pullIn(call, repository) {
    const number = Number(call.path['pull_number'] ?? call.path['issue_number']);
    const pull = repository.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw notFound();
    return pull;
}
/** Who calls; 401 where nobody says so. */
function callerOf(call) {
    if (call.token === undefined)
        throw requiresAuthentication();
    return actorOf(call.world, call.token);
}
/** Changed files and commits of a pull request, as its repository keeps them. */
async function contentsOf(repository, pull) {
    const { bare } = repository;
    const { mergeBase, ahead } = await relate([bare], pull.baseCommit, pull.headCommit);
    const changes = mergeBase === undefined ? [] : await changesBetween([bare], mergeBase, pull.headCommit);
    return { changes, commits: ahead.length };
}
/** The pull request in full. */
async function pullJson(call, repository, pull) {
    const contents = await contentsOf(repository, pull);
    return fullPull({ world: call.world, repository }, { pull, ...contents }, call);
}

;// CONCATENATED MODULE: ./build/rehearsal/routes/issue-routes.js










const issuePath = '/repos/{owner}/{repo}/issues/{issue_number}';
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
async function addComment(call, repository) {
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
    return json(201, commentAnswer(call, repository, [pull, made]));
}
async function addLabels(call, repository) {
    const pull = pullIn(call, repository);
    const place = { world: call.world, repository };
    for (const label of listField(call.body, 'labels')) {
        const name = isJsonObject(label) ? requiredText(label, 'name') : asText(label);
        if (!pull.labels.includes(name))
            pull.labels.push(name);
    }
    return json(200, pull.labels.map((name) => labelAnswer(place, name)));
}
/** Operations on the comments and labels that pull requests have as issues. */
const issueRoutes = [
    onRepository({
        method: 'GET',
        path: `${issuePath}/comments`,
        documentation: 'issues/comments#list-issue-comments',
        need: { permission: 'issues', level: 'read' },
    }, listComments),
    onRepository({
        method: 'POST',
        path: `${issuePath}/comments`,
        documentation: 'issues/comments#create-an-issue-comment',
        need: { permission: 'issues', level: 'write', participant: true },
    }, addComment),
    onRepository({
        method: 'POST',
        path: `${issuePath}/labels`,
        documentation: 'issues/labels#add-labels-to-an-issue',
        need: { permission: 'issues', level: 'write' },
    }, addLabels),
];

;// CONCATENATED MODULE: ./build/rehearsal/routes/new-pull.js









/** GitHub takes this many characters of text. */
const new_pull_longestBody = 65_536;
/** The branch a head names: `branch` of the same repository, or `owner:branch` of its network. */
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
/** Refuses a text that is too long. */
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
/** Refuses a second open pull request from one branch to another. */
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
/** Maintainers may push to a person's fork, if its owner lets them; never to an organisation's. */
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
/** Opens a pull request, after every check GitHub makes. */
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
    const now = timestamp(call.world);
    const pull = {
        id: call.world.nextId(),
        number: Math.max(0, ...repository.pulls.map(({ number }) => number)) + 1,
        title,
        body: textField(call.body, 'body') ?? null,
        draft: flagField(call.body, 'draft') ?? false,
        state: 'open',
        mergedAt: null,
        closedAt: null,
        mergeCommit: null,
        author,
        base,
        baseCommit,
        head,
        headCommit,
        maintainerCanModify: collaboration(call, repository, head),
        createdAt: now,
        updatedAt: now,
        comments: [],
        labels: [],
    };
    await keepHead(repository, pull);
    repository.pulls.push(pull);
    const made = await pullJson(call, repository, pull);
    return json(201, made, { Location: asText(made['url']) });
}

;// CONCATENATED MODULE: ./build/rehearsal/routes/pull-routes.js









const pull_routes_repositoryPath = '/repos/{owner}/{repo}';
async function pull_routes_list(call, repository) {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head') ?? '';
    const base = call.query.get('base');
    const shown = repository.pulls.filter((pull) => {
        const label = `${pull.head.repository.owner.login}:${pull.head.branch}`;
        return ((state === 'all' || pull.state === state) &&
            // A head without its owner is ignored, as GitHub does.
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
    return json(200, await pullJson(call, repository, pull));
}
async function files(call, repository) {
    const pull = pullIn(call, repository);
    const { changes } = await contentsOf(repository, pull);
    const place = { world: call.world, repository: pull.head.repository };
    return page(call, changes.map((change) => changeAnswer(place, change, pull.headCommit)));
}
const pull_routes_reading = { permission: 'pull_requests', level: 'read' };
const takingPart = { permission: 'pull_requests', level: 'write', participant: true };
function pull_routes_on(method, path, [name, handle]) {
    const need = method === 'GET' ? pull_routes_reading : takingPart;
    return onRepository({ method, path: `${pull_routes_repositoryPath}${path}`, documentation: `pulls/pulls#${name}`, need }, handle);
}
/** Operations on pull requests. */
const pullRoutes = [
    pull_routes_on('GET', '/pulls', ['list-pull-requests', pull_routes_list]),
    pull_routes_on('POST', '/pulls', ['create-a-pull-request', createPull]),
    pull_routes_on('GET', '/pulls/{pull_number}', [
        'get-a-pull-request',
        async (call, repository) => json(200, await pullJson(call, repository, pullIn(call, repository))),
    ]),
    pull_routes_on('PATCH', '/pulls/{pull_number}', ['update-a-pull-request', pull_routes_update]),
    pull_routes_on('GET', '/pulls/{pull_number}/files', ['list-pull-requests-files', files]),
];

;// CONCATENATED MODULE: ./build/rehearsal/new-reference.js





/**
 * Refuses an object the repository does not have (its own objects count, not its network's), and
 * workflow files the token may not bring.
 */
async function new_reference_checkTarget(repository, token, id) {
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
/** Makes a reference, unless its name is bad, taken or burnt, or its object may not be named. */
async function makeReference(repository, token, { name, id }) {
    if (!isReferenceName(name))
        throw unprocessable(`${name} is not a valid ref name.`);
    await new_reference_checkTarget(repository, token, id);
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

;// CONCATENATED MODULE: ./build/rehearsal/routes/reference-routes.js







const reference_routes_gitPath = '/repos/{owner}/{repo}/git';
const documentationPath = 'git/refs#';
async function reference_routes_answer(call, repository, reference) {
    const object = await repository.bare.object(reference.id);
    return referenceAnswer({ world: call.world, repository }, reference, object?.type ?? 'commit');
}
async function getReference(call, repository) {
    const name = `refs/${call.path['ref']}`;
    const id = await repository.bare.reference(name);
    if (id === undefined)
        throw notFound();
    return json(200, await reference_routes_answer(call, repository, { name, id }));
}
async function matchingReferences(call, repository) {
    const references = await repository.bare.references(`refs/${call.path['ref']}`);
    return json(200, await Promise.all(references.map(async (reference) => await reference_routes_answer(call, repository, reference))));
}
function checkedSha(call) {
    const sha = requiredText(call.body, 'sha');
    if (/^[0-9a-f]{40}$/.test(sha))
        return sha;
    throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
}
function checkImmutable(repository, name, verb) {
    const frozen = repository.releases.some((release) => release.immutable && `refs/tags/${release.tag}` === name);
    if (!frozen)
        return;
    throw unprocessable(`Repository rule violations found\n\nCannot ${verb} this tag\n\n`);
}
async function createReference(call, repository) {
    const name = requiredText(call.body, 'ref');
    const id = checkedSha(call);
    await makeReference(repository, call.token, { name, id });
    return json(201, await reference_routes_answer(call, repository, { name, id }), {
        Location: `${call.url.origin}${call.url.pathname}`,
    });
}
async function updateReference(call, repository) {
    const name = `refs/${call.path['ref']}`;
    const id = checkedSha(call);
    const old = await repository.bare.reference(name);
    if (old === undefined)
        throw unprocessable('Reference does not exist');
    checkImmutable(repository, name, 'update');
    await new_reference_checkTarget(repository, call.token, id);
    if (flagField(call.body, 'force') !== true && id !== old) {
        const { behind } = await relate([repository.bare], old, id);
        if (behind > 0)
            throw unprocessable('Update is not a fast forward');
    }
    if (!(await repository.bare.move(name, { id, old }))) {
        throw unprocessable('Reference update failed');
    }
    await followBranch(call.world, repository, name);
    return json(200, await reference_routes_answer(call, repository, { name, id }));
}
async function deleteReference(call, repository) {
    const name = `refs/${call.path['ref']}`;
    const old = await repository.bare.reference(name);
    if (old === undefined)
        throw unprocessable('Reference does not exist');
    checkImmutable(repository, name, 'delete');
    if (!(await repository.bare.move(name, { old })))
        throw unprocessable('Reference update failed');
    await followBranch(call.world, repository, name);
    return noContent;
}
const reference_routes_reading = { permission: 'contents', level: 'read' };
const reference_routes_writing = { permission: 'contents', level: 'write' };
/** Operations on references. */
const referenceRoutes = [
    onRepository({
        method: 'GET',
        path: `${reference_routes_gitPath}/ref/{+ref}`,
        documentation: `${documentationPath}get-a-reference`,
        need: reference_routes_reading,
    }, getReference),
    onRepository({
        method: 'GET',
        path: `${reference_routes_gitPath}/matching-refs/{+ref}`,
        documentation: `${documentationPath}list-matching-references`,
        need: reference_routes_reading,
    }, matchingReferences),
    onRepository({
        method: 'POST',
        path: `${reference_routes_gitPath}/refs`,
        documentation: `${documentationPath}create-a-reference`,
        need: reference_routes_writing,
    }, createReference),
    onRepository({
        method: 'PATCH',
        path: `${reference_routes_gitPath}/refs/{+ref}`,
        documentation: `${documentationPath}update-a-reference`,
        need: reference_routes_writing,
    }, updateReference),
    onRepository({
        method: 'DELETE',
        path: `${reference_routes_gitPath}/refs/{+ref}`,
        documentation: `${documentationPath}delete-a-reference`,
        need: reference_routes_writing,
    }, deleteReference),
];

;// CONCATENATED MODULE: ./build/rehearsal/routes/repository-routes.js











const repository_routes_repositoryPath = '/repos/{owner}/{repo}';
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
    return json(202, fullRepository(world, fork, call));
}
async function listForks(call, repository) {
    const forks = [...call.world.repositories.values()].filter(({ parent, pollsUntilReady }) => parent === repository && pollsUntilReady === 0);
    return page(call, forks.toSorted((a, b) => b.id - a.id).map((fork) => simpleRepository(call.world, fork, call)));
}
async function mergeUpstream(call, fork) {
    const branch = requiredText(call.body, 'branch');
    const { parent } = fork;
    if (parent === undefined) {
        throw unprocessable('This repository is not a fork or its parent is gone');
    }
    const name = `refs/heads/${branch}`;
    const [theirs, ours] = await Promise.all([parent.bare.reference(name), fork.bare.reference(name)]);
    if (theirs === undefined)
        throw unprocessable(`Branch ${branch} not found in upstream`);
    const upstream = `${parent.owner.login}:${branch}`;
    const merged = (merge_type, message) => json(200, { message, merge_type, base_branch: upstream });
    if (ours === theirs) {
        return merged('none', `This branch is not behind the upstream ${upstream}.`);
    }
    await fork.bare.fetch(parent.bare.folder, [name]);
    if (call.token !== undefined && !mayWriteWorkflows(call.token)) {
        const workflow = await foreignWorkflow(fork, theirs);
        if (workflow !== undefined)
            throw unprocessable(workflowRefusal(call.token, workflow));
    }
    const relation = ours === undefined ? undefined : await relate([fork.bare], ours, theirs);
    if (ours !== undefined && relation?.ahead.length === 0) {
        return merged('none', `This branch is not behind the upstream ${upstream}.`);
    }
    if (ours === undefined || relation?.behind === 0) {
        await fork.bare.move(name, { id: theirs, ...(ours === undefined ? {} : { old: ours }) });
        return merged('fast-forward', `Successfully fetched and fast-forwarded from upstream ${upstream}.`);
    }
    const tree = await fork.bare.git(['merge-tree', '--write-tree', ours, theirs]);
    if (tree.status !== 0)
        throw new Refusal(409, 'There are merge conflicts');
    const author = signatureOf(call.world, call.token === undefined ? fork.owner : actorOf(call.world, call.token));
    const commit = await fork.bare.write('commit', formatCommit({
        tree: tree.stdout.toString('latin1').trim().slice(0, 40),
        parents: [ours, theirs],
        author,
        committer: author,
        message: `Merge branch '${upstream}' into ${branch}\n`,
    }));
    await fork.bare.move(name, { id: commit, old: ours });
    return merged('merge', `Successfully fetched and merged from upstream ${upstream}.`);
}
async function immutableReleases(call, repository) {
    const owner = call.token?.kind === 'classic' && personMayPush(call.token.owner, repository);
    if (!owner || !repository.immutableReleases)
        throw new Refusal(404, 'Not Found');
    return json(200, { enabled: true, enforced_by_owner: false });
}
/** Operations on a repository as a whole, its forks, and a fork's upstream. */
const repositoryRoutes = [
    onRepository({
        method: 'GET',
        path: repository_routes_repositoryPath,
        documentation: 'repos/repos#get-a-repository',
        need: { permission: 'metadata', level: 'read' },
    }, async (call, repository) => json(200, fullRepository(call.world, repository, call))),
    onRepository({
        method: 'GET',
        path: `${repository_routes_repositoryPath}/forks`,
        documentation: 'repos/forks#list-forks',
        need: { permission: 'metadata', level: 'read' },
    }, listForks),
    onRepository({
        method: 'POST',
        path: `${repository_routes_repositoryPath}/forks`,
        documentation: 'repos/forks#create-a-fork',
        need: { permission: 'administration', level: 'write', participant: true },
    }, createFork),
    onRepository({
        method: 'POST',
        path: `${repository_routes_repositoryPath}/merge-upstream`,
        documentation: 'branches/branches#sync-a-fork-branch-with-the-upstream-repository',
        need: { permission: 'contents', level: 'write' },
    }, mergeUpstream),
    onRepository({
        method: 'GET',
        path: `${repository_routes_repositoryPath}/immutable-releases`,
        documentation: 'repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
        need: { permission: 'administration', level: 'read' },
    }, immutableReleases),
];

;// CONCATENATED MODULE: ./build/rehearsal/api.js












/** The operations below `/api/v3`; the first whose path fits is taken. */
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
];
const documentationUrl = 'https://docs.github.com/rest';
/** A refusal in the shape GitHub gives it. */
function refusalAnswer(refusal, match) {
    const chapter = match === undefined ? '' : `/${match.route.documentation}`;
    const value = {
        message: refusal.message,
        ...refusal.members,
        documentation_url: `${documentationUrl}${chapter}`,
        status: String(refusal.status),
    };
    return json(refusal.status, value, refusal.headers);
}
/** Runs an operation; what it refuses becomes an answer. */
async function perform(match, call) {
    try {
        return await match.route.handle(call);
    }
    catch (error) {
        if (error instanceof Refusal)
            return refusalAnswer(error, match);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/graphql/document.js
/** A query that cannot be read. */
class SyntaxTrouble extends Error {
    name = 'SyntaxTrouble';
}
/** Selections and values nest no deeper than this. */
const deepestSelection = 50;
const tokenText = /[\s,]+|#[^\n]*|("""[^]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[!$()[\]{}:=@|&])/y;
function tokenize(source) {
    const tokens = [];
    let line = 1;
    let lineStart = 0;
    tokenText.lastIndex = 0;
    let at = 0;
    while (at < source.length) {
        tokenText.lastIndex = at;
        const match = tokenText.exec(source);
        if (match === null) {
            throw new SyntaxTrouble(`Unexpected character ${JSON.stringify(source[at])} at line ${line}`);
        }
        if (match[1] !== undefined) {
            tokens.push({ text: match[1], place: { line, column: at - lineStart + 1 } });
        }
        for (let index = at; index < tokenText.lastIndex; index += 1) {
            if (source[index] === '\n') {
                line += 1;
                lineStart = index + 1;
            }
        }
        at = tokenText.lastIndex;
    }
    return tokens;
}
function createReader(source) {
    const tokens = tokenize(source);
    let at = 0;
    const next = () => tokens[at]?.text ?? '';
    const take = () => {
        const text = next();
        if (text === '')
            throw new SyntaxTrouble('Unexpected end of document');
        at += 1;
        return text;
    };
    const skip = (text) => {
        if (next() !== text)
            return false;
        at += 1;
        return true;
    };
    return {
        next,
        take,
        skip,
        place: () => tokens[at]?.place ?? { line: 1, column: 1 },
        expect: (text) => {
            if (skip(text))
                return;
            throw new SyntaxTrouble(`Expected ${text}, actual: ${next() === '' ? 'end' : next()}`);
        },
        name: () => {
            const text = take();
            if (/^[A-Za-z_]\w*$/.test(text))
                return text;
            throw new SyntaxTrouble(`Expected a name, actual: ${text}`);
        },
    };
}
/** Reads a document of one operation, with inline fragments and no directives. */
function parseDocument(source) {
    const reader = createReader(source);
    const kind = reader.next() === '{' ? 'query' : reader.name();
    if (kind !== 'query' && kind !== 'mutation')
        throw new SyntaxTrouble(`Unexpected ${kind}`);
    if (reader.next() !== '{' && reader.next() !== '(')
        reader.name();
    const defaults = reader.skip('(') ? variables(reader) : {};
    const selections = selectionSet(reader, 0);
    if (reader.next() !== '')
        throw new SyntaxTrouble(`Unexpected ${reader.next()} after the operation`);
    return { kind, selections, defaults };
}
function variables(reader) {
    const defaults = {};
    while (!reader.skip(')')) {
        reader.expect('$');
        const name = reader.name();
        reader.expect(':');
        while (reader.next() === '[' || reader.next() === ']' || reader.next() === '!')
            reader.take();
        reader.name();
        while (reader.next() === ']' || reader.next() === '!')
            reader.take();
        if (reader.skip('='))
            defaults[name] = fill(value(reader, 0), {});
    }
    return defaults;
}
function selectionSet(reader, depth) {
    if (depth > deepestSelection)
        throw new SyntaxTrouble('Selections nest too deep');
    reader.expect('{');
    const selections = [];
    while (!reader.skip('}')) {
        if (reader.skip('...')) {
            reader.expect('on');
            selections.push({
                kind: 'fragment',
                on: reader.name(),
                selections: selectionSet(reader, depth + 1),
            });
            continue;
        }
        selections.push(field(reader, depth));
    }
    return selections;
}
function field(reader, depth) {
    const place = reader.place();
    const alias = reader.name();
    const name = reader.skip(':') ? reader.name() : alias;
    const args = [];
    if (reader.skip('(')) {
        while (!reader.skip(')')) {
            const argument = reader.name();
            reader.expect(':');
            args.push([argument, value(reader, depth)]);
        }
    }
    const selections = reader.next() === '{' ? selectionSet(reader, depth + 1) : [];
    return { kind: 'field', name, alias, args, selections, place };
}
function value(reader, depth) {
    if (depth > deepestSelection)
        throw new SyntaxTrouble('Values nest too deep');
    if (reader.skip('$'))
        return { kind: 'variable', name: reader.name() };
    if (reader.skip('[')) {
        const items = [];
        while (!reader.skip(']'))
            items.push(value(reader, depth + 1));
        return { kind: 'list', items };
    }
    if (reader.skip('{')) {
        const members = [];
        while (!reader.skip('}')) {
            const name = reader.name();
            reader.expect(':');
            members.push([name, value(reader, depth + 1)]);
        }
        return { kind: 'object', members };
    }
    return { kind: 'literal', value: literal(reader.take()) };
}
function literal(text) {
    if (text.startsWith('"""'))
        return text.slice(3, -3);
    if (text === 'true' || text === 'false' || text === 'null' || /^["\d-]/.test(text)) {
        const parsed = JSON.parse(text);
        return parsed;
    }
    // A bare word is an enumeration's value.
    return text;
}
/** The value with its variables filled in; one that was not sent is `null`. */
function fill(given, variableValues) {
    switch (given.kind) {
        case 'literal':
            return given.value;
        case 'variable':
            return variableValues[given.name] ?? null;
        case 'list':
            return given.items.map((item) => fill(item, variableValues));
        case 'object':
            return Object.fromEntries(given.members.map(([name, member]) => [name, fill(member, variableValues)]));
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/graphql/execute.js

/** A field that is refused: GitHub answers `null` for it and says why in `errors`. */
class FieldRefusal extends Error {
    name = 'FieldRefusal';
    /** GitHub's word for the kind: `NOT_FOUND`, `FORBIDDEN`, `STALE_DATA`. */
    type;
    extensions;
    constructor(type, message, extensions) {
        super(message);
        this.type = type;
        this.extensions = extensions;
    }
}
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
async function show(value, selections, [run, path]) {
    if (isNode(value))
        return await showObject(value, selections, [run, path]);
    if (value === null || typeof value !== 'object')
        return value;
    const items = [];
    for (const [index, item] of value.entries()) {
        items.push(await show(item, selections, [run, [...path, index]]));
    }
    return items;
}
async function showField(node, field, [run, path]) {
    if (field.name === '__typename')
        return node.typename;
    const resolver = node.fields[field.name];
    const args = Object.fromEntries(field.args.map(([name, value]) => [name, fill(value, run.variables)]));
    try {
        const value = typeof resolver === 'function' ? await resolver(args) : (resolver ?? null);
        return await show(value, field.selections, [run, path]);
    }
    catch (error) {
        if (!(error instanceof FieldRefusal))
            throw error;
        run.errors.push({
            type: error.type,
            path,
            ...(error.extensions === undefined ? {} : { extensions: error.extensions }),
            locations: [{ line: field.place.line, column: field.place.column }],
            message: error.message,
        });
        return null;
    }
}
async function showObject(node, selections, [run, path]) {
    const answer = {};
    for (const selection of selections) {
        if (selection.kind === 'fragment') {
            if (selection.on === node.typename || selection.on === 'Node') {
                Object.assign(answer, await showObject(node, selection.selections, [run, path]));
            }
            continue;
        }
        answer[selection.alias] = await showField(node, selection, [run, [...path, selection.alias]]);
    }
    return answer;
}
/** Runs an operation that has no defects from its root; fields are found one after the other. */
async function execute(operation, root, variables) {
    const run = { variables: { ...operation.defaults, ...variables }, errors: [] };
    const data = await showObject(root, operation.selections, [run, []]);
    return run.errors.length === 0 ? { data } : { data, errors: run.errors };
}

;// CONCATENATED MODULE: ./build/rehearsal/graphql/nodes.js












/** A user, an organisation or a bot. */
function accountNode(viewer, account) {
    const { world } = viewer;
    return {
        typename: account.type,
        fields: {
            repositories: (args) => nodes_repositoriesOf(viewer, account, args),
            repository: ({ name }) => {
                const full = `${account.login}/${asText(name)}`;
                const found = ready(viewer, findRepository(world, full));
                if (found !== undefined)
                    return repositoryNode(viewer, found);
                throw new FieldRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${full}'.`);
            },
            id: nodeId('U', account.id),
            databaseId: account.id,
            login: account.login,
            name: account.name,
            url: `${world.addresses.web}/${encodeURIComponent(account.login)}`,
        },
    };
}
/** The repository, where it is there for the viewer. */
function ready(viewer, repository) {
    if (repository === undefined || !maySee(viewer.token, repository))
        return undefined;
    return repository.pollsUntilReady === 0 ? repository : undefined;
}
function nodes_repositoriesOf(viewer, account, args) {
    const { isFork, first } = args;
    const owned = allRepositories(viewer.world).filter((repository) => repository.owner === account &&
        ready(viewer, repository) !== undefined &&
        (typeof isFork !== 'boolean' || isFork === (repository.parent !== undefined)));
    const shown = owned.map((repository) => repositoryNode(viewer, repository));
    return connection('RepositoryConnection', shown, first);
}
/** The first of a list, and how many there are. */
function connection(typename, nodes, first) {
    if (typeof first !== 'number' || first < 1 || first > 100) {
        throw new FieldRefusal('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value of 1 to 100 to properly paginate the connection.');
    }
    return { typename, fields: { nodes: nodes.slice(0, first), totalCount: nodes.length } };
}
/** Forks of a repository, the newest first; of those alone that the viewer owns, where that is asked. */
function forksOf(viewer, repository, args) {
    const { affiliations, first } = args;
    const { login } = actorOf(viewer.world, viewer.token);
    const wanted = Array.isArray(affiliations) ? affiliations : undefined;
    const isWanted = ({ owner, collaborators }) => wanted === undefined ||
        (wanted.includes('OWNER') && owner.login === login) ||
        (wanted.includes('COLLABORATOR') && collaborators.has(login)) ||
        (wanted.includes('ORGANIZATION_MEMBER') && owner.members.has(login));
    const forks = allRepositories(viewer.world).filter((fork) => fork.parent === repository && isWanted(fork) && ready(viewer, fork) !== undefined);
    const nodes = forks.toSorted((a, b) => b.id - a.id).map((fork) => repositoryNode(viewer, fork));
    return connection('RepositoryConnection', nodes, first);
}
/** Pull requests to a repository: of a branch's name (whosever it is), of a base, in some states. */
function pullsOf(viewer, repository, args) {
    const { headRefName, baseRefName, states, orderBy, first } = args;
    const pulls = repository.pulls.filter((pull) => (typeof headRefName !== 'string' || pull.head.branch === headRefName) &&
        (typeof baseRefName !== 'string' || pull.base === baseRefName) &&
        (!Array.isArray(states) || states.includes(stateOf(pull))));
    const falling = isJsonObject(orderBy) && orderBy['direction'] === 'DESC';
    const ordered = pulls.toSorted((a, b) => (falling ? b.number - a.number : a.number - b.number));
    const nodes = ordered.map((pull) => pullNode(viewer, repository, pull));
    return connection('PullRequestConnection', nodes, first);
}
function stateOf({ mergedAt, state }) {
    return mergedAt === null ? state.toUpperCase() : 'MERGED';
}
/** A pull request. */
function pullNode(viewer, repository, pull) {
    const { world } = viewer;
    const head = pull.head.repository;
    return {
        typename: 'PullRequest',
        fields: {
            id: nodeId('PR', pull.id),
            number: pull.number,
            title: pull.title,
            body: pull.body ?? '',
            url: `${repositoryPage(world, repository)}/pull/${pull.number}`,
            state: stateOf(pull),
            isDraft: pull.draft,
            merged: pull.mergedAt !== null,
            headRefName: pull.head.branch,
            headRefOid: pull.headCommit,
            baseRefName: pull.base,
            headRepository: () => (maySee(viewer.token, head) ? repositoryNode(viewer, head) : null),
            headRepositoryOwner: () => accountNode(viewer, head.owner),
            files: async ({ first }) => {
                const { changes } = await contentsOf(repository, pull);
                const nodes = changes.map(({ path, additions, deletions }) => ({
                    typename: 'PullRequestChangedFile',
                    fields: { path, additions, deletions },
                }));
                return connection('PullRequestChangedFileConnection', nodes, first);
            },
        },
    };
}
async function objectNode(viewer, repository, id) {
    const object = await repository.bare.object(id);
    if (object === undefined)
        return null;
    switch (object.type) {
        case 'commit':
            return commitNode(viewer, repository, object);
        case 'tree':
            return treeNode(viewer, repository, object);
        case 'blob':
            return blobNode(object);
        case 'tag': {
            const tag = parseTag(object.bytes);
            return {
                typename: 'Tag',
                fields: {
                    id: nodeId('TA', id),
                    oid: id,
                    name: tag.tag,
                    message: tag.message,
                    target: async () => await objectNode(viewer, repository, tag.object),
                },
            };
        }
    }
}
function actorNode(viewer, signature) {
    const { name, email } = signature;
    const user = () => {
        const account = git_data_accountOf(viewer.world, signature);
        return account === undefined ? null : accountNode(viewer, account);
    };
    return { typename: 'GitActor', fields: { name, email, user } };
}
/** A commit. */
function commitNode(viewer, repository, object) {
    const commit = parseCommit(object.bytes);
    const verified = repository.verified.has(object.id);
    return {
        typename: 'Commit',
        fields: {
            id: nodeId('C', object.id),
            oid: object.id,
            url: `${repositoryPage(viewer.world, repository)}/commit/${object.id}`,
            message: commit.message,
            messageHeadline: commit.message.split('\n')[0] ?? '',
            committedDate: dateOf(commit.committer.seconds),
            author: actorNode(viewer, commit.author),
            committer: actorNode(viewer, commit.committer),
            tree: async () => await objectNode(viewer, repository, commit.tree),
            signature: verified
                ? { typename: 'GitSignature', fields: { isValid: true, state: 'VALID' } }
                : null,
        },
    };
}
function treeNode(viewer, repository, object) {
    return {
        typename: 'Tree',
        fields: {
            id: nodeId('T', object.id),
            oid: object.id,
            entries: parseTree(object.bytes).map((line) => ({
                typename: 'TreeEntry',
                fields: {
                    name: line.name,
                    path: line.name,
                    type: typeOfMode(line.mode),
                    mode: Number.parseInt(line.mode, 8),
                    oid: line.id,
                    object: async () => await objectNode(viewer, repository, line.id),
                },
            })),
        },
    };
}
function blobNode(object) {
    const isBinary = object.bytes.includes(0);
    return {
        typename: 'Blob',
        fields: {
            id: nodeId('B', object.id),
            oid: object.id,
            byteSize: object.bytes.length,
            isBinary,
            isTruncated: false,
            text: isBinary ? null : object.bytes.toString('utf8'),
        },
    };
}
/** A reference; `null` where there is none. */
async function referenceNode(viewer, repository, name) {
    const id = await repository.bare.reference(name);
    if (id === undefined)
        return null;
    const [, kind = '', ...rest] = name.split('/');
    return {
        typename: 'Ref',
        fields: {
            id: nodeId('REF', `${repository.id}:${name}`),
            name: rest.join('/'),
            prefix: `refs/${kind}/`,
            target: async () => await objectNode(viewer, repository, id),
        },
    };
}
/** What `object(expression: "master:packages/foo")` or `object(oid: …)` finds. */
async function expressed(viewer, repository, args) {
    const oid = args['oid'];
    if (typeof oid === 'string')
        return await objectNode(viewer, repository, oid);
    const expression = asText(args['expression']);
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
/** A repository. */
function repositoryNode(viewer, repository) {
    const { world } = viewer;
    return {
        typename: 'Repository',
        fields: {
            id: nodeId('R', repository.id),
            databaseId: repository.id,
            name: repository.name,
            nameWithOwner: fullName(repository),
            url: repositoryPage(world, repository),
            isArchived: repository.archived,
            isFork: repository.parent !== undefined,
            isPrivate: repository.private,
            owner: accountNode(viewer, repository.owner),
            parent: () => repository.parent === undefined ? null : repositoryNode(viewer, repository.parent),
            viewerPermission: permissionOf(viewer, repository),
            defaultBranchRef: async () => {
                if (repository.pollsUntilFilled > 0) {
                    repository.pollsUntilFilled -= 1;
                    return null;
                }
                return await referenceNode(viewer, repository, `refs/heads/${repository.defaultBranch}`);
            },
            ref: async (args) => await namedReference(viewer, repository, asText(args['qualifiedName'])),
            object: async (args) => await expressed(viewer, repository, args),
            forks: (args) => forksOf(viewer, repository, args),
            pullRequests: (args) => pullsOf(viewer, repository, args),
            pullRequest: (args) => {
                const pull = repository.pulls.find(({ number }) => number === args['number']);
                if (pull !== undefined)
                    return pullNode(viewer, repository, pull);
                throw new FieldRefusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${asText(args['number'])}.`);
            },
        },
    };
}
async function namedReference(viewer, repository, name) {
    if (name.startsWith('refs/'))
        return await referenceNode(viewer, repository, name);
    return ((await referenceNode(viewer, repository, `refs/heads/${name}`)) ??
        (await referenceNode(viewer, repository, `refs/tags/${name}`)));
}
/** What the person may do there, whatever the token may; `null` to an App, as GitHub documents it. */
function permissionOf({ token }, repository) {
    const person = personOf(token);
    if (person === undefined)
        return null;
    return personMayPush(person, repository) ? 'WRITE' : 'READ';
}

;// CONCATENATED MODULE: ./build/rehearsal/graphql/mutations.js














function objectIn(value, where) {
    if (isJsonObject(value))
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
/** The repository of that name; NOT_FOUND where the viewer sees none. */
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
    const id = branch['id'];
    if (typeof id === 'string') {
        const [number, name] = Buffer.from(id.replace(/^REF_kgDO/, ''), 'base64url')
            .toString('utf8')
            .split(':refs/heads/');
        const repository = [...viewer.world.repositories.values()].find((r) => String(r.id) === number);
        if (repository !== undefined && name !== undefined)
            return { repository, name };
        throw new FieldRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    }
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
/**
 * Commits files onto a branch, if its head is still the expected one: author is whoever the token acts
 * as, committer is GitHub, which also vouches for the commit.
 */
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
    const given = isJsonObject(fileChanges) ? fileChanges : undefined;
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
        typename: 'CreateCommitOnBranchPayload',
        fields: {
            clientMutationId: mutationId(input),
            commit: commitNode(viewer, repository, { id, type: 'commit', bytes }),
            ref: async () => await referenceNode(viewer, repository, reference),
        },
    };
}
function mutationId(input) {
    const id = input['clientMutationId'];
    return typeof id === 'string' ? id : null;
}
/** Makes a reference: what `POST git/refs` does, and refuses, in GraphQL. */
async function createRef(viewer, args) {
    const input = objectIn(args['input'], 'input');
    const repositoryId = textIn(input, 'repositoryId');
    const repository = allRepositories(viewer.world).find(({ id }) => nodeId('R', id) === repositoryId);
    if (repository === undefined || !maySee(viewer.token, repository)) {
        throw new FieldRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${repositoryId}'`);
    }
    demandPush(viewer, repository, ['createRef', 'CreateRef']);
    const name = textIn(input, 'name');
    try {
        await makeReference(repository, viewer.token, { name, id: textIn(input, 'oid') });
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        if (error.status === 422)
            throw new FieldRefusal('UNPROCESSABLE', error.message);
        if (viewer.token.kind !== 'classic')
            throw forbidden(refusedReach(viewer.token));
        throw forbidden(incorrectPermissions(viewer, 'CreateRef'));
    }
    return {
        typename: 'CreateRefPayload',
        fields: {
            clientMutationId: mutationId(input),
            ref: async () => await referenceNode(viewer, repository, name),
        },
    };
}
/** The pull request of a node id, and its repository. */
function pullOfNode({ world }, id) {
    for (const repository of world.repositories.values()) {
        const pull = repository.pulls.find((candidate) => nodeId('PR', candidate.id) === id);
        if (pull !== undefined)
            return { repository, pull };
    }
    return undefined;
}
/** Makes a draft pull request one that can be reviewed, or the other way round. */
async function setDraft(viewer, args, change) {
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
            ? incorrectPermissions(viewer, change.payload.replace(/Payload$/, ''))
            : refusedReach(viewer.token));
    }
    pull.draft = change.draft;
    pull.updatedAt = timestamp(viewer.world);
    return {
        typename: change.payload,
        fields: {
            clientMutationId: mutationId(input),
            pullRequest: pullNode(viewer, repository, pull),
        },
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/graphql/schema.js
/**
 * The part of GitHub's GraphQL schema that is offered: for each type its fields, each with the type it
 * leads to, or `''` for a plain value.
 */
const typesOfFields = {
    Query: {
        viewer: 'User',
        repository: 'Repository',
        repositoryOwner: 'RepositoryOwner',
        node: 'Node',
    },
    Mutation: {
        createCommitOnBranch: 'CreateCommitOnBranchPayload',
        createRef: 'CreateRefPayload',
        markPullRequestReadyForReview: 'MarkPullRequestReadyForReviewPayload',
        convertPullRequestToDraft: 'ConvertPullRequestToDraftPayload',
    },
    CreateCommitOnBranchPayload: { clientMutationId: '', commit: 'Commit', ref: 'Ref' },
    CreateRefPayload: { clientMutationId: '', ref: 'Ref' },
    MarkPullRequestReadyForReviewPayload: { clientMutationId: '', pullRequest: 'PullRequest' },
    ConvertPullRequestToDraftPayload: { clientMutationId: '', pullRequest: 'PullRequest' },
    User: {
        id: '',
        databaseId: '',
        login: '',
        name: '',
        url: '',
        repositories: 'RepositoryConnection',
        repository: 'Repository',
    },
    RepositoryOwner: { id: '', login: '', url: '', repositories: 'RepositoryConnection' },
    RepositoryConnection: { nodes: 'Repository', totalCount: '' },
    Node: { id: '' },
    Repository: {
        id: '',
        databaseId: '',
        name: '',
        nameWithOwner: '',
        url: '',
        isArchived: '',
        isFork: '',
        isPrivate: '',
        owner: 'User',
        parent: 'Repository',
        viewerPermission: '',
        defaultBranchRef: 'Ref',
        ref: 'Ref',
        object: 'GitObject',
        forks: 'RepositoryConnection',
        pullRequest: 'PullRequest',
        pullRequests: 'PullRequestConnection',
    },
    Ref: { id: '', name: '', prefix: '', target: 'GitObject' },
    GitObject: { id: '', oid: '' },
    Commit: {
        id: '',
        oid: '',
        url: '',
        message: '',
        messageHeadline: '',
        committedDate: '',
        author: 'GitActor',
        committer: 'GitActor',
        tree: 'Tree',
        signature: 'GitSignature',
    },
    GitActor: { name: '', email: '', user: 'User' },
    GitSignature: { isValid: '', state: '' },
    Tree: { id: '', oid: '', entries: 'TreeEntry' },
    TreeEntry: { name: '', path: '', type: '', mode: '', oid: '', object: 'GitObject' },
    Blob: { id: '', oid: '', byteSize: '', isBinary: '', isTruncated: '', text: '' },
    Tag: { id: '', oid: '', name: '', message: '', target: 'GitObject' },
    PullRequestConnection: { nodes: 'PullRequest', totalCount: '' },
    PullRequestChangedFileConnection: { nodes: 'PullRequestChangedFile', totalCount: '' },
    PullRequestChangedFile: { path: '', additions: '', deletions: '' },
    PullRequest: {
        id: '',
        number: '',
        title: '',
        body: '',
        url: '',
        state: '',
        isDraft: '',
        merged: '',
        headRefName: '',
        headRefOid: '',
        baseRefName: '',
        headRepository: 'Repository',
        headRepositoryOwner: 'RepositoryOwner',
        files: 'PullRequestChangedFileConnection',
    },
};
/** Fields the schema does not have, objects without a selection, and selections of plain values. */
function defectsOf(operation) {
    const defects = [];
    const root = operation.kind === 'query' ? 'Query' : 'Mutation';
    const walk = (selections, type, path) => {
        for (const selection of selections) {
            if (selection.kind === 'fragment') {
                walk(selection.selections, selection.on, [...path, `... on ${selection.on}`]);
                continue;
            }
            const { name, alias, place } = selection;
            if (name === '__typename')
                continue;
            const here = [...path, alias];
            const leadsTo = typesOfFields[type]?.[name];
            if (leadsTo === undefined) {
                defects.push({
                    message: `Field '${name}' doesn't exist on type '${type}'`,
                    path: here,
                    place,
                    extensions: { code: 'undefinedField', typeName: type, fieldName: name },
                });
            }
            else if ((leadsTo === '') !== (selection.selections.length === 0)) {
                defects.push({
                    message: leadsTo === ''
                        ? `Selections can't be made on scalars (field '${name}' returns a scalar but has selections)`
                        : `Field must have selections (field '${name}' returns ${leadsTo} but has no selections. Did you mean '${name} { ... }'?)`,
                    path: here,
                    place,
                    extensions: { code: 'selectionMismatch', nodeName: `field '${name}'` },
                });
            }
            else {
                walk(selection.selections, leadsTo, here);
            }
        }
    };
    walk(operation.selections, root, [operation.kind]);
    return defects;
}

;// CONCATENATED MODULE: ./build/rehearsal/graphql/graphql-answer.js








function queryRoot(viewer) {
    return {
        typename: 'Query',
        fields: {
            viewer: () => accountNode(viewer, actorOf(viewer.world, viewer.token)),
            repository: ({ owner, name }) => repositoryNode(viewer, mutations_repositoryNamed(viewer, `${asText(owner)}/${asText(name)}`)),
            repositoryOwner: ({ login }) => {
                const account = viewer.world.accounts.get(asText(login).toLowerCase());
                return account === undefined ? null : accountNode(viewer, account);
            },
            node: ({ id }) => {
                const found = pullOfNode(viewer, asText(id));
                if (found !== undefined)
                    return pullNode(viewer, found.repository, found.pull);
                throw new FieldRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${asText(id)}'`);
            },
        },
    };
}
function mutationRoot(viewer) {
    return {
        typename: 'Mutation',
        fields: {
            createCommitOnBranch: async (args) => await createCommitOnBranch(viewer, args),
            createRef: async (args) => await createRef(viewer, args),
            markPullRequestReadyForReview: async (args) => await setDraft(viewer, args, {
                draft: false,
                payload: 'MarkPullRequestReadyForReviewPayload',
            }),
            convertPullRequestToDraft: async (args) => await setDraft(viewer, args, { draft: true, payload: 'ConvertPullRequestToDraftPayload' }),
        },
    };
}
/** The operation a request's body asks for, or why it cannot be read. */
function operationIn(body) {
    const query = body['query'];
    if (typeof query !== 'string')
        return new SyntaxTrouble('A query attribute must be specified and must be a string.');
    try {
        return parseDocument(query);
    }
    catch (error) {
        if (error instanceof SyntaxTrouble)
            return error;
        throw error;
    }
}
/** Answers a GraphQL request: always 200, what is wrong stands in `errors`. */
async function graphqlAnswer(viewer, operation, variables) {
    if (operation instanceof SyntaxTrouble) {
        return json(200, { errors: [{ message: operation.message }] });
    }
    const defects = defectsOf(operation);
    if (defects.length > 0) {
        const errors = defects.map(({ message, path, place, extensions }) => ({
            path,
            extensions,
            locations: [{ line: place.line, column: place.column }],
            message,
        }));
        return json(200, { errors });
    }
    const root = operation.kind === 'query' ? queryRoot(viewer) : mutationRoot(viewer);
    return json(200, await execute(operation, root, isJsonObject(variables) ? variables : {}));
}

;// CONCATENATED MODULE: ./build/rehearsal/smart-http.js





/** Recognises `/OWNER/NAME[.git]/info/refs` and its two services. */
function gitRequest(url) {
    const match = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(url.pathname);
    const [, repository, service] = match ?? [];
    if (repository === undefined || service === undefined)
        return undefined;
    const asked = url.searchParams.get('service');
    const push = service === '/git-receive-pack' || asked === 'git-receive-pack';
    return { repository, service, url, push };
}
/**
 * The repository, or a refusal: without a token that may push, a push is refused; what a token may not
 * see is asked for again with a password (401), as GitHub does.
 */
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
        ...gitEnvironment(repository.bare.folder),
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
        // git serves pushes only to somebody it can name.
        ...(asked.push ? { REMOTE_USER: 'pusher' } : {}),
    };
}
/**
 * Passes the request on to `git http-backend`; answers the status it gave. The answer is written but for
 * its end, so that what follows from a push is done before the client learns that it succeeded.
 */
async function serveGit(repository, asked, [request, response]) {
    return await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['http-backend'], {
            cwd: repository.bare.folder,
            env: cgiEnvironment(repository, asked, request),
            windowsHide: true,
        });
        let head = Buffer.alloc(0);
        let status = 200;
        child.on('error', reject);
        child.stdin.on('error', () => undefined);
        child.stderr.resume();
        request.pipe(child.stdin);
        // A client that went away would leave git waiting for the rest of its request.
        response.on('close', () => child.kill());
        child.stdout.on('data', (chunk) => {
            if (head === undefined) {
                response.write(chunk);
                return;
            }
            head = Buffer.concat([head, chunk]);
            const end = head.indexOf('\r\n\r\n');
            if (end < 0)
                return;
            const headers = {};
            for (const line of head.toString('latin1', 0, end).split('\r\n')) {
                const colon = line.indexOf(':');
                const name = line.slice(0, colon);
                const value = line.slice(colon + 1).trim();
                if (name.toLowerCase() === 'status')
                    status = Number.parseInt(value, 10);
                else
                    headers[name] = value;
            }
            response.writeHead(status, headers);
            response.write(head.subarray(end + 4));
            head = undefined;
        });
        child.on('close', () => resolve(status));
    });
}
/** Lets pull requests show what a push brought. */
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

;// CONCATENATED MODULE: ./build/rehearsal/web.js



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
/**
 * What a browser gets: downloads of releases, and a line of text for the page of a repository, a
 * release or a pull request that exists.
 */
function webAnswer(world, token, url) {
    if (url.pathname.startsWith(storagePath))
        return storedAsset(world, url.pathname);
    const [owner = '', name = '', kind = '', ...rest] = url.pathname.slice(1).split('/').map(decoded);
    if (kind === 'releases' && rest[0] === 'download') {
        const path = { repository: `${owner}/${name}`, tag: rest.slice(1, -1).join('/') };
        return download(world, token, { ...path, name: rest.at(-1) ?? '' });
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

;// CONCATENATED MODULE: ./build/rehearsal/outcome.js








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
        if (!isJsonObject(body))
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
        return { kind: 'answer', answer: refusalAnswer(error, match), version };
    }
}
function refuse(status, message) {
    const documentation_url = 'https://docs.github.com/graphql';
    return { kind: 'answer', answer: json(status, { message, documentation_url }), version: '' };
}
async function graphqlOutcome({ world }, reception) {
    const { token, operation, body } = reception;
    if (reception.tokenKind === 'unknown')
        return refuse(401, 'Bad credentials');
    if (token === undefined)
        return refuse(401, 'This endpoint requires you to be authenticated.');
    if (reception.method !== 'POST' || operation === undefined)
        return refuse(404, 'Not Found');
    if (!isJsonObject(body))
        return refuse(400, 'Problems parsing JSON');
    const answer = await graphqlAnswer({ world, token }, operation, body['variables']);
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
/**
 * Does what a request asks; what an upload carried has been received before. Refusals are answers, too.
 */
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
            const answer = webAnswer(service.world, reception.token, reception.url);
            return { kind: 'answer', answer, version: '' };
        }
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/rehearsal/received-body.js




/** The whole body of a request; `undefined` where the client broke off. */
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
/**
 * Writes a request's body to a file as it arrives, hashing it on the way. With `most`, no more bytes
 * than that are taken and the upload counts as broken off.
 */
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

;// CONCATENATED MODULE: ./build/rehearsal/reception.js










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
/** Reads a request; the body of an upload or of a push is left to be streamed. */
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
    const body = text === '' ? {} : parseJson(text);
    const operation = surface === 'graphql' ? operationIn(isJsonObject(body) ? body : {}) : undefined;
    const mutation = operation !== undefined &&
        !(operation instanceof SyntaxTrouble) &&
        operation.kind === 'mutation';
    return {
        surface,
        method,
        url,
        path,
        token,
        tokenKind: secret === undefined ? 'none' : (token?.kind ?? 'unknown'),
        match,
        operation,
        git,
        body,
        broken: bytes === undefined,
        writes: mutation || match?.route.writes === true || (git?.push === true && method === 'POST'),
    };
}

;// CONCATENATED MODULE: ./build/rehearsal/response.js




/** What GitHub tells with every answer of its APIs. */
function standingHeaders(world, token, version) {
    return {
        Server: 'github.com',
        'X-GitHub-Media-Type': 'github.v3; format=json',
        ...(version === '' ? {} : { 'X-GitHub-Api-Version-Selected': version }),
        ...rateLimitHeaders(world, token),
        ...(token?.kind === 'classic'
            ? { 'X-OAuth-Scopes': token.scopes.join(', '), 'X-Accepted-OAuth-Scopes': '' }
            : {}),
    };
}
/** An id for the answer, in GitHub's form, that counts up. */
function requestId(number) {
    return `EMB0:${number.toString(16).toUpperCase().padStart(6, '0')}`;
}
/** Sends an answer. */
async function send(answer, headers, [request, response]) {
    const { body } = answer;
    const all = { ...headers, ...answer.headers };
    // A body that was not read, of an upload that was refused, must not stay in the connection.
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

;// CONCATENATED MODULE: ./build/rehearsal/server.js








/** Lets one write in at a time, so that each sees what the one before it did. */
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
/** An answer a fault gives in place of the server's. */
function faultAnswer(trouble) {
    const { status, body, headers = {} } = trouble;
    if (body === undefined)
        return { status, headers };
    if (typeof body !== 'string')
        return json(status, body, headers);
    return { status, headers, body: { kind: 'text', text: body, type: 'text/html; charset=utf-8' } };
}
function plain(headers) {
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
        requestHeaders: plain(request.headers),
        requestBody: match?.route.takesFile === true ? undefined : body,
        responseHeaders: plain(end.headers ?? {}),
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
/** Makes the HTTP server; it does not listen yet. */
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
            // A bug of the server itself: said to the client, so that nobody waits for an answer.
            const stack = typeof error === 'object' && error !== null && 'stack' in error;
            if (!response.headersSent)
                response.writeHead(500, { 'Content-Type': 'text/plain' });
            response.end(String(stack ? error.stack : error));
        });
    });
}

;// CONCATENATED MODULE: ./build/rehearsal/snapshot.js




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
        ...(tag === undefined ? {} : { message: tag.message }),
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
/** The world as it stands now. */
async function takeSnapshot(world) {
    const repositories = {};
    for (const repository of allRepositories(world)) {
        repositories[fullName(repository)] = await repositorySnapshot(repository);
    }
    return { repositories };
}

;// CONCATENATED MODULE: ./build/rehearsal/embedded-github.js







/** The line of the log, without what was sent and answered. */
function entryOf(exchange) {
    const { number, surface, method, path, query, status, token, ...more } = exchange;
    const { writes, faulty, began, ended } = more;
    return { number, surface, method, path, query, status, token, writes, faulty, began, ended };
}
/** Ids start high enough to be told from numbers of pull requests. */
const firstId = 1000;
/**
 * Starts a GitHub on a free port of this machine, addressed as GitHub Enterprise Server is. It answers
 * what a release asks of GitHub, in GitHub's shapes and with GitHub's refusals; it knows nobody and
 * holds nothing until it is seeded.
 */
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

;// CONCATENATED MODULE: ./build/rehearsal/opam-repository.js
/** The opam repository of a rehearsal: the name and the branch of the real one. */
const rehearsedOpamRepository = { owner: 'ocaml', name: 'opam-repository' };
/** A few packages, for releases that depend on them, each with some of its versions. */
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
/** Makes the opam repository that releases are rehearsed against. */
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

;// CONCATENATED MODULE: ./build/rehearsal/sample/project.js
/** The account and the name of the sample's repository. */
const sampleRepository = { owner: 'harbour-works', name: 'ferry' };
/** The sample's tag. */
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
/** What dune 3.24 writes between a package's own fields and the end of its file. */
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
const project_readme = `# ferry

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
/** The files of the sample: two packages, a script, a link, a folder that is not for the archive. */
const sampleFiles = [
    { path: '.gitattributes', mode: '100644', content: '/harbour export-ignore\n' },
    { path: '.gitignore', mode: '100644', content: '_build/\n' },
    { path: 'CHANGES.md', mode: '100644', content: changes },
    { path: 'LICENSE', mode: '100644', content: license },
    { path: 'README.md', mode: '100644', content: project_readme },
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

;// CONCATENATED MODULE: ./build/rehearsal/sample/repository.js




/** 14 March 2026, noon: always the same, so that the sample's commit and archive always are. */
const time = '1773489600 +0000';
const repository_person = `Mara Quay <mara@harbour-works.example> ${time}`;
/**
 * Makes the sample project as a bare git repository at `folder`: one commit on `main`, one annotated
 * tag. The same commit id on every machine.
 *
 * @throws Failure where git cannot be run or refuses.
 */
async function makeSampleRepository(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await git(folder, ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare']);
    await git(folder, ['fast-import', '--quiet'], importStream(sampleFiles));
}
/** The stream `git fast-import` reads: blobs inline, the commit, the tag. */
function importStream(files) {
    return [
        'commit refs/heads/main\n',
        'mark :1\n',
        `author ${repository_person}\n`,
        `committer ${repository_person}\n`,
        data('Release 1.2.0\n'),
        ...files.map((file) => `M ${file.mode} inline ${file.path}\n${data(file.content)}`),
        '\n',
        `tag ${sampleTag}\n`,
        'from :1\n',
        `tagger ${repository_person}\n`,
        data('Release 1.2.0\n'),
        'done\n',
    ].join('');
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
async function git(folder, command, input = '') {
    await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', command, {
            cwd: folder,
            env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
            stdio: ['pipe', 'ignore', 'pipe'],
            windowsHide: true,
        });
        let said = '';
        child.stderr.on('data', (chunk) => {
            said += chunk.toString();
        });
        child.on('error', () => {
            reject(failed('the program "git" could not be started.'));
        });
        child.stdin.on('error', () => undefined);
        child.on('close', (status) => {
            if (status === 0)
                resolve();
            else
                reject(failed(said.trim()));
        });
        child.stdin.end(input);
    });
}
function failed(message) {
    return new failure/* Failure */.H('sample-failed', `The sample project could not be made: ${message}`, {
        hint: 'Install git and make sure that the temporary folder can be written.',
    });
}

// EXTERNAL MODULE: ./build/release/release.js + 11 modules
var release = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/command/checkout-source.js
var checkout_source = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/command/default-settings.js
var default_settings = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/command/local-tag.js
var local_tag = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/command/publication.js + 7 modules
var publication = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/command/rehearsal.js

















/** Hexadecimal digits of a commit's id; of SHA-256 they are 64. */
const sha1Length = 40;
function notOnGitHub() {
    return new failure/* Failure */.H('object-format', 'The repository names its objects by SHA-256.', {
        hint: 'GitHub takes repositories of SHA-1 only, so there is no release to rehearse; "dune-publish plan" shows what one would hold.',
    });
}
/** The person who rehearses: owner of the token, and of the fork that is made. */
const rehearser = 'you';
/**
 * Releases a project against an embedded GitHub, every request of a real release included, and leaves
 * what was published below `out`.
 *
 * @throws Failure where the folder is no checkout, GitHub could not hold it, or a program is missing.
 */
async function rehearse(order, progress) {
    const { out } = order;
    const directory = order.dir === undefined ? (0,external_node_path_.join)(out, 'sample.git') : (0,external_node_path_.resolve)(order.dir);
    if (order.dir === undefined)
        await makeSampleRepository(directory);
    const environment = (0,build_environment/* programEnvironment */.yE)();
    const checkout = await (0,git_checkout/* readCheckout */.b)(directory, environment);
    if (checkout.head.length !== sha1Length)
        throw notOnGitHub();
    const git = await (0,clone/* openClone */.o)({ directory, environment, scratch: out });
    const source = order.dir === undefined
        ? sampleRepository
        : onGitHub(await (0,checkout_source/* sourceOfCheckout */.T)({ directory, checkout, git }));
    const trigger = triggerOf(checkout, order.tag);
    const tag = trigger.kind === 'named-tag' ? trigger.tag : checkout.tags[0];
    const named = tag === undefined ? undefined : await git.localTag(tag);
    if (trigger.kind === 'named-tag' && named === undefined)
        throw (0,local_tag/* noLocalTag */.l)(trigger.tag);
    const scratch = (0,external_node_path_.join)(out, 'archive');
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const github = await startEmbeddedGitHub({ folder: (0,external_node_path_.join)(out, 'github') });
    try {
        const tokens = await seed(github, {
            source,
            checkout,
            tag: named === undefined ? undefined : tag,
        });
        const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql };
        const settings = {
            ...(0,default_settings/* defaultSettings */.L)(source, trigger, checkout.prefix),
            ...order.options,
            opam: { repository: rehearsedOpamRepository, packagesDir: 'packages' },
            actor: rehearser,
        };
        const world = await (0,connect/* connect */.Ng)({
            settings,
            hosts: { source: host, opam: host },
            tokens,
            sourceUrl: (0,connect/* cloneUrl */.vY)(github.addresses.web, source),
            directory,
            scratch,
            environment,
            notice: (text) => progress.notice(text),
            moved: (transfer) => progress.moved(transfer),
            waitFactor: 0.02,
        });
        const seen = order.dir === undefined ? world : withoutContents(world);
        const outcome = await (0,release/* release */._r)(settings, seen, progress).finally(() => {
            world.git.close();
        });
        await (0,publication/* leaveBehind */.k)(out, withoutAddresses(outcome), {
            ...(await textsOn(github, source)),
            workingDirectory: checkout.prefix,
            note: 'This is a rehearsal, against a GitHub inside the command: nothing left this machine.',
        });
        return outcome;
    }
    finally {
        git.close();
        await github.close();
    }
}
/** The opam repository of a rehearsal knows the packages of the sample; of others it says nothing. */
function withoutContents(world) {
    const why = 'the opam repository of a rehearsal holds next to nothing';
    const contents = async () => await Promise.resolve({ kind: 'unseen', why });
    const { readers } = world;
    return { ...world, readers: { ...readers, opam: { ...readers.opam, contents } } };
}
/** GitHub has no groups in groups. */
function onGitHub({ owner, name }) {
    return { owner: owner.replaceAll('/', '-'), name };
}
function triggerOf({ head, tagsAtHead }, wanted) {
    const tag = wanted ?? tagsAtHead[0];
    return tag === undefined ? { kind: 'version', commit: head } : { kind: 'named-tag', tag };
}
/** Fills the embedded GitHub; answers the tokens a workflow would have. */
async function seed(github, project) {
    const { source, checkout, tag } = project;
    github.seed.user(rehearser);
    await seedOpamRepository(github);
    await github.seed.repository({
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
    });
    const repository = (0,repository_name/* fullName */.f)(source);
    return {
        github: github.seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } }),
        opam: github.seed.token({ kind: 'classic', owner: rehearser, scopes: ['public_repo'] }),
    };
}
/** The texts that the embedded GitHub has in the end. */
async function textsOn(github, source) {
    const { repositories } = await github.snapshot();
    const published = repositories[(0,repository_name/* fullName */.f)(source)]?.releases.at(-1);
    const pull = repositories[(0,repository_name/* fullName */.f)(rehearsedOpamRepository)]?.pulls.at(-1);
    return {
        release: published && { title: published.name ?? '', body: published.body ?? '' },
        pullRequest: pull && { title: pull.title, body: pull.body ?? '' },
    };
}
/** The outcome without links: the GitHub they lead to ends with the command. */
function withoutAddresses(outcome) {
    const { steps, release: published, ending } = outcome;
    return {
        ...outcome,
        steps: steps.map((step) => ({ ...step, url: '' })),
        ...(published && {
            release: {
                ...published,
                webUrl: '',
                assets: published.assets.map((asset) => ({ ...asset, downloadUrl: '' })),
            },
        }),
        ...(ending && 'url' in ending && { ending: { ...ending, url: '' } }),
    };
}

// EXTERNAL MODULE: ./build/command/release-options.js
var release_options = __webpack_require__(4516);
;// CONCATENATED MODULE: ./build/command/rehearse.js











const usage = `Usage: dune-publish rehearse [DIR] [--tag T] [--out OUT] [--json] [OPTION]…

Carries out a whole release of the checkout DIR against a GitHub that runs inside this command: nothing
leaves the machine. Without DIR a small sample project is released. Without --tag: the tag of the commit
that is checked out, else the newest version of the changelog. What was published is left in OUT
(default: a new temporary folder).

Exit status: 0 when the release went through, 1 when it was refused or failed, 2 when the command line
is wrong.
${release_options/* releaseOptionsUsage */.F5}`;
/**
 * The verb `rehearse [DIR] [--tag T] [--out OUT] [--json] [OPTION]…`. Answers the exit status: 0 when the release
 * went through; 1 when it was refused or failed; 2 when the command line is wrong.
 */
async function runRehearse(args) {
    (0,young_memory/* keepYoungMemorySmall */.Q)();
    const line = (0,command_line/* readCommandLine */.ye)(args, {
        tag: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        ...release_options/* releaseOptions */.gx,
    });
    if (line.kind === 'help') {
        (0,command_line/* say */.cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(line.fact, usage);
    const [dir, ...more] = line.positionals;
    if (more.length > 0)
        return (0,command_line/* refuseCommandLine */.WO)('One DIR is rehearsed at a time.', usage);
    const { tag, json } = line.values;
    const read = (0,release_options/* readReleaseOptions */.qi)(line.values);
    if (read.kind === 'wrong')
        return (0,command_line/* refuseCommandLine */.WO)(read.fact, usage);
    const out = await outFolder(line.values.out);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(out, 'github'))) {
        (0,command_line/* complain */.cc)([
            `${JSON.stringify(out)} holds an earlier rehearsal: name another folder, or remove it.`,
        ]);
        return 1;
    }
    const colour = (0,command_line/* showsColour */.Vq)(process.stdout);
    const progress = (0,terminal/* terminalProgress */.e3)((text) => (json ? undefined : (0,command_line/* say */.cv)(`${text}\n`)), {
        colour,
        ...(json ? {} : (0,command_line/* liveOutput */.gO)()),
    });
    try {
        const outcome = await rehearse({ dir, tag, options: read.options, out }, progress);
        (0,command_line/* say */.cv)(json
            ? `${JSON.stringify({ ...(0,outcome_json/* outcomeAsJson */.H)(outcome), out }, null, 2)}\n`
            : rehearse_asText(outcome, out, colour));
        return outcome.status === 'published' ? 0 : 1;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        (0,command_line/* complain */.cc)((0,terminal/* terminalFailure */.NS)(error, { colour: (0,command_line/* showsColour */.Vq)(process.stderr) }));
        return 1;
    }
}
async function outFolder(wanted) {
    if (wanted === undefined)
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'dune-publish-rehearsal-'));
    const folder = (0,external_node_path_.resolve)(wanted);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
function rehearse_asText(outcome, out, colour) {
    const lines = ['', ...(0,terminal/* terminalOutcome */.vi)(outcome, { colour }), '', ...whereToLook(outcome, out)];
    return `${lines.join('\n')}\n`;
}
function whereToLook({ status }, out) {
    if (status !== 'published') {
        return [`Nothing left this machine. What was made is in ${out}:`, pageLine(out)];
    }
    return [
        'Nothing left this machine: the addresses above were those of a GitHub inside the command, which has',
        'ended. What it published:',
        pageLine(out),
        `  ${(0,external_node_path_.join)(out, 'opam-repository')}  the opam files of the pull request, at their places`,
        `  ${(0,external_node_path_.join)(out, 'archive')}  the archive`,
        `  ${(0,external_node_path_.join)(out, 'release.md')}, ${(0,external_node_path_.join)(out, 'pull-request.md')}  the texts`,
        `  ${(0,external_node_path_.join)(out, 'github')}  the repositories, for git`,
    ];
}
function pageLine(out) {
    return `  ${(0,external_node_path_.join)(out, 'report.html')}  all of it, a page to open`;
}


/***/ })

};
