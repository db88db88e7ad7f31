import type { OutcomeKind } from './outcome.ts';
import type { Level } from './score.ts';
import type { SignalType } from './signal.ts';
/**
 * The product manager's plain JSON. Everything is optional but `version`; docs/config.md has every
 * key. Durations are strings such as `"500ms"`, `"30s"`, `"10m"`, `"24h"`, `"7d"`.
 */
export interface Config {
    readonly $schema?: string;
    readonly version: 1;
    /** A name for this config; it travels with decisions and exposures. */
    readonly id?: string;
    /** The kill switch: nothing is offered, sensing goes on. Default false. */
    readonly paused?: boolean;
    /** The score at which a visitor counts as frustrated: low 75, medium 60 (the default), high 45. */
    readonly sensitivity?: Sensitivity;
    /** A detector's options by signal name, `true` to have it, or `false` to switch it off. */
    readonly signals?: {
        readonly [Type in SignalType]?: boolean | Readonly<Record<string, unknown>>;
    };
    /** `enter` overrides `sensitivity`; `exit` defaults to 20 below it, or half of it if that is more. */
    readonly score?: {
        readonly enter?: number;
        readonly exit?: number;
    };
    /** Where and when nobody is interrupted. */
    readonly quiet?: Quiet;
    /** Groups of visitors by name, for rules to ask about with `segment`. */
    readonly segments?: Readonly<Record<string, SegmentCondition>>;
    /** Limits over all rules together. Default: one offer a session, 24 h after a refusal or a request. */
    readonly limits?: Limits;
    /** Visitors who are never offered anything, to measure what the offers do. Default: none. */
    readonly holdout?: Holdout;
    /** Tried in order; the first that passes every gate wins. */
    readonly rules?: readonly Rule[];
    /** What `then` may name besides the interventions themselves: one of them with settings of its own. */
    readonly actions?: Readonly<Record<string, Action>>;
    /** Texts by language tag and key, for interventions to show. */
    readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** What waits for the visitor's consent. */
    readonly consent?: Consent;
}
export type Sensitivity = 'low' | 'medium' | 'high';
/** Where and when nobody is interrupted. */
export interface Quiet {
    /** Globs of pages on which nothing is offered. */
    readonly pages?: readonly string[];
    /** CSS selectors of elements during whose use nothing is offered. Default `[data-calma-quiet]`. */
    readonly elements?: readonly string[];
    /** What counts as busy. Default: all of them. A hidden page always does. */
    readonly states?: readonly QuietState[];
    /** An offer waits until there was no input for this long. Default 1.2 s. */
    readonly pause?: string;
    /** Longer than this no rule waits for a pause. Default 20 s. */
    readonly patience?: string;
}
export type QuietState = 'typing' | 'composing' | 'dragging' | 'dialog' | 'media' | 'pending';
/** Visitors who would have been offered something, and are not. */
export interface Holdout {
    /** Of 100 visitors, so many are held out. */
    readonly percent: number;
    /** Another salt is another draw. Default `"calma"`. */
    readonly salt?: string;
}
/** What waits for consent: `wait` until it is given, `allow` without it, `never`. */
export interface Consent {
    /** Default `wait`. */
    readonly storage?: ConsentPolicy;
    /** Default `wait`. */
    readonly telemetry?: ConsentPolicy;
    /** Default `allow`: an offer in memory stores nothing and sends nothing. */
    readonly interventions?: ConsentPolicy;
    /** Global Privacy Control means no to storage and telemetry. Default true. */
    readonly honorGPC?: boolean;
}
export type ConsentPolicy = 'wait' | 'allow' | 'never';
/** A product manager's line: when … then offer … */
export interface Rule {
    readonly id: string;
    /** For people. */
    readonly note?: string;
    /** Switched off, and still explained. Default false. */
    readonly off?: boolean;
    /** Absent: when the visitor is frustrated. */
    readonly when?: Condition;
    /** The name of an intervention or an action. */
    readonly then: string;
    /** Limits of this rule alone, on top of the global ones. */
    readonly limits?: Limits;
    /** Of 100 visitors, so many get this rule at all. Default 100. */
    readonly rollout?: number;
    /** Agents' hours. Default: always. */
    readonly schedule?: Schedule;
}
/** When a rule may offer, on the wall clock of a time zone. */
export interface Schedule {
    /** IANA name, for example `"Europe/Madrid"`. */
    readonly timeZone: string;
    readonly open: readonly OpeningHours[];
}
/** From … to … on some days; a `to` that is not later is on the day after. */
export interface OpeningHours {
    /** Default: every day. */
    readonly days?: readonly Weekday[];
    /** `"09:00"`. */
    readonly from: string;
    /** `"19:00"`: the first minute that is closed. */
    readonly to: string;
}
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/** An intervention with settings of its own. */
export interface Action {
    /** The intervention. Default: the one with the action's name. */
    readonly type?: string;
    readonly [setting: string]: unknown;
}
/** What rules may ask about the visitor. Keys are ANDed; `all`, `any` and `none` nest four deep. */
export interface SegmentCondition extends VisitorFacts {
    readonly all?: readonly SegmentCondition[];
    readonly any?: readonly SegmentCondition[];
    readonly none?: readonly SegmentCondition[];
}
/** What rules may ask about. Keys are ANDed; `all`, `any` and `none` nest four deep. */
export interface Condition extends VisitorFacts, SignalFacts {
    readonly all?: readonly Condition[];
    readonly any?: readonly Condition[];
    readonly none?: readonly Condition[];
    readonly level?: WordTest<Level>;
    readonly score?: NumberTest;
    /** The page's path as a template; `matches` takes a glob: `*` within a segment, `**` across them. */
    readonly page?: TextTest;
    readonly pageSeconds?: NumberTest;
    readonly sessionSeconds?: NumberTest;
    /** The name of a segment: is the visitor in it? */
    readonly segment?: string | Omit<Equals<string>, 'exists'>;
    /** Are agents there? Unknown unless the host says so. */
    readonly agents?: WordTest<'open' | 'closed'>;
    readonly waitMinutes?: NumberTest;
}
/** `signal.rageClick`: how many signals of this type there were since the page was loaded. */
export type SignalFacts = {
    readonly [Type in SignalType as `signal.${Type}`]?: NumberTest;
};
/** `history.dismissed`: how many outcomes of this kind are remembered. */
export type HistoryFacts = {
    readonly [Kind in OutcomeKind as `history.${Kind}`]?: NumberTest;
};
/** The facts that segments are made of. */
export interface VisitorFacts extends HistoryFacts {
    readonly device?: WordTest<'touch' | 'mouse'>;
    readonly locale?: TextTest;
    readonly returning?: WordTest<boolean>;
    /** What the host said with `identify()`. */
    readonly [trait: `traits.${string}`]: Test;
}
export type Scalar = string | number | boolean;
export interface Equals<T extends Scalar> {
    readonly is?: T;
    readonly not?: T;
    readonly in?: readonly T[];
    readonly notIn?: readonly T[];
    /** Is the fact known at all? */
    readonly exists?: boolean;
}
export interface Compares {
    readonly gt?: number;
    readonly gte?: number;
    readonly lt?: number;
    readonly lte?: number;
}
export interface Matches {
    /** A glob: `*` within a segment between slashes, `**` across segments. */
    readonly matches?: string;
}
/** A word to equal, or operators, all of which must hold. */
export type WordTest<T extends Scalar> = T | Equals<T>;
/** A number to equal, or operators, all of which must hold. */
export type NumberTest = number | (Equals<number> & Compares);
/** A text to equal, or operators, all of which must hold. */
export type TextTest = string | (Equals<string> & Matches);
/** A value to equal, or operators, all of which must hold. */
export type Test = Scalar | (Equals<Scalar> & Compares & Matches);
/** How often an offer may be made. */
export interface Limits {
    /** At most so many offers on one page, in one session, ever, or in any span of this length. */
    readonly show?: readonly {
        readonly max: number;
        readonly per: string;
    }[];
    /** No offer for this long after … */
    readonly cooldown?: {
        readonly afterShow?: string;
        readonly afterDismiss?: string;
        readonly afterSubmit?: string;
        /** After an offer that went away untouched. */
        readonly afterIgnore?: string;
        readonly afterFail?: string;
    };
    /** No offer ever again after so many refusals in a row. */
    readonly giveUpAfterDismissals?: number;
}
/** One thing that is wrong with a config. */
export interface Problem {
    /** JSON pointer to the place: `/rules/0/when/scroe`. */
    readonly pointer: string;
    /** A sentence: what was found, what is allowed, and the nearest right word. */
    readonly message: string;
}
