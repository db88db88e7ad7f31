/** Every kind of outcome there is. */
const outcomeKinds = ['shown', 'accepted', 'dismissed', 'submitted', 'failed', 'ignored', 'heldOut'];

export { outcomeKinds };
