using System.Text;

namespace OnRecord.Fetch.Tests;

public sealed class RobotsRulesTests
{
    private static RobotsRules Rules(string robots) => RobotsRules.Parse(Encoding.UTF8.GetBytes(robots), "OnRecord");

    [Theory]
    [InlineData("/news/1", true)]
    [InlineData("/private/1", false)]
    [InlineData("/private/open", true)]
    [InlineData("/a/print", false)]
    [InlineData("/a/printer", true)]
    [InlineData("/x?session=1", false)]
    public void Allows_LongestRuleThatMatches_Decides(string path, bool allowed) =>
        Rules("User-agent: *\nDisallow: /private/\nAllow: /private/open\nDisallow: /*/print$\nDisallow: /*?session=").Allows(path).ShouldBe(allowed);

    [Fact]
    public void Allows_OwnGroup_GoesBeforeTheGroupForAll()
    {
        RobotsRules rules = Rules("User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: onrecord\nDisallow: /x\nCrawl-delay: 7\n");
        rules.Allows("/y").ShouldBeTrue();
        rules.Allows("/x").ShouldBeFalse();
        rules.CrawlDelay.ShouldBe(TimeSpan.FromSeconds(7));
    }

    [Theory]
    [InlineData("")]
    [InlineData("User-agent: *\nDisallow:\n")]
    [InlineData("<html>not found</html>")]
    [InlineData("Disallow: /\n")]
    public void Allows_NoRuleForUs_Everything(string robots) => Rules(robots).Allows("/any").ShouldBeTrue();

    [Fact]
    public void CrawlDelay_Absurd_IsCapped() => Rules("User-agent: *\nCrawl-delay: 99999").CrawlDelay.ShouldBe(TimeSpan.FromMinutes(1));
}
