using System.Runtime.InteropServices;

namespace SmallBizAds.Core.Imaging.Native;

/// <summary>libvips' C functions without varargs: operations are built by name through GObject properties.</summary>
internal static unsafe partial class LibVips
{
    private const string Library = LibVipsFile.Name;

    // The library as a whole
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_init(string programName);

    [LibraryImport(Library)]
    public static partial int vips_version(int part);

    [LibraryImport(Library)]
    public static partial nint vips_error_buffer_copy();

    [LibraryImport(Library)]
    public static partial void vips_block_untrusted_set(int state);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void vips_operation_block_set(string name, int state);

    [LibraryImport(Library)]
    public static partial void vips_cache_set_max(int operations);

    [LibraryImport(Library)]
    public static partial void vips_concurrency_set(int threads);

    [LibraryImport(Library)]
    public static partial nuint vips_tracked_get_mem();

    [LibraryImport(Library)]
    public static partial nuint vips_tracked_get_mem_highwater();

    // Operations
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint vips_operation_new(string name);

    [LibraryImport(Library)]
    public static partial nint vips_cache_operation_build(nint operation);

    [LibraryImport(Library)]
    public static partial void vips_object_unref_outputs(nint operation);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_object_get_argument(nint instance, string name, out nint paramSpec, out nint argumentClass, out nint argumentInstance);

    // Values
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_enum_from_nick(string domain, nuint type, string nick);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_flags_from_nick(string domain, nuint type, string nick);

    [LibraryImport(Library)]
    public static partial nint vips_blob_copy(byte* data, nuint length);

    [LibraryImport(Library)]
    public static partial void vips_area_unref(nint area);

    [LibraryImport(Library)]
    public static partial void vips_value_set_array_double(ref GValue value, double* numbers, int count);

    [LibraryImport(Library)]
    public static partial void vips_value_set_array_int(ref GValue value, int* numbers, int count);

    [LibraryImport(Library)]
    public static partial void vips_value_set_array_image(ref GValue value, int count);

    [LibraryImport(Library)]
    public static partial nint vips_value_get_array_image(ref GValue value, out int count);

    [LibraryImport(Library)]
    public static partial nint vips_value_get_array_double(ref GValue value, out int count);

    [LibraryImport(Library)]
    public static partial nint vips_value_get_blob(ref GValue value, out nuint length);

    // Images
    [LibraryImport(Library)]
    public static partial int vips_image_get_width(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_height(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_bands(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_format(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_interpretation(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_xoffset(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_yoffset(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_orientation(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_get_n_pages(nint image);

    [LibraryImport(Library)]
    public static partial int vips_image_hasalpha(nint image);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nuint vips_image_get_typeof(nint image, string field);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_image_get_blob(nint image, string field, out nint data, out nuint length);

    [LibraryImport(Library)]
    public static partial nint vips_image_new_from_memory_copy(void* data, nuint size, int width, int height, int bands, int format);

    [LibraryImport(Library)]
    public static partial nint vips_image_new_from_memory(void* data, nuint size, int width, int height, int bands, int format);

    [LibraryImport(Library)]
    public static partial nint vips_image_get_data(nint image);

    [LibraryImport(Library)]
    public static partial nint vips_image_write_to_memory(nint image, out nuint size);

    [LibraryImport(Library)]
    public static partial nint vips_image_copy_memory(nint image);

    [LibraryImport(Library)]
    public static partial void vips_image_set_kill(nint image, int kill);
}
