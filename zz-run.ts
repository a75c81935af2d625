import {ownResume} from './source/resume/own.js';
import {loadFormat} from './source/formats/index.js';
import {sectionById} from './source/resume/sections/index.js';
const [f, ...s] = process.argv.slice(2);
process.stdout.write((await loadFormat(f as any))(ownResume, s.length ? {sections: s.map(x => sectionById(x as any))} : {}));
