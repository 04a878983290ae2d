/** The style of a site that names none: who printed it, on which day, under which title. Part of this project, under its licence. */
export const caveat = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
	<info>
		<title>Caveat</title>
		<id>caveat</id>
		<category citation-format="numeric"/>
		<updated>2026-11-24T00:00:00+00:00</updated>
	</info>
	<locale xml:lang="en">
		<terms>
			<term name="month-01" form="short">Jan</term>
			<term name="month-02" form="short">Feb</term>
			<term name="month-03" form="short">Mar</term>
			<term name="month-04" form="short">Apr</term>
			<term name="month-05" form="short">May</term>
			<term name="month-06" form="short">Jun</term>
			<term name="month-07" form="short">Jul</term>
			<term name="month-08" form="short">Aug</term>
			<term name="month-09" form="short">Sep</term>
			<term name="month-10" form="short">Oct</term>
			<term name="month-11" form="short">Nov</term>
			<term name="month-12" form="short">Dec</term>
		</terms>
	</locale>
	<macro name="published">
		<date variable="issued" delimiter=" ">
			<date-part name="day"/>
			<date-part name="month" form="short"/>
			<date-part name="year"/>
		</date>
	</macro>
	<macro name="printed-by">
		<choose>
			<if variable="container-title">
				<text variable="container-title" font-weight="bold"/>
			</if>
			<else-if variable="publisher">
				<text variable="publisher" font-weight="bold"/>
			</else-if>
			<else>
				<names variable="author" font-weight="bold">
					<name form="short" et-al-min="2" et-al-use-first="1"/>
				</names>
			</else>
		</choose>
	</macro>
	<citation>
		<layout delimiter=", ">
			<text variable="citation-number"/>
		</layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<choose>
				<if variable="container-title publisher author" match="any">
					<group delimiter=". ">
						<group delimiter=", ">
							<text macro="printed-by"/>
							<text macro="published"/>
						</group>
						<text variable="title"/>
					</group>
				</if>
				<else>
					<group delimiter=", ">
						<text variable="title"/>
						<text macro="published"/>
					</group>
				</else>
			</choose>
		</layout>
	</bibliography>
</style>
`;
