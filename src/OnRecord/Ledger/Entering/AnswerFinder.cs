using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>
/// Attaches statements that put nothing forward themselves ("denied it", "called the reports baseless", "declined to comment") to the proposition that
/// they answer: the nearest before them that concerns whoever speaks. One that concerns nobody near stays unattached.
/// </summary>
internal static class AnswerFinder
{
    /// <summary>Characters back that an answer reaches, and those of a sentence or two.</summary>
    private const int Reach = 900,
        Near = 320;

    /// <summary>How sure an answer is of its claim: of a near accusation that concerns whoever answers, of another that does, of what is merely near.</summary>
    private const double Sure = 0.85,
        Likely = 0.7,
        Possible = 0.55;

    public static ImmutableArray<Held> Attach(ReportSheet sheet, IReadOnlyList<Held> held)
    {
        ILookup<string, Stand> answers = Answers(sheet, held).ToLookup(a => a.On, a => a.Stand, StringComparer.Ordinal);
        return
        [
            .. held.Where(h => h.Stands.Length > 0 || answers.Contains(h.Key) || h.Entry.Statement is not null)
                .Select(h => answers.Contains(h.Key) ? h.With([.. h.Stands, .. answers[h.Key]]) : h),
        ];
    }

    private static IEnumerable<(string On, Stand Stand)> Answers(ReportSheet sheet, IReadOnlyList<Held> held)
    {
        for (int i = 0; i < sheet.Statements.Count; i++)
            if (!sheet.ShownBy(i).IsEmpty && PointsBack.Read(sheet, i) is { } stance && Target(sheet, i, stance, held) is var (on, certainty))
                yield return (on.Key, new Stand(i, sheet.ShownBy(i), stance, StandKind.Answer, certainty, on.Entry.Statement, "answers what stands before it"));
    }

    private static (Held On, double Certainty)? Target(ReportSheet sheet, int statement, Stance stance, IReadOnlyList<Held> held)
    {
        TextSpan extent = sheet.ExtentOf(statement);
        ActorEntry[] speakers = [.. sheet.Statements[statement].Source.Actors.Select(sheet.Actor).OfType<ActorEntry>()];
        HashSet<ulong> called = [.. speakers.SelectMany(s => GistReader.NamesOf(sheet, s))];
        bool ofCharge = PointsBack.ToAccusation(sheet, statement);
        (Held On, double Certainty)? best = null;
        double nearest = double.MaxValue;
        foreach (Held candidate in held)
        {
            int back = extent.Start - candidate.Span.End;
            if (back < 0 || back > Reach || candidate.Entry.Statement == sheet.Statements[statement].Id)
                continue;
            if (!candidate.Stands.Any(s => s.Stance is Stance.Asserts or Stance.Reports))
                continue;
            // What the outlet tells in its own voice is no allegation: "The state set up a panel. It has denied most of the allegations."
            if (stance is Stance.Denies or Stance.Doubts && (candidate.IsNarrated || ofCharge && !IsAccusation(sheet, candidate)))
                continue;
            if (stance != Stance.Silent && IsBySame(sheet, candidate, speakers))
                continue;
            bool concerned = candidate.Gist.Names.Any(called.Contains);
            if (!concerned && back > Near)
                continue;
            double distance = back + (concerned ? 0 : Reach) + (candidate.IsNarrated ? Near : 0) - (IsAccusation(sheet, candidate) && concerned ? Near : 0);
            if (distance >= nearest)
                continue;
            nearest = distance;
            best = (
                candidate,
                !concerned ? Possible
                : back <= Near && IsAccusation(sheet, candidate) ? Sure
                : Likely
            );
        }

        return best;
    }

    /// <summary>What accuses somebody is what he denies, though other things were said since.</summary>
    private static bool IsAccusation(ReportSheet sheet, Held candidate) =>
        sheet.StatementIndex(candidate.Entry.Statement) is { } i && sheet.Statements[i].Act == Act.Accuse;

    /// <summary>Whether the one who said it, or for whom he speaks, is the one who answers: nobody denies what his own spokesman says.</summary>
    private static bool IsBySame(ReportSheet sheet, Held candidate, ActorEntry[] speakers) =>
        sheet.StatementIndex(candidate.Entry.Statement) is { } i
        && sheet
            .Statements[i]
            .Source.Actors.Select(sheet.Actor)
            .OfType<ActorEntry>()
            .Any(a => speakers.Any(s => s.Id == a.Id || Party(sheet, s) == Party(sheet, a)));

    private static string Party(ReportSheet sheet, ActorEntry actor)
    {
        (ActorEntry? head, string? key) = RepresentedParty.Read(sheet.Record, actor);
        ActorEntry party = head ?? actor;
        return key ?? (party is { Kind: ActorKind.State, Country: { } code } ? ActorKeys.State + code : party.Id.ToString());
    }
}
