// The create form: counter, examples, photo preview, the line that sums the choices up, the draft.
{
  const form = () => document.querySelector('[data-create-form]');
  const find = selector => form()?.querySelector(selector);
  let preparing = null;

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
    find('input[type=file]').value = '';
    find('[data-photo-hash]').value = '';
    showPhoto(null, null);
  };

  const takePhoto = async file => {
    const input = find('input[type=file]');
    find('[data-photo-hash]').value = '';
    const light = await window.lightenPhoto(file);
    const bag = new DataTransfer();
    bag.items.add(light);
    input.files = bag.files;
    const address = URL.createObjectURL(light);
    const probe = new Image();
    probe.src = address;
    const shows = await probe.decode().then(() => true, () => false);
    showPhoto(light, shows ? address : null);
  };

  const prepare = file => { preparing = takePhoto(file).catch(() => {}).finally(() => { preparing = null; }); };

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
    if (event.target.closest('[data-photo-remove]')) { clearPhoto(); find('input[type=file]').focus(); }
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

  const start = () => {
    if (!form()) return;
    const box = words();
    if (!box.value) { const kept = window.siteDraft.read(); if (kept) { box.value = kept; box.dispatchEvent(new Event('input', { bubbles: true })); } }
    count();
    if (find('[data-photo-hash]').value) find('[data-photo-remove]').hidden = false;
  };
  document.addEventListener('htmx:after:settle', start);
  addEventListener('DOMContentLoaded', start);
}
