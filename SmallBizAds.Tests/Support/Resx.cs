using System.Xml.Linq;

namespace SmallBizAds.Tests.Support;

/// <summary>The texts of the interface as they stand in the resource files.</summary>
public static class Resx
{
    public static IReadOnlyDictionary<string, string> Korean { get; } = Read("Texts.resx");

    public static IReadOnlyDictionary<string, string> English { get; } = Read("Texts.en.resx");

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Repository.PathOf("SmallBizAds.Web", "Resources", file))
        .Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);
}
