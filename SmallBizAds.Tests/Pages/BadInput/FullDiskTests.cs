using AngleSharp.Dom;
using System.Globalization;
using System.Net;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>No room for photos and ads: by the limit that keeps some of the disk free, and on a real disk that is full.</summary>
public sealed class FullDiskTests
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";
    private const int Step = 200_000;

    [Fact]
    public async Task A_photo_that_finds_no_room_is_explained_and_the_ad_can_be_made_without_it()
    {
        using var app = await WholeApp.CreateAsync(("Storage:KeepFree", long.MaxValue.ToString(CultureInfo.InvariantCulture)));
        foreach (var language in new[] { "ko", "en" })
        {
            var owner = await Owner.ArrivesAsync(app, language);
            await owner.SendAsync(Words, form => form.Set("Form.Tone", "Lively").Attach("Form.Photo", Png.Gradient(400, 300, 1)));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Visit.Status);
            Assert.Equal(owner.Texts["Problem_PhotoNoRoom"], owner.Visit.Page.QuerySelector("#photo-problem")!.TextContent);
            Assert.Equal(Words, owner.Visit.Page.QuerySelector("#text")!.TextContent);
            Assert.True(owner.Visit.Page.QuerySelector("input[value=Lively]")!.HasAttribute("checked"));

            await owner.SendAsync(Words);
            await owner.FinishedAsync(owner.Task());
        }
    }

    [Fact]
    public async Task A_disk_that_is_full_before_or_in_the_middle_of_a_task_is_told_and_loses_nothing()
    {
        await using var app = await SmallDiskApp.StartAsync(megabytes: 8);
        Assert.SkipWhen(app is null, "This machine does not let tests have a file system of their own.");

        // Before: not even one ad finds room, and no photo.
        app.LeaveRoom(0);
        var owners = new List<(Owner Owner, string Task)>();
        foreach (var language in new[] { "ko", "en" })
        {
            var owner = await Owner.ArrivesAsync(app.Visit(), language);
            await owner.SendAsync(Words, form => form.Attach("Form.Photo", Png.Gradient(400, 300, 1)));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Visit.Status);
            Assert.Equal(owner.Texts["Problem_PhotoNoRoom"], owner.Visit.Page.QuerySelector("#photo-problem")!.TextContent);
            Assert.Equal(Words, owner.Visit.Page.QuerySelector("#text")!.TextContent);

            await owner.SendAsync(Words);
            var task = owner.Task();
            var failed = await owner.FinishedAsync(task, "failed");
            Assert.Contains(owner.Texts["Problem_StorageFull"], failed.QuerySelector("#task-step")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Words, failed.QuerySelector("blockquote")!.TextContent);
            owners.Add((owner, task));
        }

        // With room again the same task is made after all.
        app.MakeRoom();
        foreach (var (owner, task) in owners)
        {
            await owner.Visit.SendAsync("form[action*='handler=Retry']");
            Assert.Equal(4, (await owner.FinishedAsync(task)).QuerySelectorAll(".slot img").Length);
        }

        // In the middle: some ads find room, the more the more there is. They stay, and the rest is offered again.
        var (visitor, _) = owners[0];
        IDocument cut;
        var made = 0;
        var room = 0;
        do
        {
            room += Step;
            await visitor.Visit.OpenAsync("/");
            app.LeaveRoom(room);
            await visitor.SendAsync(Words);
            cut = await visitor.EndedAsync(visitor.Task());
            made = cut.QuerySelectorAll(".slot img").Length;
        }
        while (made == 0);

        Assert.InRange(made, 1, 3);
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, visitor.Texts["Task_Fewer"], made, 4), cut.QuerySelector("#task-step")!.TextContent);
        app.MakeRoom();
        await visitor.Visit.SendAsync("form[action*='handler=Retry']");
        Assert.Equal(4, (await visitor.FinishedAsync(visitor.Task())).QuerySelectorAll(".slot img").Length);
    }
}
