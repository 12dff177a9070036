using System.Text;
using OnRecord.Actors;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Propositions;

/// <summary>Writes a proposition so that it can be understood by itself: names for pronouns, and a subject where its sentence left it to the frame.</summary>
internal sealed class SelfContainedText(Syntax syntax, Cast cast, SpeakerWords speakers)
{
    private static readonly WordSet Openers = WordSet.Of("Propositions/Data/rule-words.tsv", "opening-words");
    private static readonly WordSet Personal = WordSet.Of("Propositions/Data/rule-words.tsv", "personal-pronouns");
    private static readonly WordSet Possessive = WordSet.Of("Propositions/Data/rule-words.tsv", "possessive-forms");
    private static readonly WordSet FirstPerson = WordSet.Of("Propositions/Data/rule-words.tsv", "first-person-forms");

    /// <param name="subject">The word for who does it; null when there is none.</param>
    /// <param name="denier">The actor who denies it as his own deed; null when there is none.</param>
    public string Write(PropositionUnit unit, int root, int? subject, int? denier)
    {
        var text = new StringBuilder();
        bool opens = true;
        if (denier is { } own)
            Append(text, cast.Actors[own].Name + "'s", space: true);
        else if (subject is { } outside && !unit.Contains(outside) && !Voice.IsPassive(syntax, root))
            Append(text, NameOf(unit, outside) ?? syntax.Tokens.TextOf(Phrases.Extent(syntax, outside)).ToString(), space: true);
        else if (subject is null || Voice.IsPassive(syntax, root) && syntax.Tree.Subject(root) is null)
            Append(text, OmittedPatient(unit, root) ?? "", space: true);
        foreach (TokenRange piece in unit.Pieces)
        {
            for (int i = piece.Start; i < piece.End; i++)
            {
                if (
                    IsQuotationMark(i)
                    || opens && (IsOpener(unit, i) || denier is not null && (syntax.Xpos[i] == "PRP$" || syntax.Lemmas[i].ToLowerInvariant() is "any" or "all"))
                )
                    continue;
                opens = false;
                Append(text, Word(unit, i), space: i == piece.Start || syntax.Tokens.SpaceAfter(i - 1) || IsQuotationMark(i - 1));
            }
        }

        return text.ToString();
    }

    private string? OmittedPatient(PropositionUnit unit, int root)
    {
        if (!Voice.IsPassive(syntax, root))
            return null;
        if (Control.Of(syntax, root) is not { } controller || unit.Contains(controller))
            return null;
        // "did not sink by accident but was sunk on purpose": the ferry, which is no actor.
        return NameOf(unit, controller)
            ?? (
                syntax.Tree.Is(root, "conj") && syntax.Upos[unit.Range.Start] is Upos.Aux
                    ? syntax.Tokens.TextOf(Phrases.Extent(syntax, controller)).ToString()
                    : null
            );
    }

    /// <summary>"that", "to", "of" and "whether" tie a content to its frame.</summary>
    private bool IsOpener(PropositionUnit unit, int token) =>
        unit.Statement is not null
        && (IsConjunction(token) || syntax.Upos[token] is Upos.Sconj or Upos.Adp or Upos.Part or Upos.Cconj && Openers.Contains(syntax.Lemmas[token]));

    /// <summary>A "that" before a subject, whatever the tagger takes it for.</summary>
    private bool IsConjunction(int token) =>
        syntax.Tokens.Form(token) is "that" && token + 1 < syntax.Tokens.Count && !syntax.IsVerb(token + 1) && syntax.Upos[token] is Upos.Pron or Upos.Sconj;

    private bool IsQuotationMark(int token) =>
        syntax.Tokens.Form(token) is "\"" or "“" or "”" or "‘" or "''" or "``" or "«" or "»" or "„"
        || syntax.Tokens.Form(token) is "’" or "'" && syntax.IsPunctuation(token);

    private string Word(PropositionUnit unit, int token)
    {
        string form = syntax.Tokens.Form(token).ToString();
        if (
            syntax.Upos[token] is not (Upos.Pron or Upos.Det)
            || NameOf(unit, token) is not { } name
            || !IsPersonal(syntax.Lemmas[token].ToLowerInvariant(), form)
        )
            return form;
        return syntax.Xpos[token] == "PRP$" || Possessive.Contains(form) ? name + "'s" : name;
    }

    private static bool IsPersonal(string lemma, string form) => Personal.Contains(lemma) || FirstPerson.Contains(form);

    private string? NameOf(PropositionUnit unit, int token)
    {
        int? actor = cast.AtToken[token] is >= 0 and var met ? met : speakers.FirstPerson(unit, token);
        return actor is { } named ? cast.Actors[named].Name : null;
    }

    private static void Append(StringBuilder text, string word, bool space)
    {
        if (word.Length == 0)
            return;
        if (space && text.Length > 0)
            text.Append(' ');
        text.Append(word);
    }
}
