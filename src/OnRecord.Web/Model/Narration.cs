using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary><see cref="ReportedSpeech"/> for pages.</summary>
internal static class Narration
{
    /// <param name="reporter">Whose report it is.</param>
    /// <param name="speakers">Empty when unknown.</param>
    public static IReadOnlyList<Fragment> Told(string reporter, IReadOnlyList<string> speakers, string verb) =>
        Of(ReportedSpeech.Told(reporter, [], speakers, verb));

    /// <summary>What the report says in its own voice.</summary>
    public static IReadOnlyList<Fragment> ToldByItself(string reporter) => Of(ReportedSpeech.ToldByItself(reporter));

    public static IReadOnlyList<Fragment> Of(IEnumerable<SpeechPart> told) => [.. told.Select(p => new Fragment(p.Text, p.IsName))];

    /// <param name="commitment">How the source stands to the content as worded; null when it is not known.</param>
    public static string Verb(Act act, Commitment? commitment = null) => ActWords.Of(act, commitment);

    public static string Verb(Stance stance) =>
        stance switch
        {
            Stance.Denies => Verb(Act.Deny),
            Stance.Doubts => Verb(Act.Doubt),
            Stance.Reports => Verb(Act.Report),
            Stance.Silent => Verb(Act.Silent),
            _ => Verb(Act.Assert),
        };
}
