using System.Numerics;
using OnRecord.Models;
using OnRecord.Models.Neural;

namespace OnRecord.Language;

/// <summary>
/// A conditional random field over the classes of <see cref="NameLabels"/>: linear in hashed features of each word and of each step from one word to the
/// next. It reads by the letter what the network reads by likeness. Immutable.
/// </summary>
internal sealed class NameField
{
    /// <summary>How many numbers a step has: one for each pair of classes.</summary>
    public const int Pairs = NameLabels.Classes * NameLabels.Classes;

    public const string WordTable = "names.words";
    public const string StepTable = "names.steps";

    private readonly WeightTable _words;
    private readonly WeightTable _steps;

    public NameField(ModelFile file)
        : this(Table(file, WordTable, NameLabels.Classes), Table(file, StepTable, Pairs)) { }

    /// <param name="words">A row for each bucket of features of words; a power of two of them.</param>
    /// <param name="steps">The same for steps.</param>
    public NameField(float[] words, float[] steps)
        : this(new SingleTable(words, NameLabels.Classes), new SingleTable(steps, Pairs)) { }

    private NameField(WeightTable words, WeightTable steps)
    {
        _words = words;
        _steps = steps;
    }

    /// <param name="classes">Gets a row of scores for each word.</param>
    /// <param name="steps">Gets a row for each word: the scores of the step to it from each class (row by row) to each. The first word's is zero.</param>
    public void Score(Tokens tokens, TokenRange sentence, Span<float> classes, Span<float> steps)
    {
        int n = sentence.Length;
        Span<ulong> forms = stackalloc ulong[n];
        Span<ulong> shapes = stackalloc ulong[n];
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        NameFeatures.Hash(tokens, sentence, forms, shapes);
        for (int i = 0; i < n; i++)
        {
            int count = NameFeatures.Word(tokens.Form(sentence.Start + i), forms, shapes, i, features);
            Sum(_words, features[..count], classes.Slice(i * NameLabels.Classes, NameLabels.Classes));
            count = i == 0 ? 0 : NameFeatures.Step(forms, shapes, i, features);
            Sum(_steps, features[..count], steps.Slice(i * Pairs, Pairs));
        }
    }

    /// <summary>The same for a sentence whose features are known.</summary>
    internal void Score(uint[][] wordFeatures, uint[][] stepFeatures, Span<float> classes, Span<float> steps)
    {
        for (int i = 0; i < wordFeatures.Length; i++)
        {
            Sum(_words, wordFeatures[i], classes.Slice(i * NameLabels.Classes, NameLabels.Classes));
            Sum(_steps, stepFeatures[i], steps.Slice(i * Pairs, Pairs));
        }
    }

    private static void Sum(WeightTable table, ReadOnlySpan<uint> features, Span<float> sums)
    {
        sums.Clear();
        table.AddTo(sums, features);
    }

    private static WeightTable Table(ModelFile file, string name, int columns)
    {
        int rows = file.Shape(name).Rows;
        if (!BitOperations.IsPow2(rows))
            throw file.Fault($"field \"{name}\" has {rows} rows, not a power of two");
        return file.Table(name, rows, columns);
    }
}
