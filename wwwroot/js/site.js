// What every page does with a script: toasts, the theme at once, the draft, the offline page.
{
  const root = document.documentElement;
  const toasts = document.getElementById('toasts');
  const DRAFT = 'draft';

  /** Shows a short sentence for a few seconds, or until `settled` is called; `kind` names a data attribute of #toasts. */
  let lasting = null;
  const toast = (kind, { lasts = false } = {}) => {
    if (lasts && lasting?.isConnected && lasting.textContent === toasts.dataset[kind]) return; // said already, and not read aloud again
    const note = document.createElement('p');
    note.className = 'toast';
    note.textContent = toasts.dataset[kind];
    toasts.replaceChildren(note);
    lasting = lasts ? note : null;
    if (!lasts) setTimeout(() => note.remove(), 3500);
  };
  const settled = () => { lasting?.remove(); lasting = null; };
  window.siteToast = toast;

  // Storage may be forbidden (private windows, in-app browsers): then there is simply no draft.
  const draft = {
    read() { try { return localStorage.getItem(DRAFT) ?? ''; } catch { return ''; } },
    write(text) { try { text ? localStorage.setItem(DRAFT, text) : localStorage.removeItem(DRAFT); } catch { /* no draft */ } },
  };
  window.siteDraft = draft;

  // A task page or a result means that the words arrived.
  if (document.querySelector('[data-sent]')) draft.write('');

  document.addEventListener('submit', event => {
    if (!event.target.matches('[data-theme-form]')) return;
    event.preventDefault();
    const theme = event.submitter.value;
    root.dataset.theme = theme;
    document.querySelector('meta[name="color-scheme"]').content = theme;
    const body = new URLSearchParams(new FormData(event.target, event.submitter));
    fetch(event.target.action, { method: 'POST', body, redirect: 'manual' }).catch(() => toast('offline'));
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-reload]')) { event.preventDefault(); location.reload(); }
  });

  // A poll that fails is asked again by itself: a page that waits says so as long as it lasts. Questions asked while
  // somebody types are not worth a word.
  const waits = ctx => ctx?.sourceElement?.matches?.('[data-poll]');
  const isPoll = ctx => ctx?.sourceElement?.matches?.('[data-poll], textarea, select');
  document.addEventListener('htmx:response:error', ({ detail: { ctx } }) => {
    const { status } = ctx.response;
    if (waits(ctx) && status >= 500) toast('waiting', { lasts: true });
    if (isPoll(ctx)) { if (status === 404 || status === 410) location.reload(); return; }
    if (status === 422 || ctx.hx?.reswap !== 'none' && status < 500) return;
    toast({ 413: 'large', 429: 'busy', 503: 'resting' }[status] ?? 'failed');
  });
  document.addEventListener('htmx:error', ({ detail: { ctx } }) => {
    if (waits(ctx)) toast(navigator.onLine ? 'waiting' : 'offline', { lasts: true });
    if (!isPoll(ctx)) toast(navigator.onLine ? 'failed' : 'offline');
  });
  document.addEventListener('htmx:after:request', ({ detail: { ctx } }) => { if (waits(ctx) && ctx.response.status < 500) settled(); });

  if ('serviceWorker' in navigator) {
    addEventListener('load', async () => {
      try {
        await navigator.serviceWorker.register('/service-worker.js');
        (await navigator.serviceWorker.ready).active?.postMessage({ refresh: `${root.lang} ${root.dataset.theme ?? ''}` });
      } catch { /* not allowed here: nothing is lost but the offline page */ }
    });
  }
}
