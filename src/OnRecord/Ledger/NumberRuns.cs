using System.Numerics;

namespace OnRecord.Ledger;

/// <summary>Many short lists of numbers in one array, each ascending. Not thread-safe for writers.</summary>
internal sealed class NumberRuns
{
    private const int LeastRoom = 2;

    /// <summary>Starts of pieces that are free again, by the power of two that they have room for.</summary>
    private readonly Stack<int>?[] _freePieces = new Stack<int>?[32];
    private readonly Stack<int> _freeRuns = [];
    private (int Start, int Count)[] _runs = new (int, int)[LeastRoom];
    private int[] _numbers = new int[LeastRoom];
    private int _usedRuns,
        _usedNumbers;

    public ReadOnlySpan<int> Of(int run) => _numbers.AsSpan(_runs[run].Start, _runs[run].Count);

    /// <returns>A run that holds one number.</returns>
    public int New(int first)
    {
        if (!_freeRuns.TryPop(out int run))
            run = _usedRuns++;
        if (run == _runs.Length)
            Array.Resize(ref _runs, More(run));
        _runs[run] = (Piece(LeastRoom), 1);
        _numbers[_runs[run].Start] = first;
        return run;
    }

    /// <summary>Puts a number in its place; one that is there already is there twice.</summary>
    public void Add(int run, int number)
    {
        (int start, int count) = _runs[run];
        if (count >= LeastRoom && BitOperations.IsPow2(count))
        {
            int larger = Piece(count * 2);
            _numbers.AsSpan(start, count).CopyTo(_numbers.AsSpan(larger));
            FreePiece(start, count);
            start = larger;
        }

        Span<int> room = _numbers.AsSpan(start, count + 1);
        int at = count;
        if (room[count - 1] > number)
        {
            at = room[..count].BinarySearch(number);
            at = at < 0 ? ~at : at;
            room[at..count].CopyTo(room[(at + 1)..]);
        }

        room[at] = number;
        _runs[run] = (start, count + 1);
    }

    /// <summary>Takes out a number that is there.</summary>
    public void Remove(int run, int number)
    {
        (int start, int count) = _runs[run];
        Span<int> room = _numbers.AsSpan(start, count);
        int at = room.BinarySearch(number);
        room[(at + 1)..].CopyTo(room[at..]);
        count--;
        if (count >= LeastRoom && BitOperations.IsPow2(count))
        {
            int smaller = Piece(count);
            _numbers.AsSpan(start, count).CopyTo(_numbers.AsSpan(smaller));
            FreePiece(start, count * 2);
            start = smaller;
        }

        _runs[run] = (start, count);
    }

    public void Free(int run)
    {
        FreePiece(_runs[run].Start, _runs[run].Count);
        _freeRuns.Push(run);
    }

    private int Piece(int room)
    {
        if (_freePieces[BitOperations.Log2((uint)room)] is { } free && free.TryPop(out int start))
            return start;
        start = _usedNumbers;
        _usedNumbers += room;
        if (_usedNumbers > _numbers.Length)
            Array.Resize(ref _numbers, Math.Max(_usedNumbers, More(_numbers.Length)));
        return start;
    }

    private void FreePiece(int start, int count) =>
        (_freePieces[BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, LeastRoom)))] ??= []).Push(start);

    /// <summary>A quarter more: they are the largest things in memory.</summary>
    private static int More(int length) => length + Math.Max(LeastRoom, length / 4);
}
