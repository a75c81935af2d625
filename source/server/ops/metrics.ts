import {Counter, collectDefaultMetrics, Gauge, Histogram, Registry} from 'prom-client';
import type {VisitRecord} from './visit-record.js';

/** The server's metrics. Times are in seconds, as is the convention of Prometheus. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Creates the metrics of this process, including prom-client's default metrics of Node. */
export function createMetrics() {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({register: registry});
	const visits = new Counter({name: 'xuhuang_visits_total', help: 'Visits that ended.', labelNames: ['kind', 'end'], registers});
	const seconds = new Histogram({
		name: 'xuhuang_visit_seconds',
		help: 'How long visits lasted.',
		labelNames: ['kind'],
		buckets: [0.1, 1, 10, 30, 60, 300, 900, 1800],
		registers,
	});
	const bytes = new Counter({name: 'xuhuang_bytes_total', help: 'Bytes of visits.', labelNames: ['direction'], registers});
	const skipped = new Counter({name: 'xuhuang_skipped_frames_total', help: 'Frames left out for slow readers.', registers});
	return {
		registry,
		connections: new Gauge({name: 'xuhuang_connections', help: 'Open connections.', registers}),
		shells: new Gauge({name: 'xuhuang_shells', help: 'Open apps.', registers}),
		accepted: new Counter({name: 'xuhuang_connections_total', help: 'Connections that were let in.', registers}),
		refused: new Counter({name: 'xuhuang_refused_total', help: 'What a limit refused or cut.', labelNames: ['limit'], registers}),
		/** Has no label for the client or the path. */
		requests: new Counter({name: 'xuhuang_http_requests_total', help: 'Answers over HTTP.', labelNames: ['format', 'status'], registers}),
		frameTime: new Histogram({
			name: 'xuhuang_frame_seconds',
			help: 'From a key to its frame, in the server.',
			buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
			registers,
		}),
		failures: new Counter({name: 'xuhuang_failures_total', help: 'Errors that nobody caught.', registers}),
		lostLines: new Counter({name: 'xuhuang_lost_log_lines_total', help: 'Lines of the log that were not written.', registers}),
		/** Counts a finished visit. */
		visit({kind, end, ms, bytesIn, bytesOut, skippedFrames = 0}: VisitRecord) {
			visits.inc({kind, end});
			seconds.observe({kind}, ms / 1000);
			bytes.inc({direction: 'in'}, bytesIn);
			bytes.inc({direction: 'out'}, bytesOut);
			skipped.inc(skippedFrames);
		},
	};
}
