namespace OnRecord.Training.Neural;

/// <summary>What one bidirectional layer learns; laid out as <see cref="OnRecord.Models.Neural.BiLstm"/> reads it.</summary>
internal sealed class BiLstmParameters
{
    /// <param name="size">Units of one direction; a multiple of 16.</param>
    public BiLstmParameters(string name, int inputs, int size, int shards, Dice dice)
    {
        Size = size;
        float reach = MathF.Sqrt(6f / (inputs + (4 * size)));
        Inputs = new Parameter(name + ".inputs", inputs, 8 * size, shards).Scatter(dice, reach);
        Bias = new Parameter(name + ".bias", 1, 8 * size, shards);
        Forward = new Parameter(name + ".forward", size, 4 * size, shards).Scatter(dice, 1 / MathF.Sqrt(size));
        Backward = new Parameter(name + ".backward", size, 4 * size, shards).Scatter(dice, 1 / MathF.Sqrt(size));
        // An open forget gate at first lets gradients through (Jozefowicz and others 2015).
        Bias.Value.AsSpan(size, size).Fill(1f);
        Bias.Value.AsSpan(5 * size, size).Fill(1f);
    }

    public int Size { get; }

    public Parameter Inputs { get; }

    public Parameter Bias { get; }

    public Parameter Forward { get; }

    public Parameter Backward { get; }

    public IEnumerable<Parameter> All => [Inputs, Bias, Forward, Backward];
}
