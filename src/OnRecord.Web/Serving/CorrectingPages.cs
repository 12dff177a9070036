using OnRecord.Corrections;
using OnRecord.Queries;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.SignIn;
using OnRecord.Web.Tables;

namespace OnRecord.Web.Serving;

/// <summary>Corrections on the desk: the queue of what should be looked at, the form of one statement, what was corrected, and the one address that
/// takes corrections.</summary>
internal sealed class CorrectingPages(Shelf shelf, CorrectedStore store, DeskOptions options, DeskLog log)
{
    public const string Address = "/corrections";

    private const int ItemsAPage = 30,
        CorrectionsAPage = 200;

    // Longer than the longest text of a correction, several times over.
    private const int LongestForm = 64 * 1024;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRecord(
            "/review",
            (string? q, string? page) =>
            {
                (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
                return Routes.Page<Pages.Review, ReviewPage>(
                    ReviewPageBuilder.Build(view, query, Routes.Number(page), ItemsAPage),
                    () => ReviewPageBuilder.Rows(view, query)
                );
            }
        );
        app.MapRecord("/correct", Correct);
        app.MapRecord(
            Address,
            (string? page, string? part) =>
            {
                CorrectionOutcome[] outcomes = Outcomes(part);
                return Routes.Page<Pages.Corrections, CorrectionsPage>(
                    Made(Routes.Number(page), part, outcomes),
                    () => new RowList<CorrectionOutcome>(TableFormats.Corrections, outcomes.Length, i => outcomes[i])
                );
            }
        );
        app.MapPost(Address, async context => await (await Enter(context)).ExecuteAsync(context));
    }

    private static PageResult<TPage, TModel> Page<TPage, TModel>(TModel model)
        where TPage : Pages.DeskPage<TModel> => new(model);

    private IResult Correct(string? report, string? part)
    {
        RecordView view = shelf.Open();
        if (report is null || shelf.Store.Find(report) is not { } record)
            return Routes.Missing("There is no such report in the record.");
        if (part is null)
            return Page<Pages.Correct, CorrectPage>(new CorrectPage(view.Summary(record), record, null));
        return record.Statements.FirstOrDefault(s => s.Id == part) is { } statement
            ? Page<Pages.Correct, CorrectPage>(new CorrectPage(view.Summary(record), record, new StatementViews(view, record).View(statement)))
            : Routes.Missing(UnknownIds.Statement(shelf.Store, record, part));
    }

    /// <param name="part">Id of the statement, actor or proposition whose history is wanted; null for all.</param>
    private CorrectionOutcome[] Outcomes(string? part)
    {
        CorrectionOutcome[] outcomes = [.. store.Outcomes()];
        if (part is not null)
        {
            HashSet<string> own =
            [
                .. outcomes.Where(o => o.Part == part || o.Correction.Target?.Id == part || o.Correction.Other?.Id == part).Select(o => o.Correction.Id.Value),
            ];
            // An undo speaks of a correction, and may itself be undone: they stand in the order in which they were made.
            outcomes = [.. outcomes.Where(o => own.Contains(o.Correction.Id) || o.Correction.Of is { } of && own.Contains(of) && own.Add(o.Correction.Id))];
        }

        Array.Reverse(outcomes);
        return outcomes;
    }

    private CorrectionsPage Made(int page, string? part, CorrectionOutcome[] outcomes)
    {
        RecordView view = shelf.Open();
        return new CorrectionsPage(
            part,
            [.. outcomes.Where(o => o.State is CorrectionState.Orphan or CorrectionState.Unmet).Select(o => CorrectionLine.Of(view, o))],
            outcomes.Part(page, CorrectionsAPage).Select(o => CorrectionLine.Of(view, o))
        );
    }

    private async Task<IResult> Enter(HttpContext context)
    {
        IServiceProvider services = context.RequestServices;
        Visitor visitor = services.GetRequiredService<Visitor>();
        if (visitor.Author is not { } author)
            return Routes.Missing(
                visitor.Edits
                    ? "This desk only reads, so nothing was corrected. Open it without --read-only to correct the record."
                    : "You may read here and not correct, so nothing was corrected. Whoever keeps the list of users can change that.",
                StatusCodes.Status403Forbidden
            );
        if (await SealedForm.Read(context, LongestForm) is not { } form)
            return Routes.Missing("The desk can't read what was sent; send a form of its own pages.", StatusCodes.Status400BadRequest);
        if (!services.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Routes.Missing(
                "This was not sent from a page as the desk shows it now, so nothing was corrected. Load the page again.",
                StatusCodes.Status403Forbidden
            );
        try
        {
            string what = form["do"].ToString();
            RecordView view = await shelf.BringAsync(context.RequestAborted);
            (Correction? draft, string? fault) = what.StartsWith(PlacingForm.Word, StringComparison.Ordinal)
                ? PlacingForm.Read(what[PlacingForm.Word.Length..], form["at"].ToString().Trim(), view, store.Outcomes(), author)
                : new CorrectionForm(form, view, name => shelf.Store.Find(name), store.AsWritten.Find, author).Read();
            Correction? entered = null;
            bool stood = false;
            if (draft is { } made)
                (entered, fault, stood) = store.Enter(made, options.Clock.GetUtcNow());
            if (entered is null)
                return Routes.Missing($"Nothing was corrected: {fault}", StatusCodes.Status422UnprocessableEntity);
            if (!stood)
                log.Corrected(visitor, entered);
            return new SeeOther(Back(form["back"].ToString(), entered, stood));
        }
        catch (StoreUnavailableException fault)
        {
            return Routes.Missing("Nothing was corrected: " + fault.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The page from which it was sent, at what was corrected; an address elsewhere leads to the desk's own list.</summary>
    private static string Back(string page, Correction entered, bool stood)
    {
        string known = OwnAddress.Or(page, ""),
            own = known.Length == 0 ? Address : StandsNote.Without(known.Split('#')[0]),
            part = entered.Target is { Part: AnchorPart.Statement, Id: { } id } && id.All(char.IsAsciiLetterOrDigit) ? "#" + id : "";
        return (stood ? StandsNote.On(own, entered.Id) : own) + (known.Length == 0 ? "" : part);
    }
}
