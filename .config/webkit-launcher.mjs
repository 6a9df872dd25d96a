// Web Test Runner launcher for WebKitGTK. It starts Xvfb (without a display) and WebKitWebDriver,
// speaks the WebDriver protocol with fetch, runs one test file at a time, and ends both again.
// Written by hand, since @web/test-runner-webdriver brings webdriverio: 194 packages.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import process from 'node:process';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
// https://w3c.github.io/webdriver/#keyboard-actions
const KEYS = Object.assign(Object.create(null), {
  Backspace: 0xe003,
  Tab: 0xe004,
  Enter: 0xe007,
  Shift: 0xe008,
  Control: 0xe009,
  Alt: 0xe00a,
  Escape: 0xe00c,
  ' ': 0x20,
  Space: 0x20,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Insert: 0xe016,
  Delete: 0xe017,
  Meta: 0xe03d,
});
const keyValue = (key) => (key in KEYS ? String.fromCodePoint(KEYS[key]) : key);
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => done(port));
      });
  });

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #found;
  #children = [];
  #base;
  #ready;
  #active;

  constructor(found) {
    this.#found = found;
  }

  async initialize() {
    process.once('exit', () => this.#endAll());
    this.#ready = this.#boot();
    await this.#ready;
  }

  async stop() {
    try {
      if (this.#base) await this.#call('DELETE', '');
    } finally {
      this.#endAll();
    }
  }

  async startSession(id, url) {
    this.#active = id;
    await this.#call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#call('GET', '/url');
  }

  async stopSession() {
    await this.#actions([], []);
    await this.#call('DELETE', '/actions').catch(() => {});
    await this.#call('POST', '/url', { url: 'about:blank' });
    this.#active = undefined;
    return {};
  }

  startDebugSession() {
    throw new Error('Debugging is not supported in WebKitGTK.');
  }

  // The methods that @web/test-runner-commands calls:

  sendKeys(_id, keys) {
    const down = keys.map((key) => ({ type: 'keyDown', value: keyValue(key) }));
    const pairs = down.flatMap((action) => [action, { ...action, type: 'keyUp' }]);
    return this.#actions(pairs, []);
  }

  sendMouseMove(_id, x, y) {
    return this.#actions([], [{ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' }]);
  }

  async sendMouseClick(id, x, y, button = 'left') {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  sendMouseDown(_id, button = 'left') {
    return this.#actions([], [{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  sendMouseUp(_id, button = 'left') {
    return this.#actions([], [{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  resetMouse() {
    return this.#call('DELETE', '/actions');
  }

  async takeScreenshot(_id, locator) {
    const element = await this.#call('POST', '/execute/sync', {
      script: locator,
      args: [],
    });
    return Buffer.from(await this.#call('GET', `/element/${element[ELEMENT]}/screenshot`), 'base64');
  }

  /** Makes the page (not the window) this large. */
  async setViewport({ width, height }) {
    const size = () => this.#call('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
    for (let i = 0; i < 10; i++) {
      const [w, h] = await size();
      if (w === width && h === height) return;
      const rect = await this.#call('GET', '/window/rect');
      await this.#call('POST', '/window/rect', {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      await sleep(50);
    }
    throw new Error(`WebKit's window cannot be made ${width} by ${height}; it is ${await size()}.`);
  }

  #actions(key, pointer) {
    return this.#call('POST', '/actions', {
      actions: [
        { type: 'key', id: 'keyboard', actions: key },
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: pointer },
      ],
    });
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(method === 'POST' && {
        body: JSON.stringify(body ?? {}),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async #boot() {
    const { driver, binary, xvfb } = this.#found;
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      if (!xvfb) throw new Error('WebKitGTK needs a display: set DISPLAY or apt-get install xvfb.');
      // Xvfb takes a free display and writes its number to the file descriptor that it is given.
      const child = this.#start(
        xvfb,
        ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
        ['ignore', 'ignore', 'ignore', 'pipe'],
      );
      const number = await new Promise((done, fail) => {
        child.once('exit', () => fail(new Error('Xvfb ended early.')));
        child.stdio[3].once('data', (data) => done(String(data).trim()));
      });
      env.DISPLAY = `:${number}`;
    }
    const port = await freePort();
    this.#start(driver, [`--port=${port}`], 'ignore', env);
    const server = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      if (
        await fetch(`${server}/status`).then(
          (r) => r.ok,
          () => false,
        )
      )
        break;
      if (i > 100) throw new Error('WebKitWebDriver did not start.');
      await sleep(50);
    }
    this.#base = `${server}/session`;
    const { sessionId } = await this.#call('POST', '', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    this.#base += `/${sessionId}`;
  }

  #start(command, args, stdio, env = process.env) {
    const child = spawn(command, args, { stdio, env });
    this.#children.push(child);
    return child;
  }

  #endAll() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }
}

export const webkitLauncher = (found) => new WebKitLauncher(found);
