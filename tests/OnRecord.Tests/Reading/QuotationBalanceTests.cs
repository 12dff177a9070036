using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading;

public sealed class QuotationBalanceTests
{
    [Theory]
    [InlineData("“We agree,” she said.")]
    [InlineData("“We agree,\" she said.")]
    [InlineData("\"We agree,\" she said. \"All of us.\"")]
    [InlineData("“We agree.\n“All of us do,” she said.")]
    [InlineData("‘We agree,’ she said of the ’90s.")]
    [InlineData("The 6'2\" man said \"yes\".")]
    [InlineData("”We agree,” she said.")]
    [InlineData("“We agree“, she said.")]
    public void Check_EveryMarkHasAPartner_GivesNothing(string text) => QuotationBalance.Check(text, [new TextSpan(0, text.Length)]).ShouldBeEmpty();

    [Theory]
    [InlineData("“We agree, she said.", 0)]
    [InlineData("We agree,” she said.", 9)]
    [InlineData("“We agree.\nAll of us do, she said.", 0)]
    [InlineData("She said: \"We agree.", 10)]
    [InlineData("‘We agree,’ she said. ‘", 22)]
    public void Check_LoneMark_IsNoted(string text, int at)
    {
        Note note = QuotationBalance.Check(text, [new TextSpan(0, text.Length)]).ShouldHaveSingleItem();

        note.Code.ShouldBe(NoteCodes.UnbalancedQuotes);
        note.Span.ShouldBe(new TextSpan(at, at + 1));
    }
}
