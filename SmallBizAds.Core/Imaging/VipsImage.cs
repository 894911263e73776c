using System.Runtime.InteropServices;
using SmallBizAds.Core.Imaging.Native;
using static SmallBizAds.Core.Imaging.Native.GLib;
using static SmallBizAds.Core.Imaging.Native.LibVips;

namespace SmallBizAds.Core.Imaging;

/// <summary>
/// One node of a libvips pipeline: lazy (pixels are made when something asks for them), immutable, safe to share between
/// threads. Dispose it, or open a <see cref="VipsArena"/> first.
/// </summary>
public sealed unsafe class VipsImage : SafeHandle
{
    /// <summary>Takes over one reference to a native VipsImage.</summary>
    internal VipsImage(nint image)
        : base(0, ownsHandle: true)
    {
        SetHandle(image);
        VipsArena.Admit(this);
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Pixels.</summary>
    public int Width => Read(&vips_image_get_width);

    /// <summary>Pixels.</summary>
    public int Height => Read(&vips_image_get_height);

    /// <summary>Values per pixel, alpha included.</summary>
    public int Bands => Read(&vips_image_get_bands);

    /// <summary>How one value is stored.</summary>
    public BandFormat Format => (BandFormat)Read(&vips_image_get_format);

    /// <summary>The last band is an alpha channel.</summary>
    public bool HasAlpha => Read(&vips_image_hasalpha) != 0;

    /// <summary>Where an operation such as trimmed text put the origin, pixels.</summary>
    public int XOffset => Read(&vips_image_get_xoffset);

    /// <summary>Where an operation such as trimmed text put the origin, pixels.</summary>
    public int YOffset => Read(&vips_image_get_yoffset);

    /// <summary>EXIF orientation, 1 to 8; 1 when the file names none.</summary>
    public int Orientation => Read(&vips_image_get_orientation);

    /// <summary>Frames or pages of the file, at least 1.</summary>
    public int Pages => Read(&vips_image_get_n_pages);

    /// <summary>VipsInterpretation as libvips numbers it (srgb is 22, cmyk 15, b-w 1, grey16 26, rgb16 25, lab 13).</summary>
    internal int Interpretation => Read(&vips_image_get_interpretation);

    /// <summary>Wraps pixels, row after row, bands interleaved; they are copied.</summary>
    /// <typeparam name="T">A type as wide as <paramref name="format"/>.</typeparam>
    /// <exception cref="VipsException">The length is not width × height × bands values.</exception>
    public static VipsImage FromPixels<T>(ReadOnlySpan<T> pixels, int width, int height, int bands, BandFormat format)
        where T : unmanaged
    {
        Vips.EnsureStarted();
        fixed (T* first = pixels)
        {
            return new VipsImage(VipsOperation.Expect(
                vips_image_new_from_memory_copy(first, (nuint)pixels.Length * (nuint)sizeof(T), width, height, bands, (int)format), nameof(FromPixels)));
        }
    }

    /// <summary>
    /// Lends 8-bit sRGB pixels to libvips for the length of a call, without a copy. What is made of them there is gone afterwards.
    /// </summary>
    /// <exception cref="VipsException">The length is not width × height × bands.</exception>
    internal static T Over<T>(ReadOnlySpan<byte> pixels, int width, int height, int bands, Func<VipsImage, T> use)
    {
        Vips.EnsureStarted();
        fixed (byte* first = pixels)
        {
            using var arena = new VipsArena();
            var image = new VipsImage(VipsOperation.Expect(
                vips_image_new_from_memory(first, (nuint)pixels.Length, width, height, bands, (int)BandFormat.UInt8), nameof(Over)));
            return use(image.Op("copy", ("interpretation", "srgb")));
        }
    }

    /// <summary>Runs an operation with this image as its argument "in" and its result in "out".</summary>
    /// <exception cref="VipsException">libvips refused it.</exception>
    public VipsImage Op(string name, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        VipsOperation.Call(name, [("in", this), .. arguments]);

    /// <summary>Runs a saver such as "jpegsave_buffer".</summary>
    /// <returns>The encoded file.</returns>
    /// <exception cref="VipsException">The pixels could not be made, or not encoded.</exception>
    public byte[] Save(string saver, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        (byte[])VipsOperation.Run(saver, [("in", this), .. arguments], ["buffer"])[0]!;

    /// <summary>Makes the pixels and copies them out, row after row, bands interleaved.</summary>
    /// <typeparam name="T">A type as wide as <see cref="Format"/>, for example float after a cast to "float".</typeparam>
    /// <exception cref="VipsException">The pixels could not be made.</exception>
    public T[] Pixels<T>()
        where T : unmanaged
    {
        using var lease = Lease();
        var memory = VipsOperation.Expect(vips_image_write_to_memory(lease.Pointer, out var size), nameof(Pixels));
        try
        {
            return new ReadOnlySpan<T>((void*)memory, checked((int)(size / (nuint)sizeof(T)))).ToArray();
        }
        finally
        {
            g_free(memory);
        }
    }

    /// <summary>Makes the pixels as bytes, row after row, bands interleaved.</summary>
    /// <exception cref="VipsException">The pixels could not be made.</exception>
    public byte[] Pixels() => Pixels<byte>();

    /// <summary>Makes the pixels of an 8-bit image together with their shape.</summary>
    /// <exception cref="InvalidOperationException">The image is not 8-bit: cast it first.</exception>
    /// <exception cref="VipsException">The pixels could not be made.</exception>
    public PixelBuffer ToPixelBuffer() => Format == BandFormat.UInt8
        ? new PixelBuffer(Pixels(), Width, Height, Bands)
        : throw new InvalidOperationException($"Pixels are {Format} here: cast to uchar first.");

    /// <summary>Makes the pixels of an 8-bit image and shows them where they lie: row after row, bands interleaved.</summary>
    /// <exception cref="InvalidOperationException">The image is not 8-bit: cast it first.</exception>
    /// <exception cref="VipsException">The pixels could not be made.</exception>
    internal void Read(Action<ReadOnlySpan<byte>> read)
    {
        if (Format != BandFormat.UInt8)
        {
            throw new InvalidOperationException($"Pixels are {Format} here: cast to uchar first.");
        }

        using var lease = Lease();
        read(new ReadOnlySpan<byte>((void*)VipsOperation.Expect(vips_image_get_data(lease.Pointer), nameof(Read)), Width * Height * Bands));
    }

    /// <summary>
    /// Makes the pixels once and keeps them: a barrier, needed before an image that loads sequentially is used twice.
    /// </summary>
    /// <exception cref="VipsException">The pixels could not be made.</exception>
    public VipsImage ToMemory()
    {
        using var lease = Lease();
        return new VipsImage(VipsOperation.Expect(vips_image_copy_memory(lease.Pointer), nameof(ToMemory)));
    }

    /// <summary>Whether the image carries a field of metadata, for example "icc-profile-data".</summary>
    public bool HasField(string name)
    {
        using var lease = Lease();
        return vips_image_get_typeof(lease.Pointer, name) != 0;
    }

    /// <summary>The bytes of a field of metadata, for example "icc-profile-data"; none when the image lacks it.</summary>
    public byte[] Blob(string field)
    {
        using var lease = Lease();
        return !HasField(field) ? []
            : vips_image_get_blob(lease.Pointer, field, out var data, out var length) == 0 ? new ReadOnlySpan<byte>((void*)data, checked((int)length)).ToArray()
            : throw VipsOperation.Failure(field);
    }

    /// <summary>
    /// The same image, but making its pixels, or those of images made from it, fails with a <see cref="VipsException"/> soon
    /// after the token is cancelled (within a strip; one SVG is one strip and cannot be interrupted).
    /// </summary>
    public VipsImage Cancellable(CancellationToken cancellationToken)
    {
        var copy = Op("copy");
        using var lease = copy.Lease();
        var pointer = lease.Pointer;

        // The native image closes after its last user, and closing ends the registration first: the pointer is always good here.
        var registration = cancellationToken.Register(() => vips_image_set_kill(pointer, 1));
        var data = GCHandle.ToIntPtr(GCHandle.Alloc(registration));
        g_signal_connect_data(pointer, "close", (nint)(delegate* unmanaged<nint, nint, void>)&OnClosed, data, 0, 0);
        return copy;
    }

    /// <summary>Holds the native pointer alive for a call.</summary>
    /// <exception cref="ObjectDisposedException">The image was disposed.</exception>
    internal VipsImageLease Lease() => new(this);

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        g_object_unref(handle);
        return true;
    }

    // A handler of "close" is handed (object, data).
    [UnmanagedCallersOnly]
    private static void OnClosed(nint image, nint data)
    {
        var handle = GCHandle.FromIntPtr(data);
        ((CancellationTokenRegistration)handle.Target!).Dispose();
        handle.Free();
    }

    private int Read(delegate*<nint, int> getter)
    {
        using var lease = Lease();
        return getter(lease.Pointer);
    }
}
