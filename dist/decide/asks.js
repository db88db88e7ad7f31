/** What each gate asks for, in a sentence for people. */
const asks = {
    paused: 'calma must be running, and not be paused by the config',
    config: 'the rule must be switched on',
    consent: 'offers must be allowed, by the config or the visitor',
    quietPage: 'the page must not be a quiet one',
    quietElement: 'the visitor must not be in a quiet element',
    quietState: 'the visitor must pause, and nothing be under way',
    armed: 'the visitor must struggle enough, and must not have had this offer for it',
    when: 'every condition must hold',
    hours: 'it must be within the hours of the schedule',
    agents: 'agents must be there as the rule asks',
    limits: 'no cap and no cool-down over all rules must be reached',
    ruleLimits: 'no cap and no cool-down of this rule must be reached',
    rollout: 'the visitor must be among those who get this rule',
    otherTab: 'no other tab must have an offer open',
    other: 'nothing else must be on offer',
    holdout: 'the visitor must not be held out for comparison',
    act: 'the intervention must be installed',
};

export { asks };
