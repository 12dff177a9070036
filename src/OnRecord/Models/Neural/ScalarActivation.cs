namespace OnRecord.Models.Neural;

/// <summary>The plain twin of <see cref="Activation"/>, for tests, odd lengths and reading.</summary>
internal static class ScalarActivation
{
    public static float Exp(float x)
    {
        x = MathF.Min(MathF.Max(x, -Activation.Largest), Activation.Largest);
        float n = MathF.Floor(MathF.FusedMultiplyAdd(x, Activation.Log2E, 0.5f));
        x = MathF.FusedMultiplyAdd(n, -Activation.Ln2High, x);
        x = MathF.FusedMultiplyAdd(n, -Activation.Ln2Low, x);
        float y = Activation.P0;
        y = MathF.FusedMultiplyAdd(y, x, Activation.P1);
        y = MathF.FusedMultiplyAdd(y, x, Activation.P2);
        y = MathF.FusedMultiplyAdd(y, x, Activation.P3);
        y = MathF.FusedMultiplyAdd(y, x, Activation.P4);
        y = MathF.FusedMultiplyAdd(y, x, Activation.P5);
        y = MathF.FusedMultiplyAdd(y, x * x, x) + 1f;
        return y * BitConverter.Int32BitsToSingle(((int)n + Activation.ExponentBias) << Activation.ExponentBits);
    }

    public static float Sigmoid(float x) => 1f / (1f + Exp(-x));

    public static float Tanh(float x) => MathF.FusedMultiplyAdd(2f, Sigmoid(x + x), -1f);

    public static float Leaky(float x, float leak) => x < 0 ? x * leak : x;
}
