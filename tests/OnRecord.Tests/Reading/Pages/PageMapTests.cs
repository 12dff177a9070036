using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Pages;

/// <summary>The way back: what a run of text was read from shows that text.</summary>
public sealed class PageMapTests
{
    private const string Sentence = "The minister said that the talks would go on, whatever the other side announces in the coming days.";

    [Fact]
    public void ToSource_CharacterReferencesAndMarkup_GiveTheWrittenForm()
    {
        string page =
            $"<html><body><p>{Sentence} A&amp;B&nbsp;agree &#8220;fully&#x201d;,\r\n   with <b>em&eacute;t</b>ion &notin; &lt; \U0001F600 .</p></body></html>";
        Report report = Read(page);

        Source(report, page, "A&B").ShouldBe("A&amp;B");
        Source(report, page, "“fully”").ShouldBe("&#8220;fully&#x201d;");
        Source(report, page, ", with ").ShouldBe(",\r\n   with ");
        Source(report, page, "emét").ShouldBe("em&eacute;t");
        Source(report, page, "∉ <").ShouldBe("&notin; &lt;");
    }

    [Fact]
    public void Map_AnyPage_LeadsBackToTheText()
    {
        Gen<string> piece = Gen.Elements(
            "word ",
            "&amp;",
            "&lt;b&gt;",
            "&nbsp;",
            "\r\n",
            "\n",
            "  ",
            "<b>",
            "</b>",
            "<br>",
            "<br/><br>",
            "😀",
            "e\u0301",
            "שלום",
            "\u00AD",
            "&#128512;",
            "&notit;",
            "&unknown;",
            "</p><p>",
            "<!-- x -->",
            "<table><tr>oops<td>cell</table>",
            "<script>x()</script>",
            "</div>",
            "&",
            "&#0;",
            "<i>a</p>b</i>",
            Sentence
        );
        Prop.ForAll(
                Arb.From(Gen.ListOf(piece).Select(pieces => string.Concat(pieces))),
                inner =>
                {
                    string page = $"<html><body><div><p>{Sentence}</p><p>{inner}</p><p>{Sentence}</p></div></body></html>";
                    PageMapChecks.ShouldLeadBack(Read(page), page);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static string Source(Report report, string page, string words)
    {
        int at = report.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        return report.Map!.ToSource(new TextSpan(at, at + words.Length))!.Value.In(page).ToString();
    }

    private static Report Read(string page) => ReportReader.Read("a.html", Encoding.UTF8.GetBytes(page));
}
