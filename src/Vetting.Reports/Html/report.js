// What a page does besides being read: charts, drawings, filters, sorting. Everything it shows stands in the page without it.
(() => {
  "use strict";

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const lower = text => text.toLocaleLowerCase("en");

  // Chrome has it from version 131 in CSS; everybody else gets it here.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    closed.forEach(details => { details.open = true; });
    drawChains();
    drawCharts();
  });
  addEventListener("afterprint", () => closed.forEach(details => { details.open = false; }));

  // A link into something that is folded or on another page of this file opens it.
  const pages = all("article.package");
  const overview = one("#overview");

  function show() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (overview) {
      const page = target && target.closest("article.package");
      overview.hidden = !!page;
      pages.forEach(its => { its.hidden = its !== page; });
      document.body.classList.toggle("has-back", !!page);
    }

    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }

    const finding = target && target.closest("li.finding");
    if (finding && finding.hidden) {
      all("form.finding-filters", finding.closest("section")).forEach(form => { form.reset(); form.dispatchEvent(new Event("input")); });
    }

    if (target) {
      target.scrollIntoView();
      if (target.tagName === "DETAILS") {
        one("summary", target).focus({ preventScroll: true });
      }
    } else if (overview) {
      scrollTo(0, 0);
    }

    drawCharts();
    drawChains();
  }

  if (overview) {
    pages.forEach(page => {
      const back = document.createElement("nav");
      back.className = "home";
      back.setAttribute("aria-label", "All packages");
      const link = document.createElement("a");
      link.href = "#overview";
      link.textContent = "← All packages";
      back.append(link);
      page.prepend(back);
    });
  }

  addEventListener("hashchange", show);

  // Filters of findings.
  all("section.findings").forEach(section => {
    const form = one("form.finding-filters", section);
    const items = all("li.finding", section).map(item => ({ item, text: null, severity: item.dataset.severity, outcome: item.dataset.outcome }));
    const [find, severity, outcome, status] = [".find", ".by-severity", ".by-outcome", ".status"].map(its => one(its, form));
    const filter = () => {
      const words = lower(find.value).split(/\s+/).filter(word => word.length > 0);
      let shown = 0;
      items.forEach(its => {
        its.text ??= lower(its.item.textContent);
        const fits = (severity.value === "" || its.severity === severity.value)
          && (outcome.value === "" || its.outcome === outcome.value)
          && words.every(word => its.text.includes(word));
        its.item.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      status.textContent = shown === items.length ? `${items.length} shown` : `${shown} of ${items.length} shown`;
    };
    form.addEventListener("input", filter);
    form.addEventListener("submit", event => event.preventDefault());
    const toggle = one(".open-all", form);
    toggle.addEventListener("click", () => {
      const open = toggle.textContent === "Open all";
      items.filter(its => !its.item.hidden).forEach(its => { one("details", its.item).open = open; });
      toggle.textContent = open ? "Close all" : "Open all";
    });
  });

  // The overview: rows are kept in order in memory, and only as many as anybody reads are laid out.
  if (overview && one("#overview-table")) {
    const atOnce = 200;
    const [visible, rest, status, more, find, disposition] =
      ["rows", "rest", "status", "more", "find", "disposition"].map(name => document.getElementById(`overview-${name}`));
    let rows = [...visible.rows, ...rest.rows].map((row, index) => ({
      row, index, title: lower(row.cells[1].textContent), disposition: row.dataset.d,
      weight: Number(row.dataset.w), money: Number(row.dataset.m), violations: Number(row.dataset.v), open: Number(row.dataset.o),
    }));
    rest.remove();
    let limit = atOnce;
    let matching = rows;
    const render = () => {
      visible.replaceChildren(...matching.slice(0, limit).map(its => its.row));
      more.hidden = matching.length <= limit;
      more.textContent = `Show ${Math.min(atOnce, matching.length - limit)} more`;
      status.textContent = matching.length === rows.length ? `${rows.length} packages` : `${matching.length} of ${rows.length} packages`;
    };
    const filter = () => {
      const words = lower(find.value).split(/\s+/).filter(word => word.length > 0);
      matching = rows.filter(its => (disposition.value === "" || its.disposition === disposition.value) && words.every(word => its.title.includes(word)));
      limit = atOnce;
      render();
    };
    find.addEventListener("input", filter);
    disposition.addEventListener("input", filter);
    find.form.addEventListener("submit", event => event.preventDefault());
    more.addEventListener("click", () => { limit += atOnce; render(); });

    // On paper nobody can ask for more.
    let before = limit;
    addEventListener("beforeprint", () => { before = limit; limit = Infinity; render(); });
    addEventListener("afterprint", () => { limit = before; render(); });
    all("th button[data-sort]", overview).forEach(button => button.addEventListener("click", () => {
      const head = button.closest("th");
      const before = head.getAttribute("aria-sort");
      const way = before === "none" ? button.dataset.first || "ascending" : before === "ascending" ? "descending" : "ascending";
      all("th[aria-sort]", overview).forEach(other => other.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", way);
      const [key, sign] = [button.dataset.sort, way === "ascending" ? 1 : -1];
      rows.sort((a, b) => sign * (key === "title" ? (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) : a[key] - b[key]) || a.index - b.index);
      filter();
    }));
    render();
  }

  // Charts, each from the table behind it.
  function short(amount) {
    for (const [size, unit] of [[1e9, "bn"], [1e6, "m"], [1e3, "k"]]) {
      if (Math.abs(amount) >= size) {
        return `${Number((amount / size).toPrecision(3))} ${unit}`;
      }
    }

    return String(amount);
  }

  function drawCharts() {
    all("figure.money .chart:not([data-drawn])").filter(place => place.closest("figure").offsetParent !== null).forEach(drawChart);
  }

  function drawChart(place) {
    const table = one("table", place.parentElement);
    const columns = all("thead th[data-disposition]", table).map(head => ({ key: head.dataset.disposition, name: head.textContent }));
    const body = all("tbody tr", table);
    if (body.length === 0 || columns.length === 0) {
      return;
    }

    place.hidden = false;
    place.dataset.drawn = "yes";
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", `Chart: ${one("figcaption", place.parentElement).textContent}. The table below it says the same.`);
    const labels = body.map(row => one("th", row).textContent);
    const series = columns.map(column => ({
      name: column.name,
      className: `bar bar--${column.key}`,
      data: body.map(row => Number(one(`td[data-disposition="${column.key}"]`, row).dataset.high)),
    }));
    const narrow = place.clientWidth < 420;
    const offset = narrow ? 96 : 150;
    const chart = new Chartist.BarChart(place, { labels, series }, {
      stackBars: true,
      horizontalBars: true,
      reverseData: true,
      height: `${body.length * 44 + 36}px`,
      chartPadding: { top: 4, right: 48, bottom: 0, left: 0 },
      axisX: { onlyInteger: true, scaleMinSpace: 70, labelInterpolationFnc: short },
      axisY: { offset, showGrid: false },
    });
    chart.on("draw", drawn => {
      if (drawn.type !== "bar" || !drawn.value.x) {
        return;
      }

      const [width, name] = [drawn.x2 - drawn.x1, series.find(its => drawn.element.classes().includes(its.className.split(" ")[1]) || drawn.group.classes().includes(its.className.split(" ")[1])).name];
      const label = [`${name} ${short(drawn.value.x)}`, name, ""].find(text => text.length * 7 + 10 < width);
      if (label) {
        drawn.group.append(new Chartist.Svg("text", { x: drawn.x1 + 6, y: drawn.y1 + 4 }, "bar-label").text(label));
      }
    });
  }

  // Drawings of chains of command: dagre says where, the sentences behind say what.
  const svg = (name, attributes, text) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== undefined) {
      element.textContent = text;
    }

    return element;
  };

  function lines(text, most, rows) {
    const made = [];
    for (const word of text.split(/\s+/)) {
      const piece = word.length > most ? `${word.slice(0, most - 1)}…` : word;
      if (made.length > 0 && `${made[made.length - 1]} ${piece}`.length <= most) {
        made[made.length - 1] += ` ${piece}`;
      } else if (made.length === rows) {
        made[rows - 1] = `${made[rows - 1].slice(0, most - 1)}…`;
        break;
      } else {
        made.push(piece);
      }
    }

    return made;
  }

  const wideAs = text => Math.max(...text.map(line => line.length)) * 6.3 + 12;
  const kinds = { recipient: "Recipient", unit: "Unit", person: "Person", incident: "Incident" };

  function drawChains() {
    all("figure.chain .drawing:not([data-drawn])").filter(place => place.closest("figure").offsetParent !== null).forEach(drawChain);
  }

  function drawChain(place) {
    const figure = place.closest("figure");
    const nodes = all(".nodes li", figure).map(node => ({ kind: node.dataset.kind, name: node.textContent, detail: node.dataset.detail, reached: node.dataset.reached === "yes" }));
    const links = all(".links li[data-from]", figure).map(link => ({ ...link.dataset }));
    if (links.length === 0) {
      return;
    }

    const graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir: "TB", nodesep: 22, ranksep: 46, marginx: 8, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    nodes.forEach((node, index) => {
      node.lines = lines(node.name, 24, 3);
      node.note = lines(node.detail ? `${kinds[node.kind]}, ${node.detail}` : kinds[node.kind], 36, 1);
      graph.setNode(String(index), { width: 190, height: 30 + node.lines.length * 17 });
    });

    // What commands stands above what it commands, and an incident below the unit that it enters by.
    links.forEach((link, index) => {
      const text = [...lines(link.says, 26, 3), ...(link.when ? lines(link.when, 26, 2) : [])];
      const up = nodes[link.from].kind === "person";
      const [from, to] = up ? [link.from, link.to] : [link.to, link.from];
      graph.setEdge(from, to, { label: text, labelpos: "c", width: wideAs(text), height: text.length * 14 + 4, link, reversed: !up }, String(index));
    });
    dagre.layout(graph);
    const { width, height } = graph.graph();
    const drawing = svg("svg", { viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`, width: Math.ceil(width), height: Math.ceil(height), role: "img" });
    drawing.append(svg("title", {}, `Chain of command of ${one("figcaption", figure).textContent}, and where incidents enter it; the sentences below say the same`));
    graph.edges().forEach(name => {
      const edge = graph.edge(name);
      const path = edge.points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join(" ");
      const incident = nodes[edge.link.from].kind === "incident";
      drawing.append(svg("path", { d: path, class: `edge${incident ? " edge--incident" : ""}${edge.link.sure === "yes" ? "" : " edge--open"}` }));
      const [last, before] = edge.reversed ? [edge.points[0], edge.points[1]] : [edge.points[edge.points.length - 1], edge.points[edge.points.length - 2]];
      const angle = Math.atan2(last.y - before.y, last.x - before.x);
      const at = (turn, size) => `${(last.x - size * Math.cos(angle + turn)).toFixed(1)},${(last.y - size * Math.sin(angle + turn)).toFixed(1)}`;
      drawing.append(svg("polygon", { points: `${last.x.toFixed(1)},${last.y.toFixed(1)} ${at(0.45, 9)} ${at(-0.45, 9)}`, class: `arrow${incident ? " arrow--incident" : ""}` }));
      const box = svg("g", { class: "edge-label" });
      const tall = edge.label.length * 14;
      const wide = wideAs(edge.label);
      box.append(svg("rect", { x: edge.x - wide / 2, y: edge.y - tall / 2 - 1, width: wide, height: tall + 2 }));
      edge.label.forEach((line, index) => box.append(svg("text", { x: edge.x, y: edge.y - tall / 2 + 11 + index * 14 }, line)));
      drawing.append(box);
    });
    graph.nodes().forEach(name => {
      const [its, node] = [graph.node(name), nodes[name]];
      const box = svg("g", { class: `node node--${node.kind}${node.reached ? "" : " node--open"}` });
      const [left, top] = [its.x - its.width / 2, its.y - its.height / 2];
      box.append(svg("rect", { x: left, y: top, width: its.width, height: its.height, rx: node.kind === "incident" ? 0 : node.kind === "person" ? its.height / 2 : 6 }));
      box.append(svg("text", { x: its.x, y: top + 16, class: "kind" }, node.note[0]));
      node.lines.forEach((line, index) => box.append(svg("text", { x: its.x, y: top + 33 + index * 17 }, line)));
      drawing.append(box);
    });
    place.replaceChildren(drawing);
    place.hidden = false;
    place.dataset.drawn = "yes";
  }

  show();
  document.documentElement.dataset.ready = "yes";
})();
