using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Figures;

/// <summary>What a number counts, what happens to it, and whether that is one of the things that news counts over and over.</summary>
internal sealed class CountedReader(Syntax syntax)
{
    private static readonly WordSet Reaching = WordSet.Of("Figures/Data/rule-words.tsv", "reaching-words");
    private static readonly WordSet Wholes = WordSet.Of("Figures/Data/rule-words.tsv", "whole-words");

    private static readonly WordSet Bodies = WordSet.Of("Figures/Data/rule-words.tsv", "body-words");
    private static readonly WordSet Tallies = WordSet.Of("Figures/Data/rule-words.tsv", "tally-nouns");

    private const int SignsOnTheWay = 3;

    private Tree Tree => syntax.Tree;

    /// <summary>The noun that the number counts; null when there is none.</summary>
    /// <param name="number">The last token of the number.</param>
    public int? Noun(int number)
    {
        int head = Tree.Head(number);
        return head >= 0 && Tree.Is(number, "nummod") && syntax.Upos[head] is Upos.Noun or Upos.Adj ? head : null;
    }

    public string? Of(int number, int? noun)
    {
        int head = Tree.Head(noun ?? number);
        // A sign ("$") only stands between the number and what it belongs to.
        for (int steps = 0; head >= 0 && steps < SignsOnTheWay && !char.IsLetter(syntax.Tokens.Form(head)[0]); steps++)
            head = Tree.Head(head);
        return head >= 0 ? syntax.Lemmas[head].ToLowerInvariant() : null;
    }

    /// <summary>The first word about the number that names a measure: the noun, what stands beside it, the verb, what the verb governs.</summary>
    public string? Measure(int number, int? noun)
    {
        if (noun is { } counted && (Named(counted) ?? Beside(counted)) is { } own)
            return own;
        // "a rescue of three bodies" rescues nobody.
        if (noun is { } found && Bodies.Contains(syntax.Lemmas[found].ToLowerInvariant()))
            return null;
        if (noun is null && Behind(number) is { } behind)
            return behind;
        int head = Tree.Head(noun ?? number);
        if (head < 0)
            return null;
        if (Named(head) is { } governed)
            return governed;
        // "29 people were known to have died".
        if (Tree.Child(head, "xcomp") is { } complement && Named(complement) is { } open)
            return open;
        if (noun is not null)
            return null;
        if (RisenTo(number) is { } risen)
            return risen;
        // "the toll rose to 41", "it puts the missing at 68".
        return (Tree.Child(head, "nsubj") is { } subject ? Inside(subject) : null) ?? (Tree.Child(head, "obj") is { } target ? Inside(target) : null);
    }

    /// <summary>"the number of injured has risen to five", read along the words: there trees go wrong.</summary>
    private string? RisenTo(int number)
    {
        const int Farthest = 16;
        int first = number;
        while (first > 0 && syntax.Upos[first - 1] == Upos.Num)
            first--;
        if (first == 0 || !Reaching.Contains(syntax.Tokens.Form(first - 1)))
            return null;
        for (int i = first - 2; i >= Math.Max(0, first - Farthest) && syntax.Tokens.SentenceOf(i) == syntax.Tokens.SentenceOf(number); i--)
        {
            if (syntax.Tokens.Form(i) is "," or ";" or ":")
                return null;
            if (Named(i) is { } measure)
                return measure;
        }

        return null;
    }

    /// <summary>"38 of whom", "two of the nine".</summary>
    public bool IsPart(int after) => after + 1 < syntax.Tokens.Count && syntax.Tokens.Form(after) is "of" && Wholes.Contains(syntax.Tokens.Form(after + 1));

    private string? Named(int word)
    {
        string lemma = syntax.Lemmas[word].ToLowerInvariant();
        return Bodies.Contains(lemma) && !IsTally(word) ? null : MeasureTable.Of(lemma);
    }

    /// <summary>"have recovered 28 bodies", "the number of bodies": all that were found; "a rescue of three bodies" tells of some.</summary>
    private bool IsTally(int bodies)
    {
        int head = Tree.Head(bodies);
        if (head < 0)
            return false;
        if (!syntax.IsVerb(head))
            return Tallies.Contains(syntax.Lemmas[head].ToLowerInvariant());
        foreach (int child in Tree.Children(head))
            if (Tree.Is(child, "aux") && syntax.Lemmas[child] is "have")
                return true;
        return false;
    }

    /// <summary>"84 die; 276 still missing": what stands right behind the number, wherever the tree hangs it.</summary>
    private string? Behind(int number)
    {
        int at = number + 1;
        while (at < syntax.Tokens.Count && syntax.Upos[at] == Upos.Adv)
            at++;
        return at < syntax.Tokens.Count && syntax.Tokens.SentenceOf(at) == syntax.Tokens.SentenceOf(number) && syntax.Upos[at] is Upos.Adj or Upos.Verb
            ? Named(at)
            : null;
    }

    private string? Beside(int noun)
    {
        foreach (int child in Tree.Children(noun))
            if ((Tree.Is(child, "acl") || Tree.Is(child, "amod")) && Named(child) is { } measure)
                return measure;
        return null;
    }

    private string? Inside(int word)
    {
        if (Named(word) is { } own)
            return own;
        foreach (int child in Tree.Children(word))
            if ((Tree.Is(child, "nmod") || Tree.Is(child, "compound") || Tree.Is(child, "amod")) && Named(child) is { } measure)
                return measure;
        return null;
    }
}
