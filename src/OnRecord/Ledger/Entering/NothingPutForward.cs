using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>What stands as a content and is nothing that another could deny or say too: a name alone ("accuses Norland"), those to whom somebody apologised
/// ("to everyone affected"), what two say of one another ("accused each other of lying"), which is another claim for each of them.</summary>
internal static class NothingPutForward
{
    private const int LongestName = 3;

    private static readonly WordSet Hearers = WordSet.Of("Ledger/Data/rule-words.tsv", "determiners-of-hearers");

    /// <param name="words">Of the passage, as the report has it.</param>
    public static bool Is(Act act, PropositionEntry entry, string words) =>
        Cut(words) is ["each", "other", ..] or ["one", "another", ..]
        || act switch
        {
            Act.Accuse or Act.Oppose or Act.Support => IsName(Cut(entry.Text), entry.Predicate),
            Act.Admit => Cut(words) is ["to", var next, ..] && Hearers.Contains(next),
            _ => false,
        };

    private static string[] Cut(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All words have a capital, and the first is all that there is for a predicate: no verb.</summary>
    private static bool IsName(string[] words, string predicate) =>
        words.Length is > 0 and <= LongestName
        && words.All(word => char.IsUpper(word[0]))
        && words[0].Trim('.', ',', '’', '\'').Equals(predicate, StringComparison.OrdinalIgnoreCase);
}
