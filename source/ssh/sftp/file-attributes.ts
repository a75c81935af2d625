import type {Attributes, FileEntry} from 'ssh2';
import type {File, Folder} from '../files/virtual-folder.js';

const [folderMode, fileMode] = [0o040_555, 0o100_444];

/** What SFTP tells of the folder or a file in it (draft-ietf-secsh-filexfer-02, section 5). */
export function attributesOf(found: Folder | File, time: number): Attributes {
	const [mode, size] = 'data' in found ? [fileMode, found.data.length] : [folderMode, 0];
	return {mode, size, uid: 0, gid: 0, atime: time, mtime: time};
}

/** The line of a directory listing, as ls -l prints it, with the name and the attributes. */
export function entryOf(name: string, found: Folder | File, time: number): FileEntry {
	const attrs = attributesOf(found, time);
	const [month, day, year] = new Date(time * 1000)
		.toLocaleDateString('en-US', {timeZone: 'UTC', month: 'short', day: 'numeric', year: 'numeric'})
		.split(/,? /);
	const kind = 'data' in found ? '-r--r--r--' : 'dr-xr-xr-x';
	const columns = [kind, '1 xuhuang xuhuang', String(attrs.size).padStart(8), month, day?.padStart(2), ` ${year}`, name];
	return {filename: name, longname: columns.join(' '), attrs};
}
