import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fr } from '../../../src/text/locales/fr.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('fr', fr);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), [
    '1 événement',
    '2 événements',
    '5 événements',
    '21 événements',
  ]);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 question en suspens',
    '2 questions en suspens',
    '5 questions en suspens',
    '21 questions en suspens',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Afficher 1 entrée', 'Afficher les 16 entrées']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Afficher 1 de plus', 'Afficher 16 de plus']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['Afficher 1 image de plus', 'Afficher 16 images de plus']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 novembre 2024',
    '2024-11': 'novembre 2024',
    '2024': '2024',
    '2024-21': 'printemps 2024',
    '2024-34': 'T2 2024',
    '199X': 'années 1990',
    '19XX': 'une année entre 1900 et 1999',
    '-0043': '44 av. J.-C.',
    '2024-11-17T18:30+02:00': '17 novembre 2024 à 18:30 (Kiev)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'novembre 2024, jour inconnu',
    '2024-08~': 'août 2024 environ',
    '2024-08?': 'août 2024 (date incertaine)',
    '2022-02-24/..': '24 février 2022 – en cours',
    '2022-02-24/': 'début\u00a0: 24 février 2022, fin inconnue',
    '../2024-11': 'fin\u00a0: novembre 2024',
    '/2024-11-17': 'fin\u00a0: 17 novembre 2024, début inconnu',
    '[..2024-11-17]': '17 novembre 2024 ou avant, date exacte inconnue',
    '[2024-11..]': 'novembre 2024 ou après, date exacte inconnue',
    '[2024-10..2024-11-17]': 'dans la période octobre 2024 – 17 novembre 2024, date exacte inconnue',
    '2022-02/2024-11-17': 'février 2022 – 17 novembre 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Dernières informations\u00a0: 17 novembre 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Dernières informations\u00a0: novembre 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Encore en cours\u00a0: 17 novembre 2024');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Encore en cours\u00a0: novembre 2024');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Rendu public\u00a0: 17 novembre 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Rendu public\u00a0: novembre 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'tout\u00a0: 17 novembre 2024 ou avant, sans ordre défini');
  assert.equal(said.around('allBy', '2024-11'), 'tout\u00a0: novembre 2024 ou avant, sans ordre défini');
  assert.equal(said.around('from', '2024-11-17'), 'début\u00a0: 17 novembre 2024');
  assert.equal(said.around('from', '2024-11'), 'début\u00a0: novembre 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'dernier décompte\u00a0: 17 novembre 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'dernier décompte\u00a0: novembre 2024');
});

test('a hedge fits who says so, with the article that a name has', () => {
  const institute = { by: 'l’Institut de Kiel', named: true };
  const official = { by: 'un responsable américain', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Selon l’Institut de Kiel');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Affirmé par l’Institut de Kiel');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Déclaration (l’Institut de Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Non confirmé');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Confirmé par un responsable américain (nom non cité), via CBS',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Confirmé, source non précisée');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Possible. Analyse (l’Institut de Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Démenti par l’Institut de Kiel');
  assert.equal(
    said.late('2024-12-02'),
    'Était attendu le 2 décembre 2024\u00a0; dernière mise à jour\u00a0: 17 novembre 2024',
  );
  assert.equal(
    said.late('2024-12'),
    'Était attendu\u00a0: décembre 2024\u00a0; dernière mise à jour\u00a0: 17 novembre 2024',
  );
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Plus de 55 milliards $');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Jusqu’à 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Entre 2 millions et 3 millions',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 ans et 5 mois jusqu’à la prochaine entrée datée');
});
