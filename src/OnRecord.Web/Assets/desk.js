// Keys for what is there without them: j and k move between items, a, r and e press what an item offers, n and p go to
// the next and the last. In the text of a report n and p step through its statements. They act only while an item has the
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
    if (!item) {
      // In the text of a report: on to the next or back to the last statement; the first where none is lit.
      const step = { j: 'next', n: 'next', k: 'prev', p: 'prev' }[event.key];
      if (!step || !at.closest('[data-reading]')) return;
      const to = document.querySelector(`a[rel~="${step}"]`) || (document.querySelector('.selected') ? null : document.querySelector('.statements .act a'));
      if (!to) return;
      to.click();
      event.preventDefault();
      return;
    }
    if (event.key === 'j') move(item, 1);
    else if (event.key === 'k') move(item, -1);
    else if (event.key === 'n') {
      const next = document.querySelector('a[rel~="next"]');
      if (next) next.click();
      else move(item, 1);
    } else if (event.key === 'p') {
      const last = document.querySelector('a[rel~="prev"]');
      if (!last) return;
      last.click();
    } else if (/^[are]$/.test(event.key)) {
      const offered = item.querySelector(`[data-key="${event.key}"]`);
      if (!offered) return;
      offered.click();
    } else return;
    event.preventDefault();
  });
  // Pointing at a thing, or going to it with the keyboard, lights it wherever else it stands on the page. The first of its names is its own.
  let lit = [];
  const brush = event => {
    const thing = event.target instanceof Element && event.target.closest('[data-brush]');
    const same = thing ? [...document.querySelectorAll(`[data-brush~="${CSS.escape(thing.dataset.brush.split(' ')[0])}"]`)] : [];
    for (const one of lit) one.classList.remove('brushed');
    lit = same.length > 1 ? same : [];
    for (const one of lit) one.classList.add('brushed');
  };
  document.addEventListener('pointerover', brush);
  document.addEventListener('focusin', brush);
  // A list that is there to be worked through starts with the focus on its first item; a page that was asked for one item has it there.
  const wanted = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  focus((wanted && wanted.closest('[data-item]')) || document.querySelector('[data-queue] [data-item]'));
  // The characters at which a report was entered have the focus, so that the keys go on from there.
  if (wanted && wanted.closest('[data-reading]')) {
    if (!wanted.matches('a, [tabindex]')) wanted.tabIndex = -1;
    wanted.focus({ preventScroll: true });
  }
})();
