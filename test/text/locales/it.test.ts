import assert from 'node:assert/strict';
import { test } from 'node:test';
import { it } from '../../../src/text/locales/it.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('it', it);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), ['1 evento', '2 eventi', '5 eventi', '21 eventi']);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 punto da chiarire',
    '2 punti da chiarire',
    '5 punti da chiarire',
    '21 punti da chiarire',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Mostra 1 voce', 'Mostra tutte le 16 voci']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Mostra 1 altra voce', 'Mostra altre 16 voci']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['Mostra 1 altra immagine', 'Mostra altre 16 immagini']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 novembre 2024',
    '2024-11': 'novembre 2024',
    '2024': '2024',
    '2024-21': 'primavera 2024',
    '2024-34': '2° trimestre 2024',
    '199X': 'anni 1990',
    '19XX': 'un anno tra 1900 e 1999',
    '-0043': '44 a.C.',
    '2024-11-17T18:30+02:00': '17 novembre 2024, ore 18:30 (Kiev)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'novembre 2024, giorno non noto',
    '2024-08~': 'agosto 2024 circa',
    '2024-08?': 'agosto 2024 (data incerta)',
    '2022-02-24/..': '24 febbraio 2022 – in corso',
    '2022-02-24/': 'inizio: 24 febbraio 2022, fine non nota',
    '../2024-11': 'fine: novembre 2024',
    '/2024-11-17': 'fine: 17 novembre 2024, inizio non noto',
    '[..2024-11-17]': '17 novembre 2024 o prima, data esatta non nota',
    '[2024-11..]': 'novembre 2024 o dopo, data esatta non nota',
    '[2024-10..2024-11-17]': 'nel periodo ottobre 2024 – 17 novembre 2024, data esatta non nota',
    '2022-02/2024-11-17': 'febbraio 2022 – 17 novembre 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Ultime informazioni: 17 novembre 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Ultime informazioni: novembre 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Ancora in corso: 17 novembre 2024');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Ancora in corso: novembre 2024');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Reso noto: 17 novembre 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Reso noto: novembre 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'tutto: 17 novembre 2024 o prima, senza un ordine preciso');
  assert.equal(said.around('allBy', '2024-11'), 'tutto: novembre 2024 o prima, senza un ordine preciso');
  assert.equal(said.around('from', '2024-11-17'), 'inizio: 17 novembre 2024');
  assert.equal(said.around('from', '2024-11'), 'inizio: novembre 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'ultimo conteggio: 17 novembre 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'ultimo conteggio: novembre 2024');
});

test('a hedge fits who says so, with the article that a name has', () => {
  const institute = { by: 'l’Istituto di Kiel', named: true };
  const official = { by: 'un funzionario statunitense', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Secondo l’Istituto di Kiel');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Affermazione (l’Istituto di Kiel)');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Dichiarazione (l’Istituto di Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Non confermato');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Confermato (un funzionario statunitense, nome non indicato, tramite CBS)',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Confermato, fonte non indicata');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Possibile. Analisi (l’Istituto di Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Smentito (l’Istituto di Kiel)');
  assert.equal(said.late('2024-12-02'), 'Era atteso: 2 dicembre 2024; ultimo aggiornamento: 17 novembre 2024');
  assert.equal(said.late('2024-12'), 'Era atteso: dicembre 2024; ultimo aggiornamento: 17 novembre 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Più di 55 miliardi $');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Fino a 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Tra 2 milioni e 3 milioni',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 anni e 5 mesi alla prossima voce con data');
});
