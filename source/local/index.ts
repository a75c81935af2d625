export {toAscii} from '../terminal/ascii.js';
export {openHere} from './open.js';
