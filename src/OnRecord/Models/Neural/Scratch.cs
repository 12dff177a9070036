using System.Buffers;

namespace OnRecord.Models.Neural;

/// <summary>Buffers borrowed from the shared pool for the length of a call. Not thread-safe.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly List<float[]> _taken = [];

    /// <summary>What it holds is undefined.</summary>
    public Span<float> Take(int length)
    {
        float[] buffer = ArrayPool<float>.Shared.Rent(Math.Max(1, length));
        _taken.Add(buffer);
        return buffer.AsSpan(0, length);
    }

    public void Dispose()
    {
        foreach (float[] buffer in _taken)
            ArrayPool<float>.Shared.Return(buffer);
        _taken.Clear();
    }
}
