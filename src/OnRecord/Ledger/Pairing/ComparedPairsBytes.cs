using System.Collections.Immutable;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Writes compared pairs as bytes, and reads them again: column by column, which packs best.</summary>
internal static class ComparedPairsBytes
{
    public static byte[] Write(ComparedPairs compared)
    {
        using var stream = new MemoryStream();
        using var to = new BinaryWriter(stream);
        to.Write(compared.Least);
        to.Write7BitEncodedInt(compared.Reports.Length);
        foreach (ComparedReport report in compared.Reports)
        {
            to.Write(report.Id);
            to.Write(report.State);
            to.Write7BitEncodedInt(report.Wordings.Length);
            foreach (bool isWording in report.Wordings)
                to.Write(isWording);
        }

        to.Write7BitEncodedInt(compared.Blurred.Length);
        foreach (ulong key in compared.Blurred)
            to.Write(key);
        to.Write7BitEncodedInt(compared.Pairs.Length);
        int last = 0;
        foreach (ComparedPair pair in compared.Pairs)
        {
            to.Write7BitEncodedInt(pair.A - last);
            last = pair.A;
        }

        foreach (ComparedPair pair in compared.Pairs)
            to.Write7BitEncodedInt(pair.B - pair.A);
        foreach (ComparedPair pair in compared.Pairs)
            to.Write((byte)(pair.Verdict is { } verdict ? (int)verdict.Relation + 1 : 0));
        foreach (ComparedPair pair in compared.Pairs)
            if (pair.Verdict is { } verdict)
                to.Write(verdict.Certainty);
        to.Flush();
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are none of these.</exception>
    public static ComparedPairs Read(byte[] bytes)
    {
        try
        {
            using var from = new BinaryReader(new MemoryStream(bytes));
            double least = from.ReadDouble();
            ImmutableArray<ComparedReport> reports = Many(from, () => new ComparedReport(from.ReadString(), from.ReadString(), Many(from, from.ReadBoolean)));
            ImmutableArray<ulong> blurred = Many(from, from.ReadUInt64);
            return new ComparedPairs(least, reports, blurred, Pairs(from, reports.Sum(r => r.Wordings.Count(w => w))));
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("the compared pairs are damaged", fault);
        }
    }

    private static ImmutableArray<ComparedPair> Pairs(BinaryReader from, int wordings)
    {
        int last = 0;
        ImmutableArray<int> first = Many(from, () => last += from.Read7BitEncodedInt());
        int[] second = [.. first.Select(a => a + from.Read7BitEncodedInt())];
        byte[] relations = [.. first.Select(_ => from.ReadByte())];
        ComparedPair[] pairs =
        [
            .. first.Select(
                (a, i) => new ComparedPair(a, second[i], relations[i] == 0 ? null : new PairVerdict((PairRelation)(relations[i] - 1), from.ReadDouble()))
            ),
        ];
        return Array.TrueForAll(pairs, p => 0 <= p.A && p.A < p.B && p.B < wordings && (p.Verdict is not { } verdict || Enum.IsDefined(verdict.Relation)))
            ? [.. pairs]
            : throw new InvalidDataException("the compared pairs are of other wordings");
    }

    private static ImmutableArray<T> Many<T>(BinaryReader from, Func<T> read)
    {
        int count = from.Read7BitEncodedInt();
        // A forged number of them must not ask for more memory than there are bytes.
        var many = ImmutableArray.CreateBuilder<T>();
        for (int i = 0; i < count; i++)
            many.Add(read());
        return many.ToImmutable();
    }
}
