using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Reads for whom an actor speaks: "her lawyers", "a spokesman for Lund", "Fund spokesman Per Dahl", a ministry for its state.</summary>
internal sealed class PrincipalReader(EntityTable table)
{
    /// <summary>How far behind a name a noun may stand that says what he is.</summary>
    private const int Behind = 6;

    internal static readonly WordSet Past = WordSet.Of("Actors/Data/rule-words.tsv", "past-words");

    private readonly Syntax _syntax = table.Syntax;
    private readonly Tokens _tokens = table.Tokens;

    /// <summary>After all names and descriptions are read.</summary>
    public void Read()
    {
        for (int i = 0; i < table.Entities.Count; i++)
        {
            Entity entity = table.Entities[i];
            if (
                entity.Mentions.Count == 0
                || entity.Kind is ActorKind.State or ActorKind.Outlet or ActorKind.Document
                || IsPast(entity.Office)
                || IsPast(entity.Name)
            )
                continue;
            if (entity.Roles.Any(Voices.OfBody))
                entity.Principal ??= Belonging(i) ?? Affiliated(i);
            if (
                entity.Principal is null
                && entity.State is { } state
                && table.Has(state)
                && entity.Roles.Any(Voices.OfState)
                && entity.Affiliation is null
                && table.Of(state) is var of
                && of != i
            )
                entity.Principal = of;
        }
    }

    private static bool IsPast(string? words) => words is not null && words.Split(' ').Any(w => Past.Contains(w.ToLowerInvariant()));

    /// <summary>The one to whom a phrase with the noun gives it.</summary>
    private int? Belonging(int entity)
    {
        foreach (TokenRange mention in table.Entities[entity].Mentions.Order())
            for (int noun = Math.Max(0, mention.Start - Reach(mention)); noun < Math.Min(_tokens.Count, mention.End + Behind); noun++)
                if (
                    Lexicon.Noun(_tokens.Form(noun)) is { } role
                    && Voices.OfBody(role.Singular)
                    && (noun < mention.End ? IsOf(noun, entity) : IsBeside(noun, mention))
                    && Owner(noun) is { } owner
                    && owner != entity
                )
                    return owner;
        return null;
    }

    /// <summary>"Per Dahl, a lawyer for Lund": what somebody is called behind his name.</summary>
    private bool IsBeside(int noun, TokenRange name) => _syntax.Tree.Is(noun, "appos") && name.Contains(_syntax.Tree.Head(noun));

    /// <summary>The words before a name in which its title may stand.</summary>
    private int Reach(TokenRange mention) => table.NameAt[mention.Start] is null ? 0 : 6;

    private bool IsOf(int noun, int entity) => table.ByHead[noun] is { Entities: [var one] } && one == entity;

    private int? Owner(int noun)
    {
        if (OfficePhrases.Served(table, noun) is { Entities: [var served] })
            return served;
        foreach (int child in _syntax.Tree.Children(noun))
        {
            bool owns =
                _syntax.Tree.Relation(child) == "nmod:poss"
                || (child < noun && _syntax.Tree.Is(child, "compound"))
                || (
                    child > noun
                    && _syntax.Tree.Is(child, "nmod")
                    && Phrases.Preposition(_syntax, child) is { } preposition
                    && _tokens.Form(preposition) is "for" or "of"
                );
            if (
                owns
                && (table.ByHead[child] ?? table.NameAt[child]) is { Entities: [var owner] }
                && table.Entities[owner].Kind is ActorKind.Person or ActorKind.Organisation or ActorKind.Outlet or ActorKind.State
            )
                return owner;
        }

        return null;
    }

    private int? Affiliated(int entity)
    {
        if (table.Entities[entity].Affiliation is not { } name)
            return null;
        int body = table.Entities.FindIndex(e => e.Name == name && e.Mentions.Count > 0);
        return body >= 0 && body != entity ? body : null;
    }
}
