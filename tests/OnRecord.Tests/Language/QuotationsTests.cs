using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Language;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("He said “it rains” today.", "“it rains”")]
    [InlineData("He said \"it rains\" today.", "\"it rains\"")]
    [InlineData("He said ``it rains'' today.", "``it rains''")]
    [InlineData("He said ‘it rains’ today.", "‘it rains’")]
    public void Of_OnePair_IsOneQuotation(string text, string quoted)
    {
        (Quotations quotations, Tokens tokens) = Read(text);

        quotations.All.Length.ShouldBe(1);
        tokens.TextOf(quotations.All[0].Range).ToString().ShouldBe(quoted);
        quotations.All[0].Closed.ShouldBeTrue();
    }

    [Fact]
    public void Of_QuotationLeftOpen_IsTakenUpByTheNextParagraph()
    {
        (Quotations quotations, _) = Read("“We will stay.\n\n“We will not go,” he said.");

        quotations.All.Select(q => (q.Closed, q.Continues)).ShouldBe([(false, false), (true, true)]);
    }

    [Theory]
    [InlineData("The minister's aides didn't say.")]
    [InlineData("It was 5' 11\" tall, a \" alone means nothing.")]
    public void Of_NoQuotation_FindsNone(string text) => Read(text).Quotations.All.ShouldBeEmpty();

    private static (Quotations Quotations, Tokens Tokens) Read(string text)
    {
        Tokens tokens = Tokenizer.Tokenize(
            new Report
            {
                Id = "",
                Source = "",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            }
        );
        return (Quotations.Of(tokens), tokens);
    }
}
