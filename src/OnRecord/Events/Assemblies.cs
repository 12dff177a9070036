using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>Tells bodies that decide by vote from others, by the words of their names.</summary>
internal static class Assemblies
{
    private static readonly FrozenSet<string> Words = DataFile
        .Rows("Events/Data/assembly-words.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string name)
    {
        foreach (string word in name.Split(' '))
            if (Words.Contains(word))
                return true;
        return false;
    }
}
