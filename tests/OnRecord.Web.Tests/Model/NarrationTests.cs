using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class NarrationTests
{
    [Theory]
    [InlineData("FT", "", "officials", "FT reported that officials said:")]
    [InlineData("Evening Post", "FT|officials", "Norland", "Evening Post reported that FT said that officials said that Norland said:")]
    [InlineData("FT", "FT|officials", "Norland", "FT reported that officials said that Norland said:")]
    [InlineData("FT", "", "FT", "FT reported:")]
    [InlineData("FT", "", "", "FT reported that a speaker who is not identified said:")]
    [InlineData("the report a.txt", "", "A|B|C", "The report a.txt reported that A, B and C said:")]
    public void Told_AnyChain_SaysFirstWhoReportsIt(string reporter, string via, string speakers, string expected) =>
        Sentence(Narration.Told(reporter, Split(via), Split(speakers), Narration.Verb(Act.Assert))).ShouldBe(expected);

    [Fact]
    public void Told_DenialByTheReporterItself_KeepsItsVerb() =>
        Sentence(Narration.Told("FT", [], ["FT"], Narration.Verb(Act.Deny))).ShouldBe("FT denied:");

    private static string Sentence(IEnumerable<Fragment> told) => string.Concat(told.Select(f => f.Text));

    private static string[] Split(string names) => names.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
