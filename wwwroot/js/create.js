// The create form: counter, examples, photo preview, the line that sums the choices up, the draft.
{
  const form = () => document.querySelector('[data-create-form]');
  const find = selector => form()?.querySelector(selector);
  let preparing = null;
  let photos = 0; // how often one was taken out: what was being prepared then is not wanted any more

  const words = () => find('textarea');
  const count = () => {
    const box = words();
    if (box) find('[data-count]').textContent = box.value.length;
  };

  const fill = text => {
    const box = words();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  };

  // Whoever mends the words need not look at the complaint any longer.
  const forgive = box => {
    box.removeAttribute('aria-invalid');
    box.setAttribute('aria-describedby', 'counter');
    box.closest('.is-wrong')?.classList.remove('is-wrong');
    for (const stale of [find('#text-problem'), find('#problems a[href="#text"]')?.closest('li')]) stale?.remove();
    if (!find('#problems li')) find('#problems')?.remove();
  };

  // The sentence under "more choices" says what is chosen now.
  const sum = input => {
    const now = find(`[data-now="${input.name}"]`);
    if (now && input.dataset.name) now.textContent = input.dataset.name;
  };

  // Chosen just now, in order; a photo that was kept from an earlier try is an item of the list with its own hidden field.
  let chosen = [];

  const most = () => Number(find('[data-photo-input]').dataset.most) || 4;

  // The field holds what the list shows: it is what is sent.
  const settlePhotos = () => {
    const bag = new DataTransfer();
    for (const { file } of chosen) bag.items.add(file);
    find('[data-photo-input]').files = bag.files;
    find('#camera').value = '';
    chosen.forEach(({ item }, i) => { item.querySelector('input').value = `new-${i}`; });
    const mains = [...form().querySelectorAll('[name="Form.MainPhoto"]')];
    if (mains.length && !mains.some(m => m.checked)) mains[0].checked = true;
    const verb = find('[data-photo-verb]');
    verb.textContent = mains.length ? verb.dataset.more : verb.dataset.add;
  };

  const leavePhoto = item => {
    photos++;
    preparing = null;
    const at = chosen.findIndex(c => c.item === item);
    if (at >= 0) URL.revokeObjectURL(chosen.splice(at, 1)[0].address);
    item.remove();
    settlePhotos();
  };

  const showPhoto = async (file, mine) => {
    const item = find('[data-photo-item]').content.firstElementChild.cloneNode(true);
    const picture = item.querySelector('img');
    const address = URL.createObjectURL(file);
    const probe = new Image();
    probe.src = address;
    const shows = await probe.decode().then(() => true, () => false);
    if (mine !== photos) { URL.revokeObjectURL(address); return; }
    picture.hidden = !shows;
    if (shows) picture.src = address;
    item.querySelector('[data-photo-name]').textContent = file.name;
    find('[data-photo-list]').append(item);
    chosen.push({ file, item, address });
    settlePhotos();
  };

  // Whatever field they come from, the photos are sent in the one of [data-photo-input]. One more than fit is sent along
  // so that the answer says how many do.
  const takePhotos = async (files, mine) => {
    for (const file of files) {
      if (find('[data-photo-list]').children.length > most()) break;
      const light = await window.lightenPhoto(file);
      if (mine !== photos) return;
      await showPhoto(light, mine);
    }
  };

  // One choice after another; taking a photo out ends what is still being prepared.
  const prepare = files => {
    const mine = photos;
    const work = Promise.resolve(preparing).then(() => takePhotos(files, mine)).catch(() => {}).finally(() => { if (preparing === work) preparing = null; });
    preparing = work;
  };

  document.addEventListener('input', event => {
    if (!form()?.contains(event.target)) return;
    if (event.target.matches('textarea')) { count(); forgive(event.target); window.siteDraft.write(event.target.value); }
  });
  document.addEventListener('change', event => {
    if (!form()?.contains(event.target)) return;
    if (event.target.matches('input[type=file]')) { const files = [...event.target.files]; settlePhotos(); if (files.length) prepare(files); }
    if (event.target.matches('input[type=radio]')) sum(event.target);
  });
  document.addEventListener('click', event => {
    const chip = event.target.closest('[data-example]');
    if (chip) { event.preventDefault(); fill(chip.dataset.example); }
    const leave = event.target.closest('[data-photo-remove]');
    if (leave) { leavePhoto(leave.closest('[data-photo-kept]')); find('[data-photo-input]').focus(); }
  });

  // A photo dropped on the form.
  document.addEventListener('dragover', event => {
    const zone = event.target.closest?.('[data-create-form]');
    if (zone && [...event.dataTransfer.types].includes('Files')) { event.preventDefault(); find('[data-photo]').classList.add('is-over'); }
  });
  document.addEventListener('dragleave', () => find('[data-photo]')?.classList.remove('is-over'));
  document.addEventListener('drop', event => {
    find('[data-photo]')?.classList.remove('is-over');
    const files = event.target.closest?.('[data-create-form]') ? [...event.dataTransfer.files] : [];
    if (files.length) { event.preventDefault(); prepare(files); }
  });

  // Sending waits until the photo is ready, a fraction of a second after it was chosen.
  document.addEventListener('submit', event => {
    const sent = event.target;
    if (!preparing || sent !== form()) return;
    event.preventDefault();
    event.stopPropagation();
    sent.classList.add('is-sending');
    preparing.then(() => { sent.classList.remove('is-sending'); sent.requestSubmit(); });
  }, true);

  // Once the words are on their way nobody waits for a guess about them; a question that the next page cuts off would be
  // reported as an error.
  document.addEventListener('htmx:before:request', event => {
    const { ctx } = event.detail;
    if (ctx.sourceElement === form()) words()?.dispatchEvent(new Event('htmx:abort'));
    else if (ctx.sourceElement === words() && form()?.matches('.htmx-request')) event.preventDefault();
  });

  const start = () => {
    if (!form()) return;
    const box = words();
    if (!box.value) { const kept = window.siteDraft.read(); if (kept) { box.value = kept; box.dispatchEvent(new Event('input', { bubbles: true })); } }
    count();
    chosen = chosen.filter(c => form().contains(c.item));
    for (const leave of form().querySelectorAll('[data-photo-remove]')) leave.hidden = false;
  };
  document.addEventListener('htmx:after:settle', start);
  addEventListener('DOMContentLoaded', start);

  // A page that the browser kept was sent already: the same words sent again are meant as another ad.
  addEventListener('pageshow', event => {
    const id = event.persisted && find('[name="Form.SubmissionId"]');
    if (id) id.value = [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
  });
}
