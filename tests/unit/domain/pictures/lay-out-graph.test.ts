import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layOutGraph,
  type GraphBox,
  type GraphEdge,
  type GraphNode,
} from '../../../../src/domain/pictures/lay-out-graph.ts';

const node = (id: string, name = '意见'): GraphNode => ({ id, name });
const edge = (from: string, to: string): GraphEdge => ({ from, to, relation: '提及' });

const names = fc.string({ unit: fc.constantFrom(...'关于进一步健全儿童关爱2024'), minLength: 1, maxLength: 60 });
const graph = fc
  .record({ texts: fc.array(names, { minLength: 1, maxLength: 8 }), works: fc.array(names, { maxLength: 15 }) })
  .chain(({ texts, works }) => {
    const held = texts.map((name, i) => ({ ...node(`t${i}`, name), lead: '陕民发〔2019〕52号', note: '政策文件' }));
    const cited = works.map((name, i) => node(`w${i}`, name));
    const all = held.flatMap(({ id: from }) =>
      [...held, ...cited].filter(({ id }) => id !== from).map(({ id }) => edge(from, id)),
    );
    return fc.subarray(all).map((edges) => ({ held, cited, edges }));
  });
const meets = (a: GraphBox<GraphNode>, b: GraphBox<GraphNode>) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('a work stands beside the text that names it, its arrow tipped at its edge', () => {
  const { width, height, boxes, arrows } = layOutGraph([node('t')], [node('w')], [edge('t', 'w')]);
  expect(boxes.map(({ node: { id }, held, x, y, width, height }) => ({ id, held, x, y, width, height }))).toEqual([
    { id: 'w', held: false, x: 528, y: 10, width: 376, height: 46 },
    { id: 't', held: true, x: 96, y: 10, width: 264, height: 46 },
  ]);
  expect(arrows).toEqual([
    {
      edge: edge('t', 'w'),
      path: 'M360,33C410.4,33 393.6,33 444,33H528',
      tip: { x: 528, y: 33 },
      label: { x: 448, y: 28 },
    },
  ]);
  expect([width, height]).toEqual([916, 66]);
});

test('an arrow between texts runs in a lane at the left', () => {
  const { boxes, arrows } = layOutGraph([node('a'), node('b')], [], [edge('b', 'a')]);
  expect(boxes.map(({ x, y }) => [x, y])).toEqual([
    [110, 10],
    [110, 88],
  ]);
  expect(arrows[0]).toMatchObject({ path: 'M110,111H26V33H110', tip: { x: 110, y: 33 } });
});

test('a work that two texts name stands beside the first', () => {
  const { boxes } = layOutGraph([node('a'), node('b')], [node('w')], [edge('b', 'w'), edge('a', 'w')]);
  const at = (id: string) => boxes.find((box) => box.node.id === id);
  expect(Math.abs((at('w')?.y ?? 0) - (at('a')?.y ?? 99))).toBeLessThan(20);
});

test('a work that no text names is left out', () => {
  expect(layOutGraph([node('t')], [node('w')], []).boxes.map(({ node: { id } }) => id)).toEqual(['t']);
});

test('every text, every work that is named and every edge is placed once', () => {
  fc.assert(
    fc.property(graph, ({ held, cited, edges }) => {
      const { boxes, arrows } = layOutGraph(held, cited, edges);
      const named = cited.filter(({ id }) => edges.some(({ to }) => to === id));
      expect(boxes.map(({ node: { id } }) => id).sort()).toEqual([...held, ...named].map(({ id }) => id).sort());
      expect(arrows.map(({ edge }) => edge)).toEqual(edges);
    }),
  );
});

test('no two boxes overlap, all are big enough to tap, and all lie inside the picture', () => {
  fc.assert(
    fc.property(graph, ({ held, cited, edges }) => {
      const { width, height, boxes } = layOutGraph(held, cited, edges);
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).filter((other) => meets(box, other))).toEqual([]);
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const line of box.lines) {
          expect(line.y).toBeGreaterThan(box.y);
          expect(line.y).toBeLessThan(box.y + box.height);
        }
      }
    }),
  );
});

test('texts keep their order', () => {
  fc.assert(
    fc.property(graph, ({ held, cited, edges }) => {
      const { boxes } = layOutGraph(held, cited, edges);
      const texts = boxes.filter((box) => box.held).sort((a, b) => a.y - b.y);
      expect(texts.map(({ node: { id } }) => id)).toEqual(held.map(({ id }) => id));
    }),
  );
});

test('an arrow ends at the left edge of its box, and no two relations are written over each other', () => {
  fc.assert(
    fc.property(graph, ({ held, cited, edges }) => {
      const { boxes, arrows } = layOutGraph(held, cited, edges);
      for (const [i, { edge, tip, label }] of arrows.entries()) {
        const box = boxes.find(({ node: { id } }) => id === edge.to);
        expect(tip.x).toBe(box?.x);
        expect(tip.y).toBeGreaterThan(box?.y ?? Infinity);
        expect(tip.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
        const over = arrows.slice(i + 1).filter(({ label: { x, y } }) => x === label.x && Math.abs(y - label.y) < 20);
        expect(over).toEqual([]);
      }
    }),
  );
});
