using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmallBizAds.Core.Design.Colour;

/// <summary>An sRGB colour with opacity. Written as "#rrggbb", or "#rrggbbaa" when it is not opaque.</summary>
/// <param name="R">0 to 255.</param>
/// <param name="G">0 to 255.</param>
/// <param name="B">0 to 255.</param>
/// <param name="A">0 (clear) to 255 (opaque).</param>
[JsonConverter(typeof(Converter))]
public readonly record struct Rgba(byte R, byte G, byte B, byte A = 255)
{
    public static readonly Rgba White = new(255, 255, 255);
    public static readonly Rgba Black = new(0, 0, 0);

    /// <summary>0 to 1.</summary>
    public double Opacity => A / 255.0;

    /// <summary>Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white); opacity is ignored.</summary>
    public double Luminance => 0.2126 * Linear(R) + 0.7152 * Linear(G) + 0.0722 * Linear(B);

    /// <summary>Reads "#rgb", "#rrggbb" or "#rrggbbaa".</summary>
    /// <exception cref="FormatException">Anything else.</exception>
    public static Rgba Parse(string text)
    {
        var hex = text.AsSpan().TrimStart('#');
        if (hex.Length == 3)
        {
            return new(Pair($"{hex[0]}{hex[0]}"), Pair($"{hex[1]}{hex[1]}"), Pair($"{hex[2]}{hex[2]}"));
        }

        if (hex.Length is not (6 or 8))
        {
            throw new FormatException($"'{text}' is not a colour.");
        }

        return new(Pair(hex[..2]), Pair(hex[2..4]), Pair(hex[4..6]), hex.Length == 8 ? Pair(hex[6..8]) : (byte)255);
    }

    /// <summary>The same colour with another opacity, 0 to 1.</summary>
    public Rgba WithOpacity(double opacity) => this with { A = (byte)Math.Round(Math.Clamp(opacity, 0, 1) * 255) };

    /// <summary>This colour laid over an opaque one.</summary>
    public Rgba Over(Rgba ground) => new(
        Blend(R, ground.R, Opacity), Blend(G, ground.G, Opacity), Blend(B, ground.B, Opacity));

    /// <summary>Mixed in sRGB: 0 gives this colour, 1 the other.</summary>
    public Rgba Mix(Rgba other, double share) => new(
        Blend(other.R, R, share), Blend(other.G, G, share), Blend(other.B, B, share), Blend(other.A, A, share));

    /// <summary>Contrast ratio as WCAG 2.2 defines it, 1 to 21.</summary>
    public double ContrastWith(Rgba other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>"#rrggbb" without the opacity.</summary>
    public string ToHex() => $"#{R:x2}{G:x2}{B:x2}";

    /// <inheritdoc/>
    public override string ToString() => A == 255 ? ToHex() : $"{ToHex()}{A:x2}";

    /// <summary>An sRGB byte as linear light, 0 to 1.</summary>
    internal static double Linear(byte channel) => LinearTable[channel];

    private static readonly double[] LinearTable =
        [.. Enumerable.Range(0, 256).Select(i => i / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static byte Blend(byte over, byte under, double share) => (byte)Math.Round((over * share) + (under * (1 - share)));

    private static byte Pair(ReadOnlySpan<char> hex) => byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private sealed class Converter : JsonConverter<Rgba>
    {
        public override Rgba Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return Parse(reader.GetString() ?? "");
            }
            catch (FormatException e)
            {
                throw new JsonException(e.Message);
            }
        }

        public override void Write(Utf8JsonWriter writer, Rgba value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
