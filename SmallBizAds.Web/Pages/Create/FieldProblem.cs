using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Pages.Create;

/// <summary>What is wrong with a field of the form; an empty field name means the form as a whole.</summary>
public sealed record FieldProblem(string Field, Problem Problem)
{
    public const string Whole = "";

    /// <summary>Which of several files it is about, by the name that its owner knows.</summary>
    public string? About { get; init; }

    /// <summary>The visitor has to wait rather than mend something.</summary>
    public bool MeansWait => Problem.Code is "TooManyTasks" or "TooManyFromAddress" or "TooManyPhotos";

    /// <summary>Nothing is wrong with what was sent: we cannot take it at the moment.</summary>
    public bool MeansAway => Problem.Code is "DatabaseAway";
}
