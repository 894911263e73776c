using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SmallBizAds.Core.Jobs;

/// <summary>Registers the queue.</summary>
public static class JobsServices
{
    /// <summary>Adds <see cref="JobQueue"/>, <see cref="QueueHealth"/> and, unless the role is web, the worker.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JobsOptions>()
            .Configure(options => configuration.GetSection(JobsOptions.Section).Bind(options))
            .Validate(o => o.IsValid(), "Section Jobs holds a value outside its range.")
            .ValidateOnStart();
        services.AddSingleton(s => s.GetRequiredService<IOptions<JobsOptions>>().Value);
        services.AddSingleton<JobCatalogue>();
        services.AddSingleton(s => new JobQueue(s.GetRequiredService<JobCatalogue>()));
        services.AddSingleton<JobStore>();
        services.AddSingleton<ActiveJobs>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<RecurringJobs>();
        services.AddSingleton<QueueHealth>();
        services.AddHostedService<JobWorker>();
        services.AddJob<ForgetFinishedJobs, ForgetFinishedJobsHandler>("forget-finished-jobs", JobLanes.Chores);
        return services.AddRecurringJob("forget-finished-jobs", TimeSpan.FromHours(1), new ForgetFinishedJobs());
    }

    /// <summary>Says who handles a kind of job and in which lane.</summary>
    public static IServiceCollection AddJob<TPayload, THandler>(this IServiceCollection services, string kind, string lane)
        where THandler : class, IJobHandler<TPayload>
    {
        services.AddSingleton<JobBinding>(new JobBinding<TPayload>(kind, lane));
        return services.AddScoped<IJobHandler<TPayload>, THandler>();
    }

    /// <summary>Lets a job that was added with <see cref="AddJob{TPayload,THandler}"/> come again and again; first at the first start.</summary>
    /// <param name="services">To add to.</param>
    /// <param name="name">Unique.</param>
    /// <param name="every">From one time to the next.</param>
    /// <param name="payload">Of each job.</param>
    /// <param name="atStart">Also whenever a worker starts.</param>
    public static IServiceCollection AddRecurringJob<TPayload>(
        this IServiceCollection services, string name, TimeSpan every, TPayload payload, bool atStart = false) =>
        services.AddSingleton(s => new RecurringWork(
            name, every, s.GetRequiredService<JobCatalogue>().For<TPayload>(), JobBinding.Write(payload), atStart));
}
