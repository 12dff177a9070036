using System.Globalization;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>Corrections in words, for readers.</summary>
internal static class CorrectionWords
{
    /// <summary>"after 1 correction", "after 3 corrections"; null where there is none.</summary>
    public static string? After(IReadOnlyCollection<CorrectionMark>? marks) => After(marks?.Count ?? 0);

    public static string? After(int count) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"after {count} correction{(count == 1 ? "" : "s")}");

    /// <summary>"speaker: was “unknown”, now “Ada Brandt”; by Ivo Hale, 3 June 2026, 12:04 UTC; she signs the letter".</summary>
    public static string Of(CorrectionMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        string now =
            mark.Kind == CorrectionKind.Origin
                ? mark.Now is null
                    ? " of its own"
                    : $" from “{mark.Now}”"
                : mark.Was is null
                    ? mark.Now is null
                        ? ""
                        : $" “{mark.Now}”"
                    : mark.Now is null
                        ? $" “{mark.Was}”"
                        : Change(mark);
        return $"{Name(mark.Kind)}{(mark.Opposite ? ", as its opposite" : "")}{now}; {Who(mark)}";
    }

    /// <summary>": was “unknown”, now “Ada Brandt”"; ": “said”, as it was" where the person confirms what stood there.</summary>
    public static string Change(CorrectionMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return mark.Was == mark.Now ? $": “{mark.Now}”, as it was" : $": was “{mark.Was}”, now “{mark.Now}”";
    }

    /// <summary>"by Ivo Hale, 3 June 2026, 12:04 UTC; she signs the letter".</summary>
    public static string Who(CorrectionMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return $"by {mark.By}, {mark.At.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)}{(mark.Why is null ? "" : "; " + mark.Why)}";
    }

    /// <summary>As commands and forms write it: "not-same-actor".</summary>
    public static string Command(CorrectionKind kind) =>
        string.Concat(EnumWords.Of(kind).Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));

    /// <summary>"not the same actor", "speaker".</summary>
    public static string Name(CorrectionKind kind) =>
        kind switch
        {
            CorrectionKind.Accept => "accepted",
            CorrectionKind.Reject => "rejected",
            CorrectionKind.Span => "bounds",
            CorrectionKind.SameActor => "the same actor",
            CorrectionKind.NotSameActor => "not the same actor",
            CorrectionKind.SameClaim => "the same claim",
            CorrectionKind.NotSameClaim => "not the same claim",
            CorrectionKind.Hide => "hidden",
            _ => EnumWords.Of(kind),
        };
}
