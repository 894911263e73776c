namespace SmallBizAds.Core.Shared;

/// <summary>
/// An expected refusal that a person can act on. <see cref="Code"/> names a resource text
/// (<c>Problem_{Code}</c>) in the visitor's language; <see cref="Arguments"/> fill its placeholders {0}, {1}, …
/// </summary>
/// <param name="Code">Upper camel case, for example <c>PhotoTooLarge</c>.</param>
/// <param name="Arguments">Values for the placeholders of the text, in order.</param>
public sealed record Problem(string Code, params IReadOnlyList<object> Arguments)
{
    /// <summary>Two problems are equal when their codes are: the arguments only fill in the text.</summary>
    public bool Equals(Problem? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
