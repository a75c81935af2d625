import process from 'node:process';
import {runProgram} from './source/local/program.js';
import {ownResume} from './source/resume/own.js';

void runProgram(process, ownResume);
