/** The words for opening a dataset, in Dari. */

import type { OpenWords } from './open-words.ts';

export const openFa: OpenWords = {
	title: 'باز کردن داده‌ها',
	staysHere: 'هیچ چیز فرستاده نمی‌شود: فایل‌ها در همین مرورگر خوانده و بررسی می‌شوند و در همین دستگاه می‌مانند.',
	fromDevice: 'از این دستگاه',
	chooseFile: 'باز کردن یک فایل …',
	chooseFolder: 'باز کردن یک پوشه …',
	dropHint: 'یا یک فایل یا پوشه را روی هر جای صفحه رها کنید.',
	byAddress: 'با نشانی',
	address: 'نشانی فایل',
	addressHint:
		'با \u2066https://\u2069 یا \u2066http://\u2069 آغاز می‌شود. تنها از سرور آن پرسیده می‌شود، و آن سرور از پرسش شما آگاه می‌شود.',
	open: 'باز کردن',
	notAnAddress: 'این نشانی فایل نیست. آن را با \u2066https://\u2069 یا \u2066http://\u2069 آغاز کنید.',
	builtIn: 'بخشی از این سایت',
	recent: 'پیش‌تر باز شده',
	noRecent: 'هنوز هیچ، یا این مرورگر چیزی نگه نمی‌دارد.',
	recentHint: 'تنها در این مرورگر نگهداری می‌شود. اگر از این فهرست برداشته شود، از میان می‌رود.',
	forget: (title, where) => `برداشتن «${title}»، \u2068${where}\u2069`,
	shownNow: 'اکنون نشان داده می‌شود',
	dropHere: 'مجموعهٔ داده‌ها را این‌جا رها کنید: یک فایل یا یک پوشه. در همین دستگاه می‌ماند.',
	reading: (name) => `\u2068${name}\u2069 خوانده می‌شود …`,
	megabytesRead: (read, total) => (total === undefined ? `${read} مگابایت` : `${read} از ${total} مگابایت`),
	recordsChecked: (n) => `${n} مورد بررسی می‌شود`,
	accountsFollowed: (n, total) => `${n} از ${total} روایت به دست آمده`,
	cancel: 'لغو',
	notShown: (name) => `\u2068${name}\u2069 نشان داده نمی‌شود. نقشه همان است که پیش‌تر بود.`,
	tilesAsked: (host) =>
		`این مجموعهٔ داده‌ها از کاشی‌های نقشهٔ \u2068${host}\u2069 نام می‌برد، که از نگاه شما آگاه می‌شود.`,
	loadTiles: 'بار شود',
};
