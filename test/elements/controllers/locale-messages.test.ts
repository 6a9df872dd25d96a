import { expect } from '@open-wc/testing';
import { LocaleMessages } from '../../../src/elements/controllers/locale-messages.js';
import { uk } from '../../../src/text/locales/uk.js';
import { packMessages, type PackedMessages } from '../../../src/text/packed-messages.js';
import { until } from '../../support/mount.js';

const host = () => {
  const updates = { count: 0 };
  const missing: string[] = [];
  return {
    updates,
    missing,
    partMissing: (name: string) => void missing.push(name),
    requestUpdate: () => void updates.count++,
  };
};

describe('the messages of a language', () => {
  it('are English at once, and stay so for a language without messages', () => {
    const locale = new LocaleMessages(host());
    expect(locale.for('en-GB', undefined).empty).to.equal('No events.');
    expect(locale.for('tlh', undefined).empty).to.equal('No events.');
    expect(locale.loading).to.equal(false);
  });

  it('come in Ukrainian as soon as their part is there, and ask for an update then', async () => {
    const element = host();
    const locale = new LocaleMessages(element);
    locale.for('uk-UA', undefined);
    expect(locale.loading).to.equal(true);
    await until(() => element.updates.count === 1);
    expect(locale.loading).to.equal(false);
    expect(locale.for('uk', undefined).possible).to.match(/\p{Script=Cyrillic}/u);
  });

  it('give way to the words of a house, key by key', () => {
    const locale = new LocaleMessages(host());
    const messages = locale.for('en', { empty: 'Nothing yet.' });
    expect(messages.empty).to.equal('Nothing yet.');
    expect(messages.possible).to.equal('Possible');
  });

  it('come packed too, as beside the CDN file', async () => {
    const element = host();
    const locale = new LocaleMessages(element, { uk: async () => ({ uk: packMessages(uk) }) });
    locale.for('uk', undefined);
    await until(() => element.updates.count === 1);
    expect(element.missing).to.deep.equal([]);
    expect(locale.for('uk', undefined)).to.deep.equal(uk);
  });

  it('stay English where the part is missing, or packed by another version', async () => {
    const [fingerprint, ...messages] = packMessages(uk);
    const other: PackedMessages = [fingerprint + 1, ...messages];
    for (const load of [async () => ({ uk: other }), () => Promise.reject(new Error('404'))]) {
      const element = host();
      const locale = new LocaleMessages(element, { uk: load });
      locale.for('uk', undefined);
      await until(() => element.updates.count === 1);
      expect(locale.loading).to.equal(false);
      expect(element.missing).to.deep.equal(['locales/uk']);
      expect(locale.for('uk', undefined).empty).to.equal('No events.');
    }
  });
});
