using OnRecord.Attribution;
using OnRecord.Attribution.Features;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Analysis.Confidence;

/// <summary>The words that say who speaks, and where they stand.</summary>
internal sealed class SourceSigns(Syntax syntax)
{
    private const int Long = 8;

    public void Describe(Statement statement, ConfidenceSigns signs)
    {
        if (statement.Source is not { } source)
        {
            signs.Add(ConfidenceFeature.NoSource, true);
            signs.Add(ConfidenceFeature.ImpliedSource, statement.ImpliedSpeaker is not null);
            return;
        }

        int head = SpanShape.Head(syntax.Tree, source);
        if (syntax.Upos[head] is Upos.Pron or Upos.Det)
            Pronoun(head, signs);
        else
            Phrase(source, head, signs);
        signs.Add(ConfidenceFeature.LongSource, source.Length >= Long);
        if (statement is { Cue: { } cue, CueHead: { } key })
            Place(source, head, cue, key, signs);
    }

    private void Pronoun(int head, ConfidenceSigns signs)
    {
        ReadOnlySpan<char> form = syntax.Tokens.Form(head);
        ConfidenceFeature kind = Actors.Pronoun.Read(form) is { } third
            ? third.IsPersonal
                ? ConfidenceFeature.He
                : third.IsPlural
                    ? ConfidenceFeature.They
                    : ConfidenceFeature.It
            : Pronouns.IsSubject(syntax.Lemmas[head])
                ? ConfidenceFeature.FirstPerson
                : syntax.Xpos[head] is ['W', ..]
                    ? ConfidenceFeature.Relative
                    : ConfidenceFeature.OtherPronoun;
        signs.Add(kind, true);
        if (kind is ConfidenceFeature.OtherPronoun or ConfidenceFeature.Relative)
            signs.Add(ConfidenceWord.SourceHead, form);
    }

    private void Phrase(TokenRange source, int head, ConfidenceSigns signs)
    {
        signs.Add(ConfidenceFeature.PluralSource, syntax.Xpos[head] is "NNS" or "NNPS");
        NameMention? name = syntax.NameAt(head);
        if (name is { } named && syntax.Upos[head] is Upos.Propn)
        {
            signs.Add(
                named.Kind switch
                {
                    NameKind.Person when named.Range.Length > 1 => ConfidenceFeature.FullName,
                    NameKind.Person => ConfidenceFeature.Surname,
                    NameKind.Place => ConfidenceFeature.PlaceName,
                    _ => ConfidenceFeature.OrganisationName,
                },
                true
            );
            return;
        }

        bool definite = syntax.Tokens.Form(source.Start) is "the" or "The" || syntax.Xpos[source.Start] is "PRP$";
        signs.Add(definite ? ConfidenceFeature.Definite : ConfidenceFeature.Indefinite, true);
        signs.Add(ConfidenceWord.SourceHead, syntax.Lemmas[head]);
    }

    private void Place(TokenRange source, int head, TokenRange cue, int key, ConfidenceSigns signs)
    {
        int distance = source.Start >= cue.End ? source.Start - cue.End : cue.Start - source.End;
        signs.Add(ConfidenceFeature.SourceBehind, source.Start >= cue.End);
        signs.Add(ConfidenceFeature.SourceDistance, Math.Log(1 + Math.Max(0, distance)));
        signs.Add(ConfidenceFeature.SourceElsewhere, syntax.Tokens.SentenceOf(source.Start) != syntax.Tokens.SentenceOf(key));
        signs.Add(ConfidenceFeature.SourceNoSubject, syntax.Tree.Head(head) != key || !syntax.Tree.Is(head, "nsubj"));
    }
}
