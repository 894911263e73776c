using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Persistence.Embedded;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Support;

/// <summary>Stops the server when all tests have run.</summary>
public sealed class TestPostgresShutdown : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await TestPostgres.StopAsync();
}
