import { BANDS, type bandsOf } from '@/lib/moderation/stats/queries';
import { t } from '@/lib/site/messages';
import { Grid, Plot } from './plot';
import { HEIGHT, heightOf, placeOf, WIDTH } from './scale';

interface Props {
  id: string;
  title: string;
  bands: Awaited<ReturnType<typeof bandsOf>>;
  agreed: number;
  compared: number;
}

const TICKS = [0, 25, 50, 75, 100];
const SMALLEST = 3;
const LARGEST = 12;

/** What an adviser said against what was decided; larger dots stand for more decisions. */
export function Calibration({ id, title, bands, agreed, compared }: Props) {
  const most = Math.max(...bands.map(({ decided }) => decided), 1);
  const share = ({ refused, decided }: (typeof bands)[number]) => (100 * refused) / decided;
  const size = (decided: number) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(decided / most);
  const agreement = t('stats.agreement', { percent: Math.round((100 * agreed) / Math.max(1, compared)), compared });
  return (
    <Plot
      id={id}
      title={title}
      note={`${agreement} ${t('stats.calibrated')}`}
      head={[t('stats.said'), t('stats.decisions'), t('stats.share')]}
      rows={bands.map((band) => [nameOf(band.band), band.decided, `${Math.round(share(band))} %`])}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${agreement}`}>
        <Grid ticks={TICKS} unit=" %" />
        <line
          className="ideal"
          x1={placeOf(0, BANDS)}
          y1={heightOf(0, 100)}
          x2={placeOf(BANDS - 1, BANDS)}
          y2={heightOf(100, 100)}
        />
        {bands.map((band) => (
          <circle
            key={band.band}
            cx={placeOf(band.band, BANDS)}
            cy={heightOf(share(band), 100)}
            r={size(band.decided)}
          />
        ))}
        <text x={placeOf(0, BANDS)} y={HEIGHT - 6}>
          {nameOf(0)}
        </text>
        <text x={placeOf(BANDS - 1, BANDS)} y={HEIGHT - 6} textAnchor="end">
          {nameOf(BANDS - 1)}
        </text>
      </svg>
    </Plot>
  );
}

const nameOf = (band: number) => t('stats.saidBand', { from: (band * 100) / BANDS, to: ((band + 1) * 100) / BANDS });
