using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>Chooses the frame of a word by what hangs on it.</summary>
internal sealed class FrameMatcher(Syntax syntax, Arguments arguments)
{
    private static readonly WordSet Partitives = WordSet.Of("Events/Data/rule-words.tsv", "partitives");
    private static readonly WordSet Unwilling = WordSet.Of("Events/Data/rule-words.tsv", "unwilling-auxiliaries");

    /// <summary>The frames whose conditions hold, in order of preference.</summary>
    public IEnumerable<TriggerFrame> Matches(int word)
    {
        Upos pos = syntax.Upos[word];
        foreach (TriggerFrame frame in TriggerLexicon.Of(syntax.Lemmas[word]))
            if (frame.Pos == pos && ObjectFits(frame, word) && WithFits(frame, word))
                yield return frame;
    }

    /// <summary>The first of them, or null.</summary>
    public TriggerFrame? Match(int word) => Matches(word).FirstOrDefault();

    private bool ObjectFits(TriggerFrame frame, int word)
    {
        if (frame.Objects is null)
            return true;
        if (frame.ObjectExcluded && frame.Objects.Contains(TriggerFrame.Anything))
            return arguments.Object(word) is null;
        bool member =
            (arguments.Object(word) ?? Described(frame, word)) is { } named
            && Counted(named) is var target
            && (
                frame.Objects.Contains(LastPart(syntax.Lemmas[target].ToLowerInvariant()))
                || AnyConjunct(target, frame)
                || (!frame.ObjectExcluded && CompoundFits(target, frame))
            );
        return member != frame.ObjectExcluded;
    }

    /// <summary>"the data | that the software captures", "tallies | released by the office": what has no object of its own says of what it describes that
    /// it is none of these.</summary>
    private int? Described(TriggerFrame frame, int verb) =>
        frame.ObjectExcluded
        && (
            syntax.Tree.Relation(verb) is "acl:relcl" && syntax.Tree.Subject(verb) is { } subject && syntax.Upos[subject] is Upos.Noun or Upos.Propn
            || syntax.Tree.Relation(verb) is "acl" && syntax.Xpos[verb] is "VBN"
        )
            ? syntax.Tree.Head(verb)
            : null;

    /// <summary>"mega-deal": a deal.</summary>
    private static string LastPart(string lemma) => lemma[(lemma.LastIndexOf('-') + 1)..];

    /// <summary>"some of its troops", "thousands of troops": the troops.</summary>
    private int Counted(int target)
    {
        if (!Partitives.Contains(syntax.Lemmas[target].ToLowerInvariant()))
            return target;
        foreach (int child in syntax.Tree.Children(target))
            if (syntax.Tree.Is(child, "nmod") && Prepositions.Of(syntax, child) == "of")
                return child;
        return target;
    }

    private bool AnyConjunct(int target, TriggerFrame frame)
    {
        foreach (int child in syntax.Tree.Children(target))
            if (syntax.Tree.Is(child, "conj") && frame.Objects!.Contains(syntax.Lemmas[child]))
                return true;
        return false;
    }

    /// <summary>"a travel ban package", "King Olav": a noun or title before the head counts too.</summary>
    private bool CompoundFits(int target, TriggerFrame frame)
    {
        foreach (int child in syntax.Tree.Children(target))
            if (
                (syntax.Tree.Is(child, "compound") || syntax.Tree.Relation(child) == "nmod:desc" || syntax.Tree.Is(child, "flat"))
                && frame.Objects!.Contains(syntax.Lemmas[child].ToLowerInvariant())
            )
                return true;
        return false;
    }

    private bool WithFits(TriggerFrame frame, int word)
    {
        if (frame.With.IsEmpty)
            return true;
        foreach (string with in frame.With)
        {
            bool fits = with switch
            {
                "comp" => HasClause(word),
                "neg-future" => IsNegatedFuture(word),
                "no-agent" => IsWithoutAgent(word),
                "no-clause" => !HasClause(word),
                "object" => arguments.Object(word) is not null,
                "no-object" => arguments.Object(word) is null && !HasClause(word),
                "named-object" => arguments.Object(word) is { } named && IsPersonName(named),
                "named-called" => arguments.Object(word) is { } called && IsPersonName(called) && !HasClause(word) && !IsCalledSomething(word),
                _ when with.StartsWith("prt=", StringComparison.Ordinal) => HasParticle(word, with["prt=".Length..]),
                _ when with.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign => IsFilled(word, with[..sign], with[(sign + 1)..]),
                _ => HasDependent(word, with),
            };
            if (fits)
                return true;
        }

        return false;
    }

    /// <summary>"called her a liar": a second noun right behind the object says what it is.</summary>
    private bool IsCalledSomething(int verb) =>
        syntax.Tree.Child(verb, "iobj") is not null
        || syntax.Tree.Child(verb, "obj") is { } named
            && syntax.Tree.Child(named, "appos") is { } called
            && syntax.Tree.Subtree(called).Start is var start
            && !syntax.IsPunctuation(start)
            && !syntax.IsPunctuation(start - 1);

    /// <summary>"Tomas Berg", "President Berg".</summary>
    private bool IsPersonName(int noun)
    {
        if (syntax.Upos[noun] == Upos.Propn && syntax.NameAt(noun) is not { Kind: NameKind.Organisation or NameKind.Place })
            return true;
        foreach (int child in syntax.Tree.Children(noun))
            if (syntax.NameAt(child) is { Kind: NameKind.Person } && (syntax.Tree.Is(child, "flat") || syntax.Tree.Is(child, "appos")))
                return true;
        return false;
    }

    /// <summary>"gave in": not the preposition of a phrase ("in the ruling she gave …").</summary>
    private bool HasParticle(int verb, string particle)
    {
        foreach (int child in syntax.Tree.Children(verb))
            if (IsLemma(child, particle) && (syntax.Tree.Is(child, "compound") || syntax.Tree.Is(child, "advmod")))
                return true;
        return false;
    }

    private bool HasClause(int word) => syntax.Tree.Child(word, "xcomp") is not null || syntax.Tree.Child(word, "ccomp") is not null;

    private bool IsNegatedFuture(int verb)
    {
        bool negated = false,
            future = false;
        foreach (int child in syntax.Tree.Children(verb))
        {
            negated |= Negation.IsWord(syntax.Lemmas[child]);
            future |= syntax.Tree.Is(child, "aux") && Unwilling.Contains(syntax.Lemmas[child]);
        }

        return negated && future;
    }

    private bool IsWithoutAgent(int verb) => Voice.IsPassive(syntax, verb) && !IsFilled(verb, "by", null);

    /// <param name="slot">"subj", "by", or "obl" for a phrase with any preposition.</param>
    /// <param name="lemma">Of the noun that fills it; null for any.</param>
    private bool IsFilled(int word, string slot, string? lemma)
    {
        if (slot == "subj")
            return arguments.Subject(word, 0) is { } subject && !Voice.IsPassive(syntax, word) && (lemma is null || IsNamed(subject, lemma));
        foreach (int child in syntax.Tree.Children(word))
        {
            if (!syntax.Tree.Is(child, "obl") && !syntax.Tree.Is(child, "nmod"))
                continue;
            if ((slot != "by" || Prepositions.Of(syntax, child) == "by") && (lemma is null || IsNamed(child, lemma)))
                return true;
        }

        return false;
    }

    private bool IsNamed(int noun, string lemma)
    {
        if (IsLemma(noun, lemma))
            return true;
        // "the corvette Lund", either word carrying the other.
        if (syntax.Tree.Head(noun) is >= 0 and var head && IsLemma(head, lemma) && IsNamePart(noun))
            return true;
        foreach (int child in syntax.Tree.Children(noun))
            if (IsLemma(child, lemma) && IsNamePart(child))
                return true;
        return false;

        bool IsNamePart(int word) =>
            syntax.Tree.Is(word, "flat") || syntax.Tree.Is(word, "compound") || syntax.Tree.Is(word, "appos") || syntax.Tree.Relation(word) == "nmod:desc";
    }

    private bool HasDependent(int word, string lemma)
    {
        Tree tree = syntax.Tree;
        foreach (int child in tree.Children(word))
        {
            if (
                IsLemma(child, lemma)
                && (
                    tree.Is(child, "compound")
                    || tree.Is(child, "advmod")
                    || tree.Is(child, "xcomp")
                    || tree.Is(child, "amod")
                    || tree.Is(child, "nmod")
                    || tree.Is(child, "obl")
                    || tree.Is(child, "case")
                    || tree.Is(child, "mark") && syntax.Xpos[child] != "TO"
                )
            )
                return true;
            // "called him on Friday" is no calling on him.
            if (!tree.Is(child, "obl") || TimeNames.Is(syntax.Tokens.Form(child)))
                continue;
            foreach (int marker in tree.Children(child))
                if (tree.Is(marker, "case") && IsLemma(marker, lemma))
                    return true;
        }

        return false;
    }

    private bool IsLemma(int token, string lemma) => string.Equals(syntax.Lemmas[token], lemma, StringComparison.OrdinalIgnoreCase);
}
