// Copy buttons; without a script the text boxes can be selected by hand.
{
  for (const button of document.querySelectorAll('[data-copy]')) {
    const box = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(box.value);
      } catch {
        // In-app browsers without the clipboard API still know this.
        box.select();
        document.execCommand('copy');
      }
      window.siteToast('copied');
    });
  }
}
