using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace SmallBizAds.Tests.Architecture;

/// <summary>Our assemblies as the compiler left them: every type of ours and what it uses.</summary>
public static class CompiledCode
{
    /// <summary>Root namespace of the library.</summary>
    public const string Core = "SmallBizAds.Core";

    private static readonly Lazy<ModuleDefinition> CoreModule = new(() => Load("SmallBizAds.Core.dll"));
    private static readonly Lazy<ModuleDefinition> WebModule = new(() => Load("SmallBizAds.Web.dll"));
    private static readonly Lazy<IReadOnlyList<Usage>> LazyUsages = new(() => [.. TypesOfCore.SelectMany(UsagesOf).Distinct()]);

    /// <summary>Types written by us in the library, nested and compiler-made ones included.</summary>
    public static IEnumerable<TypeDefinition> TypesOfCore => OwnTypes(CoreModule.Value, Core);

    /// <summary>Types written by us in the web program.</summary>
    public static IEnumerable<TypeDefinition> TypesOfWeb => OwnTypes(WebModule.Value, "SmallBizAds.Web");

    /// <summary>Every use of a type by a type of the library.</summary>
    public static IReadOnlyList<Usage> UsagesInCore => LazyUsages.Value;

    /// <summary>Every call in the library, with its caller.</summary>
    public static IEnumerable<(TypeDefinition Caller, MethodReference Called)> CallsInCore =>
        from type in TypesOfCore
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference
        select (type, (MethodReference)instruction.Operand);

    /// <summary>"Design.Layout" for a type of SmallBizAds.Core.Design.Layout; null for a type that is not of the library.</summary>
    public static string? FolderOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace.StartsWith(Core + ".", StringComparison.Ordinal) ? type.Namespace[(Core.Length + 1)..] : null;
    }

    /// <summary>The outermost type: what a reader would open the file of.</summary>
    public static string NameOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Name;
    }

    private static IEnumerable<Usage> UsagesOf(TypeDefinition type) =>
        from used in TypesUsedBy(type)
        from part in PartsOf(used)
        select new Usage(NameOf(type), FolderOf(type) ?? "", NameOf(part), part.Namespace.Length > 0 ? part.Namespace : OutermostNamespace(part), FolderOf(part));

    private static IEnumerable<TypeReference> TypesUsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType,
            .. type.Interfaces.Select(i => i.InterfaceType),
            .. type.CustomAttributes.Select(a => a.AttributeType),
            .. type.Fields.Select(f => f.FieldType),
            .. type.Properties.Select(p => p.PropertyType),
            .. type.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType),
            .. type.Methods.SelectMany(TypesUsedBy),
        ];
        return used.OfType<TypeReference>();
    }

    private static IEnumerable<TypeReference> TypesUsedBy(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var type in method.Parameters.Select(p => p.ParameterType).Concat(method.CustomAttributes.Select(a => a.AttributeType)))
        {
            yield return type;
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (var variable in method.Body.Variables)
        {
            yield return variable.VariableType;
        }

        foreach (var operand in method.Body.Instructions.Select(i => i.Operand))
        {
            var type = operand switch
            {
                TypeReference t => t,
                MemberReference member => member.DeclaringType,
                _ => null,
            };
            if (type is not null)
            {
                yield return type;
            }

            foreach (var argument in operand is GenericInstanceMethod generic ? generic.GenericArguments : [])
            {
                yield return argument;
            }
        }
    }

    /// <summary>Of Task&lt;Scene[]&gt;: Task and Scene.</summary>
    private static IEnumerable<TypeReference> PartsOf(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => PartsOf(generic.ElementType).Concat(generic.GenericArguments.SelectMany(PartsOf)),
        FunctionPointerType pointer => pointer.Parameters.Select(p => p.ParameterType).Prepend(pointer.ReturnType).SelectMany(PartsOf),
        TypeSpecification specification => PartsOf(specification.ElementType),
        _ => [type],
    };

    private static string OutermostNamespace(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace;
    }

    private static IEnumerable<TypeDefinition> OwnTypes(ModuleDefinition module, string root) =>
        module.GetAllTypes().Where(t => OutermostNamespace(t) is var space && (space == root || space.StartsWith(root + ".", StringComparison.Ordinal)));

    private static ModuleDefinition Load(string file) => ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, file));
}
