// Adds search, filters and paging to a page that is whole without them.
(() => {
  'use strict';
  const PAGE = 100;
  const form = document.getElementById('search');
  const words = document.getElementById('words');
  const severity = document.getElementById('severity');
  const kind = document.getElementById('kind');
  const outlet = document.getElementById('outlet');
  const found = document.getElementById('found');
  const unfold = document.getElementById('unfold');
  const sections = [...document.querySelectorAll('.questions')].map(element => ({
    element, cards: [...element.querySelectorAll('.card')], more: null, shown: PAGE
  }));
  const total = sections.reduce((sum, section) => sum + section.cards.length, 0);
  const texts = new Map();

  // Arabic is searched as people type it: without vowel signs and stretching, hamza seats and final forms taken as one.
  const plain = text => text.normalize('NFKC').toLowerCase()
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f\u061c]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647');

  const textOf = card => {
    if (!texts.has(card)) texts.set(card, plain(card.textContent));
    return texts.get(card);
  };

  const matches = (card, wanted) =>
    (severity.value === '' || (severity.value === 'conflict' ? card.dataset.severity !== '' : severity.value === 'calm' ? card.dataset.severity === '' : card.dataset.severity === severity.value))
    && (kind.value === '' || card.dataset.kind === kind.value)
    && (outlet.value === '' || card.dataset.outlets.split('\n').includes(outlet.value))
    && wanted.every(word => textOf(card).includes(word));

  // Cards beyond a page stay in the text, so the browser's own search finds and shows them.
  const show = section => {
    let at = 0;
    for (const card of section.cards) {
      if (card.classList.contains('out')) continue;
      if (at++ < section.shown) card.removeAttribute('hidden');
      else card.setAttribute('hidden', 'until-found');
    }
    const rest = at - section.shown;
    if (rest > 0 && !section.more) {
      section.more = document.createElement('button');
      section.more.type = 'button';
      section.more.className = 'show-more';
      section.more.addEventListener('click', () => {
        const next = section.cards.find(card => card.hasAttribute('hidden') && !card.classList.contains('out'));
        section.shown += PAGE;
        show(section);
        focus(next);
      });
      section.element.append(section.more);
    }
    if (section.more) {
      section.more.hidden = rest <= 0;
      section.more.textContent = `Show ${Math.min(PAGE, rest).toLocaleString('en')} more of ${rest.toLocaleString('en')}`;
    }
    return at;
  };

  const focus = element => {
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  };

  const filter = () => {
    const wanted = plain(words.value).split(/\s+/).filter(word => word !== '');
    const isFiltered = wanted.length > 0 || [severity, kind, outlet].some(choice => choice.value !== '');
    let count = 0;
    for (const section of sections) {
      for (const card of section.cards) card.classList.toggle('out', isFiltered && !matches(card, wanted));
      section.shown = PAGE;
      const here = show(section);
      section.element.classList.toggle('out', isFiltered && here === 0);
      count += here;
    }
    const all = `${total.toLocaleString('en')} question${total === 1 ? '' : 's'}`;
    found.textContent = isFiltered ? `${count.toLocaleString('en')} of ${all}` : all;
  };

  // A link may lead to what a filter, a page or a fold hides.
  const follow = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const card = target.closest('.card');
    if (card) {
      card.removeAttribute('hidden');
      card.classList.remove('out');
      card.closest('.questions').classList.remove('out');
    }
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    focus(target);
  };

  let folded = [];
  const openAll = () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const fold of folded) fold.open = true;
  };

  for (const cell of document.querySelectorAll('[data-outlet]')) outlet.append(new Option(cell.textContent, cell.textContent));
  let waiting = 0;
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  for (const choice of [severity, kind, outlet]) choice.addEventListener('change', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  unfold.addEventListener('click', () => {
    const open = unfold.getAttribute('aria-pressed') !== 'true';
    unfold.setAttribute('aria-pressed', String(open));
    for (const fold of document.querySelectorAll('details.words')) fold.open = open;
  });
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', openAll);
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });
  unfold.setAttribute('aria-pressed', 'false');
  form.hidden = false;
  filter();
  follow();
})();
