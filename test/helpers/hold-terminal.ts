/** Opens the program in a terminal and tells its process id once it is drawn. When this is killed, the terminal is gone. */
import {TestTerminal} from './terminal.js';

const terminal = new TestTerminal();
await terminal.waitFor('❯ 1 About');
process.stdout.write(`${terminal.pid}\n`);
