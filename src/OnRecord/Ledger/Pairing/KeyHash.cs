using OnRecord.Models.Neural;

namespace OnRecord.Ledger.Pairing;

/// <summary>Mixes several values into one hash that is the same on every machine.</summary>
internal struct KeyHash()
{
    public ulong Value { get; private set; } = 14695981039346656037;

    public void Add(ulong part)
    {
        ulong hash = (Value ^ part) * 0x9E3779B97F4A7C15;
        Value = hash ^ (hash >> 31);
    }

    public void Add(string part) => Add(TextHash.Of(part));
}
