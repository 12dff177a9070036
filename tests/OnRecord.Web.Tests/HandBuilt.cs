using System.Security.Cryptography;
using System.Text;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Tests;

/// <summary>A report written by hand; spans are found by their words.</summary>
internal sealed class HandBuilt(string source, string text)
{
    private readonly List<ActorEntry> _actors = [];
    private readonly List<StatementEntry> _statements = [];

    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    public string Id => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Bytes));

    public string Text { get; } = text;

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public string? Headline { get; init; }

    public string[] Body { get; init; } = [];

    public string[] Captions { get; init; } = [];

    public TextSpan Span(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new TextSpan(start, start + words.Length);
    }

    public HandBuilt Actor(
        string id,
        string name,
        ActorKind kind,
        string? office = null,
        string? country = null,
        bool anonymous = false,
        params string[] mentions
    )
    {
        _actors.Add(
            new ActorEntry
            {
                Id = id,
                Name = name,
                Kind = kind,
                Office = office,
                Country = country,
                Anonymous = anonymous,
                Mentions = [.. mentions.Select(Span)],
            }
        );
        return this;
    }

    public HandBuilt Says(
        string id,
        Act act,
        string? source,
        string[] actors,
        string cue,
        string[] content,
        string? parent = null,
        string[]? via = null,
        string? addressee = null,
        DateOnly? when = null,
        bool negated = false
    )
    {
        _statements.Add(
            new StatementEntry
            {
                Id = id,
                Parent = parent is null ? (StatementId?)null : new StatementId(parent),
                Act = act,
                Mode = StatementMode.Mixed,
                Negated = negated,
                Source = new PartyEntry(source is null ? null : Span(source), [.. actors.Select(ActorId.Of)]),
                Cue = new CueEntry(Span(cue), cue),
                Content = [.. content.Select(Span)],
                Addressee = addressee is null ? null : new PartyEntry(Span(addressee), []),
                Via = [.. (via ?? []).Select(ActorId.Of)],
                When = when is { } day ? When.Day(day, TimeBasis.Relative, "report date") : null,
            }
        );
        return this;
    }

    public ReportRecord Record(IReadOnlyList<EventEntry>? events = null, IReadOnlyList<Note>? notes = null) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = Id,
                Source = source,
                Text = Text,
                Headline = Headline is null ? null : Span(Headline),
                Outlet = Outlet is null ? null : new OutletEntry(Outlet, "stated"),
                Published = Published is { } day ? When.Day(day, TimeBasis.Explicit) : null,
                Body = Body.Length == 0 ? [new TextSpan(0, Text.Length)] : [.. Body.Select(Span)],
                Captions = [.. Captions.Select(Span)],
            },
            Actors = _actors,
            Statements = _statements,
            Events = events ?? [],
            Notes = notes ?? [],
        };
}
