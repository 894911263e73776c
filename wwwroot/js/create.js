// The create form: counter, examples, photo preview, the line that sums the choices up, the draft.
{
  const form = () => document.querySelector('[data-create-form]');
  const find = selector => form()?.querySelector(selector);
  let preparing = null;
  let photos = 0; // how many were chosen or taken out: only the last one counts

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

  const showPhoto = (file, address) => {
    const kept = find('[data-photo-kept]');
    const picture = find('[data-photo-preview]');
    const verb = find('[data-photo-verb]');
    kept.hidden = !file && !address;
    picture.hidden = !address;
    if (address) picture.src = address; else picture.removeAttribute('src');
    find('[data-photo-name]').textContent = file?.name ?? '';
    find('[data-photo-remove]').hidden = kept.hidden;
    verb.textContent = kept.hidden ? verb.dataset.add : verb.dataset.change;
  };

  const clearPhoto = () => {
    photos++;
    preparing = null;
    for (const input of form().querySelectorAll('input[type=file]')) input.value = '';
    find('[data-photo-hash]').value = '';
    showPhoto(null, null);
  };

  // Whatever field it comes from, the photo is sent in the one of [data-photo-input].
  const takePhoto = async file => {
    const mine = ++photos;
    find('[data-photo-hash]').value = '';
    const light = await window.lightenPhoto(file);
    if (mine !== photos) return;
    const input = find('[data-photo-input]');
    for (const other of form().querySelectorAll('input[type=file]')) other.value = '';
    const bag = new DataTransfer();
    bag.items.add(light);
    input.files = bag.files;
    const address = URL.createObjectURL(light);
    const probe = new Image();
    probe.src = address;
    const shows = await probe.decode().then(() => true, () => false);
    if (mine !== photos) { URL.revokeObjectURL(address); return; }
    showPhoto(light, shows ? address : null);
  };

  const prepare = file => {
    const work = takePhoto(file).catch(() => {}).finally(() => { if (preparing === work) preparing = null; });
    preparing = work;
  };

  document.addEventListener('input', event => {
    if (!form()?.contains(event.target)) return;
    if (event.target.matches('textarea')) { count(); forgive(event.target); window.siteDraft.write(event.target.value); }
  });
  document.addEventListener('change', event => {
    if (!form()?.contains(event.target)) return;
    if (event.target.matches('input[type=file]')) { event.target.files[0] ? prepare(event.target.files[0]) : clearPhoto(); }
    if (event.target.matches('input[type=radio]')) sum(event.target);
  });
  document.addEventListener('click', event => {
    const chip = event.target.closest('[data-example]');
    if (chip) { event.preventDefault(); fill(chip.dataset.example); }
    if (event.target.closest('[data-photo-remove]')) { clearPhoto(); find('[data-photo-input]').focus(); }
  });

  // A photo dropped on the form.
  document.addEventListener('dragover', event => {
    const zone = event.target.closest?.('[data-create-form]');
    if (zone && [...event.dataTransfer.types].includes('Files')) { event.preventDefault(); find('[data-photo]').classList.add('is-over'); }
  });
  document.addEventListener('dragleave', () => find('[data-photo]')?.classList.remove('is-over'));
  document.addEventListener('drop', event => {
    find('[data-photo]')?.classList.remove('is-over');
    const [file] = event.target.closest?.('[data-create-form]') ? event.dataTransfer.files : [];
    if (file) { event.preventDefault(); prepare(file); }
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
    if (find('[data-photo-hash]').value) find('[data-photo-remove]').hidden = false;
  };
  document.addEventListener('htmx:after:settle', start);
  addEventListener('DOMContentLoaded', start);

  // A page that the browser kept was sent already: the same words sent again are meant as another ad.
  addEventListener('pageshow', event => {
    const id = event.persisted && find('[name="Form.SubmissionId"]');
    if (id) id.value = [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
  });
}
