using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = new(["VBD\tsaid\tsay"], ["VBD\ted\t2\t", "VBD\tied\t3\ty", "NNPS\ts\t1\t"]);

    [Theory]
    [InlineData("said", "VBD", "say")]
    [InlineData("Walked", "VBD", "walk")]
    [InlineData("denied", "VBD", "deny")]
    [InlineData("Democrats", "NNPS", "Democrat")]
    [InlineData("Geneva", "NNP", "Geneva")]
    [InlineData("The", "DT", "the")]
    [InlineData("ed", "VBD", "ed")]
    public void Lemma_WordOrRule_GivesTheDictionaryForm(string form, string tag, string lemma) => Lemmatizer.Lemma(form, tag).ShouldBe(lemma);
}
