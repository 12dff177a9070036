using System.Runtime.Intrinsics;
using OnRecord.Models.Neural;

namespace OnRecord.Tests.Models.Neural;

public class ActivationTests
{
    private static readonly float[] Samples =
    [
        .. Enumerable.Range(-64, 128).Select(i => i * 0.37f),
        -1000f,
        1000f,
        -87f,
        87f,
        0f,
        -0f,
        1e-7f,
        -1e-7f,
        12.5f,
        -12.5f,
        0.5f,
        -0.5f,
        3f,
        -3f,
        7f,
        -7f,
    ];

    [Fact]
    public void Activations_AllSamples_AgreeWithTheScalarTwinToTheBit()
    {
        for (int i = 0; i + 16 <= Samples.Length; i += 16)
        {
            Vector512<float> x = Vector512.Create<float>(Samples.AsSpan(i));
            for (int lane = 0; lane < 16; lane++)
            {
                Activation.Exp(x)[lane].ShouldBe(ScalarActivation.Exp(x[lane]));
                Activation.Sigmoid(x)[lane].ShouldBe(ScalarActivation.Sigmoid(x[lane]));
                Activation.Tanh(x)[lane].ShouldBe(ScalarActivation.Tanh(x[lane]));
            }
        }
    }

    [Fact]
    public void Exp_WithinReach_IsCloseToTheRuntimes()
    {
        foreach (float x in Samples.Where(x => MathF.Abs(x) < 80))
            ScalarActivation.Exp(x).ShouldBe(MathF.Exp(x), MathF.Exp(x) * 1e-6f);
        foreach (float x in Samples)
            ScalarActivation.Tanh(x).ShouldBe(MathF.Tanh(x), 1e-6f);
    }
}
