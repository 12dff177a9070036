using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Benchmarks.Made;

/// <summary>
/// Records of reports that nobody wrote, by number: affairs of six reports that tell its claims each in part and in words partly their own, half of what
/// they tell as said by somebody, some of it denied; quotations, whole and trimmed, and a count that rises; one report in ten is another's text under another
/// outlet. As long as news is, some 450 words.
/// </summary>
internal static class MadeReports
{
    private const int OfOneAffair = 6,
        CopyEvery = 10,
        Outlets = 300,
        Quoted = 5;

    public static (ReportRecord Record, byte[] Original) Of(long number)
    {
        bool copy = number % CopyEvery == CopyEvery - 1 && number > 0;
        long told = copy ? number - 1 : number;
        var pen = new MadeText();
        var affair = new MadeAffair(told / OfOneAffair);
        string outlet = $"{MadeWords.Name(MadeWords.Draw(5, (ulong)number) % Outlets)} Courier";
        Write(pen, affair, (ulong)told);
        string text = pen.Text;
        byte[] original = Encoding.UTF8.GetBytes(text + "\n" + outlet + number.ToString(CultureInfo.InvariantCulture));
        string id = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(original));
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = $"made/{number:D7}.txt",
                Text = text,
                Headline = pen.Headline,
                Outlet = new OutletEntry(outlet, OutletEntry.Metadata),
                Published = number % 20 == 7 ? null : When.Day(affair.Day.AddDays((int)(told % OfOneAffair)), TimeBasis.Explicit),
                Body = [new TextSpan(pen.Headline.End + 2, text.Length)],
            },
            Actors = pen.Actors(),
            Statements = pen.Statements,
            Propositions = pen.Propositions,
            Quantities = pen.Quantities,
            Events = pen.Events,
        };
        return (ContentIds.Give(record), original);
    }

    private static void Write(MadeText pen, MadeAffair affair, ulong number)
    {
        pen.Head($"{affair.Company} under fire over {affair.Place}");
        for (int i = 0; i < MadeAffair.Claims; i++)
        {
            ulong drawn = MadeWords.Draw(number, (ulong)i);
            if (drawn % 3 == 0)
                continue;
            (string agent, string verb, string rest) = affair.Claim(i);
            string speaker = affair.Speaker(i);
            if (drawn % 2 == 0)
                pen.Says(speaker, "said", Act.Assert, agent, verb, rest, Stance.Asserts);
            else
                pen.Tells(agent, verb, rest);
            if (i % 3 == 0 && drawn % 5 < 2)
                pen.Says(affair.Speaker(i + 1), "denied", Act.Deny, agent, verb, rest, Stance.Denies);
            pen.Fill(MadeWords.Draw(number, (ulong)i + 50), affair);
        }

        pen.Counts("dead", (int)(number % OfOneAffair) + 3, "people");
        for (int i = 0; i < Quoted; i++)
            if (MadeWords.Draw(number, (ulong)i + 90) % 2 == 0)
                pen.Quotes(affair.Speaker(i), affair.Words(i, trimmed: MadeWords.Draw(number, (ulong)i + 95) % 3 == 0));
    }
}
