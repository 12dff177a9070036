namespace OnRecord.Text;

/// <summary>Lists that are in the order of a number.</summary>
internal static class Ascending
{
    /// <summary>The index of the first whose number is not less; their count where all are.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, Func<T, int> number, int least)
    {
        int low = 0;
        for (int high = items.Length; low < high; )
        {
            int middle = (low + high) / 2;
            if (number(items[middle]) < least)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
