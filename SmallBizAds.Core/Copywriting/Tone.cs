namespace SmallBizAds.Core.Copywriting;

/// <summary>How the copy speaks and the design feels.</summary>
public enum Tone
{
    /// <summary>다정하게: friendly, close.</summary>
    Warm,

    /// <summary>활기차게: energetic, bold.</summary>
    Lively,

    /// <summary>고급스럽게: restrained, elegant.</summary>
    Premium,

    /// <summary>담백하게: matter of fact, short.</summary>
    Plain,

    /// <summary>재치 있게: playful, with a wink.</summary>
    Playful,
}
