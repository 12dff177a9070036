using System.Globalization;
using System.Xml;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Export;

namespace OnRecord.Cli.Printing;

/// <summary>Events as words for readers.</summary>
internal static class EventWords
{
    public static string Kind(string type, string? mode) => (mode ?? type).ToLowerInvariant();

    public static string Parties(IReadOnlyList<string> actors, IReadOnlyList<string> recipients)
    {
        string left = string.Join(", ", actors), right = string.Join(", ", recipients);
        return left.Length > 0 && right.Length > 0 ? $"{left} → {right}" : left + right;
    }

    public static string Details(When? when, string? where, string? duration, VoteTally? tally)
    {
        List<string> parts = [];
        if (tally is not null) parts.Add(Tally(tally));
        if (when is not null) parts.Add(WhenWords.Of(when));
        if (where is not null) parts.Add(Page.Harmless(where));
        if (duration is not null) parts.Add(Duration(duration));
        return string.Join(" · ", parts);
    }

    private static string Tally(VoteTally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{tally.For} for, {tally.Against} against{(tally.Abstain is { } abstain ? $", {abstain} abstaining" : "")}");

    /// <summary>"7 hours" for PT7H; what is no plain duration stays as it is.</summary>
    private static string Duration(string iso)
    {
        try
        {
            TimeSpan span = XmlConvert.ToTimeSpan(iso);
            List<string> parts = [];
            Add(span.Days, "day");
            Add(span.Hours, "hour");
            Add(span.Minutes, "minute");
            return parts.Count == 0 ? iso : string.Join(" ", parts);

            void Add(int count, string unit)
            {
                if (count != 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}"));
            }
        }
        catch (FormatException)
        {
            return iso;
        }
    }
}
