import 'event-drops/dist/style.css';
import * as d3 from 'd3/build/d3.js';
import eventDrops from 'event-drops';

let chart;
let svg;
let base;
let held;

/** Its default width and padding of a row's name, by which its zoom is shifted. */
const NAMES = 220;

/**
 * It has no call for a window: a reader drags and turns the wheel, and both end in the same handler. So the bench drags,
 * having set the magnification before as d3-zoom documents.
 */
function show({ from, to }) {
  const [left, right] = [base(from), base(to)];
  const k = base.range()[1] / (right - left);
  const x = NAMES - k * (left + NAMES);
  const box = svg.getBoundingClientRect();
  const mouse = (type, at) =>
    new MouseEvent(type, {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: box.left + at,
      clientY: box.top + 60,
    });
  if (held === undefined) {
    held = 700;
    svg.dispatchEvent(mouse('mousedown', held));
  }
  svg.__zoom = d3.zoomIdentity.scale(k);
  window.dispatchEvent(mouse('mousemove', k * held + x));
}

globalThis.library = {
  drawn: '.drop',
  // Points only, in rows: a stretch is drawn where it begins, and a row is a kind.
  input(events) {
    const rows = new Map();
    for (const { start, kind, headline } of events) {
      if (!rows.has(kind)) rows.set(kind, { name: kind, data: [] });
      rows.get(kind).data.push({ date: new Date(start), headline });
    }
    return [...rows.values()];
  },
  async mount(box, input, [from, to]) {
    chart = eventDrops({ d3, drop: { date: ({ date }) => date }, range: { start: new Date(from), end: new Date(to) } });
    d3.select(box).data([input]).call(chart);
    svg = box.querySelector('svg');
    base = chart.scale().copy();
  },
  pan: show,
  zoom: show,
};
