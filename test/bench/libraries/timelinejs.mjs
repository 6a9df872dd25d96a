import '@knight-lab/timelinejs/dist/css/timeline.css';

// Its file is a classic script, which the page has loaded before.
const { TL } = globalThis;

let timeline;
let held;

const date = (text) => {
  const [year, month, day] = text.split('-').map(Number);
  return { year, month, day };
};
const mouse = (type, x) =>
  document
    .querySelector('.tl-timenav-slider-background')
    .dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: 550 }));

globalThis.library = {
  drawn: '.tl-timemarker',
  input: (events) => ({
    events: events.map(({ id, start, end, headline, kind }) => ({
      unique_id: id,
      start_date: date(start),
      ...(end && { end_date: date(end) }),
      text: { headline, text: kind },
    })),
  }),
  mount: (box, input) =>
    new Promise((done) => {
      // Neither a font nor a language from its makers' host; what it falls back to is in the file.
      timeline = new TL.Timeline(box, input, {
        font: null,
        script_path: `${location.origin}/timelinejs/`,
        duration: 0,
      });
      timeline.on('loaded', done);
    }),
  // It has no call for this: a reader drags the strip, and so does the bench.
  pan({ part, px }) {
    if (px === 0) {
      if (held !== undefined) mouse('mouseup', held);
      const strip = document.querySelector('.tl-timenav-slider');
      strip.style.left = `${-part * (strip.offsetWidth - 1200)}px`;
      held = 1000;
      mouse('mousedown', held);
    } else {
      mouse('mousemove', held - px);
    }
  },
  // Eleven steps, from half a screen to 89 of them.
  zoom({ step }) {
    timeline.setZoom(step % 11);
  },
};
