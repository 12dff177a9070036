using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Entering;

/// <summary>The rare terms that a report comes back to: what it is about.</summary>
internal static class ReportTopics
{
    private const int Most = 5;

    /// <summary>Times that a term has to stand in the report, and what it has to weigh in nats.</summary>
    private const int LeastOften = 2;
    private const double LeastWeight = 2.5;

    /// <summary>Characters that are read: a report says what it is about long before.</summary>
    private const int LongestText = 60_000;

    public static ImmutableArray<ulong> Of(ReportRecord record, Func<string, double> weightOf, Func<string, ulong> termOf)
    {
        string text = record.Report.Text;
        IEnumerable<TextSpan> body = record.Report.Body.Count > 0 ? record.Report.Body : [new TextSpan(0, text.Length)];
        var often = new Dictionary<ulong, (int Count, double Weight)>();
        int read = 0;
        foreach (TextSpan part in body)
        {
            if (part.End > text.Length || read > LongestText)
                continue;
            read += part.Length;
            foreach (string word in GistReader.Words(part.In(text)[..Math.Min(part.Length, LongestText)].ToString()))
            {
                double weight = weightOf(word);
                if (weight < LeastWeight)
                    continue;
                ulong term = termOf(word);
                (int count, double heaviest) = often.GetValueOrDefault(term);
                often[term] = (count + 1, Math.Max(heaviest, weight));
            }
        }

        return
        [
            .. often
                .Where(t => t.Value.Count >= LeastOften)
                .OrderByDescending(t => t.Value.Weight * Math.Log(1 + t.Value.Count))
                .ThenBy(t => t.Key)
                .Take(Most)
                .Select(t => t.Key)
                .Order(),
        ];
    }
}
