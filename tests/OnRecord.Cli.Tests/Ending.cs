using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Cli.Tests;

/// <summary>Ends programs that tests started.</summary>
internal static class Ending
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Asks a program to end, as a service manager does, and waits for that; what does not end is killed, so that no test waits for ever.</summary>
    /// <remarks>By SIGTERM: a shell starts what runs in its background with SIGINT ignored, and programs keep to that.</remarks>
    /// <exception cref="TimeoutException">It did not end by itself.</exception>
    public static async Task AskAsync(Process process)
    {
        using (Process ask = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await ask.WaitForExitAsync();
        await WaitAsync(process);
    }

    /// <summary>Waits for a program that is to end by itself, but not for ever.</summary>
    /// <exception cref="TimeoutException">It did not end by itself.</exception>
    public static async Task WaitAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} did not end within {Longest}");
        }
    }
}
