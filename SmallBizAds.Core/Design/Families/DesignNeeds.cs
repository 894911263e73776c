namespace SmallBizAds.Core.Design.Families;

/// <summary>What a brief must have for a design to make sense.</summary>
[Flags]
public enum DesignNeeds
{
    None = 0,

    /// <summary>At least one photo.</summary>
    Photo = 1,

    /// <summary>No photo: the design is made of the built-in drawings.</summary>
    NoPhoto = 2,

    /// <summary>The first photo shows something before a plain backdrop, from which it can be cut out.</summary>
    CutOut = 4,

    /// <summary>Two photos or more.</summary>
    SeveralPhotos = 8,

    /// <summary>Two items or more, each with a price.</summary>
    Menu = 16,

    Price = 32,

    FormerPrice = 64,

    Offer = 128,

    Period = 256,

    /// <summary>A period that names a day of a month ("12월 24일").</summary>
    Date = 512,

    /// <summary>An address, a floor, a station: where to go.</summary>
    Place = 1024,

    /// <summary>A passage in quotation marks in headline or second sentence.</summary>
    Quote = 2048,

    /// <summary>One of the profile's occasions.</summary>
    Occasion = 4096,

    /// <summary>One of the profile's seasons.</summary>
    Season = 8192,

    /// <summary>A period that ends ("12월 31일까지", "오늘만"), not one that begins or comes again.</summary>
    Deadline = 16384,
}
