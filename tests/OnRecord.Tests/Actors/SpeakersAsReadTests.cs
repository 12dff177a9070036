using OnRecord.Reading;
using OnRecord.Tests.Propositions;
using OnRecord.Text;

namespace OnRecord.Tests.Actors;

/// <summary>Speakers of short reports, read with the committed models.</summary>
public sealed class SpeakersAsReadTests
{
    [Fact]
    public void Identify_PlaceAtTheEndOfAnApposition_SpeaksAsLittleAsTheTownBeforeIt() =>
        Speakers("The Beacon, an investigative media group based in Lyon, France reported that the ferry had sunk.").ShouldBe(["Beacon"]);

    [Fact]
    public void Identify_ReportOfAHeadline_IsTheOutletThatTheBodyCites()
    {
        const string Headline = "Ferry sank after repairs - report";
        string text = Headline + "\n\nOSLO, June 3 (Northwire) - The ferry sank after repairs, the Bergen Herald reported on Monday, citing two divers.";
        var report = new Report
        {
            Id = "",
            Source = "",
            Text = text,
            Headline = new TextSpan(0, Headline.Length),
            Body = [new TextSpan(Headline.Length + 2, text.Length)],
        };

        Read.Of(report).Cast.Actors.Select(a => a.Name).ShouldNotContain("report");
    }

    [Fact]
    public void Identify_BossesOfABody_SpeakForIt()
    {
        Read read = Read.Of("The Harbour Union met on Friday. Harbour Union bosses said the quay was unsafe.");

        read.Cast.Actors[read.Cast.Speakers[0].ShouldHaveSingleItem()].SpeaksFor.ShouldNotBeNull();
    }

    private static string[] Speakers(string text)
    {
        Read read = Read.Of(text);
        return [.. read.Cast.Speakers.SelectMany(speakers => speakers).Select(actor => read.Cast.Actors[actor].Name)];
    }
}
