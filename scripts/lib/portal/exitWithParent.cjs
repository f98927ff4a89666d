// Loaded into the backend: when whoever started it is gone, however it went,
// the backend shuts down as if told to, and by force if that takes too long.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
