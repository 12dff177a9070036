namespace OnRecord.Benchmarks.Made;

/// <summary>Words of made reports: common ones by list, names out of syllables, all by number.</summary>
internal static class MadeWords
{
    private static readonly string[] Nouns =
    [
        .. """
            harbour bridge reactor pipeline ferry quarry museum hospital airfield orchard tunnel reservoir railway prison embassy warehouse refinery vineyard
            lighthouse stadium laboratory turbine canal barracks cathedral fishery timber cobalt grain vaccine satellite archive tariff ransom pension subsidy
            dredger convoy glacier landfill aqueduct sawmill drone cable ledger bearing licence treaty shipment audit quota permit crane wharf customs levy
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly string[] Verbs =
    [
        .. """
            inspected closed sold flooded leased bombed seized repaired shut emptied evacuated surveyed dismantled rented privatised mined fenced blocked
            raided insured expanded abandoned rebuilt guarded financed contaminated demolished nationalised searched supplied auctioned barricaded borrowed bulldozed camouflaged catalogued chartered commissioned condemned
            confiscated converted cordoned decommissioned deepened disconnected divided drained dynamited electrified enlarged excavated exported
            fortified garrisoned hijacked imported inaugurated insulated inundated looted mapped modernised mothballed occupied overhauled patrolled
            photographed pledged pumped quarantined recaptured reclaimed reinforced relocated renamed renovated rewired sabotaged salvaged sealed
            shelled sterilised strengthened subcontracted subsidised surrendered swapped tested torched transferred tunnelled vandalised widened
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly string[] Openings = ["Ka", "Bel", "Tor", "Mir", "Os", "Vel", "Dra", "Lun", "Har", "Sel", "Gor", "Pe", "Ans", "Rud", "Ilm", "Zor"];
    private static readonly string[] Middles = ["ra", "vi", "lo", "ne", "mu", "sta", "di", "ko", "le", "ba"];
    private static readonly string[] Endings = ["nov", "din", "sen", "rik", "mar", "tal", "vek", "lund", "gast", "wick", "ras", "heim"];

    public static string Noun(ulong number) => Nouns[number % (ulong)Nouns.Length];

    public static string Verb(ulong number) => Verbs[number % (ulong)Verbs.Length];

    public static string Name(ulong number) => Openings[number % 16] + Middles[number / 16 % 10] + Middles[number / 160 % 10] + Endings[number / 1600 % 12];

    /// <summary>The finaliser of SplitMix64: numbers that look drawn, the same on every machine.</summary>
    public static ulong Draw(ulong seed, ulong number)
    {
        ulong hash = (seed * 0x9E3779B97F4A7C15) + ((number + 1) * 0xD6E8FEB86659FD93);
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
