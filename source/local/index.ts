export {toAscii} from '../terminal/ascii.js';
export {hyperlink} from '../terminal/hyperlink.js';
export {openHere} from './open.js';
