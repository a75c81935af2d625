import {type Message, msg} from '../../i18n/language.js';

/** Time before a timeout, in ms, at which the warning starts; at most half of the timeout. */
const warningTime = 60_000;
/** The remaining seconds are rounded up to this step, so that the screen is not redrawn every second. */
const step = 10;

/** Age and idle time of a visit, and their limits, in ms. */
interface VisitTimes {
	readonly age: number;
	readonly idle: number;
	readonly sessionTimeout: number;
	readonly idleTimeout: number;
}

/** Returns the warning before the session or idle timeout, with the remaining seconds; undefined until shortly before it. */
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
