import 'd3-milestones/build/d3-milestones.css';
import milestones from 'd3-milestones';

let chart;
let all;

const day = (ms) => new Date(ms).toISOString().slice(0, 10);

/** It draws once and has neither pan nor zoom: a page that wants them draws again what is in the window. */
function redraw({ from, to }) {
  const [first, last] = [day(from), day(to - 1)];
  chart.range([first, last]).render(all.filter(({ timestamp }) => timestamp >= first && timestamp <= last));
}

globalThis.library = {
  drawn: '.milestones__group',
  // It knows days only: a stretch is drawn where it begins.
  input: (events) => events.map(({ start, headline }) => ({ timestamp: start, text: headline })),
  async mount(box, input) {
    all = input;
    chart = milestones(box)
      .mapping({ timestamp: 'timestamp', text: 'text' })
      .parseTime('%Y-%m-%d')
      .aggregateBy('day')
      .optimize(true);
    chart.render(input);
  },
  pan: redraw,
  zoom: redraw,
};
