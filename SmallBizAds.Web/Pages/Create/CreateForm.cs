using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Web.Pages.Create;

/// <summary>The create form as it was sent. Everything but the words has a default.</summary>
public sealed class CreateForm
{
    public string? Text { get; set; }

    /// <summary>Photos chosen just now.</summary>
    public List<IFormFile> Photo { get; set; } = [];

    /// <summary>A photo taken just now.</summary>
    public IFormFile? Camera { get; set; }

    /// <summary>The photos of either field. A file without a byte was chosen too, and its owner is told.</summary>
    /// <remarks>Not a property: the binder would fill it, and empty the list that it reads.</remarks>
    public IReadOnlyList<IFormFile> Chosen() => Camera is null ? Photo : [.. Photo, Camera];

    /// <summary>Photos kept from an earlier try of the same form, the main one first.</summary>
    public List<string> PhotoHash { get; set; } = [];

    /// <summary>Kept photos to take out again.</summary>
    public List<string> RemovePhoto { get; set; } = [];

    /// <summary>Which photo is the main one: the hash of a kept one, or "new-0" for the first that was chosen just now.</summary>
    public string? MainPhoto { get; set; }

    /// <summary>Null: read out of the words.</summary>
    public Trade? Trade { get; set; }

    public Tone Tone { get; set; } = Tone.Warm;

    public string? Ratio { get; set; }

    public CopyLanguage? Language { get; set; }

    public AdContent Content { get; set; }

    /// <summary>Made anew with each empty form, so that sending one twice makes one task.</summary>
    public Guid? SubmissionId { get; set; }

    /// <summary>Begins with what another ad was asked for. The words of an expired one are gone.</summary>
    public void TakeFrom(GenerationView model)
    {
        (Text, PhotoHash) = (model.Brief.Text, model.PhotoHash is null ? [] : [model.PhotoHash, .. model.MorePhotos]);
        (Trade, Tone, Ratio, Language) = (model.Brief.Trade, model.Brief.Tone, model.Brief.Ratio.Key, model.Brief.Language);
        Content = model.Brief.Content;
    }
}
