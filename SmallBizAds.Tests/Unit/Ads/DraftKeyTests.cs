using System.Collections;
using System.Reflection;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Policy;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>The key names exactly one state, and what is kept is what comes back.</summary>
public sealed class DraftKeyTests
{
    private static readonly ClaimChoice Choice = new(AdText.Headline, "최고", "best", ClaimSeverity.NeedsProof, "표시·광고의 공정화에 관한 법률 제3조", "인기", Taken: true);

    [Fact]
    public void A_draft_comes_back_from_the_database_as_it_was()
    {
        var draft = SampleDrafts.Full with { Copy = SampleDrafts.Full.Copy with { Headline = "\"<&>' 👨‍👩‍👧‍👦 \\u0041 \u2028", Price = null }, Fonts = null, Claims = [Choice] };

        var read = DraftJson.Read<AdDraft>(DraftJson.Write(draft));

        Assert.Equal(DraftJson.Write(draft), DraftJson.Write(read));
        Assert.Equal(draft.Key, read.Key);
        Assert.Equal(draft.Copy.Headline, read.Copy.Headline);
        Assert.Equal([Choice], read.Claims);
        Assert.Equal((draft.Focus, draft.Seed, draft.Trade), (read.Focus, read.Seed, read.Trade));
        Assert.Matches("^[0-9a-f]{32}$", draft.Key);
    }

    [Theory]
    [InlineData(0.1, 1.0 / 3)]
    [InlineData(1e-9, 0.30000000000000004)]
    public void A_focal_point_keeps_every_digit(double x, double y)
    {
        var draft = SampleDrafts.Full with { Focus = new(x, y) };

        Assert.Equal(draft.Key, DraftJson.Read<AdDraft>(DraftJson.Write(draft)).Key);
    }

    [Fact]
    public void The_key_differs_with_everything_that_is_seen_or_said()
    {
        var keys = new Dictionary<string, string> { [SampleDrafts.Full.Key] = "nothing" };
        foreach (var property in Properties(typeof(AdDraft)).Where(p => p.Name is not (nameof(AdDraft.Claims) or nameof(AdDraft.Copy))))
        {
            Assert.True(keys.TryAdd(Changed(property, copy: false).Key, property.Name), $"{property.Name} has the key of {keys[Changed(property, copy: false).Key]}");
        }

        foreach (var property in Properties(typeof(AdCopy)))
        {
            Assert.True(keys.TryAdd(Changed(property, copy: true).Key, property.Name), $"{property.Name} has the key of {keys[Changed(property, copy: true).Key]}");
        }

        Assert.True(keys.Count > 20);
    }

    [Fact]
    public void What_was_said_about_claims_does_not_make_another_state() =>
        Assert.Equal(SampleDrafts.Full.Key, (SampleDrafts.Full with { Claims = [Choice] }).Key);

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(p => p.CanWrite);

    private static AdDraft Changed(PropertyInfo property, bool copy)
    {
        var draft = DraftJson.Read<AdDraft>(DraftJson.Write(SampleDrafts.Full));
        object owner = copy ? draft.Copy : draft;
        property.SetValue(owner, Other(property, property.GetValue(owner)));
        return draft;
    }

    private static object? Other(PropertyInfo property, object? value) => value switch
    {
        string text => text + "!",
        long number => number + 1,
        bool yes => !yes,
        Enum name => Enum.GetValues(name.GetType()).Cast<object>().First(other => !other.Equals(name)),
        PhotoFocus focus => focus with { X = focus.X + 0.01 },
        IList list => list.Cast<object>().Skip(1).ToArray() is var rest && property.PropertyType.GetGenericArguments()[0] is var item ? Typed(rest, item) : null,
        _ => throw new InvalidOperationException($"{property.Name} needs something else to be changed into."),
    };

    private static Array Typed(object[] items, Type type)
    {
        var array = Array.CreateInstance(type, items.Length);
        items.CopyTo(array, 0);
        return array;
    }
}
