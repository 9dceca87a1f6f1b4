const WIDTH = 30;
const OFTEN_MS = 100;

/**
 * A bar on a terminal with the time that is left; silent where the output goes into a file. Counting from the
 * beginning again starts another bar.
 */
export function progressBar(out: NodeJS.WriteStream = process.stderr) {
  let [start, shown, before] = [performance.now(), 0, 0];
  return (done: number, all: number, what = ''): void => {
    const now = performance.now();
    if (done < before) start = now;
    before = done;
    if (!out.isTTY || (done < all && now - shown < OFTEN_MS)) return;
    shown = now;
    const share = all === 0 ? 1 : Math.min(1, done / all);
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    const left = share > 0 ? ((now - start) / 1000) * (1 / share - 1) : 0;
    const time = done >= all ? `${((now - start) / 1000).toFixed(0)} s` : `${left.toFixed(0)} s left`;
    out.write(
      `\r${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${done} of ${all}${what && ` ${what}`}, ${time}   ${done >= all ? '\n' : ''}`,
    );
  };
}
