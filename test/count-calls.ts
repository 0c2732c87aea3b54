/** How much work does something do? Told by what it calls, since time depends on the machine. */

type Method = (this: unknown, ...args: never[]) => unknown;

/** The sum over all calls of a method of a built-in class while `run` runs. @param weigh what a call counts for; one, without. */
export function countCalls<T extends object>(
	prototype: T,
	name: keyof T,
	run: () => void,
	weigh: (argument: unknown) => number = () => 1,
): number {
	const original = prototype[name] as Method;
	let count = 0;
	const counting: Method = function (...args) {
		count += weigh(args[0]);
		return original.apply(this, args);
	};
	Object.assign(prototype, { [name]: counting });
	try {
		run();
	} finally {
		Object.assign(prototype, { [name]: original });
	}
	return count;
}
