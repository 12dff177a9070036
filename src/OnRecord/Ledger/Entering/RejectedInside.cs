using OnRecord.Text;

namespace OnRecord.Ledger.Entering;

/// <summary>"Berg was wrong to say that the pipe was cracked", "laughed at the idea that it was": words that hold what they reject say something else than it
/// does.</summary>
internal static class RejectedInside
{
    /// <summary>Words between what rejects and the "that" of what is rejected: "had lied when she told the council that".</summary>
    private const int Reach = 6;

    private static readonly WordSet Rejecting = WordSet.Of("Ledger/Data/rule-words.tsv", "rejecting-holders");

    /// <param name="words">Of a proposition, in lower case.</param>
    public static bool In(IReadOnlyList<string> words)
    {
        int since = Reach + 1;
        foreach (string word in words)
        {
            if (word is "that" && since <= Reach)
                return true;
            since = Rejecting.Contains(word) ? 0 : since + 1;
        }

        return false;
    }
}
