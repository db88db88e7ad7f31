/** Is this signal among those that are not wanted here? `*` stands for all. */
function isUnwanted(type, ignored = []) {
    return ignored.some((unwanted) => unwanted === type || unwanted === '*');
}

export { isUnwanted };
