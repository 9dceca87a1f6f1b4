import { ownReplyFeed } from '@/lib/feeds/queries';
import { t } from '@/lib/site/messages';
import { changeReplyFeedAction } from './actions';

/** The viewer's own feed of replies: its secret address, and the ways to renew it or switch it off. */
export async function ReplyFeed({ viewer }: { viewer: { id: string } }) {
  const address = await ownReplyFeed(viewer);
  return (
    <section id="feed" className="stack" aria-labelledby="feed-title">
      <h2 id="feed-title">{t('feeds.mine')}</h2>
      <p>{t('feeds.mineHelp')}</p>
      {address && (
        <p>
          <a href={address} className="address">
            {address}
          </a>
        </p>
      )}
      <form action={changeReplyFeedAction} className="button-row">
        <button type="submit" name="act" value="make" className="button button-quiet">
          {t(address ? 'feeds.renew' : 'feeds.make')}
        </button>
        {address && (
          <button type="submit" name="act" value="stop" className="button button-quiet">
            {t('feeds.stop')}
          </button>
        )}
      </form>
    </section>
  );
}
