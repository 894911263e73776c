namespace SmallBizAds.Core.Imaging;

/// <summary>
/// Disposes every <see cref="VipsImage"/> made on this thread while it is open, except those kept. The garbage collector
/// cannot see native memory: without an arena a busy server holds about four times as much.
/// </summary>
/// <remarks>Arenas nest. One belongs to its thread: never await while it is open.</remarks>
public sealed class VipsArena : IDisposable
{
    [ThreadStatic]
    private static VipsArena? _current;

    private readonly VipsArena? _outer = _current;
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly HashSet<VipsImage> _images = [];
    private bool _closed;

    /// <summary>Opens an arena on this thread.</summary>
    public VipsArena() => _current = this;

    /// <summary>Lets an image outlive this arena: it passes to the arena around it, or to the caller when there is none.</summary>
    /// <returns>The image.</returns>
    public VipsImage Keep(VipsImage image)
    {
        if (_images.Remove(image))
        {
            _outer?._images.Add(image);
        }

        return image;
    }

    /// <summary>Disposes the images.</summary>
    /// <exception cref="InvalidOperationException">Called on another thread, or while an inner arena is open.</exception>
    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        if (_thread != Environment.CurrentManagedThreadId || _current != this)
        {
            throw new InvalidOperationException("An arena closes on the thread that opened it, innermost first: is there an await inside?");
        }

        _closed = true;
        _current = _outer;
        foreach (var image in _images)
        {
            image.Dispose();
        }
    }

    internal static void Admit(VipsImage image) => _current?._images.Add(image);
}
