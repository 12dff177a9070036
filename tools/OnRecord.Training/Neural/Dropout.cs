namespace OnRecord.Training.Neural;

/// <summary>Leaves out single numbers at random, and makes up for it in the rest (Srivastava and others 2014). Not thread-safe.</summary>
internal sealed class Dropout(float rate)
{
    private readonly Matrix _mask = new();

    /// <summary>In place.</summary>
    public void Forward(Matrix x, Dice dice)
    {
        _mask.Resize(x.Rows, x.Columns);
        if (rate == 0)
            return;
        Span<float> mask = _mask.Data,
            data = x.Data;
        float kept = 1 / (1 - rate);
        // Four draws of 16 bits from each number of the dice.
        ushort limit = (ushort)(rate * ushort.MaxValue);
        for (int i = 0; i < mask.Length; )
        {
            ulong draw = dice.Next();
            for (int k = 0; k < 4 && i < mask.Length; k++, i++, draw >>= 16)
            {
                mask[i] = (ushort)draw < limit ? 0 : kept;
                data[i] *= mask[i];
            }
        }
    }

    /// <summary>In place.</summary>
    public void Backward(Matrix dx)
    {
        if (rate == 0)
            return;
        Span<float> mask = _mask.Data,
            data = dx.Data;
        for (int i = 0; i < mask.Length; i++)
            data[i] *= mask[i];
    }
}
