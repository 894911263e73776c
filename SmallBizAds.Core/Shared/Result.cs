using System.Diagnostics.CodeAnalysis;

namespace SmallBizAds.Core.Shared;

/// <summary>Either a value or an expected <see cref="Shared.Problem"/>; exceptions are for bugs and broken infrastructure.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Problem? problem) => (Value, Problem) = (value, problem);

    public T? Value { get; }

    public Problem? Problem { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}
