using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

/// <summary>Ads from before there was a review can be reviewed, and going back a release keeps their words.</summary>
public sealed class OlderAdsTests
{
    private const string Before = "20261121120809_Initial";

    [Theory]
    [InlineData("Cafe", true)]
    [InlineData("HairSalon", false)]
    public async Task An_ad_of_the_release_before_is_reviewed_and_confirmed_as_it_was_made(string trade, bool withPhoto)
    {
        using var app = await WholeApp.CreateAsync();
        var desk = await ReviewDesk.NewAsync(app, fill: form =>
        {
            form.Set("Form.Trade", trade);
            if (withPhoto)
            {
                form.Attach("Form.Photo", Png.Gradient(700, 500, 8));
            }
        });
        var (preview, texts, choices) = (desk.Preview, AdTexts.All.Select(t => desk[t]).ToList(), (desk.Chosen("Design"), desk.Chosen("Palette"), desk.Chosen("Ratio")));
        await desk.ChangeAsync(AdText.Headline, "곧 사라질 초안");
        await desk.ConfirmAsync();

        await MigrateAsync(app, Before);
        Assert.Equal("t|f", await ScalarAsync(app, "SELECT string_agg((to_regclass(t) IS NULL)::text::char, '|' ORDER BY t) FROM unnest(ARRAY['ad_version', 'generation']) t"));

        // As the release before wrote it: every slot by name, also the empty ones. And as if it had drawn otherwise then.
        await ExecuteAsync(app,
            """
            UPDATE generation_history SET copy = '{"kicker":null,"product":null,"price":null,"formerPrice":null,"offer":null,"period":null,"contact":null,"business":null}'::jsonb || copy;
            UPDATE generation_history h SET (output_file, bytes) = (SELECT o.output_file, o.bytes FROM generation_history o WHERE o.number = 2) WHERE h.number = 1;
            """);
        await MigrateAsync(app, null);

        await desk.OpenedAsync();
        Assert.Equal((preview, false, 0), (desk.Preview, desk.CanUndo, desk.Step));
        Assert.Equal(texts, AdTexts.All.Select(t => desk[t]));
        Assert.Equal(choices, (desk.Chosen("Design"), desk.Chosen("Palette"), desk.Chosen("Ratio")));
        Assert.Equal(withPhoto, desk.Page.QuerySelector("#focus-photo") is not null);
        var seen = await desk.PreviewBytesAsync();
        Assert.Equal(seen, await desk.Owner.BytesAsync($"{await desk.ConfirmAsync()}/ad.jpg"));

        await desk.OpenedAsync();
        await desk.ChangeAsync(AdText.Headline, "이제 고친 제목");
        await desk.PressAsync("Idea");
        Assert.EndsWith("/v2", await desk.ConfirmAsync(), StringComparison.Ordinal);
        await desk.Owner.Visit.OpenAsync(desk.Task);
        Assert.Equal(HttpStatusCode.OK, desk.Status);
    }

    private static async Task MigrateAsync(WholeApp app, string? to)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        await db.Database.MigrateAsync(to);
    }

    private static async Task ExecuteAsync(WholeApp app, string sql)
    {
        await using var command = app.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> ScalarAsync(WholeApp app, string sql)
    {
        await using var command = app.Database.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }
}
