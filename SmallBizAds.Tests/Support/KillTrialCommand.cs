using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// <c>kill-trial TASKS KILLS SEED FOLDER PROGRAM [ARGUMENTS…]</c>: runs the trial against any program that keeps its data in
/// FOLDER (it is also told so by the environment variable <c>Data__Folder</c>). Prints one JSON object; exit code 0 only if
/// nothing was found.
/// </summary>
internal static class KillTrialCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<int> RunAsync(string[] settings)
    {
        if (settings is not [var tasks, var kills, var seed, var folder, var program, .. var arguments])
        {
            await Console.Error.WriteLineAsync("usage: kill-trial TASKS KILLS SEED FOLDER PROGRAM [ARGUMENTS…]");
            return 2;
        }

        Directory.CreateDirectory(folder);
        await using var log = new StreamWriter(Path.Combine(folder, "trial.log")) { AutoFlush = true };
        var trial = new KillTrial(() => Start(program, arguments, folder, log), folder);
        var result = await trial.RunAsync(Number(tasks), Number(kills), Number(seed));
        Console.WriteLine(JsonSerializer.Serialize(result, Json));
        return result.Ok ? 0 : 1;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Process Start(string program, string[] arguments, string folder, TextWriter log)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Data__Folder"] = folder;
        start.Environment.TryAdd("ASPNETCORE_URLS", "http://127.0.0.1:0");
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Note(string? line)
        {
            lock (log)
            {
                log.WriteLine(line);
            }
        }
    }
}
