using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>
/// Writes who said what in our own words. It always says who reports it, and never that anything is so:
/// "FT reported that US officials said:", and then the words themselves.
/// </summary>
internal static class ReportedSpeech
{
    private const string Unnamed = "a speaker who is not identified";

    private static readonly string Asserted = ActWords.Of(Act.Assert);

    /// <summary>How a sentence calls a report: by its outlet, or by the last part of its path.</summary>
    public static string Reporter(string? outlet, string source) =>
        outlet ?? "the report " + source[(source.AsSpan().TrimEnd("/\\").LastIndexOfAny('/', '\\') + 1)..];

    /// <param name="reporter">Whose report it is.</param>
    /// <param name="chain">Through whom it reached the report and what each did, outermost first; may begin with the reporter.</param>
    /// <param name="speakers">Empty when unknown.</param>
    public static IReadOnlyList<SpeechPart> Told(string reporter, IEnumerable<(string Name, string Did)> chain, IReadOnlyList<string> speakers, string verb)
    {
        List<SpeechPart> told = [new(Capital(reporter), IsName: true)];
        if (speakers is [var only] && Same(only, reporter))
        {
            told.Add(new(verb == Asserted ? " reported:" : $" {verb}:"));
            return told;
        }

        told.Add(new(" reported that "));
        bool rejected = false;
        foreach ((string name, string did) in chain.Where(v => !Same(v.Name, reporter)))
        {
            told.Add(new(name, IsName: true));
            string comma = rejected ? "," : "";
            // "denied that officials said" would deny that they said it: what is rejected is what they said.
            rejected = did is "denied" or "doubted";
            told.Add(new(rejected ? $" {did}{comma} what " : $" {Introducing(did)}{comma} that "));
        }

        if (speakers.Count == 0)
            told.Add(new(Unnamed));
        for (int i = 0; i < speakers.Count; i++)
        {
            if (i > 0)
                told.Add(new(i == speakers.Count - 1 ? " and " : ", "));
            told.Add(new(speakers[i], IsName: true));
        }

        told.Add(new($" {verb}:"));
        return told;
    }

    /// <summary>What the report says in its own voice.</summary>
    public static IReadOnlyList<SpeechPart> ToldByItself(string reporter) => [new(Capital(reporter), IsName: true), new(" reported:")];

    /// <summary>The sentence as plain text.</summary>
    public static string Sentence(IEnumerable<SpeechPart> told) => string.Concat(told.Select(p => p.Text));

    // "that" does not follow these.
    private static string Introducing(string did) =>
        did switch
        {
            "accused" => "said in an accusation",
            "supported" => "said in support",
            "opposed" => "said in opposition",
            _ => did,
        };

    // A report without an outlet is called "the report …".
    private static string Capital(string reporter) => reporter.StartsWith("the ", StringComparison.Ordinal) ? "The" + reporter[3..] : reporter;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
