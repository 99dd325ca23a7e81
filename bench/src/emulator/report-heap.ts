// Loaded into a measured server: tells its parent, when asked, what is left of the heap after a collection.
process.on('message', () => {
  globalThis.gc!();
  process.send!(process.memoryUsage().heapUsed);
});
// Being asked must not keep a server alive that has ended.
process.channel!.unref();
