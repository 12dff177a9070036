using System.Buffers;

namespace OnRecord.Reading;

/// <summary>Counts what the stages after reading work on, one by one: words, and marks outside words.</summary>
internal static class PieceCount
{
    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n\u00A0");

    /// <summary>Runs of letters and digits, and every other character that is no white space.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int pieces = 0;
        bool isInside = false;
        foreach (char c in text)
        {
            bool isWord = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            if (isWord ? !isInside : !White.Contains(c))
                pieces++;
            isInside = isWord;
        }

        return pieces;
    }
}
