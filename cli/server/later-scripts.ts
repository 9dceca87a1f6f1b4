/** As React writes the scripts of a page (those of the strict policy have a nonce), and what has one fetched early. */
const OWN_SCRIPT = /<script src="(\/_next\/[^"]+)"(?: id="[^"]*")? async=""><\/script>/g;
const EARLY = /<link rel="preload" as="script"[^>]*>/g;
const END = /<\/body><\/html>$/;

/** At once for whom a page has more than what is in it: the cookie of lib/accounts/session.ts that says "signed in". */
const WAKE = `(function(w,d,scripts){
var signs=['pointermove','pointerdown','touchstart','wheel','scroll','keydown','focusin','input','click'];
function wake(){
signs.forEach(function(s){w.removeEventListener(s,wake,true)});
scripts.forEach(function(s){var e=d.createElement('script');e.src=s;e.async=true;d.head.append(e)})}
if(/(^|; )signed-in=/.test(d.cookie))wake();
else signs.forEach(function(s){w.addEventListener(s,wake,{capture:true,passive:true})})
})`.replaceAll('\n', '');

/**
 * A public page is whole without scripts, and most of what readers do with it needs none: React and Next, nearly all
 * of what a phone would have to load and work through before the page is at rest, come when the reader first moves,
 * touches, types or scrolls. Until then every link and form works as it does without scripts.
 */
export function laterScripts(html: string): string {
  const scripts = [...html.matchAll(OWN_SCRIPT)].flatMap(([, path]) => path ?? []);
  if (scripts.length === 0 || !END.test(html)) return html;
  const loader = `<script>${WAKE}(window,document,${JSON.stringify(scripts)})</script>`;
  return html
    .replace(OWN_SCRIPT, '')
    .replace(EARLY, '')
    .replace(END, (end) => loader + end);
}
