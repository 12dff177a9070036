using System.Collections.Immutable;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>
/// Reads from one report what is put forward and who stands how to it. In "The Times reported that officials said P" the proposition is P:
/// the officials assert it, the Times reports it.
/// </summary>
internal sealed class PositionReader(GistReader gists)
{
    /// <summary>A passage passes on a statement inside it when that one takes this part of its characters.</summary>
    private const double PassedOn = 0.55;

    /// <summary>From here on something is said there, by him, whatever else of it may be wrong; whether that is one claim with another the judge of pairs
    /// decides.</summary>
    private const double LikelyOne = 0.3;

    private static readonly WordSet Auxiliaries = WordSet.Of("Ledger/Data/rule-words.tsv", "leading-auxiliaries");

    /// <summary>Links of a chain that are followed: no report has more, and a damaged record may.</summary>
    private const int LongestChain = 8;

    public EnteredReport Read(ReportRecord record)
    {
        ReportSheet sheet = gists.Open(record);
        Pointers pointers = Pointers.In(sheet);
        ILookup<StatementId?, PropositionEntry> propositions = Propositions(sheet).ToLookup(p => p.Statement);
        List<Held> held = [];
        foreach (PropositionEntry entry in propositions.Where(said => !PutsNothingForward(sheet, said.Key)).SelectMany(said => said))
        {
            int? statement = sheet.StatementIndex(entry.Statement);
            TextSpan span = sheet.Clip(entry.Span);
            if (span.IsEmpty || pointers.Fill(span))
                continue;
            Gist gist = gists.Read(sheet, entry, span);
            // A bare name ("attacks on Lind", "We want Lind!") puts nothing forward that another could deny or say too.
            if (
                gist is { Said: 0, Names: not [] }
                || statement is { } accusing && NothingPutForward.Is(sheet.Statements[accusing].Act, entry, span.In(sheet.Text).ToString())
            )
                continue;
            if (entry.Statement is null && IsNoClaimOfItsOwn(sheet, entry, span))
                continue;
            ImmutableArray<Stand> stands =
                entry.Stances.Count > 0 ? Composed(sheet, entry, span)
                : statement is { } index ? OfStatement(sheet, index, entry, span)
                : [Narrated(span)];
            held.Add(
                new Held
                {
                    Sheet = sheet,
                    Entry = entry,
                    Span = span,
                    Gist = gist,
                    Speaker = statement is { } said ? SpeakerOf(sheet, said) : null,
                    Stands = stands,
                }
            );
        }

        return new EnteredReport(sheet, AnswerFinder.Attach(sheet, [.. held.DistinctBy(h => h.Entry.Id)]));
    }

    /// <summary>A statement that the record lacks, and one that only points back. Asked once for each: a quotation may hold thousands of propositions.</summary>
    private static bool PutsNothingForward(ReportSheet sheet, StatementId? statement) =>
        statement is not null && (sheet.StatementIndex(statement) is not { } index || PointsBack.Read(sheet, index) is not null);

    /// <summary>A headline that tells of a denial, and the rest of a sentence whose subject stands in a statement ("were denied by the army").</summary>
    private static bool IsNoClaimOfItsOwn(ReportSheet sheet, PropositionEntry entry, TextSpan span) =>
        sheet.Record.Report.Headline is { } headline && headline.Contains(span) && Tone.HoldsContrast(headline.In(sheet.Text).ToString())
        || Auxiliaries.Contains(entry.Text.Split(' ')[0]);

    private static IEnumerable<PropositionEntry> Propositions(ReportSheet sheet) =>
        sheet.Record.Propositions.Count > 0 ? sheet.Record.Propositions : OlderRecord.Propositions(sheet.Record);

    private static string? SpeakerOf(ReportSheet sheet, int statement) =>
        sheet.Statements[statement].Source.Actors is { Count: 1 } actors ? sheet.Actor(actors[0])?.Name : null;

    private static Stand Narrated(TextSpan span) => new(null, span, Stance.Asserts, StandKind.Own, 1, null, "told in the report's own voice");

    /// <summary>Who takes a position on it as the analysis composed it along the whole path; who takes no side has none.</summary>
    private static ImmutableArray<Stand> Composed(ReportSheet sheet, PropositionEntry entry, TextSpan span)
    {
        var stands = ImmutableArray.CreateBuilder<Stand>();
        foreach (StanceEntry composed in entry.Stances)
        {
            if (composed.Stance is not { } stance)
                continue;
            int? statement = sheet.StatementIndex(composed.Statement);
            if (statement is null && composed.Statement is not null)
                continue;
            StandKind kind =
                composed.Answers is not null ? StandKind.Answer
                : composed.Statement == entry.Statement ? StandKind.Own
                : StandKind.PassedOn;
            double certainty = statement is { } said ? SureOf(sheet, said, entry) : 1;
            stands.Add(
                new Stand(
                    statement,
                    span,
                    stance,
                    kind,
                    certainty,
                    composed.Answers?.Value,
                    kind == StandKind.PassedOn ? "says it of what another said" : "composed along the path to it"
                )
            );
        }

        return stands.ToImmutable();
    }

    private static ImmutableArray<Stand> OfStatement(ReportSheet sheet, int index, PropositionEntry entry, TextSpan span)
    {
        var stands = ImmutableArray.CreateBuilder<Stand>();
        StatementEntry statement = sheet.Statements[index];
        if (OwnStance.Of(statement) is { } own)
            stands.Add(new Stand(index, span, own, StandKind.Own, SureOf(statement), null, "what the statement says"));
        int inner = index;
        for (int links = 0; links < LongestChain && sheet.ParentOf(inner) is { } outer && Passes(sheet, outer, inner); links++)
        {
            if (OwnStance.OnWhatItPasses(sheet.Statements[outer]) is not { } stance)
                break;
            stands.Add(new Stand(outer, span, stance, StandKind.PassedOn, SureOf(sheet.Statements[outer]), null, "says it of what another said"));
            inner = outer;
        }

        return stands.ToImmutable();
    }

    /// <summary>Who rejects what another said takes it as said: "denied Norland's claim that …" is as sure a sign of the claim as of the denial.</summary>
    private static double SureOf(ReportSheet sheet, int statement, PropositionEntry entry)
    {
        double own = SureOf(sheet.Statements[statement]);
        return
            sheet.ParentOf(statement) is { } outer
            && entry.Stances.Any(s => s.Stance is Stance.Denies or Stance.Doubts && sheet.StatementIndex(s.Statement) == outer)
            ? Math.Max(own, SureOf(sheet.Statements[outer]))
            : own;
    }

    /// <summary>How sure a statement is one says little about its stance, once it is more likely one than not.</summary>
    private static double SureOf(StatementEntry statement) => statement.Confidence >= LikelyOne ? 1 : statement.Confidence;

    /// <summary>Whether what the outer statement says is, for the most part, the inner one.</summary>
    private static bool Passes(ReportSheet sheet, int outer, int inner)
    {
        TextSpan extent = sheet.ExtentOf(inner);
        foreach (TextSpan piece in sheet.Statements[outer].Content)
        {
            int shared = Math.Min(piece.End, extent.End) - Math.Max(piece.Start, extent.Start);
            if (shared > 0 && shared >= PassedOn * Math.Min(piece.Length, SentenceLength))
                return true;
        }

        return false;
    }

    /// <summary>Characters of a long sentence: a content of many sentences passes on what takes most of one.</summary>
    private const int SentenceLength = 160;
}
