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
    /// <param name="file">Absolute path of the JPEG, or of the words when there is no picture.</param>
    /// <param name="scene">Absolute path of the scene; null without a picture.</param>
    /// <param name="seed">The seed that makes this ad again.</param>
    public static string LineOf(MadeAd ad, string file, string? scene, long seed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            if (ad.Picture is { } picture)
            {
                json.WriteNumber("width", picture.Scene.Width);
                json.WriteNumber("height", picture.Scene.Height);
                json.WriteNumber("bytes", picture.Jpeg.Length);
                json.WriteString("design", picture.Scene.Design);
            }

            json.WriteString("headline", ad.Draft.Copy.Headline);
            json.WriteString("subcopy", ad.Draft.Copy.Subcopy);
            json.WriteString("cta", ad.Draft.Copy.CallToAction);
            json.WriteNumber("seed", seed);
            if (scene is not null)
            {
                json.WriteString("scene", scene);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The words to post, with the hashtags below.</summary>
    public static string WordsOf(MadeAd ad) =>
        string.Join("\n\n", new[] { ad.Draft.Copy.Caption, string.Join(' ', ad.Draft.Copy.Hashtags) }.Where(t => t.Length > 0)) + "\n";
}
