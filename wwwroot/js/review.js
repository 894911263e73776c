// The review: one part at a time, counters, the focal point by a tap, photos made light, the keyboard's undo. Everything
// works without it, one part below the other.
{
  const root = document.documentElement;
  const review = () => document.getElementById('review');
  const form = () => document.getElementById('review-form');
  const find = selector => review()?.querySelector(selector);
  const isText = element => element?.matches?.('#review-form input[type=text], #review-form textarea');

  // --- one part at a time ---
  const current = () => root.dataset.part ?? find('[data-tab]')?.dataset.tab;
  const mark = () => {
    for (const tab of review()?.querySelectorAll('[data-tab]') ?? []) {
      if (tab.dataset.tab === current()) tab.setAttribute('aria-current', 'true'); else tab.removeAttribute('aria-current');
    }
    const more = document.getElementById('more-fields');
    if (more && root.dataset.more) more.open = true;
  };
  const show = part => { root.dataset.part = part; mark(); };

  // Its first line right below the tabs, if it has gone further up than that.
  const toTop = () => {
    const over = find('.review-parts').getBoundingClientRect().top - find('.tabs').getBoundingClientRect().bottom;
    if (over < 0) scrollBy({ top: over, behavior: 'instant' });
  };

  /** Brings a text or note into sight, whatever part it lies in. */
  const reveal = target => {
    const part = target.closest('.part');
    if (part && find('[data-tab]')) show(part.dataset.part);
    const more = target.closest('details');
    if (more) more.open = true;
    // A text with its label on top, a note as it stands below its text.
    if (isText(target)) { target.closest('[data-field]').scrollIntoView({ block: 'start' }); target.focus({ preventScroll: true }); }
    else { target.scrollIntoView({ block: 'nearest' }); }
  };
  const revealHash = hash => {
    const target = hash.length > 1 && document.getElementById(hash.slice(1));
    if (target && review()?.contains(target)) reveal(target);
    return Boolean(target);
  };

  document.addEventListener('click', event => {
    const tab = event.target.closest('#review [data-tab]');
    if (tab) { event.preventDefault(); show(tab.dataset.tab); toTop(); return; }
    const link = event.target.closest('#review a[href^="#"]');
    if (link && revealHash(link.hash)) event.preventDefault();
  });
  document.addEventListener('toggle', event => {
    if (event.target.id === 'more-fields') { if (event.target.open) root.dataset.more = 'open'; else delete root.dataset.more; }
  }, true);

  // The text that is being written in stays clear of the bar at the bottom, also when the page above it changes.
  const keepInSight = () => {
    const [box, bar] = [document.activeElement, find('.review-bar')];
    if (!isText(box) || !bar || getComputedStyle(bar).position !== 'sticky') return;
    const at = box.getBoundingClientRect();
    const over = Math.min(at.bottom, at.top + 60) - Math.min(bar.getBoundingClientRect().top, innerHeight);
    if (over > 0) scrollBy({ top: over + 4, behavior: 'instant' });
  };
  document.addEventListener('focusin', () => requestAnimationFrame(keepInSight));

  // The wordings to choose from: asked for by one tap, put away by another.
  document.addEventListener('click', event => {
    const list = document.getElementById(event.target.closest('[data-ideas]')?.dataset.ideas);
    if (list?.childElementCount) { event.preventDefault(); event.stopPropagation(); list.replaceChildren(); list.className = ''; }
  }, true);

  // --- counters ---
  const graphemes = window.Intl?.Segmenter ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  const lengthOf = text => graphemes ? [...graphemes.segment(text)].length : [...text].length;
  const tidy = box => box.id === 'text-Caption' ? box.value.trim() : box.value.split(/\s+/).filter(Boolean).join(' ');
  const count = box => {
    const field = box.closest('[data-field]');
    const counter = field?.querySelector('.field-count');
    if (!counter) return;
    const length = lengthOf(tidy(box));
    const limit = Number(counter.dataset.limit);
    counter.querySelector('[data-count]').textContent = length;
    field.classList.toggle('is-wrong', length > limit);
    field.classList.toggle('is-near', length > limit * 0.8 && length <= limit);
  };
  document.addEventListener('input', event => {
    if (event.target.closest('[data-field]')) count(event.target);
    if (event.target.matches('[data-focus-x], [data-focus-y]')) showFocus();
  });

  // Enter in a line means "done", not "press the first button".
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing && event.target.matches('#review-form input[type=text]')) {
      event.preventDefault();
      event.target.blur();
    }
    const undoing = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (undoing && review() && !isText(event.target)) {
      event.preventDefault();
      document.getElementById(event.shiftKey ? 'redo' : 'undo')?.click();
    }
  });

  document.addEventListener('submit', event => {
    if (event.target !== form()) return;
    if (event.submitter?.matches('[data-save]')) { event.preventDefault(); window.htmx?.trigger(form(), 'again'); return; }
    if (event.submitter?.matches('[data-confirm]')) event.submitter.classList.add('is-busy');
  });
  addEventListener('pageshow', event => {
    // Came back from the finished ad: the browser's copy of the form may be older than the draft.
    if (event.persisted) location.reload();
  });

  // --- the focal point: a tap on the photo moves the two sliders ---
  const showFocus = () => {
    const point = find('[data-focus-mark]');
    if (!point) return;
    point.removeAttribute('hidden');
    point.style.left = `${find('[data-focus-x]').value}%`;
    point.style.top = `${find('[data-focus-y]').value}%`;
  };
  document.addEventListener('click', event => {
    if (!event.target.matches('[data-focus-photo]')) return;
    const frame = event.target.getBoundingClientRect();
    find('[data-focus-x]').value = Math.round(100 * (event.clientX - frame.left) / frame.width);
    find('[data-focus-y]').value = Math.round(100 * (event.clientY - frame.top) / frame.height);
    showFocus();
    find('[data-focus-x]').dispatchEvent(new Event('change', { bubbles: true }));
  });

  // --- another photo, sent as soon as it is light enough ---
  document.addEventListener('input', event => { if (event.target.matches('[data-swap]')) event.stopPropagation(); }, true);
  document.addEventListener('change', async event => {
    const input = event.target;
    if (!input.matches('[data-swap]')) return;
    event.stopPropagation();
    if (!input.files[0]) return;
    const light = await window.lightenPhoto(input.files[0]);
    const bag = new DataTransfer();
    bag.items.add(light);
    input.files = bag.files;
    window.htmx?.trigger(input, 'photo-ready');
  }, true);

  // --- what is on its way ---
  // A press of a button takes along what was typed. While its answer is awaited nothing else is asked, and the answer to an
  // earlier question is no longer of interest.
  let pressed = 0;
  let round = 0;
  const ofReview = ctx => Boolean(review()?.contains(ctx?.sourceElement));
  const isChange = ctx => ctx.sourceElement === form();
  const isPress = ctx => !isChange(ctx) && ctx.request.method?.toUpperCase() === 'POST';

  document.addEventListener('htmx:before:request', event => {
    const { ctx } = event.detail;
    if (!ofReview(ctx)) return;
    if (isPress(ctx)) { pressed++; ctx.round = ++round; }
    if (isChange(ctx)) {
      if (pressed) { event.preventDefault(); return; }
      ctx.round = round;
      // It may have waited for the one before it: what counts is what the fields say now.
      ctx.request.body = new URLSearchParams(new FormData(form()));
    }
    if (isPress(ctx) || isChange(ctx)) find('.live-picture')?.classList.add('is-drawing');
  });
  document.addEventListener('htmx:before:response', event => {
    const { ctx } = event.detail;
    if (ofReview(ctx) && ctx.round !== undefined && ctx.round !== round) event.preventDefault();
  });

  // A field keeps what was typed into it when its markup is replaced; after a press the server's answer is what counts.
  // Only the text that is being written stays as it is.
  const follow = () => {
    for (const box of form().querySelectorAll('input, textarea')) {
      if (box.type === 'radio' || box.type === 'checkbox') box.checked = box.defaultChecked;
      else if (box.type === 'file') box.value = '';
      else if (box !== document.activeElement || !isText(box)) box.value = box.defaultValue;
    }
  };
  const ready = () => { if (document.getElementById('preview')?.complete) find('.live-picture')?.classList.remove('is-drawing'); };
  document.addEventListener('htmx:after:swap', event => {
    const { ctx } = event.detail;
    if (!review() || !ctx) return;
    if (ctx.target?.id === 'review') follow();
    if (ctx.sourceElement?.matches?.('[data-ideas]')) document.getElementById(ctx.sourceElement.dataset.ideas)?.scrollIntoView({ block: 'nearest' });
    mark();
  });
  document.addEventListener('htmx:finally:request', event => {
    const { ctx } = event.detail;
    if (!review() || ctx.round === undefined) return;
    if (!isChange(ctx)) pressed--;
    ready();
    // Written while the answer to a press was awaited: it was held back, and goes now.
    const writing = document.activeElement;
    if (!isChange(ctx) && !pressed && isText(writing) && writing.value !== writing.defaultValue) window.htmx?.trigger(form(), 'again');
  });
  addEventListener('online', () => { if (form()) window.htmx?.trigger(form(), 'again'); });
  for (const done of ['load', 'error']) document.addEventListener(done, event => { if (event.target.id === 'preview') ready(); }, true);

  const start = () => { showFocus(); ready(); mark(); keepInSight(); };
  document.addEventListener('htmx:after:settle', start);
  addEventListener('DOMContentLoaded', () => {
    start();
    const wrong = find('.field.is-wrong :is(input, textarea)');
    if (wrong) reveal(wrong); else revealHash(location.hash);
  });
}
