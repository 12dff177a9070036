using System.Text;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Pages;

public sealed class PartsOfPagesTests
{
    private static readonly string[] Article =
    [
        "The board of the Tarn valley railway decided on Friday to sell its last two engines, the chairman, Odile Marchetti, said.",
        "“Nobody asked us to keep them,” Marchetti told members in the waiting room. “And the boilers will not last another winter.”",
        "Pavel Dorn, who drove the engines for thirty years, said that the boilers had been tested in June and had passed.",
        "The line carries some two hundred people on a summer Sunday, nearly all of them to the lake and back.",
        "Marchetti declined to name the buyer.",
    ];

    public static TheoryData<string> ClassWords =>
        [
            .. (
                "paywall-hidden newsletter-text share-block related-para social-text teaser-para widget-text comment-copy sidebar-text ad-para promo-para recommended subscribe-text sponsor-story "
                + "nav-text footer-text banner-para cookie-text popup-para modal-text tags-text author-bio byline-text print follow-para trending-story outbrain-text reply copyright-para masthead-text "
                + "caption-para credit-para deck standfirst-text metadata login-text search-text poll-text carousel-para rail-text"
            ).Split(' '),
        ];

    [Theory]
    [MemberData(nameof(ClassWords))]
    public void Read_ClassWordOnEveryParagraphButTheFirst_LosesNone(string name) =>
        Body(
                $"<article><h1>Railway sells its engines</h1><p>{Article[0]}</p>{string.Concat(Article[1..].Select(p => $"<p class=\"{name}\">{p}</p>"))}</article>"
            )
            .ShouldBe(Article);

    [Theory]
    [InlineData("paywall")]
    [InlineData("share-enabled")]
    [InlineData("promo")]
    [InlineData("widget-text")]
    public void Read_ClassWordOnOneParagraph_KeepsIt(string name) =>
        Body($"<article><h1>Railway sells its engines</h1><p>{Article[0]}</p><p class=\"{name}\">{Article[1]}</p>{Paragraphs(Article[2..])}</article>")
            .ShouldBe(Article);

    [Fact]
    public void Read_ParagraphsOfOneNameInBoxesOfTheirOwn_LosesNone() =>
        Body(
            $"<article><h1>Railway sells its engines</h1>{string.Concat(Article.Select((p, i) => $"<div class=\"row\"><p class=\"paywall\">{p} <a href=\"/{i}\">Tarn</a>.</p></div>"))}</article>"
        )
            .Length.ShouldBe(Article.Length);

    [Fact]
    public void Read_BoxesOfOneNameThatHoldTheArticle_LosesNone() =>
        Body(
            $"<main><h1>Railway sells its engines</h1>{string.Concat(Enumerable.Range(0, 4).Select(i => $"<div class=\"sidebar-grid\">{Paragraphs([.. Article.Select(p => $"{i + 1}. {p}"), $"<a href=\"/{i}\">Part {i}</a> is told by the driver of the second engine.", "Others were not asked."])}</div>"))}</main>"
        )
            .Length.ShouldBe(4 * (Article.Length + 2));

    [Fact]
    public void Read_PartsOfABodyInBoxesOfTheirOwn_AreOneArticle() =>
        Body(
                $"<article><h1>Railway sells its engines</h1><div class=\"grid\"><div class=\"article__body part-1\">{Paragraphs(Article[..2])}</div></div><div class=\"ad\">Advertisement</div><div class=\"grid\"><div class=\"article__body part-2\">{Paragraphs(Article[2..])}</div></div></article>"
            )
            .ShouldBe(Article);

    [Fact]
    public void Read_WayToTheCommentsBelowTheStandfirst_EndsNothing() =>
        Body(
                $"<main><h1>Railway sells its engines</h1><h2>The valley line gives up its last two engines after forty summers on the lake.</h2><button>Comments</button>{Paragraphs(Article)}</main>"
            )
            .TakeLast(Article.Length)
            .ShouldBe(Article);

    [Theory]
    [InlineData("reg-wall hide", false)]
    [InlineData("group hidden", false)]
    [InlineData("hidden md:block", true)]
    [InlineData("overflow-hidden", true)]
    public void Read_BoxHiddenByAClassOfItsOwn_IsLeftOut(string name, bool isKept) =>
        Body(
            $"<article><h1>Railway sells its engines</h1>{Paragraphs(Article)}<div class=\"{name}\"><p>The members will be asked to read the whole of the contract before they vote on it.</p></div></article>"
        )
            .Length.ShouldBe(Article.Length + (isKept ? 1 : 0));

    [Fact]
    public void Read_CommentsAsLongAsTheArticle_AreNoPartOfIt() =>
        Body(
                $"<main><h1>Railway sells its engines</h1>{Paragraphs(Article)}<ul class=\"comments-list\"><li class=\"comment\">{Paragraphs([.. Article.Select(p => "I read this: " + p)])}</li></ul></main>"
            )
            .ShouldBe(Article);

    [Fact]
    public void Read_LeadInABoxNamedForTeasers_IsTheFirstParagraph() =>
        Body(
                $"<main><h1>Railway sells its engines</h1><div class=\"teaser-box\"><div class=\"pre-paywall\"><p>{Article[0]}</p></div></div><div class=\"ad\">Advertisement</div><div>{Paragraphs(Article[1..])}</div></main>"
            )
            .ShouldBe(Article);

    [Fact]
    public void Read_ShortDialogue_KeepsEveryLine()
    {
        string[] lines =
        [
            "Odile Marchetti answered our questions at the station on Saturday.",
            "Will you sell?",
            "“Yes.”",
            "To whom?",
            "“Wait and see.”",
            "She laughed.",
            "“Print that,” she said.",
        ];

        Body($"<article><h1>Questions at the station</h1>{Paragraphs(lines)}</article>").ShouldBe(lines);
    }

    [Fact]
    public void Read_LetterInABlockQuote_KeepsWhatIntroducesItAndMarksIt()
    {
        Report report = Read(
            $"<div class=\"entry\"><h1>Railway sells its engines</h1><p>This is what Dorn wrote to the board:</p><blockquote>{Paragraphs(Article[2..4])}<p>I will not hand over the keys.</p></blockquote><p>The board called the letter sad.</p></div>"
        );

        Lines(report)
            .ShouldBe(["This is what Dorn wrote to the board:", Article[2], Article[3], "I will not hand over the keys.", "The board called the letter sad."]);
        report.Quoted.ShouldHaveSingleItem().In(report.Text).ToString().ShouldBe($"{Article[2]}\n\n{Article[3]}\n\nI will not hand over the keys.");
    }

    [Fact]
    public void Read_HeadlinesOfOthersBelowATitle_AreLeftOut() =>
        Body(
                $"<article><h1>Railway sells its engines</h1>{Paragraphs(Article)}<h3>Latest news</h3><p>Lake steamer to sail again next spring</p><p>‘We were first,’ says skipper after regatta</p></article>"
            )
            .ShouldBe(Article);

    [Fact]
    public void Read_ArticlePrintedTwice_IsReadOnce() =>
        Body($"<article><h1>Railway sells its engines</h1>{Paragraphs(Article)}</article><div class=\"for-print\">{Paragraphs(Article[..^1])}</div>")
            .ShouldBe(Article);

    [Fact]
    public void Read_OfferBelowTheFirstParagraph_IsNoPartAndCutsTheReport()
    {
        Report report = Read(
            $"<article><h1>Railway sells its engines</h1><p>{Article[0]}</p><div class=\"box\"><h2>Keep reading with Valley Post Plus</h2><p>Unlimited access to all our reports for 3 francs a month, and cancel anytime you like.</p>"
                + "<p>Already a subscriber? Log in to continue reading where you were.</p><p>Nobody knows the valley as we do, said the editor, Ilse Brandt.</p></div></article>"
        );

        Lines(report).ShouldBe([Article[0]]);
        report.Notes.ShouldContain(note => note.Code == NoteCodes.TruncatedDocument);
    }

    [Fact]
    public void Read_LiveBlog_DatesEveryEntryAndNamesItsAuthor()
    {
        Report report = Read(
            "<main><h1>Engines sold: as it happened</h1>"
                + Entry(
                    "2024-06-03T18:10:00+02:00",
                    "18.10",
                    "Dorn resigns",
                    "Pavel Dorn said tonight that he had resigned yesterday, before the vote was taken."
                )
                + Entry("2024-06-03T09:30:00+02:00", "09.30", "Crowd at the shed", "Some forty people stood before the engine shed this morning, and sang.")
                + Entry("2024-06-02T20:00:00+02:00", "20.00", "Board votes", "The board has just voted to sell the engines, by five votes to two.")
                + "</main>"
        );

        report.Entries.Select(entry => entry.Published!.FirstDay.Day).ShouldBe([3, 3, 2]);
        report.Entries.ShouldAllBe(entry => entry.Author == "Nils Okafor");
        report.PublishedAt(report.Text.IndexOf("has just voted", StringComparison.Ordinal))!.FirstDay.ShouldBe(new DateOnly(2024, 6, 2));
        Lines(report).ShouldNotContain("18.10");
        Lines(report)[0].ShouldBe("Dorn resigns");

        static string Entry(string time, string clock, string title, string words) =>
            $"<article class=\"entry\"><header><time datetime=\"{time}\">{clock}</time><h2>{title}</h2><span>Nils Okafor</span></header><p>{words}</p></article>";
    }

    [Theory]
    [InlineData("<h2>", "</h2>", "")]
    [InlineData("<p class=\"standfirst\">", "</p>", "")]
    [InlineData(
        "<div class=\"intro-line\">",
        "</div>",
        "<meta name=\"description\" content=\"Members of the railway feared the worst, and the worst has come, says its driver\">"
    )]
    public void Read_SentenceBelowTheHeadline_IsTheStandfirst(string open, string close, string head)
    {
        const string Words = "Members of the railway feared the worst, and the worst has come, says its driver";

        Report report = Read(
            $"<article><h1>Railway sells its engines</h1>{open}{Words}{close}<div class=\"byline\">By Nils Okafor</div>{Paragraphs(Article)}</article>",
            head
        );

        report.Standfirst!.Value.In(report.Text).ToString().ShouldBe(Words);
        Lines(report).ShouldBe(Article);
    }

    [Fact]
    public void Read_RowOfTeasersWithMoreProseThanTheArticle_IsNotTheArticle()
    {
        string teasers = string.Concat(
            Enumerable
                .Range(1, 12)
                .Select(n =>
                    $"<li><h3><a href=\"/{n}\">Another thing that happened, number {n}</a></h3><p>A sentence about the thing that happened in town number {n}, which is long, and has its commas, and goes on.</p></li>"
                )
        );

        Body($"<div><h1>Railway sells its engines</h1>{Paragraphs(Article)}</div><div><ul>{teasers}</ul></div>").ShouldBe(Article);
    }

    [Fact]
    public void Read_BoxOfProseInsideTheArticle_IsKeptBesideItWithANote()
    {
        const string Box = "The railway was opened in 1894 to carry slate, and has been run by its members since 1961, when the quarry closed.";

        Report report = Read(
            $"<article><h1>Railway sells its engines</h1>{Paragraphs(Article[..3])}<aside><h4>Background</h4><p>{Box}</p></aside>{Paragraphs(Article[3..])}</article>"
        );

        Lines(report).ShouldBe(Article);
        report.Notes.ShouldContain(note => note.Code == NoteCodes.LeftOut && report.Text.IndexOf(Box, StringComparison.Ordinal) == note.Span!.Value.Start);
    }

    [Fact]
    public void Read_MarkupThatCarriesMeaning_IsReadAsBrowsersShowIt()
    {
        string[] body = Body(
            "<article><h1>Railway sells its engines</h1><p><q>The boilers <q>passed</q> in June,</q> Dorn told members, and <a href=\"/d\">Dorn<span class=\"visually-hidden\"> (opens in a new tab)</span></a> should know.</p>"
                + $"<p>Marchetti said that the engines <del>had been</del> <ins>would be</ins> sold on Friday.</p>{Paragraphs(Article[2..])}</article>"
        );

        body[0].ShouldBe("“The boilers ‘passed’ in June,” Dorn told members, and Dorn should know.");
        body[1].ShouldBe("Marchetti said that the engines would be sold on Friday.");
    }

    private static string Paragraphs(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(p => $"<p>{p}</p>"));

    [Theory]
    [InlineData("<b>14 March 2024</b><br>")]
    [InlineData("<div class=\"m\">Nils Oder, 14 March 2024, 3 min read</div>")]
    public void Read_DateAmongTheParagraphs_IsNoParagraph(string line)
    {
        Report report = Read(
            $"<div><h1>Railway sells its engines</h1>{line}<p>The railway of the upper valley will sell its last two engines, its owner said on Thursday, and nobody was surprised.</p><p>The line has carried no passengers since the bridge at Sund was closed, and the sheds have stood empty for two winters.</p></div>"
        );

        Lines(report).Length.ShouldBe(2);
        report.Published!.FirstDay.ShouldBe(new DateOnly(2024, 3, 14));
    }

    [Theory]
    [InlineData("The boilers were tested<span hidden> never</span>.", "The boilers were tested.")]
    [InlineData("The boilers were tested<span style=\"position:absolute; left:-9999px\"> never</span>.", "The boilers were tested.")]
    [InlineData("The boilers <span style=\"text-decoration: line-through\">burst</span> held.", "The boilers held.")]
    [InlineData("The boilers, Dorn said,<br>were tested in June.", "The boilers, Dorn said, were tested in June.")]
    [InlineData("The line had 10<sup>3</sup> riders.", "The line had 10³ riders.")]
    [InlineData("The sale was fair<a href=\"#n1\"><sup>1</sup></a> and final.", "The sale was fair and final.")]
    [InlineData("On the 4<sup>th</sup> day it rained.", "On the 4th day it rained.")]
    public void Read_MarksInsideALine_MeanWhatTheyShow(string markup, string shown) =>
        Body($"<article><h1>Railway sells its engines</h1><p>{Article[0]}</p><p>{markup}</p>{Paragraphs(Article[1..])}</article>")[1].ShouldBe(shown);

    [Fact]
    public void Read_SignatureInTheFooterOfAQuotation_StaysWithIt() =>
        Body(
                $"<article><h1>Railway sells its engines</h1><p>{Article[0]}</p><blockquote><p>The sheds are empty.</p><footer>— Pavel Dorn</footer></blockquote>{Paragraphs(Article[1..])}</article>"
            )
            .ShouldContain("— Pavel Dorn");

    [Theory]
    [InlineData(
        "<article><h1>Railway sells its engines</h1><p>Dorn met us at the shed.</p><p><b>Is it sold?</b></p><p>Yes.</p><p><b>To whom?</b></p><p>I am not to say.</p></article>",
        5
    )]
    [InlineData(
        "<main><h1>Railway sells its engines</h1><p>“Sold again.”</p><p>So they say at the shed.</p><p>“Always sold,” said Dorn.</p><p>He laughed.</p></main>",
        4
    )]
    [InlineData(
        "<article><h1>Railway sells its engines</h1><p>Dorn wrote to the board on Monday:</p><div class=\"letter\"><p>Dear members,</p><p>The boilers have been tested in June, and I am sorry that nobody told you of it before the vote.</p><p>They will hold.</p><p>Pavel Dorn</p></div><p>The board did not answer.</p></article>",
        6
    )]
    public void Read_ShortParagraphs_AreAllTheArticle(string page, int paragraphs) => Body(page).Length.ShouldBe(paragraphs);

    [Fact]
    public void Read_TwoEntriesWithTheirTimesInAttributes_AreALiveBlog()
    {
        Report report = Read(
            "<article><h1>Railway sells its engines</h1><div itemprop=\"liveBlogUpdate\"><span data-time=\"2031-06-15T07:12:00Z\">3h ago</span><p>Dorn said a buyer was near.</p></div><div itemprop=\"liveBlogUpdate\"><span data-time=\"2031-06-14T17:12:00Z\">17h ago</span><p>Dorn said the talks had failed.</p></div></article>"
        );

        report.Entries.Select(entry => entry.Published!.FirstDay.Day).ShouldBe([15, 14]);
    }

    [Fact]
    public void Read_ClockInBoldBeforeAnEntry_IsNoWordOfIt()
    {
        Report report = Read(
            "<article><h1>Railway sells its engines</h1><p><strong>18:05</strong> The meeting has opened.</p><p><strong>19:40</strong> Dorn told the members the boilers would hold.</p><p><strong>21:10</strong> The members voted to sell.</p></article>"
        );

        report.Entries.Length.ShouldBe(3);
        Lines(report).ShouldNotContain(line => char.IsAsciiDigit(line[0]));
    }

    private static string[] Body(string body) => Lines(Read(body));

    private static string[] Lines(Report report) =>
        [.. report.Body.SelectMany(span => span.In(report.Text).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    private static Report Read(string body, string head = "") =>
        ReportReader.Read(
            "page.html",
            Encoding.UTF8.GetBytes(
                $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Railway sells its engines | Valley Post</title>{head}</head><body><nav><ul><li><a href=\"/\">Home</a></li></ul></nav>{body}<footer><p>© Valley Post</p></footer></body></html>"
            )
        );
}
