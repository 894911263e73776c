using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Web.Pages.Create;

/// <summary>The create form as it was sent. Everything but the words has a default.</summary>
public sealed class CreateForm
{
    public string? Text { get; set; }

    /// <summary>A photo chosen just now.</summary>
    public IFormFile? Photo { get; set; }

    /// <summary>A photo taken just now.</summary>
    public IFormFile? Camera { get; set; }

    /// <summary>The photo of either field. A file without a byte was chosen too, and its owner is told.</summary>
    public IFormFile? Chosen => Photo is { Length: > 0 } ? Photo : Camera is { Length: > 0 } ? Camera : Photo ?? Camera;

    /// <summary>A photo kept from an earlier try of the same form.</summary>
    public string? PhotoHash { get; set; }

    /// <summary>Take the kept photo out again.</summary>
    public bool RemovePhoto { get; set; }

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
        (Text, PhotoHash) = (model.Brief.Text, model.PhotoHash);
        (Trade, Tone, Ratio, Language) = (model.Brief.Trade, model.Brief.Tone, model.Brief.Ratio.Key, model.Brief.Language);
        Content = model.Brief.Content;
    }
}
