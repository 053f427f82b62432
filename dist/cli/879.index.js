export const id = 879;
export const ids = [879];
export const modules = {

/***/ 89050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tagAtHead),
/* harmony export */   u: () => (/* binding */ chooseTag)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34381);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83639);
/* harmony import */ var _uncommitted_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17936);




async function chooseTag({ directory, checkout, git, environment }, { tag, version, settings }) {
    if (tag !== undefined && (await git.localTag(tag)) === undefined)
        throw noLocalTag(tag);
    const chosen = tag === undefined && version === undefined
        ? tagAtHead(checkout, settings.tagPrefix)
        : { tag, notices: [] };
    const { prefix } = checkout;
    const uncommitted = await (0,_uncommitted_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedChanges */ .D)({ directory, prefix, environment });
    return { tag: chosen.tag, notices: [...uncommitted, ...chosen.notices] };
}
function noLocalTag(tag) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-missing', `There is no tag ${tag} in the clone.`, {
        hint: `Run "git fetch --tags" to get the tags of the server, or make the tag with "git tag -a ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(tag)} -m ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(tag)}".`,
    });
}
function tagAtHead({ tagsAtHead }, tagPrefix) {
    const read = tagsAtHead
        .filter((tag) => !(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isMovingTag */ .Tp)(tag, tagPrefix))
        .map((tag) => ({ tag, meaning: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)(tag, { prefix: tagPrefix, keepV: false }) }));
    const versions = read.flatMap(({ tag, meaning }) => (meaning.kind === 'version' ? [tag] : []));
    const [tag] = versions;
    if (tag !== undefined)
        return { tag, notices: versions.length === 1 ? [] : [several(versions)] };
    const [unread] = read;
    return {
        tag,
        notices: unread?.meaning.kind === 'no-version' ? [notAVersion(unread.meaning)] : [],
    };
}
function several(tags) {
    return {
        severity: 'notice',
        code: 'several-tags',
        message: `The commit has ${tags.length} tags that name a version: ${tags.join(', ')}. This is about the newest, ${tags[0] ?? ''}.`,
        hints: ['To release another one, name it with --tag.'],
    };
}
function notAVersion({ cause, fix }) {
    const message = `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. The commit is taken as one without a tag.`;
    return { severity: 'notice', code: 'tag-no-version', message, hints: [fix] };
}


/***/ }),

/***/ 17936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ uncommittedChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/changelog/changelog-file.js
var changelog_file = __webpack_require__(28822);
// EXTERNAL MODULE: ./build/git/command.js
var command = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/git/environment.js
var git_environment = __webpack_require__(66070);
;// CONCATENATED MODULE: ./build/git/uncommitted-files.js


async function uncommittedFiles(directory, environment) {
    const place = {
        directory,
        checksOwner: true,
        environment: (0,git_environment/* comparingEnvironment */.s9)(environment),
    };
    const { status, stdout } = await (0,command/* runGit */.EO)(place, [
        '-c',
        'core.fsmonitor=false',
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=normal',
        '--ignore-submodules=all',
        '--no-renames',
        '--',
        '.',
    ]);
    if (status !== 0)
        return [];
    return stdout
        .toString('utf8')
        .split('\0')
        .flatMap((line) => (line === '' ? [] : [line.slice('XY '.length)]));
}

;// CONCATENATED MODULE: ./build/checkout/uncommitted-changes.js




async function uncommittedChanges({ directory, prefix, environment, }) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'dune-project')))
        return [];
    const start = prefix === '' ? '' : `${prefix}/`;
    const files = (await uncommittedFiles(directory, environment)).map((path) => path.startsWith(start) ? path.slice(start.length) : path);
    if (files.length === 0)
        return [];
    const telling = files.filter(saysWhatIsReleased);
    const named = telling.length === 0 ? files : telling;
    const shown = named.slice(0, mostNamed);
    const rest = files.length - shown.length;
    const others = rest === 0 ? '' : rest === 1 ? ' and 1 other file' : ` and ${rest} other files`;
    return [
        {
            severity: telling.length === 0 ? 'notice' : 'warning',
            code: 'uncommitted-changes',
            message: `Some changes are not committed: ${shown.join(', ')}${others}. A release is made from a commit, so they are left out here.`,
            hints: ['Commit them, then run this again. If the commit had a tag, tag the new commit.'],
        },
    ];
}
const mostNamed = 8;
function saysWhatIsReleased(path) {
    if (path === 'opam/')
        return true;
    const name = path.replace(/^opam\//, '');
    if (name.includes('/'))
        return false;
    return (path === 'dune-project' ||
        /^opam$|\.opam(?:\.template)?$/.test(name) ||
        (0,changelog_file/* changelogFiles */.k)([path]).length > 0);
}


/***/ }),

/***/ 52340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ make)
});

// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/text/source.js
var text_source = __webpack_require__(71393);
// EXTERNAL MODULE: ./build/release/artefacts/public-archive.js
var public_archive = __webpack_require__(26474);
;// CONCATENATED MODULE: ./build/release/artefacts/archive.js



async function makeArchive({ files, described, project, version, tag, rewriting }, settings, { archives }) {
    const made = await archives.make({
        commit: files.commit.id,
        project,
        version,
        tag: tag.name,
        folder: settings.workingDirectory,
        submodules: settings.submodules,
        format: settings.archiveFormat,
        manner: 'dune-publish',
        rewrite: rewriting.rewrite,
    });
    if (made.archive === undefined)
        return made;
    const needed = ['dune-project', ...described.packages.map(({ place }) => place.source.name)];
    const missing = [...new Set(needed)].filter((path) => !made.metadata.has(path));
    return { ...made, diagnostics: [...made.diagnostics, ...missing.map(incomplete)] };
}
function incomplete(path) {
    const name = (0,text_source/* decodeBytes */.yj)(path);
    return {
        severity: 'error',
        code: 'archive-incomplete',
        message: `The archive has no ${name}, so dune cannot build the packages from it.`,
        hints: [
            `Remove "export-ignore" for ${name} from .gitattributes, commit, and tag the new commit. If it is a symbolic link, its target must be in the archive.`,
        ],
    };
}
async function fetchArchive({ files, described, rewriting, spellings }, url, { publicArchives }) {
    if (publicArchives === undefined)
        throw new Error('There is nothing to download archives with.');
    const fetched = await publicArchives.fetch(url);
    const compared = ['dune-project', ...described.packages.map(({ path }) => path)];
    const diagnostics = (0,public_archive/* checkPublicArchive */.kf)(fetched, {
        url,
        commit: files.commit.id,
        files: new Map(compared.flatMap((path) => {
            const text = files.texts.get(path);
            return text === undefined ? [] : [[path, text]];
        })),
        rewritten: rewriting.apply,
        versions: spellings,
    });
    const { archive, contents } = fetched;
    return {
        diagnostics,
        metadata: contents.kind === 'read' ? contents.metadata : new Map(),
        archive: (0,diagnostic/* hasErrors */.C)(diagnostics) ? undefined : archive,
    };
}

// EXTERNAL MODULE: ./build/archive/tree.js
var tree = __webpack_require__(65669);
// EXTERNAL MODULE: ./build/dune/dune-file.js
var dune_file = __webpack_require__(45976);
// EXTERNAL MODULE: ./build/dune/relative-path.js
var relative_path = __webpack_require__(25267);
;// CONCATENATED MODULE: ./build/dune/stanza-contents.js
function stanzasOf(entries) {
    return entries.flatMap((list) => {
        const [head] = list.kind === 'list' ? list.elements : [];
        return list.kind === 'list' && head?.kind === 'atom' ? [{ head: head.text, list }] : [];
    });
}
function stanzaContents({ head, list }) {
    const named = packageField(list);
    const belongs = (installs) => ({
        package: named,
        mayBeDeprecated: false,
        installs,
    });
    const ofPublicName = publicName(list, 'public_name');
    switch (head) {
        case 'library':
        case 'library_parameter':
            return ofPublicName === undefined
                ? named && belongs({ kind: 'library', names: [] })
                : ofLibrary(ofPublicName, { kind: 'library', names: [ofPublicName.name] });
        case 'executable':
        case 'executables':
            return executables(list, named);
        case 'install':
            return belongs(installedFiles(list));
        case 'documentation':
        case 'plugin':
            return belongs({ kind: 'other', names: [] });
        case 'rocq.theory':
        case 'coq.theory':
            return ofPublicName === undefined
                ? named && belongs({ kind: 'other', names: [] })
                : ofLibrary(ofPublicName, { kind: 'other', names: [] });
        case 'deprecated_library_name': {
            const old = publicName(list, 'old_public_name');
            return old && { ...ofLibrary(old, undefined), mayBeDeprecated: true };
        }
        case 'test':
        case 'tests':
        case 'rule':
        case 'alias':
        case 'cram':
        case 'mdx':
        case 'melange.emit':
            return named && belongs(undefined);
        default:
            return undefined;
    }
}
function ofLibrary(library, installs) {
    const [name = ''] = library.name.split('.');
    return { package: { ...library, name }, mayBeDeprecated: false, installs };
}
function executables(list, named) {
    const values = [...fieldValues(list, 'public_name'), ...fieldValues(list, 'public_names')];
    const names = texts(values).filter((name) => name !== '-');
    if (names.length === 0) {
        return named && { package: named, mayBeDeprecated: false, installs: undefined };
    }
    return { package: named, mayBeDeprecated: false, installs: { kind: 'executable', names } };
}
function installedFiles(list) {
    const files = fieldValues(list, 'files');
    const others = [...fieldValues(list, 'dirs'), ...fieldValues(list, 'source_trees')];
    if (files.length + others.length === 0)
        return undefined;
    const [section] = texts(fieldValues(list, 'section'));
    const kind = section === 'bin' ? 'executable' : section === 'doc' ? 'document' : 'other';
    return { kind, names: kind === 'other' ? [] : files.flatMap(installedName) };
}
function installedName(sexp) {
    if (sexp.kind === 'atom' || sexp.kind === 'string')
        return [sexp.text.replace(/^[^]*\//, '')];
    if (sexp.kind === 'template')
        return [];
    const [, as, name] = sexp.elements;
    const isRenamed = as?.kind === 'atom' && as.text === 'as';
    return isRenamed && (name?.kind === 'atom' || name?.kind === 'string') ? [name.text] : [];
}
function packageField(list) {
    return publicName(list, 'package');
}
function publicName(list, field) {
    const [value] = fieldValues(list, field);
    return value?.kind === 'atom' || value?.kind === 'string'
        ? { name: value.text, span: value.span }
        : undefined;
}
function fieldValues(list, field) {
    return stanzasOf(list.elements.slice(1)).flatMap((entry) => entry.head === field ? entry.list.elements.slice(1) : []);
}
function texts(sexps) {
    return sexps.flatMap((sexp) => sexp.kind === 'atom' || sexp.kind === 'string' ? [sexp.text] : []);
}

// EXTERNAL MODULE: ./build/dune/sub-directories.js + 1 modules
var sub_directories = __webpack_require__(84442);
;// CONCATENATED MODULE: ./build/release/artefacts/archived-stanzas.js






const largestDuneFile = 1_000_000;
async function readArchivedStanzas(git, files, archive) {
    const tree = treeOf(git, files, archive);
    const found = await visit(tree, '', []);
    const root = found.find(({ folder }) => folder === '');
    return {
        stanzas: found.flatMap(({ stanzas }) => stanzas),
        areAll: found.every(({ isWhole }) => isWhole),
        rootFiles: tree.folders.get('')?.files ?? [],
        rootStanzas: root?.entries.map(({ stanza }) => stanza) ?? [],
        isRootWhole: root?.isWhole ?? true,
    };
}
function treeOf(git, files, archive) {
    const objects = new Map(files.entries.map((entry) => [entry.path, entry]));
    const paths = archive.entries?.flatMap((entry) => below(entry, archive.root)) ??
        files.entries.map(({ path, kind }) => ({ path, isFile: kind !== 'symlink' }));
    const folders = new Map();
    const folderAt = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const made = { files: [], folders: new Set() };
        folders.set(path, made);
        if (path !== '')
            folderAt((0,tree/* folderOf */.yS)(path)).folders.add((0,tree/* baseName */.Fl)(path));
        return made;
    };
    folderAt('');
    const present = new Set(paths.filter(({ isFile }) => isFile).map(({ path }) => path));
    const unseen = new Set();
    for (const one of paths) {
        const target = one.target === undefined ? '' : (0,relative_path/* normalisedPath */._)(join((0,tree/* folderOf */.yS)(one.path), one.target));
        const isSeen = one.isFile || (target !== undefined && present.has(target) && !isDuneFile(one.path));
        if (!isSeen || objects.get(one.path)?.kind === 'submodule')
            unseen.add(one.path);
        folderAt((0,tree/* folderOf */.yS)(one.path)).files.push((0,tree/* baseName */.Fl)(one.path));
    }
    return {
        folders,
        unseen,
        counts: { includes: 0 },
        text: async (path) => {
            const entry = present.has(path) ? objects.get(path) : undefined;
            if (entry === undefined || entry.size > largestDuneFile)
                return undefined;
            return (0,text_source/* byteString */.iP)(await git.read(entry.object));
        },
    };
}
function below(entry, root) {
    const path = entry.path.slice(root === '' ? 0 : Buffer.byteLength(root) + 1);
    switch (entry.kind) {
        case 'folder':
            return [];
        case 'file':
            return [{ path, isFile: true }];
        case 'symlink':
            return [{ path, isFile: false, target: entry.target }];
    }
}
function isDuneFile(path) {
    return /^dune(?:-file)?$/.test((0,tree/* baseName */.Fl)(path));
}
async function visit(tree, folder, inherited) {
    const { files, folders } = tree.folders.get(folder) ?? { files: [], folders: new Set() };
    const isNested = folder !== '' && files.includes('dune-project');
    if (isNested)
        return [];
    const name = ['dune', 'dune-file'].find((one) => files.includes(one));
    const own = name === undefined ? { entries: [], isWhole: true } : await read(tree, join(folder, name));
    const all = await included(tree, folder, {
        placed: [...own.entries, ...inherited],
        depth: 0,
    });
    const further = subdirectories(all.entries);
    const names = [...new Set([...folders, ...further.keys()])].filter((one) => !one.endsWith('.t'));
    const sexps = all.entries.map(({ stanza }) => stanza.list);
    const deeper = await Promise.all((0,sub_directories/* loadedBeside */.iT)(sexps, names).map(async (one) => await visit(tree, join(folder, one), further.get(one) ?? [])));
    const here = {
        folder,
        entries: all.entries,
        stanzas: all.entries.flatMap(({ stanza, source }) => {
            const contents = contentsOf(stanza, { files, entries: all.entries });
            return contents === undefined ? [] : [{ ...contents, source }];
        }),
        isWhole: own.isWhole && all.isWhole && !files.some((file) => tree.unseen.has(join(folder, file))),
    };
    return [here, ...deeper.flat()];
}
const join = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
const nothingSeen = { entries: [], isWhole: false };
async function read(tree, path) {
    const text = await tree.text(path);
    if (text === undefined)
        return nothingSeen;
    const source = { name: path, text };
    const sexps = (0,dune_file/* readDuneFile */.Ni)(source);
    if (sexps === undefined)
        return nothingSeen;
    return { entries: stanzasOf(sexps).map((stanza) => ({ stanza, source })), isWhole: true };
}
const deepestInclude = 20;
const mostIncludes = 5000;
async function included(tree, folder, { placed, depth }) {
    const parts = await Promise.all(placed.map(async (one) => {
        const { head, list } = one.stanza;
        if (head === 'dynamic_include')
            return nothingSeen;
        if (head !== 'include')
            return { entries: [one], isWhole: true };
        const [, file] = list.elements;
        const isNamed = file?.kind === 'atom' || file?.kind === 'string';
        const path = isNamed ? (0,relative_path/* normalisedPath */._)(join(folder, file.text)) : undefined;
        tree.counts.includes++;
        const isTangled = depth === deepestInclude || tree.counts.includes > mostIncludes;
        if (path === undefined || isTangled)
            return nothingSeen;
        const { entries, isWhole } = await read(tree, path);
        const deeper = await included(tree, folder, { placed: entries, depth: depth + 1 });
        return { entries: deeper.entries, isWhole: isWhole && deeper.isWhole };
    }));
    return {
        entries: parts.flatMap(({ entries }) => entries),
        isWhole: parts.every(({ isWhole }) => isWhole),
    };
}
function subdirectories(placed) {
    const found = new Map();
    for (const { stanza, source } of placed) {
        if (stanza.head !== 'subdir')
            continue;
        const [keyword, path, ...rest] = stanza.list.elements;
        if (keyword === undefined || (path?.kind !== 'atom' && path?.kind !== 'string'))
            continue;
        const [first = '', ...deeper] = path.text
            .split('/')
            .filter((part) => part !== '' && part !== '.');
        const { span } = stanza.list;
        const shorter = {
            head: 'subdir',
            list: {
                kind: 'list',
                span,
                elements: [keyword, { ...path, text: deeper.join('/') }, ...rest],
            },
        };
        const inside = deeper.length > 0 ? [shorter] : stanzasOf(rest);
        const before = found.get(first) ?? [];
        found.set(first, [...before, ...inside.map((one) => ({ stanza: one, source }))]);
    }
    return found;
}
function contentsOf(stanza, { files, entries }) {
    const contents = stanzaContents(stanza);
    if (contents === undefined || stanza.head !== 'documentation')
        return contents;
    const mayHavePages = files.some((file) => file.endsWith('.mld')) ||
        entries.some(({ stanza: { head } }) => /^(?:rule|copy_files#?)$/.test(head));
    return mayHavePages ? contents : { ...contents, installs: undefined };
}

;// CONCATENATED MODULE: ./build/release/artefacts/installed-contents.js


const documentName = /^(?:README|LICENSE|CHANGE|HISTORY)/;
function installedContents({ project, packages }, archived, released) {
    const names = packages.map(({ name }) => name);
    const deprecated = project.packages.flatMap((one) => one.deprecatedNames.map(({ value }) => value));
    const [only, second] = names;
    const owner = ({ package: named }) => named?.name ?? (second === undefined ? only : undefined);
    const known = new Set(names);
    const unknown = archived.stanzas.filter(({ package: named, mayBeDeprecated }) => named !== undefined &&
        !known.has(named.name) &&
        !(mayBeDeprecated && deprecated.includes(named.name)));
    const mayBeEmpty = new Set(project.packages.filter(({ allowEmpty }) => allowEmpty).map(({ name }) => name.value));
    const isEmpty = ({ name }) => project.packages.length > 0 &&
        !mayBeEmpty.has(name) &&
        archived.areAll &&
        archived.stanzas.every((one) => one.installs === undefined || ![name, undefined].includes(owner(one)));
    const ofPackage = (name) => archived.stanzas.filter((one) => owner(one) === name);
    const contents = names.map((name) => [name, installed_contents_contentsOf(ofPackage(name), archived)]);
    return {
        packages: new Map(contents),
        documents: new Map(contents.flatMap(([name, { documents }]) => {
            const place = documentPlace(archived, documents);
            return place === undefined ? [] : [[name, place]];
        })),
        diagnostics: [
            ...unknown.map((one) => unknownPackage(one, names)),
            ...released.filter(isEmpty).map(emptyPackage),
        ],
    };
}
function installed_contents_contentsOf(stanzas, { areAll, rootFiles }) {
    const named = (kind) => stanzas.flatMap(({ installs }) => (installs?.kind === kind ? installs.names : []));
    return {
        libraries: sorted(named('library')),
        executables: sorted(named('executable')),
        documents: sorted([
            ...rootFiles.filter((name) => documentName.test(name)),
            ...named('document'),
        ]),
        mayHaveMore: !areAll,
    };
}
function sorted(names) {
    return [...new Set(names)].toSorted();
}
function documentPlace({ rootFiles, rootStanzas, isRootWhole }, installed) {
    const copies = rootStanzas.some(({ head }) => /^copy_files#?$/.test(head));
    if (!isRootWhole || copies)
        return undefined;
    const made = rootStanzas.flatMap(({ list }) => [...(0,dune_file/* ruleTargets */.pL)([list])]);
    return { files: rootFiles, installed: [...installed, ...made] };
}
function unknownPackage({ package: named, source }, names) {
    const known = names.map((name) => (0,text_source/* decodeBytes */.yj)(name)).join(', ');
    return {
        severity: 'error',
        code: 'package-unknown-in-dune',
        message: `This stanza belongs to the package "${(0,text_source/* decodeBytes */.yj)(named?.name ?? '')}", which the project does not have.`,
        hints: [
            `dune refuses the whole project because of this. ${known === '' ? 'The project has no packages.' : `The packages are: ${known}.`}`,
        ],
        location: named && { source, span: named.span },
    };
}
function emptyPackage({ name, place }) {
    return {
        severity: 'error',
        code: 'package-empty',
        message: `dune refuses to build the package "${(0,text_source/* decodeBytes */.yj)(name)}", because it would install nothing: no library, executable or install stanza in the archive belongs to it.`,
        hints: [
            'Name the package in its stanzas, with (public_name …) or (package …).',
            'If it is meant to be empty, write (allow_empty) in its (package …) stanza.',
        ],
        location: place,
    };
}

// EXTERNAL MODULE: ./build/release/artefacts/package-metadata.js
var package_metadata = __webpack_require__(40370);
// EXTERNAL MODULE: ./build/text/edit.js
var edit = __webpack_require__(30700);
// EXTERNAL MODULE: ./build/release/artefacts/cut-notes.js
var cut_notes = __webpack_require__(33834);
// EXTERNAL MODULE: ./build/release/artefacts/notes-edits.js + 1 modules
var notes_edits = __webpack_require__(15045);
// EXTERNAL MODULE: ./build/release/source/notes.js + 1 modules
var notes = __webpack_require__(81693);
;// CONCATENATED MODULE: ./build/release/artefacts/release-notes.js




const longestReleaseBody = 125_000;
function releaseBody(notes, tree) {
    return (0,cut_notes/* cutNotes */.G)(releaseNotes(notes, { tree }), longestReleaseBody, tree.pages + tree.changelog);
}
function tagMessage(version, changelog, section) {
    return `${version}\n\n${(0,notes/* sectionText */.rO)(changelog, section)}`.trimEnd();
}
function releaseNotes(notes, setting) {
    return notes.kind === 'markdown' ? editWithDefinitions(notes, setting) : fenced(notes.text);
}
function editWithDefinitions(read, setting) {
    const { edits, used } = (0,notes_edits/* editNotes */.Q)(read, setting);
    const dropped = [];
    for (const node of read.root.children) {
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined || start.offset < read.length)
            continue;
        if (node.type === 'definition' && used.has(node.identifier))
            continue;
        dropped.push({ start: start.offset, end: end.offset + 1, text: '' });
    }
    return (0,edit/* applyEdits */.c)(read.markdown, [...dropped, ...edits]).trim();
}
function fenced(text) {
    const backticks = fence(text, /`{3,}/g, '`');
    const mark = backticks.length <= longestFence ? backticks : fence(text, /~{3,}/g, '~');
    return `${mark}text\n${text}\n${mark}`;
}
const longestFence = 100;
function fence(text, runs, mark) {
    const found = text.match(runs) ?? [];
    return mark.repeat(found.reduce((most, run) => Math.max(most, run.length), 2) + 1);
}

// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(84024);
// EXTERNAL MODULE: ./build/text/encoded-path.js
var encoded_path = __webpack_require__(88742);
// EXTERNAL MODULE: ./build/release/artefacts/notes-links.js
var notes_links = __webpack_require__(28175);
// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/artefacts/pull-request-text.js
var pull_request_text = __webpack_require__(3851);
;// CONCATENATED MODULE: ./build/release/artefacts/release-texts.js







function releaseTexts(announced, settings) {
    const { project, version, tag, changes, webUrl } = announced;
    const { elsewhere } = settings.opam;
    const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`;
    const tree = (0,notes_links/* tagTree */.fm)(webUrl, tag, `${folder}${changes?.changelog.source.name ?? ''}`);
    const announcement = {
        project,
        version,
        packages: announced.packages.map(({ name }) => name),
        ...presentation(announced),
        changes: changes &&
            releaseNotes(changes.notes, {
                tree,
                references: { repository: elsewhere ? undefined : settings.source },
            }),
        releaseUrl: settings.archiveUrl === undefined
            ? `${webUrl}/releases/tag/${(0,encoded_path/* encodedPath */.y)(tag)}`
            : (0,notes_links/* tagPage */.ox)(webUrl, tag),
        elsewhere,
        actor: settings.actor,
    };
    return {
        release: {
            name: version,
            body: changes && releaseBody(changes.notes, tree),
        },
        pullRequest: {
            title: (0,pull_request_text/* pullRequestTitle */.Zr)(announcement),
            body: (0,pull_request_text/* pullRequestBody */.NF)(announcement),
            branch: (0,ref_name/* releaseBranch */.CT)(project, version),
        },
        commit: (0,pull_request_text/* commitMessage */.df)(announcement),
    };
}
function presentation({ project, packages, }) {
    const main = packages.find(({ name }) => name === project) ?? packages[0];
    const read = (field) => {
        const text = main && (0,opam_file/* statedText */.vh)(main.opam, field);
        return text === undefined ? undefined : (0,text_source/* decodeBytes */.yj)(text);
    };
    return { synopsis: read('synopsis'), homepage: read('homepage'), documentation: read('doc') };
}

;// CONCATENATED MODULE: ./build/release/artefacts/make.js







async function make(source, settings, making) {
    const { files, described, project, version, tag, rewriting, changes } = source;
    const { archiveUrl: template } = settings;
    const archiveUrl = template === undefined ? undefined : (0,public_archive/* filledAddress */.xv)(template, { version, tag: tag.name });
    const made = archiveUrl === undefined || tag.kind === 'supposed'
        ? await makeArchive(source, settings, making)
        : await fetchArchive(source, archiveUrl, making);
    const { archive } = made;
    const diagnostics = [...rewriting.diagnostics, ...made.diagnostics];
    if (archive === undefined)
        return { release: undefined, documents: new Map(), diagnostics };
    const stanzas = await readArchivedStanzas(making.git, files, archive);
    const installed = installedContents(described, stanzas, source.packages);
    const prerelease = (0,package_metadata/* isPublishedAsPrerelease */.n)(version, settings);
    const packages = source.packages.map((one) => ({
        name: one.name,
        opam: (0,package_metadata/* packageMetadata */.Q)(one, source, prerelease),
    }));
    const announced = { project, version, tag: tag.name, packages, changes, webUrl: making.webUrl };
    const release = {
        project,
        version,
        tag: tag.kind === 'new' ? { ...tag, message: messageOf(source) } : tag,
        commit: files.commit.id,
        prerelease,
        packages: packages.map((one) => withContents(one, installed)),
        archive,
        archiveUrl,
        texts: releaseTexts(announced, settings),
    };
    return {
        release,
        documents: installed.documents,
        diagnostics: [...diagnostics, ...installed.diagnostics],
    };
}
function withContents(one, { packages }) {
    const installs = packages.get(one.name);
    return installs === undefined ? one : { ...one, installs };
}
function messageOf({ version, changes }) {
    return changes === undefined ? version : tagMessage(version, changes.changelog, changes.section);
}


/***/ }),

/***/ 92280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/model/archive-address.js
var archive_address = __webpack_require__(92719);
// EXTERNAL MODULE: ./build/release/findings/findings.js
var findings = __webpack_require__(71463);
// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
// EXTERNAL MODULE: ./build/generate/field-origin.js
var field_origin = __webpack_require__(65921);
// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/model/repository.js
var model_repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/source/named-source.js
var named_source = __webpack_require__(92065);
;// CONCATENATED MODULE: ./build/release/findings/named-source.js





function judgeNamedSource({ packages, anySource, repository, presentName, }) {
    const others = (0,named_source/* otherSources */.$L)(packages, repository);
    const [first] = others;
    if (first === undefined) {
        if (anySource || repository.fork === undefined || !(0,named_source/* namesNoSource */.$9)(packages))
            return [];
        throw foreign(repository, `no package names ${(0,model_repository/* fullName */.fq)(repository)} as its source`);
    }
    if (presentName !== undefined && (0,model_repository/* isSameRepository */.ve)(presentName, repository)) {
        return others
            .filter(({ named }) => (0,model_repository/* isSameRepository */.ve)(named, first.named))
            .map((one) => moved(one, repository));
    }
    if (anySource)
        return [];
    const { name } = first.described;
    throw foreign(repository, `${name} names ${first.named.webUrl} as its source`);
}
function foreign(repository, why) {
    const here = (0,model_repository/* fullName */.fq)(repository);
    const what = repository.fork === undefined
        ? `${here} does not release these packages`
        : `${here} is a fork${repository.fork.of === undefined ? '' : ` of ${repository.fork.of}`} and does not release these packages`;
    return new failure/* Failure */.H('source-foreign', `${what}: ${why}.`, {
        hint: `Push the tag to the repository that the packages name. If you release them from ${here} now, name it in (source ...) of dune-project or in dev-repo, or set the input allow-fork: true.`,
    });
}
function moved({ described, named }, repository) {
    const now = (0,model_repository/* fullName */.fq)(repository);
    return {
        severity: 'warning',
        code: 'source-moved',
        message: `${described.name} names its source by its old name, ${(0,model_repository/* fullName */.fq)(named)}. The repository is now called ${now}.`,
        hints: [
            described.generated === undefined
                ? `Write dev-repo: "git+${repository.webUrl}.git", and update the other addresses.`
                : `Write (source (github ${now})), or update the address if the source is a uri.`,
        ],
        location: placeOf(described),
    };
}
function placeOf({ generated, committed }) {
    if (generated !== undefined) {
        const origin = (0,field_origin/* fieldOrigin */.F)(generated.sources, { field: 'dev-repo' });
        return origin.kind === 'stated' ? origin.location : undefined;
    }
    if (committed === undefined)
        return undefined;
    const field = (0,parser/* parseOpamFile */.b)(committed).file.items.find((item) => item.kind === 'field' && item.name === 'dev-repo');
    return field?.span === undefined ? undefined : { source: committed, span: field.span };
}

;// CONCATENATED MODULE: ./build/release/findings/check.js





function check(release, source, around) {
    const { settings, repository, presentName } = around;
    const { packages } = source;
    const { tag, archiveUrl } = release;
    const anySource = settings.allowFork || archiveUrl !== undefined || tag.kind === 'supposed';
    const named = repository === undefined
        ? []
        : judgeNamedSource({ packages, anySource, repository, presentName });
    const checked = checkedPackages(release, source, around);
    return { diagnostics: [...named, ...(0,findings/* findInPackages */.sz)(checked, settings)], checked };
}
function checkedPackages(release, { packages, described, nested }, { settings, documents, webUrl, upstream, versions, forecast }) {
    const { version, tag } = release;
    const address = (0,archive_address/* predictedAddress */.L)(release, webUrl);
    const final = (0,opam_file/* opamRepositoryFiles */.Ho)(release, settings.opam.packagesDir, address);
    return {
        version,
        isSupposed: tag.kind === 'supposed' && !tag.isAsked,
        packages: packages.flatMap((one, index) => {
            const file = final[index];
            return file === undefined ? [] : [{ described: one, file }];
        }),
        language: (0,language_version/* versionText */.KA)(described.project.lang.value),
        nested,
        documents,
        upstream,
        versions,
        forecast,
    };
}


/***/ }),

/***/ 76262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ lookUpVersion)
/* harmony export */ });
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47218);
/* harmony import */ var _source_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20059);
/* harmony import */ var _source_release_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(389);
/* harmony import */ var _source_text_form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43098);
/* harmony import */ var _lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83022);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1844);






async function lookUpVersion(source, settings, readers) {
    const { target, described, changelogs, owner } = source;
    const [contents, tagNames] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_4__/* .together */ .b)([
        readers.opam.contents({
            released: owner.packages,
            mentioned: described.packages.flatMap(dependenciesOf),
        }),
        target.kind === 'tagged' ? [] : readers.source.tagNames(),
    ]);
    const grounds = {
        settings,
        packages: owner.packages,
        newest: (0,_source_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersion */ .Rg)(changelogs, owner),
        changelog: changelogs[0]?.source.name,
        tagNames,
        published: contents.versions,
    };
    const name = (0,_source_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleTag */ .Q6)(target, grounds);
    const existing = name === undefined ? undefined : await existingTag(name, source, readers);
    return { decision: (0,_source_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .decideVersion */ .vI)(target, grounds, existing), contents };
}
async function existingTag(name, { files: { commit } }, { source, git }) {
    const tag = await source.tag(name);
    if (tag === undefined)
        return undefined;
    return { ...tag, distance: await git.commitsSince(tag.commit, commit.id) };
}
function dependenciesOf({ name, generated, committed }) {
    const text = (0,_source_text_form_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(generated?.content ?? committed?.text ?? '');
    const reading = (0,_lint_model_opam_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readOpamFile */ .q)({ name, text });
    if (reading.kind === 'refused')
        return [];
    const { depends, depopts, conflicts } = reading.package;
    return [depends, depopts, conflicts].flatMap(_opam_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaAtoms */ .xU).map((one) => one.name);
}


/***/ }),

/***/ 92065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ namesNoSource),
/* harmony export */   $L: () => (/* binding */ otherSources),
/* harmony export */   sW: () => (/* binding */ otherName)
/* harmony export */ });
/* harmony import */ var _opam_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86466);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52006);
/* harmony import */ var _model_repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93930);



function otherSources(packages, repository) {
    const all = packages.flatMap(namedSource);
    const others = all.filter(({ named }) => !(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRepository */ .ve)(named, repository));
    return all.length > others.length ? [] : others;
}
function namesNoSource(packages) {
    return packages.every((one) => namedSource(one).length === 0);
}
function otherName(packages, repository) {
    const [first] = otherSources(packages, repository);
    if (first === undefined)
        return undefined;
    return hostOf(first.named.webUrl) === hostOf(repository.webUrl) ? first.named : undefined;
}
function namedSource(described) {
    const { generated, committed, path } = described;
    const text = generated?.content ?? committed?.text ?? '';
    return (0,_opam_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOpamFile */ .b)({ name: path, text }).file.items.flatMap((item) => {
        if (item.kind !== 'field' || item.name !== 'dev-repo' || item.value.kind !== 'string')
            return [];
        const named = (0,_model_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOfUrl */ .J)(item.value.value.replace(/^git\+/, '').replace(/#.*$/s, ''));
        return named === undefined ? [] : [{ described, named }];
    });
}
function hostOf(url) {
    return new URL(url).hostname.replace(/^www\./, '');
}


/***/ })

};
