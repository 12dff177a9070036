using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Says which passages of a report reject what others of it put forward. A function of the report's record alone.</summary>
internal interface IRebuttalJudge
{
    /// <returns>The exchanges that may be one matter, each with how probably its reply rejects what was put, 0 to 1.</returns>
    IReadOnlyList<(Exchange Exchange, double Probability)> Judge(EnteredReport report);
}
