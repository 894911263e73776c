using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace SmallBizAds.Core.Persistence;

/// <summary>Keeps the keys of ASP.NET Core's data protection in the database.</summary>
internal sealed class DatabaseKeyRepository(NpgsqlDataSource database, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = database.CreateCommand("SELECT xml FROM data_protection_key ORDER BY id");
        using var reader = command.ExecuteReader();
        List<XElement> keys = [];
        while (reader.Read())
        {
            keys.Add(XElement.Parse(reader.GetString(0)));
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = database.CreateCommand(
            "INSERT INTO data_protection_key (id, friendly_name, xml, created_at) VALUES ($1, $2, $3, $4)");
        command.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        command.Parameters.Add(new() { Value = friendlyName ?? "" });
        command.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        command.Parameters.Add(new() { Value = time.GetUtcNow() });
        command.ExecuteNonQuery();
    }
}
