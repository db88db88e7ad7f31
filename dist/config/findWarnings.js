import { DEFAULTS } from '../decide/defaults.js';
import { holds } from '../decide/holds.js';
import { namesIn } from '../decide/namesIn.js';
import { passes } from '../decide/passes.js';
import { wildcard } from '../decide/wildcard.js';
import { pageTemplate } from '../model/pageTemplate.js';
import { parseDuration } from '../model/parseDuration.js';
import { implies, isPossible } from './implies.js';
import { levelsOf } from './levelsOf.js';

/** With less between them, the level begins and ends with every signal. */
const LEAST_HYSTERESIS = 10;
/** LaunchDarkly advises 1–5 %, PostHog 1–10 %: beyond a fifth, many visitors go without help for little more certainty. */
const LARGE_HOLDOUT = 20;
/** What comes with calma. A team may add its own. */
const KNOWN = ['callback', 'message', 'reward', 'survey', 'event'];
/** A config that is right as far as calma is concerned: does it say what its author means? */
function findWarnings(config, thresholds, detectors, interventions) {
    const { signals = {}, quiet = {}, segments = {}, limits = {}, holdout, rules = [], actions = {}, texts = {}, consent = {} } = config;
    const { enter, exit } = thresholds;
    const warnings = [];
    const warn = (code, pointer, found, message, fix, severity = 'warning') => warnings.push({ severity, code, pointer, found: found === undefined ? '' : JSON.stringify(found), allowed: [], message, fix });
    const active = rules.filter(({ off }) => !off);
    if (active.length === 0)
        warn('no_rules', '/rules', rules.length, 'No rule is switched on, so nothing will ever be offered.', 'Add a rule: { "id": "help", "then": "callback" }.');
    if (exit > enter - LEAST_HYSTERESIS) {
        warn('exit_close_to_enter', '/score/exit', exit, `The level ends at ${exit} and begins at ${enter}: with so little between them it comes and goes with every signal.`, `Write at most ${enter - LEAST_HYSTERESIS}.`);
    }
    if (Object.keys(signals).length > 0 && detectors.every(({ type }) => signals[type] === false)) {
        warn('no_signals', '/signals', undefined, 'Every signal is switched off, so the score stays at 0.', 'Switch at least one on: remove its line.');
    }
    for (const { type, options, defaults } of detectors) {
        for (const [option, value] of Object.entries(signals[type] || {})) {
            if (typeof value !== 'number' || typeof defaults[option] !== 'string' || value >= 100 || typeof options[option] !== 'number')
                continue;
            warn('bare_milliseconds', `/signals/${type}/${option}`, value, `A number without a unit is milliseconds, so this is ${value} thousandths of a second.`, `Write "${value}s" if you mean seconds, "${value}ms" if not.`);
        }
    }
    if (holdout) {
        const { percent } = holdout;
        if (percent > LARGE_HOLDOUT)
            warn('large_holdout', '/holdout/percent', percent, `${percent} of 100 visitors who struggle get no help.`, 'Write 5 or 10: that is enough to measure, it only takes longer.');
        if (percent > 0 && percent < 1)
            warn('percent_as_share', '/holdout/percent', percent, `This is ${percent} of 100 visitors, not of one.`, `Write ${percent * 100} if you mean ${percent * 100} %.`);
    }
    limitsWarnings(limits, '/limits', limits);
    const remembers = consent.storage !== 'never';
    quiet.pages?.forEach((glob, i) => {
        pathWarnings(glob, `/quiet/pages/${i}`);
        if (wildcard(glob, '/a') && wildcard(glob, '/a/b'))
            warn('quiet_everywhere', `/quiet/pages/${i}`, glob, 'Every page is quiet, so nothing will ever be offered.', 'Name the pages that are to be quiet, or use "paused".');
    });
    if (quiet.pause && quiet.patience && parseDuration(quiet.pause) >= parseDuration(quiet.patience)) {
        warn('no_patience', '/quiet/patience', quiet.patience, 'Patience ends before a pause can come, so hardly anything will be offered.', 'Make "patience" several times as long as "pause".');
    }
    rules.forEach((rule, i) => ruleWarnings(rule, i));
    const asked = rules.flatMap(({ when = {} }) => namesIn(when));
    for (const [name, condition] of Object.entries(segments)) {
        if (!asked.includes(`segment ${name}`))
            warn('unused_segment', `/segments/${name}`, undefined, `No rule asks for the segment "${name}".`, `Ask for it with "segment": "${name}", or remove it.`);
        conditionWarnings(condition, `/segments/${name}`);
    }
    for (const [name, { type = name }] of Object.entries(actions)) {
        if (!rules.some(({ then }) => then === name))
            warn('unused_action', `/actions/${name}`, undefined, `No rule's "then" says "${name}".`, `Write "then": "${name}" in a rule, or remove it.`);
        if (!interventions && !KNOWN.includes(type))
            warn('unknown_intervention', `/actions/${name}`, type, `No intervention of calma is called "${type}".`, `Name one with "type": ${KNOWN.join(', ')}. If "${type}" is your own, all is well.`);
    }
    const keys = [...new Set(Object.values(texts).flatMap((all) => Object.keys(all)))];
    for (const [language, all] of Object.entries(texts)) {
        const missing = keys.filter((key) => !Object.hasOwn(all, key));
        if (missing.length > 0)
            warn('missing_text', `/texts/${language}`, undefined, `Other languages have ${missing.join(', ')}; "${language}" has not.`, `Add ${missing.map((key) => `"${key}"`).join(', ')}.`);
    }
    return warnings;
    function limitsWarnings(own, at, above) {
        const { show = [], cooldown = {} } = own;
        const after = cooldown.afterShow ?? above.cooldown?.afterShow;
        // One in a session, or in a span, keeps them apart as well.
        const isApart = after !== undefined || [...show, ...(above.show ?? DEFAULTS.limits.show)].some(({ max, per }) => max <= 1 && per !== 'page');
        show.forEach(({ max, per }, i) => {
            if (max > 1 && !isApart && i === show.findIndex((other) => other.max > 1)) {
                warn('cap_without_cooldown', `${at}/show/${i}`, { max, per }, `${max} offers per ${per}, and no time between them: they may come one right after the other.`, 'Add "cooldown": { "afterShow": "30m" } to these limits.');
            }
            if (consent.storage === 'never' && per !== 'page' && per !== 'session') {
                warn('no_memory', `${at}/show/${i}/per`, per, 'Nothing may be stored ("consent.storage" is "never"), so only this session can be counted.', 'Write "session", or let "consent.storage" be "wait".');
            }
        });
        for (const key of ['afterDismiss', 'afterSubmit']) {
            if (cooldown[key] !== undefined && parseDuration(cooldown[key]) === 0) {
                warn('refusal_forgotten', `${at}/cooldown/${key}`, cooldown[key], key === 'afterDismiss' ? 'Who says no may be asked again at once.' : 'Who has just sent a request may be asked again at once.', 'Write "24h" or more, or remove the line for a day.');
            }
        }
    }
    function ruleWarnings(rule, i) {
        const at = `/rules/${i}`;
        const { when = {}, then, limits: own = {}, rollout, schedule, off } = rule;
        limitsWarnings(own, `${at}/limits`, limits);
        conditionWarnings(when, `${at}/when`);
        if (rollout === 0)
            warn('nobody', `${at}/rollout`, rollout, 'Nobody gets this rule.', 'Write a number above 0, or "off": true if that is meant.');
        if (rollout !== undefined && rollout > 0 && rollout < 1)
            warn('percent_as_share', `${at}/rollout`, rollout, `This is ${rollout} of 100 visitors, not of one.`, `Write ${rollout * 100} if you mean ${rollout * 100} %.`);
        if (own.show?.some(({ max }) => max === 0))
            warn('nobody', `${at}/limits/show`, own.show, 'A cap of 0 lets this rule offer nothing.', 'Write at least 1, or "off": true if that is meant.');
        if (schedule?.open.length === 0 || schedule?.open.every(({ days }) => days?.length === 0)) {
            warn('never_open', `${at}/schedule/open`, schedule.open, 'This schedule has no hours, so the rule never offers.', 'Add { "days": ["mon"], "from": "09:00", "to": "18:00" }, or remove the schedule.');
        }
        if (!interventions && !KNOWN.includes(then) && !Object.hasOwn(actions, then)) {
            warn('unknown_intervention', `${at}/then`, then, `No intervention of calma and no action of this config is called "${then}".`, `Allowed: ${[...KNOWN, ...Object.keys(actions)].join(', ')}. If "${then}" is your own, all is well.`);
        }
        if (namesIn(when).some((name) => name === 'level' || name === 'score') && reachesCalm(when, enter)) {
            warn('calm_visitors', `${at}/when`, when, 'This reaches visitors who are calm: they are offered help they do not need.', `Ask for "level": "frustrated", or for a score of ${enter / 2} or more.`);
        }
        const page = when.page;
        const literal = typeof page === 'string' ? page : page?.is;
        const quietAt = quiet.pages?.findIndex((glob) => literal !== undefined ? wildcard(glob, literal) : typeof page === 'object' && page.matches !== undefined && wildcard(glob, page.matches)) ?? -1;
        if (quietAt >= 0)
            warn('page_is_quiet', `${at}/when/page`, page, `This page is among the quiet ones (/quiet/pages/${quietAt}), so the rule never offers.`, 'Take it out of "quiet.pages", or name another page here.');
        if (off)
            return;
        const earlier = rules.slice(0, i).find((one) => !one.off && alwaysBefore(one, rule));
        if (earlier) {
            warn('unreachable_rule', at, rule.id, `Whenever this rule could offer, "${earlier.id}" comes first.`, `Move it before "${earlier.id}", or let that one ask for more.`);
        }
    }
    /** Does the first rule offer whenever the second could? */
    function alwaysBefore(first, second) {
        const { schedule, rollout = 100, limits: own, then } = first;
        const sameHours = schedule === undefined || JSON.stringify(schedule) === JSON.stringify(second.schedule);
        // What shows nothing lets the next rule have its turn.
        const isSeen = (actions[then]?.type ?? then) !== 'event';
        return isSeen && sameHours && rollout === 100 && own === undefined && implies(second.when ?? {}, first.when ?? {}, thresholds);
    }
    function conditionWarnings(condition, at) {
        for (const [key, wanted] of Object.entries(condition)) {
            const here = `${at}/${key}`;
            if (Array.isArray(wanted)) {
                if (key === 'any' && wanted.length === 0)
                    warn('impossible_condition', here, wanted, 'At least one of nothing must hold, which it never does.', 'Add a condition, or remove the line.');
                wanted.forEach((one, i) => conditionWarnings(one, `${here}/${i}`));
                continue;
            }
            const test = wanted;
            if (!isPossible(key, test))
                warn('impossible_condition', here, wanted, 'No value can be all of this at once.', 'Take away one of the operators.');
            if (key.startsWith('history.') && !remembers)
                warn('no_memory', here, wanted, 'Nothing may be stored ("consent.storage" is "never"), so only this session is remembered.', 'Let "consent.storage" be "wait", or do without.');
            if (key === 'page')
                for (const [operator, page] of typeof test === 'object' ? Object.entries(test) : [['', test]]) {
                    for (const [i, one] of [page].flat().entries()) {
                        if (typeof one === 'string')
                            pathWarnings(one, here + (operator && `/${operator}`) + (Array.isArray(page) ? `/${i}` : ''));
                    }
                }
        }
        const { level, score } = condition;
        if (level !== undefined && score !== undefined && isPossible('score', score) && isPossible('level', level) && levelsOf(condition, thresholds).length === 0) {
            warn('impossible_condition', at, { level, score }, 'No visitor has this level with this score.', `Ask for one of them: "frustrated" begins at ${enter}, "strained" at ${enter / 2}.`);
        }
    }
    function pathWarnings(page, at) {
        if (!/^[/*]/.test(page) || /[?#]/.test(page)) {
            const path = page.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '') || '/';
            warn('page_is_no_path', at, page, 'A page is a path: it begins with a slash, and has no host, no query and no fragment.', `Write "${path.startsWith('/') || path.startsWith('*') ? path : `/${path}`}".`);
        }
        else if (!page.includes('*') && pageTemplate(page) !== page && !page.endsWith('/')) {
            warn('page_is_no_template', at, page, 'What identifies a person or a thing is no part of a page, so no page is called this.', `Write "${pageTemplate(page)}".`);
        }
    }
}
/** Can a condition hold for somebody who is calm, whatever else is so? Tried out with every score that calm comes with. */
function reachesCalm(condition, enter) {
    return Array.from({ length: Math.ceil(enter / 2) }, (_, points) => points).some((points) => holds(condition, (name, wanted) => name === 'level' ? passes(wanted, 'calm') : name === 'score' ? passes(wanted, points) : undefined) !== false);
}

export { findWarnings };
