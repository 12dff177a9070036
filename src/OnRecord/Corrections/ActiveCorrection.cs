namespace OnRecord.Corrections;

/// <summary>A correction that nobody took back, with the places where it belongs now.</summary>
internal sealed record ActiveCorrection(Correction Correction, Anchor Target, Anchor? Other);
