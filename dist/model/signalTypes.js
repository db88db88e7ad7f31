/** Every signal calma knows by name, whether or not it is installed. */
const signalTypes = [
    'rageClick', 'disabledClick', 'deadClick', 'slowClick', 'formLoop', 'errorBurst', 'errorClick',
    'backtrack', 'oscillation', 'keyMash', 'fieldLoop', 'thrashedCursor', 'scrollThrash',
];

export { signalTypes };
