// The part of the handbook that the address names gives the page its title, and is what the other languages lead to.
const name = document.title;

function follow() {
  // Not by `:target`, which browsers set only after this has run for the first time.
  const part = document.getElementById(location.hash.slice(1));
  const heading = part?.localName === 'article' ? part.querySelector('h1') : null;
  document.title = heading === null ? name : `${heading.textContent} · ${name}`;
  for (const link of document.querySelectorAll('a[hreflang]')) link.hash = location.hash;
}

addEventListener('hashchange', follow);
follow();
