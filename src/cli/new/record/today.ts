/** The day on which a record is made, in UTC. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
