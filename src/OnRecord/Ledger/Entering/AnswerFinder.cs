using System.Buffers;
using System.Collections.Immutable;
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
    /// <summary>Characters back that an answer reaches, those of a sentence or two, and those of a comma: "…, which she denies".</summary>
    private const int Reach = 900,
        Near = 320,
        Comma = 3;

    /// <summary>How sure an answer is of its claim: of a near accusation that concerns whoever answers, of another that does, of what is merely near.</summary>
    private const double Sure = 0.85,
        Likely = 0.8,
        Possible = 0.55;

    private static readonly WordSet Former = WordSet.Of("Ledger/Data/rule-words.tsv", "former-adverbs");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!");

    public static ImmutableArray<Held> Attach(ReportSheet sheet, IReadOnlyList<Held> held)
    {
        ILookup<string, Stand> answers = Answers(sheet, held).ToLookup(a => a.On, a => a.Stand, StringComparer.Ordinal);
        return
        [
            .. held.Where(h => h.Stands.Length > 0 || answers.Contains(h.Key) || h.Entry.Statement is not null)
                .Select(h => answers.Contains(h.Key) ? h.With([.. h.Stands.Select(own => Granted(own, answers[h.Key])), .. answers[h.Key]]) : h),
        ];
    }

    private static IEnumerable<(string On, Stand Stand)> Answers(ReportSheet sheet, IReadOnlyList<Held> held)
    {
        for (int i = 0; i < sheet.Statements.Count; i++)
        {
            if (sheet.ShownBy(i).IsEmpty || PointsBack.Answer(sheet, i) is not { } stance)
                continue;
            (Held On, double Certainty)? nearest = Target(sheet, i, stance, held);
            if (nearest is var (on, certainty))
                yield return (on.Key, new Stand(i, sheet.ShownBy(i), stance, StandKind.Answer, certainty, on.Entry.Statement, "answers what stands before it"));
            if (stance is Stance.Denies && PointsBack.ToEveryAccusation(sheet, i))
                foreach (Held charge in Charges(sheet, i, held).Where(h => h.Key != nearest?.On.Key))
                    yield return (
                        charge.Key,
                        new Stand(i, sheet.ShownBy(i), stance, StandKind.Answer, Likely, charge.Entry.Statement, "denies all that the speaker is accused of")
                    );
        }
    }

    /// <summary>What others accuse the speaker of, wherever the report tells it.</summary>
    private static IEnumerable<Held> Charges(ReportSheet sheet, int statement, IReadOnlyList<Held> held)
    {
        ActorEntry[] speakers = sheet.SpeakersOf(statement);
        return held.Where(h =>
            IsAccusation(sheet, h)
            && h.Entry.Statement != sheet.Statements[statement].Id
            && h.Stands.Any(s => s.Stance is Stance.Asserts or Stance.Reports)
            && IsOfTheirs(sheet, h, speakers)
            && !IsBySame(sheet, h, speakers)
            && !IsFormer(sheet, h)
        );
    }

    /// <summary>"was previously charged with theft": another case.</summary>
    private static bool IsFormer(ReportSheet sheet, Held candidate) =>
        sheet.StatementIndex(candidate.Entry.Statement) is { } i
        && sheet.Statements[i].Cue is { } cue
        && GistReader.Words(sheet.Clip(cue.Span).In(sheet.Text).ToString()).Exists(Former.Contains);

    /// <summary>What somebody surely denies was said, however unsure that was by itself.</summary>
    private static Stand Granted(Stand own, IEnumerable<Stand> answers) =>
        own.Stance is Stance.Asserts && answers.Any(a => a.Stance is Stance.Denies && a.Certainty >= Likely)
            ? own with
            {
                Certainty = Math.Max(own.Certainty, Likely),
            }
            : own;

    private static (Held On, double Certainty)? Target(ReportSheet sheet, int statement, Stance stance, IReadOnlyList<Held> held)
    {
        int from = StartOf(sheet, statement);
        int earliest = stance == Stance.Silent ? 0 : EarliestIn(sheet, statement, from);
        bool appended = PointsBack.IsAppended(sheet, statement);
        ActorEntry[] speakers = sheet.SpeakersOf(statement);
        HashSet<ulong> called = [.. speakers.SelectMany(sheet.NamesOf)];
        bool ofCharge = PointsBack.ToAccusation(sheet, statement);
        bool ofClaim = PointsBack.ToClaim(sheet, statement);
        bool ofLast = PointsBack.ToTheLast(sheet, statement);
        bool ofPublished = PointsBack.ToPublished(sheet, statement);
        ActorEntry[] claimants = PointsBack.Claimants(sheet, statement);
        (Held On, double Certainty)? best = null;
        double nearest = double.MaxValue;
        foreach (Held candidate in held)
        {
            int back = from - candidate.Span.End;
            if (back < 0 || back > (appended ? Comma : Reach) || candidate.Span.Start < earliest || candidate.Entry.Statement == sheet.Statements[statement].Id)
                continue;
            if (!candidate.Stands.Any(s => s.Stance is Stance.Asserts or Stance.Reports))
                continue;
            // What the outlet tells in its own voice is no allegation: "The state set up a panel. It has denied most of the allegations."
            if (
                stance is Stance.Denies or Stance.Doubts
                && (
                    candidate.IsNarrated
                    || ofCharge
                        && !IsBehindComma(sheet, candidate, from)
                        && !IsAccusation(sheet, candidate)
                        && !(back <= Near && IsOfTheirs(sheet, candidate, speakers))
                )
            )
                continue;
            if (stance != Stance.Silent && (IsBySame(sheet, candidate, speakers) || claimants.Length > 0 && !IsBySame(sheet, candidate, claimants)))
                continue;
            if (stance != Stance.Silent && ofPublished && !IsPublished(sheet, candidate))
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
                IsBehindComma(sheet, candidate, from) ? Sure
                : ofLast && back <= Near / 2 ? Likely
                : !concerned || stance != Stance.Silent && (back > Near || !ofClaim) ? Possible
                : back <= Near && IsAccusation(sheet, candidate) ? Sure
                : Likely
            );
        }

        return best;
    }

    /// <summary>“I read the letter. We think that it was false,” she said: with more before it in the same breath, it points back to that, and to nothing that
    /// others said before.</summary>
    private static int EarliestIn(ReportSheet sheet, int statement, int from)
    {
        if (sheet.ParentOf(statement) is not { } around)
            return 0;
        int start = sheet.ShownBy(around).Start;
        return start < from && sheet.Text.AsSpan(start, from - start).IndexOfAny(SentenceEnds) >= 0 ? start : 0;
    }

    /// <summary>"…, a claim she rejects": appended to what it answers, in one sentence.</summary>
    private static bool IsBehindComma(ReportSheet sheet, Held candidate, int from) =>
        from - candidate.Span.End <= Comma && sheet.Text.AsSpan(candidate.Span.End, from - candidate.Span.End).TrimStart() is [',' or '–' or '—', ..];

    /// <summary>Where it begins to answer: what is told between its source and its cue may be what it answers ("Lind, accused by the owner of theft,
    /// denied it").</summary>
    private static int StartOf(ReportSheet sheet, int statement)
    {
        StatementEntry entry = sheet.Statements[statement];
        int start = sheet.Clip(entry.Cue?.Span ?? sheet.ExtentOf(statement)).Start;
        return entry.Content.Select(piece => sheet.Clip(piece).Start).Append(start).Min();
    }

    /// <summary>What an outlet or a paper says, or nobody knows who: a person's words are no report.</summary>
    private static bool IsPublished(ReportSheet sheet, Held candidate) =>
        sheet.StatementIndex(candidate.Entry.Statement) is not { } i
        || sheet
            .Statements[i]
            .Source.Actors.Select(sheet.Actor)
            .All(a => a is null or { Anonymous: true } or { Kind: ActorKind.Outlet or ActorKind.Document or ActorKind.Organisation });

    /// <summary>What accuses somebody is what he denies, though other things were said since.</summary>
    private static bool IsAccusation(ReportSheet sheet, Held candidate) =>
        sheet.StatementIndex(candidate.Entry.Statement) is { } i && sheet.Statements[i].Act == Act.Accuse;

    /// <summary>"The bank says that Lind hid the books. He denies the charge.": a deed of whoever answers.</summary>
    private static bool IsOfTheirs(ReportSheet sheet, Held candidate, ActorEntry[] speakers)
    {
        if (candidate.Entry.Modality != Modality.Asserted)
            return false;
        string? doer = candidate.Gist.Blame?.Party ?? (candidate.Entry.Agent is { } agent && sheet.Actor(agent) is { } actor ? sheet.PartyOf(actor) : null);
        return doer is not null && speakers.Any(s => sheet.PartyOf(s) == doer);
    }

    /// <summary>Whether the one who said it, or for whom he speaks, is the one who answers: nobody denies what his own spokesman says.</summary>
    private static bool IsBySame(ReportSheet sheet, Held candidate, ActorEntry[] speakers) =>
        sheet.StatementIndex(candidate.Entry.Statement) is { } i
        && sheet.SpeakersOf(i).Any(a => speakers.Any(s => s.Id == a.Id || sheet.PartyOf(s) == sheet.PartyOf(a)));
}
