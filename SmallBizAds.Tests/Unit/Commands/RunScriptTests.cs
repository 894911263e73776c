using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

/// <summary>What run.sh says before it builds or starts anything.</summary>
[SupportedOSPlatform("linux")]
public sealed class RunScriptTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Theory]
    [InlineData("--port", "abc")]
    [InlineData("--port", "0")]
    [InlineData("--port", "65536")]
    [InlineData("--port")]
    [InlineData("--listen", "everywhere")]
    [InlineData("--listen")]
    [InlineData("--data", "")]
    [InlineData("--prot", "80")]
    [InlineData("--Ads:KeepGuests")]
    public async Task Arguments_that_cannot_be_used_are_one_line(params string[] arguments) =>
        ShouldBeOneLine(await RunAsync(null, arguments), arguments[0]);

    [Fact]
    public async Task A_verb_stands_first() => ShouldBeOneLine(await RunAsync(null, "--port", "5999", "make"), "\"make\"");

    [Fact]
    public async Task A_port_in_use_is_one_line_that_names_another()
    {
        using var busy = new TcpListener(IPAddress.Loopback, 0);
        busy.Start();
        var port = ((IPEndPoint)busy.LocalEndpoint).Port;

        ShouldBeOneLine(await RunAsync(null, "--port", $"{port}"), $"--port {port + 1}");
    }

    [Fact]
    public async Task A_missing_SDK_is_one_line_that_says_where_to_get_it() =>
        ShouldBeOneLine(await RunAsync(ToolsWith(), "--check-tools"), "https://dotnet.microsoft.com");

    [Fact]
    public async Task An_old_SDK_is_one_line_that_says_what_was_found() =>
        ShouldBeOneLine(await RunAsync(ToolsWith(("dotnet", "echo '8.0.404 [/opt/sdk]'")), "--check-tools"), "8.0.404");

    [Fact]
    public async Task A_missing_Node_is_one_line_that_says_where_to_get_it() =>
        ShouldBeOneLine(await RunAsync(ToolsWith(("dotnet", "echo '10.0.499 [/opt/sdk]'")), "--check-tools"), "https://nodejs.org");

    [Fact]
    public async Task An_old_Node_is_one_line_that_says_what_was_found() =>
        ShouldBeOneLine(
            await RunAsync(ToolsWith(("dotnet", "echo '10.0.499 [/opt/sdk]'"), ("node", "echo v18.19.0"), ("npm", "")), "--check-tools"),
            "18.19.0");

    public void Dispose() => _scratch.Dispose();

    private static void ShouldBeOneLine((int ExitCode, string Output, string Error) run, string part)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>A machine that has the shell's own tools and these programs, and no other.</summary>
    private string ToolsWith(params (string Name, string Script)[] programs)
    {
        foreach (var tool in new[] { "bash", "readlink", "dirname", "sed", "grep", "sort", "tail", "tr", "cut", "ls" })
        {
            File.CreateSymbolicLink(_scratch.At(tool), File.Exists($"/usr/bin/{tool}") ? $"/usr/bin/{tool}" : $"/bin/{tool}");
        }

        foreach (var (name, script) in programs)
        {
            using var program = new StreamWriter(_scratch.At(name), Encoding.ASCII, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserExecute,
            });
            program.Write($"#!/bin/bash\n{script}\n");
        }

        return _scratch.Path;
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string? path, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/bash", [Repository.PathOf("run.sh"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
