export const id = 823;
export const ids = [823];
export const modules = {

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceOfCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _dune_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1704);
/* harmony import */ var _release_project_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3329);



/**
 * Where a checkout's project lives: what `origin` names, else the `(source (github …))` of its
 * `dune-project`; one that was never pushed anywhere is given a name of its own.
 */
async function sourceOfCheckout(source) {
    return source.checkout.origin ?? (await stated(source)) ?? invented(source.directory);
}
async function stated({ checkout, git }) {
    const { texts } = await (0,_release_project_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readProjectFiles */ .b)(git, checkout.head, {
        folder: checkout.prefix,
        changelog: undefined,
    });
    const text = texts.get('dune-project');
    if (text === undefined)
        return undefined;
    const info = (0,_dune_project_js__WEBPACK_IMPORTED_MODULE_1__/* .readProject */ .W)({ name: 'dune-project', text }).project?.info.source?.value;
    if (info?.kind !== 'host' || info.host !== 'github')
        return undefined;
    const [owner, name] = info.path.split('/');
    if (owner === undefined || name === undefined || owner === '' || name === '')
        return undefined;
    return { owner, name, webUrl: `https://github.com/${owner}/${name}` };
}
function invented(directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory)
        .replace(/\.git$/, '')
        .replaceAll(/[^A-Za-z0-9._-]/g, '-');
    const name = folder === '' ? 'project' : folder;
    return { owner: 'you', name, webUrl: `https://github.com/you/${name}` };
}


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings)
/* harmony export */ });
/** The settings of a workflow that sets no input but its token. */
function defaultSettings(source, trigger, workingDirectory) {
    return {
        source: { owner: source.owner, name: source.name },
        trigger,
        workingDirectory,
        tagPrefix: '',
        keepV: 'auto',
        packages: [],
        exclude: [],
        changelog: { required: false },
        drift: 'error',
        failOn: 'error',
        prerelease: 'auto',
        archiveFormat: 'tbz',
        verify: 'none',
        draft: false,
        dryRun: false,
        opam: { repository: { owner: 'ocaml', name: 'opam-repository' }, packagesDir: 'packages' },
    };
}


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ leaveBehind)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/disk/opam-files.js


/** Writes the final opam files to their places of the opam repository, below a folder. */
async function writeOpamFiles(folder, packages) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { path, opam } of packages) {
        const file = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, opam, 'latin1');
    }
}

;// CONCATENATED MODULE: ./build/command/publication.js



/**
 * Writes it below a folder: the opam files at their places in `opam-repository`, the texts as
 * `release.md` and `pull-request.md`.
 */
async function leaveBehind(folder, { packages, release, pullRequest }) {
    await writeOpamFiles((0,external_node_path_.join)(folder, 'opam-repository'), packages);
    if (release !== undefined)
        await writeText((0,external_node_path_.join)(folder, 'release.md'), release);
    if (pullRequest !== undefined)
        await writeText((0,external_node_path_.join)(folder, 'pull-request.md'), pullRequest);
}
async function writeText(file, { title, body }) {
    await (0,promises_.writeFile)(file, `# ${title}\n\n${body}\n`);
}


/***/ }),

/***/ 3489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ readReleaseOptions),
  gx: () => (/* binding */ releaseOptions),
  F5: () => (/* binding */ releaseOptionsUsage)
});

// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(4024);
;// CONCATENATED MODULE: ./build/inputs/parsed.js
/** A value that was understood. */
function parsed_value(parsed) {
    return { kind: 'value', value: parsed };
}
/** A text that cannot be understood. */
function parsed_defect(fact, hint) {
    return { kind: 'defect', fact, hint };
}

;// CONCATENATED MODULE: ./build/inputs/names.js




/** A repository as GitHub names it, `owner/name`. */
function parseRepository(text) {
    const plain = parts(text);
    if (plain !== undefined)
        return value(plain);
    const within = /^(?:https?:\/\/|ssh:\/\/|git@)[^/:\s]+[/:]([^\s]+?)(?:\.git)?\/?$/.exec(text);
    const meant = within?.[1] === undefined ? undefined : parts(within[1]);
    return defect('it is not of the form owner/name.', meant === undefined
        ? 'Write the repository as owner/name, such as ocaml/opam-repository.'
        : `Write it without the server: ${fullName(meant)}.`);
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
        return defect('it names a branch.', 'Name a tag; to release a branch, give version instead.');
    }
    const name = text.replace(/^refs\/tags\//, '');
    return isRefName(name)
        ? value(name)
        : defect(noRefName, 'Write the name of the tag as git tag lists it, such as v1.2.0.');
}
/** The name of a branch; `refs/heads/` before it is dropped. */
function parseBranch(text) {
    const name = text.replace(/^refs\/heads\//, '');
    return isRefName(name)
        ? value(name)
        : defect(noRefName, 'Write the name of the branch as git branch lists it, such as master.');
}
/** What a tag's name begins with: anything that a version can follow. */
function parseTagPrefix(text) {
    return (0,ref_name/* isRefName */.p)(`${text}1`)
        ? parsed_value(text)
        : parsed_defect(noRefName, 'Write what stands before the version in the tags, such as carton- .');
}
/** A version as opam accepts it. */
function parseVersion(text) {
    return isVersion(text)
        ? value(text)
        : defect('an opam version holds letters, digits, "-", "_", "+", "." and "~" only.', 'Write the version as opam shows it, such as 1.2.0 or 1.2.0~beta1.');
}
/** A path below a folder, with `/`; `./` and a last `/` are dropped, the folder itself is empty. */
function names_parsePath(text) {
    const path = text.replaceAll('\\', '/');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        return defect('it is an absolute path.', 'Write the path as it is inside the repository.');
    }
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    return names.includes('..')
        ? defect('it leads out with "..".', 'Write a path that stays inside, without "..".')
        : value(names.join('/'));
}

;// CONCATENATED MODULE: ./build/inputs/values.js

/** A boolean as YAML 1.2's core schema writes it: `true`, `True`, `TRUE` and the same of `false`. */
function values_parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return parsed_value(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return parsed_value(false);
    return parsed_defect('it is neither true nor false.', 'Write true or false.');
}
/**
 * One of a few words, each with the value it stands for. `true` and `false` among them may be written
 * as booleans are (`True`, `FALSE`), since YAML makes no difference. Only the words of `shown` are named
 * when another one is found.
 */
function values_oneOf(words, shown = Object.keys(words)) {
    const byWord = new Map(Object.entries(words));
    return (text) => {
        const boolean = values_parseBoolean(text);
        const found = byWord.get(boolean.kind === 'value' ? String(boolean.value) : text);
        return found === undefined
            ? parsed_defect(`it is none of ${shown.join(', ')}.`, `Write one of ${shown.join(', ')}.`)
            : parsed_value(found);
    };
}
/**
 * A list: items apart by newlines, commas or spaces, or a JSON list of strings. An item that is given
 * twice counts once.
 */
function parseList(text) {
    const items = text.startsWith('[') ? jsonList(text) : text.split(/[\s,]+/);
    return items === undefined
        ? defect('it begins like a JSON list, and is none of strings.', 'Write the items one per line, or as ["one", "two"].')
        : value([...new Set(items.filter((item) => item !== ''))]);
}
function jsonList(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(list))
        return undefined;
    const items = list.filter((item) => typeof item === 'string').map((item) => item.trim());
    return items.length === list.length ? items : undefined;
}
/** A list of names of opam packages: letters, digits, `-`, `_` and `+`, with at least one letter. */
function values_parsePackageNames(text) {
    const list = parseList(text);
    if (list.kind === 'defect')
        return list;
    const wrong = list.value.find((name) => !/^[\w+-]*[A-Za-z][\w+-]*$/.test(name));
    if (wrong === undefined)
        return list;
    const stem = wrong.replace(/^.*\//, '').replace(/\.opam$/, '');
    return defect(`"${wrong}" is not a name that an opam package can have.`, stem === wrong
        ? 'A name holds letters, digits, "-", "_" and "+".'
        : `Write the name of the package, without the file's folder and ending: ${stem}.`);
}

;// CONCATENATED MODULE: ./build/inputs/rules.js


/** `auto`, or a boolean that overrules it: the values of `keep-v` and `prerelease`. */
const parseAutomatic = values_oneOf({ auto: 'auto', true: 'always', false: 'never' }, [
    'auto',
    'true',
    'false',
]);
/** What becomes of submodules. */
const parseSubmodules = values_oneOf({ include: 'include', exclude: 'exclude' });
/** How the archive is compressed. */
const parseArchiveFormat = values_oneOf({ tbz: 'tbz', tgz: 'tgz' });
/** Reads which packages are released, and the rules. */
function readRules(fields) {
    const submodules = fields.read('submodules', parseSubmodules);
    const file = readChangelogFile(fields);
    const packages = fields.read('packages', parsePackageNames) ?? [];
    const exclude = fields.read('exclude', parsePackageNames) ?? [];
    const both = packages.filter((name) => exclude.includes(name));
    if (both.length > 0) {
        fields.report({
            severity: 'error',
            code: 'inputs-contradict',
            message: `Both packages and exclude name ${both.join(', ')}.`,
            hints: ['Leave it out of one of them; packages alone is enough to select.'],
        });
    }
    const drift = oneOf({ error: 'error', warn: 'warning', warning: 'warning' }, [
        'error',
        'warn',
    ]);
    const failOn = oneOf({ error: 'error', warning: 'warning', warn: 'warning', never: 'never' }, ['error', 'warning', 'never']);
    const verify = oneOf({ none: 'none', false: 'none', build: 'build', test: 'test' }, [
        'none',
        'build',
        'test',
    ]);
    return {
        workingDirectory: fields.read('working-directory', parsePath) ?? '',
        keepV: fields.read('keep-v', parseAutomatic) ?? 'auto',
        packages,
        exclude,
        changelog: {
            ...(file === undefined ? {} : { file }),
            required: fields.read('changelog-required', parseBoolean) ?? false,
        },
        drift: fields.read('drift', drift) ?? 'error',
        failOn: fields.read('fail-on', failOn) ?? 'error',
        prerelease: fields.read('prerelease', parseAutomatic) ?? 'auto',
        ...(submodules === undefined ? {} : { submodules }),
        archiveFormat: fields.read('archive-format', parseArchiveFormat) ?? 'tbz',
        verify: fields.read('verify', verify) ?? 'none',
        draft: fields.read('draft', parseBoolean) ?? false,
    };
}
/** The changelog's path; a word that sounds like a rule is not taken for a file's name. */
function readChangelogFile(fields) {
    return fields.read('changelog', (text) => /^(?:required|true|false|auto|none)$/i.test(text)
        ? {
            kind: 'defect',
            fact: 'it is the path of the changelog.',
            hint: 'Leave it out to have the changelog found; write changelog-required: true to insist on a section.',
        }
        : parsePath(text));
}

;// CONCATENATED MODULE: ./build/command/release-options.js


/**
 * Options of the verbs that prepare a release: the inputs of the action that decide version and bytes of
 * the archive, under their names and with their values. For `parseArgs`.
 */
const releaseOptions = {
    'tag-prefix': { type: 'string' },
    'keep-v': { type: 'string' },
    submodules: { type: 'string' },
    'archive-format': { type: 'string' },
};
/** What a verb's usage says of them. */
const releaseOptionsUsage = `
As the inputs of the action, whose working-directory is DIR:
  --tag-prefix PREFIX            what stands before the version in the tags
  --keep-v auto|true|false       whether a tag's "v" belongs to the version
  --submodules include|exclude   what becomes of submodules
  --archive-format tbz|tgz       how the archive is compressed
`;
/** The settings that differ from the default ones; `fact` where an option's value cannot be understood. */
function readReleaseOptions(given) {
    const facts = [];
    const read = (name, parser) => {
        const text = given[name];
        const parsed = text === undefined ? undefined : parser(text);
        if (parsed?.kind !== 'defect')
            return parsed?.value;
        facts.push(`The option --${name} is "${text}": ${parsed.fact} ${parsed.hint}`);
        return undefined;
    };
    const tagPrefix = read('tag-prefix', parseTagPrefix);
    const keepV = read('keep-v', parseAutomatic);
    const submodules = read('submodules', parseSubmodules);
    const archiveFormat = read('archive-format', parseArchiveFormat);
    if (facts.length > 0)
        return { kind: 'wrong', fact: facts.join('\n') };
    const options = {
        ...(tagPrefix === undefined ? {} : { tagPrefix }),
        ...(keepV === undefined ? {} : { keepV }),
        ...(submodules === undefined ? {} : { submodules }),
        ...(archiveFormat === undefined ? {} : { archiveFormat }),
    };
    return { kind: 'read', options };
}


/***/ }),

/***/ 9318:
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

;// CONCATENATED MODULE: ./build/archive/tree.js
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

;// CONCATENATED MODULE: ./build/archive/links.js

/** Linux gives up after as many. */
const maximumLinks = 40;
/** Follows the link at a path as the kernel does, link by link. */
function followLink(space, path) {
    let place = folderOf(path);
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
            place = folderOf(place);
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

;// CONCATENATED MODULE: ./build/archive/version-line.js

/**
 * The opam files that get a version: those at the root of the project, or those in `opam/` where the
 * root has none (`dune-release` 2.2.1, which passes over hidden ones).
 */
function versionedOpamFiles(paths) {
    const all = [...paths].filter((path) => path.endsWith('.opam') && !baseName(path).startsWith('.'));
    const atRoot = all.filter((path) => folderOf(path) === '');
    return atRoot.length > 0 ? atRoot : all.filter((path) => folderOf(path) === 'opam');
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
            byFolder.set(folder, { folder, rules });
    }
    const look = (path, isFolder) => {
        const found = new Map();
        for (let folder = path; folder !== '';) {
            folder = folderOf(folder);
            const file = byFolder.get(folder);
            if (file !== undefined)
                collect(file, { path, isFolder }, { found, macros });
        }
        const set = new Map();
        for (const [name, value] of found)
            if (value !== undefined)
                set.set(name, value);
        return set;
    };
    return { file: (path) => look(path, false), folder: (path) => look(path, true) };
}
function collect(file, { path, isFolder }, collecting) {
    const below = file.folder === '' ? path : path.slice(file.folder.length + 1);
    const name = baseName(path);
    for (const rule of file.rules.toReversed()) {
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
        for (const entry of part.tree.entries) {
            const path = below(repository, entry.path);
            entries.set(path, { ...entry, path, repository });
        }
        for (const [object, text] of part.tree.texts)
            texts.set(object, text);
    }
    const folders = new Set(['']);
    for (const entry of entries.values()) {
        const first = entry.kind === 'submodule' ? entry.path : folderOf(entry.path);
        for (let folder = first; !folders.has(folder); folder = folderOf(folder))
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
        .filter(isAttributesFile)
        .map((entry) => [folderOf(entry.path), tree.texts.get(entry.object) ?? '']));
    const lookup = attributeLookup(files);
    const start = place === '' ? 0 : place.length + 1;
    const known = new Map([['', false]]);
    const ignoresFolder = (folder) => {
        const answer = known.get(folder);
        if (answer !== undefined)
            return answer;
        const ignored = ignoresFolder(folderOf(folder)) || lookup.folder(folder).get('export-ignore') === true;
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
    const folder = folderOf(entry.path);
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
        repository = folderOf(repository);
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
        if (path.split('/').includes('.hg'))
            continue;
        if (entry.kind === 'submodule')
            recorded.push(path);
        const end = entry.kind === 'symlink' ? followLink(mounted, entry.path) : undefined;
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
        const end = followLink(mounted, inside + path);
        if (end.kind === 'file')
            files.set(end.path, path);
    }
    return files;
}
function addFolders(planned) {
    for (const path of planned.keys()) {
        for (let folder = folderOf(path); folder !== '' && !planned.has(folder);) {
            planned.set(folder, { kind: 'folder', path: folder });
            folder = folderOf(folder);
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
    const texts = new Map(await Promise.all(decidingObjects(entries).map(async (object) => {
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
        let left = count;
        for (let from = start; left > 0; from++, left -= 8) {
            const known = Math.min(left, 8);
            const byte = (stream[from] ?? 0) & (0xff << (8 - known));
            open |= byte >> openBits;
            if (openBits + known < 8) {
                openBits += known;
                continue;
            }
            out[at++] = open;
            open = (byte << (8 - openBits)) & 0xff;
            openBits += known - 8;
        }
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/disk/bzip2.js





/**
 * Starts `bzip2`, without a shell and without the options that a user may keep in the environment.
 *
 * @param option `-9` to compress, `-dc` to unpack.
 * @throws Failure `bzip2-missing`, `bzip2-failed` (by `ended`).
 */
async function startBzip2(option, environment) {
    const { BZIP: _, BZIP2: __, ...clean } = environment;
    const child = (0,external_node_child_process_.spawn)(await bzip2Program(environment), [option], { env: clean, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
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
    return { input: child.stdin, output: child.stdout, ended, stop: () => child.kill() };
}
/** The program's name or path: on Windows it lies where git for Windows keeps its own programs. */
async function bzip2Program(environment) {
    if (process.platform !== 'win32')
        return 'bzip2';
    const folders = (environment['Path'] ?? environment['PATH'] ?? '').split(';');
    const candidates = folders.flatMap((folder) => [
        (0,external_node_path_.join)(folder, 'bzip2.exe'),
        (0,external_node_path_.join)(folder, '..', 'usr', 'bin', 'bzip2.exe'),
        (0,external_node_path_.join)(folder, '..', '..', 'usr', 'bin', 'bzip2.exe'),
    ]);
    for (const candidate of candidates)
        if (await isThere(candidate))
            return candidate;
    throw bzip2Missing(undefined);
}
async function isThere(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function bzip2Missing(cause) {
    return new failure/* Failure */.H('bzip2-missing', 'The program "bzip2" could not be started.', {
        hint: 'Install bzip2 and make sure that it is on the PATH; on Windows it comes with git.',
        cause,
    });
}
/** The failure of a `bzip2` that did not do what it should. */
function bzip2Failed(status, said) {
    return new failure/* Failure */.H('bzip2-failed', `"bzip2" ended with status ${status ?? -1}: ${said}`, {
        hint: 'Check that the disk has room, then run again.',
    });
}

;// CONCATENATED MODULE: ./build/disk/compression.js
/**
 * Writes to a filter and waits until the piece has left this process. A filter that has ended takes
 * everything: `ended` then says what went wrong.
 */
async function write({ input }, piece) {
    if (input.destroyed)
        return;
    await new Promise((resolve) => {
        input.write(piece, () => {
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/disk/bzip2-compression.js




/** Blocks (900 kB each) that one `bzip2` is given. */
const blocksPerPiece = 3;
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
        unpack: async () => await startBzip2('-dc', environment),
    };
}
async function* compress(pieces, { environment, giveBack }) {
    const atOnce = Math.min((0,external_node_os_.availableParallelism)(), mostAtOnce);
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
                current.filter.input.end();
                start = end;
                works.push(current);
                for (let first = works[0]; first !== undefined && works.length >= atOnce; first = works[0]) {
                    yield join(await first.result, blocksPerPiece);
                    works.shift();
                }
                current = await startWork(environment, outputs);
            }
            const sent = feed(current, piece.subarray(start));
            if (current.filter.input.writableLength > mostWaiting)
                await sent;
        }
        current.filter.input.end();
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
        await write(filter, part);
        left--;
        if (left === 0)
            done();
    };
}
/** Joins what the programs print, into two buffers by turns. */
function joining(outputs) {
    const joiner = joinPieces();
    let next = new Uint8Array(0);
    let other = new Uint8Array(0);
    const join = (printed, blocks) => {
        const into = next.length < printed.length ? new Uint8Array(printed.length * 2) : next;
        next = other;
        other = into;
        const joined = joiner.add(printed, blocks, into);
        if (joined === undefined)
            throw bzip2Failed(0, 'it did not print what "bzip2 -9" prints');
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
    const filter = await startBzip2('-9', environment);
    const output = outputs.pop() ?? { bytes: new Uint8Array(0), used: 0 };
    filter.output.on('data', (chunk) => {
        append(output, chunk);
    });
    const result = filter.ended.then(() => output.bytes.subarray(0, output.used));
    // Looked at when it is its turn; until then a failure is not unhandled.
    result.catch(() => undefined);
    return { filter, result };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/disk/gzip-compression.js




/**
 * gzip at its best level, in JavaScript: the zlib of a machine or of a Node version would give bytes
 * of its own. No name and no time stand in the header. The check unpacks with Node's zlib, which is
 * another program.
 */
const gzipCompression = { extension: 'tgz', compress: gzip_compression_compress, unpack };
async function* gzip_compression_compress(pieces, giveBack) {
    const ready = [];
    const gzip = new esm/* Gzip */.Ne({ level: 9, mtime: 0 }, (piece) => {
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
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const ended = (0,external_node_stream_promises_.finished)(gunzip).catch((cause) => {
        throw new failure/* Failure */.H('gzip-failed', 'What was compressed with gzip could not be unpacked.', {
            hint: 'Check the memory and the disk of the machine, then run again.',
            cause,
        });
    });
    // Looked at when all is written; until then a failure is not unhandled.
    ended.catch(() => undefined);
    return await Promise.resolve({
        input: gunzip,
        output: gunzip,
        ended,
        stop: () => gunzip.destroy(),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/archive/tar-entry.js
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

;// CONCATENATED MODULE: ./build/archive/tar-writer.js

/** The two blocks of zeros that end an archive. It is not filled up to 10,240 bytes. */
const tarEnd = new Uint8Array(2 * blockSize);
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
    if (target.length > ustarField.target.length)
        records.push(['linkpath', target]);
    const size = entry.kind === 'file' ? entry.size : 0;
    if (size >= ustarSizeLimit)
        records.push(['size', String(size)]);
    const block = headerBlock({
        name: parts?.name ?? entry.path.slice(0, ustarField.name.length),
        prefix: parts?.prefix ?? '',
        mode: modeOf(entry),
        size: size >= ustarSizeLimit ? 0 : size,
        time,
        type: typeOf(entry),
        target: target.slice(0, ustarField.target.length),
    });
    return records.length === 0 ? block : tar_writer_join([paxHeader(records, time), block]);
}
/**
 * A path over 100 bytes is cut at a slash, the last that leaves both parts short enough;
 * `undefined`: there is none.
 */
function splitPath(path) {
    if (path.length <= ustarField.name.length)
        return { prefix: '', name: path };
    const cut = path.lastIndexOf('/', ustarField.prefix.length);
    const parts = { prefix: path.slice(0, Math.max(cut, 0)), name: path.slice(cut + 1) };
    return cut <= 0 || parts.name === '' || parts.name.length > ustarField.name.length
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
    const block = new Uint8Array(blockSize);
    const put = (field, text) => {
        putBytes(block, ustarField[field].start, text);
    };
    put('name', fields.name);
    put('mode', octal(fields.mode, 7));
    put('owner', octal(0, 7));
    put('group', octal(0, 7));
    put('size', octal(fields.size, 11));
    put('time', octal(Math.max(fields.time, 0), 11));
    put('checksum', ' '.repeat(ustarField.checksum.length));
    put('type', fields.type);
    put('target', fields.target);
    put('magic', ustarMagic);
    put('device', octal(0, 7));
    put('prefix', fields.prefix);
    put('checksum', octal(headerSum(block), 8));
    return block;
}
/** The sum of a header's bytes, which its checksum field must hold. */
function headerSum(block) {
    const { start, length } = ustarField.checksum;
    // The field itself counts as blanks.
    let sum = length * 0x20;
    for (let at = 0; at < start; at++)
        sum += block[at] ?? 0;
    for (let at = start + length; at < blockSize; at++)
        sum += block[at] ?? 0;
    return sum;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}
/**
 * A pax header (POSIX.1-2001) and its records. Paths are written as they are; one that is not UTF-8
 * is announced as binary.
 */
function paxHeader(records, time) {
    const binary = records.some(([, value]) => !isUtf8(value));
    const all = binary ? [['hdrcharset', 'BINARY'], ...records] : records;
    const text = all.map(([key, value]) => paxRecord(key, value)).join('');
    const content = new Uint8Array(text.length + padding(text.length));
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
    return tar_writer_join([header, content]);
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
function tar_writer_join(parts) {
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

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
    const held = new Uint8Array(blockSize);
    let holding = 0;
    return {
        push: (piece) => {
            for (let at = 0; at < piece.length && reading.wrong === undefined;) {
                if (reading.state.kind === 'content') {
                    at += takeContent(reading, reading.state, piece.subarray(at));
                    continue;
                }
                const part = piece.subarray(at, at + blockSize - holding);
                held.set(part, holding);
                holding = (holding + part.length) % blockSize;
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
    if (fill.some((byte) => byte !== 0))
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
    else if (block.every((byte) => byte === 0)) {
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
            reading.state = { kind: 'content', left: entry.size, fill: padding(entry.size) };
        }
    }
}
function takeRecords(reading, pax, block) {
    pax.text += latin1(block);
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
    if (field(block, 'magic') !== ustarMagic)
        return 'a header is not ustar';
    if (number(block, 'checksum') !== headerSum(block))
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
    const { start, length } = ustarField[name];
    return latin1(block.subarray(start, start + length));
}
function number(block, name) {
    const { start, length } = ustarField[name];
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
    const { start, length } = ustarField[name];
    const end = block.indexOf(0, start);
    return latin1(block.subarray(start, end === -1 ? start + length : Math.min(end, start + length)));
}
function latin1(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
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
        collector.add(tarHeader(inArchive, time));
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
            collector.add(zeros.subarray(0, padding(size)));
        }
        if (collector.isFull())
            yield* collector.full();
    }
    collector.add(tarEnd);
    yield* collector.full();
    yield collector.rest();
}
const zeros = new Uint8Array(blockSize);
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
/** How much of small files is asked for ahead, so that git and bzip2 never wait for each other. */
const readAhead = { bytes: 1024 * 1024, files: 128 };
async function* withContents(files) {
    const ahead = [];
    let asked = 0;
    let bytes = 0;
    for (const { entry, stored } of files) {
        for (; asked < files.length && ahead.length < readAhead.files; asked++) {
            if (ahead.length > 0 && bytes > readAhead.bytes)
                break;
            const next = files[asked]?.stored;
            if (next === undefined || isLarge(next))
                continue;
            const content = readSmall(next);
            // Looked at when it is its turn; until then a failure is not unhandled.
            content.catch(() => undefined);
            ahead.push(content);
            bytes += next.size;
        }
        if (stored === undefined) {
            yield { entry, content: undefined };
        }
        else if (isLarge(stored)) {
            yield { entry, content: await largeContent(stored) };
        }
        else {
            bytes -= stored.size;
            yield { entry, content: await ahead.shift() };
        }
    }
}
function isLarge({ size }) {
    return size > largeFile;
}
async function readSmall(file) {
    return smallContent(await file.reader.read(file.object), file);
}

;// CONCATENATED MODULE: ./build/disk/checked-archive.js






/**
 * Writes a compressed tar archive to a file. What is written is unpacked and compared with the order
 * at the same time; that the file holds what was compared is seen by its checksum, made of what lies
 * on the disk in the end.
 *
 * @throws Failure `archive-damaged` where something differs; those of the readers and of the compression.
 */
async function writeCheckedArchive(path, order, compression) {
    const entries = [];
    const diagnostics = [];
    const tarHash = (0,external_node_crypto_.createHash)('sha256');
    const check = checkTar({ ...order, entries });
    const filter = await compression.unpack();
    const pool = piecePool();
    const tar = tarPieces(order, { entries, diagnostics, hash: tarHash, pool });
    filter.output.on('data', (piece) => {
        check.push(piece);
    });
    const compressed = compression.compress(tar, (piece) => {
        pool.give(piece);
    });
    const [stream] = await bothOf(writeAndPass(path, compressed, filter).finally(() => filter.input.end()), filter);
    const { wrong, metadata } = check.end(tarHash.digest('hex'));
    if (wrong !== undefined)
        throw damaged(path, wrong);
    const onDisk = await fileChecksums(path);
    if (onDisk.sha256 !== stream)
        throw damaged(path, 'the disk gives back other bytes');
    return { ...onDisk, metadata, diagnostics };
}
/** Of two that fail together the first counts: it is the cause, the broken pipe behind it is not. */
async function bothOf(writing, filter) {
    const [written, unpacked] = await Promise.allSettled([writing, filter.ended]);
    if (written.status === 'rejected')
        throw written.reason;
    if (unpacked.status === 'rejected')
        throw unpacked.reason;
    return [written.value];
}
/** @returns the SHA-256 of all. */
async function writeAndPass(path, pieces, filter) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path, 'w');
    let passed = Promise.resolve();
    try {
        for await (const piece of pieces) {
            hash.update(piece);
            for (let at = 0; at < piece.length;)
                at += (await file.write(piece, at)).bytesWritten;
            // One piece may still be on its way while the next one is made.
            await passed;
            passed = write(filter, piece);
        }
        await passed;
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}
/** Size and checksums of a file as it lies on the disk. */
async function fileChecksums(path) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    const held = Buffer.allocUnsafe(256 * 1024);
    const file = await (0,promises_.open)(path, 'r');
    let size = 0;
    try {
        for (;;) {
            const { bytesRead } = await file.read(held);
            if (bytesRead === 0)
                break;
            const piece = held.subarray(0, bytesRead);
            sha256.update(piece);
            sha512.update(piece);
            size += bytesRead;
        }
    }
    finally {
        await file.close();
    }
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
function damaged(path, wrong) {
    return new failure/* Failure */.H('archive-damaged', `The archive "${path}" does not hold what was written: ${wrong}.`, { hint: 'Check the disk and the program "bzip2", then run again.' });
}

;// CONCATENATED MODULE: ./build/disk/release-archive.js













/**
 * Makes the archive of a commit: `PROJECT-VERSION.tbz`, bit for bit as `dune-release` 2.2.1 does, or
 * the same compressed with gzip. It is checked while it is written, then hashed. The same commit
 * gives the same bytes from every clone and on every machine; memory does not grow with the size of
 * its files.
 *
 * @throws Failure `commit-missing`, `bzip2-missing`, `bzip2-failed`, `gzip-failed`,
 *   `archive-damaged`, and the reader's own.
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
    await (0,promises_.mkdir)(place.folder, { recursive: true });
    const compression = order.format === 'tgz' ? gzipCompression : bzip2Compression(place.environment);
    const name = `${root}.${compression.extension}`;
    const path = (0,external_node_path_.join)(place.folder, name);
    const unfinished = `${path}.unfinished`;
    try {
        const tar = { root: (0,source/* encodeBytes */.MW)(root), time: commit.committedAt, files };
        const written = await writeCheckedArchive(unfinished, tar, compression);
        const { size, sha256, sha512, metadata } = written;
        const diagnostics = [...plan.diagnostics, ...written.diagnostics];
        if ((0,diagnostic/* hasErrors */.C)(diagnostics))
            return { diagnostics, metadata };
        await (0,promises_.rename)(unfinished, path);
        return { archive: { path, name, root, size, sha256, sha512 }, diagnostics, metadata };
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

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ substitution)
});

// EXTERNAL MODULE: ./build/text/rewriting.js
var rewriting = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/dune/escape.js
var dune_escape = __webpack_require__(8452);
// EXTERNAL MODULE: ./build/dune/info.js + 1 modules
var info = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(5872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/dune/watermarks.js

/**
 * Fills in the watermarks of a whole file; those without a value stay and are errors. As
 * `dune subst` does it (dune 3.24, `subst_string`).
 */
function fillWatermarks(source, marks) {
    const filling = fillingWatermarks(source.name, marks);
    const begun = filling.push(source.text);
    const { text, diagnostics } = filling.end();
    return { text: begun + text, diagnostics };
}
/**
 * The same for a file that comes in pieces: memory does not grow with the file.
 *
 * @param name of the file, for its diagnostics.
 */
function fillingWatermarks(name, marks) {
    let held = '';
    let open = { at: 0, afterUnknown: false };
    // The file as long as it came in one piece: only then is a place in it known.
    let source;
    let begun = false;
    const missing = [];
    return {
        push: (piece) => {
            source = begun ? undefined : { name, text: piece };
            begun = true;
            const text = held + piece;
            const { found, open: next } = scan(text, open, marks);
            missing.push(...found.filter(({ value }) => value.kind === 'absent'));
            held = text.slice(next.at);
            open = { at: 0, afterUnknown: next.afterUnknown };
            return replaced(text.slice(0, next.at), found);
        },
        end: () => ({
            text: held,
            diagnostics: missing.flatMap((each) => errorOf(each, source, name)),
        }),
    };
}
function errorOf({ start, end, value }, source, name) {
    if (value.kind === 'value')
        return [];
    const fact = { severity: 'error', code: 'dune-subst', hints: [] };
    return source === undefined
        ? [{ ...fact, message: `"${(0,text_source/* decodeBytes */.yj)(name)}": ${value.message}` }]
        : [{ ...fact, message: value.message, location: { source, span: { start, end } } }];
}
function replaced(text, found) {
    let at = 0;
    const parts = [];
    for (const { start, end, value } of found) {
        if (value.kind === 'absent')
            continue;
        parts.push(text.slice(at, start), value.text);
        at = end;
    }
    return at === 0 ? text : parts.join('') + text.slice(at);
}
/**
 * Finds the known watermarks: `%%`, a name of capital letters and `_`, `%%`. More `%` move the
 * opening; the closing `%%` of an unknown name may open the next one, those of a known one may not.
 */
function scan(text, from, marks) {
    const found = [];
    const longest = Math.max(0, ...[...marks.keys()].map((name) => name.length));
    let { at, afterUnknown } = from;
    for (;;) {
        const start = afterUnknown ? at : text.indexOf('%%', at);
        if (start === -1) {
            return { found, open: { at: openPercent(text, at), afterUnknown: false } };
        }
        const name = readName(text, start, { afterUnknown, longest });
        switch (name.kind) {
            case 'cut-off':
                return { found, open: { at: name.start, afterUnknown } };
            case 'none':
                at = name.next;
                afterUnknown = false;
                break;
            case 'name': {
                const value = marks.get(text.slice(name.start + 2, name.end - 2));
                afterUnknown = value === undefined;
                at = afterUnknown ? name.end - 2 : name.end;
                if (value !== undefined)
                    found.push({ start: name.start, end: name.end, value });
                break;
            }
        }
    }
}
/** Where a single `%` stands at the end that a next one may join; else the end. */
function openPercent(text, at) {
    return text.length > at && text.endsWith('%') ? text.length - 1 : text.length;
}
function readName(text, first, { afterUnknown, longest }) {
    let at = first + 2;
    if (!afterUnknown)
        while (text[at] === '%')
            at++;
    const start = at - 2;
    while (at - start <= longest + 2 && isNameCharacter(text.charCodeAt(at)))
        at++;
    if (at - start > longest + 2)
        return { kind: 'none', next: at };
    if (at >= text.length)
        return { kind: 'cut-off', start };
    const named = at > start + 2 || afterUnknown;
    if (!named || text[at] !== '%')
        return { kind: 'none', next: at + 1 };
    if (at + 1 === text.length)
        return { kind: 'cut-off', start };
    return text[at + 1] === '%'
        ? { kind: 'name', start, end: at + 2 }
        : { kind: 'none', next: at + 2 };
}
function isNameCharacter(code) {
    return (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

;// CONCATENATED MODULE: ./build/dune/subst.js






/** Decides what `dune subst` does to each file of a project (dune 3.24, `bin/subst.ml`). */
function substitution(project, tree) {
    const { source, subst, name, version } = project;
    if (subst?.value === 'disabled') {
        return {
            kind: 'disabled',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: "'dune subst' has been disabled in this project. Any use of it is forbidden.",
                hints: ['If you wish to re-enable it, change to (subst enabled) in the dune-project file.'],
                location: { source, span: subst.span },
            },
        };
    }
    if (name === undefined) {
        return {
            kind: 'impossible',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: 'The project name is not defined, please add a (name <name>) field to your dune-project file.',
                hints: [],
                location: { source: { ...source, text: '' }, span: { start: 0, end: 0 } },
            },
        };
    }
    const info = statedInfo(project, name.value, tree);
    if (info === undefined) {
        return {
            kind: 'impossible',
            diagnostic: {
                severity: 'error',
                code: 'dune-subst',
                message: `Package ${name.value} doesn't exist.`,
                hints: [],
                location: { source, span: name.span },
            },
        };
    }
    const marks = watermarks(info, {
        name: name.value,
        version: tree.version ?? version?.value,
        commit: tree.commit,
    });
    return { kind: 'enabled', rewrite: rewriteFiles(project, marks, tree) };
}
/** What holds for the watermarks; whose it is has changed with the dune language. */
function statedInfo(project, name, tree) {
    const own = stated(project.info);
    if ((0,language_version/* atLeast */.jZ)(project.lang.value, '3.0'))
        return own;
    const stanza = project.packages.find((each) => each.name.value === name);
    const named = stanza === undefined
        ? ofOpamFile(project, name, tree)
        : stated((0,info/* mergeInfo */.D)(project.info, stanza.info));
    return (0,language_version/* atLeast */.jZ)(project.lang.value, '2.8') ? (named ?? own) : named;
}
/** A package without a stanza; one stanza makes all others strangers. */
function ofOpamFile(project, name, tree) {
    return project.packages.length === 0 && tree.opamFiles.includes(`${name}.opam`)
        ? tree.described(name)
        : undefined;
}
function stated(info) {
    return {
        source: info.source?.value,
        license: texts(info.license),
        authors: texts(info.authors),
        maintainers: texts(info.maintainers),
        homepage: info.homepage?.value,
        bugReports: info.bugReports?.value,
        documentation: info.documentation?.value,
    };
}
function texts(list) {
    return list?.value.map(({ value }) => value);
}
function watermarks(info, { name, version, commit }) {
    const { source } = info;
    const homepage = info.homepage ?? (source && (0,source_host/* homepageOf */.mY)(source));
    const issues = info.bugReports ?? (source && (0,source_host/* bugReportsOf */.tm)(source));
    const repository = source?.kind === 'uri' ? source.uri : source && (0,source_host/* homepageOf */.mY)(source);
    const number = version?.startsWith('v') === true ? version.slice(1) : version;
    const noVersion = 'repository does not contain any version information';
    const field = (value, opamName) => valueOr(value, `variable "${opamName}" not found in dune-project file`);
    return new Map([
        ['NAME', { kind: 'value', text: name }],
        ['VERSION', valueOr(version, noVersion)],
        ['VERSION_NUM', valueOr(number, noVersion)],
        ['VCS_COMMIT_ID', valueOr(commit, 'repository does not contain any commits')],
        ['PKG_MAINTAINER', field(info.maintainers?.join(', '), 'maintainer')],
        ['PKG_AUTHORS', field(info.authors?.join(', '), 'authors')],
        ['PKG_HOMEPAGE', field(homepage, 'homepage')],
        ['PKG_ISSUES', field(issues, 'bug-reports')],
        ['PKG_DOC', field(info.documentation, 'doc')],
        ['PKG_LICENSE', field(info.license?.join(', '), 'license')],
        ['PKG_REPO', valueOr(repository, 'variable dev-repo not found in dune-project file')],
    ]);
}
function valueOr(text, message) {
    return text === undefined ? { kind: 'absent', message } : { kind: 'value', text };
}
/** Extensions of files that are passed over, in these letters only. */
const passedOver = new Set('.flv .gif .ico .jpeg .jpg .mov .mp3 .mp4 .otf .pdf .png .ttf .woff'.split(' '));
function rewriteFiles(project, marks, tree) {
    const number = marks.get('VERSION_NUM');
    const opamFiles = new Set(ownOpamFiles(project, tree));
    return (path) => {
        if (path === 'dune-project') {
            return (0,rewriting/* wholeText */.r)((text) => fillWatermarks({ name: path, text: withProjectVersion(project, text, tree.version) }, marks));
        }
        if (passedOver.has(extension(path)))
            return undefined;
        if (number?.kind !== 'value' || !opamFiles.has(path)) {
            const filling = () => fillingWatermarks(path, marks);
            return Object.assign(filling, { onlyWith: '%%' });
        }
        return (0,rewriting/* wholeText */.r)((text) => {
            const filled = fillWatermarks({ name: path, text }, marks);
            return { ...filled, text: withOpamVersion(filled.text, number.text) };
        });
    };
}
/** The opam files of the project's packages. */
function ownOpamFiles({ packages, opamFileLocation }, tree) {
    const folder = opamFileLocation?.value === 'inside_opam_directory' ? 'opam/' : '';
    return packages.length === 0
        ? tree.opamFiles.filter((path) => !path.includes('/'))
        : packages.map(({ name }) => `${folder}${name.value}.opam`);
}
/** The last extension of a file's name; a name that begins with dots has none there. */
function extension(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/^\.+/, '');
    const dot = name.lastIndexOf('.');
    return dot === -1 ? '' : name.slice(dot);
}
/**
 * A `dune-project` with the version in its `(version)` field, or in a new one on the line below its
 * name. The version is the describe text as it is, a leading `v` included.
 */
function withProjectVersion(project, text, version) {
    if (version === undefined)
        return text;
    const written = (0,dune_escape/* atomOrQuoted */.l)(version);
    if (project.version !== undefined) {
        const { start, end } = project.version.span;
        return text.slice(0, start) + written + text.slice(end);
    }
    const lineBreak = text.indexOf('\n', project.name?.form.end ?? 0);
    const field = `(version ${written})\n`;
    return lineBreak === -1
        ? `${text}\n${field}`
        : text.slice(0, lineBreak + 1) + field + text.slice(lineBreak + 1);
}
/** An opam file in which each line that gives a version gives this one; else it is the first line. */
function withOpamVersion(text, version) {
    const line = `version: "${version}"`;
    return /(?:^|\n)version:/.test(text)
        ? text.replaceAll(/(^|\n)version:[^\n]*/g, (_, before) => before + line)
        : `${line}\n${text}`;
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
/** The environment for programs that are started: without the variables that hold secrets. */
function programEnvironment(env = process.env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !secretVariable.test(name)));
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
    const repository = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['rev-parse', '--git-common-dir']);
    if (repository.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .notARepository */ .di)(directory, repository);
    const head = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (head.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommit */ .lN)(directory);
    const [prefix, tagsAtHead, tags, origin] = await Promise.all([
        lines(place, ['rev-parse', '--show-prefix']),
        lines(place, ['tag', '--points-at', 'HEAD', '--sort=-creatordate']),
        lines(place, ['tag', '--sort=-creatordate']),
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['config', '--get', 'remote.origin.url']),
    ]);
    return {
        // git answers relative to the folder, or in full.
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, repository.stdout.toString('utf8').replace(/\r?\n$/, '')),
        head: head.stdout.toString('latin1').trim(),
        prefix: (prefix[0] ?? '').replace(/\/$/, ''),
        tagsAtHead,
        tags,
        origin: repositoryOfUrl(origin.stdout.toString('utf8').trim()),
    };
}
async function lines(place, command) {
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, command);
    if (answer.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailed */ .gk)(command, answer);
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
    const [owner, name, ...more] = parts ?? [];
    if (host === undefined || name === undefined || owner === undefined || owner === '')
        return undefined;
    return more.length > 0 ? undefined : { owner, name, webUrl: `https://${host}/${owner}/${name}` };
}


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openClone)
});

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
    const command = [
        ...fetchObjects,
        ...((await isComplete(place)) ? [] : ['--depth=1']),
        '--end-of-options',
        remote.url,
        id,
    ];
    const answer = await (0,git_command/* runGit */.EO)({ ...place, environment: (0,git_environment/* fetchingEnvironment */.o)(environment, remote) }, command);
    if (answer.status !== 0)
        throw commitMissing(id, `git could not fetch it: ${answer.stderr}`);
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
 * Starts git at the first request and keeps it until this process ends: while nothing is asked, it
 * does not keep the process alive.
 */
function openObjectReader(place) {
    let running;
    const queue = [];
    const giveUp = (error) => {
        running?.child.kill();
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
            giveUp(error);
        }
        served.serving = false;
        keepAlive(served.child, false);
    };
    const ask = (name, waiting) => {
        queue.push(waiting);
        running ??= startCatFile(place, giveUp);
        running.child.stdin.write(`${name}\n`);
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
    };
}
/** What may stand on a line of `cat-file --batch`. */
function isName(name) {
    return name !== '' && !/[\n\0]/.test(name);
}
function startCatFile(place, failed) {
    const child = (0,external_node_child_process_.spawn)('git', (0,git_command/* gitArguments */.D5)(place, ['cat-file', '--batch']), {
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
        const end = listing.indexOf('\0', start);
        const tab = listing.indexOf('\t', start);
        const [mode = '', type = '', object = '', size = ''] = listing.slice(start, tab).split(/ +/);
        entries.push({
            path: listing.slice(tab + 1, end),
            kind: kindOf(mode, type),
            object,
            size: size === '-' ? 0 : Number(size),
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
    const answer = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--git-dir']);
    if (answer.status !== 0)
        throw (0,git_command/* notARepository */.di)(options.directory, answer);
    const objects = openObjectReader(place);
    return {
        head: async () => {
            const head = await resolve(place, 'HEAD^{commit}');
            if (head !== undefined)
                return head;
            throw (0,git_command/* noCommit */.lN)(options.directory);
        },
        localTag: async (name) => await resolve(place, `refs/tags/${name}^{commit}`),
        commit: async (id) => await readCommit(objects, id),
        fetch: async (id) => {
            const { remote } = options;
            if (remote === undefined)
                throw commitMissing(id, 'Nothing may be fetched here.');
            const url = remote.url ?? (await originUrl(place)) ?? 'origin';
            await fetchCommit(place, { ...remote, url, environment: options.environment }, id);
        },
        entries: async (commit) => {
            const command = ['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}^{commit}`];
            const listing = await (0,git_command/* runGit */.EO)(place, command);
            if (listing.status !== 0)
                throw (0,git_command/* gitFailed */.gk)(command, listing);
            return parseTreeListing(listing.stdout.toString('latin1'));
        },
        read: async (object) => {
            const found = await objects.read(object);
            if (found === undefined)
                throw missingObject(object);
            return found.content;
        },
        stream: (object) => objects.stream(object),
        format: async (commit, format) => {
            const command = [...showCommit, `--format=format:${format}`, commit];
            const shown = await (0,git_command/* runGit */.EO)(place, command);
            if (shown.status !== 0)
                throw (0,git_command/* gitFailed */.gk)(command, shown);
            return shown.stdout.toString('latin1');
        },
        submodule: async (recorded) => await openSubmodule({ options, place, open: openClone }, recorded),
    };
}
async function resolve(place, name) {
    const answer = await (0,git_command/* runGit */.EO)(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return answer.status === 0 ? answer.stdout.toString('latin1').trim() : undefined;
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
/* harmony export */   di: () => (/* binding */ notARepository),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   lN: () => (/* binding */ noCommit),
/* harmony export */   m3: () => (/* binding */ cannotStart)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(648);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);



/** The arguments of a git command in a place. */
function gitArguments(place, command) {
    const { directory, isGitDirectory } = place;
    // -C instead of the child's working directory: a missing folder is then git's error, and ENOENT
    // can only mean that git itself is missing.
    const where = isGitDirectory === true
        ? [`--git-dir=${directory}`, `--work-tree=${directory}`]
        : ['-C', directory];
    return [...where, ..._environment_js__WEBPACK_IMPORTED_MODULE_2__/* .globalArguments */ .yZ, ...command];
}
/**
 * Runs git without a shell and collects what it prints. A status other than 0 is an answer.
 *
 * @throws Failure `git-missing` where there is no git.
 */
async function runGit(place, command) {
    return await new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(place, command), {
            env: place.environment,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
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
            resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr: stderr.trim() });
        });
    });
}
/** The failure of a git that cannot be started. */
function cannotStart(cause) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('git-missing', 'The program "git" could not be started.', {
        hint: 'Install git and make sure that it is on the PATH.',
        cause,
    });
}
/** The failure of a folder in which git finds no repository. */
function notARepository(directory, { stderr }) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('not-a-repository', `"${directory}" is not in a git repository: ${stderr}`, {
        hint: 'Run "actions/checkout" first, or name the folder of a clone.',
    });
}
/** The failure of a repository in which nothing was committed yet. */
function noCommit(directory) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('no-commit', `The repository "${directory}" has no commit.`, {
        hint: 'Commit the project first.',
    });
}
/** The failure of a git command that ended badly, for a reason nobody foresaw. */
function gitFailed(command, answer) {
    return new _release_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('git-failed', `"git ${command[0] ?? ''}" ended with status ${answer.status}: ${answer.stderr}`, { hint: 'Check that the clone is complete ("git fsck"), then run again.' });
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
    if (origin === undefined || token === undefined || token === '')
        return [];
    const key = `http.${origin}.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
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
 * The name under which GitHub stores a release's asset: what is not a letter, a digit, `.`, `_` or
 * `-` becomes a `.` (`lsp-1.28.0-506~preview.tbz` is stored as `lsp-1.28.0-506.preview.tbz`). Only a
 * forecast: after an upload the API's answer counts.
 */
function storedAssetName(name) {
    return name.replaceAll(/[^A-Za-z0-9._-]+/g, '.');
}

;// CONCATENATED MODULE: ./build/release/asset.js


/** The release's asset of the archive's name, as GitHub spells it. */
function assetOf({ assets }, archive) {
    const stored = storedAssetName(archive.name);
    return assets.find((asset) => asset.name === archive.name || asset.name === stored);
}
/** Whether an asset is known to hold the archive's bytes. */
function holdsArchive(asset, archive) {
    return asset.state === 'uploaded' && asset.digest === `sha256:${archive.sha256}`;
}
/** Where the archive is (or will be, once its release is published). */
function archiveAddress(candidate, facts) {
    const { release } = facts;
    const asset = release?.draft === false ? assetOf(release, candidate.archive) : undefined;
    return asset?.downloadUrl ?? predictedAddress(candidate, facts.repository.webUrl);
}
/** The address GitHub gives an asset of a published release, from that of the repository's page. */
function predictedAddress(candidate, webUrl) {
    const tag = (0,encoded_path/* encodedPath */.y)(candidate.tag.name);
    const name = encodeURIComponent(storedAssetName(candidate.archive.name));
    return `${webUrl}/releases/download/${tag}/${name}`;
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
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eN: () => (/* binding */ observeOpam),
  Bu: () => (/* binding */ observeProposal),
  C0: () => (/* binding */ packagePath)
});

// UNUSED EXPORTS: noProposal

// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/release/ending.js


/** Scopes of a classic token of which one is needed to open a pull request in a public repository. */
const pullRequestScopes = ['public_repo', 'repo'];
/**
 * How far the token reaches, found out from what the API tells of it before anything is written.
 *
 * A classic token with `public_repo` does all. A fine-grained one may push to a fork of its owner but
 * cannot open a pull request in a repository its owner has no part in (GitHub's documentation,
 * "limitations of fine-grained personal access tokens"). An installation's token, such as the
 * workflow's own, sees nothing but the repositories it is installed on.
 *
 * @returns the reach, or the failure that explains what the token lacks and the way out.
 */
function reachOfToken({ identity, upstream, fork }) {
    switch (identity.kind) {
        case 'invalid':
            return new failure/* Failure */.H('token-invalid', 'GitHub does not know the token given as opam-token.', {
                hint: `Make a new classic token with the scope public_repo and put it in the secret that the workflow passes as opam-token.`,
            });
        case 'none':
            return 'new-file-links';
        case 'installation':
            return reachOfInstallation(fork);
        case 'user':
            return identity.scopes === undefined
                ? reachOfFineGrained(identity.login, upstream, fork)
                : reachOfClassic(identity.login, identity.scopes);
    }
}
/**
 * An App that is installed on a fork can push there; its token's `permissions` say `false` all the same,
 * those of the workflow's own token are absent. So an App's token that is given with `opam-fork` is
 * believed: the fork is one that somebody named.
 */
function reachOfInstallation(fork) {
    return fork === undefined || fork.canPush === undefined ? 'new-file-links' : 'compare-link';
}
function reachOfClassic(login, scopes) {
    if (scopes.some((scope) => pullRequestScopes.includes(scope)))
        return 'pull-request';
    const has = scopes.length === 0 ? 'no scope at all' : `only ${scopes.join(', ')}`;
    return new failure/* Failure */.H('opam-token-scope', `The token given as opam-token belongs to ${login} and has ${has}: it can neither push to a fork nor open a pull request.`, {
        hint: 'Edit the token on GitHub (Settings, Developer settings) and add the scope public_repo.',
    });
}
function reachOfFineGrained(login, upstream, fork) {
    if (upstream.canPush === true)
        return 'pull-request';
    if (fork?.canPush === true)
        return 'compare-link';
    const target = (0,repository_name/* fullName */.f)(upstream);
    return new failure/* Failure */.H('opam-token-fork', fork === undefined
        ? `The token given as opam-token is a fine-grained one of ${login}, who has no fork of ${target}; such a token cannot make one.`
        : `The token given as opam-token is a fine-grained one of ${login} and may not write to the fork ${(0,repository_name/* fullName */.f)(fork)}.`, {
        hint: `Use a classic token with the scope public_repo; or fork ${upstream.webUrl} by hand and give the token "Contents: read and write" on the fork.`,
    });
}

;// CONCATENATED MODULE: ./build/release/opam-facts.js



/** A fork in which nothing of the release is yet. */
const noProposal = {
    branch: undefined,
    files: new Map(),
    changed: [],
    pullRequest: undefined,
};
/** Where a package of the candidate lies in the opam repository. */
function packagePath(packagesDir, name, version) {
    return `${packagesDir}/${name}/${name}.${version}/opam`;
}
/**
 * Asks the opam repository's forge what a pull request for the candidate will meet.
 *
 * @throws Failure where the token cannot do what it was given for, a repository, branch or folder that
 * the settings name is not there, or the forge does not answer.
 */
async function observeOpam(forge, candidate, settings) {
    const [identity, upstream] = await Promise.all([forge.identity(), forge.upstream()]);
    const base = settings.branch ?? upstream.defaultBranch;
    const [fork, published] = await Promise.all([
        findFork(forge, { identity, upstream, named: settings.fork }),
        filesAt(forge, upstream, { paths: pathsOf(candidate, settings), ref: base }),
        requireBase(forge, { upstream, base, packagesDir: settings.packagesDir }),
    ]);
    const reach = reachOfToken({ identity, upstream, fork });
    if (reach instanceof failure/* Failure */.H)
        throw reach;
    const proposal = fork === undefined || reach === 'new-file-links'
        ? noProposal
        : await observeProposal(forge, candidate, { fork, base, settings });
    const login = identity.kind === 'user' ? identity.login : undefined;
    return { upstream, base, reach, login, published, fork, proposal };
}
/**
 * Asks what a fork holds of the release.
 *
 * @throws Failure where the forge does not answer.
 */
async function observeProposal(forge, candidate, { fork, base, settings }) {
    const name = candidate.texts.pullRequest.branch;
    const [branch, pullRequests] = await Promise.all([
        forge.branch(fork, name),
        forge.pullRequests({ fork, branch: name }),
    ]);
    const pullRequest = pullRequests.find((request) => request.base === base);
    if (branch === undefined)
        return { ...noProposal, pullRequest };
    const [files, changed] = await Promise.all([
        filesAt(forge, fork, { paths: pathsOf(candidate, settings), ref: branch.head }),
        forge.changedPaths({ fork, branch: name }, base),
    ]);
    return { branch, files, changed, pullRequest };
}
function pathsOf(candidate, { packagesDir }) {
    return candidate.packages.map(({ name }) => packagePath(packagesDir, name, candidate.version));
}
/** The branch and the folder of packages must be there: a misspelt one would be made. */
async function requireBase(forge, wanted) {
    const { upstream, base, packagesDir } = wanted;
    if (await forge.hasFolder(packagesDir, base))
        return;
    const target = (0,repository_name/* fullName */.f)(upstream);
    if ((await forge.branch(upstream, base)) === undefined) {
        throw new failure/* Failure */.H('opam-branch-missing', `${target} has no branch ${base}.`, {
            hint: 'Correct the input opam-branch, or leave it out to release to the default branch.',
        });
    }
    throw new failure/* Failure */.H('packages-dir-missing', `The branch ${base} of ${target} has no folder ${packagesDir}.`, { hint: 'Correct the input packages-dir: the folder in which each package has a folder.' });
}
/** The fork to propose from; a repository of the token's own owner is its own. */
async function findFork(forge, situation) {
    const { identity, upstream, named } = situation;
    if (named === undefined && identity.kind === 'user' && isOwner(identity.login, upstream)) {
        return upstream;
    }
    const wanted = wantedFork(named, identity);
    const fork = wanted === undefined ? undefined : await forge.fork(wanted);
    if (named !== undefined && fork === undefined)
        throw forkMissing(named, upstream);
    if (fork?.canPush === false && identity.kind === 'user')
        throw forkOfOthers(fork, identity.login);
    return fork;
}
function isOwner(login, { owner }) {
    return login.toLowerCase() === owner.toLowerCase();
}
/** The named fork, else the token owner's; a token that is nobody's has none. */
function wantedFork(named, identity) {
    if (named !== undefined)
        return { kind: 'named', repository: named };
    return identity.kind === 'user' ? { kind: 'owned', login: identity.login } : undefined;
}
function forkMissing({ owner, name }, upstream) {
    return new failure/* Failure */.H('opam-fork-missing', `The repository ${owner}/${name}, given as opam-fork, is not a fork of ${(0,repository_name/* fullName */.f)(upstream)} that the token can see.`, { hint: 'Name an existing fork, or leave opam-fork out: then yours is found or made.' });
}
function forkOfOthers({ owner, name }, login) {
    return new failure/* Failure */.H('opam-fork-rights', `The token given as opam-token belongs to ${login}, who may not write to the fork ${owner}/${name}.`, {
        hint: 'Name a fork that its owner may write to, or leave opam-fork out: then theirs is found or made.',
    });
}
async function filesAt(forge, repository, wanted) {
    const contents = await Promise.all(wanted.paths.map(async (path) => [path, await forge.file(repository, path, wanted.ref)]));
    return new Map(contents.flatMap(([path, content]) => content === undefined ? [] : [[path, content]]));
}


/***/ }),

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ opamRepositoryFiles),
/* harmony export */   ij: () => (/* binding */ bareOpamFile),
/* harmony export */   vh: () => (/* binding */ statedText),
/* harmony export */   xG: () => (/* binding */ finishOpamFile)
/* harmony export */ });
/* harmony import */ var _generate_opam_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2380);
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3233);
/* harmony import */ var _opam_printer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8918);
/* harmony import */ var _opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3785);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
/* harmony import */ var _opam_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2679);







/**
 * An opam file without what the opam repository knows from the file's place or gets from the release:
 * `name:`, `version:`, `url` and `x-commit-hash:`, and without dune's header comment. A pre-release is
 * flagged `avoid-version`. Everything else stays byte for byte; a file that does not parse stays whole.
 */
function bareOpamFile(text, { prerelease }) {
    const { file } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text });
    const flags = file.items.find((item) => item.kind === 'field' && item.name === 'flags');
    const edits = [
        ...file.items.filter(isReplaced).map((item) => withoutLines(text, item)),
        ...(prerelease ? avoidVersion(flags) : []),
    ];
    const bare = (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .c)(text, edits);
    const header = `${_generate_opam_files_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedHeader */ .BH}\n`;
    const body = bare.startsWith(header) ? bare.slice(header.length) : bare;
    const added = prerelease && flags === undefined && file.items.length > 0;
    return added ? `${endedLine(body)}flags: avoid-version\n` : body;
}
function isReplaced(item) {
    return item.kind === 'section'
        ? item.sectionKind === 'url'
        : ['name', 'version', 'x-commit-hash'].includes(item.name);
}
/** Removes an item with the rest of its last line, if nothing but blanks is there. */
function withoutLines(text, { span = { start: 0, end: 0 } }) {
    const rest = /^[ \t]*\r?(?:\n|$)/.exec(text.slice(span.end, text.indexOf('\n', span.end) + 1 || undefined));
    return { start: span.start, end: span.end + (rest?.[0].length ?? 0), text: '' };
}
/** Adds the flag to those that are there. */
function avoidVersion(flags) {
    if (flags?.kind !== 'field' || flags.value.span === undefined)
        return [];
    const { value } = flags;
    const present = value.kind === 'list' ? value.items : [value];
    if (present.some((one) => one.kind === 'ident' && one.name === 'avoid-version'))
        return [];
    const { start, end } = flags.value.span;
    return [{ start, end, text: (0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_4__/* .printValue */ .jt)((0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)([...present, (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .ident */ .bD)('avoid-version')]), 'opam') }];
}
/** A bare opam file with the address, the checksums and the commit of its archive at its end. */
function finishOpamFile(bare, { address, checksums, commit }) {
    const items = [
        {
            kind: 'section',
            sectionKind: 'url',
            items: [
                (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('src', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBytes */ .MW)(address))),
                (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('checksum', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)([(0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(`sha256=${checksums.sha256}`), (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(`sha512=${checksums.sha512}`)])),
            ],
        },
        (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('x-commit-hash', (0,_opam_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(commit)),
    ];
    return `${endedLine(bare)}${(0,_opam_printer_js__WEBPACK_IMPORTED_MODULE_4__/* .printItems */ .oz)(items, 'opam')}\n`;
}
function endedLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
/** The files of the pull request: the final opam file of each package at its place. */
function opamRepositoryFiles(candidate, packagesDir, address) {
    return candidate.packages.map((one) => ({
        path: (0,_opam_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .packagePath */ .C0)(packagesDir, one.name, candidate.version),
        content: finishOpamFile(one.opam, {
            address,
            checksums: candidate.archive,
            commit: candidate.commit,
        }),
    }));
}
/** The text of a field that holds one string, or several of which the first counts; a byte string. */
function statedText(opam, name) {
    const { items } = (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOpamFile */ .b)({ name: 'opam', text: opam }).file;
    const found = items.find((item) => item.kind === 'field' && item.name === name);
    if (found?.kind !== 'field')
        return undefined;
    const value = found.value.kind === 'list' ? found.value.items[0] : found.value;
    return value?.kind === 'string' && value.value !== '' ? value.value : undefined;
}


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/lint/repository/restricted-prefixes.js
var restricted_prefixes = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/version/prerelease.js
var version_prerelease = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/changelog/changelog-file.js
const bases = ['changes', 'changelog', 'history', 'news'];
const extensions = ['md', 'markdown', 'mdx', 'adoc', 'asciidoc', 'org', 'rst', 'txt'];
/** Programs, data and leftovers of editors that only happen to have such a name. */
const otherFiles = /~$|\.(?:ml[ily]?|mld|re|rei|c|h|js|ts|py|sh|opam|json|ya?ml|toml|html?|css|xml|orig|bak|rej|swp)$/i;
/**
 * Which of a folder's files are changelogs by their names, the likeliest first: `CHANGES*`, then
 * `CHANGELOG*`, `HISTORY*` and `NEWS*`, in any case. A name with a usual extension or none comes before
 * one with more to it (`CHANGES.md`, `CHANGES`, then `CHANGES_devel.adoc`, `CHANGES.API`), Markdown
 * before other text.
 */
function changelogFiles(names) {
    return names
        .flatMap((name) => {
        const rank = rankOf(name);
        return rank === undefined ? [] : [{ name, rank }];
    })
        .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name);
}
function rankOf(name) {
    const lower = name.toLowerCase();
    const base = bases.findIndex((one) => lower.startsWith(one));
    if (base === -1 || otherFiles.test(name))
        return undefined;
    const rest = lower.slice(bases[base]?.length);
    if (/^[a-z]/.test(rest))
        return undefined;
    const extension = rest === '' ? extensions.length : extensions.indexOf(rest.replace(/^\./, ''));
    const usual = extension !== -1 && (rest === '' || rest.startsWith('.'));
    return (usual ? 0 : 1000) + base * 20 + (usual ? extension : 0);
}

// EXTERNAL MODULE: ./build/changelog/find-section.js
var find_section = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/changelog/parse-changelog.js + 9 modules
var parse_changelog = __webpack_require__(7178);
// EXTERNAL MODULE: ./build/version/heading-version.js
var heading_version = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/text/short-list.js
var short_list = __webpack_require__(3633);
;// CONCATENATED MODULE: ./build/release/changes.js






/** Reads the changelogs: the one the user names, else those with a usual name. */
function readChangelogs(files, { file }) {
    const names = [...files.texts.keys()].filter((path) => !path.includes('/'));
    const chosen = file === undefined ? changelogFiles(names) : [(0,text_source/* encodeBytes */.MW)(file)];
    const changelogs = chosen.flatMap((name) => {
        const text = files.texts.get(name);
        return text === undefined ? [] : [(0,parse_changelog/* parseChangelog */.E)({ name, text })];
    });
    const missing = file !== undefined && changelogs.length === 0;
    return { changelogs, diagnostics: missing ? [changelogMissing(file)] : [] };
}
function changelogMissing(file) {
    return {
        severity: 'error',
        code: 'changelog-missing',
        message: `The commit has no file "${file}", named by the input changelog.`,
        hints: [
            'Name a file of the project folder, or leave changelog out: the usual names are found.',
        ],
    };
}
/** The section of a version; without one, the reason, which is an error where notes are required. */
function findChanges(changelogs, { version, owner, required }) {
    for (const changelog of changelogs) {
        const section = (0,find_section/* findSection */.r)(changelog.sections, version, owner);
        if (section !== undefined)
            return { changes: { changelog, section }, diagnostics: [] };
    }
    return { changes: undefined, diagnostics: [sectionMissing(changelogs, version, required)] };
}
function sectionMissing(changelogs, version, required) {
    const severity = required ? 'error' : 'warning';
    const instead = required ? [] : ["GitHub's generated notes stand in for it."];
    const [changelog] = changelogs;
    if (changelog === undefined) {
        const message = 'The project has no changelog: no CHANGES.md, CHANGELOG.md or the like.';
        const hints = ['Add one with a section for each version, or name it with the input changelog.'];
        return { severity, code: 'changelog-missing', message, hints: [...hints, ...instead] };
    }
    const { source, sections } = changelog;
    const known = sections.flatMap((section) => section.version ?? (section.unreleased ? 'unreleased' : []));
    const list = known.length === 0 ? 'It has none.' : `It has ${(0,short_list/* shortList */.p)(known)}.`;
    return {
        severity,
        code: 'changelog-section-missing',
        message: `${source.name} has no section for version ${version}.`,
        hints: [
            list,
            `Add a heading such as "## ${version}" with what changed, and tag that commit.`,
            ...instead,
        ],
        location: { source, span: { start: 0, end: 0 } },
    };
}
/** The version of the newest released section, as opam writes it. */
function newestVersion(changelogs, owner) {
    for (const changelog of changelogs) {
        const heading = (0,find_section/* newestReleased */.e)(changelog.sections, owner)?.version;
        const version = heading === undefined ? undefined : (0,heading_version/* versionOfHeading */.U9)(heading, false);
        if (version !== undefined)
            return version;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/dune/info.js + 1 modules
var dune_info = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/opam/field-part.js
var field_part = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/opam/parser.js
var parser = __webpack_require__(3233);
;// CONCATENATED MODULE: ./build/generate/additions.js
const person = '"Name <mail@example.org>"';
/**
 * What to add to `dune-project` where a field is missing in the opam file: a field ready to paste, with
 * placeholders for what nobody can know. With a source (`(source (github …))` and its kind) dune makes
 * three fields of it. `undefined` for a field that `dune-project` does not have.
 */
function stanzaAddition(field, name, { hasSource }) {
    const site = `https://example.org/${name}`;
    const source = `(source (github OWNER/${name}))`;
    const additions = {
        synopsis: '(synopsis "What the package is, in one line")',
        maintainer: `(maintainers ${person})`,
        authors: `(authors ${person})`,
        license: '(license ISC)',
        homepage: hasSource ? `(homepage ${site})` : source,
        'bug-reports': hasSource ? `(bug_reports ${site}/issues)` : source,
        'dev-repo': source,
    };
    return additions[field];
}
/** The same for a template or an opam file that is written by hand. */
function opamAddition(field, name) {
    const site = `https://example.org/${name}`;
    const additions = {
        synopsis: '"What the package is, in one line"',
        maintainer: person,
        authors: person,
        license: '"ISC"',
        homepage: `"${site}"`,
        'bug-reports': `"${site}/issues"`,
        'dev-repo': `"git+${site}.git"`,
        flags: 'conf',
        depexts: '[["system-package"] {os-family = "debian"}]',
        'conflict-class': '"class"',
    };
    const value = additions[field];
    return value === undefined ? undefined : `${field}: ${value}`;
}

;// CONCATENATED MODULE: ./build/generate/field-origin.js




/** The fields that dune makes of nothing but its language. */
const ofLanguage = ['opam-version', 'build', 'x-maintenance-intent'];
/** The dependencies that dune adds. */
const injected = ['dune', 'odoc'];
/**
 * The place to edit for a field of a generated opam file, or for one element of it: in the template
 * where it has the field, else in `dune-project`. A dependency that dune adds comes from the version of
 * the language.
 */
function fieldOrigin(sources, part) {
    const { project, stanza, template } = sources;
    const inTemplate = template && templateSpan(template, part);
    if (template !== undefined && inTemplate !== undefined) {
        return { kind: 'stated', location: { source: template, span: inTemplate } };
    }
    const at = (span) => ({ source: project.source, span });
    const { field, element } = part;
    const stated = statedField(project, stanza, field);
    const isDependency = field === 'depends' && element !== undefined && injected.includes(element);
    const own = stated && elementSpan(project.source, stated, part);
    if (own !== undefined)
        return { kind: 'stated', location: at(own) };
    if (isDependency)
        return { kind: 'derived', location: at(project.lang.span) };
    if (stated !== undefined)
        return { kind: 'stated', location: at(stated.form) };
    if (ofLanguage.includes(field))
        return { kind: 'derived', location: at(project.lang.span) };
    return unstated(sources, field);
}
/** The place and the text for a field that nothing says. */
function unstated({ project, stanza, template }, field) {
    const { value: name, form } = stanza.name;
    const location = { source: project.source, span: form };
    const hasSource = (stanza.info.source ?? project.info.source) !== undefined;
    const inProject = stanzaAddition(field, name, { hasSource });
    if (inProject !== undefined) {
        return { kind: 'missing', location, addition: inProject, file: 'dune-project' };
    }
    const addition = opamAddition(field, name);
    if (addition === undefined)
        return { kind: 'derived', location };
    const inTemplate = template && { source: template, span: { start: 0, end: 0 } };
    return { kind: 'missing', location: inTemplate ?? location, addition, file: 'template' };
}
function templateSpan(template, part) {
    return (0,field_part/* partSpan */.Ww)((0,parser/* parseOpamFile */.b)(template, 'dune').file, part);
}
/** The element of a field; one that says the text in other words, as in `(>= :version)`, counts. */
function elementSpan({ text }, { elements }, { element, occurrence = 0 }) {
    if (element === undefined)
        return undefined;
    const same = elements.filter(({ value }) => value === element);
    if (same.length > 0)
        return same[occurrence]?.span;
    if (element === '')
        return undefined;
    return elements.find(({ span: { start, end } }) => text.slice(start, end).includes(element))?.span;
}
function statedField(project, stanza, field) {
    const info = (0,dune_info/* mergeInfo */.D)(project.info, stanza.info);
    // An address tells no page; that of a known host does.
    const host = info.source?.value.kind === 'host' ? info.source : undefined;
    const stated = {
        name: plain(stanza.name),
        version: plain(stanza.version ?? project.version),
        synopsis: plain(stanza.synopsis),
        description: plain(stanza.description),
        maintainer: texts(info.maintainers),
        authors: texts(info.authors),
        license: texts(info.license),
        tags: texts(stanza.tags),
        homepage: plain(info.homepage ?? host),
        doc: plain(info.documentation),
        'bug-reports': plain(info.bugReports ?? host),
        depends: dependencies(stanza.depends),
        depopts: dependencies(stanza.depopts),
        conflicts: dependencies(stanza.conflicts),
        available: plain(stanza.enabledIf),
        'dev-repo': plain(info.source),
        'x-maintenance-intent': texts(info.maintenanceIntent),
        build: plain(stanza.dir ?? project.subst),
    };
    return stated[field];
}
function plain(field) {
    return field && { form: field.form, elements: [] };
}
function texts(field) {
    return field && { form: field.form, elements: field.value };
}
function dependencies(field) {
    if (field === undefined)
        return undefined;
    const elements = field.value.map(({ value: { name }, span }) => ({ value: name, span }));
    return { form: field.form, elements };
}

// EXTERNAL MODULE: ./build/opam/printer.js + 1 modules
var printer = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(7158);
;// CONCATENATED MODULE: ./build/release/drift.js





/**
 * Compares a committed opam file with the one dune generates. The archive holds the committed one, and
 * people who pin the package get it; the published one is generated. The place is the line of
 * `dune-project` or the template that says otherwise, where one field differs and its line is known;
 * else the first line of the committed file that differs.
 */
function findDrift({ path, committed, generated }, severity) {
    if (committed === undefined || generated === undefined)
        return [];
    if (committed.text === generated.content)
        return [];
    const fields = differingFields(committed, generated);
    const which = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
    const names = [`${path} (committed)`, `${path} (generated)`];
    return [
        {
            severity,
            code: 'drift',
            message: `${path} is not what dune generates from dune-project${which}.`,
            hints: [
                'Run "dune build" (and "dune promote" from dune 3.23 on), commit the file, and tag that commit. If the file is right, correct dune-project or the template instead.',
            ],
            location: placeOfDrift(committed, generated, fields),
            detail: (0,text_source/* decodeBytes */.yj)((0,unified_diff/* unifiedDiff */.W)(names, committed.text, generated.content)),
        },
    ];
}
/** Names of the fields whose values differ, in the order of the generated file, then of the other. */
function differingFields(committed, generated) {
    const theirs = valuesOf(committed);
    const ours = valuesOf({ name: committed.name, text: generated.content });
    const names = new Set([...ours.keys(), ...theirs.keys()]);
    return [...names].filter((name) => ours.get(name) !== theirs.get(name));
}
/** Each field's value as it is printed: layout and comments are no difference. */
function valuesOf(source) {
    const { items } = (0,parser/* parseOpamFile */.b)(source).file;
    return new Map(items.map((item) => [nameOf(item), printed(item)]));
}
function nameOf(item) {
    return item.kind === 'field' ? item.name : item.sectionKind;
}
function printed(item) {
    return item.kind === 'field' ? (0,printer/* printValue */.jt)(item.value) : item.items.map(printed).join('\n');
}
function placeOfDrift(committed, generated, fields) {
    const [field, ...more] = fields;
    const origin = field === undefined || more.length > 0 ? undefined : fieldOrigin(generated.sources, { field });
    return origin?.kind === 'stated' ? origin.location : firstDifference(committed, generated.content);
}
/** The first line of the committed file that is not the generated one's. */
function firstDifference(committed, generated) {
    const theirs = committed.text.split('\n');
    const ours = generated.split('\n');
    const found = theirs.findIndex((line, at) => line !== ours[at]);
    const index = found === -1 ? theirs.length : found;
    const before = theirs.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    const start = Math.min(before, committed.text.length);
    const end = Math.min(start + (theirs[index]?.length ?? 0), committed.text.length);
    return { source: committed, span: { start, end } };
}

// EXTERNAL MODULE: ./build/release/asset.js + 1 modules
var asset = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/release/opam-file.js
var opam_file = __webpack_require__(6652);
// EXTERNAL MODULE: ./build/lint/lint-opam-file.js + 63 modules
var lint_opam_file = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/lint/repository/lint-repository-package.js + 14 modules
var lint_repository_package = __webpack_require__(4572);
;// CONCATENATED MODULE: ./build/release/opam-findings.js







/**
 * What `opam lint` and the checks of opam-repository say of a final opam file, shown where the user can
 * mend it: for a generated file at the element of `dune-project` or of the template that the finding
 * comes from, or where a missing one belongs; else in the file. Every finding is an error, also those
 * that are called warnings: opam-repository's CI refuses a pull request for any (opam-repo-ci, May
 * 2026). Not among them: collisions with the names of other packages.
 */
function findInOpamFile({ path, content }, described, place) {
    const source = { name: path, text: content };
    const ofOpam = (0,lint_opam_file/* lintOpamFile */.t)(source).map((finding) => {
        const { code, severity, message, about, location } = finding;
        return {
            severity: 'error',
            code: `opam-lint-${code}`,
            message: `opam lint ${severity} ${code}: ${(0,text_source/* decodeBytes */.yj)(message)}`,
            ...(about === undefined
                ? {
                    hints: ['Correct it here, and tag the commit that has it.'],
                    location: unnamedPlace(location, described),
                }
                : remedy(about, described)),
        };
    });
    const ofRepository = (0,lint_repository_package/* lintRepositoryPackage */.U)(source, {
        ...place,
        name: described.name,
        // The pull request is one file, which git stores with the permissions 644, and its archive.
        entries: [{ name: 'opam', isPlainFile: true }],
        hasSources: true,
        packageNames: [],
    }).map((finding) => {
        const { name, message, about = { field: 'name' } } = finding;
        return {
            severity: 'error',
            code: `opam-repository-${name}`,
            message: `opam-repository: ${(0,text_source/* decodeBytes */.yj)(message)}`,
            ...remedy(about, described),
        };
    });
    return [...ofOpam, ...ofRepository];
}
/** Where the part of an opam file is mended, and how. */
function remedy(part, described) {
    const { generated } = described;
    return generated === undefined
        ? handWrittenRemedy(part, described)
        : generatedRemedy(part, generated, described);
}
function generatedRemedy(part, { sources }, { name, path }) {
    const origin = fieldOrigin(sources, part);
    const { location } = origin;
    switch (origin.kind) {
        case 'stated':
            return { hints: ['Correct it here, and tag the commit that has it.'], location };
        case 'missing': {
            const where = origin.file === 'template'
                ? `the template ${path}.template`
                : `the package "${name}" or to the project`;
            return { hints: [`Add ${origin.addition} to ${where}, and tag that commit.`], location };
        }
        case 'derived':
            return { hints: ['dune derives this from here; a template can replace it.'], location };
    }
}
function handWrittenRemedy(part, { name, committed, place }) {
    const span = committed && (0,field_part/* partSpan */.Ww)((0,parser/* parseOpamFile */.b)(committed).file, part);
    if (committed !== undefined && span !== undefined) {
        const hints = ['Correct it here, and tag the commit that has it.'];
        return { hints, location: { source: committed, span } };
    }
    const addition = opamAddition(part.field, name);
    const what = addition === undefined ? 'Correct the file' : `Add ${addition} to the file`;
    return { hints: [`${what}, and tag that commit.`], location: place };
}
/** The place of a finding that is about no field: the same text in the file or the template. */
function unnamedPlace(location, { committed, generated, place }) {
    const written = generated === undefined ? committed : generated.sources.template;
    return (location && written && sameLine(location, written)) ?? place;
}
/** Where a text has the same line, the same columns of it. */
function sameLine({ source: { text }, span }, other) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.start);
    const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
    const at = other.text.split('\n').indexOf(line);
    if (at === -1)
        return undefined;
    const before = other.text.split('\n', at).reduce((sum, one) => sum + one.length + 1, 0);
    const offset = before + span.start - start;
    return { source: other, span: { start: offset, end: before + line.length } };
}

;// CONCATENATED MODULE: ./build/release/package-selection.js
/** Chooses among a project's packages. A name that is none of theirs is an error. */
function selectPackages(all, { packages, exclude }) {
    const known = all.map(({ name }) => name);
    const diagnostics = [
        ...unknownNames('packages', packages, known),
        ...unknownNames('exclude', exclude, known),
    ];
    const chosen = all.filter(({ name }) => (packages.length === 0 || packages.includes(name)) && !exclude.includes(name));
    if (chosen.length === 0 && all.length > 0 && diagnostics.length === 0) {
        diagnostics.push({
            severity: 'error',
            code: 'packages-none',
            message: 'The inputs packages and exclude leave no package to release.',
            hints: [`The project has ${listed(known)}.`],
        });
    }
    return { packages: chosen, diagnostics };
}
function unknownNames(input, wanted, known) {
    return wanted
        .filter((name) => !known.includes(name))
        .map((name) => ({
        severity: 'error',
        code: 'package-unknown',
        message: `The project has no package "${name}", named by the input ${input}.`,
        hints: [known.length === 0 ? 'It has no packages at all.' : `It has ${listed(known)}.`],
    }));
}
function listed(names) {
    return names.toSorted().join(', ');
}
/**
 * What a project is called when its `dune-project` has no `(name)`: after the package whose name all
 * others begin with, as `dune-release` does it, else after its repository.
 */
function projectName(stated, packages, repository) {
    if (stated !== undefined)
        return stated;
    const [shortest] = packages.toSorted((a, b) => a.length - b.length);
    const leads = shortest !== undefined && packages.every((name) => name.startsWith(shortest));
    return leads ? shortest : repository;
}

// EXTERNAL MODULE: ./build/release/project-files.js
var project_files = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/dune/project.js + 12 modules
var dune_project = __webpack_require__(1704);
// EXTERNAL MODULE: ./build/generate/opam-files.js + 4 modules
var opam_files = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/opam/package-name.js
var package_name = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/release/project-packages.js





/**
 * The packages of a project, as dune defines them: its `(package)` stanzas, else the opam files at the
 * root or in `opam/`. Where `(generate_opam_files)` is on, the files of stanzas are generated; a file
 * written by hand that dune would overwrite is taken as it is.
 */
function readPackages(files) {
    const text = files.texts.get('dune-project');
    if (text === undefined)
        return { read: undefined, diagnostics: [noProject()] };
    const source = { name: 'dune-project', text };
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const reading = (0,dune_project/* readProject */.W)(source, atRoot.map(({ name }) => name));
    const { project } = reading;
    if (project === undefined)
        return { read: undefined, diagnostics: reading.diagnostics };
    if (project.packages.length === 0) {
        const packages = handWritten(files);
        const diagnostics = [
            ...reading.diagnostics,
            ...(packages.length === 0 ? [noPackages()] : []),
            ...packages.flatMap(invalidName),
        ];
        return { read: { project, packages }, diagnostics };
    }
    const generation = (0,opam_files/* generateOpamFiles */.Cl)({
        project,
        opamFiles: atRoot,
        templates: sourcesOf(files, /\.template$/),
        duneFiles: sourcesOf(files, /^(?:opam\/)?dune$/),
    });
    const packages = stanzaPackages(files, project, generation.files);
    const missing = (0,diagnostic/* hasErrors */.C)(generation.diagnostics) ? [] : packages.flatMap(withoutFile);
    const invalid = packages.flatMap(invalidName);
    return {
        read: { project, packages },
        diagnostics: [...reading.diagnostics, ...invalid, ...generation.diagnostics, ...missing],
    };
}
function sourcesOf(files, name) {
    return [...files.texts].flatMap(([path, text]) => (name.test(path) ? [{ name: path, text }] : []));
}
function stanzaPackages(files, project, generated) {
    const byPackage = new Map(generated.map((file) => [file.package, file]));
    return project.packages.map((stanza) => {
        const name = stanza.name.value;
        const path = (0,opam_files/* opamFilePath */.nH)(project, name);
        const made = byPackage.get(name);
        return {
            name,
            path,
            committed: sourceOf(files, path),
            generated: made && {
                content: made.content,
                sources: { project, stanza, template: made.template },
            },
            place: { source: project.source, span: stanza.name.form },
        };
    });
}
/** Opam files that no stanza describes: at the root; in `opam/` where the root has none. */
function handWritten(files) {
    const atRoot = sourcesOf(files, /^[^/]+\.opam$/);
    const sources = atRoot.length > 0 ? atRoot : sourcesOf(files, /^opam\/[^/]+\.opam$/);
    return sources.map((source) => ({
        name: source.name.replace(/^opam\//, '').replace(/\.opam$/, ''),
        path: source.name,
        committed: source,
        generated: undefined,
        place: { source, span: { start: 0, end: 0 } },
    }));
}
function sourceOf(files, path) {
    const text = files.texts.get(path);
    return text === undefined ? undefined : { name: path, text };
}
/**
 * Before dune language 3.11 a stanza may have any name (`../../x`), and a file any at all; names become
 * folders of the opam repository.
 */
function invalidName({ name, place }) {
    const defect = (0,package_name/* packageNameDefect */.nb)(name);
    if (defect === undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'package-name-invalid',
            message: `${(0,text_source/* decodeBytes */.yj)(defect)}.`,
            hints: ['Use letters, digits, "-", "_" and "+", and at least one letter.'],
            location: place,
        },
    ];
}
function noProject() {
    return {
        severity: 'error',
        code: 'dune-project-missing',
        message: 'The commit has no file dune-project in the project folder.',
        hints: ['Commit one, or name the folder that has it with the input working-directory.'],
    };
}
function noPackages() {
    return {
        severity: 'error',
        code: 'packages-missing',
        message: 'The project has no package: neither a (package) stanza nor an opam file.',
        hints: ['Describe the package in dune-project: (package (name …) (synopsis …)).'],
        location: { source: { name: 'dune-project', text: '' }, span: { start: 0, end: 0 } },
    };
}
function withoutFile({ name, path, committed, generated, place }) {
    if (committed !== undefined || generated !== undefined)
        return [];
    return [
        {
            severity: 'error',
            code: 'opam-file-missing',
            message: `The package "${name}" has no opam file: ${path} is not committed, and dune-project does not say (generate_opam_files).`,
            hints: ['Write (generate_opam_files) below the name of the project, or commit the file.'],
            location: place,
        },
    ];
}

// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(4024);
// EXTERNAL MODULE: ./build/text/encoded-path.js
var encoded_path = __webpack_require__(8742);
;// CONCATENATED MODULE: ./build/release/notes-links.js

/** The tree of a tag as GitHub shows it; `webUrl` is the repository's, as the API gives it. */
function tagTree(webUrl, tag, changelog) {
    const ref = (0,encoded_path/* encodedPath */.y)(tag);
    return { pages: `${webUrl}/blob/${ref}/`, files: `${webUrl}/raw/${ref}/`, changelog };
}
/**
 * The absolute address of a link that a changelog writes relative to itself; `undefined` where it is
 * absolute already, or leaves the repository. A link to a heading of the changelog (`#120`) leads to
 * the changelog, one that starts with `/` to the repository's root, as GitHub shows them.
 */
function absoluteLink(url, tree, kind) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|^$/i.test(url))
        return undefined;
    const base = kind === 'page' ? tree.pages : tree.files;
    if (url.startsWith('#'))
        return `${base}${tree.changelog}${url}`;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const folder = path.startsWith('/') ? [] : tree.changelog.split('/').slice(0, -1);
    const parts = [];
    for (const part of [...folder, ...path.split('/')]) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    const end = path.endsWith('/') && parts.length > 0 ? '/' : '';
    // Out of the `<…>` it may have been written in, an address holds no blank and no lone parenthesis.
    const escaped = `${parts.join('/')}${end}${rest}`.replaceAll(/[\s<>()]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
    return base + escaped;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 53 modules
var lib = __webpack_require__(3825);
// EXTERNAL MODULE: ./build/text/edit.js
var edit = __webpack_require__(700);
;// CONCATENATED MODULE: ./build/release/notes-references.js
/**
 * Follows an `@` that must notify nobody: U+200B, a blank of no width. The name reads as before, stays
 * text (OCaml's `[@deriving]` and dune's `@install` are no people), and needs no account to exist.
 */
const silence = '\u200b';
/**
 * A word that closes the issue named behind it in full, when the pull request is merged; an address,
 * left alone; a reference to an issue; an `@` before a name, however it is escaped.
 */
const pattern = /(?<!\w)(clos|fix|resolv)(?=(?:e[sd]?|ed|es)?:?[ \t]+(?:https?:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}#\d))|(?:https?:\/\/|www\.)[^\s<]*|(?<![\w&#])\\?#(\d+)(?!\w)|(?<![\w-])gh-(\d+)(?!\w)|(?<!\w)(?:\\?@|&#(?:0{0,7}64|x0{0,7}40);|&commat;)(?=[a-z\d])/gi;
/**
 * The edits of a piece of real text that starts at `offset`: `#12` and `GH-12` become
 * `owner/repo#12`, names notify nobody, and no issue elsewhere is closed.
 */
function referenceEdits(text, offset, references) {
    const { owner, name } = references.repository;
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
        const start = offset + match.index;
        const end = start + match[0].length;
        if (match[1] !== undefined)
            return [{ start: end, end, text: silence }];
        const number = match[2] ?? match[3];
        if (number !== undefined)
            return [{ start, end, text: `${owner}/${name}#${number}` }];
        return /^[hw]/i.test(match[0]) ? [] : [{ start, end, text: `@${silence}` }];
    });
}

;// CONCATENATED MODULE: ./build/release/notes-html.js


/** Tags that stand alone, and pairs of tags: what changelogs use and GitHub shows. */
const single = new Set(['br', 'hr', 'img', 'wbr']);
const paired = new Set('a b blockquote code dd del details div dl dt em h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q s samp small span strike strong sub summary sup table tbody td th thead tr tt u ul var'.split(' '));
/** A comment, a tag, or a lone `<`. */
const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|</gi;
/**
 * Where the harmless tags start: single ones, and those of `paired` that are closed in order. An open
 * `<details>` would swallow all that comes after the notes.
 */
function harmlessTags(parts) {
    const harmless = new Set();
    const open = [];
    for (const { text, start: offset } of parts.toSorted((a, b) => a.start - b.start)) {
        for (const match of text.matchAll(token)) {
            const name = match[2]?.toLowerCase();
            const start = offset + match.index;
            if (name === undefined)
                continue;
            if (single.has(name))
                harmless.add(start);
            else if (!paired.has(name))
                continue;
            else if (match[1] === '')
                open.push({ name, start });
            else if (open.at(-1)?.name === name) {
                harmless.add(open.pop()?.start ?? start);
                harmless.add(start);
            }
        }
    }
    return harmless;
}
/**
 * The edits of a piece of HTML: comments leave, harmless tags stay with their links made absolute,
 * every other `<` is written `&lt;`, so that `<file>` is read and not lost. Text between is text.
 */
function htmlEdits(part, harmless, setting) {
    const edits = [];
    let at = 0;
    const between = (end) => {
        if (setting.references === undefined)
            return;
        edits.push(...referenceEdits(part.text.slice(at, end), part.start + at, setting.references));
    };
    for (const match of part.text.matchAll(token)) {
        const [text] = match;
        const start = part.start + match.index;
        between(match.index);
        at = match.index + text.length;
        if (text.startsWith('<!--'))
            edits.push({ start, end: start + text.length, text: '' });
        else if (harmless.has(start))
            edits.push(...attributeEdits(text, start, setting));
        else {
            edits.push({ start, end: start + 1, text: '&lt;' });
            at = match.index + 1;
        }
    }
    between(part.text.length);
    return edits;
}
/** The edits that write every tag which is not closed in order as text. */
function openTagEdits(parts) {
    const harmless = harmlessTags(parts);
    return parts.flatMap((part) => Array.from(part.text.matchAll(token)).flatMap((match) => {
        const start = part.start + match.index;
        return harmless.has(start) ? [] : [{ start, end: start + 1, text: '&lt;' }];
    }));
}
function attributeEdits(tag, start, setting) {
    return Array.from(tag.matchAll(/\s(src|href)\s*=\s*(["'])([^"']*)\2/gi)).flatMap((match) => {
        const [whole, name = '', , url = ''] = match;
        const kind = name.toLowerCase() === 'src' ? 'image' : 'page';
        const absolute = absoluteLink(url, setting.tree, kind);
        if (absolute === undefined)
            return [];
        const end = start + match.index + whole.length - 1;
        return [{ start: end - url.length, end, text: absolute }];
    });
}

;// CONCATENATED MODULE: ./build/release/notes-edits.js





/**
 * The edits that make Markdown from a changelog safe and right elsewhere: relative links absolute,
 * references and names as `setting` says (in real text only: not in code, links or addresses), HTML
 * that GitHub would not show, or that is left open, written as text. What no edit touches stays
 * byte for byte.
 */
function editNotes(markdown, setting) {
    const root = (0,lib/* fromMarkdown */.Y)(markdown);
    const used = new Set();
    const edits = [];
    const html = [];
    const stack = [{ node: root, linked: false }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { node } = visit;
        const start = node.position?.start.offset ?? 0;
        const text = markdown.slice(start, node.position?.end.offset);
        if (node.type === 'html')
            html.push({ start, text });
        else
            edits.push(...editsOf(visit, { start, text }, setting));
        if (node.type === 'linkReference' || node.type === 'imageReference')
            used.add(node.identifier);
        if (!('children' in node))
            continue;
        const linked = visit.linked || node.type === 'link' || node.type === 'linkReference';
        for (const child of node.children)
            stack.push({ node: child, linked });
    }
    const tags = harmlessTags(html);
    for (const part of html)
        edits.push(...htmlEdits(part, tags, setting));
    return { root, edits, used };
}
function editsOf(visit, piece, setting) {
    const { node, linked } = visit;
    if (node.type === 'text') {
        if (setting.references === undefined || linked)
            return [];
        return referenceEdits(piece.text, piece.start, setting.references);
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
        return linkEdits(node, piece, setting.tree);
    }
    return [];
}
/** The edit of a link's destination, found behind its text: a node tells its own place only. */
function linkEdits(node, written, tree) {
    const absolute = absoluteLink(node.url, tree, node.type === 'image' ? 'image' : 'page');
    if (absolute === undefined)
        return [];
    const textEnd = node.type === 'link'
        ? (node.children.at(-1)?.position?.end.offset ?? written.start + 1) - written.start
        : 0;
    const mark = node.type === 'definition' ? ']:' : '](';
    const open = written.text.indexOf(mark, textEnd);
    if (open === -1)
        return [];
    const behind = open + mark.length;
    const destination = /^\s*(<[^<>\n]*>|\S+?(?=\)?$|\)?\s))/.exec(written.text.slice(behind));
    if (destination?.[1] === undefined)
        return [];
    const start = written.start + behind + destination[0].length - destination[1].length;
    return [{ start, end: start + destination[1].length, text: absolute }];
}
/** The text with every tag that a cut has left open written as text; nothing else changes. */
function writeOpenTags(markdown) {
    if (!markdown.includes('<'))
        return markdown;
    const html = [];
    const stack = [(0,lib/* fromMarkdown */.Y)(markdown)];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const start = node.position?.start.offset ?? 0;
        if (node.type === 'html') {
            html.push({ start, text: markdown.slice(start, node.position?.end.offset) });
        }
        if ('children' in node)
            stack.push(...node.children);
    }
    return (0,edit/* applyEdits */.c)(markdown, openTagEdits(html));
}

;// CONCATENATED MODULE: ./build/release/cut-notes.js


/**
 * Markdown of at most `limit` characters (UTF-16 units, of which GitHub counts no more): whole, or cut
 * behind the last block or item of a list that fits, with a link to the rest. Where one block is most
 * of the text it is cut at the end of a line, and a fence that was open is closed.
 */
function cutNotes(markdown, limit, rest) {
    if (markdown.length <= limit)
        return markdown;
    const link = `\n\n[… and more](${rest})`;
    for (let room = limit - link.length; room > 0;) {
        const cut = writeOpenTags(cutBlocks(markdown, room).trimEnd()) + link;
        if (cut.length <= limit)
            return cut;
        room -= cut.length - limit;
    }
    return '';
}
function cutBlocks(markdown, room) {
    const head = markdown.slice(0, room + 1);
    const { children } = (0,lib/* fromMarkdown */.Y)(head);
    const end = lastEnd(children, room);
    if (end >= room / 2)
        return head.slice(0, end);
    const last = children.at(-1);
    const fence = last?.type === 'code' ? openFence(head, last) : '';
    return cutLine(head.slice(0, Math.max(room - fence.length, 0))) + fence;
}
/** The end of the last block, or item of a list, that is whole and no heading without its text. */
function lastEnd(blocks, room) {
    const ends = [0];
    let level = blocks;
    for (;;) {
        // The last block is where the text was cut: only parts of it may be whole.
        const whole = level.slice(0, -1);
        const heading = whole.findLastIndex((block) => block.type !== 'heading');
        ends.push(whole[heading]?.position?.end.offset ?? 0);
        const last = level.at(-1);
        if (last === undefined || (last.type !== 'list' && last.type !== 'listItem'))
            break;
        level = last.children;
    }
    return Math.max(...ends.filter((end) => end <= room));
}
/** The text up to its last line's end, or its last blank, or as it is. */
function cutLine(text) {
    const newline = text.lastIndexOf('\n');
    if (newline > text.length / 2)
        return text.slice(0, newline);
    const blank = text.lastIndexOf(' ');
    // Half of a surrogate pair is no character.
    return blank > text.length / 2 ? text.slice(0, blank) : text.replace(/[\ud800-\udbff]$/, '');
}
function openFence(text, code) {
    const start = code.position?.start.offset ?? 0;
    const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(start, start + 100))?.[0];
    return fence === undefined ? '' : `\n${fence}`;
}

;// CONCATENATED MODULE: ./build/release/pull-request-text.js


/** GitHub refuses a pull request whose body is longer, in characters. */
const longestBody = 65_536;
/**
 * The title, as readers of the opam repository know it: `[new release] foo (1.2.0)`,
 * `[new release] foo and bar (1.2.0)`, `[new release] foo (7 packages) (1.2.0)`.
 */
function pullRequestTitle(announcement) {
    const { packages, project, version } = announcement;
    const released = packages.length <= 2 ? packages.join(' and ') : `${project} (${packages.length} packages)`;
    return `[new release] ${released} (${version})`;
}
/**
 * The body: synopsis, project page and documentation, the changes, and one line that names the human.
 * Over-long changes are cut with a link to the release. The human's own name is the only one that is
 * a live mention: reviewers of the opam repository want to know whom to ask.
 */
function pullRequestBody(announcement) {
    const { synopsis, homepage, documentation, changes = '' } = announcement;
    const links = [
        ...(homepage === undefined ? [] : [`- Project page: ${pull_request_text_link(homepage)}`]),
        ...(documentation === undefined ? [] : [`- Documentation: ${pull_request_text_link(documentation)}`]),
    ];
    const head = [...(synopsis === undefined ? [] : [plainText(synopsis)]), links.join('\n')];
    const title = changes === '' ? [] : ['##### CHANGES:'];
    const byline = `---\n${signature(announcement)}`;
    const around = [...head, ...title, '', byline].join('\n\n').length + 2;
    const shown = cutNotes(changes, longestBody - around, announcement.releaseUrl);
    return [...head, ...title, shown, byline].filter((part) => part !== '').join('\n\n');
}
/**
 * The commit: the title, and where the changes are told. They are not repeated here, because every
 * `owner/repo#12` in a commit leaves one more trace in the issue it names.
 */
function commitMessage(announcement) {
    return {
        headline: pullRequestTitle(announcement),
        body: `Changes: ${announcement.releaseUrl}`,
    };
}
function signature({ actor }) {
    return actor === undefined
        ? 'Made with dune-publish.'
        : `Released by @${actor} with dune-publish.`;
}
/** A line of an opam file as Markdown: no mark-up, and it refers to nothing and nobody. */
function plainText(line) {
    return line
        .replaceAll('<', '&lt;')
        .replaceAll(/[\\`*_[\]!|~]/g, '\\$&')
        .replaceAll(/[@#](?=\w)|(?<!\w)gh(?=-\d)|(?<!\w)www(?=\.)|:(?=\/\/)/gi, `$&${silence}`);
}
/** An address that is shown as it is; anything else as text. */
function pull_request_text_link(address) {
    return /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : plainText(address);
}

// EXTERNAL MODULE: ./build/changelog/decode.js
var decode = __webpack_require__(3531);
;// CONCATENATED MODULE: ./build/release/notes-tangle.js
/** Characters that may open or close something within a paragraph. */
const marks = /[[\]*_`]/g;
/** What stands before the text of a line: indentation, and the marks of quotes and lists. */
const beginning = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
/** A line that begins a paragraph of its own: an item, a heading, a quote. */
const opening = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]/;
/** Real sections stay below a tenth of each; at the limits a parser takes some seconds at worst. */
const limits = { paragraphs: 50_000_000, marks: 20_000, depth: 4_000_000 };
/**
 * Whether a Markdown text is so tangled that reading it would take a parser very long: the time grows
 * with the square of the marks in a paragraph, and of the depth of quotes and lists. Linear itself.
 */
function isTangled(markdown) {
    let paragraphs = 0;
    let all = 0;
    let depth = 0;
    let own = 0;
    for (const line of markdown.split('\n')) {
        if (line.trim() === '' || opening.test(line)) {
            paragraphs += own * own;
            own = 0;
        }
        const found = line.match(marks)?.length ?? 0;
        own += found;
        all += found;
        const before = beginning.exec(line)?.[0].length ?? 0;
        depth += before * before;
    }
    paragraphs += own * own;
    return paragraphs > limits.paragraphs || all > limits.marks || depth > limits.depth;
}

;// CONCATENATED MODULE: ./build/release/release-notes.js






/** GitHub refuses a release whose body is longer, in characters. */
const longestReleaseBody = 125_000;
/**
 * The body of the GitHub release: the text of the changelog's section, its relative links made
 * absolute, cut at GitHub's limit with a link to the whole changelog at the tag. `#12` and `@name` mean
 * the same there as in the changelog and stay.
 */
function releaseBody(changelog, section, tree) {
    const notes = releaseNotes(changelog, section, { tree });
    return cutNotes(notes, longestReleaseBody, tree.pages + tree.changelog);
}
/** The message of an annotated tag: the version, and the section as it stands. */
function tagMessage(version, changelog, section) {
    return `${version}\n\n${sectionText(changelog, section)}`.trimEnd();
}
/**
 * The text of a section as GitHub's Markdown, fit for another place. A Markdown section stays as it is
 * but for the edits of `editNotes`, and takes along the link definitions it uses from the rest of the
 * file. Of any other language paragraphs and lists read the same in Markdown; a section with more than
 * that is shown as it stands, in a fence, as is a text too tangled to be read. An empty section gives the empty text.
 */
function releaseNotes(changelog, section, setting) {
    const text = withoutExcess(sectionText(changelog, section));
    if (isMarkdown(changelog, section)) {
        const definitions = definitionsOutside(changelog, section);
        if (isTangled(text))
            return fenced(text);
        const tangled = isTangled([text, ...definitions].join('\n'));
        return editWithDefinitions(text, tangled ? [] : definitions, setting);
    }
    const straight = dedent(section.mark === 'plain' ? text : withoutWikiMarks(text));
    if (readsAsMarkdown(straight))
        return editWithDefinitions(straight, [], setting);
    return fenced(straight);
}
function sectionText(changelog, section) {
    const { start, end } = section.body;
    return (0,decode/* decodeChangelog */.x)(changelog.source.text.slice(start, end)).replaceAll('\r\n', '\n');
}
/** Far more than is ever shown need not be read. */
function withoutExcess(text) {
    if (text.length <= 2 * longestReleaseBody)
        return text;
    const head = text.slice(0, 2 * longestReleaseBody);
    return head.slice(0, head.lastIndexOf('\n') + 1 || head.length);
}
function isMarkdown(changelog, section) {
    if (section.mark === 'markdown')
        return true;
    return section.mark === 'plain' && /\.(?:md|markdown|mdx)$/i.test(changelog.source.name);
}
/** The lines of the file that define links and lie outside the section. */
function definitionsOutside(changelog, section) {
    const { text } = changelog.source;
    const outside = `${text.slice(0, section.span.start)}\n${text.slice(section.span.end)}`;
    return (0,decode/* decodeChangelog */.x)(outside)
        .split(/\r?\n/)
        .filter((line) => /^ {0,3}\[[^\]]+\]: *\S/.test(line));
}
function editWithDefinitions(text, definitions, setting) {
    const whole = definitions.length === 0 ? text : `${text}\n\n${definitions.join('\n')}\n`;
    const { root, edits, used } = editNotes(whole, setting);
    const dropped = [];
    for (const node of root.children) {
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined || start.offset < text.length)
            continue;
        if (node.type === 'definition' && used.has(node.identifier))
            continue;
        dropped.push({ start: start.offset, end: end.offset + 1, text: '' });
    }
    const kept = edits.filter((edit) => !dropped.some((drop) => edit.start >= drop.start && edit.start < drop.end));
    return (0,edit/* applyEdits */.c)(whole, [...kept, ...dropped]).trim();
}
/** Headings of wikis and AsciiDoc (`====== Fixes ======`) and lists of stars (`** x`) as Markdown's. */
function withoutWikiMarks(text) {
    return text
        .replaceAll(/^ {0,3}={2,6} +([^\s=].*)$/gm, (_, title) => `#### ${title}`)
        .replaceAll(/^(####.*[^=\s])[ \t]+=+[ \t]*$/gm, '$1')
        .replaceAll(/^\*(\*{1,4}) (?=\S)/gm, (_, more) => `${'  '.repeat(more.length)}* `);
}
/** Takes off the indentation that all lines share, which Markdown might take for code. */
function dedent(text) {
    const lines = text
        .split('\n')
        .map((line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)));
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const shared = widths.reduce((least, width) => Math.min(least, width), Infinity);
    return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
/**
 * Whether Markdown finds nothing but paragraphs, lists, fenced code and our own headings, no mark of
 * another language is left, and no text is set in columns.
 */
function readsAsMarkdown(text) {
    if (/^ *(?:={2,}|\*{2,}|#\+|\{\{\{|-{4,}|\|)/m.test(text))
        return false;
    if (/^[^\s*+-].*\n {8,}\S/m.test(text))
        return false;
    if (isTangled(text))
        return false;
    return (0,lib/* fromMarkdown */.Y)(text).children.every((node) => {
        if (node.type === 'heading')
            return node.depth === 4;
        if (node.type === 'code')
            return /^(?:```|~~~)/.test(text.slice(node.position?.start.offset));
        return node.type === 'paragraph' || node.type === 'list';
    });
}
function fenced(text) {
    let fence = '```';
    while (text.includes(fence))
        fence += '`';
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/release/release-texts.js







/** All texts of a release. Pure: the same release always has the same texts. */
function releaseTexts(announced, settings) {
    const { project, version, tag, changes, webUrl } = announced;
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const tree = tagTree(webUrl, tag, `${folder}${changes?.changelog.source.name ?? ''}`);
    const announcement = {
        project,
        version,
        packages: announced.packages.map(({ name }) => name),
        ...presentation(announced),
        ...(changes === undefined
            ? {}
            : {
                changes: releaseNotes(changes.changelog, changes.section, {
                    tree,
                    references: { repository: settings.source },
                }),
            }),
        releaseUrl: `${webUrl}/releases/tag/${(0,encoded_path/* encodedPath */.y)(tag)}`,
        ...(settings.actor === undefined ? {} : { actor: settings.actor }),
    };
    return {
        release: {
            name: version,
            body: changes && releaseBody(changes.changelog, changes.section, tree),
        },
        pullRequest: {
            title: pullRequestTitle(announcement),
            body: pullRequestBody(announcement),
            branch: (0,ref_name/* releaseBranch */.C)(project, version),
        },
        commit: commitMessage(announcement),
    };
}
/** The project is presented by the package that has its name, else by the first. */
function presentation({ project, packages, }) {
    const main = packages.find(({ name }) => name === project) ?? packages[0];
    const read = (field) => {
        const text = main && (0,opam_file/* statedText */.vh)(main.opam, field);
        return text === undefined ? undefined : (0,text_source/* decodeBytes */.yj)(text);
    };
    const [synopsis, homepage, documentation] = [read('synopsis'), read('homepage'), read('doc')];
    return {
        ...(synopsis === undefined ? {} : { synopsis }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(documentation === undefined ? {} : { documentation }),
    };
}

// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/release/release-version.js


/**
 * Decides which version is released: the tag says it; a manual run without a tag says it, or the
 * changelog does, and the tag follows; a supposed version may even be "dev".
 *
 * @throws Failure where the forge does not answer.
 */
async function decideVersion(target, grounds) {
    switch (target.kind) {
        case 'tagged':
            return await fromTag(target.tag.name, grounds);
        case 'untagged':
            return await toTag(target.version ?? grounds.newest, grounds);
        case 'supposed':
            return await suppose(target.version ?? grounds.newest, grounds);
    }
}
function decided(release) {
    return { kind: 'decided', release };
}
async function fromTag(tag, { settings, ask, packages }) {
    const { tagPrefix: prefix } = settings;
    const keepV = await resolveKeepV(tag.slice(prefix.length), { settings, ask, packages });
    const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix, keepV });
    if (meaning.kind === 'no-version')
        return refused('tag-no-version', meaning);
    const { version, notices } = meaning;
    return decided({ version, tag: { kind: 'existing', name: tag }, notices });
}
/** Asks the opam repository only where it matters: for a tag with a `v` and the setting `auto`. */
async function resolveKeepV(rest, { settings, ask, packages }) {
    if (settings.keepV !== 'auto')
        return settings.keepV === 'always';
    if (!(0,version_version/* carriesV */.o2)(rest))
        return false;
    for (const name of packages) {
        const published = await ask.publishedVersions(name);
        if (published.length > 0)
            return (0,version_version/* publishedCarryV */.QW)(published);
    }
    return false;
}
/** A version as it is released, and its tag in the style of the repository's newest ones. */
async function nameTag(version, grounds) {
    const style = (0,version_tag/* tagStyle */.k7)(await grounds.ask.tagNames(), grounds.settings.tagPrefix);
    // The tag says the version when the release is run again: what the tag will say is decided now.
    const keepV = style.v !== '' && !(0,version_version/* carriesV */.o2)(version) && (await resolveKeepV(style.v + version, grounds));
    const released = keepV ? style.v + version : version;
    return { version: released, named: (0,version_tag/* tagOfVersion */.ml)(released, style) };
}
async function toTag(asked, grounds) {
    if (asked === undefined) {
        const cause = 'there is no tag, no input version, and no released section in a changelog';
        return refused('version-unknown', { cause, fix: 'Give the input version, or push a tag.' });
    }
    const { version, named } = await nameTag(asked, grounds);
    if (named.kind === 'no-tag')
        return refused('tag-no-version', named);
    const existing = await grounds.ask.tag(named.tag);
    return existing === undefined
        ? decided({ version, tag: { kind: 'new', name: named.tag }, notices: [] })
        : { kind: 'tag-exists', tag: named.tag };
}
/** A supposed version is shown as its release would be; one that nobody says is "dev". */
async function suppose(asked, grounds) {
    if (asked === undefined) {
        return decided({ version: 'dev', tag: { kind: 'supposed', name: 'dev' }, notices: [] });
    }
    const { version, named } = await nameTag(asked, grounds);
    if (named.kind === 'no-tag')
        return refused('tag-no-version', named);
    return decided({ version, tag: { kind: 'supposed', name: named.tag }, notices: [] });
}
function refused(code, { cause, fix }) {
    const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`;
    return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [fix] } };
}

;// CONCATENATED MODULE: ./build/release/stated-version.js


/**
 * Refuses versions written into `dune-project` or an opam file that are not the released one. A tag's
 * `v` may stand there, and so may what claims no version: a watermark, and `dev`, opam's word for a
 * pinned package. `dune subst` and the archive put the released version in their place.
 *
 * @param accepted all spellings of the released version: opam's, and the tag's
 */
function checkStatedVersions({ project, packages }, accepted) {
    const { source } = project;
    const fields = [project.version, ...project.packages.map(({ version }) => version)];
    const stated = [
        ...fields.flatMap((field) => field === undefined ? [] : [{ version: field.value, place: { source, span: field.form } }]),
        ...packages.flatMap(inOpamFile),
    ];
    return stated
        .filter(({ version }) => version !== 'dev' && !version.includes('%%') && !accepted.includes(version))
        .map(({ version, place }) => ({
        severity: 'error',
        code: 'version-disagrees',
        message: `The version written here is "${(0,text_source/* decodeBytes */.yj)(version)}", and the version that is released is "${accepted[0] ?? ''}".`,
        hints: [
            'Leave the version out of the file: the tag says it. Or correct it, and tag that commit.',
        ],
        location: place,
    }));
}
/** The `version:` of an opam file written by hand; a generated one has dune-project's. */
function inOpamFile({ committed, generated }) {
    if (committed === undefined || generated !== undefined)
        return [];
    return (0,parser/* parseOpamFile */.b)(committed).file.items.flatMap((item) => item.kind === 'field' && item.name === 'version' && item.value.kind === 'string'
        ? [
            {
                version: item.value.value,
                place: { source: committed, span: item.span ?? { start: 0, end: 0 } },
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
;// CONCATENATED MODULE: ./build/release/target.js

/**
 * Finds the commit that the run is about. Tags are asked of the forge, never of the clone, whose tags
 * `actions/checkout` may have rewritten.
 *
 * @throws Failure where the tag does not exist, or was moved since it was pushed.
 */
async function findTarget({ trigger }, tags) {
    switch (trigger.kind) {
        case 'pushed-tag': {
            const tag = await existingTag(trigger.tag, tags);
            if (tag.commit !== trigger.commit)
                throw tagMoved(tag, trigger.commit);
            return { kind: 'tagged', tag };
        }
        case 'named-tag':
            return { kind: 'tagged', tag: await existingTag(trigger.tag, tags) };
        case 'version':
            return { ...trigger, kind: 'untagged' };
        case 'hypothetical':
            return { ...trigger, kind: 'supposed' };
    }
}
async function existingTag(name, tags) {
    const tag = await tags.tag(name);
    if (tag !== undefined)
        return tag;
    throw new failure/* Failure */.H('tag-missing', `There is no tag ${name} in the repository.`, {
        hint: `Push it first: git push origin ${name}. A tag that was deleted cannot be released.`,
    });
}
function tagMoved(tag, pushed) {
    return new failure/* Failure */.H('tag-moved', `The tag ${tag.name} names the commit ${tag.commit}, but this run was started for ${pushed}: somebody moved the tag in between.`, {
        hint: 'If the tag is right now, start the release by hand with the input tag; a tag whose release is out must not move.',
    });
}

// EXTERNAL MODULE: ./build/dune/subst.js + 1 modules
var subst = __webpack_require__(7392);
// EXTERNAL MODULE: ./build/generate/hand-written.js
var hand_written = __webpack_require__(4635);
;// CONCATENATED MODULE: ./build/release/rewriting.js


/**
 * Prepares `dune subst` for a project. A project that forbids it is released without; one whose
 * `dune-project` lacks what it needs, too, with a warning.
 *
 * @param describe what `git describe` answers for the tag: a byte string
 */
function projectRewriting(files, { project, packages }, describe) {
    const decided = (0,subst/* substitution */.W)(project, {
        version: describe,
        commit: files.commit.id,
        opamFiles: packages.map(({ path }) => path),
        described: (name) => {
            const path = `${name}.opam`;
            const text = files.texts.get(path);
            return text === undefined ? undefined : (0,hand_written/* handWrittenFacts */.s)(project, { name: path, text }).facts;
        },
    });
    switch (decided.kind) {
        case 'enabled': {
            const { rewrite } = decided;
            return { rewrite, apply: (path, text) => applied(rewrite(path), text), diagnostics: [] };
        }
        case 'disabled':
            return unchanged([]);
        case 'impossible': {
            const hints = ['The archive is made without filling in watermarks such as %%VERSION%%.'];
            return unchanged([{ ...decided.diagnostic, severity: 'warning', hints }]);
        }
    }
}
function unchanged(diagnostics) {
    return { rewrite: () => undefined, apply: (_, text) => text, diagnostics };
}
function applied(start, text) {
    if (start === undefined)
        return text;
    const rewriting = start();
    const begun = rewriting.push(text);
    return begun + rewriting.end().text;
}

;// CONCATENATED MODULE: ./build/release/prepare.js


















/**
 * Makes everything a release publishes, from the commit alone: version, opam files, archive, texts.
 * Defects are collected as far as one does not hide the next.
 *
 * @throws Failure where the tag, the commit or a program is missing, or the world does not answer.
 */
async function prepare(settings, workshop) {
    const { git, ask } = workshop;
    const target = await findTarget(settings, ask);
    const commit = target.kind === 'tagged' ? target.tag.commit : target.commit;
    const files = await (0,project_files/* readProjectFiles */.b)(git, commit, {
        folder: settings.workingDirectory,
        changelog: settings.changelog.file,
    });
    const { read: described, diagnostics: reading } = readPackages(files);
    if (described === undefined || (0,diagnostic/* hasErrors */.C)(reading))
        return prepare_refused(reading);
    const selected = selectPackages(described.packages, settings);
    const { changelogs, diagnostics: missing } = readChangelogs(files, settings.changelog);
    const names = described.packages.map(({ name }) => name);
    const project = projectName(described.project.name?.value, names, settings.source.name);
    const owner = { project, packages: names };
    const newest = newestVersion(changelogs, owner);
    const decision = await decideVersion(target, { settings, ask, packages: names, newest });
    const before = [...reading, ...selected.diagnostics, ...missing];
    switch (decision.kind) {
        case 'refused':
            return prepare_refused([...before, decision.diagnostic]);
        case 'tag-exists':
            return await prepare({ ...settings, trigger: { kind: 'named-tag', tag: decision.tag } }, workshop);
        case 'decided': {
            const { release } = decision;
            const { required } = settings.changelog;
            const found = findChanges(changelogs, { version: release.version, owner, required });
            const { packages } = selected;
            const draft = { files, described, packages, project, release };
            const checks = [
                ...before,
                ...release.notices,
                ...found.diagnostics,
                ...check(draft, settings),
            ];
            return (0,diagnostic/* hasErrors */.C)(selected.diagnostics)
                ? prepare_refused(checks)
                : await complete({ ...draft, changes: found.changes, diagnostics: checks }, settings, workshop);
        }
    }
}
function prepare_refused(diagnostics) {
    return { candidate: undefined, diagnostics };
}
/** Checks that need nothing but the files. */
function check(draft, settings) {
    const { described, packages, release } = draft;
    const { version, tag } = release;
    const spellings = [version, tag.name, withoutPrefix(tag.name, settings)];
    return [
        // A supposed version says nothing about the one that is written down.
        ...(tag.kind === 'supposed' ? [] : checkStatedVersions(described, spellings)),
        ...packages.flatMap((one) => findDrift(one, settings.drift)),
    ];
}
function withoutPrefix(tag, { tagPrefix }) {
    return tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag;
}
/** Makes the archive, the final opam files and the texts. */
async function complete(draft, settings, { archives, ask }) {
    const { files, project, release, changes } = draft;
    const { version } = release;
    const tag = release.tag.name;
    const describe = (0,text_source/* encodeBytes */.MW)(withoutPrefix(tag, settings));
    const rewriting = projectRewriting(files, draft.described, describe);
    const made = await archives.make({
        commit: files.commit.id,
        project,
        version,
        tag,
        folder: settings.workingDirectory,
        ...(settings.submodules === undefined ? {} : { submodules: settings.submodules }),
        format: settings.archiveFormat,
        rewrite: rewriting.rewrite,
    });
    const diagnostics = [...draft.diagnostics, ...rewriting.diagnostics, ...made.diagnostics];
    if (made.archive === undefined)
        return prepare_refused(diagnostics);
    const prerelease = settings.prerelease === 'auto' ? (0,version_prerelease/* isPrerelease */.V)(version) : settings.prerelease === 'always';
    const packages = draft.packages.map((one) => barePackage(one, rewriting, prerelease));
    const webUrl = await ask.webUrl();
    const candidate = {
        project,
        version,
        tag: release.tag.kind === 'new' ? { ...release.tag, message: messageOf(draft) } : release.tag,
        commit: files.commit.id,
        prerelease,
        packages,
        archive: made.archive,
        texts: releaseTexts({ project, version, tag, packages, changes, webUrl }, settings),
    };
    return {
        candidate,
        diagnostics: [...diagnostics, ...(await lint(candidate, draft, { settings, ask, webUrl }))],
    };
}
/** Lints the files of the pull request as they will be once the archive has its address. */
async function lint(candidate, { packages }, world) {
    const { settings, ask, webUrl } = world;
    const { version } = candidate;
    const address = (0,asset/* predictedAddress */.LP)(candidate, webUrl);
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, settings.opam.packagesDir, address);
    const found = files.map(async (file, index) => {
        const described = packages[index];
        if (described === undefined)
            return [];
        const { name } = described;
        // Only for a restricted name it matters whether the package is new, which costs a request.
        const isNew = (0,restricted_prefixes/* hasRestrictedPrefix */.YG)(name) && (await ask.publishedVersions(name)).length === 0;
        return findInOpamFile(file, described, { version, isNew });
    });
    return (await Promise.all(found)).flat();
}
function messageOf({ release, changes }) {
    return changes === undefined
        ? release.version
        : tagMessage(release.version, changes.changelog, changes.section);
}
/** What is published is the generated file, watermarks filled in as in the archive. */
function barePackage({ name, path, generated, committed }, rewriting, prerelease) {
    const content = rewriting.apply(path, generated?.content ?? committed?.text ?? '');
    return { name, opam: (0,opam_file/* bareOpamFile */.ij)(content, { prerelease }) };
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readProjectFiles)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1393);


/**
 * Reads what a commit says of its release: the `dune-project`, the opam files and their templates at
 * the root and in `opam/` (and `dune`, whose rules may copy templates), and the changelogs. Everything else is only listed.
 *
 * @throws Failure where the commit or the working directory does not exist.
 */
async function readProjectFiles(git, id, { folder, changelog }) {
    const commit = await commitOf(git, id);
    const entries = below(await git.entries(commit.id), (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(folder));
    if (entries.length === 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('working-directory-missing', `The commit ${commit.id} has no folder "${folder}".`, { hint: 'Correct the input working-directory: a path below the root of the repository.' });
    }
    const named = changelog === undefined ? undefined : (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(changelog);
    const wanted = entries.filter((entry) => isFile(entry) && (isRead(entry) || entry.path === named));
    const contents = await Promise.all(wanted.map(async (entry) => [entry.path, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(await git.read(entry.object))]));
    return { commit, entries, texts: new Map(contents) };
}
/** The commit, fetched where the clone lacks it. */
async function commitOf(git, id) {
    const here = await git.commit(id);
    if (here !== undefined)
        return here;
    await git.fetch(id);
    const fetched = await git.commit(id);
    if (fetched !== undefined)
        return fetched;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('commit-missing', `The clone has no commit ${id}, and fetching it did not help.`, {
        hint: 'Check that actions/checkout ran in this job, with the repository that is released.',
    });
}
function below(entries, folder) {
    if (folder === '')
        return entries;
    const prefix = `${folder}/`;
    return entries
        .filter((entry) => entry.path.startsWith(prefix))
        .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}
/** The files that decide what is released, and those whose names may be a changelog's. */
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|[^/]+\.opam|[^/]+\.template))$/;
const changelogNames = /^[^/]*(?:change|history|news)[^/]*$/i;
/** A file of a telling name that is larger than this holds something else. */
const largestText = 16 * 1024 * 1024;
function isFile({ kind }) {
    return kind === 'file' || kind === 'executable';
}
function isRead({ path, size }) {
    return size <= largestText && (readNames.test(path) || changelogNames.test(path));
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F$: () => (/* binding */ findingsRefuse),
  _r: () => (/* binding */ release),
  et: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/release/asset.js + 1 modules
var release_asset = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/release/failure.js
var failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/opam-file.js
var opam_file = __webpack_require__(6652);
;// CONCATENATED MODULE: ./build/release/branch-changes.js

/**
 * Compares the branch with what it is to hold. Where its last commit is this tool's, every difference is
 * mended. Where somebody else's is on top, such as a maintainer's review edit, their files stay, but for
 * an archive that is not this one: then address, checksums and commit are brought up to date in them.
 */
function branchChanges(candidate, opam, wish) {
    const ours = isOurs(candidate, opam);
    const write = [];
    const kept = [];
    for (const file of wish.files) {
        const there = opam.proposal.files.get(file.path);
        if (there === file.content)
            continue;
        if (there === undefined || ours)
            write.push(file);
        else if (namesArchive(there, candidate, wish.address))
            kept.push(file.path);
        else
            write.push({ path: file.path, content: withArchive(there, candidate, wish.address) });
    }
    return { write, kept, remove: leftOver(candidate, opam.proposal, wish) };
}
/** Whether the last commit of the branch is one that this tool made for the token's owner. */
function isOurs({ texts }, { login, proposal }) {
    const { branch } = proposal;
    if (branch === undefined || !branch.message.includes(texts.commit.body))
        return false;
    return login === undefined || branch.author === undefined || branch.author === login;
}
function namesArchive(text, { archive }, address) {
    return text.includes(`sha256=${archive.sha256}`) && text.includes(`"${address}"`);
}
/** Somebody's opam file with the url and the commit of this release. */
function withArchive(text, candidate, address) {
    const { archive: checksums, commit, prerelease } = candidate;
    return (0,opam_file/* finishOpamFile */.xG)((0,opam_file/* bareOpamFile */.ij)(text, { prerelease }), { address, checksums, commit });
}
/** Opam files of this version on the branch that are no longer to be there. */
function leftOver({ version }, { changed }, { files, packagesDir }) {
    const wanted = new Set(files.map(({ path }) => path));
    return changed.filter((path) => {
        const [name, folder, file, ...more] = path.startsWith(`${packagesDir}/`)
            ? path.slice(packagesDir.length + 1).split('/')
            : [];
        const ofThisVersion = file === 'opam' && more.length === 0 && folder === `${name}.${version}`;
        return ofThisVersion && !wanted.has(path);
    });
}

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/release/links.js

/**
 * Addresses above this length are refused by GitHub's front end (414); a page that cannot be
 * prefilled whole is opened without the long part.
 */
const longestAddress = 8000;
/** GitHub's page that opens a pull request from a pushed branch, title and body filled in. */
function compareLink(upstream, head, request) {
    const range = [
        encodeURIComponent(request.base),
        [head.fork.owner, head.fork.name, head.branch].map(encodeURIComponent).join(':'),
    ].join('...');
    const address = `${upstream.webUrl}/compare/${range}`;
    const query = { quick_pull: '1', title: request.title, body: request.body };
    return shortened(address, query, 'body');
}
/** GitHub's page that makes a new file, forking first where the visitor may not write. */
function newFileLink(upstream, branch, file) {
    const address = `${upstream.webUrl}/new/${encodeURIComponent(branch)}`;
    return shortened(address, { filename: file.path, value: (0,source/* decodeBytes */.yj)(file.content) }, 'value');
}
function shortened(address, query, long) {
    const whole = `${address}?${new URLSearchParams(query).toString()}`;
    if (whole.length <= longestAddress)
        return whole;
    const rest = Object.entries(query).filter(([name]) => name !== long);
    return `${address}?${new URLSearchParams(rest).toString()}`;
}

// EXTERNAL MODULE: ./build/release/opam-facts.js + 1 modules
var opam_facts = __webpack_require__(2679);
// EXTERNAL MODULE: ./build/release/repository-name.js
var repository_name = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/release/plan-pull-request.js





/** Judges the steps from the fork to the pull request, as far as the token reaches. */
function planProposal(candidate, facts, settings) {
    const { opam } = facts;
    const { packagesDir } = settings.opam;
    const address = (0,release_asset/* archiveAddress */.XS)(candidate, facts.source);
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, packagesDir, address);
    const target = (0,repository_name/* fullName */.f)(opam.upstream);
    const upstream = planUpstream(candidate, opam, files);
    if (upstream !== undefined) {
        return { prepare: [], propose: [{ ...upstream, title: `Packages in ${target}` }] };
    }
    // A link to propose an archive that is not public yet would be followed too early.
    const links = (title) => settings.draft ? [] : [{ kind: 'links', title, state: 'todo' }];
    const wish = { files: pending(files, opam), address, packagesDir };
    switch (opam.reach) {
        case 'new-file-links':
            return { prepare: [], propose: links(`Links to propose the packages to ${target}`) };
        case 'compare-link':
            return {
                prepare: [planFork(opam, target), planBranch(candidate, opam)],
                propose: [
                    planCommit(candidate, opam, wish),
                    ...links(`Link to open the pull request in ${target}`),
                ],
            };
        case 'pull-request':
            return {
                prepare: [planFork(opam, target), planBranch(candidate, opam)],
                propose: [
                    planCommit(candidate, opam, wish),
                    planPullRequest(candidate, opam, settings.draft),
                ],
            };
    }
}
/** The files that the opam repository does not have yet. */
function pending(files, { published }) {
    return files.filter(({ path }) => !published.has(path));
}
/** Judges a version that the opam repository has already; absent where it lacks one of the packages. */
function planUpstream({ archive }, opam, files) {
    const there = files.filter((file) => opam.published.has(file.path));
    const other = there.find(({ path }) => {
        const text = opam.published.get(path) ?? '';
        return !text.includes(archive.sha256) && !text.includes(archive.sha512);
    });
    if (other !== undefined) {
        return { kind: 'pull-request', state: 'refused', failure: publishedDiffers(other, opam) };
    }
    if (there.length < files.length)
        return undefined;
    const { pullRequest } = opam.proposal;
    return pullRequest?.state === 'merged'
        ? {
            kind: 'pull-request',
            state: 'done',
            evidence: `pull request #${pullRequest.number} is merged`,
            url: pullRequest.webUrl,
        }
        : {
            kind: 'pull-request',
            state: 'done',
            evidence: 'the version is published, with this archive',
            url: opam.upstream.webUrl,
        };
}
function publishedDiffers(file, opam) {
    const target = (0,repository_name/* fullName */.f)(opam.upstream);
    return new failure/* Failure */.H('version-published', `${target} has ${file.path} already, with another archive. A published version never changes.`, { hint: 'Release the next version from a new tag.' });
}
function planFork(opam, target) {
    const step = { kind: 'fork', title: `Fork of ${target}` };
    return opam.fork === undefined
        ? { ...step, state: 'todo' }
        : {
            ...step,
            state: 'done',
            evidence: (0,repository_name/* fullName */.f)(opam.fork),
            url: opam.fork.webUrl,
        };
}
function planBranch(candidate, { proposal }) {
    const title = `Branch ${candidate.texts.pullRequest.branch} of the fork`;
    const step = { kind: 'branch', title };
    return proposal.branch === undefined
        ? { ...step, state: 'todo' }
        : { ...step, state: 'done', evidence: proposal.branch.head };
}
function planCommit(candidate, opam, wish) {
    const step = { kind: 'commit', title: 'Commit of the opam files' };
    const { branch } = opam.proposal;
    if (branch === undefined)
        return { ...step, state: 'todo' };
    const { write, remove, kept } = branchChanges(candidate, opam, wish);
    if (write.length > 0 || remove.length > 0)
        return { ...step, state: 'todo' };
    return kept.length === 0
        ? { ...step, state: 'done', evidence: branch.head }
        : {
            ...step,
            state: 'done',
            evidence: `${kept.join(', ')} edited by ${branch.author ?? 'somebody'} and kept`,
        };
}
function planPullRequest(candidate, opam, draft) {
    const target = (0,repository_name/* fullName */.f)(opam.upstream);
    const step = { kind: 'pull-request', title: `Pull request in ${target}` };
    const { pullRequest, branch } = opam.proposal;
    switch (pullRequest?.state) {
        case 'open': {
            const { title, body } = candidate.texts.pullRequest;
            const same = pullRequest.title === title && sameText(pullRequest.body, body);
            const ready = draft || !pullRequest.draft;
            return same && ready
                ? { ...step, state: 'done', evidence: 'it is open', url: pullRequest.webUrl }
                : { ...step, state: 'todo' };
        }
        case 'closed':
            // A branch that is gone, or holds another commit, is the start of a new request.
            if (branch?.head !== pullRequest.head)
                return { ...step, state: 'todo' };
            return {
                ...step,
                state: 'refused',
                failure: new failure/* Failure */.H('pull-request-closed', `The pull request for this release, ${pullRequest.webUrl}, was closed without a merge.`, {
                    hint: 'Reopen it to go on with it, or delete its branch to have a new one opened, and run again.',
                }),
            };
        case 'merged':
        case undefined:
            return { ...step, state: 'todo' };
    }
}
/** GitHub may give a text back with other line ends than it was sent. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./build/release/execute-pull-request.js







/** Makes the fork of the opam repository, and looks what it holds: it may be there under another name. */
async function ensureFork({ candidate, facts, settings, readers, writers }, achieved) {
    const fork = await writers.opam.createFork();
    const route = { fork, base: facts.opam.base, settings: settings.opam };
    const proposal = await (0,opam_facts/* observeProposal */.Bu)(readers.opam, candidate, route);
    const detail = (0,repository_name/* fullName */.f)(fork);
    return { achieved: { ...achieved, fork, proposal }, detail, url: fork.webUrl };
}
/** Makes the branch, at a commit that the fork has already. */
async function ensureBranch({ candidate, facts, readers, writers }, achieved) {
    if (achieved.proposal.branch !== undefined)
        return { achieved };
    const fork = forkOf(achieved);
    const name = candidate.texts.pullRequest.branch;
    const head = await readers.opam.sharedBase(fork, facts.opam.base);
    await writers.opam.createBranch(fork, name, head);
    const branch = { name, head, message: '' };
    const proposal = { ...achieved.proposal, branch };
    return { achieved: { ...achieved, proposal }, detail: head };
}
/** Commits what the branch lacks of the opam files, with the address the archive really has. */
async function commitPackages(undertaking, achieved) {
    const { candidate, facts, settings, writers } = undertaking;
    const { proposal, address } = achieved;
    const fork = forkOf(achieved);
    if (proposal.branch === undefined)
        throw branchGone(candidate);
    const { write, remove } = branchChanges(candidate, { login: facts.opam.login, proposal }, { files: filesOf(undertaking, achieved), address, packagesDir: settings.opam.packagesDir });
    if (write.length === 0 && remove.length === 0)
        return { achieved };
    const { headline, body } = candidate.texts.commit;
    const commit = await writers.opam.commit({
        fork,
        branch: proposal.branch.name,
        parent: proposal.branch.head,
        headline,
        body,
        files: write,
        deletions: remove,
    });
    return { achieved, detail: commit, url: `${fork.webUrl}/commit/${commit}` };
}
/** Opens the pull request, or brings the open one up to date. */
async function openPullRequest({ candidate, facts, settings, writers }, achieved) {
    const { title, body, branch } = candidate.texts.pullRequest;
    const open = achieved.proposal.pullRequest;
    if (open?.state === 'open') {
        const updated = await writers.opam.updatePullRequest(open.number, { title, body });
        if (open.draft && !settings.draft)
            await writers.opam.markReady(open);
        return madePullRequest(achieved, updated, 'updated');
    }
    const opened = await writers.opam.openPullRequest({
        fork: forkOf(achieved),
        branch,
        base: facts.opam.base,
        title,
        body,
        draft: settings.draft,
    });
    return madePullRequest(achieved, opened, 'created');
}
function madePullRequest(achieved, { number, webUrl }, operation) {
    const ending = { kind: 'pull-request', number, url: webUrl, operation };
    return { achieved: { ...achieved, ending }, detail: `#${number} ${operation}`, url: webUrl };
}
/** Prepares the pages on which a person ends what the token may not. Writes nothing. */
function writeLinks(undertaking, achieved) {
    const { candidate, facts } = undertaking;
    const { upstream, base, reach } = facts.opam;
    if (reach === 'compare-link') {
        const { title, body, branch } = candidate.texts.pullRequest;
        const url = compareLink(upstream, { fork: forkOf(achieved), branch }, { base, title, body });
        return { achieved: { ...achieved, ending: { kind: 'compare-link', url } }, url };
    }
    const links = filesOf(undertaking, achieved).map((file, index) => ({
        package: candidate.packages[index]?.name ?? file.path,
        url: newFileLink(upstream, base, file),
    }));
    return { achieved: { ...achieved, ending: { kind: 'new-file-links', links } } };
}
function filesOf({ candidate, facts, settings }, { address }) {
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, settings.opam.packagesDir, address);
    return pending(files, facts.opam);
}
function branchGone({ texts }) {
    return new failure/* Failure */.H('branch-moved', `There is no branch ${texts.pullRequest.branch} in the fork.`, {
        hint: 'Run again: it makes the branch first.',
    });
}
function forkOf({ fork }) {
    if (fork !== undefined)
        return fork;
    throw new failure/* Failure */.H('opam-fork-missing', 'There is no fork to push the branch to.', {
        hint: 'Run again: it makes the fork first.',
    });
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(3323);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/release/latest.js



/**
 * Whether a version is the project's latest: newer, in opam's order, than every other published
 * release. A back-port (`1.2.4` after `2.0.0`) is not. Tags that name no version, such as those of
 * another project in the same repository, do not count.
 */
function isLatest(version, otherTags, tagPrefix) {
    return otherTags.every((tag) => {
        const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix: tagPrefix, keepV: (0,version_version/* carriesV */.o2)(version) });
        return meaning.kind === 'no-version' || (0,opam_version/* compareVersions */.Z)(meaning.version, version) <= 0;
    });
}

// EXTERNAL MODULE: ./build/release/source-facts.js
var source_facts = __webpack_require__(1743);
;// CONCATENATED MODULE: ./build/release/execute-release.js




/** Makes the annotated tag of a manual run, on the candidate's commit. */
async function createTag({ candidate, writers }, achieved) {
    if (candidate.tag.kind !== 'new')
        return { achieved };
    const { name, message } = candidate.tag;
    const tag = await writers.source.createTag({ name, commit: candidate.commit, message });
    if (tag.commit !== candidate.commit) {
        throw new failure/* Failure */.H('tag-moved', `The tag ${name} was made on ${tag.commit} by somebody else while this run was about to make it on ${candidate.commit}.`, { hint: 'Run again to release the commit that the tag names, or choose another version.' });
    }
    return { achieved, detail: candidate.commit };
}
/** Makes the draft, invisible to others until it is published with its archive. */
async function draftRelease({ candidate, readers, writers }, achieved) {
    const tag = candidate.tag.name;
    const { name, body } = candidate.texts.release;
    const release = await writers.source.createDraft({
        tag,
        name,
        body: body ?? (await readers.source.generatedNotes(tag)),
        prerelease: candidate.prerelease,
    });
    return { achieved: { ...achieved, release }, url: release.webUrl };
}
/** Uploads the archive; in its way may be a broken upload, or other bytes in a draft. */
async function uploadArchive({ candidate, readers, writers }, achieved) {
    const release = await current(readers, achieved);
    const { archive } = candidate;
    const there = (0,release_asset/* assetOf */.cu)(release, archive);
    if (there !== undefined) {
        if ((0,release_asset/* holdsArchive */.XN)(there, archive))
            return { achieved: { ...achieved, release } };
        if (!release.draft && there.state === 'uploaded') {
            // A server without digests (GitHub Enterprise Server before 3.18) leaves only the bytes to ask.
            await expectSameBytes(readers, there.downloadUrl, archive);
            return { achieved: { ...achieved, release }, detail: 'the same bytes are there' };
        }
        await writers.source.deleteAsset(there.id);
    }
    const asset = await writers.source.uploadAsset(release, archive);
    if (!seemsWhole(asset, archive)) {
        throw new failure/* Failure */.H('upload-differs', `GitHub holds ${asset.digest ?? `${asset.size} bytes`} as ${asset.name}, which is not the archive that was sent (sha256:${archive.sha256}).`, { hint: 'Run again: the upload is repeated as long as the release is a draft.' });
    }
    const assets = [...release.assets.filter((one) => one.id !== there?.id), asset];
    return {
        achieved: { ...achieved, release: { ...release, assets } },
        detail: `${archive.size} bytes`,
        url: asset.downloadUrl,
    };
}
/**
 * Makes the release public, after a last look: the tag still names the commit, and the archive is there
 * whole. The release is the latest unless a newer version is.
 */
async function publishRelease({ candidate, readers, writers, settings }, achieved) {
    const [release, tag, releases] = await Promise.all([
        current(readers, achieved),
        readers.source.tag(candidate.tag.name),
        readers.source.releases(),
    ]);
    if (tag?.commit !== candidate.commit)
        throw tagMovedMeanwhile(candidate, tag);
    const asset = (0,release_asset/* assetOf */.cu)(release, candidate.archive);
    if (asset === undefined || !seemsWhole(asset, candidate.archive)) {
        throw new failure/* Failure */.H('archive-missing', `The draft of the release has no whole ${candidate.archive.name}: somebody removed or replaced it while this run worked.`, { hint: 'Run again: the archive is uploaded again, and nothing was published without it.' });
    }
    const others = (0,source_facts/* otherTags */.UR)(releases, candidate.tag.name);
    const published = await writers.source.publish(release.id, {
        prerelease: candidate.prerelease,
        makeLatest: !candidate.prerelease && isLatest(candidate.version, others, settings.tagPrefix),
    });
    return { achieved: { ...achieved, release: published }, url: published.webUrl };
}
/** Whether an asset is the archive, as far as the server tells: some tell no digests. */
function seemsWhole(asset, archive) {
    if (asset.digest !== undefined)
        return (0,release_asset/* holdsArchive */.XN)(asset, archive);
    return asset.state === 'uploaded' && asset.size === archive.size;
}
function tagMovedMeanwhile(candidate, tag) {
    const now = tag === undefined ? 'is gone' : `names ${tag.commit} now`;
    return new failure/* Failure */.H('tag-moved', `The tag ${candidate.tag.name} ${now}, and the archive was made from ${candidate.commit}.`, {
        hint: 'The release is still a draft. Put the tag back, or run again to release what it names.',
    });
}
/**
 * Downloads the archive from its public address, as any opam user will, and compares it. Only an
 * address that gives the right bytes may go into an opam file.
 */
async function verifyArchive({ candidate, facts, readers }, achieved) {
    const release = await current(readers, achieved);
    const { archive } = candidate;
    const address = (0,release_asset/* archiveAddress */.XS)(candidate, { ...facts.source, release });
    await expectSameBytes(readers, address, archive);
    return { achieved: { ...achieved, release, address }, detail: 'the same bytes', url: address };
}
/** @throws Failure unless the address gives anybody the archive's bytes. */
async function expectSameBytes(readers, address, archive) {
    const found = await readers.downloads.checksums(address);
    if (found === undefined) {
        throw new failure/* Failure */.H('archive-not-public', `There is nothing at ${address}.`, {
            hint: 'Run again in a minute. If the repository is private, opam users cannot download from it.',
        });
    }
    if (found.sha256 !== archive.sha256 || found.sha512 !== archive.sha512) {
        throw new failure/* Failure */.H('archive-public-differs', `${address} gives other bytes (sha256 ${found.sha256}) than the archive of the tag (sha256 ${archive.sha256}).`, { hint: 'Release the next version from a new tag: a published archive never changes.' });
    }
}
/** The release as it is now: between two steps somebody else may have changed it. */
async function current(readers, achieved) {
    const known = achieved.release;
    const release = known === undefined ? undefined : await readers.source.release(known.id);
    if (release !== undefined)
        return release;
    throw new failure/* Failure */.H('release-gone', 'The GitHub release disappeared while this run worked on it.', {
        hint: 'Run again: it makes a new one.',
    });
}

;// CONCATENATED MODULE: ./build/release/execute.js




/**
 * Carries out the steps that are still to do, one by one, in the order of the plan. The first one that
 * fails ends it: what was done stays, and the same run again goes on from there.
 */
async function execute(planned, undertaking, { start, progress }) {
    let achieved = start;
    const reports = [];
    for (const [index, step] of planned.entries()) {
        progress.started(step.title);
        let report;
        try {
            const made = step.state === 'todo' ? await carryOut(step, undertaking, achieved) : undefined;
            achieved = made?.achieved ?? achieved;
            report = reportOf(step, made);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            reports.push(failed(step, error, progress));
            for (const rest of planned.slice(index + 1))
                reports.push({ title: rest.title, state: 'todo' });
            return {
                achieved,
                reports: readdressed(reports, planned, { achieved, undertaking }),
                failure: error,
            };
        }
        reports.push(report);
        progress.finished(report);
    }
    return { achieved, reports: readdressed(reports, planned, { achieved, undertaking }) };
}
/**
 * The pages of a draft and of its archive are gone once it is published: what was told of them leads to
 * the published ones.
 */
function readdressed(reports, planned, end) {
    const { release } = end.achieved;
    if (release?.draft !== false)
        return reports;
    const asset = (0,release_asset/* assetOf */.cu)(release, end.undertaking.candidate.archive);
    const urls = {
        draft: release.webUrl,
        upload: asset?.downloadUrl,
    };
    return reports.map((report, index) => {
        const url = urls[planned[index]?.kind ?? 'tag'];
        return report.url === undefined || url === undefined ? report : { ...report, url };
    });
}
function failed(step, failure, progress) {
    const report = { title: step.title, state: 'failed', detail: failure.message };
    progress.finished(report);
    return report;
}
async function carryOut(step, undertaking, achieved) {
    switch (step.kind) {
        case 'tag':
            return await createTag(undertaking, achieved);
        case 'draft':
            return await draftRelease(undertaking, achieved);
        case 'upload':
            return await uploadArchive(undertaking, achieved);
        case 'publish':
            return await publishRelease(undertaking, achieved);
        case 'verify':
            return await verifyArchive(undertaking, achieved);
        case 'fork':
            return await ensureFork(undertaking, achieved);
        case 'branch':
            return await ensureBranch(undertaking, achieved);
        case 'commit':
            return await commitPackages(undertaking, achieved);
        case 'pull-request':
            return await openPullRequest(undertaking, achieved);
        case 'links':
            return writeLinks(undertaking, achieved);
    }
}
/** How a step is told when it is not carried out, or after it was. */
function reportOf(step, made) {
    switch (step.state) {
        case 'done':
            return { title: step.title, state: 'done', detail: step.evidence, ...linked(step.url) };
        case 'refused':
            return { title: step.title, state: 'refused', detail: step.failure.message };
        case 'todo':
            return made === undefined
                ? { title: step.title, state: 'todo' }
                : {
                    title: step.title,
                    state: 'made',
                    ...(made.detail === undefined ? {} : { detail: made.detail }),
                    ...linked(made.url),
                };
    }
}
function linked(url) {
    return url === undefined ? {} : { url };
}

;// CONCATENATED MODULE: ./build/release/plan-release.js


/** Judges the steps from the tag to the public archive. */
function planRelease(candidate, facts, keepDraft) {
    const { release } = facts;
    const draft = [planTag(candidate), planDraft(release), planUpload(candidate.archive, release)];
    if (keepDraft && release?.draft !== false)
        return { draft, publish: [] };
    return {
        draft,
        publish: [
            planPublish(candidate, release),
            { kind: 'verify', title: 'Archive downloaded and compared', state: 'todo' },
        ],
    };
}
function planTag({ tag, commit }) {
    const step = { kind: 'tag', title: `Tag ${tag.name}` };
    return tag.kind === 'existing'
        ? { ...step, state: 'done', evidence: commit }
        : { ...step, state: 'todo' };
}
function planDraft(release) {
    const step = { kind: 'draft', title: 'Draft of the GitHub release' };
    if (release === undefined)
        return { ...step, state: 'todo' };
    const evidence = release.draft ? 'there is a draft' : 'it is published';
    return { ...step, state: 'done', evidence, url: release.webUrl };
}
/** A public release is done, unless somebody published a pre-release without marking it. */
function planPublish({ prerelease }, release) {
    const step = { kind: 'publish', title: 'GitHub release published' };
    if (release === undefined || release.draft)
        return { ...step, state: 'todo' };
    return prerelease && !release.prerelease && !release.immutable
        ? { ...step, state: 'todo' }
        : { ...step, state: 'done', evidence: 'it is public', url: release.webUrl };
}
function planUpload(archive, release) {
    const step = { kind: 'upload', title: `Archive ${archive.name} uploaded` };
    const asset = release === undefined ? undefined : (0,release_asset/* assetOf */.cu)(release, archive);
    if (asset !== undefined && (0,release_asset/* holdsArchive */.XN)(asset, archive)) {
        return { ...step, state: 'done', evidence: 'the same bytes are there', url: asset.downloadUrl };
    }
    if (release === undefined || release.draft)
        return { ...step, state: 'todo' };
    if (asset !== undefined && asset.state === 'uploaded' && asset.digest !== undefined) {
        return { ...step, state: 'refused', failure: otherArchive(release, asset) };
    }
    return release.immutable
        ? { ...step, state: 'refused', failure: immutableWithoutArchive(release, archive) }
        : { ...step, state: 'todo' };
}
function otherArchive(release, asset) {
    return new failure/* Failure */.H('archive-published-differs', `The release ${release.tag} is published with another ${asset.name} (${asset.digest ?? 'no digest'}) than the tag gives. A published archive never changes: its checksum may be in people's opam files.`, { hint: 'Release the next version from a new tag.' });
}
function immutableWithoutArchive(release, archive) {
    return new failure/* Failure */.H('release-immutable', `The release ${release.tag} is published without ${archive.name}, and as it is immutable nothing can be added to it.`, { hint: 'Release the next version from a new tag.' });
}

;// CONCATENATED MODULE: ./build/release/plan.js


/**
 * The steps of a release, each done, still to do, or refused. When any is refused, none may be
 * carried out. Fork and branch come before the release is published: a token that may not write there
 * then leaves a draft behind, and nothing that others see.
 */
function plan(candidate, facts, settings) {
    const release = planRelease(candidate, facts.source, settings.draft);
    const proposal = planProposal(candidate, facts, settings);
    return [...release.draft, ...proposal.prepare, ...release.publish, ...proposal.propose];
}

// EXTERNAL MODULE: ./build/release/prepare.js + 21 modules
var prepare = __webpack_require__(7956);
;// CONCATENATED MODULE: ./build/release/verification.js

/**
 * Builds the packages from their archive, and tests them, as far as the settings ask for it. A release
 * that is complete already is not built again.
 *
 * @returns why the release must stop; `undefined` where nothing stands in its way.
 */
async function verifyArchiveBuild(candidate, planned, by) {
    const { settings, verifier, progress } = by;
    const isComplete = planned.every(({ kind, state }) => state === 'done' || kind === 'verify');
    if (settings.verify === 'none' || verifier === undefined || isComplete)
        return undefined;
    const { archive } = candidate;
    const title = settings.verify === 'test' ? `Build and test ${archive.name}` : `Build ${archive.name}`;
    progress.started(title);
    try {
        const packages = candidate.packages.map(({ name }) => name);
        await verifier.verify({ archive, packages, test: settings.verify === 'test' });
        progress.finished({ title, state: 'made' });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        progress.finished({ title, state: 'failed', detail: error.message });
        return error;
    }
}

;// CONCATENATED MODULE: ./build/release/release.js










/**
 * A whole release: reads the source, makes the archive and the opam files, looks at both forges, plans,
 * and, unless something is wrong or the run is dry, carries the plan out. Whatever the world answers is
 * told in the outcome; only a bug of ours is thrown.
 */
async function release(settings, world, progress) {
    const found = [];
    try {
        const { git, archives, readers } = world;
        const workshop = { git, archives, ask: inquiriesOf(readers) };
        const { candidate, diagnostics } = await (0,prepare/* prepare */.i)(settings, workshop);
        found.push(...diagnostics);
        if (candidate === undefined)
            return { status: 'refused', steps: [], diagnostics: found };
        const facts = await observe(candidate, settings, readers);
        const planned = plan(candidate, facts, settings);
        const subject = subjectOf(candidate, (0,release_asset/* archiveAddress */.XS)(candidate, facts.source), settings);
        const known = { subject, archive: candidate.archive, diagnostics: found };
        const dry = settings.dryRun || candidate.tag.kind === 'supposed';
        const reason = reasonToStop(planned, found, { dry, failOn: settings.failOn });
        const unbuilt = reason?.status === 'refused'
            ? undefined
            : await verifyArchiveBuild(candidate, planned, {
                settings,
                verifier: world.verifier,
                progress,
            });
        const stopped = unbuilt === undefined ? reason : refusedBy(unbuilt);
        if (stopped !== undefined) {
            return { ...known, ...stopped, steps: planned.map((step) => reportOf(step)), ...there(facts) };
        }
        return {
            ...known,
            ...(await release_carryOut(candidate, { facts, planned, settings, world, progress })),
        };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { status: 'refused', steps: [], diagnostics: found, failure: error };
    }
}
function inquiriesOf({ source, opam }) {
    return {
        tag: async (name) => await source.tag(name),
        tagNames: async () => await source.tagNames(),
        publishedVersions: async (name) => await opam.publishedVersions(name),
        webUrl: async () => (await source.repository()).webUrl,
    };
}
async function observe(candidate, settings, readers) {
    const [source, opam] = await Promise.all([
        (0,source_facts/* observeSource */.GT)(readers.source, candidate),
        (0,opam_facts/* observeOpam */.eN)(readers.opam, candidate, settings.opam),
    ]);
    return { source, opam };
}
/** What is released, with the opam files as they are (or would be) published. */
function subjectOf(candidate, address, settings) {
    const { project, version, commit, prerelease, tag } = candidate;
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(candidate, settings.opam.packagesDir, address);
    return {
        project,
        version,
        ...(tag.kind === 'supposed' ? {} : { tag: tag.name }),
        commit,
        prerelease,
        packages: files.map(({ path, content }, index) => ({
            name: candidate.packages[index]?.name ?? path,
            path,
            opam: content,
        })),
    };
}
function refusedBy(failure) {
    return { status: 'refused', failure };
}
/** Why nothing may be written, if so. */
function reasonToStop(planned, diagnostics, { dry, failOn }) {
    const refused = planned.find((step) => step.state === 'refused');
    if (refused?.state === 'refused')
        return { status: 'refused', failure: refused.failure };
    if (findingsRefuse(diagnostics, failOn))
        return { status: 'refused' };
    return dry ? { status: 'rehearsed' } : undefined;
}
/** Whether the findings are bad enough to refuse the release. */
function findingsRefuse(diagnostics, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return (0,diagnostic/* hasErrors */.C)(diagnostics);
        case 'warning':
            return diagnostics.some(({ severity }) => severity !== 'notice');
    }
}
/** What is on the forges already, of a run that stops before it writes. */
function there({ source, opam }) {
    const ending = endingThere(opam);
    return {
        ...(source.release === undefined ? {} : { release: source.release }),
        ...(ending === undefined ? {} : { ending }),
    };
}
function endingThere({ proposal }) {
    const { pullRequest } = proposal;
    if (pullRequest?.state !== 'open')
        return undefined;
    const { number, webUrl: url } = pullRequest;
    return { kind: 'pull-request', number, url, operation: 'unchanged' };
}
async function release_carryOut(candidate, run) {
    const { facts, planned, settings, world, progress } = run;
    const start = {
        release: facts.source.release,
        address: (0,release_asset/* archiveAddress */.XS)(candidate, facts.source),
        fork: facts.opam.fork,
        proposal: facts.opam.proposal,
        ending: endingOfPlan(planned, facts),
    };
    const { readers, writers } = world;
    const undertaking = { candidate, facts, settings, readers, writers };
    const { achieved, reports, failure } = await execute(planned, undertaking, { start, progress });
    const wrote = planned.some((step) => step.state === 'todo' && isWrite(step));
    return {
        status: failure !== undefined ? failedStatus(reports) : wrote ? 'published' : 'unchanged',
        steps: reports,
        ...(achieved.release === undefined ? {} : { release: achieved.release }),
        ...(achieved.ending === undefined ? {} : { ending: achieved.ending }),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A run that stopped before its first write has written nothing, and says so. */
function failedStatus(reports) {
    return reports.some(({ state }) => state === 'made') ? 'failed' : 'refused';
}
/** The verification and the links are made anew by every run. */
function isWrite({ kind }) {
    return kind !== 'verify' && kind !== 'links';
}
/** The ending that is there before the first step, where the last step is done. */
function endingOfPlan(planned, facts) {
    const last = planned.at(-1);
    if (last?.kind !== 'pull-request' || last.state !== 'done')
        return undefined;
    return (endingThere(facts.opam) ?? { kind: 'upstream', url: last.url ?? facts.opam.upstream.webUrl });
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

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ observeSource),
/* harmony export */   UR: () => (/* binding */ otherTags),
/* harmony export */   lU: () => (/* binding */ releaseOfTag)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2398);


/**
 * Asks the source's forge what a release of the candidate will meet.
 *
 * @throws Failure where the token cannot make a release, or the forge does not answer.
 */
async function observeSource(forge, candidate) {
    const [identity, repository, releases] = await Promise.all([
        forge.identity(),
        forge.repository(),
        forge.releases(),
    ]);
    if (identity.kind === 'invalid')
        throw invalidSourceToken();
    if (identity.kind === 'user' && repository.canPush === false) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('github-token-rights', `The token given as github-token belongs to ${identity.login}, who may not write to ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .f)(repository)}.`, {
            hint: 'Leave github-token out, so that the workflow uses its own, and give the job "permissions: contents: write".',
        });
    }
    if (repository.private)
        throw privateSource(repository);
    const tag = candidate.tag.name;
    return {
        repository,
        release: releaseOfTag(releases, tag),
        otherTags: otherTags(releases, tag),
    };
}
/** Tags of the published releases besides `tag`'s that are no pre-releases. */
function otherTags(releases, tag) {
    return releases
        .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
        .map((release) => release.tag);
}
function privateSource({ owner, name }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('source-private', `The repository ${owner}/${name} is private: opam users could not download the archive of its release.`, { hint: 'Make the repository public, or publish the archive elsewhere.' });
}
function invalidSourceToken() {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('token-invalid', 'GitHub does not know the token given as github-token.', {
        hint: 'Leave github-token out, so that the workflow uses its own.',
    });
}
/** The published release of a tag, else the draft with the lowest id: two runs agree on it. */
function releaseOfTag(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    const published = ofTag.find((release) => !release.draft);
    return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0];
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lT: () => (/* binding */ terminalDiagnostics),
  NS: () => (/* binding */ terminalFailure),
  vi: () => (/* binding */ terminalOutcome),
  e3: () => (/* binding */ terminalProgress)
});

;// CONCATENATED MODULE: ./build/report/markup.js

/**
 * Readable text as HTML for a page that is Markdown, too. Inside an HTML block Markdown is silent until
 * a blank line, so no line break is left: it becomes `<br>`.
 */
function markup_html(text) {
    return escaped(text).replaceAll('\n', '<br>');
}
/** Text as the machine writes it. */
function markup_code(text) {
    return `<code>${markup_html(text)}</code>`;
}
/** A file's text, spaces and all; line breaks as references, for the same reason as above. */
function markup_preformatted(text) {
    return `<pre>${escaped(text).replaceAll('\n', '&#10;')}</pre>`;
}
/** A link, where the address is a web address; else the label alone. `label` is HTML. */
function markup_link(label, url) {
    return url !== undefined && /^https?:\/\/[^\s]+$/.test(url)
        ? `<a href="${escaped(url)}">${label}</a>`
        : label;
}
/** A text of a length to read; where it was cut, an ellipsis tells. */
function markup_clipped(text, longest) {
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
    return printable(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}

;// CONCATENATED MODULE: ./build/report/findings-table.js



const signs = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const order = ['error', 'warning', 'notice'];
/** A message longer than this is cut. */
const longestMessage = 4000;
/** A diff longer than this is cut; the archive's project shows the rest. */
const longestDetail = 20_000;
/** How many there are of each severity: `2 errors, 1 warning`; empty for none. */
function countFindings(diagnostics) {
    return order
        .map((severity) => ({
        severity,
        count: diagnostics.filter((one) => one.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/**
 * The findings as a table, errors first, each with a link to its lines in the source repository.
 *
 * @param commit the commit whose files are linked; without one, places are not links
 */
function findingsBlock(diagnostics, { context, commit }) {
    const sorted = order.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
    return {
        open: `<h3>Findings: ${countFindings(diagnostics)}</h3>\n\n<table>\n<tr><th></th><th>Where</th><th>What</th></tr>`,
        rows: sorted.map((one) => {
            const where = placeCell(one, { context, commit });
            const cells = [signs[one.severity], where, whatCell(one)];
            return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        }),
        close: '</table>',
        left: (count) => `<tr><td></td><td></td><td>and ${count} more</td></tr>`,
    };
}
function whatCell({ message, hints, code: name, detail }) {
    const lines = [
        html(clipped(message, longestMessage)),
        ...hints.map((hint) => html(clipped(hint, longestMessage))),
    ];
    const fold = detail === undefined
        ? ''
        : `<details><summary>Difference</summary>${preformatted(clipped(detail, longestDetail))}</details>`;
    return `${lines.join('<br>')} <sub>${html(name)}</sub>${fold}`;
}
function placeCell({ location }, { context, commit }) {
    if (location === undefined)
        return '';
    const place = placeOf(location, context.workingDirectory);
    const label = code(`${place.file}:${place.startLine}`);
    return commit === undefined || context.sourceUrl === undefined
        ? label
        : link(label, lineUrl(place, `${context.sourceUrl}/blob/${commit}`));
}
/** The page of a file at its lines; prose is asked for as it was written, since only that has lines. */
function lineUrl({ file, startLine, endLine }, folder) {
    const plain = /\.(?:md|markdown|adoc|asciidoc|org|rst)$/i.test(file) ? '?plain=1' : '';
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${folder}/${encodedPath(file)}${plain}#${lines}`;
}

;// CONCATENATED MODULE: ./build/report/headline.js

/** What became of the release, in one line. */
function headline(outcome) {
    const { subject, status, diagnostics, failure } = outcome;
    const name = subject === undefined ? 'The project' : `${subject.project} ${subject.version}`;
    switch (status) {
        case 'published':
            return outcome.release?.draft === true ? `${name} is drafted` : `${name} is released`;
        case 'unchanged':
            return `${name} was released before, and nothing has changed`;
        case 'rehearsed':
            return `${name} would be released`;
        case 'refused': {
            const found = failure === undefined ? countFindings(diagnostics) : '';
            return `${name} is not released${found === '' ? '' : `: ${found}`}`;
        }
        case 'failed':
            return `${name} is not released completely`;
    }
}

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(5375);
;// CONCATENATED MODULE: ./build/report/next-steps.js

/** What the reader may want to know, or has to do, after the run. */
function nextSteps(outcome) {
    switch (outcome.status) {
        case 'published':
        case 'unchanged':
            return [...afterRelease(outcome), ...afterEnding(outcome.ending)];
        case 'rehearsed':
            return [
                {
                    text: 'Nothing was written. A run for a tag, without dry-run, publishes what is shown here.',
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
    if (!(0,diagnostic/* hasErrors */.C)(diagnostics) || subject?.tag === undefined)
        return [nothing];
    return [
        nothing,
        {
            text: 'Mend what was found and tag the corrected commit: with the next version, or with this tag, as long as nothing was published from it.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/report/printable.js
/**
 * Controls, which a terminal or a log viewer would obey instead of showing them (colours, cursor
 * moves, a carriage return that overwrites the line), the marks that turn the direction of writing, and
 * halves of characters, which no file can hold.
 */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
/** A text with its controls made visible; line breaks and tabs stay, `\r\n` is a line break. */
function printable_printable(text) {
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
    return printable_printable(text).replace(/\s*\n\s*/g, ' ');
}
/**
 * A text that the runner takes for nothing but text. In a line of a step's output it obeys `::command …::`
 * at the start, blanks before it or not, and `##[command]` anywhere (actions/runner 2.330, `ActionCommand`);
 * a blank put between the signs makes them plain.
 */
function plainLog(text) {
    return printable_printable(text)
        .replace(/^(\s*):(?=:)/gmu, '$1: ')
        .replace(/##(?=\[)/g, '## ');
}

;// CONCATENATED MODULE: ./build/report/size.js
/** A size for the eye, and in bytes for comparing. */
function sizeInWords(bytes) {
    const exact = `${bytes.toLocaleString('en-US')} bytes`;
    if (bytes < 1000)
        return exact;
    const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${amount.toFixed(1)} ${unit} (${exact})`;
}

;// CONCATENATED MODULE: ./build/report/step-signs.js
/** How the state of a step is shown: a sign for the eye, and the words for it. */
const stateSigns = {
    done: { sign: '✓', words: 'was done before' },
    made: { sign: '✔', words: 'done now' },
    todo: { sign: '·', words: 'to do' },
    refused: { sign: '✗', words: 'refused' },
    failed: { sign: '✗', words: 'failed' },
};

;// CONCATENATED MODULE: ./build/report/style.js
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

// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/report/place.js

/**
 * Where a location is in the repository.
 *
 * @param workingDirectory the project's folder below the repository's root, empty for the root
 */
function place_placeOf(location, workingDirectory) {
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
    const { line, column } = positionAt(text, offset);
    const start = lineStart(text, Math.min(offset, text.length));
    return { line, column: characters(decodeBytes(text.slice(start, start + column))) + 1 };
}
/** How many characters a text has, one outside the basic plane counting once. */
function characters(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./build/report/terminal-diagnostic.js



const words = {
    error: 'Error',
    warning: 'Warning',
    notice: 'Notice',
};
/** Lines of a span that are shown before it is cut short. */
const longestExcerpt = 6;
/** Lines of a detail that are shown. */
const terminal_diagnostic_longestDetail = 60;
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
    const [first = '', ...others] = printable_printable(message).split('\n');
    return [
        ...where,
        ...[`${label}: ${first}`, ...others].map((line, index) => index === others.length ? `${line} ${style.faint(`[${code}]`)}` : line),
        ...hints.map((hint) => `${style.bold('Hint')}: ${printable_printable(hint)}`),
        ...(detail === undefined ? [] : detailLines(detail)),
    ];
}
/** Detail, indented, cut where it would bury the rest. */
function detailLines(detail) {
    const lines = printable_printable(detail).trimEnd().split('\n');
    const shown = lines.slice(0, terminal_diagnostic_longestDetail).map((line) => `  ${line}`);
    const left = lines.length - shown.length;
    return left === 0 ? shown : [...shown, `  … and ${left} more lines`];
}
function locationLines({ source, span }, style, severity) {
    const start = (0,text_source/* positionAt */.t$)(source.text, span.start);
    const end = (0,text_source/* positionAt */.t$)(source.text, Math.max(span.end, span.start));
    const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line}-${end.line}`;
    const heading = `File "${printable_printable(source.name)}", ${lines}, characters ${start.column}-${end.column}:`;
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
    if (characters(before) + characters(marked) > widestExcerpt)
        return undefined;
    const blank = before.replace(/[^\t]/gu, ' ');
    return { blank, carets: '^'.repeat(Math.max(characters(marked), 1)) };
}
function clippedLine(line) {
    return line.length > 2 * widestExcerpt ? `${line.slice(0, 2 * widestExcerpt)}...` : line;
}
function readable(bytes) {
    return printable_printable((0,text_source/* decodeBytes */.yj)(bytes.replace(/\r$/, '')));
}

;// CONCATENATED MODULE: ./build/report/terminal.js








/** Diagnostics for a terminal, in their order, with their excerpts and a last line that counts them. */
function terminalDiagnostics(diagnostics, options) {
    if (diagnostics.length === 0)
        return [];
    const style = styleOf(options);
    return [
        ...diagnostics.flatMap((diagnostic) => [...diagnosticLines(diagnostic, style), '']),
        style.bold(`${countFindings(diagnostics)}.`),
    ];
}
/** A failure for a terminal: the fact, and what to do. */
function terminalFailure(failure, options) {
    const style = styleOf(options);
    return [
        `${style.severity('error', 'Error')}: ${printable_printable(failure.message)} ${style.faint(`[${failure.code}]`)}`,
        `${style.bold('Hint')}: ${printable_printable(failure.hint)}`,
    ];
}
/**
 * A whole outcome for a terminal: findings, why not, what is released, and where to look. Steps that were
 * carried out were told while they went; those of a refusal or a rehearsal are told here.
 */
function terminalOutcome(outcome, options) {
    const style = styleOf(options);
    const { status, failure } = outcome;
    const paint = status === 'refused' || status === 'failed' ? style.bad : style.good;
    const parts = [
        terminalDiagnostics(outcome.diagnostics, options),
        status === 'refused' || status === 'rehearsed'
            ? outcome.steps.map((step) => stepLine(step, style))
            : [],
        failure === undefined ? [] : terminalFailure(failure, options),
        [style.bold(paint(`${printable_printable(headline(outcome))}.`)), ...factLines(outcome, style)],
        nextSteps(outcome).flatMap(({ text, url }) => url === undefined ? [printable_printable(text)] : [printable_printable(text), `  ${oneLine(url)}`]),
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
        ['archive', archive && `${archive.path}, ${sizeInWords(archive.size)}`],
        ['sha256', archive?.sha256],
        ['sha512', archive?.sha512],
        ['release', release?.webUrl],
    ];
    return facts.flatMap(([name, fact]) => fact === undefined || fact === '' ? [] : [`  ${style.faint(name.padEnd(8))} ${oneLine(fact)}`]);
}
function stepLine(step, style) {
    const { sign, words } = stateSigns[step.state];
    const isBad = step.state === 'refused' || step.state === 'failed';
    const painted = isBad ? style.bad(sign) : style.good(sign);
    const parts = [words, step.detail, step.url].filter((part) => part !== undefined);
    return `${painted} ${oneLine(step.title)} ${style.faint(`(${parts.map(oneLine).join(', ')})`)}`;
}
/**
 * Tells the progress on a terminal, a line per step once it is over.
 *
 * @param write takes one line, without its end
 */
function terminalProgress(write, options) {
    const style = styleOf(options);
    return {
        started() {
            // A step's line is written when there is something to tell.
        },
        finished(step) {
            write(stepLine(step, style));
        },
        notice(text) {
            for (const line of printable_printable(text).split('\n'))
                write(style.faint(line));
        },
    };
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Applies edits to the text they were made for; what no edit covers stays as it is. The edits may come
 * in any order; one that starts inside another is left out.
 */
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        if (edit.start < at)
            continue;
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
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


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k7: () => (/* binding */ tagStyle),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export isTag */
/* harmony import */ var _prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4024);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8939);



/** Whether git accepts the text as a tag's name. */
function isTag(name) {
    return (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .p)(name);
}
/**
 * The version a tag names: without the prefix and one leading `v` or `V`, `_` read as `~` (DEP-14, as
 * `dune-release tag` writes it), and a pre-release suffix that starts with a word set off by `~`
 * instead of `-`, with a notice, because opam orders `1.0.0-beta.1` after `1.0.0`. A suffix of digits
 * is an opam revision and stays. Total: a tag that is no version is an answer.
 */
function readTag(tag, reading) {
    if (!tag.startsWith(reading.prefix)) {
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not start with the tag-prefix ${quoted(reading.prefix)}`,
            fix: `Release a tag such as ${quoted(`${reading.prefix}1.0.0`)}, or change the input tag-prefix.`,
        };
    }
    const rest = tag.slice(reading.prefix.length);
    const number = reading.keepV ? rest : rest.replace(/^[vV](?=\d)/, '');
    const written = number.replaceAll('_', '~');
    const version = (0,_prerelease_js__WEBPACK_IMPORTED_MODULE_0__/* .setOffPrerelease */ .k)(written);
    if (!/^[vV]?\d/.test(version) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version))
        return noVersion(tag, rest);
    if (version === written)
        return { kind: 'version', version, notices: [] };
    return { kind: 'version', version, notices: [prereleaseNotice(tag, number, version)] };
}
function prereleaseNotice(tag, number, version) {
    const core = number.slice(0, number.indexOf('-'));
    return {
        severity: 'notice',
        code: 'tag-prerelease',
        message: `the tag ${quoted(tag)} is released as version ${version}: opam orders ${number} after ${core}, and ${version} before it`,
        hints: [`A tag ${quoted(tag.replace(number, version.replaceAll('~', '_')))} says the same.`],
    };
}
function noVersion(tag, rest) {
    if (!/^[vV]?\d/.test(rest)) {
        const lead = /^[^\d]*?(?=[vV]?\d)/.exec(rest)?.[0];
        return {
            kind: 'no-version',
            cause: `the tag ${quoted(tag)} does not name a version: a version starts with a digit, or a v and a digit`,
            fix: lead === undefined
                ? 'Release a tag such as "1.0.0" or "v1.0.0".'
                : `Set the input tag-prefix to ${quoted(tag.slice(0, tag.length - rest.length) + lead)}, or release a tag such as "1.0.0".`,
        };
    }
    const odd = /[^A-Za-z0-9_+.~-]/.exec(rest)?.[0] ?? '';
    return {
        kind: 'no-version',
        cause: `the tag ${quoted(tag)} does not name a version: opam versions cannot hold ${quoted(odd)}`,
        fix: 'Release a tag of letters, digits and ".", "-", "+", "_" only; "_" stands for "~".',
    };
}
/**
 * The style of a repository's tags: that of the newest one that names a version behind `prefix`
 * (`tags` newest first). Where none does, the plain number.
 */
function tagStyle(tags, prefix) {
    for (const tag of tags) {
        const mark = tag.startsWith(prefix) ? /^([vV]?)\d/.exec(tag.slice(prefix.length)) : null;
        if (mark !== null)
            return { prefix, v: mark[1] === 'v' ? 'v' : mark[1] === 'V' ? 'V' : '' };
    }
    return { prefix, v: '' };
}
/**
 * The tag of a version: `~` written `_`, in the repository's style. `no-tag` where git refuses the
 * name, or where it would be read as another version (`1.0-beta`, `1.0_1`).
 */
function tagOfVersion(version, style) {
    const ownV = /^[vV]\d/.test(version);
    const tag = `${style.prefix}${ownV ? '' : style.v}${version.replaceAll('~', '_')}`;
    if (!isTag(tag)) {
        return {
            kind: 'no-tag',
            cause: `${quoted(tag)}, the tag of version ${quoted(version)}, is not a name git accepts`,
            fix: 'Change the version or the input tag-prefix.',
        };
    }
    const meaning = readTag(tag, { prefix: style.prefix, keepV: ownV });
    if (meaning.kind === 'no-version') {
        return { kind: 'no-tag', cause: meaning.cause, fix: 'Give a version such as "1.2.0".' };
    }
    if (meaning.version !== version) {
        return {
            kind: 'no-tag',
            cause: `the tag ${quoted(tag)} of version ${quoted(version)} is read as version ${quoted(meaning.version)}`,
            fix: `Give the version ${quoted(meaning.version)}.`,
        };
    }
    return { kind: 'tag', tag };
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ })

};
