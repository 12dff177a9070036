using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OnRecord.Tests;

/// <summary>
/// A RabbitMQ server for tests: of the programs installed on this machine, under a name of its own, on free ports of the loopback alone, in a folder
/// of its own,
/// for some minutes at most. Where it can't be had, tests that ask for an address are skipped and say so.
/// </summary>
public sealed class RabbitServer : IDisposable
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    /// <summary>The user that comes with the packages: the server is not to run as root.</summary>
    private const string Servant = "rabbitmq";
    private const int LongestSeconds = 600;
    private const int LongestStartSeconds = 90;

    private readonly Lazy<string?> _fault;
    private readonly int _port = FreePort(),
        _names = FreePort(),
        _cluster = FreePort();
    private string? _folder;
    private Process? _process;

    public RabbitServer() => _fault = new Lazy<string?>(Start);

    public string Address
    {
        get
        {
            Skip.If(_fault.Value is not null, _fault.Value);
            return string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{_port}/");
        }
    }

    public void Dispose()
    {
        if (_process is null)
            return;
        // The server ends with its Erlang machine, which "timeout" passes the signal on to.
        using (Process stop = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)])!)
            stop.WaitForExit();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(20)))
            _process.Kill(entireProcessTree: true);
        using (Process names = Begin("epmd", ["-port", _names.ToString(CultureInfo.InvariantCulture), "-kill"]))
            names.WaitForExit();
        using (Process clean = Begin("rm", ["-rf", _folder!]))
            clean.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Ends the server as a power cut would; <see cref="Again"/> starts it on the same data.</summary>
    public void Crash()
    {
        _process!.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    public void Again() => Listen().ShouldBeNull();

    private string? Start()
    {
        if (!File.Exists(Program))
            return "RabbitMQ is not installed (Debian: apt-get install rabbitmq-server)";
        if (!Environment.IsPrivilegedProcess)
            return "RabbitMQ of Debian's package is started by root alone";
        using (Process make = Begin("mktemp", ["-d", "-t", "onrecord-rabbit-XXXXXX"]))
        {
            _folder = make.StandardOutput.ReadToEnd().Trim();
            make.WaitForExit();
            if (make.ExitCode != 0)
                return "there is no temporary folder for the user " + Servant;
        }

        return Listen();
    }

    private string? Listen()
    {
        _process = Begin("timeout", ["--kill-after=20", LongestSeconds.ToString(CultureInfo.InvariantCulture), Program]);
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed.TotalSeconds < LongestStartSeconds; Thread.Sleep(200))
        {
            if (_process.HasExited)
                return "RabbitMQ did not start";
            try
            {
                using var probe = new TcpClient();
                probe.Connect(IPAddress.Loopback, _port);
                return null;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        return "RabbitMQ did not answer in time";
    }

    private Process Begin(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("runuser")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        foreach (string word in new[] { "-u", Servant, "--", program })
            start.ArgumentList.Add(word);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        string folder = _folder ?? "/nonexistent";
        foreach (
            (string name, string value) in new[]
            {
                ("HOME", folder),
                ("RABBITMQ_NODENAME", $"onrecord{_port}@localhost"),
                ("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                ("RABBITMQ_NODE_PORT", _port.ToString(CultureInfo.InvariantCulture)),
                ("RABBITMQ_DIST_PORT", _cluster.ToString(CultureInfo.InvariantCulture)),
                ("RABBITMQ_MNESIA_BASE", folder + "/data"),
                ("RABBITMQ_LOG_BASE", folder + "/log"),
                ("RABBITMQ_ENABLED_PLUGINS_FILE", folder + "/plugins"),
                ("RABBITMQ_CONFIG_FILE", folder + "/none"),
                ("RABBITMQ_PID_FILE", folder + "/pid"),
                ("ERL_EPMD_PORT", _names.ToString(CultureInfo.InvariantCulture)),
                ("ERL_EPMD_ADDRESS", "127.0.0.1"),
            }
        )
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
