import type { Page } from 'puppeteer-core';

/** What assistive technology meets at one step through a page. */
export interface HeardStep {
  readonly role: string;
  readonly name: string;
  /** Whether it says that it is open or closed. */
  readonly expanded: boolean | undefined;
}

/** Named by themselves, whatever stands in them. */
const WHOLE = /^(button|heading|link|DisclosureTriangle|StaticText|image)$/;

/** Chromium's accessibility tree of a page as steps in reading order: buttons and headings by their names, else texts. */
export async function heardSteps(page: Page): Promise<readonly HeardStep[]> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const steps: HeardStep[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    if (node.ignored || !WHOLE.test(role)) {
      for (const child of node.childIds ?? []) walk(child);
      return;
    }
    const expanded = node.properties?.find(({ name }) => name === 'expanded')?.value.value as boolean | undefined;
    steps.push({ role, name: String(node.name?.value ?? '').replace(/\s+/g, ' '), expanded });
  };
  walk(nodes[0]!.nodeId);
  await session.detach();
  return steps;
}
