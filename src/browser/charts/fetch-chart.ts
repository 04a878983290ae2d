/**
 * The chart on a page. Only the chart is parsed, because the policy of this page would refuse the
 * stylesheet of the other.
 * @throws if the page or its chart is missing
 */
export async function fetchChart(address: string): Promise<Document> {
	const response = await fetch(address);
	const [chart] = /<figure.*<\/figure>/s.exec(await response.text()) ?? [];
	if (!response.ok || !chart) throw new Error(address);
	return new DOMParser().parseFromString(chart, 'text/html');
}
