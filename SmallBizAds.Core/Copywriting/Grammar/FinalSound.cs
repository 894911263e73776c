namespace SmallBizAds.Core.Copywriting.Grammar;

/// <summary>How a word ends when it is read aloud in Korean; particles follow it.</summary>
internal enum FinalSound
{
    /// <summary>No final consonant.</summary>
    Open,

    /// <summary>Final ㄹ: closed for most particles, open for 으로/로.</summary>
    Rieul,

    /// <summary>Any other final consonant.</summary>
    Closed,
}
