/**
 * The ISO day that is `months` months before `day`, or the last day of that month if it is shorter.
 */
export function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const sum = year * 12 + (month - 1) - months;
	const [toYear, toMonth] = [Math.floor(sum / 12), sum % 12];
	const length = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
	return [
		String(toYear).padStart(4, '0'),
		...[toMonth + 1, Math.min(date, length)].map((part) => String(part).padStart(2, '0')),
	].join('-');
}
