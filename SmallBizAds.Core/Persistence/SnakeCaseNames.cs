using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SmallBizAds.Core.Persistence;

/// <summary>Tables, columns, keys and indexes are named in snake case, as PostgreSQL reads them without quotes.</summary>
internal static class SnakeCaseNames
{
    /// <summary>Renames everything in the model. Called last, when all configurations have been applied.</summary>
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            var table = entity.GetTableName() ?? throw new InvalidOperationException($"{entity.Name} has no table.");
            entity.SetTableName(Of(table));
            table = entity.GetTableName()!;
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }

            foreach (var key in entity.GetKeys())
            {
                var columns = string.Join('_', key.Properties.Select(p => p.GetColumnName()));
                key.SetName(key.IsPrimaryKey() ? $"pk_{table}" : $"ak_{table}_{columns}");
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(index.Name ?? $"ix_{table}_{string.Join('_', index.Properties.Select(p => p.GetColumnName()))}");
            }
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var foreignKey in entity.GetForeignKeys())
            {
                var columns = string.Join('_', foreignKey.Properties.Select(p => p.GetColumnName()));
                foreignKey.SetConstraintName($"fk_{entity.GetTableName()}_{foreignKey.PrincipalEntityType.GetTableName()}_{columns}");
            }
        }
    }

    /// <summary>"NormalizedUserName" to "normalized_user_name".</summary>
    internal static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
