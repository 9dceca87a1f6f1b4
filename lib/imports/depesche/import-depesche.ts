import { db } from '@/lib/db';
import type { CommentRecord, SiteRecord } from '@/lib/exports/schema';
import { renderComment } from '@/lib/html';
import { applyComments, type IncomingComment } from '@/lib/imports/apply-comments';
import { attempt } from '@/lib/imports/attempt';
import { applyArticleRecord } from '@/lib/imports/depesche/apply-article-record';
import { readExport } from '@/lib/imports/depesche/read-export';
import { readOwnWxr } from '@/lib/imports/depesche/read-own-wxr';
import { takePicture } from '@/lib/imports/depesche/take-picture';
import { holdingsOf } from '@/lib/imports/holdings';
import { count, newReport, note, type Outcome, type Report, reconciliation } from '@/lib/imports/report';

interface Input {
  file: string;
  /** As JSON of our own, or as WXR with our own records in it. */
  format: 'json' | 'wxr';
  /** The folder of pictures that was exported with it. */
  pictures: string | null;
}

/**
 * Moves a site of Depesche in: into an empty one it is the same afterwards. The file is read twice, once to
 * be sure that it is whole; a second run changes nothing. What fails is named and skipped.
 * @throws {ImportError} when the file is no whole export; nothing has been changed then
 */
export async function importDepesche(
  { file, format, pictures }: Input,
  progress: (done: number, all: number) => void,
): Promise<{ report: Report; proof: string }> {
  const read = () => (format === 'json' ? readExport(file) : readOwnWxr(file));
  let [source, all, done] = ['', 0, 0];
  for await (const line of read()) {
    if ('head' in line) source = line.head.site;
    else all++;
  }
  const report = newReport();
  const before = await holdingsOf(source);
  for await (const line of read()) {
    if ('head' in line) continue;
    progress(++done, all);
    await apply({ record: line.record, source, pictures, report }).catch((error: unknown) => {
      const why = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
      count(report, line.record.kind, 'left', `${nameOf(line.record)}: ${why}.`);
    });
  }
  return { report, proof: reconciliation(report, before, await holdingsOf(source)) };
}

const nameOf = (record: SiteRecord): string =>
  record.kind === 'article' ? `article ${record.article.id} /articles/${record.article.slug}` : record.kind;

interface One {
  record: SiteRecord;
  source: string;
  pictures: string | null;
  report: Report;
}

async function apply({ record, source, pictures, report }: One): Promise<void> {
  switch (record.kind) {
    case 'author':
      return count(
        report,
        'author',
        await addedNow(db.author.createMany({ data: record.author, skipDuplicates: true })),
      );
    case 'topic':
      return count(report, 'topic', await addedNow(db.topic.createMany({ data: record.topic, skipDuplicates: true })));
    case 'address':
      return count(
        report,
        'former address',
        await addedNow(db.oldAddress.createMany({ data: record.address, skipDuplicates: true })),
      );
    case 'picture': {
      const taken = await takePicture(record.picture, pictures);
      count(report, 'picture', taken ?? 'left');
      if (!taken)
        note(report, `Missing picture: ${record.picture.path} (its files are neither in the folder nor in the store).`);
      return;
    }
    case 'article': {
      const { there } = await attempt(false, (tx) => applyArticleRecord(tx, source, record.article));
      return count(report, `article · ${record.article.status.toLowerCase()}`, there ? 'there' : 'added');
    }
    case 'comments':
      for (const [status, what] of await addComments(record, source)) count(report, `comment · ${status}`, what);
  }
}

const addedNow = async (creation: Promise<{ count: number }>): Promise<Outcome> =>
  (await creation).count > 0 ? 'added' : 'there';

async function addComments(
  { article, comments }: Extract<SiteRecord, { kind: 'comments' }>,
  source: string,
): Promise<[string, Outcome][]> {
  const key = { source, kind: 'post', foreignId: String(article) };
  return attempt(false, async (tx) => {
    const item = await tx.importedItem.findUnique({ where: { source_kind_foreignId: key }, select: { localId: true } });
    const status = (place: number) => comments[place]?.status.toLowerCase() ?? '';
    if (!item) return comments.map((_, place): [string, Outcome] => [status(place), 'left']);
    const input = { articleId: Number(item.localId), source, comments: comments.map(incomingOf) };
    return (await applyComments(tx, input)).map(({ what }, place): [string, Outcome] => [status(place), what]);
  });
}

const incomingOf = ({ key, parent, createdAt, revisions, ...comment }: CommentRecord): IncomingComment => ({
  ...comment,
  ...{ id: key, formKey: key, parent, at: createdAt },
  revisions: revisions.map(({ source, createdAt: at }) => ({ source, html: renderComment(source), at })),
});
