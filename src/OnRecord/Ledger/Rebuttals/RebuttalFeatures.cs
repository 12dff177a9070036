using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Describes an exchange by numbers: where the two stand and how they sound, how alike they are, what the judge of pairs says, and products.</summary>
internal static class RebuttalFeatures
{
    private static readonly WordSet Insisting = WordSet.Of("Ledger/Data/rebuttal-words.tsv", "insisting-lemmas");

    private const int OfExchange = (int)RebuttalFeature.NearestTurned + 1,
        Products = 15,
        MostBetween = 5,
        ShortestName = 3;

    /// <summary>Characters before the reply in which a word of contrast counts.</summary>
    private const int ContrastReach = 400;

    /// <summary>Those that are known without the judge.</summary>
    public const int Known = OfExchange + MatterFeatures.Known;

    public const int Count = OfExchange + MatterFeatures.Count + Products;

    /// <summary>What is known without the judge; the rest is left at 0.</summary>
    public static void Describe(Exchange exchange, Tone put, Tone reply, Span<float> values)
    {
        values.Clear();
        ReportSheet sheet = exchange.Sheet;
        StatementEntry answer = sheet.Statements[exchange.Reply],
            asserted = sheet.Statements[exchange.PutBy];
        TextSpan shown = sheet.ShownBy(exchange.Reply),
            first = sheet.ExtentOf(exchange.PutBy),
            second = sheet.ExtentOf(exchange.Reply);
        bool behind = exchange.Put.Span.Start < shown.Start;
        TextSpan gap = behind ? Gap(first, second) : Gap(second, first);
        ReadOnlySpan<char> between = gap.In(sheet.Text);
        int paragraphs = between.Count("\n\n");
        bool denies = reply.Denies,
            no = reply.IsNegative,
            yes = put.IsNegative,
            turned = no != yes,
            nearest = exchange.Between == 0,
            nearby = behind && exchange.Between <= 1 && paragraphs <= 1,
            concerned = reply.SpeakerNames.Overlaps(exchange.Put.Gist.Names);

        Set(values, RebuttalFeature.Behind, behind);
        values[(int)RebuttalFeature.Gap] = (float)Math.Log(1 + gap.Length) / 7;
        Set(values, RebuttalFeature.SameSentence, !HoldsAnEnd(between));
        Set(values, RebuttalFeature.SameParagraph, paragraphs == 0);
        Set(values, RebuttalFeature.NextParagraph, paragraphs == 1);
        Set(values, RebuttalFeature.FarParagraph, paragraphs >= 3);
        values[(int)RebuttalFeature.Between] = Math.Min(exchange.Between, MostBetween) / (float)MostBetween;
        Set(values, RebuttalFeature.Nearest, nearest);
        Set(values, RebuttalFeature.Denies, denies);
        Set(values, RebuttalFeature.PointsBackDenying, reply.Points == Stance.Denies);
        Set(values, RebuttalFeature.PointsBack, reply.Points is not null);
        Set(values, RebuttalFeature.Doubts, reply.Doubts);
        Set(values, RebuttalFeature.Negates, reply.Negates);
        Set(values, RebuttalFeature.PutNegates, put.Negates);
        Set(values, RebuttalFeature.Turned, turned);
        Set(values, RebuttalFeature.BothNegate, reply.Negates && put.Negates);
        Set(values, RebuttalFeature.Plain, !no && !reply.Rejects);
        Set(values, RebuttalFeature.PutDenies, put.Denies);
        Set(values, RebuttalFeature.IsDenial, answer.Act == Act.Deny);
        Set(values, RebuttalFeature.IsAccusation, answer.Act == Act.Accuse);
        Set(values, RebuttalFeature.PutIsAccusation, asserted.Act == Act.Accuse);
        Set(values, RebuttalFeature.PutIsDenial, asserted.Act == Act.Deny);
        Set(values, RebuttalFeature.Rejects, reply.Rejects);
        Set(values, RebuttalFeature.RejectsAtOnce, (denies || reply.Rejects) && behind && paragraphs == 0);
        Set(values, RebuttalFeature.ContrastBetween, gap.Length < ContrastReach && Tone.HoldsContrast(between.ToString()));
        Set(values, RebuttalFeature.ContrastBefore, reply.Contrasts);
        Set(values, RebuttalFeature.Insists, Insisting.Contains(answer.Cue?.Lemma));
        Set(values, RebuttalFeature.Concerned, concerned);
        Set(values, RebuttalFeature.ConcernedTurned, concerned && turned);
        Set(values, RebuttalFeature.ConcernedOfItself, concerned && turned && reply.SpeaksOfItself);
        Set(values, RebuttalFeature.ConcernedDenies, concerned && denies);
        Set(values, RebuttalFeature.ConcernedNearby, concerned && behind && exchange.Between <= 2);
        Set(values, RebuttalFeature.NamesTheOther, NamesTheOther(exchange, reply.Frame.Cover(shown)));
        Set(values, RebuttalFeature.OfItself, reply.SpeaksOfItself);
        Set(values, RebuttalFeature.Involvement, reply.IsOfInvolvement && put.IsOfInvolvement);
        Set(values, RebuttalFeature.InvolvementTurned, reply.IsOfInvolvement && turned);
        Set(values, RebuttalFeature.Direct, answer.Mode == StatementMode.Direct);
        Set(values, RebuttalFeature.DirectNegates, answer.Mode == StatementMode.Direct && reply.Negates);
        Set(values, RebuttalFeature.Nearby, nearby);
        Set(values, RebuttalFeature.NearestDenies, behind && nearest && denies);
        Set(values, RebuttalFeature.NearestTurned, behind && nearest && turned);
        if (exchange.Said is { } said)
            MatterFeatures.Describe(exchange.Put, said, values.Slice(OfExchange, MatterFeatures.Count));
    }

    /// <summary>What the judge adds, and what it says together with the rest.</summary>
    public static void Add(Exchange exchange, PairJudge judge, MatterModel matters, Span<float> values)
    {
        if (exchange.Said is not { } said || judge.Describe(PropositionJudge.Side(exchange.Put), PropositionJudge.Side(said)) is not { } reading)
            return;
        Span<float> pair = values.Slice(OfExchange, MatterFeatures.Count);
        MatterFeatures.Add(reading.Weights, reading.Facts, pair);
        float matter = (float)matters.Matter(pair),
            opposed = (float)matters.Opposed(pair),
            cosine = pair[(int)MatterFeature.Cosine],
            contained = pair[(int)MatterFeature.Containment],
            turned = values[(int)RebuttalFeature.Turned],
            nearby = values[(int)RebuttalFeature.Nearby],
            denies = values[(int)RebuttalFeature.Denies];
        ReadOnlySpan<float> products =
        [
            1,
            matter,
            opposed,
            matter * opposed,
            matter * turned,
            matter * (1 - turned),
            opposed * turned,
            opposed * values[(int)RebuttalFeature.BothNegate],
            cosine * turned,
            cosine * nearby,
            cosine * denies,
            contained * turned,
            contained * nearby,
            contained * denies,
            pair[(int)MatterFeature.SharedDeeds] * values[(int)RebuttalFeature.Nearest],
        ];
        products.CopyTo(values[(OfExchange + MatterFeatures.Count)..]);
    }

    private static TextSpan Gap(TextSpan first, TextSpan second) => new(Math.Min(first.End, second.Start), Math.Max(first.End, second.Start));

    private static bool HoldsAnEnd(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length - 1; i++)
            if (text[i] is '.' or '!' or '?' && (char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '\'' or '"' or '’' or '”'))
                return true;
        return false;
    }

    private static bool NamesTheOther(Exchange exchange, TextSpan passage)
    {
        string last = exchange.Put.Speaker?.Split(' ')[^1] ?? "";
        return last.Length >= ShortestName && passage.In(exchange.Sheet.Text).Contains(last, StringComparison.Ordinal);
    }

    private static void Set(Span<float> values, RebuttalFeature feature, bool value) => values[(int)feature] = value ? 1 : 0;
}
