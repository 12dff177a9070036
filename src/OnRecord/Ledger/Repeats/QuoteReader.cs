using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>Takes the quoted passages out of a report: those of its statements with their speaker, and those that no statement covers without one.</summary>
internal static class QuoteReader
{
    /// <summary>Words from which on a quoted passage that belongs to no statement is an utterance rather than a name or a title.</summary>
    private const int FewestUnclaimed = 4;

    public static IEnumerable<Quote> Read(IndexedReport page)
    {
        var quotes = new SortedDictionary<TextSpan, Quote>();
        foreach (StatementEntry statement in page.Statements.OrderBy(s => s.Content.Count == 0 ? 0 : s.Content[0].Length).ThenBy(s => s.Parent is null))
        {
            if (statement.Mode == StatementMode.Indirect)
                continue;
            Identity? speaker = statement.Source.Actors.Count == 1 ? page.IdentityOf(statement.Source.Actors[0]) : null;
            foreach (TextSpan piece in statement.Content)
            foreach (TextSpan span in QuotedPassages.In(page.Text, page.Clip(piece), statement.Mode == StatementMode.Mixed))
                if (Quoted(page, span, speaker) is { } quote)
                    Add(quotes, quote);
        }

        foreach (TextSpan part in page.Record.Report.Body)
        foreach (TextSpan span in QuotedPassages.Marked(page.Text, page.Clip(part)))
            if (Quoted(page, span, null) is { Words.Length: >= FewestUnclaimed } quote)
                Add(quotes, quote);
        return quotes.Values;
    }

    /// <summary>A passage inside one that is there already is a piece of it; one around others takes their place, and their speaker where it has
    /// none.</summary>
    private static void Add(SortedDictionary<TextSpan, Quote> quotes, Quote quote)
    {
        Quote[] within = [.. quotes.Values.Where(q => q.Span.Overlaps(quote.Span))];
        if (within.Any(q => q.Span.Length >= quote.Span.Length))
            return;
        foreach (Quote piece in within)
            quotes.Remove(piece.Span);
        quotes[quote.Span] = quote.Speaker is null && within.Length > 0 ? quote with { Speaker = within[0].Speaker } : quote;
    }

    private static Quote? Quoted(IndexedReport page, TextSpan span, Identity? speaker)
    {
        (int from, int to) = page.WordsIn(span);
        if (to == from)
            return null;
        ImmutableArray<Word> words = page.Words[from..to];
        return new Quote(
            page,
            span,
            speaker,
            [.. words.Select(w => w.Form)],
            [.. words.Where(w => !Thesaurus.IsStop(w)).Select(w => w.Stem).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        );
    }
}
