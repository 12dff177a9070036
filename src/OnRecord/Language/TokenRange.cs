namespace OnRecord.Language;

/// <summary>A half-open range of token indices. <c>default</c> is empty.</summary>
internal readonly record struct TokenRange : IComparable<TokenRange>
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or lies after <paramref name="end"/>.</exception>
    public TokenRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    public bool Contains(int token) => token >= Start && token < End;

    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one token.</summary>
    public bool Overlaps(TokenRange other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    public TokenRange Cover(TokenRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public int CompareTo(TokenRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TokenRange left, TokenRange right) => left.CompareTo(right) < 0;

    public static bool operator >(TokenRange left, TokenRange right) => left.CompareTo(right) > 0;

    public static bool operator <=(TokenRange left, TokenRange right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TokenRange left, TokenRange right) => left.CompareTo(right) >= 0;
}
