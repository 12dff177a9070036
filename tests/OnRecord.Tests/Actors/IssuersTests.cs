using OnRecord.Tests.Attribution;

namespace OnRecord.Tests.Actors;

/// <summary>Whose words documents hold, and whom names behind "company" and "head of" name, read with the committed models.</summary>
public sealed class IssuersTests
{
    [Theory]
    [InlineData("The vote was fair, said a statement from the divers' union.", "The vote was fair", "divers' union")]
    [InlineData("The ferry sank, according to a report in the Harbour Courier.", "The ferry sank", "Harbour Courier")]
    public void Find_DocumentThatSays_SpeaksForWhoeverIssuedIt(string text, string words, string speaker) =>
        Said.SpeakersOf(Said.In("On the quay\n\n" + text + "\n\nIt rained.\n"), words).ShouldBe([speaker]);

    [Fact]
    public void Find_BodyAndItsHead_AreTwoNames() =>
        Said.SpeakersOf(
                Said.In("On the quay\n\nThe head of Harbax Dara Moll said the hole was old. Moll spoke on Monday.\n\nHarbax declined to comment.\n"),
                "the hole was old"
            )
            .ShouldBe(["Dara Moll"]);

    /// <summary>"She" is nobody's firm.</summary>
    [Fact]
    public void Find_FirmCalledByItsFirstWord_IsNoPerson() =>
        Said.In(
                "Harbax started it all\n\nThe Harbour Office said Tuesday that the drug company Harbax Marine was to blame. “In my opinion, Harbax is liable,” she said.\n\nShe blamed the maker for failing to warn.\n\nHarbax sold it.\n"
            )
            .Where(s => s.Source is "she" or "She")
            .ShouldAllBe(s => s.Speaker == null || !s.Speaker.StartsWith("Harbax", StringComparison.Ordinal));

    /// <summary>What became of a dispatch is not who sent it.</summary>
    [Fact]
    public void Read_EditionBehindThePlace_IsNoOutlet() =>
        OnRecord
            .Reading.ReportReader.Read(
                "a.txt",
                "Port chief leaves\n\nSELBY (UPDATE) - Port chief Anna Moll resigned on Monday, the council said.\n"u8.ToArray()
            )
            .Outlet.ShouldBeNull();
}
