type Closer = () => Promise<void> | void;

/**
 * Collects what must be closed and closes it, last opened first, once: at Ctrl-C, at SIGTERM or when
 * `close` is called. Further signals change nothing; every closer has its own time limit.
 * @param exitCode after a signal: 0 where being stopped is the normal end
 */
export function shutdown(onSignal: () => void = () => {}, exitCode = 130) {
  const closers: Closer[] = [];
  let closing: Promise<void> | undefined;

  const closeAll = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) {
      // One that fails must not keep the others from closing.
      await Promise.resolve(closer()).catch(() => {});
    }
  };
  const close = () => {
    closing ??= closeAll();
    return closing;
  };
  const handle = () => {
    if (closing) return;
    onSignal();
    close().then(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);

  return {
    add: (closer: Closer) => closers.push(closer),
    close,
    /** As if a signal had come. */
    request: handle,
    get closing() {
      return closing !== undefined;
    },
  };
}

export type Shutdown = ReturnType<typeof shutdown>;
