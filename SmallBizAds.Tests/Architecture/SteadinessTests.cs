using Mono.Cecil;
using Xunit;

namespace SmallBizAds.Tests.Architecture;

/// <summary>The same brief and seed give the same ad, and a test can set the clock.</summary>
public sealed class SteadinessTests
{
    private static readonly Dictionary<string, string> Ambient = new()
    {
        ["System.DateTime::get_Now"] = "ask the injected TimeProvider",
        ["System.DateTime::get_UtcNow"] = "ask the injected TimeProvider",
        ["System.DateTime::get_Today"] = "ask the injected TimeProvider",
        ["System.DateTimeOffset::get_Now"] = "ask the injected TimeProvider",
        ["System.DateTimeOffset::get_UtcNow"] = "ask the injected TimeProvider",
        ["System.Guid::NewGuid"] = "Guid.CreateVersion7(time.GetUtcNow()) sorts by time",
        ["System.Random::get_Shared"] = "derive a Random from the seed of the brief",
        ["System.Random::.ctor/0"] = "derive a Random from the seed of the brief",
    };

    [Fact]
    public void Time_ids_and_chance_are_handed_in() => Verdict.None(
        from call in CompiledCode.CallsInCore
        let key = KeyOf(call.Called)
        where Ambient.ContainsKey(key)
        select $"{CompiledCode.FolderOf(call.Caller)}/{CompiledCode.NameOf(call.Caller)} calls {key.Replace("get_", "", StringComparison.Ordinal)}: {Ambient[key]}",
        "as each line says; what is ambient cannot be repeated.");

    [Fact]
    public void A_cancellation_token_is_the_last_parameter_and_never_optional() => Verdict.None(
        from type in CompiledCode.TypesOfCore
        where type.IsPublic
        from method in type.Methods
        where method.IsPublic && !method.IsConstructor && !IsOverride(method)
        from token in method.Parameters
        where token.ParameterType.FullName == "System.Threading.CancellationToken"
        where token.Index != method.Parameters.Count - 1 || token.IsOptional
        select $"{CompiledCode.FolderOf(type)}/{type.Name}.{method.Name}",
        "move the token to the end and drop its default, so that a caller cannot forget to pass it on.");

    private static bool IsOverride(MethodDefinition method) => method is { IsVirtual: true, IsNewSlot: false };

    private static string KeyOf(MethodReference method)
    {
        var key = $"{method.DeclaringType.FullName}::{method.Name}";
        return method.Name == ".ctor" ? $"{key}/{method.Parameters.Count}" : key;
    }
}
