using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Ledger.Wording;
using OnRecord.Models.Neural;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>Makes of a proposition what it is compared by. A pure function of it and of the frozen vectors; thread-safe.</summary>
internal sealed class GistReader
{
    /// <summary>Words of the vectors' vocabulary that tell nothing apart, and the offset that flattens the weights of those that follow.</summary>
    private const int CommonWords = 120;

    /// <summary>Of a word with the space behind it, so that a list of words need hardly ever grow.</summary>
    private const int LettersAWord = 5;

    /// <summary>Letters of a word that is likely to come again.</summary>
    private const int LongestPooled = 24;

    private readonly WordVectors _vectors;
    private readonly PassageVectors _passages;

    /// <summary>The terms of words that have a vector, by rank; 0 where it was not asked for yet. Most words of news are among these.</summary>
    private readonly ulong[] _terms;

    public GistReader(WordVectors vectors)
    {
        _vectors = vectors;
        _passages = new PassageVectors(vectors);
        _terms = new ulong[vectors.Count];
    }

    public Gist Read(ReportSheet sheet, PropositionEntry entry, TextSpan span)
    {
        List<string> words = Words(entry.Text);
        var terms = new Dictionary<ulong, double>();
        var heavy = new List<(string Word, double Weight)>();
        foreach (string word in words)
        {
            int? rank = _vectors.Find(TextHash.Of(word));
            double weight = WeightOf(word, rank);
            if (weight <= 0)
                continue;
            heavy.Add((word, weight));
            ulong hash = TermOf(word, rank);
            terms[hash] = Math.Max(weight, terms.GetValueOrDefault(hash));
        }

        HashSet<ulong> names = [.. NamesOf(sheet, entry, span)];
        ImmutableArray<Term> sorted = [.. terms.OrderBy(t => t.Key).Select(t => new Term(t.Key, t.Value))];
        return new Gist
        {
            Terms = sorted,
            Names = [.. names.Where(terms.ContainsKey).Order()],
            Vector = ImmutableCollectionsMarshal.AsImmutableArray(_passages.Of(heavy)),
            Figures = [.. entry.Figures],
            Predicate = entry.Predicate.Length > 0 ? TermOf(entry.Predicate) : null,
            HoldsRejected = RejectedInside.In(words),
            AgentNames = NamesOf(sheet, entry.Agent),
            PatientNames = NamesOf(sheet, entry.Patient),
            Uses = [.. sorted.Select(t => (names.Contains(t.Hash) ? TermUse.Name : 0) | (sheet.Topics.Contains(t.Hash) ? TermUse.Topic : 0))],
            Agent = NameOf(sheet, entry.Agent),
            Patient = NameOf(sheet, entry.Patient),
            Topics = sheet.Topics,
            Blame = Blame.Read(sheet, entry, words),
            Fingerprint = Fingerprint(words),
            Mass = sorted.Sum(t => t.Weight),
            Said = sorted.Where(t => !names.Contains(t.Hash)).Sum(t => t.Weight),
            SaidOutsideTopics = sorted.Where(t => !names.Contains(t.Hash) && !sheet.Topics.Contains(t.Hash)).Sum(t => t.Weight),
        };
    }

    /// <summary>Two propositions are worth comparing when they share one of these; each once, ascending. There are hundreds, asked for once.</summary>
    public ImmutableArray<ulong> KeysOf(Held held) => CandidateKeys.Of(held.Gist, [.. NamesOf(held.Sheet, held.Entry, held.Span)], held.Entry);

    public ReportSheet Open(ReportRecord record) => new(record, ReportTopics.Of(record, word => WeightOf(word, _vectors.Find(TextHash.Of(word))), Term));

    private double WeightOf(string word, int? rank) =>
        word.Length < 2 && !char.IsDigit(word[0]) ? 0 : Math.Log(Math.Max(1, (double)(rank ?? _vectors.Count) / CommonWords));

    private ulong Term(string word) => TermOf(word, _vectors.Find(TextHash.Of(word)));

    /// <summary>The same as <see cref="TermOf(string)"/>.</summary>
    private ulong TermOf(string word, int? rank) =>
        rank is not { } at ? TermOf(word)
        : _terms[at] is not 0 and var known ? known
        : _terms[at] = TermOf(word);

    private IEnumerable<ulong> NamesOf(ReportSheet sheet, PropositionEntry entry, TextSpan span)
    {
        IEnumerable<ActorEntry?> mentioned = sheet.Mentions.Within(span).Select(m => sheet.Record.Actors[m.Actor]);
        IEnumerable<ActorEntry?> parts = new[] { entry.Agent, entry.Patient }.OfType<ActorId>().Select(sheet.Actor);
        return mentioned.Concat(parts).OfType<ActorEntry>().Distinct().SelectMany(a => Words(a.Name)).Where(w => w.Length > 2).Select(Term);
    }

    /// <summary>The terms by which a passage may speak of an actor: its name, what it belongs to, and its state.</summary>
    public static HashSet<ulong> NamesOf(ReportSheet sheet, ActorEntry actor)
    {
        IEnumerable<string?> state = sheet
            .Record.Actors.Where(a => a.Kind == ActorKind.State && a.Country is not null && a.Country == actor.Country)
            .Select(a => a.Name);
        string?[] called = [actor.Name, actor.Affiliation, actor.SpeaksFor is { } head ? sheet.Actor(head)?.Name : null, .. state];
        return [.. called.OfType<string>().SelectMany(Words).Where(w => w.Length > 2).Select(TermOf)];
    }

    private static ulong NameOf(ReportSheet sheet, ActorId? part) =>
        part is { } id && sheet.Actor(id) is { } actor ? TextHash.Of(actor.Name.ToUpperInvariant()) : 0;

    private static HashSet<ulong>? NamesOf(ReportSheet sheet, ActorId? part) =>
        part is { } id && sheet.Actor(id) is { Anonymous: false } actor ? sheet.NamesOf(actor) : null;

    /// <summary>Words of one stem, and words that say the same of a deed, are one term.</summary>
    /// <param name="word">In lower case.</param>
    public static ulong TermOf(string word) => TextHash.Of(Thesaurus.ConceptOf(Stemmer.Stem(word)).Concept);

    private static ulong Fingerprint(List<string> words) => TextHash.Of(string.Join(' ', words));

    /// <summary>Runs of letters and digits, in lower case.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>((text.Length / LettersAWord) + 1);
        for (int at = 0; at < text.Length; )
        {
            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInsideNumber(text, at, start)))
                at++;
            if (at > start)
                words.Add(Lower(text.AsSpan(start, at - start)));
            else
                at++;
        }

        return words;
    }

    private static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestPooled)
            return word.ToString().ToLowerInvariant();
        Span<char> lower = stackalloc char[LongestPooled];
        word.ToLowerInvariant(lower);
        return WordPool.Of(lower[..word.Length]);
    }

    private static bool IsInsideNumber(string text, int at, int start) =>
        at > start && text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}
