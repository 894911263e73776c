using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Tests.Support;

/// <summary>An owner at the real pages of the whole app: asks, waits, looks.</summary>
public sealed class Owner
{
    private readonly WholeApp? _app;

    private Owner(WholeApp? app, Visit visit, string language) => (_app, Visit, Language) = (app, visit, language);

    public Visit Visit { get; }

    /// <summary>"ko" or "en".</summary>
    public string Language { get; }

    /// <summary>The texts in this owner's language.</summary>
    public IReadOnlyDictionary<string, string> Texts => Language == "ko" ? Resx.Korean : Resx.English;

    /// <summary>Somebody new, with the create page open.</summary>
    public static Task<Owner> ArrivesAsync(WholeApp app, string language = "ko") => ArrivesAsync(app, app.Visit(), language);

    /// <summary>Somebody new at an app in another process.</summary>
    public static Task<Owner> ArrivesAsync(Visit visit, string language) => ArrivesAsync(null, visit, language);

    /// <summary>Sends the create form that stands on the page.</summary>
    public Task SendAsync(string? text, Action<FormFilling>? fill = null) => Visit.SendAsync("#create-form", form =>
    {
        form.Set("Form.Text", text);
        fill?.Invoke(form);
    });

    /// <summary>Insists that the form was accepted; the address of the task.</summary>
    public string Task()
    {
        Assert.True(Visit.Status == HttpStatusCode.SeeOther, $"{Visit.Status}: {Visit.Page.QuerySelector("#problems")?.TextContent}");
        return Visit.Answer.Headers.Location!.ToString();
    }

    /// <summary>Waits on the task's page until the task has come to its end.</summary>
    public async Task<IDocument> FinishedAsync(string task, string state = "completed")
    {
        var page = await EndedAsync(task);
        Assert.Equal(state, page.QuerySelector("#task")!.GetAttribute("data-state"));
        return page;
    }

    /// <summary>The page of a task that ended, well or not.</summary>
    public async Task<IDocument> EndedAsync(string task)
    {
        await Eventually.TrueAsync(
            async () => (await Visit.OpenAsync(task)).QuerySelector("#task")?.GetAttribute("data-state") is not (null or "queued" or "processing"), $"{task} to end", 60);
        return Visit.Page;
    }

    /// <summary>Opens the review of a candidate.</summary>
    public async Task<IDocument> ReviewAsync(string task, int number)
    {
        var page = await Visit.OpenAsync($"{task}/{number}");
        Assert.Equal(HttpStatusCode.OK, Visit.Status);
        return page;
    }

    /// <summary>Presses a button of the review with the form as it stands and these changes.</summary>
    public Task<IHtmlDocument> PressAsync(string handler, Action<FormFilling>? fill = null, bool htmx = false) => Visit.SendAsync("#review-form", form =>
    {
        form.Action += $"?handler={handler}";
        fill?.Invoke(form);
    }, htmx);

    /// <summary>Makes the reviewed draft final; the address of the version.</summary>
    public async Task<string> ConfirmAsync(Action<FormFilling>? fill = null)
    {
        await PressAsync("Confirm", fill);
        Assert.True(Visit.Status == HttpStatusCode.SeeOther, $"{Visit.Status}: {Visit.Page.QuerySelector(".problem")?.TextContent}");
        return Visit.Answer.Headers.Location!.ToString();
    }

    public async Task<byte[]> BytesAsync(string path)
    {
        using var answer = await Visit.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The scenes of a task's candidates, in order.</summary>
    public async Task<IReadOnlyList<Scene>> ScenesAsync(string task)
    {
        await using var command = _app!.Database.CreateCommand("SELECT scene::text FROM generation_history WHERE generation_id = $1 ORDER BY number");
        command.Parameters.Add(new() { Value = Guid.Parse(task.Split('/')[^1]) });
        await using var reader = await command.ExecuteReaderAsync();
        var scenes = new List<Scene>();
        while (await reader.ReadAsync())
        {
            scenes.Add(SceneJson.Read(reader.GetString(0)));
        }

        return scenes;
    }

    private static async Task<Owner> ArrivesAsync(WholeApp? app, Visit visit, string language)
    {
        visit.Client.DefaultRequestHeaders.Add("Accept-Language", language);
        await visit.OpenAsync("/");
        return new Owner(app, visit, language);
    }
}
