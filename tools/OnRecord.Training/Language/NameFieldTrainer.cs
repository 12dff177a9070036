using System.Globalization;
using OnRecord.Language;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Language;

/// <summary>Learns a <see cref="NameField"/> from sentences with name labels.</summary>
internal static class NameFieldTrainer
{
    private const int Epochs = 4;
    private const float Rate = 0.15f;

    // So many sentences are learned from a second time.
    private const float HeadlineShare = 0.04f;
    private const float CapitalsShare = 0.02f;

    private const ulong Seed = 20260101;

    /// <param name="wordBits">The table for words has two to the power of so many rows.</param>
    /// <param name="stepBits">The same for the table for steps.</param>
    public static NameTables Learn(IReadOnlyList<GoldSentence> sentences, TextWriter log, int wordBits = 18, int stepBits = 16)
    {
        var words = new AdaptiveTable(1 << wordBits, NameLabels.Classes, Rate);
        var steps = new AdaptiveTable(1 << stepBits, NameField.Pairs, Rate);
        var field = new NameField(words.Values, steps.Values);
        var loss = new ChainLoss(NameLabels.Classes);
        var dice = new Dice(Seed);
        GoldSentence[] plain = [.. sentences.Where(sentence => !WordContext.IsHeadline(sentence.Tokens, new TokenRange(0, sentence.Count)))];
        Example[] examples = [.. plain.Concat(Headlines(plain, dice)).Select(sentence => new Example(sentence))];
        int longest = examples.Max(example => example.Gold.Length);
        var wordScores = new float[longest * NameLabels.Classes];
        var stepScores = new float[longest * NameField.Pairs];
        for (int epoch = 1; epoch <= Epochs; epoch++)
        {
            double sum = 0;
            dice.Shuffle(examples);
            foreach (Example example in examples)
                sum += LearnOne(example);
            words.EndEpoch();
            steps.EndEpoch();
            log.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"names by the letter, epoch {epoch} of {Epochs}: loss {sum / examples.Length:F4} a sentence")
            );
        }

        return new NameTables(words.Average(), steps.Average());

        float LearnOne(Example example)
        {
            int n = example.Gold.Length;
            Span<float> ofWords = wordScores.AsSpan(0, n * NameLabels.Classes),
                ofSteps = stepScores.AsSpan(0, n * NameField.Pairs);
            field.Score(example.Words, example.Steps, ofWords, ofSteps);
            float lost = loss.ToGradient(ofWords, ofSteps, example.Gold);
            for (int i = 0; i < n; i++)
            {
                words.Step(example.Words[i], ofWords.Slice(i * NameLabels.Classes, NameLabels.Classes));
                if (i > 0)
                    steps.Step(example.Steps[i], ofSteps.Slice(i * NameField.Pairs, NameField.Pairs));
            }

            return lost;
        }
    }

    // CoreNLP takes half of a headline's words for one name. So its headlines are left out, and ordinary sentences are made into better ones.
    private static IEnumerable<GoldSentence> Headlines(IEnumerable<GoldSentence> sentences, Dice dice)
    {
        foreach (GoldSentence sentence in sentences)
        {
            float draw = dice.Share();
            if (draw < HeadlineShare)
                yield return Augmentation.Headline(sentence);
            else if (draw < HeadlineShare + CapitalsShare)
                yield return Augmentation.Capitals(sentence);
        }
    }

    private sealed class Example
    {
        public Example(GoldSentence sentence)
        {
            Tokens tokens = sentence.Tokens;
            int n = tokens.Count;
            var forms = new ulong[n];
            var shapes = new ulong[n];
            var features = new uint[NameFeatures.Most];
            NameFeatures.Hash(tokens, new TokenRange(0, n), forms, shapes);
            Gold = [.. sentence.Names!.Select(NameLabels.Class)];
            Words = new uint[n][];
            Steps = new uint[n][];
            for (int i = 0; i < n; i++)
            {
                Words[i] = features[..NameFeatures.Word(tokens.Form(i), forms, shapes, i, features)];
                Steps[i] = i == 0 ? [] : features[..NameFeatures.Step(forms, shapes, i, features)];
            }
        }

        public int[] Gold { get; }

        public uint[][] Words { get; }

        public uint[][] Steps { get; }
    }
}
