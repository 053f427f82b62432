export const id = 190;
export const ids = [190];
export const modules = {

/***/ 90246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outcomeAsJson),
/* harmony export */   O: () => (/* binding */ progressOnOutput)
/* harmony export */ });
/* harmony import */ var _report_edited_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64672);
/* harmony import */ var _report_live_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45656);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11287);
/* harmony import */ var _command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70393);




function progressOnOutput(json) {
    const { stdout, env } = process;
    const live = stdout.isTTY && env['TERM'] !== 'dumb' && !json ? (0,_report_live_line_js__WEBPACK_IMPORTED_MODULE_3__/* .liveLine */ .j)(stdout) : undefined;
    return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__.terminalProgress)((text) => (json ? undefined : (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${text}\n`)), {
        colour: (0,_command_line_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .showsColour */ .Vq)(stdout),
        live,
    });
}
function outcomeAsJson(outcome) {
    const { status, subject, archive, release, ending, texts, steps, diagnostics, failure } = outcome;
    return {
        status,
        project: subject?.project ?? null,
        version: subject?.version ?? null,
        tag: subject?.tag ?? null,
        commit: subject?.commit ?? null,
        packages: subject?.packages.map(({ name, path }) => ({ name, path })) ?? [],
        editedFiles: (0,_report_edited_files_js__WEBPACK_IMPORTED_MODULE_0__/* .editedFiles */ .lx)(outcome).map(({ path, edited, difference }) => ({
            path,
            where: edited.where,
            commit: edited.commit ?? null,
            author: edited.author ?? null,
            difference,
        })),
        archive: archive === undefined ? null : { ...archive, entries: undefined },
        release: release === undefined ? null : { name: release.name, body: release.body },
        ending: ending ?? null,
        texts: texts === undefined
            ? null
            : { release: texts.release ?? null, pullRequest: texts.pullRequest ?? null },
        steps,
        findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
        failure: failure === undefined ? null : { code: failure.code, message: failure.message },
    };
}


/***/ }),

/***/ 93189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ lookAtOpam),
/* harmony export */   X5: () => (/* binding */ lookAtProposal),
/* harmony export */   cE: () => (/* binding */ proposalOf)
/* harmony export */ });
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84024);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21923);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62129);
/* harmony import */ var _opam_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10520);





async function lookAtOpam(forge, proposed, settings) {
    const { packagesDir } = settings;
    return await lookAtProposal(forge, settings, (base) => proposalOf(proposed, { base, packagesDir }));
}
async function lookAtProposal(forge, settings, placeOn) {
    const { identity, upstream, base, fork, reach } = await (0,_opam_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpamReach */ .I)(forge, settings);
    if (reach instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        throw reach;
    const proposal = fork === undefined || reach === 'by-hand'
        ? _model_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .noProposal */ .e
        : await forge.proposal(upstream, { fork, ...placeOn(base) });
    const { login, expires } = identity.kind === 'user' ? identity : { login: undefined, expires: undefined };
    return { upstream, base, reach, login, expires, fork, proposal };
}
function proposalOf({ project, version, packages }, { base, packagesDir }) {
    const paths = packages.map(({ name }) => (0,_model_release_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePath */ .C)(packagesDir, name, version));
    const series = (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseBranches */ .Am)(project).start;
    return { branch: (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseBranch */ .CT)(project, version), base, paths, series };
}


/***/ }),

/***/ 37857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lookAtSource),
/* harmony export */   L: () => (/* binding */ privateSource)
/* harmony export */ });
/* harmony import */ var _version_asset_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72331);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65667);
/* harmony import */ var _source_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53255);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);





async function lookAtSource(forge, source, { settings, repository }) {
    if (settings.archiveUrl !== undefined) {
        const identity = await forge.identity();
        if (identity.kind === 'invalid')
            throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
        return { repository, denied: undefined, forgeRelease: undefined };
    }
    const forgeRelease = (0,_model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOfTag */ .lU)(await forge.releases(), source.tag.name);
    if (repository.private)
        throw privateSource(repository);
    const writes = !settings.dryRun && source.tag.kind !== 'supposed';
    if (!writes || holdsArchive(forgeRelease, source, settings)) {
        return { repository, denied: undefined, forgeRelease };
    }
    const [identity, access] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)([forge.identity(), forge.pushAccess(repository.webUrl)]);
    if (identity.kind === 'invalid')
        throw (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidSourceToken */ .i)();
    const denied = (0,_source_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedBySource */ .c)(identity, repository, access);
    return { repository, denied, forgeRelease };
}
function holdsArchive(there, { project, version }, { archiveFormat }) {
    if (there?.draft !== false)
        return false;
    return ((0,_model_forge_release_js__WEBPACK_IMPORTED_MODULE_2__/* .assetOf */ .cu)(there, { name: (0,_version_asset_name_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(project, version, archiveFormat) })?.state === 'uploaded');
}
function privateSource({ owner, name }) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('source-private', `The repository ${owner}/${name} is private, so opam users cannot download the archive of a release.`, { hint: 'Make the repository public, or publish the archive elsewhere.' });
}


/***/ }),

/***/ 53255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deniedBySource),
/* harmony export */   i: () => (/* binding */ invalidSourceToken)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55727);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19906);



const ownToken = 'Remove github-token, so that the workflow uses its own token, and give the job "permissions: contents: write".';
const personalToken = 'In a workflow, the token of the job is enough if it has "permissions: contents: write". Here, set GITHUB_TOKEN to a classic token with the scope public_repo that can write to the repository.';
function deniedBySource(identity, repository, access) {
    if (repository.archived === true)
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .archivedRepository */ .jk)(repository);
    const target = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository);
    switch (identity.kind) {
        case 'invalid':
            return invalidSourceToken();
        case 'none':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-missing', `Releasing in ${target} requires a token with write access to it.`, {
                hint: 'Pass one as github-token. In a workflow, remove that input, so that the workflow uses its own token.',
                terminalHint: personalToken,
            });
        case 'user': {
            const { login, scopes } = identity;
            if (repository.canPush === false && scopes !== undefined) {
                return rights(`belongs to ${login}, who cannot write to ${target}.`, ownToken);
            }
            if (scopes !== undefined && !scopes.some((scope) => _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .writingScopes */ .gu.includes(scope))) {
                return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-scope', `The token passed as github-token belongs to ${login} and lacks the scope public_repo, so it cannot create a release.`, { hint: ownToken, terminalHint: personalToken });
            }
            if (access?.kind !== 'refused')
                return undefined;
            const form = scopes !== undefined ? 'classic' : identity.ofApp === true ? 'App user' : 'fine-grained';
            return rights(`is a ${form} token of ${login} and cannot write to ${target} (${said(access.words)}).`, scopes === undefined
                ? `${ownToken} Or give the token "Contents: read and write" on ${target}.`
                : ownToken);
        }
        case 'installation':
            return access?.kind === 'refused'
                ? rights(`is the workflow's own token, or that of another App installation, and cannot write to ${target} (${said(access.words)}).`, 'Give the job "permissions: contents: write".')
                : undefined;
    }
}
function invalidSourceToken() {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('token-invalid', 'GitHub does not recognise the token passed as github-token.', {
        hint: 'Remove github-token, so that the workflow uses its own token.',
        terminalHint: personalToken,
    });
}
function rights(fact, hint) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('github-token-rights', `The token passed as github-token ${fact}`, {
        hint,
        terminalHint: personalToken,
    });
}
function said(words) {
    return words.replace(/\.$/, '');
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

/***/ 21923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noProposal)
/* harmony export */ });
const noProposal = {
    branch: undefined,
    files: new Map(),
    changed: [],
    pullRequest: undefined,
};


/***/ }),

/***/ 34993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expiresSoon),
/* harmony export */   H: () => (/* binding */ daysLeft)
/* harmony export */ });
const noticeDays = 31;
function expiresSoon({ days }) {
    return days !== undefined && days <= noticeDays;
}
function daysLeft({ days = 0 }) {
    return days === 1 ? '1 day' : `${Math.max(days, 0)} days`;
}


/***/ }),

/***/ 24537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ release)
});

// UNUSED EXPORTS: releaseExamined

// EXTERNAL MODULE: ./build/release/model/failure.js
var model_failure = __webpack_require__(19906);
// EXTERNAL MODULE: ./build/release/look/together.js
var together = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/release/source/target.js
var source_target = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/release/source/read-source.js + 1 modules
var read_source = __webpack_require__(85677);
// EXTERNAL MODULE: ./build/release/look/look-up-version.js
var look_up_version = __webpack_require__(76262);
// EXTERNAL MODULE: ./build/release/source/versioned-source.js + 2 modules
var versioned_source = __webpack_require__(50365);
// EXTERNAL MODULE: ./build/release/source/named-source.js
var named_source = __webpack_require__(92065);
// EXTERNAL MODULE: ./build/release/look/opam-facts.js
var opam_facts = __webpack_require__(93189);
// EXTERNAL MODULE: ./build/release/look/source-facts.js
var source_facts = __webpack_require__(37857);
// EXTERNAL MODULE: ./build/release/look/upstream-facts.js
var upstream_facts = __webpack_require__(76065);
// EXTERNAL MODULE: ./build/release/model/facts.js
var model_facts = __webpack_require__(21923);
;// CONCATENATED MODULE: ./build/release/look/look.js






async function look(source, settings, known) {
    const { repository, contents, readers } = known;
    const { version, packages } = source;
    const other = (0,named_source/* otherName */.sW)(packages, repository);
    const [upstream, presentName, ofSource, ofOpam] = await (0,together/* together */.b)([
        (0,upstream_facts/* lookAtPublished */.nA)(readers, { version, packages, contents, settings }),
        other === undefined ? undefined : readers.source.presentName(other),
        (0,source_facts/* lookAtSource */.E)(readers.source, source, { settings, repository }),
        (0,opam_facts/* lookAtOpam */.CD)(readers.opam, source, settings.opam),
    ]);
    const { published } = upstream;
    const facts = { source: ofSource, opam: { ...ofOpam, published } };
    return { ...withoutLastRelease(facts, source), upstream: upstream.upstream, presentName };
}
function withoutLastRelease(facts, { tag }) {
    if (tag.kind !== 'supposed' || tag.isAsked)
        return facts;
    const { source, opam } = facts;
    return {
        source: { ...source, forgeRelease: undefined },
        opam: { ...opam, published: new Map(), proposal: model_facts/* noProposal */.e },
    };
}

// EXTERNAL MODULE: ./build/release/artefacts/make.js + 6 modules
var make = __webpack_require__(52340);
// EXTERNAL MODULE: ./build/release/findings/forecast.js
var findings_forecast = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/release/findings/check.js + 1 modules
var check = __webpack_require__(92280);
// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/version/ref-name.js
var ref_name = __webpack_require__(84024);
;// CONCATENATED MODULE: ./build/release/findings/earlier-pull-requests.js


function earlierPullRequests({ project, version }, { others = [] }) {
    const branches = (0,ref_name/* releaseBranches */.Am)(project);
    return others.flatMap(({ number, branch, title, webUrl }) => {
        const other = branches.version(branch);
        if (other === undefined || (0,opam_version/* compareVersions */.Z)(other, version) >= 0)
            return [];
        return [
            {
                severity: 'notice',
                code: 'earlier-pull-request',
                message: `Pull request #${number} for ${project} ${other} is still open: "${title}".`,
                hints: [
                    `If ${version} replaces it, close it at ${webUrl}. opam-repository can also merge both.`,
                ],
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/release/model/token-power.js
var token_power = __webpack_require__(34993);
;// CONCATENATED MODULE: ./build/release/findings/expiring-token.js

function expiringToken(expiry) {
    if (expiry === undefined || !(0,token_power/* expiresSoon */.E)(expiry))
        return [];
    return [
        {
            severity: 'warning',
            code: 'opam-token-expires',
            message: `The token passed as opam-token expires in ${(0,token_power/* daysLeft */.H)(expiry)} (${expiry.at}).`,
            hints: [
                'Create a new token and store it in the secret that the workflow passes as opam-token.',
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/release/steps/branch.js
var branch = __webpack_require__(61520);
// EXTERNAL MODULE: ./build/release/steps/commit.js
var commit = __webpack_require__(7845);
;// CONCATENATED MODULE: ./build/release/steps/step.js

function ifMayWrite(judgement, { facts }) {
    const { denied } = facts.source;
    return judgement.state === 'todo' && denied !== undefined
        ? { title: judgement.title, state: 'refused', failure: denied }
        : judgement;
}
function sourceWriter({ writers: { source } }) {
    if (source === undefined)
        throw new Error('A source that is only read was to be written to.');
    return source;
}
function forgeReleaseOf({ forgeRelease }) {
    if (forgeRelease !== undefined)
        return forgeRelease;
    throw releaseGone();
}
function releaseGone() {
    return new model_failure/* Failure */.H('release-gone', 'The GitHub release disappeared during this run.', {
        hint: 'Run again. The next run creates a new release.',
    });
}

;// CONCATENATED MODULE: ./build/release/steps/draft.js

const draft = {
    kind: 'draft',
    writes: true,
    judge: (situation) => {
        const { release, facts } = situation;
        if (release.archiveUrl !== undefined)
            return undefined;
        const title = 'Draft of the GitHub release';
        const { forgeRelease: there } = facts.source;
        if (there === undefined)
            return ifMayWrite({ title, state: 'todo' }, situation);
        const evidence = there.draft ? 'the draft exists' : 'it is published';
        return { title, state: 'done', evidence, url: there.webUrl };
    },
    perform: async (run, state) => {
        const { release, readers } = run;
        const { name, body } = release.texts.release;
        const forgeRelease = await sourceWriter(run).createDraft({
            tag: release.tag.name,
            name,
            body: body ?? (await readers.source.generatedNotes(release.tag.name)),
            prerelease: release.prerelease,
        });
        return { state: { ...state, forgeRelease }, url: forgeRelease.webUrl };
    },
};

// EXTERNAL MODULE: ./build/release/steps/fork.js
var fork = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/release/steps/links.js + 1 modules
var links = __webpack_require__(47807);
;// CONCATENATED MODULE: ./build/release/steps/public-archive.js
const publicArchive = {
    kind: 'public-archive',
    writes: false,
    judge: ({ release: { archive, archiveUrl, tag } }) => {
        if (archiveUrl === undefined)
            return undefined;
        const title = `Archive ${archive.name} downloaded and checked`;
        return tag.kind === 'supposed'
            ? { title, state: 'todo' }
            : { title, state: 'done', evidence: `${archive.size} bytes`, url: archiveUrl };
    },
    perform: async (_, state) => await Promise.resolve({ state, found: true }),
};

// EXTERNAL MODULE: ./build/release/model/forge-release.js
var forge_release = __webpack_require__(65667);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(83639);
// EXTERNAL MODULE: ./build/version/version.js
var version_version = __webpack_require__(78939);
;// CONCATENATED MODULE: ./build/release/steps/latest.js



function isLatest(version, otherTags, tagPrefix) {
    return newestAbove(version, otherTags, tagPrefix) === undefined;
}
function newestAbove(version, otherTags, tagPrefix) {
    let newest = {
        version,
        tag: undefined,
    };
    for (const tag of otherTags) {
        const meaning = (0,version_tag/* readTag */.zW)(tag, { prefix: tagPrefix, keepV: (0,version_version/* carriesV */.o2)(version) });
        if (meaning.kind === 'no-version')
            continue;
        if ((0,opam_version/* compareVersions */.Z)(meaning.version, newest.version) > 0) {
            newest = { version: meaning.version, tag };
        }
    }
    return newest.tag;
}

;// CONCATENATED MODULE: ./build/release/steps/publish.js




const publish = {
    kind: 'publish',
    writes: true,
    judge: (situation) => {
        if (!publishes(situation))
            return undefined;
        const { release, facts } = situation;
        const title = 'GitHub release published';
        const { forgeRelease: there } = facts.source;
        const isUnmarked = release.prerelease && there?.prerelease === false && !there.immutable;
        return there === undefined || there.draft || isUnmarked
            ? ifMayWrite({ title, state: 'todo' }, situation)
            : { title, state: 'done', evidence: 'it is public', url: there.webUrl };
    },
    perform: async (run, state) => {
        const { release, facts, readers, settings } = run;
        const { id } = forgeReleaseOf(state);
        const [tag, releases] = await Promise.all([
            readers.source.tag(release.tag.name),
            readers.source.releases(),
        ]);
        const own = await ownRelease(run, releases, id);
        const chosen = releaseToPublish(release, releases, own);
        if (chosen === undefined)
            throw releaseGone();
        if (tag?.commit !== release.commit)
            throw tagMovedMeanwhile(release, tag);
        if (!holdsWhole(chosen, release.archive))
            throw archiveMissing(chosen, release.archive);
        const { prerelease, version } = release;
        const others = (0,forge_release/* otherTags */.UR)(releases, release.tag.name);
        const makeLatest = !prerelease && isLatest(version, others, settings.tagPrefix);
        const published = await sourceWriter(run).publish(chosen.id, { prerelease, makeLatest });
        const isSecond = chosen.id !== id && facts.source.forgeRelease === undefined;
        if (isSecond)
            await sourceWriter(run).deleteDraft(id);
        return {
            state: { ...state, forgeRelease: published, madeLatest: makeLatest },
            url: published.webUrl,
        };
    },
};
function publishes({ release, facts, settings }) {
    if (release.archiveUrl !== undefined)
        return false;
    return !settings.draft || facts.source.forgeRelease?.draft === false;
}
async function ownRelease({ release, readers }, releases, id) {
    const listed = releases.find((one) => one.id === id);
    return listed !== undefined && holdsWhole(listed, release.archive)
        ? listed
        : await readers.source.release(id);
}
function releaseToPublish({ tag, archive }, releases, own) {
    const others = releases.filter((one) => one.id !== own?.id);
    const first = (0,forge_release/* releaseOfTag */.lU)(own === undefined ? others : [own, ...others], tag.name);
    return first !== undefined && (!first.draft || holdsWhole(first, archive)) ? first : own;
}
function holdsWhole(there, archive) {
    const asset = (0,forge_release/* assetOf */.cu)(there, archive);
    return asset !== undefined && (0,forge_release/* seemsWhole */.J3)(asset, archive);
}
function archiveMissing({ webUrl }, archive) {
    return new model_failure/* Failure */.H('archive-missing', `The release ${webUrl} does not hold the complete ${archive.name}. Somebody removed or replaced it during this run.`, {
        hint: 'Run again. The next run uploads the archive again, unless the release is already public.',
    });
}
function tagMovedMeanwhile(release, tag) {
    const now = tag === undefined ? 'is gone' : `now points to ${tag.commit}`;
    return new model_failure/* Failure */.H('tag-moved', `The tag ${release.tag.name} ${now}, but the archive was made from ${release.commit}.`, {
        hint: 'The release is still a draft. Restore the tag, or run again to release the commit that the tag points to.',
    });
}

// EXTERNAL MODULE: ./build/release/steps/pull-request.js
var pull_request = __webpack_require__(64251);
// EXTERNAL MODULE: ./build/release/model/archive-address.js
var archive_address = __webpack_require__(92719);
// EXTERNAL MODULE: ./build/text/quoted-path.js
var quoted_path = __webpack_require__(94010);
;// CONCATENATED MODULE: ./build/release/artefacts/new-files-patch.js

function newFilesPatch(files) {
    return files.map(newFile).join('');
}
function newFile({ path, content }) {
    const lines = content.split('\n').slice(0, -1);
    const [before, after] = [(0,quoted_path/* quotedPath */.M)(`a/${path}`), (0,quoted_path/* quotedPath */.M)(`b/${path}`)];
    const head = [
        `diff --git ${before} ${after}`,
        'new file mode 100644',
        '--- /dev/null',
        `+++ ${after}`,
        `@@ -0,0 +1,${lines.length} @@`,
    ];
    return [...head, ...lines.map((line) => `+${line}`), ''].join('\n');
}

// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/steps/branch-changes.js
var branch_changes = __webpack_require__(54556);
// EXTERNAL MODULE: ./build/release/artefacts/opam-file.js
var opam_file = __webpack_require__(62060);
// EXTERNAL MODULE: ./build/release/look/no-pull-request.js
var no_pull_request = __webpack_require__(42225);
;// CONCATENATED MODULE: ./build/release/steps/release-way.js





function releaseWay(situation) {
    const { opam } = situation.facts;
    const failure = requiredPullRequest(situation);
    return (publishedAlready(situation) ??
        (failure === undefined ? { kind: opam.reach } : { kind: 'refused', published: false, failure }));
}
function publishedAlready({ release, facts, settings }) {
    const { archive } = release;
    const { published, proposal, upstream } = facts.opam;
    const address = (0,archive_address/* archiveAddress */.X)(release, facts.source);
    const files = (0,opam_file/* opamRepositoryFiles */.Ho)(release, settings.opam.packagesDir, address);
    const there = files.filter(({ path }) => published.has(path));
    const other = there.find(({ path }) => {
        const text = published.get(path) ?? '';
        return !text.includes(archive.sha256) && !text.includes(archive.sha512);
    });
    if (other !== undefined) {
        const failure = new model_failure/* Failure */.H('version-published', `${(0,repository/* fullName */.fq)(upstream)} already has ${other.path}, with a different archive. A published version never changes.`, { hint: 'Release the next version from a new tag.' });
        return { kind: 'refused', published: true, failure };
    }
    if (there.length < files.length)
        return undefined;
    const { pullRequest } = proposal;
    return pullRequest?.state === 'merged'
        ? {
            kind: 'published',
            evidence: `pull request #${pullRequest.number} is merged`,
            url: pullRequest.webUrl,
        }
        : {
            kind: 'published',
            evidence: 'the version is published, with this archive',
            url: upstream.webUrl,
        };
}
function requiredPullRequest({ release, facts, settings }) {
    return release.tag.kind === 'supposed' ? undefined : (0,no_pull_request/* missingPullRequest */.lO)(facts.opam, settings.opam);
}

;// CONCATENATED MODULE: ./build/release/steps/release-proposal.js






function stepOfRelease(step) {
    const { kind, writes } = step;
    return {
        kind,
        writes,
        judge: (situation) => {
            const { release, facts } = situation;
            return step.judge(proposing(situation, (0,archive_address/* archiveAddress */.X)(release, facts.source)));
        },
        perform: async (run, state) => await step.perform({ ...proposing(run, state.address), writer: run.writers.opam }, state),
    };
}
function proposing(situation, address) {
    const { opam } = situation.facts;
    return {
        proposed: proposedRelease(situation, address),
        way: releaseWay(situation),
        opam,
        settings: situation.settings,
        publishedTitle: `Packages in ${(0,repository/* fullName */.fq)(opam.upstream)}`,
    };
}
function proposedRelease(situation, address) {
    const { release, facts, settings } = situation;
    const { base, login, upstream } = facts.opam;
    const { branch, ...texts } = release.texts.pullRequest;
    const { packagesDir } = settings.opam;
    const wanted = (0,branch_changes/* proposedFiles */.md)(situation, address);
    const { files } = wanted;
    const target = (0,repository/* fullName */.fq)(upstream);
    return {
        branch,
        paths: (0,opam_facts/* proposalOf */.cE)(release, { base, packagesDir }).paths,
        commit: release.texts.commit,
        commitTitle: 'Commit of the opam files',
        texts,
        changes: (proposal) => (0,branch_changes/* branchChanges */.Ey)(release, { login, proposal }, wanted),
        byHand: {
            title: files.length === 1
                ? `Link to propose the package to ${target}`
                : `Patch to propose the packages to ${target}`,
            patch: newFilesPatch(files),
            newFile: files.length === 1 ? files[0] : undefined,
        },
    };
}

// EXTERNAL MODULE: ./build/release/steps/still-open.js
var still_open = __webpack_require__(1713);
;// CONCATENATED MODULE: ./build/release/steps/tag.js


const tag = {
    kind: 'tag',
    writes: true,
    judge: (situation) => {
        const { archiveUrl, commit, tag: wanted } = situation.release;
        if (archiveUrl !== undefined)
            return undefined;
        const title = `Tag ${wanted.name}`;
        const exists = wanted.kind === 'existing' || (wanted.kind === 'supposed' && wanted.exists);
        return exists
            ? { title, state: 'done', evidence: commit }
            : ifMayWrite({ title, state: 'todo' }, situation);
    },
    perform: async (run, state) => {
        const { commit, tag: wanted } = run.release;
        if (wanted.kind !== 'new')
            return { state };
        const { name, message } = wanted;
        const made = await sourceWriter(run).createTag({ name, commit, message });
        if (made.commit !== commit) {
            throw new model_failure/* Failure */.H('tag-moved', `Somebody else created the tag ${name} on ${made.commit} while this run was about to create it on ${commit}.`, {
                hint: 'Run again to release the commit that the tag points to, or choose another version.',
            });
        }
        return { state, detail: commit };
    },
};

;// CONCATENATED MODULE: ./build/release/steps/same-bytes.js

async function expectSameBytes({ downloads }, address, archive) {
    const found = await downloads.checksums(address, archive.size);
    if (found === undefined) {
        throw new model_failure/* Failure */.H('archive-not-public', `There is no file at ${address}.`, {
            hint: 'Run again in a minute. If the repository is private, opam users cannot download from it.',
        });
    }
    const isLonger = found === 'longer';
    if (isLonger || found.sha256 !== archive.sha256 || found.sha512 !== archive.sha512) {
        const other = isLonger ? `more than ${archive.size} bytes` : `sha256 ${found.sha256}`;
        throw new model_failure/* Failure */.H('archive-public-differs', `The file at ${address} (${other}) differs from the archive of the tag (sha256 ${archive.sha256}).`, { hint: 'Release the next version from a new tag. A published archive never changes.' });
    }
}

;// CONCATENATED MODULE: ./build/release/steps/upload.js




const upload = {
    kind: 'upload',
    writes: true,
    judge: (situation) => {
        const { release, facts } = situation;
        return release.archiveUrl === undefined
            ? ifMayWrite(judgeUpload(release.archive, facts.source.forgeRelease), situation)
            : undefined;
    },
    perform: async (run, state) => {
        const { archive } = run.release;
        const forgeRelease = forgeReleaseOf(state);
        const there = (0,forge_release/* assetOf */.cu)(forgeRelease, archive);
        if (there !== undefined) {
            if ((0,forge_release/* holdsArchive */.XN)(there, archive))
                return { state, found: true };
            if (!forgeRelease.draft && there.state === 'uploaded') {
                await expectSameBytes(run.readers, there.downloadUrl, archive);
                return { state, detail: 'GitHub has the same bytes', found: true };
            }
            await sourceWriter(run).deleteAsset(forgeRelease, there);
        }
        const asset = await sourceWriter(run).uploadAsset(forgeRelease, archive);
        if (!(0,forge_release/* seemsWhole */.J3)(asset, archive))
            throw uploadDiffers(asset, archive);
        const assets = [...forgeRelease.assets.filter((one) => one.id !== there?.id), asset];
        return {
            state: { ...state, forgeRelease: { ...forgeRelease, assets } },
            detail: `${archive.size} bytes`,
            url: asset.downloadUrl,
        };
    },
};
function judgeUpload(archive, there) {
    const title = `Archive ${archive.name} uploaded`;
    const asset = there === undefined ? undefined : (0,forge_release/* assetOf */.cu)(there, archive);
    if (asset !== undefined && (0,forge_release/* holdsArchive */.XN)(asset, archive)) {
        return { title, state: 'done', evidence: 'GitHub has the same bytes', url: asset.downloadUrl };
    }
    if (there === undefined || there.draft)
        return { title, state: 'todo' };
    if (asset !== undefined && asset.state === 'uploaded' && asset.digest !== undefined) {
        return { title, state: 'refused', failure: otherArchive(there, asset) };
    }
    return there.immutable
        ? { title, state: 'refused', failure: immutableWithoutArchive(there, archive) }
        : { title, state: 'todo' };
}
function otherArchive(there, asset) {
    return new model_failure/* Failure */.H('archive-published-differs', `The published release ${there.tag} has a different ${asset.name} (${asset.digest ?? 'no digest'}) from the one that the tag gives. A published archive never changes, because opam files may contain its checksum.`, { hint: 'Release the next version from a new tag.' });
}
function immutableWithoutArchive(there, archive) {
    return new model_failure/* Failure */.H('release-immutable', `The release ${there.tag} was published without ${archive.name}. It is immutable, so no file can be added to it.`, { hint: 'Release the next version from a new tag.' });
}
function uploadDiffers(asset, archive) {
    return new model_failure/* Failure */.H('upload-differs', `GitHub holds ${asset.digest ?? `${asset.size} bytes`} as ${asset.name}, which differs from the uploaded archive (sha256:${archive.sha256}).`, { hint: 'Run again. The next run repeats the upload if the release is still a draft.' });
}

;// CONCATENATED MODULE: ./build/release/steps/verify.js






const verify = {
    kind: 'verify',
    writes: false,
    judge: (situation) => publishes(situation) ? { title: 'Archive downloaded and compared', state: 'todo' } : undefined,
    perform: async (run, state) => {
        const { release, facts, readers } = run;
        const forgeRelease = forgeReleaseOf(state);
        const address = (0,archive_address/* archiveAddress */.X)(release, { ...facts.source, forgeRelease });
        if (state.madeLatest === true)
            await markNewerLatest(run);
        await expectSameBytes(readers, address, release.archive);
        return { state: { ...state, address }, detail: 'the bytes match', url: address };
    },
};
async function markNewerLatest(run) {
    const { release, readers, settings } = run;
    const releases = await readers.source.releases();
    const others = (0,forge_release/* otherTags */.UR)(releases, release.tag.name);
    const newer = newestAbove(release.version, others, settings.tagPrefix);
    const there = releases.find(({ tag, draft }) => tag === newer && !draft);
    if (newer === undefined || there === undefined)
        return;
    await sourceWriter(run).publish(there.id, { prerelease: false, makeLatest: true });
}

;// CONCATENATED MODULE: ./build/release/steps/list.js













const steps = [
    tag,
    draft,
    upload,
    publicArchive,
    stepOfRelease(fork/* fork */.Z),
    stepOfRelease(branch/* branch */.t),
    publish,
    verify,
    stepOfRelease(commit/* commit */.c),
    stepOfRelease(still_open/* stillOpen */.v),
    stepOfRelease(pull_request/* pullRequest */.V),
    stepOfRelease(links/* links */.y),
];
function plan(situation) {
    return steps.flatMap((step) => {
        const judgement = step.judge(situation);
        return judgement === undefined ? [] : [{ step, planned: { kind: step.kind, ...judgement } }];
    });
}

// EXTERNAL MODULE: ./build/release/verdict.js + 1 modules
var verdict = __webpack_require__(39038);
// EXTERNAL MODULE: ./build/release/artefacts/pull-request-mark.js
var pull_request_mark = __webpack_require__(75121);
;// CONCATENATED MODULE: ./build/release/artefacts/texts-after.js

function textsAfter({ texts, archiveUrl }, { release, pullRequest, isPublished }) {
    const { name: title, body } = texts.release;
    return {
        release: archiveUrl === undefined
            ? { title: release?.name ?? title, body: release === undefined ? body : release.body }
            : undefined,
        pullRequest: isPublished ? undefined : pullRequestAfter(texts.pullRequest, pullRequest),
    };
}
function pullRequestAfter({ title, body }, there) {
    if (there?.state !== 'open')
        return { title, body };
    const { write } = (0,pull_request_mark/* textChanges */.JL)(there, { title, body });
    return { title: write.title ?? there.title, body: (0,pull_request_mark/* withoutMark */.E_)(write.body ?? there.body) };
}

;// CONCATENATED MODULE: ./build/release/artefacts/verification.js

async function verifyArchiveBuild(release, planned, by) {
    const { settings, verifier, progress } = by;
    const isComplete = planned.every(({ kind, state }) => state === 'done' || kind === 'verify');
    if (settings.verify === 'none' || verifier === undefined || isComplete)
        return undefined;
    const { archive } = release;
    const title = settings.verify === 'test' ? `Build and test ${archive.name}` : `Build ${archive.name}`;
    progress.started(title, true);
    try {
        const packages = release.packages.map(({ name }) => name);
        await verifier.verify({ archive, packages, test: settings.verify === 'test' });
        progress.finished({ title, state: 'made' });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        progress.finished({ title, state: 'failed', detail: error.message });
        return error;
    }
}

// EXTERNAL MODULE: ./build/release/steps/carry-out.js
var carry_out = __webpack_require__(65912);
;// CONCATENATED MODULE: ./build/release/steps/readdressed.js



function readdressed(reports, plan, end) {
    const { forgeRelease } = end.state;
    if (forgeRelease?.draft !== false)
        return reports;
    const asset = (0,forge_release/* assetOf */.cu)(forgeRelease, end.release.archive);
    const urls = new Map([
        [draft, forgeRelease.webUrl],
        [upload, asset?.downloadUrl],
    ]);
    return reports.map((report, index) => {
        const step = plan[index]?.step;
        const url = step && urls.get(step);
        return report.url === undefined || url === undefined ? report : { ...report, url };
    });
}

// EXTERNAL MODULE: ./build/release/steps/left-to-person.js
var left_to_person = __webpack_require__(73665);
;// CONCATENATED MODULE: ./build/release/release.js




















async function release(settings, world, progress) {
    return (await releaseExamined(settings, world, progress)).outcome;
}
async function releaseExamined(settings, world, progress) {
    const surrounded = { world, progress, found: [], examined: undefined };
    const outcome = await outcomeOf(settings, surrounded);
    return { outcome, examined: surrounded.examined };
}
async function outcomeOf(settings, surrounded) {
    const { found } = surrounded;
    try {
        return { aim: aimOf(settings), ...(await releaseFrom(settings, surrounded)) };
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        return {
            aim: aimOf(settings),
            status: 'refused',
            steps: [],
            diagnostics: found,
            failure: error,
        };
    }
}
async function releaseFrom(settings, surrounded) {
    const { world, found } = surrounded;
    const { git, readers } = world;
    const refused = () => ({ status: 'refused', steps: [], diagnostics: found });
    const [repository, target] = await (0,together/* together */.b)([
        readers.source.repository(),
        (0,source_target/* findTarget */.F)(settings, readers.source),
    ]);
    const read = await (0,read_source/* readSource */.o)(git, target, settings);
    found.push(...read.diagnostics);
    if (read.source === undefined)
        return refused();
    const { decision, contents } = await (0,look_up_version/* lookUpVersion */.h)(read.source, settings, { git, ...readers });
    if (decision.kind === 'refused')
        found.push(decision.diagnostic);
    if (decision.kind === 'refused')
        return refused();
    const versioned = (0,versioned_source/* versionedSource */.n)(read.source, decision.release, settings);
    found.push(...versioned.diagnostics);
    const { source } = versioned;
    if (source === undefined)
        return refused();
    const seen = await look(source, settings, { repository, contents, readers });
    const { webUrl } = repository;
    const [made] = await (0,together/* together */.b)([
        (0,make/* make */.L)(source, settings, { ...world, webUrl }),
        readers.opamRepositories?.read(seen.opam.upstream.head),
    ]);
    found.push(...made.diagnostics);
    if (made.release === undefined)
        return refused();
    surrounded.progress.notice(opening(made.release));
    const { documents } = made;
    const { versions } = contents;
    const repositories = readers.opamRepositories;
    const forecast = await (0,findings_forecast/* forecastOf */.D)(made.release, source, { settings, webUrl, repositories });
    const around = { settings, documents, webUrl, versions, repository, forecast, ...seen };
    const { diagnostics: checks, checked } = (0,check/* check */.z)(made.release, source, around);
    found.push(...checks);
    surrounded.examined = { source, checked };
    found.push(...earlierPullRequests(made.release, seen.opam.proposal));
    const situation = { release: made.release, facts: seen, settings };
    const outcome = await planned(situation, plan(situation), surrounded);
    const newPackages = firstPublished(made.release, seen.upstream);
    const diagnostics = [...outcome.diagnostics, ...expiringToken(seen.opam.expires)];
    return { ...outcome, diagnostics, forecast: forecast?.forecast, newPackages };
}
function opening({ project, version, tag, commit, packages }) {
    const place = tag.kind === 'supposed' ? [] : [`tag ${tag.name}`];
    const where = [...place, `commit ${commit.slice(0, 7)}`].join(', ');
    const names = packages.map(({ name }) => name).join(', ');
    return `${project} ${version} (${where}), packages: ${names}`;
}
function firstPublished({ packages }, upstream) {
    if (upstream.kind === 'unseen')
        return [];
    const { versions, archived } = upstream.published;
    return packages.flatMap(({ name }) => [...(versions.get(name) ?? []), ...(archived.get(name) ?? [])].length === 0 ? [name] : []);
}
async function planned(situation, steps, surrounded) {
    const { world, progress, found } = surrounded;
    const { release: made, facts, settings } = situation;
    const known = {
        aim: aimOf(settings, made),
        subject: (0,verdict/* subjectOf */.et)(made, {
            address: (0,archive_address/* archiveAddress */.X)(made, facts.source),
            packagesDir: settings.opam.packagesDir,
            opam: facts.opam,
        }),
        archive: made.archive,
        texts: textsAfter(made, {
            release: facts.source.forgeRelease,
            pullRequest: facts.opam.proposal.pullRequest,
            isPublished: facts.opam.published.size === made.packages.length,
        }),
        diagnostics: found,
    };
    const judged = steps.map((one) => one.planned);
    const dry = settings.dryRun || made.tag.kind === 'supposed';
    const reason = (0,verdict/* reasonToStop */.A5)(judged, found, { dry, failOn: settings.failOn });
    const { verifier } = world;
    const unbuilt = reason?.status === 'refused'
        ? undefined
        : await verifyArchiveBuild(made, judged, { settings, verifier, progress });
    const stopped = unbuilt === undefined ? reason : (0,verdict/* refusedBy */.it)(unbuilt);
    if (stopped !== undefined) {
        return { ...known, ...stopped, steps: judged.map((one) => (0,carry_out/* reportOf */.E)(one)), ...(0,verdict/* there */.Pv)(facts) };
    }
    return { ...known, ...(await carriedOut(situation, steps, surrounded)) };
}
async function carriedOut(situation, steps, { world, progress, found }) {
    const { release: made, facts, settings } = situation;
    const { readers, writers } = world;
    const judged = steps.map((one) => one.planned);
    const start = {
        forgeRelease: facts.source.forgeRelease,
        address: (0,archive_address/* archiveAddress */.X)(made, facts.source),
        fork: facts.opam.fork,
        proposal: facts.opam.proposal,
        ending: (0,verdict/* endingOfPlan */.If)(judged, facts.opam),
    };
    const run = { ...situation, readers, writers };
    const { state, failure, ...carried } = await (0,carry_out/* carryOut */.u)(steps, run, { start, progress });
    const reports = readdressed(carried.reports, steps, { state, release: made });
    const wrote = steps.some(({ step }, index) => reports[index]?.state === 'made' && step.writes);
    const byHand = failure === undefined ? (0,left_to_person/* leftToPerson */.g)(judged, facts.opam, settings.opam) : [];
    return {
        diagnostics: [...found, ...byHand],
        status: failure !== undefined ? (0,verdict/* failedStatus */.Wx)(reports) : wrote ? 'published' : 'unchanged',
        steps: reports,
        subject: (0,verdict/* subjectOf */.et)(made, {
            address: state.address,
            packagesDir: settings.opam.packagesDir,
            opam: { ...facts.opam, fork: state.fork, proposal: state.proposal },
        }),
        release: state.forgeRelease,
        ending: state.ending,
        failure,
    };
}
function aimOf({ dryRun, trigger }, made) {
    if (dryRun || trigger.kind === 'hypothetical')
        return 'preview';
    switch (made?.tag.kind) {
        case 'supposed':
            return 'preview';
        case 'existing':
            return 'tag';
        case 'new':
            return 'new-tag';
        case undefined:
            return trigger.kind === 'version' ? 'new-tag' : 'tag';
    }
}


/***/ }),

/***/ 61520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ branch)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20274);


const branch = {
    kind: 'branch',
    writes: true,
    judge: (situation) => {
        if (!(0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .proposesFromBranch */ .yp)(situation))
            return undefined;
        const { fork, upstream, proposal } = situation.opam;
        const isUpstream = fork !== undefined && (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(fork, upstream);
        const place = isUpstream ? (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(upstream) : 'the fork';
        const title = `Branch ${situation.proposed.branch} of ${place}`;
        return proposal.branch === undefined
            ? { title, state: 'todo' }
            : { title, state: 'done', evidence: proposal.branch.head };
    },
    perform: async ({ proposed, writer }, state) => {
        const { proposal } = state;
        if (proposal.branch !== undefined)
            return { state };
        const { start: head } = proposal;
        if (head === undefined)
            throw (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .branchGone */ .ax)(proposed);
        const { branch: name } = proposed;
        await writer.createBranch((0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .forkOf */ .qc)(state), name, head);
        const made = { name, head, message: '', author: undefined };
        return { state: { ...state, proposal: { ...proposal, branch: made } }, detail: head };
    },
};


/***/ }),

/***/ 65912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);

async function carryOut(plan, run, { start, progress }) {
    let state = start;
    const reports = [];
    for (const [index, { step, planned }] of plan.entries()) {
        progress.started(planned.title);
        try {
            const performed = planned.state === 'todo' ? await step.perform(run, state) : undefined;
            state = performed?.state ?? state;
            const report = reportOf(planned, performed);
            reports.push(report);
            progress.finished(report);
        }
        catch (error) {
            if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
                throw error;
            const failed = { title: planned.title, state: 'failed', detail: error.message };
            progress.finished(failed);
            const rest = plan.slice(index + 1).map((one) => one.planned);
            reports.push(failed, ...rest.map(({ title }) => ({ title, state: 'todo' })));
            return { state, reports, failure: error };
        }
    }
    return { state, reports, failure: undefined };
}
function reportOf(planned, performed) {
    const { title } = planned;
    switch (planned.state) {
        case 'done':
            return { title, state: 'done', detail: planned.evidence, url: planned.url };
        case 'refused': {
            const { message, code } = planned.failure;
            return { title, state: 'refused', detail: message, code };
        }
        case 'todo':
            return performed === undefined
                ? { title, state: 'todo' }
                : {
                    title,
                    state: performed.found === true ? 'done' : 'made',
                    detail: performed.detail,
                    url: performed.url,
                };
    }
}


/***/ }),

/***/ 7845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var _branch_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51268);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20274);


const commit = {
    kind: 'commit',
    writes: true,
    judge: (situation) => {
        if (!(0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_0__/* .proposesFromBranch */ .yp)(situation))
            return undefined;
        const { proposed, opam } = situation;
        const title = proposed.commitTitle;
        const { branch } = opam.proposal;
        if (branch === undefined)
            return { title, state: 'todo' };
        const { write, remove, kept, edit } = proposed.changes(opam.proposal);
        if (write.length > 0 || remove.length > 0)
            return { title, state: 'todo' };
        const evidence = kept.length === 0 || edit === undefined
            ? branch.head
            : `${kept.join(', ')} stays as ${edit.author ?? 'somebody'} edited it in ${edit.commit.slice(0, 7)}`;
        return { title, state: 'done', evidence };
    },
    perform: async ({ proposed, writer }, state) => {
        const { proposal } = state;
        const fork = (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_0__/* .forkOf */ .qc)(state);
        if (proposal.branch === undefined)
            throw (0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_0__/* .branchGone */ .ax)(proposed);
        const { write, remove, edit } = proposed.changes(proposal);
        if (write.length === 0 && remove.length === 0)
            return { state };
        const { headline, body } = proposed.commit;
        const made = await writer.commit({
            fork,
            branch: proposal.branch.name,
            parent: proposal.branch.head,
            headline,
            body: edit === undefined ? body : (0,_branch_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingMessage */ .zI)(edit),
            files: write,
            deletions: remove,
        });
        const detail = edit === undefined
            ? made
            : `${made}; keeps the edits of ${edit.author ?? 'somebody'} in ${edit.commit.slice(0, 7)}`;
        const branch = { ...proposal.branch, head: made };
        const committed = { ...state, proposal: { ...proposal, branch } };
        return { state: committed, detail, url: `${fork.webUrl}/commit/${made}` };
    },
};


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fork)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52006);
/* harmony import */ var _proposal_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20274);


const fork = {
    kind: 'fork',
    writes: true,
    judge: (situation) => {
        const { fork: there, upstream } = situation.opam;
        if (!(0,_proposal_step_js__WEBPACK_IMPORTED_MODULE_1__/* .proposesFromBranch */ .yp)(situation))
            return undefined;
        const title = `Fork of ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(upstream)}`;
        if (there === undefined)
            return { title, state: 'todo' };
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(there, upstream)
            ? undefined
            : { title, state: 'done', evidence: (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(there), url: there.webUrl };
    },
    perform: async ({ proposed: { branch, paths }, opam: { base }, writer }, state) => {
        const made = await writer.createFork({ branch, base, paths });
        const { fork: there } = made;
        return { state: { ...state, ...made }, detail: (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(there), url: there.webUrl };
    },
};


/***/ }),

/***/ 73665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ leftToPerson)
/* harmony export */ });
/* harmony import */ var _look_no_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42225);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64251);


function leftToPerson(planned, opam, settings) {
    if (planned.some(({ kind }) => kind === _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .V.kind))
        return [];
    const why = (0,_look_no_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .noPullRequest */ .gQ)(opam, opam.reach, settings);
    if (why === undefined)
        return [];
    const isMissing = opam.reach === 'by-hand' && settings.tokenMissing;
    return [
        {
            severity: opam.reach === 'by-hand' ? 'warning' : 'notice',
            code: 'pull-request-not-opened',
            message: `No pull request was opened: ${why}.${isMissing ? ' Is the secret OPAM_TOKEN set?' : ''}`,
            hints: [
                'The result of the run shows how to open it yourself. If you pass a classic token with the scope public_repo as opam-token, the next run opens it.',
                'To stop before anything is written instead, set the input require-pull-request: true.',
            ],
        },
    ];
}


/***/ }),

/***/ 47807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ links)
});

// EXTERNAL MODULE: ./build/text/source.js
var source = __webpack_require__(71393);
;// CONCATENATED MODULE: ./build/release/artefacts/links.js

const longestAddress = 8000;
function compareLink(upstream, head, request) {
    const range = [
        encodeURIComponent(request.base),
        [head.fork.owner, head.fork.name, head.branch].map(encodeURIComponent).join(':'),
    ].join('...');
    const address = `${upstream.webUrl}/compare/${range}`;
    const query = { quick_pull: '1', title: request.title, body: request.body };
    return shortened(address, query, 'body');
}
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

// EXTERNAL MODULE: ./build/release/model/repository.js
var repository = __webpack_require__(52006);
// EXTERNAL MODULE: ./build/release/steps/proposal-step.js
var proposal_step = __webpack_require__(20274);
;// CONCATENATED MODULE: ./build/release/steps/links.js



const links = {
    kind: 'links',
    writes: false,
    judge: ({ proposed, way, opam, settings }) => {
        if (settings.draft)
            return undefined;
        switch (way.kind) {
            case 'by-hand':
                return { title: proposed.byHand.title, state: 'todo' };
            case 'compare-link':
                return opam.proposal.pullRequest?.state === 'open'
                    ? undefined
                    : { title: `Link to open the pull request in ${(0,repository/* fullName */.fq)(opam.upstream)}`, state: 'todo' };
            case 'pull-request':
            case 'published':
            case 'refused':
                return undefined;
        }
    },
    perform: async (run, state) => await Promise.resolve(linksOf(run, state)),
};
function linksOf(run, state) {
    const { proposed, opam } = run;
    const { upstream, base, reach } = opam;
    const { title = proposed.commit.headline, body = '' } = proposed.texts ?? {};
    if (reach === 'compare-link') {
        const head = { fork: (0,proposal_step/* forkOf */.qc)(state), branch: proposed.branch };
        const url = compareLink(upstream, head, { base, title, body });
        return { state: { ...state, ending: { kind: 'compare-link', url } }, url };
    }
    const { newFile } = proposed.byHand;
    if (newFile === undefined)
        return patchOf(run, state, { title, body });
    const url = newFileLink(upstream, base, newFile);
    return { state: { ...state, ending: { kind: 'new-file-link', url } }, url };
}
function patchOf({ proposed, opam, settings }, state, { title, body }) {
    const { upstream, base } = opam;
    const { branch } = proposed;
    const owner = settings.opam.elsewhere ? undefined : settings.actor;
    const fork = { ...upstream, owner: owner ?? 'YOU' };
    const url = owner === undefined
        ? `${upstream.webUrl}/compare`
        : compareLink(upstream, { fork, branch }, { base, title, body });
    const patch = {
        text: proposed.byHand.patch,
        branch,
        base,
        headline: proposed.commit.headline,
        forkUrl: `${upstream.webUrl}/fork`,
        cloneUrl: new URL(`/${(0,repository/* fullName */.fq)(fork)}.git`, upstream.webUrl).href,
    };
    return { state: { ...state, ending: { kind: 'patch', patch, url } }, url };
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stillOpen)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7845);


const stillOpen = {
    kind: 'still-open',
    writes: false,
    judge: (situation) => {
        const { pullRequest } = situation.opam.proposal;
        if (pullRequest?.state !== 'open' || _commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .c.judge(situation)?.state !== 'todo')
            return undefined;
        return { title: `Commit in pull request #${pullRequest.number}`, state: 'todo' };
    },
    perform: async ({ writer }, state) => {
        const { branch, pullRequest } = state.proposal;
        if (branch === undefined || pullRequest === undefined)
            return { state, found: true };
        const { number, state: now, head, webUrl: url } = await writer.pullRequest(pullRequest.number);
        if (now === 'open' || head === branch.head)
            return { state, found: true, detail: now, url };
        const message = `The pull request #${number} was ${now} while this run added a commit to its branch. The commit ${branch.head.slice(0, 7)} is not in it: ${url}`;
        throw now === 'merged'
            ? new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('pull-request-merged', message, { hint })
            : new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('pull-request-closed', message, { hint });
    },
};
const hint = 'Run again: the run then begins with what is there now.';


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


/***/ })

};
