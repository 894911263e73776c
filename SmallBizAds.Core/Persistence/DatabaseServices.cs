using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using SmallBizAds.Core.Persistence.Embedded;

namespace SmallBizAds.Core.Persistence;

/// <summary>Registers the database.</summary>
public static class DatabaseServices
{
    /// <summary>
    /// Adds <see cref="AppDbContext"/> (scoped, and as a pooled factory), the data source, the start-up step that starts the
    /// embedded server and applies migrations before any other hosted service, the shared data-protection keys and
    /// <see cref="DatabaseHealth"/>.
    /// </summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DataOptions>()
            .Configure(options => configuration.GetSection(DataOptions.Section).Bind(options))
            .Validate(o => o.PoolSize is >= 5 and <= 500, "Data:PoolSize must be 5 to 500.")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Folder), "Data:Folder must name a folder.")
            .ValidateOnStart();
        services.AddSingleton(s => WithConnection(s.GetRequiredService<IOptions<DataOptions>>().Value, configuration));
        services.AddSingleton(s => new PostgresPaths(PackagedProgram.Locate(), s.GetRequiredService<DataOptions>().FullFolder));
        services.AddSingleton(s => new EmbeddedPostgres(s.GetRequiredService<PostgresPaths>(), [], s.GetRequiredService<ILogger<EmbeddedPostgres>>()));
        services.AddSingleton(CreateDataSource);
        services.AddPooledDbContextFactory<AppDbContext>((s, options) =>
            Configure(options.UseNpgsql(s.GetRequiredService<NpgsqlDataSource>(), Provider)));
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext());
        services.AddSingleton<SchemaUpdate>();
        services.AddSingleton<DatabaseHealth>();
        services.AddHostedService<DatabaseStartup>();
        services.AddDataProtection().SetApplicationName("SmallBizAds");
        services.AddSingleton<DatabaseKeyRepository>();
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseKeyRepository>((options, repository) => options.XmlRepository = repository);
        return services;
    }

    /// <summary>What every context of this database has in common; the migrations' design-time factory uses it too.</summary>
    public static void Configure(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(events => events.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));

    /// <summary>Settings of the provider.</summary>
    public static void Provider(NpgsqlDbContextOptionsBuilder provider) =>
        provider.MigrationsAssembly(AppDbContext.MigrationsAssembly).MigrationsHistoryTable(AppDbContext.HistoryTable);

    /// <summary>The connection string that a data source of this installation uses.</summary>
    internal static NpgsqlConnectionStringBuilder ConnectionOf(DataOptions options, Func<PostgresPaths> paths)
    {
        var connection = options.IsEmbedded
            ? EmbeddedPostgres.ConnectionTo(paths(), EmbeddedPostgres.DatabaseName)
            : new NpgsqlConnectionStringBuilder(options.ConnectionString);
        connection.MaxPoolSize = options.PoolSize;
        connection.ApplicationName ??= "SmallBizAds";
        return connection;
    }

    private static DataOptions WithConnection(DataOptions options, IConfiguration configuration)
    {
        string?[] candidates = [configuration.GetConnectionString("Default"), configuration[DataOptions.DatabaseVariable], options.ConnectionString];
        return options with { ConnectionString = candidates.FirstOrDefault(c => !string.IsNullOrWhiteSpace(c)) };
    }

    private static NpgsqlDataSource CreateDataSource(IServiceProvider services)
    {
        var connection = ConnectionOf(services.GetRequiredService<DataOptions>(), services.GetRequiredService<PostgresPaths>);
        return new NpgsqlDataSourceBuilder(connection.ConnectionString).Build();
    }
}
