using OnRecord.Analysis;
using OnRecord.Tests.Language;

namespace OnRecord.Tests.Analysis;

public class ConlluWriterTests
{
    private const string Given = """
        🙂   🙂   SYM   NFP 3 discourse
        Ann  Ann  PROPN NNP 3 nsubj B-Person
        left leave VERB VBD 0 root
        _.   .    PUNCT .   3 punct
        """;

    [Fact]
    public void Write_CodePoints_CountsAPairOnce()
    {
        string[] rows = Write(codePoints: true).Split('\n');

        rows[0].ShouldBe("# newdoc id = report.txt");
        rows[1].ShouldBe("# newpar");
        rows[3].ShouldBe("# text = 🙂 Ann left.");
        rows[5].ShouldBe("2\tAnn\tAnn\tPROPN\tNNP\t_\t3\tnsubj\t_\tName=B-Person|end=5|start=2");
        rows[6].ShouldBe("3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No|end=10|start=6");
    }

    [Fact]
    public void Write_CodeUnits_CountsAPairTwice() => Write(codePoints: false).ShouldContain("Name=B-Person|end=6|start=3");

    private static string Write(bool codePoints)
    {
        using var output = new StringWriter();
        ConlluWriter.Write(output, "report.txt", ConlluSyntax.Parse(Given), codePoints);
        return output.ToString();
    }
}
