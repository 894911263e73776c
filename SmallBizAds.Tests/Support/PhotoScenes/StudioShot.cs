namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>Things before one backdrop, as an owner photographs them on paper: some can be cut out cleanly, some cannot.</summary>
public enum StudioShot
{
    /// <summary>A teal mug with a handle on warm grey paper; its shadow falls to the right.</summary>
    Mug,

    /// <summary>White cream before pink.</summary>
    Cake,

    /// <summary>A bottle of scent before black, lit from both sides.</summary>
    Scent,

    /// <summary>Two jars beside each other before pale yellow.</summary>
    Jars,

    /// <summary>A plant with narrow leaves before beige.</summary>
    Plant,

    /// <summary>A grey stone in the soft light of an overcast day, on white paper with a wide shadow.</summary>
    Stone,

    /// <summary>A white box on white paper: hardly an edge.</summary>
    WhiteOnWhite,

    /// <summary>A basket so near that three edges of the photo cut it off.</summary>
    TooNear,

    /// <summary>A small ring, nearly lost on its paper.</summary>
    Ring,

    /// <summary>Something out of focus before grey.</summary>
    Blurred,
}
