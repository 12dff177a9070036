using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>One happening that reports word differently.</summary>
/// <param name="Name">What kind of happening it is, and who takes part.</param>
/// <param name="Rows">Its wordings, those first that most reports have in their own voice.</param>
public sealed record NamingView(string Id, string Name, When? When, int Reports, IReadOnlyList<NamingRow> Rows)
{
    private enum Voice
    {
        Own,
        Quoted,
        Told,
    }

    /// <summary>The happening with a stretch of all who word it; a wording that many have goes on in the next.</summary>
    /// <returns>One happening; pages are those of the names.</returns>
    internal Paged<NamingView> Part(int number, int size)
    {
        Paged<NamingRow> part = Rows.PartWithin(Names, Only, number, size);
        return new Paged<NamingView>([this with { Rows = part.Items }], part.Number, part.Pages, 1);
    }

    private static (Voice Voice, NamedAt At)[] Names(NamingRow row) =>
        [.. row.Own.Select(at => (Voice.Own, at)), .. row.Quoted.Select(at => (Voice.Quoted, at)), .. row.Told.Select(at => (Voice.Told, at))];

    private static NamingRow Only(NamingRow row, IReadOnlyList<(Voice Voice, NamedAt At)> names)
    {
        return row with { Own = Of(Voice.Own), Quoted = Of(Voice.Quoted), Told = Of(Voice.Told) };

        NamedAt[] Of(Voice voice) => [.. names.Where(n => n.Voice == voice).Select(n => n.At)];
    }
}
