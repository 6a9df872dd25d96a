import { DataSet, Timeline } from 'vis-timeline/standalone';

/** vis-timeline with these options beside its defaults. */
export function visWith(extra) {
  let timeline;
  const show = ({ from, to }) => timeline.setWindow(from, to, { animation: false });
  return {
    drawn: '.vis-item',
    input: (events) =>
      events.map(({ id, start, end, headline }) =>
        end ? { id, content: headline, start, end } : { id, content: headline, start },
      ),
    // It stacks and shows what it has drawn in a later turn, and says when.
    mount: (box, input) =>
      new Promise((onInitialDrawComplete) => {
        timeline = new Timeline(box, new DataSet(input), { height: 600, onInitialDrawComplete, ...extra });
      }),
    pan: show,
    zoom: show,
  };
}
