using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Tells whether the words that tell a happening tell enough of it themselves, or whether it rests on what was resolved or supplied.</summary>
internal sealed class Sureness(Syntax syntax, Cast cast, Statements statements, Arguments arguments)
{
    /// <summary>Families of kinds that somebody or something must suffer: "Captain arrested in port" has no other reading.</summary>
    public static WordSet Suffered { get; } = WordSet.Of("Events/Data/rule-words.tsv", "suffered-families");

    private static readonly WordSet Theirs = WordSet.Of("Events/Data/rule-words.tsv", "third-possessives");

    /// <summary>
    /// Whether nobody is named who takes part, or not to whom it is done or with whom, somebody takes part whom the sentence does not name ("he", "the
    /// company"), or the word stands where hardly anything happens: as an infinitive or gerund ("for filing a report"), or before the noun that it describes
    /// ("an arrest warrant").
    /// </summary>
    public bool IsUnsure(NewsEvent told, HappeningKind kind, int trigger) =>
        told.Actors.IsEmpty && told.Recipients.IsEmpty && told.Tally is null && !HappensToThings(told)
        || told.Recipients.IsEmpty && Suffered.Contains(kind.Family) && !HappensToThings(told)
        || kind.IsMutual && told.Actors.Length + told.Recipients.Length < 2
        || told.Realis == Realis.Future && told.When is null
        || IsNotFinite(trigger)
        || IsDescribing(trigger)
        || told.Actors.Concat(told.Recipients).Any(actor => !IsNamedBeside(actor, trigger, told.Type == "ASSAULT"));

    /// <summary>Whether the sentence has the actor by a name, or by all that it is called in this report ("masked men").</summary>
    /// <param name="isViolent">Then "their villages" do not do for a name: whose they are was resolved, and they may be those of either side.</param>
    private bool IsNamedBeside(int actor, int trigger, bool isViolent)
    {
        if (IsInOwnQuotation(actor, trigger) || IsOneOfSeveral(actor, trigger))
            return false;
        TokenRange sentence = syntax.Tokens.SentenceAt(trigger);
        string name = cast.Actors[actor].Name;
        for (int i = sentence.Start; i < sentence.End; i++)
            if (
                (cast.AtToken[i] == actor || cast.AsideAt(i) == actor)
                && syntax.Upos[i] is not Upos.Pron
                && !(isViolent && IsTheirs(i))
                && (IsWordOf(name, syntax.Tokens.Form(i)) || cast.Actors[actor].Kind != ActorKind.Person && char.IsUpper(syntax.Tokens.Form(i)[0]))
            )
                return true;
        return false;
    }

    private bool IsTheirs(int word)
    {
        if (syntax.Upos[word] != Upos.Noun)
            return false;
        foreach (int child in syntax.Tree.Children(word))
            if (syntax.Xpos[child] == "PRP$" && Theirs.Contains(syntax.Lemmas[child]))
                return true;
        return false;
    }

    /// <summary>"Lund noted that they would ask Berg's lawyers for his surrender": a pronoun where another person is named before it as well.</summary>
    private bool IsOneOfSeveral(int actor, int trigger)
    {
        TokenRange sentence = syntax.Tokens.SentenceAt(trigger);
        bool isAnother = false;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            if (isAnother && cast.AtToken[i] == actor && syntax.Upos[i] == Upos.Pron && syntax.Tree.Head(i) == trigger)
                return true;
            isAnother |=
                cast.AtToken[i] >= 0
                && cast.AtToken[i] != actor
                && syntax.Upos[i] == Upos.Propn
                && cast.Actors[cast.AtToken[i]] is { Kind: ActorKind.Person or ActorKind.Group };
        }

        return false;
    }

    /// <summary>“We arrested him,” Berg said: who speaks of himself there says "I".</summary>
    private bool IsInOwnQuotation(int actor, int trigger) =>
        statements.Innermost(trigger) is { } index && statements[index].Mode != StatementMode.Indirect && cast.Speakers[index].Contains(actor);

    private static bool IsWordOf(string name, ReadOnlySpan<char> form)
    {
        foreach (Range word in name.AsSpan().Split(' '))
            if (name.AsSpan(word).Equals(form, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>What breaks, burns or quakes needs nobody who takes part.</summary>
    private static bool HappensToThings(NewsEvent told) =>
        told.Type is "ACCIDENT" or "DISASTER" or "CASUALTY" && (told.About is not null || told.Where is not null);

    /// <summary>Of infinitives that are joined the first decides: "to appoint and then sack them".</summary>
    private bool IsNotFinite(int trigger)
    {
        if (syntax.Upos[trigger] != Upos.Verb || syntax.Tree.Child(trigger, "aux") is not null || syntax.Xpos[trigger] is not ("VBG" or "VB"))
            return false;
        return !syntax.Tree.Is(trigger, "conj")
            || syntax.Xpos[trigger] == "VB"
                && syntax.Tree.Head(trigger) is >= 0 and var first
                && syntax.Xpos[first] == "VB"
                && syntax.Tree.Is(first, "csubj")
                && syntax.Tree.Child(first, "aux") is null;
    }

    /// <summary>"an arrest warrant", "strike funds".</summary>
    private bool IsDescribing(int trigger) =>
        syntax.Upos[trigger] == Upos.Noun
        && syntax.Tree.Is(trigger, "compound")
        && syntax.Tree.Head(trigger) > trigger
        && arguments.SupportVerb(trigger) is null;
}
