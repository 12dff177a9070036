using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Wording;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>How a statement sounds beside the others of its report: whether it negates, denies, calls something untrue. Immutable.</summary>
internal sealed class Tone
{
    private static readonly WordSet Rejecting = WordSet.Of("Ledger/Data/rebuttal-words.tsv", "rejecting-words"),
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

    public bool Denies => Own == Stance.Denies || Points == Stance.Denies;

    public bool Doubts => Own == Stance.Doubts || Points == Stance.Doubts;

    /// <summary>Whether it says that something is not so.</summary>
    public bool IsNegative => Denies || Doubts || Negates;

    public bool IsSilent => Own == Stance.Silent || Points == Stance.Silent;

    public static Tone Of(ReportSheet sheet, int statement, TextSpan shown, TextSpan frame)
    {
        string said = shown.In(sheet.Text).ToString();
        List<string> words = GistReader.Words(said);
        return new Tone
        {
            Own = OwnStance.Of(sheet.Statements[statement]),
            Points = PointsBack.Read(sheet, statement),
            Negates = IsNegated(said, words),
            Rejects = words.Concat(GistReader.Words(frame.In(sheet.Text).ToString())).Any(w => Rejecting.Contains(w)),
            SpeaksOfItself = words.Any(w => FirstPersons.Contains(w)),
            IsOfInvolvement = IsInvolvement(words),
        };
    }

    public static bool IsNegated(string said, IEnumerable<string> words) =>
        words.Any(Thesaurus.IsNegation) || said.Contains("n't", StringComparison.OrdinalIgnoreCase) || said.Contains("n’t", StringComparison.OrdinalIgnoreCase);

    public static bool IsInvolvement(IEnumerable<string> words) => words.Any(w => Involvement.Contains(w));
}
