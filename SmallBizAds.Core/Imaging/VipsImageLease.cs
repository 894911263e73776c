namespace SmallBizAds.Core.Imaging;

/// <summary>Keeps an image's native pointer valid for the length of a call, whatever other threads dispose.</summary>
internal readonly ref struct VipsImageLease
{
    private readonly VipsImage _image;

    public VipsImageLease(VipsImage image)
    {
        var held = false;
        image.DangerousAddRef(ref held);
        _image = image;
        Pointer = image.DangerousGetHandle();
    }

    public nint Pointer { get; }

    public void Dispose() => _image.DangerousRelease();
}
