/** So many of the last presses are remembered for when they were: as many as a visitor makes in a few seconds. */
const REMEMBERED = 16;
/** More records than this from one press are an answer, whatever they are. */
const MANY = 400;
/** Milliseconds between two frames, at 60 of them a second. */
const FRAME = 16;
/** The most that something under way may take. */
const PATIENCE = 10_000;
/** What a press sets going begins in its window, or this soon after it. */
const AFTER = 100;
/** What a request, a gesture or a blur brings about is there within this time. */
const SOON = 1000;
/** What is due and comes this late was held up: the machine slept, or the tab was frozen. */
const FROZEN = 1000;

export { AFTER, FRAME, FROZEN, MANY, PATIENCE, REMEMBERED, SOON };
