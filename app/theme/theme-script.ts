/**
 * Runs in the head of every page, before anything is painted: the remembered choice, else the system's. It also hears
 * when another one is chosen, here or in another tab; so the choice works before any other script has come. The
 * strict policy of staff and account pages knows it by its hash (proxy.ts).
 */
export const themeScript = `(function(d){
var root=d.documentElement,kept;
function show(theme){
root.dataset.theme=theme=='light'||theme=='dark'?theme:'auto';
var box=d.querySelector('input[name=theme][value='+root.dataset.theme+']');
if(box)box.checked=true}
try{kept=localStorage.getItem('theme')}catch(e){}
show(kept);
addEventListener('DOMContentLoaded',function(){show(root.dataset.theme)});
addEventListener('storage',function(e){if(e.key=='theme')show(e.newValue)});
d.addEventListener('change',function(e){
if(e.target.name!='theme')return;
show(e.target.value);
try{localStorage.setItem('theme',e.target.value)}catch(e){}})
})(document)`.replaceAll('\n', '');
