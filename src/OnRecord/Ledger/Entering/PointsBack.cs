using System.Collections.Frozen;
using OnRecord.Attribution;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>Tells statements that only point back to what was said before from those that put something forward.</summary>
internal static class PointsBack
{
    /// <summary>Telling words that a pointer may hold beside its noun: "the allegations spread abroad".</summary>
    private const int SpareWords = 1;

    private static readonly WordSet Relative = WordSet.Of("Ledger/Data/rule-words.tsv", "relative-auxiliaries");

    private static readonly FrozenSet<string> Sayings = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "referred").ToFrozenSet(StringComparer.Ordinal),
        Accusations = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "accuses").ToFrozenSet(StringComparer.Ordinal),
        Falsehoods = DataFile.Marked("Attribution/Data/verdicts.tsv", "answers").ToFrozenSet(StringComparer.Ordinal),
        Stops = LedgerData.Words("ledger-stopwords.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what it points back to is called an accusation: "denied the allegations".</summary>
    public static bool ToAccusation(ReportSheet sheet, int statement) =>
        sheet
            .Statements[statement]
            .Content.SelectMany(piece => GistReader.Words(sheet.Clip(piece).In(sheet.Text).ToString()))
            .Any(word => IsAmong(Accusations, word));

    /// <summary>Whether a mere "which" stands for it: what stands right before that.</summary>
    public static bool IsAppended(ReportSheet sheet, int statement) =>
        sheet.Statements[statement].Content is [var only] && AppendedDenials.Pointers.Contains(sheet.Clip(only).In(sheet.Text).ToString());

    /// <summary>The stance towards what is pointed back to; null when the statement has a content of its own, or takes no stance.</summary>
    public static Stance? Read(ReportSheet sheet, int statement)
    {
        StatementEntry entry = sheet.Statements[statement];
        Stance? own = OwnStance.Of(entry);
        if (entry.Content.Count == 0)
            return own is Stance.Silent or Stance.Denies or Stance.Doubts ? own : null;
        bool points = false,
            untrue = false;
        int telling = 0;
        foreach (TextSpan piece in entry.Content.Select(sheet.Clip))
        {
            List<string> words = GistReader.Words(piece.In(sheet.Text).ToString());
            if (TellsWhat(words))
                return null;
            foreach (string word in words)
            {
                if (IsAmong(Falsehoods, word))
                    untrue = true;
                else if (IsAmong(Sayings, word) || AppendedDenials.Pointers.Contains(word))
                    points = true;
                else if (IsTelling(word))
                    telling++;
            }

            telling -= Math.Min(telling, sheet.Mentions.Within(piece).Sum(m => GistReader.Words(m.Span.In(sheet.Text).ToString()).Count(IsTelling)));
        }

        if (telling > SpareWords || !points && !untrue && telling > 0)
            return null;
        return own switch
        {
            Stance.Asserts when untrue => Stance.Denies,
            Stance.Denies when untrue => Stance.Denies,
            Stance.Asserts => entry.Act == Act.Admit ? Stance.Asserts : null,
            _ => own,
        };
    }

    /// <summary>"accusations by the owner that his men hid the books": they say what was claimed; "the accusations that were made" do not.</summary>
    private static bool TellsWhat(List<string> words)
    {
        int noun = words.FindIndex(word => IsAmong(Sayings, word)),
            that = noun < 0 ? -1 : words.IndexOf("that", noun);
        return that >= 0 && that + 2 < words.Count && !Relative.Contains(words[that + 1]);
    }

    /// <summary>Whether a word says something of a matter.</summary>
    public static bool IsTelling(string word) => !Stops.Contains(word) && !Verdicts.Stress.Contains(word);

    /// <summary>As it stands, or in the singular.</summary>
    private static bool IsAmong(FrozenSet<string> words, string word) => words.Contains(word) || words.Contains(word.TrimEnd('s'));
}
