using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A way to design an ad: one idea of type, picture and colour that lays itself out for any canvas.</summary>
public interface IDesignFamily
{
    /// <summary>"editorial".</summary>
    string Key { get; }

    /// <summary>How well it suits a brief: 0 (not at all) to 1.</summary>
    double Suits(DesignBrief brief);

    /// <summary>Lays the ad out. Pure; under 20 ms.</summary>
    /// <param name="brief">Words, canvas, photo.</param>
    /// <param name="palette">Colours.</param>
    /// <param name="canvas">Fonts and canvas size.</param>
    /// <param name="emphasis">
    /// How strongly text is set apart from what lies behind it: 0 as designed; higher after the pixels showed too little contrast.
    /// </param>
    Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis);
}
