using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OnRecord.Tests;

/// <summary>
/// A PostgreSQL server for tests: of the programs installed on this machine, on a free port of the loopback alone, in a folder of its own, for some minutes at
/// most. Where it can't be had, tests that ask for an address are skipped and say so.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const int LongestSeconds = 900;
    private const int LongestStartSeconds = 60;

    /// <summary>A server refuses to run as root: then it runs as the user that comes with the packages.</summary>
    private const string Servant = "postgres";

    private readonly Lazy<string?> _fault;
    private string? _folder;
    private Process? _process;

    public PostgresServer() => _fault = new Lazy<string?>(Start);

    public int Port { get; private set; }

    /// <summary>The address of a record in a schema of its own.</summary>
    public string Address(string schema)
    {
        Skip.If(_fault.Value is not null, _fault.Value);
        return $"postgres://onrecord@127.0.0.1:{Port}/postgres?schema={schema}";
    }

    public void Dispose()
    {
        if (_process is null)
            return;
        Stop();
        if (_folder is not null)
            Run("rm", ["-rf", _folder]);
        _process.Dispose();
    }

    /// <summary>Ends the server as a power cut would; <see cref="Again"/> starts it on the same data.</summary>
    public void Stop()
    {
        Run(Program("pg_ctl")!, ["stop", "--silent", "--mode=immediate", "--pgdata", _folder + "/data"]);
        _process!.WaitForExit(TimeSpan.FromSeconds(LongestStartSeconds));
    }

    public void Again() => Listen();

    private string? Start()
    {
        if (Program("initdb") is not { } initdb || Program("postgres") is null)
            return "PostgreSQL is not installed (Debian: apt-get install postgresql)";
        if (Environment.IsPrivilegedProcess && (!OperatingSystem.IsLinux() || Run("id", ["-u", Servant], asServant: false).Code != 0))
            return "PostgreSQL does not run as root, and there is no user " + Servant;
        (int code, string folder) = Run("mktemp", ["-d", "-t", "onrecord-postgres-XXXXXX"]);
        if (code != 0)
            return "there is no temporary folder for the user " + Servant;
        _folder = folder.Trim();
        (code, string output) = Run(
            initdb,
            ["--pgdata", _folder + "/data", "--username", "onrecord", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"]
        );
        return code != 0 ? "initdb failed: " + output : Listen();
    }

    private string? Listen()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = Port > 0 ? Port : ((IPEndPoint)free.LocalEndpoint).Port;
        }

        string port = Port.ToString(CultureInfo.InvariantCulture);
        _process = Begin(
            "timeout",
            [
                "--signal=QUIT",
                LongestSeconds.ToString(CultureInfo.InvariantCulture),
                Program("postgres")!,
                "-D",
                _folder + "/data",
                "-p",
                port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "autovacuum=off",
                "-c",
                "jit=off",
                "-c",
                "shared_buffers=32MB",
                "-c",
                "max_connections=200",
            ],
            asServant: true
        );
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed.TotalSeconds < LongestStartSeconds; Thread.Sleep(100))
        {
            if (_process.HasExited)
                return "PostgreSQL did not start";
            if (Run(Program("pg_isready")!, ["--host", "127.0.0.1", "--port", port, "--quiet"]).Code == 0)
                return null;
        }

        return "PostgreSQL did not answer in time";
    }

    private static string? Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => d, StringComparer.Ordinal)
                .Select(d => Path.Combine(d, "bin", name))
                .FirstOrDefault(File.Exists)
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(d => Path.Combine(d, name)).FirstOrDefault(File.Exists);

    private static (int Code, string Output) Run(string program, IEnumerable<string> arguments, bool asServant = true)
    {
        using Process process = Begin(program, arguments, asServant);
        Task<string> faults = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + faults.GetAwaiter().GetResult());
    }

    private static Process Begin(string program, IEnumerable<string> arguments, bool asServant)
    {
        bool other = asServant && Environment.IsPrivilegedProcess;
        var start = new ProcessStartInfo(other ? "runuser" : program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        if (other)
            foreach (string word in new[] { "-u", Servant, "--", program })
                start.ArgumentList.Add(word);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
