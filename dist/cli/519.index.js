export const id = 519;
export const ids = [519];
export const modules = {

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7853);
/* harmony import */ var _disk_release_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9318);
/* harmony import */ var _git_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2223);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7981);
/* harmony import */ var _release_asset_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1994);
/* harmony import */ var _release_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(648);
/* harmony import */ var _release_prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7956);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4850);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9733);
/* harmony import */ var _text_diagnostic_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5375);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1393);
/* harmony import */ var _checkout_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4060);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3762);
/* harmony import */ var _default_settings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4365);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6554);
/* harmony import */ var _release_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3489);



















const usage = `Usage: dune-publish plan [DIR] [--tag T | --version V] [--json] [--out OUT] [OPTION]…

All that a release of the checkout DIR would publish, made from its commit, without a network: version,
packages, findings, archive, opam files, texts. Without --tag and --version: the tag of the commit that is
checked out, else the newest version of the changelog. With --out the archive, the opam files and the
texts are left in OUT.
${_release_options_js__WEBPACK_IMPORTED_MODULE_14__/* .releaseOptionsUsage */ .F5}`;
/**
 * The verb `plan [DIR] [--tag T | --version V] [--json] [--out OUT] [OPTION]…`. Answers the exit status: 0; 1 when
 * something stands in the way of the release; 2 when the command line is wrong.
 */
async function runPlan(args) {
    const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .readCommandLine */ .ye)(args, {
        tag: { type: 'string' },
        version: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        ..._release_options_js__WEBPACK_IMPORTED_MODULE_14__/* .releaseOptions */ .gx,
    });
    if (line.kind === 'help') {
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)(usage);
        return 0;
    }
    if (line.kind === 'wrong')
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseCommandLine */ .WO)(line.fact, usage);
    const { tag, version, json } = line.values;
    const [dir = '.', ...more] = line.positionals;
    if (more.length > 0)
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseCommandLine */ .WO)('One DIR is planned at a time.', usage);
    if (tag !== undefined && version !== undefined) {
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseCommandLine */ .WO)('The tag is the version: --tag and --version exclude each other.', usage);
    }
    const read = (0,_release_options_js__WEBPACK_IMPORTED_MODULE_14__/* .readReleaseOptions */ .qi)(line.values);
    if (read.kind === 'wrong')
        return (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseCommandLine */ .WO)(read.fact, usage);
    const out = line.values.out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(line.values.out);
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'dune-publish-plan-'));
    try {
        const place = { dir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir), folder: out ?? scratch, scratch };
        const planned = await plan(place, { tag, version, options: read.options });
        if (out !== undefined)
            await leavePlan(planned, out);
        return tell(planned, { json, out });
    }
    catch (error) {
        if (!(error instanceof _release_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .H))
            throw error;
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .complain */ .cc)((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalFailure */ .NS)(error, { colour: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .showsColour */ .Vq)(process.stderr) }));
        return 1;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
async function plan(place, asked) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .programEnvironment */ .yE)();
    const checkout = await (0,_git_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckout */ .b)(place.dir, environment);
    const git = await (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .openClone */ .o)({ directory: place.dir, environment, scratch: place.scratch });
    const source = await (0,_checkout_source_js__WEBPACK_IMPORTED_MODULE_11__/* .sourceOfCheckout */ .T)({ directory: place.dir, checkout, git });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place.folder, { recursive: true });
    const settings = {
        ...(0,_default_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .defaultSettings */ .L)(source, triggerOf(checkout, asked), checkout.prefix),
        ...asked.options,
    };
    const prepared = await (0,_release_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(settings, {
        git,
        archives: {
            make: async (order) => await (0,_disk_release_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReleaseArchive */ .S)(git, order, { folder: place.folder, environment }),
        },
        ask: localInquiries(checkout, git, source),
    });
    const { candidate } = prepared;
    return { prepared, subject: candidate && predictedSubject(candidate, source, settings) };
}
function predictedSubject(candidate, { webUrl }, settings) {
    return (0,_release_release_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectOf */ .et)(candidate, (0,_release_asset_js__WEBPACK_IMPORTED_MODULE_16__/* .predictedAddress */ .LP)(candidate, webUrl), settings);
}
function triggerOf({ head, tagsAtHead }, { tag, version }) {
    if (version !== undefined)
        return { kind: 'hypothetical', version, commit: head };
    const named = tag ?? tagsAtHead[0];
    return named === undefined
        ? { kind: 'hypothetical', commit: head }
        : { kind: 'named-tag', tag: named };
}
/** What a clone can answer of what a release asks its forges. */
function localInquiries({ tags }, git, { webUrl }) {
    return {
        tag: async (name) => {
            const commit = await git.localTag(name);
            return commit === undefined ? undefined : { name, commit };
        },
        tagNames: async () => await Promise.resolve(tags),
        publishedVersions: async () => await Promise.resolve([]),
        webUrl: async () => await Promise.resolve(webUrl),
    };
}
async function leavePlan({ prepared, subject }, out) {
    const { candidate } = prepared;
    if (candidate === undefined || subject === undefined)
        return;
    const { release, pullRequest } = candidate.texts;
    await (0,_publication_js__WEBPACK_IMPORTED_MODULE_13__/* .leaveBehind */ .k)(out, {
        packages: subject.packages,
        release: { title: release.name, body: release.body ?? '' },
        pullRequest,
    });
}
function tell({ prepared, subject }, { json, out }) {
    const { candidate, diagnostics } = prepared;
    const colour = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .showsColour */ .Vq)(process.stdout);
    const isKept = out !== undefined;
    if (json)
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)(`${JSON.stringify(asJson(prepared, { subject, isKept }))}\n`);
    else
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv)(asText(prepared, subject, colour));
    return candidate === undefined || (0,_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_17__/* .hasErrors */ .C)(diagnostics) || (0,_release_release_js__WEBPACK_IMPORTED_MODULE_9__/* .findingsRefuse */ .F$)(diagnostics, 'error')
        ? 1
        : 0;
}
function asText({ candidate, diagnostics }, subject, colour) {
    const findings = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalDiagnostics */ .lT)(diagnostics, { colour });
    if (candidate === undefined || subject === undefined)
        return `${findings.join('\n')}\n`;
    const { archive, texts, project, version, commit } = candidate;
    const lines = [
        ...findings,
        `${project} ${version}, ${subject.tag === undefined ? 'without a tag' : `tag ${subject.tag}`}, commit ${commit}`,
        `archive ${archive.name}, ${archive.size} bytes, sha256 ${archive.sha256}`,
        ...subject.packages.map(({ path }) => `  ${path}`),
        `pull request "${texts.pullRequest.title}" from ${texts.pullRequest.branch}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** `isKept`: whether the archive is there when the command has ended. */
function asJson({ candidate, diagnostics }, { subject, isKept }) {
    const findings = diagnostics.map(findingAsJson);
    if (candidate === undefined || subject === undefined)
        return { findings };
    const { archive, texts } = candidate;
    return {
        project: candidate.project,
        version: candidate.version,
        tag: subject.tag ?? null,
        commit: candidate.commit,
        packages: subject.packages.map(({ name, opam }) => ({ name, opam: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_18__/* .decodeBytes */ .yj)(opam) })),
        archive: {
            name: archive.name,
            ...(isKept ? { path: archive.path } : {}),
            size: archive.size,
            sha256: archive.sha256,
            sha512: archive.sha512,
            root: archive.root,
        },
        release: { ...texts.release, prerelease: candidate.prerelease },
        pullRequest: {
            ...texts.pullRequest,
            files: subject.packages.map(({ path, opam }) => ({ path, content: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_18__/* .decodeBytes */ .yj)(opam) })),
        },
        findings,
    };
}
function findingAsJson({ severity, code, message, hints, location }) {
    const place = location === undefined
        ? {}
        : {
            file: location.source.name,
            ...(0,_text_source_js__WEBPACK_IMPORTED_MODULE_18__/* .positionAt */ .t$)(location.source.text, location.span.start),
        };
    return { severity, code, message, hints, ...place };
}


/***/ })

};
