using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Repeats;

/// <summary>Takes the quoted passages out of the statements of a report.</summary>
internal static class QuoteReader
{
    public static IEnumerable<Quote> Read(ReportPage page)
    {
        var quotes = new SortedDictionary<TextSpan, Quote>();
        foreach (StatementEntry statement in page.Statements)
        {
            if (statement.Mode == StatementMode.Indirect) continue;
            Identity? speaker = statement.Source.Actors.Count == 1 ? page.IdentityOf(statement.Source.Actors[0]) : null;
            foreach (TextSpan piece in statement.Content)
                foreach (TextSpan span in QuotedPassages.In(page.Text, page.Clip(piece)))
                    if (Quoted(page, span, speaker) is { } quote) quotes[span] = quote;
        }

        return quotes.Values;
    }

    private static Quote? Quoted(ReportPage page, TextSpan span, Identity? speaker)
    {
        (int from, int to) = page.WordsIn(span);
        if (to == from) return null;
        ImmutableArray<int>.Builder gaps = ImmutableArray.CreateBuilder<int>();
        for (int i = from + 1; i < to; i++)
            if (IsGap(page.Text, page.Words[i - 1].Span.End, page.Words[i].Span.Start)) gaps.Add(i - from);
        return new Quote(page, span, speaker, [.. page.Words[from..to].Select(w => w.Form)], gaps.ToImmutable());
    }

    private static bool IsGap(string text, int from, int to)
    {
        if (to <= from) return false;
        ReadOnlySpan<char> between = text.AsSpan(from, to - from);
        return between.Contains('…') || between.Contains("...", StringComparison.Ordinal) || between.IndexOfAny('[', ']') >= 0;
    }
}
