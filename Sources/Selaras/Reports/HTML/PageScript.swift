/// What the page of a report does: it filters the findings, and folds and zooms the pictures. It fetches nothing and
/// writes no markup; without it all is there to read.
enum PageScript {
  static let all = "\n'use strict';\n" + filter + tree + layout + links

  private static let filter = """
    (() => {
      const form = document.getElementById('saring');
      if (!form) return;
      const count = document.getElementById('jumlah');
      const findings = [...document.querySelectorAll('article.t')];
      const groups = [...document.querySelectorAll('section.berkas')];
      const texts = new Map();
      const text = (element) => {
        if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
        return texts.get(element);
      };
      const apply = () => {
        const chosen = new FormData(form);
        const severities = new Set(chosen.getAll('s'));
        const words = (chosen.get('q') || '').toLowerCase().split(/\\s+/).filter(Boolean);
        const [level, owner, rule, file] = ['j', 'p', 'a', 'f'].map((name) => chosen.get(name) || '');
        let shown = 0;
        for (const element of findings) {
          const data = element.dataset;
          const fits = severities.has(data.s) && (!level || data.j === level) && (!rule || data.a === rule)
            && (!file || data.f === file) && (!owner || data.p.split(' ').includes(owner))
            && words.every((word) => text(element).includes(word));
          element.hidden = !fits;
          if (fits) shown += 1;
        }
        for (const group of groups) group.hidden = !group.querySelector('article.t:not([hidden])');
        const number = shown.toLocaleString(document.documentElement.lang);
        count.textContent = shown === findings.length ? `${number} ${count.dataset.kata}`
          : `${number} ${count.dataset.dari} ${count.dataset.semua} ${count.dataset.kata}`;
      };
      form.hidden = false;
      form.addEventListener('input', apply);
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(apply));
      document.addEventListener('selaras:semua', () => { form.reset(); apply(); });
      apply();
    })();

    """

  private static let links = """
    (() => {
      const reveal = () => {
        const element = location.hash && document.getElementById(location.hash.slice(1));
        if (!element) return;
        if (element.closest('[hidden]')) document.dispatchEvent(new Event('selaras:semua'));
        for (let up = element; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
        element.scrollIntoView({ block: element.matches('article') ? 'start' : 'center' });
      };
      addEventListener('hashchange', reveal);
      addEventListener('beforeprint', () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      reveal();
    })();

    """
}
