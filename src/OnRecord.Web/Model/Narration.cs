using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>
/// Writes who said what in the desk's own words. It always says who reports it, and never that anything is so:
/// "FT reported that US officials said:", and then the words themselves.
/// </summary>
internal static class Narration
{
    private const string Unnamed = "a speaker who is not identified";

    /// <param name="reporter">Whose report it is.</param>
    /// <param name="via">Through whom it reached the report, outermost first; may begin with the reporter.</param>
    /// <param name="speakers">Empty when unknown.</param>
    public static IReadOnlyList<Fragment> Told(string reporter, IReadOnlyList<string> via, IReadOnlyList<string> speakers, string verb)
    {
        List<Fragment> told = [new(Capital(reporter), Name: true)];
        if (speakers is [var only] && Same(only, reporter))
        {
            told.Add(new(verb == Verb(Act.Assert) ? " reported:" : $" {verb}:"));
            return told;
        }

        told.Add(new(" reported that "));
        foreach (string frame in via.Where(v => !Same(v, reporter)))
        {
            told.Add(new(frame, Name: true));
            told.Add(new(" said that "));
        }

        if (speakers.Count == 0) told.Add(new(Unnamed));
        for (int i = 0; i < speakers.Count; i++)
        {
            if (i > 0) told.Add(new(i == speakers.Count - 1 ? " and " : ", "));
            told.Add(new(speakers[i], Name: true));
        }

        told.Add(new($" {verb}:"));
        return told;
    }

    /// <summary>What the report says in its own voice.</summary>
    public static IReadOnlyList<Fragment> ToldByItself(string reporter) => [new(Capital(reporter), Name: true), new(" reported:")];

    /// <param name="commitment">How the source stands to the content as worded; null when it is not known.</param>
    public static string Verb(Act act, Commitment? commitment = null) => ActWords.Of(act, commitment);

    public static string Verb(Stance stance) => stance switch
    {
        Stance.Denies => Verb(Act.Deny),
        Stance.Doubts => Verb(Act.Doubt),
        Stance.Reports => Verb(Act.Report),
        Stance.Silent => Verb(Act.Silent),
        _ => Verb(Act.Assert),
    };

    // A report without an outlet is called "the report …".
    private static string Capital(string reporter) => reporter.StartsWith("the ", StringComparison.Ordinal) ? "The" + reporter[3..] : reporter;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
