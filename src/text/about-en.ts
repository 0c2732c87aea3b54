/** What the page says of itself, in English. */

import type { AboutWords } from './about-words.ts';
import { panelEn } from './panel-en.ts';

export const aboutEn: AboutWords = {
	step: panelEn.step,
	notYetSaid: panelEn.notYetSaid,
	contents: 'Sections',
	sections: {
		says: {
			heading: 'What this map says and does not say',
			paragraphs: [
				'It shows who is reported to have said which ground is held by whom, in which words, and where those words clash.',
				'Every colour and every sign leads to a sentence that somebody is reported to have said.',
				'It does not say who was right. It does not know who held what.',
				'Where a side has said nothing of a district itself, its part of the map is blank. Blank is no agreement.',
				'Others than the sides speak, too: monitors, residents, officials elsewhere. Such an observer can say who holds what, and can hold nothing.',
				'Nothing here was checked on the ground. Where a publisher says that it could not verify something, that stands beside the quote.',
			],
		},
		rules: {
			heading: 'How words become colours',
			paragraphs: [
				'Who holds a place is never stored. It follows from what each side said, for each place and each day, by these rules. They are the same for all sides and for observers.',
				'The examples were found by applying the rules to the quotes of this map. What the fills, dots and signs mean stands in its legend.',
			],
		},
		comparisons: {
			heading: 'How accounts compare',
			paragraphs: [
				'An account is what the words of one side add up to, for one place by one day. The sides’ accounts of a place relate in one of six ways: the first of these that fits.',
				'The accounts of observers are shown beside them and compared with nobody’s.',
			],
		},
		days: {
			heading: 'Days',
			paragraphs: [
				'Days are those of the place spoken of.',
				'All words of one day are taken together. In which order they were said is not known: two may be hours apart. So nothing overtakes what was said on the same day.',
			],
		},
		lines: {
			heading: 'Where the lines come from',
			paragraphs: [
				'District lines differ between editions, and one name can mean different ground on another map.',
				'A district is coloured as it is drawn here because somebody spoke of it, not because a line was measured on the ground.',
			],
		},
		sources: {
			heading: 'Sources',
			paragraphs: ['All that is coloured rests on what these documents print. Quotes are their exact words.'],
		},
		errors: {
			heading: 'Report an error',
			paragraphs: [
				'Is a quote wrong, is a place mistaken, or can the words be read otherwise? Choose the passage, then “Report an error”.',
				'Say which words you mean and how you read them. A source helps.',
			],
		},
		languages: {
			heading: 'Languages',
			paragraphs: [
				'The page speaks English, Dari and Pashto. The Dari and Pashto translations are drafts and await a native reader.',
				'Quotes stay as printed; beneath them stands an unofficial translation. Notes and names of speakers are translated, too; these are drafts as well.',
			],
		},
		version: { heading: 'Version and changes', paragraphs: [] },
	},
	rule: {
		day: 'A claim counts from the day on which it was said. It stands until later words of the same voice (a side or an observer) overtake it.',
		context:
			'What nobody’s spokesman said (the publisher’s own text, a caption, an image) is shown and colours nothing.',
		reach:
			'A claim on a larger area reaches the districts in it only if its words cover every one of them. The same portion then counts for each.',
		'no-reach': 'Otherwise it reaches none of them: “most of the province” says nothing of any one district.',
		except: 'If the words leave out something in a place, “all” of that place counts as “most”.',
		inner:
			'If the same voice says otherwise of a place inside, then or later, “all” of the place around counts as “most” as long as those words stand; and “no part” as “not most”.',
		'lends-outwards':
			'A claim on a place inside a district counts for the district as well: what is held or lost there as a part of it, what is denied as a denial of all of it, forces in the place and fighting as they are. Forces around the place, near it or advancing on it do not count there.',
		'lends-inwards':
			'What is said of every part of a district counts for the places inside it as well, unless the words leave them out, or the same voice says otherwise of them, or later of the district.',
		forces:
			'Fighting, and forces in a place, around it, near it or advancing on it, are not control. They are shown as small signs and colour nothing.',
		denial:
			'A denial that all or most of a place is held denies no single part of it, and does not say who holds it.',
		inferred:
			'If the words name no holder and a reader infers one, the account says so: on the map it is a pale tint with a question mark.',
		repeat: 'If a voice says the same again, or more, its later words overtake its earlier ones.',
		outcome:
			'If a voice spoke of fighting or forces and later says what came of it (the forces are in the place now, or hold it, or have lost all of it), its later words overtake its earlier ones.',
		clash:
			'If a voice’s later words clash with its earlier ones, they overtake them. What is overtaken stays so.',
		cut: 'But if the later words give only a portion to another holder, or tell only of the loss of a portion, some of the earlier claim is left: after “most”, a part of it; after “part”, or after such words on a place inside, most of it.',
		'other-side': 'One voice’s words never overtake another’s. Both stand, whichever came later.',
		mixed:
			'If words of one voice stand and clash with each other, the map says so and its account names no holder.',
		headline:
			'Of all words that stand, the strongest lead: first who holds the ground, then who has lost it, who does not hold it, where there is fighting, whose forces are around the place, in it, advancing on it or near it; then the words that say more, the more direct words, the later words. The rest stands beside them.',
	},
	comparison: {
		contradict:
			'Two sides’ words clash outright: each says that a different party holds all of the very place, or one denies what the other says, or says that all of it is lost.',
		'partly-contradict':
			'They clash, but not outright: one says that a party holds all of the place, the other that a different one holds most or part of it; or each says that a different one holds most; or what clashes was said of a place inside.',
		agree: 'Several sides speak, and each names the same one holder.',
		compatible: 'Several sides speak. What they say differs and does not clash.',
		'one-sided': 'Only one side has an account of the place. That the others have none is no agreement.',
		silent: 'No side has an account of the place by that day.',
	},
	example: 'Example',
	noExample: 'No example of it was found here.',
	showPassage: (id) => `Show ${id}`,
	showPlace: (place, day) => `Show ${place}, ${day}`,
	outlines: 'Outlines',
	baseMap: 'Base map',
	tiles: 'Online map tiles',
	softwareVersion: (version) => `Software: version ${version}`,
	licences: 'Licences of what this page is made of',
	licencesAsFile: 'As a file',
	changes: 'Changes to the software',
};
