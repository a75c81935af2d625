import packageJson from '../../package.json' with {type: 'json'};

/** The path of the built program. */
export const program = packageJson.bin.xuhuang;
