import process from 'node:process';
import {keptAnswer} from './source/local/kept-answer.js';
import {runProgram} from './source/program.js';

void runProgram(process, async () => (await import('./source/resume/own.js')).ownResume, keptAnswer);
