using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>Scenes to JSON and back.</summary>
public static class SceneJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new RoundedDoubleConverter() },
    };

    /// <summary>The scene as compact JSON; lengths are rounded to a hundredth of a pixel.</summary>
    public static string Write(Scene scene) => JsonSerializer.Serialize(scene, Options);

    /// <summary>Reads a scene.</summary>
    /// <exception cref="JsonException">Not a scene, or of a newer version.</exception>
    public static Scene Read(string json)
    {
        var scene = JsonSerializer.Deserialize<Scene>(json, Options) ?? throw new JsonException("An empty scene.");
        return scene.Version is >= 1 and <= Scene.CurrentVersion
            ? scene
            : throw new JsonException($"Scene version {scene.Version} is not known to this program (up to {Scene.CurrentVersion}).");
    }

    private sealed class RoundedDoubleConverter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Math.Round(value, 4));
    }
}
