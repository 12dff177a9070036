using System.Collections.Immutable;
using OnRecord.Reading;
using OnRecord.Reading.PlainText;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Takes out the names that name nobody: codes and fields of a head ("SN Harbour Courier"), the place of a dateline that looks like a person, and
/// initials before a turn, which are whoever they stand for.</summary>
internal static class NamesOfReport
{
    public static Syntax Kept(Report report, Syntax syntax)
    {
        HashSet<int> shorts =
        [
            .. report.Turns.Where(turn => turn.Speaker != turn.Label && IsInitials(turn.Label.In(report.Text))).Select(turn => turn.Label.Start),
        ];
        int body = report.Body is [var begin, ..] ? begin.Start : 0;
        ImmutableArray<NameMention> names =
        [
            .. syntax.Names.Where(name =>
                syntax.Tokens.SpanOf(name.Range) is var span
                && !shorts.Contains(span.Start)
                && (span.Start >= body || report.Regions().Any(part => part.Overlaps(span)) || !IsOfHead(report, span, body, name.Kind))
            ),
        ];
        return names.Length == syntax.Names.Length ? syntax : syntax with { Names = names };
    }

    // Above the body, in what is read of the head neither.
    private static bool IsOfHead(Report report, TextSpan name, int body, NameKind kind)
    {
        if (report.Byline is { } byline && byline.Overlaps(name))
            return false;
        string text = report.Text;
        int start = name.Start == 0 ? 0 : text.LastIndexOf('\n', name.Start - 1) + 1,
            end = text.IndexOf('\n', name.Start);
        var line = new TextSpan(start, end < 0 ? text.Length : end);
        if (HeadFields.BeginsWithCode(line.In(text)))
            return true;
        return line.End > body ? kind == NameKind.Person : HeadFields.NameOf(text, line.Trim(text)) is not null;
    }

    private static bool IsInitials(ReadOnlySpan<char> label) => label.Length is > 0 and <= 3 && !label.ContainsAnyExceptInRange('A', 'Z');
}
