using System.ComponentModel;
using System.Diagnostics;

namespace OnRecord.Cli.Running;

/// <summary>Opens the user's browser, where there is somebody to see it.</summary>
internal static class Browser
{
    /// <summary>Whether a browser would show on the user's own screen: not over SSH, and not without a display.</summary>
    public static bool CanShow(Func<string, string?> environment, bool isLinux)
    {
        if (Has("SSH_CONNECTION") || Has("SSH_TTY") || Has("CI"))
            return false;
        return !isLinux || Has("DISPLAY") || Has("WAYLAND_DISPLAY");

        bool Has(string name) => !string.IsNullOrEmpty(environment(name));
    }

    /// <summary>Opens an address; what hinders it is of no consequence: the address stands on the terminal.</summary>
    public static void Open(string address)
    {
        try
        {
            ProcessStartInfo start = OperatingSystem.IsWindows()
                ? new ProcessStartInfo(address) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                };
            using Process? browser = Process.Start(start);
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or PlatformNotSupportedException) { }
    }
}
