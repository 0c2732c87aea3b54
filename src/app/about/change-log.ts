/** Which versions does a change log tell of, and what does it say of each? */

export interface Release {
	/** "0.1.0 (unreleased)". */
	readonly title: string;
	/** With its backticks, otherwise plain. */
	readonly points: readonly string[];
}

/** Reads `## version` headings and the `-` points beneath them, in order; what else there is, it passes over. */
export function parseChangeLog(markdown: string): readonly Release[] {
	const releases: { title: string; points: string[] }[] = [];
	for (const line of markdown.split(/\r?\n/)) {
		const [, title] = /^## (.+)$/.exec(line) ?? [];
		const [, point] = /^- (.+)$/.exec(line) ?? [];
		const [, more] = /^\s+(\S.*)$/.exec(line) ?? [];
		const points = releases.at(-1)?.points;
		const last = points?.at(-1);
		if (title !== undefined) releases.push({ title: title.trim(), points: [] });
		else if (point !== undefined) points?.push(point.trim());
		else if (more !== undefined && points && last !== undefined)
			points[points.length - 1] = `${last} ${more.trim()}`;
	}
	return releases;
}
