import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}

/** A name as it is compared. */
const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();

// "Frankfurt am Main", "Halle (Saale)", "Freiburg im Breisgau": people leave the second half out.
const SECOND_HALF = /\s+(?:\(|am |an der |auf |bei |im |in |ob |unter |vor )/;

let places: Map<string, Place[]> | undefined;

/** By name, the largest place first; read at the first use (places/README.md). */
function gazetteer(): Map<string, Place[]> {
  if (places) return places;
  places = new Map();
  const lines = readFileSync(join(process.cwd(), 'lib/jobs/places/places.tsv'), 'utf8').trimEnd().split('\n');
  const add = (name: string, place: Place) => {
    const known = places?.get(keyOf(name));
    if (!known) places?.set(keyOf(name), [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const line of lines) {
    const [name = '', country = '', latitude, longitude, others = ''] = line.split('\t');
    const place = { name, country, latitude: Number(latitude), longitude: Number(longitude) };
    for (const called of [name, name.split(SECOND_HALF)[0] ?? name, ...others.split('|')])
      if (called) add(called, place);
  }
  return places;
}

/**
 * The place that somebody means: the largest of that name, of this country if one is given. Postal codes and
 * what stands beside the name ("10115 Berlin, Germany", "Remote / Köln") are passed over. Null: not known.
 */
export function findPlace(typed: string, country?: string): Place | null {
  for (const part of [typed, ...typed.split(/[,;/|()–]|\s-\s/)]) {
    const found = gazetteer().get(keyOf(part)) ?? [];
    const place = country ? found.find((one) => one.country === country) : found[0];
    if (place) return place;
  }
  return null;
}

/** Where an advert's place is, for its row. */
export function coordinates({ place, country = 'DE' }: { place: string; country?: string }) {
  const found = findPlace(place, country);
  return { latitude: found?.latitude ?? null, longitude: found?.longitude ?? null };
}
