namespace SmallBizAds.Tests.Support;

/// <summary>Puts an orientation into a JPEG, as a phone held sideways does.</summary>
public static class Exif
{
    public static byte[] WithOrientation(byte[] jpeg, byte orientation) =>
    [
        .. jpeg[..2],
        0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, // big-endian TIFF, first directory at 8
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, // one entry: orientation
        .. jpeg[2..],
    ];
}
