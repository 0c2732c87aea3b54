/** What is a dataset like as the browser is sent it, and what other dataset can a test make of it? */

export interface Built {
	sources: { text?: string; range?: { start: number; end: number }; language: string }[];
	claims: Record<string, unknown>[];
	context: Record<string, unknown>[];
	parties: Record<string, unknown>[];
}

/** With so many parties, of two: with fewer, without what the others said and was said of them. */
export function withParties(count: number, built: Built): Built {
	const [first] = built.parties;
	const others = [
		{ light: '#1d7a6b', dark: '#3fb3a0' },
		{ light: '#8a6a00', dark: '#c9a437' },
	].map((colour, i) => {
		const name = { en: `Party ${i + 3}` };
		return { ...first, id: `p${i + 3}`, name, inSentence: name, shortName: name, colour };
	});
	const parties = [...built.parties, ...others].slice(0, count);
	const ids = parties.map(({ id }) => id);
	const isKnown = ({ holder }: { holder?: unknown }) => ids.includes(holder);
	const claims = built.claims
		.filter(({ claimant }) => ids.includes(claimant))
		.map((claim) => ({
			...claim,
			assertions: (claim['assertions'] as object[]).filter(isKnown),
			alternatives: [],
		}));
	return { ...built, parties, claims };
}
