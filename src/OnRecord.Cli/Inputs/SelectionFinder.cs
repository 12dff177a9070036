using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Inputs;

/// <summary>Finds the one thing that is to be taken away, and narrows the query to it.</summary>
internal sealed class SelectionFinder(RecordView view, IRecordStore store)
{
    public required Query Query { get; init; }

    public int Most { get; init; }

    public bool All { get; init; }

    /// <param name="fault">What is not there; null when all is.</param>
    public Selection? Find(string? claim, string? actor, string? report, string? statement, out string? fault)
    {
        fault = null;
        var selection = new Selection(view, Query) { Most = Most, All = All };
        if (claim is not null)
        {
            ClaimEntry? found = view.FindClaim(claim);
            if (found is null)
                fault = $"the record holds no claim \"{claim}\", or more than one begins so";
            else
                selection = Narrowed(selection with { Claim = found }, "claim:" + found.Id);
        }

        if (actor is not null)
        {
            ActorView? found =
                view.Actors.Find(actor)
                ?? view.Index.Actors(QueryReader.Read("who:" + QueryText.Quoted(actor))).Rows.Select(row => view.Actors.Find(row.Name)).FirstOrDefault();
            if (found is null)
                fault = $"nobody in the record is called \"{actor}\"";
            else
                selection = Narrowed(selection with { Actor = found }, "who:" + QueryText.Quoted(found.Name));
        }

        if (report is not null)
        {
            ReportRecord? found = store.Find(report);
            if (found is null)
                fault = $"the record holds no report \"{report}\", or more than one";
            else
                selection = Narrowed(selection with { Report = found }, "report:" + found.Report.Id);
        }

        if (statement is not null)
        {
            PartFound? part = store.FindPart(statement);
            StatementEntry? found = part?.Report.Statements.FirstOrDefault(s => s.Id == part.Id);
            if (found is null)
                fault = $"the record holds no statement \"{statement}\", or more than one begins so";
            else
                selection = selection with { Report = part!.Report, Statement = found };
        }

        return fault is null ? selection : null;
    }

    private static Selection Narrowed(Selection selection, string term) =>
        selection with
        {
            Query = QueryReader.Read(QueryText.With(selection.Query.Text, term)),
        };
}
