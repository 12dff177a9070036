using System.Globalization;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Reads the count of a vote: "141-7 with 32 abstentions", "voted 141 to 7", "52–48", "by 14 votes to one", "11 in favour, two against".</summary>
internal static class TallyReader
{
    private static readonly WordSet Voting = WordSet.Of("Events/Data/rule-words.tsv", "voting-words");
    private static readonly WordSet Joints = WordSet.Of("Events/Data/rule-words.tsv", "tally-joints");
    private static readonly WordSet Favouring = WordSet.Of("Events/Data/rule-words.tsv", "favouring-words");
    private static readonly WordSet Abstaining = WordSet.Of("Events/Data/rule-words.tsv", "abstaining-words");

    /// <summary>More than any assembly has members and any referendum has voters.</summary>
    private const int MaximumDigits = 10;

    public static VoteTally? Read(Syntax syntax, TokenRange sentence)
    {
        for (int i = sentence.Start; i < sentence.End; i++)
            if (Pair(syntax, i, sentence) is { } pair)
                return new VoteTally(pair.For, pair.Against, Abstentions(syntax, sentence));
        return null;
    }

    private static (int For, int Against)? Pair(Syntax syntax, int at, TokenRange sentence)
    {
        Tokens tokens = syntax.Tokens;
        if (Joined(tokens.Form(at)) is { } joined)
            return joined;
        if (Number(tokens, at) is not { } first)
            return null;
        int i = at + 1;
        if (i < sentence.End && Joints.Contains(tokens.Form(i)))
            i++;
        if (i + 1 < sentence.End && tokens.Form(i) is "against" && i > at + 1 && Number(tokens, i + 1) is { } opposed)
            return (first, opposed);
        if (i < sentence.End && Favouring.Contains(tokens.Form(i)))
            return Against(tokens, first, i + 1, sentence);
        bool hyphen = i < sentence.End && tokens.Form(i) is "-" or "–" or "—" && !tokens.SpaceAfter(i - 1);
        bool to = i < sentence.End && tokens.Form(i) is "to" && HasVoteBefore(syntax, at, sentence);
        return (hyphen || to) && i + 1 < sentence.End && Number(tokens, i + 1) is { } second ? (first, second) : null;
    }

    /// <summary>"11 in favour, two against".</summary>
    private static (int For, int Against)? Against(Tokens tokens, int first, int from, TokenRange sentence)
    {
        for (int i = from; i + 1 < sentence.End; i++)
            if (Number(tokens, i) is { } second && tokens.Form(i + 1) is "against" or "opposed")
                return (first, second);
        return null;
    }

    private static bool HasVoteBefore(Syntax syntax, int at, TokenRange sentence)
    {
        for (int i = sentence.Start; i < at; i++)
            if (Voting.Contains(syntax.Lemmas[i]))
                return true;
        return false;
    }

    private static int? Abstentions(Syntax syntax, TokenRange sentence)
    {
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            if (!Abstaining.Contains(syntax.Lemmas[i].ToLowerInvariant()))
                continue;
            for (int j = i - 1; j >= Math.Max(sentence.Start, i - 3); j--)
                if (Number(syntax.Tokens, j) is { } count)
                    return count;
        }

        return null;
    }

    /// <summary>"141-7" as one word.</summary>
    private static (int For, int Against)? Joined(ReadOnlySpan<char> form)
    {
        int dash = form.IndexOfAny('-', '–', '—');
        return dash > 0 && Digits(form[..dash]) is { } first && Digits(form[(dash + 1)..]) is { } second ? (first, second) : null;
    }

    private static int? Number(Tokens tokens, int token) => Digits(tokens.Form(token)) ?? Chronology.TimeLexicon.Look(tokens.Form(token)).Number;

    private static int? Digits(ReadOnlySpan<char> form) =>
        form.Length is > 0 and <= MaximumDigits
        && char.IsAsciiDigit(form[0])
        && int.TryParse(form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int value)
            ? value
        : form is "no" or "none" ? 0
        : null;
}
