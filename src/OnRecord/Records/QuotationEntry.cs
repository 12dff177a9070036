using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>One utterance as several passages quote it.</summary>
public sealed record QuotationEntry
{
    public string? Speaker { get; init; }

    public IReadOnlyList<VariantEntry> Variants { get; init; } = [];

    public required QuotationRelation Relation { get; init; }
}
