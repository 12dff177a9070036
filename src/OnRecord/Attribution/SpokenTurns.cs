using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>The turns of a transcript or an interview: each is said by the speaker whom its label names, and what is told in its words is told by
/// that speaker.</summary>
internal static class SpokenTurns
{
    /// <param name="drafts">Those found in the words so far; those outermost in the words of a turn become statements inside it.</param>
    public static void Add(Passage p, IReadOnlyList<Turn> turns, List<Draft> drafts, float probability)
    {
        List<(TokenRange Label, Draft Draft)> spoken = [];
        foreach (Turn turn in turns)
        {
            TokenRange words = p.Tokens.Covering(turn.Words),
                label = turn.Label.IsEmpty ? new TokenRange(words.Start, words.Start) : Label(p, turn.Label),
                speaker = turn.Speaker.IsEmpty ? label : Label(p, turn.Speaker);
            if (label.IsEmpty != turn.Label.IsEmpty || words.IsEmpty)
                continue;
            spoken.Add(
                (
                    label,
                    new Draft
                    {
                        Key = label.IsEmpty ? words.Start : label.End - 1,
                        Cue = new TokenRange(words.Start, words.Start),
                        Source = label.IsEmpty ? null : label,
                        Content = [words],
                        Probability = probability,
                        IsUnmarked = true,
                        ImpliedSpeaker = speaker == label || speaker.IsEmpty ? null : SpanShape.Head(p.Tree, speaker),
                    }
                )
            );
        }

        Labelled.Add(spoken, drafts);
    }

    /// <summary>What a turn does: a bare answer confirms or denies, a question asks, one sentence does what its words do, and more than one only say.</summary>
    public static Act ActOf(Passage p, Draft turn)
    {
        TokenRange words = turn.Content[0];
        if (BareAnswers.Read(p.Syntax, turn.Content) is { } yes)
            return yes ? Act.Assert : Act.Deny;
        if (p.Tokens.Form(words.End - 1) is "?")
            return Act.Ask;
        TokenRange first = p.Sentence(words.Start);
        return first.End < words.End ? Act.Assert : ContentForce.Read(p, turn, SpanShape.Head(p.Tree, words)) ?? Act.Assert;
    }

    /// <summary>The label without what the layout puts around and after it.</summary>
    internal static TokenRange Label(Passage p, TextSpan span)
    {
        TokenRange label = p.Tokens.Covering(span);
        int end = label.End;
        while (end > label.Start && p.Tokens[end - 1].End > span.End)
            end--;
        return end > label.Start ? new TokenRange(label.Start, end) : label;
    }
}
