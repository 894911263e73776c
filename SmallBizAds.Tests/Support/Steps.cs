namespace SmallBizAds.Tests.Support;

/// <summary>What many tests begin with.</summary>
public static class Steps
{
    public const string Latte = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";

    /// <summary>Somebody who has just sent the create form; the redirect is not followed yet.</summary>
    public static async Task<(Visit Visit, Guid Id)> SubmittedAsync(this WebApp app, Action<FormFilling>? fill = null)
    {
        var visit = app.Visit();
        await visit.OpenAsync("/");
        await visit.SendAsync("#create-form", form =>
        {
            form.Set("Form.Text", Latte);
            fill?.Invoke(form);
        });
        return (visit, Guid.Parse(visit.Answer.Headers.Location!.ToString().Split('/')[^1]));
    }
}
