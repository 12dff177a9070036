using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Export;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Dates, durations and kinds of event in words.</summary>
public static partial class Written
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>As everywhere: "14 March 2022", "March 2022", "by 14 March 2022 (report)".</summary>
    public static string Date(When when) => WhenWords.Of(when);

    /// <summary>The day on which it begins: "14 March 2022".</summary>
    public static string Day(When when) => when.Start.ToString("d MMMM yyyy", Plain);

    /// <summary>What a figure counts: "people" for "person".</summary>
    public static string Unit(string unit) => unit == "person" ? "people" : unit;

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string Machine(When when) =>
        when.Start.ToString(
            when.Precision switch
            {
                TimePrecision.Year => "yyyy",
                TimePrecision.Month => "yyyy-MM",
                TimePrecision.Week or TimePrecision.Day => "yyyy-MM-dd",
                _ => "yyyy-MM-dd'T'HH:mm:sszzz",
            },
            Plain
        );

    /// <summary>How the date is known; null where it says so itself.</summary>
    public static string? Basis(When when) =>
        when.Basis switch
        {
            TimeBasis.Relative => when.From is null ? "counted from another date" : "counted from " + when.From,
            TimeBasis.Inferred => "inferred from other reports",
            TimeBasis.Given => "given when the report was added",
            TimeBasis.Metadata => "from the page’s metadata",
            TimeBasis.Bounded => null,
            _ => "stated in the report",
        };

    /// <summary>"7 hours" for "PT7H"; the code itself when it is none that we write.</summary>
    public static string? Duration(string? code)
    {
        if (code is null)
            return null;
        Match match = DurationPattern().Match(code);
        if (!match.Success)
            return code;
        string[] units = ["year", "month", "week", "day", "hour", "minute", "second"];
        IEnumerable<string> parts = units
            .Select((unit, i) => (unit, match.Groups[i + 1].Value))
            .Where(part => part.Value.Length > 0)
            .Select(part => $"{part.Value} {part.unit}{(part.Value == "1" ? "" : "s")}");
        string written = string.Join(' ', parts);
        return written.Length == 0 ? code : written;
    }

    /// <summary>The finer kind where there is one: "Meeting", "Vote"; else the root: "Consult".</summary>
    public static string Kind(string type, string? mode)
    {
        string name = string.IsNullOrEmpty(mode) ? type : mode;
        return name.Length == 0 ? name : name[..1].ToUpperInvariant() + name[1..].ToLowerInvariant();
    }

    /// <summary>"1 statement", "1,204 statements".</summary>
    public static string Count(int count, string one, string? many = null) => $"{count.ToString("N0", Plain)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>For statements whose speaker the report does not name.</summary>
    public const string NoSpeaker = "speaker unknown";

    /// <summary>"2 outlets"; where no report of them names its own, that this is so.</summary>
    public static string Outlets(int count) => count == 0 ? "outlet not stated" : Count(count, "outlet");

    /// <summary>"sure 0.70": how sure the grouping and the status are.</summary>
    public static string Sure(double certainty) => "sure " + certainty.ToString("0.00", Plain);

    /// <summary>How a telling holds what it tells, where it does not tell it as having happened; null where it does.</summary>
    public static string? Held(Realis realis) =>
        realis switch
        {
            Realis.Future => "told as still to come",
            Realis.Hypothetical => "told as what might be",
            Realis.Negated => "told as not having happened",
            Realis.Historical => "told as past history",
            Realis.Alleged => "told as alleged",
            _ => null,
        };

    /// <summary>How the source stands to the content as worded.</summary>
    public static string Commitment(Commitment commitment) =>
        commitment switch
        {
            Vocabulary.Commitment.Is => "puts it forward as so",
            Vocabulary.Commitment.IsNot => "says that it is not so",
            Vocabulary.Commitment.Uncertain => "holds it to be uncertain",
            Vocabulary.Commitment.Open => "leaves open whether it is so",
            _ => "refuses to say",
        };

    /// <summary>A heading for what stands behind a claim.</summary>
    public static string Status(ClaimStatus status) =>
        status switch
        {
            ClaimStatus.Disputed => "Disputed",
            ClaimStatus.Alleged => "Alleged",
            ClaimStatus.Corroborated => "Corroborated",
            _ => "Undisputed",
        };

    /// <summary>"Denies", to go on with a claim.</summary>
    public static string Takes(Stance stance) =>
        stance switch
        {
            Vocabulary.Stance.Denies => "Denies",
            Vocabulary.Stance.Doubts => "Doubts",
            Vocabulary.Stance.Reports => "Passes on",
            Vocabulary.Stance.Silent => "Does not answer",
            _ => "Asserts",
        };

    /// <summary>"asserts it", to go on from "this".</summary>
    public static string Stance(Stance stance) =>
        stance switch
        {
            Vocabulary.Stance.Denies => "denies it",
            Vocabulary.Stance.Doubts => "doubts it",
            Vocabulary.Stance.Reports => "passes it on",
            Vocabulary.Stance.Silent => "does not answer it",
            _ => "asserts it",
        };

    [GeneratedRegex(@"^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
