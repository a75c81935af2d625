import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Debian packages whose name differs from the program's. */
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
 * Returns why a test that needs system programs is skipped, or false when all are installed. In CI, which installs them, it
 * never skips: there the test runs, and fails.
 *
 * @param names programs; most are in a Debian package of the same name
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
