using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>"Dozens of teachers marched. They said", "The army accused the rebels of it. They denied": people that no list of those who spoke holds, and
/// for whom a "they" that speaks stands.</summary>
internal sealed class PeopleBefore(EntityTable table, Parties parties)
{
    private readonly Syntax _syntax = table.Syntax;
    private readonly Tree _tree = table.Tree;

    /// <returns>The noun for them in the sentence before; null where the pronoun does not speak, or nobody is spoken of so.</returns>
    public int? Before(int pronoun)
    {
        int first = _syntax.Tokens.SentenceAt(pronoun).Start;
        if (first == 0 || parties.InQuotation(pronoun) || !parties.IsOutermostSource(pronoun))
            return null;
        TokenRange before = _syntax.Tokens.SentenceAt(first - 1);
        for (int t = before.Start; t < before.End; t++)
        {
            if (_tree.Relation(t) is not "nsubj" || _tree.Head(t) is not (>= 0 and var verb) || _tree.Relation(verb) is not "root" || parties.InQuotation(t))
                continue;
            if (People(Quantities.Counted(_syntax, t) ?? t) is { } subject)
                return subject;
            return
                parties.SourceOf(t) is { } charge
                && table.Statements[charge].Act == Act.Accuse
                && _tree.Child(verb, "obj") is { } charged
                && People(charged) is { } accused
                ? accused
                : null;
        }

        return null;
    }

    private int? People(int noun) => _syntax.Xpos[noun] is "NNS" && Lexicon.Noun(_syntax.Tokens.Form(noun)) is { IsHuman: true, Plural: true } ? noun : null;
}
