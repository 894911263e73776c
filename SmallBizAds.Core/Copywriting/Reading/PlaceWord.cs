namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>What a word says about where something is.</summary>
internal enum PlaceWord
{
    None,

    /// <summary>"수원", "제주시".</summary>
    City,

    /// <summary>"남구", "애월읍": a place only beside another.</summary>
    District,

    /// <summary>"연남동", "해방촌".</summary>
    Quarter,

    /// <summary>"왕십리역".</summary>
    Station,

    /// <summary>"영천시장".</summary>
    Market,

    /// <summary>"우체국", "한빛빌딩": a place with a word that relates to it.</summary>
    Landmark,

    /// <summary>"정문앞", "외대앞": landmark and relation in one word.</summary>
    Placed,

    /// <summary>"앞", "맞은편".</summary>
    Relation,

    /// <summary>"2층", "407호", "6번출구".</summary>
    Detail,
}
