export const id = 837;
export const ids = [837];
export const modules = {

/***/ 94263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ admissionOf)
/* harmony export */ });
/* harmony import */ var _opam_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47218);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43323);
/* harmony import */ var _filter_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50709);





function admissionOf(constraints, question) {
    const judged = (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTree */ .UE)(constraints, _opam_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .formulaParts */ .t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return { holds: true, isFixed: true };
            case 'atom':
                return judge(node.atom, question);
            case 'block':
                return next();
            case 'and':
                return joined(node.operands.map(next), false);
            case 'or':
                return joined(node.operands.map(next), true);
        }
    });
    if (judged.holds)
        return 'admits';
    return judged.isFixed ? 'vanished' : 'excludes';
}
function judge(constraint, question) {
    const { scope } = question;
    if (constraint.kind === 'filter') {
        const value = (0,_filter_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_filter_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateFilter */ .Ws)(constraint.filter, scope));
        return { holds: value ?? question.undefinedFilter, isFixed: true };
    }
    const bound = (0,_filter_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateFilter */ .Ws)(constraint.version, scope);
    if (bound === undefined)
        return { holds: question.undefinedBound, isFixed: true };
    const order = (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(question.version, String(bound));
    return { holds: (0,_opam_relation_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsForOrder */ .a)(constraint.operator, order), isFixed: false };
}
function joined(parts, decisive) {
    if (parts.some(({ holds, isFixed }) => isFixed && holds === decisive)) {
        return { holds: decisive, isFixed: true };
    }
    const holds = parts.some((part) => part.holds === decisive) ? decisive : !decisive;
    return { holds, isFixed: parts.every(({ isFixed }) => isFixed) };
}


/***/ }),

/***/ 22921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ meterOf),
/* harmony export */   KI: () => (/* binding */ BudgetSpent),
/* harmony export */   YO: () => (/* binding */ spendSteps),
/* harmony export */   kB: () => (/* binding */ usualBudget),
/* harmony export */   xV: () => (/* binding */ withinBudget)
/* harmony export */ });
const usualBudget = {
    packages: 20_000,
    literals: 4_000_000,
    steps: 40_000_000,
};
function meterOf(budget) {
    return { budget, stepsLeft: budget.steps };
}
function spendSteps(meter, count) {
    meter.stepsLeft -= count;
    if (meter.stepsLeft < 0)
        throw new BudgetSpent('steps');
}
class BudgetSpent extends Error {
    spent;
    constructor(spent) {
        super(spent);
        this.spent = spent;
    }
}
function withinBudget(answer) {
    try {
        return answer();
    }
    catch (error) {
        if (error instanceof BudgetSpent)
            return { kind: 'gave-up', spent: error.spent };
        throw error;
    }
}


/***/ }),

/***/ 70325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cycleLine),
/* harmony export */   bO: () => (/* binding */ explanationLines),
/* harmony export */   ti: () => (/* binding */ blamedDependency),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _version_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11042);

function explanationLines(explanation) {
    if (explanation.kind === 'contradiction')
        return contradictionLines(explanation.contradiction);
    const { of, clauses } = explanation;
    return [
        `No set of packages satisfies these requirements of ${of.name} ${of.version} in this switch:`,
        ...clauses.map((clause) => `- ${(0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(clause)}`),
    ];
}
function reasonsOf(explanation, of) {
    if (explanation.kind === 'requirements') {
        return explanation.clauses.map((clause) => (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(clause));
    }
    const { sides } = explanation.contradiction;
    const [only, second] = sides;
    const missing = only?.at(-1);
    if (missing?.kind === 'required' && second === undefined) {
        return [`${wayText(only ?? [])} (${missingText(missing)})`];
    }
    const own = sides.filter(([first]) => first?.from === undefined && first?.to === of.family);
    return (own.length === 0 ? sides : own).map(wayText);
}
function blamedDependency(explanation, of) {
    if (explanation.kind === 'requirements')
        return explanation.clauses[0]?.[0]?.name;
    const { sides } = explanation.contradiction;
    return sides.flat().find(({ from }) => from === of.family)?.to.name;
}
function cycleLine(packages) {
    const [first] = packages;
    const around = first === undefined ? packages : [...packages, first];
    const names = around.map(({ name, version }) => `${name} ${version}`);
    return `${names.join(' -> ')} (each of these needs the next one to be built first)`;
}
function contradictionLines({ name, sides }) {
    const [only, second] = sides;
    const missing = only?.at(-1);
    if (missing !== undefined && second === undefined && missing.kind === 'required') {
        return [
            'A dependency cannot be satisfied:',
            `- ${wayText(only ?? [])} (${missingText(missing)})`,
        ];
    }
    const hasConflict = sides.flat().some(({ kind }) => kind === 'conflicting');
    const all = sides.length === 2 ? 'both of these' : 'all of these';
    const subject = hasConflict
        ? 'These packages exclude each other'
        : `No version of ${name.name} satisfies ${all}`;
    return [`${subject}:`, ...sides.map((side) => `- ${wayText(side)}`)];
}
function wayText(way) {
    const [first] = way;
    const start = first?.from === undefined ? '' : `no version of ${first.from.name} is possible`;
    return start + way.map(stepText).join('');
}
function stepText({ kind, from, to, allowed, excluded, written }) {
    switch (kind) {
        case 'required': {
            const words = written === undefined ? (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesWords */ .rJ)(to, allowed) : (0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsWords */ .VU)(to.name, written);
            return from === undefined ? words.replace(' = ', ' ') : ` -> ${words}`;
        }
        case 'conflicting':
            return `, in conflict with ${(0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesWords */ .rJ)(to, excluded)}`;
        case 'unsatisfiable':
            return `, which rules out ${(0,_version_words_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesWords */ .rJ)(to, excluded)}`;
    }
}
function missingText({ to, written }) {
    if (to.packages.length === 0)
        return 'there is no such package';
    const isAny = written?.every(({ bound }) => bound === undefined) === true;
    return isAny ? 'no version is available' : 'no such version is available';
}


/***/ }),

/***/ 87058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ explainNoSolution)
});

// EXTERNAL MODULE: ./build/solver/budget.js
var solver_budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/mutual-exclusion.js
var mutual_exclusion = __webpack_require__(21769);
;// CONCATENATED MODULE: ./build/solver/narrowing.js
function narrowingKey({ kind, from, to }) {
    return `${from?.name ?? ''} ${kind} ${to.name}`;
}

// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var universe = __webpack_require__(37010);
;// CONCATENATED MODULE: ./build/solver/forced-names.js




function forcedNames(question, isUsed = () => true) {
    const state = {
        ...question,
        isUsed,
        names: new Map(),
        pending: new Set(),
        contradiction: undefined,
    };
    for (const clause of question.demand.clauses) {
        for (const [to, required] of requirementsIn(state, [clause], undefined)) {
            narrow(state, { kind: 'required', from: undefined, to, ...required });
        }
    }
    do {
        for (const family of state.pending) {
            state.pending.delete(family);
            followRequirements(state, family);
        }
        ruleOutConflicts(state);
        if (state.pending.size === 0)
            ruleOutUnsatisfiable(state);
    } while (state.pending.size > 0);
    return state;
}
function narrow(state, found) {
    const { to } = found;
    if (state.contradiction !== undefined || !state.isUsed(narrowingKey(found)))
        return;
    const known = state.names.get(to);
    const before = [...(known?.packages ?? candidatesAmong(state, to.packages))];
    const allowed = new Set(found.allowed);
    const packages = new Set(before.filter((one) => allowed.has(one)));
    if (known !== undefined && packages.size === before.length)
        return;
    const narrowing = { ...found, excluded: before.filter((one) => !allowed.has(one)) };
    if (known === undefined) {
        state.names.set(to, { packages, narrowings: [narrowing] });
    }
    else {
        known.packages = packages;
        known.narrowings.push(narrowing);
    }
    if (packages.size > 0) {
        state.pending.add(to);
    }
    else {
        state.contradiction = to;
        state.pending.clear();
    }
}
function candidatesAmong({ platform, demand, meter }, packages) {
    (0,solver_budget/* spendSteps */.YO)(meter, packages.length + 1);
    return packages.filter((one) => demand.admits(one) && platform.isAvailable(one));
}
function leftOf({ names }, family) {
    return [...(names.get(family)?.packages ?? [])];
}
function requirementsIn(state, clauses, owner) {
    const { universe } = state.platform;
    const required = new Map();
    for (const clause of clauses) {
        if (clause.some(({ name }) => name === owner?.name))
            continue;
        const isPossible = (atom) => candidatesAmong(state, universe.matching(atom)).length > 0;
        const possible = clause.filter(isPossible);
        const [first = clause[0]] = possible;
        if (first === undefined || possible.some(({ name }) => name !== first.name))
            continue;
        const to = universe.family(first.name);
        const meant = new Set(possible.flatMap((atom) => universe.matching(atom)));
        const known = required.get(to);
        const own = clause.length === 1 ? clause : undefined;
        required.set(to, {
            allowed: candidatesAmong(state, known?.allowed ?? to.packages).filter((one) => meant.has(one)),
            written: known === undefined ? own : own && known.written && [...known.written, ...own],
        });
    }
    return required;
}
function followRequirements(state, from) {
    const { platform, demand } = state;
    const [first, ...others] = leftOf(state, from).map((one) => requirementsIn(state, platform.requirements(one, demand.contextOf(one)), one));
    for (const [to, own] of first ?? []) {
        const all = [own];
        for (const other of others) {
            const theirs = other.get(to);
            if (theirs !== undefined)
                all.push(theirs);
        }
        if (all.length <= others.length)
            continue;
        const allowed = [...new Set(all.flatMap((required) => required.allowed))];
        const isSame = all.every(({ written }) => sameWords(written, own.written));
        narrow(state, {
            kind: 'required',
            from,
            to,
            allowed,
            written: isSame ? own.written : undefined,
        });
    }
}
function sameWords(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function ruleOutConflicts(state) {
    const { platform, names, meter } = state;
    for (const from of excludingNames(state)) {
        for (const to of names.keys()) {
            const [others, packages] = [leftOf(state, from), leftOf(state, to)];
            (0,solver_budget/* spendSteps */.YO)(meter, others.length * packages.length);
            const allowed = packages.filter((one) => !others.every((other) => (0,mutual_exclusion/* areInConflict */._)(platform, one, other)));
            if (allowed.length === packages.length)
                continue;
            narrow(state, { kind: 'conflicting', from, to, allowed, written: undefined });
        }
    }
}
function excludingNames({ names, platform }) {
    return [...names]
        .filter(([, { packages }]) => [...packages].some((one) => (0,mutual_exclusion/* excludesAny */.wp)(platform, one)))
        .map(([family]) => family);
}
function ruleOutUnsatisfiable(state) {
    const excluding = excludingNames(state);
    for (const to of state.names.keys()) {
        const culprits = new Map();
        for (const one of leftOf(state, to)) {
            const culprit = unsatisfiedName(state, one, excluding);
            if (culprit !== undefined)
                (0,universe/* remembered */.HK)(culprits, culprit, () => new Set()).add(one);
        }
        for (const [from, excluded] of culprits) {
            const allowed = leftOf(state, to).filter((one) => !excluded.has(one));
            narrow(state, { kind: 'unsatisfiable', from, to, allowed, written: undefined });
        }
        if (culprits.size > 0)
            return;
    }
}
function unsatisfiedName(state, one, excluding) {
    const { platform, demand, names } = state;
    const { universe } = platform;
    const isExcluded = (candidate) => excluding.some((family) => {
        const others = leftOf(state, family);
        (0,solver_budget/* spendSteps */.YO)(state.meter, others.length);
        return others.every((other) => (0,mutual_exclusion/* areInConflict */._)(platform, candidate, other));
    });
    const isPossible = (atom) => {
        const left = names.get(universe.family(atom.name))?.packages;
        return candidatesAmong(state, universe.matching(atom)).some((candidate) => left?.has(candidate) !== false && !isExcluded(candidate));
    };
    for (const clause of platform.requirements(one, demand.contextOf(one))) {
        if (clause.some((atom) => atom.name === one.name || isPossible(atom)))
            continue;
        const families = clause.map(({ name }) => universe.family(name));
        return families.find((family) => names.has(family)) ?? families[0];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/solver/contradiction.js


function findContradiction(question) {
    const all = forcedNames(question);
    if (all.contradiction === undefined)
        return undefined;
    let needed = ancestorsOf(all, all.contradiction);
    for (const key of [...needed].toReversed()) {
        if (!needed.has(key))
            continue;
        const without = forcedNames(question, (one) => one !== key && needed.has(one));
        if (without.contradiction !== undefined)
            needed = ancestorsOf(without, without.contradiction);
    }
    const found = forcedNames(question, (one) => needed.has(one));
    const name = found.contradiction;
    if (name === undefined)
        return undefined;
    const narrowings = found.names.get(name)?.narrowings ?? [];
    return { name, sides: narrowings.map((narrowing) => wayTo(found, narrowing)) };
}
function ancestorsOf(found, name) {
    const keys = [];
    const seen = new Set([name]);
    for (const family of seen) {
        for (const narrowing of found.names.get(family)?.narrowings ?? []) {
            keys.push(narrowingKey(narrowing));
            if (narrowing.from !== undefined)
                seen.add(narrowing.from);
        }
    }
    return new Set(keys.toReversed());
}
function wayTo(found, narrowing) {
    const way = [];
    const seen = new Set();
    let next = narrowing;
    while (next !== undefined) {
        way.push(next);
        const { from } = next;
        if (from === undefined || seen.has(from))
            break;
        seen.add(from);
        [next] = found.names.get(from)?.narrowings ?? [];
    }
    return way.toReversed();
}

// EXTERNAL MODULE: ./build/solver/problem.js + 2 modules
var problem = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/solver/search.js + 1 modules
var search = __webpack_require__(93468);
// EXTERNAL MODULE: ./build/solver/solve.js + 2 modules
var solve = __webpack_require__(33903);
;// CONCATENATED MODULE: ./build/solver/explanation.js





function explainNoSolution(question) {
    const { platform, switch: from, request, budget = solver_budget/* usualBudget */.kB } = question;
    const requested = (0,solve/* requestedPackage */.h6)(question);
    if (requested === undefined)
        return undefined;
    const demand = {
        ...(0,solve/* installDemand */.zq)(from, request, requested),
        recommended: [],
        admits: ({ name, version }) => (request.pins.get(name) ?? version) === version,
    };
    const meter = (0,solver_budget/* meterOf */.BL)(budget);
    return (0,solver_budget/* withinBudget */.xV)(() => {
        const contradiction = findContradiction({ platform, demand, meter });
        if (contradiction !== undefined)
            return { kind: 'contradiction', contradiction };
        const clauses = neededRequirements(platform, demand, { requested, meter });
        return { kind: 'requirements', of: requested, clauses };
    });
}
function neededRequirements(platform, demand, { requested, meter }) {
    let needed = platform.requirements(requested, demand.contextOf(requested));
    for (const clause of needed) {
        const fewer = needed.filter((one) => one !== clause);
        const lessDemanding = {
            ...platform,
            requirements: (of, context) => of === requested ? fewer : platform.requirements(of, context),
        };
        if ((0,search/* search */.$P)((0,problem/* problemOf */.Z)(lessDemanding, demand, meter)) === undefined)
            needed = fewer;
    }
    return needed;
}


/***/ }),

/***/ 50709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   Ws: () => (/* binding */ evaluateFilter),
/* harmony export */   nC: () => (/* binding */ filterHolds)
/* harmony export */ });
/* harmony import */ var _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94280);
/* harmony import */ var _opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70642);
/* harmony import */ var _opam_relation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2862);
/* harmony import */ var _opam_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31274);
/* harmony import */ var _version_opam_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43323);





function evaluateFilter(filter, scope) {
    const evaluated = (0,_opam_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTree */ .UE)(filter, _opam_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .filterParts */ .Br, (node, next) => ({
        value: nodeValue(node, () => next().value, scope),
    }));
    return evaluated.value;
}
function nodeValue(node, next, scope) {
    switch (node.kind) {
        case 'bool':
            return node.value;
        case 'string':
            return expandedText(node.value, scope);
        case 'ident':
            return variableValue(node.reference, scope);
        case 'relation': {
            const [left, right] = [next(), next()];
            if (left === undefined || right === undefined)
                return undefined;
            return (0,_opam_relation_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsForOrder */ .a)(node.operator, (0,_version_opam_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Z)(String(left), String(right)));
        }
        case 'and':
            return joined(node.operands.map(next), false);
        case 'or':
            return joined(node.operands.map(next), true);
        case 'not': {
            const value = truthOf(next());
            return value === undefined ? undefined : !value;
        }
        case 'defined':
            return next() !== undefined;
    }
}
function filterHolds(filter, scope) {
    return truthOf(evaluateFilter(filter, scope)) === true;
}
function truthOf(value) {
    if (typeof value === 'boolean')
        return value;
    if (value === 'true')
        return true;
    return value === 'false' ? false : undefined;
}
function joined(values, decisive) {
    const truths = values.map(truthOf);
    if (truths.includes(decisive))
        return decisive;
    return truths.includes(undefined) ? undefined : !decisive;
}
function expandedText(text, scope) {
    const expanded = (0,_opam_interpolation_js__WEBPACK_IMPORTED_MODULE_1__/* .expandInterpolations */ .kC)(text, (reference) => {
        const value = variableValue(reference, scope);
        return value === undefined ? '' : String(value);
    });
    return expanded.kind === 'text' ? expanded.text : undefined;
}
function variableValue(reference, scope) {
    const { packages, variable, converter } = reference;
    if (converter !== undefined) {
        const value = truthOf(variableValue({ packages, variable }, scope));
        return value === true ? converter.whenTrue : converter.whenFalse;
    }
    if (packages.length === 0)
        return globalValue(variable, scope);
    const values = packages.map((name) => packageValue(name, variable, scope));
    return values.length === 1 ? values[0] : joined(values, false);
}
function globalValue(variable, scope) {
    return scope.dependency.get(variable) ?? ownValue(variable, scope) ?? scope.system.get(variable);
}
function packageValue(name, variable, scope) {
    if (name === '_' || name === scope.package.name)
        return ownValue(variable, scope);
    return variable === 'enable' ? 'disable' : undefined;
}
function ownValue(variable, scope) {
    if (variable === 'name')
        return scope.package.name;
    return variable === 'version' ? scope.package.version : undefined;
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   vR: () => (/* binding */ negated)
/* harmony export */ });
function isTrue(variable) {
    return variable * 2;
}
function negated(literal) {
    return literal ^ 1;
}
function variableOf(literal) {
    return literal >> 1;
}
function entry(list, index) {
    const found = list[index];
    if (found === undefined)
        throw new RangeError(`There is no entry ${index}.`);
    return found;
}


/***/ }),

/***/ 21769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   _: () => (/* binding */ areInConflict),
/* harmony export */   wp: () => (/* binding */ excludesAny)
/* harmony export */ });
function areInConflict(platform, a, b) {
    if (a.family === b.family)
        return false;
    if (platform.conflicts(a).has(b) || platform.conflicts(b).has(a))
        return true;
    const classes = classesOf(platform, b);
    return classesOf(platform, a).some((name) => classes.includes(name));
}
function excludesAny(platform, one) {
    return platform.conflicts(one).size > 0 || classesOf(platform, one).length > 0;
}
function classesOf({ universe }, one) {
    return universe.definition(one)?.conflictClasses ?? [];
}


/***/ }),

/***/ 74823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m_: () => (/* binding */ dependencyScope),
  O7: () => (/* binding */ plainContext),
  tj: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/solver/admission.js
var admission = __webpack_require__(94263);
// EXTERNAL MODULE: ./build/opam/tree.js
var tree = __webpack_require__(31274);
// EXTERNAL MODULE: ./build/solver/filter-evaluation.js
var filter_evaluation = __webpack_require__(50709);
;// CONCATENATED MODULE: ./build/solver/clauses.js



const mostAtoms = 20_000;
const mostWritten = 1_000_000;
class TooMany extends Error {
}
function clausesOf(formula, scope) {
    const allowance = { left: mostWritten };
    try {
        const open = (0,tree/* foldTree */.UE)(formula, opam_formula/* formulaParts */.t_, (node, next) => {
            switch (node.kind) {
                case 'empty':
                    return [];
                case 'atom':
                    return openClausesOf(node.atom, scope, allowance);
                case 'block':
                    return next();
                case 'and':
                    return conjunction(node.operands.map(next), allowance);
                case 'or':
                    return disjunction(node.operands.map(next), allowance);
            }
        });
        return settled(open, scope);
    }
    catch (error) {
        if (error instanceof TooMany)
            return 'too-many';
        throw error;
    }
}
function conjunction(parts, allowance) {
    let atoms = 0;
    for (const part of parts)
        atoms += atomsOf(part);
    allow(atoms, allowance);
    return parts.flat();
}
function disjunction(parts, allowance) {
    return parts
        .filter((part) => part.length > 0)
        .reduce((left, right) => {
        if (left.length === 0)
            return right;
        allow(left.length * atomsOf(right) + right.length * atomsOf(left), allowance);
        return left.flatMap((one) => right.map((other) => [...one, ...other]));
    }, []);
}
function atomsOf(clauses) {
    let atoms = 0;
    for (const clause of clauses)
        atoms += clause.length;
    return atoms;
}
function allow(atoms, allowance) {
    allowance.left -= atoms;
    if (atoms > mostAtoms || allowance.left < 0)
        throw new TooMany();
}
function openClausesOf({ name, constraints }, scope, allowance) {
    const any = { name, bound: undefined, filters: [] };
    const open = (0,tree/* foldTree */.UE)(constraints, opam_formula/* formulaParts */.t_, (node, next) => {
        switch (node.kind) {
            case 'empty':
                return true;
            case 'atom':
                return openConstraint(node.atom, any, scope);
            case 'block':
                return next();
            case 'and':
                return openConjunction(node.operands.map(next), allowance);
            case 'or':
                return openDisjunction(node.operands.map(next), any, allowance);
        }
    });
    return clausesOfConstraint(open, any);
}
function openConstraint(constraint, any, scope) {
    if (constraint.kind === 'filter') {
        const { filter } = constraint;
        return (0,filter_evaluation/* truthOf */.D)((0,filter_evaluation/* evaluateFilter */.Ws)(filter, scope)) ?? { kind: 'filters', filters: [filter] };
    }
    const version = (0,filter_evaluation/* evaluateFilter */.Ws)(constraint.version, scope);
    if (version === undefined)
        return false;
    const bound = { operator: constraint.operator, version: String(version) };
    return { kind: 'clauses', clauses: [[{ ...any, bound }]] };
}
function openConjunction(parts, allowance) {
    if (parts.includes(false))
        return false;
    const filters = [];
    const clauses = [];
    for (const part of parts) {
        if (typeof part === 'boolean')
            continue;
        if (part.kind === 'filters')
            filters.push(...part.filters);
        else
            clauses.push(part.clauses);
    }
    if (clauses.length === 0)
        return filters.length === 0 || { kind: 'filters', filters };
    const all = conjunction(clauses, allowance);
    if (filters.length === 0)
        return { kind: 'clauses', clauses: all };
    for (const clause of all) {
        for (const atom of clause)
            allow(atom.filters.length + filters.length, allowance);
    }
    const filtered = all.map((clause) => clause.map((atom) => ({ ...atom, filters: [...atom.filters, ...filters] })));
    return { kind: 'clauses', clauses: filtered };
}
function openDisjunction(parts, any, allowance) {
    if (parts.includes(true))
        return true;
    const open = parts.filter((part) => part !== false);
    if (open.length === 0)
        return false;
    const [only, second] = open;
    if (only !== undefined && second === undefined)
        return only;
    return {
        kind: 'clauses',
        clauses: disjunction(open.map((part) => clausesOfConstraint(part, any)), allowance),
    };
}
function clausesOfConstraint(open, any) {
    if (open === false)
        return [];
    if (open === true)
        return [[any]];
    if (open.kind === 'clauses')
        return open.clauses;
    return open.filters.length === 1 ? [[{ ...any, filters: open.filters }]] : [];
}
function settled(open, scope) {
    const settledScope = { ...scope, dependency: new Map([...scope.dependency, ...settling]) };
    const clauses = [];
    for (const clause of open) {
        const atoms = clause.filter(({ filters }) => filters.every((filter) => (0,filter_evaluation/* filterHolds */.nC)(filter, settledScope)));
        if (atoms.length > 0)
            clauses.push(atoms.map(({ name, bound }) => ({ name, bound })));
    }
    return clauses;
}
const settling = [
    ['build', true],
    ['post', true],
];

// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var solver_universe = __webpack_require__(37010);
// EXTERNAL MODULE: ./build/solver/version-words.js
var version_words = __webpack_require__(11042);
;// CONCATENATED MODULE: ./build/solver/platform.js






const plainContext = { withTest: false, isPinned: false };
function platformOf(universe, system) {
    const available = new Map();
    const conflicts = new Map();
    const atoms = new Map();
    const requirements = new Map();
    const required = (of, context) => {
        const key = Number(context.withTest) * 2 + Number(context.isPinned);
        const known = (0,solver_universe/* remembered */.HK)(requirements, key, () => new Map());
        return (0,solver_universe/* remembered */.HK)(known, of, () => requirementsOf(of, context, { universe, system, atoms }));
    };
    return {
        universe,
        system,
        isAvailable: (of) => (0,solver_universe/* remembered */.HK)(available, of, () => {
            const definition = universe.definition(of);
            if (definition === undefined)
                return false;
            if (!(0,filter_evaluation/* filterHolds */.nC)(definition.available, fieldScope(of, system)))
                return false;
            return !hasTooManyConflicts(of, universe) && required(of, plainContext) !== 'too-many';
        }),
        requirements: (of, context) => {
            const found = required(of, context);
            return found === 'too-many' ? [] : found;
        },
        conflicts: (of) => (0,solver_universe/* remembered */.HK)(conflicts, of, () => conflictsOf(of, universe, system)),
    };
}
function fieldScope(of, system) {
    return { package: of, system, dependency: nothing };
}
const nothing = new Map();
function dependencyScope(of, definition, { context, system }) {
    return {
        package: of,
        system,
        dependency: new Map([
            ['with-test', context.withTest],
            ['with-doc', false],
            ['with-dev-setup', false],
            ['dev', isDevelopment(definition, context.isPinned)],
        ]),
    };
}
function isDevelopment({ origin }, isPinned) {
    return origin === 'unchecked working copy' || (origin === 'unchecked archive' && isPinned);
}
function requirementsOf(of, context, { universe, system, atoms, }) {
    const definition = universe.definition(of);
    if (definition === undefined)
        return [];
    const clauses = clausesOf(definition.depends, dependencyScope(of, definition, { context, system }));
    if (clauses === 'too-many') {
        noteTooLarge(of, universe, 'The conjunctive form of its dependencies is too large');
        return clauses;
    }
    return clauses
        .filter(([first, second]) => first?.name !== of.name || second !== undefined)
        .map((clause) => clause.map((atom) => (0,solver_universe/* remembered */.HK)(atoms, (0,version_words/* atomWords */.nP)(atom), () => atom)));
}
const mostConflicts = 1000;
function hasTooManyConflicts(of, universe) {
    const conflicts = universe.definition(of)?.conflicts;
    if (conflicts === undefined || (0,opam_formula/* formulaAtoms */.xU)(conflicts).length <= mostConflicts)
        return false;
    noteTooLarge(of, universe, 'It has too many conflicts');
    return true;
}
function noteTooLarge({ name, version }, { defects }, message) {
    const isKnown = defects.some((one) => one.name === name && one.version === version);
    if (isKnown)
        return;
    defects.push({ name, version, message, leftOut: true, isBeyondLimits: true });
}
function conflictsOf(of, universe, system) {
    const conflicts = universe.definition(of)?.conflicts;
    if (conflicts === undefined)
        return new Set();
    const scope = fieldScope(of, system);
    const meant = (0,opam_formula/* formulaAtoms */.xU)(conflicts)
        .filter(({ name }) => name !== of.name)
        .flatMap(({ name, constraints }) => universe.family(name).packages.filter(({ version }) => {
        const question = { version, scope, undefinedFilter: false, undefinedBound: true };
        return (0,admission/* admissionOf */.f)(constraints, question) === 'admits';
    }));
    return new Set(meant);
}


/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./build/solver/literal.js
var solver_literal = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/solver/mutual-exclusion.js
var mutual_exclusion = __webpack_require__(21769);
;// CONCATENATED MODULE: ./build/solver/preference.js
function inOrderOfPreference(candidates, platform, { preference, installed }) {
    if (preference === 'oldest')
        return candidates;
    const [first] = candidates;
    if (first === undefined)
        return candidates;
    const version = installed.get(first.name);
    const current = version === undefined ? undefined : platform.universe.find(first.name, version);
    const isFlagged = (one) => platform.universe.definition(one)?.isAvoided === true;
    const isAvoided = current !== undefined && isFlagged(current) ? () => false : isFlagged;
    const newestFirst = candidates.toReversed();
    const unflagged = newestFirst.filter((one) => !isAvoided(one));
    const ordered = [...unflagged, ...newestFirst.filter(isAvoided)];
    if (preference === 'fixup' || current === undefined || !ordered.includes(current))
        return ordered;
    return [current, ...ordered.filter((one) => one !== current)];
}

// EXTERNAL MODULE: ./build/solver/budget.js
var budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var solver_universe = __webpack_require__(37010);
;// CONCATENATED MODULE: ./build/solver/reach.js


function reachablePackages(platform, demand, meter) {
    const { universe } = platform;
    const asked = new Set();
    const pending = [];
    const found = [];
    const reach = (candidates) => {
        (0,budget/* spendSteps */.YO)(meter, candidates.length + 1);
        for (const candidate of candidates) {
            if (asked.has(candidate))
                continue;
            asked.add(candidate);
            if (asked.size > meter.budget.packages)
                throw new budget/* BudgetSpent */.KI('packages');
            if (demand.admits(candidate) && platform.isAvailable(candidate))
                pending.push(candidate);
        }
    };
    const only = onlyPackages(platform, demand, meter);
    const judged = new Map();
    const isRuledOut = (atom) => (0,solver_universe/* remembered */.HK)(judged, atom, () => {
        const one = only.get(universe.family(atom.name));
        return one !== undefined && !universe.matching(atom).includes(one);
    });
    const followed = new Set();
    const follow = (clauses) => {
        for (const clause of clauses) {
            for (const atom of clause) {
                if (followed.has(atom))
                    continue;
                followed.add(atom);
                reach(universe.matching(atom));
            }
        }
    };
    follow(demand.clauses);
    reach(demand.assumable);
    for (const name of demand.recommended)
        reach(universe.family(name).packages);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const clauses = platform.requirements(next, demand.contextOf(next));
        const one = only.get(next.family);
        if (one === undefined ? clauses.some((each) => each.every(isRuledOut)) : one !== next)
            continue;
        found.push(next);
        follow(clauses);
    }
    return byFamily(found);
}
function onlyPackages(platform, demand, meter) {
    const { universe } = platform;
    const only = new Map();
    const pending = [...demand.clauses];
    for (let clause = pending.pop(); clause !== undefined; clause = pending.pop()) {
        const [atom, second] = clause;
        if (atom === undefined || second !== undefined || only.has(universe.family(atom.name)))
            continue;
        const meant = universe.matching(atom);
        (0,budget/* spendSteps */.YO)(meter, meant.length);
        const [one, another] = meant.filter((each) => demand.admits(each) && platform.isAvailable(each));
        if (one === undefined || another !== undefined)
            continue;
        only.set(one.family, one);
        pending.push(...platform.requirements(one, demand.contextOf(one)));
    }
    return only;
}
function byFamily(packages) {
    const families = new Map();
    for (const one of packages)
        (0,solver_universe/* remembered */.HK)(families, one.family, () => []).push(one);
    for (const members of families.values())
        members.sort((a, b) => a.index - b.index);
    return families;
}

// EXTERNAL MODULE: ./build/solver/sat.js
var solver_sat = __webpack_require__(9742);
;// CONCATENATED MODULE: ./build/solver/problem.js






function problemOf(platform, demand, meter) {
    const families = reachablePackages(platform, demand, meter);
    const draft = {
        platform,
        sat: (0,solver_sat/* emptySat */.yv)(meter),
        roles: new Map(),
        required: new Map(),
        packages: new Map(),
        variables: new Map(),
        fulfilments: new Map(),
    };
    for (const [family, packages] of families) {
        addFamily(draft, family, inOrderOfPreference(packages, platform, demand));
    }
    for (const [variable, one] of draft.packages) {
        const clauses = platform.requirements(one, demand.contextOf(one));
        draft.required.set(variable, clauses.map((clause) => addRequirement(draft, clause, variable)));
        for (const other of platform.conflicts(one)) {
            const excluded = draft.variables.get(other);
            if (excluded === undefined)
                continue;
            (0,solver_sat/* addImplication */.Pk)(draft.sat, (0,solver_literal/* isTrue */.Hn)(variable), (0,solver_literal/* negated */.vR)((0,solver_literal/* isTrue */.Hn)(excluded)));
        }
    }
    addConflictClasses(draft);
    const roots = [
        ...demand.recommended.map((name) => roleOf(draft, name)),
        ...demand.clauses.map((clause) => addRequirement(draft, clause, undefined)),
    ];
    return { ...draft, roots };
}
function addFamily(draft, { name }, packages) {
    const choices = packages.map((one) => {
        const variable = (0,solver_sat/* addVariable */.QV)(draft.sat);
        draft.packages.set(variable, one);
        draft.variables.set(one, variable);
        return variable;
    });
    (0,solver_sat/* addGroup */.$)(draft.sat, choices);
    draft.roles.set(name, { choices });
}
function roleOf(draft, name) {
    return draft.roles.get(name) ?? { choices: [] };
}
function addRequirement(draft, clause, owner) {
    const { sat } = draft;
    const [only, second] = clause;
    if (only !== undefined && second === undefined) {
        const { role, literal } = fulfilmentOf(draft, only);
        if (owner === undefined)
            (0,solver_sat/* addClause */.ly)(sat, [literal]);
        else
            (0,solver_sat/* addImplication */.Pk)(sat, (0,solver_literal/* isTrue */.Hn)(owner), literal);
        return role;
    }
    const own = owner === undefined ? undefined : draft.packages.get(owner)?.name;
    const choices = clause.map((atom) => {
        const choice = (0,solver_sat/* addVariable */.QV)(sat);
        if (atom.name === own)
            return choice;
        const { role, literal } = fulfilmentOf(draft, atom);
        (0,solver_sat/* addImplication */.Pk)(sat, (0,solver_literal/* isTrue */.Hn)(choice), literal);
        draft.required.set(choice, [role]);
        return choice;
    });
    (0,solver_sat/* addGroup */.$)(sat, choices);
    const unless = owner === undefined ? [] : [(0,solver_literal/* negated */.vR)((0,solver_literal/* isTrue */.Hn)(owner))];
    (0,solver_sat/* addClause */.ly)(sat, [...unless, ...choices.map(solver_literal/* isTrue */.Hn)]);
    return { choices };
}
function fulfilmentOf(draft, atom) {
    return (0,solver_universe/* remembered */.HK)(draft.fulfilments, atom, () => {
        const role = roleOf(draft, atom.name);
        return { role, literal: literalOf(draft, atom, role) };
    });
}
function literalOf({ sat, platform, variables }, atom, role) {
    const meant = [];
    for (const one of platform.universe.matching(atom)) {
        const variable = variables.get(one);
        if (variable !== undefined)
            meant.push(variable);
    }
    const [only, second] = meant;
    if (only !== undefined && second === undefined)
        return (0,solver_literal/* isTrue */.Hn)(only);
    const literal = (0,solver_literal/* isTrue */.Hn)((0,solver_sat/* addVariable */.QV)(sat));
    (0,solver_sat/* addClause */.ly)(sat, [(0,solver_literal/* negated */.vR)(literal), ...meant.map(solver_literal/* isTrue */.Hn)]);
    if (only === undefined || meant.length === role.choices.length)
        return literal;
    const isMeant = new Set(meant);
    for (const other of role.choices) {
        if (!isMeant.has(other))
            (0,solver_sat/* addImplication */.Pk)(sat, literal, (0,solver_literal/* negated */.vR)((0,solver_literal/* isTrue */.Hn)(other)));
    }
    return literal;
}
function addConflictClasses({ sat, platform, packages }) {
    const classes = new Map();
    for (const [variable, one] of packages) {
        for (const name of (0,mutual_exclusion/* classesOf */.OX)(platform, one)) {
            const members = (0,solver_universe/* remembered */.HK)(classes, name, () => new Map());
            const member = (0,solver_universe/* remembered */.HK)(members, one.family, () => (0,solver_sat/* addVariable */.QV)(sat));
            (0,solver_sat/* addImplication */.Pk)(sat, (0,solver_literal/* isTrue */.Hn)(variable), (0,solver_literal/* isTrue */.Hn)(member));
        }
    }
    for (const members of classes.values())
        (0,solver_sat/* addGroup */.$)(sat, [...members.values()]);
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addGroup),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Pk: () => (/* binding */ addImplication),
/* harmony export */   QV: () => (/* binding */ addVariable),
/* harmony export */   gv: () => (/* binding */ propagate),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   ly: () => (/* binding */ addClause),
/* harmony export */   yv: () => (/* binding */ emptySat),
/* harmony export */   zY: () => (/* binding */ backTo)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1877);


function emptySat(meter) {
    return {
        meter,
        values: [],
        levels: [],
        reasons: [],
        trail: [],
        limits: [],
        propagated: 0,
        implications: [],
        groups: [],
        watches: [],
        isContradictory: false,
        literalsLeft: meter.budget.literals,
    };
}
function addVariable(sat) {
    spendLiterals(sat, 1);
    const variable = sat.levels.length;
    sat.values.push(0, 0);
    sat.levels.push(0);
    sat.reasons.push(undefined);
    sat.groups.push(undefined);
    sat.implications.push(undefined, undefined);
    sat.watches.push(undefined, undefined);
    return variable;
}
function addGroup(sat, variables) {
    spendLiterals(sat, variables.length);
    for (const variable of variables)
        sat.groups[variable] = variables;
}
function addImplication(sat, from, to) {
    spendLiterals(sat, 2);
    addTo(sat.implications, from, to);
    addTo(sat.implications, (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(to), (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(from));
}
function addClause(sat, clause) {
    const [first, second] = clause;
    if (first === undefined) {
        sat.isContradictory = true;
    }
    else if (second === undefined) {
        addFact(sat, first);
    }
    else if (clause.length === 2) {
        addImplication(sat, (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(first), second);
    }
    else {
        spendLiterals(sat, clause.length);
        const watched = [...clause];
        addTo(sat.watches, first, watched);
        addTo(sat.watches, second, watched);
    }
}
function addTo(lists, literal, item) {
    const list = lists[literal];
    if (list === undefined)
        lists[literal] = [item];
    else
        list.push(item);
}
function addFact(sat, fact) {
    const value = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, fact);
    if (value === -1)
        sat.isContradictory = true;
    else if (value === 0)
        assign(sat, fact, undefined);
}
function spendLiterals(sat, count) {
    (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spendSteps */ .YO)(sat.meter, count);
    sat.literalsLeft -= count;
    if (sat.literalsLeft < 0)
        throw new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSpent */ .KI('literals');
}
function assign(sat, literal, reason) {
    sat.values[literal] = 1;
    sat.values[(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(literal)] = -1;
    const variable = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(literal);
    sat.levels[variable] = sat.limits.length;
    sat.reasons[variable] = reason;
    sat.trail.push(literal);
}
function decide(sat, literal) {
    sat.limits.push(sat.trail.length);
    if ((0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, literal) === 0)
        assign(sat, literal, undefined);
}
function backTo(sat, level) {
    const length = sat.limits[level];
    if (length === undefined)
        return;
    for (const literal of sat.trail.splice(length)) {
        sat.values[literal] = 0;
        sat.values[(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(literal)] = 0;
        sat.reasons[(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(literal)] = undefined;
    }
    sat.limits.length = level;
    sat.propagated = length;
}
function propagate(sat) {
    while (sat.propagated < sat.trail.length) {
        const literal = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.trail, sat.propagated);
        sat.propagated++;
        const conflict = followImplications(sat, literal) ?? followGroup(sat, literal) ?? followClauses(sat, literal);
        if (conflict !== undefined)
            return conflict;
    }
    return undefined;
}
const none = [];
function followImplications(sat, literal) {
    const implied = sat.implications[literal] ?? none;
    (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spendSteps */ .YO)(sat.meter, implied.length + 1);
    for (const to of implied) {
        const value = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, to);
        if (value === -1)
            return [(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(literal), to];
        if (value === 0)
            assign(sat, to, literal);
    }
    return undefined;
}
function followGroup(sat, literal) {
    const variable = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(literal);
    const group = sat.groups[variable];
    if (group === undefined || literal % 2 === 1)
        return undefined;
    (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spendSteps */ .YO)(sat.meter, group.length);
    for (const other of group) {
        if (other === variable)
            continue;
        const to = other * 2 + 1;
        const value = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, to);
        if (value === -1)
            return [(0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(literal), to];
        if (value === 0)
            assign(sat, to, literal);
    }
    return undefined;
}
function followClauses(sat, literal) {
    const failed = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .negated */ .vR)(literal);
    const watching = sat.watches[failed];
    if (watching === undefined)
        return undefined;
    (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spendSteps */ .YO)(sat.meter, watching.length);
    let kept = 0;
    let conflict;
    for (const clause of watching) {
        if (conflict !== undefined || !moveWatch(sat, clause, failed)) {
            watching[kept] = clause;
            kept++;
            if (conflict !== undefined)
                continue;
            const first = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(clause, 0);
            const value = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, first);
            if (value === -1)
                conflict = clause;
            else if (value === 0)
                assign(sat, first, clause);
        }
    }
    watching.length = kept;
    return conflict;
}
function moveWatch(sat, clause, failed) {
    if (clause[0] === failed) {
        clause[0] = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(clause, 1);
        clause[1] = failed;
    }
    if ((0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(clause, 0)) === 1)
        return false;
    for (let at = 2; at < clause.length; at++) {
        const other = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(clause, at);
        if ((0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(sat.values, other) === -1)
            continue;
        clause[1] = other;
        clause[at] = failed;
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spendSteps */ .YO)(sat.meter, at);
        addTo(sat.watches, other, clause);
        return true;
    }
    (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spendSteps */ .YO)(sat.meter, clause.length);
    return false;
}


/***/ }),

/***/ 93468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EK: () => (/* binding */ extendSolution),
  Xl: () => (/* binding */ findSolution),
  G1: () => (/* binding */ mayExtend),
  $P: () => (/* binding */ search)
});

// EXTERNAL MODULE: ./build/solver/budget.js
var budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/literal.js
var solver_literal = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/solver/sat.js
var solver_sat = __webpack_require__(9742);
;// CONCATENATED MODULE: ./build/solver/conflict-analysis.js



function learn(sat, conflict) {
    const { point, others } = firstImplicationPoint(sat, conflict);
    const asserted = (0,solver_literal/* negated */.vR)(point);
    others.sort((a, b) => (0,solver_literal/* entry */.f_)(sat.levels, (0,solver_literal/* variableOf */.Qn)(b)) - (0,solver_literal/* entry */.f_)(sat.levels, (0,solver_literal/* variableOf */.Qn)(a)));
    const [second] = others;
    (0,solver_sat/* backTo */.zY)(sat, second === undefined ? 0 : (0,solver_literal/* entry */.f_)(sat.levels, (0,solver_literal/* variableOf */.Qn)(second)));
    const clause = [asserted, ...others];
    (0,solver_sat/* addClause */.ly)(sat, clause);
    if (second !== undefined)
        (0,solver_sat/* assign */.kp)(sat, asserted, others.length === 1 ? (0,solver_literal/* negated */.vR)(second) : clause);
}
function firstImplicationPoint(sat, conflict) {
    const level = sat.limits.length;
    const seen = new Set();
    const others = [];
    let open = 0;
    const note = (literal) => {
        const variable = (0,solver_literal/* variableOf */.Qn)(literal);
        const assigned = (0,solver_literal/* entry */.f_)(sat.levels, variable);
        if (assigned === 0 || seen.has(variable))
            return;
        seen.add(variable);
        if (assigned === level)
            open++;
        else
            others.push(literal);
    };
    for (const literal of conflict)
        note(literal);
    for (let at = sat.trail.length - 1;; at--) {
        const literal = (0,solver_literal/* entry */.f_)(sat.trail, at);
        const variable = (0,solver_literal/* variableOf */.Qn)(literal);
        (0,budget/* spendSteps */.YO)(sat.meter, 1);
        if (!seen.has(variable))
            continue;
        open--;
        if (open === 0)
            return { point: literal, others };
        const reason = sat.reasons[variable];
        if (typeof reason === 'number')
            note((0,solver_literal/* negated */.vR)(reason));
        else
            for (const other of reason ?? [])
                if (other !== literal)
                    note(other);
    }
}

;// CONCATENATED MODULE: ./build/solver/search.js




function search(problem) {
    return findSolution(problem, undefined)?.packages;
}
function findSolution(problem, assumed) {
    const roots = assumed === undefined ? problem.roots : [...problem.roots, { choices: [assumed] }];
    const { sat } = problem;
    (0,solver_sat/* backTo */.zY)(sat, 0);
    let walk = startWalk(roots);
    while (!sat.isContradictory) {
        const conflict = (0,solver_sat/* propagate */.gv)(sat);
        if (conflict !== undefined) {
            if (sat.limits.length === 0)
                sat.isContradictory = true;
            else
                learn(sat, conflict);
            walk = startWalk(roots);
            continue;
        }
        if (assumed !== undefined && sat.limits.length === 0) {
            if (search_valueOf(sat, assumed) === -1)
                return undefined;
            (0,solver_sat/* decide */.LD)(sat, (0,solver_literal/* isTrue */.Hn)(assumed));
            continue;
        }
        const choice = nextUndecided(walk, problem);
        if (choice === undefined)
            return walk;
        (0,solver_sat/* decide */.LD)(sat, (0,solver_literal/* isTrue */.Hn)(choice));
    }
    return undefined;
}
function extendSolution(problem, solution, choice) {
    const { sat } = problem;
    const { visited, passed, pending, packages } = solution;
    const before = { level: sat.limits.length, passed: passed.length, packages: packages.length };
    pending.push({ choices: [choice] });
    let next = choice;
    while (next !== undefined) {
        (0,solver_sat/* decide */.LD)(sat, (0,solver_literal/* isTrue */.Hn)(next));
        if ((0,solver_sat/* propagate */.gv)(sat) !== undefined) {
            (0,solver_sat/* backTo */.zY)(sat, before.level);
            for (const role of passed.splice(before.passed))
                visited.delete(role);
            packages.length = before.packages;
            pending.length = 0;
            return false;
        }
        next = nextUndecided(solution, problem);
    }
    return true;
}
function mayExtend({ sat }, choice) {
    return search_valueOf(sat, choice) !== -1;
}
function startWalk(roots) {
    return { visited: new Set(), passed: [], pending: roots.toReversed(), packages: [] };
}
function nextUndecided(walk, { sat, required, packages }) {
    for (let role = walk.pending.pop(); role !== undefined; role = walk.pending.pop()) {
        if (walk.visited.has(role))
            continue;
        (0,budget/* spendSteps */.YO)(sat.meter, role.choices.length + 1);
        const chosen = role.choices.find((choice) => search_valueOf(sat, choice) === 1);
        if (chosen === undefined) {
            const choice = role.choices.find((candidate) => search_valueOf(sat, candidate) === 0);
            if (choice === undefined)
                continue;
            walk.pending.push(role);
            return choice;
        }
        walk.visited.add(role);
        walk.passed.push(role);
        const one = packages.get(chosen);
        if (one !== undefined)
            walk.packages.push(one);
        const next = required.get(chosen) ?? [];
        for (let at = next.length - 1; at >= 0; at--)
            walk.pending.push((0,solver_literal/* entry */.f_)(next, at));
    }
    return undefined;
}
function search_valueOf(sat, variable) {
    return (0,solver_literal/* entry */.f_)(sat.values, (0,solver_literal/* isTrue */.Hn)(variable));
}


/***/ }),

/***/ 33903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zq: () => (/* binding */ installDemand),
  h6: () => (/* binding */ requestedPackage),
  JX: () => (/* binding */ solveInstall)
});

// EXTERNAL MODULE: ./build/opam/formula.js
var opam_formula = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/solver/admission.js
var admission = __webpack_require__(94263);
// EXTERNAL MODULE: ./build/solver/platform.js + 1 modules
var solver_platform = __webpack_require__(74823);
;// CONCATENATED MODULE: ./build/solver/dependency-links.js



function linkedPackages(from, present, { platform, context, kind }) {
    const definition = platform.universe.definition(from);
    if (definition === undefined)
        return [];
    const plain = (0,solver_platform/* dependencyScope */.m_)(from, definition, { context, system: platform.system });
    const dependency = new Map([
        ...plain.dependency,
        ['build', kind.build],
        ['post', kind.post],
    ]);
    const scope = { ...plain, dependency };
    const isLinked = ({ name, constraints }) => {
        const target = present.get(name);
        if (target === undefined || target === from)
            return false;
        const { version } = target;
        const question = { version, scope, undefinedFilter: false, undefinedBound: false };
        return (0,admission/* admissionOf */.f)(constraints, question) === 'admits';
    };
    const formulas = [definition.depends];
    if (kind.depopts)
        formulas.push(definition.depopts);
    const linked = new Set();
    for (const atom of formulas.flatMap((formula) => [...(0,opam_formula/* formulaAtoms */.xU)(formula)])) {
        const target = isLinked(atom) ? present.get(atom.name) : undefined;
        if (target !== undefined)
            linked.add(target);
    }
    return [...linked];
}

// EXTERNAL MODULE: ./build/solver/universe.js + 2 modules
var universe = __webpack_require__(37010);
;// CONCATENATED MODULE: ./build/solver/actions.js


function buildCycle(transition) {
    const changed = changedPackages(transition);
    const waitsFor = linksOf(transition, buildOrder);
    return findCycle(changed, (one) => waitsFor(one, changed));
}
function actionsOf(transition) {
    const { platform, solution, switch: from } = transition;
    const chosen = new Map(solution.map((one) => [one.name, one]));
    const changed = changedPackages(transition);
    const removed = [...from.installed].flatMap(([name, version]) => {
        const found = chosen.has(name) ? undefined : platform.universe.find(name, version);
        return found === undefined ? [] : [found];
    });
    const unchanged = solution.filter(({ name }) => !changed.has(name));
    const recompiled = recompiledPackages(unchanged, changed, transition);
    const all = [...changed.values(), ...recompiled, ...removed];
    const kept = connectedPackages(all, transition);
    const versionsOf = (packages) => new Map([...packages].filter((one) => kept.has(one)).map(({ name, version }) => [name, version]));
    const isNew = ({ name }) => !from.installed.has(name);
    return {
        install: versionsOf([...changed.values()].filter(isNew)),
        change: versionsOf([...changed.values()].filter((one) => !isNew(one))),
        remove: versionsOf(removed),
        recompile: versionsOf(recompiled),
    };
}
function changedPackages({ solution, switch: from }) {
    const changed = solution.filter(({ name, version }) => from.installed.get(name) !== version);
    return new Map(changed.map((one) => [one.name, one]));
}
const buildOrder = { build: true, post: false, depopts: true };
const linking = { build: false, post: false, depopts: true };
const requiring = { build: true, post: true, depopts: false };
function linksOf({ platform, contextOf }, kind) {
    return (from, among) => linkedPackages(from, among, { platform, context: contextOf(from), kind });
}
function findCycle(packages, next) {
    const done = new Set();
    for (const start of packages.values()) {
        if (done.has(start))
            continue;
        const path = [{ at: start, open: [...next(start)] }];
        const onPath = new Set([start]);
        for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
            const target = step.open.pop();
            if (target === undefined) {
                done.add(step.at);
                onPath.delete(step.at);
                path.pop();
            }
            else if (onPath.has(target)) {
                const places = path.map(({ at }) => at);
                return places.slice(places.indexOf(target));
            }
            else if (!done.has(target)) {
                onPath.add(target);
                path.push({ at: target, open: [...next(target)] });
            }
        }
    }
    return undefined;
}
function recompiledPackages(unchanged, changed, transition) {
    const restsOn = linksOf(transition, linking);
    const built = new Map(changed);
    const recompiled = [];
    for (let grows = true; grows;) {
        grows = false;
        for (const one of unchanged) {
            if (built.has(one.name) || restsOn(one, built).length === 0)
                continue;
            built.set(one.name, one);
            recompiled.push(one);
            grows = true;
        }
    }
    return recompiled;
}
function connectedPackages(all, transition) {
    const [waitsFor, requires] = [linksOf(transition, buildOrder), linksOf(transition, requiring)];
    const byName = new Map(all.map((one) => [one.name, one]));
    const neighbours = new Map();
    const neighboursOf = (one) => (0,universe/* remembered */.HK)(neighbours, one, () => []);
    for (const one of all) {
        const before = installedVersion(one, transition);
        for (const other of [...waitsFor(one, byName), ...waitsFor(before, byName)]) {
            neighboursOf(one).push(other);
            neighboursOf(other).push(one);
        }
        neighboursOf(one).push(...requires(one, byName));
    }
    const kept = new Set();
    const pending = all.filter(({ name }) => name === transition.requested.name);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (kept.has(next))
            continue;
        kept.add(next);
        pending.push(...neighboursOf(next));
    }
    return kept;
}
function installedVersion(one, { platform, switch: from }) {
    const version = from.installed.get(one.name);
    return (version === undefined ? undefined : platform.universe.find(one.name, version)) ?? one;
}

// EXTERNAL MODULE: ./build/solver/budget.js
var solver_budget = __webpack_require__(22921);
// EXTERNAL MODULE: ./build/solver/problem.js + 2 modules
var problem = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/solver/search.js + 1 modules
var search = __webpack_require__(93468);
;// CONCATENATED MODULE: ./build/solver/solve.js





function solveInstall(question) {
    const { platform, switch: from, request, budget = solver_budget/* usualBudget */.kB } = question;
    const requested = requestedPackage(question);
    if (requested === undefined)
        return { kind: 'unavailable' };
    return (0,solver_budget/* withinBudget */.xV)(() => {
        const demand = installDemand(from, request, requested);
        const solution = (0,search/* search */.$P)((0,problem/* problemOf */.Z)(platform, demand, (0,solver_budget/* meterOf */.BL)(budget)));
        if (solution === undefined)
            return { kind: 'no-solution' };
        const { contextOf } = demand;
        const transition = { platform, switch: from, solution, requested, contextOf };
        const cycle = buildCycle(transition);
        if (cycle !== undefined)
            return { kind: 'cycle', packages: cycle };
        return { kind: 'solved', solution, actions: () => actionsOf(transition) };
    });
}
function requestedPackage({ platform, request }) {
    const found = platform.universe.find(request.name, request.version);
    return found !== undefined && platform.isAvailable(found) ? found : undefined;
}
function installDemand(from, request, requested) {
    const { name, version } = requested;
    const { preference, pins } = request;
    const keeps = preference === 'oldest' ? [] : [...from.installed.keys()].toSorted();
    const contexts = new Map();
    for (const pinned of pins.keys())
        contexts.set(pinned, { withTest: false, isPinned: true });
    contexts.set(name, { withTest: request.withTest, isPinned: pins.has(name) });
    return {
        clauses: [...from.invariant, [{ name, bound: { operator: '=', version } }]],
        recommended: keeps.filter((kept) => kept !== name),
        assumable: [],
        preference,
        installed: from.installed,
        admits: (candidate) => candidate.name === name
            ? candidate === requested
            : (pins.get(candidate.name) ?? candidate.version) === candidate.version,
        contextOf: (of) => contexts.get(of.name) ?? solver_platform/* plainContext */.O7,
    };
}


/***/ }),

/***/ 16752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compilerSwitch),
/* harmony export */   b: () => (/* binding */ switchAfter)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74823);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93468);




function compilerSwitch(platform, version, budget = _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .usualBudget */ .kB) {
    const invariant = [
        [{ name: 'ocaml-base-compiler', bound: { operator: '=', version } }],
    ];
    const demand = {
        clauses: invariant,
        recommended: [],
        assumable: [],
        preference: 'newest',
        installed: new Map(),
        admits: () => true,
        contextOf: () => _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .plainContext */ .O7,
    };
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .withinBudget */ .xV)(() => {
        const solution = (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .search */ .$P)((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(platform, demand, (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .meterOf */ .BL)(budget)));
        if (solution === undefined)
            return { kind: 'no-solution' };
        return { kind: 'switch', switch: switchAfter({ installed: new Map(), invariant }, solution) };
    });
}
function switchAfter(before, solution) {
    const { invariant } = before;
    return { installed: new Map(solution.map(({ name, version }) => [name, version])), invariant };
}


/***/ }),

/***/ 37010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ne: () => (/* binding */ isIncomplete),
  HK: () => (/* binding */ remembered),
  De: () => (/* binding */ universeOf)
});

// EXTERNAL MODULE: ./build/version/opam-version.js
var opam_version = __webpack_require__(43323);
// EXTERNAL MODULE: ./build/opam/package-fields.js + 1 modules
var package_fields = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/opam/package-reader.js + 1 modules
var package_reader = __webpack_require__(70518);
;// CONCATENATED MODULE: ./build/opam/package-relations.js


const relationNames = new Set([
    'opam-version',
    'tags',
    'depends',
    'depopts',
    'conflicts',
    'conflict-class',
    'available',
    'flags',
    'ocaml-version',
    'os',
]);
const relationFields = package_fields/* packageFields */.k.filter(({ name }) => relationNames.has(name));
function readRelations(file) {
    const items = file.items.filter((item) => item.kind === 'field' ? relationNames.has(item.name) : item.sectionKind === 'url');
    return (0,package_reader/* readPackageFields */.w)({ ...file, items }, relationFields);
}

// EXTERNAL MODULE: ./build/opam/parser.js + 2 modules
var parser = __webpack_require__(86466);
;// CONCATENATED MODULE: ./build/solver/definition.js


function readDefinition(source) {
    const { file, diagnostics } = (0,parser/* parseOpamFile */.b)(source);
    const [syntaxError] = diagnostics;
    if (syntaxError !== undefined)
        return { kind: 'refused', reason: syntaxError.message };
    const { package: read, fieldErrors, refusal } = readRelations(file);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal.message };
    return {
        kind: 'read',
        definition: {
            depends: read.depends,
            depopts: read.depopts,
            conflicts: read.conflicts,
            conflictClasses: read.conflictClass,
            available: read.available,
            isAvoided: read.flags.includes('avoid-version') || read.flags.includes('deprecated'),
            origin: originOf(read),
        },
        defects: fieldErrors.map(({ field, message }) => `${field}: ${message}`),
    };
}
function originOf({ url }) {
    if (url === undefined)
        return 'none';
    if (url.checksums.length > 0)
        return 'checked';
    return url.url.backend === 'http' ? 'unchecked archive' : 'unchecked working copy';
}

;// CONCATENATED MODULE: ./build/solver/universe.js


function isIncomplete({ defects }) {
    return defects.some(({ isBeyondLimits }) => isBeyondLimits);
}
function universeOf(source) {
    const families = new Map();
    const definitions = new Map();
    const matches = new Map();
    const defects = [];
    const family = (name) => remembered(families, name, () => makeFamily(name, source));
    const matching = (atom) => remembered(matches, atom, () => {
        const { packages } = family(atom.name);
        return atom.bound === undefined ? packages : withinBound(packages, atom.bound);
    });
    return {
        source,
        family,
        matching,
        find: (name, version) => {
            const found = withinBound(family(name).packages, { operator: '=', version });
            return found.find((one) => one.version === version) ?? found[0];
        },
        definition: (of) => {
            if (definitions.has(of))
                return definitions.get(of);
            const definition = universe_define(of, source, defects);
            definitions.set(of, definition);
            return definition;
        },
        defects,
    };
}
function remembered(known, key, make) {
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}
function makeFamily(name, source) {
    const packages = [];
    const family = { name, packages };
    const versions = source.versions(name).toSorted((a, b) => {
        const order = (0,opam_version/* compareVersions */.Z)(a, b);
        return order !== 0 ? order : Number(a > b) - Number(a < b);
    });
    for (const [index, version] of versions.entries())
        packages.push({ family, name, version, index });
    return family;
}
function universe_define({ name, version }, source, defects) {
    const text = source.text(name, version);
    if (text === undefined) {
        const message = 'The file is too large, or it cannot be read';
        defects.push({ name, version, message, leftOut: true, isBeyondLimits: true });
        return undefined;
    }
    const read = readDefinition({ name: `packages/${name}/${name}.${version}/opam`, text });
    if (read.kind === 'refused') {
        defects.push({ name, version, message: read.reason, leftOut: true, isBeyondLimits: false });
        return undefined;
    }
    for (const message of read.defects) {
        defects.push({ name, version, message, leftOut: false, isBeyondLimits: false });
    }
    return read.definition;
}
function withinBound(packages, { operator, version }) {
    const first = firstNot(packages, (order) => order < 0, version);
    const behind = firstNot(packages, (order) => order <= 0, version);
    switch (operator) {
        case '=':
            return packages.slice(first, behind);
        case '!=':
            return [...packages.slice(0, first), ...packages.slice(behind)];
        case '<':
            return packages.slice(0, first);
        case '<=':
            return packages.slice(0, behind);
        case '>':
            return packages.slice(behind);
        case '>=':
            return packages.slice(first);
    }
}
function firstNot(packages, isAtStart, version) {
    let [low, high] = [0, packages.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const candidate = packages[middle];
        if (candidate !== undefined && isAtStart((0,opam_version/* compareVersions */.Z)(candidate.version, version))) {
            low = middle + 1;
        }
        else {
            high = middle;
        }
    }
    return low;
}


/***/ }),

/***/ 11042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ boundsWords),
/* harmony export */   nP: () => (/* binding */ atomWords),
/* harmony export */   rJ: () => (/* binding */ packagesWords),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
function atomWords({ name, bound }) {
    return bound === undefined ? name : `${name} ${boundWords({ name, bound })}`;
}
function clauseWords(clause) {
    return clause.map(atomWords).join(' | ');
}
function boundsWords(name, atoms) {
    const bounds = atoms.map(boundWords).filter((words) => words !== '');
    return [name, bounds.join(' & ')].join(' ').trimEnd();
}
function boundWords({ bound }) {
    return bound === undefined ? '' : `${bound.operator} ${bound.version}`;
}
function packagesWords({ name, packages: all }, some) {
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined || some.length === all.length)
        return name;
    const runs = runsOf(some);
    if (runs.length <= mostRuns) {
        return `${name} ${runs.map((run) => runWords(run, all)).join(' | ')}`;
    }
    return `${some.length} versions of ${name} from ${first.version} to ${last.version}`;
}
const mostRuns = 3;
function runsOf(some) {
    const runs = [];
    for (const one of some) {
        const open = runs.at(-1);
        if (open === undefined || open.last.index + 1 < one.index)
            runs.push({ first: one, last: one });
        else
            runs[runs.length - 1] = { first: open.first, last: one };
    }
    return runs;
}
function runWords({ first, last }, all) {
    if (first === last)
        return `= ${first.version}`;
    const bounds = [];
    if (first.index > 0)
        bounds.push(`>= ${first.version}`);
    if (last.index < all.length - 1)
        bounds.push(`<= ${last.version}`);
    return bounds.join(' & ');
}


/***/ })

};
