using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Whether two propositions tell the same deed by their parts: the same one does the same to the same, for or about the same. "Russia had asked China for
/// military equipment" and "Russia seeks military support" do; why, and what else was asked, may differ.
/// </summary>
internal static class SharedDeed
{
    /// <summary>How often two that are told the same way are the same, by eye on the development affairs.</summary>
    public const double Certainty = 0.8;

    /// <summary>Words that the things done or asked for must share, as words or as concepts.</summary>
    private const int SharedWords = 2;

    /// <summary>Same, or opposed where one negates it; null when the parts do not say.</summary>
    public static bool? AreSame(Held a, Held b)
    {
        if (a.IsAsked || b.IsAsked || Doer(a) is not { } doer || Doer(b) is not { } other || !IsSame(doer, other))
            return null;
        if (Predicate(a) is not { } predicate || predicate != Predicate(b))
            return null;
        if (Patient(a) is { } patient && Patient(b) is { } toWhom && !IsSame(patient, toWhom))
            return null;
        if (a.Entry.Modality != b.Entry.Modality && (!IsPlain(a) || !IsPlain(b)) || a.Gist.Figures.Length + b.Gist.Figures.Length > 0)
            return null;
        return Things(a).Intersect(Things(b)).Count() >= SharedWords ? a.Entry.Polarity == b.Entry.Polarity : null;
    }

    private static ActorEntry? Doer(Held held) => held.Entry.Agent is { } agent ? held.Sheet.Actor(agent) : null;

    private static ActorEntry? Patient(Held held) => held.Entry.Patient is { } patient ? held.Sheet.Actor(patient) : null;

    /// <summary>A state acts through its ministries and offices.</summary>
    private static bool IsSame(ActorEntry a, ActorEntry b) =>
        (a.Kind == ActorKind.State || b.Kind == ActorKind.State) && a.Country is { } country && a.Kind != ActorKind.Person && b.Kind != ActorKind.Person
            ? country == b.Country
            : !a.Anonymous && !b.Anonymous && string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A wish is a deed where the verb itself is one ("seeks").</summary>
    private static bool IsPlain(Held held) => held.Entry.Modality is Modality.Asserted or Modality.Wished;

    private static string? Predicate(Held held)
    {
        string concept = Thesaurus.ConceptOf(Stemmer.Stem(held.Entry.Predicate)).Concept;
        return Thesaurus.IsStop(concept) ? null : concept;
    }

    /// <summary>The words of its parts other than who does it and to whom, as concepts.</summary>
    private static HashSet<string> Things(Held held) =>
        [
            .. held
                .Entry.Others.SelectMany(o => GistReader.Words(held.Sheet.Clip(o.Span).In(held.Sheet.Text).ToString()))
                .Select(Stemmer.Stem)
                .Where(stem => !Thesaurus.IsStop(stem))
                .Select(stem => Thesaurus.ConceptOf(stem).Concept),
        ];
}
