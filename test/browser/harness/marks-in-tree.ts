import type { CDPSession, Page } from 'playwright-core';
import type { Mark } from './marks';

type Node = Awaited<ReturnType<typeof documentOf>>;

const documentOf = async (session: CDPSession) => (await session.send('DOM.getDocument', { depth: -1 })).root;

// Asked of the browser and not of the page: a hostile one has the last word on what its own scripts see.

/** How many elements of a name a page has. */
export async function elementsInTree(page: Page, name: string): Promise<number> {
  return (await nodesOf(page)).filter(({ localName }) => localName === name).length;
}

/** Every element of a page that carries a mark, in the order of their cells. */
export async function marksInTree(page: Page): Promise<Mark[]> {
  return (await nodesOf(page))
    .map(attributesOf)
    .filter((attributes) => (attributes.get('data-gouji-severity') ?? '') !== '')
    .map((attributes) => ({
      cell: attributes.get('data-gouji-cell') ?? null,
      role: attributes.get('data-gouji-role') ?? null,
      severity: attributes.get('data-gouji-severity') ?? null,
    }))
    .sort((one, other) => (one.cell ?? '').localeCompare(other.cell ?? ''));
}

async function nodesOf(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const root = await documentOf(session);
  await session.detach();
  return everywhere(root);
}

function everywhere(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(everywhere)];
}

/** The protocol gives names and values in turn. */
function attributesOf({ attributes = [] }: Node): Map<string, string> {
  const found = new Map<string, string>();
  for (let index = 0; index < attributes.length; index += 2)
    found.set(attributes[index] ?? '', attributes[index + 1] ?? '');
  return found;
}
