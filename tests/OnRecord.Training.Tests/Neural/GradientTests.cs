using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Tests.Neural;

public class GradientTests
{
    private const float Tolerance = 2e-2f;

    // Small where the layer has a kink, which no difference should straddle; else large against rounding.
    private const float SmallNudge = 1e-3f;
    private const float LargeNudge = 1e-2f;

    [Fact]
    public void BiLstmLayer_Backward_AgreesWithNudgedLosses()
    {
        var dice = new Dice(3);
        var parameters = new BiLstmParameters("layer", 5, 16, 1, dice);
        var layer = new BiLstmLayer(parameters, 0);
        var batch = new SequenceBatch([3, 1, 4]);
        Matrix x = Random(batch.Rows, 5, dice),
            weights = Random(batch.Rows, 32, dice),
            hidden = new(),
            dx = new();
        layer.Forward(batch, x, hidden);
        dx.ResizeToZero(batch.Rows, 5);
        layer.Backward(weights, dx);

        foreach (Parameter parameter in parameters.All)
            Agrees(parameter.Value, parameter.Gradient(0), Loss, parameter.Value.Length / 7, LargeNudge);
        Agrees(x.Data, dx.Data, Loss, 3, LargeNudge);

        float Loss()
        {
            layer.Forward(batch, x, hidden);
            return VectorMath.Dot(hidden.Data, weights.Data);
        }
    }

    [Fact]
    public void DenseLayer_Backward_AgreesWithNudgedLosses()
    {
        var dice = new Dice(4);
        Parameter weights = new Parameter("w", 6, 9, 1).Scatter(dice),
            bias = new Parameter("b", 1, 9, 1).Scatter(dice, 0.1f);
        var layer = new DenseLayer(weights, bias, 0, leak: 0.1f);
        Matrix x = Random(4, 6, dice),
            upstream = Random(4, 9, dice),
            y = new(),
            dx = new();
        layer.Forward(x, y);
        dx.ResizeToZero(4, 6);
        layer.Backward(upstream, dx);

        Agrees(weights.Value, weights.Gradient(0), Loss, 5, SmallNudge);
        Agrees(bias.Value, bias.Gradient(0), Loss, 1, SmallNudge);
        Agrees(x.Data, dx.Data, Loss, 2, SmallNudge);

        float Loss()
        {
            layer.Forward(x, y);
            return VectorMath.Dot(y.Data, upstream.Data);
        }
    }

    [Fact]
    public void ToGradient_Scores_SumsToZeroAndFallsWithTheGold()
    {
        float[] scores = [1f, 2f, 0.5f];
        float loss = CrossEntropy.ToGradient(scores, 1, 1f);

        loss.ShouldBe(0.464f, 0.001f);
        scores.Sum().ShouldBe(0f, 1e-6f);
        scores[1].ShouldBeLessThan(0);
    }

    private static void Agrees(Span<float> values, Span<float> gradient, Func<float> loss, int step, float nudge)
    {
        for (int i = 0; i < values.Length; i += Math.Max(1, step))
        {
            float kept = values[i];
            values[i] = kept + nudge;
            float above = loss();
            values[i] = kept - nudge;
            float below = loss();
            values[i] = kept;
            gradient[i].ShouldBe((above - below) / (2 * nudge), Tolerance);
        }
    }

    private static Matrix Random(int rows, int columns, Dice dice)
    {
        var matrix = new Matrix();
        matrix.Resize(rows, columns);
        for (int i = 0; i < matrix.Data.Length; i++)
            matrix.Data[i] = (2 * dice.Share()) - 1;
        return matrix;
    }
}
