using System.Text.RegularExpressions;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.PlainText;

/// <summary>Who wrote a dispatch, for whom and when, at its end: "(Reporting by Jane Doe; Editing by John Roe)", "(Nordpress, March 14, 2024)", "– Nordpress".</summary>
/// <param name="Line">The line that says nothing else; null when it ends the last paragraph.</param>
internal sealed partial record TailCredit(int? Line, TextSpan? People, TextSpan? Paper, When? Date)
{
    /// <summary>Null when the report does not end so.</summary>
    public static TailCredit? Read(string text, List<TextLine> lines, LineKind[] kinds)
    {
        int last = Array.LastIndexOf(kinds, LineKind.Prose);
        if (last < 0)
            return null;
        TextSpan line = lines[last].Span;
        if (Reporting().Match(text, line.Start, line.Length) is { Success: true } reporting)
            return new TailCredit(last, Span(reporting.Groups["names"]), null, null);
        Match match = Credit().Match(text, line.Start, line.Length);
        if (!match.Success)
            return null;
        TextSpan name = Span(match.Groups["name"])!.Value;
        When? date = match.Groups["date"].Success ? CalendarDates.Find(text, Span(match.Groups["date"])!.Value, TimeBasis.Explicit) : null;
        // A name in brackets behind a date is the agency's; without a date it must be known to be a paper's.
        TextSpan? paper = date is not null ? PaperNames.Of(text, name) ?? name : PaperNames.Of(text, name);
        return paper is null ? null : new TailCredit(match.Index == line.Start ? last : null, null, paper, date);
    }

    private static TextSpan? Span(Group group) => group.Success ? new TextSpan(group.Index, group.Index + group.Length) : null;

    [GeneratedRegex(
        @"\G[(\[]?\s*(additional\s+)?(reporting|writing|report|compiled|edited|editing|written|reported)\s+by\s+(?<names>\p{Lu}[\p{L}.'’\-]*(,?\s(and|"
            + NameParticles.Any
            + @"|&|\p{Lu}[\p{L}.'’\-]*))*?)(\s+in\s[^;.)\]]*)?([;,.].{0,160})?\s*[)\]]?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Reporting();

    [GeneratedRegex(
        @"(?<=[.!?”""’]\s*|^)([(\[]\s*(?<name>\p{Lu}[\p{L}\p{N}.&' ’\-]{1,40}?)(\s*[,;/]\s*(?<date>[^()\[\]]{6,30}))?\s*[)\]]|[—–-]{1,2}\s*(?<name>\p{Lu}[\p{L}.&' ’\-]{1,40}))\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Credit();
}
