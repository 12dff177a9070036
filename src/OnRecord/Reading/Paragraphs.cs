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
    public static ImmutableArray<TextSpan> Without(string text, ImmutableArray<TextSpan> body, IEnumerable<TextSpan> signs)
    {
        foreach (TextSpan sign in signs)
            body =
            [
                .. body.SelectMany(run =>
                    run.Contains(sign)
                        ? new[] { new TextSpan(run.Start, sign.Start).Trim(text), new TextSpan(sign.End, run.End).Trim(text) }.Where(part => !part.IsEmpty)
                        : [run]
                ),
            ];
        return body;
    }
}
