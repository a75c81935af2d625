export {toAscii} from '../terminal/ascii.js';
export {openHere} from './open.js';
export {readAloud} from './read-aloud.js';
