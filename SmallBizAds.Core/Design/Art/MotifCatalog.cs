using SmallBizAds.Core.Design.Scenes;
namespace SmallBizAds.Core.Design.Art;
public static class MotifCatalog {
  public static Motif Choose(string trade, string text, long seed) => new("disc", [], [], c => [new("M500 80A420 420 0 1 0 501 80Z", c.Main), new("M500 200A300 300 0 1 0 501 200Z", c.Second)]);
}
