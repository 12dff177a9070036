using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>What the reports say together is being read for the first time, and that takes longer than a reader waits.</summary>
internal sealed class StillReadingException(int reports)
    : Exception(
        $"What {Written.Count(reports, "report")} say together is being read for the first time, which takes minutes for a large record. Ask again in a minute."
    );
