using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>"“We urge the Karsian authorities to release them,” the foreign ministry said": no ministry of Karsia says so.</summary>
internal static class OwnDemands
{
    /// <summary>Whether whoever a noun names would ask something of the very state that he would be of.</summary>
    /// <param name="noun">The token that carries a source.</param>
    /// <param name="entity">Whom it may stand for.</param>
    public static bool AreIn(EntityTable table, int noun, Entity entity) => table.Spoken[noun].Any(said => AreSaid(table, said, entity));

    private static bool AreSaid(EntityTable table, int statement, Entity entity)
    {
        Statement said = table.Statements[statement];
        if (said.Content is not [.., var last])
            return false;
        if (said.Content.Any(piece => IsToldToAct(table, piece, entity)))
            return true;
        // What is said in it stands behind it, in the order of their first words.
        for (int i = statement + 1; i < table.Statements.Count && table.Statements[i].CueHead < last.End; i++)
            if (
                table.Statements[i] is { Act: Act.Urge or Act.Ask or Act.Demand or Act.Order, Addressee: { } asked, Source: { Length: 1 } self } inner
                && inner.Parent == statement
                && Pronoun.IsWe(table.Tokens.Form(self.Start))
                && Enumerable.Range(asked.Start, asked.Length).Any(token => IsOf(table, token, entity))
            )
                return true;
        return false;
    }

    /// <summary>"Karsia must free the nine".</summary>
    private static bool IsToldToAct(EntityTable table, TokenRange said, Entity entity)
    {
        for (int i = said.Start; i < said.End; i++)
            if (
                table.Tree.Is(i, "nsubj")
                && IsOf(table, i, entity)
                && table.Tree.Head(i) is var verb
                && verb > i
                && said.Contains(verb)
                && table.Tree.Child(verb, "aux") is { } modal
                && table.Tokens.Form(modal) is "must"
            )
                return true;
        return false;
    }

    /// <summary>The state, or a word made of its name: "Karsia", "Karsian".</summary>
    private static bool IsOf(EntityTable table, int token, Entity entity)
    {
        const int Stem = 4,
            LongestEnding = 3;
        if (entity.State is { } state)
            return table.Gazetteer.Longest(table.Tokens, token, table.Tokens.Count)?.State == state;
        string form = table.Tokens.Form(token).ToString(),
            place = entity.Name.Split(' ')[0];
        int shared = form.AsSpan().CommonPrefixLength(place);
        return char.IsUpper(form[0]) && shared >= Stem && Math.Max(form.Length, place.Length) - shared <= LongestEnding;
    }
}
