using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Accounts;

namespace SmallBizAds.Core.Persistence;

/// <summary>
/// The database. Its tables are described by the <see cref="IEntityTypeConfiguration{TEntity}"/> classes that lie beside
/// each entity; they are found here and none is named.
/// </summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : IdentityDbContext<User, Role, Guid>(options)
{
    /// <summary>Assembly with the migrations.</summary>
    public const string MigrationsAssembly = "SmallBizAds.Migrations";

    /// <summary>Table in which the applied migrations are noted.</summary>
    public const string HistoryTable = "schema_migration";

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        SnakeCaseNames.Apply(builder);
    }
}
