// Makes a photo from a phone small enough to travel quickly: upright, at most MAX pixels, JPEG.
{
  const MAX = 2400;
  const LIGHT = 1_500_000;
  const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp'];

  /** The same file, or a smaller one. Never throws: what the browser cannot open, the server explains. */
  window.lightenPhoto = async file => {
    let bitmap;
    try {
      bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    } catch {
      return file;
    }
    const scale = Math.min(1, MAX / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && file.size <= LIGHT && ACCEPTED.includes(file.type)) { bitmap.close(); return file; }

    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff'; // what was transparent becomes white, not black
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.92));
    canvas.width = canvas.height = 0; // frees the memory at once on phones
    const smaller = blob && (blob.size < file.size || !ACCEPTED.includes(file.type));
    return smaller ? new File([blob], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' }) : file;
  };
}
