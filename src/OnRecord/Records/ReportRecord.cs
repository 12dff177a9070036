namespace OnRecord.Records;

/// <summary>
/// Everything the record holds of one report: one line of <c>onrecord/2</c>. All spans point into
/// <see cref="ReportEntry.Text"/>, in UTF-16 code units unless <see cref="Offsets"/> says "codepoints".
/// Lists keep the order of the text.
/// </summary>
public sealed record ReportRecord
{
    public const string CurrentSchema = "onrecord/2";

    public string Schema { get; init; } = CurrentSchema;

    /// <summary>"utf16" or "codepoints".</summary>
    public string Offsets { get; init; } = "utf16";

    /// <summary>Null in records of version 1.</summary>
    public MadeByEntry? MadeBy { get; init; }

    public required ReportEntry Report { get; init; }

    public IReadOnlyList<ActorEntry> Actors { get; init; } = [];

    public IReadOnlyList<StatementEntry> Statements { get; init; } = [];

    // A record of version 1 has none, and what JSON leaves out would be null.
    public IReadOnlyList<PropositionEntry> Propositions
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The counts and measures that it gives; empty in records of older programs.</summary>
    public IReadOnlyList<QuantityEntry> Quantities
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<TimeEntry> Times { get; init; } = [];

    public IReadOnlyList<EventEntry> Events { get; init; } = [];

    public IReadOnlyList<Text.Note> Notes { get; init; } = [];
}
