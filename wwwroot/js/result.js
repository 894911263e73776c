// Copy and share; without a script the text boxes can be selected by hand and the picture saved by its link.
{
  const copy = async box => {
    try {
      await navigator.clipboard.writeText(box.value);
    } catch {
      // In-app browsers without the clipboard API still know this.
      box.select();
      document.execCommand('copy');
    }
    window.siteToast('copied');
  };

  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(document.getElementById(button.dataset.copy)));
  }

  // The picture is fetched before it is asked for: a share sheet opens only in the moment of the tap.
  const sharing = document.querySelector('[data-share]');
  if (sharing && navigator.canShare) {
    const name = sharing.dataset.shareName;
    const probe = new File([new Uint8Array(1)], name, { type: 'image/jpeg' });
    if (navigator.canShare({ files: [probe] })) {
      let file = null;
      const fetched = fetch(`${sharing.dataset.share}?show`).then(answer => answer.ok ? answer.blob() : Promise.reject())
        .then(blob => { file = new File([blob], name, { type: 'image/jpeg' }); }).catch(() => {});
      sharing.hidden = false;
      document.querySelector('[data-save]')?.classList.add('button-soft');
      sharing.addEventListener('click', async () => {
        await fetched;
        if (!file) { window.siteToast('failed'); return; }
        const text = sharing.dataset.shareText;
        try {
          await navigator.share(text ? { files: [file], text } : { files: [file] });
        } catch (refused) {
          if (refused.name !== 'AbortError') window.siteToast('failed');
        }
      });
    }
  }

  const words = document.querySelector('[data-share-words]');
  if (words && navigator.share) {
    words.hidden = false;
    words.addEventListener('click', () => navigator.share({ text: words.dataset.shareText }).catch(() => {}));
  }

  // One channel at a time; without a script they stand one below the other.
  const texts = [...document.querySelectorAll('[data-posting]')];
  const choose = channel => { for (const text of texts) text.hidden = text.dataset.posting !== channel; };
  const radios = [...document.querySelectorAll('[data-channel]')];
  for (const radio of radios) radio.addEventListener('change', () => choose(radio.value));
  if (radios.length) choose((radios.find(radio => radio.checked) ?? radios[0]).value);
}
