using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>Serves pages until Ctrl-C, and speaks to whoever started it: the address, or one line about what is in the way.</summary>
public static class Serving
{
    /// <summary>Starts the app, prints its address, waits for the end and returns the exit code.</summary>
    /// <param name="build">Builds the app; what is wrong in the configuration shows up here or at the start.</param>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        var console = VerbConsole.OfProcess();
        try
        {
            await using var app = build();
            app.Lifetime.ApplicationStarted.Register(() => Announce(app.Urls, console));
            await app.RunAsync();
            return ExitCode.Done;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            return console.Refuse(new Problem("PortInUse", e.Message));
        }
        catch (OptionsValidationException e)
        {
            return console.Refuse(new Problem("SettingsWrong", string.Join(" ", e.Failures)));
        }
        catch (StartupException e)
        {
            return console.Fail(new Problem("CannotStart", e.Message));
        }
    }

    private static void Announce(IEnumerable<string> addresses, VerbConsole console)
    {
        foreach (var address in addresses.Select(BindingAddress.Parse))
        {
            var everywhere = address.Host is "*" or "+" or "[::]" or "0.0.0.0";
            Say("Address", $"{address.Scheme}://{(everywhere ? "localhost" : address.Host)}:{address.Port}");
            foreach (var own in everywhere ? OwnAddresses() : [])
            {
                Say("AddressForPhones", $"{address.Scheme}://{own}:{address.Port}");
            }
        }

        void Say(string key, string address) => Console.WriteLine(string.Format(console.Texts.Culture, console.Texts[key], address));
    }

    /// <summary>Where a phone in the same network finds this machine.</summary>
    private static IEnumerable<string> OwnAddresses() =>
        from network in NetworkInterface.GetAllNetworkInterfaces()
        where network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback
        from own in network.GetIPProperties().UnicastAddresses
        where own.Address.AddressFamily == AddressFamily.InterNetwork
        select own.Address.ToString();
}
