namespace OnRecord.Records;

/// <summary>
/// Everything the record holds of one report: one line of <c>onrecord/2</c>. All spans point into
/// <see cref="ReportEntry.Text"/>, in UTF-16 code units unless <see cref="Offsets"/> says "codepoints".
/// Lists keep the order of the text.
/// </summary>
public sealed record ReportRecord
{
    public string Schema { get; init; } = "onrecord/2";

    /// <summary>"utf16" or "codepoints".</summary>
    public string Offsets { get; init; } = "utf16";

    /// <summary>Null in records of version 1.</summary>
    public MadeByEntry? MadeBy { get; init; }

    public required ReportEntry Report { get; init; }

    public IReadOnlyList<ActorEntry> Actors { get; init; } = [];

    public IReadOnlyList<StatementEntry> Statements { get; init; } = [];

    public IReadOnlyList<PropositionEntry> Propositions { get; init; } = [];

    public IReadOnlyList<TimeEntry> Times { get; init; } = [];

    public IReadOnlyList<EventEntry> Events { get; init; } = [];

    public IReadOnlyList<Text.Note> Notes { get; init; } = [];
}
