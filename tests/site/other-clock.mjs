/** Loaded before a build: its clock starts at the time in CAVEAT_CLOCK. */
const RealDate = globalThis.Date;
const ahead = RealDate.parse(process.env.CAVEAT_CLOCK ?? '') - RealDate.now();

class ShiftedDate extends RealDate {
	constructor(...args) {
		if (args.length === 0) super(RealDate.now() + ahead);
		else super(...args);
	}
	static now() {
		return RealDate.now() + ahead;
	}
}
Object.defineProperty(ShiftedDate, 'name', { value: 'Date' });
globalThis.Date = ShiftedDate;
