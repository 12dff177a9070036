using System.Collections.Immutable;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Wording;
using OnRecord.Models.Neural;
using OnRecord.Text;

namespace OnRecord.Ledger.Repeats;

/// <summary>What a report is about, as weighted terms: its words, its actors, and the happenings that it tells of.</summary>
internal static class StoryVectors
{
    /// <summary>Weight of the headline and the first sentences, which say what the news is.</summary>
    private const double LeadWeight = 2;

    private const int LeadSentences = 3;

    private const double ActorWeight = 2,
        HappeningWeight = 4;

    private static readonly PerPage<TermVector> Vectors = new(page => TermVector.From(Read(page)));

    /// <summary>Of one report, without happenings.</summary>
    public static TermVector Of(IndexedReport page) => Vectors.Of(page);

    /// <param name="happenings">Terms of what the report tells of, each once.</param>
    public static TermVector Of(IndexedReport page, IReadOnlyCollection<ulong> happenings) =>
        happenings.Count == 0 ? Of(page) : TermVector.From([.. Read(page), .. happenings.Select(term => KeyValuePair.Create(term, HappeningWeight))]);

    /// <param name="first">The first telling of a happening.</param>
    public static ulong TermOf(Telling first) => Id($"{first.Page.Id} {first.Entry.Id}", TermKind.Figure);

    private static ulong Id(string term, TermKind kind) => TextHash.Of(term, (ulong)kind);

    private static Dictionary<ulong, double> Read(IndexedReport page)
    {
        var counts = new Dictionary<ulong, (double Count, double Weight)>();
        HashSet<int> lead = LeadOf(page);
        foreach (TextSpan part in Parts(page))
        {
            (int from, int to) = page.WordsIn(page.Clip(part));
            foreach (Word word in page.Words.AsSpan(from..to))
            {
                if (Thesaurus.IsStop(word) || char.IsDigit(word.Form[0]))
                    continue;
                string concept = Thesaurus.ConceptOf(word.Stem).Concept;
                Add(concept, TermKind.Word, lead.Contains(word.Sentence) ? LeadWeight : 1, Commonness.WeightOf(concept));
            }

            foreach ((_, int actor) in page.Mentions.Within(page.Clip(part)))
                Add(page.Identities[actor].Key, TermKind.Actor, 1, ActorWeight);
        }

        return counts.ToDictionary(c => c.Key, c => (1 + Math.Log(c.Value.Count)) * c.Value.Weight);

        void Add(string term, TermKind kind, double count, double weight)
        {
            ulong id = Id(term, kind);
            counts[id] = (counts.GetValueOrDefault(id).Count + count, weight);
        }
    }

    private static IEnumerable<TextSpan> Parts(IndexedReport page)
    {
        if (page.Record.Report.Headline is { } headline)
            yield return headline;
        foreach (TextSpan body in page.Record.Report.Body)
            yield return body;
    }

    private static HashSet<int> LeadOf(IndexedReport page)
    {
        var lead = new HashSet<int>();
        foreach (TextSpan part in Parts(page))
        {
            (int from, int to) = page.WordsIn(page.Clip(part));
            ImmutableArray<Word> words = page.Words;
            for (int i = from; i < to && lead.Count <= LeadSentences; i++)
                lead.Add(words[i].Sentence);
        }

        return lead;
    }
}
