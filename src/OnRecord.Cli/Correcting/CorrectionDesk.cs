using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Storage;

namespace OnRecord.Cli.Correcting;

/// <summary>Enters corrections: each is tried before it is kept, so that none is kept that can't be followed.</summary>
internal sealed class CorrectionDesk(Context context, CorrectedStore store)
{
    /// <summary>Enters one and says what it does.</summary>
    /// <param name="draft">Without an id and a time.</param>
    /// <exception cref="CorrectionRefused">It can't be followed.</exception>
    public void Enter(Correction draft)
    {
        IReadOnlyList<Correction> log = store.Corrections();
        Correction correction = CorrectionJson.Named(draft with { At = new CorrectionBook(log).NextAt(context.Services.Clock.GetUtcNow()) });
        if (CorrectionJson.Fault(correction) is { } fault) throw new CorrectionRefused(fault);
        CorrectedRecords tried = Overlay.Apply(store.AsWritten.Current(), [.. log, correction]);
        CorrectionOutcome outcome = tried.Outcomes.First(o => o.Correction.Id == correction.Id);
        if (outcome.State != CorrectionState.Followed) throw new CorrectionRefused(outcome.Reason ?? "it can't be followed");
        // One that places another has done its work when that one is found.
        if (correction.Of is { } of && correction.Target is not null && tried.Outcomes.First(o => o.Correction.Id == of) is { State: CorrectionState.Orphan or CorrectionState.Unmet } still)
            throw new CorrectionRefused(still.Reason ?? "it can't be followed");
        store.AddCorrections([correction]);
        context.Terminal.Out.WriteLine($"{ShortId.Of(correction.Id)} {CorrectionLines.Of(correction, tried)}");
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
