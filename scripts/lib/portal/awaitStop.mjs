const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Resolves when we are told to stop: by Ctrl-C, by a signal, by the end of the
 * terminal, or by the end of whoever started us over a channel.
 *
 * @returns {Promise<string>} by what
 */
export function awaitStop() {
  return new Promise(resolve => {
    for (const signal of SIGNALS) {
      process.on(signal, () => resolve(signal));
    }
    if (process.channel) {
      process.once('disconnect', () => resolve('disconnect'));
      process.channel.unref();
    }
    // A terminal that is gone must not end us while we stop things.
    process.stdout.on('error', () => resolve('closed output'));
    process.stderr.on('error', () => resolve('closed output'));
  });
}
