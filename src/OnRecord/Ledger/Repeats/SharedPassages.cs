using OnRecord.Ledger.Claims;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Finds sentences that stand word for word in several reports without being quoted: a text taken over, or a note that an outlet puts under its
/// reports. Copies of whole reports are left out; they share everything.
/// </summary>
internal static class SharedPassages
{
    /// <summary>Words from which on equal sentences are no accident.</summary>
    private const int FewestWords = 14;

    private static readonly PerPage<(string Words, VariantEntry Place)[]> Sentences = new(page => [.. Read(page)]);

    public static IEnumerable<QuotationEntry> Find(ReportBook book, IReadOnlyList<IReadOnlyList<int>> copies)
    {
        HashSet<int> later = [.. copies.SelectMany(c => c.Skip(1))];
        var places = new Dictionary<string, List<VariantEntry>>(StringComparer.Ordinal);
        foreach (IndexedReport page in book.Pages.Where(p => !later.Contains(p.Index)))
        {
            foreach ((string key, VariantEntry place) in Sentences.Of(page))
            {
                if (!places.TryGetValue(key, out List<VariantEntry>? known))
                    places[key] = known = [];
                known.Add(place);
            }
        }

        return places
            .Values.Where(p => p.Select(v => v.Report).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(p => new QuotationEntry { Variants = p, Relation = QuotationRelation.Identical });
    }

    private static IEnumerable<(string Words, VariantEntry Place)> Read(IndexedReport page)
    {
        TextSpan[] quoted = [.. page.Statements.SelectMany(s => s.Content)];
        foreach (ContentUnit unit in ContentCutter.Of(page, page.Record.Report.Body))
        {
            (int from, int to) = page.WordsIn(unit.Span);
            if (to - from >= FewestWords && !quoted.Any(q => q.Overlaps(unit.Span)))
                yield return (string.Join(' ', page.Words[from..to].Select(w => w.Form)), new VariantEntry(page.Id, page.Source, unit.Span));
        }
    }
}
