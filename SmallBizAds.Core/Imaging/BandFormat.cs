namespace SmallBizAds.Core.Imaging;

/// <summary>How one band of one pixel is stored (VipsBandFormat).</summary>
public enum BandFormat
{
    UInt8 = 0,
    Int8 = 1,
    UInt16 = 2,
    Int16 = 3,
    UInt32 = 4,
    Int32 = 5,
    Float = 6,
    Complex = 7,
    Double = 8,
    DoubleComplex = 9,
}
