using OnRecord.Language;
using OnRecord.Training.Language;

namespace OnRecord.Training.Tests.Language;

public class NameFieldTrainerTests
{
    [Fact]
    public void Learn_NamesKnownByTheWordsBesideThem_TellsThemApart()
    {
        GoldSentence[] sentences =
        [
            .. from name in (string[])["Ashford", "Milton", "Preston", "Kingsley", "Bedford", "Harlow"]
            from person in (bool[])[true, false]
            select Sentence($"{(person ? "Mr." : "in")} {name} today", person),
        ];
        NameTables tables = NameFieldTrainer.Learn(sentences, TextWriter.Null, wordBits: 12, stepBits: 10);
        var field = new NameField(tables.Words, tables.Steps);

        Best(field, "Mr. Winslow today").ShouldBe(NameKind.Person);
        Best(field, "in Winslow today").ShouldBe(NameKind.Place);
    }

    [Fact]
    public void Score_FirstWord_HasNoStep()
    {
        var field = new NameField([.. Enumerable.Repeat(1f, NameLabels.Classes)], [.. Enumerable.Repeat(1f, NameField.Pairs)]);
        Tokens tokens = Words("two words");
        var classes = new float[2 * NameLabels.Classes];
        var steps = new float[2 * NameField.Pairs];
        field.Score(tokens, new TokenRange(0, 2), classes, steps);

        steps[..NameField.Pairs].ShouldAllBe(score => score == 0);
        steps[NameField.Pairs..].ShouldAllBe(score => score > 0);
        classes.ShouldAllBe(score => score > 0);
    }

    private static NameKind Best(NameField field, string text)
    {
        Tokens tokens = Words(text);
        var classes = new float[tokens.Count * NameLabels.Classes];
        field.Score(tokens, new TokenRange(0, tokens.Count), classes, new float[tokens.Count * NameField.Pairs]);
        float[] name = classes[NameLabels.Classes..(2 * NameLabels.Classes)];
        return (NameKind)(Array.IndexOf(name, name.Max()) - 1);
    }

    private static GoldSentence Sentence(string text, bool person)
    {
        Tokens tokens = Words(text);
        return new GoldSentence(tokens, null, null, null, null, null, [0, NameLabels.Of(person ? NameKind.Person : NameKind.Place, 0, 1), 0]);
    }

    private static Tokens Words(string text) => Tokenizer.Tokenize(PlainReport.Of(text));
}
