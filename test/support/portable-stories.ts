import { stories } from '../virtual/stories.js';
import { nothing, render } from 'lit';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import * as preview from '../../.config/storybook/preview.js';

/** One story, ready to be drawn on a test page. */
export interface PortableStory {
  readonly title: string;
  readonly name: string;
  /** Draws it, runs its play function, and leaves it drawn. */
  readonly run: (canvas: HTMLElement) => Promise<void>;
}

interface Composed {
  readonly storyName: string;
  readonly run: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** Storybook's own renderer sets innerHTML, which the page's policy refuses; Lit's `render` does the same job. */
const renderer = {
  renderToCanvas({ storyFn, showMain }: { storyFn: () => unknown; showMain: () => void }, canvas: HTMLElement) {
    showMain();
    render(storyFn(), canvas);
    return () => render(nothing, canvas);
  },
};

setProjectAnnotations([renderer, preview] as never);

/** Every story of stories/, in the order of the files. */
export const portableStories: readonly PortableStory[] = stories.flatMap(([path, module]) => {
  // The fourth argument would be taken as the project's annotations, and then nothing is drawn.
  const compose = (story: never, meta: never, project: never, name: string): unknown =>
    composeStory(story, meta, project, undefined, name);
  const composed = composeStories(module as never, {} as never, compose as never) as Record<string, Composed>;
  const { title = path } = module['default'] as { title?: string };
  return Object.values(composed).map(({ storyName, run }) => ({
    title,
    name: storyName,
    run: (canvasElement: HTMLElement) => run({ canvasElement }),
  }));
});
