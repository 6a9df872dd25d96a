import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nl } from '../../../src/text/locales/nl.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('nl', nl);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), [
    '1 gebeurtenis',
    '2 gebeurtenissen',
    '5 gebeurtenissen',
    '21 gebeurtenissen',
  ]);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 open vraag',
    '2 open vragen',
    '5 open vragen',
    '21 open vragen',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Toon 1 vermelding', 'Toon alle 16 vermeldingen']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Toon nog 1', 'Toon nog 16']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['Toon nog 1 beeld', 'Toon nog 16 beelden']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 november 2024',
    '2024-11': 'november 2024',
    '2024': '2024',
    '2024-21': 'voorjaar 2024',
    '2024-34': '2e kwartaal 2024',
    '199X': 'de jaren 1990',
    '19XX': 'een jaar tussen 1900 en 1999',
    '-0043': '44 v.Chr.',
    '2024-11-17T18:30+02:00': '17 november 2024, 18:30 uur (Kyiv)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'november 2024, dag onbekend',
    '2024-08~': 'rond augustus 2024',
    '2024-08?': 'augustus 2024 (datum onzeker)',
    '2022-02-24/..': 'sinds 24 februari 2022',
    '2022-02-24/': 'vanaf 24 februari 2022, einde onbekend',
    '../2024-11': 'tot en met november 2024',
    '/2024-11-17': 'tot en met 17 november 2024, begin onbekend',
    '[..2024-11-17]': 'uiterlijk 17 november 2024, precieze datum onbekend',
    '[2024-11..]': 'niet eerder dan november 2024, precieze datum onbekend',
    '[2024-10..2024-11-17]': 'ergens tussen oktober 2024 en 17 november 2024',
    '2022-02/2024-11-17': 'februari 2022 t/m 17 november 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Stand per 17 november 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Stand per november 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Nog gaande (stand per 17 november 2024)');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Nog gaande (stand per november 2024)');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Bekend geworden: 17 november 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Bekend geworden: november 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'alles uiterlijk 17 november 2024, zonder vaste volgorde');
  assert.equal(said.around('allBy', '2024-11'), 'alles uiterlijk november 2024, zonder vaste volgorde');
  assert.equal(said.around('from', '2024-11-17'), 'vanaf 17 november 2024');
  assert.equal(said.around('from', '2024-11'), 'vanaf november 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'stand per 17 november 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'stand per november 2024');
});

test('a hedge fits who says so, with the article that a name has', () => {
  const institute = { by: 'het Kiel Instituut', named: true };
  const official = { by: 'een Amerikaanse functionaris', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Volgens het Kiel Instituut');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Beweerd door het Kiel Instituut');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Gezegd door het Kiel Instituut',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Niet bevestigd');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Bevestigd door een Amerikaanse functionaris, niet bij naam genoemd, tegenover CBS',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Bevestigd, door wie is niet vermeld');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Mogelijk. Analyse van het Kiel Instituut',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Ontkend door het Kiel Instituut');
  assert.equal(said.late('2024-12-02'), 'Werd verwacht op 2 december 2024; laatst bijgewerkt: 17 november 2024');
  assert.equal(said.late('2024-12'), 'Werd verwacht: december 2024; laatst bijgewerkt: 17 november 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Meer dan $ 55 miljard');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Tot 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Tussen 2 miljoen en 3 miljoen',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 jaar en 5 maanden tot de volgende gedateerde vermelding');
});
