using System.Runtime.InteropServices;

namespace SmallBizAds.Core.Imaging.Native;

/// <summary>The few functions of GLib and GObject that calling libvips by name needs.</summary>
internal static partial class GLib
{
    private const string Library = LibVipsFile.Name;

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int g_setenv(string variable, string value, int overwrite);

    [LibraryImport(Library)]
    public static partial void g_free(nint memory);

    [LibraryImport(Library)]
    public static partial nint g_object_ref(nint instance);

    [LibraryImport(Library)]
    public static partial void g_object_unref(nint instance);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void g_object_set_property(nint instance, string name, ref GValue value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void g_object_get_property(nint instance, string name, ref GValue value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial ulong g_signal_connect_data(nint instance, string signal, nint handler, nint data, nint destroyData, int flags);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nuint g_type_from_name(string name);

    [LibraryImport(Library)]
    public static partial nuint g_type_fundamental(nuint type);

    [LibraryImport(Library)]
    public static partial nint g_value_init(ref GValue value, nuint type);

    [LibraryImport(Library)]
    public static partial void g_value_unset(ref GValue value);

    [LibraryImport(Library)]
    public static partial void g_value_set_boolean(ref GValue value, int boolean);

    [LibraryImport(Library)]
    public static partial void g_value_set_int(ref GValue value, int number);

    [LibraryImport(Library)]
    public static partial void g_value_set_uint64(ref GValue value, ulong number);

    [LibraryImport(Library)]
    public static partial void g_value_set_double(ref GValue value, double number);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void g_value_set_string(ref GValue value, string text);

    [LibraryImport(Library)]
    public static partial void g_value_set_enum(ref GValue value, int number);

    [LibraryImport(Library)]
    public static partial void g_value_set_flags(ref GValue value, uint bits);

    [LibraryImport(Library)]
    public static partial void g_value_set_object(ref GValue value, nint instance);

    [LibraryImport(Library)]
    public static partial void g_value_set_boxed(ref GValue value, nint boxed);

    [LibraryImport(Library)]
    public static partial int g_value_get_boolean(ref GValue value);

    [LibraryImport(Library)]
    public static partial int g_value_get_int(ref GValue value);

    [LibraryImport(Library)]
    public static partial double g_value_get_double(ref GValue value);

    [LibraryImport(Library)]
    public static partial nint g_value_get_object(ref GValue value);
}
