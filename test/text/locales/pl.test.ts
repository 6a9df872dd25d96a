import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pl } from '../../../src/text/locales/pl.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('pl', pl);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), [
    '1 wydarzenie',
    '2 wydarzenia',
    '5 wydarzeń',
    '21 wydarzeń',
  ]);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 niewyjaśniona kwestia',
    '2 niewyjaśnione kwestie',
    '5 niewyjaśnionych kwestii',
    '21 niewyjaśnionych kwestii',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Pokaż wszystkie wpisy (1)', 'Pokaż wszystkie wpisy (16)']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Pokaż jeszcze 1', 'Pokaż jeszcze 16']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['Pokaż więcej zdjęć (1)', 'Pokaż więcej zdjęć (16)']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 listopada 2024',
    '2024-11': 'listopad 2024',
    '2024': '2024',
    '2024-21': 'wiosna 2024',
    '2024-34': '2. kwartał 2024',
    '199X': 'dekada od 1990 roku',
    '19XX': 'jeden z lat 1900 – 1999',
    '-0043': '44 p.n.e.',
    '2024-11-17T18:30+02:00': '17 listopada 2024, godz. 18:30 (Kijów)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'listopad 2024, dzień nieznany',
    '2024-08~': 'mniej więcej sierpień 2024',
    '2024-08?': 'sierpień 2024 (data niepewna)',
    '2022-02-24/..': '24 lutego 2022 – trwa',
    '2022-02-24/': 'początek – 24 lutego 2022, koniec nieznany',
    '../2024-11': 'koniec – listopad 2024',
    '/2024-11-17': 'koniec – 17 listopada 2024, początek nieznany',
    '[..2024-11-17]': '17 listopada 2024 lub wcześniej, dokładna data nieznana',
    '[2024-11..]': 'listopad 2024 lub później, dokładna data nieznana',
    '[2024-10..2024-11-17]': 'w okresie październik 2024 – 17 listopada 2024, dokładna data nieznana',
    '2022-02/2024-11-17': 'luty 2022 – 17 listopada 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Stan na 17 listopada 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Stan na listopad 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Trwa (stan na 17 listopada 2024)');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Trwa (stan na listopad 2024)');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Ujawniono: 17 listopada 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Ujawniono: listopad 2024');
  assert.equal(
    said.around('allBy', '2024-11-17'),
    'wszystko – 17 listopada 2024 lub wcześniej, bez określonej kolejności',
  );
  assert.equal(said.around('allBy', '2024-11'), 'wszystko – listopad 2024 lub wcześniej, bez określonej kolejności');
  assert.equal(said.around('from', '2024-11-17'), 'początek – 17 listopada 2024');
  assert.equal(said.around('from', '2024-11'), 'początek – listopad 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'stan na 17 listopada 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'stan na listopad 2024');
});

test('a hedge fits who says so, in the nominative', () => {
  const institute = { by: 'Instytut Kiloński', named: true };
  const official = { by: 'amerykański urzędnik', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Źródło – Instytut Kiloński');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Twierdzenie (Instytut Kiloński)');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Wypowiedź (Instytut Kiloński)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Niepotwierdzone');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Potwierdzone (amerykański urzędnik, nazwiska nie podano; komu: CBS)',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Potwierdzone, nie podano przez kogo');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Możliwe. Analiza (Instytut Kiloński)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Zdementowane (Instytut Kiloński)');
  assert.equal(said.late('2024-12-02'), 'Było spodziewane: 2 grudnia 2024; ostatnia aktualizacja: 17 listopada 2024');
  assert.equal(said.late('2024-12'), 'Było spodziewane: grudzień 2024; ostatnia aktualizacja: 17 listopada 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Ponad 55 miliardów $');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Maksymalnie 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'W przedziale 2 miliony – 3 miliony',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 lata i 5 miesięcy do następnego wpisu z datą');
});
