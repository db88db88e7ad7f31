/** Names with humps as names with dashes, so that their words can be told apart: `MuiTouchRipple-child`. */
function dashed(name) {
    return name.replace(/([a-z])(?=[A-Z])/g, '$1-');
}

export { dashed };
