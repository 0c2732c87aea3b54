/** The words for what is taken away, in Pashto. */

import { name, nameList } from './clause-ps.ts';
import type { TakeWords } from './take-words.ts';

export const takePs: TakeWords = {
	formats: {
		accounts: 'د دې ورځې روایتونه د نقشې لپاره',
		globe: 'د دې ورځې روایتونه د ځمکې د کرې لپاره',
		accountsByDay: 'د ټولو ورځو روایتونه',
		claims: 'ادعاوې او شالید',
		annotations: 'اقتباسونه د یادښتونو په بڼه',
		gazetteer: 'ځایونه او نومونه یې',
	},
	fileFailed: 'دا فایل دلته جوړ نه شو.',
	pictureSize: 'د انځور کچه',
	pictureSizes: {
		sheet: 'د مقالې لپاره، ۱۲۰۰ پلن',
		column: 'د موبایل یا یوې ستنې لپاره، ۶۰۰ پلن',
		page: `د چاپ لپاره، ولاړ \u2068A4\u2069`,
		card: 'د پوسټ یا سلایډ لپاره، ۱۲۰۰ × ۶۳۰',
	},
	pictureHeading: 'له سرلیک او لنډیزونو سره',
	pictureTransparent: 'شفاف (بې پس‌منظره)',
	print: 'چاپ',
	saved: (fileName) => `خوندي شو: \u2068${fileName}\u2069`,
	embedding: 'د همدې سایټ په بله پاڼه کې د نقشې د ښودلو لپاره',
	sameOriginFrame: (flag, header) =>
		`که ستاسو پاڼه او دا نقشه یو اصل ولري (پته یې یو شان پیلېږي: https، نوم او پورټ)، «\u2068${flag}\u2069» له کوډه لرې کړئ؛ ورسره نقشه د خپل چوکاټ بندیزونه لرې کولای شي. بیا باید سرور د نقشې له فایلونو سره «\u2068${header}\u2069» ولېږي.`,
	mapCitation: ({ dataset, version, day, voices, publishers, otherInterpretations }, text) =>
		[
			`${text.appName}: ${name(dataset)}.`,
			text.promise,
			`${voices.length > 1 ? 'روایتونه' : 'روایت'}: ${nameList(voices.map(({ inSentence }) => inSentence))}.`,
			`${text.asSaidBy(day)}.`,
			`${publishers.length > 1 ? 'خپروونکي' : 'خپروونکی'}: ${nameList(publishers)}.`,
			...(otherInterpretations.length > 0 ? [text.shownInterpretation(otherInterpretations)] : []),
			`د معلوماتو نسخه: ${name(version)}.`,
		].join(' '),
};
