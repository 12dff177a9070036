using System.Text;
using OnRecord.Analysis;
using OnRecord.Analysis.Confidence;
using OnRecord.Attribution.Explaining;
using OnRecord.Models;
using OnRecord.Reading;
using OnRecord.Records;

namespace OnRecord.Tests.Analysis.Confidence;

public sealed class ConfidenceModelTests
{
    private const string Text = """
        Mara Lindqvist said on Monday: "The port will open in May."

        The ferry company and the union met twice. They were under the impression, Aron Velt told the council, that the belief that the port stays closed is common.
        """;

    private static readonly Lazy<ReportAnalyser> Analyser = new(() => ReportAnalyser.Load());

    [Fact]
    public void Read_FullNameAndQuotation_IsSurerThanPronounAndNoun()
    {
        ReportRecord record = RecordBuilder.Build(Analyser.Value.Analyse(Report()));

        StatementEntry plain = record.Statements.First(s => s.Cue?.Lemma == "say"),
            vague = record.Statements.Where(s => s.Parent is not null).MinBy(s => s.Confidence).ShouldNotBeNull();

        plain.Confidence.ShouldBeGreaterThan(0.8);
        plain.IsUnsure.ShouldBeFalse();
        vague.Confidence.ShouldBeLessThan(plain.Confidence - 0.2);
        vague.IsUnsure.ShouldBeTrue();
    }

    [Fact]
    public void Of_Twice_IsTheSame()
    {
        ReportAnalysis one = Analyser.Value.Analyse(Report()),
            other = Analyser.Value.Analyse(Report());

        one.Confidences.Length.ShouldBe(one.Statements.Count);
        one.Confidences.ShouldAllBe(c => c > 0 && c < 1);
        other.Confidences.ShouldBe(one.Confidences);
    }

    /// <summary>Phrases of actors lie in one another: one that begins before others ends behind the pronoun.</summary>
    [Fact]
    public void Of_PronounInsideAPhraseOfItsSpeaker_IsANumber()
    {
        const string Inside = """
            Some candidates in tight races will skip the convention in Marburg.

            Democratic Senate candidates in competitive races who plan to attend their party's convention include incumbent Sen. Michael Bent of Colorado and Gov. Mag Hasso of New Hampshire.
            """;

        ReportAnalysis read = Analyser.Value.Analyse(ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(Inside)));

        read.Confidences.ShouldNotBeEmpty();
        read.Confidences.ShouldAllBe(c => c > 0 && c < 1);
    }

    [Fact]
    public void Right_NoSigns_IsTheBias()
    {
        var weights = new float[ConfidenceSigns.Columns + 1];
        weights[(int)ConfidenceFeature.They] = -2;

        new ConfidenceModel(weights).Right([]).ShouldBe(0.5);
        new ConfidenceModel(weights).Right([((int)ConfidenceFeature.They, 1)]).ShouldBeLessThan(0.2);
    }

    [Fact]
    public void Explain_AStatement_SaysWhatMakesItUnsure()
    {
        Explanation why = Analyser.Value.Explain(Report(), Text.IndexOf("said", StringComparison.Ordinal)).ShouldNotBeNull();

        why.Decisions[^1].Question.ShouldBe("How sure is all of it?");
        why.Decisions[^1].Reasons.ShouldNotBeEmpty();
    }

    [Fact]
    public void Load_OtherFolder_NamesTheFile() =>
        Should
            .Throw<ModelFileException>(() => ConfidenceModel.Load(ModelManifest.ReadOrNew(Path.GetTempPath())))
            .Message.ShouldContain(ConfidenceModel.FileName);

    private static Report Report() => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(Text));
}
