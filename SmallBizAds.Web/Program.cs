using SmallBizAds.Web.Commands;

if (Verbs.Handles(args))
{
    return await Verbs.RunAsync(args);
}

var app = WebApplication.CreateBuilder(args).Build();
app.Run();
return 0;
