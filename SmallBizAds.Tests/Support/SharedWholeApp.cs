using SmallBizAds.Tests.Support;

[assembly: AssemblyFixture(typeof(SharedWholeApp))]

namespace SmallBizAds.Tests.Support;

/// <summary>
/// One whole app on a real port for every test that brings its own visitors, started by the first that asks for it. All of
/// them come from one address, so that the limits by address are out of the way.
/// </summary>
public sealed class SharedWholeApp : IDisposable
{
    private readonly Lazy<Task<(WholeApp App, Uri Address)>> _started = new(StartAsync);

    public async Task<WholeApp> AppAsync() => (await _started.Value).App;

    public async Task<Uri> AddressAsync() => (await _started.Value).Address;

    public void Dispose()
    {
        if (_started.IsValueCreated)
        {
            _started.Value.GetAwaiter().GetResult().App.Dispose();
        }
    }

    private static async Task<(WholeApp App, Uri Address)> StartAsync()
    {
        var app = await WholeApp.CreateAsync(("Ads:GuestTasksPerAddress", "100000"), ("Limits:AddressSubmissionsPerMinute", "100000"), ("Limits:AddressRequestsPerMinute", "1000000"));
        return (app, app.Listen());
    }
}
