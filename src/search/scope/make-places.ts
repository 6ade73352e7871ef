import { areaList } from '@vant/area-data';
import type { Library } from '../../library/open.ts';
import { placesAround } from '../../domain/addresses/places-around.ts';
import { generalWords } from '../ship/general-words.ts';
import type { PlaceGroup } from './places.ts';

/** What names of a rank end in, and the peoples that an autonomous place is named after. */
const RANK = /(?:自治[区州县旗]|特别行政区|新区|地区|[省市区县盟旗])$/u;
const PEOPLES =
  /(?:维吾尔|(?:蒙古|土家|朝鲜|哈萨克|柯尔克孜|布依|哈尼|景颇|傈僳|达斡尔|鄂温克|鄂伦春|仡佬|东乡|保安|撒拉|裕固|纳西|拉祜|布朗|毛南|仫佬|塔吉克|锡伯|普米|各|[藏苗彝壮侗瑶白傣黎佤畲羌土满回怒水])族)+$/u;

/** A place's name without its rank, where that alone still names it. */
function shortName(name: string): string {
  const short = name.replace(RANK, '').replace(PEOPLES, '');
  return short.length >= 2 ? short : name;
}

/** Words that say what is done, or how: cities that are called so are called by their whole name. */
const DOES = /^[vad]/;

/** Whether people say `short` of nothing but the county: a word of the texts, or of everyday speech, is not. */
function isOnlyPlace(short: string, isTaken: (word: string) => boolean): boolean {
  const word = generalWords().get(short);
  return word ? word.tag.startsWith('ns') : !isTaken(short);
}

/**
 * The names of all provinces, cities and counties of China, by whether texts of them, or of a place around them, are
 * held. Counties are called by their whole name and, but for districts of a city of which nothing is held, without its
 * rank where that is no other word.
 *
 * @param isTaken whether a word is used otherwise: in the texts, or in what people type
 */
export function makePlaces(library: Library, isTaken: (word: string) => boolean): PlaceGroup[] {
  const held = new Set(library.texts.flatMap(({ kind, data }) => (kind === 'duty-list' ? [] : [data.region])));
  const regions = [...library.regions.values()];
  const outermost = regions.find(({ within }) => within === null)?.id;
  const aroundOf = (id: string) => placesAround(id, library.regions).filter((one) => one !== outermost);
  const groups = new Map<string, PlaceGroup>();
  const taken = new Set<string>();
  const put = (around: string[], region: string | null, names: string[]) => {
    const own = region !== null && held.has(region);
    const inside = (id: string) => id !== region && held.has(id) && !own && aroundOf(id).includes(region ?? '');
    const holds = regions.flatMap(({ id }) => (inside(id) ? [id] : []));
    const of = around.find((id) => held.has(id)) ?? '';
    const group = { around, holds, own, of: library.regions.get(of)?.name ?? '' };
    const key = JSON.stringify(group);
    const fresh = names.filter((name) => !taken.has(name));
    fresh.forEach((name) => taken.add(name));
    const there = groups.get(key) ?? { ...group, names: '' };
    there.names = [there.names, ...fresh].filter(Boolean).join(' ');
    groups.set(key, there);
  };
  const known = new Map<string, string>();
  for (const { id, name, within } of regions) {
    if (within === null) continue;
    // 西安市碑林区 is called 碑林区 and 碑林 too.
    const last = /[^省市]+[省市区县]$/u.exec(name)?.[0] ?? name;
    for (const one of new Set([name, last])) known.set(one, id);
    put(aroundOf(id), id, [...new Set([name, last, shortName(last)])]);
  }
  const isCity = (short: string) => !DOES.test(generalWords().get(short)?.tag ?? '');
  const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
  const idOf = (name: string | undefined, over?: string): string | undefined => (name && known.get(name)) ?? over;
  const outside: [string[], string[]][] = [];
  /** Parks and the like, which are no places of their own. */
  const noPlace = /直辖|工业|开发|园区|管理/;
  const add = (name: string, id: string | undefined, mayShort: (short: string) => boolean) => {
    if (known.has(name) || noPlace.test(name)) return;
    const short = shortName(name);
    // The whole name begins with the short one.
    outside.push([id ? aroundOf(id) : [], [mayShort(short) ? short : name]]);
  };
  for (const [code, name] of Object.entries(provinces)) add(name, idOf(provinces[Number(code)]), isCity);
  const cityId = (code: string) =>
    idOf(cities[Number(`${code.slice(0, 4)}00`)], idOf(provinces[Number(`${code.slice(0, 2)}0000`)]));
  for (const [code, name] of Object.entries(cities))
    add(name, idOf(provinces[Number(`${code.slice(0, 2)}0000`)]), isCity);
  for (const [code, name] of Object.entries(counties)) {
    const city = cityId(code);
    add(name, city, (short) => !name.endsWith('区') && isOnlyPlace(short, isTaken));
    // Neighbours call the districts of their own city by their short names: in a city of which something is held.
    const isNear = name.endsWith('区') && known.has(cities[Number(`${code.slice(0, 4)}00`)] ?? '');
    if (isNear && isCity(shortName(name)) && !isTaken(shortName(name))) add(shortName(name), city, () => false);
  }
  // Of two places with one name, that which lies where texts are held is meant.
  outside.sort((a, b) => b[0].length - a[0].length);
  for (const [around, names] of outside)
    put(
      around,
      null,
      names.filter((name) => name.length > 1),
    );
  return [...groups.values()].filter(({ names }) => names);
}
