using System.Text.RegularExpressions;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Architecture;

/// <summary>Whoever opens the house knows within a minute where a line belongs.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 400;
    private const int MostLinesOfProgram = 80;

    [Fact]
    public void No_file_has_more_than_400_lines() => Verdict.None(
        from file in SourceFile.All
        where Path.GetExtension(file.Path) is ".cs" or ".cshtml" or ".js" or ".css" or ".sh" && !file.Path.StartsWith("Migrations/", StringComparison.Ordinal)
        let count = file.Lines.Length
        where count > MostLines
        select $"{file.Path} has {count} lines",
        "divide it: most long files hold two ideas, and each has a name.");

    [Fact]
    public void The_program_only_adds_and_uses() => Verdict.None(
        from file in SourceFile.Handwritten
        where file.Path == "SmallBizAds.Web/Program.cs" && file.Lines.Length > MostLinesOfProgram
        select $"{file.Path} has {file.Lines.Length} lines",
        "move a group of calls into an extension method in Hosting/.");

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name() => Verdict.None(
        from file in SourceFile.Handwritten
        let types = file.Lines.Select(line => PublicType().Match(line)).Where(m => m.Success).Select(m => m.Groups["name"].Value).Distinct().ToList()
        where types.Count > 1 || (types.Count == 1 && !BearsNameOf(file, types[0]))
        select $"{file.Path} holds {string.Join(", ", types)}",
        "give each public type a file of its own name; a type that only serves its neighbour can be internal or nested.");

    [Fact]
    public void No_type_is_a_manager_a_helper_or_a_utility() => Verdict.None(
        from type in CompiledCode.TypesOfCore.Concat(CompiledCode.TypesOfWeb)
        where Vague().IsMatch(type.Name)
        select type.FullName,
        "name it after what it does or is: a reader, a clock, a palette, a ledger.");

    [Fact]
    public void No_committed_text_names_a_machine_or_a_package_source()
    {
        var machine = MachinePaths().ToArray();
        Verdict.None(
            from file in SourceFile.All
            where file.IsText
            from line in file.Lines.Index()
            where machine.Any(p => line.Item.Contains(p, StringComparison.Ordinal)) || MachineOrRegistry().IsMatch(line.Item)
            select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}",
            "write a path relative to the repository, and leave package sources to the machine's own configuration.");
    }

    /// <summary>Where this clone lies and who runs the tests.</summary>
    private static IEnumerable<string> MachinePaths()
    {
        yield return Repository.Root;
        var top = Repository.Root.Split('/', StringSplitOptions.RemoveEmptyEntries)[0];
        if (!Directory.Exists($"/{top}") || top is not ("home" or "tmp" or "var" or "opt" or "srv" or "usr" or "mnt" or "app" or "src" or "data" or "root"))
        {
            yield return $"/{top}/";
        }
    }

    private static bool BearsNameOf(SourceFile file, string type) =>
        Path.GetFileName(file.Path).Split('.')[0] is var name && (name == type || (file.Path.EndsWith(".cshtml.cs", StringComparison.Ordinal) && type == name + "Model"));

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum|delegate \S+) (?<name>\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex("(Manager|Helpers?|Util(s|ity|ities)?)(`[0-9]+)?$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"(?<![\w.$~*-])/(home|Users)/\w+/|(?<![\w.])/r[o]ot/|[A-Z]:\\Users\\|registry\.[a-z]*js\.|api\.nuget\.|nuget\.org/v[0-9]|deb\.debian\.|://[\w.-]+/(npm|nuget|repository)/")]
    private static partial Regex MachineOrRegistry();
}
