using System.Globalization;
using System.Text;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Language;

/// <summary>
/// Shows sentences as a newsroom may set them: as a headline, in capitals, without the last stop, with single or typographic quotation marks. The
/// treebanks hold little of that.
/// </summary>
internal static class Augmentation
{
    private const float HeadlineShare = 0.05f;
    private const float CapitalsShare = 0.01f;
    private const float NoStopShare = 0.03f;
    private const float QuotesShare = 0.5f;

    // Headlines leave shorter words small, unless they come first.
    private const int HeadlineWord = 4;

    private static readonly (string Open, string Close)[] Quotes = [("“", "”"), ("‘", "’"), ("'", "'")];

    public static GoldSentence Vary(GoldSentence sentence, Dice dice)
    {
        float draw = dice.Share();
        if (draw < HeadlineShare)
            return Headline(sentence);
        draw -= HeadlineShare;
        if (draw < CapitalsShare)
            return Capitals(sentence);
        draw -= CapitalsShare;
        if (draw < NoStopShare)
            return WithoutStop(sentence);
        if (!sentence.Tokens.Text.Contains('"', StringComparison.Ordinal) || dice.Share() > QuotesShare)
            return sentence;
        (string open, string close) = Quotes[dice.Below(Quotes.Length)];
        bool inside = false;
        return Rewrite(
            sentence,
            (form, _) =>
            {
                if (form != "\"")
                    return form;
                inside = !inside;
                return inside ? open : close;
            }
        );
    }

    public static GoldSentence Headline(GoldSentence sentence) => WithoutStop(Rewrite(sentence, TitleCase));

    public static GoldSentence Capitals(GoldSentence sentence) => Rewrite(sentence, (form, _) => form.ToUpper(CultureInfo.InvariantCulture));

    private static string TitleCase(string form, int index) =>
        (index == 0 || form.Length >= HeadlineWord) && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;

    private static GoldSentence Rewrite(GoldSentence sentence, Func<string, int, string> change)
    {
        Tokens tokens = sentence.Tokens;
        var text = new StringBuilder();
        var spans = new TextSpan[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            string form = change(tokens.Form(i).ToString(), i);
            spans[i] = new TextSpan(text.Length, text.Length + form.Length);
            text.Append(form);
            if (tokens.SpaceAfter(i))
                text.Append(' ');
        }

        return sentence with
        {
            Tokens = new Tokens(text.ToString(), [.. spans], tokens.Sentences, tokens.Paragraphs),
        };
    }

    private static GoldSentence WithoutStop(GoldSentence sentence)
    {
        int last = sentence.Count - 1;
        if (last < 1 || sentence.Tokens.Form(last) is not "." || sentence.Heads?.Contains(last) == true || sentence.Heads?[last] < 0)
            return sentence;
        Tokens tokens = sentence.Tokens;
        var all = new TokenRange(0, last);
        return new GoldSentence(
            new Tokens(tokens.Text[..tokens[last - 1].End], [.. Enumerable.Range(0, last).Select(i => tokens[i])], [all], [all]),
            sentence.Upos?[..last],
            sentence.Xpos?[..last],
            sentence.Lemmas?[..last],
            sentence.Heads?[..last],
            sentence.Relations?[..last],
            sentence.Names?[..last]
        );
    }
}
