import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ru } from '../../../src/text/locales/ru.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('ru', ru);

test('nouns agree with their number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), ['1 событие', '2 события', '5 событий', '21 событие']);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 невыясненный вопрос',
    '2 невыясненных вопроса',
    '5 невыясненных вопросов',
    '21 невыясненный вопрос',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['Показать все записи (1)', 'Показать все записи (16)']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['Показать ещё 1', 'Показать ещё 16']);
  assert.deepEqual(said.counted('showPictures', [1, 16]), [
    'Показать ещё изображения (1)',
    'Показать ещё изображения (16)',
  ]);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 ноября 2024',
    '2024-11': 'ноябрь 2024',
    '2024': '2024',
    '2024-21': 'весна 2024',
    '2024-34': '2-й квартал 2024',
    '199X': '1990-е годы',
    '19XX': 'один из годов: 1900 – 1999',
    '-0043': '44\u00a0г. до н. э.',
    '2024-11-17T18:30+02:00': '17 ноября 2024, 18:30 (Киев)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'ноябрь 2024, день неизвестен',
    '2024-08~': 'примерно август 2024',
    '2024-08?': 'август 2024 (дата под вопросом)',
    '2022-02-24/..': '24 февраля 2022 – продолжается',
    '2022-02-24/': 'начало – 24 февраля 2022, конец неизвестен',
    '../2024-11': 'конец – ноябрь 2024',
    '/2024-11-17': 'конец – 17 ноября 2024, начало неизвестно',
    '[..2024-11-17]': '17 ноября 2024 или раньше, точная дата неизвестна',
    '[2024-11..]': 'ноябрь 2024 или позже, точная дата неизвестна',
    '[2024-10..2024-11-17]': 'в период октябрь 2024 – 17 ноября 2024, точная дата неизвестна',
    '2022-02/2024-11-17': 'февраль 2022 – 17 ноября 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), 'По состоянию на 17 ноября 2024');
  assert.equal(said.around('asOf', '2024-11'), 'По состоянию на ноябрь 2024');
  assert.equal(said.around('ongoingOn', '2024-11-17'), 'Продолжается по состоянию на 17 ноября 2024');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Продолжается по состоянию на ноябрь 2024');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Стало известно: 17 ноября 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Стало известно: ноябрь 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'всё – 17 ноября 2024 или раньше, без определённого порядка');
  assert.equal(said.around('allBy', '2024-11'), 'всё – ноябрь 2024 или раньше, без определённого порядка');
  assert.equal(said.around('from', '2024-11-17'), 'начало – 17 ноября 2024');
  assert.equal(said.around('from', '2024-11'), 'начало – ноябрь 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), 'по состоянию на 17 ноября 2024');
  assert.equal(said.around('cutOff', '2024-11'), 'по состоянию на ноябрь 2024');
});

test('a hedge fits who says so, in the nominative', () => {
  const institute = { by: 'Кильский институт', named: true };
  const official = { by: 'американский чиновник', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Источник – Кильский институт');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'Утверждение (Кильский институт)');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Заявление (Кильский институт)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Не подтверждено');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Подтверждено (американский чиновник, имя не названо; кому: CBS)',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Подтверждено, кем – не указано');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Возможно. Анализ (Кильский институт)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Опровергается (Кильский институт)');
  assert.equal(said.late('2024-12-02'), 'Ожидалось: 2 декабря 2024; обновлено 17 ноября 2024');
  assert.equal(said.late('2024-12'), 'Ожидалось: декабрь 2024; обновлено 17 ноября 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Более чем 55 миллиардов $');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'Максимум 300 км');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'В диапазоне 2 миллиона – 3 миллиона',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), '2 года 5 месяцев до следующей записи с датой');
});
