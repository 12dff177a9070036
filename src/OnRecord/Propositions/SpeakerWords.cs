using System.Collections.Frozen;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>Words that stand for who speaks or who is spoken of by a statement.</summary>
internal sealed class SpeakerWords(Syntax syntax, Statements statements, Cast cast)
{
    private static readonly WordSet OwnPronouns = WordSet.Of("Propositions/Data/rule-words.tsv", "own-pronouns");
    private static readonly WordSet OwnForms = WordSet.Of("Propositions/Data/rule-words.tsv", "own-forms");
    private static readonly WordSet SharedForms = WordSet.Of("Propositions/Data/rule-words.tsv", "shared-forms");

    private static readonly FrozenSet<string> OwnDeeds = DataFile
        .Rows("Propositions/Data/own-deeds.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The one speaker of a statement's quotation where the word is "I" or, of a body, "we"; null otherwise.</summary>
    public int? FirstPerson(PropositionUnit unit, int token)
    {
        if (
            unit.Statement is not { } statement
            || statements[statement].Mode == StatementMode.Indirect
            || cast.Speakers[statement] is not { Length: 1 } speakers
        )
            return null;
        bool own = OwnPronouns.Contains(syntax.Lemmas[token].ToLowerInvariant()) || OwnForms.Contains(syntax.Tokens.Form(token));
        bool shared = cast.Actors[speakers[0]].Kind is not ActorKind.Person && SharedForms.Contains(syntax.Tokens.Form(token));
        return own || shared ? speakers[0] : null;
    }

    /// <summary>The one who denies a deed of his own: "denied involvement", "denies its part in it"; null where the deed is not said to be his.</summary>
    /// <param name="deed">The noun for it.</param>
    /// <param name="owner">The word for whose it is; null when there is none.</param>
    public int? Denier(PropositionUnit unit, int deed, int? owner)
    {
        if (
            unit.Statement is not { } statement
            || statements[statement].Commitment != Commitment.IsNot
            || cast.Speakers[statement] is not { Length: 1 } speakers
        )
            return null;
        if (!OwnDeeds.Contains(syntax.Lemmas[deed].ToLowerInvariant()) || syntax.Upos[deed] != Upos.Noun)
            return null;
        if (owner is { } own)
            return syntax.Xpos[own] == "PRP$" && cast.AtToken[own] < 0 ? speakers[0] : null;
        return syntax.Tree.Child(deed, "det") is not { } determiner || syntax.Lemmas[determiner].ToLowerInvariant() is "any" or "all" ? speakers[0] : null;
    }

    /// <summary>"China was accused by the US of …", "accused China of …": the word for the one of whom the content speaks; null where it is not said
    /// so.</summary>
    public int? Accused(PropositionUnit unit)
    {
        if (unit.Statement is not { } statement || statements[statement] is not { Act: Act.Accuse, CueHead: { } cue })
            return null;
        if (syntax.Tree.Child(cue, "obj") is { } accused)
            return unit.Contains(accused) ? null : accused;
        foreach (int child in syntax.Tree.Children(cue))
            if (syntax.Tree.Relation(child) == "nsubj:pass" && !unit.Contains(child))
                return child;
        return null;
    }
}
