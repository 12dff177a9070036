using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>Words that a tree hangs on a verb across a quotation mark: "“I regret nothing. Never will,” he said" denies and promises no saying.</summary>
internal static class QuotedApart
{
    /// <param name="word">Before the verb; "does not “respect” him" has it outside of the quotation.</param>
    public static bool Is(Syntax syntax, int word, int verb)
    {
        int open = 0;
        for (int t = word + 1; t < verb; t++)
            if (syntax.Xpos[t] is "``")
                open++;
            else if (syntax.Xpos[t] is "''" && --open < 0)
                return true;
        return false;
    }
}
