using System.Net;

namespace SmallBizAds.Web.Hosting;

/// <summary>What stands in front of the app: section <c>Proxy</c>.</summary>
public sealed record ProxyOptions
{
    public const string Section = "Proxy";

    public string[] TrustedAddresses { get; init; } = [];

    public string[] TrustedNetworks { get; init; } = [];

    public bool RedirectToHttps { get; init; }

    public bool TrustsAnyone => TrustedAddresses.Length + TrustedNetworks.Length > 0;

    internal bool IsReadable() =>
        TrustedAddresses.All(a => IPAddress.TryParse(a, out _)) && TrustedNetworks.All(n => System.Net.IPNetwork.TryParse(n, out _));
}
