using SmallBizAds.Web.Commands;

if (Verbs.Handles(args))
{
    return await Verbs.RunAsync(args);
}

return await Serving.RunAsync(() => WebApplication.CreateBuilder(args).Build());
