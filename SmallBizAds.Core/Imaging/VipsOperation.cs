using System.Runtime.InteropServices;
using static SmallBizAds.Core.Imaging.Native.GLib;
using static SmallBizAds.Core.Imaging.Native.LibVips;

namespace SmallBizAds.Core.Imaging;

/// <summary>
/// Calls a libvips operation by name with named arguments. A value is converted to the argument's own type:
/// bool, numbers, strings (also the nick of an enum, "srgb"), <see cref="VipsImage"/> and arrays of it,
/// int[] and double[], and bytes (byte[] or ReadOnlyMemory) for encoded pictures.
/// </summary>
public static class VipsOperation
{
    /// <summary>Runs an operation whose result is its argument "out".</summary>
    /// <exception cref="VipsException">libvips refused it.</exception>
    public static VipsImage Call(string name, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        (VipsImage)Run(name, arguments, ["out"])[0]!;

    /// <summary>Runs an operation and reads the named outputs (images, numbers, bool, double[], byte[]).</summary>
    /// <exception cref="VipsException">libvips refused it.</exception>
    public static object?[] Run(string name, ReadOnlySpan<(string Name, object Value)> arguments, ReadOnlySpan<string> outputs)
    {
        Vips.EnsureStarted();
        var operation = Expect(vips_operation_new(name), name);
        try
        {
            foreach (var (argument, value) in arguments)
            {
                VipsArgument.Set(operation, name, argument, value);
            }

            var built = vips_cache_operation_build(operation);
            if (built == 0)
            {
                vips_object_unref_outputs(operation);
                throw Failure(name);
            }

            try
            {
                var results = new object?[outputs.Length];
                for (var i = 0; i < outputs.Length; i++)
                {
                    results[i] = VipsArgument.Get(built, name, outputs[i]);
                }

                return results;
            }
            finally
            {
                vips_object_unref_outputs(built);
                g_object_unref(built);
            }
        }
        finally
        {
            g_object_unref(operation);
        }
    }

    /// <summary>Passes a pointer on, or turns a null into the exception that the error buffer describes.</summary>
    internal static nint Expect(nint pointer, string what) => pointer != 0 ? pointer : throw Failure(what);

    /// <summary>Takes the text out of libvips' error buffer.</summary>
    internal static VipsException Failure(string what)
    {
        var copy = vips_error_buffer_copy();
        try
        {
            return new VipsException($"{what}: {Marshal.PtrToStringUTF8(copy)?.Trim()}");
        }
        finally
        {
            g_free(copy);
        }
    }
}
