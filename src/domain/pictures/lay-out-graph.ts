import { wrapLabel } from './wrap-label.ts';

/** A paper in the graph: a short name to be printed whole, a longer one that may be cut, and a note. */
export interface GraphNode {
  id: string;
  lead?: string | undefined;
  name: string;
  note?: string | undefined;
}

/** One paper naming another. */
export interface GraphEdge {
  from: string;
  to: string;
  /** How the one stands to the other, in at most four signs. */
  relation: string;
}

export interface GraphBox<N> {
  node: N;
  held: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: { words: string; x: number; y: number; kind: 'lead' | 'name' | 'note' }[];
}

/** An edge as a path, the point where its arrow ends, and where its relation is written. */
export interface GraphArrow<E> {
  edge: E;
  path: string;
  tip: { x: number; y: number };
  label: { x: number; y: number };
}

export interface GraphLayout<N, E> {
  width: number;
  height: number;
  boxes: GraphBox<N>[];
  arrows: GraphArrow<E>[];
}

const EM = 16;
const LINE = 22;
const PAD = 12;
const GAP = 10;
const GROUP = 32;
/** Least distance of two arrows at one box: a relation is written above each. */
const PORT = 24;
/** The level stretch before an arrow's tip, as long as four signs. */
const LEVEL = 4 * EM + 20;
const LANE = 14;
const CURVE = 84;
const TEXT_EMS = 15;
const WORK_EMS = 22;

/**
 * Places held texts under each other in the order given, and beside each the works that it is the
 * first to name, so that most arrows are short. Arrows to works leave at the right; arrows from text
 * to text run up or down at the left, each in a lane of its own.
 */
export function layOutGraph<N extends GraphNode, E extends GraphEdge>(
  texts: N[],
  works: N[],
  edges: E[],
): GraphLayout<N, E> {
  const held = new Set(texts.map(({ id }) => id));
  const between = edges.filter(({ to }) => held.has(to));
  const left = PAD + between.length * LANE + LEVEL;
  const right = left + TEXT_EMS * EM + 2 * PAD + CURVE + LEVEL;
  const into = (id: string) => edges.filter(({ to }) => to === id).length;
  const outOf = (id: string) => between.filter(({ from }) => from === id).length;
  const boxes = new Map<string, GraphBox<N>>();
  const named = new Set<string>();

  let top = GAP;
  for (const text of texts) {
    const own = works.filter(({ id }) => !named.has(id) && edges.some(({ from, to }) => from === text.id && to === id));
    let y = top;
    for (const work of own) {
      named.add(work.id);
      const placed = box(work, false, right, y, WORK_EMS, into(work.id));
      boxes.set(work.id, placed);
      y += placed.height + GAP;
    }
    const at = (place: number) => box(text, true, left, place, TEXT_EMS, into(text.id) + outOf(text.id));
    const { height } = at(top);
    const group = Math.max(height, y - GAP - top);
    boxes.set(text.id, at(top + (group - height) / 2));
    top += group + GROUP;
  }

  return {
    width: right + WORK_EMS * EM + 2 * PAD + PAD,
    height: top - GROUP + GAP,
    boxes: [...boxes.values()],
    arrows: arrowsOf(edges, boxes, held, left),
  };
}

function box<N extends GraphNode>(
  node: N,
  held: boolean,
  x: number,
  y: number,
  ems: number,
  ports: number,
): GraphBox<N> {
  const words = [
    ...(node.lead === undefined
      ? []
      : wrapLabel(node.lead, ems).map((line) => ({ words: line, kind: 'lead' as const }))),
    ...wrapLabel(node.name, ems, 2).map((line) => ({ words: line, kind: 'name' as const })),
    ...(node.note === undefined ? [] : [{ words: node.note, kind: 'note' as const }]),
  ];
  const height = Math.max(words.length * LINE + 2 * PAD, ports * PORT + PAD);
  const first = y + (height - words.length * LINE) / 2 + 16;
  const lines = words.map((line, i) => ({ ...line, x: x + PAD, y: first + i * LINE }));
  return { node, held, x, y, width: ems * EM + 2 * PAD, height, lines };
}

function arrowsOf<N, E extends GraphEdge>(
  edges: E[],
  boxes: ReadonlyMap<string, GraphBox<N>>,
  held: ReadonlySet<string>,
  left: number,
): GraphArrow<E>[] {
  const middle = (id: string) => (boxes.get(id)?.y ?? 0) + (boxes.get(id)?.height ?? 0) / 2;
  /** The height at which `edge` meets the box `id`, among all that meet it on the same side. */
  const port = (edge: E, id: string): number => {
    const sideways = (one: E) => held.has(one.to);
    const other = (one: E) => (one.from === id ? one.to : one.from);
    const same = edges
      .filter((one) => (one.from === id || one.to === id) && sideways(one) === sideways(edge))
      .sort((a, b) => middle(other(a)) - middle(other(b)));
    const room = (boxes.get(id)?.height ?? 0) - PAD;
    const apart = Math.min(PORT, room / same.length);
    return middle(id) + (same.indexOf(edge) - (same.length - 1) / 2) * apart;
  };
  const reach = ({ from, to }: E) => Math.abs(middle(from) - middle(to));
  const lanes = edges.filter(({ to }) => held.has(to)).sort((a, b) => reach(a) - reach(b));

  return edges.flatMap((edge) => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (!from || !to) return [];
    const [y0, y1] = [port(edge, edge.from), port(edge, edge.to)];
    const tip = { x: to.x, y: y1 };
    const lane = lanes.indexOf(edge);
    if (lane >= 0) {
      const x = left - LEVEL - lane * LANE;
      return [{ edge, tip, path: `M${from.x},${y0}H${x}V${y1}H${tip.x}`, label: { x: left - LEVEL + 4, y: y1 - 5 } }];
    }
    const [x0, x1] = [from.x + from.width, to.x - LEVEL];
    const bend = (x1 - x0) * 0.6;
    const path = `M${x0},${y0}C${x0 + bend},${y0} ${x1 - bend},${y1} ${x1},${y1}H${tip.x}`;
    return [{ edge, tip, path, label: { x: x1 + 4, y: y1 - 5 } }];
  });
}
