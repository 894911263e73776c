namespace SmallBizAds.Core.Storage;

/// <summary>What <see cref="StorageAudit"/> found, by SHA-256.</summary>
/// <param name="Rows">Rows that were looked at.</param>
/// <param name="FilesWithoutRow">Never seen unless files are put there by hand.</param>
/// <param name="RowsWithoutFile">A picture that cannot be shown; those that nobody owns go with the next sweep.</param>
/// <param name="WithoutOwner">Go with the next sweep.</param>
/// <param name="Damaged">The content is not what its name says.</param>
public sealed record StorageFindings(
    int Rows,
    IReadOnlyList<string> FilesWithoutRow,
    IReadOnlyList<string> RowsWithoutFile,
    IReadOnlyList<string> WithoutOwner,
    IReadOnlyList<string> Damaged)
{
    /// <summary>Every file has its row and owner, every row its file.</summary>
    public bool Clean => FilesWithoutRow.Count + RowsWithoutFile.Count + WithoutOwner.Count + Damaged.Count == 0;
}
