import type { Node, Root } from 'mdast';
import type { Provision } from '../domain/texts/provision.ts';

/** A provision as a node of a syntax tree. */
export interface ProvisionNode extends Node {
  type: 'provision';
  provision: Provision;
}

declare module 'mdast' {
  interface RootContentMap {
    provision: ProvisionNode;
  }
}

/** The tree of a text in which every node is a provision. */
export const provisionTree = (provisions: Provision[]): Root => ({
  type: 'root',
  children: provisions.map((provision) => ({ type: 'provision', provision })),
});

/** The provisions of such a tree, in the order of print. */
export const provisionsIn = (tree: Root): Provision[] =>
  tree.children.flatMap((node) => (node.type === 'provision' ? [node.provision] : []));
