namespace OnRecord.Language;

/// <summary>What the language network makes of each word in its sentence: rows of numbers, for models that build on it. Immutable.</summary>
/// <param name="rows">Row by row, one a token.</param>
/// <param name="width">Numbers in a row.</param>
internal sealed class WordStates(float[] rows, int width)
{
    /// <summary>Of words that no network has read.</summary>
    public static WordStates None { get; } = new([], 0);

    /// <summary>Numbers in a row; 0 where there are none.</summary>
    public int Width => width;

    /// <summary>Empty where there are none.</summary>
    public ReadOnlySpan<float> this[int token] => rows.AsSpan(token * width, width);
}
