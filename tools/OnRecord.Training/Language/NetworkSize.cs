namespace OnRecord.Training.Language;

/// <summary>How large the network's parts are.</summary>
/// <param name="Units">Of one direction of either layer; a multiple of 16.</param>
/// <param name="Arc">Length of what stands for a word as head or dependant.</param>
/// <param name="Relation">The same for relations; a multiple of 16 is fastest.</param>
internal sealed record NetworkSize(int Units = 128, int Arc = 96, int Relation = 48);
