namespace OnRecord.Tests.Attribution;

/// <summary>What is said beside a report that a mail passes on, read with the committed models (issue 13).</summary>
public sealed class RemarksTests
{
    private const string Mail =
        "From: Ada Krone <ada@desk.example>\nDate: Thu, 5 May 2022 09:01\nSubject: Fwd: Lock stays shut\nTo: desk@desk.example\n\nI do not believe a word of it.\n\n"
        + "On Tue, 3 May 2022, Ellmar Courier <news@courier.example> wrote:\n> Lock stays shut\n>\n> The water board of Ellmar said that the old lock would stay\n> shut until the autumn.\n>\n"
        + "> \"We will not open it before the\n> repairs are done,\" said its head, Ilse Brandt, who turned the ships away.";

    [Fact]
    public void Find_ARemark_IsOfWhoPassedTheReportOnAndOfThatDay()
    {
        Said remark = Said.In(Mail).Single(said => said.Words == "I do not believe a word of it.");

        remark.Speaker.ShouldBe("Ada Krone");
        remark.When!.FirstDay.ShouldBe(new DateOnly(2022, 5, 5));
    }

    [Fact]
    public void Find_WhatIsPassedOn_IsOfItsSpeakersAndOfItsDay()
    {
        Said quoted = Said.In(Mail).Single(said => said.Words == "\"We will not open it before the repairs are done,\"");

        quoted.Speaker.ShouldBe("Ilse Brandt");
        quoted.When!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
    }
}
