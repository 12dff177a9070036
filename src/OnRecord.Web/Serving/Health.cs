using OnRecord.Storage;

namespace OnRecord.Web.Serving;

/// <summary>For whatever watches over the desk: <c>/health</c> says that the process answers, <c>/ready</c> that its record does, and that people can sign in.</summary>
internal sealed class Health(IRecordStore store, DeskOptions options)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead("/health", () => Results.Text("healthy\n"));
        app.MapRead("/ready", Ready);
    }

    private IResult Ready()
    {
        try
        {
            store.Version();
            return options.Accounts?.TryAll().Fault is { } fault
                ? Results.Text(fault + "\n", statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("ready\n");
        }
        catch (StoreUnavailableException fault)
        {
            return Results.Text(fault.Message + "\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
