using OnRecord.Attribution;
using OnRecord.Ledger.Entering;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>
/// Finds what a report's total denials deny: the nearest proposition of another party in the report that tells of the deed, and of all else that the denial
/// says. It has to be about whoever denies, or the denial has to say of which deed it speaks; else it denies nothing of this report.
/// </summary>
internal static class DenialFinder
{
    /// <summary>Characters between the beginnings of the two.</summary>
    private const int Reach = 3000;

    private static readonly WordSet Planned = WordSet.Of("Ledger/Data/rule-words.tsv", "planned-modals");

    private static readonly string Plan = DeedFamilies.Of("plan");

    /// <returns>Of each denial what it denies.</returns>
    public static IEnumerable<Denied> Find(EnteredReport report)
    {
        ReportSheet sheet = report.Sheet;
        foreach (Held denial in report.Held)
        {
            if (sheet.StatementIndex(denial.Entry.Statement) is not { } by || StanceOf(denial, by) != Stance.Asserts)
                continue;
            // "denied all: “Nobody asked us for boats.”": what is denied is told, or is what was said before.
            if (sheet.Statements[by].Cue?.Lemma is { } verb && CueActs.IsDenying(verb))
                continue;
            foreach (TotalDenial said in TotalDenial.In(denial))
                if (Target(report, denial, by, said) is var (on, putBy))
                {
                    yield return new Denied(on, putBy, denial, by);
                    break;
                }
        }
    }

    private static (Held On, int PutBy)? Target(EnteredReport report, Held denial, int by, TotalDenial said)
    {
        ReportSheet sheet = report.Sheet;
        ActorEntry[] speakers = sheet.SpeakersOf(by);
        if (speakers.Length == 0)
            return null;
        HashSet<ulong> called = [.. speakers.SelectMany(sheet.NamesOf)];
        (Held On, int PutBy)? best = null;
        int nearest = Reach;
        foreach (Held put in report.Held)
        {
            if (sheet.StatementIndex(put.Entry.Statement) is not { } putBy || putBy == by || StanceOf(put, putBy) is not (Stance.Asserts or Stance.Reports))
                continue;
            int distance = denial.Span.Start - put.Span.Start;
            // What stands behind the denial was not told yet: "nobody has been arrested" of a first day does not deny the arrests of the last.
            if (distance < 0 || distance >= nearest || put.Span.Contains(denial.Span) || denial.Span.Contains(put.Span))
                continue;
            if (!IsByOthers(sheet, speakers, putBy) || !Tells(put, said, called))
                continue;
            (nearest, best) = (distance, (put, putBy));
        }

        return best;
    }

    private static bool Tells(Held put, TotalDenial said, HashSet<ulong> called)
    {
        if (put.IsAsked || put.Entry.Modality is Modality.Possible or Modality.Asked || Tone.HoldsNegation(put.Entry.Text))
            return false;
        List<string> words = WordsOf(put);
        HashSet<string> told = [.. words.Where(TotalDenial.IsTelling).Select(DeedFamilies.Of)];
        if (put.Entry.Modality is Modality.Future or Modality.Wished || words.Exists(Planned.Contains))
            told.Add(Plan);
        if (!told.Contains(said.Deed) || !said.IsOfADeed && DeedFamilies.Of(put.Entry.Predicate) != said.Deed)
            return false;
        // In a report about a lease the word says nothing, once "extension" says of which request it is.
        bool others = said.Others.Any(word => told.Contains(word.Family) && !put.Gist.Names.Contains(word.Term));
        bool all = said.Others.All(word => told.Contains(word.Family) || others && put.Gist.Topics.Contains(word.Term));
        bool concerned = put.Gist.Names.Any(called.Contains);
        return all && (concerned || said.Refers || said.Others.Length > 0);
    }

    private static List<string> WordsOf(Held put)
    {
        IEnumerable<string> named = new[] { put.Entry.Agent, put.Entry.Patient }
            .Select(part => part is { } id ? put.Sheet.Actor(id) : null)
            .OfType<ActorEntry>()
            .SelectMany(actor => GistReader.Words(actor.Name));
        return [.. GistReader.Words(put.Entry.Text), .. named];
    }

    /// <summary>Two without a name whom one report quotes may be one.</summary>
    private static bool IsByOthers(ReportSheet sheet, ActorEntry[] speakers, int putBy) =>
        sheet.SpeakersOf(putBy) is { Length: > 0 } others
        && !others.Select(sheet.PartyOf).Intersect(speakers.Select(sheet.PartyOf)).Any()
        && !(others.All(o => o.Anonymous) && speakers.All(s => s.Anonymous));

    private static Stance? StanceOf(Held held, int statement) => held.Stands.FirstOrDefault(s => s.Statement == statement)?.Stance;
}
