using OnRecord.Vocabulary;

namespace OnRecord.Benchmarks.Made;

/// <summary>What a handful of made reports are about: who speaks, and what is claimed. A function of its number.</summary>
internal sealed class MadeAffair
{
    public const int Claims = 9;

    private const int QuotedWords = 22,
        TrimmedWords = 13;

    private const ulong States = 40,
        People = 3;

    private readonly ulong _seed;

    public MadeAffair(long number)
    {
        _seed = MadeWords.Draw(77, (ulong)number);
        Place = MadeWords.Name(Drawn(1));
        State = StateName(Drawn(2) % States);
        Other = StateName(Drawn(3) % States);
        Ministry = $"{MadeWords.Name(Drawn(2) % States)} Ministry of Transport";
        Company = $"{MadeWords.Name(Drawn(4))} Holdings";
        Speakers = [.. Enumerable.Range(0, (int)People).Select(i => $"{MadeWords.Name(Drawn(10 + (ulong)i))} {MadeWords.Name(Drawn(20 + (ulong)i))}")];
        Day = new DateOnly(2020, 1, 1).AddDays((int)(Drawn(5) % 1800));
    }

    public string Place { get; }

    public string State { get; }

    public string Other { get; }

    public string Ministry { get; }

    public string Company { get; }

    public string[] Speakers { get; }

    public DateOnly Day { get; }

    /// <summary>Who says the claim; every third is denied by the next speaker.</summary>
    public string Speaker(int claim) => Speakers[claim % Speakers.Length];

    /// <summary>Who does it, and how it goes on.</summary>
    public (string Agent, string Verb, string Object) Claim(int claim)
    {
        ulong own = Drawn(100 + (ulong)claim);
        string agent = (claim % 3) switch
        {
            0 => Company,
            1 => State,
            _ => Ministry,
        };
        string thing = $"{MadeWords.Name(own / 7).ToLowerInvariant()} {MadeWords.Noun(own)}";
        string rest = (claim % 4) switch
        {
            0 => $"the {thing} near {Place} for {(own % 900) + 12} million dollars",
            1 => $"a {thing} in {Place} before the {MadeWords.Noun(own / 64)} was ready",
            2 => $"{(own % 70) + 3} {thing}s that belonged to {Other}",
            _ => $"the old {thing} and its {MadeWords.Noun(own / 64)} without a word to {Speakers[(claim + 1) % Speakers.Length]}",
        };
        return (agent, MadeWords.Verb(own / 4096), rest);
    }

    /// <summary>What somebody is quoted with: the same in every report, but for what one leaves out.</summary>
    public string Words(int quotation, bool trimmed)
    {
        string[] words = [.. Enumerable.Range(0, QuotedWords).Select(i => Word(MadeWords.Draw(Drawn(200 + (ulong)quotation), (ulong)i), i))];
        return string.Join(' ', trimmed ? words[..TrimmedWords] : words);
    }

    private string Word(ulong own, int place) =>
        (place % 4) switch
        {
            0 => MadeWords.Noun(own),
            1 => MadeWords.Verb(own),
            2 => own % 3 == 0 ? Place : MadeWords.Name(own / 3).ToLowerInvariant(),
            _ => own % 2 == 0 ? "and" : "the",
        };

    public static ActorKind KindOf(string name) =>
        name.EndsWith("Holdings", StringComparison.Ordinal) ? ActorKind.Organisation
        : name.Contains("Ministry", StringComparison.Ordinal) ? ActorKind.Organisation
        : name.Contains(' ', StringComparison.Ordinal) ? ActorKind.Person
        : ActorKind.State;

    private static string StateName(ulong number) => MadeWords.Name(number) + "ia";

    private ulong Drawn(ulong what) => MadeWords.Draw(_seed, what);
}
