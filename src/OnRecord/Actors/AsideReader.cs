using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>
/// Finds whom the report names only in passing, and who may yet be the one to whom something happens: states by their adjective or as a place ("a Karsian
/// ship", "in Karsia"), places that no list knows, people whom no list of nouns knows ("the lodgers"). They stand aside: nobody refers back to them.
/// </summary>
internal sealed class AsideReader(EntityTable table)
{
    private readonly Syntax _syntax = table.Syntax;
    private readonly EntityMaker _maker = new(table);

    public void Read()
    {
        for (int i = 0; i < table.Tokens.Count; )
            i = ReadAt(i);
    }

    /// <summary>Returns the token after what it read.</summary>
    private int ReadAt(int token)
    {
        if (table.NameAt[token] is not null)
            return token + 1;
        if (table.Known[token] is { State: { } state } known && known.Range.Start == token)
        {
            Put(table.Of(state), known.Range);
            return known.Range.End;
        }

        if (_syntax.NameAt(token) is { Kind: NameKind.Place } place && place.Range.Start == token)
        {
            string name = Wording.Of(table.Tokens, place.Range);
            int met = table.Entities.FindIndex(e => e.Mentions.Count > 0 && e.Name == name);
            Put(met >= 0 ? met : table.Named(name, ActorKind.Organisation), place.Range);
            return place.Range.End;
        }

        if (IsPeople(token))
        {
            TokenRange extent = Phrases.Extent(_syntax, token);
            Put(_maker.Make(token, null, extent), extent);
        }

        return token + 1;
    }

    private bool IsPeople(int token) =>
        _syntax.Xpos[token] is "NNS"
        && table.ByHead[token] is null
        && Lexicon.Noun(table.Tokens.Form(token)) is null
        && !Phrases.IsModifier(_syntax, new TokenRange(token, token + 1), token)
        && ActorNouns.IsPerson(_syntax, token);

    private void Put(int entity, TokenRange range)
    {
        Entity aside = table.Entities[entity];
        if (aside.Mentions.Count == 0)
            aside.IsMinor = true;
        aside.Asides.Add(range);
    }
}
