using System.Collections.Immutable;
using OnRecord.Ledger.Pairing;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>A proposition of one report as the ledger holds it: what it is compared by, and who stands how to it in that report. Immutable.</summary>
internal sealed class Held
{
    /// <summary>The report's id and the proposition's: the same wherever and whenever the report is entered.</summary>
    public string Key => PairRuling.KeyOf(Sheet.Id, Entry.Id);

    public required ReportSheet Sheet { get; init; }

    public required PropositionEntry Entry { get; init; }

    public required TextSpan Span { get; init; }

    public required Gist Gist { get; init; }

    /// <summary>The name of whoever says it; null when it is nobody's, or several say it together.</summary>
    public string? Speaker { get; init; }

    public ImmutableArray<Stand> Stands { get; init; } = [];

    /// <summary>Whether a person told it from another wording: it then shares its words with nobody.</summary>
    public bool IsKeptApart => Entry.Corrections?.Any(m => m.Kind == CorrectionKind.NotSameClaim) == true;

    /// <summary>Whether it stands as an answer on what it rejects, and is no claim beside that.</summary>
    public bool IsToldElsewhere { get; private init; }

    public Held With(ImmutableArray<Stand> stands, bool isToldElsewhere = false) =>
        new()
        {
            Sheet = Sheet,
            Entry = Entry,
            Span = Span,
            Gist = Gist,
            Speaker = Speaker,
            Stands = stands,
            IsToldElsewhere = isToldElsewhere,
        };

    /// <summary>“Why won't he show it?”: nobody says so, or the opposite, by asking.</summary>
    public bool IsAsked => Span.In(Sheet.Text) is [.., '?'] || Span.End < Sheet.Text.Length && Sheet.Text[Span.End] == '?';

    /// <summary>Whether the report's own voice puts it forward.</summary>
    public bool IsNarrated => Entry.Statement is null;
}
