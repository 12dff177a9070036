using System.Collections.Immutable;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Reads the lists of states, organisations and outlets.</summary>
internal static class GazetteerReader
{
    private const char AmbiguousMark = '?',
        SharedMark = '*';

    private static readonly char[] Marks = [AmbiguousMark, SharedMark];

    /// <summary>Part of a name only where the list says so: without it, "The Times" and "The Sun" are common words.</summary>
    private const string Article = "The ";

    public static IEnumerable<KeyValuePair<string, GazetteerForm>> Read() =>
        [.. States(), .. Bodies("organisations.tsv", ActorKind.Organisation), .. Bodies("outlets.tsv", ActorKind.Outlet)];

    private static IEnumerable<KeyValuePair<string, GazetteerForm>> States()
    {
        foreach (string[] row in DataFile.Rows("Actors/Data/states.tsv"))
        {
            string id = row[0],
                name = row[2].TrimEnd(Marks);
            ImmutableArray<string> demonyms = [.. DataFile.List(row[5])];
            string? country = id.StartsWith("X-", StringComparison.Ordinal) ? null : id[..2];
            var entry = new GazetteerEntry(
                name,
                ActorKind.State,
                country,
                demonyms.IsEmpty ? null : demonyms[0].TrimEnd(Marks),
                id.Contains('-', StringComparison.Ordinal) && country is not null
            );
            yield return Form(row[2], entry, FormKind.Name);
            foreach (string form in DataFile.List(row[3]))
                yield return Form(form, entry, FormKind.Name);
            foreach (string form in DataFile.List(row[4]))
                yield return Form(form, entry, FormKind.Capital);
            foreach (string form in demonyms)
                yield return Form(form, entry, FormKind.Demonym);
            foreach (string form in DataFile.List(row[6]))
                yield return Form(form, entry, FormKind.People);
            foreach (string form in DataFile.List(row[7]))
                yield return Form(form, entry, FormKind.Seat);
        }
    }

    private static IEnumerable<KeyValuePair<string, GazetteerForm>> Bodies(string file, ActorKind kind)
    {
        foreach (string[] row in DataFile.Rows("Actors/Data/" + file))
        {
            var entry = new GazetteerEntry(row[0].TrimEnd(Marks), kind, row[2].Length == 0 ? null : row[2]);
            foreach (string form in DataFile.List(row[1]).Prepend(row[0]))
            {
                yield return Form(form, entry, FormKind.Name);
                if (form.StartsWith(Article, StringComparison.Ordinal))
                    yield return Form("the " + form[Article.Length..], entry, FormKind.Name);
            }
        }
    }

    private static KeyValuePair<string, GazetteerForm> Form(string marked, GazetteerEntry entry, FormKind kind)
    {
        string form = marked.TrimEnd(Marks);
        bool commonWord = form.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && !form.AsSpan(Article.Length).Contains(' ');
        return KeyValuePair.Create(form, new GazetteerForm(entry, kind, commonWord || marked[^1] == AmbiguousMark, marked[^1] == SharedMark));
    }
}
