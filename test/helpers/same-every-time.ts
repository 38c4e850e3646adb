import fc from 'fast-check'

/** Property tests try the same values on every run: a failure is of the change that made it, and stays until it is mended. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_220_228 })
