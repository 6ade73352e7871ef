interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: of the clock, and how long by the clock and by the thread. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** What a trace has to be of, for `tracedTasks`. */
export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What a keystroke or a press costs, in milliseconds of the main thread. */
export interface Cost {
  /** All script, with the promises that it settles: Chromium's own counter leaves these out. */
  script: number;
  /** The longest task: what the reader's next key or press may have to wait for. */
  longest: number;
}

/**
 * What each event of one type costs, from it to the next of its type.
 *
 * @param trace of TRACED, as Chromium writes it
 * @param type such as `input`
 * @param within so many milliseconds; what is done later is the measuring's doing, not the page's
 */
export function tracedTasks(trace: Buffer, type: string, within: number): Cost[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const starts = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
  const named = (wanted: string) =>
    traceEvents
      .filter(
        ({ name, ph, pid, tid }) => name === wanted && ph === 'X' && pid === starts[0]?.pid && tid === starts[0].tid,
      )
      .sort((a, b) => a.ts - b.ts);
  const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  // A call within a call is part of it.
  const calls: TraceEvent[] = [];
  for (const call of named('v8.callFunction')) {
    const last = calls[calls.length - 1];
    if (!last || call.ts >= endOf(last)) calls.push(call);
  }
  const tasks = named('RunTask');
  return starts.map(({ ts }, i) => {
    const end = Math.min(starts[i + 1]?.ts ?? Infinity, ts + within * 1000);
    // What holds the event began before it.
    const of = (some: TraceEvent[]) =>
      some.filter((one) => endOf(one) > ts && endOf(one) <= end).map(({ tdur = 0 }) => tdur / 1000);
    return { script: of(calls).reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...of(tasks)) };
  });
}
