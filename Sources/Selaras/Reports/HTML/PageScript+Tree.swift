extension PageScript {
  /// The pictures: branches that fold, a tree for the keyboard as readers of screens know it, and zoom.
  static let tree = """
    const draw = (figure) => {
      const svg = figure.querySelector('svg.gambar:not(.cetak)');
      const field = figure.querySelector('.bidang');
      const panel = figure.querySelector('.rincian');
      const nodes = [...svg.querySelectorAll('a.s')].map((element) => ({ element, children: [], open: true }));
      const byId = new Map(nodes.map((node) => [node.element.id, node]));
      const roots = [];
      for (const node of nodes) {
        node.up = byId.get(node.element.dataset.up);
        node.edge = svg.querySelector(`path[data-n="${node.element.id.slice(1)}"]`);
        (node.up ? node.up.children : roots).push(node);
        node.depth = node.up ? node.up.depth + 1 : 0;
        node.own = ['baik', 'info', 'warning', 'error'].findIndex((name) => node.element.classList.contains(name));
        node.below = 0;
      }
      for (const node of [...nodes].reverse()) {
        if (node.up) node.up.below = Math.max(node.up.below, node.own, node.below);
      }
      const shown = () => nodes.filter((node) => {
        for (let up = node.up; up; up = up.up) if (!up.open) return false;
        return true;
      });
      let scale = 1;
      let size = [0, 0];
      const zoom = (value) => {
        scale = Math.min(3, Math.max(0.15, value));
        svg.setAttribute('width', size[0] * scale);
        svg.setAttribute('height', size[1] * scale);
      };
      const place = () => {
        const visible = new Set(shown());
        size = arrange(roots, (node) => visible.has(node) && node.open ? node.children : []);
        svg.setAttribute('viewBox', `0 0 ${size[0]} ${size[1]}`);
        zoom(scale);
        for (const node of nodes) {
          const seen = visible.has(node);
          node.element.style.display = seen ? '' : 'none';
          if (node.edge) node.edge.style.display = seen ? '' : 'none';
          if (!seen) continue;
          node.element.setAttribute('transform', `translate(${node.x} ${node.y})`);
          if (node.edge) node.edge.setAttribute('d', edge(node.up, node));
          if (node.children.length) {
            node.element.setAttribute('aria-expanded', node.open);
            node.sign.textContent = node.open ? '−' : '+' + ['', '●', '▲', '■'][node.below];
            node.pill.setAttribute('width', node.open || !node.below ? 16 : 28);
            node.pill.setAttribute('class', node.open ? 'lipat' : `lipat ${['baik', 'info', 'warning', 'error'][node.below]}`);
          }
        }
      };
      const fold = (node, open) => { node.open = open; place(); };
      const choose = (node, focus) => {
        for (const other of nodes) {
          other.element.setAttribute('tabindex', other === node ? 0 : -1);
          other.element.setAttribute('aria-selected', other === node);
        }
        if (focus) {
          node.element.focus({ preventScroll: true });
          const box = node.element.getBoundingClientRect();
          const view = field.getBoundingClientRect();
          if (box.left < view.left || box.right > view.right) field.scrollLeft += box.left - view.left - 24;
          if (box.top < view.top || box.bottom > view.bottom) field.scrollTop += box.top - view.top - view.height / 3;
        }
      };
      const tell = (node) => {
        const source = document.querySelector(node.element.getAttribute('href') + ' > .isi');
        if (!source) return false;
        panel.replaceChildren(...[...source.cloneNode(true).childNodes]);
        panel.hidden = false;
        return true;
      };
      svg.setAttribute('role', 'tree');
      for (const node of nodes) {
        const element = node.element;
        element.setAttribute('role', 'treeitem');
        element.setAttribute('aria-level', node.depth + 1);
        if (node.children.length) {
          const make = (name, attributes) => {
            const part = document.createElementNS(svg.namespaceURI, name);
            for (const key in attributes) part.setAttribute(key, attributes[key]);
            return part;
          };
          node.pill = make('rect', { x: 228, y: 26, height: 16, rx: 8 });
          node.sign = make('text', { x: 231.5, y: 38.5, class: 'tanda' });
          const both = document.createElementNS(svg.namespaceURI, 'g');
          both.setAttribute('aria-hidden', 'true');
          both.append(node.pill, node.sign);
          both.addEventListener('click', (event) => {
            event.preventDefault();
            event.stopPropagation();
            choose(node);
            fold(node, !node.open);
          });
          element.append(both);
        }
        element.addEventListener('click', (event) => {
          choose(node);
          if (tell(node)) event.preventDefault();
        });
        element.addEventListener('focus', () => choose(node));
      }
      svg.addEventListener('keydown', (event) => {
        const node = nodes.find((node) => node.element === document.activeElement);
        if (!node || event.ctrlKey || event.altKey || event.metaKey) return;
        const visible = shown();
        const index = visible.indexOf(node);
        const steps = {
          ArrowDown: () => visible[index + 1], ArrowUp: () => visible[index - 1],
          Home: () => visible[0], End: () => visible[visible.length - 1],
          ArrowRight: () => {
            if (node.children.length && !node.open) fold(node, true); else return node.children[0];
          },
          ArrowLeft: () => {
            if (node.children.length && node.open) fold(node, false); else return node.up;
          },
          Enter: () => { tell(node); },
          ' ': () => { tell(node); },
        };
        if (!steps[event.key]) return;
        event.preventDefault();
        const next = steps[event.key]();
        if (next) choose(next, true);
      });
      const level = (most) => {
        const counts = [];
        for (const node of nodes) counts[node.depth] = (counts[node.depth] || 0) + 1;
        let sum = 0;
        const deepest = counts.findIndex((count) => (sum += count) > most);
        for (const node of nodes) node.open = deepest < 0 || node.depth < Math.max(1, deepest - 1);
      };
      const tools = {
        buka: () => { for (const node of nodes) node.open = true; place(); },
        tutup: () => { for (const node of nodes) node.open = node.depth < 1; place(); },
        temuan: () => { for (const node of nodes) node.open = node.below > 0; place(); },
        kecil: () => zoom(scale / 1.25), besar: () => zoom(scale * 1.25), asli: () => zoom(1),
        pas: () => zoom((field.clientWidth - 4) / size[0]),
      };
      const bar = figure.querySelector('.alat');
      bar.hidden = false;
      bar.addEventListener('click', (event) => {
        const tool = event.target.closest('[data-alat]');
        if (tool) tools[tool.dataset.alat]();
      });
      level(field.clientWidth < 600 ? 14 : 30);
      place();
      choose(nodes[0]);
      field.scrollTop = roots[0].y + height / 2 - field.clientHeight / 2;
      addEventListener('beforeprint', tools.buka);
      figure.open = (id) => {
        const node = byId.get(id);
        for (let up = node && node.up; up; up = up.up) up.open = true;
        place();
        if (node) { choose(node, true); tell(node); }
      };
    };

    """

  /// The same layout as ``TreeLayout``, for what is left when branches are folded.
  static let layout = """
    const [column, row, width, height, margin] = [288, 78, 236, 68, 6];
    const arrange = (roots, children) => {
      const size = [0, 0];
      const measure = (node) => {
        const below = children(node);
        const shapes = below.map(measure);
        const [first, last, places] = [[], [], []];
        shapes.forEach((shape, index) => {
          let place = index ? -Infinity : 0;
          if (index) shape.first.forEach((start, depth) => {
            if (depth < last.length) place = Math.max(place, last[depth] - start + row);
          });
          places.push(place);
          shape.first.forEach((start, depth) => {
            if (depth >= first.length) first.push(start + place);
            last[depth] = shape.last[depth] + place;
          });
        });
        const middle = places.length ? places[places.length - 1] / 2 : 0;
        below.forEach((child, index) => { child.aside = places[index] - middle; });
        return {
          first: [0, ...first.map((start) => start - middle)], last: [0, ...last.map((end) => end - middle)],
        };
      };
      const top = { children: roots };
      const below = children;
      children = (node) => (node === top ? roots : below(node));
      const least = Math.min(...measure(top).first.slice(1));
      const put = (node, at) => {
        node.x = node.depth * column + margin;
        node.y = at - least + margin;
        size[0] = Math.max(size[0], node.x + width + 26);
        size[1] = Math.max(size[1], node.y + height + margin);
        for (const child of children(node)) put(child, at + child.aside);
      };
      for (const root of roots) put(root, root.aside);
      return size;
    };
    const edge = (from, to) => {
      const [x, y, end, down] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
      const middle = (x + end) / 2;
      return `M${x} ${y}C${middle} ${y} ${middle} ${down} ${end} ${down}`;
    };
    for (const figure of document.querySelectorAll('figure.pohon')) draw(figure);
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-g]');
      const drawn = link && document.getElementById(link.dataset.g);
      if (!drawn) return;
      event.preventDefault();
      const figure = drawn.closest('figure');
      figure.scrollIntoView({ block: 'start' });
      figure.open(drawn.id);
    });

    """
}
