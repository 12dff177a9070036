using System.Net;
using OnRecord.Records;
using OnRecord.Web.Model;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Serving;

/// <summary>Where the desk is open, and what it may do.</summary>
public sealed record DeskOptions
{
    /// <summary>The address to listen on; by default only this machine can reach the desk.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = 4747;

    /// <summary>Fetches the page at an address and adds it to the record. Null, as it is unless somebody decides otherwise: the desk only reads.</summary>
    public Func<string, CancellationToken, Task<AddedPage>>? AddPage { get; init; }

    /// <summary>Adds the samples that the program carries, to a record that is empty, and tells how many. Null: they are not offered.</summary>
    public Func<CancellationToken, Task<int>>? AddSamples { get; init; }

    /// <summary>
    /// Reads a text that somebody pastes, for a page that keeps nothing of it. Null: there is no such page. It may throw
    /// <see cref="Reading.UnreadableReportException"/>, whose message is shown.
    /// </summary>
    public Func<string, CancellationToken, Task<ReportRecord>>? ReadText { get; init; }

    /// <summary>
    /// The name under which corrections are made here; where people sign in, each corrects by the own name. Null, as it is unless somebody decides otherwise:
    /// the desk takes no corrections, whoever comes.
    /// </summary>
    public string? Author { get; init; }

    /// <summary>Whether the record may change by what people do here.</summary>
    internal bool TakesChanges => Author is not null || AddPage is not null || AddSamples is not null;

    /// <summary>Who may sign in, with a password. Null: nobody is asked.</summary>
    internal AccountFile? Accounts { get; init; }

    /// <summary>Where people sign in elsewhere. Null: they do not.</summary>
    internal OpenIdOptions? OpenId { get; init; }

    /// <summary>The header in which a proxy says who comes; heeded only from this machine and from <see cref="Proxies"/>. Null: no header is.</summary>
    public string? UserHeader { get; init; }

    /// <summary>Other machines whose word is taken on who comes, from where, and whether by TLS.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Whether the desk knows by name who comes.</summary>
    internal bool AsksWho => HasSessions || UserHeader is not null;

    /// <summary>Whether people sign in to the desk itself, and so out of it.</summary>
    internal bool HasSessions => Accounts is not null || OpenId is not null;

    /// <summary>Tells when a correction is made.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what happens as events, and nothing goes to the messages then. Null: it goes there, in sentences.</summary>
    internal ILogger? Log { get; init; }

    /// <summary>How long a page to be added waits for the one before it.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a page waits for the newest state of the record before it shows the last finished one, and says so.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a page waits for the first state.</summary>
    internal TimeSpan FirstPatience { get; init; } = TimeSpan.FromSeconds(40);
}
