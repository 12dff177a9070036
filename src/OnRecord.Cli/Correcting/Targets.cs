using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Correcting;

/// <summary>Finds in the record what a correction is to be about, by the names under which the other commands show it.</summary>
internal sealed class Targets(CorrectedStore store)
{
    /// <exception cref="CorrectionRefused">There is none, or more than one.</exception>
    public (ReportRecord Record, StatementEntry Statement) Statement(string name)
    {
        if (store.FindPart(name) is { } part && part.Report.Statements.FirstOrDefault(s => s.Id == part.Id) is { } statement)
            return (part.Report, statement);
        throw new CorrectionRefused($"the record holds no statement \"{name}\", or more than one; \"onrecord statements\" lists their ids");
    }

    public Anchor Report(string name) =>
        Anchors.Of(FindReport(name) ?? throw new CorrectionRefused($"the record holds no report \"{name}\", or more than one"));

    /// <summary>By the id of an actor or an identity, or by the name that it bears in a report.</summary>
    public Anchor Actor(string name)
    {
        if (store.FindPart(name) is { } part && part.Report.Actors.FirstOrDefault(a => a.Id == part.Id) is { } actor)
            return Anchors.Of(part.Report, actor);
        (Anchor? found, string? fault) = ActorAnchors.Named(store.Current(), name);
        return found ?? throw new CorrectionRefused($"{fault}; \"onrecord actors\" lists them");
    }

    /// <summary>By the id of a claim, of a proposition, or of a statement that puts one thing forward.</summary>
    public Anchor Claim(string name)
    {
        if (store.FindPart(name) is { } part)
        {
            if (part.Report.Propositions.FirstOrDefault(p => p.Id == part.Id) is { } proposition)
                return Anchors.Of(part.Report, proposition);
            if (part.Report.Statements.FirstOrDefault(s => s.Id == part.Id) is { } statement)
            {
                IReadOnlyList<PropositionEntry> own = ClaimAnchors.Of(part.Report, statement);
                if (own is [var only])
                    return Anchors.Of(part.Report, only);
                string said = own.Count == 0 ? "nothing" : $"{own.Count} things: {string.Join(", ", own.Select(p => $"{p.Id} (“{p.Text}”)"))}";
                throw new CorrectionRefused($"the statement {statement.Id} puts forward {said}; name a claim or one of these by its id");
            }
        }

        return ClaimAnchors.Founding(store.Current(), name) is var (record, founding)
            ? Anchors.Of(record, founding)
            : throw new CorrectionRefused($"the record holds no claim \"{name}\", or more than one begins so; \"onrecord claims\" lists their ids");
    }

    /// <summary>A report, statement, actor or claim.</summary>
    public Anchor Any(string name)
    {
        if (FindReport(name) is { } report)
            return Anchors.Of(report);
        if (store.FindPart(name) is not { } part)
            return Claim(name);
        if (part.Report.Statements.FirstOrDefault(s => s.Id == part.Id) is { } statement)
            return Anchors.Of(part.Report, statement);
        if (part.Report.Actors.FirstOrDefault(a => a.Id == part.Id) is { } actor)
            return Anchors.Of(part.Report, actor);
        return Claim(name);
    }

    public Correction Correction(string name)
    {
        Correction[] found = [.. store.Corrections().Where(c => c.Id.Value.StartsWith(name, StringComparison.Ordinal)).Take(2)];
        return found.Length == 1 && name.Length > 1
            ? found[0]
            : throw new CorrectionRefused($"the record holds no correction \"{name}\", or more than one begins so; \"onrecord corrections\" lists them");
    }

    /// <summary>What one that is placed again is to be about: the same kind of part as before.</summary>
    public Anchor Place(AnchorPart part, string name) =>
        part switch
        {
            AnchorPart.Report => Report(name),
            AnchorPart.Statement => Statement(name) is var (record, statement) ? Anchors.Of(record, statement) : throw new InvalidOperationException(),
            AnchorPart.Actor => Actor(name),
            _ => Claim(name),
        };

    public GivenSpeaker Speaker(ReportRecord record, string name, ActorKind? kind)
    {
        (GivenSpeaker? speaker, string? fault) = ActorAnchors.Speaker(store.Current(), record, name, kind);
        return speaker ?? throw new CorrectionRefused($"{fault} with --kind");
    }

    private ReportRecord? FindReport(string name) => store.Find(name);
}
