using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading;

/// <summary>Cuts the body of a report into paragraphs: at line breaks, but not at those inside a paragraph that the file breaks over lines.</summary>
internal static class Paragraphs
{
    public static List<TextSpan> Of(Report report)
    {
        List<TextSpan> paragraphs = [];
        int joined = 0,
            sign = 0;
        foreach (TextSpan body in report.Body)
        {
            for (int start = body.Start; start < body.End; )
            {
                while (sign < report.QuoteSigns.Length && report.QuoteSigns[sign].End <= start)
                    sign++;
                if (sign < report.QuoteSigns.Length && report.QuoteSigns[sign].Contains(start))
                {
                    start = report.QuoteSigns[sign].End;
                    continue;
                }

                while (joined < report.Joined.Length && report.Joined[joined].End <= start)
                    joined++;
                int from = joined < report.Joined.Length && report.Joined[joined].Contains(start) ? Math.Min(body.End, report.Joined[joined].End) : start;
                int length = report.Text.AsSpan(from, body.End - from).IndexOfAny("\r\n\u0085\u2028\u2029");
                int end = length < 0 ? body.End : from + length;
                TextSpan paragraph = new TextSpan(start, end).Trim(report.Text);
                if (!paragraph.IsEmpty)
                    paragraphs.Add(paragraph);
                start = end + 1;
            }
        }

        return paragraphs;
    }

    /// <summary>The body without signs that are no words of it.</summary>
    /// <param name="signs">In any order; of two that overlap the one that begins first is left out.</param>
    public static ImmutableArray<TextSpan> Without(string text, ImmutableArray<TextSpan> body, IEnumerable<TextSpan> signs)
    {
        TextSpan[] ordered = [.. signs.OrderBy(sign => sign.Start).ThenByDescending(sign => sign.End)];
        if (ordered.Length == 0)
            return body;
        var left = ImmutableArray.CreateBuilder<TextSpan>();
        int next = 0;
        foreach (TextSpan run in body)
        {
            TextSpan rest = run;
            for (; next < ordered.Length && ordered[next].Start < run.End; next++)
            {
                if (!rest.Contains(ordered[next]))
                    continue;
                Add(new TextSpan(rest.Start, ordered[next].Start).Trim(text));
                rest = new TextSpan(ordered[next].End, run.End);
            }

            Add(rest == run ? run : rest.Trim(text));
        }

        return left.ToImmutable();

        void Add(TextSpan part)
        {
            if (!part.IsEmpty)
                left.Add(part);
        }
    }
}
