import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The packages that have another name than their program. */
const packages: Readonly<Record<string, string>> = {
	Xvfb: 'xvfb',
	dbclient: 'dropbear-bin',
	import: 'imagemagick',
	'fc-list': 'fontconfig',
	'ssh-keygen': 'openssh-client',
	man: 'man-db',
	prlimit: 'util-linux',
	ps: 'procps',
	scp: 'openssh-client',
	sftp: 'openssh-client',
	ssh: 'openssh-client',
	'systemd-analyze': 'systemd',
	plink: 'putty-tools',
	'ssh-keyscan': 'openssh-client',
	pdfinfo: 'poppler-utils',
	pdftotext: 'poppler-utils',
	mutool: 'mupdf-tools',
	gs: 'ghostscript',
};

/**
 * Why a test that needs programs of the system is skipped: one is not there. In CI, which installs them, none may be
 * absent: there the test runs, and fails.
 *
 * @param names programs; most of them are in a Debian package of that name
 */
export function missing(...names: readonly string[]): string | false {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
	const absent = names.filter(name => !folders.some(folder => existsSync(join(folder, name))));
	return (
		absent.length > 0 &&
		!process.env.CI &&
		`needs ${absent.join(', ')}: on Debian, apt-get install ${[...new Set(absent.map(name => packages[name] ?? name))].join(' ')}`
	);
}
