namespace SmallBizAds.Core.Imaging.Native;

/// <summary>GObject's fundamental types (G_TYPE_MAKE_FUNDAMENTAL shifts a number by two).</summary>
internal static class GType
{
    public const nuint Boolean = 5 << 2;
    public const nuint Int = 6 << 2;
    public const nuint UInt64 = 11 << 2;
    public const nuint Enum = 12 << 2;
    public const nuint Flags = 13 << 2;
    public const nuint Double = 15 << 2;
    public const nuint String = 16 << 2;
    public const nuint Object = 20 << 2;

    /// <summary>Where the value's type stands inside a GParamSpec on a 64-bit machine.</summary>
    public const int ValueTypeOffsetInParamSpec = 24;
}
