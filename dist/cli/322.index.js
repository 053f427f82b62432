export const id = 322;
export const ids = [322];
export const modules = {

/***/ 72380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* binding */ generateOpamFiles),
  BH: () => (/* binding */ generatedHeader),
  nH: () => (/* binding */ opamFilePath)
});

// EXTERNAL MODULE: ./build/dune/dune-file.js
var dune_file = __webpack_require__(45976);
// EXTERNAL MODULE: ./build/opam/printer.js
var printer = __webpack_require__(85184);
// EXTERNAL MODULE: ./build/text/diagnostic.js
var diagnostic = __webpack_require__(25375);
// EXTERNAL MODULE: ./build/opam/syntax.js
var syntax = __webpack_require__(33785);
;// CONCATENATED MODULE: ./build/generate/formula.js

class EmptyFormula extends Error {
    name = 'EmptyFormula';
}
const relations = {
    '=': '=',
    '>=': '>=',
    '<=': '<=',
    '>': '>',
    '<': '<',
    '<>': '!=',
};
function operandValue(operand) {
    return operand.kind === 'variable' ? (0,syntax/* ident */.bD)(operand.name) : (0,syntax/* string */.Yj)(operand.text);
}
function formulaValue(constraint, around = 'nothing') {
    switch (constraint.kind) {
        case 'operand':
            return operandValue(constraint.operand);
        case 'version':
            return (0,syntax/* prefixRelation */.zv)(relations[constraint.operator], operandValue(constraint.operand));
        case 'comparison': {
            const [left, right] = [operandValue(constraint.left), operandValue(constraint.right)];
            return { kind: 'relation', operator: relations[constraint.operator], left, right };
        }
        case 'not':
            return { kind: 'not', value: formulaValue(constraint.operand, 'not') };
        case 'and':
        case 'or': {
            const { kind } = constraint;
            const [first, ...rest] = constraint.operands.map((each) => formulaValue(each, kind));
            if (first === undefined)
                throw new EmptyFormula();
            const chain = rest.reduce((left, right) => ({ kind, left, right }), first);
            const grouped = around === 'not' || (around === 'and' && kind === 'or');
            return grouped ? (0,syntax/* group */.Os)([chain]) : chain;
        }
    }
}
function dependencyValue({ name, constraint }) {
    const value = (0,syntax/* string */.Yj)(name);
    return constraint === undefined ? value : (0,syntax/* option */.uK)(value, [formulaValue(constraint)]);
}

// EXTERNAL MODULE: ./build/generate/hand-written.js
var hand_written = __webpack_require__(34635);
// EXTERNAL MODULE: ./build/dune/language-version.js
var language_version = __webpack_require__(35872);
// EXTERNAL MODULE: ./build/dune/source-host.js
var source_host = __webpack_require__(26105);
;// CONCATENATED MODULE: ./build/generate/build-command.js


const packageName = (0,syntax/* ident */.bD)('name');
const when = (value, variable) => (0,syntax/* option */.uK)(value, [(0,syntax/* ident */.bD)(variable)]);
const command = (...words) => (0,syntax/* list */.p_)(words.map((word) => (typeof word === 'string' ? (0,syntax/* string */.Yj)(word) : word)));
const duneBuild = ['dune', 'build', '-p', packageName];
const jobs = ['-j', (0,syntax/* ident */.bD)('jobs')];
const duneSubst = command('dune', 'subst');
const documentationTarget = when((0,syntax/* string */.Yj)('@doc'), 'with-doc');
const promotedByHand = '--promote-install-files=false';
const installFiles = command('dune', 'install', '-p', packageName, '--create-install-files', packageName);
const runtest = (alias) => when((0,syntax/* string */.Yj)(alias), 'with-test');
const buildAll = (...flags) => command(...duneBuild, ...jobs, ...flags, '@install', runtest('@runtest'), documentationTarget);
function chosen({ lang, subst, sites, dir }) {
    const flags = sites ? [promotedByHand] : [];
    const own = (0,language_version/* atLeast */.jZ)(lang, '3.23') ? dir : undefined;
    const build = own === undefined
        ? buildAll(...flags)
        : command(...duneBuild, ...jobs, ...flags, runtest(`@runtest/${own}`), documentationTarget);
    return [...(subst ? [when(duneSubst, 'dev')] : []), build, ...(sites ? [installFiles] : [])];
}
const fixedCommands = [
    ['2.9', [when(duneSubst, 'dev'), buildAll(promotedByHand), installFiles]],
    ['2.7', [when(duneSubst, 'dev'), buildAll()]],
    ['1.11', [when(duneSubst, 'pinned'), buildAll()]],
    [
        '1.0',
        [
            when(duneSubst, 'pinned'),
            command(...duneBuild, ...jobs),
            when(command('dune', 'runtest', '-p', packageName, ...jobs), 'with-test'),
            when(command(...duneBuild, '@doc'), 'with-doc'),
        ],
    ],
];
function buildCommand(circumstances) {
    const { lang } = circumstances;
    const fixed = (0,language_version/* atLeast */.jZ)(lang, '3.0')
        ? undefined
        : fixedCommands.find(([since]) => (0,language_version/* atLeast */.jZ)(lang, since));
    return (0,syntax/* list */.p_)(fixed?.[1] ?? chosen(circumstances));
}

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
;// CONCATENATED MODULE: ./build/generate/injected-dependencies.js


function versionAtLeast(version) {
    return { kind: 'version', operator: '>=', operand: { kind: 'string', text: version } };
}
function lowerBound(constraint) {
    if (constraint.kind !== 'version' || constraint.operator !== '>=')
        return undefined;
    return constraint.operand.kind === 'string' ? constraint.operand.text : undefined;
}
function joined(given, lang) {
    const needed = (0,language_version/* versionText */.KA)(lang);
    const bound = versionAtLeast(needed);
    const stated = (0,language_version/* atLeast */.jZ)(lang, '3.23') ? lowerBound(given) : undefined;
    if (stated === undefined) {
        return { constraint: { kind: 'and', operands: [bound, given] }, warnings: [] };
    }
    if ((0,opam_version/* compareVersions */.Z)(needed, stated) <= 0)
        return { constraint: given, warnings: [] };
    const warning = `The lower bound >= ${stated} on dune in the depends field is less than the dune language version ${needed}. The generated opam file will use >= ${needed} instead.`;
    return { constraint: bound, warnings: [warning] };
}
function withDune(depends, lang) {
    const bound = versionAtLeast((0,language_version/* versionText */.KA)(lang));
    const index = depends.findIndex(({ name }) => name === 'dune');
    const found = depends[index];
    if (found === undefined) {
        return { depends: [{ name: 'dune', constraint: bound }, ...depends], warnings: [] };
    }
    if (!(0,language_version/* atLeast */.jZ)(lang, '2.6'))
        return { depends, warnings: [] };
    const { constraint, warnings } = found.constraint === undefined
        ? { constraint: bound, warnings: [] }
        : joined(found.constraint, lang);
    return { depends: depends.with(index, { name: 'dune', constraint }), warnings };
}
function requiresOdoc(constraint) {
    switch (constraint.kind) {
        case 'version':
        case 'comparison':
            return true;
        case 'operand': {
            const { operand } = constraint;
            return operand.kind === 'variable' && ['with-doc', 'build', 'post'].includes(operand.name);
        }
        case 'and':
            return constraint.operands.every(requiresOdoc);
        case 'or':
            return constraint.operands.some(requiresOdoc);
        case 'not':
            return !requiresOdoc(constraint.operand);
    }
}
function withOdoc(depends) {
    const required = depends.some(({ name, constraint }) => name === 'odoc' && (constraint === undefined || requiresOdoc(constraint)));
    if (required)
        return depends;
    const constraint = {
        kind: 'operand',
        operand: { kind: 'variable', name: 'with-doc' },
    };
    return [...depends, { name: 'odoc', constraint }];
}
function withMenhirBound(depends) {
    return depends.map((dependency) => dependency.name === 'menhir' && dependency.constraint === undefined
        ? { name: 'menhir', constraint: versionAtLeast('20180523') }
        : dependency);
}
function injectDependencies(depends, { packageName, lang, menhir }) {
    const dune = packageName !== 'dune' && (0,language_version/* atLeast */.jZ)(lang, '1.11')
        ? withDune(depends, lang)
        : { depends, warnings: [] };
    const odoc = packageName !== 'odoc' && (0,language_version/* atLeast */.jZ)(lang, '2.7') ? withOdoc(dune.depends) : dune.depends;
    return { depends: menhir ? withMenhirBound(odoc) : odoc, warnings: dune.warnings };
}

;// CONCATENATED MODULE: ./build/generate/opam-fields.js






const orderOfFields = [
    'opam-version',
    'version',
    'synopsis',
    'description',
    'maintainer',
    'authors',
    'license',
    'tags',
    'homepage',
    'doc',
    'bug-reports',
    'depends',
    'depopts',
    'conflicts',
    'available',
    'build',
    'dev-repo',
];
function place(name) {
    const index = orderOfFields.indexOf(name);
    return index === -1 ? orderOfFields.length : index;
}
const opam_fields_text = (value) => (value === undefined ? undefined : (0,syntax/* string */.Yj)(value));
function some(values, convert) {
    return values === undefined || values.length === 0 ? undefined : (0,syntax/* list */.p_)(values.map(convert));
}
function candidates(project, facts, depends) {
    const lang = project.lang.value;
    const { source, license = [] } = facts;
    const intent = facts.maintenanceIntent ?? ['(latest)'];
    const build = buildCommand({
        lang,
        subst: project.subst?.value !== 'disabled',
        sites: project.extensions.has('dune_site'),
        dir: facts.dir,
    });
    const all = [
        ['opam-version', (0,syntax/* string */.Yj)('2.0')],
        ['build', build],
        ['maintainer', some(facts.maintainers, syntax/* string */.Yj)],
        ['x-maintenance-intent', (0,language_version/* atLeast */.jZ)(lang, '3.18') ? some(intent, syntax/* string */.Yj) : undefined],
        ['authors', some(facts.authors, syntax/* string */.Yj)],
        ['license', license.length > 1 ? some(license, syntax/* string */.Yj) : undefined],
        ['bug-reports', opam_fields_text(facts.bugReports ?? (source && (0,source_host/* bugReportsOf */.tm)(source)))],
        ['homepage', opam_fields_text(facts.homepage ?? (source && (0,source_host/* homepageOf */.mY)(source)))],
        ['doc', opam_fields_text(facts.documentation)],
        ['license', license.length === 1 ? opam_fields_text(license[0]) : undefined],
        ['version', opam_fields_text(facts.version)],
        ['dev-repo', opam_fields_text(source && (0,source_host/* devRepoOf */.JS)(source))],
        ['tags', (0,language_version/* atLeast */.jZ)(lang, '2.0') ? some(facts.tags, syntax/* string */.Yj) : undefined],
        ['synopsis', opam_fields_text(facts.synopsis)],
        ['description', opam_fields_text(facts.description)],
        ['depends', some(depends, dependencyValue)],
        ['conflicts', some(facts.conflicts, dependencyValue)],
        ['depopts', some(facts.depopts, dependencyValue)],
        ['available', facts.enabledIf === undefined ? undefined : formulaValue(facts.enabledIf)],
    ];
    return all;
}
function opamFields(project, facts) {
    const lang = project.lang.value;
    const { depends, warnings } = injectDependencies(facts.depends, {
        packageName: facts.name,
        lang,
        menhir: project.extensions.has('menhir'),
    });
    const fields = candidates(project, facts, depends).flatMap(([name, value]) => value === undefined ? [] : [(0,syntax/* field */.ZZ)(name, value)]);
    const ordered = fields.toSorted((a, b) => place(a.name) - place(b.name));
    return { fields: (0,language_version/* atLeast */.jZ)(lang, '1.11') ? ordered : fields, warnings };
}

// EXTERNAL MODULE: ./build/generate/package-facts.js
var package_facts = __webpack_require__(34452);
// EXTERNAL MODULE: ./build/generate/template.js
var generate_template = __webpack_require__(60950);
;// CONCATENATED MODULE: ./build/generate/opam-files.js








const generatedHeader = '# This file is generated by dune, edit dune-project instead';
function opamFilePath(project, packageName) {
    const inside = project.opamFileLocation?.value === 'inside_opam_directory';
    return `${inside ? 'opam/' : ''}${packageName}.opam`;
}
const byName = (named) => named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
function packagesOf({ project, opamFiles }) {
    if (project.packages.length > 0) {
        const facts = project.packages.map((stanza) => (0,package_facts/* stanzaFacts */.L)(project, stanza));
        return { packages: byName(facts), diagnostics: [] };
    }
    const files = byName(opamFiles);
    const read = files.map((file) => (0,hand_written/* handWrittenFacts */.s)(project, file));
    const packages = read.flatMap(({ facts }) => (facts === undefined ? [] : [facts]));
    const diagnostics = read.flatMap((each) => each.diagnostics);
    const [first] = files;
    if (first !== undefined && project.name === undefined && !(0,diagnostic/* hasErrors */.C)(diagnostics)) {
        const nameless = (0,hand_written/* namelessProject */.i)(first);
        if (nameless !== undefined)
            diagnostics.push(nameless);
    }
    return { packages, diagnostics };
}
function error(message) {
    return { severity: 'error', code: 'dune-project', message, hints: [] };
}
function warning(message) {
    return { severity: 'warning', code: 'dune-project', message, hints: [] };
}
function findTemplates({ templates, duneFiles = [] }) {
    const placed = new Map(templates.map((template) => [template.name, { source: template, written: template }]));
    const made = new Set();
    for (const dune of duneFiles) {
        const folder = dune.name.slice(0, dune.name.lastIndexOf('/') + 1);
        for (const { from, to } of (0,dune_file/* copyRules */.Nh)(dune)) {
            const written = placed.get(folder + from)?.written;
            const name = folder + to;
            if (written !== undefined && !placed.has(name)) {
                placed.set(name, { source: { ...written, name }, written });
            }
        }
        for (const target of (0,dune_file/* ruleTargets */.pL)((0,dune_file/* duneFileEntries */.N$)(dune)))
            made.add(folder + target);
    }
    return { placed, unseen: new Set([...made].filter((name) => !placed.has(name))) };
}
function generateFile(project, templates, facts) {
    const path = opamFilePath(project, facts.name);
    if (templates.unseen.has(`${path}.template`)) {
        return { files: [], diagnostics: [templateByRule(path)] };
    }
    const { source: template, written } = templates.placed.get(`${path}.template`) ?? {};
    const { fields: replaced, diagnostics } = template === undefined ? { fields: new Set(), diagnostics: [] } : (0,generate_template/* readTemplate */.x)(template);
    if (diagnostics.length > 0)
        return { files: [], diagnostics };
    try {
        const { fields, warnings } = opamFields(project, facts);
        const kept = (0,printer/* printItems */.oz)(fields.filter(({ name }) => !replaced.has(name)), 'dune');
        const content = `${generatedHeader}\n${kept}\n${template?.text ?? ''}`;
        const file = { path, package: facts.name, content, template: written };
        return { files: [file], diagnostics: warnings.map(warning) };
    }
    catch (failure) {
        if (!(failure instanceof EmptyFormula))
            throw failure;
        const message = 'logical operations with no arguments are not supported';
        const chain = `-> required by _build/default/${path}\n-> required by alias opam`;
        return { files: [], diagnostics: [error(`${message}\n${chain}`)] };
    }
}
function templateByRule(path) {
    return {
        severity: 'notice',
        code: 'template-by-rule',
        message: `A rule makes ${path}.template, and only dune can run rules. The committed ${path} is used unchanged.`,
        hints: [],
    };
}
function generateOpamFiles(input) {
    const { project } = input;
    if (project.generateOpamFiles?.value !== true)
        return { files: [], diagnostics: [] };
    const { packages, diagnostics } = packagesOf(input);
    if ((0,diagnostic/* hasErrors */.C)(diagnostics))
        return { files: [], diagnostics };
    const templates = findTemplates(input);
    const generated = packages.map((facts) => generateFile(project, templates, facts));
    return {
        files: generated.flatMap(({ files }) => files),
        diagnostics: [...diagnostics, ...generated.flatMap((each) => each.diagnostics)],
    };
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
        ask('tag', '--sort=-version:refname', '--sort=-creatordate'),
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

/***/ 17894:
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
var environment = __webpack_require__(66070);
// EXTERNAL MODULE: ./build/git/fetch.js
var fetch = __webpack_require__(79395);
// EXTERNAL MODULE: ./build/git/git-folder.js
var git_folder = __webpack_require__(29716);
// EXTERNAL MODULE: ./build/git/object-reader.js
var object_reader = __webpack_require__(27350);
// EXTERNAL MODULE: ./build/git/submodule.js
var submodule = __webpack_require__(80661);
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

// EXTERNAL MODULE: ./build/release/model/failure.js
var failure = __webpack_require__(19906);
;// CONCATENATED MODULE: ./build/git/clone.js










const impossible = /(?:^|\/)\.?(?:\/|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/;
function refuseImpossiblePaths(commit, entries) {
    const found = entries.find(({ path }) => impossible.test(path));
    if (found === undefined)
        return;
    const shown = Buffer.from(found.path, 'latin1').toString('utf8');
    throw new failure/* Failure */.H('path-impossible', `The commit ${commit} contains the path "${shown}", which leads outside of a checkout or cannot exist in one.`, { hint: 'Find out where the commit comes from, and make it again with git.' });
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
        environment: (0,environment/* readingEnvironment */.Oo)(options.environment),
    });
    const list = async (commit) => {
        if (promisor !== undefined)
            await completeCommit({ options, place, promisor }, commit);
        return await listTree(place, commit);
    };
    const objects = (0,object_reader/* openObjectReader */.T)(place);
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
                throw (0,fetch/* commitMissing */.wn)(id, 'This command fetches nothing.');
            await (0,fetch/* fetchCommit */.iH)(place, await sourceOf(options, place), id);
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
                throw (0,object_reader/* missingObject */.K)(object);
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
            const reader = await (0,submodule/* openSubmodule */.bt)({ options, place, open: openClone }, recorded);
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
        (0,fetch/* promisorRemote */.UN)(place),
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
    await (0,fetch/* fetchMissingFiles */.cd)(place, await sourceOf(options, place), { remote: promisor, commit });
}
async function sourceOf({ remote, environment }, place) {
    return { ...remote, url: remote?.url ?? (await (0,fetch/* originUrl */.sH)(place)) ?? 'origin', environment };
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
        terminalHint: 'Name the folder of a git clone.',
    });
}
function noCommit(directory) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('no-commit', `The repository "${directory}" has no commit.`, {
        hint: 'Commit the project first.',
    });
}
function gitFailed(command, answer) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('git-failed', `"git ${command[0] ?? ''}" failed with status ${answer.status}: ${answer.stderr}`, { hint: 'Check that the clone is complete ("git fsck"), then run again.' });
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

/***/ 79395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ promisorRemote),
/* harmony export */   cd: () => (/* binding */ fetchMissingFiles),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   sH: () => (/* binding */ originUrl),
/* harmony export */   wn: () => (/* binding */ commitMissing),
/* harmony export */   xW: () => (/* binding */ tryToFetch)
/* harmony export */ });
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43662);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66070);



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
        throw commitMissing(id, 'It is not the id of a commit.');
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
        const there = { ...place, environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchingEnvironment */ .o)(environment, from) };
        return await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(there, command, { ...run, silence });
    };
    const answer = await fetch(remote);
    if (answer.wasSilent)
        throw silent(remote.url, `git reported nothing for ${silence / 1000} s`);
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
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('fetch-silent', `git waited too long for ${host}: ${words}.`, {
        hint: 'Run again when the server answers. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    });
}
async function promisorRemote(place) {
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
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
        const listed = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, listing);
        const missing = listed.stdout.toString('latin1').match(/(?<=^\?)[0-9a-f]{40,64}$/gm) ?? [];
        if (missing.length === 0)
            return;
        const input = `${missing.join('\n')}\n`;
        if ((await fetchFrom(place, source, { command, input })).status !== 0)
            return;
    }
}
async function isComplete(place) {
    const shallow = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['rev-parse', '--is-shallow-repository']);
    if (shallow.stdout.toString('latin1').trim() === 'true')
        return false;
    const commits = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['rev-list', '--all', '--max-count=1']);
    return commits.stdout.length > 0;
}
function commitMissing(id, reason) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('commit-missing', `The commit ${id} is not in the clone. ${reason}`, {
        hint: 'Push the commit, check that the token can read the repository, then run again.',
    });
}
async function originUrl(place) {
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['config', '--get', 'remote.origin.url']);
    const url = answer.stdout.toString('utf8').trim();
    return answer.status === 0 && url !== '' ? url : undefined;
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

/***/ 27350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ missingObject),
/* harmony export */   T: () => (/* binding */ openObjectReader)
/* harmony export */ });
/* harmony import */ var _process_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2962);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19906);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43662);



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
            giveUp(closed());
        },
    };
}
function isName(name) {
    return name !== '' && !/[\n\0]/.test(name);
}
function startCatFile(place, failed, options = []) {
    const git = (0,_process_program_js__WEBPACK_IMPORTED_MODULE_0__/* .startProgram */ .Xd)('git', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .gitArguments */ .D5)(place, ['cat-file', '--batch', ...options]), {
        folder: _command_js__WEBPACK_IMPORTED_MODULE_2__/* .startingFolder */ .V6,
        environment: place.environment,
    });
    git.stderr.resume();
    const notice = async () => {
        const end = await git.ended;
        if (end.kind === 'not-started')
            failed((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotStart */ .m3)(end.cause));
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
function closed() {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('git-failed', 'The clone was closed before git answered.', {
        hint: 'Run again.',
    });
}
function missingObject(name) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('object-missing', `The clone does not have the object "${name}".`, {
        hint: 'Check out again, or complete the clone with "git fetch --refetch", then run again.',
    });
}
function pull(stream) {
    const pieces = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const fill = async () => {
        const next = await pieces.next();
        if (next.done === true) {
            throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('git-failed', '"git cat-file" stopped in the middle of its answers.', {
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


/***/ }),

/***/ 80661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ openSubmodule),
/* harmony export */   xY: () => (/* binding */ remotesOf)
/* harmony export */ });
/* unused harmony export remoteOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19906);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43662);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79395);
/* harmony import */ var _text_without_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11230);






async function openSubmodule({ options, place, open }, recorded) {
    const { name, url } = await described(place, recorded);
    const parent = options.remote?.url ?? (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .originUrl */ .sH)(place));
    const remotes = options.remote === undefined ? [] : remotesOf(url, parent, options.remote);
    const [first] = remotes;
    const inherited = { ...options, remote: first ?? options.remote };
    const directory = await kept(place, name);
    if (directory !== undefined) {
        const reader = await open({ ...inherited, directory, isGitDirectory: true });
        if ((await reader.commit(recorded.commit)) !== undefined)
            return reader;
    }
    if (first === undefined) {
        throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('submodule-missing', `The clone does not have the commit ${recorded.commit} of the submodule "${recorded.path}".`, { hint: 'Run "git submodule update --init --recursive", then run again.' });
    }
    const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.scratch, 'submodule-'));
    const made = { directory: fresh, environment: place.environment };
    const init = ['init', '--quiet', '--bare'];
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(made, init);
    if (answer.status !== 0)
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailed */ .gk)(init, answer);
    const refusals = [];
    for (const remote of remotes) {
        const from = { ...remote, environment: options.environment };
        const refusal = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .tryToFetch */ .xW)(made, from, recorded.commit);
        if (refusal === undefined) {
            return await open({ ...inherited, remote, directory: fresh, isGitDirectory: true });
        }
        refusals.push(`from ${remote.url}: ${refusal}`);
    }
    throw unfetched(recorded, refusals);
}
function unfetched({ path, commit }, refusals) {
    return new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('submodule-missing', `The commit ${commit} of the submodule "${path}" could not be fetched ${refusals.join('; ')}`, {
        hint: 'Let actions/checkout fetch it: set "submodules: recursive" there, with an "ssh-key" or a "token" that can read the repository. If the repository is public, write its https address in ".gitmodules".',
        terminalHint: 'Run "git submodule update --init --recursive". If it cannot fetch the submodule, check the address in ".gitmodules".',
    });
}
async function described(place, recorded) {
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, [
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
        if (name !== undefined && url !== undefined && (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutEnd */ .M)(path, '/') === recorded.path) {
            return { name, url: Buffer.from(url, 'latin1').toString('utf8') };
        }
    }
    throw new _release_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('submodule-unknown', `".gitmodules" does not say where the submodule "${recorded.path}" comes from.`, { hint: 'Add the submodule to ".gitmodules", remove it, or set "submodules: exclude".' });
}
async function kept(place, name) {
    if (name.split(/[/\\]/).includes('..'))
        return undefined;
    const answer = await (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, ['rev-parse', '--git-common-dir']);
    const from = place.isGitDirectory === true ? '.' : place.directory;
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, answer.stdout.toString('utf8').trim());
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'modules', name);
    const found = await (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(place, ['rev-parse', '--resolve-git-dir', directory]);
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
    let base = (0,_text_without_end_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutEnd */ .M)(parent, '/');
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
    const ask = async (dispatched) => await (0,undici__WEBPACK_IMPORTED_MODULE_2__/* .fetch */ .hd)(url, { ...bounded, ...dispatched });
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
async function proxiedDownload(url, limits = _patience_js__WEBPACK_IMPORTED_MODULE_4__/* .patience */ ._L.file, givenUp) {
    const watch = (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .watchFor */ .Hg)(limits);
    const signals = givenUp === undefined ? [watch.signal] : [watch.signal, givenUp];
    const init = {
        headers: { 'user-agent': 'dune-publish', accept: '*/*' },
        signal: AbortSignal.any(signals),
    };
    const ask = async (dispatched) => await (0,undici__WEBPACK_IMPORTED_MODULE_2__/* .request */ .Em)(url, { ...init, ...dispatched });
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
        throw new Error(`the proxy ${proxy} failed: ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .networkWords */ .GL)(error)}`);
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
            aborter.abort(new OutOfPatience(`nothing arrived for ${silence / 1000} seconds`, 1));
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
    constructor(said, { code, message, ...options }) {
        super(code, message, options);
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
        status: answered ? statusOf(status, errors) : undefined,
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
            return { code: 'custom', field: undefined, message: entry };
        const code = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'code') ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'type') ?? 'custom';
        const field = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'field');
        const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIfThere */ .hc)(entry, 'message');
        return { code, field, message: message === undefined ? undefined : onOneLine(message) };
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
/* harmony export */   UZ: () => (/* binding */ parseTagPrefix),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   x0: () => (/* binding */ parseOpamRepositories)
/* harmony export */ });
/* harmony import */ var _release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84024);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78939);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11439);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73368);





function parseRepository(text) {
    const plain = parts(text);
    if (plain !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(plain);
    const within = /^(?:https?:\/\/|ssh:\/\/|git@)[^/:\s]+[/:]([^\s]+?)(?:\.git)?\/?$/.exec(text);
    const meant = within?.[1] === undefined ? undefined : parts(within[1]);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it does not have the form owner/name.', meant === undefined
        ? 'Write the repository as owner/name, such as ocaml/opam-repository.'
        : `Write it without the server: ${(0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(meant)}.`);
}
function parseOpamRepositories(text) {
    const list = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseList */ .E1)(text);
    if (list.kind === 'defect')
        return list;
    const named = [];
    for (const item of list.value) {
        const parsed = parseRepository(item);
        if (parsed.kind === 'defect') {
            return list.value.length === 1 ? parsed : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(`"${item}": ${parsed.fact}`, parsed.hint);
        }
        const isKnown = named.some((one) => (0,_release_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(one, parsed.value));
        if (!isKnown)
            named.push(parsed.value);
    }
    const [repository, ...dependencies] = named;
    return repository === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it names no repository.', 'Write at least the opam repository to release to.')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)({ repository, dependencies });
}
function parts(text) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..')
        return undefined;
    return { owner, name };
}
const noRefName = 'it is not a valid name of a tag or branch in git.';
function parseTag(text) {
    if (text.startsWith('refs/heads/')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it names a branch.', 'Name a tag. To release a branch, set the input version instead.');
    }
    const name = text.replace(/^refs\/tags\//, '');
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .pA)(name)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(name)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(noRefName, 'Write the name of the tag as git tag lists it, such as v1.2.0.');
}
function parseBranch(text) {
    const name = text.replace(/^refs\/heads\//, '');
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .pA)(name)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(name)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(noRefName, 'Write the name of the branch as git branch lists it, such as master.');
}
function parseTagPrefix(text) {
    return (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .pA)(`${text}1`)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)(noRefName, 'Write the text before the version in the tags, such as "carton-".');
}
function parseVersion(text) {
    return (0,_version_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF)(text)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .U)(text)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('an opam version may only contain letters, digits, "-", "_", "+", "." and "~".', 'Write the version as opam does, such as 1.2.0 or 1.2.0~beta1.');
}
function parsePath(text) {
    const path = text.replaceAll('\\', '/');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it is an absolute path.', 'Write the path inside the repository.');
    }
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    return names.includes('..')
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .defect */ .g)('it contains "..".', 'Write a path inside the repository, without "..".')
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

/***/ 73368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   _8: () => (/* binding */ parsePackageNames),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11439);


function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(false);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it is neither true nor false.', 'Write true or false.');
}
function oneOf(words, shown = Object.keys(words)) {
    const byWord = new Map(Object.entries(words));
    return (text) => {
        const boolean = parseBoolean(text);
        const found = byWord.get(boolean.kind === 'value' ? String(boolean.value) : text);
        return found === undefined
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(`it is not one of ${shown.join(', ')}.`, `Write one of ${shown.join(', ')}.`)
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)(found);
    };
}
function parseList(text) {
    const items = text.startsWith('[') ? jsonList(text) : text.split(/[\s,]+/);
    return items === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)('it starts like a JSON list, but is not a list of strings.', 'Write one item on each line, or write ["one", "two"].')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .U)([...new Set(items.filter((item) => item !== ''))]);
}
function jsonList(text) {
    const list = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!Array.isArray(list))
        return undefined;
    const items = list.filter((item) => typeof item === 'string').map((item) => item.trim());
    return items.length === list.length ? items : undefined;
}
function parsePackageNames(text) {
    const list = parseList(text);
    if (list.kind === 'defect')
        return list;
    const wrong = list.value.find((name) => !(/^[\w+-]+$/.test(name) && /[A-Za-z]/.test(name)));
    if (wrong === undefined)
        return list;
    const stem = wrong.replace(/^.*\//, '').replace(/\.opam$/, '');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .defect */ .g)(`"${wrong}" is not a valid name of an opam package.`, stem === wrong
        ? 'A name consists of letters, digits, "-", "_" and "+".'
        : `Write only the name of the package, without a folder and ".opam": ${stem}.`);
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
        hint: 'Raise the limit ("ulimit -n" for files, "ulimit -u" for processes), or run fewer things at the same time. Then run again.',
        cause,
    });
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('repository-archived', `The repository ${fullName(repository)} is archived, so nobody can write to it.`, { hint: `Its owner can unarchive it at ${repository.webUrl}/settings.` });
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
/* harmony export */   Ly: () => (/* binding */ plainLog),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
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

/***/ 34381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w./:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 66881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subsequenceLengths)
/* harmony export */ });
function subsequenceLengths(a, b) {
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const [skipA, skipB] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = a[i] === b[j] ? both : Math.max(skipA, skipB);
        }
    }
    return lengths;
}


/***/ }),

/***/ 87158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _subsequence_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66881);

const contextLines = 3;
const mostPairs = 4_000_000;
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const marked = (mark, lines) => lines.map((line) => ({ mark, line }));
function editsBetween(a, b) {
    if (a.length * b.length > mostPairs)
        return [...marked('-', a), ...marked('+', b)];
    const lengths = (0,_subsequence_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .subsequenceLengths */ .Z)(a, b);
    const width = b.length + 1;
    const found = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const [left, right] = [a[i], b[j]];
        if (left !== undefined && left === right) {
            found.push({ mark: ' ', line: left });
            i++;
            j++;
        }
        else if (left !== undefined &&
            (right === undefined ||
                (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push({ mark: '-', line: left });
            i++;
        }
        else {
            found.push({ mark: '+', line: right ?? '' });
            j++;
        }
    }
    return found;
}
function edits(before, after) {
    const [a, b] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(a.length, b.length);
    let head = 0;
    while (head < shorter && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail++;
    return [
        ...marked(' ', a.slice(0, head)),
        ...editsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...marked(' ', a.slice(a.length - tail)),
    ];
}
function hunks(all) {
    const ranges = [];
    for (const [index, { mark }] of all.entries()) {
        if (mark === ' ')
            continue;
        const [start, end] = [
            Math.max(0, index - contextLines),
            Math.min(all.length, index + contextLines + 1),
        ];
        const last = ranges.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            ranges.push([start, end]);
    }
    return ranges;
}
const count = (part, not) => part.filter(({ mark }) => mark !== not).length;
function range(before, length) {
    return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
}
function unifiedDiff(names, before, after) {
    if (before === after)
        return '';
    const all = edits(before, after);
    const shown = [`--- ${names[0]}\n+++ ${names[1]}\n`];
    for (const [start, end] of hunks(all)) {
        const [earlier, part] = [all.slice(0, start), all.slice(start, end)];
        const removed = range(count(earlier, '+'), count(part, '+'));
        const added = range(count(earlier, '-'), count(part, '-'));
        shown.push(`@@ -${removed} +${added} @@\n`);
        for (const { mark, line } of part) {
            shown.push(mark, line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
        }
    }
    return shown.join('');
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

/***/ 84024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ releaseBranches),
/* harmony export */   CT: () => (/* binding */ releaseBranch),
/* harmony export */   pA: () => (/* binding */ isRefName)
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
    const name = sanitised(`release-${project}-${version}`).replace(/\.$/, '-');
    return name.endsWith('.lock') ? `${name}-` : name;
}
function releaseBranches(project) {
    const start = sanitised(`release-${project}-`);
    return {
        start,
        version: (branch) => {
            const rest = branch.startsWith(start) ? branch.slice(start.length) : '';
            return /^[vV]?\d/.test(rest) ? rest.replaceAll('_', '~') : undefined;
        },
    };
}
function sanitised(name) {
    return name
        .replaceAll('~', '_')
        .replaceAll(/[^A-Za-z0-9_.+-]/g, '-')
        .replaceAll(/\.(?=\.)/g, '-');
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
