using System.Text.Json;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>Scenes to JSON and back.</summary>
public static class SceneJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The scene as compact JSON.</summary>
    public static string Write(Scene scene) => JsonSerializer.Serialize(scene, Options);

    /// <summary>Reads a scene.</summary>
    /// <exception cref="JsonException">Not a scene, or of a newer version.</exception>
    public static Scene Read(string json) => JsonSerializer.Deserialize<Scene>(json, Options) ?? throw new JsonException("empty scene");
}
