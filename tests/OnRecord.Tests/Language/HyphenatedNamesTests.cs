using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Language;

public class HyphenatedNamesTests
{
    [Theory]
    [InlineData("Then Bar-Ilan spoke.", "Ilan", "Bar-Ilan")]
    [InlineData("Anna Smith-Jones spoke.", "Smith", "Smith-Jones")]
    [InlineData("A Jones-led group.", "Jones", "Jones")]
    [InlineData("Berlin - Jones spoke.", "Jones", "Jones")]
    public void Widen_NameInAText_TakesWhatHyphensJoinToIt(string text, string found, string wanted)
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
        TokenRange name = tokens.Covering(
            new TextSpan(text.IndexOf(found, StringComparison.Ordinal), text.IndexOf(found, StringComparison.Ordinal) + found.Length)
        );

        tokens.TextOf(HyphenatedNames.Widen(tokens, name, _ => false)).ToString().ShouldBe(wanted);
    }
}
