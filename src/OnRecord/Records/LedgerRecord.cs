namespace OnRecord.Records;

/// <summary>What the reports of a record say together: <c>onrecord-ledger/2</c>. Spans point into the text of the report named beside them.</summary>
public sealed record LedgerRecord
{
    public string Schema { get; init; } = "onrecord-ledger/2";

    public string Offsets { get; init; } = "utf16";

    public IReadOnlyList<IdentityEntry> Identities { get; init; } = [];

    public IReadOnlyList<ClaimEntry> Claims { get; init; } = [];

    public IReadOnlyList<SeriesEntry> Series { get; init; } = [];

    public IReadOnlyList<ChangeEntry> Changes { get; init; } = [];

    public IReadOnlyList<StoryEntry> Stories { get; init; } = [];

    public IReadOnlyList<QuotationEntry> Quotations { get; init; } = [];

    /// <summary>One entry a happening, however many reports tell of it.</summary>
    public IReadOnlyList<HappeningEntry> Events { get; init; } = [];

    /// <summary>Dates of reports that state none, inferred from other reports.</summary>
    public IReadOnlyList<InferredDateEntry> Dates { get; init; } = [];

    public IReadOnlyList<LedgerNoteEntry> Notes { get; init; } = [];
}
