// The manifest is what Storybook, editors and JSX types are made from: it says what the live element does, and no more.
import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { mediaStyles } from '../../src/styles/media.js';
import { all, html, mount, unmount, until } from '../support/mount.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'news-timeline')!;
const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name).toSorted();

/** The public surface as the product design lists it. What is not built yet is listed too, so that nothing is forgotten. */
const SURFACE = {
  attributes: {
    built: [
      'src',
      'layout',
      'order',
      'fold',
      'selected',
      'permalink',
      'theme',
      'timeout',
      'max-bytes',
      'preview',
      'time-zone',
      'heading-level',
      'group-by',
      'from',
      'to',
      'controls',
      'start',
      'scale',
      'filter',
      'limit',
      'auto-advance',
    ],
    later: ['refresh', 'stream'],
  },
  members: {
    built: ['timeline', 'problems', 'messages', 'fetch', 'goTo', 'next', 'previous', 'visibleRange', 'zoomBy', 'fit'],
    later: ['visibleYears'],
  },
  events: {
    built: ['load', 'problem', 'select', 'selected', 'interaction', 'range-change', 'filter'].map(
      (name) => `news-timeline-${name}`,
    ),
    later: [],
  },
  parts: {
    built: [
      'title',
      'as-of',
      'section',
      'card',
      'date',
      'headline',
      'figure',
      'quote',
      'media',
      'meta',
      'sources',
      'mark',
      'control',
      'axis',
      'label',
      'legend',
    ],
    later: [],
  },
  states: { built: ['loading', 'empty', 'problem', 'list', 'axis', 'story', 'strip'], later: [] },
  slots: { built: ['title', 'intro', 'empty', 'error', 'footer', 'more', 'event-ID', 'after-ID'], later: [] },
} as const;

describe('the manifest', () => {
  afterEach(unmount);

  it('has just the attributes that the live element observes', () => {
    expect(names(element.attributes)).to.deep.equal([...NewsTimelineElement.observedAttributes].toSorted());
  });

  it('has every row of the product’s table that is built, and none that is not', () => {
    const has = {
      attributes: names(element.attributes),
      members: names(element.members),
      events: names(element.events),
      parts: names(element.cssParts),
      states: names(element.cssStates),
      slots: names(element.slots),
    };
    for (const [kind, { built, later }] of Object.entries(SURFACE)) {
      expect(has[kind as keyof typeof has], kind).to.include.members([...built]);
      for (const name of later)
        expect(has[kind as keyof typeof has], `${kind}: move it to "built"`).not.to.include(name);
    }
  });

  it('has members that are there, and default values that are so', () => {
    const live = document.createElement('news-timeline');
    for (const { name } of element.members ?? []) expect(name in live, name).to.equal(true);
    expect(live).to.include({
      layout: 'auto',
      order: 'chronological',
      fold: 'auto',
      headingLevel: '2',
      timeout: 10_000,
    });
  });

  it('has the parts and slots of what is drawn, as a list and as an axis', async () => {
    const story = {
      ...usLongRangeMissiles,
      events: [
        ...usLongRangeMissiles.events,
        {
          id: 'picture',
          date: '2024-11-16',
          headline: 'P',
          quotes: [{ text: 'Q', speaker: 'S', verbatim: true }],
          media: [{ type: 'image', url: '/test/support/grey.svg', alt: 'A', credit: 'C' }],
        },
      ],
    };
    const drawn = await mount(html`<news-timeline controls="search" .timeline=${story}></news-timeline>`, 360);
    await until(() => all(drawn, '.controls').length > 0);
    const axis = await mount(html`<news-timeline layout="axis" .timeline=${story}></news-timeline>`, 720);
    const parts = new Set([drawn, axis].flatMap((each) => all(each, '[part]').flatMap(({ part }) => Array.from(part))));
    expect([...parts].toSorted()).to.deep.equal(names(element.cssParts));
    const slots = new Set(
      all(drawn, 'slot').map((slot) => (slot.getAttribute('name') ?? '').replace(/^(event|after)-.*/, '$1-ID')),
    );
    expect(names(element.slots)).to.include.members([...slots]);
  });

  it('has the custom properties that the styles read, each with the default they give it', () => {
    const css = [...(NewsTimelineElement.styles as { cssText: string }[]), mediaStyles]
      .map(({ cssText }) => cssText)
      .join('');
    const read = new Set([...css.matchAll(/var\((--news-timeline-[\w-]+),/g)].map(([, name]) => name));
    // Those of kinds have the names that a page gives them.
    expect(names(element.cssProperties).filter((name) => !name.endsWith('-ID'))).to.deep.equal([...read].toSorted());
    expect(css, 'every public name is read with a default').not.to.match(/var\(--news-timeline-[\w-]+\)/);
  });
});
