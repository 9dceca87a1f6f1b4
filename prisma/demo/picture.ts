import type { Motif } from './types';

interface Palette {
  ground: string;
  /** From light to dark. */
  tones: [string, string, string, string];
  accent: string;
}

interface Canvas {
  w: number;
  h: number;
  /** The shorter edge; sizes are given relative to it. */
  u: number;
  p: Palette;
  rnd: Random;
}

interface Random {
  next(): number;
  between(min: number, max: number): number;
  int(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  chance(probability: number): boolean;
}

const PALETTES: readonly Palette[] = [
  { ground: '#f2ebdd', tones: ['#dcc9a6', '#a9b7a4', '#54756f', '#1f3d44'], accent: '#d2593a' },
  { ground: '#e9eef0', tones: ['#c2d3da', '#86a7b8', '#3f6784', '#172f49'], accent: '#e9a13b' },
  { ground: '#f5e6df', tones: ['#ecc3b0', '#cf8a78', '#86485a', '#3a2140'], accent: '#2f7f86' },
  { ground: '#eef0e4', tones: ['#cfd8b0', '#97ae78', '#4e7352', '#1d3b34'], accent: '#e2703a' },
  { ground: '#1c2738', tones: ['#34485f', '#56758a', '#9cb4b4', '#ead9b8'], accent: '#e57a44' },
  { ground: '#efe9ee', tones: ['#d3c6dc', '#a08fbb', '#5f5691', '#262653'], accent: '#eab04a' },
];

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 16777619);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  h = Math.imul(h, 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

function random(seed: string): Random {
  let a = hash(seed);
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (min: number, max: number) => min + next() * (max - min);
  const int = (min: number, max: number) => Math.floor(between(min, max + 1));
  return {
    next,
    between,
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    chance: (probability) => next() < probability,
  };
}

const n = (value: number) => String(Math.round(value * 100) / 100);

const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

const ring = (x: number, y: number, r: number, stroke: string, width: number) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${stroke}" stroke-width="${n(width)}"/>`;

const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${r ? ` rx="${n(r)}"` : ''}/>`;

function mix(a: string, b: string, t: number): string {
  const part = (hex: string, i: number) => parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);
  return (
    '#' +
    [0, 1, 2]
      .map((i) =>
        Math.round(part(a, i) + (part(b, i) - part(a, i)) * t)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}

/** A colour along the palette's ramp; t runs from 0 (light) to 1 (dark). */
function ramp(p: Palette, t: number): string {
  const at = Math.min(Math.max(t, 0), 1) * 3;
  const i = Math.min(Math.floor(at), 2);
  return mix(p.tones[i]!, p.tones[i + 1]!, at - i);
}

function waves({ w, h, u, p, rnd }: Canvas): string {
  const out: string[] = [];
  const sunX = w * rnd.pick([0.28, 0.34, 0.66, 0.72]);
  out.push(circle(sunX, h * rnd.between(0.32, 0.38), u * rnd.between(0.17, 0.22), p.accent));
  const layers = 7;
  const drift = rnd.between(0, Math.PI * 2);
  const turn = rnd.between(0.55, 0.95);
  for (let i = 0; i < layers; i++) {
    const t = i / (layers - 1);
    const base = h * (0.4 + 0.5 * t);
    const swell = u * (0.045 + 0.03 * t) * rnd.between(0.85, 1.2);
    const length = w / rnd.between(1.05, 1.6);
    const phase = drift + i * turn;
    const steps = 64;
    let d = `M${n(-2)} ${n(h + 2)}`;
    for (let s = 0; s <= steps; s++) {
      const x = -2 + ((w + 4) * s) / steps;
      const y =
        base +
        Math.sin((x / length) * Math.PI * 2 + phase) * swell +
        Math.sin((x / length) * Math.PI * 4.2 + phase * 1.7) * swell * 0.28;
      d += `L${n(x)} ${n(y)}`;
    }
    out.push(`<path d="${d}L${n(w + 2)} ${n(h + 2)}Z" fill="${ramp(p, t)}"/>`);
  }
  return out.join('');
}

function grid({ w, h, u, p, rnd }: Canvas): string {
  const out: string[] = [];
  const cell = u / 4;
  const cols = Math.ceil(w / cell);
  const rows = Math.ceil(h / cell);
  const left = (w - cols * cell) / 2;
  const top = (h - rows * cell) / 2;
  const accents = new Set<number>();
  while (accents.size < Math.max(2, Math.round((cols * rows) / 11))) accents.add(rnd.int(0, cols * rows - 1));
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const x = left + col * cell;
      const y = top + row * cell;
      const back = rnd.pick([p.ground, p.ground, p.tones[0], p.tones[1]]);
      const special = accents.has(row * cols + col);
      const front = special ? p.accent : rnd.pick(p.tones.filter((tone) => tone !== back));
      out.push(rect(x, y, cell + 0.6, cell + 0.6, back));
      const kind = rnd.int(0, 6);
      const cx = x + cell / 2;
      const cy = y + cell / 2;
      const turned = (shape: string) => `<g transform="rotate(${rnd.int(0, 3) * 90} ${n(cx)} ${n(cy)})">${shape}</g>`;
      if (kind <= 2) {
        out.push(
          turned(
            `<path d="M${n(x)} ${n(y)}H${n(x + cell)}A${n(cell)} ${n(cell)} 0 0 1 ${n(x)} ${n(y + cell)}Z" fill="${front}"/>`,
          ),
        );
      } else if (kind === 3) {
        out.push(
          turned(
            `<path d="M${n(x)} ${n(y)}H${n(x + cell)}A${n(cell / 2)} ${n(cell / 2)} 0 0 1 ${n(x)} ${n(y)}Z" fill="${front}"/>` +
              `<path d="M${n(x)} ${n(cy)}H${n(x + cell)}A${n(cell / 2)} ${n(cell / 2)} 0 0 1 ${n(x)} ${n(cy)}Z" fill="${front}"/>`,
          ),
        );
      } else if (kind === 4) {
        out.push(circle(cx, cy, cell * 0.32, front));
      } else if (kind === 5) {
        out.push(turned(`<path d="M${n(x)} ${n(y)}H${n(x + cell)}L${n(x)} ${n(y + cell)}Z" fill="${front}"/>`));
      } else if (special) {
        out.push(rect(x, y, cell, cell, front));
      }
    }
  }
  return out.join('');
}

function orbits({ w, h, u, p, rnd }: Canvas): string {
  const out: string[] = [];
  const cx = w * rnd.pick([0.36, 0.42, 0.58, 0.64]);
  const cy = h * rnd.between(0.46, 0.58);
  const rings = 6;
  const reach = Math.hypot(Math.max(cx, w - cx), Math.max(cy, h - cy));
  for (let i = rings; i >= 1; i--) {
    const r = u * 0.16 + (reach - u * 0.16) * (i / rings) ** 1.25;
    out.push(circle(cx, cy, r, mix(p.ground, p.tones[1], 0.62 * (1 - i / (rings + 1)))));
  }
  const angle = rnd.between(0, Math.PI * 2);
  for (let i = 1; i <= 4; i++) {
    const r = u * (0.17 + i * 0.115);
    out.push(ring(cx, cy, r, p.tones[3], u * 0.0045));
    const a = angle + i * 2.4;
    const size = u * rnd.between(0.022, 0.052);
    out.push(
      circle(cx + Math.cos(a) * r, cy + Math.sin(a) * r, size, i === 2 ? p.accent : ramp(p, rnd.between(0.55, 1))),
    );
  }
  const r0 = u * 0.17;
  const tilt = rnd.int(-40, 40);
  out.push(circle(cx, cy, r0, p.accent));
  out.push(
    `<path d="M${n(cx)} ${n(cy - r0)}A${n(r0)} ${n(r0)} 0 0 1 ${n(cx)} ${n(cy + r0)}Z" fill="${p.tones[3]}" transform="rotate(${tilt} ${n(cx)} ${n(cy)})"/>`,
  );
  return out.join('');
}

function circuit({ w, h, u, p, rnd }: Canvas): string {
  const out: string[] = [];
  const cx = w * rnd.pick([0.4, 0.5, 0.6]);
  const cy = h * 0.5;
  const half = u * 0.19;
  const lanes = 5;
  const step = (half * 2) / (lanes + 1);
  const line = u * 0.016;
  const trace = (points: [number, number][], stroke: string, end: boolean) => {
    const d = points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');
    out.push(
      `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(line)}" stroke-linejoin="round" stroke-linecap="round"/>`,
    );
    if (end) {
      const [x, y] = points[points.length - 1]!;
      out.push(circle(x, y, line * 1.7, stroke), circle(x, y, line * 0.75, p.ground));
    }
  };
  out.push(rect(0, h * 0.5, w, h * 0.5, mix(p.ground, p.tones[0], 0.55)));
  for (const side of [0, 1, 2, 3]) {
    const flat = side % 2 === 0;
    const sign = side < 2 ? 1 : -1;
    const room = flat ? (sign > 0 ? w - cx : cx) : h / 2;
    const accent = rnd.int(0, lanes - 1);
    for (let i = 0; i < lanes; i++) {
      const off = -half + step * (i + 1);
      const fan = (i - (lanes - 1) / 2) * step * (flat ? 0.9 : 1.5);
      const first = half + u * 0.07 + Math.abs(i - (lanes - 1) / 2) * step * 0.35;
      const second = first + Math.abs(fan);
      const runs = flat ? rnd.chance(0.45) : i % 2 === 0;
      const far = runs
        ? room + u * 0.05
        : Math.max(second + u * 0.03, second + (room - second) * rnd.between(0.25, 0.7));
      const local: [number, number][] = [
        [half, off],
        [first, off],
        [second, off + fan],
        [far, off + fan],
      ];
      const points = local.map(([a, b]): [number, number] =>
        flat ? [cx + a * sign, cy + b] : [cx + b, cy + a * sign],
      );
      trace(points, i === accent ? p.accent : ramp(p, rnd.pick([0.35, 0.6, 0.75])), !runs);
    }
  }
  out.push(rect(cx - half, cy - half, half * 2, half * 2, p.tones[3], u * 0.025));
  const inner = half * 0.62;
  out.push(rect(cx - inner, cy - inner, inner * 2, inner * 2, p.tones[2], u * 0.015));
  out.push(
    `<path d="M${n(cx - inner * 0.6)} ${n(cy + inner * 0.6)}V${n(cy - inner * 0.6)}A${n(inner * 1.2)} ${n(inner * 1.2)} 0 0 1 ${n(cx + inner * 0.6)} ${n(cy + inner * 0.6)}Z" fill="${p.accent}" transform="rotate(${rnd.int(0, 3) * 90} ${n(cx)} ${n(cy)})"/>`,
  );
  return out.join('');
}

function strata({ w, h, u, p, rnd }: Canvas): string {
  const out: string[] = [];
  out.push(circle(w * rnd.between(0.16, 0.3), h * 0.2, u * 0.085, p.accent));
  const layers = 8;
  const knots = 6;
  const thrust = u * rnd.between(0.09, 0.14);
  const fault = w * rnd.between(0.54, 0.68);
  const slope = u * rnd.between(0.1, 0.2);
  const profile = Array.from({ length: knots + 1 }, () => rnd.between(-1, 1));
  const marked = rnd.int(3, 5);
  const tones = Array.from({ length: layers }, (_, i) =>
    i === marked ? p.accent : ramp(p, Math.min(1, i / (layers - 1) + rnd.between(-0.06, 0.06))),
  );
  const edges = Array.from({ length: layers }, (_, i) => {
    const base = h * (0.34 + (0.62 * i) / layers);
    const fade = 1 - (0.55 * i) / layers;
    return profile.map((value, k): [number, number] => [
      (w * 1.1 * k) / knots - w * 0.05,
      base + (value * fade + rnd.between(-0.22, 0.22)) * u * 0.075,
    ]);
  });
  const block = (shift: number) =>
    edges
      .map((edge, i) => {
        const d = edge.map(([x, y], k) => `${k ? 'L' : 'M'}${n(x)} ${n(y + shift)}`).join('');
        return `<path d="${d}L${n(w * 1.05)} ${n(h * 1.4)}L${n(-w * 0.05)} ${n(h * 1.4)}Z" fill="${tones[i]}"/>`;
      })
      .join('');
  const left = `M0 0H${n(fault + slope)}L${n(fault - slope)} ${n(h)}H0Z`;
  const right = `M${n(fault + slope)} 0H${n(w)}V${n(h)}H${n(fault - slope)}Z`;
  out.push(
    `<defs><clipPath id="a"><path d="${left}"/></clipPath><clipPath id="b"><path d="${right}"/></clipPath></defs>`,
  );
  out.push(`<g clip-path="url(#a)">${block(thrust * 0.5)}</g><g clip-path="url(#b)">${block(-thrust * 0.5)}</g>`);
  return out.join('');
}

function bloom({ w, h, u, p, rnd }: Canvas): string {
  const out: string[] = [];
  const flower = (cx: number, cy: number, size: number, petals: number, shift: number) => {
    const foot = cx + (w / 2 - cx) * 0.25;
    out.push(
      `<path d="M${n(cx)} ${n(cy)}Q${n(cx)} ${n(h * 0.85)} ${n(foot)} ${n(h + u * 0.05)}" fill="none" stroke="${p.tones[3]}" stroke-width="${n(size * 0.06)}"/>`,
    );
    const layers: [number, number, string][] = [
      [1, 0, p.tones[(1 + shift) % 4]!],
      [0.76, 0.5, p.tones[(2 + shift) % 4]!],
      [0.5, 0, p.accent],
    ];
    const start = rnd.between(0, 360 / petals);
    for (const [scale, offset, fill] of layers) {
      const long = size * scale;
      const wide = ((Math.PI * long) / petals) * 0.62;
      for (let i = 0; i < petals; i++) {
        const angle = start + (360 / petals) * (i + offset);
        out.push(
          `<path d="M${n(cx)} ${n(cy)}C${n(cx + wide * 1.5)} ${n(cy - long * 0.45)} ${n(cx + wide * 0.8)} ${n(cy - long * 0.9)} ${n(cx)} ${n(cy - long)}C${n(cx - wide * 0.8)} ${n(cy - long * 0.9)} ${n(cx - wide * 1.5)} ${n(cy - long * 0.45)} ${n(cx)} ${n(cy)}Z" fill="${fill}" transform="rotate(${n(angle)} ${n(cx)} ${n(cy)})"/>`,
        );
      }
    }
    out.push(circle(cx, cy, size * 0.17, p.tones[3]), circle(cx, cy, size * 0.08, p.ground));
  };
  const mirror = rnd.chance(0.5);
  const x = (t: number) => w * (mirror ? 1 - t : t);
  out.push(circle(x(0.62), h * 0.46, u * 0.43, mix(p.ground, p.tones[0], 0.6)));
  flower(x(0.84), h * rnd.between(0.58, 0.66), u * 0.17, 8, 1);
  flower(x(0.22), h * rnd.between(0.54, 0.64), u * 0.22, 10, 1);
  flower(x(0.56), h * rnd.between(0.42, 0.47), u * 0.36, rnd.pick([12, 14]), 0);
  return out.join('');
}

const MOTIFS: Record<Motif, (canvas: Canvas) => string> = { waves, grid, orbits, circuit, strata, bloom };

/** A flat illustration that depends on nothing but its input. */
export function pictureSvg(input: { motif: Motif; seed: string; width: number; height: number }): string {
  const { motif, seed, width: w, height: h } = input;
  const rnd = random(`${motif}/${seed}`);
  const p = rnd.pick(PALETTES);
  const body = MOTIFS[motif]({ w, h, u: Math.min(w, h), p, rnd });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(w)}" height="${n(h)}" viewBox="0 0 ${n(w)} ${n(h)}">` +
    `${rect(0, 0, w, h, p.ground)}${body}</svg>`
  );
}
