/** Every signal calma knows by name, whether or not it is installed. */
const signalTypes = ['rageClick', 'deadClick', 'formLoop', 'errorBurst'];

export { signalTypes };
