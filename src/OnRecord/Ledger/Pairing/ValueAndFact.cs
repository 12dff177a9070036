using OnRecord.Ledger.Entering;
using OnRecord.Text;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Whether one proposition tells what somebody thinks of a thing and the other only the thing: "described Norland's downing of the jet as a stab in the back" is
/// not "two fighters downed the jet"; it is with "it was no stab in the back".
/// </summary>
internal static class ValueAndFact
{
    private const string Joint = " as ";

    private static readonly WordSet Valuing = WordSet.Of("Ledger/Data/rule-words.tsv", "valuing-cues");

    public static bool Are(Held a, Held b) => Values(a) is { } of && !of.Any(b.Gist.Says) || Values(b) is { } other && !other.Any(a.Gist.Says);

    /// <summary>The terms of what it is called; null where it values nothing.</summary>
    private static IEnumerable<ulong>? Values(Held held)
    {
        int joint = held.Entry.Text.LastIndexOf(Joint, StringComparison.Ordinal);
        if (joint < 0 || held.Sheet.StatementIndex(held.Entry.Statement) is not { } index || held.Sheet.Statements[index].Cue is not { } cue)
            return null;
        bool isValuing = GistReader.Words(held.Sheet.Clip(cue.Span).In(held.Sheet.Text).ToString()).Exists(Valuing.Contains);
        return isValuing ? GistReader.Words(held.Entry.Text[(joint + Joint.Length)..]).Select(GistReader.TermOf) : null;
    }
}
