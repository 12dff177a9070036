using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Attribution.Features;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Analysis.Confidence;

/// <summary>To whom it was given, and what speaks against him: others who are named nearer, a name that no name is.</summary>
internal sealed class SpeakerSigns(Syntax syntax, Cast cast)
{
    /// <summary>Mentions before a pronoun that are looked at.</summary>
    private const int Reach = 12;

    private readonly (TokenRange Range, int Actor)[] _mentions =
    [
        .. cast.Actors.Take(cast.Principals).SelectMany((actor, i) => actor.Mentions.Select(mention => (mention, i))).OrderBy(m => m.mention),
    ];

    public void Describe(Statement statement, int index, ConfidenceSigns signs)
    {
        ImmutableArray<int> speakers = cast.Speakers[index];
        if (speakers.IsEmpty)
        {
            signs.Add(ConfidenceFeature.NoActor, true);
            return;
        }

        Actor actor = cast.Actors[speakers[0]];
        signs.Add(ConfidenceFeature.ManyActors, speakers.Length > 1);
        signs.Add(ConfidenceFeature.Unnamed, actor.Anonymous);
        signs.Add(ConfidenceFeature.WithOffice, actor.Office is not null);
        signs.Add(ConfidenceFeature.CommonName, IsCommon(actor));
        signs.Add(ConfidenceFeature.Mentions, Math.Log(Math.Max(1, actor.Mentions.Length)));
        signs.Add(ConfidenceWord.ActorKind, actor.Kind.ToString());
        if (statement.Source is not { } source)
            return;
        int head = SpanShape.Head(syntax.Tree, source);
        bool pronoun = syntax.Upos[head] is Upos.Pron or Upos.Det;
        signs.Add(ConfidenceFeature.ManyForOne, speakers.Length > 1 && syntax.Xpos[head] is not ("NNS" or "NNPS") && syntax.Tree.Child(head, "conj") is null);
        signs.Add(ConfidenceFeature.OtherName, !pronoun && !Names(source, actor));
        if (pronoun)
            Pronoun(source, speakers[0], signs);
    }

    private void Pronoun(TokenRange source, int actor, ConfidenceSigns signs)
    {
        bool singular = cast.Actors[actor].Kind is ActorKind.Person or ActorKind.Office;
        var rivals = new HashSet<int>();
        int at = Array.FindLastIndex(_mentions, m => m.Range.End <= source.Start),
            nearest = -1;
        for (int steps = 0; at >= 0 && steps < Reach; at--, steps++)
        {
            (TokenRange range, int who) = _mentions[at];
            // A long phrase that begins before others may hold the pronoun itself.
            if (IsPronoun(range) || range.End > source.Start)
                continue;
            if (who == actor)
            {
                signs.Add(ConfidenceFeature.PronounWords, Math.Log(1 + source.Start - range.End));
                signs.Add(ConfidenceFeature.PronounSentences, Math.Min(4, syntax.Tokens.SentenceOf(source.Start) - syntax.Tokens.SentenceOf(range.Start)));
                signs.Add(ConfidenceFeature.PronounRivals, Math.Min(4, rivals.Count));
                signs.Add(ConfidenceFeature.PronounNotNearest, nearest >= 0);
                return;
            }

            if (cast.Actors[who].Kind is ActorKind.Person or ActorKind.Office != singular)
                continue;
            rivals.Add(who);
            nearest = who;
        }

        signs.Add(ConfidenceFeature.PronounUnled, true);
        signs.Add(ConfidenceFeature.PronounRivals, Math.Min(4, rivals.Count));
    }

    private bool IsPronoun(TokenRange range) => range.Length == 1 && syntax.Upos[range.Start] is Upos.Pron or Upos.Det;

    /// <summary>Whether the name that the record gives is in the words of the source.</summary>
    private bool Names(TokenRange source, Actor actor)
    {
        for (int t = source.Start; t < source.End; t++)
            if (syntax.Upos[t] is Upos.Propn or Upos.Noun && actor.Name.Contains(syntax.Tokens.Form(t).ToString(), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>A name without a capital, or that is never tagged as one.</summary>
    private bool IsCommon(Actor actor) => !actor.Name.Any(char.IsUpper) || !actor.Mentions.Any(HasName);

    private bool HasName(TokenRange mention)
    {
        for (int t = mention.Start; t < mention.End; t++)
            if (syntax.Upos[t] is Upos.Propn)
                return true;
        return false;
    }
}
