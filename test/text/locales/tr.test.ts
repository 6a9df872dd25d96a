import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalise } from '../../../src/text/fill-message.js';
import { tr } from '../../../src/text/locales/tr.js';
import { saidIn } from '../../support/said-in.js';

const said = saidIn('tr', tr);

test('a noun stays singular after any number', () => {
  assert.deepEqual(said.counted('events', [1, 2, 5, 21]), ['1 olay', '2 olay', '5 olay', '21 olay']);
  assert.deepEqual(said.counted('points', [1, 2, 5, 21]), [
    '1 netleşmeyen nokta',
    '2 netleşmeyen nokta',
    '5 netleşmeyen nokta',
    '21 netleşmeyen nokta',
  ]);
  assert.deepEqual(said.counted('showAll', [1, 16]), ['1 kaydı göster', '16 kaydın tümünü göster']);
  assert.deepEqual(said.counted('showMore', [1, 16]), ['1 kayıt daha göster', '16 kayıt daha göster']);
});

test('a date of each precision reads as a newspaper has it', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-17': '17 Kasım 2024',
    '2024-11': 'Kasım 2024',
    '2024': '2024',
    '2024-21': '2024 ilkbaharı',
    '2024-34': '2024 yılının 2. çeyreği',
    '199X': '1990 yılıyla başlayan on yıl',
    '19XX': '1900 ile 1999 arasında bir yıl',
    '-0043': 'MÖ 44',
    '2024-11-17T18:30+02:00': '17 Kasım 2024, 18:30 (Kiev)',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('what is not known of a date is said, for a day and a month alike', () => {
  const dates: Readonly<Record<string, string>> = {
    '2024-11-XX': 'Kasım 2024, günü bilinmiyor',
    '2024-08~': 'Ağustos 2024 civarı',
    '2024-08?': 'Ağustos 2024 (tarih kesin değil)',
    '2022-02-24/..': '24 Şubat 2022 tarihinden bu yana',
    '2022-02-24/': 'başlangıç: 24 Şubat 2022, bitişi bilinmiyor',
    '../2024-11': 'bitiş: Kasım 2024',
    '/2024-11-17': 'bitiş: 17 Kasım 2024, başlangıcı bilinmiyor',
    '[..2024-11-17]': 'en geç 17 Kasım 2024, kesin tarihi bilinmiyor',
    '[2024-11..]': 'en erken Kasım 2024, kesin tarihi bilinmiyor',
    '[2024-10..2024-11-17]': 'Ekim 2024 ile 17 Kasım 2024 arasında bir tarihte',
    '2022-02/2024-11-17': 'Şubat 2022 – 17 Kasım 2024',
  };
  for (const [edtf, words] of Object.entries(dates)) assert.equal(said.date(edtf), words);
});

test('each message fits a day and a month', () => {
  assert.equal(said.around('asOf', '2024-11-17'), '17 Kasım 2024 itibarıyla');
  assert.equal(said.around('asOf', '2024-11'), 'Kasım 2024 itibarıyla');
  assert.equal(said.around('ongoingOn', '2024-11-17'), '17 Kasım 2024 itibarıyla sürüyor');
  assert.equal(said.around('ongoingOn', '2024-11'), 'Kasım 2024 itibarıyla sürüyor');
  assert.equal(said.around('becameKnown', '2024-11-17'), 'Öğrenildiği tarih: 17 Kasım 2024');
  assert.equal(said.around('becameKnown', '2024-11'), 'Öğrenildiği tarih: Kasım 2024');
  assert.equal(said.around('allBy', '2024-11-17'), 'tümü en geç 17 Kasım 2024, belirli bir sıra yok');
  assert.equal(said.around('allBy', '2024-11'), 'tümü en geç Kasım 2024, belirli bir sıra yok');
  assert.equal(said.around('from', '2024-11-17'), 'başlangıç: 17 Kasım 2024');
  assert.equal(said.around('from', '2024-11'), 'başlangıç: Kasım 2024');
  assert.equal(said.around('cutOff', '2024-11-17'), '17 Kasım 2024 itibarıyla');
  assert.equal(said.around('cutOff', '2024-11'), 'Kasım 2024 itibarıyla');
});

test('a hedge fits who says so, in the nominative', () => {
  const institute = { by: 'Kiel Enstitüsü', named: true };
  const official = { by: 'ABD’li bir yetkili', named: false, to: 'CBS' };
  assert.equal(said.hedge({ certainty: 'reported', attribution: institute }), 'Kaynak (Kiel Enstitüsü)');
  assert.equal(said.hedge({ certainty: 'claimed', attribution: institute }), 'İddia (Kiel Enstitüsü)');
  assert.equal(
    said.hedge({ certainty: 'claimed', kind: 'statement', attribution: institute }),
    'Açıklama (Kiel Enstitüsü)',
  );
  assert.equal(said.hedge({ certainty: 'claimed' }), 'Doğrulanmadı');
  assert.equal(
    said.hedge({ certainty: 'confirmed', attribution: official }),
    'Doğrulandı (ABD’li bir yetkili, adı açıklanmadı, CBS aracılığıyla)',
  );
  assert.equal(said.hedge({ certainty: 'confirmed' }), 'Doğrulandı, kimin doğruladığı belirtilmedi');
  assert.equal(
    said.hedge({ status: 'possible', certainty: 'analysis', attribution: institute }),
    'Olası. Analiz (Kiel Enstitüsü)',
  );
  assert.equal(said.hedge({ certainty: 'denied', attribution: institute }), 'Yalanlama (Kiel Enstitüsü)');
  assert.equal(said.late('2024-12-02'), 'Bekleniyordu: 2 Aralık 2024; son güncelleme: 17 Kasım 2024');
  assert.equal(said.late('2024-12'), 'Bekleniyordu: Aralık 2024; son güncelleme: 17 Kasım 2024');
});

test('figures and gaps read as sentences', () => {
  assert.equal(said.figure({ value: 55e9, unit: 'currency:USD', comparison: 'moreThan' }), 'Şundan fazla: $55 milyar');
  assert.equal(said.figure({ value: 300, unit: 'kilometer', comparison: 'upTo' }), 'En fazla 300 km');
  assert.equal(
    said.figure({ value: 2e6, max: 3e6, unit: 'count', comparison: 'between' }),
    'Şu aralıkta: 2 milyon – 3 milyon',
  );
  assert.equal(said.gap('2022-02-24', '2024-08-01'), 'sonraki tarihli kayda kadar 2 yıl 5 ay');
});

test('no date opens with a small i, which a capital would make another letter', () => {
  for (const edtf of [
    '2024-21',
    '2024-22',
    '2024-23',
    '2024-24',
    '2024-34',
    '199X',
    '19XX',
    '[..2024]',
    '[2024..]',
    '[2023..2024]',
  ]) {
    const words = said.date(edtf);
    assert.equal(capitalise(words), words[0]!.toLocaleUpperCase('tr') + words.slice(1));
  }
});
