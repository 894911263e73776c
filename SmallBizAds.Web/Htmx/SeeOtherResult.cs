using Microsoft.AspNetCore.Mvc;

namespace SmallBizAds.Web.Htmx;

/// <summary>After a form that succeeded: 303 for a plain request, the same by header for htmx.</summary>
public sealed class SeeOtherResult(string path) : ActionResult
{
    /// <summary>Where to go; a path of this site.</summary>
    public string Path { get; } = path;

    public override void ExecuteResult(ActionContext context)
    {
        var response = context.HttpContext.Response;
        if (context.HttpContext.Request.IsHtmx())
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers["HX-Redirect"] = Path;
            return;
        }

        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = Path;
    }
}
