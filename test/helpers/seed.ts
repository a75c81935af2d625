import fc from 'fast-check';

/** Imported for its side effect: property tests use the same values in every run, or others with TEST_SEED=number. */
fc.configureGlobal({seed: Number(process.env.TEST_SEED ?? 20_250_330)});
