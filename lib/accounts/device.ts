const browsers: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
];

/** What kind of browser it is, for its owner to tell it from others, and not a word more: "Firefox, Linux". */
export function deviceOf(userAgent: string | null): string {
  const agent = userAgent ?? '';
  const found = [browsers, systems].map((kinds) => kinds.find(([pattern]) => pattern.test(agent))?.[1]);
  return found.filter(Boolean).join(', ');
}
