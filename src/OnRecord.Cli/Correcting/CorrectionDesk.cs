using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Storage;

namespace OnRecord.Cli.Correcting;

/// <summary>Enters corrections, and says what they do.</summary>
internal sealed class CorrectionDesk(Context context, CorrectedStore store)
{
    /// <summary>Enters one and says what it does.</summary>
    /// <param name="draft">Without an id and a time.</param>
    /// <exception cref="CorrectionRefused">It can't be followed.</exception>
    public void Enter(Correction draft)
    {
        (Correction? entered, string? fault, bool stood) = store.Enter(draft, context.Services.Clock.GetUtcNow());
        if (entered is null)
            throw new CorrectionRefused(fault!);
        context.Terminal.Out.WriteLine(
            $"{ShortId.Of(entered.Id)} {CorrectionLines.Of(entered, new CorrectedRecords(store.Current(), []))}{(stood ? "; it stood already, nothing was added" : "")}"
        );
    }

    public static int Run(Context context, string record, Action<CorrectionDesk, CorrectedStore> work)
    {
        using CorrectedStore store = context.Services.OpenRecord(record);
        try
        {
            work(new CorrectionDesk(context, store), store);
            return ExitCode.Ok;
        }
        catch (CorrectionRefused refused)
        {
            context.Terminal.Error.WriteLine("onrecord: " + refused.Message);
            return ExitCode.SomeFailed;
        }
    }
}
