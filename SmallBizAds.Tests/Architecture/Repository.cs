using System.Runtime.CompilerServices;

namespace SmallBizAds.Tests.Architecture;

/// <summary>The folder that holds the solution, as it was when the tests were compiled.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
