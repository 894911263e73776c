using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A way to design an ad: one idea of type, picture and colour that lays itself out for any canvas within its aspects.</summary>
public interface IDesignFamily
{
    /// <summary>"editorial".</summary>
    string Key { get; }

    /// <summary>What it needs and what it suits.</summary>
    DesignProfile Profile { get; }

    /// <summary>What a profile cannot say: whether it can be made of this brief at all.</summary>
    bool Fits(DesignBrief brief) => true;

    /// <summary>
    /// Lays the ad out. Pure; under 20 ms. Gives a sound ad for every brief, also for one that lacks what the design needs: an
    /// owner may take a part away after choosing it.
    /// </summary>
    /// <param name="brief">Words, canvas, photo.</param>
    /// <param name="palette">Colours.</param>
    /// <param name="canvas">Fonts and canvas size.</param>
    /// <param name="emphasis">
    /// How strongly text is set apart from what lies behind it: 0 as designed; higher after the pixels showed too little contrast.
    /// </param>
    Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis);
}
