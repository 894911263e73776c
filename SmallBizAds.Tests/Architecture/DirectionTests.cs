using Mono.Cecil;
using Xunit;

namespace SmallBizAds.Tests.Architecture;

/// <summary>Which folder of the library may know which. The order is the line through the house: see ARCHITECTURE.md.</summary>
public sealed class DirectionTests
{
    /// <summary>Folders that know only what is named here. A folder without a line may know everything below Chat and Ads.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Shared"] = [],
        ["Design"] = [],
        ["Imaging"] = [],
        ["Policy"] = ["Copywriting"],
        ["Rendering"] = ["Design", "Imaging"],
        ["Copywriting"] = ["Providers"],
        ["Pictures"] = ["Imaging", "Providers"],
        ["Jobs"] = ["Persistence"],
        ["Storage"] = ["Jobs", "Persistence"],
        ["Persistence"] = ["Accounts"],
    };

    [Fact]
    public void The_map_of_uses_is_drawn_from_signatures_bodies_and_type_arguments()
    {
        Assert.Contains(CompiledCode.UsagesInCore, u => u is { User: "AdDraft", UserFolder: "Ads", Used: "AdCopy", UsedFolder: "Copywriting" });
        Assert.Contains(CompiledCode.UsagesInCore, u => u is { User: "PackagedAssets", Used: "AppContext", UsedFolder: null });
        Assert.Contains(CompiledCode.CallsInCore, c => c.Caller.Name == "Problem" && c.Called.Name == "GetHashCode");
    }

    [Fact]
    public void A_folder_knows_only_the_folders_below_it() => Verdict.None(
        from use in CompiledCode.UsagesInCore
        where use.UsedRoom is not null && use.UsedRoom != use.UserRoom && use.UsedRoom != "Shared"
        where MayKnow.TryGetValue(use.UserRoom, out var known) && !known.Contains(use.UsedRoom)
        select $"{use} ({use.UserRoom} may know: {string.Join(", ", MayKnow[use.UserRoom].Append("Shared"))})",
        "hand the value in as a parameter, let the folder above (Ads) put the two together, or move a type without business words to Shared. "
        + "If the direction itself is wrong, change MayKnow here and say why in docs/decisions.");

    [Fact]
    public void Chat_is_on_top_and_then_Ads() => Verdict.None(
        from use in CompiledCode.UsagesInCore
        where use.UserRoom.Length > 0    // what lies in no folder puts the folders together
        where (use.UsedRoom == "Chat" && use.UserRoom != "Chat") || (use.UsedRoom == "Ads" && use.UserRoom is not ("Ads" or "Chat"))
        select use.ToString(),
        "turn the call around: Chat and Ads call the other folders, which answer with values or take an interface of their own.");

    [Fact]
    public void Native_calls_stay_behind_their_own_folder() => Verdict.None(
        from use in CompiledCode.UsagesInCore
        where use.UsedFolder?.EndsWith(".Native", StringComparison.Ordinal) == true
        let owner = use.UsedFolder![..^".Native".Length]
        where use.UserFolder != owner && !use.UserFolder.StartsWith(owner + ".", StringComparison.Ordinal)
        select use.ToString(),
        "call the drawing and decoding functions of Imaging (or Diffusion), and add one there if it is missing.");

    [Fact]
    public void Functions_of_native_libraries_are_declared_only_in_Native_folders() => Verdict.None(
        from type in CompiledCode.TypesOfCore
        from method in type.Methods
        where method.IsPInvokeImpl && CompiledCode.FolderOf(type) is { } folder && !folder.EndsWith(".Native", StringComparison.Ordinal)
        where method.PInvokeInfo.Module.Name is not "libc"
        select $"{CompiledCode.FolderOf(type)}/{CompiledCode.NameOf(type)} declares {method.Name}",
        "move the declaration into the folder's Native folder.");

    [Fact]
    public void The_library_does_not_know_that_there_is_a_web() => Verdict.None(
        from use in CompiledCode.UsagesInCore
        where use.UsedNamespace.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)
            || use.UsedNamespace.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
        select use.ToString(),
        "take a plain value (a stream, a visitor, a string) and let the page or endpoint in SmallBizAds.Web read it from the request.");

    [Fact]
    public void A_folder_reaches_anothers_rows_only_through_its_service()
    {
        var entities = CompiledCode.TypesOfCore
            .SelectMany(t => t.Interfaces)
            .Select(i => i.InterfaceType).OfType<GenericInstanceType>()
            .Where(i => i.ElementType.Name == "IEntityTypeConfiguration`1")
            .Select(i => i.GenericArguments[0])
            .Where(e => CompiledCode.FolderOf(e) is not null)
            .ToDictionary(e => e.FullName, e => CompiledCode.FolderOf(e)!.Split('.')[0]);

        Verdict.None(
            from use in CompiledCode.UsagesInCore
            where entities.ContainsKey($"{use.UsedNamespace}.{use.Used}")
            where use.UserRoom != use.UsedRoom && use.UsedRoom != "Accounts"
            select use.ToString(),
            "ask the service of the folder that owns the row, or add the question to it.");
    }
}
