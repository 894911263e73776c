using System.Globalization;
using SmallBizAds.Core.Imaging.Native;
using static SmallBizAds.Core.Imaging.Native.GLib;
using static SmallBizAds.Core.Imaging.Native.LibVips;

namespace SmallBizAds.Core.Imaging;

/// <summary>Moves a value into or out of a libvips operation, converted to the type that the operation declares.</summary>
internal static unsafe class VipsArgument
{
    private static readonly Lazy<(nuint ArrayDouble, nuint ArrayInt, nuint ArrayImage, nuint Blob)> BoxedTypes = new(() => (
        g_type_from_name("VipsArrayDouble"),
        g_type_from_name("VipsArrayInt"),
        g_type_from_name("VipsArrayImage"),
        g_type_from_name("VipsBlob")));

    public static void Set(nint operation, string operationName, string argument, object value)
    {
        var type = TypeOf(operation, operationName, argument);
        var holder = default(GValue);
        g_value_init(ref holder, type);
        try
        {
            if (!TrySetFundamental(ref holder, type, value) && !TrySetBoxed(ref holder, type, value))
            {
                throw new VipsException($"{operationName}.{argument}: a {value.GetType().Name} cannot be passed here.");
            }

            g_object_set_property(operation, argument, ref holder);
        }
        finally
        {
            g_value_unset(ref holder);
        }
    }

    public static object? Get(nint operation, string operationName, string argument)
    {
        var type = TypeOf(operation, operationName, argument);
        var holder = default(GValue);
        g_value_init(ref holder, type);
        try
        {
            g_object_get_property(operation, argument, ref holder);
            switch (g_type_fundamental(type))
            {
                case GType.Object:
                    var instance = g_value_get_object(ref holder);
                    return instance == 0 ? null : new VipsImage(g_object_ref(instance));
                case GType.Boolean:
                    return g_value_get_boolean(ref holder) != 0;
                case GType.Int:
                    return g_value_get_int(ref holder);
                case GType.Double:
                    return g_value_get_double(ref holder);
            }

            if (type == BoxedTypes.Value.ArrayDouble)
            {
                var numbers = vips_value_get_array_double(ref holder, out var count);
                return new ReadOnlySpan<double>((void*)numbers, count).ToArray();
            }

            if (type == BoxedTypes.Value.Blob)
            {
                var bytes = vips_value_get_blob(ref holder, out var length);
                return new ReadOnlySpan<byte>((void*)bytes, checked((int)length)).ToArray();
            }

            throw new VipsException($"{operationName}.{argument}: this kind of output is not read.");
        }
        finally
        {
            g_value_unset(ref holder);
        }
    }

    private static nuint TypeOf(nint operation, string operationName, string argument) =>
        vips_object_get_argument(operation, argument, out var paramSpec, out _, out _) == 0
            ? *(nuint*)(paramSpec + GType.ValueTypeOffsetInParamSpec)
            : throw VipsOperation.Failure($"{operationName}.{argument}");

    private static bool TrySetFundamental(ref GValue holder, nuint type, object value)
    {
        switch (g_type_fundamental(type))
        {
            case GType.Boolean:
                g_value_set_boolean(ref holder, (bool)value ? 1 : 0);
                return true;
            case GType.Int:
                g_value_set_int(ref holder, Convert.ToInt32(value, CultureInfo.InvariantCulture));
                return true;
            case GType.UInt64:
                g_value_set_uint64(ref holder, Convert.ToUInt64(value, CultureInfo.InvariantCulture));
                return true;
            case GType.Double:
                g_value_set_double(ref holder, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                return true;
            case GType.String:
                g_value_set_string(ref holder, (string)value);
                return true;
            case GType.Enum:
                g_value_set_enum(ref holder, EnumNumber(type, value));
                return true;
            case GType.Flags:
                g_value_set_flags(ref holder, (uint)FlagsNumber(type, value));
                return true;
            case GType.Object:
                using (var lease = ((VipsImage)value).Lease())
                {
                    g_value_set_object(ref holder, lease.Pointer);     // the GValue takes a reference of its own
                }

                return true;
            default:
                return false;
        }
    }

    private static bool TrySetBoxed(ref GValue holder, nuint type, object value)
    {
        var boxed = BoxedTypes.Value;
        if (type == boxed.ArrayDouble)
        {
            var numbers = value switch
            {
                double[] doubles => doubles,
                int[] integers => Array.ConvertAll(integers, static n => (double)n),
                _ => [Convert.ToDouble(value, CultureInfo.InvariantCulture)],
            };
            fixed (double* first = numbers)
            {
                vips_value_set_array_double(ref holder, first, numbers.Length);
            }
        }
        else if (type == boxed.ArrayInt)
        {
            var numbers = value as int[] ?? [Convert.ToInt32(value, CultureInfo.InvariantCulture)];
            fixed (int* first = numbers)
            {
                vips_value_set_array_int(ref holder, first, numbers.Length);
            }
        }
        else if (type == boxed.ArrayImage)
        {
            SetImages(ref holder, (IReadOnlyList<VipsImage>)value);
        }
        else if (type == boxed.Blob)
        {
            var bytes = value is ReadOnlyMemory<byte> memory ? memory.Span : (byte[])value;
            nint blob;
            fixed (byte* first = bytes)
            {
                blob = vips_blob_copy(first, (nuint)bytes.Length);     // copied: loading is lazy and outlives this call
            }

            g_value_set_boxed(ref holder, blob);
            vips_area_unref(blob);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void SetImages(ref GValue holder, IReadOnlyList<VipsImage> images)
    {
        vips_value_set_array_image(ref holder, images.Count);
        var slots = (nint*)vips_value_get_array_image(ref holder, out _);
        for (var i = 0; i < images.Count; i++)
        {
            using var lease = images[i].Lease();
            slots[i] = g_object_ref(lease.Pointer);
        }
    }

    private static int EnumNumber(nuint type, object value) =>
        value is string nick ? Known(vips_enum_from_nick("SmallBizAds", type, nick), nick) : Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static int FlagsNumber(nuint type, object value) =>
        value is string nick ? Known(vips_flags_from_nick("SmallBizAds", type, nick), nick) : Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static int Known(int number, string nick) => number >= 0 ? number : throw VipsOperation.Failure(nick);
}
