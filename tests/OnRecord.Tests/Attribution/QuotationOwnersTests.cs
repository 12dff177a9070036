namespace OnRecord.Tests.Attribution;

/// <summary>Quotations in marks of twenty kinds and in seven layouts of paragraphs, read with the committed models (issue 13): what is quoted belongs
/// to its speaker alone.</summary>
public sealed class QuotationOwnersTests
{
    private const string Brandt = "Ada Brandt",
        Renn = "Olaf Renn";

    private const string Pumps = "The pumps were checked in March",
        Valve = "Nobody told us that the valve was old",
        But = "but nobody told us that the valve was old",
        Winter = "We will mend it before the winter",
        Friends = "That is what the owners' friends say";

    [Theory]
    [InlineData("“", "”")]
    [InlineData("\"", "\"")]
    [InlineData("‘", "’")]
    [InlineData("'", "'")]
    [InlineData("«", "»")]
    [InlineData("« ", " »")]
    [InlineData("»", "«")]
    [InlineData("„", "“")]
    [InlineData("„", "”")]
    [InlineData("”", "”")]
    [InlineData("“", "“")]
    [InlineData("″", "″")]
    [InlineData("＂", "＂")]
    [InlineData("``", "''")]
    [InlineData("''", "''")]
    [InlineData(",,", "''")]
    [InlineData("&quot;", "&quot;")]
    [InlineData("‹", "›")]
    [InlineData("‚", "‘")]
    [InlineData("「", "」")]
    public void Find_KindOfMarks_EveryQuotationIsItsSpeakers(string open, string close)
    {
        Check($"{Whole(Pumps, ",")} said {Brandt}, the harbour master. {Whole(Valve, ".")}", (Brandt, Pumps), (Brandt, Valve));
        Check(
            $"{Whole(Pumps, ",")} said {Brandt}, the harbour master. {Left(Valve)}\n\n{Left(Winter)}\n\n{Whole("The town will pay", ".")}",
            (Brandt, Pumps),
            (Brandt, Valve),
            (Brandt, Winter),
            (Brandt, "The town will pay")
        );
        Check(
            $"The council met on Monday.\n\n{Left(Pumps)}\n\n{Left(Valve)}\n\n{Whole(Winter, ",")} said {Brandt}.",
            (Brandt, Pumps),
            (Brandt, Valve),
            (Brandt, Winter)
        );
        Check($"{Whole(Pumps, ",")} {Brandt} said.\n\n{Whole(Valve, ".")}\n\n{Whole(Winter, ".")}", (Brandt, Pumps), (Brandt, Valve), (Brandt, Winter));
        Check(
            $"{Whole(Pumps, ",")} said {Brandt}.\n\n{Whole(Friends, ",")} said {Renn}, who owns the mill. {Whole(Valve, ".")}\n\n{Whole(Winter, ",")} Brandt replied.",
            (Brandt, Pumps),
            (Renn, Friends),
            (Renn, Valve),
            (Brandt, Winter)
        );
        Check($"{Brandt} told the meeting:\n\n{Left(Pumps)}\n\n{Whole(Valve, ".")}\n\nThe mill is closed.", (Brandt, Pumps), (Brandt, Valve));
        Check(
            $"{Whole(Pumps, ",")} said {Brandt}, {Left(But)}\n\n{Whole(Winter, ".")}\n\n{Whole(Friends, ",")} said {Renn}.",
            (Brandt, Pumps),
            (Brandt, But),
            (Brandt, Winter),
            (Renn, Friends)
        );

        string Whole(string words, string stop) => open + words + stop + close;
        string Left(string words) => open + words + ".";
    }

    [Fact]
    public void Find_QuotationOfNobody_HasAnUnknownSpeaker()
    {
        Said said = Said.In(
                "The pumps of the mill\n\nThe pumps stand in the cellar of the old mill.\n\n“The valve was old and nobody mended it in time.”\n\nThe mill is closed on Sundays."
            )
            .ShouldHaveSingleItem();

        said.Source.ShouldBeNull();
        said.Speaker.ShouldBeNull();
    }

    [Fact]
    public void Find_QuotationInsideAQuotation_EndsWhereItsMarksEnd() =>
        Said.In("\"The mayor told me, 'I will not pay,' and she meant it,\" said engineer Rolf Vinter.")
            .ShouldContain(said => said.IsInside && said.Words == "'I will not pay,'");

    private static void Check(string text, params (string Speaker, string Words)[] expected)
    {
        IReadOnlyList<Said> all = Said.In("Row over the pumps of the mill\n\n" + text + "\n");
        foreach ((string speaker, string words) in expected)
            Said.SpeakersOf(all, words).ShouldBe([speaker], $"{words} in: {text}");
    }
}
