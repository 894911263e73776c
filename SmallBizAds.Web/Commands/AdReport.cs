using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmallBizAds.Core.Ads;

namespace SmallBizAds.Web.Commands;

/// <summary>The line of JSON that "make" prints for an ad.</summary>
public static class AdReport
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON object without a line break.</summary>
    /// <param name="ad">The finished ad.</param>
    /// <param name="file">Absolute path of the JPEG.</param>
    /// <param name="scene">Absolute path of the scene.</param>
    /// <param name="seed">The seed that makes this ad again.</param>
    public static string LineOf(MadeAd ad, string file, string scene, long seed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("width", ad.Scene.Width);
            json.WriteNumber("height", ad.Scene.Height);
            json.WriteNumber("bytes", ad.Jpeg.Length);
            json.WriteString("design", ad.Scene.Design);
            json.WriteString("headline", ad.Copy.Headline);
            json.WriteString("subcopy", ad.Copy.Subcopy);
            json.WriteString("cta", ad.Copy.CallToAction);
            json.WriteNumber("seed", seed);
            json.WriteString("scene", scene);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
