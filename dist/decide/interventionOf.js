/** The intervention that a rule's `then` comes down to. */
const interventionOf = ({ then }, actions) => actions[then]?.type ?? then;

export { interventionOf };
