using System.Text.Json.Serialization;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>A claim on one line: <c>onrecord-claim/1</c>.</summary>
internal sealed record ClaimRow
{
    public string Schema { get; init; } = "onrecord-claim/1";

    public required ClaimId Id { get; init; }

    /// <summary>The clearest statement of it, verbatim.</summary>
    public required string Text { get; init; }

    public required ClaimStatus Status { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Certainty { get; init; }

    public required int Outlets { get; init; }

    /// <summary>"1 root", "1 to 3 roots".</summary>
    public required string Origins { get; init; }

    /// <summary>Names of those who assert it, each once; an unknown speaker is left out.</summary>
    public required IReadOnlyList<string> AssertedBy { get; init; }

    /// <summary>Names of those who deny or doubt it.</summary>
    public required IReadOnlyList<string> ContestedBy { get; init; }

    /// <summary>How many positions are taken on it.</summary>
    public required int Positions { get; init; }

    /// <summary>The earliest dated position.</summary>
    public When? First { get; init; }

    /// <summary>The latest dated position.</summary>
    public When? Last { get; init; }

    /// <summary>The themes it belongs to; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Issues { get; init; }

    /// <summary>How many corrections touched it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Corrections { get; init; }

    /// <summary>How it holds the words of the query; null where the query asks for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MatchKind? Match { get; init; }

    /// <summary>The latest dated position of a claim, whose other columns nobody needs yet.</summary>
    public static When? LastOf(ClaimEntry claim) => claim.Positions.Select(p => p.When).OfType<When>().OrderBy(w => w.Start).LastOrDefault();

    public static ClaimRow Of(ClaimEntry claim)
    {
        When[] dated = [.. claim.Positions.Select(p => p.When).OfType<When>().OrderBy(w => w.Start)];
        var sides = new ClaimSides(claim);
        return new ClaimRow
        {
            Id = claim.Id,
            Text = claim.Text,
            Status = claim.Status,
            Certainty = claim.Certainty,
            Outlets = claim.Outlets,
            Origins = OriginWords.Count(claim),
            AssertedBy = Names(sides.Asserted),
            ContestedBy = Names(sides.Contested),
            Positions = claim.Positions.Count,
            First = dated.FirstOrDefault(),
            Last = dated.LastOrDefault(),
            Issues = ClaimIssues.Of(claim) is { Count: > 0 } issues ? issues : null,
            Corrections = claim.Corrections?.Count ?? 0,
        };

        static string[] Names(IEnumerable<PositionEntry> side) => [.. side.Select(p => p.Actor).OfType<string>().Distinct()];
    }
}
