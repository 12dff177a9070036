using System.Collections.Immutable;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Takes the names out of a report's head that is not read: what a database, a mail program or a page puts above it (codes, fields, menus) and
/// its dateline name nobody of whom it tells.</summary>
internal static class NamesOfReport
{
    public static Syntax Kept(Report report, Syntax syntax)
    {
        TextSpan[] parts =
        [
            .. report
                .Regions()
                .Concat(report.Turns.SelectMany(turn => new[] { turn.Label, turn.Speaker }))
                .Concat(report.Checks.Select(check => check.Claimant))
                .Concat(report.Byline is { } byline ? [byline] : [])
                .Where(part => !part.IsEmpty)
                .Order(),
        ];
        HashSet<int> shorts =
        [
            .. report.Turns.Where(turn => turn.Speaker != turn.Label && IsInitials(turn.Label.In(report.Text))).Select(turn => turn.Label.Start),
        ];
        int body = report.Body is [var begin, ..] ? begin.Start : 0;
        var names = ImmutableArray.CreateBuilder<NameMention>(syntax.Names.Length);
        string? outlet = report.Outlet?.Name;
        int last = 0;
        // Parts may lie in each other: the furthest end so far decides.
        int furthest = 0;
        foreach (NameMention name in syntax.Names)
        {
            TextSpan span = syntax.Tokens.SpanOf(name.Range);
            while (last < parts.Length && parts[last].Start < span.End)
                furthest = Math.Max(furthest, parts[last++].End);
            // Initials before a turn are whoever they stand for, and nobody of that name.
            if (shorts.Contains(span.Start))
                continue;
            if (span.Start >= body || furthest > span.Start || outlet is not null && span.In(syntax.Tokens.Text).SequenceEqual(outlet))
                names.Add(name);
        }

        return names.Count == syntax.Names.Length ? syntax : syntax with { Names = names.DrainToImmutable() };
    }

    private static bool IsInitials(ReadOnlySpan<char> label) => label.Length is > 0 and <= 3 && !label.ContainsAnyExceptInRange('A', 'Z');
}
