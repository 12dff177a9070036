using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>What is left of a passage when others are cut out of it.</summary>
internal static class Remainder
{
    /// <param name="taken">Ascending; they may overlap.</param>
    public static IEnumerable<TextSpan> Of(TextSpan passage, IReadOnlyList<TextSpan> taken)
    {
        int start = passage.Start;
        foreach (TextSpan span in taken)
        {
            if (span.Start >= passage.End)
                break;
            if (span.End <= start)
                continue;
            if (span.Start > start)
                yield return new TextSpan(start, span.Start);
            start = span.End;
        }

        if (start < passage.End)
            yield return new TextSpan(start, passage.End);
    }
}
