using System.Net;
using System.Net.Sockets;

namespace SmallBizAds.Web.Hosting;

/// <summary>By what a visitor's address is counted.</summary>
public static class ClientAddress
{
    private const int NetworkBytes = 8;

    /// <summary>
    /// The whole IPv4 address, also when it comes written as IPv6; of IPv6 the network of 64 bits, because whoever has
    /// one of its addresses has them all. Null when there is no address.
    /// </summary>
    public static string? KeyOf(IPAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address.ToString();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
