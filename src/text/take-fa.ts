/** The words for what is taken away, in Dari. */

import { isolated, isolatedList } from './clause-fa.ts';
import type { TakeWords } from './take-words.ts';

export const takeFa: TakeWords = {
	formats: {
		accounts: 'روایت‌های این روز برای نقشه',
		globe: 'روایت‌های این روز برای کرهٔ زمین',
		accountsByDay: 'روایت‌های همهٔ روزها',
		claims: 'ادعاها و معلومات زمینه‌ای',
		annotations: 'نقل‌قول‌ها به شکل یادداشت',
		gazetteer: 'جاها و نام‌های آن‌ها',
	},
	fileFailed: 'این فایل در این‌جا ساخته نشد.',
	pictureSize: 'اندازهٔ تصویر',
	pictureSizes: {
		sheet: 'برای مقاله، به عرض ۱۲۰۰',
		column: 'برای موبایل یا یک ستون، به عرض ۶۰۰',
		page: `برای چاپ، \u2068A4\u2069 عمودی`,
		card: 'برای پست یا سلاید، ۱۲۰۰ × ۶۳۰',
	},
	pictureHeading: 'با عنوان و خلاصه‌ها',
	pictureTransparent: 'بدون پس‌زمینه',
	print: 'چاپ',
	saved: (fileName) => `ذخیره شد: \u2068${fileName}\u2069`,
	embedding: 'برای گذاشتن نقشه در صفحه‌ای از همین سایت',
	sameOriginFrame: (flag, header) =>
		`اگر صفحهٔ شما و این نقشه یک مبدأ دارند (آغاز آدرس‌شان یکی است: https، نام و پورت)، «\u2068${flag}\u2069» را از کد بردارید؛ چون با آن، نقشه می‌تواند محدودیت‌های چارچوب خود را بردارد. در آن صورت سرور باید «\u2068${header}\u2069» را با فایل‌های نقشه بفرستد.`,
	mapCitation: ({ dataset, version, day, voices, publishers, otherInterpretations }, text) =>
		[
			`${text.appName}: ${isolated(dataset)}.`,
			text.promise,
			`${voices.length > 1 ? 'روایت‌های' : 'روایت'} ${isolatedList(voices.map(({ inSentence }) => inSentence))} ${text.asSaidBy(day)}، نشرشده در ${isolatedList(publishers)}.`,
			...(otherInterpretations.length > 0 ? [text.shownInterpretation(otherInterpretations)] : []),
			`نسخهٔ داده‌ها: ${isolated(version)}.`,
		].join(' '),
};
