/** Says once what is wrong with a config: the page goes on, but somebody should know. */
function reportProblems(problems) {
    const lines = problems.map(({ pointer, message }) => `  ${pointer || '/'}  ${message}`);
    write('warn', `calma: the config has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}, and what is wrong is not used:\n${lines.join('\n')}`);
}
/** A callback of the page threw. It is the page's error, so the page's developer hears of it. */
function reportHostError(error) {
    write('error', 'calma: a callback threw', error);
}
/** One of our own errors. Only told where a developer looks on: on this machine. */
function reportOwnError(error, hostname) {
    if (/^(localhost|127(\.\d+){3}|\[::1\]|.+\.(localhost|test|local))?$/.test(hostname))
        write('error', 'calma: internal error', error);
}
function write(level, ...words) {
    try {
        console[level](...words);
    }
    catch {
        // A page that has broken its console has nowhere else to hear it.
    }
}

export { reportHostError, reportOwnError, reportProblems };
