using OnRecord.Records;

namespace OnRecord.Corrections;

/// <summary>What stood there and what stands there now, in words that differ where the two do.</summary>
internal static class ChangeInWords
{
    /// <param name="shortly">As readers know it; it may say the same of two that differ.</param>
    /// <param name="exactly">For where it does.</param>
    public static CorrectionMark Of<T>(CorrectionMark mark, T was, T now, Func<T, string> shortly, Func<T, string> exactly)
    {
        (string before, string after) = (shortly(was), shortly(now));
        if (before == after && exactly(was) is var whole && exactly(now) is var changed && whole != changed)
            (before, after) = (whole, changed);
        return mark with { Was = before, Now = after };
    }
}
