import type { APIRoute } from 'astro';
import { tableJson } from '../../export/data/data-table.ts';
import { type TablePath, tablePaths } from '../../astro/table-paths.ts';

export const getStaticPaths = tablePaths;

/** A table of the data package as a list of records. */
export const GET: APIRoute<TablePath['props']> = ({ props }) =>
	new Response(tableJson(props.table), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
