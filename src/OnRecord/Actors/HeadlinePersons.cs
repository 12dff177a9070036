using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>"Bank boss denies funding rebels", above "Godwin Obi, the governor of the central bank, denied that he had funded rebels": a headline calls
/// somebody by what he is, and the first sentences name who says the same.</summary>
internal sealed class HeadlinePersons(EntityTable table)
{
    /// <summary>Sentences behind the headline, the standfirst among them, in which the same is said again; words that two tellings have to share, of the
    /// headline's a part.</summary>
    private const int Opening = 4,
        FewestShared = 2;

    private const double Share = 0.6;

    public void Read(Report report)
    {
        if (report.Headline is not { } span)
            return;
        TokenRange headline = table.Tokens.Covering(span);
        int last = table.Tokens.SentenceOf(headline.End - 1) + Opening;
        for (int i = 0; i < table.Statements.Count; i++)
        {
            if (Speaker(i) is not { } described || !headline.Contains(table.Statements[i].Source!.Value.Start) || !IsUnnamed(described, headline))
                continue;
            int[] named =
            [
                .. Enumerable
                    .Range(0, table.Statements.Count)
                    .Where(j => IsSame(table.Statements[i], table.Statements[j], headline.End, last))
                    .Select(Speaker)
                    .OfType<int>()
                    .Distinct(),
            ];
            if (named is [var only] && only != described && IsNamed(only) && MayBe(table.Entities[described], table.Entities[only]))
                table.Redirect(described, only);
        }
    }

    /// <summary>The one in a statement's source.</summary>
    private int? Speaker(int statement) =>
        table.Statements[statement].Source is { IsEmpty: false } source
        && Enumerable.Range(source.Start, source.Length).Select(t => table.ByHead[t]).FirstOrDefault(m => m is not null) is { Entities: [var one] }
            ? one
            : null;

    /// <summary>A single person or office whom no mention names, met first in the headline.</summary>
    private bool IsUnnamed(int entity, TokenRange headline) =>
        table.Entities[entity] is { IsOnePerson: true, Mentions.Count: > 0 } described && headline.Contains(described.Mentions.Min().Start) && !IsNamed(entity);

    private bool IsNamed(int entity) =>
        table.Entities[entity] is { Kind: ActorKind.Person, Anonymous: false } person
        && person.Mentions.Exists(mention => table.NameAt[mention.Start] is not null);

    private static bool MayBe(Entity described, Entity person) =>
        (described.State is null || person.State is null || described.State == person.State)
        && (described.Gender == Gender.Unknown || person.Gender == Gender.Unknown || described.Gender == person.Gender);

    private bool IsSame(Statement announced, Statement told, int from, int lastSentence)
    {
        if (told.Act != announced.Act || told.Parent is not null || told.Content is not [var first, ..] || announced.Content.Length == 0)
            return false;
        if (first.Start < from || table.Tokens.SentenceOf(first.Start) > lastSentence)
            return false;
        HashSet<string> words = Words(announced),
            again = Words(told);
        int shared = words.Count(word => again.Any(other => Wording.BeginAlike(word, other)));
        return shared >= FewestShared && shared >= Share * words.Count;
    }

    private HashSet<string> Words(Statement statement) =>
        [
            .. statement
                .Content.SelectMany(piece => Enumerable.Range(piece.Start, piece.Length))
                .Where(t => table.Syntax.Upos[t] is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num)
                .Select(t => table.Syntax.Lemmas[t].ToLowerInvariant()),
        ];
}
