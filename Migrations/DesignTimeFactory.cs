using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Migrations;

/// <summary>
/// Lets <c>dotnet ef migrations add NAME -p Migrations -s Migrations -o . --namespace SmallBizAds.Migrations</c> build the
/// model. No database is reached.
/// </summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDbContext>
{
    /// <inheritdoc/>
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        DatabaseServices.Configure(options.UseNpgsql("Host=/nowhere;Database=design", DatabaseServices.Provider));
        return new AppDbContext(options.Options);
    }
}
