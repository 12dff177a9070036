using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Normal;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.PlainText;

/// <summary>Reports as mails pass them on: with signs before their lines, and heads of their own (issue 13).</summary>
public sealed class PassedOnReportsTests
{
    private const string First = "The water board said on Monday that the lock at Ellmar would stay shut until the autumn, and ships were turned back.";

    private const string Second = "“We will not open it before the repairs are done,” said its head, Ilse Brandt, who had promised ships by May.";

    private const string Remark = "The mayor told me yesterday that this is wrong, so ask him first.";

    private const string Article = "Lock stays shut until autumn\n\n" + First + "\n\n" + Second;

    private const string Head =
        "From: Ellmar Courier <news@courier.example>\nDate: Tue, 3 May 2022 at 17:12\nSubject: Lock stays shut until autumn\nTo: ada@desk.example\n\n";

    private const string Around =
        "From: Ada Krone <ada@desk.example>\nDate: Thu, 5 May 2022 09:01\nSubject: Fwd: Lock stays shut until autumn\nTo: desk@desk.example\n\n" + Remark;

    [Theory]
    [InlineData("Begin forwarded message:\n\n", Head, "> ")]
    [InlineData("Begin forwarded message:\n\n", Head, ">")]
    [InlineData("---------- Forwarded message ---------\n", Head, "")]
    [InlineData("-----Original Message-----\n", Head, "")]
    [InlineData("________________________________\n", Head, "")]
    [InlineData("On Tue, 3 May 2022 at 17:12, Ellmar Courier <news@courier.example> wrote:\n\n", "", "> ")]
    [InlineData("On Tue, May 3, 2022 at 5:12 PM Ellmar Courier\n<news@courier.example> wrote:\n", "", "> ")]
    [InlineData("On Tue, 3 May 2022, Ellmar Courier wrote:\n", "", ">> ")]
    [InlineData("On 3 May 2022, at 17:12, Ellmar Courier <news@courier.example> wrote:\n\n", "", "")]
    public void Read_AReportThatIsPassedOn_HasItsOwnHead(string announcement, string head, string signs)
    {
        Report report = Read(Around + "\n\n" + announcement + Signed(head + (head.Length > 0 ? Article.Split("\n\n", 2)[1] : Article), signs));

        Words(report, report.Headline).ShouldEndWith("Lock stays shut until autumn");
        report.Outlet!.Name.ShouldBe("Ellmar Courier");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        BodyOf(report).ShouldBe([First, Second]);
        Words(report, report.Turns.ShouldHaveSingleItem().Words).ShouldBe(Remark);
        Words(report, report.Turns[0].Speaker).ShouldBe("Ada Krone");
        report.PublishedAt(report.Text.IndexOf("yesterday", StringComparison.Ordinal))!.FirstDay.ShouldBe(new DateOnly(2022, 5, 5));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData(">> ")]
    [InlineData("> > ")]
    [InlineData("  > ")]
    public void NormalText_OfWrappedLinesWithSigns_HoldsNoneAndLeadsBack(string signs)
    {
        const string Wrapped =
            "Lock stays shut\n\n3 May 2022\n\nThe water board of Ellmar said on Monday that the old lock would\nstay shut. \"We will not open it be-\nfore the repairs are done,\" its head\nIlse Brandt said to reporters, and she turned away all the ships.";
        Report report = Read("On Tue, 3 May 2022, Ellmar Courier wrote:\n" + Signed(Wrapped, signs));

        NormalText normal = NormalText.Of(report)!;

        const string Quoted = "\"We will not open it before the repairs are done,\"";
        int at = normal.Report.Text.IndexOf(Quoted, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        normal.Report.Text.ShouldNotContain('>');
        string own = NormalText.ToOriginal(normal.Map, new TextSpan(at, at + Quoted.Length)).In(report.Text).ToString();
        ShownWords.Of(own).ReplaceLineEndings(" ").ShouldBe("\"We will not open it be- fore the repairs are done,\"");
    }

    [Fact]
    public void Read_AFileThatIsSignedThroughout_IsItsReport()
    {
        Report report = Read(Signed("Lock stays shut until autumn\n\n3 May 2022\n\n" + First + "\n\n" + Second, "> "));

        Words(report, report.Headline).ShouldBe("Lock stays shut until autumn");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        BodyOf(report)[^2..].ShouldBe([First, Second]);
    }

    [Fact]
    public void Read_ARemarkOfNobody_IsANote()
    {
        Report report = Read("Is this so?\n\nBegin forwarded message:\n\n" + Signed(Head + First + "\n\n" + Second, "> "));

        report.Turns.ShouldBeEmpty();
        Note note = report.Notes.Single(n => n.Code == NoteCodes.LeftOut);
        Words(report, note.Span).ShouldBe("Is this so?");
    }

    [Fact]
    public void Read_MailsInsideMails_EachRemarkIsOfItsWriter()
    {
        string inner = "On Tue, 3 May 2022, Ellmar Courier wrote:\n" + Signed(Article, "> ");
        Report report = Read(
            Around + "\n\nOn Wed, 4 May 2022 at 08:00, Tom Hale <tom@desk.example> wrote:\n" + Signed("I do not trust it at all.\n\n" + inner, "> ")
        );

        report
            .Turns.Select(turn => (Words(report, turn.Speaker), Words(report, turn.Words)))
            .ShouldBe([("Ada Krone", Remark), ("Tom Hale", "I do not trust it at all.")]);
        BodyOf(report).ShouldBe([First, Second]);
    }

    [Fact]
    public void Read_AnswersBetweenItsParagraphs_AreNoPartOfTheReport()
    {
        Report report = Read(
            "On Tue, 3 May 2022, Ellmar Courier wrote:\n"
                + Signed("Lock stays shut until autumn\n\n" + First, "> ")
                + "\n\nThat is not what I was told.\n\n"
                + Signed(Second, "> ")
        );

        BodyOf(report).ShouldBe([First, Second]);
        report.Notes.Where(note => note.Code == NoteCodes.LeftOut).Select(note => Words(report, note.Span)).ShouldBe(["That is not what I was told."]);
    }

    [Fact]
    public void Read_ALetterInAnArticle_StaysInIt()
    {
        const string Letter = "We will not open it.\n\nYou knew that in March.";
        Report report = Read(Article + "\n\nHere is what Brandt wrote to the mayor:\n\n" + Signed(Letter, "> ") + "\n\nThe mayor called the letter late.");

        report.Quoted.ShouldHaveSingleItem();
        BodyOf(report)[^3..].ShouldBe(["We will not open it.", "You knew that in March.", "The mayor called the letter late."]);
    }

    [Fact]
    public void Read_CaptionsOfAFilm_AreNoMail()
    {
        Report report = Read(">> HALE: Did you sign the order?\n>> BRANDT: I did not sign it.\n>> HALE: Who did, then?\n>> BRANDT: The clerk did.");

        report.QuoteSigns.ShouldBeEmpty();
        report.Turns.Length.ShouldBe(4);
    }

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));

    private static string Signed(string text, string signs) => string.Join('\n', text.Split('\n').Select(line => (signs + line).TrimEnd(' ')));

    private static string Words(Report report, TextSpan? span) => span is { } s ? s.In(report.Text).ToString() : "";

    private static List<string> BodyOf(Report report) => Paragraphs.Of(report).ConvertAll(span => span.In(report.Text).ToString());
}
