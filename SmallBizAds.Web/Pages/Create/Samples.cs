namespace SmallBizAds.Web.Pages.Create;

/// <summary>The finished ads in wwwroot/images/samples, by name; shown beside the form where there is room.</summary>
public sealed class Samples(IWebHostEnvironment environment)
{
    private const string Folder = "images/samples";

    private readonly Lazy<IReadOnlyList<Sample>> _all = new(() =>
    [
        .. environment.WebRootFileProvider.GetDirectoryContents(Folder)
            .Where(f => !f.IsDirectory && Path.GetExtension(f.Name) is ".jpg" or ".webp")
            .Select(f => f.Name).Order(StringComparer.Ordinal)
            .Select(name => new Sample($"{Folder}/{name}")),
    ]);

    public IReadOnlyList<Sample> All => _all.Value;
}
