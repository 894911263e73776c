namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>Small filled signs in a view of 100 units.</summary>
internal static class Signs
{
    /// <summary>A clock face at four.</summary>
    public const string Clock = "M50 2A48 48 0 1 1 49.9 2ZM50 15A35 35 0 1 0 50.1 15ZM44 27H56V48L72 59L65 69L44 54Z";

    /// <summary>A telephone receiver.</summary>
    public const string Phone = "M24 4C29 2 34 4 36 9L43 27C45 31 43 36 39 39L33 43C38 54 46 62 57 67L61 61C64 57 69 55 73 57L91 64C96 66 98 71 96 76L93 86C91 93 85 97 78 96C40 92 8 60 4 22C3 15 7 9 14 7Z";

    /// <summary>A pin on a map.</summary>
    public const string Pin = "M50 0C71 0 87 16 87 37C87 62 50 100 50 100C50 100 13 62 13 37C13 16 29 0 50 0ZM50 22A15 15 0 1 0 50.1 22Z";

    /// <summary>A tag with a hole.</summary>
    public const string Tag = "M52 4H90C93 4 96 7 96 10V48C96 51 95 53 93 55L55 93C51 97 47 97 43 93L7 57C3 53 3 49 7 45L45 7C47 5 49 4 52 4ZM76 16A9 9 0 1 0 76.1 16Z";

    /// <summary>The sign that suits a line of particulars.</summary>
    public static string Of(string contact) => contact.Count(char.IsAsciiDigit) >= 8 ? Phone : Pin;
}
