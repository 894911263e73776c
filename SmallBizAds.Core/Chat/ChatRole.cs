namespace SmallBizAds.Core.Chat;

/// <summary>Who said something.</summary>
internal enum ChatRole
{
    /// <summary>The shop's owner.</summary>
    User,

    /// <summary>The app.</summary>
    Assistant,
}
