using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Corrections;

/// <summary>Finds what an anchor means in a record of its report, by whichever models that was made. Nothing is guessed: what is not found so is an
/// orphan.</summary>
internal sealed class AnchorFinder(ReportRecord record)
{
    /// <summary>Part of the shorter of two passages that both have to cover to be the same.</summary>
    private const double SamePassage = 0.5;

    /// <returns>The id of the part, empty for the report itself; or why there is none, in words.</returns>
    public (string? Id, string? Fault) Find(Anchor anchor) =>
        anchor.Part switch
        {
            AnchorPart.Report => ("", null),
            AnchorPart.Statement => Statement(anchor),
            AnchorPart.Actor => Actor(anchor),
            _ => Proposition(anchor),
        };

    private (string?, string?) Statement(Anchor anchor)
    {
        if (
            record.Statements.FirstOrDefault(s =>
                s.Id.Value == anchor.Id && (Anchors.Of(record, s) is var now && now.Quote == anchor.Quote && now.Content == anchor.Content)
            ) is
            { } same
        )
            return (same.Id, null);
        (TextSpan? shown, string? fault) = Find(anchor.Quote);
        if (shown is not { } span)
            return (null, fault);
        TextSpan? content = null;
        if (anchor.Content is not null)
        {
            (content, fault) = Find(anchor.Content);
            if (content is null)
                return (null, fault);
        }

        // A cue must be met; a content may reach further or less far.
        var met = record
            .Statements.Where(s =>
                s.Cue is { } cue
                    ? cue.Span.Overlaps(span) || content is null && s.WholeContent() is { } all && IsSame(all, span)
                    : s.WholeContent() is { } words && IsSame(words, span)
            )
            .Where(s => content is not { } said || s.WholeContent() is { } words && IsSame(words, said))
            .Select(s => (Statement: s, Shared: Shared(s.Cue?.Span, span) + Shared(s.WholeContent(), content ?? span)))
            .ToList();
        return Best(met.Select(m => (m.Statement.Id.Value, m.Shared)), "no statement stands there");
    }

    private (string?, string?) Actor(Anchor anchor)
    {
        if (record.Actors.FirstOrDefault(a => a.Id.Value == anchor.Id) is { } same)
            return (same.Id, null);
        ActorEntry[] named = [.. record.Actors.Where(a => string.Equals(a.Name, anchor.Name, StringComparison.OrdinalIgnoreCase))];
        if (anchor.Quote is null)
            return Only(named.Select(a => a.Id.Value), "the report has no actor of that name");
        (TextSpan? shown, string? fault) = Find(anchor.Quote);
        if (shown is not { } span)
            return (null, fault);
        return Best(
            record
                .Actors.Select(a =>
                    (
                        a.Id.Value,
                        Shared: a.Mentions.Where(m => IsSame(m, span)).Select(m => Shared(m, span)).DefaultIfEmpty(0).Max() * (named.Contains(a) ? 2 : 1)
                    )
                )
                .Where(a => a.Shared > 0),
            "no actor is named there"
        );
    }

    private (string?, string?) Proposition(Anchor anchor)
    {
        if (record.Propositions.FirstOrDefault(p => p.Id.Value == anchor.Id) is { } same)
            return (same.Id, null);
        (TextSpan? shown, string? fault) = Find(anchor.Quote);
        if (shown is not { } span)
            return (null, fault);
        return Best(
            record.Propositions.Where(p => IsSame(p.Span, span)).Select(p => (p.Id.Value, Shared(p.Span, span) * (p.Predicate == anchor.Name ? 2 : 1))),
            "nothing is put forward there"
        );
    }

    private (TextSpan? Span, string? Fault) Find(TextQuote? quote) => quote is null ? (null, "it quotes nothing") : QuoteFinder.Find(record.Report.Text, quote);

    private static bool IsSame(TextSpan a, TextSpan b) => Shared(a, b) >= SamePassage * Math.Min(a.Length, b.Length) && a.Overlaps(b);

    private static int Shared(TextSpan? a, TextSpan b) => a is { } span ? Math.Max(0, Math.Min(span.End, b.End) - Math.Max(span.Start, b.Start)) : 0;

    private static (string?, string?) Only(IEnumerable<string> ids, string none)
    {
        string[] found = [.. ids.Take(2)];
        return found.Length switch
        {
            1 => (found[0], null),
            0 => (null, none),
            _ => (null, "several stand there, and nothing tells which is meant"),
        };
    }

    private static (string?, string?) Best(IEnumerable<(string Id, int Shared)> candidates, string none)
    {
        (string Id, int Shared)[] found = [.. candidates];
        int most = found.Length == 0 ? 0 : found.Max(f => f.Shared);
        return Only(found.Where(f => f.Shared == most).Select(f => f.Id), none);
    }
}
