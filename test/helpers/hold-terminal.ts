/** Opens the program in a terminal and prints its process id once it has rendered. Killing this process closes the terminal. */
import {TestTerminal} from './terminal.js';

const terminal = new TestTerminal();
await terminal.waitFor('❯ 1 About');
process.stdout.write(`${terminal.pid}\n`);
