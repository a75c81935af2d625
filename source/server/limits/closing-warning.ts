import {type Message, msg} from '../../i18n/language.js';

/** How long before its end, in ms, a visit is warned; a short one in its second half. */
const warningTime = 60_000;
/** The seconds are told in steps, so that a screen does not change with each of them. */
const step = 10;

/** How long a visit has lasted and has been without input, and how long both may be, in ms. */
interface VisitTimes {
	readonly age: number;
	readonly idle: number;
	readonly sessionTimeout: number;
	readonly idleTimeout: number;
}

/** What is said before a visit ends by itself, with the time that is left; undefined as long as that is far. */
export function closingWarning({age, idle, sessionTimeout, idleTimeout}: VisitTimes): Message | undefined {
	const isIdle = idleTimeout - idle < sessionTimeout - age;
	const [left, whole] = isIdle ? [idleTimeout - idle, idleTimeout] : [sessionTimeout - age, sessionTimeout];
	if (left >= Math.min(warningTime, whole / 2)) {
		return undefined;
	}
	const seconds = Math.ceil(left / 1000 / step) * step;
	return isIdle
		? msg('Still there? Press a key, or this closes in {seconds} seconds.', {seconds})
		: msg('The visit is nearly over: this closes in {seconds} seconds.', {seconds});
}
