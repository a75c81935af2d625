import type {Attributes, FileEntry} from 'ssh2';
import type {VirtualFile, VirtualFolder} from '../files/virtual-folder.js';

/** st_mode of stat(2) for a directory and a regular file, both readable by all. */
const [folderMode, fileMode] = [0o040_555, 0o100_444];

/**
 * Returns the attributes of the folder or a file (draft-ietf-secsh-filexfer-02, section 5).
 *
 * @param modifiedAt seconds since 1970
 */
export function attributesOf(found: VirtualFolder | VirtualFile, modifiedAt: number): Attributes {
	const [mode, size] = 'data' in found ? [fileMode, found.data.length] : [folderMode, 0];
	return {mode, size, uid: 0, gid: 0, atime: modifiedAt, mtime: modifiedAt};
}

/**
 * Returns an entry of a directory listing: the name, a line in the format of `ls -l`, and the attributes (section 6.7).
 *
 * @param modifiedAt seconds since 1970
 */
export function directoryEntry(name: string, found: VirtualFolder | VirtualFile, modifiedAt: number): FileEntry {
	const attrs = attributesOf(found, modifiedAt);
	const [month, day, year] = new Date(modifiedAt * 1000)
		.toLocaleDateString('en-US', {timeZone: 'UTC', month: 'short', day: 'numeric', year: 'numeric'})
		.split(/,? /);
	const kind = 'data' in found ? '-r--r--r--' : 'dr-xr-xr-x';
	const columns = [kind, '1 xuhuang xuhuang', String(attrs.size).padStart(8), month, day?.padStart(2), ` ${year}`, name];
	return {filename: name, longname: columns.join(' '), attrs};
}
