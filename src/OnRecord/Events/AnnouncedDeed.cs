namespace OnRecord.Events;

/// <summary>What somebody announces that he will do, or that another must.</summary>
/// <param name="Kind">What announcing it is: a promise, a threat, a refusal, a demand.</param>
/// <param name="Deed">The verb of the deed.</param>
/// <param name="Doer">Its subject.</param>
/// <param name="Frame">The frame of the deed; null for a demand.</param>
internal sealed record AnnouncedDeed(HappeningKind Kind, int Deed, int Doer, TriggerFrame? Frame);
