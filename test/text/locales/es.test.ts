import assert from 'node:assert/strict';
import { test } from 'node:test';
import { es } from '../../../src/text/locales/es.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('es', es);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), [
    '1 acontecimiento',
    '2 acontecimientos',
    '5 acontecimientos',
    '21 acontecimientos',
  ]);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 cuestión por aclarar',
    '2 cuestiones por aclarar',
    '5 cuestiones por aclarar',
    '21 cuestiones por aclarar',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Mostrar 1 entrada', 'Mostrar las 16 entradas']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Mostrar 1 más', 'Mostrar 16 más']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['Mostrar 1 imagen más', 'Mostrar 16 imágenes más']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 de noviembre de 2024',
    '2024-11': 'noviembre de 2024',
    '2024': '2024',
    '2024-21': 'primavera de 2024',
    '2024-34': 'trimestre 2 de 2024',
    '199X': 'década de 1990',
    '19XX': 'un año entre 1900 y 1999',
    '-0043': '44 a. C.',
    '2024-11-17T18:30+02:00': '17 de noviembre de 2024, 18:30 (Kiev)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'noviembre de 2024, día desconocido',
    '2024-08~': 'agosto de 2024 (fecha aproximada)',
    '2024-08?': 'agosto de 2024 (fecha dudosa)',
    '2022-02-24/..': '24 de febrero de 2022 – en curso',
    '2022-02-24/': 'inicio: 24 de febrero de 2022, fin desconocido',
    '../2024-11': 'fin: noviembre de 2024',
    '/2024-11-17': 'fin: 17 de noviembre de 2024, inicio desconocido',
    '[..2024-11-17]': '17 de noviembre de 2024 o antes, fecha exacta desconocida',
    '[2024-11..]': 'noviembre de 2024 o después, fecha exacta desconocida',
    '[2024-10..2024-11-17]': 'en el periodo octubre de 2024 – 17 de noviembre de 2024, fecha exacta desconocida',
    '2022-02/2024-11-17': 'febrero de 2022 – 17 de noviembre de 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Información a 17 de noviembre de 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Información a noviembre de 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'En curso a 17 de noviembre de 2024');
  assert.equal(said.around('ongoingOn', '2024-11'), 'En curso a noviembre de 2024');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Se conoció: 17 de noviembre de 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Se conoció: noviembre de 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'todo: 17 de noviembre de 2024 o antes, sin orden definido');
  assert.equal(said.around('allBy', '2024-11'), 'todo: noviembre de 2024 o antes, sin orden definido');
  assert.equal(said.around('from', '2024-11-17'), 'inicio: 17 de noviembre de 2024');
  assert.equal(said.around('from', '2024-11'), 'inicio: noviembre de 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'datos a 17 de noviembre de 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'datos a noviembre de 2024');
});

test('a hedge fits who says so, with the article that a name has', () => {
  const institute = { by: 'el Instituto de Kiel', named: true };
  const official = { by: 'un funcionario estadounidense', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Según el Instituto de Kiel');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Afirmado por el Instituto de Kiel');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Declarado por el Instituto de Kiel',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Sin confirmar');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Confirmado por un funcionario estadounidense, sin dar su nombre, ante CBS',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Confirmado, sin indicar por quién');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Posible. Análisis (el Instituto de Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Desmentido por el Instituto de Kiel');
  assert.equal(
    said.late('2024-12-02'),
    'Estaba previsto para el 2 de diciembre de 2024; última actualización: 17 de noviembre de 2024',
  );
  assert.equal(
    said.late('2024-12'),
    'Estaba previsto: diciembre de 2024; última actualización: 17 de noviembre de 2024',
  );
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Más de 55 mil millones $');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Hasta 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Entre 2 millones y 3 millones',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 años y 5 meses hasta la siguiente entrada con fecha');
});
