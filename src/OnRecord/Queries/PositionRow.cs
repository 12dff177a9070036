using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>A position on one line, with the claim on which it is taken: <c>onrecord-position/1</c>.</summary>
internal sealed record PositionRow
{
    public string Schema { get; init; } = "onrecord-position/1";

    /// <summary>Made of the claim, the report and the place: a position has no id of its own.</summary>
    public required string Id { get; init; }

    public required ClaimId Claim { get; init; }

    /// <summary>The clearest statement of the claim, verbatim.</summary>
    public required string ClaimText { get; init; }

    public required ClaimStatus Status { get; init; }

    public required string Report { get; init; }

    /// <summary>Where the report was read from.</summary>
    public required string Source { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Null where the report's own narration takes the position.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>Null when the speaker is unknown.</summary>
    public string? Actor { get; init; }

    public IdentityId? Identity { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>0 to 1: how sure it is that the passage takes this stance on this claim.</summary>
    public required double Certainty { get; init; }

    /// <summary>Id of the statement of the position that it answers.</summary>
    public StatementId? Answers { get; init; }

    /// <summary>Why it stands here, in words.</summary>
    public string? Why { get; init; }

    /// <summary>Names of those through whom it reached the report, outermost first.</summary>
    public required IReadOnlyList<string> Via { get; init; }

    /// <summary>When it was taken; where nothing tells that, by the report's date.</summary>
    public When? When { get; init; }

    /// <summary>The words that show it, verbatim.</summary>
    public required string Words { get; init; }

    /// <summary>Where they stand, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    public static PositionRow Of(Candidate candidate, ClaimEntry claim)
    {
        PositionEntry position = candidate.Position!;
        ReportEntry report = candidate.Record.Report;
        return new PositionRow
        {
            Id =
                $"{claim.Id}/{report.Id}/{position.Span.Start}-{position.Span.End}/{position.Stance}{(position.Statement is { } said ? "/" + said : "")}{(position.Identity is { } who ? "/" + who : "")}",
            Claim = claim.Id,
            ClaimText = claim.Text,
            Status = claim.Status,
            Report = report.Id,
            Source = position.Source,
            Outlet = report.Outlet?.Name,
            Statement = position.Statement,
            Actor = position.Actor,
            Identity = position.Identity,
            Stance = position.Stance,
            Certainty = position.Certainty,
            Answers = position.Answers,
            Why = position.Why,
            Via = position.Via,
            When = candidate.When,
            Words = position.Span.End <= report.Text.Length ? position.Span.In(report.Text).ToString() : "",
            Span = position.Span,
        };
    }
}
