import type {AddressInfo} from 'node:net';
import type {Refusal} from '../turnstile.js';

/** The environment variable that tells a worker its port, where the options leave that open. */
export const portVariable = 'XUHUANG_WORKER_PORT';

/** What a worker asks the turnstile, which is in the primary process, or tells it. */
export type Deed = 'enter' | 'leave' | 'openShell' | 'closeShell';

export type FromWorker =
	| {readonly xuhuang: 'deed'; readonly id: number; readonly deed: Deed; readonly address: string}
	| {readonly xuhuang: 'ready'; readonly address: AddressInfo};

export type ToWorker =
	| {readonly xuhuang: 'answer'; readonly id: number; readonly refusal: Refusal | undefined}
	| {readonly xuhuang: 'drain'};

/** Whether a message between the processes is one of ours; libraries send their own. */
export function isOurs<Message extends FromWorker | ToWorker>(message: unknown): message is Message {
	return typeof message === 'object' && message !== null && 'xuhuang' in message;
}
