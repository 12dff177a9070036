namespace OnRecord.Text;

/// <summary>
/// The way back from an extracted text to the decoded source it was taken from, as runs in the order of the text.
/// A character of the text that no run covers was added by the extractor (a line break between two blocks).
/// </summary>
public sealed record OffsetMap
{
    /// <summary>Runs, ascending and disjoint in the text.</summary>
    public required IReadOnlyList<OffsetRun> Runs { get; init; }

    /// <summary>
    /// The range of the source that shows <paramref name="text"/>: from the source of its first mapped character to that of its last;
    /// null when no character of it comes from the source.
    /// </summary>
    public TextSpan? ToSource(TextSpan text)
    {
        int? start = null,
            end = null;
        foreach (OffsetRun run in Of(text))
        {
            TextSpan source = run.ToSource(text);
            start ??= source.Start;
            end = source.End;
        }

        return start is null ? null : new TextSpan(start.Value, Math.Max(start.Value, end!.Value));
    }

    /// <summary>The runs that give characters of <paramref name="text"/>, in their order.</summary>
    internal IEnumerable<OffsetRun> Of(TextSpan text)
    {
        for (int i = FirstRunEndingAfter(text.Start); i < Runs.Count && Runs[i].TextStart < text.End; i++)
            yield return Runs[i];
    }

    private int FirstRunEndingAfter(int offset)
    {
        int low = 0,
            high = Runs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Runs[middle].TextEnd <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
