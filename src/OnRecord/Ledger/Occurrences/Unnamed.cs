using OnRecord.Identities;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Whether somebody whom a report leaves without a name ("a driver", "the woman") can be whom another report tells of.</summary>
internal static class Unnamed
{
    private static readonly WordSet Male = WordSet.Of("Ledger/Data/rule-words.tsv", "male-nouns");
    private static readonly WordSet Female = WordSet.Of("Ledger/Data/rule-words.tsv", "female-nouns");

    public static bool Is(Identity party) => party.Anonymous || party.Name.Length > 0 && char.IsLower(party.Name[0]);

    /// <summary>Those to whom it happens, else those who do it: one at least is unnamed, and nothing tells them apart.</summary>
    public static bool MayBeOne(Telling a, Telling b)
    {
        (IReadOnlyList<Identity> x, IReadOnlyList<Identity> y) =
            a.Recipients.Length > 0 && b.Recipients.Length > 0 ? (a.Recipients, b.Recipients) : (a.Actors, b.Actors);
        return x.Any(p => y.Any(q => MayBe(p, q)));
    }

    /// <summary>One of the two is unnamed, and nothing tells them apart.</summary>
    public static bool MayBe(Identity a, Identity b) => (Is(a) || Is(b)) && IsHuman(a) && IsHuman(b) && !Clash(a, b);

    /// <summary>"a woman" and "two men" are not one.</summary>
    public static bool Clash(Identity a, Identity b) =>
        Is(a) && Is(b) && (a.Kind == ActorKind.Group) != (b.Kind == ActorKind.Group) || Has(a, Male) && Has(b, Female) || Has(a, Female) && Has(b, Male);

    private static bool IsHuman(Identity party) => party.Kind is ActorKind.Person or ActorKind.Group or ActorKind.Office;

    private static bool Has(Identity party, WordSet words) => party.Name.ToLowerInvariant().Split(' ').Any(word => words.Contains(word));
}
