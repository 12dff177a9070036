using OnRecord.Ledger;

namespace OnRecord.Tests.Ledger;

public class HolderTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Add_AndRemove_HoldsWhatASortedSetOfEachKeyHolds(int seed)
    {
        var random = new Random(seed);
        var table = new HolderTable();
        var expected = new Dictionary<ulong, SortedSet<int>>();
        var places = new Dictionary<(ulong Key, int Holder), int>();
        for (int step = 0; step < 20_000; step++)
        {
            // Few keys that many hold, and many that one holds; growing first, then shrinking.
            ulong key = random.Next(3) == 0 ? (ulong)random.Next(5) : (ulong)random.NextInt64() % 3000;
            int holder = random.Next(400);
            if (step < 10_000 ? random.Next(4) > 0 : random.Next(4) == 0)
            {
                if (places.ContainsKey((key, holder)))
                    continue;
                places[(key, holder)] = table.Add(key, holder);
                expected.TryAdd(key, []);
                expected[key].Add(holder);
            }
            else if (places.Count > 0)
            {
                (key, holder) = places.Keys.ElementAt(random.Next(Math.Min(50, places.Count)));
                table.Remove(places[(key, holder)], holder);
                places.Remove((key, holder));
                expected[key].Remove(holder);
                if (expected[key].Count == 0)
                    expected.Remove(key);
            }
        }

        foreach (((ulong key, _), int place) in places)
            table.KeyAt(place).ShouldBe(key);
        foreach ((ulong key, SortedSet<int> holders) in expected)
            table.HoldersAt(table.Find(key).ShouldNotBeNull()).ToArray().ShouldBe(holders);
        for (ulong key = 0; key < 3000; key++)
            (table.Find(key) is not null).ShouldBe(expected.ContainsKey(key));
    }
}
