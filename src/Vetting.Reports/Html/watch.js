// Keeps the list of changes up to date: asks the host again and again for what came after the last change that is shown.
(() => {
  "use strict";

  const Every = 1000;
  const one = selector => document.querySelector(selector);
  const list = one("#changes");
  if (!list) {
    return;
  }

  const status = one("#status");
  const say = text => {
    // A status that did not change is not read out again.
    if (status.textContent !== text) {
      status.textContent = text;
    }
  };

  function take(html) {
    const made = new DOMParser().parseFromString(html, "text/html").querySelector("#changes");
    if (made.dataset.day !== list.dataset.day) {
      location.reload();
      return;
    }

    list.dataset.last = made.dataset.last;
    const added = [...made.children].filter(its => !document.getElementById(its.id));
    if (added.length > 0) {
      document.querySelectorAll(".change.is-new").forEach(its => its.classList.remove("is-new"));
      added.forEach(its => its.classList.add("is-new"));
      list.prepend(...added);
      one("#nothing").hidden = true;
      one("#count").textContent = String(list.children.length);
      const newest = added[0];
      say(`At ${made.dataset.time} ${newest.dataset.package} changed: now ${newest.querySelector(".chip").textContent.trim().split(/\s+/).pop()}${added.length > 1 ? `, and ${added.length - 1} more` : ""}`);
    } else if (list.dataset.failed) {
      say(`Live again since ${made.dataset.time}`);
    }

    delete list.dataset.failed;
  }

  async function look() {
    try {
      const answer = await fetch(`/today?after=${encodeURIComponent(list.dataset.last)}`, { cache: "no-store" });
      if (answer.status === 401 || answer.status === 403) {
        say("You are signed out: nothing new is shown. Reload the page to sign in.");
        return;
      }

      if (!answer.ok) {
        throw new Error(String(answer.status));
      }

      take(await answer.text());
    } catch {
      list.dataset.failed = "1";
      say("The watch cannot be reached: nothing new is shown. It is tried again.");
    }

    setTimeout(look, Every);
  }

  one("#reload").hidden = true;
  say(`Live since ${list.dataset.time}`);
  document.documentElement.dataset.ready = "";
  setTimeout(look, Every);
})();
