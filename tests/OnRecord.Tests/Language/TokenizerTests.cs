using FsCheck;
using FsCheck.Fluent;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("They don't.", "They do n't .")]
    [InlineData("Russia's and workers’ rights", "Russia 's and workers ’ rights")]
    [InlineData("China´s ally aren´t", "China ´s ally are n´t")]
    [InlineData("a 12-point, seven-hour-long non-profit e-mail", "a 12 - point , seven - hour - long non-profit e-mail")]
    [InlineData("the U.S.-led order of the U.S.", "the U.S. - led order of the U.S.")]
    [InlineData("Gen. Mark A. Milley and Mr. O'Brien", "Gen. Mark A. Milley and Mr. O'Brien")]
    [InlineData("Ann M. Crane and her brother Tom G. and Vitamin C.", "Ann M. Crane and her brother Tom G. and Vitamin C .")]
    [InlineData("It cost $3.5m, or 1,200 euros.", "It cost $ 3.5 m , or 1,200 euros .")]
    [InlineData("At 5pm on 9/11 (10-12).", "At 5 pm on 9/11 ( 10 - 12 ) .")]
    [InlineData("See https://example.org/a?b=c, or write to a.b@example.org.", "See https://example.org/a?b=c , or write to a.b@example.org .")]
    [InlineData("He cannot ... wait… really?!", "He can not ... wait … really ?!")]
    [InlineData("the crisis.The talks", "the crisis . The talks")]
    [InlineData("the 1980's, '90s and 20th-century AT&T", "the 1980's , '90s and 20th - century AT&T")]
    [InlineData("‘Stop,’ he said", "‘ Stop , ’ he said")]
    [InlineData("\"[but rather] 'no limits'\"", "\" [ but rather ] ' no limits ' \"")]
    public void Tokenize_NewsEnglish_CutsWordsAsTreebanksDo(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("He met Gen. Smith in the U.S. The talks failed.", "He met Gen. Smith in the U.S.|The talks failed.")]
    [InlineData("U.S. President Joe Biden spoke. So did Jr. Officials.", "U.S. President Joe Biden spoke.|So did Jr.|Officials.")]
    [InlineData("“We won. They lost,” he said. “It is over.” He left.", "“We won.|They lost,” he said.|“It is over.”|He left.")]
    [InlineData("‘We won.’ Then he left. ‘Why?’ Ann Smith asked.", "‘We won.’|Then he left.|‘Why?’ Ann Smith asked.")]
    [InlineData(
        "“We won.” Ann Smith stressed. “It is over.” Smith said the vote was fair.",
        "“We won.” Ann Smith stressed.|“It is over.”|Smith said the vote was fair."
    )]
    [InlineData("\"Go!\" he said. \"Now. Please.\" She went.", "\"Go!\" he said.|\"Now.|Please.\"|She went.")]
    [InlineData("He came (late. very late). She waited.", "He came (late.|very late).|She waited.")]
    [InlineData("It fell 3.5 percent at 5 p.m. The shares rose.", "It fell 3.5 percent at 5 p.m.|The shares rose.")]
    [InlineData("It was No. 1. Next came No. 2.", "It was No. 1.|Next came No. 2.")]
    [InlineData("They paid Rs. 4 lakh. She had Tk. 50 under Arts. 7 and 9.", "They paid Rs. 4 lakh.|She had Tk. 50 under Arts. 7 and 9.")]
    [InlineData("He paid in Rs. She did not.", "He paid in Rs.|She did not.")]
    public void Tokenize_NewsEnglish_EndsSentencesWhereReadersDo(string text, string sentences)
    {
        Tokens tokens = Tokenizer.Tokenize(Plain(text));

        string.Join('|', tokens.Sentences.Select(sentence => tokens.TextOf(sentence).ToString())).ShouldBe(sentences);
    }

    [Fact]
    public void Tokenize_LineEnds_BreakParagraphsUnlessTheTextIsWrapped()
    {
        string wrapped = "The minister said that the talks had come to\nan end on Monday and that no further round\nwas planned.\n\nHe left.";
        string lines = "A headline without a stop\n" + string.Join(' ', Enumerable.Repeat("word", 40)) + ".\nAnother line";

        Tokenizer.Tokenize(Plain(wrapped)).Paragraphs.Length.ShouldBe(2);
        Tokenizer.Tokenize(Plain(lines)).Paragraphs.Length.ShouldBe(3);
    }

    [Fact]
    public void Tokenize_EndlessSentence_IsCutAfterAMark()
    {
        Tokens tokens = Tokenizer.Tokenize(Plain(string.Concat(Enumerable.Repeat("he said it and went, ", 1000))));

        tokens.Sentences.ShouldAllBe(sentence => sentence.Length <= 200 && tokens.Form(sentence.End - 1).ToString() == ",");
    }

    [Fact]
    public void Tokenize_RegionBorder_BreaksTheSentence()
    {
        const string text = "Talks fail in Geneva By our staff";
        Report report = Plain(text) with { Headline = new TextSpan(0, 20), Body = [new TextSpan(21, text.Length)] };

        Tokenizer.Tokenize(report).Sentences.Length.ShouldBe(2);
    }

    [Fact]
    public void Tokenize_AnyText_CoversEveryCharacterOnce()
    {
        Gen<char> character = Gen.OneOf(
            Gen.Elements("aAbZ09 .,'’\"“”-–—?!…()[]:/@#$%&\n\r\t\u00A0\u00AD\u200B\u0301\u05D0\u202E\uFEFF\uD83D\uDE00\uDC00�_".ToCharArray()),
            Gen.Choose(0, 0xFFFF).Select(code => (char)code)
        );
        Gen<string> texts = character.ArrayOf().Select(characters => new string(characters));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(texts.ToArbitrary(), text => IsSound(Tokenizer.Tokenize(Plain(text)))));
    }

    [Fact]
    public void Tokenize_EmojiSequence_IsOneWordAndNeverCutInside()
    {
        Words("fine 👍🏽👩‍👩‍👧 ok").ShouldBe("fine 👍🏽 👩‍👩‍👧 ok");
    }

    private static bool IsSound(Tokens tokens)
    {
        var owner = new int[tokens.Text.Length];
        int last = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            TextSpan span = tokens[i];
            if (span.IsEmpty || span.Start < last || (span.End < tokens.Text.Length && char.IsSurrogatePair(tokens.Text[span.End - 1], tokens.Text[span.End])))
                return false;
            for (int at = span.Start; at < span.End; at++)
                owner[at]++;
            last = span.End;
        }

        for (int at = 0; at < owner.Length; at++)
            if (owner[at] != (char.IsWhiteSpace(tokens.Text[at]) ? 0 : 1))
                return false;
        return Covers(tokens.Sentences, tokens.Count) && Covers(tokens.Paragraphs, tokens.Count);
    }

    private static bool Covers(IEnumerable<TokenRange> ranges, int count)
    {
        int end = 0;
        foreach (TokenRange range in ranges)
        {
            if (range.Start != end || range.IsEmpty)
                return false;
            end = range.End;
        }

        return end == count;
    }

    private static string Words(string text)
    {
        Tokens tokens = Tokenizer.Tokenize(Plain(text));
        return string.Join(' ', Enumerable.Range(0, tokens.Count).Select(i => tokens.Form(i).ToString()));
    }

    private static Report Plain(string text) =>
        new()
        {
            Id = "",
            Source = "",
            Text = text,
            Body = text.Length == 0 ? [] : [new TextSpan(0, text.Length)],
        };
}
