using System.Collections.Frozen;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>
/// Tells what an announcement does beside telling: "said it would free the crew" promises, "said it would bomb the port" threatens, "said it would never leave"
/// refuses, and "said that Karsia must leave" demands.
/// </summary>
internal sealed class AnnouncedDeeds(Syntax syntax, FrameMatcher matcher)
{
    private static readonly WordSet AnnouncingModals = WordSet.Of("Events/Data/rule-words.tsv", "announcing-modals");
    private static readonly WordSet DemandingModals = WordSet.Of("Events/Data/rule-words.tsv", "demanding-modals");

    private static readonly FrozenSet<string> Words = DataFile
        .Rows("Events/Data/announcing-words.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly HappeningKind Promise = HappeningKinds.Of("promise"),
        Threat = HappeningKinds.Of("threaten"),
        Refusal = HappeningKinds.Of("refuse"),
        Demand = HappeningKinds.Of("demand");

    /// <summary>Null when the word announces no deed.</summary>
    public AnnouncedDeed? At(int token)
    {
        if (!syntax.IsVerb(token) || !Words.Contains(syntax.Lemmas[token]))
            return null;
        foreach (int deed in syntax.Tree.Children(token))
        {
            if (!syntax.Tree.Is(deed, "ccomp") || !syntax.IsVerb(deed) || syntax.Tree.Child(deed, "nsubj") is not { } subject)
                continue;
            if (Modal(deed) is not { } modal)
                continue;
            if (DemandingModals.Contains(modal))
                return syntax.Upos[subject] == Upos.Pron || Voice.IsPassive(syntax, deed) ? null : new AnnouncedDeed(Demand, deed, subject, null);
            bool own = Pronouns.IsSubject(syntax.Lemmas[subject]);
            if (own && !Voice.IsPassive(syntax, deed) && matcher.Match(deed) is { } frame && Kind(frame, Negation.HasAdverb(syntax, deed)) is { } kind)
                return new AnnouncedDeed(kind, deed, subject, frame);
        }

        return null;
    }

    /// <summary>A will or a must, without a condition.</summary>
    private string? Modal(int deed)
    {
        string? modal = null;
        foreach (int child in syntax.Tree.Children(deed))
        {
            if (syntax.Tree.Is(child, "mark") && Conjunctions.IsConditional(syntax.Lemmas[child]))
                return null;
            if (!syntax.Tree.Is(child, "aux"))
                continue;
            string lemma = syntax.Lemmas[child].ToLowerInvariant();
            modal ??=
                AnnouncingModals.Contains(lemma) ? "will"
                : DemandingModals.Contains(lemma) ? lemma
                : null;
        }

        return modal;
    }

    private static HappeningKind? Kind(TriggerFrame frame, bool negated) =>
        frame.Kind.Type switch
        {
            "YIELD" or "AID" or "AGREE" or "COOPERATE" or "SUPPORT" or "APPROVAL" => negated ? Refusal : Promise,
            "REJECT" when !negated => Refusal,
            "ASSAULT" or "COERCE" or "SANCTION" or "PROTEST" or "MOBILIZE" => negated ? null : Threat,
            _ => null,
        };
}
