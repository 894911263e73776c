using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Tests.Support;

/// <summary>A job that does what the test says and notes that it was done.</summary>
public sealed record ProbeJob(string Name);
