/** Is there a limit here that looks back further than this session? */
function looksFurtherBack({ show = [], cooldown, giveUpAfterDismissals }) {
    return cooldown !== undefined || giveUpAfterDismissals !== undefined || show.some(({ per }) => per !== 'page' && per !== 'session');
}

export { looksFurtherBack };
