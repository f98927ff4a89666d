// Loaded into the backend: when whoever started it is gone, however it went,
// the backend shuts down as if told to, and by force if that takes too long.
const PATIENCE = 5_000;

process.on('disconnect', () => {
  // Nobody reads what we write any more.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE);
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
