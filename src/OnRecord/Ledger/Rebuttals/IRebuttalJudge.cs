using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Says which passages of a report reject what others of it put forward. What it says of a report is a function of its record alone.</summary>
internal interface IRebuttalJudge
{
    /// <returns>Of each report, in their order, the exchanges that may be one matter, each with how probably its reply rejects what was put, 0 to 1.</returns>
    IReadOnlyList<IReadOnlyList<(Exchange Exchange, double Probability)>> Judge(IReadOnlyList<EnteredReport> reports);
}
