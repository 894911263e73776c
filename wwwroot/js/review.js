// The review: counters, the focal point by a tap, photos made light, the keyboard's undo. Everything works without it.
{
  const review = () => document.getElementById('review');
  const form = () => document.getElementById('review-form');
  const graphemes = window.Intl?.Segmenter ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  const lengthOf = text => graphemes ? [...graphemes.segment(text)].length : [...text].length;
  const tidy = box => box.id === 'text-Caption' ? box.value.trim() : box.value.split(/\s+/).filter(Boolean).join(' ');

  const count = box => {
    const field = box.closest('[data-field]');
    const counter = field?.querySelector('.field-count');
    if (!counter) return;
    const length = lengthOf(tidy(box));
    counter.querySelector('[data-count]').textContent = length;
    field.classList.toggle('is-wrong', length > Number(counter.dataset.limit));
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
    if (undoing && review() && !event.target.matches('input[type=text], textarea')) {
      event.preventDefault();
      document.getElementById(event.shiftKey ? 'redo' : 'undo')?.click();
    }
  });

  // The confirmed ad must be the one that was seen: what was typed a moment ago is drawn first.
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
  const find = selector => review()?.querySelector(selector);
  const showFocus = () => {
    const mark = find('[data-focus-mark]');
    if (!mark) return;
    mark.hidden = false;
    mark.removeAttribute('hidden');
    mark.style.left = `${find('[data-focus-x]').value}%`;
    mark.style.top = `${find('[data-focus-y]').value}%`;
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
  document.addEventListener('change', async event => {
    const input = event.target;
    if (!input.matches('[data-swap]') || !input.files[0]) return;
    event.stopPropagation();
    const light = await window.lightenPhoto(input.files[0]);
    const bag = new DataTransfer();
    bag.items.add(light);
    input.files = bag.files;
    window.htmx?.trigger(input, 'photo-ready');
  }, true);

  // --- which preview is on its way ---
  document.addEventListener('htmx:before:request', event => {
    if (event.target?.closest?.('#review')) find('.live-picture')?.classList.add('is-drawing');
  });
  document.addEventListener('load', event => {
    if (event.target.id === 'preview') find('.live-picture')?.classList.remove('is-drawing');
  }, true);
  const start = () => {
    showFocus();
    const picture = document.getElementById('preview');
    if (picture?.complete) find('.live-picture')?.classList.remove('is-drawing');
  };
  document.addEventListener('htmx:after:settle', start);
  addEventListener('DOMContentLoaded', start);
}
