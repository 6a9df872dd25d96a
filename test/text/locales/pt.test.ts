import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pt } from '../../../src/text/locales/pt.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('pt', pt);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), [
    '1 acontecimento',
    '2 acontecimentos',
    '5 acontecimentos',
    '21 acontecimentos',
  ]);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 questão em aberto',
    '2 questões em aberto',
    '5 questões em aberto',
    '21 questões em aberto',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Mostrar 1 entrada', 'Mostrar todas as 16 entradas']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Mostrar mais 1', 'Mostrar mais 16']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), ['Mostrar mais 1 imagem', 'Mostrar mais 16 imagens']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 de novembro de 2024',
    '2024-11': 'novembro de 2024',
    '2024': '2024',
    '2024-21': 'primavera de 2024',
    '2024-34': '2º trimestre de 2024',
    '199X': 'década de 1990',
    '19XX': 'um ano entre 1900 e 1999',
    '-0043': '44 a.C.',
    '2024-11-17T18:30+02:00': '17 de novembro de 2024, 18:30 (Kiev)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'novembro de 2024, dia desconhecido',
    '2024-08~': 'por volta de agosto de 2024',
    '2024-08?': 'agosto de 2024 (data incerta)',
    '2022-02-24/..': 'desde 24 de fevereiro de 2022',
    '2022-02-24/': 'a partir de 24 de fevereiro de 2022, fim desconhecido',
    '../2024-11': 'até novembro de 2024',
    '/2024-11-17': 'até 17 de novembro de 2024, início desconhecido',
    '[..2024-11-17]': '17 de novembro de 2024 ou antes, data exata desconhecida',
    '[2024-11..]': 'novembro de 2024 ou depois, data exata desconhecida',
    '[2024-10..2024-11-17]': 'em algum momento entre outubro de 2024 e 17 de novembro de 2024',
    '2022-02/2024-11-17': 'fevereiro de 2022 a 17 de novembro de 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'Situação em 17 de novembro de 2024');
  assert.equal(said.around('asOf', '2024-11'), 'Situação em novembro de 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Em curso em 17 de novembro de 2024');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Em curso em novembro de 2024');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Veio a público: 17 de novembro de 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Veio a público: novembro de 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'tudo: 17 de novembro de 2024 ou antes, sem ordem definida');
  assert.equal(said.around('allBy', '2024-11'), 'tudo: novembro de 2024 ou antes, sem ordem definida');
  assert.equal(said.around('from', '2024-11-17'), 'a partir de 17 de novembro de 2024');
  assert.equal(said.around('from', '2024-11'), 'a partir de novembro de 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'até 17 de novembro de 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'até novembro de 2024');
});

test('a hedge fits who says so, with the article that a name has', () => {
  const institute = { by: 'o Instituto de Kiel', named: true };
  const official = { by: 'um funcionário americano', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Segundo o Instituto de Kiel');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Alegação (o Instituto de Kiel)');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Declaração (o Instituto de Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Não confirmado');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Confirmado (um funcionário americano, nome não divulgado, via CBS)',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Confirmado, fonte não informada');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Possível. Análise (o Instituto de Kiel)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Negado (o Instituto de Kiel)');
  assert.equal(
    said.late('2024-12-02'),
    'Era esperado para 2 de dezembro de 2024; última atualização: 17 de novembro de 2024',
  );
  assert.equal(said.late('2024-12'), 'Era esperado: dezembro de 2024; última atualização: 17 de novembro de 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Mais de $ 55 bilhões');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Até 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Entre 2 milhões e 3 milhões',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 anos e 5 meses até a próxima entrada com data');
});
