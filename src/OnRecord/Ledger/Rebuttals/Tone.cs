using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Wording;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>How a statement sounds beside the others of its report: whether it negates, denies, calls something untrue. Immutable.</summary>
internal sealed class Tone
{
    /// <summary>Characters. A sentence that never ends would be read again from its beginning for each of its statements.</summary>
    public const int LongestFrame = 2000;

    private static readonly WordSet Contrasting = WordSet.Of("Ledger/Data/rebuttal-words.tsv", "contrast-words"),
        Rejecting = WordSet.Of("Ledger/Data/rebuttal-words.tsv", "rejecting-words"),
        Involvement = WordSet.Of("Ledger/Data/rebuttal-words.tsv", "involvement-words"),
        FirstPersons = WordSet.Of("Ledger/Data/rebuttal-words.tsv", "first-persons");

    /// <summary>Own to its content: null where it takes no side.</summary>
    public required Stance? Own { get; init; }

    /// <summary>Towards what stands elsewhere, where it has no content of its own.</summary>
    public required Stance? Points { get; init; }

    /// <summary>"not", "never", "nobody" in what is said.</summary>
    public required bool Negates { get; init; }

    /// <summary>"a lie", "pure fantasy", "not true", in what is said or before it.</summary>
    public required bool Rejects { get; init; }

    public required bool SpeaksOfItself { get; init; }

    /// <summary>"involved in", "behind", "no hand in".</summary>
    public required bool IsOfInvolvement { get; init; }

    /// <summary>A word of contrast before what is said.</summary>
    public required bool Contrasts { get; init; }

    /// <summary>From the beginning of its sentence to what is said, <see cref="LongestFrame"/> at most.</summary>
    public required TextSpan Frame { get; init; }

    /// <summary>The terms by which its report may speak of whoever speaks.</summary>
    public required HashSet<ulong> SpeakerNames { get; init; }

    public bool Denies => Own == Stance.Denies || Points == Stance.Denies;

    public bool Doubts => Own == Stance.Doubts || Points == Stance.Doubts;

    /// <summary>Whether it says that something is not so.</summary>
    public bool IsNegative => Denies || Doubts || Negates;

    public bool IsSilent => Own == Stance.Silent || Points == Stance.Silent;

    public static Tone Of(ReportSheet sheet, int statement)
    {
        TextSpan frame = FrameOf(sheet, statement);
        string said = sheet.ShownBy(statement).In(sheet.Text).ToString();
        List<string> words = GistReader.Words(said),
            before = GistReader.Words(frame.In(sheet.Text).ToString());
        return new Tone
        {
            Own = OwnStance.Of(sheet.Statements[statement]),
            Points = PointsBack.Read(sheet, statement),
            Negates = IsNegated(said, words),
            Rejects = words.Concat(before).Any(w => Rejecting.Contains(w)),
            SpeaksOfItself = words.Any(w => FirstPersons.Contains(w)),
            IsOfInvolvement = words.Any(w => Involvement.Contains(w)),
            Contrasts = HoldsContrast(before),
            Frame = frame,
            SpeakerNames = [.. sheet.SpeakersOf(statement).SelectMany(sheet.NamesOf)],
        };
    }

    public static bool HoldsContrast(string text) => HoldsContrast(GistReader.Words(text));

    private static bool HoldsContrast(List<string> words) => words.Any(w => Contrasting.Contains(w));

    private static TextSpan FrameOf(ReportSheet sheet, int statement)
    {
        int shown = sheet.ShownBy(statement).Start,
            from = Math.Max(0, shown - LongestFrame),
            start = Math.Clamp(sheet.ExtentOf(statement).Start, from, shown);
        return new TextSpan(from + sheet.Text.AsSpan(from..start).LastIndexOfAny(".!?\n") + 1, shown);
    }

    /// <summary>"not", "never", "didn't".</summary>
    public static bool HoldsNegation(string text) => IsNegated(text, GistReader.Words(text));

    private static bool IsNegated(string said, IEnumerable<string> words) =>
        words.Any(Thesaurus.IsNegation) || said.Contains("n't", StringComparison.OrdinalIgnoreCase) || said.Contains("n’t", StringComparison.OrdinalIgnoreCase);
}
