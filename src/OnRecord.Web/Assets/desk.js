// Keys for what is there without them: j and k move between items, a, r and e press what an item offers, n goes on. They act only while an item has the
// focus, never in a field, and never with Ctrl, Alt or Meta.
'use strict';
(() => {
  const items = () => [...document.querySelectorAll('[data-item]')].filter(item => item.getClientRects().length > 0);
  const focus = item => {
    if (!item) return;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };
  const move = (from, step) => {
    const all = items();
    focus(all[all.indexOf(from) + step]);
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const at = document.activeElement;
    if (!at || at.matches('input, textarea, select, [contenteditable]')) return;
    const item = at.closest('[data-item]');
    if (!item) return;
    if (event.key === 'j') move(item, 1);
    else if (event.key === 'k') move(item, -1);
    else if (event.key === 'n') {
      const next = document.querySelector('a[rel~="next"]');
      if (next) next.click();
      else move(item, 1);
    } else if (/^[are]$/.test(event.key)) {
      const offered = item.querySelector(`[data-key="${event.key}"]`);
      if (!offered) return;
      offered.click();
    } else return;
    event.preventDefault();
  });
  // A list that is there to be worked through starts with the focus on its first item; a page that was asked for one item has it there.
  const wanted = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  focus((wanted && wanted.closest('[data-item]')) || document.querySelector('[data-queue] [data-item]'));
})();
