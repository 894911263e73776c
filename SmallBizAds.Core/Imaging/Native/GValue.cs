using System.Runtime.InteropServices;

namespace SmallBizAds.Core.Imaging.Native;

/// <summary>GObject's tagged value: a type and 16 bytes of payload that only GLib reads.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GValue
{
    public nuint Type;
    private long _payload0;
    private long _payload1;
}
