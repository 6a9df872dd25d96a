import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de } from '../../../src/text/locales/de.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('de', de);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), [
    '1 Ereignis',
    '2 Ereignisse',
    '5 Ereignisse',
    '21 Ereignisse',
  ]);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 offene Frage',
    '2 offene Fragen',
    '5 offene Fragen',
    '21 offene Fragen',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['1 Eintrag anzeigen', 'Alle 16 Einträge anzeigen']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['1 weiteres anzeigen', '16 weitere anzeigen']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['1 weiteres Bild anzeigen', '16 weitere Bilder anzeigen']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17. November 2024',
    '2024-11': 'November 2024',
    '2024': '2024',
    '2024-21': 'Frühjahr 2024',
    '2024-34': '2. Quartal 2024',
    '199X': '1990er-Jahre',
    '19XX': 'ein Jahr zwischen 1900 und 1999',
    '-0043': '44 v. Chr.',
    '2024-11-17T18:30+02:00': '17. November 2024, 18:30 Uhr (Kiew)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'November 2024, Tag unbekannt',
    '2024-08~': 'etwa August 2024',
    '2024-08?': 'August 2024 (unsicher)',
    '2022-02-24/..': 'seit 24. Februar 2022',
    '2022-02-24/': 'ab 24. Februar 2022, Ende unbekannt',
    '../2024-11': 'bis November 2024',
    '/2024-11-17': 'bis 17. November 2024, Beginn unbekannt',
    '[..2024-11-17]': '17. November 2024 oder früher, genaues Datum unbekannt',
    '[2024-11..]': 'November 2024 oder später, genaues Datum unbekannt',
    '[2024-10..2024-11-17]': 'irgendwann zwischen Oktober 2024 und 17. November 2024',
    '2022-02/2024-11-17': 'Februar 2022 bis 17. November 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Stand: 17. November 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Stand: November 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Dauert an (Stand: 17. November 2024)');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Dauert an (Stand: November 2024)');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Bekannt geworden: 17. November 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Bekannt geworden: November 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'alles: 17. November 2024 oder früher, ohne bestimmte Reihenfolge');
  assert.equal(said.around('allBy', '2024-11'), 'alles: November 2024 oder früher, ohne bestimmte Reihenfolge');
  assert.equal(said.around('from', '2024-11-17'), 'ab 17. November 2024');
  assert.equal(said.around('from', '2024-11'), 'ab November 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'Stand: 17. November 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'Stand: November 2024');
});

test('a hedge fits who says so, in the nominative', () => {
  const institute = { by: 'Kiel-Institut', named: true };
  const official = { by: 'US-Beamter', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Angaben (Kiel-Institut)');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Behauptung (Kiel-Institut)');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Aussage (Kiel-Institut)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Nicht bestätigt');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Bestätigt (US-Beamter, namentlich nicht genannt; gegenüber: CBS)',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Bestätigt, von wem nicht angegeben');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Möglich. Analyse (Kiel-Institut)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Dementi (Kiel-Institut)');
  assert.equal(said.late('2024-12-02'), 'War für den 2. Dezember 2024 erwartet; letzter Stand: 17. November 2024');
  assert.equal(said.late('2024-12'), 'War erwartet: Dezember 2024; letzter Stand: 17. November 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Mehr als 55 Milliarden $');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Bis zu 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Zwischen 2 Millionen und 3 Millionen',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 Jahre, 5 Monate bis zum nächsten datierten Eintrag');
});
