import { FeedError } from '@/lib/jobs/feeds/feed-error';
import { greenhouse, greenhouseBoard } from '@/lib/jobs/feeds/formats/greenhouse';
import { indeed } from '@/lib/jobs/feeds/formats/indeed';
import { jobPostings, jsonLdOf } from '@/lib/jobs/feeds/formats/job-posting';
import { lever, leverPostings } from '@/lib/jobs/feeds/formats/lever';
import { personio } from '@/lib/jobs/feeds/formats/personio';
import { rss } from '@/lib/jobs/feeds/formats/rss';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';
import { readXml } from '@/lib/jobs/feeds/read-xml';

/** Formats of XML, by the name of their outermost element. */
const xmlFormats = { rss, feed: rss, 'workzag-jobs': personio, source: indeed, jobs: indeed };

/**
 * The adverts of a feed, whatever its format is: found out by what it holds, since servers seldom name it right.
 * @throws {FeedError} when it is broken or none that we know
 */
export function readFeed(body: Buffer, url: string): RawItem[] {
  const text = decoded(body)
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') return [];
  if (/^[[{]/.test(text)) return readJson(text, url);
  if (!/^<\?xml\b/.test(text) && /^<(!doctype html|html|head|body|script|!--)/i.test(text))
    return jobPostings(jsonLdOf(text), url);
  const root = readXml(text);
  if (root.name === 'html') return jobPostings(jsonLdOf(text), url);
  if (!Object.hasOwn(xmlFormats, root.name)) throw new FeedError(`<${root.name}> is no feed that we know`);
  return xmlFormats[root.name as keyof typeof xmlFormats](root, url);
}

function readJson(text: string, url: string): RawItem[] {
  const data = parsed(text);
  const board = greenhouseBoard.safeParse(data);
  if (board.success) return greenhouse(board.data);
  const postings = leverPostings.safeParse(data);
  if (postings.success && postings.data.every(({ hostedUrl }) => hostedUrl)) return lever(postings.data);
  const found = jobPostings(data, url);
  if (found.length === 0) throw new FeedError('This JSON is no feed that we know');
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('This is no well-formed JSON');
  }
}

/** In the encoding that its first line names; UTF-8 otherwise. */
function decoded(body: Buffer): string {
  const [, named = 'utf-8'] =
    /^<\?xml[^>]*\bencoding=["']([\w-]{1,20})["']/.exec(body.subarray(0, 200).toString('latin1')) ?? [];
  try {
    return new TextDecoder(named, { fatal: true }).decode(body);
  } catch {
    throw new FeedError(`It is not written in ${named}, as it says`);
  }
}
